import { isIsoDate } from "../core/date.js";
import type { Values } from "../core/issue.js";
import { formatYuan } from "../core/money.js";
import { textOf, wholeOf } from "../core/whole.js";
import { fieldInfo } from "../model/fields.js";
import { divisionLabel, fieldLabel, indicatorLabel, leafLabel, wordLabel } from "./labels.js";
import { type Locale, messageOf } from "./messages.js";

/** How many of a long list a sentence names before it only counts. */
const named = 3;

const units: Readonly<Record<string, string>> = {
  户: "enterprises",
  家: "enterprises",
  个: "",
  条: "chains",
  份: "copies",
  天: "days",
  个百分点: "percentage points",
  工作日: "working days",
  次: "times",
};

const split = (value: string): readonly string[] => value.split(", ").filter((part) => part !== "");

const join = (parts: readonly string[], locale: Locale): string => parts.join(locale === "en" ? ", " : "、");

function first(parts: readonly string[], locale: Locale): string {
  const shown = join(parts.slice(0, named), locale);
  if (parts.length <= named) return shown;
  return locale === "en" ? `${shown} and ${parts.length - named} more` : `${shown}等${parts.length}项`;
}

/** One label for each field; the same field of several list elements becomes one label with their number. */
function grouped(fields: readonly string[], locale: Locale): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const field of new Set(fields)) {
    const pattern = field.replace(/(?<=\.)\d+(?=\.|$)/g, "*");
    const group = groups.get(pattern);
    if (group === undefined) groups.set(pattern, [field]);
    else group.push(field);
  }
  return [...groups.values()].map(([one = "", ...others]) => {
    if (others.length === 0) return fieldLabel(one, locale);
    const count = others.length + 1;
    return locale === "en"
      ? `${leafLabel(one, locale)} (${count})`
      : `${leafLabel(one, locale)}（${count}处）`;
  });
}

type Format = (value: string, locale: Locale, field: string) => string | undefined;

/** The kinds of value a message can put into words. */
const formats: Readonly<Record<string, Format>> = {
  words: (value, locale) => join([...new Set(split(value).map((word) => wordLabel(word, locale)))], locale),
  /** Words of which one is to be chosen. */
  choice: (value, locale) => {
    const labels = split(value).map((word) => wordLabel(word, locale));
    const last = labels.at(-1) ?? "";
    const before = join(labels.slice(0, -1), locale);
    return before === "" ? last : `${before}${locale === "en" ? " or " : "或"}${last}`;
  },
  /** The ending of an English plural. */
  s: (value) => (value === "1" ? "" : "s"),
  list: (value, locale) => join(split(value), locale),
  // Names are the user's own; where one is missing its place stands in for it.
  names: (value, locale) =>
    join(
      split(value).map((name) => (fieldInfo(name) === undefined ? name : fieldLabel(name, locale))),
      locale,
    ),
  fields: (value, locale) => first(grouped(split(value), locale), locale),
  indicator: indicatorLabel,
  division: divisionLabel,
  yuan: (value, locale) =>
    locale === "en" ? `${formatYuan(value).replace("元", "")} yuan` : formatYuan(value),
  rule: (value, locale) => messageOf("rules", value, locale),
  wan: (value, locale) =>
    locale === "en" ? `${formatYuan(value).replace("元", "")} yuan` : formatYuan(value, "万元"),
  // An amount on the way to a payment can be finer than a fen.
  exact: (value, locale) => {
    const [whole = "", decimals] = value.split(".");
    const text = `${formatYuan(whole).replace("元", "")}${decimals === undefined ? "" : `.${decimals}`}`;
    return locale === "en" ? `${text} yuan` : `${text}元`;
  },
  percent: (value) => `${textOf(wholeOf(value, 6) * 100n, 6)}%`,
  date: (value, locale) => {
    if (!isIsoDate(value) || locale === "en") return value;
    const [year, month, day] = value.split("-").map(Number);
    return `${year}年${month}月${day}日`;
  },
  unit: (value, locale) => (locale === "en" ? (units[value] ?? value) : value),
  // What was typed is shown only where it looks like a code: anything else could be any text.
  code: (value) => (/^[0-9A-Z]{1,18}$/.test(value) ? value : undefined),
  sibling: (value, locale, field) => leafLabel([...field.split(".").slice(0, -1), value].join("."), locale),
};

const placeholder = /\{(\w+)(?::(\w+))?\}/g;

/** Fills a message with its values. */
export function render(message: string, values: Values, locale: Locale, field = ""): string {
  const parts = message.split(/(\[\[.*?\]\])/).map((part) => {
    const optional = part.startsWith("[[");
    let complete = true;
    const text = (optional ? part.slice(2, -2) : part).replace(
      placeholder,
      (_, name: string, kind?: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        const shown =
          value === undefined || kind === undefined ? value : formats[kind]?.(value, locale, field);
        complete &&= shown !== undefined && shown !== "";
        return shown ?? "";
      },
    );
    return optional && !complete ? "" : text;
  });
  // A unit that English leaves out must not leave its space behind.
  return parts
    .join("")
    .replace(/ {2,}/g, " ")
    .replace(/ ([;,.])/g, "$1");
}

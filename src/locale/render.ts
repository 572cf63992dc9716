import type { Indicator } from "../application/indicator.js";
import { isIsoDate } from "../core/date.js";
import type { Values } from "../core/issue.js";
import { formatYuan } from "../core/money.js";
import { scaled, unscaled } from "../core/scaled.js";
import { rowOf } from "../vocabulary/names.js";
import { divisionLabel, fieldLabel, indicatorLabel, leafLabel, wordLabel } from "./labels.js";
import { type Locale, messageOf } from "./messages.js";

/** How many of a long list a sentence names before it only counts. */
const named = 3;

/** What a unit is called in English: of one, and of any other number. */
const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  户: ["enterprise", "enterprises"],
  家: ["enterprise", "enterprises"],
  个: ["", ""],
  条: ["chain", "chains"],
  份: ["copy", "copies"],
  天: ["day", "days"],
  个百分点: ["percentage point", "percentage points"],
  工作日: ["working day", "working days"],
  次: ["time", "times"],
};

const split = (value: string): readonly string[] => value.split(", ").filter((part) => part !== "");

const join = (parts: readonly string[], locale: Locale): string => parts.join(locale === "en" ? ", " : "、");

function first(parts: readonly string[], locale: Locale): string {
  const shown = join(parts.slice(0, named), locale);
  if (parts.length <= named) return shown;
  return locale === "en" ? `${shown} and ${parts.length - named} more` : `${shown}等${parts.length}项`;
}

/** One label for each field; the same field of several list elements becomes one label with their number. */
function grouped(fields: readonly string[], locale: Locale, own: readonly Indicator[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const field of new Set(fields)) {
    const pattern = field.replace(/(?<=\.)\d+(?=\.|$)/g, "*");
    const group = groups.get(pattern);
    if (group === undefined) groups.set(pattern, [field]);
    else group.push(field);
  }
  return [...groups.values()].map(([one = "", ...others]) => {
    if (others.length === 0) return fieldLabel(one, locale, own);
    const count = others.length + 1;
    return locale === "en"
      ? `${leafLabel(one, locale)} (${count})`
      : `${leafLabel(one, locale)}（${count}处）`;
  });
}

type Format = (
  value: string,
  locale: Locale,
  field: string,
  own: readonly Indicator[],
  /** The figure that stands right before it. */
  counted: string | undefined,
) => string | undefined;

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
  be: (value) => (value === "1" ? "is" : "are"),
  /** For a part that is left out where there is nothing to count. */
  some: (value) => (value === "0" ? undefined : value),
  list: (value, locale) => join(split(value), locale),
  // Names are the user's own; where one is missing its place stands in for it.
  names: (value, locale) =>
    join(
      split(value).map((name) => (rowOf(name) === undefined ? name : fieldLabel(name, locale))),
      locale,
    ),
  fields: (value, locale, _, own) => first(grouped(split(value), locale, own), locale),
  indicator: (value, locale, _, own) => indicatorLabel(value, locale, own),
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
  percent: (value) => `${unscaled(scaled(value, 6) * 100n, 6)}%`,
  date: (value, locale) => {
    if (!isIsoDate(value) || locale === "en") return value;
    const [year, month, day] = value.split("-").map(Number);
    return `${year}年${month}月${day}日`;
  },
  unit: (value, locale, _field, _own, counted) =>
    locale === "en" ? (units[value]?.[counted === "1" ? 0 : 1] ?? value) : value,
  // What was typed is shown only where it looks like a code: anything else could be any text.
  code: (value) => (/^[0-9A-Z]{1,18}$/.test(value) ? value : undefined),
  sibling: (value, locale, field) => leafLabel([...field.split(".").slice(0, -1), value].join("."), locale),
};

const placeholder = /\{(\w+)(?::(\w+))?\}/g;

/** Fills a message with its values. `own`: an embedder's own indicators, for their names. */
export function render(
  message: string,
  values: Values,
  locale: Locale,
  field = "",
  own: readonly Indicator[] = [],
): string {
  const given = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  const parts = message.split(/(\[\[.*?\]\])/).map((part) => {
    const optional = part.startsWith("[[");
    let complete = true;
    const text = (optional ? part.slice(2, -2) : part).replace(
      placeholder,
      (_, name: string, kind: string | undefined, at: number, whole: string) => {
        const value = given(name);
        const counted = given(/\{(\w+)\} $/.exec(whole.slice(0, at))?.[1] ?? "");
        const shown =
          value === undefined || kind === undefined
            ? value
            : formats[kind]?.(value, locale, field, own, counted);
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

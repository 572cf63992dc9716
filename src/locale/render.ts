import { isIsoDate } from "../core/date.js";
import type { Values } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { scaled, unscaled } from "../core/scaled.js";
import { yuanLabel } from "../vocabulary/currency.js";
import { labelAt } from "../vocabulary/label-at.js";
import { rowOf } from "../vocabulary/names.js";
import type { Row } from "../vocabulary/row.js";
import { englishUnits, type Unit } from "../vocabulary/units.js";
import { placeholder, type ValueKind } from "../vocabulary/value-kinds.js";
import { currencyIn, roughlyIn, yuanIn } from "./amounts.js";
import {
  divisionLabel,
  fieldLabelIn,
  typed as glance,
  indicatorLabel,
  leafLabelIn,
  type Naming,
  nobodyElse,
  unnamed,
  wordIn,
} from "./labels.js";
import { innerMarks } from "./quotation-marks.js";
import { ruleNameIn } from "./rule-names.js";
import { subjectLabels, subjectsOf } from "./subjects.js";
import { messageIn, nounsIn, type Texts } from "./texts.js";
import { unitIn } from "./unit-in.js";

/** How many of a long list a sentence names before it only counts. */
const named = 3;

const split = (value: string): readonly string[] => value.split(", ").filter((part) => part !== "");

/** Several things in one sentence. */
export const join = (parts: readonly string[], { locale }: Texts): string =>
  parts.join(locale === "en" ? ", " : "、");

/** The first of many things, and how many there are. */
export function first(parts: readonly string[], texts: Texts): string {
  const shown = join(parts.slice(0, named), texts);
  if (parts.length <= named) return shown;
  return texts.locale === "en" ? `${shown} and ${parts.length - named} more` : `${shown}等${parts.length}项`;
}

/** One label for each field; the same field of several records becomes one label that names the first of them. */
const grouped = (fields: readonly string[], texts: Texts, naming: Naming): readonly string[] =>
  subjectLabels(subjectsOf(fields), texts, naming);

interface Place {
  readonly texts: Texts;
  /** The field the message is about. */
  readonly field: string;
  /** What records and an embedder's own indicators are called. */
  readonly naming: Naming;
  /** The indicator that the message is about, by its id. */
  readonly indicator: string | undefined;
  /** The figure that stands right before the value. */
  readonly counted: string | undefined;
}

type Format = (value: string, place: Place) => string | undefined;

/** How much of what somebody typed a sentence repeats. */
const mostTyped = 30;

const typed = (value: string): string => glance(value, mostTyped);

/** What was typed, but for words of an edition's own: those that wrote them down know them by their labels. */
function typedIn(value: string, texts: Texts): string {
  const words = texts.own?.words ?? {};
  const list = split(value);
  return list.some((word) => Object.hasOwn(words, word))
    ? typed(
        join(
          list.map((word) => (Object.hasOwn(words, word) ? wordIn(word, texts) : word)),
          texts,
        ),
      )
    : typed(value);
}

/** A word by its label. What has none is what somebody typed: in a Chinese sentence it stands in quotation marks. */
export const worded = (word: string, texts: Texts): string =>
  isLabelled(word, texts) || texts.locale === "en" || !/[A-Za-z]/.test(word)
    ? wordIn(word, texts)
    : `“${typed(word)}”`;

const isLabelled = (word: string, { wording, own }: Texts): boolean =>
  labelAt(word, own?.words) !== undefined || Object.hasOwn(ownOf(wording, "words") ?? {}, word);

/** Words of which one is to be chosen. */
function choice(value: string, texts: Texts, field: string): string {
  const called = rowOf(field, nounsIn(texts))?.called;
  const labels = split(value).map((word) => wordIn(word, texts, called));
  const last = labels.at(-1) ?? "";
  const before = joinLabels(labels.slice(0, -1), texts, labels);
  if (before === "") return last;
  if (texts.locale !== "en") return `${before}或${last}`;
  return `${before}${labels.some(hasComma) ? "; or " : " or "}${last}`;
}

/** Labels one after the other: where one has a comma of its own, as “specialised, regional” has, English sets semicolons between them. */
const joinLabels = (labels: readonly string[], texts: Texts, all: readonly string[] = labels): string =>
  texts.locale === "en" && all.some(hasComma) ? labels.join("; ") : join(labels, texts);

const hasComma = (label: string): boolean => label.includes(",");

export function dateIn(value: string, { locale }: Texts): string {
  if (!isIsoDate(value) || locale === "en") return value;
  const [year, month, day] = value.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** What a field says, as people write it: 是, 否, a day, the label of a word. */
export function answerIn(value: string, texts: Texts): string {
  const answers: Readonly<Record<string, string>> = texts.locale === "en" ? yesAndNo.en : yesAndNo["zh-CN"];
  if (Object.hasOwn(answers, value)) return answers[value] as string;
  return isIsoDate(value) ? dateIn(value, texts) : worded(value, texts);
}

const yesAndNo = { "zh-CN": { yes: "是", no: "否" }, en: { yes: "yes", no: "no" } } as const;

/** Words as they are called in one place of an application. */
const wordsAt =
  (field: string): Format =>
  (value, { texts }) => {
    const called = rowOf(field, nounsIn(texts))?.called;
    const labelIn = (word: string): string =>
      ownOf(called, word) === undefined ? worded(word, texts) : wordIn(word, texts, called);
    return joinLabels([...new Set(split(value).map(labelIn))], texts);
  };

/** The kinds of value a message can put into words. */
const formats: Readonly<Record<ValueKind, Format>> = {
  words: (value, { texts }) =>
    joinLabels([...new Set(split(value).map((word) => worded(word, texts)))], texts),
  measures: wordsAt("plan.measures"),
  safeguards: wordsAt("plan.safeguardKinds"),
  services: wordsAt("providers.list.0.services"),
  uses: wordsAt("budget.lines.0.use"),
  /** Words as they are called in the field that the message is about. */
  here: (value, place) => wordsAt(place.field)(value, place),
  choice: (value, { texts, field }) => choice(value, texts, field),
  /** The ending of an English plural. */
  s: (value) => (value === "1" ? "" : "s"),
  be: (value) => (value === "1" ? "is" : "are"),
  /** The ending of an English verb. */
  verb: (value) => (value === "1" ? "s" : ""),
  kind: (value, { texts }) => messageIn(texts, "kinds", value) ?? messageIn(texts, "kinds", "other"),
  heading: (value, { texts }) => {
    const heading = messageIn(texts, "headings", value);
    return heading === undefined ? worded(value, texts) : render(heading, {}, texts);
  },
  /** For a part that is left out where there is nothing to count. */
  some: (value) => (value === "0" ? undefined : value),
  list: (value, { texts }) => join(split(value), texts),
  // Names are the user's own; where one is missing its place stands in for it.
  names: (value, { texts, naming }) => {
    const names = split(value);
    const isCut = names.at(-1) === "…";
    const said = (isCut ? names.slice(0, -1) : names).map((name) =>
      rowOf(name, nounsIn(texts)) === undefined ? glance(name) : fieldLabelIn(name, texts, naming),
    );
    return `${join(said, texts)}${isCut ? { en: " and others", "zh-CN": "等" }[texts.locale] : ""}`;
  },
  /** Only those that have a name: for what is known by more than its place. */
  called: (value, { texts }) =>
    join(
      split(value)
        .filter((name) => rowOf(name) === undefined)
        .map((name) => glance(name)),
      texts,
    ),
  fields: (value, { texts, naming }) => first(grouped(split(value), texts, naming), texts),
  indicator: (value, { texts, naming }) => indicatorLabel(value, texts.locale, naming.indicators),
  indicators: (value, { texts, naming }) =>
    first(
      split(value).map((id) => indicatorLabel(id, texts.locale, naming.indicators)),
      texts,
    ),
  division: (value, { texts }) => divisionLabel(value, texts),
  yuan: (value, { texts }) => yuanIn(value, texts),
  roughly: (value, { texts }) => roughlyIn(value, texts),
  rule: (value, { texts }) => ruleNameIn(texts, value),
  percent: (value) => `${unscaled(scaled(value, 6) * 100n, 6)}%`,
  date: (value, { texts }) => dateIn(value, texts),
  /** What a field says: an answer, a day, a word. */
  answer: (value, place) => (isFigure(value) ? formats.measured(value, place) : answerIn(value, place.texts)),
  /** A figure with the unit of the field that the message is about. */
  measured: (value, { texts, field }) => {
    const row = rowOf(field, nounsIn(texts));
    if (row?.unit === undefined) return value;
    if (isAmount(row, texts)) return yuanIn(value, texts);
    return texts.locale === "en" ? `${value} ${englishUnitOf(row, value, texts)}` : `${value}${row.unit}`;
  },
  unit: (value, { texts, naming, indicator, counted }) =>
    unitIn(value, texts, { indicators: naming.indicators, indicator, counted }),
  // What was typed is shown only where it looks like a code: anything else could be any text.
  code: (value) => (/^[0-9A-Z]{1,18}$/.test(value) ? value : undefined),
  typed: (value, { texts }) => typedIn(value, texts),
  /** A name that an author gave, as he wrote it down: whatever it is called, this is what he has to change. */
  name: (value) => typed(value),
  sibling: (value, { texts, field }) => {
    const label = leafLabelIn([...field.split(".").slice(0, -1), value].join("."), texts);
    // What only programs write (an option) has a name that nobody translates.
    return label === unnamed[texts.locale] ? typed(value) : label;
  },
};

/** The unit of a field is written down as that of several: of one it is known where it is a unit of the library. */
function englishUnitOf({ unit, englishUnit }: Row, value: string, texts: Texts): string {
  const several = englishUnit ?? englishUnits[unit as Unit];
  const known = (counted: string): string => unitIn(`${unit}`, texts, { counted });
  return value === "1" && several === known("2") ? known("1") : several;
}

/** Whether a field is counted in the currency. */
const isAmount = ({ unit, englishUnit }: Row, { currency }: Texts): boolean =>
  currency === undefined
    ? unit === yuanLabel.zh && englishUnit === undefined
    : unit === currency.zh && englishUnit === currency.en;

const isFigure = (value: string): boolean => /^-?\d+(?:\.\d+)?$/.test(value);

const formatOf = (kind: string): Format | undefined =>
  Object.hasOwn(formats, kind) ? formats[kind as ValueKind] : undefined;

/** The figure that a unit belongs to: right before it, where the unit may be a part that is left out. */
const figureBefore = /\{(\w+)\} ?$/;

/** What may be empty though its value is given: “1 warning” has no ending of a plural. */
const endings = new Set(["s", "verb"]);

/** Values that every message has. */
const everywhere: Readonly<Record<string, ((texts: Texts) => string) | undefined>> = Object.assign(
  Object.create(null) as object,
  { currency: currencyIn },
);

/** What a sentence puts in quotation marks needs none of its own. */
const withoutMarks = (text: string): string => text.replace(/^“([^“”]*)”$/, "$1");

/** Whether the values are there that a message cannot do without: those outside its double brackets. */
export const hasAllValues = (message: string, values: Values): boolean =>
  [...message.replace(/\[\[.*?\]\]/g, "").matchAll(placeholder)].every(
    ([, name = ""]) => Object.hasOwn(values, name) || everywhere[name] !== undefined,
  );

/** Fills a message with its values. `naming`: what records and an embedder's own indicators are called. */
export function render(
  message: string,
  values: Values,
  texts: Texts,
  field = "",
  naming: Naming = nobodyElse,
): string {
  const given = (name: string) => {
    const value: unknown = Object.hasOwn(values, name) ? values[name] : everywhere[name]?.(texts);
    return typeof value === "string" ? value : undefined;
  };
  let before = "";
  const parts = message.split(/(\[\[.*?\]\])/).map((part) => {
    const start = before;
    before += part;
    const optional = part.startsWith("[[");
    let complete = true;
    const text = (optional ? part.slice(2, -2) : part).replace(
      placeholder,
      (placed, name: string, kind: string | undefined, at: number, whole: string) => {
        const value = given(name);
        const counted = given(figureBefore.exec(start + whole.slice(0, at))?.[1] ?? "");
        const shown =
          value === undefined || kind === undefined
            ? value
            : formatOf(kind)?.(value, { texts, field, naming, indicator: given("indicator"), counted });
        complete &&= shown !== undefined && (shown !== "" || endings.has(`${kind}`));
        const isQuoted = whole[at - 1] === "“" && whole[at + placed.length] === "”";
        return isQuoted ? withoutMarks(shown ?? "") : (shown ?? "");
      },
    );
    return optional && !complete ? "" : text;
  });
  // A unit that English leaves out must not leave its space behind.
  return innerMarks(
    parts
      .join("")
      .replace(/ {2,}/g, " ")
      .replace(/ ([;:,.%])/g, "$1"),
  );
}

import type { Indicator } from "../application/indicator.js";
import { leaguesAndCities } from "../edition/divisions.js";
import { indicators } from "../guideline/nm-2024/indicators.js";
import { labelOf } from "../vocabulary/application-words.js";
import { stepsOf } from "../vocabulary/names.js";
import { type Step, stepsFrom } from "../vocabulary/places.js";
import type { Label } from "../vocabulary/row.js";
import { isNoun, vocabulary } from "../vocabulary/vocabulary.js";
import { type Locale, messageIn, type Texts } from "./texts.js";

/** What a label says where nothing better is known; a Chinese text must not show a key. */
export const unnamed = { "zh-CN": "所填内容", en: "the value" } as const;

export function wordLabel(word: string, locale: Locale): string {
  const label = labelOf(word);
  if (label !== undefined) return locale === "en" ? label.en : label.zh;
  return locale === "en" || !/[A-Za-z]/.test(word) ? word : unnamed[locale];
}

/** `own`: an embedder's own indicators, which go before the 23. */
export function indicatorLabel(id: string, locale: Locale, own: readonly Indicator[] = []): string {
  const indicator = [...own, ...indicators].find((one) => one.id === id);
  if (id === "budget-execution") return locale === "en" ? "budget execution" : "预算执行率";
  if (indicator === undefined) return locale === "en" ? id : "该指标";
  return locale === "en" ? indicator.english.label : indicator.label;
}

/** The name of a league or city by its code. */
export function divisionLabel(code: string, locale: Locale): string {
  const division = leaguesAndCities.find((one) => one.code === code);
  return (locale === "en" ? division?.en : division?.zh) ?? code;
}

/** Where something is, as an issue says it: the place in what was handed in, and the field of the vocabulary. */
export interface Place {
  readonly field: string;
  readonly term?: string;
}

/** The name of a field in one language; see `fieldLabel`. */
export const fieldLabelIn = (field: string, texts: Texts, own: readonly Indicator[] = []): string =>
  placeLabelIn({ field }, texts, own);

/** The same where the noun is known, so that fields of one name are not taken for each other. */
export function placeLabelIn(place: Place, texts: Texts, own: readonly Indicator[] = []): string {
  const names = namesOnTheWay(place, texts, own);
  return texts.locale === "en" ? names.reverse().join(" of ") : names.join("的");
}

/** The name of the field itself, without the numbers of what holds it. */
export const leafLabelIn = (field: string, texts: Texts): string =>
  namesOnTheWay({ field }, texts, []).at(-1) as string;

/** At least one name: that of what nobody knows, where no other is known. */
function namesOnTheWay(place: Place, texts: Texts, own: readonly Indicator[]): string[] {
  const steps = stepsTo(place);
  const firstUnknown = steps.findIndex(({ row }) => row === undefined);
  const known = firstUnknown < 0 ? steps : steps.slice(0, firstUnknown);
  const named = known.filter((step, index) => isEntry(step) || index === known.length - 1);
  if (named.length === 0) return [unnamed[texts.locale]];
  return named.map((step) => nameOf(step, texts, own));
}

/** The term counts from its noun on; what stands before it in the field holds that noun. */
function stepsTo({ field, term }: Place): readonly Step[] {
  const [noun = "", ...inNoun] = term?.split(".") ?? [];
  if (!isNoun(noun)) return stepsOf(field);
  const parts = field.split(".");
  const before = parts.length - inNoun.length;
  const { zh, en, entry } = vocabulary[noun];
  const itself: Step = { part: parts[before - 1] ?? noun, row: { zh, en, list: true }, entry };
  const steps = stepsFrom(vocabulary, noun, inNoun).map((step, index) => ({
    ...step,
    part: parts[before + index] ?? step.part,
  }));
  // A part of a whole that is shown by itself leaves out what holds it.
  return [itself, ...steps].slice(Math.max(-before, 0));
}

const isEntry = ({ part, row, entry }: Step): boolean =>
  entry !== undefined && (isNumber(part) || (row?.byId === true && part !== "*"));

function nameOf({ part, row, entry }: Step, texts: Texts, own: readonly Indicator[]): string {
  const { locale } = texts;
  if (entry !== undefined && isNumber(part))
    return inLanguage(entry, locale).replace("{n}", `${Number(part) + 1}`);
  if (part === "*" && row?.noun !== undefined && isNoun(row.noun))
    return inLanguage(vocabulary[row.noun], locale);
  if (entry !== undefined && row?.noun === "parameter") return parameterLabel(part, texts);
  if (entry !== undefined && row?.noun === "ownField")
    return inLanguage(entry, locale).replace("{key}", part);
  // A row that is not in the table yet is known by its indicator.
  if (entry !== undefined && row?.byId) return indicatorLabel(part, locale, own);
  return inLanguage(row as Label, locale);
}

const inLanguage = ({ zh, en }: Label, locale: Locale): string => (locale === "en" ? en : zh);

const parameterLabel = (id: string, texts: Texts): string =>
  messageIn(texts, "parameters", id) ?? (texts.locale === "en" ? `parameter ${id}` : "参数");

const isNumber = (part: string | undefined): part is string => part !== undefined && /^\d+$/.test(part);

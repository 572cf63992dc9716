import type { Indicator } from "../application/indicator.js";
import type { Values } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { divisionOf } from "../edition/divisions.js";
import { divisions as builtIn } from "../guideline/nm-2024/divisions.js";
import { indicators } from "../guideline/nm-2024/indicators.js";
import { labelAt } from "../vocabulary/label-at.js";
import { stepsOf } from "../vocabulary/names.js";
import { withPlaces } from "../vocabulary/place-changes.js";
import { type Step, stepsFrom } from "../vocabulary/places.js";
import type { Label, NounTable, Row, Table } from "../vocabulary/row.js";
import { isNoun } from "../vocabulary/vocabulary.js";
import { innerMarks } from "./quotation-marks.js";
import { type Locale, messageIn, nounsIn, type Texts } from "./texts.js";

/** What a label says where nothing better is known; a Chinese text must not show a key. */
export const unnamed = { "zh-CN": "所填内容", en: "the value" } as const;

/** `called`: what words are called at the place they stand in. */
export function wordLabel(word: string, locale: Locale, called?: Row["called"]): string {
  const label = labelAt(word, called);
  if (label !== undefined) return locale === "en" ? label.en : label.zh;
  return locale === "en" || !/[A-Za-z]/.test(word) ? word : unnamed[locale];
}

/** A word as an edition calls it, and else as we do. `called`: what words are called at the place they stand in. */
export function wordIn(
  word: string,
  { locale, change, wording, own }: Texts,
  called?: Row["called"],
): string {
  const words = ownOf(wording, "words") ?? {};
  if (Object.hasOwn(words, word)) return words[word] as string;
  const named = called !== undefined && Object.hasOwn(called, word) ? called : own?.words;
  const label = wordLabel(word, locale, named);
  return labelAt(word, named) === undefined ? label : withPlaces(label, change);
}

/** `own`: an embedder's own indicators, which go before the 23. */
export function indicatorLabel(id: string, locale: Locale, own: readonly Indicator[] = []): string {
  const indicator = [...own, ...indicators].find((one) => one.id === id);
  if (id === "budget-execution") return locale === "en" ? "budget execution" : "预算执行率";
  if (indicator === undefined) return locale === "en" ? id : "该指标";
  return namesIn(indicator, locale).label;
}

/** The three levels of an indicator in a language. One that nobody has named in English stands there in quotation marks. */
export function namesIn(
  { level1, level2, label, english }: Indicator,
  locale: Locale,
): { readonly level1: string; readonly level2: string; readonly label: string } {
  if (locale === "zh-CN") return { level1, level2, label };
  return english ?? { level1: foreign(level1), level2: foreign(level2), label: foreign(label) };
}

/** A Chinese name within an English text. */
export const foreign = (name: string): string => (/\p{Script=Han}/u.test(name) ? `“${typed(name)}”` : name);

/** The name of a place by its code: as the edition has it, and where none is given as that of 2024. */
export const divisionLabel = (code: string, { locale, divisions = builtIn }: Texts): string =>
  divisionOf(code, divisions)?.label[locale] ?? code;

/** What places are called by others than the vocabulary: an embedder's own indicators, and records that have a name. */
export interface Naming {
  readonly indicators: readonly Indicator[];
  /** The names of records by their path, as a finding, an issue or an ask brings them. */
  readonly records: Values;
}

export const nobodyElse: Naming = { indicators: [], records: {} };

/** Where something is, as an issue says it: the place in what was handed in, and the field of the vocabulary. */
export interface Place {
  readonly field: string;
  readonly term?: string;
}

/** The name of a field in one language; see `fieldLabel`. */
export const fieldLabelIn = (field: string, texts: Texts, naming: Naming = nobodyElse): string =>
  placeLabelIn({ field }, texts, naming);

/** The same where the noun is known, so that fields of one name are not taken for each other. */
export const placeLabelIn = (place: Place, texts: Texts, naming: Naming = nobodyElse): string =>
  withinEachOther(namesOnTheWay(place, texts, naming), texts);

/** From the outermost to the innermost, as each language puts them. */
export const withinEachOther = (names: readonly string[], { locale }: Texts): string =>
  locale === "en" ? [...names].reverse().join(" of ") : names.slice(1).reduce(possessed, names[0] ?? "");

/** 第1项任务的名称, and 第1项任务完成的时间节点: before a name that has a 的 of its own another would be one too many. */
const possessed = (holder: string, name: string): string =>
  /^[^“、]*的/.test(name) ? `${holder}${name}` : `${holder}的${name}`;

/** The name of the field itself, without the numbers of what holds it. */
export const leafLabelIn = (field: string, texts: Texts): string =>
  namesOnTheWay({ field }, texts).at(-1) as string;

/** What numbered entries of a list are counted in: 户企业 of 第3户企业; `undefined` where the field is not of one entry. */
export function counterIn(field: string, texts: Texts): string | undefined {
  const entry = stepsOf(field, nounsIn(texts)).filter(isEntry).at(-1)?.entry;
  return entry?.zh.match(/^第\{n\}(.+)$/)?.[1];
}

/** The names of a place from the outermost to the innermost. At least one name: that of what nobody knows, where no other is known. */
export function namesOnTheWay(place: Place, texts: Texts, naming: Naming = nobodyElse): readonly string[] {
  const steps = stepsTo(place, nounsIn(texts));
  const parts = place.field.split(".");
  // The steps end where the field ends, wherever they begin.
  const pathTo = (index: number): string => parts.slice(0, parts.length - steps.length + index + 1).join(".");
  const firstUnknown = steps.findIndex(({ row }) => row === undefined);
  const known = firstUnknown < 0 ? steps : steps.slice(0, firstUnknown);
  const named = known.flatMap((step, index) =>
    isEntry(step) || index === known.length - 1 ? [nameOf(step, pathTo(index), texts, naming)] : [],
  );
  return named.length === 0 ? [unnamed[texts.locale]] : named;
}

/** The term counts from its noun on; what stands before it in the field holds that noun. */
function stepsTo(place: Place, nouns: Table): readonly Step[] {
  const { field } = place;
  const [noun = "", ...inNoun] = ownOf(place, "term")?.split(".") ?? [];
  if (!Object.hasOwn(nouns, noun)) return stepsOf(field, nouns);
  const parts = field.split(".");
  const before = parts.length - inNoun.length;
  const { zh, en, entry } = nouns[noun] as NounTable;
  const itself: Step = {
    part: ownOf(parts, before - 1) ?? noun,
    row: bare<Row>({ zh, en, list: true }),
    entry,
  };
  const inside = stepsFrom(nouns, noun, inNoun);
  const inField = stepsOf(field, nouns);
  // What the noun has no such part of stands in another, which the field itself may lead to.
  if (inNoun.length > 1 && leadsNowhere(inside) && !leadsNowhere(inField)) return inField;
  const steps = inside.map((step, index) => ({ ...step, part: parts[before + index] ?? step.part }));
  // A part of a whole that is shown by itself leaves out what holds it.
  return [itself, ...steps].slice(Math.max(-before, 0));
}

const leadsNowhere = ([first]: readonly Step[]): boolean => first !== undefined && first.row === undefined;

const isEntry = ({ part, row, entry }: Step): boolean =>
  entry !== undefined && (isNumber(part) || (row?.byId === true && part !== "*"));

function nameOf({ part, row, entry }: Step, path: string, texts: Texts, naming: Naming): string {
  const called =
    entry !== undefined && Object.hasOwn(naming.records, path) ? naming.records[path] : undefined;
  const name = called === undefined ? undefined : recordLabel(called, row, texts, naming);
  if (name !== undefined) return quoted(name);
  if (entry !== undefined && isNumber(part))
    return inLanguage(entry, texts).replace("{n}", `${Number(part) + 1}`);
  if (part === "*" && row?.noun !== undefined && isNoun(row.noun))
    return inLanguage(nounsIn(texts)[row.noun] as Label, texts);
  if (entry !== undefined && row?.noun === "parameter") return parameterLabel(part, texts);
  // What somebody has named in data of their own is called by that name.
  if (entry?.en.includes("{key}")) return inLanguage(entry, texts).replace("{key}", () => typed(part));
  // A row that is not in the table yet is known by its indicator.
  if (entry !== undefined && row?.byId) return indicatorName(part, texts, naming);
  return inLanguage(row as Label, texts);
}

const quoted = (name: string): string => innerMarks(`“${name}”`);

/** What stands for the name of an indicator that nobody knows is no name. */
function indicatorName(id: string, { locale }: Texts, { indicators }: Naming): string {
  const label = indicatorLabel(id, locale, indicators);
  return label === indicatorLabel("", locale) ? label : quoted(label);
}

/** A row of the table is called as its indicator is; of an indicator that nobody knows, a Chinese text shows the number of the row. */
function recordLabel(name: string, row: Row | undefined, { locale }: Texts, { indicators }: Naming) {
  if (row?.noun !== "indicatorValue") return typed(name);
  const label = indicatorLabel(name, locale, indicators);
  return label === indicatorLabel("", locale) ? undefined : label;
}

/** How much of what somebody typed a sentence repeats. */
const mostTyped = 40;

/** What was typed may be any text: a glance of it, without what would break the line or cannot be seen. */
export const typed = (value: string, most = mostTyped): string =>
  value.replace(/[\p{C}\p{Z}]+/gu, " ").slice(0, most);

const inLanguage = ({ zh, en }: Label, { locale, change }: Texts): string =>
  withPlaces(locale === "en" ? en : zh, change);

const parameterLabel = (id: string, texts: Texts): string =>
  messageIn(texts, "parameters", id) ?? (texts.locale === "en" ? `parameter ${id}` : citedIn(id, texts));

/**
 * A parameter that nobody has named is known by the words of the text that it is from, and where there are none by the id that its author gave it.
 * Of one that is in no edition at hand a Chinese text shows no id.
 */
function citedIn(id: string, { parameters = [] }: Texts): string {
  const parameter = parameters.find((one) => one.id === id);
  if (parameter === undefined) return "参数";
  const phrase = ownOf(ownOf(parameter, "source"), "phrase") ?? "";
  return phrase === "" ? unnamedParameter(id) : innerMarks(`参数（“${phrase}”）`);
}

/** What a parameter is called in Chinese that has neither a name nor words of the text. */
export const unnamedParameter = (id: string): string => innerMarks(`参数“${typed(id)}”`);

const isNumber = (part: string | undefined): part is string => part !== undefined && /^\d+$/.test(part);

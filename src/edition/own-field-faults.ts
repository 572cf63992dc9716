/** What can be wrong with an edition's own fields beside their form: names that are taken, labels and words that mean two things. */

import { enterpriseDomain } from "../application/enterprise-facts.js";
import { closest } from "../core/closest.js";
import type { Path, Values } from "../core/issue.js";
import { bare, isNameOfAll, ownOf } from "../core/own-data.js";
import { filledInWords, isFilledIn } from "../vocabulary/filled-in-words.js";
import {
  builtInNouns,
  extensibleNouns,
  labelsOf,
  type OwnField,
  type OwnLabel,
  type OwnWord,
  ownFieldTypes,
} from "../vocabulary/own-fields.js";
import type { NounTable } from "../vocabulary/row.js";
import { spellingsOf } from "../vocabulary/word-of.js";

/** The code of a fault with its figures, and the way to it within the field. */
export type FieldFault = readonly [code: string, values: Values, way?: Path];

export const nearestOf = (typed: string, known: readonly string[]): Values => {
  const nearest = closest(typed, known);
  return nearest === undefined ? {} : { closest: nearest };
};

export const faultOfNoun = (noun: string): FieldFault | undefined =>
  extensibleNouns.some((one) => one === noun)
    ? undefined
    : ["own-field-of-nothing", { noun, ...nearestOf(noun, extensibleNouns) }];

/** As a key of JSON and a part of a dotted name; none that an object has from its prototype. */
export const isPlain = (name: string): boolean => /^[a-z][A-Za-z0-9]{0,59}$/.test(name) && !isNameOfAll(name);

export function faultOfName(noun: string, name: string): FieldFault | undefined {
  if (!isPlain(name)) return ["own-field-name", { noun, name }];
  // What rules about one enterprise call its facts, an own field cannot be called.
  const facts = noun === "enterprise" ? enterpriseDomain : {};
  return Object.hasOwn(tableOf(noun).fields, name) || Object.hasOwn(facts, name)
    ? ["own-field-taken", { noun, name }]
    : undefined;
}

const tableOf = (noun: string): NounTable => builtInNouns[noun] as NounTable;

export function faultsOfField(noun: string, name: string, field: OwnField): readonly FieldFault[] {
  const { type, words = [] } = bare(field);
  if (!ownFieldTypes.includes(type))
    return [["own-field-type", { noun, name, type, ...nearestOf(type, ownFieldTypes) }, ["type"]]];
  const takesWords = type === "word" || type === "words";
  if (takesWords !== words.length > 0)
    return [[takesWords ? "own-field-without-words" : "own-field-with-words", { noun, name }, ["words"]]];
  return faultsOfWords(words, { noun, name }, isTaken).map(([code, values, index]) => [
    code,
    values,
    ["words", index],
  ]);
}

/** What is wrong with the words of one list, each with its place in it. `isTaken`: whether a word means something else already. */
export const faultsOfWords = (
  words: readonly OwnWord[],
  about: Values,
  isTaken: (word: OwnWord) => boolean,
): readonly (readonly [code: string, values: Values, index: number])[] =>
  words.flatMap((word, index): readonly (readonly [string, Values, number])[] => {
    const values = { ...about, word: word.value };
    if (!wordPattern.test(word.value)) return [["own-word-name", values, index]];
    const again = words.slice(0, index).find((other) => isAlike(word, other));
    if (again !== undefined) return [["own-words-alike", { ...values, other: again.value }, index]];
    return isTaken(word) ? [["own-word-taken", values, index]] : [];
  });

/** Lists of words are written with commas and blanks between them. */
const wordPattern = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,59}$/u;

/** Whether somebody could write the same for both. */
function isAlike(one: OwnWord, other: OwnWord): boolean {
  const labels = labelsOf([one, other]);
  const said = spellingsOf(other.value, labels);
  return [...spellingsOf(one.value, labels)].some((text) => said.has(text));
}

/** A sentence names a word without its field, so that one word cannot mean two things. */
export function isTaken({ value, label }: OwnWord): boolean {
  if (!isFilledIn(value)) return false;
  const { zh, en } = filledInWords[value];
  return zh !== label["zh-CN"] || en !== label.en;
}

/** A word of one field that is called something else in another. */
export function wordClashes(
  fields: readonly (readonly [noun: string, name: string, field: OwnField])[],
): readonly (readonly [noun: string, name: string, fault: FieldFault])[] {
  const labels = new Map<string, OwnLabel>();
  return fields.flatMap(([noun, name, field]) =>
    (ownOf(field, "words") ?? []).flatMap(
      ({ value, label }, index): readonly (readonly [string, string, FieldFault])[] => {
        const known = labels.get(value) ?? label;
        labels.set(value, known);
        if (known["zh-CN"] === label["zh-CN"] && known.en === label.en) return [];
        return [[noun, name, ["own-word-taken", { noun, name, word: value }, ["words", index]]]];
      },
    ),
  );
}

/** Fields of one noun that are called the same, the built-in ones too. */
export function clashesIn(
  noun: string,
  fields: Readonly<Record<string, OwnField>>,
): readonly (readonly [name: string, code: string, values: Values])[] {
  const builtIn = Object.entries(tableOf(noun).fields).map(
    ([name, { zh, en }]) => [name, { "zh-CN": zh, en }] as const,
  );
  const own = Object.entries(fields).map(([name, { label }]) => [name, label] as const);
  return own.flatMap(([name, label], index) => {
    const other = [...builtIn, ...own.slice(0, index)].find(([, one]) => isCalledAlike(one, label));
    return other === undefined
      ? []
      : [[name, "own-field-label-taken", { noun, name, other: other[0] }] as const];
  });
}

const isCalledAlike = (one: OwnLabel, other: OwnLabel): boolean =>
  one["zh-CN"].trim() === other["zh-CN"].trim() || one.en.trim() === other.en.trim();

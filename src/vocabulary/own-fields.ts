/** 自定字段. What an edition asks for beside the built-in fields, and the rows of the vocabulary that it becomes. */
import { bare, ownOf } from "../core/own-data.js";
import type { Role } from "../kernel/judgement.js";
import { applicationNouns } from "./nouns/application.js";
import { laterStageNouns } from "./nouns/later-stages.js";
import type { Label, NounTable, Row, Table } from "./row.js";
import type { Labels } from "./word-of.js";

/** What something is called in each language. */
export interface OwnLabel {
  readonly "zh-CN": string;
  readonly en: string;
}

/** 自定用词. One of the words that an own field can say. */
export interface OwnWord {
  /** The word itself, as it is stored and as rules see it. */
  readonly value: string;
  /** What people read. Readers take it for the word as well. */
  readonly label: OwnLabel;
  /** What else people write for it. */
  readonly also?: readonly string[];
}

/**
 * What an own field holds. `text`; `statement`: a text or several; `count`: a whole number; `decimal`: decimal text; `rate`: a part of one, as
 * decimal text; `yuan`: an amount that is not negative, as decimal text; `date`: `2024-06-30`; `yes-or-no`; `word`: one of `words`; `words`: a list of them.
 */
export type OwnFieldType = (typeof ownFieldTypes)[number];

export const ownFieldTypes = [
  "text",
  "statement",
  "count",
  "decimal",
  "rate",
  "yuan",
  "date",
  "yes-or-no",
  "word",
  "words",
] as const;

/** 自定字段. A field that an edition has beside the built-in ones, as plain data. */
export interface OwnField {
  /** What it is called. No other field of its noun is called the same. */
  readonly label: OwnLabel;
  readonly type: OwnFieldType;
  /** The words it can say, of a `word` or `words`, in the order a select shows them. */
  readonly words?: readonly OwnWord[];
  /** What the figure is counted in. An amount of `yuan` needs none. */
  readonly unit?: OwnLabel;
  /** Who gives it, where not whoever hands in the rest. */
  readonly who?: Role;
  /** A complete application has it. */
  readonly required?: boolean;
}

/** The nouns that can have own fields, each with what an edition adds to it. */
export const extensibleNouns = [
  "application",
  "leagueCity",
  "submission",
  "chain",
  "platform",
  "enterprise",
  "plan",
  "task",
  "budget",
  "budgetLine",
  "providers",
  "provider",
  "contract",
  "nationalPilot",
] as const;

/** 可加字段的名目. A noun that an edition can give fields of its own. */
export type ExtensibleNoun = (typeof extensibleNouns)[number];

/** 自定字段, by the noun they belong to and their names there. */
export type OwnFields = {
  readonly [Noun in ExtensibleNoun]?: Readonly<Record<string, OwnField>>;
};

/** The built-in nouns that can be extended, and those they are made of. */
export const builtInNouns: Table = /* @__PURE__ */ (() => ({ ...applicationNouns, ...laterStageNouns }))();

/** The nouns that have own fields, with all their fields: looked up instead of the built-in ones of the same name. */
export const nounsWith = (fields: OwnFields): Table =>
  Object.fromEntries(
    Object.entries(fields).map(([noun, own]) => {
      const table = builtInNouns[noun] as NounTable;
      const rows = Object.entries(own).map(([name, field]) => [name, rowOfField(field)]);
      return [noun, { ...table, fields: { ...table.fields, ...Object.fromEntries(rows) } }];
    }),
  );

/** What all the own words are called, for sentences that name a word without its field. */
export const wordsOf = (fields: OwnFields): Readonly<Record<string, Label>> =>
  Object.fromEntries(
    Object.values(fields)
      .flatMap((own) => Object.values(own))
      .flatMap((field) => Object.entries(labelsOf(ownOf(field, "words") ?? []))),
  );

/** What the words of one field are called, and what else people write for them. */
export const labelsOf = (words: readonly OwnWord[]): Labels =>
  Object.fromEntries(
    words.map(bare).map(({ value, label, also = [] }) => [value, { ...labelIn(label), also }]),
  );

/** A label as the vocabulary has it. */
export const labelIn = ({ "zh-CN": zh, en }: OwnLabel): Label => ({ zh, en });

/** The row of the vocabulary that an own field becomes. */
export function rowOfField(field: OwnField): Row {
  const { label, type, words, unit, who, required } = bare(field);
  return bare({
    ...labelIn(label),
    ...(unit !== undefined && { unit: unit["zh-CN"], englishUnit: unit.en }),
    ...(unit === undefined && type === "yuan" && { unit: "元" }),
    ...(who !== undefined && { who }),
    ...(required === true && { required }),
    ...(words !== undefined && {
      words: words.map(({ value }) => value),
      called: labelsOf(words),
    }),
  });
}

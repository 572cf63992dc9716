/**
 * 词汇. What everything is called, keyed by noun: one table for each subject in `nouns`. Schemas, messages, completeness,
 * asks, forms and JSON Schema read this and nothing else.
 */
import { applicationNouns } from "./nouns/application.js";
import { editionNouns } from "./nouns/edition.js";
import { laterStageNouns } from "./nouns/later-stages.js";
import { moneyNouns } from "./nouns/money.js";
import { performanceNouns } from "./nouns/performance.js";
import { procedureNouns } from "./nouns/procedure.js";
import { reviewNouns } from "./nouns/review.js";
import { subsidyNouns } from "./nouns/subsidy.js";
import type { NounTable } from "./row.js";

const table = /* @__PURE__ */ (() =>
  ({
    ...applicationNouns,
    ...laterStageNouns,
    ...subsidyNouns,
    ...moneyNouns,
    ...performanceNouns,
    ...procedureNouns,
    ...reviewNouns,
    ...editionNouns,
  }) as const satisfies Readonly<Record<string, NounTable>>)();

/** 名目. The name of a noun. */
export type Noun = keyof typeof table;

/** The name of a field of a noun. */
export type FieldOf<Name extends Noun> = keyof (typeof table)[Name]["fields"] & string;

export const vocabulary: Readonly<Record<Noun, NounTable>> = table;

/** The same, as the compiler knows it: with the words of each field. */
export const rowsOf = <Name extends Noun>(noun: Name): (typeof table)[Name]["fields"] => table[noun].fields;

export const isNoun = (name: string): name is Noun => Object.hasOwn(table, name);

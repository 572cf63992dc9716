/**
 * 词汇. What everything is called, keyed by noun: one table for each subject in `nouns`. Schemas, messages, completeness,
 * asks, forms and JSON Schema read this and nothing else.
 */
import { applicationNouns } from "./nouns/application.js";
import { argumentNouns } from "./nouns/argument.js";
import { editionNouns } from "./nouns/edition.js";
import { indicatorNouns } from "./nouns/indicator.js";
import { laterStageNouns } from "./nouns/later-stages.js";
import { moneyNouns } from "./nouns/money.js";
import { parameterNouns } from "./nouns/parameter.js";
import { performanceNouns } from "./nouns/performance.js";
import { procedureNouns } from "./nouns/procedure.js";
import { receiptNouns } from "./nouns/receipt.js";
import { reviewNouns } from "./nouns/review.js";
import { rosterNouns } from "./nouns/roster.js";
import { subsidyNouns } from "./nouns/subsidy.js";
import type { NounTable } from "./row.js";

const table = /* @__PURE__ */ (() =>
  ({
    ...applicationNouns,
    ...laterStageNouns,
    ...subsidyNouns,
    ...moneyNouns,
    ...indicatorNouns,
    ...performanceNouns,
    ...procedureNouns,
    ...reviewNouns,
    ...editionNouns,
    ...parameterNouns,
    ...receiptNouns,
    ...argumentNouns,
    ...rosterNouns,
  }) as const satisfies Readonly<Record<string, NounTable>>)();

/** 名目. The name of a noun. */
export type Noun = keyof typeof table;

/** The name of a field of a noun. */
export type FieldOf<Name extends Noun> = keyof (typeof table)[Name]["fields"] & string;

export const vocabulary: Readonly<Record<Noun, NounTable>> = table;

export const isNoun = (name: string): name is Noun => Object.hasOwn(table, name);

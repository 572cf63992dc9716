/** 币种. What the amounts of an edition are in. Their smallest part is a hundredth, whatever it is called. */
import type { Label, NounTable, Row, Table } from "./row.js";

/** A currency other than the yuan of the vocabulary. */
export interface Currency extends Label {
  /** All that people write for it beside a figure. */
  readonly names: readonly string[];
}

/** What the currency of the vocabulary is called. */
export const yuanLabel = { zh: "元", en: "yuan" } as const satisfies Label;

/** The nouns of a table with the amounts of their fields in another currency. */
export const nounsInCurrency = (nouns: Table, currency: Currency | undefined): Table =>
  currency === undefined
    ? nouns
    : Object.fromEntries(Object.entries(nouns).map(([name, noun]) => [name, inCurrency(noun, currency)]));

const inCurrency = (noun: NounTable, currency: Currency): NounTable => ({
  ...noun,
  fields: Object.fromEntries(
    Object.entries(noun.fields).map(([name, row]) => [name, isInYuan(row) ? rowIn(row, currency) : row]),
  ),
});

const isInYuan = ({ unit, englishUnit }: Row): boolean => unit === yuanLabel.zh && englishUnit === undefined;

const rowIn = (row: Row, { zh, en }: Currency): Row => ({ ...row, unit: zh, englishUnit: en });

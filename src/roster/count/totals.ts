import type { EnterpriseFactName } from "../../application/enterprise-facts.js";
import type { Yuan } from "../../core/money.js";
import { yuanOf } from "../../core/money.js";
import { allOf, type Outcome } from "../../kernel/outcome.js";
import type { Answer } from "../../kernel/predicate.js";
import type { Force } from "../../kernel/rule.js";
import type { Tabulated } from "./rule-table.js";
import { digitAt, hasCode, type RepeatedDigit, repeatedDigit } from "./signature.js";
import type { CellTally, RosterTally } from "./tally.js";

/** A rule about one enterprise, ready to be looked up. */
export interface TabulatedRule {
  readonly id: string;
  readonly force: Force;
  readonly answer: Tabulated<Answer<EnterpriseFactName>>;
}

/** What one rule says of the whole list, record by record. */
export interface RuleTally {
  readonly rule: string;
  readonly force: Force;
  /** The outcome for the list as a whole: it fails if one record fails. */
  readonly outcome: Outcome;
  readonly pass: number;
  readonly fail: number;
  readonly needsData: number;
  /** How often it failed, by code. */
  readonly faults: readonly { readonly code: string; readonly count: number }[];
}

/** Records of one kind. `pass`, `fail` and `needsData` are of the musts alone. */
export interface GroupSummary {
  readonly records: number;
  readonly pass: number;
  readonly fail: number;
  readonly needsData: number;
  /** 纳入改造: those that say they are to be transformed. */
  readonly toTransform: number;
  /** 上一年度主营业务收入 of those that state it, added up to the fen. */
  readonly revenue: Yuan;
  readonly withoutRevenue: number;
}

/** Records with the same facts, to which all rules give the same answers, and the outcome of the musts together. */
export interface Part {
  readonly cell: CellTally;
  readonly repeated: RepeatedDigit;
  readonly records: number;
  readonly outcome: Outcome;
}

/** `repeatsOpen`: whether a code that came up once may come up again in a part of the roster that was not compared. */
export function partsOf(
  { cells }: Pick<RosterTally, "cells">,
  rules: readonly TabulatedRule[],
  repeatsOpen: boolean,
): readonly Part[] {
  const musts = rules.filter(({ force }) => force === "must");
  const part = (cell: CellTally, repeated: RepeatedDigit, records: number): Part => ({
    cell,
    repeated,
    records,
    outcome: allOf(musts.map(({ answer }) => answer(cell.signature, repeated).outcome)),
  });
  return cells.flatMap((cell) => {
    // Outside the chosen chains nothing is a repeat; without a chain nobody knows of which it would be one.
    const isKnown = hasCode(cell.signature) && (!repeatsOpen || isOutside(cell));
    return [
      part(cell, isKnown ? repeatedDigit.no : repeatedDigit.missing, cell.records - cell.repeated),
      part(cell, isPlaced(cell) ? repeatedDigit.yes : repeatedDigit.missing, cell.repeated),
    ].filter(({ records }) => records > 0);
  });
}

/** Whether it is known of which chain its records are, chosen or not. */
export const isPlaced = ({ signature }: CellTally): boolean => digitAt(signature, "chain") > 0;
const isOutside = ({ signature }: CellTally): boolean => digitAt(signature, "chain") === 2;

export function ruleTally({ id, force, answer }: TabulatedRule, parts: readonly Part[]): RuleTally {
  const counted = { pass: 0, fail: 0, "needs-data": 0 };
  const faults = new Map<string, number>();
  for (const { cell, repeated, records } of parts) {
    const said = answer(cell.signature, repeated);
    counted[said.outcome] += records;
    if (said.outcome === "fail") faults.set(said.code, (faults.get(said.code) ?? 0) + records);
  }
  const { pass, fail, "needs-data": needsData } = counted;
  return {
    rule: id,
    force,
    outcome: fail > 0 ? "fail" : needsData > 0 ? "needs-data" : pass > 0 ? "pass" : "not-applicable",
    pass,
    fail,
    needsData,
    faults: [...faults]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([code, count]) => ({ code, count })),
  };
}

export function groupOf(parts: readonly Part[]): GroupSummary {
  const sumOf = (test: (part: Part) => boolean): number =>
    parts.reduce((sum, part) => sum + (test(part) ? part.records : 0), 0);
  const cells = new Set(parts.map(({ cell }) => cell));
  return {
    records: sumOf(() => true),
    // Where an edition has no musts about enterprises there is nothing to miss.
    pass: sumOf(({ outcome }) => outcome === "pass" || outcome === "not-applicable"),
    fail: sumOf(({ outcome }) => outcome === "fail"),
    needsData: sumOf(({ outcome }) => outcome === "needs-data"),
    toTransform: sumOf(({ cell }) => digitAt(cell.signature, "transform") === 1),
    revenue: yuanOf([...cells].reduce((sum, { fen }) => sum + fen, 0n)),
    withoutRevenue: sumOf(({ cell }) => digitAt(cell.signature, "revenue") === 0),
  };
}

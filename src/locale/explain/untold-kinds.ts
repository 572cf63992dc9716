import type { ImprovementStep } from "../../performance/improve/improvements.js";
import type { ImprovementPlan } from "../../performance/improve/suggest-improvements.js";
import type { IndicatorProgress } from "../../performance/progress.js";
import type { DeclaredRow } from "../../performance/score/declared.js";
import type { ScoreRow } from "../../performance/score/score-row.js";
import type { Track } from "../../performance/trajectory.js";
import type { Duty } from "../../procedure/duties-of.js";
import type { Refusal } from "../../procedure/refusal.js";
import type { ReceiptDifference } from "../../receipt/verify-receipt.js";

/** Things to explain that do not say yet what they are. */
export type Untold =
  | ScoreRow
  | DeclaredRow
  | IndicatorProgress
  | Track
  | ImprovementStep
  | ImprovementPlan
  | Refusal
  | Duty
  | ReceiptDifference;

/**
 * Results that do not say yet what they are, known by the fields that are theirs alone. The list may only shrink: a row
 * goes once the function says `kind`, and the file with the last row.
 */
const untold: readonly (readonly [kind: string, ...fields: readonly string[]])[] = [
  ["receipt", "inputs", "result", "version"],
  ["receipt-verification", "checkedWith"],
  ["receipt-difference", "recorded", "found"],
  ["event-result", "ok", "refusal"],
  ["event-result", "ok", "state"],
  ["refusal", "allowed", "reasons"],
  ["duty", "duty", "due"],
  ["pilot-state", "phase", "events"],
  ["procedure", "state", "refusals"],
  ["selection", "finding", "quota"],
  ["selection-row", "bestRank", "margin"],
  ["review", "mostDisputed", "experts"],
  ["roster-screening", "summary", "findings"],
  ["roster-summary", "undeclared", "unplaced"],
  ["roster-part", "shards", "cells"],
  ["record-finding", "record", "findings"],
  ["notice", "code", "severity", "count"],
  ["performance-evaluation", "targetsMet", "consequence"],
  ["consequence", "until", "amount"],
  ["performance-score", "rows", "pivots"],
  ["score-row", "weight", "method", "code"],
  ["declared-row", "declared", "difference"],
  ["indicator-progress", "attainment", "cases"],
  ["track", "standing", "path"],
  ["improvement-plan", "steps", "most", "now"],
  ["improvement", "gain", "cost"],
  ["indicator-grid", "cells", "merges"],
];

const has = (thing: object, fields: readonly string[]): boolean =>
  fields.every((field) => Object.hasOwn(thing, field));

/** The kind of a result that does not say it. */
export const untoldKind = (thing: object): string | undefined =>
  untold.find(([, ...fields]) => has(thing, fields))?.[0];

/** A list of what would be the rows of a result. */
export function untoldList(list: readonly unknown[]): unknown {
  const [one] = list;
  const kind = typeof one === "object" && one !== null ? untoldKind(one) : undefined;
  if (kind === "track") return { kind: "indicator-tracks", rows: list };
  return kind === "indicator-progress" ? { kind: "indicator-comparison", rows: list } : list;
}

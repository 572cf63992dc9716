import type { Issue } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { readList } from "../input/read-list.js";
import { type Ratio, ratio } from "../performance/exact.js";
import { millionths } from "../performance/quantities.js";
import { errorOf } from "../vocabulary/issues.js";
import type { Panel } from "./panel.js";
import { unknownCriterion } from "./read-sheets.js";
import { type Applicability, applicabilitySchema, type ReviewScheme } from "./review-sheet.js";

const error = /* @__PURE__ */ errorOf("reviewRequest");

/** 是否适用. `divided`: experts say both; `open`: some say that it does not apply, and not all have spoken. */
export type Standing = "applies" | "not-applicable" | "divided" | "open";

type Criterion = ReviewScheme["criteria"][number];

/** By the criterion: whether it applies, as somebody with the authority has decided. */
export type Decided = ReadonlyMap<string, boolean>;

/** Reads what was decided on what applies. What has faults in it decides nothing, nor do two decisions on one criterion. */
export function readApplicability(
  input: unknown,
  { criteria }: ReviewScheme,
): { readonly decided: Decided; readonly issues: readonly Issue[] } {
  if (input === undefined) return { decided: new Map(), issues: [] };
  const name = ["applicability"];
  // All of a decision is required, so one with a fault in it is no entry.
  const { entries, issues: faults } = readList(applicabilitySchema, input, { of: "reviewRequest", name });
  const issues = [...faults];
  const decided = new Map<string, boolean>();
  for (const { index, value } of entries) {
    const { criterion, applies }: Applicability = value;
    const path = [...name, index, "criterion"];
    if (!criteria.some(({ id }) => id === criterion)) {
      issues.push(unknownCriterion(error, criterion, criteria, path));
    } else if (entries.some((other) => other.index < index && other.value.criterion === criterion)) {
      issues.push(error("repeated-criterion", path));
      decided.delete(criterion);
    } else decided.set(criterion, applies);
  }
  return { decided, issues };
}

/** A decision settles it; otherwise it applies unless every expert who is due says that it does not. */
export function standingOf({ id }: Criterion, { counted, due }: Panel, decided: Decided): Standing {
  const settled = decided.get(id);
  if (settled !== undefined) return settled ? "applies" : "not-applicable";
  const said = counted.flatMap(({ entries }) => ownOf(entries.get(id), "applies") ?? []);
  const against = said.filter((applies) => !applies).length;
  if (against === 0) return "applies";
  if (against < said.length) return "divided";
  return against < due ? "open" : "not-applicable";
}

/** What a full score makes, in millionths. */
export const fullOf = (criteria: readonly Criterion[]): bigint =>
  criteria.reduce((sum, { most, weight = most }) => sum + millionths(weight ?? "0"), 0n);

/**
 * What points are multiplied by so that those that apply make what all would: the marks that must be reached stand as
 * they were written. `undefined` where nothing that counts applies.
 */
export function factorOf(all: readonly Criterion[], applying: readonly Criterion[]): Ratio | undefined {
  const [full, left] = [fullOf(all), fullOf(applying)];
  if (full === left) return ratio(1n, 1n);
  return left === 0n ? undefined : ratio(full, left);
}

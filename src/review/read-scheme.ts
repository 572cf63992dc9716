import { compare, type DecimalText } from "../core/decimal.js";
import { hasErrors, type Issue, type Path } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import { readArgument, repeatedIds } from "../input/argument.js";
import { decimalOf, millionths } from "../performance/quantities.js";
import { errorOf } from "../vocabulary/issues.js";
import { type ReviewScheme, reviewSchemeSchema } from "./review-sheet.js";
import { spellingOf } from "./same-name.js";

const error = /* @__PURE__ */ errorOf("reviewRequest");

/** Reads a scheme; `undefined` where nothing can be scored by it. */
export function readScheme(input: unknown): {
  readonly scheme: ReviewScheme | undefined;
  readonly issues: readonly Issue[];
} {
  const { value, issues } = readArgument(reviewSchemeSchema, input, {
    of: "reviewRequest",
    name: ["scheme"],
  });
  const inForm = value === undefined ? issues : [...issues, ...ofCriteria(value)];
  // What has faults in it may lack a part that it was given, so that nothing can be held against it.
  const all =
    value === undefined || hasErrors(inForm)
      ? inForm
      : [...inForm, ...dropFaults(value), ...ofThresholds(value)];
  return { scheme: value === undefined || hasErrors(all) ? undefined : spelledOnce(value), issues: all };
}

/** Each expert of the panel once. */
function spelledOnce(scheme: ReviewScheme): ReviewScheme {
  const { experts } = scheme;
  return experts === undefined
    ? scheme
    : bare<ReviewScheme>({ ...scheme, experts: [...new Set(experts.map(spellingOf([], experts)))] });
}

type Criterion = ReviewScheme["criteria"][number];

function ofCriteria({ criteria = [] }: Partial<ReviewScheme>): readonly Issue[] {
  const ids = criteria.map(({ id }) => id);
  return criteria.flatMap(({ id, most, step }, index) => [
    ...(most === undefined || compare(most, "0") > 0
      ? []
      : [error("maximum-is-zero", ["scheme", "criteria", index, "most"])]),
    ...(step === undefined ? [] : stepFaults(step, most, ["scheme", "criteria", index, "step"])),
    ...(id === undefined || ids.indexOf(id) === index
      ? []
      : [error("repeated-criterion", ["scheme", "criteria", index, "id"])]),
  ]);
}

/** A full score is one that can be given. */
function stepFaults(step: DecimalText, most: DecimalText | undefined, path: Path): readonly Issue[] {
  if (compare(step, "0") <= 0) return [error("not-above-zero", path)];
  return most === undefined || millionths(most) % millionths(step) === 0n
    ? []
    : [error("maximum-between-steps", path, { step, most })];
}

/** Extremes go by number or by distance, and by one of the two. */
function dropFaults({ drop }: ReviewScheme): readonly Issue[] {
  if (drop === undefined) return [];
  const { lowest, highest, beyond } = drop;
  const byNumber = lowest !== undefined || highest !== undefined;
  return byNumber === (beyond !== undefined) ? [error("drop-without-rule", ["scheme", "drop"])] : [];
}

/** What must be reached can be reached, and there is a score to hold against it. */
function ofThresholds({ criteria, sections = [], passMark }: ReviewScheme): readonly Issue[] {
  const at = (index: number): Path => ["scheme", "sections", index];
  return [
    ...criteria.flatMap(({ least, most }, index) =>
      thresholdFault(least, most, ["scheme", "criteria", index, "least"]),
    ),
    ...repeatedIds(
      "reviewRequest",
      sections.map(({ id }) => id),
      (index) => [...at(index), "id"],
    ),
    ...sections.flatMap(({ id, least }, index) =>
      thresholdFault(least, fullOf(criteria.filter(({ section }) => section === id)), [
        ...at(index),
        "least",
      ]),
    ),
    ...thresholdFault(passMark, fullOf(criteria), ["scheme", "passMark"]),
  ];
}

function thresholdFault(least: string | undefined, most: string | undefined, path: Path): readonly Issue[] {
  if (least === undefined) return [];
  if (most === undefined) return [error("threshold-without-score", path)];
  return compare(least, most) > 0 ? [error("threshold-above-maximum", path, { actual: least, most })] : [];
}

/** The weighted points there are in all; `undefined` where nothing is scored. */
function fullOf(criteria: readonly Criterion[]): DecimalText | undefined {
  const scored = criteria.flatMap(({ most, weight }) => (most === undefined ? [] : [weight ?? most]));
  return scored.length === 0
    ? undefined
    : decimalOf(scored.reduce((sum, weight) => sum + millionths(weight), 0n));
}

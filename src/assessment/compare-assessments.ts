import type { IsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, type Issue, type Path, type Values } from "../core/issue.js";
import { type Limits, snapshot } from "../core/snapshot.js";
import { type Outcome, outcomes } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import type { Assessment } from "./assessment.js";

const error = /* @__PURE__ */ errorOf("assessmentPair");
const below = /* @__PURE__ */ belowIn("assessmentPair");

/** What became of one rule between two assessments; `null` where an assessment does not have the rule. */
export interface FindingChange {
  /** The id of the rule. */
  readonly rule: string;
  /** What it said first. */
  readonly before: Outcome | null;
  /** What it said then. */
  readonly after: Outcome | null;
  /** The figures of the first answer. */
  readonly valuesBefore: Values;
  /** The figures of the later answer. */
  readonly valuesAfter: Values;
}

/** What an assessment comes to as a whole; `null` where that cannot be read. */
export interface AssessedAs {
  readonly edition: string | null;
  /** 版本摘要. By it two editions of one id are told apart. */
  readonly editionDigest: string | null;
  readonly asOf: IsoDate | null;
  readonly outcome: Outcome | null;
}

/** 评估比较. What became of the rules between two assessments. */
export interface AssessmentComparison {
  /** What this is: the comparison of two assessments. */
  readonly kind: "assessment-comparison";
  /** The first assessment as a whole. */
  readonly before: AssessedAs;
  /** The later assessment as a whole. */
  readonly after: AssessedAs;
  /** The rules whose outcome, reason or figures differ, in the order of the later assessment. */
  readonly changes: readonly FindingChange[];
  /** What could not be read as an assessment, with paths that begin with `before` or `after`. */
  readonly issues: readonly Issue[];
}

/**
 * 比较评估. What differs between two assessments, of a draft and the same draft once mended, for instance. Either may come from a
 * store: what is no assessment is an issue, and its rules count as not there.
 *
 * @example
 * ```ts
 * import { assessApplication, compareAssessments, nm2024 } from "digital-pilot-rules";
 *
 * const options = { edition: nm2024, asOf: "2024-08-15" };
 * const before = assessApplication({ submission: { paperCopies: 2, discCopies: 3 } }, options);
 * const after = assessApplication({ submission: { paperCopies: 3, discCopies: 3 } }, options);
 * compareAssessments(before, after).changes.map(({ rule, before, after }) => [rule, before, after]); //=> [["5.1#copies", "fail", "pass"]]
 * ```
 */
export function compareAssessments(before: Assessment, after: Assessment): AssessmentComparison;
export function compareAssessments(before: unknown, after: unknown): AssessmentComparison;
export function compareAssessments(before: unknown, after: unknown): AssessmentComparison {
  const [earlier, later] = [readAssessment(before, "before"), readAssessment(after, "after")];
  return deepFreeze({
    kind: "assessment-comparison",
    before: earlier.whole,
    after: later.whole,
    changes: changesBetween(earlier.findings, later.findings),
    issues: capped([...earlier.issues, ...later.issues]),
  });
}

/** What a comparison looks at of a finding. */
type Compared = Pick<Finding, "rule" | "outcome" | "code" | "values">;

/** The rules whose outcome, reason or figures differ, in the order of the later findings. */
export function changesBetween(
  before: readonly Compared[],
  after: readonly Compared[],
): readonly FindingChange[] {
  const byRule = (findings: readonly Compared[]) => new Map(findings.map((one) => [one.rule, one]));
  const [earlier, later] = [byRule(before), byRule(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((rule) => {
    const [was, is] = [earlier.get(rule), later.get(rule)];
    if (was?.outcome === is?.outcome && was?.code === is?.code && sameValues(was?.values, is?.values))
      return [];
    return [
      {
        rule,
        before: was?.outcome ?? null,
        after: is?.outcome ?? null,
        valuesBefore: { ...was?.values },
        valuesAfter: { ...is?.values },
      },
    ];
  });
}

const sameValues = (left: Values = {}, right: Values = {}): boolean =>
  [...Object.keys(left), ...Object.keys(right)].every((key) => left[key] === right[key]);

/** Room for the assessment of the largest application there may be. */
const limits: Limits = { depth: 40, keys: 1_000, textLength: 10_000, entries: 2_000_000, nodes: 2_000_000 };

function readAssessment(input: unknown, name: string) {
  const whole: AssessedAs = { edition: null, editionDigest: null, asOf: null, outcome: null };
  const none = (issues: readonly Issue[]) => ({ whole, findings: [], issues });
  const copy = snapshot(input, limits);
  if (!copy.ok) return none(copy.issues.map((issue) => below([name], issue)));
  if (!isRecord(copy.value)) return none([error("wrong-type", [name], { expected: "a-record" })]);
  const { edition, editionDigest, asOf, outcome, findings } = copy.value;
  if (!Array.isArray(findings))
    return none([error("wrong-type", [name, "findings"], { expected: "a-list" })]);
  const path = (index: number): Path => [name, "findings", index];
  return {
    whole: {
      edition: textOrNull(edition),
      editionDigest: textOrNull(editionDigest),
      asOf: textOrNull(asOf),
      outcome: isOutcome(outcome) ? outcome : null,
    },
    findings: findings.filter(isCompared),
    issues: findings.flatMap((one: unknown, index) =>
      isCompared(one) ? [] : [error("wrong-type", path(index), { expected: "a-finding" })],
    ),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

const isOutcome = (value: unknown): value is Outcome => outcomes.some((one) => one === value);

const isCompared = (value: unknown): value is Compared =>
  isRecord(value) &&
  typeof value.rule === "string" &&
  typeof value.code === "string" &&
  isOutcome(value.outcome) &&
  isRecord(value.values) &&
  Object.values(value.values).every((one) => typeof one === "string");

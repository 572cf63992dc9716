import type { DueTargets } from "../calc/evaluation.js";
import { below } from "../core/below.js";
import { type IsoDate, isIsoDate } from "../core/date.js";
import { type DecimalText, isDecimal } from "../core/decimal.js";
import { error, hasErrors, type Issue } from "../core/issue.js";
import type { ParameterUse } from "../core/parameter.js";
import { snapshot } from "../core/snapshot.js";
import { defineEdition, type Edition } from "../guideline/edition.js";
import { type ConsequencePolicy, consequencePolicySchema } from "../model/consequence-policy.js";
import { readBy } from "../model/read.js";
import { isEdition } from "./assess-application.js";
import { readScheme, type SchemeReading } from "./read-scheme.js";

type Stage = "annual" | "mid-term" | "final";
const stages: readonly Stage[] = ["annual", "mid-term", "final"];

export interface ReadEvaluationOptions {
  readonly stage: Stage;
  readonly edition: Edition;
  readonly year: number | null;
  readonly on: IsoDate | undefined;
  readonly passMark: DecimalText | undefined;
  readonly against: DueTargets;
  readonly policy: ConsequencePolicy;
  readonly scheme: SchemeReading | undefined;
  readonly assumptions: readonly ParameterUse[];
  readonly issues: readonly Issue[];
  /** Whether a consequence can be drawn at all. */
  readonly usable: boolean;
}

const noEdition: Edition = /* @__PURE__ */ (() =>
  defineEdition({ id: "", title: "", parameters: [], rules: [], indicators: [], outline: [] }))();

/** The targets a year is held against where nobody says: the overall ones. The text names none for a year. */
const dueAt = { annual: "target", "mid-term": "midterm", final: "target" } as const;

/** Reads the options of an evaluation. They come from programs, and programs read them from files. */
export function readEvaluationOptions(options: unknown): ReadEvaluationOptions {
  const given = (options ?? {}) as Readonly<Record<string, unknown>>;
  const stage = stages.find((one) => one === given.stage);
  const edition = isEdition(given.edition) ? given.edition : undefined;
  const against = given.against === "midterm" || given.against === "target" ? given.against : undefined;
  const scheme = given.scheme === undefined ? undefined : readScheme(given.scheme, edition?.indicators);
  const policy = readPolicy(given.consequence);
  const hasMark = given.passMark !== undefined && given.passMark !== null;
  const passMark =
    typeof given.passMark === "string" && isDecimal(given.passMark) ? given.passMark : undefined;
  const on = typeof given.on === "string" && isIsoDate(given.on) ? given.on : undefined;
  const issues = [
    ...(stage === undefined ? [error("unknown-word", ["stage"], { allowed: stages.join(", ") })] : []),
    ...(edition === undefined ? [error("unknown-edition", ["edition"])] : edition.issues),
    ...(given.against !== undefined && against === undefined
      ? [error("unknown-word", ["against"], { allowed: "midterm, target" })]
      : []),
    ...(given.on !== undefined && on === undefined ? [error("not-a-date", ["on"])] : []),
    ...(hasMark && passMark === undefined ? [error("not-a-decimal", ["passMark"])] : []),
    ...(passMark !== undefined && scheme === undefined
      ? [error("pass-mark-without-scheme", ["passMark"])]
      : []),
    ...policy.issues,
  ];
  const isAssumed = stage === "annual" && against === undefined;
  const annual: ParameterUse = {
    id: "annual-targets",
    value: dueAt.annual,
    unit: "choice",
    basis: "assumption",
  };
  return {
    stage: stage ?? "annual",
    edition: edition ?? noEdition,
    year: typeof given.year === "number" && Number.isInteger(given.year) ? given.year : null,
    on,
    passMark,
    against: stage === "annual" && against !== undefined ? against : dueAt[stage ?? "annual"],
    policy: policy.value,
    scheme,
    assumptions: isAssumed ? [annual] : [],
    issues,
    usable: !hasErrors(issues),
  };
}

function readPolicy(input: unknown): {
  readonly value: ConsequencePolicy;
  readonly issues: readonly Issue[];
} {
  if (input === undefined || input === null) return { value: {}, issues: [] };
  const copy = snapshot(input);
  const { value, issues } = copy.ok
    ? readBy(consequencePolicySchema, copy.value)
    : { value: undefined, issues: copy.issues };
  return { value: value ?? {}, issues: issues.map((issue) => below(["consequence"], issue)) };
}

import { type IsoDate, isIsoDate } from "../../core/date.js";
import { type DecimalText, isDecimal } from "../../core/decimal.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { optionsOf } from "../../core/options.js";
import { snapshot } from "../../core/snapshot.js";
import type { Edition } from "../../edition/edition.js";
import { isEdition } from "../../edition/is-edition.js";
import { noEdition } from "../../edition/no-edition.js";
import type { QualityJudgement } from "../../input/judgement.js";
import { readBy } from "../../input/read.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import { readScheme, type SchemeReading } from "../score/read-scheme.js";
import { type ConsequencePolicy, consequencePolicySchema } from "./consequence-policy.js";
import type { DueTargets } from "./evaluation.js";

const error = /* @__PURE__ */ errorOf("evaluationOptions");
const below = /* @__PURE__ */ belowIn("evaluationOptions");

type Stage = "annual" | "mid-term" | "final";
const stages: readonly Stage[] = ["annual", "mid-term", "final"];

interface ReadEvaluationOptions {
  readonly stage: Stage;
  /** As they were given; whoever uses them reads them. */
  readonly values: unknown;
  readonly judgements: readonly QualityJudgement[] | undefined;
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

/** The targets a year is held against where nobody says: the overall ones. The text names none for a year. */
const dueAt = { annual: "target", "mid-term": "midterm", final: "target" } as const;

/** Reads the options of an evaluation. They come from programs, and programs read them from files. */
export function readEvaluationOptions(options: object): ReadEvaluationOptions {
  const given: Readonly<Record<string, unknown>> = { ...optionsOf(options) };
  const stage = stages.find((one) => one === given.stage);
  const edition = isEdition(given.edition) ? given.edition : undefined;
  const against = given.against === "midterm" || given.against === "target" ? given.against : undefined;
  const scheme = isGiven(given.scheme) ? readScheme(given.scheme, edition?.indicators) : undefined;
  const policy = readPolicy(given.consequence);
  const hasMark = isGiven(given.passMark);
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
    ...(policy.value.rectifyFrom !== undefined && scheme === undefined
      ? [error("pass-mark-without-scheme", ["consequence", "rectifyFrom"])]
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
    values: given.values,
    judgements: given.judgements as readonly QualityJudgement[] | undefined,
    edition: edition ?? noEdition,
    year: typeof given.year === "number" && Number.isInteger(given.year) ? given.year : null,
    on,
    passMark,
    against: stage === "annual" && against !== undefined ? against : dueAt[stage ?? "annual"],
    policy: policy.value,
    scheme,
    assumptions: isAssumed ? [annual] : [],
    issues,
    // The faults of the scheme itself are those of the score.
    usable: !hasErrors(issues) && (scheme === undefined || scheme.table !== undefined),
  };
}

const isGiven = (option: unknown): boolean => option !== undefined && option !== null;

function readPolicy(input: unknown): {
  readonly value: ConsequencePolicy;
  readonly issues: readonly Issue[];
} {
  if (!isGiven(input)) return { value: {}, issues: [] };
  const copy = snapshot(input);
  const { value, issues } = copy.ok
    ? readBy(consequencePolicySchema, copy.value)
    : { value: undefined, issues: copy.issues };
  return { value: value ?? {}, issues: issues.map((issue) => below(["consequence"], issue)) };
}

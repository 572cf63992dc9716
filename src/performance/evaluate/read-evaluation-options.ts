import type { IsoDate } from "../../core/date.js";
import type { DecimalText } from "../../core/decimal.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import { ownOf } from "../../core/own-data.js";
import { citedEdition } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { type NamedEdition, namedFrom } from "../../edition/named-edition.js";
import { readArgument } from "../../input/argument.js";
import { extensionOf } from "../../input/extension.js";
import { readOptions } from "../../input/options.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { errorOf, inNoun, warningOf } from "../../vocabulary/issues.js";
import { wordOf } from "../../vocabulary/word-of.js";
import { type OptionValue, readCount, readDay, readPoints, readWord } from "../option-values.js";
import { readScheme, type SchemeReading } from "../score/read-scheme.js";
import {
  type ConsequencePolicy,
  consequencePolicySchema,
  recoveredBeforeSchema,
} from "./consequence-policy.js";
import type { DueTargets } from "./evaluation.js";

const error = /* @__PURE__ */ errorOf("evaluationOptions");
const warning = /* @__PURE__ */ warningOf("evaluationOptions");

/** 评价阶段, of the library's words or of an edition's own. */
export type EvaluationStage = BuiltInStage | (string & {});

type BuiltInStage = "annual" | "mid-term" | "final";

const stages: readonly EvaluationStage[] = ["annual", "mid-term", "final"];

export interface ReadEvaluationOptions {
  readonly stage: EvaluationStage | undefined;
  /** As they were given; whoever uses them reads them. */
  readonly values: unknown;
  readonly judgements: unknown;
  readonly edition: Edition | undefined;
  /** How the result names it. */
  readonly named: NamedEdition;
  readonly year: number | null;
  readonly on: IsoDate | undefined;
  readonly passMark: DecimalText | undefined;
  readonly against: DueTargets;
  readonly policy: ConsequencePolicy;
  /** 此前已收回金额. */
  readonly recoveredBefore: Yuan | undefined;
  readonly scheme: SchemeReading | undefined;
  readonly assumptions: readonly ParameterUse[];
  readonly issues: readonly Issue[];
  /** Whether a consequence can be drawn at all. */
  readonly usable: boolean;
}

/** The targets a year is held against where nobody says: the overall ones. The text names none for a year. */
const dueAt: Readonly<Record<BuiltInStage, DueTargets>> = {
  annual: "target",
  "mid-term": "midterm",
  final: "target",
};

/** Which targets are due at a stage of an edition's own nobody knows but the caller. */
const dueTargetsAt = (stage: EvaluationStage): DueTargets | undefined =>
  Object.hasOwn(dueAt, stage) ? dueAt[stage as BuiltInStage] : undefined;

const optionNames = [
  "stage",
  "year",
  "values",
  "scheme",
  "passMark",
  "edition",
  "against",
  "judgements",
  "consequence",
  "recoveredBefore",
  "on",
] as const;

/** Reads the options of an evaluation. They come from programs, and programs read them from files. */
export function readEvaluationOptions(options: unknown): ReadEvaluationOptions {
  const { given, issues: ofOptions } = readOptions(options, optionNames);
  const stage = readStage(given.stage ?? null, given.edition);
  const edition = citedEdition(given.edition, ["consequence"]);
  const year = readCount(given.year ?? undefined, ["year"]);
  const against = readAgainst(given.against, stage.value);
  const on = readDay(given.on, "on");
  const passMark = readPoints(given.passMark ?? undefined, "passMark");
  const money = readMoney(given);
  const scheme = isGiven(given.scheme) ? readScheme(given.scheme, given) : undefined;
  const issues = [
    ...ofOptions,
    ...issuesOf(stage),
    ...edition.issues,
    ...issuesOf(year),
    ...issuesOf(against),
    ...issuesOf(on),
    ...issuesOf(passMark),
    ...money.issues,
    ...(scheme === undefined ? withoutScheme(passMark.value, money.policy) : []),
  ];
  return {
    stage: stage.value,
    values: given.values,
    judgements: given.judgements,
    ...{ edition: edition.edition, named: namedFrom(given.edition) },
    year: year.value ?? null,
    on: on.value,
    passMark: passMark.value,
    against: against.value,
    policy: money.policy,
    recoveredBefore: money.recoveredBefore,
    scheme,
    assumptions: stage.value === "annual" && given.against === undefined ? [annualTargets] : [],
    issues,
    // The faults of the scheme itself are those of the score.
    usable: !hasErrors(issues) && (scheme === undefined || scheme.table !== undefined),
  };
}

/** What the caller makes of missed targets, and what was recovered before. */
function readMoney(given: {
  readonly consequence?: unknown;
  readonly recoveredBefore?: unknown;
}): Pick<ReadEvaluationOptions, "policy" | "recoveredBefore" | "issues"> {
  const { consequence, recoveredBefore: sum } = given;
  const policy = readArgument(consequencePolicySchema, consequence ?? {}, {
    of: "evaluationOptions",
    name: ["consequence"],
  });
  const before = readArgument(recoveredBeforeSchema, isGiven(sum) ? { recoveredBefore: sum } : {});
  return {
    policy: policy.value ?? {},
    recoveredBefore: before.value?.recoveredBefore,
    issues: [...policy.issues, ...before.issues],
  };
}

/** What is wrong with an option, as one of an evaluation: other functions have options of the same name that mean something else. */
const issuesOf = ({ issues }: OptionValue<unknown>): readonly Issue[] =>
  issues.map((issue) => inNoun("evaluationOptions", issue));

const annualTargets: ParameterUse = {
  id: "annual-targets",
  value: dueAt.annual,
  unit: "choice",
  basis: "assumption",
};

const isGiven = (option: unknown): boolean => option !== undefined && option !== null;

/** A stage by its word, or, where the edition has its own, by what people write for it. */
function readStage(given: unknown, edition: unknown): OptionValue<EvaluationStage | undefined> {
  const list = extensionOf(edition)?.wordsAt("evaluationOptions.stage");
  if (list === undefined) return readWord(given, stages, "stage");
  const meant = typeof given === "string" ? wordOf(given, list.values, list.labels) : undefined;
  return readWord(meant ?? given, list.values, "stage");
}

/** The targets an evaluation is held against: those of its stage; of a year, and at a stage of an edition's own, those the caller names. */
function readAgainst(given: unknown, stage: EvaluationStage | undefined): OptionValue<DueTargets> {
  const { value, issues } = readWord(given, ["midterm", "target"], "against");
  const due = dueTargetsAt(stage ?? "annual");
  if (due === undefined && value === undefined)
    return { value: "target", issues: issues.length > 0 ? issues : [error("missing", ["against"])] };
  if (due === undefined) return { value: value as DueTargets, issues };
  if (value === undefined || value === due || stage === "annual") return { value: value ?? due, issues };
  return { value: due, issues: [warning("against-for-a-year-only", ["against"])] };
}

/** Marks that a score is held against, where there is no scheme that could give one. */
const withoutScheme = (passMark: DecimalText | undefined, policy: ConsequencePolicy): readonly Issue[] => [
  ...(passMark === undefined ? [] : [error("pass-mark-without-scheme", ["passMark"])]),
  ...(ownOf(policy, "rectifyFrom") === undefined
    ? []
    : [error("pass-mark-without-scheme", ["consequence", "rectifyFrom"])]),
];

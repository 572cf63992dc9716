import { compare, type DecimalText, isDecimal } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import type { Issue } from "../../core/issue.js";
import { optionsOf } from "../../core/options.js";
import { indicators } from "../../guideline/nm-2024/indicators.js";
import type { QualityJudgement } from "../../input/judgement.js";
import { readWeights } from "../../input/weights.js";
import { errorOf } from "../../vocabulary/issues.js";
import { measuresOf } from "../quantities.js";
import { readIndicatorValues, unknownKeys } from "../read-indicator-values.js";
import { readQualityJudgements } from "../score/read-quality-judgements.js";
import { qualitativeOf, readScheme } from "../score/read-scheme.js";
import type { ScoringScheme } from "../score/scoring-scheme.js";
import type { ScoringTable } from "../score/scoring-table.js";
import { type ImprovementCode, type Improvements, improvements } from "./improvements.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

export interface ImprovementGoal {
  /** A grade of the scheme; or the points to reach, which go before it. */
  readonly grade?: string;
  readonly points?: DecimalText;
  /** What one more unit of an indicator costs, in whatever the caller counts. Without any, every unit costs one. */
  readonly costs?: Readonly<Record<string, DecimalText>>;
  readonly judgements?: readonly QualityJudgement[];
}

/** `unusable`: the scheme, the goal or the costs cannot be worked with, and the issues say why. */
export type ImprovementPlan = Omit<Improvements, "code"> & {
  readonly code: ImprovementCode | "unusable";
  readonly needed: DecimalText | null;
  readonly issues: readonly Issue[];
};

/**
 * The cheapest improvements that reach a grade or a number of points: exact, and scored again before it is returned.
 * No indicator is asked to go beyond what earns all its points: its target, or its best band. What is not known counts
 * with the least it can be. An indicator without a cost, where others have one, is not touched.
 */
export function suggestImprovements(
  values: unknown,
  scheme: ScoringScheme,
  goal: ImprovementGoal,
): ImprovementPlan {
  const reading = readScheme(scheme);
  const { table } = reading;
  const rows = readIndicatorValues(
    values,
    measuresOf([...(reading.scheme?.indicators ?? []), ...indicators]),
  );
  const given = optionsOf(goal);
  const costs = given.costs === undefined ? undefined : readWeights(given.costs, "costs");
  const judgements = readQualityJudgements(given.judgements, qualitativeOf(reading));
  const needed = table && neededPoints(table, given);
  const scored = Object.keys(reading.scheme?.weights ?? {});
  const issues = [
    ...reading.issues,
    ...rows.issues,
    ...(costs?.issues ?? []),
    ...unknownKeys(["costs"], costs?.value.map(([id]) => id) ?? [], scored),
    ...judgements.issues,
    ...(table !== undefined && needed === undefined ? [goalFault(table)] : []),
  ];
  const unusable = table === undefined || needed === undefined || (costs?.issues.length ?? 0) > 0;
  if (unusable) return deepFreeze({ ...nothing, needed: needed ?? null, issues });
  const input = { values: rows.values, judgements: judgements.value };
  const found = improvements(table, input, needed, costs && new Map(costs.value));
  return deepFreeze({ ...found, needed, issues });
}

const nothing: Omit<ImprovementPlan, "issues" | "needed"> = {
  code: "unusable",
  now: "0",
  after: null,
  most: "0",
  cost: null,
  steps: [],
  unknown: [],
  assumptions: [],
};

function neededPoints({ scheme }: ScoringTable, { grade, points }: ImprovementGoal): DecimalText | undefined {
  if (typeof points === "string") return isDecimal(points) && compare(points, "0") >= 0 ? points : undefined;
  return scheme.grades.find((one) => one.grade === grade)?.from;
}

const goalFault = ({ scheme }: ScoringTable): Issue =>
  error("unknown-goal", ["goal"], { allowed: scheme.grades.map(({ grade }) => grade).join(", ") });

import type { IndicatorValue } from "../../application/indicator.js";
import type { DecimalText } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, type Issue } from "../../core/issue.js";
import type { EditionIfNamed } from "../../edition/named-edition.js";
import type { QualityJudgement } from "../../input/judgement.js";
import { readOptions } from "../../input/options.js";
import { readWeights } from "../../input/weights.js";
import { errorOf } from "../../vocabulary/issues.js";
import type { IndicatorSource } from "../indicator-source.js";
import { type OptionValue, readFields, readPoints } from "../option-values.js";
import { readIndicatorValues, unknownKeys } from "../read-indicator-values.js";
import { readQualityJudgements } from "../score/read-quality-judgements.js";
import { qualitativeOf, readScheme } from "../score/read-scheme.js";
import type { ScoringScheme } from "../score/scoring-scheme.js";
import type { ScoringTable } from "../score/scoring-table.js";
import { type ImprovementCode, type Improvements, improvements } from "./improvements.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

/** What is to be reached: a grade of the scheme, or points, which go before it. */
export interface ImprovementGoal {
  /** 等级, by its name in the scheme. */
  readonly grade?: string;
  /** The points to reach. */
  readonly points?: DecimalText;
}

/** Either `edition` or `indicators` is required, unless the scheme brings its own indicators. */
export interface ImprovementOptions extends IndicatorSource {
  /** 评分方案, by which the points are counted. */
  readonly scheme: ScoringScheme;
  /** What is to be reached. */
  readonly goal: ImprovementGoal;
  /** What one more unit of an indicator costs, in whatever the caller counts. Without any, every unit costs one, and unlike units are not summed. */
  readonly costs?: Readonly<Record<string, DecimalText>>;
  /** For indicators that a person judges. */
  readonly judgements?: readonly QualityJudgement[];
}

/** 提升方案. What must still happen to reach a goal, at the least cost. */
export type ImprovementPlan = Omit<Improvements, "code"> &
  EditionIfNamed & {
    /** What this is: a plan of improvements. */
    readonly kind: "improvement-plan";
    /** `unusable`: the scheme, the goal or the costs cannot be worked with, and the issues say why. */
    readonly code: ImprovementCode | "unusable";
    /** The points that the goal asks for; `null` where it makes no sense. */
    readonly needed: DecimalText | null;
    /** Faults of the options, then of the table, each with its place. */
    readonly issues: readonly Issue[];
  };

/**
 * The cheapest improvements that reach a grade or a number of points: exact, and scored again before it is returned.
 * No indicator is asked to go beyond what earns all its points: its target, or its best band. What is not known counts
 * with the least it can be. An indicator without a cost, where others have one, is not touched.
 *
 * @example
 * ```ts
 * import { nm2024, suggestImprovements } from "digital-pilot-rules";
 *
 * const weights = { "smart-factories": "10", scenarios: "10" };
 * const rest = { total: "20", method: "proportional", decimals: 2, grades: [] } as const;
 * const scheme = { id: "ours", basis: "caller", weights, ...rest } as const;
 * const values = [
 *   { id: "smart-factories", target: "4", actual: "3" },
 *   { id: "scenarios", target: "10", actual: "5" },
 * ];
 * const goal = { points: "15" };
 * const plan = suggestImprovements(values, { scheme, goal, edition: nm2024 });
 * plan.code; //=> "reachable"
 * plan.steps.map(({ id, from, to }) => [id, from, to]); //=> [["smart-factories", "3", "4"]]
 * ```
 */
export function suggestImprovements(
  values: readonly IndicatorValue[],
  options: ImprovementOptions,
): ImprovementPlan;
export function suggestImprovements(values: unknown, options: ImprovementOptions): ImprovementPlan;
export function suggestImprovements(values: unknown, options: ImprovementOptions): ImprovementPlan {
  const { given, issues: ofOptions } = readOptions(options, optionNames);
  const { table, known, measure, issues: ofScheme } = readScheme(given.scheme, given);
  const goal = readGoal(given.goal, table);
  const costs = given.costs === undefined ? undefined : readWeights(given.costs, "costs");
  const judgements = readQualityJudgements(given.judgements, qualitativeOf(table));
  const rows = readIndicatorValues(values, measure);
  const scored = table?.items.map(({ id }) => id) ?? [];
  const priced = costs?.value.map(([id]) => id) ?? [];
  const issues = capped([
    ...ofOptions,
    ...known.issues,
    ...ofScheme,
    ...goal.issues,
    ...(costs?.issues ?? []),
    ...(table === undefined ? [] : unknownKeys(["costs"], priced, scored)),
    ...judgements.issues,
    ...(known.list === undefined ? [] : rows.issues),
  ]);
  const needed = goal.value;
  if (table === undefined || needed === undefined || (costs?.issues.length ?? 0) > 0) {
    return deepFreeze({
      kind: "improvement-plan",
      ...known.named,
      ...noPlan,
      needed: needed ?? null,
      issues,
    });
  }
  const input = { values: rows.values, judgements: judgements.value };
  const found = improvements(table, input, needed, costs && new Map(costs.value));
  return deepFreeze({ kind: "improvement-plan", ...known.named, ...found, needed, issues });
}

const optionNames = ["scheme", "goal", "edition", "indicators", "costs", "judgements"] as const;

const noPlan: Omit<ImprovementPlan, "kind" | "issues" | "needed" | keyof EditionIfNamed> = {
  code: "unusable",
  now: "0",
  after: null,
  most: "0",
  cost: null,
  steps: [],
  unknown: [],
  assumptions: [],
};

/** The points a goal asks for. Which grades there are only a sound scheme says. */
function readGoal(input: unknown, table: ScoringTable | undefined): OptionValue<DecimalText | undefined> {
  if (input === undefined) return { value: undefined, issues: [error("missing", ["goal"])] };
  const { given, issues: ofGoal } = readFields(input, ["grade", "points"], "goal");
  const points = readPoints(given.points, "goal", "points");
  if (given.points !== undefined) return { value: points.value, issues: [...ofGoal, ...points.issues] };
  if (table === undefined) return { value: undefined, issues: ofGoal };
  const { grades } = table.scheme;
  const value = grades.find(({ grade }) => grade === given.grade)?.from;
  const allowed = grades.map(({ grade }) => grade).join(", ");
  const unknown = value === undefined ? [error("unknown-goal", ["goal"], { allowed })] : [];
  return { value, issues: [...ofGoal, ...unknown] };
}

import type { Ask } from "../../assessment/asks.js";
import type { IsoDate } from "../../core/date.js";
import type { DecimalText } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, type Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import { provisionOf } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import type { NamedEdition } from "../../edition/named-edition.js";
import { noEdition } from "../../edition/no-edition.js";
import type { QualityJudgement } from "../../input/judgement.js";
import type { WithEdition } from "../../input/options.js";
import { findingOf } from "../../kernel/evaluate.js";
import type { Role } from "../../kernel/judgement.js";
import type { Outcome } from "../../kernel/outcome.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import type { Finding } from "../../kernel/rule.js";
import { needsData } from "../../kernel/verdict.js";
import type { Settlement } from "../../money/recovery/settlement.js";
import type { IndicatorProgress } from "../progress.js";
import type { Score } from "../score/score.js";
import type { ScoringScheme } from "../score/scoring-scheme.js";
import { type Concluded, type Consequence, choiceOf, conclude, open } from "./consequence.js";
import type { ConsequencePolicy } from "./consequence-policy.js";
import { type DueTargets, wholeReached } from "./evaluation.js";
import { asksOfEvaluation } from "./evaluation-asks.js";
import { type MeasuredTargets, measureTargets } from "./measure-targets.js";
import {
  type EvaluationStage,
  type ReadEvaluationOptions,
  readEvaluationOptions,
} from "./read-evaluation-options.js";
import { type SettledEvaluation, settleEvaluation } from "./settle-evaluation.js";

export interface EvaluationOptions {
  /** 年度绩效自评, 中期绩效评价, 期后绩效评价, or a stage of the edition's own. */
  readonly stage: EvaluationStage;
  /** The year a self-evaluation is for; echoed. */
  readonly year?: number;
  /** The table of indicators with its actual values. */
  readonly values: unknown;
  /** Without a scheme there is no score, and each target is judged by itself. */
  readonly scheme?: ScoringScheme;
  /** The score from which the targets count as reached as a whole. Without it every single target must be. */
  readonly passMark?: DecimalText | null;
  /** The edition whose indicators are evaluated, and whose provision on the consequence is cited. */
  readonly edition: Edition;
  /**
   * For a self-evaluation: the targets to hold the year against. The text names none for a year. For a stage of the edition's own it must be said, as
   * nobody else knows which targets are due then.
   */
  readonly against?: DueTargets;
  /** For indicators that a person judges. */
  readonly judgements?: readonly QualityJudgement[] | undefined;
  /**
   * 限期整改或收回专项资金: the caller's parameters. What is recovered is an amount, or what a policy makes of what was
   * paid (`recovery: { policy, paid }`, by `settleRecovery`); a policy by weight without weights takes the scheme's.
   */
  readonly consequence?: ConsequencePolicy;
  /** 此前已收回金额, in yuan: what earlier evaluations took back of what was paid is not recovered again. */
  readonly recoveredBefore?: Yuan;
  /** The day of the evaluation, from which a limit in days counts. */
  readonly on?: IsoDate;
}

/** 绩效评价. Which targets are reached, what that scores, and what the edition makes of it. */
export interface Evaluation extends NamedEdition {
  /** What this is: an evaluation. */
  readonly kind: "performance-evaluation";
  /** What was asked for; `null` where that is no stage. */
  readonly stage: EvaluationStage | null;
  /** The year a self-evaluation is for; `null` where none was given. */
  readonly year: number | null;
  /** Who evaluates: the league or city itself, or the region; `null` without a stage. */
  readonly by: Role | null;
  /** Which targets were held against; `null` without a stage. */
  readonly against: DueTargets | null;
  /** What the edition says of it, in one word: that of the finding. */
  readonly outcome: Outcome;
  /**
   * Whether the targets count as met as a whole: each of them, or the pass mark. `null` while that is open, and for a
   * self-evaluation, of which nobody asks it. It is what the event `evaluated` of a pilot says (`evaluationEvent`).
   */
  readonly targetsMet: boolean | null;
  /** The ids of the indicators that reach what is due. */
  readonly met: readonly string[];
  /** The ids of those that miss it. */
  readonly unmet: readonly string[];
  /** The ids of those of which it is not known. */
  readonly unknown: readonly string[];
  /** Each indicator of the edition against the targets that are due. */
  readonly progress: readonly IndicatorProgress[];
  /** What the scheme makes of it; `null` without one. */
  readonly score: Score | null;
  /** The score from which the targets count as reached; `null` where none was given. */
  readonly passMark: DecimalText | null;
  /** What follows. */
  readonly consequence: Consequence;
  /** 资金清算: how the money part makes the amount, where the caller gave a policy for it. */
  readonly settlement: Settlement | null;
  /** What the edition says of it, as a finding of the rule on the consequence. */
  readonly findings: readonly Finding[];
  /** What would settle what is open, and who gives it. */
  readonly asks: readonly Ask[];
  /** What the result rests on that neither the guideline nor the caller gave. */
  readonly assumptions: readonly ParameterUse[];
  /** Faults of the options, then of the table and the scheme, each with its place. */
  readonly issues: readonly Issue[];
}

/**
 * Evaluates performance: the yearly self-evaluation of a league or city, the mid-term and the final evaluation of the
 * region. The consequence is the caller's to set; where the text leaves a choice that nobody has made, the answer is
 * `needs-judgement`. With options that make no sense nothing is decided and the issues say why.
 *
 * @example
 * ```ts
 * import { evaluatePerformance, nm2024 } from "digital-pilot-rules";
 *
 * const values = nm2024.indicators.map(({ id }) => ({ id, target: "2", actual: "1" }));
 * const consequence = { rectification: { until: "2026-12-31" } };
 * const evaluation = evaluatePerformance({ stage: "final", values, consequence, edition: nm2024 });
 * evaluation.targetsMet; //=> false
 * evaluation.consequence.action; //=> "rectify"
 * evaluation.findings[0]?.clause; //=> "4.2"
 * ```
 */
export function evaluatePerformance(options: EvaluationOptions): Evaluation;
export function evaluatePerformance<Given>(options: WithEdition<Given>): Evaluation;
export function evaluatePerformance(options: unknown): Evaluation {
  const read = readEvaluationOptions(options);
  const targets = measureTargets(read);
  const whole = read.stage === "annual" ? "not-asked" : wholeReached(targets, targets.score, read.passMark);
  const chosen = read.usable && whole === "missed" ? choiceOf(read.policy, targets.score) : undefined;
  const settled =
    chosen === "recovery" && read.edition !== undefined
      ? settleEvaluation(
          read.policy,
          { ...targets, unmet: targets.missed, recoveredBefore: read.recoveredBefore },
          read.edition,
        )
      : undefined;
  const concluded = read.usable
    ? conclude(whole, chosen, read.policy, {
        on: read.on,
        recovered: settled?.recovered,
        recoveredBefore: read.recoveredBefore,
        missing: read.passMark === undefined ? targets.missing : targets.missingOfScore,
        missingOfScore: targets.missingOfScore,
        values: valuesOf(targets, read.passMark),
      })
    : open(needsData([], "options-unusable"));
  const isDecided = read.usable && (whole === "reached" || whole === "missed");
  return deepFreeze(
    evaluation(read, targets, { concluded, settled, targetsMet: isDecided ? whole === "reached" : null }),
  );
}

/** What became of an evaluation. */
interface Conclusion {
  readonly concluded: Concluded;
  readonly settled: SettledEvaluation | undefined;
  readonly targetsMet: boolean | null;
}

function evaluation(
  read: ReadEvaluationOptions,
  targets: MeasuredTargets,
  { concluded, settled, targetsMet }: Conclusion,
): Evaluation {
  const { stage, edition = noEdition, passMark } = read;
  const finding: Finding = {
    ...findingOf(provisionOf(edition, "consequence"), concluded.verdict),
    stage: "evaluation",
    parameters:
      passMark === undefined ? [] : [{ id: "pass-mark", value: passMark, unit: "分", basis: "caller" }],
  };
  const { met, unmet, unknown, progress, score } = targets;
  return {
    kind: "performance-evaluation",
    ...read.named,
    stage: stage ?? null,
    year: read.year,
    by: stage === undefined ? null : stage === "annual" ? "industry-bureau" : "regional-industry-department",
    against: stage === undefined ? null : read.against,
    outcome: finding.outcome,
    targetsMet,
    ...{ met, unmet, unknown, progress },
    score: score ?? null,
    passMark: passMark ?? null,
    consequence: concluded.consequence,
    settlement: settled?.settlement ?? null,
    findings: [finding],
    asks: asksOfEvaluation(finding),
    assumptions: [
      ...(score?.assumptions ?? []),
      ...read.assumptions,
      ...(settled?.settlement?.assumptions ?? []),
    ],
    issues: capped([...read.issues, ...targets.issues, ...(settled?.issues ?? [])]),
  };
}

const valuesOf = ({ met, unmet, unknown, score }: MeasuredTargets, passMark: string | undefined) => ({
  met: String(met.length),
  count: String(unmet.length),
  of: String(met.length + unmet.length + unknown.length),
  indicators: unmet.join(", "),
  ...(score?.points && { points: score.points }),
  ...(passMark !== undefined && { passMark }),
});

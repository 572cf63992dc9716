import type { Ask } from "../../assessment/asks.js";
import type { IsoDate } from "../../core/date.js";
import type { DecimalText } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import type { Issue } from "../../core/issue.js";
import { missingProvisions, provisionOf } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { noEdition } from "../../edition/no-edition.js";
import type { QualityJudgement } from "../../input/judgement.js";
import type { Role } from "../../kernel/judgement.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import { clauseOf, type Finding } from "../../kernel/rule.js";
import { needsData, type Verdict } from "../../kernel/verdict.js";
import type { Settlement } from "../../money/recovery/settlement.js";
import { compareIndicator, type IndicatorProgress } from "../progress.js";
import { measuresOf } from "../quantities.js";
import { missingRows, readIndicatorValues, unknownRows } from "../read-indicator-values.js";
import type { Score } from "../score/score.js";
import { computedBy, scoreByReading } from "../score/score-performance.js";
import type { ScoringScheme } from "../score/scoring-scheme.js";
import { type Concluded, type Consequence, choiceOf, conclude } from "./consequence.js";
import type { ConsequencePolicy } from "./consequence-policy.js";
import {
  type DueTargets,
  missingOfScore,
  missingOfTargets,
  type Reached,
  reachedOf,
  wholeReached,
  withDueTargets,
} from "./evaluation.js";
import { readEvaluationOptions } from "./read-evaluation-options.js";
import { settleEvaluation } from "./settle-evaluation.js";

export interface EvaluationOptions {
  readonly stage: "annual" | "mid-term" | "final";
  /** The year a self-evaluation is for; echoed. */
  readonly year?: number;
  readonly values: unknown;
  /** Without a scheme there is no score, and each target is judged by itself. */
  readonly scheme?: ScoringScheme;
  /** The score from which the targets count as reached as a whole. Without it every single target must be. */
  readonly passMark?: DecimalText | null;
  readonly edition: Edition;
  /** For a self-evaluation: the targets to hold the year against. The text names none for a year. */
  readonly against?: DueTargets;
  readonly judgements?: readonly QualityJudgement[] | undefined;
  /**
   * 限期整改或收回专项资金: the caller's parameters. What is recovered is an amount, or what a policy makes of what was
   * paid (`recovery: { policy, paid }`, by `settleRecovery`); a policy by weight without weights takes the scheme's.
   */
  readonly consequence?: ConsequencePolicy;
  /** The day of the evaluation, from which a limit in days counts. */
  readonly on?: IsoDate;
}

/** 绩效评价. Which targets are reached, what that scores, and what the edition makes of it. */
export interface Evaluation {
  readonly edition: string;
  readonly stage: EvaluationOptions["stage"];
  readonly year: number | null;
  /** Who evaluates: the league or city itself, or the region. */
  readonly by: Role;
  readonly against: DueTargets;
  /**
   * Whether the targets count as met as a whole: each of them, or the pass mark. `null` while that is open, and for a
   * self-evaluation, of which nobody asks it. It is what the event `evaluated` of a pilot says (`evaluationEvent`).
   */
  readonly targetsMet: boolean | null;
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  readonly progress: readonly IndicatorProgress[];
  readonly score: Score | null;
  readonly passMark: DecimalText | null;
  readonly consequence: Consequence;
  /** 资金清算: how the money part makes the amount, where the caller gave a policy for it. */
  readonly settlement: Settlement | null;
  /** What the edition says of it, as a finding of the rule on the consequence. */
  readonly findings: readonly Finding[];
  readonly asks: readonly Ask[];
  readonly assumptions: readonly ParameterUse[];
  readonly issues: readonly Issue[];
}

/**
 * Evaluates performance: the yearly self-evaluation of a league or city, the mid-term and the final evaluation of the
 * region. The consequence is the caller's to set; where the text leaves a choice that nobody has made, the answer is
 * `needs-judgement`. With options that make no sense nothing is decided and the issues say why.
 */
export function evaluatePerformance(options: EvaluationOptions): Evaluation {
  const read = readEvaluationOptions(options);
  const { stage, edition, against, passMark, policy, on, scheme } = read;
  const ids = edition.indicators.map(({ id }) => id);
  const measure = measuresOf([...(scheme?.scheme?.indicators ?? []), ...edition.indicators]);
  const reading = readIndicatorValues(read.values, measure);
  const due = [...reading.values.values()].map((value) => withDueTargets(value, against));
  const progress = ids.map((id) =>
    compareIndicator(due.find((value) => value.id === id) ?? { id }, measure(id), { decimals: 2 }),
  );
  const reached = reachedOf(progress);
  const score = scheme && scoreByReading(due, scheme, { judgements: read.judgements }, edition.indicators);
  const ofTargets = missingOfTargets(progress, against);
  const ofScore = missingOfScore(score?.rows ?? [], against);
  const whole = stage === "annual" ? "not-asked" : wholeReached(reached, score, passMark);
  const chosen = read.usable && whole === "missed" ? choiceOf(policy, score) : undefined;
  const unmet = due.filter(({ id }) => reached.unmet.includes(id));
  const settled =
    chosen === "recovery"
      ? settleEvaluation(
          policy,
          { unmet, measure, missing: ofTargets, weights: scheme?.scheme?.weights },
          edition,
        )
      : undefined;
  const concluded: Concluded = read.usable
    ? conclude(whole, chosen, policy, {
        on,
        recovered: settled?.recovered,
        missing: passMark === undefined ? ofTargets : ofScore,
        missingOfScore: ofScore,
        values: valuesOf(reached, score, passMark),
      })
    : { consequence: { kind: null, until: null, amount: null }, verdict: needsData([], "options-unusable") };
  const finding = findingOf(edition, concluded.verdict, passMark);
  return deepFreeze({
    edition: edition.id,
    stage,
    year: read.year,
    by: stage === "annual" ? "industry-bureau" : "regional-industry-department",
    against,
    targetsMet: read.usable && (whole === "reached" || whole === "missed") ? whole === "reached" : null,
    ...reached,
    progress,
    score: score ?? null,
    passMark: passMark ?? null,
    consequence: concluded.consequence,
    settlement: settled?.settlement ?? null,
    findings: [finding],
    asks: asksOf(finding),
    assumptions: [
      ...(score?.assumptions ?? []),
      ...read.assumptions,
      ...(settled?.settlement?.assumptions ?? []),
    ],
    issues: [
      ...read.issues,
      ...reading.issues,
      ...missingRows(reading, [...new Set([...ids, ...(scheme?.scheme ? computedBy(scheme.scheme) : [])])]),
      ...unknownRows(reading, [...ids, ...Object.keys(scheme?.scheme?.weights ?? {})]),
      // Those of the rows are there already, under the places where they stand in the input.
      ...(score?.issues ?? []).filter(({ path }) => path[0] !== "indicators"),
      ...(settled?.issues ?? []),
      ...(edition === noEdition ? [] : missingProvisions(edition, ["consequence"])),
    ],
  });
}

const valuesOf = (
  { met, unmet, unknown }: Reached,
  score: Score | undefined,
  passMark: string | undefined,
) => ({
  met: String(met.length),
  count: String(unmet.length),
  of: String(met.length + unmet.length + unknown.length),
  indicators: unmet.join(", "),
  ...(score?.points && { points: score.points }),
  ...(passMark !== undefined && { passMark }),
});

function findingOf(edition: Edition, verdict: Verdict, passMark: DecimalText | undefined): Finding {
  const { id: rule, ...cited } = provisionOf(edition, "consequence");
  const { outcome, code, values, fields, missing, judgements } = verdict;
  return {
    kind: "finding",
    rule,
    clause: clauseOf(rule),
    phrase: cited.phrase,
    force: cited.force,
    basis: cited.basis,
    stage: "evaluation",
    outcome,
    code,
    values,
    fields,
    missing,
    parameters:
      passMark === undefined ? [] : [{ id: "pass-mark", value: passMark, unit: "分", basis: "caller" }],
    judgements,
  };
}

function asksOf({ outcome, missing, rule }: Finding): readonly Ask[] {
  const data = missing.map((field): Ask => {
    const byRegion = field.startsWith("consequence.") || field.endsWith(".judgement");
    const who: Role = byRegion ? "regional-industry-department" : "industry-bureau";
    return { kind: "ask", field, form: "data", who, rule, decisive: true };
  });
  return outcome === "needs-judgement"
    ? [
        {
          kind: "ask",
          field: rule,
          form: "judgement",
          who: "regional-industry-department",
          rule,
          decisive: true,
        },
      ]
    : data;
}

import type { Issue } from "../../core/issue.js";
import type { Consequence } from "../../performance/evaluate/consequence.js";
import type { Evaluation } from "../../performance/evaluate/evaluate-performance.js";
import type { ImprovementStep, Improvements } from "../../performance/improve/improvements.js";
import type { IndicatorProgress } from "../../performance/progress.js";
import type { Score } from "../../performance/score/score.js";
import type { Track } from "../../performance/trajectory.js";
import { only } from "./application.js";
import { asksByPerson, assumptionsOf } from "./assessment.js";
import { improvementTable, progressTable, scoreTable, trackTable } from "./indicator-tables.js";
import type { Report, Section } from "./report.js";
import { columnWords, gradeName } from "./score-row.js";
import { ofKind, type Voice } from "./voice.js";

/** Status and figures, and a remark for each corner that left something out. */
export function reportProgress(progress: IndicatorProgress, voice: Voice): Report {
  const { id, values, status, attainment, gap, unit, changeUnit, cases } = progress;
  const missing = columnWords(
    (["target", "actual"] as const).filter((column) => values[column] === undefined),
  );
  const figures = { ...values, indicator: id, attainment, gap, unit, changeUnit, missing };
  // What is missing is said by the status, that no mid-term target is there by the form itself.
  const remarks = cases.filter((one) => !one.endsWith("-missing") && one !== "beyond-target");
  const sentences = [status, ...remarks].map((code, index) => {
    const sentence = voice.say("progress", code, figures);
    return index === 0 ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
  });
  return only(voice.named(voice.indicator(id), sentences.join(voice.texts.locale === "en" ? " " : "")));
}

export function reportTrack(track: Track, voice: Voice): Report {
  const { id, asOf, expected, actual, lead, unit, changeUnit, paceNeeded } = track;
  const falls = paceNeeded?.startsWith("-") === true;
  const figures = {
    ...{ indicator: id, asOf, expected, actual, lead, lag: lead?.replace("-", ""), unit, changeUnit },
    ...(falls ? { less: paceNeeded.slice(1) } : { more: paceNeeded }),
  };
  return only(voice.named(voice.indicator(id), voice.say("tracks", standingSaid(track), figures)));
}

/** A flow of which less is better has a limit and not a goal: what is left of it is no duty to use it up. */
function standingSaid({ standing, direction, nature, paceNeeded }: Track): string {
  if (standing === null) return direction === "none" ? "no-direction" : "unknown";
  if (direction !== "down" || nature !== "flow" || standing === "on-path") return standing;
  if (standing === "ahead") return "within-limit";
  return paceNeeded === null ? "limit-passed" : "over-limit";
}

export function reportImprovement({ id, ...step }: ImprovementStep, voice: Voice): Report {
  const { from, to, unit, gain, cost } = step;
  const figures = { indicator: id, from, to, unit, gain, cost };
  return only(voice.named(voice.indicator(id), voice.say("improvements", "step", figures)));
}

type Plan = Omit<Improvements, "code"> & {
  readonly code: string;
  readonly needed?: string | null;
  readonly issues?: readonly Issue[];
};

export function reportImprovements(plan: Plan, voice: Voice): Report {
  const { code, now, after, most, cost, steps, needed, assumptions, issues } = plan;
  const figures = { now, after, most, cost, needed, count: steps.length };
  return {
    headline: voice.say("improvements", code, figures),
    sections: [
      {
        ...voice.section("improvements", ofKind("improvement", steps)),
        table: improvementTable(steps, voice),
      },
      assumptionsOf(assumptions, voice),
      voice.section("issues", issues),
    ],
  };
}

interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly issues?: readonly Issue[];
}

export function reportIndicators({ rows, issues }: Rows<IndicatorProgress>, voice: Voice): Report {
  const count = (...statuses: readonly string[]) =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  return {
    headline: voice.tell("indicator-comparison", {
      count: rows.length,
      met: count("met", "beyond"),
      unmet: count("unmet"),
      open: count("needs-data"),
      free: count("no-direction") || null,
    }),
    sections: [progressOf(rows, voice), voice.section("issues", issues)],
  };
}

/** Each row of a comparison, whatever it calls its own kind. */
const progressOf = (rows: readonly IndicatorProgress[], voice: Voice): Section => ({
  ...voice.section("rows", ofKind("indicator-progress", rows)),
  table: progressTable(rows, voice),
});

export function reportTracks({ rows, issues }: Rows<Track>, voice: Voice): Report {
  const count = (standing: Track["standing"]) => rows.filter((row) => row.standing === standing).length;
  return {
    headline: voice.tell("indicator-tracks", {
      count: rows.length,
      ahead: count("ahead"),
      onPath: count("on-path"),
      behind: count("behind"),
      open: rows.filter(({ standing, direction }) => standing === null && direction !== "none").length,
      free: rows.filter(({ direction }) => direction === "none").length || null,
    }),
    sections: [
      { ...voice.section("rows", ofKind("track", rows)), table: trackTable(rows, voice) },
      voice.section("issues", issues),
    ],
  };
}

export function reportScore(score: Score, voice: Voice): Report {
  const { rows, declared, assumptions, issues } = score;
  return {
    headline: scoreHeadline(score, voice),
    sections: [
      { ...voice.section("rows", ofKind("score-row", rows)), table: scoreTable(score, voice) },
      ...(declared === undefined ? [] : [declaredOf(declared, voice)]),
      assumptionsOf(assumptions, voice),
      voice.section("issues", issues),
    ],
  };
}

function scoreHeadline(
  { rows, points, low, high, total, grade, pivots, issues }: Score,
  voice: Voice,
): string {
  if (rows.length === 0 && issues.length > 0) return voice.tell("score-refused");
  const shown = grade === null ? null : gradeName(grade, voice);
  if (points !== null) return voice.tell("score-known", { points, total, grade: shown });
  return voice.tell("score-open", { low, high, total, grade: shown, pivots: pivots.join(", ") });
}

function declaredOf({ rows, sum, total, addsUp }: NonNullable<Score["declared"]>, voice: Voice): Section {
  const { title, lines } = voice.section("declared", ofKind("declared-row", rows));
  if (addsUp === null) return { title, lines };
  const agree = voice.tell(addsUp ? "declared-same" : "declared-other");
  return { title, lines: [...lines, voice.tell("score-total", { sum, total, agree })] };
}

export function reportEvaluation(evaluation: Evaluation, voice: Voice): Report {
  const { stage, met, unmet, unknown, findings, progress, consequence, score, asks } = evaluation;
  const figures = { met: met.length, unmet: unmet.length, unknown: unknown.length };
  return {
    headline: voice.tell(stage === null ? "evaluation-refused" : "evaluation", { stage, ...figures }),
    sections: [
      voice.section("findings", findings),
      { title: voice.heading("consequence"), lines: [consequenceSentence(consequence, voice)] },
      { title: voice.heading("points"), lines: score === null ? [] : [scoreHeadline(score, voice)] },
      progressOf(progress, voice),
      ...asksByPerson(asks, voice),
      assumptionsOf(evaluation.assumptions, voice),
      voice.section("issues", evaluation.issues),
    ],
  };
}

export const reportConsequence = (consequence: Consequence, voice: Voice): Report =>
  only(consequenceSentence(consequence, voice));

function consequenceSentence({ action, until, amount }: Consequence, voice: Voice): string {
  return voice.tell(action === null ? "consequence-open" : `consequence-${action}`, { until, amount });
}

interface GridRows {
  readonly cells: readonly (readonly string[])[];
}

export const reportGrid = ({ cells }: GridRows, voice: Voice): Report =>
  only(voice.tell("indicator-grid", { count: cells.length }));

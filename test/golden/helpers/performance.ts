/** Scores, comparisons, tracks and evaluations in lines. */
import type {
  Evaluation,
  ImprovementPlan,
  Indicator,
  IndicatorComparison,
  IndicatorProgress,
  IndicatorTracks,
  IndicatorValue,
  QuickScore,
  Result,
  Score,
  ScoringScheme,
  Track,
} from "../../../src/index.js";
import { bare } from "../../support/bare.js";
import { api } from "./library.js";
import { askLines, findingLine, issueLine, issueLines, parameterLine, sentences } from "./lines.js";
import { shortened, wholeOf } from "./plain.js";

const { indicators } = api;

/** A scheme that scores the ids given, ten points each unless said otherwise. */
export const aScheme = (
  parts: Partial<ScoringScheme> & { readonly ids?: readonly string[] } = {},
): ScoringScheme => {
  const { ids = ["smart-factories"], ...own } = bare(parts);
  return {
    id: "a-scheme",
    basis: "caller",
    total: String(10 * ids.length),
    weights: Object.fromEntries(ids.map((id) => [id, "10"])),
    method: "proportional",
    decimals: 2,
    grades: [],
    ...own,
  };
};

/** A falling indicator of an embedder. */
export const falling: Indicator = {
  id: "days-to-respond",
  no: 24,
  level1: "服务质量",
  level2: "响应",
  label: "平均响应天数",
  unit: "天",
  kind: "count",
  direction: "down",
  english: { level1: "quality of service", level2: "response", label: "days to respond" },
};

export const aValue = (parts: Partial<IndicatorValue> = {}): IndicatorValue => ({
  id: "smart-factories",
  ...parts,
});

/** Every row of Annex 2 with the same figures. */
export const aTable = (parts: Partial<IndicatorValue> = {}): IndicatorValue[] =>
  indicators.map(({ id }) => ({ ...parts, id }));

const own = { indicators: [falling] };
const edition = api.nm2024;

/** Options under the built-in edition; what is no record stays as it is. */
export const underEdition = (options: unknown = {}): never =>
  (typeof options === "object" && options !== null ? { edition, ...options } : options) as never;

export const score = (values: unknown, scheme: unknown, more: unknown = {}) =>
  api.scorePerformance(values, { edition, scheme, ...(more as object) } as never);

export const improve = (values: unknown, scheme: unknown, wanted: unknown) => {
  const { costs, judgements, ...goal } = bare((wanted ?? {}) as Record<string, unknown>);
  return api.suggestImprovements(values, {
    ...{ edition, scheme, goal: typeof wanted === "object" && wanted !== null ? goal : wanted },
    ...(costs !== undefined && { costs }),
    ...(judgements !== undefined && { judgements }),
  } as never);
};

/** Equal weights, where there are any. */
export function equalShares(...given: Parameters<typeof api.equalWeights>) {
  const made = api.equalWeights(...given);
  if (!made.ok) throw new Error("no weights");
  return made.value;
}

export const progressLine = (given: IndicatorProgress): string => {
  const { id, values, cases, ...parts } = bare(given);
  const row = bare(parts);
  return [
    `${id} ${row.measure} ${row.direction} ${row.status}`,
    ` attained ${row.attainment}, progress ${row.progress}, gap ${row.gap} ${row.changeUnit}, change ${row.change}, growth ${row.growth}`,
    row.elapsed === undefined ? "" : `, elapsed ${row.elapsed}, pace ${row.pace}`,
    ` (${Object.entries(values)
      .map(([name, value]) => `${name} ${value}`)
      .join(", ")}; ${row.unit}; ${row.decimals})`,
    cases.length > 0 ? ` cases ${cases.join(", ")}` : "",
  ].join("");
};

export const progressLines = (comparison: IndicatorComparison) => ({
  rows: comparison.rows.map(progressLine),
  issues: issueLines(comparison.issues),
  said: sentences([...comparison.rows, ...comparison.issues], own),
  whole: wholeOf(comparison),
});

export const trackLine = ({ id, path, cases, ...track }: Track): string =>
  [
    `${id} ${track.nature} ${track.direction} ${track.standing}`,
    ` actual ${track.actual}, expected ${track.expected}, lead ${track.lead}, projected ${track.projected}, ends met ${track.endsMet}`,
    `, pace ${track.pace}, needed ${track.paceNeeded} ${track.changeUnit}`,
    ` (${track.asOf}; ${path.map(({ on, value }) => `${on} ${value}`).join(", ")}; ${track.unit}; ${track.decimals})`,
    cases.length > 0 ? ` cases ${cases.join(", ")}` : "",
  ].join("");

export const trackLines = (tracks: IndicatorTracks) => ({
  rows: tracks.rows.map(trackLine),
  issues: issueLines(tracks.issues),
  said: sentences([...tracks.rows, ...tracks.issues], own),
  whole: wholeOf(tracks),
});

const rowLine = (given: Score["rows"][number]): string => {
  const row = bare(given);
  const figures = Object.entries(row.values).map(([name, value]) => `${name}=${value}`);
  return [
    `${row.id} ${row.method} ${row.code} ${row.low} to ${row.high} (${row.points}) of ${row.weight} {${figures.join("; ")}}`,
    row.missing.length > 0 ? ` missing ${row.missing.join(", ")}` : "",
    row.judgement ? ` judged ${row.judgement.share} by ${row.judgement.by} on ${row.judgement.on}` : "",
  ].join("");
};

export const scoreLines = (score: Score) => ofScore(bare(score));

const ofScore = (score: Score) => ({
  answer: `${score.low} to ${score.high} (${score.points}) of ${score.total} by ${score.scheme}, ${score.decimals} places`,
  grade: `${score.grade}, ${score.decided ? "decided" : "open"}, pivots [${score.pivots.join(", ")}]`,
  rows: score.rows.map(rowLine),
  declared: score.declared && {
    rows: score.declared.rows.map(
      ({ id, code, declared, low, high, difference }) =>
        `${id} ${code} declared ${declared}, computed ${low} to ${high}, difference ${difference}`,
    ),
    sum: score.declared.sum,
    total: score.declared.total,
    addsUp: score.declared.addsUp,
  },
  assumptions: score.assumptions.map(parameterLine),
  issues: issueLines(score.issues),
  said: sentences([...score.rows, ...(score.declared?.rows ?? []), ...score.issues], own),
  whole: wholeOf(score),
});

export const quickLines = (score: QuickScore) => ({
  answer: `${score.low} to ${score.high} units of ${score.places} places, grade ${score.grade}`,
  rows: score.rows.map(({ id, code, low, high }) => `${id} ${code} ${low} to ${high}`),
  issues: issueLines(score.issues),
  whole: wholeOf(score),
});

/** Weights in one line: those of a scheme, or of a list that is to become one. */
export const weightLine = (weights: Readonly<Record<string, string>>): string =>
  Object.entries(weights)
    .map(([id, weight]) => `${id} ${weight}`)
    .join(", ");

export const weightLines = ({
  weights,
  ...rest
}: {
  readonly weights: Readonly<Record<string, string>>;
}) => ({
  ...rest,
  weights: weightLine(weights),
});

/** The same of weights, or of a scheme, that may have been refused. */
export const weightResult = <T extends { readonly weights: Readonly<Record<string, string>> }>(
  result: Result<T>,
) => ({
  ...(result.ok ? weightLines(result.value) : { refused: true }),
  issues: shortened(result.issues.map(issueLine), 10),
  said: sentences(result.issues, undefined, 10),
});

export const improvementLines = (plan: ImprovementPlan) => ({
  answer: `${plan.code}: now ${plan.now}, needed ${plan.needed}, after ${plan.after}, most ${plan.most}, cost ${plan.cost}`,
  steps: plan.steps.map(
    ({ id, from, to, by, gain, cost, unit }) =>
      `${id} ${from} -> ${to} (${by} ${unit}) gains ${gain} costs ${cost}`,
  ),
  unknown: plan.unknown,
  assumptions: plan.assumptions.map(parameterLine),
  issues: issueLines(plan.issues),
  said: sentences([plan, ...plan.steps, ...plan.issues], own),
  whole: wholeOf(plan),
});

export const evaluationLines = (evaluation: Evaluation) => ({
  answer: `${evaluation.stage} ${evaluation.year} by ${evaluation.by} against ${evaluation.against}: met ${evaluation.targetsMet}`,
  edition: evaluation.edition,
  counts: `met ${evaluation.met.length}, unmet ${evaluation.unmet.length}, unknown ${evaluation.unknown.length}`,
  unmet: evaluation.unmet.length > 6 ? `${evaluation.unmet.slice(0, 3).join(", ")} …` : evaluation.unmet,
  progress: evaluation.progress.length,
  score:
    evaluation.score &&
    `${evaluation.score.low} to ${evaluation.score.high}, grade ${evaluation.score.grade}`,
  passMark: evaluation.passMark,
  consequence: evaluation.consequence,
  settlement:
    evaluation.settlement &&
    `${evaluation.settlement.action} ${evaluation.settlement.recovered} of ${evaluation.settlement.paid}`,
  findings: evaluation.findings.map(findingLine),
  asks: askLines(evaluation.asks),
  assumptions: evaluation.assumptions.map(parameterLine),
  issues: issueLines(evaluation.issues),
  said: sentences([...evaluation.findings, ...evaluation.asks, ...evaluation.issues], undefined, 16),
  whole: wholeOf(evaluation),
});

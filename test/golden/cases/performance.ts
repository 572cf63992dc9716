/** Indicators compared, scored, evaluated and tracked, and the cheapest way to a grade. */
import type { EvaluationOptions, Method, ScoringScheme } from "../../../src/index.js";
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { examplePerformance } from "../helpers/examples.js";
import { api } from "../helpers/library.js";
import { issueLines, sentences } from "../helpers/lines.js";
import { resultLines } from "../helpers/money.js";
import {
  aScheme,
  aTable,
  aValue,
  equalShares,
  evaluationLines,
  falling,
  improve,
  improvementLines,
  progressLines,
  quickLines,
  score,
  scoreLines,
  trackLines,
  underEdition,
  weightResult,
} from "../helpers/performance.js";

const { indicators, nm2024, qualitativeLevels, scoringSchemes } = api;
const { values: exampleValues, period, midtermOn, asOf, weights, grades, goal, costs } = examplePerformance;

const shared = api.weightsByGroup(indicators, { groups: weights });
const exampleScheme: ScoringScheme = {
  id: "demo",
  ...(shared.ok ? shared.value : { basis: "caller", total: "100", weights: {} }),
  method: "increment",
  decimals: 2,
  grades,
};

// ── comparison ───────────────────────────────────────────────────────────────────────────────────────────────────

const figures = (baseline?: string, target?: string, actual?: string, midterm?: string) => [
  aValue({
    ...(baseline !== undefined && { baseline }),
    ...(midterm !== undefined && { midterm }),
    ...(target !== undefined && { target }),
    ...(actual !== undefined && { actual }),
  }),
];

const comparisons: Readonly<Record<string, readonly [values: unknown, options?: unknown]>> = {
  "unmet, by one": [figures("2", "12", "11")],
  met: [figures("2", "12", "12")],
  beyond: [figures("2", "12", "13")],
  "below the baseline": [figures("5", "12", "3")],
  "a target at the baseline": [figures("5", "5", "5")],
  "a target below the baseline": [figures("5", "3", "4")],
  "from nothing": [figures("0", "3", "1")],
  "a target of nothing": [figures("0", "0", "0")],
  "nothing done": [figures("2", "12", "0")],
  "no actual value": [figures("2", "12")],
  "no target": [figures("2", undefined, "5")],
  "no baseline": [figures(undefined, "12", "5")],
  "an id alone": [figures()],
  "a third, to six places": [figures("0", "3", "1"), { decimals: 6 }],
  "a third, to no place": [figures("0", "3", "1"), { decimals: 0 }],
  "two thirds, to seven places": [figures("0", "3", "2"), { decimals: 7 }],
  "half a place to round": [figures("0", "8", "1"), { decimals: 0 }],
  "a rate": [[{ id: "cloud-adoption-rate", baseline: "46.5", target: "80", actual: "68.5" }]],
  "a rate above a hundred": [
    [{ id: "cloud-adoption-rate", baseline: "46.5", target: "100", actual: "100.5" }],
  ],
  "a falling one": [
    [{ id: falling.id, baseline: "10", target: "4", actual: "5" }],
    { indicators: [falling] },
  ],
  "a falling one, met": [
    [{ id: falling.id, baseline: "10", target: "4", actual: "4" }],
    { indicators: [falling] },
  ],
  "a falling one, nothing left": [
    [{ id: falling.id, baseline: "10", target: "4", actual: "0" }],
    { indicators: [falling] },
  ],
  "an indicator nobody knows": [[{ id: "unheard-of", target: "1", actual: "1" }]],
  "an id near a known one": [[{ id: "smart-factory", target: "1", actual: "1" }]],
  "an indicator twice": [[...figures("1", "2", "2"), ...figures("1", "2", "1")]],
  "figures that are none": [[aValue({ baseline: "-1", target: "1.5", actual: "many" })]],
  "numbers in the place of texts": [[{ id: "smart-factories", target: 5, actual: 3 }]],
  "unknown keys": [[{ ...aValue({ target: "1", actual: "1" }), value: "1" }]],
  "no table": ["table"],
  nothing: [undefined],
  "an empty table": [[]],
  "half of the time, half of the way": [figures("0", "10", "5"), { asOf: "2025-09-01", period }],
  "half of the time, less of the way": [figures("0", "10", "4"), { asOf: "2025-09-01", period }],
  "before the period": [figures("0", "10", "4"), { asOf: "2024-08-31", period }],
  "after the period": [figures("0", "10", "10"), { asOf: "2027-01-01", period }],
  "a period turned round": [
    figures("0", "10", "5"),
    { asOf: "2025-01-01", period: { start: "2026-01-01", end: "2025-01-01" } },
  ],
  "a day without a period": [figures("0", "10", "5"), { asOf: "2025-01-01" }],
  "options nobody knows": [figures("0", "10", "5"), { day: "2025-01-01", decimals: "2", indicators: "all" }],
};

// ── scores ───────────────────────────────────────────────────────────────────────────────────────────────────────

const methods: Readonly<Record<string, Method>> = {
  proportional: "proportional",
  increment: "increment",
  "all or nothing": "all-or-nothing",
  "reverse ratio": "reverse-ratio",
  "reverse linear": "reverse-linear",
  "bands of the attainment": {
    bands: [
      { from: "60", share: "40" },
      { from: "80", share: "70" },
      { from: "100", share: "100" },
    ],
  },
  "bands of the actual value": {
    of: "actual",
    bands: [
      { from: "5", share: "50" },
      { from: "9", share: "100" },
    ],
  },
  "a judgement": qualitativeLevels.at80and60,
};

const actuals = ["0", "2", "4.99", "5", "5.99", "6", "7.99", "8", "9", "9.99", "10", "11", "20"];

/** One line for each actual value, on a way from 2 to 10: what it scores by a method. */
const scoredBy = (method: Method, direction: "up" | "down") =>
  [...actuals, undefined].map((actual) => {
    const id = direction === "up" ? "smart-factories" : falling.id;
    const value = {
      id,
      baseline: direction === "up" ? "2" : "20",
      target: "10",
      ...(actual !== undefined && { actual }),
    };
    const scheme = aScheme({ ids: [id], method, indicators: [falling] });
    const answer = score([value], scheme);
    const [row] = answer.rows;
    const english = row && api.explain(row, "en", { indicators: [falling] });
    const chinese = row && api.explain(row, "zh-CN", { indicators: [falling] });
    return `${actual}: ${answer.low} to ${answer.high} ${row?.code} ${issueLines(answer.issues).join("; ")} | ${chinese} | ${english}`;
  });

const bands = (...pairs: readonly (readonly [from: string, share: string])[]) => ({
  bands: pairs.map(([from, share]) => ({ from, share })),
});
const fourGrades = [
  { grade: "excellent", from: "9" },
  { grade: "good", from: "8" },
  { grade: "fair", from: "6" },
  { grade: "poor", from: "0" },
];

/** Schemes on both sides of every check, each asked about the same table. */
const schemes: Readonly<Record<string, unknown>> = {
  "ten points, proportional": aScheme(),
  "with grades": aScheme({ grades: fourGrades }),
  "with grades of its own": aScheme({ grades: [{ grade: "及格", from: "6" }] }),
  "to no place": aScheme({ decimals: 0 }),
  "to six places": aScheme({ decimals: 6 }),
  "with a deduction for targets set too low": aScheme({ overshoot: { tolerance: "20", most: "50" } }),
  "a weight of nothing": aScheme({ total: "0", weights: { "smart-factories": "0" } }),
  "two indicators, by a method each": aScheme({
    ids: ["smart-factories", "scenarios"],
    method: { "smart-factories": "increment", scenarios: "all-or-nothing" },
  }),
  "an indicator without a method": aScheme({
    ids: ["smart-factories", "scenarios"],
    method: { "smart-factories": "increment" },
  }),
  "a method for nobody": aScheme({ method: { scenarios: "proportional" } }),
  "weights that are not the total": aScheme({ total: "10.01" }),
  "a total below zero": aScheme({ total: "-10" }),
  "a weight below zero": aScheme({ weights: { "smart-factories": "-10" } }),
  "no weights": aScheme({ weights: {}, total: "0" }),
  "seven places": aScheme({ decimals: 7 }),
  "a falling method for a rising indicator": aScheme({ method: "reverse-ratio" }),
  "bands above a hundred": aScheme({ method: bands(["1", "101"]) }),
  "bands that do not rise": aScheme({ method: bands(["1", "50"], ["2", "40"]) }),
  "no bands": aScheme({ method: { bands: [] } }),
  "a method that there is not": aScheme({ method: "guess" as never }),
  "an indicator nobody knows": aScheme({ ids: ["another"] }),
  "grades twice, and out of reach": aScheme({
    grades: [
      { grade: "good", from: "1" },
      { grade: "fair", from: "1" },
      { grade: "poor", from: "11" },
    ],
  }),
  "blocks that are not shared out": scoringSchemes.mof2020SelfEvaluation,
  "an unknown key": { ...aScheme(), colour: "blue" },
  "a number for a weight": { ...aScheme(), weights: { "smart-factories": 10 } },
  "an empty record": {},
  nothing: undefined,
  "a name": "mof2020SelfEvaluation",
};

const qualityJudgement = {
  indicator: "smart-factories",
  share: "50",
  by: "reviewer",
  on: "2026-01-01",
  grounds: "核查",
};
const judgedScheme = aScheme({ method: qualitativeLevels.at80and60 });
const judgementLists: Readonly<Record<string, unknown>> = {
  none: [],
  "one of half": [qualityJudgement],
  "just partly reached": [{ ...qualityJudgement, share: "60" }],
  "just not partly reached": [{ ...qualityJudgement, share: "59.99" }],
  "just fully reached": [{ ...qualityJudgement, share: "80" }],
  whole: [{ ...qualityJudgement, share: "100" }],
  "more than the whole": [{ ...qualityJudgement, share: "100.01" }],
  "two that differ": [qualityJudgement, { ...qualityJudgement, share: "60" }],
  "two that agree": [qualityJudgement, qualityJudgement],
  "of another indicator": [{ ...qualityJudgement, indicator: "scenarios" }],
  "without grounds": [{ ...qualityJudgement, grounds: " " }],
  "no list": 5,
};

const declaredScores: Readonly<Record<string, unknown>> = {
  equal: { points: { "smart-factories": "5" }, total: "5" },
  "above by a hundredth": { points: { "smart-factories": "5.01" }, total: "5.01" },
  "above by rounding": { points: { "smart-factories": "5.0" }, total: "5.0" },
  below: { points: { "smart-factories": "4" }, total: "5" },
  "above the weight": { points: { "smart-factories": "10.01" }, total: "10.01" },
  "total alone": { total: "5" },
  "points alone": { points: { "smart-factories": "5" } },
  nothing: {},
  "of another indicator": { points: { scenarios: "5" } },
  "no record": 5,
  "wrong types": { points: { "smart-factories": 5 }, total: 5, colour: "blue" },
};

const withoutActuals = (...ids: readonly string[]) =>
  exampleValues.map(bare).map(({ actual, ...value }) => ({
    ...value,
    ...(actual !== undefined && !ids.includes(value.id) && { actual }),
  }));

const filled = api.fillScheme(scoringSchemes.mof2020SelfEvaluation, {
  shares: {
    output: ["scenarios", "smart-factories"],
    benefit: ["cloud-adoption-rate"],
    satisfaction: ["enterprise-satisfaction"],
  },
});

// ── evaluation ───────────────────────────────────────────────────────────────────────────────────────────────────

const equal: ScoringScheme = {
  id: "whole",
  ...equalShares(indicators),
  method: "proportional",
  decimals: 2,
  grades: [
    { grade: "excellent", from: "90" },
    { grade: "poor", from: "0" },
  ],
};
const met = aTable({ baseline: "0", midterm: "1", target: "2", actual: "2" });
const missed = aTable({ baseline: "0", midterm: "1", target: "2", actual: "0" });
const oneMissed = met.map((value) => (value.id === "scenarios" ? { ...value, actual: "1" } : value));
const recoveryPolicy = { id: "ours", basis: "caller", method: "by-weight" } as const;
const paid = [{ id: "一", amount: "16000000", spent: "12000000" }];

const evaluations: Readonly<Record<string, unknown>> = {
  "all met": { values: met },
  "all met, by a pass mark": { values: met, scheme: equal, passMark: "60" },
  "one missed": { values: oneMissed },
  "one missed, by a pass mark": { values: oneMissed, scheme: equal, passMark: "97.8" },
  "one missed, just not by a pass mark": { values: oneMissed, scheme: equal, passMark: "97.84" },
  "all missed": { values: missed, scheme: equal },
  "a pass mark without a scheme": { values: met, passMark: "60" },
  "of a year": { stage: "annual", year: 2025, values: met },
  "of a year, against the mid-term targets": { stage: "annual", year: 2025, values: met, against: "midterm" },
  "of a year that is not named": { stage: "annual", values: met },
  "at mid-term": { stage: "mid-term", values: aTable({ actual: "1" }), scheme: equal, passMark: "60" },
  "at mid-term, met": { stage: "mid-term", values: aTable({ midterm: "1", actual: "1" }) },
  "the example at the end": { values: exampleValues, scheme: exampleScheme },
  "the example at mid-term": {
    stage: "mid-term",
    values: exampleValues,
    scheme: exampleScheme,
    passMark: "80",
  },
  "rectification until a day": { values: missed, consequence: { rectification: { until: "2026-12-31" } } },
  "rectification in days": { values: missed, on: "2026-10-01", consequence: { rectification: { days: 90 } } },
  "rectification in days from no day": { values: missed, consequence: { rectification: { days: 90 } } },
  "rectification without a limit": { values: missed, consequence: { rectification: {} } },
  "recovery of an amount": { values: missed, consequence: { recovery: { amount: "1200000" } } },
  "recovery of no amount": { values: missed, consequence: { recovery: {} } },
  "recovery by a policy": {
    values: oneMissed,
    scheme: equal,
    consequence: { recovery: { policy: recoveryPolicy, paid } },
  },
  "recovery by a policy, off the next payment": {
    values: oneMissed,
    scheme: equal,
    consequence: { recovery: { policy: recoveryPolicy, paid, against: "12000000" } },
  },
  "recovery by a policy without payments": {
    values: missed,
    consequence: { recovery: { policy: recoveryPolicy } },
  },
  "recovery after a rectification that failed": {
    values: missed,
    consequence: {
      recovery: {
        policy: { ...recoveryPolicy, method: "all", rectifyFirst: true },
        paid,
        rectification: "failed",
      },
    },
  },
  "recovery before a rectification": {
    values: missed,
    consequence: { recovery: { policy: { ...recoveryPolicy, method: "all", rectifyFirst: true }, paid } },
  },
  "both, by the score, enough to rectify": {
    values: oneMissed,
    scheme: equal,
    consequence: { rectification: { until: "2026-12-31" }, recovery: { amount: "1" }, rectifyFrom: "60" },
  },
  "both, by the score, not enough": {
    values: missed,
    scheme: equal,
    consequence: { rectification: { until: "2026-12-31" }, recovery: { amount: "1" }, rectifyFrom: "60" },
  },
  "both, with no word on which": {
    values: missed,
    consequence: { rectification: { until: "2026-12-31" }, recovery: { amount: "1" } },
  },
  "as the region has decided": {
    values: missed,
    consequence: {
      decision: { kind: "recovery", amount: "5", by: "自治区工信厅", on: "2026-12-01", grounds: "未整改" },
    },
  },
  "what is not known": { values: [], scheme: equal, passMark: "60" },
  "options that make no sense": { stage: "later", passMark: 60, on: "soon", against: "nothing", values: met },
  "a scheme that makes no sense": { values: met, scheme: aScheme({ total: "9" }), passMark: "60" },
  "no edition": { values: met, edition: undefined },
  "a consequence that makes no sense": {
    values: met,
    consequence: { rectification: { days: 0 }, colour: "blue" },
  },
  "unknown options": { values: met, colour: "blue" },
};

const evaluate = (parts: object) =>
  api.evaluatePerformance({ stage: "final", values: missed, edition: nm2024, ...parts } as EvaluationOptions);

// ── tracks ───────────────────────────────────────────────────────────────────────────────────────────────────────

const tracking = { start: "2024-10-01", asOf: "2025-10-01" };
const way = figures("0", "10", "5", "4");

const tracks: Readonly<Record<string, readonly [values: unknown, options: unknown]>> = {
  "on the path": [figures("0", "10", "5"), tracking],
  "just ahead": [figures("0", "10", "5.000001"), tracking],
  "just behind": [figures("0", "10", "4.999999"), tracking],
  "by way of a dated mid-term target": [way, { ...tracking, midtermOn: "2025-09-30" }],
  "by way of a mid-term target that has no day": [way, tracking],
  "a mid-term target after the end": [way, { ...tracking, midtermOn: "2030-01-01" }],
  "a flow": [way, { ...tracking, natures: { "smart-factories": "flow" } }],
  "a rate": [[{ id: "cloud-adoption-rate", baseline: "40", target: "80", actual: "75" }], tracking],
  "a rate that would pass a hundred": [
    [{ id: "cloud-adoption-rate", baseline: "40", target: "90", actual: "89" }],
    { ...tracking, asOf: "2024-12-01" },
  ],
  "a falling one": [
    [{ id: falling.id, baseline: "10", target: "4", actual: "8" }],
    { ...tracking, indicators: [falling] },
  ],
  "before the start": [way, { ...tracking, asOf: "2024-09-30" }],
  "on the first day": [way, { ...tracking, asOf: "2024-10-01" }],
  "on the last day": [way, { ...tracking, asOf: "2026-09-30" }],
  "after the end": [way, { ...tracking, asOf: "2026-10-01" }],
  "with an end of its own": [way, { ...tracking, end: "2025-12-31" }],
  "an end before the start": [way, { ...tracking, end: "2024-01-01" }],
  "from a leap day": [way, { start: "2024-02-29", asOf: "2025-02-28" }],
  "no actual value": [figures("0", "10"), tracking],
  "no target": [figures("0", undefined, "5"), tracking],
  "no baseline": [figures(undefined, "10", "5"), tracking],
  "to six places": [figures("0", "7", "3"), { ...tracking, decimals: 6 }],
  "no dates": [way, {}],
  "dates that there are not": [way, { start: "2024-02-30", asOf: "soon" }],
  "a nature that there is not": [way, { ...tracking, natures: { "smart-factories": "river" } }],
  "no table": [5, tracking],
  "the example": [exampleValues, { ...period, midtermOn, asOf }],
};

// ── improvements ─────────────────────────────────────────────────────────────────────────────────────────────────

const improvements: Readonly<Record<string, readonly [values: unknown, scheme: unknown, goal: unknown]>> = {
  "the example, to good": [exampleValues, exampleScheme, { grade: goal, costs }],
  "the example, to excellent": [exampleValues, exampleScheme, { grade: "excellent", costs }],
  "the example, to fair, which it is": [exampleValues, exampleScheme, { grade: "fair", costs }],
  "the example, each unit for one": [exampleValues, exampleScheme, { grade: goal }],
  "eight points": [figures("2", "12", "5"), aScheme(), { points: "8" }],
  "all points": [figures("2", "12", "5"), aScheme(), { points: "10" }],
  "a hundredth more than there are": [figures("2", "12", "5"), aScheme(), { points: "10.01" }],
  "points and a grade": [
    figures("2", "12", "5"),
    aScheme({ grades: fourGrades }),
    { points: "7", grade: "good" },
  ],
  "a grade that there is not": [figures("2", "12", "5"), aScheme({ grades: fourGrades }), { grade: "best" }],
  "no goal": [figures("2", "12", "5"), aScheme(), {}],
  "nothing known": [[], aScheme(), { points: "8" }],
  "a falling one": [
    [{ id: falling.id, baseline: "10", target: "4", actual: "8" }],
    aScheme({ ids: [falling.id], indicators: [falling], method: "reverse-ratio" }),
    { points: "9" },
  ],
  "by bands": [
    figures("2", "10", "5"),
    aScheme({ method: bands(["50", "40"], ["80", "90"], ["100", "100"]) }),
    { points: "9" },
  ],
  "costs with places": [
    figures("2", "12", "5"),
    aScheme(),
    { points: "8", costs: { "smart-factories": "0.333333" } },
  ],
  "costs that are none": [
    figures("2", "12", "5"),
    aScheme(),
    { points: "8", costs: { "smart-factories": "-1" } },
  ],
  "costs for another indicator alone": [
    figures("2", "12", "5"),
    aScheme(),
    { points: "8", costs: { scenarios: "1" } },
  ],
  "a scheme that makes no sense": [figures("2", "12", "5"), aScheme({ total: "9" }), { points: "8" }],
  "a goal that is none": [figures("2", "12", "5"), aScheme(), 5],
};

// ── weights ──────────────────────────────────────────────────────────────────────────────────────────────────────

const blocks: Readonly<Record<string, unknown>> = {
  "among ids": {
    output: ["scenarios", "smart-factories", "digital-workshops"],
    benefit: ["cloud-adoption-rate"],
    satisfaction: ["enterprise-satisfaction"],
  },
  "with weights": {
    output: { scenarios: "20", "smart-factories": "30" },
    benefit: ["cloud-adoption-rate"],
    satisfaction: ["enterprise-satisfaction"],
  },
  "with weights that are not the whole": {
    output: { scenarios: "20", "smart-factories": "29.99" },
    benefit: ["cloud-adoption-rate"],
    satisfaction: ["enterprise-satisfaction"],
  },
  "a block left out": { output: ["scenarios"], benefit: ["cloud-adoption-rate"] },
  "a block that there is not": { output: ["scenarios"], benefit: [], satisfaction: [], more: ["scenarios"] },
  "an indicator in two blocks": {
    output: ["scenarios"],
    benefit: ["scenarios"],
    satisfaction: ["enterprise-satisfaction"],
  },
  "no record": 5,
};

export const cases: readonly Case[] = [
  ...casesOf("compareIndicators", comparisons, ([values, options]) =>
    progressLines(api.compareIndicators(values, underEdition(options))),
  ),
  {
    name: "compareIndicators / the example",
    answer: () => progressLines(api.compareIndicators(exampleValues, underEdition({ asOf, period }))),
  },
  ...Object.entries(methods).flatMap(([what, method]) =>
    (["up", "down"] as const).map((direction) => ({
      name: `scorePerformance / ${what}, ${direction === "up" ? "rising" : "falling"}, at every value`,
      answer: () => scoredBy(method, direction),
    })),
  ),
  ...casesOf("scorePerformance / a scheme", schemes, (scheme) =>
    scoreLines(
      score(
        [...figures("0", "10", "7.5"), { id: "scenarios", baseline: "1", target: "3", actual: "3" }],
        scheme as never,
      ),
    ),
  ),
  ...casesOf("createScorer / a scheme", schemes, (scheme) => {
    const made = api.createScorer(scheme, underEdition());
    if (!made.ok) return issueLines(made.issues);
    const scorer = made.value;
    return [
      quickLines(scorer(figures("0", "10", "7.5"), { rows: true })),
      quickLines(scorer(figures("0", "10"))),
      quickLines(scorer([{ id: "smart-factories", target: 10, actual: "x" }])),
      quickLines(scorer(5)),
    ];
  }),
  ...casesOf("scorePerformance / judgements", judgementLists, (judgements) =>
    scoreLines(score(figures("0", "10", "7"), judgedScheme, { judgements } as never)),
  ),
  ...casesOf("scorePerformance / declared", declaredScores, (declared) =>
    scoreLines(score(figures("0", "10", "5"), aScheme(), { declared } as never)),
  ),
  {
    name: "scorePerformance / declared, where the score is open",
    answer: () =>
      scoreLines(
        score(figures("0", "10"), aScheme(), {
          declared: { points: { "smart-factories": "7" } },
        }),
      ),
  },
  {
    name: "scorePerformance / the example",
    answer: () => scoreLines(score(exampleValues, exampleScheme)),
  },
  {
    name: "scorePerformance / draft with two missing actuals",
    answer: () => scoreLines(score(withoutActuals("scenarios", "smart-factories"), exampleScheme)),
  },
  {
    name: "scorePerformance / the example by equal weights, in proportion",
    answer: () => scoreLines(score(exampleValues, equal)),
  },
  {
    name: "scorePerformance / without rows, and with indicators of its own",
    answer: () => [
      scoreLines(score(exampleValues, exampleScheme, { rows: false })),
      scoreLines(
        score(
          [{ id: falling.id, baseline: "10", target: "4", actual: "5" }],
          aScheme({ ids: [falling.id], method: "reverse-linear" }),
          {
            indicators: [falling],
          },
        ),
      ),
    ],
  },
  {
    name: "scorePerformance / options nobody knows",
    answer: () =>
      [5, { rowes: false }, { indicators: 5 }, { rows: "no" }].map((options) => {
        const { low, high, rows, issues } = score(figures("0", "10", "5"), aScheme(), options as never);
        return [`${low} to ${high}, ${rows.length} rows`, ...issueLines(issues)];
      }),
  },
  {
    name: "scorePerformance / a reference scheme that has been filled",
    answer: () => [
      filled.ok &&
        scoreLines(
          score([...exampleValues, { id: "budget-execution", target: "100", actual: "95" }], filled.value),
        ),
    ],
  },
  {
    name: "createScorer / the example, beside the careful score",
    answer: () => {
      const made = api.createScorer(exampleScheme, underEdition());
      if (!made.ok) return issueLines(made.issues);
      return [exampleValues, withoutActuals("scenarios"), aTable(), met, missed].map((values) => {
        const { low, high } = score(values, exampleScheme);
        const quick = made.value(values);
        return `${quick.low} to ${quick.high} ${quick.grade}; ${low} to ${high}`;
      });
    },
  },
  ...casesOf("evaluatePerformance", evaluations, (parts) => evaluationLines(evaluate(parts as object))),
  {
    name: "evaluatePerformance / options that are none",
    answer: () => [undefined, 5, {}].map((given) => evaluationLines(api.evaluatePerformance(given as never))),
  },
  {
    name: "evaluationEvent / of evaluations of every kind",
    answer: () =>
      Object.entries(evaluations).map(([what, parts]) => {
        const result = api.evaluationEvent(evaluate(parts as object), { on: "2026-10-20" });
        return result.ok
          ? `${what}: ${JSON.stringify(result.value)}`
          : [what, ...issueLines(result.issues), sentences(result.issues)];
      }),
  },
  {
    name: "evaluationEvent / what is no evaluation, and days that are none",
    answer: () =>
      [
        api.evaluationEvent({} as never, { on: "2025-09-20" }),
        api.evaluationEvent(5 as never, { on: "2025-09-20" }),
        api.evaluationEvent({ stage: "final", year: null, targetsMet: null } as never, { on: "2025-09-20" }),
        api.evaluationEvent({ stage: "final", year: null, targetsMet: true } as never, { on: "2025-02-30" }),
        api.evaluationEvent({ stage: "annual", year: 2025, targetsMet: null } as never, { on: "2025-09-20" }),
      ].map(resultLines),
  },
  ...casesOf("trackIndicators", tracks, ([values, options]) =>
    trackLines(api.trackIndicators(values, underEdition(options))),
  ),
  ...casesOf("suggestImprovements", improvements, ([values, scheme, wanted]) =>
    improvementLines(improve(values, scheme, wanted)),
  ),
  {
    name: "equalWeights / totals and places",
    answer: () =>
      [
        api.equalWeights(indicators),
        api.equalWeights(indicators.slice(0, 3), { total: "10", decimals: 0 }),
        api.equalWeights(indicators.slice(0, 7), { total: "1", decimals: 6 }),
        api.equalWeights([]),
        api.equalWeights([{ ...falling, label: 5 } as never, falling]),
        api.equalWeights(indicators.slice(0, 2), { total: "much", decimals: 9 }),
        api.equalWeights(5 as never),
      ].map((result) => weightResult(result)),
  },
  {
    name: "weightsByGroup / groups of both levels, and what is wrong with them",
    answer: () =>
      [
        weights,
        { 企业集聚: "100" },
        { 关键指标: "50", 企业集聚: "50", 其他: "1" },
        { 关键指标: "much" },
        {},
        5,
      ].map((groups) => weightResult(api.weightsByGroup(indicators, { groups } as never))),
  },
  {
    name: "weightsByGroup / to no place",
    answer: () => weightResult(api.weightsByGroup(indicators, { groups: weights, decimals: 0 })),
  },
  ...casesOf("fillScheme / the Ministry's form", blocks, (shares) =>
    weightResult(api.fillScheme(scoringSchemes.mof2020SelfEvaluation, { shares } as never)),
  ),
  {
    name: "fillScheme / the forms of Hubei and Sichuan, and a scheme that is none",
    answer: () =>
      [
        api.fillScheme(scoringSchemes.hubeiSelfEvaluation, { shares: { performance: { scenarios: "80" } } }),
        api.fillScheme(scoringSchemes.hubeiSelfEvaluation, { shares: { performance: { scenarios: "79" } } }),
        api.fillScheme(scoringSchemes.sichuanSelfEvaluation, {
          shares: { indicators: indicators.map(({ id }) => id) },
          decimals: 1,
        }),
        api.fillScheme({}, { shares: {} }),
      ].map((result) => weightResult(result)),
  },
];

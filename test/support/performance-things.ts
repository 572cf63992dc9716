/** Findings, asks and issues of performance: tables, schemes, options and grids spoilt in every way there is. */

import {
  type Ask,
  chartOptions,
  compareIndicators,
  createScorer,
  type Evaluation,
  type EvaluationOptions,
  equalWeights,
  evaluatePerformance,
  evaluationEvent,
  type Finding,
  type Issue,
  indicators,
  nm2024,
  parseQuantity,
  readIndicatorGrid,
  type ScoringScheme,
  scoringSchemes,
  suggestImprovements,
  trackIndicators,
  writeIndicatorGrid,
} from "../../src/index.js";
import { equally, grouped, improved, scored, scorerBy, sharedOut } from "./scored.js";
import { aScheme, aTable, aValue, falling } from "./scoring.js";

const whole: ScoringScheme = {
  id: "whole",
  ...equally(indicators),
  method: "proportional",
  decimals: 2,
  grades: [
    { grade: "excellent", from: "90" },
    { grade: "poor", from: "0" },
  ],
};
const met = aTable({ baseline: "0", midterm: "1", target: "2", actual: "2" });
const missed = aTable({ baseline: "0", midterm: "1", target: "2", actual: "0" });
const evaluated = (parts: Partial<EvaluationOptions>): Evaluation =>
  evaluatePerformance({ stage: "final", values: missed, edition: nm2024, scheme: whole, ...parts });

const evaluations: readonly Evaluation[] = [
  evaluated({ values: met }),
  evaluated({ values: met, passMark: "60" }),
  evaluated({ stage: "annual", year: 2025 }),
  evaluated({ stage: "mid-term", values: aTable({ actual: "1" }), passMark: "60" }),
  evaluated({ consequence: { rectification: { until: "2026-12-31" } } }),
  evaluated({ consequence: { rectification: {} } }),
  evaluated({ consequence: { recovery: { amount: "1200000" } } }),
  evaluated({ consequence: { recovery: {} } }),
  evaluated({ consequence: { recovery: { policy: { id: "ours", basis: "caller", method: "all" } } } }),
  evaluated({}),
  evaluated({ against: "midterm" }),
  evaluated({ year: "2025" } as never),
  evaluated({ stage: "later" as never, passMark: 60 as never, on: "soon", against: "nothing" as never }),
  evaluatePerformance({ stage: "final", values: met, edition: nm2024, passMark: "60" }),
];

const own = { of: "actual" as const, bands: [] };
const schemes: readonly unknown[] = [
  { ...whole, total: "99.99" },
  { ...whole, total: "-1", weights: { scenarios: "-1" } },
  aScheme({ weights: { scenarios: "999999999999.999999" }, total: "999999999999.999999" }),
  aScheme({ method: { scenarios: "proportional" } }),
  aScheme({ decimals: 9 }),
  aScheme({ method: "reverse-ratio" }),
  aScheme({ method: "increment", weights: { "below-scale-enterprises": "10" } }),
  aScheme({ method: own }),
  aScheme({ method: { bands: [{ from: "1", share: "101" }] } }),
  aScheme({
    method: {
      bands: [
        { from: "1", share: "50" },
        { from: "2", share: "40" },
      ],
    },
  }),
  aScheme({ method: "guess" as never }),
  aScheme({ ids: ["another"] }),
  aScheme({
    grades: [
      { grade: "good", from: "1" },
      { grade: "fair", from: "1" },
      { grade: "poor", from: "11" },
    ],
  }),
  scoringSchemes.mof2020SelfEvaluation,
];

const judged = aScheme({ method: { qualitative: [{ level: "fully-reached", from: "80" }] } });
const record = {
  indicator: "smart-factories",
  share: "50",
  by: "reviewer",
  on: "2026-01-01",
  grounds: "核查",
};
const period = { start: "2024-07-01", asOf: "2025-07-01" };
const head = ["三级指标", "期初值", "目标值"];

const grids: readonly unknown[] = [
  "text",
  [],
  Array.from({ length: 5_001 }, () => []),
  [
    [...head, "目标值"],
    ["智能工厂", "—", "3"],
    ["智能工厂", 1, 2],
    ["智能工场", 1, 2],
    ["企业上云率", 0.5, "170%"],
  ],
  [
    ["三级指标", "单位", "目标值"],
    ["智能工厂", "家", "约3"],
    ["数字车间", "个", "3家"],
    ["企业上云率", "%", "0.1234567"],
  ],
  [head, ["智能工厂", "9".repeat(18), -1]],
  [head, ["", 1, 2]],
  // What stands in a table beside what is read of it.
  [
    ["三级指标", "2026年目标", "现状值", "", "若干"],
    ["智能工厂", 3, 4, 5, "甲"],
    ["数字车间", "约3", 4, 5, "乙"],
    ["企业上云率", 33.333333333333336, 4, 5, "丙"],
    ["合计", 6, 8, 10],
    ["甲", "", "", "", "", 13_800_000_000],
  ],
  [
    ["三级指标", "单位", "期初值", "目标值"],
    ["", "", "", "中期", "期末"],
    ["智能工厂", 3, 4],
  ],
  [
    ["一级指标", "三级指标", "目标值"],
    ["期末", "期末"],
    ["关键指标", "智能工厂", 3],
  ],
  [[...new Array<null>(200).fill(null), 1]],
  new Array(1_001).fill(new Array(100).fill("甲")),
  [["期初数字", "目标数值", "若干"]],
];

const issues: readonly (readonly Issue[])[] = [
  ...evaluations.map((one) => one.issues),
  ...schemes.map((scheme) => scored([], scheme as ScoringScheme).issues),
  ...schemes.map((scheme) => scorerBy(scheme as ScoringScheme).issues),
  scored([aValue({ actual: "-1", target: "1.5" }), { id: "training-coverage", target: "170" }], whole).issues,
  scored([], judged, { judgements: [record, { ...record, share: "60" }] }).issues,
  scored([], judged, {
    judgements: [
      { ...record, indicator: "scenarios" },
      { ...record, share: "101" },
    ],
  }).issues,
  compareIndicators([aValue()], {
    edition: nm2024,
    asOf: "2025-01-01",
    period: { start: "2026-01-01", end: "2025-01-01" },
    decimals: 7,
  }).issues,
  compareIndicators([aValue()], {} as never).issues,
  compareIndicators([aValue()], {
    edition: nm2024,
    asOf: "soon",
    period: { end: 5 },
    decimals: "2",
  } as never).issues,
  trackIndicators([aValue()], { edition: nm2024, ...period, midtermOn: "2030-01-01" }).issues,
  trackIndicators([aValue()], { indicators: [falling], ...period, natures: "flow" } as never).issues,
  improved([], whole, { grade: "best" }).issues,
  grouped(indicators, { 关键指标: "50", 企业集聚: "50", 其他: "1" }).issues,
  sharedOut(scoringSchemes.hubeiSelfEvaluation, { performance: { scenarios: "79" } }).issues,
  ...grids.map((grid) => readIndicatorGrid(grid, { edition: nm2024 }).issues),
  readIndicatorGrid(
    [
      ["三级指标", "目标值"],
      ["智能工场", "3"],
    ],
    { indicators: [{ ...falling, level1: 5 } as never] },
  ).issues,
  readIndicatorGrid([head, [falling.label, 3, 4]], { indicators: [falling, { ...falling, id: "other" }] })
    .issues,
  chartOptions(null, "en", { edition: nm2024 }).issues,
  createScorer(whole, {}).issues,
  suggestImprovements([], { scheme: whole, edition: nm2024 } as never).issues,
  equalWeights([], { total: 5 } as never).issues,
  evaluationEvent({}, {} as never).issues,
  writeIndicatorGrid([], { edition: nm2024, year: "2024", leagueCity: 5, beside: 5 } as never).issues,
  readIndicatorGrid([], { edition: nm2024, rates: 5, origin: { row: "4", column: -1 } } as never).issues,
  ...["约3", "3件", "0.1234567", "9".repeat(20)].map((text) => parseQuantity(text, "家").issues),
];

export const performanceThings: {
  readonly findings: readonly Finding[];
  readonly asks: readonly Ask[];
  readonly issues: readonly Issue[];
} = {
  findings: evaluations.flatMap(({ findings }) => findings),
  asks: evaluations.flatMap(({ asks }) => asks),
  issues: issues.flat(),
};

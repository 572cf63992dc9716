/** Evaluations and what follows from them at their edges, and goals that are hard to reach, or to read. */
import type { Evaluation, Indicator, Method } from "../../../src/index.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { findingLine, issueLine, issueLines, parameterLine } from "../helpers/lines.js";
import { aScheme, aTable, falling, improve, weightResult } from "../helpers/performance.js";

const { indicators, nm2024, qualitativeLevels } = api;
const two = ["smart-factories", "scenarios"] as const;

const own = (id: string, parts: Partial<Indicator>): Indicator => ({ ...falling, id, label: id, ...parts });
const bounded = own("bounded", { kind: "rate", unit: "%", direction: "up", minimum: "20", maximum: "90.5" });
const growth = own("growth", { kind: "percentage", unit: "%", direction: "up" });
const loss = own("loss", { kind: "percentage", unit: "%", direction: "down" });

const row = (id: string, baseline?: string, target?: string, actual?: string) => ({
  id,
  ...(baseline !== undefined && { baseline }),
  ...(target !== undefined && { target }),
  ...(actual !== undefined && { actual }),
});
const bands = (
  of: "attainment" | "actual",
  ...pairs: readonly (readonly [from: string, share: string])[]
): Method => ({ of, bands: pairs.map(([from, share]) => ({ from, share })) });
const three = bands("attainment", ["0", "10"], ["80", "60"], ["100", "100"]);
const judgedTwo = aScheme({
  ids: two,
  method: { [two[0]]: qualitativeLevels.at80and60, [two[1]]: "proportional" },
});

// ── evaluations ──────────────────────────────────────────────────────────────────────────────────────────────────

const share = Object.fromEntries(indicators.map(({ id }, index) => [id, index < 22 ? "4.35" : "4.3"]));
const whole = aScheme({ total: "100", weights: share, decimals: 2, grades: [] });
const missed = aTable({ baseline: "0", midterm: "1", target: "3", actual: "1" });
const paid = [{ amount: "600", spent: "500" }, { amount: "400" }];
const policy = { id: "ours", basis: "caller", method: "all" };
const decision = { by: "自治区工信厅", on: "2026-12-01", grounds: "会议纪要" };
const known = aTable({ baseline: "0", midterm: "1", target: "3", actual: "3" }).map((value) =>
  value.id === two[0] ? { ...value, actual: "1" } : value,
);
const half = known.map((value) => (value.id === two[1] ? { id: value.id, target: "3" } : value));

const evaluations: Readonly<Record<string, object>> = {
  "decided: rectification until a day before": {
    on: "2026-10-01",
    consequence: { decision: { ...decision, kind: "rectification", until: "2026-09-30" } },
  },
  "decided: rectification until a day": {
    on: "2026-10-01",
    consequence: { decision: { ...decision, kind: "rectification", until: "2026-12-31" } },
  },
  "decided: rectification, the limit said elsewhere": {
    on: "2026-10-01",
    consequence: { rectification: { days: 1 }, decision: { ...decision, kind: "rectification" } },
  },
  "a limit on the day of the evaluation": {
    on: "2026-10-01",
    consequence: { rectification: { until: "2026-10-01" } },
  },
  "a limit before the evaluation": {
    on: "2026-10-02",
    consequence: { rectification: { until: "2026-10-01" } },
  },
  "decided: a recovery of nothing": {
    consequence: { decision: { ...decision, kind: "recovery", amount: "0" } },
  },
  "decided: a recovery above what was paid": {
    consequence: { recovery: { paid }, decision: { ...decision, kind: "recovery", amount: "1000.01" } },
  },
  "a recovery of what was paid": { consequence: { recovery: { paid, amount: "1000" } } },
  "a recovery above what was paid": { consequence: { recovery: { paid, amount: "1000.01" } } },
  "a recovery of a sum that nobody was paid": { consequence: { recovery: { amount: "1" } } },
  "a recovery by a policy that rectifies first, with a limit": {
    consequence: {
      rectification: { until: "2026-12-31" },
      rectifyFrom: "60",
      recovery: { policy: { ...policy, rectifyFirst: true }, paid, rectification: "running" },
    },
    scheme: whole,
  },
  "a recovery by a policy, of what was not spent": {
    consequence: { recovery: { policy: { ...policy, method: "unspent" }, paid } },
  },
  "a recovery by a policy, of nothing paid": { consequence: { recovery: { policy, paid: [] } } },
  "a recovery by weights that come to nothing": {
    consequence: { recovery: { policy: { ...policy, method: "by-weight" }, paid } },
  },
  "a recovery by how far one was missed": {
    values: known,
    scheme: whole,
    consequence: { recovery: { policy: { ...policy, method: "by-weight", unmet: "shortfall" }, paid } },
  },
  "a recovery by weight while one is open": {
    values: half,
    scheme: whole,
    consequence: { recovery: { policy: { ...policy, method: "by-weight" }, paid } },
  },
  "a recovery by all while one is open": { values: half, consequence: { recovery: { policy, paid } } },
  "a score that decides and is open": {
    values: half,
    scheme: whole,
    consequence: { rectifyFrom: "95", rectification: { until: "2026-12-31" }, recovery: { amount: "1" } },
  },
  "marks without a scheme": { passMark: "60", consequence: { rectifyFrom: "50" } },
  "marks that are none": { passMark: "sixty", scheme: whole, consequence: { rectifyFrom: "fifty" } },
  "a mark below nothing": { passMark: "-1", scheme: whole },
  "a mark by rounding alone": {
    values: aTable({ target: "50", actual: "41" }),
    scheme: whole,
    passMark: "82.07",
  },
  "other targets than those of the stage": { against: "midterm" },
  "the targets of the stage, said": { against: "target" },
  "targets that there are not": { stage: "annual", year: 2025, against: "final" },
  "a year that is none": { stage: "annual", year: 2024.5 },
  "a year written as text, and an option nobody knows": { stage: "annual", year: "2025", mark: "60" },
  "a consequence that is none": { consequence: 5 },
};

const word = (value: string, zh: string) => ({ value, label: { "zh-CN": zh, en: value } });
const { issues: _, ...parts } = nm2024;
const staged = api.defineEdition({
  ...parts,
  words: { "evaluationOptions.stage": [word("interim", "阶段评价"), word("final", "终期评价")] },
});

/** Without the names of all the indicators that were missed. */
const shortLine = (finding: Evaluation["findings"][number]): string => {
  const { indicators: missedOnes, ...values } = finding.values;
  return findingLine({ ...finding, values });
};

// ── improvements and weights ─────────────────────────────────────────────────────────────────────────────────────

const goals: Readonly<Record<string, readonly [values: unknown, scheme: unknown, goal: unknown]>> = {
  "up to bands of the actual value": [
    [row(two[0], "0", "9", "2")],
    aScheme({ method: bands("actual", ["5", "40"], ["8", "90"]) }),
    { points: "9" },
  ],
  "down to bands of the actual value": [
    [row("loss", "0", "9", "9")],
    aScheme({ ids: ["loss"], indicators: [loss], method: bands("actual", ["5", "90"], ["8", "40"]) }),
    { points: "9" },
  ],
  "bands above the target": [
    [row("growth", "0", "9", "2.5")],
    aScheme({
      ids: ["growth"],
      indicators: [growth],
      method: bands("attainment", ["120", "100"], ["50", "40"]),
    }),
    { points: "10" },
  ],
  "bands of what falls": [
    [row("loss", "0", "9", "20")],
    aScheme({ ids: ["loss"], indicators: [loss], method: bands("attainment", ["120", "100"], ["50", "40"]) }),
    { points: "10" },
  ],
  "bands of no target": [[row(two[0], "0", undefined, "2")], aScheme({ method: three }), { points: "10" }],
  "bands of a target of nothing": [
    [row(two[0], "0", "0", "2")],
    aScheme({ method: bands("attainment", ["0", "100"]) }),
    { points: "10" },
  ],
  "bounds of its own that end the way": [
    [row("bounded", "30", "95", "85")],
    aScheme({
      ids: ["bounded"],
      indicators: [bounded],
      method: bands("actual", ["80", "50"], ["95", "100"]),
    }),
    { points: "9" },
  ],
  "a method against the direction, down to a bound": [
    [row("bounded", "30", "10", "25")],
    aScheme({ ids: ["bounded"], indicators: [bounded], method: "reverse-ratio" }),
    { points: "9" },
  ],
  "bounds of its own that are below a band": [
    [row("bounded", "30", "50", "85")],
    aScheme({
      ids: ["bounded"],
      indicators: [bounded],
      method: bands("actual", ["80", "50"], ["95", "100"]),
    }),
    { points: "9" },
  ],
  "a method against the direction, down to the least there can be": [
    [row("bounded", "30", "20", "25")],
    aScheme({ ids: ["bounded"], indicators: [bounded], method: "reverse-ratio" }),
    { points: "10" },
  ],
  "no baseline to begin at": [
    [{ id: two[0], target: "9", actual: "2" }],
    aScheme({ method: "increment" }),
    { points: "9" },
  ],
  "what a person judges": [[row(two[1], "0", "4", "1")], judgedTwo, { points: "9" }],
  "a total that alone is rounded": [
    [row(two[0], "0", "4", "1")],
    aScheme({ decimals: 0, rounding: "total" }),
    { points: "9" },
  ],
  "a total that alone is rounded, reached already": [
    [row(two[0], "0", "4", "4")],
    aScheme({ decimals: 0, rounding: "total" }),
    { points: "9" },
  ],
  "more than can be searched": [
    [row(two[0], "0", "999999999", "1")],
    aScheme({ total: "1000000", weights: { [two[0]]: "1000000" }, decimals: 2 }),
    { points: "900000" },
  ],
  "costs too fine to be added": [
    two.map((id) => row(id, "0", "900000000000", "1")),
    aScheme({ ids: two }),
    { points: "18", costs: { [two[0]]: "999999999999.000001", [two[1]]: "0.000001" } },
  ],
  "unlike units, with no cost": [
    [row(two[0], "0", "10", "5"), row("cloud-adoption-rate", "0", "80", "40")],
    aScheme({ ids: [two[0], "cloud-adoption-rate"] }),
    { points: "20" },
  ],
  "two ways that cost the same": [
    two.map((id) => row(id, "0", "10", "5")),
    aScheme({ ids: two }),
    { points: "12" },
  ],
  "points finer than the places": [
    [row(two[0], "0", "10", "5")],
    aScheme({ decimals: 0 }),
    { points: "5.000001" },
  ],
  "a deduction that going on would bring": [
    [row("growth", "0", "10", "10")],
    aScheme({ ids: ["growth"], indicators: [growth], overshoot: { tolerance: "0", most: "50" } }),
    { points: "10" },
  ],
  "a goal that is no number": [[row(two[0], "0", "10", "5")], aScheme(), { points: 9 }],
  "a goal below nothing, of a grade that is no text": [
    [row(two[0], "0", "10", "5")],
    aScheme(),
    { points: "-1", grade: 5 },
  ],
  "costs that are no record": [[row(two[0], "0", "10", "5")], aScheme(), { points: "9", costs: ["1"] }],
};

export const cases: readonly Case[] = [
  ...casesOf("evaluatePerformance", evaluations, (parts) => {
    const given = api.evaluatePerformance({
      stage: "final",
      values: missed,
      edition: nm2024,
      ...parts,
    } as never);
    return {
      answer: `${given.stage} ${given.year} against ${given.against}: met ${given.targetsMet}, ${given.consequence.action} ${given.consequence.amount} until ${given.consequence.until}`,
      settled:
        given.settlement &&
        `${given.settlement.action} ${given.settlement.recovered} (${given.settlement.low} to ${given.settlement.high})`,
      findings: given.findings.map(shortLine),
      asks: given.asks.map(({ field, who }) => `${who} ${field}`).slice(0, 4),
      assumptions: given.assumptions.map(parameterLine),
      issues: issueLines(given.issues),
    };
  }),
  {
    name: "evaluatePerformance / stages of an edition's own",
    answer: () =>
      [
        { stage: "interim", against: "midterm" },
        { stage: "阶段评价", against: "target" },
        { stage: "interim" },
        { stage: "interim", against: "soon" },
        { stage: 5 },
        { stage: "annual" },
      ].map((parts) => {
        const { stage, against, targetsMet, issues } = api.evaluatePerformance({
          values: missed,
          edition: staged,
          ...parts,
        } as never);
        return [`${stage} against ${against}: met ${targetsMet}`, ...issues.map(issueLine)];
      }),
  },
  ...casesOf("suggestImprovements", goals, ([values, scheme, goal]) => {
    const plan = improve(values, scheme, goal);
    return [
      `${plan.code}: now ${plan.now}, needed ${plan.needed}, after ${plan.after}, most ${plan.most}, cost ${plan.cost}, unknown [${plan.unknown.join(", ")}]`,
      ...plan.steps.map(
        ({ id, from, to, by, gain, cost, unit }) =>
          `${id} ${from} -> ${to} (${by} ${unit}) gains ${gain} costs ${cost}`,
      ),
      ...plan.issues.map(issueLine),
    ];
  }),
  {
    name: "fillScheme / shares that are missing, none, or of nothing JSON can hold",
    answer: () =>
      [
        undefined,
        {},
        { shares: 5 },
        { shares: { output: Number.NaN } },
        { shares: { output: [two[0], two[0], 5] } },
        { shares: { output: { [two[0]]: "50", [two[1]]: "much" }, benefit: [two[0]] }, decimals: 9 },
      ].map(
        (options) =>
          weightResult(api.fillScheme(api.scoringSchemes.mof2020SelfEvaluation, options as never)).issues,
      ),
  },
];

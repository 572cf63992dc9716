/** Scores at their edges, by the careful way and the quick one: decimals, roundings, bands, judgements and schemes. */
import type { Method, ScoringScheme } from "../../../src/index.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLine, issueLines } from "../helpers/lines.js";
import { ours, own, row, turnover, two } from "../helpers/own-indicators.js";
import { aScheme, falling, quickLines, score, underEdition } from "../helpers/performance.js";

const { qualitativeLevels } = api;

// ── scores ───────────────────────────────────────────────────────────────────────────────────────────────────────

const bands = (
  of: "attainment" | "actual",
  ...pairs: readonly (readonly [from: string, share: string])[]
): Method => ({
  of,
  bands: pairs.map(([from, share]) => ({ from, share })),
});
const three = bands("attainment", ["0", "10"], ["80", "60"], ["100", "100"]);

/** What the careful and the quick way say of one indicator, at every figure. */
const bothWays = (scheme: ScoringScheme, tables: readonly (readonly object[])[]) => {
  const made = api.createScorer(scheme, underEdition({ indicators: ours }));
  return tables.map((values) => {
    const { low, high, rows, issues } = score(values, scheme, { indicators: ours });
    const quick = made.ok ? made.value(values, { rows: true }) : undefined;
    return [
      values
        .map((value) =>
          Object.entries(value)
            .slice(1)
            .map(([name, text]) => `${name} ${text}`)
            .join(", "),
        )
        .join("; "),
      `${low} to ${high}: ${rows.map(({ code, low: least, high: most }) => `${code} ${least} to ${most}`).join(", ")}`,
      quick
        ? `${quick.low} to ${quick.high} of ${quick.places}: ${quick.rows.map(({ code }) => code).join(", ")}`
        : "none",
      ...issues.map(issueLine),
    ];
  });
};

const figures = (id: string, ...rows: readonly (readonly (string | undefined)[])[]) =>
  rows.map(([baseline, target, actual]) => [row(id, baseline, target, actual)]);
const targets = [
  ["9", "0", "0"],
  ["9", "0", "0.01"],
  ["9", "-1", "-2"],
  ["9", "-1", "1"],
  ["9", "4", "3.99"],
  ["9", "4", "6.5"],
  ["9", "4", "8"],
  ["9", "4", "9"],
  [undefined, "4", undefined],
  [undefined, undefined, "5"],
];

const scored: Readonly<
  Record<
    string,
    readonly [
      scheme: Partial<ScoringScheme> & { readonly ids: readonly string[] },
      tables: readonly (readonly object[])[],
    ]
  >
> = {
  "by reverse lines": [{ ids: ["loss"], method: "reverse-linear" }, figures("loss", ...targets)],
  "by reverse ratios": [{ ids: ["loss"], method: "reverse-ratio" }, figures("loss", ...targets)],
  "by the increment of what falls": [
    { ids: ["fee"], method: "increment" },
    figures(
      "fee",
      ["9.00", "4.5", "6.75"],
      ["4", "4.00", "5"],
      ["9.1", "4", "9.10"],
      ["9", "4", "4.001"],
      [undefined, "4", "5"],
    ),
  ],
  "in proportion": [
    { ids: ["growth"], method: "proportional" },
    figures(
      "growth",
      ["0", "0", "0"],
      ["0", "3", "0"],
      ["0", "0.3", "0.1"],
      ["0", "1.000000", "0.999999"],
      ["0", "-1", "-1"],
      ["0", "999999999999", "999999999998"],
      ["0", "1000000000000", "1"],
      ["0", "1e3", "1"],
    ),
  ],
  "all or nothing, of what falls": [
    { ids: ["fee"], method: "all-or-nothing" },
    figures("fee", ["0", "5", "5"], ["0", "5", "5.01"], ["0", "5.00", "4.99"]),
  ],
  "by bounds of its own": [
    { ids: ["bounded"], method: "proportional" },
    figures("bounded", ["30", "50", "40"], ["30", "50", "19"], ["30", "50", undefined]),
  ],
  "by bands of the attainment": [
    { ids: ["loss"], method: three },
    figures("loss", ["0", "0", "0"], ["0", "-1", "-1"], ["0", "-1", "1"], ["0", "4", "5"], ["0", "4", "4"]),
  ],
  "by bands of the actual value": [
    { ids: ["loss"], method: bands("actual", ["8", "20"], ["6", "60"], ["4", "100"]) },
    figures(
      "loss",
      ["0", "4", "9"],
      ["0", "4", "8"],
      ["0", "4", "5.99"],
      ["0", "4", "4"],
      ["0", "4", undefined],
    ),
  ],
  "by bands that all come to the same": [
    { ids: ["growth"], method: bands("actual", ["-1000000", "50"]) },
    figures("growth", ["0", "4", undefined]),
  ],
  "with a deduction": [
    { ids: ["growth"], method: "proportional", overshoot: { tolerance: "20", most: "50" } },
    figures(
      "growth",
      ["0", "10", "12"],
      ["0", "10", "13"],
      ["0", "10", "17"],
      ["0", "10", "30"],
      ["0", "-1", "5"],
    ),
  ],
  "with a deduction, of what falls": [
    { ids: ["loss"], method: "reverse-ratio", overshoot: { tolerance: "20", most: "50" } },
    figures("loss", ["0", "10", "5"]),
  ],
  "with a deduction, by bands above the target": [
    {
      ids: ["growth"],
      method: bands("attainment", ["120", "100"], ["100", "80"]),
      overshoot: { tolerance: "0", most: "50" },
    },
    figures("growth", ["0", "10", "12"], ["0", "10", "10"]),
  ],
  "two in another order, one twice, and one too many": [
    { ids: two, method: "proportional" },
    [
      [row(two[1], "0", "4", "1"), row(two[0], "0", "4", "2")],
      [row(two[0], "0", "4", "2"), row(two[0], "0", "4", "2")],
      [row(two[0], "0", "4", "2"), row("training-coverage", "0", "4", "2"), row(two[1], "0", "4", "3")],
      [row(two[0], "0", "4", "2"), { id: two[1], target: "4" }],
    ],
  ],
  "the total alone is rounded": [
    { ids: two, method: "proportional", decimals: 0, rounding: "total" },
    [
      [row(two[0], "0", "3", "1"), row(two[1], "0", "1000", "417")],
      [row(two[0], "0", "3", "1"), row(two[1], "0", "4")],
      [row(two[0], "0", "3", "3"), row(two[1], "0", "4", "4")],
      [row(two[0], "0", "4", "1")],
    ],
  ],
  "a coarse place": [
    { ids: [two[0]], total: "9.6", weights: { [two[0]]: "9.6" }, decimals: 0 },
    [[row(two[0], "0", "100", "99")], [row(two[0], "0", "100", "93")]],
  ],
  "weights beyond what a quick score holds": [
    { ids: [two[0]], total: "9000000000", weights: { [two[0]]: "9000000000" }, decimals: 6 },
    [[row(two[0], "0", "999999999999", "999999999998")]],
  ],
};

const judgedHalf = { indicator: two[0], share: "33.3", by: "专家", on: "2025-01-01", grounds: "现场查看" };
const judgedTwo = aScheme({
  ids: two,
  method: { [two[0]]: qualitativeLevels.at80and60, [two[1]]: "proportional" },
  decimals: 0,
  rounding: "total",
});

/** Grades, judgements, declared scores and pass marks on edges: [values, scheme, options]. */
const edges: Readonly<Record<string, readonly [values: unknown, scheme: unknown, options?: object]>> = {
  "a grade missed by rounding alone": [
    [row(two[0], "0", "3", "1")],
    aScheme({ grades: [{ grade: "中", from: "3.331" }] }),
  ],
  "a grade reached by rounding alone": [
    [row(two[0], "0", "3", "2")],
    aScheme({ decimals: 0, grades: [{ grade: "良", from: "7" }] }),
  ],
  "a grade that only the most reaches by rounding": [
    [row(two[0], "0", "20", "7"), { id: two[1], target: "4" }],
    aScheme({ ids: two, decimals: 0, grades: [{ grade: "优", from: "14" }] }),
  ],
  "a grade that is far off": [
    [row(two[0], "0", "3", "1")],
    aScheme({ grades: [{ grade: "优", from: "9" }] }),
  ],
  "a judgement counted exactly": [[row(two[1], "0", "1000", "417")], judgedTwo, { judgements: [judgedHalf] }],
  "a judgement that is missing": [[row(two[1], "0", "1000", "417")], judgedTwo],
  "judgements that no JSON can hold": [[row(two[1], "0", "4", "1")], judgedTwo, { judgements: [Number.NaN] }],
  "a judgement of a near name, below nothing": [
    [],
    judgedTwo,
    { judgements: [{ ...judgedHalf, indicator: "smart-factory" }, { ...judgedHalf, share: "-1" }, 5] },
  ],
  "declared scores that no JSON can hold": [
    [row(two[0], "0", "4", "1")],
    aScheme(),
    { declared: { total: Number.NaN } },
  ],
  "declared scores below nothing, of two": [
    [row(two[0], "0", "4", "1")],
    aScheme({ ids: two }),
    { declared: { points: { [two[1]]: "-1", [two[0]]: "-2", other: "1" }, total: "-3" } },
  ],
  "declared scores above what was computed": [
    [row(two[0], "0", "4", "1")],
    aScheme(),
    { declared: { points: { [two[0]]: "2.6" }, total: "2.60" } },
  ],
  "declared scores beyond rounding": [
    [row(two[0], "0", "4", "1")],
    aScheme(),
    { declared: { points: { [two[0]]: "2.52" } } },
  ],
  "declared scores that are possible, and not": [
    [row(two[0], "0", "4", "1"), row(two[1], "0", "4", undefined)],
    aScheme({ ids: two }),
    { declared: { points: { [two[0]]: "2.49", [two[1]]: "10" } } },
  ],
  "a declared score that is not possible": [
    [],
    aScheme({ method: bands("actual", ["0", "30"], ["5", "60"]) }),
    { declared: { points: { [two[0]]: "9" } } },
  ],
};

const faultySchemes: Readonly<Record<string, unknown>> = {
  "levels of no quality": aScheme({ method: { qualitative: [] } }),
  "levels beyond a hundred and below nothing": aScheme({
    method: {
      qualitative: [
        { level: "好", from: "101" },
        { level: "差", from: "-1" },
      ],
    },
  }),
  "bands of what falls in the wrong order": aScheme({
    ids: [falling.id],
    indicators: [falling],
    method: bands("actual", ["4", "50"], ["8", "100"]),
  }),
  "bands that begin at the same bound": aScheme({
    method: bands("attainment", ["50", "20"], ["50.0", "30"]),
  }),
  "bands of shares that are none": aScheme({ method: bands("attainment", ["50", "-1"]) }),
  "a deduction below nothing, and above all": aScheme({ overshoot: { tolerance: "-1", most: "100.01" } }),
  "weights too large to be counted": aScheme({
    total: "9999999999",
    weights: { [two[0]]: "9999999999" },
    decimals: 6,
  }),
  "no direction to follow": aScheme({ ids: ["turnover"], indicators: [turnover], method: "all-or-nothing" }),
  "no direction to follow, and none needed": aScheme({
    ids: ["turnover"],
    indicators: [turnover],
    method: "reverse-ratio",
  }),
  "a rounding that there is not": aScheme({ rounding: "row" as never }),
  "indicators with bounds that cannot be": aScheme({
    ids: ["bounded", "loss", "fee", "days-to-respond"],
    indicators: [
      own("bounded", { kind: "rate", minimum: "-1", maximum: "100.5" }),
      own("loss", { kind: "percentage", minimum: "5", maximum: "4" }),
      own("fee", { kind: "count", minimum: "1.5" }),
      own("days-to-respond", { kind: "count", minimum: "1", maximum: "1.0" }),
    ],
  }),
};

export const cases: readonly Case[] = [
  ...casesOf("scorePerformance and createScorer", scored, ([parts, tables]) =>
    bothWays(aScheme({ indicators: ours, ...parts }), tables),
  ),
  ...casesOf("scorePerformance", edges, ([values, scheme, options]) => {
    const given = score(values, scheme, options);
    return [
      `${given.low} to ${given.high} (${given.points}), grade ${given.grade}`,
      ...given.rows.map(({ id, code, low, high }) => `${id} ${code} ${low} to ${high}`),
      ...(given.declared
        ? [
            ...given.declared.rows.map(
              ({ id, code, declared, difference }) => `${id} ${code} ${declared}, ${difference}`,
            ),
            `sum ${given.declared.sum}, total ${given.declared.total}, adds up ${given.declared.addsUp}`,
          ]
        : []),
      ...given.issues.map(issueLine),
    ];
  }),
  ...casesOf("createScorer", faultySchemes, (scheme) => {
    const made = api.createScorer(scheme, underEdition());
    return [made.ok, ...made.issues.map(issueLine)];
  }),
  {
    name: "createScorer / values that are no table, or no plain one",
    answer: () => {
      const made = api.createScorer(aScheme({ ids: two }), underEdition());
      if (!made.ok) return issueLines(made.issues);
      const sound = row(two[0], "0", "4", "1");
      return [
        [5],
        [null, sound],
        [sound, 5],
        [new Date(0)],
        [{ ...sound, target: 4 }],
        [{ ...sound, actual: "1,0" }],
        [{ ...sound, actual: "" }],
      ].map((values) => quickLines(made.value(values, { rows: true })));
    },
  },
];

/** The grid of Annex 2 in and out, Markdown tables and charts. */
import { type Case, casesOf } from "../helpers/case.js";
import { examplePerformance } from "../helpers/examples.js";
import { api } from "../helpers/library.js";
import { issueLine, issueLines, sentences } from "../helpers/lines.js";
import { aScheme, aTable, aValue, falling, improve, score, underEdition } from "../helpers/performance.js";
import { digestOf, shortened } from "../helpers/plain.js";

const { values, period, midtermOn, asOf, goal, costs } = examplePerformance;
const scheme = aScheme({
  ids: values.map(({ id }) => id),
  grades: [
    { grade: "good", from: "180" },
    { grade: "一般", from: "0" },
  ],
});
const edition = api.nm2024;
const tracking = { edition, ...period, midtermOn, asOf };

const head = ["三级指标", "期初值", "目标值"];

const grids: Readonly<Record<string, readonly [rows: unknown, options?: unknown]>> = {
  "a text": ["text"],
  nothing: [undefined],
  "no rows": [[]],
  "too many rows": [Array.from({ length: 5_001 }, () => [])],
  "no head": [[["智能工厂", "1", "3"]]],
  "a column twice": [
    [
      [...head, "目标值"],
      ["智能工厂", "—", "3"],
      ["智能工厂", 1, 2],
      ["智能工场", 1, 2],
      ["企业上云率", 0.5, "170%"],
    ],
  ],
  "units of their own column": [
    [
      ["三级指标", "单位", "目标值"],
      ["智能工厂", "家", "约3"],
      ["数字车间", "个", "3家"],
      ["企业上云率", "%", "0.1234567"],
    ],
  ],
  "large and negative": [[head, ["智能工厂", "9".repeat(18), -1]]],
  "a row without a label": [[head, ["", 1, 2]]],
  "rates as fractions": [[head, ["企业上云率", 0.465, 0.8]], { rates: "fraction" }],
  "rates as percentages": [[head, ["企业上云率", 46.5, "80%"]], { rates: "percent" }],
  "full width, thousands marks and holes": [
    [
      ["", "", ""],
      head,
      ["智能工厂（个）", "１，２３４", null],
      ["数字车间", undefined, " 5 "],
      ["备注", "", ""],
    ],
  ],
  "an origin in its sheet": [[head, ["智能工厂", "x", "3"]], { origin: { row: 4, column: 1 } }],
  "English labels": [
    [
      ["indicator", "baseline", "target"],
      ["smart factories", "1", "3"],
    ],
  ],
  "indicators of its own": [[head, ["平均响应天数", "9", "4"]], { indicators: [falling] }],
  "indicators that are none": [[head, ["智能工场", "3", "4"]], { indicators: [{ ...falling, level1: 5 }] }],
  "options nobody knows": [[head, ["智能工厂", "1", "3"]], { rate: "fraction", origin: 5 }],
};

function gridReading(rows: unknown, options?: unknown) {
  const reading = api.readIndicatorGrid(rows, underEdition(options));
  const value = reading.ok ? reading.value : reading.partial;
  return {
    ok: reading.ok,
    value: value?.map((one) => JSON.stringify(one)),
    issues: shortened(reading.issues.map(issueLine), 10),
    said: sentences(reading.issues, undefined, 10),
  };
}

const written = (given: unknown, options?: unknown) => {
  const result = api.writeIndicatorGrid(given, underEdition(options));
  const { cells = [], merges = [] } = (result.ok ? result.value : result.partial) ?? {};
  return { kind: "indicator-grid", cells, merges, issues: result.issues };
};

const gridLines = (given: unknown, options?: unknown) => {
  const { cells, merges, issues } = written(given, options);
  return {
    cells: cells.map((row) => row.join(" | ")),
    merges: merges.map(({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}x${columnSpan}`),
    issues: issueLines(issues),
  };
};

const shown = (): Readonly<Record<string, unknown>> => ({
  values: values.slice(0, 4),
  "a comparison": api.compareIndicators(values, { edition }),
  "a comparison that is empty": [],
  "a score": score(values, scheme),
  "an open score": score(values.slice(0, 3), scheme),
  tracks: api.trackIndicators(values, tracking),
  "one track": api.trackIndicators(values, tracking).rows[3],
  improvements: improve(values, scheme, { points: "190", costs }),
  "an empty grid": written([]),
  "a grid": written(values, { year: 2024, leagueCity: "包头市" }),
  "a falling one": api.compareIndicators([{ id: falling.id, target: "4", actual: "5" }], {
    indicators: [falling],
  }),
  "marks that Markdown knows": [aValue({ target: "1|2", actual: "*3*\n4" })],
  nothing: undefined,
  "a text": "text",
  "a record": { colour: "blue" },
});

/** Charts are long; what a reviewer looks at are their kinds, titles and figures. */
function chartLines(options: unknown): unknown {
  const text = JSON.stringify(options);
  return text.length <= 1_800
    ? options
    : { keys: outlined(options), length: text.length, digest: digestOf(text) };
}

function chartOf(thing: unknown, locale: "zh-CN" | "en"): unknown {
  const chart = api.chartOptions(thing, locale, { edition, indicators: [falling] });
  return chart.ok ? chartLines(chart.value) : issueLines(chart.issues);
}

function outlined(value: unknown): unknown {
  if (Array.isArray(value)) {
    const text = JSON.stringify(value);
    if (text.length <= 240) return text;
    return `${value.length} entries, ${text.slice(0, 160)} …, digest ${digestOf(text)}`;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, outlined(part)]));
}

export const cases: readonly Case[] = [
  ...casesOf("readIndicatorGrid", grids, ([rows, options]) => gridReading(rows, options)),
  {
    name: "readIndicatorGrid / what writeIndicatorGrid has written",
    answer: () => gridReading(written(values).cells),
  },
  { name: "writeIndicatorGrid / the blank form", answer: () => gridLines([]) },
  {
    name: "writeIndicatorGrid / the example with its year and city",
    answer: () => gridLines(values, { year: 2024, leagueCity: "包头市" }),
  },
  {
    name: "writeIndicatorGrid / the exact form, with the values it has room for",
    answer: () => gridLines(values.slice(0, 2), { beside: [] }),
  },
  {
    name: "writeIndicatorGrid / the column of mid-term targets alone",
    answer: () => gridLines([], { beside: ["midterm"] }).cells.slice(0, 3),
  },
  {
    name: "writeIndicatorGrid / rows of its own",
    answer: () => gridLines([{ id: falling.id, baseline: "9" }], { indicators: [falling] }),
  },
  {
    name: "writeIndicatorGrid / what cannot be written, and options that are none",
    answer: () =>
      [
        written([{ id: "smart-factories", target: "many" }, { id: "unheard-of" }]),
        written(5),
        written(undefined),
        written([], { year: "2024", leagueCity: 5, beside: "all", indicators: 5 }),
      ].map(({ cells, issues }) => [cells.length, cells[0]?.[0], ...issueLines(issues)]),
  },
  ...Object.keys(shown()).flatMap((what) =>
    (["zh-CN", "en"] as const).map((locale) => ({
      name: `toMarkdown / ${what} in ${locale}`,
      answer: () =>
        api.toMarkdown(shown()[what] as never, locale, { edition, indicators: [falling] }).split("\n"),
    })),
  ),
  ...Object.keys(shown()).flatMap((what) =>
    (["zh-CN", "en"] as const).map((locale) => ({
      name: `chartOptions / ${what} in ${locale}`,
      answer: () => chartOf(shown()[what], locale),
    })),
  ),
  {
    name: "toMarkdown and chartOptions / options that are none, and a language that there is not",
    answer: () => [
      api.toMarkdown(aTable().slice(0, 1), "fr" as never),
      api.toMarkdown(aTable().slice(0, 1), "en", 5 as never),
      ...[{ edition }, { indicators: 5 }, {}, undefined].map((options) => {
        const chart = api.chartOptions(api.compareIndicators(values, { edition }), "en", options as never);
        return [...(chart.ok ? Object.keys(chart.value) : []), ...issueLines(chart.issues)];
      }),
      api.toMarkdown(improve(values, scheme, { grade: goal }), "en"),
    ],
  },
];

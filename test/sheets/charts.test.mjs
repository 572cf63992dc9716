// The chart options through ECharts itself, drawn to SVG without a browser.
import assert from "node:assert/strict";
import test from "node:test";
import * as echarts from "echarts";
import {
  chartOptions,
  compareEditions,
  compareEditionsOverRoster,
  compareIndicators,
  comparePolicies,
  equalWeights,
  indicators,
  nm2024,
  scorePerformance,
  trackIndicators,
  withoutRules,
  withParameters,
} from "../../dist/index.js";

const values = indicators.map(({ id, kind }, index) => ({
  id,
  baseline: kind === "rate" ? "40" : "2",
  midterm: kind === "rate" ? "60" : "12",
  target: kind === "rate" ? "85" : "30",
  ...(index === 3 ? {} : { actual: kind === "rate" ? "70" : String(10 + index) }),
}));
const source = { edition: nm2024 };
const dates = { start: "2024-07-01", midtermOn: "2025-07-01", asOf: "2025-10-01" };
const tracks = trackIndicators(values, { ...source, ...dates });
const scheme = {
  id: "equal",
  ...equalWeights(indicators).value,
  method: "proportional",
  decimals: 2,
  grades: [],
};

const copies = { submission: { paperCopies: 3, discCopies: 3 } };
const stricter = withParameters(nm2024, { copies: 4 });
const laxer = withoutRules(nm2024, ["3.2#above-scale-all"]);
const roster = [{ chainId: "wind", scale: "above", transform: false }, {}];
const half = { id: "half", basis: "caller", base: "price", tiers: [{ rate: "0.5" }] };
const capped = { ...half, tiers: [{ rate: "0.3", cap: "60" }] };
const claims = [{ id: "甲", price: "100", size: "small" }, { id: "乙" }];

function svg(options) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 900, height: 1_200 });
  try {
    chart.setOption(options);
    return chart.renderToSVGString();
  } finally {
    chart.dispose(); // or its timers keep the process alive
  }
}

const cases = {
  "target against actual": [
    compareIndicators(values, source),
    ["规上制造业企业", "关键指标，数量指标", "服务质量，比率指标（%）"],
  ],
  "a table of values": [values, ["培训的覆盖率", "实际值"]],
  "one track": [tracks.rows[0], ["规上制造业企业 (家)", "预定路径"]],
  "all tracks": [tracks, ["应达到", "占目标的百分比"]],
  "applications under two editions": [
    compareEditions([copies, {}], { before: nm2024, after: stricter, asOf: "2024-08-15" }),
    ["各结论的份数", "纸质版和光盘份数足够"],
  ],
  "a roster under two editions": [
    compareEditionsOverRoster(roster, { before: nm2024, after: laxer, chains: ["wind"] }),
    ["各结论的户数", "各产业链", "wind"],
  ],
  "claims under two policies": [
    comparePolicies(claims, { before: half, after: capped }),
    ["按企业规模", "小型", "合计（没有上限）"],
  ],
  "a score": [scorePerformance(values, { scheme, ...source }), ["权重", "未定"]],
};

for (const [name, [thing, texts]] of Object.entries(cases)) {
  test(`${name} is drawn with its words`, () => {
    const options = chartOptions(thing, "zh-CN", source).value;
    const before = JSON.stringify(options);
    const drawn = svg(JSON.parse(before));
    for (const text of texts) assert.ok(drawn.includes(text), `${text} is missing`);
    assert.ok(!/NaN|undefined/.test(drawn));
    assert.ok((drawn.match(/<path/g) ?? []).length > 5);
  });
}

test("the options are data that ECharts takes frozen or not", () => {
  const drawn = svg(structuredClone(chartOptions(values, "en", source).value));
  assert.ok(drawn.includes("training coverage"));
});

import { describe, expect, it } from "vitest";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { qualitativeLevels, scoringSchemes } from "../../src/guideline/reference/scoring-schemes.js";
import { en } from "../../src/locale/en/application.js";
import { type Explainable, explain } from "../../src/locale/explain/explain.js";
import { zhCN } from "../../src/locale/zh-CN/application.js";
import { compareIndicators } from "../../src/performance/compare-indicators.js";
import { evaluatePerformance } from "../../src/performance/evaluate/evaluate-performance.js";
import type { RowCode } from "../../src/performance/methods/share.js";
import type { Method } from "../../src/performance/score/scoring-scheme.js";
import { trackIndicators } from "../../src/performance/track-indicators.js";
import { readIndicatorGrid } from "../../src/table/grid/read-indicator-grid.js";
import { improved, scored } from "../support/scored.js";
import { aScheme, aTable, aValue, falling } from "../support/scoring.js";

const both = (thing: Explainable | undefined): readonly string[] =>
  thing === undefined
    ? []
    : [explain(thing, "zh-CN", { brief: true }), explain(thing, "en", { brief: true })];
const value = { baseline: "1", target: "4", actual: "3" };

describe("in one plain sentence", () => {
  it("a row of a score", () =>
    expect(both(scored([aValue(value)], aScheme()).rows[0])).toStrictEqual([
      "智能工厂：实际3个，目标4个，按比例得7.5分（满分10分）。",
      "smart factories: 3 against a target of 4: 7.5 of 10 points in proportion.",
    ]));

  it("a row that lacks a value", () =>
    expect(both(scored([], aScheme()).rows[0])).toStrictEqual([
      "智能工厂：缺少目标值、实际值，得分在0至10分之间；请补充。",
      "smart factories: without target, actual value: 0 to 10 points; please provide it.",
    ]));

  it("a person's judgement", () => {
    const scheme = aScheme({ method: qualitativeLevels.at80and60 });
    const judgements = [
      { indicator: "smart-factories", share: "70", by: "reviewer", on: "2026-01-01", grounds: "核查" },
    ];
    expect(both(scored([], scheme, { judgements }).rows[0])).toStrictEqual([
      "智能工厂：经评定为“部分达成”，得权重的70%，即7分（满分10分）。",
      "smart factories: judged partly reached, 70% of the weight: 7 of 10 points.",
    ]);
  });

  it("budget execution, which is no row of Annex 2", () =>
    expect(
      both(
        scored([], {
          ...scoringSchemes.hubeiSelfEvaluation,
          weights: { "budget-execution": "100" },
          blocks: [],
        }).rows[0],
      )[0],
    ).toMatch(/^预算执行率：/));

  it("a declared score beside the computed one", () =>
    expect(
      both(
        scored([aValue(value)], aScheme(), { declared: { points: { "smart-factories": "9" } } }).declared
          ?.rows[0],
      ),
    ).toStrictEqual([
      "智能工厂：自报9分，计算7.5分，多报1.5分；请核对。",
      "smart factories: declared 9, computed 7.5, 1.5 too much; check it.",
    ]));

  it("a comparison, with a remark on each corner", () => {
    expect(both(compareIndicators([aValue(value)], { edition: nm2024 }).rows[0])).toStrictEqual([
      "智能工厂：实际3个，目标4个，完成率75%，还差1个。",
      "smart factories: 3 of a target of 4, attainment 75%, 1 to go.",
    ]);
    expect(
      both(
        compareIndicators([aValue({ baseline: "0", target: "0", actual: "2" })], { edition: nm2024 }).rows[0],
      ),
    ).toStrictEqual([
      "智能工厂：实际2个，超过目标0个。期初值为零，不计增长率。目标值为零，不计完成率。目标值等于期初值，不计进度。",
      "smart factories: 2, beyond the target of 0. The baseline is zero, so there is no growth rate. The target is zero, so there is no attainment. The target is the baseline, so there is no progress.",
    ]);
    expect(
      both(
        compareIndicators([{ id: "cloud-adoption-rate", baseline: "10", target: "90", actual: "80" }], {
          edition: nm2024,
        }).rows[0],
      )[0],
    ).toBe("企业上云率：实际80%，目标90%，完成率88.89%，还差10个百分点。");
    expect(both(compareIndicators([aValue()], { edition: nm2024 }).rows[0])[0]).toBe(
      "智能工厂：缺少目标值、实际值，无法比较；请补充。",
    );
  });

  it("a track", () => {
    const options = { edition: nm2024, start: "2024-01-01", end: "2026-01-01", asOf: "2025-01-01" };
    const track = (actual: string | undefined) =>
      both(trackIndicators([aValue({ baseline: "0", target: "731", actual })], options).rows[0]);
    expect(track("300")).toStrictEqual([
      "智能工厂：到2025年1月1日应达到366个，实际300个，落后66个，此后平均每30天需增加35.42个。",
      "smart factories: 366 expected by 2025-01-01, 300 there: 66 behind; 35.42 more every 30 days needed from now on.",
    ]);
    expect(track("366")[0]).toBe("智能工厂：到2025年1月1日应达到366个，实际相符。");
    expect(track("367")[0]).toBe("智能工厂：到2025年1月1日应达到366个，实际367个，超前1个。");
    expect(track(undefined)[0]).toBe("智能工厂：缺少数据或日期不在试点期内，无法判断进展；请补充。");
  });

  it("a flow of which less is better, which has a limit and no goal", () => {
    const options = { indicators: [falling], natures: { [falling.id]: "flow" } as const };
    const dates = { start: "2024-01-01", end: "2026-01-01", asOf: "2025-01-01" };
    const track = (actual: string) => {
      const { rows } = trackIndicators([{ id: falling.id, target: "731", actual }], { ...options, ...dates });
      return both(rows[0]);
    };
    expect(track("365")).toStrictEqual([
      "该指标：到2025年1月1日应不超过366天，实际365天，低于1天。",
      "days-to-respond: no more than 366 days expected by 2025-01-01, 365 there: 1 day below.",
    ]);
    expect(track("366")[0]).toBe("该指标：到2025年1月1日应达到366天，实际相符。");
    expect(track("731")).toStrictEqual([
      "该指标：到2025年1月1日应不超过366天，实际731天，超出365天，此后平均每30天不得超过0天。",
      "days-to-respond: no more than 366 days expected by 2025-01-01, 731 there: 365 days above; from now on no more than 0 every 30 days.",
    ]);
    expect(track("732")).toStrictEqual([
      "该指标：到2025年1月1日应不超过366天，实际732天，超出366天，已超过全期目标。",
      "days-to-respond: no more than 366 days expected by 2025-01-01, 732 there: 366 days above; more than the target allows until the end.",
    ]);
  });

  it("one of a unit in the singular", () => {
    const rate = { id: "cloud-adoption-rate", baseline: "10", target: "90", actual: "89" };
    expect(both(compareIndicators([rate], { edition: nm2024 }).rows[0])[1]).toBe(
      "share of enterprises in the cloud: 89% of a target of 90, attainment 98.89%, 1 percentage point to go.",
    );
    expect(
      both(
        compareIndicators([{ id: falling.id, target: "1", actual: "1" }], { indicators: [falling] }).rows[0],
      )[1],
    ).toBe("days-to-respond: 1 day, exactly the target of 1.");
  });

  it("an own indicator by its name, where it is given", () => {
    const options = { indicators: [falling] };
    const scheme = aScheme({ ids: [falling.id], indicators: [falling], method: "reverse-ratio" });
    const table = [{ id: falling.id, target: "1", actual: "4" }];
    const score = scored([], scheme, { declared: { points: { [falling.id]: "3" } } });
    const plan = improved(table, scheme, { points: "10" });
    const named = [
      compareIndicators(table, options).rows[0],
      trackIndicators(table, { start: "2024-01-01", end: "2026-01-01", asOf: "2025-01-01", ...options })
        .rows[0],
      ...score.rows,
      ...(score.declared?.rows ?? []),
      ...score.issues,
      ...plan.steps,
    ] as Explainable[];
    expect(named).toHaveLength(6);
    for (const thing of named) {
      expect(explain(thing, "zh-CN", options)).toMatch(/^(?:平均响应天数|“平均响应天数”)：/);
      expect(explain(thing, "en", options)).toMatch(/^(?:days to respond|“days to respond”): /);
      expect(explain(thing, "zh-CN", { indicators: 5 as never })).toMatch(/^该指标：/);
      const nameless = [null, {}, { id: falling.id, label: 1, english: {} }] as never;
      expect(explain(thing, "zh-CN", { indicators: nameless })).toMatch(/^该指标：/);
    }
    expect(explain(score.issues[0] as Explainable, "zh-CN", options)).toBe(
      "“平均响应天数”：缺少“平均响应天数”一行；请补上。",
    );
  });

  it("improvements, as a whole and step by step", () => {
    const plan = improved([aValue(value)], aScheme(), { points: "10" });
    expect(both(plan)).toStrictEqual([
      "提升1项指标，可由7.5分提高到10分（需10分），成本合计1（计量单位同所给的单位成本）。",
      "Improving 1 indicator takes the score from 7.5 to 10 points (10 needed), at a cost of 1.",
    ]);
    expect(both(plan.steps[0])).toStrictEqual([
      "智能工厂：由3个变为4个，增加2.5分，成本1。",
      "smart factories: from 3 to 4: 2.5 points more, at a cost of 1.",
    ]);
  });

  it("an evaluation", () => {
    const evaluation = (consequence: object) =>
      both(
        evaluatePerformance({
          stage: "final",
          values: aTable({ target: "2", actual: "1" }),
          edition: nm2024,
          consequence,
        }).findings[0],
      )[0];
    expect(evaluation({})).toBe("待评定：22项目标中22项未达到；请自治区工信厅决定限期整改还是收回资金。");
    expect(evaluation({ rectification: { until: "2026-12-31" } })).toBe(
      "不符合：22项目标中22项未达到；请在2026年12月31日（含）前整改。",
    );
    expect(evaluation({ recovery: { amount: "5000000" } })).toBe(
      "不符合：22项目标中22项未达到；应收回资金5,000,000.00元。",
    );
  });

  it("a fault in a grid, with its cell", () => {
    const rows = [
      ["三级指标", "目标值"],
      ["企业上云率", "170%"],
    ];
    const rate = nm2024.indicators.filter(({ id }) => id === "cloud-adoption-rate");
    expect(both(readIndicatorGrid(rows, { indicators: rate }).issues[0])).toStrictEqual([
      "“企业上云率”的目标值：单元格B2，170%超过100%；比率应在零到一百之间，请更正。",
      "target of “share of enterprises in the cloud”: cell B2: 170% is more than 100%; a rate lies between 0 and 100, correct it.",
    ]);
  });

  it("weights that do not add up", () =>
    expect(both(scored([], aScheme({ total: "9.99" })).issues[0])).toStrictEqual([
      "评分方案的权重：权重合计10分，应为9.99分，相差0.01分；请调整权重。",
      "weights of the scoring scheme: the weights make 10 points, they should make 9.99, 0.01 apart; adjust them.",
    ]));
});

describe("every code of a row has its sentence", () => {
  const bands: Method = { bands: [{ from: "50", share: "50" }] };
  const cases: readonly (readonly [code: RowCode, method: Method, parts: object, id: string])[] = [
    ["target-met", "proportional", { target: "1", actual: "1" }, "smart-factories"],
    ["target-zero-met", "proportional", { target: "0", actual: "1" }, "smart-factories"],
    ["target-zero-missed", "reverse-ratio", { target: "0", actual: "1" }, falling.id],
    ["in-proportion", "proportional", { target: "2", actual: "1" }, "smart-factories"],
    ["nothing-achieved", "proportional", { target: "2", actual: "0" }, "smart-factories"],
    ["part-of-the-way", "increment", { baseline: "0", target: "2", actual: "1" }, "smart-factories"],
    ["not-past-baseline", "increment", { baseline: "1", target: "2", actual: "1" }, "smart-factories"],
    ["target-not-past-baseline", "increment", { baseline: "2", target: "2", actual: "1" }, "smart-factories"],
    ["target-missed", "all-or-nothing", { target: "2", actual: "1" }, "smart-factories"],
    ["twice-the-target", "reverse-linear", { target: "2", actual: "4" }, falling.id],
    ["band-reached", bands, { target: "2", actual: "1" }, "smart-factories"],
    ["no-band-reached", bands, { target: "2", actual: "0" }, "smart-factories"],
    ["judgement-missing", qualitativeLevels.at80and50, {}, "smart-factories"],
    ["value-missing", "proportional", {}, "smart-factories"],
    ["same-in-any-case", "proportional", { target: "0" }, "smart-factories"],
  ];

  it.each(cases)("%s", (code, method, parts, id) => {
    const scheme = aScheme({ ids: [id], method, indicators: [falling] });
    const [row] = scored([{ id, ...parts }], scheme).rows;
    expect(row?.code).toBe(code);
    const [chinese = "", english = ""] = both(row);
    expect(chinese).not.toMatch(/undefined|\{|[a-z]/);
    expect(english).not.toMatch(/undefined|\{|[一-鿿]/);
  });
});

it("says of a code that is none of ours that there are no words for it", () => {
  const [row] = scored([], aScheme(), { declared: {} }).rows;
  const declared = scored([], aScheme(), { declared: {} }).declared?.rows[0];
  const [progress] = compareIndicators([aValue()], { edition: nm2024 }).rows;
  const dates = { start: "2024-01-01", asOf: "2025-01-01" };
  const [track] = trackIndicators([aValue()], { edition: nm2024, ...dates }).rows;
  for (const thing of [row, declared, { ...progress, cases: [] }, track]) {
    expect(both({ ...thing, code: "odd", status: "odd", standing: "odd" } as never)[0]).toBe(
      "智能工厂：没有可用的说明。",
    );
  }
});

it("messages on performance stay short, and have no Latin word in Chinese", () => {
  const kinds = ["scoring", "declared", "progress", "tracks", "improvements"] as const;
  for (const kind of kinds) {
    for (const message of Object.values(zhCN[kind])) {
      const words = message.replace(/\{\w+(?::\w+)?\}/g, "");
      expect(words).not.toMatch(/[A-Za-z]/);
      expect(words.length).toBeLessThanOrEqual(60);
    }
    expect(Object.keys(en[kind])).toStrictEqual(Object.keys(zhCN[kind]));
  }
});

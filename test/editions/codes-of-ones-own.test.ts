/** A code of an edition's own that happens to be one of the library's, with other figures or none. */
import { describe, expect, it } from "vitest";
import { assessApplication, evaluatePerformance, explain, toMarkdown } from "../../src/index.js";
import { applicationRule, defineEdition, enterpriseRule, fail } from "../../src/rules.js";

const must = { force: "must", basis: "text", stage: "application" } as const;
const parts = { id: "own", title: "某市办法（虚构）", parameters: [], indicators: [], outline: [] };
const failing = (values: Readonly<Record<string, string>>) =>
  applicationRule({
    ...{ ...must, id: "3#total", phrase: "设备投资总额" },
    check: () => fail("total-differs", values, ["year"]),
  });

describe("a code of one's own that is also one of ours", () => {
  const said = (values: Readonly<Record<string, string>>, locale: "zh-CN" | "en") => {
    const edition = defineEdition({ ...parts, rules: [failing(values)] });
    return explain(assessApplication({}, { edition, asOf: "2025-06-30" }).findings[0], locale, { edition });
  };

  it("is told by the key words of its rule where it lacks the figures of our sentence", () => {
    expect(said({ actual: "3", required: "5" }, "zh-CN")).toBe("不符合：设备投资总额：实际为3，要求5。");
    expect(said({ actual: "3", required: "5" }, "en")).toBe("not met: 设备投资总额: there is 3, 5 required.");
    expect(said({}, "zh-CN")).toBe("不符合：设备投资总额。");
  });

  it("is told by our sentence where it has all of them", () => {
    expect(said({ actual: "3", required: "5", difference: "2" }, "zh-CN")).toContain("明细合计3.00元");
  });
});

it("a bound that is missed is told where there is no sentence", () => {
  const capped = enterpriseRule({
    ...{ ...must, id: "3#most", phrase: "每户最高50万元" },
    predicate: {
      reads: [],
      against: { previousYearRevenue: "most" },
      fault: ({ previousYearRevenue }) => (previousYearRevenue === "above" ? "too-much" : undefined),
    },
  });
  const most = { id: "most", value: "500000", unit: "元", basis: "guideline" } as const;
  const edition = defineEdition({ ...parts, rules: [capped], parameters: [most] });
  const enterprises = [{ name: "甲厂", previousYearRevenue: "500001" }];
  const [finding] = assessApplication({ enterprises }, { edition, asOf: "2025-06-30" }).findings;
  expect(explain(finding, "zh-CN", { edition })).toBe("不符合：每户最高50万元，限额为500000（甲厂）。");
  expect(explain(finding, "en", { edition })).toBe("not met: 每户最高50万元, the bound is 500000 (甲厂).");
});

it("what no clause is cited for is said to be so, and not given an empty number", () => {
  const indicator = {
    id: "rate",
    no: 1,
    level1: "改造",
    level2: "改造",
    label: "联网率",
    unit: "%",
  } as const;
  const english = { level1: "transformation", level2: "transformation", label: "machines online" };
  const edition = defineEdition({
    ...{ ...parts, rules: [] },
    indicators: [{ ...indicator, kind: "rate", direction: "up", english }],
  });
  const values = [{ id: "rate", target: "90", actual: "80" }];
  const evaluation = evaluatePerformance({ stage: "final", values, edition } as never);
  expect(toMarkdown(evaluation, "zh-CN", { edition })).toContain("- 未写明条款的要求");
  expect(toMarkdown(evaluation, "en", { edition })).toContain("- what no clause is cited for");
  for (const ask of evaluation.asks) expect(explain(ask, "zh-CN", { edition })).not.toContain("第条");
});

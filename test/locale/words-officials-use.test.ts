import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain, jsonSchema, words } from "../../src/index.js";
import { textsOf } from "../../src/locale/messages.js";
import { render } from "../../src/locale/render.js";
import { anApplication, changed, find, judged } from "../support/an-application.js";

const zh = (kind: "findings" | "issues" | "duties" | "remedies", code: string, values = {}) =>
  render((textsOf("zh-CN").messages[kind] as Record<string, string>)[code] ?? "", values, textsOf("zh-CN"));

const chinese = readdirSync("src/locale/zh-CN")
  .map((name) => readFileSync(join("src/locale/zh-CN", name), "utf8"))
  .join("\n");

describe("the words of officials", () => {
  it.each([
    "万国码",
    "有权判断的人",
    "待判断",
    "缺资料",
    "不予受理",
    "不再受理",
    "规上线",
    "请改正",
    "调出",
    "只能用于",
    "附件2",
    "最小怎样改",
    "先试过再给出",
    "凭据",
    "没有规定期限",
  ])("no Chinese message says %s", (word) => expect(chinese).not.toContain(word));

  it("a judgement is asked for, not asserted first", () => {
    const rule = "5.2#authentic";
    const draft = anApplication();
    const open = {
      kind: "ask",
      field: rule,
      form: "judgement",
      who: "reviewer",
      rule,
      decisive: true,
    } as const;
    expect(explain(open, "zh-CN")).toBe("“申报材料真实性”须由评审专家评定，请出具评定意见并写明理由。");
    const at = (verdict: "pass" | "fail") =>
      explain(find(draft, rule, { stage: "review", judgements: [judged(rule, verdict)] }), "zh-CN");
    expect(at("pass")).toBe("符合：“申报材料真实性”已经评审专家认定。");
    expect(at("fail")).toBe("不符合：“申报材料真实性”未获评审专家认定；请按评定意见完善后重新评定。");
  });

  it("what is due on a day is in time on that day, and no date is no duty without a subject", () => {
    const duty = { duty: "annual", due: "2025-09-20", days: "3" };
    expect(zh("duties", "duty-due", duty)).toContain("应于2025年9月20日（含）前完成");
    expect(zh("duties", "duty-without-date", { duty: "annual" })).toBe("年度绩效自评：未规定期限。");
  });

  it("the four safeguards are each a 配套", () => {
    expect(words("plan.safeguardKinds").map(({ label }) => label["zh-CN"])).toEqual([
      "政策配套",
      "资金配套",
      "人才配套",
      "服务配套",
    ]);
    const finding = find(changed(anApplication(), { "plan.safeguardKinds": ["policy"] }), "A1.5#safeguards");
    expect(explain(finding, "zh-CN")).toContain("资金配套、人才配套、服务配套");
  });

  it("the levels of a platform are each a 级", () => {
    const levels = words("chains.0.platforms.0.level").map(({ label }) => label["zh-CN"]);
    expect(levels.slice(0, 3)).toEqual(["企业级", "行业级", "区域级"]);
    const schema = jsonSchema("platform", { locale: "zh-CN" });
    expect(JSON.stringify(schema)).toContain('"企业级"');
    expect(words("budget.lines.0.source").map(({ label }) => label["zh-CN"])).toContain("企业");
  });

  it("政策宣传 is a measure, 宣贯推广 a use of the money", () => {
    expect(words("plan.measures")[0]?.label["zh-CN"]).toBe("政策宣传");
    expect(words("budget.lines.0.use").at(-1)?.label["zh-CN"]).toBe("宣贯推广");
    const missing = find(changed(anApplication(), { "plan.measures": ["diagnosis"] }), "3.4#policy-measures");
    expect(explain(missing, "zh-CN")).toContain("政策宣传");
    expect(
      zh("findings", "share-within", { uses: "publicity", part: "1", whole: "2", actual: "50" }),
    ).toMatch(/^宣贯推广为/);
  });

  it("评估诊断 is a measure, 诊断 a service; money and mechanisms have the text's own names", () => {
    const labels = (field: string) => words(field).map(({ label }) => label["zh-CN"]);
    expect(labels("plan.measures")).toContain("评估诊断");
    expect(labels("providers.list.0.services")).toContain("诊断");
    expect(labels("budget.lines.0.source")).toContain("自治区重点产业专项资金");
    expect(labels("plan.results")).toContain("管理体制机制");
  });

  it("规模以上 is a standard of 2,000万元", () =>
    expect(
      zh("issues", "scale-differs-from-revenue", { scale: "above", revenue: "19999999.5", line: "20000000" }),
    ).toBe("填写为规上，但上一年度收入为19,999,999.50元（规模以上标准为2,000万元）；请核对。"));

  it("the pilots that are chosen stand between their bounds", () =>
    expect(zh("findings", "within", { actual: "3", least: "3", most: "5", unit: "个" })).toBe(
      "拟入选盟市3个，在3至5个之内。",
    ));

  it("a row is called by its indicator, and what it lacks has a unit", () => {
    const [issue] = [
      {
        kind: "issue",
        code: "wrong-type",
        path: ["indicators", 21, "baseline"],
        field: "indicators.21.baseline",
        severity: "error",
        values: { expected: "a-text" },
        names: { "indicators.21": "enterprise-satisfaction" },
      },
    ] as const;
    expect(explain(issue, "zh-CN")).toMatch(/^“试点企业总体满意度”的期初值/);
    const values = {
      indicator: "scenarios",
      actual: "4",
      required: "10",
      shortfall: "6",
      unit: "个",
      changeUnit: "个",
    };
    expect(zh("findings", "target-missed", values)).toContain("差6个");
  });
});

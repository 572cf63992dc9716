import { describe, expect, it } from "vitest";
import {
  calculateSubsidies,
  calculateSubsidy,
  comparePolicies,
  lintPolicy,
  toMarkdown,
} from "../../../src/index.js";
import { aPolicy } from "../../support/policies.js";
import { linesOf, said } from "../../support/said.js";

const policy = aPolicy();
const strict = aPolicy({ requires: [{ when: { fact: "price", atLeast: "5000" } }] });
const rows = (result: unknown, locale: "zh-CN" | "en"): readonly string[] =>
  toMarkdown(result, locale)
    .split("\n")
    .filter((line) => line.startsWith("|"));

describe("a subsidy", () => {
  it("names the fact of the policy's own that it asks for", () => {
    const own = aPolicy({
      facts: [
        { id: "grade", kind: "word" },
        { id: "robots", kind: "number" },
      ],
      requires: [{ when: { fact: "grade", is: "provincial" } }, { when: { fact: "robots", atLeast: "1" } }],
    });
    const [zh, en] = said(calculateSubsidy({ price: "1000", facts: { robots: 2 } }, { policy: own }));
    expect(zh).toContain("请补充政策自定事实“grade”。");
    expect(en).toContain("provide the policy's own fact “grade”.");
  });

  it.each([
    {
      name: "is given, and capped",
      claim: { price: "1000000" },
      zh: "补助100,000.00元。",
      en: "A subsidy of 100,000.00 yuan.",
    },
    {
      name: "comes to nothing without being refused",
      claim: { price: "0" },
      zh: "按政策计算，补助为0.00元。",
      en: "By the policy the subsidy comes to 0.00 yuan.",
    },
    {
      name: "is open, with a most",
      claim: {},
      zh: "补助尚未确定，不低于0.00元，不高于100,000.00元；请补充合同价款。",
      en: "The subsidy is not settled yet: at least 0.00 yuan, at most 100,000.00 yuan; provide contract price.",
    },
  ])("that $name", ({ claim, zh, en }) =>
    expect(said(calculateSubsidy(claim, { policy }))).toStrictEqual([zh, en]),
  );

  it("that nothing bounds has no most", () => {
    expect(said(calculateSubsidy({}, { policy: aPolicy({ tiers: [{ rate: "0.5" }] }) }))).toStrictEqual([
      "补助尚未确定，不低于0.00元；请补充合同价款。",
      "The subsidy is not settled yet: at least 0.00 yuan; provide contract price.",
    ]);
  });

  it("that is refused says why in its calculation", () => {
    const refused = calculateSubsidy({ price: "1000" }, { policy: strict });
    expect(said(refused)).toStrictEqual(["不予补助。", "No subsidy."]);
    expect(linesOf(refused, "zh-CN")[0]).toMatch(/^不符合基本条件：合同价款为.+；不予补助。$/);
  });

  it("without a policy is not called open, since nothing can be given to close it", () => {
    expect(said(calculateSubsidy({ price: "1000" }, {} as never))).toStrictEqual([
      "没有测算；请先更正所列问题。",
      "Nothing was calculated; correct what the issues name.",
    ]);
  });

  it("names its payments with milestone and amount", () => {
    const payments = [
      { id: "首款", when: "contract-signed", share: "0.3" },
      { id: "尾款", when: "accepted" },
    ] as const;
    const paid = calculateSubsidy({ price: "1000" }, { policy: aPolicy({ payments }) });
    expect(linesOf(paid, "zh-CN").slice(-2)).toStrictEqual([
      "“首款”在签订合同时拨付150.00元。",
      "“尾款”在通过验收时拨付350.00元。",
    ]);
    expect(linesOf(paid, "en").slice(-2)).toStrictEqual([
      "“首款”, 150.00 yuan, at signing of the contract.",
      "“尾款”, 350.00 yuan, at acceptance.",
    ]);
  });
});

describe("a run of subsidies", () => {
  const claims = [{ id: "甲", price: "1000" }, { price: "300" }];

  it("names a claim by its id, and by its number where it has none", () => {
    const run = calculateSubsidies(claims, { policy });
    expect(said(run)).toStrictEqual([
      "2笔申请，补助合计650.00元，实付650.00元。",
      "2 claims: 650.00 yuan in all, 650.00 yuan payable.",
    ]);
    expect(linesOf(run, "zh-CN")).toStrictEqual(["“甲”：补助500.00元。", "第2项：补助150.00元。"]);
  });

  it("that shares out a pool says what each is paid", () => {
    const run = calculateSubsidies(claims, { policy, pool: "100" });
    expect(linesOf(run, "zh-CN")).toStrictEqual([
      "“甲”：补助500.00元。实付76.92元。",
      "第2项：补助150.00元。实付23.08元。",
    ]);
    expect(linesOf(run, "en")).toStrictEqual([
      "“甲”: A subsidy of 500.00 yuan. Payable: 76.92 yuan.",
      "no. 2: A subsidy of 150.00 yuan. Payable: 23.08 yuan.",
    ]);
    expect(rows(run, "zh-CN")).toStrictEqual([
      "| 编号 | 结论 | 金额（元） | 实付（元） |",
      "| --- | --- | --- | --- |",
      "| 甲 | 符合 | 500.00 | 76.92 |",
      "| 第2项 | 符合 | 150.00 | 23.08 |",
    ]);
  });

  it("of which all is paid has the whole subsidy in its table", () => {
    expect(rows(calculateSubsidies(claims, { policy }), "en").at(-1)).toBe(
      "| no. 2 | met | 150.00 | 150.00 |",
    );
  });

  it("with a claim that is open does not promise any other its full amount", () => {
    const run = calculateSubsidies([...claims, { id: "丙" }], { policy, pool: "100" });
    expect(said(run)).toStrictEqual([
      "3笔申请，补助合计尚未确定，不低于650.00元，不高于100,650.00元。",
      "3 claims, the total not settled yet: at least 650.00 yuan, at most 100,650.00 yuan.",
    ]);
    expect(rows(run, "zh-CN").slice(2)).toStrictEqual([
      "| 甲 | 符合 | 500.00 |  |",
      "| 第2项 | 符合 | 150.00 |  |",
      "| 丙 | 资料不全 |  |  |",
    ]);
  });

  it("over what is no list was not calculated", () => {
    expect(said(calculateSubsidies("申请" as never, { policy }))).toStrictEqual([
      "没有测算；请先更正所列问题。",
      "Nothing was calculated; correct what the issues name.",
    ]);
  });
});

describe("the comparison of two policies", () => {
  const before = policy;
  const after = aPolicy({ id: "another", tiers: [{ rate: "0.3" }] });

  it("gives both amounts of each claim with their unit, and both totals", () => {
    const comparison = comparePolicies([{ id: "甲", price: "1000" }, { price: "5" }], { before, after });
    expect(said(comparison)).toStrictEqual([
      "2笔申请按两种政策比较：合计由502.50元变为301.50元。",
      "2 claims under two policies: the total goes from 502.50 yuan to 301.50 yuan.",
    ]);
    expect(linesOf(comparison, "zh-CN")).toStrictEqual([
      "2笔减少，共减201.00元；0笔不变。",
      "没有写明规模：2笔减少，共减201.00元；0笔不变。",
      "第1档：2笔减少，共减201.00元；0笔不变。",
      "“甲”：由500.00元变为300.00元。",
      "第2项：由2.50元变为1.50元。",
    ]);
    expect(linesOf(comparison, "en")).toStrictEqual([
      "2 get less, 201.00 yuan together; 0 the same.",
      "size not given: 2 get less, 201.00 yuan together; 0 the same.",
      "tier 1: 2 get less, 201.00 yuan together; 0 the same.",
      "“甲”: from 500.00 yuan to 300.00 yuan.",
      "no. 2: from 2.50 yuan to 1.50 yuan.",
    ]);
  });

  it("says of an amount that is not known that it is not settled, and between what it lies", () => {
    const list = [{ id: "甲" }, { price: "5", size: "micro" }] as const;
    const capped = aPolicy({
      tiers: [{ when: { fact: "size", atLeast: "small" }, rate: "0.3", cap: "100" }],
    });
    const comparison = comparePolicies(list, { before, after: capped });
    expect(said(comparison)[0]).toBe("2笔申请按两种政策比较。");
    expect(linesOf(comparison, "zh-CN")).toStrictEqual([
      "1笔减少，共减2.50元；0笔不变；1笔未确定。",
      "有申请资料不全，合计之差未确定，最低为-100,002.50元，最高为97.50元。",
      "微型：1笔减少，共减2.50元；0笔不变。",
      "没有写明规模：0笔不变；1笔未确定。",
      "未确定：0笔不变；1笔未确定。",
      "由第1档变为不在任何一档：1笔减少，共减2.50元；0笔不变。",
      "“甲”：由未确定变为未确定。",
      "第2项：由2.50元变为0.00元。",
    ]);
    expect(rows(comparison, "zh-CN").slice(-2)).toStrictEqual([
      "| 甲 | 0.00起至100,000.00 | 0.00起至100.00 | -100,000.00起至100.00 |",
      "| 第2项 | 2.50 | 0.00 | -2.50 |",
    ]);
  });

  it("with a policy that is none is no comparison", () => {
    expect(said(comparePolicies([{ id: "甲" }], { before, after: {} } as never))).toStrictEqual([
      "没有比较；请先更正所列问题。",
      "Nothing was compared; correct what the issues name.",
    ]);
  });
});

describe("the check of a policy", () => {
  it("says that nothing was found", () => {
    expect(said(lintPolicy(policy))).toStrictEqual([
      "补助政策没有发现问题。",
      "No fault was found in the policy.",
    ]);
  });

  it("counts what was found", () => {
    expect(said(lintPolicy({}))).toStrictEqual([
      "补助政策有4处问题；请核对。",
      "Faults of the policy: 4; check them.",
    ]);
  });
});

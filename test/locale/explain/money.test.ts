import { describe, expect, it } from "vitest";
import {
  allocate,
  followInstalments,
  nm2024,
  planInstalments,
  settleRecovery,
  splitContract,
  splitContracts,
  summariseBudget,
  toMarkdown,
  verifyAllocation,
} from "../../../src/index.js";
import { aPolicy } from "../../support/policies.js";
import { linesOf, said } from "../../support/said.js";

const edition = nm2024;

describe("the check of an allocation", () => {
  const claims = [{ id: "甲", weight: "1" }];

  it("says that all is right where it is", () => {
    const shares = allocate("10", claims);
    expect(said(verifyAllocation("10", claims, shares.ok ? shares.value : {}))).toStrictEqual([
      "核对无误：各份与余额之和等于总额，每份与应得额相差不到一个最小单位。",
      "Verified: shares and rest are the total, and each share is within one unit of its quota.",
    ]);
  });

  it("counts the faults where there are some", () => {
    const check = verifyAllocation("10", claims, {
      kind: "allocation",
      shares: [],
      unallocated: "1",
    } as never);
    expect(check.issues).not.toHaveLength(0);
    expect(said(check)).toStrictEqual([
      `核对有误，有${check.issues.length}处；请重新分配。`,
      `Not verified, faults: ${check.issues.length}; allocate again.`,
    ]);
  });
});

describe("the split of a contract", () => {
  const policy = aPolicy();
  const whole = { id: "甲", price: "1000", concession: "10" };

  it("that is open names what is missing, and no share of anybody", () => {
    const split = splitContract({ id: "甲" }, { policy, edition });
    expect(said(split)).toStrictEqual([
      "三方分担尚未确定；结论：资料不全；请补充合同价款、服务商让利。",
      "The split is not settled yet: needs data; provide contract price, provider's concession.",
    ]);
    expect(linesOf(split, "zh-CN").filter((line) => line.includes("%"))).toStrictEqual([]);
  });

  it("among several goes by its id, or by its number where it has none", () => {
    const splits = splitContracts([{ contract: { price: "100" } }, { contract: whole }], { policy, edition });
    expect(said(splits)).toStrictEqual([
      "2份合同，结论：资料不全；已确定的合计1,000.00元：服务商让利10.00元，政府补助500.00元，企业自付490.00元；1份未确定。",
      "2 contracts: needs data; of the 1,000.00 yuan that are settled the provider bears 10.00 yuan, the government 500.00 yuan, the enterprise 490.00 yuan; not settled: 1.",
    ]);
    expect(linesOf(splits, "zh-CN")).toStrictEqual([
      "第1项：三方分担尚未确定；结论：资料不全；请补充服务商让利。",
      "“甲”：合同价款1,000.00元：服务商让利10.00元，政府补助500.00元，企业自付490.00元；结论：符合。",
    ]);
    const table = toMarkdown(splits, "en");
    expect(table).toContain("| no. 1 | 100.00 |  |  |  | needs data |");
    expect(table).toContain("| 甲 | 1,000.00 | 10.00 | 500.00 | 490.00 | met |");
  });

  it("is no sum of nothing where none is settled", () => {
    expect(said(splitContracts([{ contract: { price: "100" } }], { policy, edition }))).toStrictEqual([
      "1份合同，结论：资料不全；1份未确定。",
      "1 contract: needs data; not settled: 1.",
    ]);
    expect(said(splitContracts([], { policy, edition }))).toStrictEqual([
      "0份合同，结论：不适用。",
      "0 contracts: not applicable.",
    ]);
  });

  it("is refused where there is no list of contracts", () => {
    expect(said(splitContracts("合同" as never, { policy, edition }))).toStrictEqual([
      "没有计算三方分担；请先更正所列问题。",
      "Nothing was split; correct what the issues name.",
    ]);
  });
});

describe("the summary of a budget", () => {
  it("says that there are no lines", () => {
    expect(said(summariseBudget({ total: "500" }))).toStrictEqual([
      "资金概算没有明细，概算总额500.00元。",
      "The budget has no lines, its stated total is 500.00 yuan.",
    ]);
  });

  it("does not say so of what is no budget", () => {
    expect(said(summariseBudget("五百" as never))).toStrictEqual([
      "没有汇总；请先更正所列问题。",
      "Nothing was added up; correct what the issues name.",
    ]);
  });
});

describe("the progress of instalments", () => {
  const planned = planInstalments("100", [
    { id: "一", weight: "4", when: "approved" },
    { id: "二", weight: "6", when: "accepted" },
  ]);
  const plan = planned.ok ? planned.value : { instalments: [] };
  const follow = (more: object) =>
    followInstalments(plan as never, {
      edition,
      asOf: "2027-01-01",
      reached: [
        { milestone: "approved", on: "2024-09-10" },
        { milestone: "accepted", on: "2026-12-10" },
      ],
      ...more,
    });

  it("of a plan that is fully paid leaves nothing to come", () => {
    const paid = [
      { id: "一", on: "2024-10-01", amount: "40" },
      { id: "二", on: "2026-12-12", amount: "60" },
    ];
    expect(said(follow({ paid }))).toStrictEqual([
      "已拨付100.00元，现可拨付0.00元，尚余0.00元。",
      "Paid 100.00 yuan, due now 0.00 yuan, 0.00 yuan to come.",
    ]);
  });

  it("names each payment that is not taken, and why", () => {
    const early = follow({ reached: [], paid: [{ id: "一", on: "2024-10-01", amount: "40" }] });
    expect(linesOf(early, "zh-CN").at(-1)).toBe(
      "不符合：2024年10月1日拨付时尚无批复；批复前不得拨付，请先取得批复。",
    );
    expect(linesOf(early, "en").at(-1)).toBe(
      "not met: on 2024-10-01 there was no approval; nothing may be paid before it.",
    );
  });

  it("is not known of what is no plan", () => {
    expect(said(followInstalments({} as never, { edition } as never))).toStrictEqual([
      "没有得出拨付进展；请先更正所列问题。",
      "Nothing is known of the instalments; correct what the issues name.",
    ]);
  });
});

describe("the settlement of a recovery", () => {
  const settle = (more: object, policy: object = {}) =>
    settleRecovery({
      edition,
      paid: [{ amount: "1000" }],
      policy: { id: "all", basis: "caller", method: "all", ...policy },
      unmet: [{ id: "smart-factories" }],
      ...more,
    } as never);

  it.each([
    {
      name: "all is taken off the next payment",
      more: { against: "3000" },
      zh: "收回1,000.00元，其中从下一笔拨付中抵扣1,000.00元。",
      en: "1,000.00 yuan to be recovered, of which 1,000.00 yuan is taken off the next payment.",
    },
    {
      name: "the next payment is too small",
      more: { against: "30" },
      zh: "收回1,000.00元，其中从下一笔拨付中抵扣30.00元，须退回970.00元。",
      en: "1,000.00 yuan to be recovered, of which 30.00 yuan is taken off the next payment; 970.00 yuan has to be paid back.",
    },
    {
      name: "there is no next payment",
      more: {},
      zh: "收回1,000.00元，须退回1,000.00元。",
      en: "1,000.00 yuan to be recovered; 1,000.00 yuan has to be paid back.",
    },
    {
      name: "no target was missed",
      more: { unmet: [] },
      zh: "不收回资金。",
      en: "Nothing is recovered.",
    },
    {
      name: "all was recovered before",
      more: { recoveredBefore: "1000" },
      zh: "不收回资金。",
      en: "Nothing is recovered.",
    },
    {
      name: "the missed targets are not given",
      more: { unmet: undefined },
      zh: "收回金额尚未确定，在0.00元至1,000.00元之间；请补充未达标指标。",
      en: "What is recovered is not settled yet: 0.00 yuan to 1,000.00 yuan; provide targets missed.",
    },
    {
      name: "the payments cannot be read",
      more: { paid: "一千" },
      zh: "没有清算；请先更正所列问题。",
      en: "Nothing is settled; correct what the issues name.",
    },
  ])("where $name", ({ more, zh, en }) => expect(said(settle(more))).toStrictEqual([zh, en]));

  it("where rectification comes first and is under way", () => {
    expect(said(settle({ rectification: "running" }, { rectifyFirst: true }))).toStrictEqual([
      "先限期整改；整改不达标时收回不超过1,000.00元。",
      "Rectification comes first; if it fails, at most 1,000.00 yuan is recovered.",
    ]);
  });
});

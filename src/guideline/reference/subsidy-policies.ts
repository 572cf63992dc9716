/**
 * 补助政策示例. What cities of the national programme pay, and what other regions pay for upgrading, as data. They are references, not rules of the guideline,
 * and were seen in copies: whoever uses one has it checked against the document it names.
 */
import { deepFreeze } from "../../core/freeze.js";
import type { SubsidyPolicy } from "../../money/subsidy/subsidy-policy.js";
import { anhui, cixi, jingzhou, shandong, yangzhou } from "./upgrading-policies.js";

const copy = "secondary copy, not the official publication";

/** 通过验收 and at least 二级: what all three have in common. */
const accepted = { id: "accepted", when: { fact: "accepted", is: true } } as const;
const levelTwo = { id: "level", when: { fact: "level", atLeast: 2 } } as const;

const inYear = (year: number) => ({
  fact: "completedOn",
  atLeast: `${year}-01-01`,
  atMost: `${year}-12-31`,
});

const hefeiYear = (year: number, rate: string) => [
  { when: { all: [inYear(year), { fact: "level", is: 2 }] }, rate, cap: "300000" },
  { when: { all: [inYear(year), { fact: "level", is: 3 }] }, rate, cap: "400000" },
  { when: { all: [inYear(year), { fact: "level", atLeast: 4 }] }, rate, cap: "500000" },
];

/** 合肥: the rate falls from 2024 to 2025, the cap rises with the level. */
const hefei: SubsidyPolicy = {
  id: "hefei-2024",
  title: "合肥市中小企业数字化转型城市试点补助",
  basis: "reference",
  source: {
    document: "合肥市中小企业数字化转型城市试点支持政策（2024年5月28日）",
    seen: `${copy} (three agree)`,
  },
  note: "比例为最高比例，按最高比例计算；一次性核定、分次拨付，分次办法未见。",
  base: "eligible",
  eligibleItems: ["software", "cloud", "gateway", "router"],
  requires: [
    accepted,
    levelTwo,
    { id: "completed-in-time", when: { fact: "completedOn", atLeast: "2024-01-01", atMost: "2025-12-31" } },
  ],
  tiers: [...hefeiYear(2024, "0.5"), ...hefeiYear(2025, "0.4")],
};

/** 南京: by batch, and more for level four. */
const nanjing: SubsidyPolicy = {
  id: "nanjing-2024",
  title: "南京市中小企业数字化转型城市试点补助",
  basis: "reference",
  source: { document: "南京市通知，引用宁工信规〔2024〕2号、工企业函〔2025〕300号", seen: copy },
  note: "第二批自2026年1月下旬起（各版本为20日或27日），故按批次而不按日期；比例为最高比例。",
  base: "eligible",
  requires: [accepted, levelTwo, { id: "batch", when: { fact: "batch", in: ["1", "2"] } }],
  tiers: [
    { id: "first-batch", when: { fact: "batch", is: "1" }, rate: "0.5", cap: "500000" },
    { id: "second-batch", when: { fact: "batch", is: "2" }, rate: "0.4", cap: "400000" },
  ],
  bonuses: [{ id: "level-four", when: { fact: "level", atLeast: 4 }, fixed: "200000" }],
};

/** 武汉: rate and cap both rise with the level. */
const wuhan: SubsidyPolicy = {
  id: "wuhan-2025",
  title: "武汉市中小企业数字化转型城市试点补助",
  basis: "reference",
  source: { document: "武汉市某区通知（2025年7月21日）", seen: `${copy} of a district's notice` },
  base: "eligible",
  requires: [accepted, levelTwo],
  tiers: [
    { id: "level-two", when: { fact: "level", is: 2 }, rate: "0.3", cap: "300000" },
    { id: "level-three", when: { fact: "level", atLeast: 3 }, rate: "0.4", cap: "400000" },
  ],
};

/** Reference policies by name. Any of them used shows in the result's assumptions. */
export const subsidyPolicies = /* @__PURE__ */ (() =>
  deepFreeze({ hefei, nanjing, wuhan, cixi, jingzhou, shandong, yangzhou, anhui }))();

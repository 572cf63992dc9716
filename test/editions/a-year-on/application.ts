/** 一年以后: a sound application, the opinions of its reviewers, and its way to the end. Everything in it is made up. */
import type { ApplicationDraft, Enterprise, Judgement, PilotEvent } from "../../../src/index.js";
import { madeUpCode } from "../made-up.js";
import { aYearOn } from "./edition.js";

const division = "150200";

const enterprises = Array.from(
  { length: 120 },
  (_, index): Enterprise => ({
    name: `企业${index + 1}`,
    creditCode: madeUpCode(division, index + 1),
    chainId: "rare-earth",
    specialised: "none",
    atKeyLink: true,
    transform: true,
    ...(index < 40
      ? { scale: "above", previousYearRevenue: "30000000" }
      : { scale: "below", previousYearRevenue: "5000000", willing: true }),
  }),
);

const stock = (value: string) => ({ baseline: value, midterm: value, target: value });
const goal = (value: string) => ({ baseline: "0", midterm: "0", target: value });
const ofRoster: Readonly<Record<string, ReturnType<typeof stock>>> = {
  "above-scale-enterprises": stock("40"),
  "below-scale-enterprises": stock("80"),
  "regional-specialised-enterprises": stock("0"),
  "national-specialised-enterprises": stock("0"),
  "little-giant-enterprises": stock("0"),
  "transformed-above-scale": goal("40"),
  "transformed-below-scale": goal("80"),
};

export const application: ApplicationDraft = {
  edition: aYearOn.id,
  year: 2025,
  leagueCity: { code: division },
  submission: {
    on: "2025-08-20",
    ...{ industryBureau: true, financeBureau: true, sealed: true, indicatorTableSealed: true },
    ...{ paperCopies: 3, discCopies: 3 },
  },
  chains: [
    {
      id: "rare-earth",
      name: "稀土",
      regionalKeyChain: true,
      brief: { base: "基础", strengths: "优势", features: "特色", demonstrations: "试点示范项目" },
      counts: { aboveScale: 40, belowScale: 80 },
      digitalisation: "数字化转型现状",
      platforms: [{ name: "平台", operator: { name: "链主企业", kind: "chain-leader" } }],
    },
  ],
  enterprises,
  indicators: aYearOn.indicators.map(({ id }) => ({
    id,
    ...(ofRoster[id] ?? { baseline: "1", midterm: "2", target: "3" }),
  })),
  plan: {
    ...{
      base: "工作基础",
      goals: "工作目标",
      content: "实施内容",
      path: "实施路径",
      fundUse: "资金使用方向",
    },
    ...{ safeguards: "保障措施", responsibilities: "责任分工", needsSurvey: "需求梳理" },
    ...{ workingMechanism: "工作机制", concession: "服务商按原价让利" },
    financeMeasures: ["fiscal-linkage", "financial-institutions"],
    results: ["benchmark-enterprises", "lighthouse-enterprises", "providers", "mechanisms", "solutions"],
    cooperation: ["orders"],
    innovation: ["technology", "talent"],
    tasks: [{ what: "任务", how: "做法", who: "工信局", by: "2026-06-30" }],
    measures: [
      ...(["publicity", "resource-matching", "diagnosis", "platform-support"] as const),
      ...(["talent-training", "financial-support", "security"] as const),
    ],
    safeguardKinds: ["policy", "funding", "talent", "service"],
  },
  period: { start: "2025-10-01", end: "2028-09-30" },
  budget: {
    total: "1000",
    lines: [
      { use: "platform", source: "regional-fund", amount: "400" },
      { use: "transformation", source: "enterprise", amount: "400" },
      { use: "standards", source: "league-city", amount: "100" },
      { use: "talent-training", source: "social-capital", amount: "100" },
    ],
    instalments: [{ id: "第一期" }, { id: "第二期" }],
  },
  providers: { selection: "open-tender" },
  evidence: "能力证明材料",
};

/** The opinions on whatever is for a person. */
export const judgements: readonly Judgement[] = aYearOn.rules
  .filter(({ judge }) => judge !== undefined)
  .map(({ id, judge = "reviewer" }) => ({
    rule: id,
    verdict: "pass",
    by: judge,
    on: "2025-08-31",
    grounds: "评审意见",
  }));

export const events: readonly PilotEvent[] = [
  { type: "submitted", on: "2025-08-20" },
  { type: "reviewed", on: "2025-09-05", shortlisted: true },
  { type: "publicised", on: "2025-09-08", from: "2025-09-08", to: "2025-09-14" },
  { type: "approved", on: "2025-09-20", award: "30000000" },
  { type: "instalment-paid", on: "2025-10-10", id: "第一期", amount: "15000000" },
  { type: "self-evaluated", on: "2026-01-31", year: 2025 },
  { type: "self-evaluated", on: "2027-01-31", year: 2026 },
  { type: "evaluated", on: "2027-03-31", stage: "mid-term", met: true },
  { type: "instalment-paid", on: "2027-04-10", id: "第二期", amount: "15000000" },
  { type: "self-evaluated", on: "2028-01-31", year: 2027 },
  { type: "evaluated", on: "2028-10-31", stage: "final", met: true },
  { type: "accepted", on: "2028-11-10", organiser: "服务中心" },
  {
    type: "closed",
    on: "2028-11-30",
    lessons: ["platforms", "transformation", "data-integration", "mechanisms"],
  },
];

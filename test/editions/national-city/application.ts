/** 国家试点: a capital and a district of a municipality, and the way of the first to the end. Everything in it is made up. */
import type { ApplicationDraft, Judgement, PilotEvent } from "../../../src/index.js";
import { madeUpCode } from "../made-up.js";
import { nationalCity } from "./edition.js";

const targets: Readonly<Record<string, string>> = {
  "level-two-above-scale": "90",
  "level-two-below-scale": "40",
};

const ofCity = (division: string, own: object): ApplicationDraft => ({
  ...{ edition: nationalCity.id, year: 2023, leagueCity: { code: division } },
  ...own,
  chains: [{ id: "textiles", name: "纺织服装" }],
  enterprises: ["level-2", "level-3", "level-4"].map((levelAfter, index) => ({
    name: `企业${index + 1}`,
    creditCode: madeUpCode(division, index + 1),
    chainId: "textiles",
    scale: "above" as const,
    previousYearRevenue: "30000000",
    transform: true,
    levelAfter,
  })),
  indicators: nationalCity.indicators.map(({ id }) => ({
    id,
    ...{ baseline: "1", midterm: "2", target: targets[id] ?? "3" },
  })),
  plan: { concession: "服务商按原价让利" },
  period: { start: "2023-10-01", end: "2025-09-30" },
  budget: {
    total: "1500",
    lines: [
      { use: "transformation", source: "central", amount: "800" },
      { use: "platform", source: "central", amount: "200" },
      { use: "transformation", source: "enterprise", amount: "400" },
      { use: "transformation", source: "provider", amount: "100" },
    ],
  },
  contracts: [],
});

/** 福州市. */
export const capital = ofCity("350100", { cityClass: "capital", awardAsked: "150000000" });
/** 渝北区. */
export const district = ofCity("500112", {
  ...{ cityClass: "district", municipality: "重庆市", awardAsked: "100000000" },
});

export const judgements: readonly Judgement[] = nationalCity.rules
  .filter(({ judge }) => judge !== undefined)
  .map(({ id }) => ({
    ...{ rule: id, verdict: "pass", by: "reviewer", on: "2023-08-20", grounds: "评审意见" },
  }));

export const events: readonly PilotEvent[] = [
  { type: "submitted", on: "2023-07-14" },
  { type: "reviewed", on: "2023-08-25", shortlisted: true },
  { type: "publicised", on: "2023-08-30", from: "2023-08-30", to: "2023-09-05" },
  { type: "approved", on: "2023-09-10", award: "150000000" },
  { type: "instalment-paid", on: "2023-10-10", id: "第一期", amount: "75000000" },
  { type: "evaluated", on: "2024-10-15", stage: "mid-term", met: true },
  { type: "instalment-paid", on: "2024-11-10", id: "第二期", amount: "75000000" },
  { type: "evaluated", on: "2025-10-15", stage: "final", met: true },
  { type: "accepted", on: "2025-11-10" },
  { type: "closed", on: "2025-11-30" },
];

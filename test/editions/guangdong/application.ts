/** 广东省: a city of the delta and one elsewhere, and the way of the first to the end. Everything in it is made up. */
import type { ApplicationDraft, Judgement, PilotEvent } from "../../../src/index.js";
import { madeUpCode } from "../made-up.js";
import { guangdong } from "./edition.js";

const enterprises = (division: string, length: number) =>
  Array.from({ length }, (_, index) => ({
    name: `企业${index + 1}`,
    creditCode: madeUpCode(division, index + 1),
    chainId: "appliances",
    scale: "above" as const,
    previousYearRevenue: "30000000",
    transform: true,
    levelAfter: index % 3 === 0 ? "level-3" : "level-2",
    size: "small",
  }));

const goal = (target: string) => ({ baseline: "0", midterm: "0", target });

const ofCity = (division: string, size: number): ApplicationDraft => ({
  edition: guangdong.id,
  year: 2025,
  leagueCity: { code: division },
  chains: [{ id: "appliances", name: "智能家电" }],
  enterprises: enterprises(division, size),
  indicators: guangdong.indicators.map(({ id }) => ({
    id,
    ...goal(["transformed", "level-two"].includes(id) ? `${size}` : "3"),
  })),
  period: { start: "2025-03-01", end: "2026-12-31" },
  budget: {
    instalments: [
      { id: "第一期", weight: "80" },
      { id: "第二期", weight: "20" },
    ],
  },
});

/** 佛山市. */
export const inTheDelta = ofCity("440600", 350);
/** 梅州市. */
export const elsewhere = ofCity("441400", 200);

export const judgements: readonly Judgement[] = ["1.3#chosen-freely", "1#expert-review"].map((rule) => ({
  rule,
  verdict: "pass",
  by: "reviewer",
  on: "2025-03-31",
  grounds: "评审意见",
}));

export const events: readonly PilotEvent[] = [
  { type: "submitted", on: "2025-03-10" },
  { type: "reviewed", on: "2025-03-31", shortlisted: true },
  { type: "approved", on: "2025-04-10", award: "80000000" },
  { type: "publicised", on: "2025-04-11", from: "2025-04-11", to: "2025-04-17" },
  { type: "objected", on: "2025-04-15", grounds: "对名单有疑问" },
  { type: "objection-resolved", on: "2025-04-18" },
  { type: "instalment-paid", on: "2025-04-20", id: "第一期", amount: "64000000" },
  { type: "evaluated", on: "2026-12-31", stage: "final", met: true },
  { type: "instalment-paid", on: "2027-01-10", id: "第二期", amount: "16000000" },
  { type: "accepted", on: "2027-01-20" },
  { type: "closed", on: "2027-01-31" },
];

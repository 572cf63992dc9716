/**
 * An application with every field filled that a complete one has, and one entry or two in each list: small, so that
 * a test can read it a thousand times. Everything in it is made up but the form of the credit codes.
 */
import type { ApplicationDraft } from "../../src/application/application.js";
import { realCreditCodes } from "./credit-codes.js";

export const aCompleteDraft = (): ApplicationDraft => ({
  year: 2024,
  leagueCity: { code: "150200" },
  submission: {
    on: "2024-08-30",
    industryBureau: true,
    financeBureau: "包头市财政局",
    sealed: true,
    indicatorTableSealed: true,
    paperCopies: 3,
    discCopies: 3,
  },
  chains: [aCompleteChain("c1"), aCompleteChain("c2")],
  enterprises: [
    aCompleteEnterprise(0),
    { ...aCompleteEnterprise(1), scale: "below", previousYearRevenue: "19999999.99" },
  ],
  indicators: [
    { id: "scenarios", baseline: "1", midterm: "2", target: "3" },
    { id: "numerical-control-rate", baseline: "40.5", midterm: "50", target: "60" },
  ],
  plan: {
    base: "基础",
    goals: ["目标一", "目标二"],
    content: "内容",
    path: "路径",
    fundUse: "方向",
    safeguards: "保障",
    responsibilities: "分工",
    needsSurvey: "梳理",
    workingMechanism: "机制",
    results: ["solutions", "standards"],
    cooperation: ["orders"],
    innovation: ["technology"],
    tasks: [{ what: "做什么", how: "怎么做", who: "谁来做", by: "2025-06-30" }],
    measures: ["publicity"],
    financeMeasures: ["fiscal-linkage"],
    safeguardKinds: ["policy"],
  },
  period: { start: "2024-10-01", end: "2026-09-30" },
  budget: {
    total: "1000000.01",
    lines: [{ use: "platform", source: "regional-fund", amount: "1000000.01" }],
    instalments: [{ id: "first" }],
  },
  providers: {
    selection: "open-tender",
    list: [{ name: "服务商", creditCode: realCreditCodes[20], services: ["diagnosis"], cases: "案例" }],
  },
  contracts: [
    {
      id: "k1",
      enterprise: "企业0",
      provider: "服务商",
      price: "100",
      concession: "10",
      government: "30",
      enterpriseShare: "60",
    },
  ],
  evidence: ["能力证明材料"],
});

const aCompleteChain = (id: string) => ({
  id,
  name: `产业链${id}`,
  brief: { base: "基础", strengths: "优势", features: "特色", demonstrations: "示范" },
  counts: { aboveScale: 40, belowScale: 60 },
  digitalisation: "现状",
  platforms: [
    {
      name: "平台",
      level: "industry" as const,
      operator: { name: "链主", kind: "chain-leader" },
      action: "build" as const,
    },
  ],
});

const aCompleteEnterprise = (number: number) => ({
  name: `企业${number}`,
  creditCode: realCreditCodes[number] ?? "",
  chainId: "c1",
  previousYearRevenue: "20000000",
  scale: "above" as const,
  specialised: "regional" as const,
  transform: true,
});

/** The path of every value in plain data, of records and lists as well, the whole first. */
export const pathsIn = (value: unknown): readonly (readonly (string | number)[])[] => [
  [],
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        pathsIn(inner).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
      )
    : []),
];

export const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((node, key) => (node as Readonly<Record<string | number, unknown>>)[key], value);

/** A copy with another value at one place; `undefined` takes a field away. The rest is shared with the original. */
export function withValueAt(value: unknown, path: readonly (string | number)[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValueAt(copy[key], rest, other);
  if (copy[key] === undefined) delete copy[key];
  return copy;
}

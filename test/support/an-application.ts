/** A sound application, as small as the guideline allows, and what spoils it in one place. Everything in it is made up. */
import {
  type ApplicationDraft,
  checkCreditCode,
  type Enterprise,
  indicators,
  nm2024,
  withParameters,
} from "../../src/index.js";
import { bare } from "./bare.js";

export { ask, asOf, failing, find, judged, lacking, passing, remedy, uses } from "./ask.js";

/** The edition with room for a roster of three, so that a test that asks a thousand times stays quick. */
export const smallEdition = withParameters(nm2024, { "minimum-enterprises": "3" });

/** Passes every must of the application stage that no person has to judge. The table agrees with the roster. */
export function anApplication(overrides: Partial<ApplicationDraft> = {}): ApplicationDraft {
  const enterprises = overrides.enterprises ?? aRoster(100);
  return {
    year: 2024,
    leagueCity: { code: "150200" },
    submission: {
      industryBureau: true,
      financeBureau: true,
      sealed: true,
      indicatorTableSealed: true,
      paperCopies: 3,
      discCopies: 3,
    },
    chains: [aChain({ counts: countsOf(enterprises) })],
    enterprises,
    indicators: aTable(enterprises),
    plan: {
      base: "工作基础",
      goals: "工作目标",
      content: "实施内容",
      path: "实施路径",
      fundUse: "资金使用方向",
      safeguards: "保障措施",
      responsibilities: "责任分工",
      needsSurvey: "共性和个性需求",
      workingMechanism: "工作机制",
      concession: "服务商按原价让利",
      financeMeasures: ["fiscal-linkage", "financial-institutions"],
      results: ["benchmark-enterprises", "lighthouse-enterprises", "providers", "mechanisms", "solutions"],
      cooperation: ["orders"],
      innovation: ["technology", "talent"],
      tasks: [{ what: "任务一", how: "做法", who: "工信局", by: "2025-06-30" }],
      measures: [
        "publicity",
        "resource-matching",
        "diagnosis",
        "platform-support",
        "talent-training",
        "financial-support",
        "security",
      ],
      safeguardKinds: ["policy", "funding", "talent", "service"],
    },
    period: { start: "2024-10-01", end: "2026-09-30" },
    budget: {
      total: "1000",
      lines: [
        { use: "platform", source: "regional-fund", amount: "400" },
        { use: "transformation", source: "enterprise", amount: "300" },
        { use: "standards", source: "provider", amount: "200" },
        { use: "talent-training", source: "league-city", amount: "60" },
        { use: "publicity", source: "social-capital", amount: "40" },
      ],
      instalments: [{ id: "first" }, { id: "second" }],
    },
    providers: { selection: "open-tender", list: [aProvider(1), aProvider(2)] },
    contracts: [{ price: "100", concession: "10", government: "30", enterpriseShare: "60" }],
    evidence: "能力证明材料",
    ...overrides,
  };
}

/** The small application for {@link smallEdition}. */
export const aSmallApplication = (overrides: Partial<ApplicationDraft> = {}): ApplicationDraft =>
  anApplication({ enterprises: aRoster(3), ...overrides });

/** A pilot that has come through to its end and met its targets, as seen after it: on {@link afterwards}. */
export const aFinishedPilot = (overrides: Partial<ApplicationDraft> = {}): ApplicationDraft => ({
  ...withActuals(aSmallApplication()),
  review: { agency: "评审机构", thirdParty: true, on: "2024-09-02" },
  publicity: {
    from: "2024-09-10",
    to: "2024-09-16",
    website: true,
    shortlist: ["150200", "150300", "150400"],
  },
  approval: {
    on: "2024-09-20",
    financeDepartment: true,
    award: "1000",
    payments: [{ on: "2024-09-20", amount: "200" }],
    changes: [{ what: "调整", effectiveOn: "2025-05-01", approvedOn: "2025-04-01" }],
  },
  acceptance: { on: "2026-11-01", leader: "盟市工信局", organiser: "盟市服务中心" },
  performance: {
    selfEvaluations: [{ year: 2024 }, { year: 2025 }, { year: 2026 }],
    evaluations: [
      { stage: "mid-term", on: "2025-10-15", met: true },
      { stage: "final", on: "2026-12-01", met: true },
    ],
  },
  ...overrides,
});

/** With every target reached. */
const withActuals = (draft: ApplicationDraft): ApplicationDraft => ({
  ...draft,
  indicators: draft.indicators?.map((row) => ({
    ...row,
    ...(row.target !== undefined && { actual: row.target }),
  })),
});

/** What a chain says of its enterprises, so that it agrees with the list. */
const countsOf = (enterprises: readonly Enterprise[]) => ({
  aboveScale: new Set(
    enterprises.filter(({ scale }) => scale === "above").map(({ creditCode }) => creditCode),
  ).size,
  belowScale: new Set(
    enterprises.filter(({ scale }) => scale === "below").map(({ creditCode }) => creditCode),
  ).size,
});

export const afterwards = "2027-01-31";

export const aChain = (more: Partial<NonNullable<ApplicationDraft["chains"]>[number]> = {}) => ({
  id: "equipment",
  name: "装备制造",
  regionalKeyChain: true,
  brief: { base: "基础", strengths: "优势", features: "特色", demonstrations: "试点示范项目" },
  counts: { aboveScale: 40, belowScale: 80 },
  digitalisation: "数字化转型现状",
  platforms: [{ name: "平台一", operator: { kind: "chain-leader" } }],
  ...more,
});

export const aProvider = (number: number) => ({
  name: `服务商${number}`,
  creditCode: creditCode(900_000 + number),
  services: ["diagnosis", "consulting"],
  cases: "成功案例",
});

/** Enterprises 1 to n: every third above scale, of all four specialised levels in turn, all to be transformed. */
export const aRoster = (size: number): Enterprise[] =>
  Array.from({ length: size }, (_, index) => anEnterprise(index + 1));

export function anEnterprise(number: number, more: Partial<Enterprise> = {}): Enterprise {
  const levels = ["none", "regional", "national", "little-giant"] as const;
  const above = { scale: "above", previousYearRevenue: "30000000" } as const;
  const below = { scale: "below", previousYearRevenue: "5000000", willing: true } as const;
  return {
    name: `企业${number}`,
    creditCode: creditCode(number),
    chainId: "equipment",
    specialised: levels[number % 4],
    atKeyLink: true,
    transform: true,
    ...(number % 3 === 0 ? above : below),
    ...more,
  };
}

/** A code that nobody has, with the check character that fits. */
export function creditCode(number: number): string {
  const body = `91150200${String(number).padStart(9, "0")}`;
  return body + (checkCreditCode(`${body}0`).issues[0]?.values.required ?? "0");
}

/** Annex 2 filled in: the rows that the roster speaks of agree with it, the others rise. */
export function aTable(enterprises: readonly Enterprise[]): NonNullable<ApplicationDraft["indicators"]> {
  const count = (test: (enterprise: Enterprise) => boolean) => `${enterprises.filter(test).length}`;
  const stock = (value: string) => ({ baseline: value, midterm: value, target: value });
  const goal = (value: string) => ({ baseline: "0", midterm: "0", target: value });
  const known: Readonly<Record<string, ReturnType<typeof stock>>> = bare({
    "above-scale-enterprises": stock(count(({ scale }) => scale === "above")),
    "below-scale-enterprises": stock(count(({ scale }) => scale === "below")),
    "regional-specialised-enterprises": stock(
      count(({ specialised }) => specialised !== undefined && specialised !== "none"),
    ),
    "national-specialised-enterprises": stock(
      count(({ specialised }) => specialised === "national" || specialised === "little-giant"),
    ),
    "little-giant-enterprises": stock(count(({ specialised }) => specialised === "little-giant")),
    "transformed-above-scale": goal(count(({ scale, transform }) => scale === "above" && transform === true)),
    "transformed-below-scale": goal(count(({ scale, transform }) => scale === "below" && transform === true)),
  });
  return indicators.map(({ id }) => ({ id, ...(known[id] ?? { baseline: "1", midterm: "2", target: "3" }) }));
}

/** A copy with other values in some fields: `changed(draft, { "period.end": "2026-10-01" })`; `undefined` takes one away. */
export function changed<T>(draft: T, values: Readonly<Record<string, unknown>>): T {
  const copy = structuredClone(draft);
  for (const [field, value] of Object.entries(values)) {
    const keys = field.split(".");
    const last = keys.pop() as string;
    let holder = copy as Record<string, unknown>;
    for (const key of keys) {
      holder[key] ??= {};
      holder = holder[key] as Record<string, unknown>;
    }
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}

/** The field of an indicator's row: `rowField(draft, "scenarios", "target")` is `indicators.20.target`. */
export function rowField(
  { indicators: rows = [] }: ApplicationDraft,
  indicator: string,
  column: string,
): string {
  return `indicators.${rows.findIndex(({ id }) => id === indicator)}.${column}`;
}

/**
 * 一份合格的申报. The smallest application that keeps every rule at a stage, under the figures of an edition. Everything in
 * it is made up. Nobody has providers or contracts before the approval, so nothing of a later stage is in it.
 */
import type { ApplicationDraft } from "../../application/application.js";
import type { Enterprise } from "../../application/enterprise.js";
import type { IsoDate } from "../../core/date.js";
import type { Edition } from "../../edition/edition.js";
import { figureIn, listIn } from "../../edition/values-in.js";
import { madeUpCode } from "../../input/made-up-code.js";
import { type Stage, stages } from "../../kernel/rule.js";

/** The day on which an application at a stage is assessed. */
export const daysOfStages: Readonly<Record<Stage, IsoDate>> = {
  application: "2024-08-31",
  review: "2024-09-05",
  approval: "2024-10-31",
  implementation: "2025-06-30",
  evaluation: "2027-01-31",
};

/** No application needs more: what asks for more than so many enterprises is not met by a small one. */
const mostEnterprises = 2_000;

/** So many enterprises of one chain as the edition asks for, and some more: the first above scale, the others below. */
export function aRoster(edition: Edition, more: number): readonly Enterprise[] {
  const size = Math.min(Math.max(figureIn(edition, "minimum-enterprises"), 2) + more, mostEnterprises);
  return Array.from({ length: size }, (_, index) => ({
    name: `企业${index + 1}`,
    creditCode: madeUpCode("150200", index + 1),
    chainId: "1",
    specialised: "none" as const,
    transform: true,
    willing: true,
    ...(index === 0
      ? { scale: "above" as const, previousYearRevenue: "30000000" }
      : { scale: "below" as const, previousYearRevenue: "5000000" }),
  }));
}

/** The application at a stage with this roster: the counts and the table of indicators agree with it. */
export function soundApplication(
  edition: Edition,
  stage: Stage,
  enterprises: readonly Enterprise[],
): ApplicationDraft {
  const reached = (one: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(one);
  const years = figureIn(edition, "pilot-years");
  return {
    year: 2024,
    leagueCity: { code: placesIn(edition)[0] },
    submission: submission(figureIn(edition, "copies")),
    chains: chains(edition, enterprises),
    enterprises: [...enterprises],
    indicators: indicators(edition, enterprises),
    plan,
    period: { years, from: "approval" },
    budget,
    providers: { selection: "open-tender", ...(reached("implementation") && { list: providers(edition) }) },
    evidence: "能力证明材料",
    ...(reached("review") && { review: { agency: "第三方机构", thirdParty: true, on: "2024-09-02" } }),
    ...(reached("approval") && { publicity: publicity(edition), approval }),
    ...(reached("implementation") && { contracts: [contract] }),
  };
}

/** Those that may apply, the applicant first. */
const placesIn = (edition: Edition): readonly [string, ...string[]] => {
  const [applicant = "150100", ...others] = listIn(edition, "leagues-and-cities");
  return [applicant, ...others];
};

const submission = (copies: number) => ({
  on: "2024-08-20",
  ...{ industryBureau: true, financeBureau: true, sealed: true, indicatorTableSealed: true },
  ...{ paperCopies: copies, discCopies: copies },
});

/** The first chain has all the enterprises, and the others that an edition may ask for have none. */
const chains = (edition: Edition, enterprises: readonly Enterprise[]) =>
  Array.from({ length: Math.max(figureIn(edition, "minimum-chains"), 1) }, (_, index) => {
    const own = enterprises.filter(({ chainId }) => chainId === `${index + 1}`);
    const codes = (scale: Enterprise["scale"]) =>
      new Set(own.filter((one) => one.scale === scale).map(({ creditCode }) => creditCode)).size;
    return {
      id: `${index + 1}`,
      name: `产业链${index + 1}`,
      regionalKeyChain: true,
      brief: { base: "基础", strengths: "优势", features: "特色", demonstrations: "试点示范项目" },
      counts: { aboveScale: codes("above"), belowScale: codes("below") },
      digitalisation: "多数企业已有数据采集",
      platforms: Array.from(
        { length: Math.max(figureIn(edition, "platforms-per-chain"), 1) },
        (_, platform) => ({
          name: `平台${platform + 1}`,
          operator: { name: "链主企业", kind: "chain-leader" as const },
        }),
      ),
    };
  });

/** Annex 2: the rows that the roster speaks of agree with it, and the others do not fall. */
function indicators({ indicators: rows }: Edition, enterprises: readonly Enterprise[]) {
  const count = (scale: Enterprise["scale"], isTransformed: boolean) => {
    const own = enterprises.filter(
      (one) => one.scale === scale && (!isTransformed || one.transform === true),
    );
    return `${new Set(own.map(({ creditCode }) => creditCode)).size}`;
  };
  const stock = (value: string) => ({ baseline: value, midterm: value, target: value });
  const goal = (value: string) => ({ baseline: "0", midterm: "0", target: value });
  const ofRoster: Readonly<Record<string, ReturnType<typeof stock>>> = {
    "above-scale-enterprises": stock(count("above", false)),
    "below-scale-enterprises": stock(count("below", false)),
    "regional-specialised-enterprises": stock("0"),
    "national-specialised-enterprises": stock("0"),
    "little-giant-enterprises": stock("0"),
    "transformed-above-scale": goal(count("above", true)),
    "transformed-below-scale": goal(count("below", true)),
  };
  return rows.map(({ id }) => ({ id, ...(ofRoster[id] ?? stock("1")) }));
}

const plan: NonNullable<ApplicationDraft["plan"]> = {
  base: "工作基础",
  goals: "工作目标",
  content: "实施内容",
  path: "实施路径",
  fundUse: "资金使用方向",
  safeguards: "保障措施",
  responsibilities: "责任分工",
  needsSurvey: "共性和个性需求",
  workingMechanism: "工作机制",
  concession: "服务商在原价基础上让利",
  financeMeasures: ["fiscal-linkage", "financial-institutions"],
  results: ["benchmark-enterprises", "lighthouse-enterprises", "providers", "mechanisms", "solutions"],
  cooperation: ["orders"],
  innovation: ["technology", "talent"],
  tasks: [{ what: "任务", how: "做法", who: "工信局", by: "2025-06-30" }],
  measures: [
    ...["publicity", "resource-matching", "diagnosis", "platform-support"],
    ...["talent-training", "financial-support", "security"],
  ],
  safeguardKinds: ["policy", "funding", "talent", "service"],
};

const budget: NonNullable<ApplicationDraft["budget"]> = {
  total: "1000",
  lines: [
    { use: "platform", source: "regional-fund", amount: "400" },
    { use: "transformation", source: "enterprise", amount: "400" },
    { use: "transformation", source: "league-city", amount: "100" },
    { use: "transformation", source: "social-capital", amount: "100" },
  ],
  instalments: [{ id: "第一期" }, { id: "第二期" }],
};

const providers = (edition: Edition) =>
  Array.from({ length: Math.max(figureIn(edition, "minimum-providers"), 1) }, (_, index) => ({
    name: `服务商${index + 1}`,
    creditCode: madeUpCode("150100", index + 1),
    services: ["diagnosis" as const, "consulting" as const],
    cases: "成功案例",
  }));

const contract = {
  id: "1",
  enterprise: "企业1",
  provider: "服务商1",
  ...{ listPrice: "110", price: "100", concession: "10", government: "30", enterpriseShare: "70" },
};

/** Long enough for any length in days that was ever asked for: thirty days. */
const publicity = (edition: Edition) => ({
  from: "2024-09-06",
  to: "2024-10-05",
  website: true,
  shortlist: placesIn(edition).slice(0, Math.max(figureIn(edition, "pilots-least"), 1)),
});

const approval: NonNullable<ApplicationDraft["approval"]> = {
  on: "2024-10-08",
  financeDepartment: true,
  award: "400",
  payments: [{ on: "2024-10-15", amount: "200" }],
};

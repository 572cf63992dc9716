import type { ParameterRoles } from "../../edition/parameter-roles.js";
import type { Parameter, ParameterRange } from "../../kernel/parameter.js";
import { leaguesAndCities } from "./divisions.js";

const document = "自治区制造业数字化转型试点工作指南";

const fromText = (clause: string, phrase: string) => ({
  basis: "guideline" as const,
  source: { document, clause, phrase },
});

/** A place that can be read in several ways, with our reading as its value; docs/readings.en.md argues each. */
const reading = (
  id: string,
  choices: readonly [string, ...string[]],
  clause: string,
  phrase: string,
): Parameter => ({
  id,
  value: choices[0],
  unit: "choice",
  basis: "assumption",
  source: { document, clause, phrase },
  choices,
});

/** The same where practice elsewhere is firm: our reading follows it, and says from where. */
const practice = (id: string, choices: readonly [string, ...string[]], document: string): Parameter => ({
  id,
  value: choices[0],
  unit: "choice",
  basis: "reference",
  source: { document, seen: "excerpts and reports of it, not the official publication" },
  choices,
});

/** The same where neither the text nor practice leans to either side: nobody has chosen until the caller does. */
const open = (id: string, choices: readonly [string, ...string[]]): Parameter => ({
  id,
  value: null,
  unit: "choice",
  basis: "caller",
  choices,
});

/** What is counted, as far as rules count; and days and years, as far as the calendar goes. */
const counted: ParameterRange = { least: "0", most: "999999999", isWhole: true };
const ofTime: ParameterRange = { least: "0", most: "9999", isWhole: true };

/** 参数. All figures the text gives, the readings it leaves open, and what only the caller can know. */
export const parameters: readonly Parameter[] = [
  {
    id: "pilots-least",
    value: "3",
    unit: "个",
    ...fromText("1.4", "2024年选择3-5个盟市"),
    validFrom: "2024-01-01",
    validTo: "2024-12-31",
    range: { ...counted, notAbove: "pilots-most" },
  },
  {
    id: "pilots-most",
    value: "5",
    unit: "个",
    ...fromText("1.4", "2024年选择3-5个盟市"),
    validFrom: "2024-01-01",
    validTo: "2024-12-31",
    range: counted,
  },
  { id: "minimum-chains", value: "1", unit: "条", ...fromText("3.1", "至少选择一条"), range: counted },
  {
    id: "platforms-per-chain",
    value: "1",
    unit: "个",
    ...fromText("1.3", "打造一个工业互联网平台"),
    range: counted,
  },
  { id: "minimum-enterprises", value: "100", unit: "户", ...fromText("3.2", "不少于100户"), range: counted },
  { id: "pilot-years", value: "2", unit: "年", ...fromText("4.1", "试点期为2年"), range: ofTime },
  { id: "copies", value: "3", unit: "份", ...fromText("5.1", "各一式三份"), range: counted },
  {
    id: "minimum-providers",
    value: "2",
    unit: "家",
    basis: "assumption",
    source: { document, clause: "3.3", phrase: "供企业自主选择" },
    range: counted,
  },
  {
    id: "leagues-and-cities",
    value: leaguesAndCities.map(({ code }) => code),
    unit: "code",
    basis: "reference",
    source: {
      document: "GB/T 2260 中华人民共和国行政区划代码",
      seen: "two independent data sets that agree; not the standard itself",
    },
  },
  { id: "regional-key-chains", value: null, unit: "name", basis: "caller" },
  { id: "publicity-days", value: null, unit: "天", basis: "caller", range: ofTime },
  { id: "midterm-evaluation-days", value: null, unit: "天", basis: "caller", range: ofTime },
  { id: "final-evaluation-days", value: null, unit: "天", basis: "caller", range: ofTime },
  { id: "forbidden-uses", value: null, unit: "name", basis: "caller" },
  reading("enterprise-count", ["roster", "targets"], "3.2", "数字化改造企业数量"),
  reading("transformed-count", ["target-value", "increase"], "A2", "改造规上企业数量"),
  reading("separately-listed-cities", ["excluded", "included"], "1.4", "以盟市作为试点单位"),
  reading("share-scope", ["contract", "whole"], "4.1", "企业出一点、服务商让一点、政府补一点"),
  reading("uses-bind", ["regional-fund", "public-money"], "4.1", "自治区重点产业专项资金"),
  practice("specialised-levels", ["inclusive", "separate"], "工信部企业〔2022〕63号"),
  practice("leap-day", ["last-of-february", "first-of-march"], "中华人民共和国民法典 第二百零二条"),
  practice("self-evaluation-year", ["calendar", "pilot-years"], "财预〔2020〕10号"),
  open("table-scope", ["chains", "league"]),
  open("targets-each", ["each", "pass-mark"]),
];

/** 参数用途. Which of them functions count by. */
export const parameterRoles: ParameterRoles = {
  pilotsLeast: "pilots-least",
  pilotsMost: "pilots-most",
  pilotYears: "pilot-years",
  leapDay: "leap-day",
  publicityDays: "publicity-days",
  selfEvaluationYear: "self-evaluation-year",
  midtermEvaluationDays: "midterm-evaluation-days",
  finalEvaluationDays: "final-evaluation-days",
};

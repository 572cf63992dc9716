/** What is said of inputs that cannot be read as they stand: wrong types, unknown keys, hostile values, senseless options. */
import type { AssessmentOptions } from "../../../src/index.js";
import {
  afterwards,
  anApplication,
  anEnterprise,
  aSmallApplication,
  asOf,
  changed,
  judged,
  smallEdition,
} from "../../support/an-application.js";
import { bare } from "../../support/bare.js";
import { hostileValues } from "../../support/hostile.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api, textOf } from "../helpers/library.js";
import { assessmentSummary, issueLines, sentences } from "../helpers/lines.js";
import { digestOf } from "../helpers/plain.js";

const { nm2024 } = api;
const small: AssessmentOptions = { edition: smallEdition, asOf };

function reading(input: unknown) {
  const { ok, issues, completeness, ...rest } = api.readApplication(input);
  const value = "value" in rest ? rest.value : bare(rest).partial;
  const text = JSON.stringify(value);
  return {
    ok,
    read:
      text === undefined || text.length <= 600
        ? value
        : `${text.length} characters, digest ${digestOf(text)}`,
    completeness: `${completeness.filled} of ${completeness.required}, ${completeness.percent} %`,
    issues: issueLines(issues),
    said: sentences(issues, undefined, 40),
  };
}

/** Fields that hold what they cannot hold. */
const unreadable = {
  edition: "nm-2025",
  year: 2024.5,
  yeer: 2024,
  leagueCity: { code: 150200 },
  submission: { on: "2024-02-30", industryBureau: 1, sealed: "yes", paperCopies: -1, discCopies: "three" },
  chains: [{ id: "a", brief: { base: 5 } }, { id: "a", platforms: [{ level: "province" }] }, 7],
  enterprises: [
    { ...anEnterprise(1), scale: "above", chain: "a" },
    anEnterprise(1),
    { creditCode: "9115020070124023" },
    { creditCode: "91150200I01240234X" },
    { creditCode: "91350211M00013FA1N" },
    { previousYearRevenue: 1200.5, specialised: "yes", scale: "large" },
    { previousYearRevenue: "1,200", exemption: "none" },
    { previousYearRevenue: "-5" },
  ],
  indicators: [
    { id: "scenarios", baseline: "1", midterm: "9", target: "2" },
    { id: "scenarios", target: "many" },
    { id: "scenario", target: 3 },
    { id: "zzz" },
  ],
  plan: { results: ["providers", 5], tasks: "none" },
  contracts: [{ enterprise: "名单外企业", provider: "名单外服务商" }],
  providers: { list: [{ name: "服务商", creditCode: "914403001922038217" }] },
  evidence: { title: 5 },
};

/** Lists of which the elements say nothing. */
const hollow = {
  leagueCity: {},
  submission: {},
  chains: [{}, { brief: {}, counts: {}, platforms: [{}, { operator: {} }] }],
  enterprises: [{}, { exemption: {} }, anEnterprise(1)],
  indicators: [{ id: "scenarios" }, { target: "1" }],
  plan: { tasks: [{}, {}, {}] },
  period: {},
  budget: { lines: [{}, { source: "league-city" }], instalments: [] },
  providers: { list: [{}] },
  contracts: [{}],
  evidence: [],
  review: {},
  publicity: { objections: [{}] },
  approval: { on: "2024-09-20", payments: [{}], changes: [{}, { effectiveOn: "2025-01-01" }] },
  performance: { selfEvaluations: [{}], evaluations: [{}] },
};

const whole: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  "a null": null,
  "a number": 5,
  "a text": "application",
  "a list": [],
  "an empty record": {},
  "fields that hold what they cannot hold": unreadable,
  "lists of which the elements say nothing": hollow,
  "more records than issues are listed": {
    enterprises: Array.from({ length: 1_002 }, () => ({ willingness: true })),
  },
  "a text of the greatest length": { plan: { base: "字".repeat(10_000) } },
  "a text that is too long": { plan: { base: "字".repeat(10_001) } },
  "dates in other forms": {
    period: { start: "2024年9月1日", end: "2026/8/31" },
    submission: { on: "2024-9-1" },
    publicity: { from: 20240901, to: "" },
  },
  "amounts in other forms": {
    budget: {
      total: "1,200万",
      lines: [{ amount: 5 }, { amount: "1.234" }, { amount: "-1" }, { amount: "1e3" }],
    },
    contracts: [{ price: "100元" }, { price: "01" }, { price: "9".repeat(17) }],
  },
  "years and counts in other forms": {
    year: "2024",
    submission: { paperCopies: 2.5, discCopies: null },
    chains: [{ counts: { aboveScale: "40", belowScale: -1 } }],
  },
  "unknown keys near known ones": { Year: 2024, leaguecity: {}, enterprise: [], plan: { task: [] } },
};

/** One section after another, as a form is filled in. */
const sections = Object.keys(anApplication());

const options: Readonly<Record<string, unknown>> = {
  "none at all": undefined,
  "an edition by its name": { ...small, edition: "nm-2024" },
  "no day": { edition: smallEdition },
  "a day that there is not": { ...small, asOf: "2024-02-30" },
  "a stage that there is not": { ...small, stage: "later" },
  "a day and a stage that there are not": { ...small, asOf: "soon", stage: 5 },
  "an option nobody knows": { ...small, colour: "blue" },
  "a calendar that is none": { ...small, calendar: {} },
  "strict by a word": { ...small, strict: "yes" },
  "judgements that are no list": { ...small, judgements: "none" },
  "a judgement that is none": { ...small, judgements: [unreadable] },
  "judgements with parts missing": {
    ...small,
    judgements: [
      { rule: "3.1#chain-scale" },
      { ...judged("3.1#chain-scale", "pass"), by: " ", verdict: "maybe" },
    ],
  },
  "judgements on what is not judged": {
    ...small,
    judgements: [
      judged("3.1#chain-scales", "pass"),
      judged("9.9#something-else-altogether", "pass"),
      judged("5.1#copies", "pass"),
      { ...judged("3.1#chain-scale", "pass"), subject: "名单外" },
      { ...judged("3.1#chain-scale", "pass"), on: afterwards },
    ],
  },
  "judgements that contradict each other": {
    ...small,
    judgements: [judged("3.1#chain-scale", "pass"), judged("3.1#chain-scale", "fail")],
  },
  "a judgement on one provider of two": {
    ...small,
    judgements: [judged("3.3#provider-capability", "pass", "服务商1")],
  },
};

const declaration = {
  city: { code: "150100", name: "呼和浩特市" },
  approvalDocument: true,
  approvedOn: "2024-06-01",
  approvedPlan: "方案",
};

const declarations: Readonly<Record<string, unknown>> = {
  "all that is asked for": declaration,
  nothing: undefined,
  "an empty record": {},
  "a city of another province": { ...declaration, city: { code: "110100" } },
  "no plan": { ...declaration, approvedPlan: false },
  "no document, and a plan by name": { ...declaration, approvalDocument: false },
  "wrong types": { city: "150100", approvalDocument: 1, approvedOn: "2024-02-30", colour: "blue" },
};

export const cases: readonly Case[] = [
  ...casesOf("readApplication", whole, reading),
  ...hostileValues.map(({ what, make }) => ({
    name: `readApplication / ${what}`,
    answer: () => issueLines(api.readApplication({ plan: make() }).issues),
  })),
  ...hostileValues.map(({ what, make }) => ({
    name: `assessApplication / ${what} as the whole`,
    answer: () => issueLines(api.assessApplication(make(), small).issues),
  })),
  ...sections.map((section, index) => ({
    name: `a form filled in / up to ${section}`,
    answer: () => {
      const draft = Object.fromEntries(Object.entries(aSmallApplication()).slice(0, index + 1));
      const { completeness } = api.readApplication(draft);
      const { outcome, findings, asks } = api.assessApplication(draft, small);
      const count = (wanted: string) => findings.filter((finding) => finding.outcome === wanted).length;
      return [
        `${completeness.filled} of ${completeness.required}, ${completeness.percent} %`,
        `${outcome}: ${["pass", "fail", "needs-data", "needs-judgement", "not-applicable"].map((one) => `${one} ${count(one)}`).join(", ")}`,
        `asks ${asks.length}, decisive ${asks.filter(({ decisive }) => decisive).length}`,
        ...completeness.sections.map(
          ({ section, filled, required, invalid, percent }) =>
            `${section} ${filled} of ${required}, ${invalid} invalid, ${percent} %`,
        ),
      ];
    },
  })),
  ...casesOf("assessApplication / options", options, (given) => {
    const assessment = api.assessApplication(aSmallApplication(), given as never);
    return {
      ...assessmentSummary(assessment, ({ judgements }) => judgements.length > 0),
      said: sentences(assessment.issues),
    };
  }),
  {
    name: "assessApplication / many small departures, each with the rules that do not pass",
    answer: () =>
      Object.entries({
        "no enterprises": { enterprises: [] },
        "nobody to be transformed": { "enterprises.0.transform": false, "enterprises.1.transform": false },
        "an enterprise without a name": { "enterprises.0.willing": false, "enterprises.0.name": undefined },
        "a task without a way": { "plan.tasks.0.by": "2030-01-01", "plan.tasks.0.how": undefined },
        "a code that is none": { "leagueCity.code": "某个园区" },
        "a year to come": { year: 2025 },
        "an empty text": { "plan.base": "" },
        "a blank text": { "plan.base": "  " },
        "an empty list of texts": { "plan.goals": [] },
        "a leap day": { "period.start": "2024-02-29", "period.end": "2026-02-28" },
        "a leap day, to the first of March": { "period.start": "2024-02-29", "period.end": "2026-03-01" },
        "an exemption without a reason": { "enterprises.2.transform": false, "enterprises.2.exemption": {} },
        "an exemption with a reason": {
          "enterprises.2.transform": false,
          "enterprises.2.exemption": { reason: "停产" },
        },
      }).map(([what, values]) => {
        const { outcome, findings } = api.assessApplication(changed(aSmallApplication(), values), small);
        const others = findings.filter((one) => one.outcome === "fail" || one.outcome === "needs-data");
        return `${what}: ${outcome}; ${others.map(({ rule, code }) => `${rule} ${code}`).join(", ")}`;
      }),
  },
  ...casesOf("assessNationalPilot", declarations, (given) => {
    const assessment = api.assessNationalPilot(given, { edition: nm2024, asOf });
    return {
      ...assessmentSummary(assessment, () => true),
      said: sentences([...assessment.findings, ...assessment.asks, ...assessment.issues]),
    };
  }),
  {
    name: "assessNationalPilot / options that are none",
    answer: () => {
      const { outcome, findings, issues } = api.assessNationalPilot(declaration, {} as never);
      return { outcome, findings: findings.length, issues: issueLines(issues) };
    },
  },
  {
    name: "readApplication and assessApplication / leave what they are given as it was",
    answer: () => {
      const draft = aSmallApplication();
      const before = textOf(draft);
      api.readApplication(draft);
      api.suggestRemedies(draft, small);
      return { same: textOf(draft) === before, frozen: Object.isFrozen(draft) };
    },
  },
];

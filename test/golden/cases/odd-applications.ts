/** Applications that are at odds with themselves: contracts, days, years, figures, rosters and judgements. */

import type { Edition } from "../../../src/index.js";
import {
  aChain,
  anApplication,
  aRoster,
  aSmallApplication,
  changed,
  smallEdition,
} from "../../support/an-application.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api, rules } from "../helpers/library.js";
import { findingLine, issueLine, issueLines, sentences } from "../helpers/lines.js";

const asOf = "2024-08-31";
const small = { edition: smallEdition, asOf };
const sound = aSmallApplication();

/** The finding of one rule, and what the reading says of the fields it looks at. */
const found = (draft: unknown, rule: string, more: object = {}, fields = /./) => {
  const { findings, issues, asks } = api.assessApplication(draft, { ...small, ...more } as never);
  const own = findings.filter((finding) => finding.rule === rule);
  return {
    findings: own.map(findingLine),
    said: sentences(own),
    asks: asks
      .filter((ask) => ask.rule === rule)
      .map(
        (ask) =>
          `${ask.form} ${ask.who} ${ask.field} ${JSON.stringify(("shows" in ask && ask.shows) || null)}`,
      ),
    issues: issueLines(issues.filter(({ field }) => fields.test(field))),
  };
};

// ── contracts, publicity and years ───────────────────────────────────────────────────────────────────────────────

const contract = (
  price: string,
  enterpriseShare: string,
  government: string,
  concession: string,
  listPrice?: string,
) => ({
  ...{ id: "A-1", price, enterpriseShare, government, concession },
  ...(listPrice !== undefined && { listPrice }),
});

const contracts: Readonly<Record<string, readonly object[]>> = {
  "a net price, without a list price": [contract("90", "60", "30", "10")],
  "a gross price, without a list price": [contract("100", "60", "30", "10")],
  neither: [contract("95", "60", "30", "10")],
  "a net price and its list price": [contract("90", "60", "30", "10", "100")],
  "a net price and another list price": [contract("90", "60", "30", "10", "101")],
  "a gross price that is the list price": [contract("100", "60", "30", "10", "100")],
  "a gross price above the list price": [contract("100", "60", "30", "10", "110")],
  "a gross price below the list price": [contract("100", "60", "30", "10", "120")],
  "neither, with a list price": [contract("95", "60", "30", "10", "110")],
  "a party that bears nothing in one of two, and one that is not said": [
    contract("100", "70", "30", "0"),
    { price: "100", government: "1" },
  ],
};

const scopes = api.nm2024.parameters.find(({ id }) => id === "share-scope")?.choices ?? [];

const published = (from: string, to: string) =>
  changed(sound, { publicity: { from, to, website: true, shortlist: ["150200", "150300", "150400"] } });
const inDays = (unit: string, value = "5"): Edition =>
  api.withParameters(smallEdition, { "publicity-days": { value, unit } });
const calendar = {
  from: "2024-09-01",
  to: "2024-10-31",
  holidays: ["2024-10-01", "2024-10-02"],
  workdays: ["2024-09-14", "2024-10-01"],
};

const publicities: Readonly<Record<string, readonly [draft: unknown, more: object]>> = {
  "five days": [published("2024-09-10", "2024-09-14"), { edition: inDays("天") }],
  "five working days, without a calendar": [
    published("2024-09-10", "2024-09-14"),
    { edition: inDays("工作日") },
  ],
  "five working days, one of them a Saturday": [
    published("2024-09-10", "2024-09-14"),
    { edition: inDays("工作日"), calendar },
  ],
  "a working day too few": [published("2024-09-10", "2024-09-13"), { edition: inDays("工作日"), calendar }],
  "a holiday that is worked on all the same": [
    published("2024-09-26", "2024-10-02"),
    { edition: inDays("工作日"), calendar },
  ],
  "working days beyond the calendar": [
    published("2024-10-30", "2024-11-05"),
    { edition: inDays("工作日"), calendar },
  ],
  "a calendar turned round": [
    published("2024-09-10", "2024-09-14"),
    { edition: inDays("工作日"), calendar: { ...calendar, from: "2025-01-01" } },
  ],
  "a calendar of nothing JSON can hold": [
    published("2024-09-10", "2024-09-14"),
    { edition: inDays("工作日"), calendar: { ...calendar, holidays: [Number.NaN] } },
  ],
  "a calendar with days that are none": [
    published("2024-09-10", "2024-09-14"),
    { edition: inDays("工作日"), calendar: { ...calendar, workdays: ["2024-02-30"] } },
  ],
};

const paidOn = (...days: readonly (string | undefined)[]) =>
  changed(sound, {
    approval: {
      on: "2024-09-20",
      financeDepartment: true,
      award: "1000",
      payments: days.map((on) => ({ ...(on && { on }), amount: `${1000 / days.length}` })),
    },
  });

const counting = api.nm2024.parameters.find(({ choices }) => choices?.includes("pilot-years"))?.id ?? "";
const leapDay = api.nm2024.parameters.find(({ choices }) => choices?.includes("first-of-march"))?.id ?? "";
const evaluated = (start: string, ...years: readonly number[]) =>
  changed(sound, {
    period: { start, years: 2 },
    performance: { selfEvaluations: years.map((year) => ({ year })) },
  });

const years: Readonly<Record<string, readonly [draft: unknown, values: Readonly<Record<string, string>>]>> = {
  "by the calendar, begun with a year": [evaluated("2024-01-01", 2024), { [counting]: "calendar" }],
  "by the calendar, begun within a year": [evaluated("2024-10-01", 2024, 2025), { [counting]: "calendar" }],
  "by the pilot, begun with a year": [evaluated("2024-01-01", 1), { [counting]: "pilot-years" }],
  "by the pilot, begun within a year": [evaluated("2024-10-01", 2025, 2026), { [counting]: "pilot-years" }],
  "by the pilot, from a leap day": [
    evaluated("2024-02-29", 1),
    { [counting]: "pilot-years", [leapDay]: "first-of-march" },
  ],
  "by the pilot, to the last of the calendar": [evaluated("2198-06-01", 2198), { [counting]: "pilot-years" }],
  "by the calendar, to the last of it": [evaluated("2198-06-01", 2198), { [counting]: "calendar" }],
  "by a word nobody knows": [evaluated("2024-10-01", 2024), { [counting]: "years" }],
  "no years at all": [evaluated("2024-01-01"), { [counting]: "calendar", "pilot-years": "0" }],
};

// ── figures of enterprises, chains and names ─────────────────────────────────────────────────────────────────────

const against = (parameter: string) =>
  rules.enterpriseRule({
    ...{ id: "2.2#large-enough", phrase: "改造", force: "must", basis: "text", stage: "application" },
    predicate: {
      reads: [],
      against: { previousYearRevenue: parameter },
      fault: (facts: Readonly<Record<string, string>>) =>
        facts.previousYearRevenue === "below" ? "not-met" : undefined,
    } as never,
  });
const { provisions: _, procedure: __, issues: ___, ...parts } = smallEdition;
const bounded = (parameters: readonly object[], rule = against("least-revenue")): Edition =>
  api.defineEdition({
    ...{ ...parts, id: "bounded", outline: [], rules: [rule] },
    parameters: [...smallEdition.parameters, ...parameters] as never,
  });
const leastRevenue = (value: string | null) =>
  bounded([{ id: "least-revenue", value, unit: "元", basis: "caller" }]);
const earning = (...figures: readonly unknown[]) => ({
  enterprises: figures.map((previousYearRevenue, index) => ({
    name: `企业${index}`,
    ...(previousYearRevenue !== undefined && { previousYearRevenue }),
  })),
});

const revenues: Readonly<Record<string, readonly [draft: unknown, edition: Edition]>> = {
  "above, equal and below": [earning("20000000.01", "20000000", "19999999.99"), leastRevenue("20000000")],
  "none at all, and not said": [earning("无", undefined), leastRevenue("20000000")],
  "none at all against nothing": [earning("无"), leastRevenue("0")],
  "a bound that nobody has given": [earning("1"), leastRevenue(null)],
  "a bound that is no figure": [earning("1"), leastRevenue("many")],
  "a bound that the edition does not have": [earning("1"), bounded([])],
};

const enterprise = (creditCode: string | undefined, more: object = {}) => ({
  ...aRoster(1)[0],
  creditCode,
  ...more,
});
const [{ creditCode = "" } = {}, { creditCode: second = "" } = {}] = aRoster(2);

const rosters: Readonly<Record<string, unknown>> = {
  "chains that are not listed, a code twice": {
    enterprises: [enterprise(creditCode, { chainId: "a" }), enterprise(creditCode, { chainId: "a" })],
  },
  "a chain without an id": {
    chains: [{ name: "一" }, aChain()],
    enterprises: [enterprise(creditCode), enterprise(creditCode, { chainId: "elsewhere" })],
  },
  "a code twice, one of them in no chain": {
    chains: [aChain()],
    enterprises: [enterprise(creditCode), enterprise(creditCode, { chainId: undefined })],
  },
  "a code twice in two chains": {
    chains: [aChain(), aChain({ id: "b" })],
    enterprises: [
      enterprise(creditCode),
      enterprise(creditCode, { chainId: "b", scale: "below" }),
      enterprise(second, { chainId: "b" }),
    ],
  },
  "no codes": {
    chains: [aChain()],
    enterprises: [enterprise(undefined), enterprise(undefined, { scale: undefined })],
  },
  "exemptions without a reason, for none, and for one": {
    chains: [aChain()],
    enterprises: [
      enterprise(creditCode, { transform: false, exemption: {} }),
      enterprise(second, { transform: false, exemption: { reason: "无" } }),
      enterprise(undefined, { transform: false, exemption: { reason: "已完成" } }),
      enterprise(undefined, { transform: false, exemption: { reason: [] } }),
    ],
  },
};

const judgements: Readonly<Record<string, unknown>> = {
  "of nothing JSON can hold": [Number.NaN],
  "no list": { rule: "5.2#scientific" },
  "of rules that are none, or need none, or of a day to come": [
    { rule: "5.2#scientifik", verdict: "pass", by: "甲", on: asOf, grounds: "依据" },
    { rule: "nothing", verdict: "pass", by: "甲", on: asOf, grounds: "依据" },
    { rule: "5.1#copies", verdict: "pass", by: "甲", on: asOf, grounds: "依据" },
    { rule: "5.2#scientific", verdict: "pass", by: "甲", on: "2024-09-01", grounds: "依据" },
    { rule: "5.2#scientific", verdict: "perhaps", by: " ", on: asOf, grounds: "依据" },
    { rule: "5.2#scientific", verdict: "pass", by: "甲", on: asOf, grounds: "依据", subject: "contracts.7" },
  ],
};

export const cases: readonly Case[] = [
  ...casesOf("assessApplication / contracts with", contracts, (list) =>
    scopes.map((scope) => {
      const edition = api.withParameters(smallEdition, { "share-scope": scope });
      const when = { edition, asOf: "2024-12-31", stage: "implementation" };
      const { findings, said, issues } = found(
        changed(sound, { contracts: list }),
        "4.1#three-party-share",
        when,
        /^contracts/,
      );
      return [scope, ...findings, said, ...issues];
    }),
  ),
  ...casesOf("assessApplication / publicity of", publicities, ([draft, more]) =>
    found(
      draft,
      "5.3#publicity",
      { ...more, asOf: "2024-12-31", stage: "approval" },
      /^(publicity|calendar)/,
    ),
  ),
  ...casesOf(
    "assessApplication / an award paid",
    {
      "at once": ["2024-09-20"],
      "in two on one day": ["2024-09-20", "2024-09-20"],
      "in two on two days": ["2024-09-20", "2024-10-20"],
      "in two, one on a day that is not known": ["2024-09-20", undefined],
      "in two on days that are not known": [undefined, undefined],
    } as Readonly<Record<string, readonly (string | undefined)[]>>,
    (days) =>
      found(
        paidOn(...days),
        "4.1#paid-in-instalments",
        { asOf: "2024-12-31", stage: "implementation" },
        /^approval/,
      ),
  ),
  ...casesOf("assessApplication / self-evaluations counted", years, ([draft, values]) => {
    const edition = api.withParameters(smallEdition, values);
    return [
      ...edition.issues.map(issueLine),
      found(
        draft,
        "4.2#annual-self-evaluation",
        { edition, asOf: "2199-12-31", stage: "evaluation" },
        /^(period|performance)/,
      ),
    ];
  }),
  ...casesOf("assessApplication / revenues", revenues, ([draft, edition]) => [
    ...edition.issues.map(issueLine),
    found(draft, "2.2#large-enough", { edition }, /^enterprises/),
  ]),
  ...casesOf("assessApplication / a roster with", rosters, (draft) => {
    const { findings, issues } = api.assessApplication(draft, small);
    return {
      findings: findings.filter(({ rule }) => rule.startsWith("3.2")).map(findingLine),
      issues: issueLines(issues),
    };
  }),
  ...casesOf("assessApplication / judgements", judgements, (given) => {
    const { issues } = api.assessApplication(sound, { ...small, judgements: given } as never);
    return issueLines(issues.filter(({ field }) => field.startsWith("judgements")));
  }),
  {
    name: "compareIndicators and readApplication / what no JSON can hold, and no list",
    answer: () => [
      ...[[Number.NaN], 5, [{ id: "x" }]].map((indicators) =>
        api.compareIndicators([], { edition: api.nm2024, indicators } as never).issues.map(issueLine),
      ),
      ...[Number.NaN, [], "draft"].map((draft) => api.readApplication(draft).issues.map(issueLine)),
      api.readApplication(sound, { limits: { nodes: 10 } }).issues.map(issueLine),
      api.readApplication(sound, { limits: { nodes: "ten" }, edition: 5, colour: "blue" } as never),
    ],
  },
  {
    name: "readApplication / what an application says of itself that cannot be so",
    answer: () =>
      api
        .readApplication(
          anApplication({
            enterprises: [
              enterprise(creditCode, { scale: "above", previousYearRevenue: "19999999.99" }),
              enterprise(creditCode, { scale: "below", previousYearRevenue: "20000000" }),
              enterprise("91150200MA0000000X"),
            ],
            chains: [aChain(), aChain()],
            indicators: [
              { id: "scenarios", baseline: "5", midterm: "4", target: "3" },
              { id: "scenarios" },
              { baseline: "无" },
            ],
          }),
        )
        .issues.map(issueLine),
  },
];

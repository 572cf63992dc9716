/** Experts' sheets added up, and who is chosen. */
import type { Candidate, ReviewScheme, ReviewSheet } from "../../../src/index.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { findingLine, issueLines, sentences } from "../helpers/lines.js";

/** Two scored criteria, the second on a scale of its own. */
const scheme: ReviewScheme = {
  id: "示例办法",
  criteria: [
    { id: "5.2#scientific", most: "10", weight: "60" },
    { id: "5.2#feasible", most: "5", weight: "40" },
  ],
  decimals: 2,
};

const sheet = (expert: string, first: string | undefined, second: string | undefined): ReviewSheet => ({
  expert,
  on: "2024-08-28",
  entries: [
    { criterion: "5.2#scientific", score: first },
    { criterion: "5.2#feasible", score: second },
  ],
});

const five = [
  sheet("甲", "8", "4"),
  sheet("乙", "9", "5"),
  sheet("丙", "4", "2"),
  sheet("丁", "10", "3"),
  sheet("戊", "7", "4.5"),
];

const verdict = (expert: string, value: "pass" | "fail", grounds = "理由"): ReviewSheet => ({
  expert,
  on: "2024-08-28",
  entries: [{ criterion: "5.2#authentic", verdict: value, grounds }],
});
const judgedScheme: ReviewScheme = { id: "判断", criteria: [{ id: "5.2#authentic" }], decimals: 0 };

const faulty: ReviewSheet = {
  expert: "甲",
  on: "2024-08-28",
  entries: [
    { criterion: "5.2#scientific", score: "11" },
    { criterion: "5.2#scientific", score: "1" },
    { criterion: "5.2#scientifik", score: "1" },
    { criterion: "5.2#feasible", verdict: "pass" },
  ],
};

const tallies: Readonly<Record<string, readonly [sheets: unknown, scheme: unknown]>> = {
  "one sheet": [[sheet("甲", "8", "4")], scheme],
  "five sheets": [five, scheme],
  "five sheets, all agreeing": [five.map(({ expert }) => sheet(expert, "8", "4")), scheme],
  "highest and lowest of each criterion dropped": [
    five,
    { ...scheme, drop: { from: "criterion", lowest: 1, highest: 1 } },
  ],
  "highest and lowest sheet dropped": [five, { ...scheme, drop: { from: "sheet", lowest: 1, highest: 1 } }],
  "more dropped than there are": [
    five.slice(0, 2),
    { ...scheme, drop: { from: "criterion", lowest: 1, highest: 1 } },
  ],
  "to no place": [five, { ...scheme, decimals: 0 }],
  "to six places": [five, { ...scheme, decimals: 6 }],
  "to seven places": [five, { ...scheme, decimals: 7 }],
  "without weights": [
    five,
    {
      ...scheme,
      criteria: [
        { id: "5.2#scientific", most: "10" },
        { id: "5.2#feasible", most: "5" },
      ],
    },
  ],
  "a score missing": [[sheet("甲", "8", undefined), sheet("乙", "9", "5")], scheme],
  "an expert with an interest": [
    [sheet("甲", "8", "4"), { ...sheet("乙", "1", "1"), conflict: true }],
    scheme,
  ],
  "an interest in words": [[sheet("甲", "8", "4"), { ...sheet("乙", "1", "1"), conflict: "曾任职" }], scheme],
  "a panel of which one is absent": [
    [sheet("甲", "8", "4"), sheet("乙", "8", "4")],
    { ...scheme, experts: ["甲", "乙", "丙"] },
  ],
  "a sheet of somebody who is not on the panel": [[sheet("丁", "1", "1")], { ...scheme, experts: ["甲"] }],
  "no sheets": [[], scheme],
  "sheets of two applications": [
    [
      { ...sheet("甲", "1", "1"), candidate: "包头" },
      { ...sheet("乙", "1", "1"), candidate: "赤峰" },
    ],
    scheme,
  ],
  "the same sheet twice": [[sheet("甲", "8", "4"), sheet("甲", "8", "4")], scheme],
  "two sheets of one expert that differ": [[sheet("甲", "8", "4"), sheet("甲", "9", "4")], scheme],
  "a sheet with faults": [[faulty, sheet("乙", "8", "4")], scheme],
  "at the most, and above it": [[sheet("甲", "10", "5"), sheet("乙", "10.01", "5")], scheme],
  "verdicts that agree": [[verdict("甲", "pass"), verdict("乙", "pass")], judgedScheme],
  "verdicts that differ": [[verdict("甲", "pass"), verdict("乙", "fail")], judgedScheme],
  "verdicts by the majority": [
    [verdict("甲", "pass"), verdict("乙", "fail"), verdict("丙", "pass")],
    { ...judgedScheme, verdicts: "majority" },
  ],
  "verdicts by a majority that there is not": [
    [verdict("甲", "pass"), verdict("乙", "fail")],
    { ...judgedScheme, verdicts: "majority" },
  ],
  "a verdict without grounds": [[verdict("甲", "pass", "")], judgedScheme],
  "a criterion of no points": [[], { ...scheme, criteria: [{ id: "5.2#feasible", most: "0" }] }],
  "no criteria": [five, { ...scheme, criteria: [] }],
  "a criterion twice": [five, { ...scheme, criteria: [...scheme.criteria, ...scheme.criteria] }],
  "a scheme that is none": [five, {}],
  "sheets that are none": ["all", scheme],
  "wrong types and unknown keys": [
    [{ expert: 5, entries: [{ criterion: "5.2#feasible", score: 3, colour: "blue" }] }],
    { ...scheme, colour: "blue" },
  ],
};

const scored = (...scores: readonly string[]): Candidate[] =>
  scores.map((score, index) => ({ id: `盟市${index + 1}`, score, eligible: true }));

const of2024 = { edition: api.nm2024, year: 2024 };
const preferences = ["1.4#sound-base", "1.4#feasible-plan"];

const selections: Readonly<Record<string, readonly [candidates: unknown, options: unknown]>> = {
  "six for five places": [scored("90", "85", "80", "75", "70", "65"), of2024],
  "five for five places": [scored("90", "85", "80", "75", "70"), of2024],
  "three, the least": [scored("90", "80", "70"), of2024],
  "two, too few": [scored("90", "80"), of2024],
  "a tie at the edge": [scored("90", "90"), { ...of2024, quota: 1 }],
  "a tie within": [scored("90", "90", "80"), { ...of2024, quota: 2 }],
  "a tie broken by preferences": [
    [
      { id: "甲", score: "90", eligible: true, preferences: ["1.4#feasible-plan"] },
      { id: "乙", score: "90", eligible: true, preferences: ["1.4#sound-base"] },
    ],
    { ...of2024, quota: 1, preferences },
  ],
  "a preference nobody ranks": [
    [
      { id: "甲", score: "90", eligible: true, preferences: ["1.4#demonstration-effect"] },
      { id: "乙", score: "90", eligible: true },
    ],
    { ...of2024, quota: 1, preferences },
  ],
  "an interval that reaches over the edge": [
    [
      { id: "甲", score: { low: "80", high: "95" }, eligible: true },
      { id: "乙", score: "90", eligible: true },
    ],
    { ...of2024, quota: 1 },
  ],
  "an interval that does not": [
    [
      { id: "甲", score: { low: "91", high: "95" }, eligible: true },
      { id: "乙", score: "90", eligible: true },
    ],
    { ...of2024, quota: 1 },
  ],
  "one that is not eligible": [
    [{ id: "甲", score: "99", eligible: false }, ...scored("90")],
    { ...of2024, quota: 1 },
  ],
  "eligible by outcome": [
    (["pass", "fail", "needs-data", "needs-judgement", "not-applicable"] as const).map((outcome, index) => ({
      id: outcome,
      score: `${90 - index}`,
      outcome,
    })),
    { ...of2024, quota: 2 },
  ],
  "eligible by assessment": [
    [
      {
        id: "甲",
        score: "90",
        assessment: { outcome: "pass", findings: [{ rule: "1.4#sound-base", outcome: "pass" }] },
      },
    ],
    { ...of2024, quota: 1, preferences },
  ],
  "nothing known of one": [[{ id: "甲" }, ...scored("90")], { ...of2024, quota: 1 }],
  "no places": [scored("90"), { ...of2024, quota: 0 }],
  "bounds of its own": [scored("90", "80", "70"), { ...of2024, quota: { least: 1, most: 2 } }],
  "bounds turned round": [scored("90", "80"), { ...of2024, quota: { least: 3, most: 1 } }],
  "places below zero": [[], { ...of2024, quota: -1 }],
  "a year without figures": [scored("90", "80", "70"), { edition: api.nm2024, year: 2025 }],
  nobody: [[], of2024],
  "a candidate twice": [[...scored("90"), ...scored("80")], { ...of2024, quota: 1 }],
  "an interval turned round": [
    [{ id: "甲", score: { low: "2", high: "1" }, eligible: true }],
    { ...of2024, quota: 1 },
  ],
  "wrong types and unknown keys": [
    [{ id: 5, score: 90, colour: "blue" }, "甲"],
    { ...of2024, quota: 1, colour: "blue" },
  ],
  "no list": ["all", of2024],
  "no edition": [scored("90"), { year: 2024, quota: 1 }],
  "no year": [scored("90"), { edition: api.nm2024 }],
  "preferences nobody knows": [scored("90"), { ...of2024, quota: 1, preferences: ["9.9#luck"] }],
};

export const cases: readonly Case[] = [
  ...casesOf("tallyReview", tallies, ([sheets, given]) => {
    const { findings, issues, rows, judgements, ...tally } = api.tallyReview(sheets as never, {
      scheme: given as never,
      edition: api.nm2024,
    });
    return {
      ...tally,
      rows: rows.map((row) => JSON.stringify(row)),
      judgements: judgements.map((one) => JSON.stringify(one)),
      findings: findings.map(findingLine),
      issues: issueLines(issues),
      said: sentences([...findings, ...issues]),
    };
  }),
  ...casesOf("selectPilots", selections, ([candidates, options]) => {
    const { finding, rows, issues, ...selection } = api.selectPilots(candidates as never, options as never);
    return {
      ...selection,
      rows: rows.map(
        ({ id, standing, bestRank, worstRank, low, high, margin }) =>
          `${id} ${standing} ${bestRank} to ${worstRank}, ${low} to ${high}, margin ${margin}`,
      ),
      finding: findingLine(finding),
      issues: issueLines(issues),
      said: sentences([finding, ...issues]),
    };
  }),
  {
    name: "tallyReview / its judgements serve an assessment",
    answer: () => {
      const { judgements } = api.tallyReview([verdict("甲", "pass"), verdict("乙", "pass")], {
        scheme: judgedScheme,
        edition: api.nm2024,
      });
      const { findings, issues } = api.assessApplication(
        {},
        { edition: api.nm2024, asOf: "2024-09-02", stage: "review", judgements },
      );
      return [findings.filter(({ rule }) => rule === "5.2#authentic").map(findingLine), issueLines(issues)];
    },
  },
];

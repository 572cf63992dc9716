/** Selections of the less usual kind: open questions, ties, faults of candidates, and texts that say little of the number of places. */
import type { Candidate, Edition } from "../../../src/index.js";
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { findingLine, issueLines, sentences } from "../helpers/lines.js";

const { nm2024 } = api;

const scored = (...scores: readonly (string | object)[]): Candidate[] =>
  scores.map((score, at) => ({ id: `盟市${at + 1}`, score, eligible: true }) as Candidate);

const of2024 = { edition: nm2024, year: 2024 };
const preferences = ["1.4#sound-base", "1.4#feasible-plan"];

/** The edition with other figures for the number of pilots, or without one of them. */
const withQuota = (value: unknown, roles?: object): Edition => {
  const { issues: _, ...parts } = nm2024;
  const ofRoles = bare((nm2024.parameterRoles ?? {}) as Readonly<Record<string, string>>);
  const parameters = nm2024.parameters.map((one) =>
    one.id === ofRoles.pilotsMost ? { ...one, ...(value as object) } : one,
  );
  const { pilotsLeast, pilotsMost, ...others } = ofRoles;
  const kept = roles === undefined ? ofRoles : { ...others, ...(roles === none ? {} : { pilotsMost }) };
  return api.defineEdition({
    ...parts,
    id: `quota-${pilotsLeast}`,
    outline: [],
    parameters,
    parameterRoles: kept,
  } as never);
};
const none = {};
const mostAlone = {};

const assessed = (outcome: unknown, findings?: unknown) => ({
  id: "甲",
  score: "90",
  assessment: { outcome, findings },
});
const metBy = (id: string, ...outcomes: readonly string[]) => ({
  ...{ id, score: "90" },
  assessment: {
    outcome: "pass",
    findings: outcomes.map((outcome, at) => ({ rule: preferences[at], outcome })),
  },
});

const selections: Readonly<Record<string, () => readonly [candidates: unknown, options: object]>> = {
  "a greatest number alone": () => [scored("90", "80"), { edition: withQuota({}, mostAlone), year: 2024 }],
  "no number in the text": () => [scored("90"), { edition: withQuota({}, none), year: 2024 }],
  "no number in the text, and one of the caller": () => [
    scored("90", "80"),
    { edition: withQuota({}, none), year: 2024, quota: { least: 1, most: 1 } },
  ],
  "a number that is none": () => [
    scored("90"),
    { edition: withQuota({ value: ["3", "4"], range: undefined }), year: 2024 },
  ],
  "a number with decimals": () => [
    scored("90"),
    { edition: withQuota({ value: "2.5", range: undefined }), year: 2024 },
  ],
  "what the quota may not be": () => [scored("90"), { ...of2024, quota: { least: "1", most: 2, more: 1 } }],
  "a quota in words": () => [scored("90"), { ...of2024, quota: "two" }],
  "half a quota": () => [scored("90"), { ...of2024, quota: { most: 2 } }],
  "an outcome that does not apply, and statements that differ": () => [
    [
      assessed("not-applicable"),
      { ...assessed("pass"), id: "乙", eligible: false },
      { ...assessed("fail"), id: "丙", eligible: true },
      { ...assessed("pass"), id: "丁", outcome: "needs-judgement" },
    ],
    { ...of2024, quota: 2 },
  ],
  "preferences of findings": () => [
    [
      metBy("甲", "pass", "fail"),
      metBy("乙", "pass", "pass"),
      metBy("丙", "not-applicable"),
      metBy("丁", "fail", "pass"),
      { ...metBy("戊"), preferences: ["1.4#sound-base"] },
    ],
    { ...of2024, quota: 2, preferences },
  ],
  "preferences that are open": () => [
    [metBy("甲", "needs-judgement", "pass"), metBy("乙", "pass"), { id: "丙", score: "90", eligible: true }],
    { ...of2024, quota: 1, preferences },
  ],
  "scores that are not known, over the edge": () => [
    [...scored("90", "80", "70"), { id: "丁", eligible: true }],
    { ...of2024, quota: 2 },
  ],
  "more that are not known than places": () => [
    [...scored("90"), { id: "丁", eligible: true }, { id: "戊", eligible: true }],
    { ...of2024, quota: 1 },
  ],
  "intervals that touch": () => [
    scored({ low: "80", high: "90" }, { low: "90", high: "95" }, "90", "70"),
    { ...of2024, quota: 2 },
  ],
  "open ones that wait for a judgement alone": () => [
    [...scored("90", "70"), { id: "丁", score: "80", outcome: "needs-judgement" }],
    { ...of2024, quota: 2 },
  ],
  "one that may not be chosen and one not yet, below the edge": () => [
    [
      ...scored("90", "80"),
      { id: "丁", score: "60", outcome: "needs-data" },
      { id: "戊", score: "99", outcome: "fail" },
    ],
    { ...of2024, quota: 1 },
  ],
  "as many as places, all the same": () => [scored("80", "80", "80"), { ...of2024, quota: 3 }],
  "a tie of three for one place, behind one": () => [
    scored("90", "80", "80", "80", "70"),
    { ...of2024, quota: 2 },
  ],
  "faults that leave eligibility open": () => [
    [
      { id: "甲", score: "90", eligible: "maybe" },
      { id: "乙", score: "ninety", eligible: true },
      { id: "丙", score: { low: "2", high: "1" }, outcome: "fail" },
      { id: "丁", score: "80", outcome: "passed" },
      { id: "戊", score: "70", assessment: 5 },
      {
        id: "己",
        score: "60",
        assessment: { outcome: "pass", findings: [5] },
        preferences: [5],
      },
    ],
    { ...of2024, quota: 2, preferences },
  ],
  "candidates that cannot be told apart": () => [
    [{ id: "甲" }, { id: "甲", score: "1" }, { score: "1" }, 5],
    { ...of2024, quota: 1 },
  ],
  "many names, some of them long": () => [
    Array.from({ length: 7 }, (_, at) => ({ id: `${"长".repeat(45)}${at}`, score: "80", eligible: true })),
    { ...of2024, quota: 1 },
  ],
  "a year that is none, and no places": () => [scored("90"), { edition: nm2024, year: 2024.5, quota: 0 }],
  "preferences that are none": () => [scored("90"), { ...of2024, quota: 1, preferences: "1.4#sound-base" }],
  "preferences twice, and of no text": () => [
    scored("90"),
    { ...of2024, quota: 1, preferences: [...preferences, preferences[0], 5, " "] },
  ],
  limits: () => [scored("90", "80"), { ...of2024, quota: 1, limits: { entries: 1 } }],
  "limits that are none": () => [scored("90", "80"), { ...of2024, quota: 1, limits: 5 }],
};

export const cases: readonly Case[] = [
  ...casesOf("a selection of", selections, (make) => {
    const [candidates, given] = make();
    const { finding, rows, issues, ...selection } = api.selectPilots(candidates, given as never);
    const { selected, notSelected, tied, undecided, ineligible, quota, outcome } = selection;
    return {
      answer: `${outcome}: ${quota.least} to ${quota.most} places`,
      lists: [selected, notSelected, tied, undecided, ineligible].map((list) =>
        list.map((id) => id.slice(-4)).join(", "),
      ),
      rows: rows.map(
        ({ id, standing, bestRank, worstRank, low, high, margin }) =>
          `${id.slice(-4)} ${standing} ${bestRank} to ${worstRank}, ${low} to ${high}, margin ${margin}`,
      ),
      finding: findingLine(finding),
      issues: issueLines(issues),
      said: sentences([finding]),
    };
  }),
];

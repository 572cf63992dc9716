/** What pilots, panels and selections have to explain: findings and issues of every code they know. */
import {
  allowedEvents,
  applyEvent,
  assessApplication,
  assessNationalPilot,
  defineEdition,
  dutiesOf,
  evaluationEvent,
  type Finding,
  type Issue,
  nm2024,
  type Procedure,
  type ReviewSheet,
  receiptFor,
  selectPilots,
  startPilot,
  tallyReview,
  withParameters,
} from "../../src/index.js";
import { readEvent } from "../../src/procedure/read-state.js";
import { withOddValue } from "./edition-variants.js";
import { pilotAt } from "./pilot.js";
import { scheme, sheet } from "./review.js";

const procedure = nm2024.procedure as Procedure;
const of2024 = { edition: nm2024, year: 2024 };
const scored = (...scores: readonly string[]) =>
  scores.map((score, index) => ({ id: `盟市${index}`, score, eligible: true }));

const selections = [
  selectPilots(scored("90", "80", "70"), of2024),
  selectPilots(scored("90"), of2024),
  selectPilots(scored("90", "90"), { ...of2024, quota: 1 }),
  selectPilots([{ id: "盟市" }], { ...of2024, quota: 1 }),
  selectPilots([...scored("90"), ...scored("90"), { id: "另一盟", score: { low: "2", high: "1" } }], of2024),
  selectPilots([], { ...of2024, quota: -1 }),
];

const entry = (criterion: string, score: string) => ({ criterion, score });
const faulty: ReviewSheet = {
  expert: "甲",
  on: "2024-08-28",
  entries: [
    entry("5.2#scientific", "11"),
    entry("5.2#scientific", "1"),
    entry("5.2#scientifik", "1"),
    { criterion: "5.2#feasible", verdict: "pass" },
  ],
};

const tallies = [
  tallyReview([sheet("甲", "8", undefined), { ...sheet("乙", "1", "1"), conflict: true }], {
    scheme: {
      ...scheme,
      experts: ["甲", "乙", "丙"],
    },
    edition: nm2024,
  }),
  tallyReview([], { scheme: scheme, edition: nm2024 }),
  tallyReview(
    [faulty, sheet("丁", "1", "1"), sheet("丁", "1", "1"), sheet("戊", "1", "1"), sheet("戊", "2", "1")],
    { scheme: scheme, edition: nm2024 },
  ),
  tallyReview([sheet("丁", "1", "1")], { scheme: { ...scheme, experts: ["甲"] }, edition: nm2024 }),
  tallyReview(
    [
      { ...sheet("甲", "1", "1"), candidate: "包头" },
      { ...sheet("乙", "1", "1"), candidate: "赤峰" },
    ],
    { scheme: scheme, edition: nm2024 },
  ),
  tallyReview([], { scheme: { ...scheme, decimals: 7 }, edition: nm2024 }),
  tallyReview([], { scheme: { ...scheme, criteria: [{ id: "5.2#feasible", most: "0" }] }, edition: nm2024 }),
];

/** Panels that vote, and schemes with scores that must be reached. */
const votes = (...verdicts: readonly ("pass" | "fail" | undefined)[]): readonly ReviewSheet[] =>
  verdicts.map((verdict, index) => ({
    expert: `专家${index}`,
    on: "2024-08-28",
    entries: verdict === undefined ? [] : [{ criterion: "5.2#feasible", verdict, grounds: "理由" }],
  }));
const feasible = { id: "5.2#feasible" };
const voting = { id: "投票", criteria: [feasible], decimals: 0 };
const [first, second] = scheme.criteria;
const reviews = [
  ...[votes("pass", undefined), votes("fail"), votes("pass", "fail")].map((sheets) =>
    tallyReview(sheets, { scheme: voting, edition: nm2024 }),
  ),
  tallyReview(votes("fail"), {
    scheme: { ...voting, criteria: [{ ...feasible, veto: true }] },
    edition: nm2024,
  }),
  ...[
    {},
    { passMark: "99" },
    { criteria: [{ ...first, least: "9" }, second] },
    { criteria: [{ ...first, section: "A" }], sections: [{ id: "A", least: "55" }] },
    { passMark: "101" },
    { sections: [{ id: "A", least: "55" }] },
    { criteria: [{ ...first, step: "5" }] },
    { criteria: [{ ...first, step: "3" }] },
    { criteria: [{ ...first, weight: "10.1" }], decimals: 1, passMark: "8.1" },
    { drop: { from: "sheet" } },
  ].map((more) => tallyReview([sheet("甲", "8", "4")], { scheme: { ...scheme, ...more }, edition: nm2024 })),
];

const leftOut = { criterion: "5.2#feasible", applies: false, grounds: "没有这类项目" };
const applying = [
  [{ expert: "甲", entries: [leftOut] }],
  [{ expert: "甲", entries: [leftOut] }, sheet("乙", "6", "5")],
  [{ expert: "甲", entries: [{ ...leftOut, grounds: undefined }] }],
  [{ expert: "甲", entries: [{ ...leftOut, score: "5" }] }],
].map((sheets) =>
  tallyReview(sheets, { scheme: { ...scheme, criteria: [{ ...feasible, most: "5" }] }, edition: nm2024 }),
);

const { procedure: _, ...parts } = nm2024;
const dated = { value: "5", validTo: "2024-12-31" };
const states = [
  startPilot({ edition: withOddValue(nm2024, "publicity-days", "五") }),
  startPilot({ edition: withParameters(nm2024, { "publicity-days": dated }), opening: { year: 2025 } }),
  startPilot({ edition: defineEdition({ ...parts, id: "bare" }) }),
  startPilot({
    edition: nm2024,
    opening: { period: { start: "2024-09-01", end: "2025-08-31" }, on: "2024-02-30" },
  }),
];

const repeated = applyEvent(
  pilotAt("submitted"),
  { type: "submitted", on: "2024-08-12" },
  { edition: nm2024 },
);

const nationals = [
  { city: { code: "150100" }, approvalDocument: true, approvedPlan: true },
  { city: { code: "110100" }, approvalDocument: true, approvedPlan: false },
].map((declaration) => assessNationalPilot(declaration, { edition: nm2024, asOf: "2025-01-26" }));

const inWorkingDays = withParameters(nm2024, { "publicity-days": { value: "5", unit: "工作日" } });
const unanswered = assessApplication(
  { publicity: { from: "2024-09-03", to: "2024-09-09" } },
  { edition: inWorkingDays, asOf: "2024-09-10", stage: "approval" },
);

const unusable = [
  allowedEvents({}, { edition: nm2024 }),
  dutiesOf({ ...pilotAt("paid"), paid: "0" }, { edition: nm2024, asOf: "2025-01-01" }),
  receiptFor("other", 1, {}, { digest: "sha256" }),
];

const cited = { clause: "9.1", phrase: "另行规定" };
const named = (zh: string, en: string) => ({ "zh-CN": zh, en });
const row = (event: string, from: readonly string[], more: object = {}) => ({
  ...{ event, from, conditions: [], ...cited },
  ...more,
});
const asked = (...holds: readonly object[]) => ({
  conditions: holds.map((one) => ("condition" in one ? one : { holds: one, ...cited })),
});

/** Procedures of one's own with every fault there can be. */
const ownProcedures = [
  {
    ...procedure,
    phases: [{ phase: "无人到达", label: named("无人到达", "lost") }],
    duties: [...procedure.duties, { duty: "骆驼", who: "caller", ...cited }],
    events: [
      { event: "备案", label: named("备案", "filing") },
      { event: "approved", label: named("批准", "consent") },
      { event: "无人到达", label: named("遗失", "loss") },
      {
        event: "报备",
        label: named("报备", "filing of papers"),
        fields: { 备注: { label: named("备注", "note"), type: "text" } },
      },
    ],
    transitions: [
      ...procedure.transitions,
      row("骆驼", ["under-way"]),
      row("报备", ["under-way"], { when: { field: "骆驼", is: true } }),
      row("报备", ["shortlisted"], { when: { field: "备注", is: true }, to: "无人到达" }),
      row("报备", ["under-review"], {
        conditions: [
          ...asked(
            { kind: "within", event: "报备", field: "备注", days: { term: "几天" } },
            { kind: "within", event: "报备", days: { term: "copies" } },
            { kind: "count-at-most", event: "报备", most: { value: "1.5" } },
            { kind: "sum-at-most", field: "备注", most: { value: "一" } },
            { kind: "sum-at-most", field: "备注", most: {} },
          ).conditions,
          cited,
        ],
      }),
      row("objected", ["targets-missed"], { to: "无此阶段" }),
    ],
  },
  {
    ...procedure,
    phases: [{ phase: "无人到达", label: named("无人到达", "lost") }],
    transitions: [...procedure.transitions, row("objected", ["无人到达"])],
  },
  {
    ...procedure,
    transitions: [
      ...procedure.transitions,
      row("submitted", ["under-way"], asked({ condition: "within-the-award", ...cited })),
    ],
  },
].map((own) => defineEdition({ ...nm2024, procedure: own as unknown as Procedure }));

export const procedureFindings: readonly Finding[] = [
  ...unanswered.findings.filter(({ rule }) => rule === "5.3#publicity"),
  ...selections.map(({ finding }) => finding),
  ...[...tallies, ...reviews, ...applying, ...nationals].flatMap(({ findings }) => findings),
];

export const procedureIssues: readonly Issue[] = [
  ...[...selections, ...tallies, ...reviews, ...applying, ...states].flatMap(({ issues }) => issues),
  ...unusable.flatMap(({ issues }) => issues),
  ...(repeated.ok ? repeated.issues : []),
  ...defineEdition({ ...nm2024, procedure: {} as Procedure }).issues,
  ...defineEdition({
    ...nm2024,
    sentences: {
      "zh-CN": { findings: { 若干: "{1:2}", 骆驼: "{" }, words: { 若干: "若干", 骆驼: "若干" } },
    },
  }).issues,
  ...defineEdition({
    ...nm2024,
    procedure: { ...procedure, transitions: [...procedure.transitions, ...procedure.transitions] },
  }).issues,
  ...defineEdition({
    ...nm2024,
    procedure: {
      ...procedure,
      transitions: procedure.transitions.filter(({ event }) => event !== "accepted"),
    },
  }).issues,
  ...ownProcedures.flatMap(({ issues }) => issues),
  ...readEvent({ type: "aproved" }).issues,
  ...assessApplication({}, { edition: nm2024, asOf: "2024-09-10", calendar: {} as never }).issues,
  ...evaluationEvent({}, { on: "2025-09-20" }).issues,
  ...evaluationEvent({ stage: "final", year: null, targetsMet: null }, { on: "2025-09-20" }).issues,
];

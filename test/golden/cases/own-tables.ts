/** Tables of one's own for the events and conditions of the library: all at any time, or without any condition; limits, and what is owed. */
import type { Edition, PilotOpening, PilotState } from "../../../src/index.js";
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { dutyLine, issueLines, refusalLine, sentences } from "../helpers/lines.js";
import { cited, row, stored } from "../helpers/own-procedures.js";
import { pilotAt, stepsTo } from "../helpers/pilots.js";

const { nm2024 } = api;

/** Each event at any time before a withdrawal: on all the conditions that its rows have, or on none. */
function looseTable(isAsking: boolean) {
  const { transitions = [], ...more } = nm2024.procedure ?? {};
  const events = [...new Set(transitions.map(({ event }) => event))].filter((event) => event !== "withdrawn");
  const rows = events.map((event) => {
    const conditions = transitions.filter((one) => one.event === event).flatMap((one) => one.conditions);
    const different = new Map(conditions.map((one) => [one.condition, one]));
    return row(event, ["in-preparation"], { conditions: isAsking ? [...different.values()] : [] });
  });
  const leaving = row("withdrawn", ["in-preparation"], { to: "withdrawn" });
  return { ...more, transitions: [...rows, leaving] };
}

/** Made when it is first asked for, and once. */
function once(make: () => Edition): () => Edition {
  let made: Edition | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

type Changes = Parameters<typeof api.withParameters>[1];

const asking = once(() => api.defineEdition({ ...nm2024, id: "loose", procedure: looseTable(true) }));
const loose = (changes?: Changes): Edition =>
  changes === undefined ? asking() : api.withParameters(asking(), changes);
const unasked = once(() => api.defineEdition({ ...nm2024, id: "unasked", procedure: looseTable(false) }));

const event = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

/** What a list of events comes to: those that are refused, and what the rest leave open or settled. */
function cameTo(edition: Edition, events: readonly object[], options: object = {}) {
  const { state, refusals, issues } = api.replayEvents(events, { edition, ...options });
  return {
    events: state.events.length,
    refused: refusals.map((one) => refusalLine({ ...one, allowed: [] })),
    ...(issues.length > 0 && { issues: issueLines(issues) }),
  };
}

const approved = event("approved", "2024-09-10", { award: "40000000" });
const published = event("publicised", "2024-09-01", { from: "2024-09-01", to: "2024-09-09" });
const paid = event("instalment-paid", "2024-09-20", { id: "第一期", amount: "16000000" });
const objected = (on: string, id: string) => event("objected", on, { grounds: "名单有误", id });
const missed = event("evaluated", "2025-09-20", { stage: "mid-term", met: false });

/** One of each kind, on one day. */
const everything = [
  event("publicised", "2024-09-01", { from: "2024-09-02", to: "2024-09-01" }),
  objected("2024-09-01", "甲"),
  event("objection-resolved", "2024-09-01"),
  event("approved", "2024-09-01"),
  event("instalment-paid", "2024-09-01", { id: "第一期", amount: "0" }),
  event("self-evaluated", "2024-09-01", { year: 2024 }),
  event("change-decided", "2024-09-01", { approved: true }),
  event("rectification-ordered", "2024-09-01", { until: "2024-10-01" }),
  event("rectified", "2024-09-01", { met: true }),
  event("recovered", "2024-09-01", { amount: "1" }),
  event("closed", "2024-09-01"),
];

const openPeriod = { period: { start: "2024-09-01" } };
const years = (...named: readonly number[]) =>
  named.map((year, index) => event("self-evaluated", `2026-10-0${index + 1}`, { year }));
const upheld = [
  ...[published, objected("2024-09-02", "甲")],
  event("objection-resolved", "2024-09-03", { upheld: true }),
];

type Way = readonly [events: readonly object[], options?: object, changes?: Changes];

const ways: Readonly<Record<string, Way>> = {
  "each before anything else": [everything],
  "a payment without an award": [[published, event("approved", "2024-09-10"), paid]],
  "nothing paid, nothing recovered": [
    [
      ...[
        published,
        approved,
        paid,
        event("instalment-paid", "2024-09-21", { id: "第二期", amount: "0.00" }),
      ],
      event("rectification-ordered", "2024-10-01", { until: "2024-10-31" }),
      event("recovered", "2024-11-01", { amount: "0" }),
    ],
  ],
  "publicity before the list": [
    [
      event("reviewed", "2024-08-30", { shortlisted: true }),
      event("publicised", "2024-09-02", { from: "2024-08-29", to: "2024-09-09" }),
      event("publicised", "2024-09-02", { from: "2024-08-30", to: "2024-09-09" }),
    ],
  ],
  "publicity in working days without a calendar": [
    [published],
    {},
    { "publicity-days": { value: "5", unit: "个工作日" } },
  ],
  "approval after an objection that was upheld": [[...upheld, approved]],
  "approval once the list was published anew": [
    [
      ...[...upheld, event("publicised", "2024-09-04", { from: "2024-09-04", to: "2024-09-10" })],
      ...[approved, { ...approved, on: "2024-09-11" }],
    ],
  ],
  "one of two objections": [
    [
      ...[published, objected("2024-09-02", "甲"), objected("2024-09-02", "乙")],
      event("objection-resolved", "2024-09-03"),
      event("objection-resolved", "2024-09-03", { objection: 2 }),
      event("objection-resolved", "2024-09-03", { objection: 2, upheld: false }),
      event("objection-resolved", "2024-09-03"),
      event("objection-resolved", "2024-09-03"),
    ],
  ],
  "one of more objections than can be named": [
    [
      published,
      ...Array.from({ length: 51 }, (_, index) => objected("2024-09-02", `第${index + 1}项`)),
      event("objection-resolved", "2024-09-03"),
    ],
  ],
  "the same without a number, where two are open": [
    [
      ...[published, objected("2024-09-02", "甲"), event("objection-resolved", "2024-09-03")],
      ...[objected("2024-09-03", "乙"), objected("2024-09-03", "丙")],
      event("objection-resolved", "2024-09-03"),
    ],
  ],
  "years of a pilot of unknown length beyond the calendar": [
    [
      ...[published, { ...approved, on: "2198-06-01" }],
      ...[2, 3].map((year) => event("self-evaluated", "2199-12-31", { year })),
    ],
    {},
    { "pilot-years": null, "self-evaluation-year": "pilot-years" },
  ],
  "years of the calendar": [[published, approved, ...years(2023, 2024, 2024, 1, 2026, 2027)]],
  "years of the pilot": [
    [published, approved, ...years(0, 1, 2, 2025, 4)],
    {},
    { "self-evaluation-year": "pilot-years" },
  ],
  "years before the period": [
    [published, approved, event("self-evaluated", "2024-09-30", { year: 2024 })],
    { opening: { period: { start: "2024-10-01" } } },
  ],
  "years by the calendar of a pilot of unknown length": [
    [published, approved, ...years(1, 3, 4)],
    {},
    { "pilot-years": null },
  ],
  "years of the pilot of unknown length": [
    [published, approved, ...years(1, 3, 4)],
    {},
    { "pilot-years": null, "self-evaluation-year": "pilot-years" },
  ],
  "years of the calendar of a pilot of unknown length": [
    [published, approved, ...years(2026, 2027)],
    {},
    { "pilot-years": null },
  ],
  "evaluations of a pilot of unknown length": [
    [...[published, approved, missed], event("evaluated", "2026-09-20", { stage: "final", met: true })],
    { opening: openPeriod },
    { "pilot-years": null },
  ],
  "evaluations of a pilot whose plan says its length": [
    [published, approved, missed, event("evaluated", "2026-09-20", { stage: "final", met: true })],
    { opening: { period: { start: "2024-09-01", end: "2025-09-19" } } },
    { "pilot-years": null },
  ],
  "orders before the evaluation and before the last one was over": [
    [
      ...[published, approved, paid, event("rectification-ordered", "2024-10-01", { until: "2024-12-31" })],
      event("rectification-ordered", "2024-12-31", { until: "2025-12-31" }),
      missed,
      event("rectification-ordered", "2025-09-20", { until: "2025-09-19" }),
      event("rectification-ordered", "2025-09-20", { until: "2025-09-20" }),
      event("rectification-ordered", "2025-09-20", { until: "2025-09-21" }),
      event("rectified", "2025-09-22", { met: true }),
      event("rectified", "2025-09-21", { met: false }),
      event("recovered", "2025-09-21", { amount: "1" }),
    ],
  ],
  "closing without lessons": [
    [published, approved, event("accepted", "2026-10-10"), event("closed", "2026-11-01")],
  ],
  "closing with lessons that are none": [
    [published, approved, event("accepted", "2026-10-10"), event("closed", "2026-11-01", { lessons: "无" })],
  ],
  "closing with the lessons of the acceptance": [
    [
      ...[published, approved, missed, event("evaluated", "2026-09-20", { stage: "final", met: true })],
      ...[event("accepted", "2026-10-10", { lessons: "平台建设等经验。" }), event("closed", "2026-11-01")],
    ],
  ],
  "before the pilot": [[published, approved], { opening: { on: "2024-09-02" } }],
};

/** What the events of a table without conditions settle. */
const settled: Readonly<Record<string, readonly object[]>> = {
  "two objections at once": [
    ...[objected("2024-09-02", "甲"), objected("2024-09-02", "乙")],
    event("objection-resolved", "2024-09-03"),
  ],
  "an objection that was settled, and one that there is not": [
    objected("2024-09-02", "甲"),
    ...[1, 1, 7].map((objection, index) =>
      event("objection-resolved", `2024-09-0${index + 3}`, { objection }),
    ),
  ],
  "an objection upheld, and the list published anew": [
    ...[objected("2024-09-02", "甲"), objected("2024-09-02", "乙")],
    event("objection-resolved", "2024-09-03", { objection: 1, upheld: true }),
    event("objection-resolved", "2024-09-03", { objection: 2, upheld: false }),
    event("publicised", "2024-09-04", { from: "2024-09-04", to: "2024-09-10" }),
    event("publicised", "2024-09-11", { from: "2024-09-11", to: "2024-09-17" }),
  ],
  "changes allowed, refused and decided twice": [
    ...["甲", "乙", "丙"].map((id) => event("change-requested", "2025-03-01", { id })),
    event("change-decided", "2025-03-02", { approved: true, change: 1, effectiveOn: "2025-04-01" }),
    event("change-decided", "2025-03-02", { approved: false, change: 2, effectiveOn: "2025-04-01" }),
    event("change-decided", "2025-03-03", { approved: true, change: 2 }),
    event("change-decided", "2025-03-03", { approved: true, change: 9 }),
    event("change-decided", "2025-03-04", { approved: true }),
  ],
  "targets missed, ordered to be put right twice, and put right": [
    ...[missed, event("rectification-ordered", "2025-10-01", { until: "2025-10-31" })],
    event("rectification-ordered", "2025-11-01", { until: "2025-11-30" }),
    event("rectified", "2025-11-10", { met: false }),
    event("rectified", "2025-11-20", { met: true }),
    event("recovered", "2025-12-01", { amount: "5" }),
  ],
  "targets missed twice, and money back": [
    ...[missed, { ...missed, on: "2026-09-20", stage: "final" }],
    event("recovered", "2026-10-01", { amount: "5", id: "甲" }),
    event("recovered", "2026-10-02", { amount: "5.5", id: "乙" }),
  ],
  "the same without a number, once all is settled": [
    ...[objected("2024-09-02", "甲"), event("objection-resolved", "2024-09-03")],
    ...[event("objection-resolved", "2024-09-03"), objected("2024-09-03", "乙")],
    ...[event("objection-resolved", "2024-09-03"), event("objection-resolved", "2024-09-03")],
    ...[event("change-requested", "2024-09-04"), event("change-decided", "2024-09-05", { approved: true })],
    event("change-decided", "2024-09-05", { approved: true }),
  ],
};

// ── periods and duties ───────────────────────────────────────────────────────────────────────────────────────────

const dutyLines = (state: PilotState, edition: Edition, options: object = {}) =>
  api
    .dutiesOf(state, { edition, asOf: "2026-12-31", ...options })
    .duties.filter(({ doneOn, duty }) => doneOn === null && duty !== "acceptance" && duty !== "lessons")
    .map((one) => `${dutyLine(one).replace(/ \([^()]*\)$/, "")} year ${one.year}`);

const { pilotYears: _, ...withoutYears } = nm2024.parameterRoles ?? {};
const { midtermEvaluationDays: __, finalEvaluationDays: ___, ...withoutDays } = nm2024.parameterRoles ?? {};

/** A text that says nothing of how long a pilot is: then no year of it can be owed an evaluation. */
const ofNoLength = (): Edition =>
  api.defineEdition({
    ...nm2024,
    parameterRoles: withoutYears,
    procedure: {
      ...nm2024.procedure,
      duties: nm2024.procedure?.duties.filter(({ duty }) => duty !== "self-evaluation"),
    },
  });

const varied = (changes: Changes) => () => api.withParameters(nm2024, changes);
const inWorkingDays = { value: "20", unit: "工作日" };

type Owing = readonly [edition: () => Edition, opening?: PilotOpening, options?: object];

const owing: Readonly<Record<string, Owing>> = {
  "a period that begins on a leap day, by years of the pilot": [
    varied({ "self-evaluation-year": "pilot-years", "leap-day": "first-of-march" }),
    { period: { start: "2024-02-29" } },
  ],
  "a period that begins on a leap day, by the calendar": [
    varied({ "leap-day": "last-of-february" }),
    { period: { start: "2024-02-29" } },
  ],
  "a period beyond the calendar": [
    varied({ "final-evaluation-days": "30" }),
    { period: { start: "2198-09-01" } },
  ],
  "a period beyond the calendar, by years of the pilot": [
    varied({ "self-evaluation-year": "pilot-years" }),
    { period: { start: "2198-09-01" } },
  ],
  "a period of unknown length": [varied({ "pilot-years": null })],
  "a period of unknown length that the plan states": [
    varied({ "pilot-years": null }),
    { period: { start: "2024-09-01", end: "2026-06-30" } },
  ],
  "a period that ends before it begins": [
    varied({ "pilot-years": null }),
    { period: { start: "2024-09-10", end: "2024-09-09" } },
  ],
  "a text that says nothing of the length": [ofNoLength],
  "a text that says nothing of the length, and a plan that does": [
    ofNoLength,
    { period: { start: "2024-09-01", end: "2026-06-30" } },
  ],
  "years that nobody says how to count": [varied({ "self-evaluation-year": null })],
  "evaluations within working days": [varied({ "midterm-evaluation-days": inWorkingDays })],
  "evaluations within working days that a calendar covers": [
    varied({ "midterm-evaluation-days": { ...inWorkingDays, unit: "个工作日" } }),
    {},
    {
      calendar: { from: "2024-09-01", to: "2024-12-31", holidays: ["2024-10-01"], workdays: ["2024-09-14"] },
    },
  ],
  "evaluations within months": [varied({ "midterm-evaluation-days": { value: "13", unit: "月" } })],
  "evaluations within days beyond the calendar": [
    varied({ "midterm-evaluation-days": "9999" }),
    { period: { start: "2190-01-01" } },
  ],
  "evaluations that no text limits": [
    () => api.defineEdition({ ...nm2024, parameterRoles: withoutDays }),
    {},
  ],
};

/** Several orders, of which the first came to nothing. */
const ordered = [
  ...[...stepsTo("paid"), missed],
  event("rectification-ordered", "2025-10-01", { until: "2025-10-31" }),
  event("rectification-ordered", "2025-11-01", { until: "2025-11-30" }),
];

// ── limits and options ───────────────────────────────────────────────────────────────────────────────────────────

const circle: Record<string, unknown> = {};
circle.self = circle;

const fewer = { limits: { entries: 2 } };

export const cases: readonly Case[] = [
  ...casesOf("any event at any time", ways, ([events, options, changes]) =>
    cameTo(loose(changes), events, options),
  ),
  {
    name: "any event at any time / what could happen",
    answer: () => {
      const edition = loose({ "publicity-days": { value: "5", unit: "工作日" } });
      const begun = api.startPilot({ edition, opening: { on: "2024-09-02" } });
      const days = { to: "2024-09-30", holidays: [], workdays: [] };
      return [
        {},
        { calendar: { ...days, from: "2024-09-01" } },
        { calendar: { ...days, from: "1949-01-01" } },
      ].map((options) => api.allowedEvents(begun, { edition, ...options }).events);
    },
  },
  {
    name: "any event at any time / what could happen with publicity from the shortlist on",
    answer: () => {
      const edition = loose({ "publicity-days": { value: "5", unit: "工作日" } });
      const shortlisted = event("reviewed", "2024-09-02", { shortlisted: true });
      const { state } = api.replayEvents([shortlisted], { edition });
      return ["2024-09-01", "2024-09-03"].flatMap((from) =>
        ["2024-09-06", "2024-09-09", "2024-09-10"].map((to) => {
          const calendar = { from, to, holidays: [], workdays: [] };
          const { events } = api.allowedEvents(state, { edition, calendar });
          return `calendar from ${from} to ${to}: ${events.includes("publicised")}`;
        }),
      );
    },
  },
  ...casesOf("without conditions", settled, (events) => {
    const { state, issues } = api.replayEvents(events, { edition: unasked() });
    const { objections, changes, evaluations, rectifications, reached, recovered } = state;
    return {
      ...{ objections, changes, evaluations, rectifications, reached, recovered },
      issues: issueLines(issues),
    };
  }),
  {
    name: "without a row / what is refused, read or not",
    answer: () => {
      const { transitions = [], ...more } = nm2024.procedure ?? {};
      const rows = transitions.filter((one) => one.event !== "self-evaluated");
      const duties = nm2024.procedure?.duties.filter(({ duty }) => duty !== "self-evaluation");
      const edition = api.defineEdition({ ...nm2024, procedure: { ...more, duties, transitions: rows } });
      const state = api.replayEvents(stepsTo("paid"), { edition }).state;
      const result = api.applyEvent(state, event("self-evaluated", "2025-01-01", { year: 1 }), { edition });
      const unread = api.applyEvent(state, event("self-evaluated", "2025-01-01", { year: "1" }), { edition });
      return {
        issues: issueLines(edition.issues),
        refused: [result, unread].map((one) => (one.ok ? "applied" : refusalLine(one.refusal))),
      };
    },
  },
  ...casesOf("dutiesOf", owing, ([made, opening = {}, options]) => {
    const edition = made();
    const state = pilotAt("paid", opening, edition);
    return { period: state.period, open: dutyLines(state, edition, options) };
  }),
  {
    name: "dutiesOf / orders of which the first came to nothing, before and after the last one is met",
    answer: () =>
      [[], [event("rectified", "2025-11-20", { met: true })]].map((more) => {
        const { state } = api.replayEvents([...ordered, ...more], { edition: nm2024 });
        return ["2025-11-10", "2025-12-01"].map((asOf) =>
          api
            .dutiesOf(state, { edition: nm2024, asOf })
            .duties.filter(({ duty }) => duty === "rectification" || duty === "consequence")
            .map(dutyLine),
        );
      }),
  },
  {
    name: "allowedEvents / on days before, at and after the last event, and on days that there are not",
    answer: () =>
      ["2024-09-19", "2024-09-20", "2026-09-11", "2024-02-30", 5].map((on) => {
        const made = api.allowedEvents(pilotAt("paid"), { edition: nm2024, on: on as never });
        return { on, events: made.events, issues: issueLines(made.issues) };
      }),
  },
  {
    name: "refusals / words that name a figure which was changed",
    answer: () => {
      const edition = api.withParameters(nm2024, { "publicity-days": "7", "pilot-years": "3" });
      const state = pilotAt("mid-term", {}, edition);
      const final = event("evaluated", "2026-09-20", { stage: "final", met: true });
      const result = api.applyEvent(state, final, { edition });
      if (result.ok) return "applied";
      const changed = result.refusal.reasons.map((one) =>
        bare(one).changed?.map(({ id, value }) => `${id}=${value}`),
      );
      return {
        refused: refusalLine(result.refusal),
        changed,
        said: sentences([result.refusal], { edition }),
      };
    },
  },
  {
    name: "refusals / words of a table of one's own that name a figure which was changed",
    answer: () => {
      const { phrase = "" } = nm2024.parameters.find(({ id }) => id === "pilot-years")?.source ?? {};
      const { transitions = [], ...more } = nm2024.procedure ?? {};
      const rows = transitions.map((one) => (one.event === "submitted" ? { ...one, phrase } : one));
      const own = api.defineEdition({ ...nm2024, procedure: { ...more, transitions: rows } });
      const edition = api.withParameters(own, { "pilot-years": "3" });
      const result = api.applyEvent(pilotAt("paid", {}, edition), event("submitted", "2024-10-01"), {
        edition,
      });
      if (result.ok) return "applied";
      const { changed = [] } = bare(result.refusal);
      return {
        ...{
          refused: refusalLine(result.refusal),
          changed: changed.map(({ id, value }) => `${id}=${value}`),
        },
        said: sentences([result.refusal], { edition }),
      };
    },
  },
  {
    name: "a stored state / with publicity in working days, and with what was settled without a number",
    answer: () => {
      const edition = loose({ "publicity-days": { value: "5", unit: "工作日" } });
      const calendar = { from: "2024-08-01", to: "2024-10-31", holidays: [], workdays: [] };
      const events = [published, objected("2024-09-02", "甲"), event("objection-resolved", "2024-09-03")];
      const { state } = api.replayEvents(events, { edition, calendar });
      const unnumbered = state.events.map((one) =>
        one.type === "objection-resolved" ? event("objection-resolved", "2024-09-03") : one,
      );
      return [stored(state), { ...stored(state), events: unnumbered }].map((one) => {
        const result = api.applyEvent(one, { ...approved, on: "2024-09-10" }, { edition });
        return result.ok ? result.state.events : refusalLine(result.refusal);
      });
    },
  },
  {
    name: "limits / more events than may be looked at",
    answer: () => {
      const state = pilotAt("approved");
      const two = api.replayEvents(stepsTo("reviewed"), { edition: nm2024, ...fewer });
      const third = api.applyEvent(two.state, event("revised", "2024-09-02"), { edition: nm2024, ...fewer });
      const four = api.replayEvents(stepsTo("approved"), { edition: nm2024, ...fewer });
      return {
        third: third.ok ? "applied" : refusalLine(third.refusal),
        four: [issueLines(four.issues), four.state.events.length],
        made: issueLines(api.allowedEvents(state, { edition: nm2024, ...fewer }).issues),
        stored: issueLines(api.allowedEvents(stored(state), { edition: nm2024, ...fewer }).issues),
        none: issueLines(
          api.allowedEvents(state, { edition: nm2024, limits: { entries: -1 } as never }).issues,
        ),
        values: issueLines(
          api.dutiesOf(stored(state), { edition: nm2024, asOf: "2025-01-01", limits: { nodes: 20 } }).issues,
        ),
      };
    },
  },
  {
    name: "replayEvents / lists and openings that are none",
    answer: () => [
      issueLines(api.replayEvents(undefined, { edition: nm2024 }).issues),
      issueLines(api.replayEvents(circle, { edition: nm2024 }).issues),
      issueLines(api.replayEvents([], { edition: nm2024, opening: circle as never }).issues),
      issueLines(api.replayEvents([], { edition: nm2024, calendar: { from: "x" } as never }).issues),
      issueLines(api.startPilot({ edition: nm2024, opening: circle as never }).issues),
      issueLines(
        api.startPilot({ edition: nm2024, opening: { period: { start: "2198-01-01", end: "2199-12-31" } } })
          .issues,
      ),
    ],
  },
  {
    name: "applyEvent / under an edition of the same id that has faults",
    answer: () => {
      const edition = api.defineEdition({ ...nm2024, outline: 5 });
      const result = api.applyEvent(pilotAt("paid"), event("withdrawn", "2024-10-01"), { edition });
      return result.ok ? "applied" : refusalLine(result.refusal);
    },
  },
  {
    name: "procedureTable / of a table that has each event once",
    answer: () => {
      const made = api.procedureTable(
        api.defineEdition({
          ...nm2024,
          procedure: { ...looseTable(true), duties: [{ duty: "lessons", who: "caller", ...cited }] },
        }),
        "zh-CN",
      );
      return made.ok ? made.value.split("\n") : issueLines(made.issues);
    },
  },
];

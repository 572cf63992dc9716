/** Pilots from their opening to their end: events allowed and refused, duties, stored states, diagrams and tables. */
import type {
  Duties,
  Edition,
  PilotEventType,
  PilotState,
  Result,
  WorkCalendar,
} from "../../../src/index.js";
import { bare as own } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { exampleEvents } from "../helpers/examples.js";
import { api, textOf } from "../helpers/library.js";
import { dutyLine, issueLines, sentences, stateLines } from "../helpers/lines.js";
import { eventLines, pilotAt, replayLines, type Step, steps, stepsTo } from "../helpers/pilots.js";

const { nm2024 } = api;
const opening = { on: "2024-07-01", year: 2024, leagueCity: { code: "150200" } };

/** One event of every kind, on a day on which it could happen at some time. */
const events: Readonly<Record<PilotEventType, object>> = {
  submitted: { on: "2026-12-01" },
  reviewed: { on: "2026-12-01", shortlisted: false },
  revised: { on: "2026-12-01" },
  publicised: { on: "2026-12-01", from: "2026-12-01", to: "2026-12-07" },
  objected: { on: "2026-12-01", grounds: "名单有误" },
  "objection-resolved": { on: "2026-12-01" },
  approved: { on: "2026-12-01", award: "1" },
  "instalment-paid": { on: "2026-12-01", id: "第九期", amount: "1" },
  "self-evaluated": { on: "2026-12-01", year: 2 },
  "change-requested": { on: "2026-12-01" },
  "change-decided": { on: "2026-12-01", approved: true },
  evaluated: { on: "2026-12-01", stage: "final", met: false },
  "rectification-ordered": { on: "2026-12-01", until: "2027-01-31" },
  rectified: { on: "2026-12-01", met: true },
  recovered: { on: "2026-12-01", amount: "1" },
  accepted: { on: "2026-12-01" },
  closed: { on: "2026-12-01", lessons: ["platforms"] },
  rejected: { on: "2026-12-01", grounds: "不符合条件" },
  withdrawn: { on: "2026-12-01" },
};

const eventOf = (type: string, more: object = {}) => ({ type, ...events[type as PilotEventType], ...more });

/** Pilots in every phase there is. */
const after = (last: Step, ...more: readonly object[]): PilotState =>
  api.replayEvents([...stepsTo(last), ...more], { edition: nm2024, opening: {} }).state;

const missed = { type: "evaluated", on: "2025-09-20", stage: "mid-term", met: false };
const ordered = { type: "rectification-ordered", on: "2025-10-01", until: "2026-01-31" };
const pilots: Readonly<Record<string, () => PilotState>> = {
  "in preparation": () => api.startPilot({ edition: nm2024 }),
  ...Object.fromEntries(steps.map((step) => [`after the step ${step}`, () => pilotAt(step)])),
  "with an objection": () => after("publicised", { type: "objected", on: "2024-09-05", grounds: "名单有误" }),
  "with targets missed": () => after("paid", missed),
  "in rectification": () => after("paid", missed, ordered),
  "with a change requested": () => after("paid", { type: "change-requested", on: "2025-03-01" }),
  rejected: () => after("submitted", { type: "rejected", on: "2024-09-01" }),
  withdrawn: () => after("submitted", { type: "withdrawn", on: "2024-09-01" }),
};

/** Both sides of every condition that a day, an amount or a count decides. */
const edges: Readonly<Record<string, readonly [pilot: PilotState, event: unknown]>> = {
  "publicity that ends before it begins": [
    pilotAt("revised"),
    { type: "publicised", on: "2024-09-03", from: "2024-09-09", to: "2024-09-03" },
  ],
  "publicity from before the event": [
    pilotAt("revised"),
    { type: "publicised", on: "2024-09-03", from: "2024-09-01", to: "2024-09-09" },
  ],
  "approval on the last day of publicity": [
    pilotAt("publicised"),
    { type: "approved", on: "2024-09-09", award: "1" },
  ],
  "approval on the day after": [pilotAt("publicised"), { type: "approved", on: "2024-09-10", award: "1" }],
  "approval without an award": [pilotAt("publicised"), { type: "approved", on: "2024-09-10" }],
  "an objection before publicity begins": [
    after("revised", { type: "publicised", on: "2024-09-03", from: "2024-09-10", to: "2024-09-20" }),
    { type: "objected", on: "2024-09-09", grounds: "名单有误" },
  ],
  "an objection that there is not": [
    pilotAt("publicised"),
    { type: "objection-resolved", on: "2024-09-05", objection: 2 },
  ],
  "all that is left": [
    pilotAt("paid"),
    { type: "instalment-paid", on: "2024-10-01", id: "第二期", amount: "24000000" },
  ],
  "a fen more than is left": [
    pilotAt("paid"),
    { type: "instalment-paid", on: "2024-10-01", id: "第二期", amount: "24000000.01" },
  ],
  "all at once": [
    pilotAt("approved"),
    { type: "instalment-paid", on: "2024-10-01", id: "第一期", amount: "40000000" },
  ],
  "nearly all at once": [
    pilotAt("approved"),
    { type: "instalment-paid", on: "2024-10-01", id: "第一期", amount: "39999999.99" },
  ],
  "an instalment twice": [
    pilotAt("paid"),
    { type: "instalment-paid", on: "2024-10-01", id: "第一期", amount: "1" },
  ],
  "a self-evaluation of the third year": [
    pilotAt("paid"),
    { type: "self-evaluated", on: "2026-10-01", year: 3 },
  ],
  "a self-evaluation of a fourth year": [
    pilotAt("paid"),
    { type: "self-evaluated", on: "2027-02-01", year: 4 },
  ],
  "a self-evaluation of the second year, too early": [
    pilotAt("paid"),
    { type: "self-evaluated", on: "2024-12-31", year: 2 },
  ],
  "a self-evaluation of the calendar year": [
    pilotAt("paid"),
    { type: "self-evaluated", on: "2025-09-20", year: 2025 },
  ],
  "a change with effect before its decision": [
    after("paid", { type: "change-requested", on: "2025-03-01" }),
    { type: "change-decided", on: "2025-03-20", approved: true, effectiveOn: "2025-03-19" },
  ],
  "a change with effect on the day of its decision": [
    after("paid", { type: "change-requested", on: "2025-03-01" }),
    { type: "change-decided", on: "2025-03-20", approved: true, effectiveOn: "2025-03-20" },
  ],
  "a change that nobody requested": [
    pilotAt("paid"),
    { type: "change-decided", on: "2025-03-20", approved: true, change: 4 },
  ],
  "the final evaluation before the period is over": [
    pilotAt("mid-term"),
    { type: "evaluated", on: "2026-09-09", stage: "final", met: true },
  ],
  "the final evaluation on the last day of the period": [
    pilotAt("mid-term"),
    { type: "evaluated", on: "2026-09-10", stage: "final", met: true },
  ],
  "the final evaluation without one at mid-term": [
    pilotAt("paid"),
    { type: "evaluated", on: "2026-09-20", stage: "final", met: true },
  ],
  "a second evaluation at mid-term": [
    pilotAt("mid-term"),
    { type: "evaluated", on: "2025-10-20", stage: "mid-term", met: true },
  ],
  "a limit on the day it is set": [after("paid", missed), { ...ordered, until: "2025-10-01" }],
  "rectified on the last day": [
    after("paid", missed, ordered),
    { type: "rectified", on: "2026-01-31", met: true },
  ],
  "rectified a day late": [
    after("paid", missed, ordered),
    { type: "rectified", on: "2026-02-01", met: true },
  ],
  "recovered before the limit": [
    after("paid", missed, ordered),
    { type: "recovered", on: "2026-01-31", amount: "1" },
  ],
  "recovered after the limit": [
    after("paid", missed, ordered),
    { type: "recovered", on: "2026-02-01", amount: "16000000" },
  ],
  "more recovered than was paid": [
    after("paid", missed),
    { type: "recovered", on: "2025-10-01", amount: "16000000.01" },
  ],
  "closed before it was accepted": [pilotAt("final"), { type: "closed", on: "2026-11-01", lessons: "经验" }],
  "closed with all lessons by word": [
    pilotAt("accepted"),
    {
      type: "closed",
      on: "2026-11-01",
      lessons: ["platforms", "transformation", "data-integration", "mechanisms"],
    },
  ],
  "closed with one lesson short": [
    pilotAt("accepted"),
    { type: "closed", on: "2026-11-01", lessons: ["platforms", "transformation", "data-integration"] },
  ],
  "an event before the last one": [pilotAt("approved"), { type: "change-requested", on: "2024-09-09" }],
  "the very event again": [pilotAt("submitted"), { type: "submitted", on: "2024-08-12" }],
  "an event of another edition": [pilotAt("submitted"), { ...eventOf("reviewed"), edition: "nm-2025" }],
  "a field that is missing": [pilotAt("submitted"), { type: "reviewed", on: "2024-08-30" }],
  "a day that there is not": [
    pilotAt("submitted"),
    { type: "reviewed", on: "2024-02-30", shortlisted: true },
  ],
  "a field nobody knows": [
    pilotAt("submitted"),
    { ...eventOf("reviewed", { shortlisted: true }), colour: "blue" },
  ],
  "a kind near a known one": [pilotAt("submitted"), { type: "aproved", on: "2024-08-30" }],
  "a kind nobody knows": [pilotAt("submitted"), { type: "celebrated", on: "2024-08-30" }],
  "no kind": [pilotAt("submitted"), {}],
  "no event": [pilotAt("submitted"), undefined],
  "a text": [pilotAt("submitted"), "reviewed"],
};

const calendar: WorkCalendar = {
  from: "2024-07-01",
  to: "2027-12-31",
  holidays: ["2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-07"],
  workdays: ["2024-09-29", "2024-10-12"],
};

const inDays = api.withParameters(nm2024, { "publicity-days": "5" });
const inWorkingDays = api.withParameters(nm2024, { "publicity-days": { value: "5", unit: "工作日" } });
const withLimits = api.withParameters(nm2024, {
  "publicity-days": "7",
  "midterm-evaluation-days": "30",
  "final-evaluation-days": { value: "60", unit: "天" },
});

const { procedure: _, ...bareParts } = nm2024;
const bare = api.defineEdition({ ...bareParts, id: "bare" });

const openings: Readonly<Record<string, readonly [edition: unknown, opening?: unknown]>> = {
  "nothing known": [nm2024],
  "all that the example says": [nm2024, opening],
  "a period of its own": [nm2024, { period: { start: "2024-09-01", end: "2026-08-31" } }],
  "a period too short": [nm2024, { period: { start: "2024-09-01", end: "2025-08-31" } }],
  "a day that there is not": [nm2024, { on: "2024-02-30" }],
  "unknown keys and wrong types": [nm2024, { day: "2024-07-01", year: "2024" }],
  "an opening that is none": [nm2024, 5],
  "an edition without a procedure": [bare],
  "an edition that is none": ["nm-2024"],
  "a figure that is no number": [api.withParameters(nm2024, { "publicity-days": "五" })],
  "a figure that is out of date": [
    api.withParameters(nm2024, { "publicity-days": { value: "5", validTo: "2024-12-31" } }),
    { year: 2025 },
  ],
};

const lengthsOfPublicity = ["2024-09-06", "2024-09-07", "2024-09-08", "2024-09-09", "2024-09-10"];

const dutyDays = [
  "2024-08-12",
  "2024-09-05",
  "2024-09-10",
  "2025-09-10",
  "2025-09-11",
  "2025-12-31",
  "2026-01-31",
  "2026-09-10",
  "2026-12-10",
  "2028-01-01",
];

const dutyLines = (state: PilotState, day: string, options?: object) =>
  api.dutiesOf(state, { edition: nm2024, asOf: day, ...options }).duties.map(dutyLine);

const dutiesLines = ({ duties, issues }: Duties) => ({
  duties: duties.map(dutyLine),
  ...(issues.length > 0 && { issues: issueLines(issues) }),
  said: sentences([...duties, ...issues]),
});

/** What is stored and read again may have been changed on the way. */
const tampered = (change: (state: Record<string, unknown>) => void) => {
  const state = JSON.parse(JSON.stringify(pilotAt("paid"))) as Record<string, unknown>;
  change(state);
  return state as unknown as PilotState;
};

const stored: Readonly<Record<string, () => PilotState>> = {
  "as it was": () => tampered(() => undefined),
  "more paid": () => tampered((state) => Object.assign(state, { paid: "20000000" })),
  "another phase": () => tampered((state) => Object.assign(state, { phase: "closed" })),
  "an event less": () => tampered((state) => (state.events as unknown[]).pop()),
  "another award": () =>
    tampered((state) => Object.assign((state.events as object[])[4] as object, { award: "50000000" })),
  "another edition": () => tampered((state) => Object.assign(state, { edition: "nm-2025" })),
  "no terms": () => tampered((state) => Object.assign(state, { terms: [] })),
  "unknown key": () => tampered((state) => Object.assign(state, { colour: "blue" })),
  "an empty record": () => ({}) as PilotState,
  nothing: () => undefined as unknown as PilotState,
};

/** Histories, each under an edition. */
const histories: Readonly<Record<string, readonly [edition: Edition, events: unknown, options?: unknown]>> = {
  "the example": [nm2024, exampleEvents, { opening }],
  "the example without an opening": [nm2024, exampleEvents],
  "the example under limits in days": [withLimits, exampleEvents, { opening }],
  "a pilot that meets everything": [nm2024, stepsTo("closed"), { opening }],
  "a pilot that meets everything, under limits in days": [withLimits, stepsTo("closed"), { opening }],
  "a pilot in working days": [inWorkingDays, stepsTo("approved"), { opening, calendar }],
  "a pilot in working days without a calendar": [inWorkingDays, stepsTo("approved"), { opening }],
  "no events": [nm2024, []],
  "every event twice": [nm2024, stepsTo("paid").flatMap((event) => [event, event])],
  "events turned round": [nm2024, [...stepsTo("paid")].reverse()],
  "events that are none": [nm2024, [5, {}, { type: "submitted" }, ...stepsTo("submitted")]],
  "no list": [nm2024, "submitted"],
  "an edition without a procedure": [bare, stepsTo("submitted")],
  "options nobody knows": [nm2024, stepsTo("submitted"), { open: opening }],
};

const drawn = (result: Result<string>): readonly unknown[] =>
  result.ok ? result.value.split("\n") : issueLines(result.issues);

export const cases: readonly Case[] = [
  ...casesOf("startPilot", openings, ([edition, given]) => {
    const state = api.startPilot({ edition: edition as Edition, opening: given as never });
    return { ...stateLines(state), said: sentences(state.issues) };
  }),
  ...casesOf("replayEvents", histories, ([edition, given, options]) =>
    replayLines(api.replayEvents(given as never, { edition, ...(options as object) })),
  ),
  ...casesOf("allowedEvents", pilots, (pilot) => {
    const state = pilot();
    return `${state.phase}: ${api.allowedEvents(state, { edition: nm2024 }).events.join(", ")}`;
  }),
  ...casesOf("applyEvent / every kind of event", pilots, (pilot) => {
    const state = pilot();
    return Object.keys(events).map((type) => {
      const result = api.applyEvent(state, eventOf(type), { edition: nm2024 });
      if (result.ok) return `${type}: ${result.state.phase}`;
      const { reasons } = result.refusal;
      return `${type}: refused, ${reasons.map(({ code, clause }) => `${code} (${clause})`).join(", ")} | ${api.explain(result.refusal, "zh-CN", { brief: true })} | ${api.explain(result.refusal, "en", { brief: true })}`;
    });
  }),
  ...casesOf("applyEvent", edges, ([pilot, event]) =>
    eventLines(api.applyEvent(pilot, event, { edition: nm2024 })),
  ),
  {
    name: "applyEvent / publicity of five days, by both kinds of day, on both sides of the length",
    answer: () =>
      [inDays, inWorkingDays].flatMap((edition) =>
        [undefined, calendar].flatMap((given) =>
          lengthsOfPublicity.map((to) => {
            const state = pilotAt("revised", {}, edition);
            const event = { type: "publicised", on: "2024-09-03", from: "2024-09-03", to };
            const result = api.applyEvent(state, event, { edition, ...(given && { calendar: given }) });
            return `${edition === inDays ? "days" : "working days"}, ${given ? "with" : "without"} a calendar, to ${to}: ${
              result.ok ? result.state.phase : result.refusal.reasons.map(({ code }) => code).join(", ")
            }`;
          }),
        ),
      ),
  },
  ...casesOf("applyEvent / a stored state", stored, (make) =>
    eventLines(api.applyEvent(make(), { type: "change-requested", on: "2025-03-01" }, { edition: nm2024 })),
  ),
  ...casesOf("allowedEvents / a stored state", stored, (make) =>
    api.allowedEvents(make(), { edition: nm2024 }),
  ),
  {
    name: "applyEvent / options that are none",
    answer: () =>
      [
        5,
        {},
        { edition: "nm-2024" },
        { edition: bare },
        { edition: nm2024, calendar: {} },
        { edition: nm2024, colour: "blue" },
      ].map((options) =>
        eventLines(
          api.applyEvent(pilotAt("paid"), { type: "change-requested", on: "2025-03-01" }, options as unknown),
        ),
      ),
  },
  ...dutyDays.map((day) => ({
    name: `dutiesOf / the example on ${day}`,
    answer: () => {
      const { state } = api.replayEvents(exampleEvents, { edition: nm2024, opening });
      return dutiesLines(api.dutiesOf(state, { edition: nm2024, asOf: day }));
    },
  })),
  ...casesOf("dutiesOf / under limits in days, at the end of 2026", pilots, (pilot) => {
    const replayed = api.replayEvents(pilot().events, { edition: withLimits, opening: {} });
    return dutiesLines(api.dutiesOf(replayed.state, { asOf: "2026-12-31", edition: withLimits }));
  }),
  {
    name: "dutiesOf / publicity in working days, with and without a calendar",
    answer: () => {
      const state = pilotAt("publicised", {}, inWorkingDays);
      return [
        dutyLines(state, "2024-09-05", { edition: inWorkingDays }),
        dutyLines(state, "2024-09-05", { edition: inWorkingDays, calendar }),
        sentences(api.dutiesOf(state, { asOf: "2024-09-05", edition: inWorkingDays }).duties),
      ];
    },
  },
  ...casesOf("dutiesOf / a stored state", stored, (make) => {
    return dutiesLines(api.dutiesOf(make(), { edition: nm2024, asOf: "2025-03-01" }));
  }),
  {
    name: "dutiesOf / days that there are not",
    answer: () =>
      ["2024-02-30", "soon", 5, undefined].map((day) => {
        return dutiesLines(api.dutiesOf(pilotAt("paid"), { edition: nm2024, asOf: day as never }));
      }),
  },
  ...(["zh-CN", "en"] as const).flatMap((locale) => [
    {
      name: `procedureDiagram / in ${locale}`,
      answer: () => drawn(api.procedureDiagram(nm2024, locale)),
    },
    { name: `procedureTable / in ${locale}`, answer: () => drawn(api.procedureTable(nm2024, locale)) },
  ]),
  {
    name: "procedureDiagram and procedureTable / editions without a procedure",
    answer: () => [
      drawn(api.procedureDiagram(bare, "en")),
      drawn(api.procedureTable(bare, "en")),
      drawn(api.procedureDiagram("nm-2024", "en")),
      drawn(api.procedureTable(undefined, "zh-CN")),
    ],
  },
  {
    name: "procedure / what the edition says of it",
    answer: () =>
      nm2024.procedure && {
        transitions: nm2024.procedure.transitions
          .map(own)
          .map(
            ({ event, when, from, to, clause, phrase, conditions }) =>
              `${event}${when ? ` ${when.field}=${when.is}` : ""}: ${from.join(", ")} -> ${to ?? "the same"} (${clause} ${phrase}) if ${conditions.map(({ condition, clause: cited }) => `${condition} (${cited})`).join(", ")}`,
          ),
        duties: nm2024.procedure.duties.map(
          ({ duty, who, clause, phrase }) => `${duty} ${who} (${clause} ${phrase})`,
        ),
        terms: nm2024.procedure.terms,
      },
  },
  {
    name: "applyEvent / step by step comes to the same as replayEvents",
    answer: () => {
      let state = api.startPilot({ edition: nm2024, opening });
      const refused: string[] = [];
      for (const event of exampleEvents) {
        const result = api.applyEvent(state, event, { edition: nm2024 });
        if (result.ok) state = result.state;
        else refused.push(result.refusal.code);
      }
      const replayed = api.replayEvents(exampleEvents, { edition: nm2024, opening });
      return { same: textOf(state) === textOf(replayed.state), refused };
    },
  },
  {
    name: "startPilot / faults of its opening in both languages",
    answer: () =>
      sentences(
        api.startPilot({ edition: nm2024, opening: { on: "2024-02-30", year: 1.5 } as never }).issues,
      ),
  },
  {
    name: "startPilot / issues of a state that takes no event",
    answer: () => {
      const state = api.startPilot({ edition: nm2024, opening: { on: "2024-02-30" } });
      return [
        issueLines(state.issues),
        eventLines(api.applyEvent(state, { type: "submitted", on: "2024-08-12" }, { edition: nm2024 })),
      ];
    },
  },
];

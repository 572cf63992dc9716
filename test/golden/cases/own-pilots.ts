/** Pilots under procedures of one's own: what each kind of condition lets by, what is owed, and what becomes of states that were stored. */
import type { Edition, PilotState, WorkCalendar } from "../../../src/index.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { dutyLine, issueLines, parameterLine, refusalLine, sentences } from "../helpers/lines.js";
import {
  asking,
  cited,
  editionOf,
  filing,
  named,
  parameter,
  parametersOfFiling,
  row,
  stored,
  submitted,
} from "../helpers/own-procedures.js";

/** March and April of 2026, without the days of the tomb sweeping festival. */
const calendar: WorkCalendar = {
  from: "2026-03-01",
  to: "2026-04-30",
  holidays: ["2026-04-06"],
  workdays: ["2026-03-14"],
};

const after = (edition: Edition, ...events: readonly object[]): PilotState =>
  api.replayEvents(events, { edition, calendar }).state;

/** What becomes of each event by itself. */
function triedOn(state: PilotState, edition: Edition, tries: readonly object[], options: object = {}) {
  const results = tries.map((event) => api.applyEvent(state, event, { edition, ...options }));
  const refusals = results.flatMap((result) => (result.ok ? [] : [result.refusal]));
  return {
    results: results.map((result, index) =>
      result.ok
        ? `${JSON.stringify(tries[index])}: ${result.repeated ? "repeated" : "applied"}`
        : refusalLine(result.refusal),
    ),
    ...(refusals.length > 0 && { said: sentences(refusals, { edition }) }),
  };
}

const filed = (on: string, more: object = {}) => ({ type: "filed", on, ...more });
const noted = (on: string, more: object = {}) => ({ type: "noted", on, ...more });

// ── conditions ───────────────────────────────────────────────────────────────────────────────────────────────────

interface Trial {
  readonly holds: object;
  readonly before?: readonly object[];
  readonly tries: readonly object[];
  readonly calendar?: WorkCalendar;
  readonly more?: object;
  readonly terms?: readonly string[];
}

const within = (days: object, more: object = {}) => ({ kind: "within", event: "submitted", days, ...more });
const notBefore = (days: object, more: object = {}) => ({
  ...{ kind: "not-before", event: "submitted", days },
  ...more,
});

const choices = ["last-of-february", "first-of-march"];
const leapDay = (value: string) => ({
  parameters: [...parametersOfFiling, parameter("leap", value, "", { choices })],
  parameterRoles: { leapDay: "leap" },
});

const limit = { event: "submitted", field: "most" };

const trials: Readonly<Record<string, Trial>> = {
  "after an event that has not happened": {
    holds: { kind: "after", event: "noted" },
    tries: [filed("2026-03-03")],
  },
  "after an event of the same day": {
    ...{ holds: { kind: "after", event: "noted" }, before: [submitted, noted("2026-03-03")] },
    tries: [filed("2026-03-03")],
  },
  "after itself": { holds: { kind: "after", event: "filed" }, tries: [filed("2026-03-03")] },
  "not before some days": {
    holds: notBefore({ value: "5" }),
    tries: ["2026-03-06", "2026-03-07", "2026-03-08"].map((on) => filed(on)),
  },
  "within some days": {
    holds: within({ term: "filing-days" }),
    tries: ["2026-03-07", "2026-03-08"].map((on) => filed(on)),
  },
  "within some days of the last of several": {
    holds: { ...within({ value: "2" }), event: "noted" },
    before: [submitted, noted("2026-03-03"), noted("2026-03-05", { about: "甲" })],
    tries: ["2026-03-07", "2026-03-08"].map((on) => filed(on)),
  },
  "within some days of what has not happened": {
    ...{ holds: { ...within({ value: "2" }), event: "noted" }, tries: [filed("2026-03-03")] },
  },
  "within some days of a date": {
    holds: within({ value: "1" }, { field: "until" }),
    before: [{ ...submitted, until: "2026-03-10" }],
    tries: ["2026-03-11", "2026-03-12"].map((on) => filed(on)),
  },
  "within some days of a date that was not said": {
    ...{ holds: within({ value: "1" }, { field: "until" }), tries: [filed("2026-03-03")] },
  },
  "within some days, for a date": {
    holds: within({ value: "5" }, { date: "until" }),
    tries: [{ until: "2026-03-07" }, { until: "2026-03-08" }, {}].map((more) => filed("2026-03-20", more)),
  },
  "within so many days as nobody has said": {
    ...{ holds: within({ term: "open-days" }), tries: [filed("2026-03-03")] },
  },
  "within working days": {
    ...{ holds: within({ term: "working-days" }), calendar },
    tries: ["2026-03-05", "2026-03-06"].map((on) => filed(on)),
  },
  "not before working days over a weekend that is worked": {
    ...{ holds: notBefore({ term: "more-working-days" }), calendar },
    before: [{ ...submitted, on: "2026-03-12" }],
    tries: ["2026-03-15", "2026-03-16"].map((on) => filed(on)),
  },
  "within working days as a figure, over a holiday": {
    ...{
      holds: within({ value: "2", unit: "工作日" }),
      calendar,
      before: [{ ...submitted, on: "2026-04-03" }],
    },
    tries: ["2026-04-08", "2026-04-09"].map((on) => filed(on)),
  },
  "within working days without a calendar": {
    ...{ holds: within({ term: "working-days" }), tries: [filed("2026-03-05")] },
  },
  "within working days that the calendar does not reach": {
    ...{ holds: within({ term: "working-days" }), calendar, before: [{ ...submitted, on: "2026-04-29" }] },
    tries: [filed("2026-04-30")],
  },
  "within days that are called otherwise": {
    holds: within({ term: "calendar-days" }),
    tries: ["2026-03-05", "2026-03-06"].map((on) => filed(on)),
  },
  "within a month from the last day of one": {
    ...{ holds: within({ term: "filing-months" }), before: [{ ...submitted, on: "2026-01-31" }] },
    tries: ["2026-02-28", "2026-03-01"].map((on) => filed(on)),
  },
  "within a month as it is called otherwise": {
    ...{ holds: within({ term: "more-months" }), before: [{ ...submitted, on: "2026-01-15" }] },
    tries: ["2026-02-15", "2026-02-16"].map((on) => filed(on)),
  },
  "within a year from a leap day": {
    ...{ holds: within({ term: "filing-years" }), before: [{ ...submitted, on: "2024-02-29" }] },
    tries: ["2025-02-28", "2025-03-01"].map((on) => filed(on)),
  },
  "within a year from a leap day, by the other reading": {
    ...{ holds: within({ value: "1", unit: "年" }), before: [{ ...submitted, on: "2024-02-29" }] },
    ...{ more: leapDay("first-of-march"), terms: ["leap"] },
    ...{ tries: ["2025-03-01", "2025-03-02"].map((on) => filed(on)) },
  },
  "within days that lie beyond the calendar": {
    ...{ holds: within({ value: "9" }), before: [{ ...submitted, on: "2199-12-25" }] },
    tries: [filed("2199-12-31")],
  },
  "within months that lie beyond the calendar": {
    ...{ holds: within({ value: "9999", unit: "个月" }), tries: [filed("2026-03-03")] },
  },
  "within years that lie beyond the calendar": {
    ...{ holds: within({ value: "9999", unit: "年" }), tries: [filed("2026-03-03")] },
  },
  "a sum up to a figure": {
    ...{ holds: { kind: "sum-at-most", field: "amount", most: { value: "100" } } },
    before: [submitted, filed("2026-03-03", { amount: "60" }), filed("2026-03-04")],
    tries: ["40", "40.01"].map((amount) => filed("2026-03-05", { amount })),
  },
  "a sum of whole numbers": {
    ...{ holds: { kind: "sum-at-most", field: "months", most: { value: "12" } } },
    before: [submitted, filed("2026-03-03", { months: 6 })],
    tries: [6, 8].map((months) => filed("2026-03-05", { months })),
  },
  "a sum over two kinds of event": {
    holds: { kind: "sum-at-most", field: "months", events: ["filed", "noted"], most: { value: "3" } },
    before: [submitted, filed("2026-03-03", { months: 1 }), noted("2026-03-03", { months: 1 })],
    tries: [1, 3].map((months) => filed("2026-03-05", { months })),
  },
  "a sum up to a part of an earlier amount": {
    ...{ holds: { kind: "sum-at-most", field: "part", most: limit, share: { term: "filing-share" } } },
    before: [{ ...submitted, most: "100.05" }, filed("2026-03-03", { part: "10" })],
    tries: ["20.015", "20.016", "-5"].map((part) => filed("2026-03-05", { part })),
  },
  "a sum up to an earlier amount that was not said": {
    ...{
      holds: { kind: "sum-at-most", field: "part", most: limit },
      tries: [filed("2026-03-05", { part: "1" })],
    },
  },
  "a sum up to an amount of what has not happened": {
    holds: { kind: "sum-at-most", field: "part", most: { event: "noted", field: "number" } },
    tries: [filed("2026-03-05", { part: "1" })],
  },
  "a sum up to a term": {
    holds: { kind: "sum-at-most", field: "amount", most: { term: "filing-cap" } },
    tries: ["100.5", "100.51"].map((amount) => filed("2026-03-05", { amount })),
  },
  "a sum up to a term that nobody has given": {
    holds: { kind: "sum-at-most", field: "amount", most: { term: "open-cap" } },
    tries: [filed("2026-03-05", { amount: "0" })],
  },
  "a sum up to a part that nobody has given": {
    holds: { kind: "sum-at-most", field: "amount", most: { value: "5" }, share: { term: "open-cap" } },
    tries: [filed("2026-03-05", { amount: "0" })],
  },
  "a count up to a term": {
    holds: { kind: "count-at-most", event: "filed", most: { term: "most-filings" } },
    before: [submitted, filed("2026-03-03")],
    tries: [filed("2026-03-04")],
  },
  "a count beyond a term": {
    holds: { kind: "count-at-most", event: "filed", most: { term: "most-filings" } },
    before: [submitted, filed("2026-03-03"), filed("2026-03-04")],
    tries: [filed("2026-03-05"), filed("2026-03-04")],
  },
  "a count of other events": {
    holds: { kind: "count-at-most", event: "noted", most: { value: "1" } },
    before: [submitted, noted("2026-03-03"), noted("2026-03-04")],
    tries: [filed("2026-03-05")],
  },
  "a count that nobody has given": {
    holds: { kind: "count-at-most", event: "filed", most: { term: "open-times" } },
    tries: [filed("2026-03-05")],
  },
  "a number that the event says": {
    holds: { kind: "field-equals", field: "months", is: 6 },
    tries: [{ months: 6 }, { months: 7 }, {}].map((more) => filed("2026-03-05", more)),
  },
  "no, which the event says": {
    holds: { kind: "field-equals", field: "sound", is: false },
    tries: [{ sound: false }, { sound: true }].map((more) => filed("2026-03-05", more)),
  },
  "a word that the event says": {
    holds: { kind: "field-equals", field: "kind", is: "by-post" },
    tries: [{ kind: "邮寄" }, { kind: "in-person" }].map((more) => filed("2026-03-05", more)),
  },
  "a number that an earlier event said last": {
    holds: { kind: "field-equals", event: "noted", field: "number", is: 2 },
    before: [submitted, noted("2026-03-03", { number: 2 }), noted("2026-03-04", { number: 1 })],
    tries: [filed("2026-03-05")],
  },
  "a number that an earlier event said at last": {
    holds: { kind: "field-equals", event: "noted", field: "number", is: 2 },
    before: [submitted, noted("2026-03-03", { number: 1 }), noted("2026-03-04", { number: 2 })],
    tries: [filed("2026-03-05")],
  },
  "a number of what has not happened": {
    ...{
      holds: { kind: "field-equals", event: "noted", field: "number", is: 2 },
      tries: [filed("2026-03-05")],
    },
  },
};

const parts = filing();

/** All of the same kind in one edition: its filings are settled by remarks. */
const settling = (more: object) =>
  editionOf({
    ...parts,
    transitions: parts.transitions.map((one) =>
      one.event === "withdrawn"
        ? { ...one, ...asking({ kind: "all-resolved", event: "filed", by: "noted", ...more }) }
        : one,
    ),
  });

const [one, two] = [
  filed("2026-03-03", { id: "甲", place: "东" }),
  filed("2026-03-03", { id: "乙", place: "西" }),
];

const settlements: Readonly<Record<string, readonly [more: object, events: readonly object[]]>> = {
  "nothing to settle": [{}, []],
  "one for each": [{}, [one, noted("2026-03-04"), two, noted("2026-03-05")]],
  "one too few": [{}, [one, two, noted("2026-03-04")]],
  "one before there was anything": [{}, [noted("2026-03-03"), one]],
  "two for the first": [{}, [one, noted("2026-03-04"), noted("2026-03-05"), two]],
  "the other one by its id": [{ field: "about" }, [one, two, noted("2026-03-04", { about: "乙" })]],
  "both by their ids": [
    { field: "about" },
    [one, two, noted("2026-03-04", { about: "乙" }), noted("2026-03-04", { about: "甲" })],
  ],
  "one twice by its id": [
    { field: "about" },
    [one, two, noted("2026-03-04", { about: "甲" }), noted("2026-03-05", { about: "甲" })],
  ],
  "an id that there is not": [{ field: "about" }, [one, noted("2026-03-04", { about: "丙" })]],
  "nothing named": [{ field: "about" }, [one, noted("2026-03-04")]],
  "by their places": [
    { field: "about", of: "place" },
    [one, two, noted("2026-03-04", { about: "东" }), noted("2026-03-04", { about: "西" })],
  ],
  "the second by its number": [{ field: "number" }, [one, two, noted("2026-03-04", { number: 2 })]],
  "a number that there is not": [{ field: "number" }, [one, noted("2026-03-04", { number: 2 })]],
  "the only one by its number, twice": [
    { field: "number" },
    [one, noted("2026-03-04", { number: 1 }), noted("2026-03-05", { number: 1 })],
  ],
};

// ── what could happen ────────────────────────────────────────────────────────────────────────────────────────────

const required = (type: string, more: object = {}) => ({
  value: { label: named("内容", "what it says"), type, required: true, ...more },
});
const words = { words: [{ value: "word-one", label: named("一", "one") }] };

const possible: Readonly<Record<string, readonly [fields: object, filed?: object]>> = {
  ...Object.fromEntries(
    ["text", "statement", "count", "decimal", "rate", "yuan", "date", "yes-or-no"].map((type) => [
      `a ${type}`,
      [required(type)] as const,
    ]),
  ),
  "a word": [required("word", words)],
  words: [required("words", words)],
  "a case of no": [required("yes-or-no"), { when: { field: "value", is: false } }],
  "a number that is asked for": [required("count"), asking({ kind: "field-equals", field: "value", is: 7 })],
  "two numbers that are asked for": [
    required("count"),
    asking({ kind: "field-equals", field: "value", is: 7 }, { kind: "field-equals", field: "value", is: 8 }),
  ],
  "a sum below zero": [
    required("decimal"),
    asking({ kind: "sum-at-most", field: "value", most: { value: "0" } }),
  ],
  "an amount of nothing": [
    required("yuan"),
    asking({ kind: "sum-at-most", field: "value", most: { value: "0" } }),
  ],
  "a date not before a day": [required("date"), asking(notBefore({ value: "30" }, { date: "value" }))],
  "a date within some days": [required("date"), asking(within({ value: "2" }, { date: "value" }))],
  "a date between two days": [
    required("date"),
    asking(notBefore({ value: "30" }, { date: "value" }), within({ value: "30" }, { date: "value" })),
  ],
  "a date between two days the wrong way round": [
    required("date"),
    asking(notBefore({ value: "31" }, { date: "value" }), within({ value: "30" }, { date: "value" })),
  ],
  "a date of what has not happened": [
    required("date"),
    asking({ ...within({ value: "2" }, { date: "value" }), event: "withdrawn" }),
  ],
  "a date that need not be there": [
    { value: { label: named("日期", "day"), type: "date" } },
    asking(notBefore({ value: "31" }, { date: "value" }), within({ value: "30" }, { date: "value" })),
  ],
  "a day that comes later": [{}, asking(notBefore({ value: "10" }), within({ value: "10" }))],
  "a day that never comes": [{}, asking(notBefore({ value: "11" }), within({ value: "10" }))],
  "a day of what has not happened": [{}, asking({ ...within({ value: "5" }), event: "withdrawn" })],
};

// ── duties ───────────────────────────────────────────────────────────────────────────────────────────────────────

const duty = (more: object = {}) => ({
  ...{ duty: "answer-due", label: named("答复", "answer"), who: "caller", ...cited },
  ...{ arisesWith: "filed", endsWith: ["noted"], ...more },
});

const duties: Readonly<Record<string, object>> = {
  "without a last day": {},
  "within some days": { within: { value: "5" } },
  "within days by a term": { within: { term: "filing-days" } },
  "within days that nobody has given": { within: { term: "open-days" } },
  "within working days": { within: { term: "more-working-days" } },
  "within working days as a figure": { within: { value: "3", unit: "工作日" } },
  "by a date": { from: "until" },
  "within days of a date": { within: { term: "filing-months" }, from: "until" },
  "within days beyond the calendar": { within: { value: "9999", unit: "年" } },
  "within days of a term beyond the calendar": { within: { term: "many-years" } },
};

const owing = (more: object, procedure: object = {}) =>
  editionOf(filing({}, { duties: [duty(more)], ...procedure }), {
    parameters: [...parametersOfFiling, parameter("many-years", "9999", "年")],
  });

const happened = [
  submitted,
  filed("2026-03-03", { id: "甲", until: "2026-03-20" }),
  filed("2026-03-04", { id: "乙" }),
  filed("2026-03-16", { id: "丙" }),
  noted("2026-03-12"),
  noted("2026-03-17"),
];

const inOrder = [...happened].sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));

const ended = (more: object) => ({
  phases: [{ phase: "struck-off", label: named("除名", "struck off"), ...more }],
  transitions: [...parts.transitions, row("rejected", ["under-review"], { to: "struck-off" })],
});

// ── stored states ────────────────────────────────────────────────────────────────────────────────────────────────

const inWorkingDays = () => editionOf(filing(asking(within({ term: "working-days" }))));

const events: Readonly<Record<string, unknown>> = {
  "without its day": { type: "filed" },
  "with a day that there is not": filed("2026-02-30"),
  "with fields of every kind that are wrong": filed("2026-03-03", {
    ...{ until: "soon", amount: -5, part: "viel", share: "2", months: 1.5, kind: "by-fax" },
    ...{ ways: ["by-post", "by-fax"], sound: "maybe", place: 5, note: { text: "备注" }, colour: "blue" },
  }),
  "with fields as people type them": filed("2026-03-03", {
    ...{ until: "2026年3月5日", amount: "1,000元", part: "-2.5", share: "30%", months: "6" },
    ...{ kind: "邮寄", ways: "邮寄、当面", sound: "是", place: " 市区 ", note: ["备注一", "备注二"] },
  }),
  "with an id and an edition": filed("2026-03-03", { id: "甲", edition: "own-2026" }),
  "of another edition": filed("2026-03-03", { edition: "own-2027" }),
  "with a letter too many": { ...filed("2026-03-03"), type: "fileed" },
  "without a row in the table": { type: "objected", on: "2026-03-03", grounds: "名单有误" },
  "before the last one": filed("2026-03-01"),
  "that comes too late": { type: "submitted", on: "2026-03-05" },
  "that is there already": submitted,
};

export const cases: readonly Case[] = [
  ...casesOf("a condition", trials, (trial) => {
    const { holds, before = [submitted], tries, calendar: days, more = {}, terms = [] } = trial;
    const edition = editionOf(filing(asking(holds), { terms }), more);
    return triedOn(after(edition, ...before), edition, tries, days && { calendar: days });
  }),
  ...casesOf("all are settled", settlements, ([more, list]) => {
    const edition = settling(more);
    return triedOn(after(edition, submitted, ...list), edition, [{ type: "withdrawn", on: "2026-03-31" }]);
  }),
  {
    name: "all are settled / events of one kind settle each other",
    answer: () => {
      const edition = owing({ endsWith: ["filed"] });
      const { duties: owed } = api.dutiesOf(after(edition, submitted, one, two), {
        edition,
        asOf: "2026-03-09",
      });
      return owed.map(dutyLine);
    },
  },
  ...casesOf("allowedEvents / an event that must hold", possible, ([fields, more = {}]) => {
    const events = [{ event: "filed", label: named("备案", "filing"), fields }];
    const edition = editionOf({
      ...filing(more, { events }),
      transitions: filing(more).transitions.filter((one) => one.event !== "noted"),
    });
    const state = after(edition, submitted);
    return [undefined, "2026-03-02", "2026-03-12", "2026-03-13"].flatMap((on) => {
      const { events: allowed } = api.allowedEvents(state, { edition, ...(on && { on }) });
      return allowed.includes("filed") ? (on ?? "some day") : [];
    });
  }),
  ...casesOf("dutiesOf / a duty of one's own", duties, (more) => {
    const edition = owing(more);
    const state = after(edition, ...inOrder);
    return {
      issues: issueLines(edition.issues),
      early: api.dutiesOf(state, { edition, asOf: "2026-03-09", calendar }).duties.map(dutyLine),
      late: api.dutiesOf(state, { edition, asOf: "2026-04-30" }).duties.map(dutyLine),
      said: sentences(api.dutiesOf(state, { edition, asOf: "2026-04-30", calendar }).duties, { edition }),
    };
  }),
  {
    name: "dutiesOf / what is owed at an end of one's own",
    answer: () =>
      [{ isEnd: true }, { isEnd: true, releases: true }, { isEnd: true, releases: false }].map((more) => {
        const edition = owing({}, ended(more));
        const state = after(
          edition,
          ...[submitted, one, two, noted("2026-03-04"), { type: "rejected", on: "2026-03-09" }],
        );
        const { duties: owed } = api.dutiesOf(state, { edition, asOf: "2026-03-09" });
        const late = triedOn(state, edition, [filed("2026-03-10")]);
        return { phase: state.phase, endedOn: state.endedOn, duties: owed.map(dutyLine), late };
      }),
  },
  ...casesOf("applyEvent / an event of one's own", events, (event) => {
    const edition = editionOf(filing());
    const result = api.applyEvent(after(edition, submitted), event, { edition });
    return result.ok
      ? {
          recorded: result.state.events.slice(1),
          repeated: result.repeated,
          issues: issueLines(result.issues),
        }
      : { refused: refusalLine(result.refusal), said: sentences([result.refusal], { edition }) };
  }),
  {
    name: "applyEvent / the same event by another id",
    answer: () => {
      const edition = editionOf(filing());
      const state = after(edition, submitted, one, one, { ...one, id: "丙" });
      return state.events;
    },
  },
  {
    name: "replayEvents / a whole way of one's own",
    answer: () => {
      const edition = editionOf(filing(asking(within({ value: "5" }), { kind: "after", event: "noted" })));
      const replay = api.replayEvents(
        [
          filed("2026-03-01"),
          submitted,
          one,
          noted("2026-03-03"),
          one,
          filed("2026-03-09"),
          noted("2026-03-01"),
        ],
        { edition, opening: { on: "2026-03-01" } },
      );
      return {
        phase: replay.state.phase,
        events: replay.state.events.map(({ type, on }) => `${type} ${on}`),
        refused: replay.refusals.map(refusalLine),
        issues: issueLines(replay.issues),
      };
    },
  },
  {
    name: "a stored state / gone on with, with and without the calendar that its events were allowed by",
    answer: () => {
      const edition = inWorkingDays();
      const state = stored(after(edition, submitted));
      const allowed = api.applyEvent(state, filed("2026-03-05"), { edition, calendar });
      if (!allowed.ok) return refusalLine(allowed.refusal);
      const again = stored(allowed.state);
      return [{}, { calendar }].map((options) => ({
        ...triedOn(again, edition, [noted("2026-03-06"), filed("2026-03-06")], options),
        allowed: api.allowedEvents(again, { edition, ...options }).events,
      }));
    },
  },
  {
    name: "a stored state / altered in an event of one's own",
    answer: () => {
      const edition = editionOf(filing(asking(within({ value: "5" }))));
      const state = after(edition, submitted, filed("2026-03-07"));
      const [first, second] = state.events;
      return [
        { ...state, events: [first, { ...second, on: "2026-03-08" }], asOf: "2026-03-08" },
        { ...state, events: [first, { ...second, sond: true }] },
        { ...state, events: [first, { ...second, months: "6" }] },
        { ...state, phase: "withdrawn" },
        stored(state),
      ].map((changed) => {
        const { events: allowed, issues } = api.allowedEvents(changed, { edition });
        return { allowed, issues: issueLines(issues) };
      });
    },
  },
  {
    name: "a stored state / under the same edition with another table, other roles and other fields",
    answer: () => {
      const edition = editionOf(filing());
      const state = after(edition, submitted, filed("2026-03-03", { months: 6 }));
      const [, ...withoutFirst] = parts.transitions;
      return [
        editionOf(filing(asking({ kind: "after", event: "noted" }))),
        editionOf({
          ...parts,
          transitions: [row("submitted", ["in-preparation"], { to: "withdrawn" }), ...withoutFirst],
        }),
        editionOf(
          filing(
            {},
            { events: [{ event: "filed", label: named("报备", "report") }, ...parts.events.slice(1)] },
          ),
        ),
        editionOf(parts, leapDay("first-of-march")),
        editionOf(parts, { words: { "budgetLine.use": [{ value: "rent", label: named("房租", "rent") }] } }),
        editionOf(parts, { id: "own-2027" }),
        editionOf({ ...parts, duties: [duty({ endsWith: [] })] }),
        editionOf(undefined),
        { ...edition, id: "own-2026", procedure: undefined },
      ].map((other) => {
        const { events: allowed, issues } = api.allowedEvents(state, { edition: other as Edition });
        return { allowed, issues: issueLines(issues) };
      });
    },
  },
  {
    name: "startPilot / terms of one's own",
    answer: () =>
      [
        filing(asking({ kind: "sum-at-most", field: "amount", most: { term: "filing-cap" } })),
        filing({}, { terms: ["filing-cap", "unheard"] }),
        filing(asking({ kind: "count-at-most", event: "filed", most: { term: "filing-share" } })),
        filing({}, { duties: [duty({ within: { term: "open-days" } })], terms: ["working-days"] }),
      ].map((procedure) => {
        const { terms, issues } = api.startPilot({ edition: editionOf(procedure) });
        return { terms: terms.map(parameterLine), issues: issueLines(issues) };
      }),
  },
];

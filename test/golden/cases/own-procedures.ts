/** Procedures of one's own as they are put together: every fault there can be, and how a sound one is drawn and described. */
import type { Edition } from "../../../src/index.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLines, sentences } from "../helpers/lines.js";
import {
  asking,
  cited,
  editionOf,
  emptyParts,
  eventsOfFiling,
  field,
  filing,
  kinds,
  named,
  parameter,
  row,
  word,
} from "../helpers/own-procedures.js";

const { nm2024 } = api;

const codesOf = ({ issues }: Edition) => (issues.length === 0 ? "sound" : issueLines(issues));

/** What is wrong with an edition, in codes and in words. */
const faultsOf = (edition: Edition) => {
  const { issues } = edition;
  return issues.length === 0
    ? "sound"
    : { issues: issueLines(issues), said: sentences(issues, { edition }, 12) };
};

const { transitions } = filing();

// ── rows and phases ──────────────────────────────────────────────────────────────────────────────────────────────

const withRows = (...rows: readonly object[]) => filing({}, { transitions: [...transitions, ...rows] });
const withPhase = (phase: object, ...rows: readonly object[]) => ({ ...withRows(...rows), phases: [phase] });
const paused = { phase: "paused", label: named("暂停", "paused") };
const toPaused = row("accepted", ["under-review"], { to: "paused" });
const onReview = (event: string, fieldName: string, is: unknown) =>
  withRows(row(event, ["in-preparation"], { when: { field: fieldName, is } }));

const rows: Readonly<Record<string, object>> = {
  "nothing but sound rows": filing(),
  "an event with a letter too few": withRows(row("filled", ["in-preparation"])),
  "an event like no other": withRows(row("celebration", ["in-preparation"])),
  "phases with a letter too many": withRows(row("objected", ["under-reviews"], { to: "withdrawnn" })),
  "phases like no other": withRows(row("objected", ["x"], { to: "y" })),
  "a case of a field that the event lacks": onReview("filed", "sond", true),
  "a case of a field like no other": onReview("filed", "award", true),
  "a case of a word that is one": onReview("filed", "kind", "by-post"),
  "a case of a word that is none": onReview("filed", "kind", "by-fax"),
  "a case of yes": onReview("filed", "sound", true),
  "a case of a word for yes": onReview("filed", "sound", "yes"),
  "a case of an answer of a date": onReview("filed", "until", true),
  "a case of a text of a date": onReview("filed", "until", "2026-03-02"),
  "a case of no of a count": onReview("filed", "months", false),
  "a case of a text of several words": onReview("filed", "ways", "by-post"),
  "a case of a text of a statement": onReview("filed", "note", "备注"),
  "a case of an event of the library": onReview("evaluated", "stage", "final"),
  "a case of an event that there is not": onReview("field", "sound", true),
  "two rows for one event in one phase": withRows(row("filed", ["in-preparation", "under-review"])),
  "two rows for one event in two phases": withRows(row("filed", ["in-preparation"])),
  "two rows for two words": withRows(
    row("filed", ["in-preparation"], { when: { field: "kind", is: "by-post" } }),
    row("filed", ["in-preparation"], { when: { field: "kind", is: "in-person" } }),
  ),
  "two rows for one word": withRows(
    row("filed", ["in-preparation"], { when: { field: "kind", is: "by-post" } }),
    row("filed", ["in-preparation"], { when: { field: "kind", is: "by-post" } }),
  ),
  "two rows for two fields": withRows(
    row("filed", ["in-preparation"], { when: { field: "kind", is: "by-post" } }),
    row("filed", ["in-preparation"], { when: { field: "sound", is: true } }),
  ),
  "a phase of one's own, there and back": withPhase(
    paused,
    toPaused,
    row("objected", ["paused"], { to: "under-review" }),
  ),
  "a phase that nobody comes to": withPhase(paused, row("objected", ["paused"], { to: "under-review" })),
  "a phase that no row names": { ...filing(), phases: [paused] },
  "a phase that nobody leaves": withPhase(paused, toPaused),
  "a phase that leads to itself": withPhase(paused, toPaused, row("objected", ["paused"], { to: "paused" })),
  "a phase that nobody leaves, as an end": withPhase({ ...paused, isEnd: true }, toPaused),
  "a phase that nobody leaves, as no end": withPhase({ ...paused, isEnd: false, releases: true }, toPaused),
  "a phase of the library that nobody comes to": withRows(
    row("objected", ["shortlisted"], { to: "under-review" }),
  ),
  "a phase of the library that nobody leaves": withRows(
    row("objected", ["under-review"], { to: "under-way" }),
  ),
};

// ── names and fields ─────────────────────────────────────────────────────────────────────────────────────────────

const withEvent = (event: string, more: object = {}) => ({
  ...withRows(row(event, ["in-preparation"])),
  events: [...eventsOfFiling, { event, label: named("另一事项", "another"), ...more }],
});
const withDuty = (more: object = {}) =>
  filing(
    {},
    {
      duties: [
        {
          ...{ duty: "answer-due", label: named("答复", "answer"), who: "caller", ...cited },
          ...{ arisesWith: "filed", endsWith: ["noted"], ...more },
        },
      ],
    },
  );

const names: Readonly<Record<string, object>> = {
  "of sixty letters": withEvent("f".repeat(60)),
  "of sixty-one letters": withEvent("f".repeat(61)),
  "with a capital": withEvent("Handed"),
  "with a figure in front": withEvent("9-handed"),
  "that every object has": withEvent("constructor"),
  "of a built-in event, with a label": withEvent("objected"),
  "of a built-in event, without a label": withEvent("objected", { label: undefined }),
  "of a built-in duty": withEvent("acceptance"),
  "of a word of an application": withEvent("little-giant"),
  "of a built-in phase": withPhase(
    { ...paused, phase: "closed" },
    row("accepted", ["under-review"], { to: "closed" }),
  ),
  "of a built-in duty, for a duty": withDuty({ duty: "lessons" }),
  "of another event": withEvent("noted"),
  "of a built-in event that stands there already": withEvent("submitted", { label: undefined }),
  "of a phase": { ...withEvent("paused"), phases: [{ ...paused, isEnd: true }] },
  "of an event, for a duty": withDuty({ duty: "noted" }),
  "without a label": withEvent("handed", { label: undefined }),
  "without a label in Chinese": withEvent("handed", { label: named(" ", "handing in") }),
  "without a label in English": withEvent("handed", { label: named("递交", "") }),
  "without a label, for a duty": withDuty({ label: undefined }),
  "with a label of another event in Chinese": withEvent("handed", { label: named(" 备案", "handing in") }),
  "with a label of a built-in event in English": withEvent("handed", { label: named("递交", "submission") }),
  "with a label of a built-in phase": withPhase(
    { phase: "paused", label: named("评审中", "paused"), isEnd: true },
    toPaused,
  ),
  "with a label of a built-in duty": withDuty({ label: named("答复", "acceptance") }),
  "with a label of a phase, for an event": {
    ...withEvent("handed", { label: named("暂停", "paused") }),
    phases: [{ ...paused, isEnd: true }],
  },
};

const withFields = (fields: object) => withEvent("handed", { fields });
const submittedWith = (more: object) => {
  const events = eventsOfFiling.map((one) =>
    one.event === "submitted" ? { event: one.event, fields: more } : one,
  );
  return filing({}, { events });
};
const remark = field("备考", "remark on it", "text");

const fields: Readonly<Record<string, object>> = {
  "a text": withFields({ remark }),
  "a name with a hyphen": withFields({ "re-mark": remark }),
  "a name of every event": withFields({ id: remark }),
  "the name of a field of another event": withFields({ award: remark }),
  "the name of a field of its own event": submittedWith({ on: remark }),
  "the name of a field of a built-in event": filing(
    {},
    { events: [...eventsOfFiling, { event: "approved", fields: { award: remark } }] },
  ),
  "a type like another": withFields({ remark: { ...remark, type: "txt" } }),
  "a type like no other": withFields({ remark: { ...remark, type: "骆驼" } }),
  "a word without words": withFields({ remark: { ...remark, type: "word" } }),
  "a text with words": withFields({ remark: { ...remark, words: kinds } }),
  "words, as another event has them": withFields({ way: { ...remark, type: "words", words: kinds } }),
  "words that another event has otherwise": withFields({
    way: { ...remark, type: "words", words: [word("by-post", "寄送", "by post")] },
  }),
  "words that cannot be ones": withFields({
    way: { ...remark, type: "word", words: [word("by fax", "传真", "by fax")] },
  }),
  "words that are alike": withFields({
    way: { ...remark, type: "word", words: [word("fax", "传真", "by fax"), word("wire", "传真", "by wire")] },
  }),
  "a word of the library with another label": withFields({
    way: { ...remark, type: "word", words: [word("platform", "台面", "stage")] },
  }),
  "a word of the library with its own label": withFields({
    way: { ...remark, type: "word", words: [word("final", "期后绩效评价", "final evaluation")] },
  }),
  "two labels that are alike": withFields({ remark, other: field("备考", "other", "text") }),
  "one label in both languages": withFields({ remark: field("备考", "备考", "text") }),
  "no label in Chinese": withFields({ remark: field("", "remark on it", "text") }),
  "no label in English": withFields({ remark: field("备考", " ", "text") }),
};

// ── conditions and duties ────────────────────────────────────────────────────────────────────────────────────────

const days = { value: "5" };
const award = { event: "submitted", field: "most" };

const conditions: Readonly<Record<string, object>> = {
  "after, without an event": { kind: "after" },
  "after an event that there is": { kind: "after", event: "noted" },
  "after an event that there is not": { kind: "after", event: "note" },
  "not before, without anything": { kind: "not-before" },
  "within, without days": { kind: "within", event: "noted" },
  "within days of an event that there is not": { kind: "within", event: "unheard", days },
  "within days of a field that there is not": { kind: "within", event: "filed", field: "untill", days },
  "within days of a field that is no date": { kind: "within", event: "filed", field: "months", days },
  "within days of a date, for a date": {
    ...{ kind: "within", event: "submitted", field: "until", days, date: "until" },
  },
  "within days, for a field that is no date": { kind: "within", event: "filed", days, date: "place" },
  "days that are no whole number": { kind: "within", event: "filed", days: { value: "5.5" } },
  "days with a nought in front": { kind: "within", event: "filed", days: { value: "05" } },
  "no days": { kind: "within", event: "filed", days: { value: "0" } },
  "days of four digits": { kind: "within", event: "filed", days: { value: "9999" } },
  "days of five digits": { kind: "within", event: "filed", days: { value: "10000" } },
  "days in a unit of figures": { kind: "within", event: "filed", days: { value: "5", unit: "月" } },
  "days in years": { kind: "within", event: "filed", days: { value: "5", unit: "年" } },
  "days as a term and as a figure": {
    ...{ kind: "within", event: "filed", days: { term: "filing-days", value: "5" } },
  },
  "days as neither": { kind: "within", event: "filed", days: {} },
  "days as a term like another": { kind: "within", event: "filed", days: { term: "filing-day" } },
  "days as a term like no other": { kind: "within", event: "filed", days: { term: "骆驼" } },
  "days as a term that counts none": { kind: "within", event: "filed", days: { term: "most-filings" } },
  "days as an open term": { kind: "within", event: "filed", days: { term: "open-days" } },
  "days as a term without a unit": { kind: "within", event: "filed", days: { term: "filing-share" } },
  "a sum without anything": { kind: "sum-at-most" },
  "a sum of amounts": { kind: "sum-at-most", field: "amount", most: award, share: { term: "filing-share" } },
  "a sum of dates": { kind: "sum-at-most", field: "until", most: { value: "5" } },
  "a sum over events, of which one is not there and one lacks the field": {
    ...{ kind: "sum-at-most", field: "amount", events: ["filed", "noted", "unheard"] },
    most: { term: "filing-cap" },
  },
  "a sum up to what is below zero": { kind: "sum-at-most", field: "part", most: { value: "-1" } },
  "a sum up to what is no figure": { kind: "sum-at-most", field: "part", most: { value: "一百" } },
  "a sum up to a part that is no figure": {
    ...{ kind: "sum-at-most", field: "part", most: { value: "0.5" }, share: { value: "三成" } },
  },
  "a sum up to a field of nothing": { kind: "sum-at-most", field: "part", most: { field: "most" } },
  "a sum up to no field": { kind: "sum-at-most", field: "part", most: { event: "submitted" } },
  "a sum up to a field and a figure": {
    ...{ kind: "sum-at-most", field: "part", most: { ...award, value: "5" } },
  },
  "a sum up to a field and a term": {
    ...{ kind: "sum-at-most", field: "part", most: { ...award, term: "filing-cap" } },
  },
  "a sum up to a field that is no amount": {
    ...{ kind: "sum-at-most", field: "part", most: { event: "submitted", field: "until" } },
  },
  "a sum up to a field of an event that there is not": {
    ...{ kind: "sum-at-most", field: "part", most: { event: "unheard", field: "most" } },
  },
  "a count without anything": { kind: "count-at-most" },
  "a count in a unit of its own": {
    ...{ kind: "count-at-most", event: "filed", most: { value: "2", unit: "次" } },
  },
  "a count as a term in a unit of its own": {
    ...{ kind: "count-at-most", event: "filed", most: { term: "most-filings" } },
  },
  "a count of half a time": { kind: "count-at-most", event: "field", most: { value: "0.5" } },
  "a value without anything": { kind: "field-equals" },
  "a value of an event that there is not": { kind: "field-equals", event: "x", field: "sound", is: true },
  "a value of a field that there is not": { kind: "field-equals", field: "sond", is: true },
  "yes of a count": { kind: "field-equals", field: "months", is: true },
  "a number of a count": { kind: "field-equals", field: "months", is: 6 },
  "a number of a text": { kind: "field-equals", field: "place", is: 6 },
  "no of a text of another event": { kind: "field-equals", event: "noted", field: "about", is: false },
  "a text of a text": { kind: "field-equals", field: "place", is: "市区" },
  "settlement without anything": { kind: "all-resolved" },
  "settlement by an event that there is not": { kind: "all-resolved", event: "filed", by: "not" },
  "settlement by fields that cannot say which": {
    ...{ kind: "all-resolved", event: "filed", by: "noted", field: "numbr", of: "note" },
  },
  "settlement by fields that can": {
    ...{ kind: "all-resolved", event: "filed", by: "noted", field: "about", of: "place" },
  },
};

const unclear: Readonly<Record<string, object>> = {
  "neither of the library nor of one's own": { conditions: [{ ...cited }] },
  "both of the library and of one's own": {
    conditions: [{ ...cited, condition: "nothing-held", holds: { kind: "after", event: "noted" } }],
  },
  "of the library, on an event of one's own": { conditions: [{ ...cited, condition: "nothing-held" }] },
};

const duties: Readonly<Record<string, object>> = {
  "a sound one": withDuty(),
  "a sound one with a last day": withDuty({ within: { term: "working-days" }, from: "until" }),
  "one that arises with an event that there is not": withDuty({ arisesWith: "fild" }),
  "one that ends with an event that there is not": withDuty({ endsWith: ["noted", "notd"] }),
  "one that says nothing of its end": withDuty({ endsWith: undefined }),
  "one that ends with nothing": withDuty({ endsWith: [] }),
  "one that ends with an event without a row": withDuty({ endsWith: ["accepted", "closed"] }),
  "one that never arises": withDuty({ arisesWith: "objected", endsWith: ["accepted"] }),
  "one by a term that there is not": withDuty({ within: { term: "filing-dayz" } }),
  "one by days that are none": withDuty({ within: { value: "viel" } }),
  "one from a field that is no date": withDuty({ from: "sound" }),
  "one from a field that there is not": withDuty({ from: "untill" }),
  "one of the library": filing({}, { duties: [{ duty: "acceptance", who: "caller", ...cited }] }),
  "one like one of the library": filing({}, { duties: [{ duty: "acceptence", who: "caller", ...cited }] }),
  "one that every object has": filing({}, { duties: [{ duty: "toString", who: "caller", ...cited }] }),
  "one of the library that nothing ends": withRows(
    row("objected", ["under-review"]),
    row("approved", ["in-preparation"]),
  ),
};

const objections = { duty: "objection-handling", who: "caller", ...cited };

const circle: Record<string, unknown> = { ...filing() };
circle.terms = circle;

const forms: Readonly<Record<string, unknown>> = {
  "a number": 5,
  "an empty record": {},
  "a circle": circle,
  "a key nobody knows, and a list that is none": { ...filing(), transition: [], terms: "filing-days" },
  "a row without a clause": { ...filing(), transitions: [{ event: "filed", from: ["under-review"] }] },
  "a list that is none, beside a text that is empty": { ...filing({ clause: "" }), terms: "filing-days" },
  "a condition of one's own beside one of another event": filing({
    conditions: [
      { ...cited, holds: { kind: "after", event: "noted" } },
      { ...cited, condition: "within-the-award" },
    ],
  }),
  "a kind of condition that there is not": filing(asking({ kind: "before", event: "noted" })),
  "a field that is none": withFields({ remark: { unt: 5 } }),
  "a condition of another event": filing({ conditions: [{ ...cited, condition: "within-the-award" }] }),
  "a condition of the library that there is not": filing({ conditions: [{ ...cited, condition: "paid" }] }),
};

// ── an edition with all of it ────────────────────────────────────────────────────────────────────────────────────

const whole = {
  phases: [paused, { phase: "struck-off", label: named("除名", "struck off"), isEnd: true, releases: true }],
  events: eventsOfFiling,
  transitions: [
    row("submitted", ["in-preparation"], { to: "under-review" }),
    row("filed", ["under-review"], {
      when: { field: "kind", is: "by-post" },
      to: "paused",
      ...asking(
        { kind: "after", event: "submitted" },
        { kind: "not-before", event: "submitted", field: "until", days: { value: "3", unit: "工作日" } },
        { kind: "within", event: "submitted", days: { term: "filing-months" }, date: "until" },
        { kind: "sum-at-most", field: "amount", most: award, share: { term: "filing-share" } },
        { kind: "sum-at-most", field: "part", events: ["filed"], most: { value: "10.5" } },
      ),
    }),
    row("filed", ["under-review"], { when: { field: "kind", is: "in-person" }, to: "struck-off" }),
    row("noted", ["paused"], {
      clause: "甲.二：\n<乙>",
      ...asking(
        { kind: "count-at-most", event: "noted", most: { term: "most-filings" } },
        { kind: "field-equals", field: "number", is: 1 },
        { kind: "field-equals", event: "filed", field: "sound", is: true },
        { kind: "all-resolved", event: "filed", by: "noted", field: "about", of: "place" },
      ),
    }),
    row("withdrawn", ["paused", "under-review"], { to: "withdrawn" }),
  ],
  duties: [
    {
      ...{ duty: "answer-due", label: named("答复", "answer"), who: "caller", ...cited },
      ...{ arisesWith: "filed", endsWith: ["noted"], within: { term: "working-days" } },
    },
  ],
  terms: ["filing-cap"],
};

const drawn = (made: ReturnType<typeof api.procedureTable>) =>
  made.ok ? made.value.split("\n") : issueLines(made.issues);

const withRoles = (more: object, condition?: string) => {
  const event = condition === "publicity-long-enough" ? "publicised" : "self-evaluated";
  const conditions = condition === undefined ? [] : [{ ...cited, condition }];
  return {
    ...emptyParts,
    procedure: withRows(row(event, ["under-review"], { conditions })),
    ...more,
  };
};

export const cases: readonly Case[] = [
  ...casesOf("a row", rows, (procedure) => faultsOf(editionOf(procedure))),
  ...casesOf("a name", names, (procedure) => codesOf(editionOf(procedure))),
  ...casesOf("a field of an event", fields, (procedure) => faultsOf(editionOf(procedure))),
  ...casesOf("a condition", conditions, (holds) => faultsOf(editionOf(filing(asking(holds))))),
  ...casesOf("a condition", unclear, (more) => faultsOf(editionOf(filing(more)))),
  ...casesOf("a duty", duties, (procedure) => codesOf(editionOf(procedure))),
  {
    name: "a duty / of the library, with and without an event that ends it",
    answer: () =>
      [withRows(row("objected", ["under-review"]))].flatMap((rowsOf) =>
        [[], [row("objection-resolved", ["under-review"])]].map((more) =>
          faultsOf(
            editionOf({
              ...rowsOf,
              transitions: [...rowsOf.transitions, ...more],
              duties: [objections, { ...objections, duty: "publicity-period" }],
            }),
          ),
        ),
      ),
  },
  ...casesOf("a procedure", forms, (procedure) => codesOf(editionOf(procedure))),
  {
    name: "a procedure / words of an event beside those of other fields of the edition",
    answer: () =>
      [kinds, [word("by-post", "寄送", "by post")]].map((words) =>
        faultsOf(
          editionOf(filing(), {
            fields: { chain: { sent: field("寄送方式", "way of sending", "word", { words }) } },
          }),
        ),
      ),
  },
  {
    name: "a procedure / of the edition of 2024, with one condition of one's own",
    answer: () => {
      const { procedure } = nm2024;
      const first = { ...procedure?.transitions[1], ...asking({ kind: "after", event: "submitted" }) };
      const others = procedure?.transitions.filter((_, index) => index !== 1) ?? [];
      const edition = api.defineEdition({
        ...nm2024,
        procedure: { ...procedure, transitions: [first, ...others] },
      });
      const begun = api.startPilot({ edition });
      const terms = begun.terms.map(({ id }) => id);
      return { issues: issueLines(edition.issues), terms, begun: issueLines(begun.issues) };
    },
  },
  {
    name: "parameterRoles / what duties and conditions cannot do without",
    answer: () => {
      const years = [parameter("pilot-years", "2", "年"), parameter("self-evaluation-year", "calendar", "")];
      const evaluating = { duty: "self-evaluation", who: "caller", ...cited };
      const owing = withRoles({}).procedure;
      return [
        withRoles({}, "publicity-long-enough"),
        withRoles({ parameters: [parameter("publicity-days", "5", "天")] }, "publicity-long-enough"),
        withRoles({ parameterRoles: { publicityDays: "days" } }, "publicity-long-enough"),
        withRoles({ parameters: [], procedure: { ...owing, duties: [evaluating] } }),
        withRoles({ parameters: years, procedure: { ...owing, duties: [evaluating] } }),
        withRoles({ parameters: years, parameterRoles: {}, procedure: { ...owing, duties: [evaluating] } }),
        withRoles({ parameters: years, parameterRoles: { pilotYears: "pilot-year", quota: "x" } }),
        withRoles({ parameters: years, parameterRoles: 5 }),
      ].map((parts) => {
        const edition = api.defineEdition(parts);
        return { roles: edition.parameterRoles, faults: faultsOf(edition) };
      });
    },
  },
  {
    name: "terms / those that a pilot takes with it",
    answer: () => api.startPilot({ edition: editionOf(whole) }).terms.map(({ id, unit }) => `${id} ${unit}`),
  },
  {
    name: "procedureDiagram and procedureTable / of a procedure of one's own",
    answer: () => {
      const edition = editionOf(whole);
      return (["zh-CN", "en"] as const).flatMap((locale) => [
        drawn(api.procedureDiagram(edition, locale)),
        drawn(api.procedureTable(edition, locale)),
      ]);
    },
  },
  {
    name: "procedureDiagram / of an edition with faults",
    answer: () => drawn(api.procedureDiagram(editionOf(withDuty({ endsWith: [] })), "zh-CN")),
  },
  {
    name: "fieldLabel and wordLabel / of events of one's own",
    answer: () => {
      const edition = editionOf(whole);
      return (["zh-CN", "en"] as const).map((locale) => [
        ...["pilotEvent:filed.amount", "pilotEvent:submitted.until", "pilotEvent.type"].map((place) =>
          api.fieldLabel(place, locale, { edition }),
        ),
        ...["paused", "filed", "answer-due", "by-post"].map((one) => api.wordLabel(one, locale, { edition })),
      ]);
    },
  },
  {
    name: "schemas / the kinds of event of one's own",
    answer: () => {
      const made = api.jsonSchema("pilotEvent", { edition: editionOf(whole), locale: "en" });
      const plain = api.jsonSchema("pilotEvent", { edition: nm2024 });
      if (!made.ok || !plain.ok) return issueLines(made.issues);
      const forms = (made.value as { readonly oneOf: readonly { readonly properties: object }[] }).oneOf;
      const own = forms.map(({ properties }) => properties as Readonly<Record<string, object>>);
      const { length } = (plain.value as { readonly oneOf: readonly object[] }).oneOf;
      const kindsOfEvent = own.map(
        (properties) => `${JSON.stringify(properties.type)}: ${Object.keys(properties).join(", ")}`,
      );
      return { kindsOfEvent, ofTheLibrary: length };
    },
  },
  {
    name: "an edition put together by hand / with a procedure that was looked at, and one that was not",
    answer: () => {
      const [sound, faulty] = [editionOf(whole), editionOf(withDuty({ endsWith: [] }))];
      return [
        { ...sound, title: "另名" },
        { ...sound, procedure: JSON.parse(JSON.stringify(sound.procedure)) },
        { ...faulty, issues: [] },
        faulty,
      ].map((edition) => {
        const begun = api.startPilot({ edition });
        return { edition: begun.edition, issues: issueLines(begun.issues) };
      });
    },
  },
];

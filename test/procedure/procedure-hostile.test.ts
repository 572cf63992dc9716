/** Whatever the functions of the procedure are handed, they answer with plain data, and within the time a test has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allowedEvents,
  applyEvent,
  assessApplication,
  assessNationalPilot,
  compareEditions,
  dutiesOf,
  evaluationEvent,
  nm2024,
  procedureDiagram,
  procedureTable,
  receiptFor,
  replayEvents,
  selectPilots,
  startPilot,
  tallyReview,
  verifyReceipt,
} from "../../src/index.js";
import { anythingAtAll } from "../support/hostile.js";
import { hostileAt } from "../support/hostile-at.js";
import { pilotAt } from "../support/pilot.js";
import { expectPlain } from "../support/plain.js";
import { scheme, sheet } from "../support/review.js";
import { runs } from "../support/runs.js";

const state = pilotAt("paid");
const asOf = "2025-10-01";
const of2024 = { edition: nm2024, year: 2024 };
const event = { type: "objected", on: asOf, grounds: "有疑问" };

/** Every place where something from outside comes in. */
const places: Readonly<Record<string, (value: never) => unknown>> = {
  "the edition of a pilot": (value) => startPilot({ edition: value }),
  "an opening": (value) => startPilot({ edition: nm2024, opening: value }),
  "a state": (value) => [
    applyEvent(value, event, { edition: nm2024 }),
    allowedEvents(value, { edition: nm2024 }),
    dutiesOf(value, { edition: nm2024, asOf }),
  ],
  "an event": (value) => applyEvent(state, value, { edition: nm2024 }),
  "a field of an event": (value) => applyEvent(state, { ...event, grounds: value }, { edition: nm2024 }),
  "the kind of an event": (value) => applyEvent(state, { ...event, type: value }, { edition: nm2024 }),
  "a part of a state": (value) => applyEvent({ ...state, payments: value }, event, { edition: nm2024 }),
  "the events of a state": (value) => applyEvent({ ...state, events: value }, event, { edition: nm2024 }),
  "the terms of a state": (value) => applyEvent({ ...state, terms: value }, event, { edition: nm2024 }),
  "options of a pilot": (value) => [
    startPilot(value),
    applyEvent(state, event, value),
    dutiesOf(state, value),
    allowedEvents(state, value),
    replayEvents([], value),
  ],
  "the edition of an event": (value) => [
    applyEvent(state, event, { edition: value }),
    dutiesOf(state, { edition: value, asOf }),
    allowedEvents(state, { edition: value }),
    replayEvents([event], { edition: value }),
  ],
  "a calendar": (value) => [
    dutiesOf(state, { edition: nm2024, asOf, calendar: value }),
    assessApplication({}, { edition: nm2024, asOf, calendar: value }),
  ],
  "a day": (value) => [
    dutiesOf(state, { edition: nm2024, asOf: value }),
    allowedEvents(state, { edition: nm2024, on: value }),
    evaluationEvent({}, { on: value }),
    evaluationEvent({}, value),
  ],
  "a list of events": (value) => replayEvents(value, { edition: nm2024 }),
  "an event in a list": (value) => replayEvents([value, value], { edition: nm2024 }),
  sheets: (value) => tallyReview(value, { scheme: scheme, edition: nm2024 }),
  "a sheet": (value) => tallyReview([sheet("甲", "1", "1"), value], { scheme: scheme, edition: nm2024 }),
  "a scheme": (value) => tallyReview([sheet("甲", "1", "1")], { scheme: value, edition: nm2024 }),
  candidates: (value) => selectPilots(value, of2024),
  "a candidate": (value) => selectPilots([{ id: "甲", score: "1", eligible: true }, value], of2024),
  "options of a selection": (value) => selectPilots([], value),
  "a quota": (value) => selectPilots([], { ...of2024, quota: value }),
  preferences: (value) => selectPilots([], { ...of2024, preferences: value }),
  "a declaration": (value) => assessNationalPilot(value, { edition: nm2024, asOf }),
  "a result and its inputs": (value) => [receiptFor("other", value, {}), receiptFor("other", {}, value)],
  "the kind of a receipt": (value) => receiptFor(value, {}, {}),
  "an input of a receipt": (value) => receiptFor("assessment", {}, { application: value }),
  "an option of a receipt": (value) => [
    receiptFor("other", {}, {}, value),
    receiptFor("other", {}, {}, { digest: value }),
  ],
  "a receipt": (value) => verifyReceipt(value),
  "options of a verification": (value) => verifyReceipt(receiptFor("other", "1", {}), value),
  "an option of a verification": (value) => {
    const receipt = receiptFor("procedure", {}, { edition: nm2024, events: [] });
    return [
      verifyReceipt(receipt, { edition: value }),
      verifyReceipt(receipt, { editions: value }),
      verifyReceipt(receipt, { editions: [nm2024, value] }),
      verifyReceipt(receipt, { digest: value, evaluate: value }),
    ];
  },
  editions: (value) => compareEditions({}, { before: value, after: nm2024, asOf }),
  "an evaluation": (value) => evaluationEvent(value, { on: asOf }),
  "the edition of a picture": (value) => [procedureDiagram(value, "en"), procedureTable(value, "zh-CN")],
};

it("leaves what it was handed as it was", () => {
  const handed = {
    opening: { on: "2024-07-01", leagueCity: { code: "150200" } },
    events: [{ type: "submitted", on: "2024-08-12" }, event],
    state: JSON.parse(JSON.stringify(state)),
    sheets: [sheet("甲", "1", "1"), { ...sheet("乙", "2", "2"), conflict: ["无"] }],
    scheme: { ...scheme, experts: ["甲", "乙"], drop: { from: "sheet", lowest: 0, highest: 1 } },
    candidates: [
      { id: "乙", score: { low: "2", high: "1" } },
      { id: "甲", score: "1", eligible: true },
    ],
    preferences: ["p"],
    quota: { least: 1, most: 2 },
    calendar: { from: "2024-01-01", to: "2026-12-31", holidays: ["2024-10-01"], workdays: [] },
  };
  const before = JSON.stringify(handed);
  const options = { edition: nm2024, calendar: handed.calendar };
  startPilot({ edition: nm2024, opening: handed.opening });
  replayEvents(handed.events, { ...options, opening: handed.opening });
  applyEvent(handed.state, handed.events[1], options);
  dutiesOf(handed.state, { ...options, asOf });
  allowedEvents(handed.state, { ...options, on: asOf });
  tallyReview(handed.sheets, { scheme: handed.scheme, edition: nm2024 });
  selectPilots(handed.candidates, { ...of2024, quota: handed.quota, preferences: handed.preferences });
  verifyReceipt(receiptFor("procedure", handed.state, { events: handed.events, edition: nm2024 }), {
    editions: [nm2024],
  });
  expect(JSON.stringify(handed)).toBe(before);
});

/** A place may ask several functions, in a list. */
const expectEachPlain = (results: unknown): void => [results].flat().forEach(expectPlain);

const names = Object.keys(places);

describe.each(Object.entries(places))("%s", (name, place) => {
  it.each(hostileAt(names.indexOf(name), names.length))("may be $what", ({ make }) => {
    expectEachPlain(place(make() as never));
  });

  it("may be anything", () => {
    fc.assert(
      fc.property(anythingAtAll, (value) => expectEachPlain(place(value as never))),
      { numRuns: runs(15) },
    );
  });
});

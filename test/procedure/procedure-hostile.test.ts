/** Whatever the functions of the procedure are handed, they answer with plain data, and within the time a test has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allowedEvents,
  applyEvent,
  assessApplication,
  assessNationalPilot,
  canonicalJson,
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
import { anythingAtAll, hostileValues } from "../support/hostile.js";
import { pilotAt } from "../support/pilot.js";
import { scheme, sheet } from "../support/review.js";

const state = pilotAt("paid");
const asOf = "2025-10-01";
const of2024 = { edition: nm2024, year: 2024 };
const event = { type: "objected", on: asOf, grounds: "有疑问" };

/** Every place where something from outside comes in. */
const places: Readonly<Record<string, (value: never) => unknown>> = {
  "the edition of a pilot": (value) => startPilot(value),
  "an opening": (value) => startPilot(nm2024, value),
  "a state": (value) => [applyEvent(value, event), allowedEvents(value), dutiesOf(value, asOf)],
  "an event": (value) => applyEvent(state, value),
  "a field of an event": (value) => applyEvent(state, { ...event, grounds: value }),
  "the kind of an event": (value) => applyEvent(state, { ...event, type: value }),
  "a part of a state": (value) => applyEvent({ ...state, payments: value }, event),
  "the events of a state": (value) => applyEvent({ ...state, events: value }, event),
  "the terms of a state": (value) => applyEvent({ ...state, terms: value }, event),
  "options of a pilot": (value) => [applyEvent(state, event, value), dutiesOf(state, asOf, value)],
  "a calendar": (value) => [
    dutiesOf(state, asOf, { calendar: value }),
    assessApplication({}, { edition: nm2024, asOf, calendar: value }),
  ],
  "a day": (value) => [dutiesOf(state, value), evaluationEvent({} as never, value)],
  "a list of events": (value) => replayEvents(nm2024, value),
  "an event in a list": (value) => replayEvents(nm2024, [value, value]),
  sheets: (value) => tallyReview(value, { scheme: scheme, edition: nm2024 }),
  "a sheet": (value) => tallyReview([sheet("甲", "1", "1"), value], { scheme: scheme, edition: nm2024 }),
  "a scheme": (value) => tallyReview([sheet("甲", "1", "1")], { scheme: value, edition: nm2024 }),
  candidates: (value) => selectPilots(value, of2024),
  "a candidate": (value) => selectPilots([{ id: "甲", score: "1", eligible: true }, value], of2024),
  "options of a selection": (value) => selectPilots([], value),
  "a quota": (value) => selectPilots([], { ...of2024, quota: value }),
  preferences: (value) => selectPilots([], { ...of2024, preferences: value }),
  "a declaration": (value) => assessNationalPilot(value, { edition: nm2024, asOf }),
  "a result and its inputs": (value) => [receiptFor(value, {}), receiptFor({}, value)],
  "an input of a receipt": (value) => receiptFor({}, { application: value, kind: value }),
  "a receipt": (value) => verifyReceipt(value),
  "options of a verification": (value) => verifyReceipt(receiptFor("1", {}), value),
  editions: (value) => compareEditions({}, { before: value, after: nm2024, asOf }),
  "an evaluation": (value) => evaluationEvent(value, asOf),
  "the edition of a picture": (value) => [procedureDiagram(value, "en"), procedureTable(value, "zh-CN")],
};

function expectPlain(result: unknown): void {
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  expect(canonicalJson(result).ok).toBe(true);
}

describe.each(Object.entries(places))("%s", (_, place) => {
  it.each(hostileValues)("may be $what", ({ make }) => {
    expectPlain(place(make() as never));
  });

  it("may be anything", () => {
    fc.assert(
      fc.property(anythingAtAll, (value) => expectPlain(place(value as never))),
      { numRuns: 15 },
    );
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import {
  allowedEvents,
  applyEvent,
  dutiesOf,
  type PilotState,
  replayEvents,
  startPilot,
} from "../../src/index.js";
import { editionWith } from "../editions/approval-first.js";
import { runs } from "../support/runs.js";

const edition = editionWith();
const calendar = { from: "2024-12-01", to: "2026-12-31", holidays: [], workdays: [] };
const options = { edition, calendar };
const dayOf = (day: number): string => new Date(Date.UTC(2025, 2, 3 + day)).toISOString().slice(0, 10);

const date = fc.nat(60).map(dayOf);
const amount = fc.constantFrom("0", "0.01", "100", "300", "700", "1000");
const id = fc.option(fc.constantFrom("甲", "乙"), { nil: undefined });

/** Any event of the procedure, sensible or not, so many days after the last. */
const anyEvent = fc.oneof(
  fc.constant({ type: "submitted" }),
  fc.record({
    type: fc.constant("defence-held"),
    outcome: fc.constantFrom("defence-passed", "defence-passed", "defence-failed"),
  }),
  fc.record({
    ...{ type: fc.constant("inspected"), sound: fc.boolean(), id },
    correctBy: fc.option(date, { nil: undefined }),
  }),
  fc.record({ type: fc.constant("correction-filed"), inspection: fc.constantFrom("甲", "乙") }),
  fc.record({
    ...{ type: fc.constant("approved"), filingNumber: fc.constant("一号") },
    award: fc.option(fc.constantFrom("1000"), { nil: undefined, freq: 8 }),
  }),
  fc.tuple(date, fc.nat(9)).map(([from, length]) => ({ type: "publicised", from, to: dayOf(70 + length) })),
  fc.record({ type: fc.constant("advance-paid"), amount, id }),
  fc.record({ type: fc.constant("instalment-paid"), amount, id: fc.constantFrom("一", "二", "三") }),
  fc.record({ type: fc.constant("extended"), months: fc.constantFrom(3, 6), id }),
  fc.constantFrom({ type: "closed" }, { type: "withdrawn" }, { type: "objected", grounds: "有" }),
);

/** What leads on, before what may come between. */
const wayThrough = [
  { type: "submitted", wait: 0 },
  { type: "defence-held", outcome: "defence-passed", wait: 1 },
  { type: "inspected", sound: true, id: "甲", wait: 0 },
  { type: "correction-filed", inspection: "甲", wait: 0 },
  { type: "approved", filingNumber: "一号", award: "1000", wait: 0 },
  { type: "publicised", from: dayOf(30), to: dayOf(40), wait: 0 },
];

interface Step {
  readonly wait: number;
  readonly [field: string]: unknown;
}

const histories = fc
  .tuple(
    fc.nat(wayThrough.length),
    fc.array(fc.tuple(anyEvent, fc.constantFrom(0, 0, 1, 6, 20, 400)), { maxLength: 20, size: "max" }),
  )
  .map(([far, rest]): readonly Step[] => [
    ...wayThrough.slice(0, far),
    ...rest.map(([event, wait]) => ({ ...event, wait })),
  ]);

const dated = (steps: readonly Step[]): readonly Readonly<Record<string, unknown>>[] => {
  let day = 0;
  return steps.map(({ wait, ...event }) => {
    day += wait;
    return { ...event, on: dayOf(day) };
  });
};

const begun = startPilot({ edition });

/** Each event with the state before it. */
function walked(
  events: readonly object[],
): readonly { readonly event: object; readonly before: PilotState }[] {
  let state = begun;
  return events.map((event) => {
    const before = state;
    const result = applyEvent(before, event, options);
    if (result.ok) state = result.state;
    return { event, before };
  });
}

it("is the same replayed, stored and step by step, whatever is repeated or refused on the way", () => {
  const reached = new Set<string>();
  const refusals = new Set<string>();
  fc.assert(
    fc.property(histories, (steps) => {
      const events = dated(steps);
      let state = begun;
      for (const event of events) {
        const before = JSON.stringify(state);
        const result = applyEvent(JSON.parse(before), event, options);
        expect(JSON.stringify(state)).toBe(before);
        if (!result.ok) {
          for (const { code } of result.refusal.reasons) refusals.add(code);
          continue;
        }
        state = result.state;
        expect(applyEvent(state, event, options)).toMatchObject({ ok: true, repeated: true, state });
      }
      reached.add(state.phase);
      expect(replayEvents(events, options).state).toStrictEqual(state);
      const again = replayEvents(state.events, options);
      const { edition, editionDigest } = state;
      const named = { edition, editionDigest };
      expect(again).toStrictEqual({ kind: "procedure", ...named, state, refusals: [], issues: [] });
    }),
    { numRuns: runs(180), seed: 20251129 },
  );
  expect([...reached]).toEqual(
    expect.arrayContaining(["plan-defended", "disqualified", "in-publicity", "under-way", "closed"]),
  );
  expect([...refusals]).toEqual(
    expect.arrayContaining([
      ...["earlier-event-needed", "earlier-value-differs", "not-all-settled", "too-few-days-after"],
      ...["too-many-days-after", "sum-above-most", "count-above-most", "value-differs"],
    ]),
  );
});

/** Values enough that what is allowed at all is allowed with some of them. */
const tried = (on: string): readonly Readonly<Record<string, unknown>>[] => [
  { type: "submitted" },
  ...["defence-passed", "defence-failed"].map((outcome) => ({ type: "defence-held", outcome })),
  { type: "inspected", sound: true, id: on },
  { type: "correction-filed", inspection: on },
  { type: "approved", filingNumber: "一号" },
  ...[0, 10, 40, 600].map((days) => ({ type: "publicised", from: dayOf(days), to: dayOf(660) })),
  { type: "advance-paid", amount: "0", id: on },
  { type: "instalment-paid", amount: "0.01", id: on },
  { type: "extended", months: 6, id: on },
  { type: "closed" },
  { type: "withdrawn" },
  { type: "objected", grounds: on },
];

it("names what is possible on a day: all of it, and nothing that is refused whatever it holds", () => {
  fc.assert(
    fc.property(histories, fc.constantFrom(0, 1, 30, 500), (steps, wait) => {
      const { state } = replayEvents(dated(steps), options);
      const on = dayOf(
        Math.round((Date.parse(state.asOf ?? dayOf(0)) - Date.parse(dayOf(0))) / 86_400_000) + wait,
      );
      const { events } = allowedEvents(state, { ...options, on });
      const accepted = tried(on).filter((event) => {
        const result = applyEvent(state, { ...event, on }, options);
        return result.ok && !result.repeated;
      });
      expect([...events].sort()).toStrictEqual([...new Set(accepted.map(({ type }) => `${type}`))].sort());
      const someDay = allowedEvents(state, options).events;
      expect(someDay).toEqual(expect.arrayContaining([...events]));
    }),
    { numRuns: runs(120), seed: 20251129 },
  );
});

it("never opens a duty again that was discharged, and never forgets one", () => {
  fc.assert(
    fc.property(histories, (steps) => {
      const done = new Map<string, string | null>();
      for (const { before } of walked(dated(steps))) {
        const { duties } = dutiesOf(before, { ...options, asOf: before.asOf ?? "2025-03-03" });
        const now = new Map(duties.map(({ duty, no, doneOn }) => [`${duty} ${no}`, doneOn]));
        for (const [name, doneOn] of done) if (doneOn !== null) expect(now.get(name)).toBe(doneOn);
        for (const [name, doneOn] of now) done.set(name, doneOn);
      }
    }),
    { numRuns: runs(120), seed: 20251129 },
  );
});

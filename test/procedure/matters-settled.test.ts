import { describe, expect, it } from "vitest";
import { applyEvent, defineEdition, nm2024, type PilotState } from "../../src/index.js";
import { pilotAt } from "../support/pilot.js";

const requested = (what: string) => ({ type: "change-requested", on: "2024-10-01", what });
const decided = (change?: number) => ({
  ...{ type: "change-decided", on: "2024-10-02", approved: true },
  ...(change !== undefined && { change }),
});

/** A table that asks nothing of an event, so that it may name what there is not, or nothing at all. */
const lenient = defineEdition({
  ...nm2024,
  procedure: {
    ...structuredClone(nm2024.procedure),
    transitions: nm2024.procedure?.transitions.map((row) => ({ ...row, conditions: [] })),
  } as typeof nm2024.procedure & object,
});

const goneOn = (edition: typeof nm2024, from: PilotState, ...events: readonly object[]): PilotState =>
  events.reduce<PilotState>((state, event) => {
    const result = applyEvent(state, event, { edition });
    if (!result.ok) throw new Error(result.refusal.code);
    return result.state;
  }, from);

const days = ({ changes }: PilotState) => changes.map(({ decidedOn }) => decidedOn);

describe("a matter that is settled", () => {
  const begun = pilotAt("approved", {}, lenient);
  const two = goneOn(lenient, begun, requested("1"), requested("2"));

  it("is the one that is named", () =>
    expect(days(goneOn(lenient, two, decided(2)))).toEqual([null, "2024-10-02"]));

  it("stays as it was settled first", () =>
    expect(days(goneOn(lenient, two, decided(2), { ...decided(2), on: "2024-10-05" }))).toEqual([
      null,
      "2024-10-02",
    ]));

  it("is none where there is none of the number", () =>
    expect(days(goneOn(lenient, two, decided(7)))).toEqual([null, null]));

  it("is each that is open where none is named", () =>
    expect(
      days(goneOn(lenient, two, { ...decided(1), on: "2024-10-01" }, requested("3"), decided())),
    ).toEqual(["2024-10-01", "2024-10-02", "2024-10-02"]));
});

describe("a decision without a number, once nothing is open any more", () => {
  const both = goneOn(nm2024, pilotAt("approved"), requested("1"), requested("2"), decided(1), decided(2));
  const again = applyEvent(both, decided(), { edition: nm2024 });

  it("is the one that was recorded, whichever number that was given", () =>
    expect(again).toMatchObject({ ok: true, repeated: true }));

  it("is known of what was stored as well", () =>
    expect(applyEvent(JSON.parse(JSON.stringify(both)), decided(), { edition: nm2024 })).toStrictEqual(
      again,
    ));

  it("is another one on another day", () =>
    expect(applyEvent(both, { ...decided(), on: "2024-10-03" }, { edition: nm2024 })).toMatchObject({
      refusal: { code: "no-change-open" },
    }));
});

it("a stored state with more values than are read says so", () =>
  expect(
    applyEvent(JSON.parse(JSON.stringify(pilotAt("approved"))), requested("1"), {
      ...{ edition: nm2024, limits: { nodes: 5 } },
    }),
  ).toMatchObject({ refusal: { code: "too-many-values", values: { most: "5", widest: "5000000" } } }));

describe("an objection that is settled", () => {
  const objected = (grounds: string) => ({ type: "objected", on: "2024-09-05", grounds });
  const resolved = (objection?: number, on = "2024-09-06") => ({
    ...{ type: "objection-resolved", on },
    ...(objection !== undefined && { objection }),
  });
  const daysOf = ({ objections }: PilotState) => objections.map(({ resolvedOn }) => resolvedOn);
  const events = [objected("1"), objected("2"), resolved(2)];

  it("stays as it was settled first", () =>
    expect(
      daysOf(goneOn(lenient, pilotAt("publicised", {}, lenient), ...events, resolved(2, "2024-09-07"))),
    ).toEqual([null, "2024-09-06"]));

  it("is known without its number once nothing is open any more", () => {
    const open = goneOn(nm2024, pilotAt("publicised"), ...events);
    const done = goneOn(nm2024, open, resolved(1));
    expect(applyEvent(done, resolved(), { edition: nm2024 })).toMatchObject({ ok: true, repeated: true });
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { pilotEventTypes } from "../../src/edition/procedure.js";
import {
  allowedEvents,
  applyEvent,
  dutiesOf,
  nm2024,
  type PilotEvent,
  type PilotState,
  replayEvents,
  startPilot,
} from "../../src/index.js";
import { byNm2024 } from "../support/named.js";
import { runs } from "../support/runs.js";

/** What the text guarantees, kept beside the state by the crudest means. */
interface Model {
  isApproved: boolean;
  standing: number;
  hasEnded: boolean;
  paid: number;
  recovered: number;
}
interface Real {
  state: PilotState;
  day: number;
  tried: unknown[];
}

const dayOf = (day: number): string => new Date(Date.UTC(2024, 7, 1 + day)).toISOString().slice(0, 10);

/** Any event, some days after the last: one that may happen now, or one at random, sensible or not. */
class Try implements fc.Command<Model, Real> {
  readonly parts: Record<string, unknown>;
  readonly choice: number | null;
  readonly days: number;
  constructor(parts: Record<string, unknown>, choice: number | null, days: number) {
    this.parts = parts;
    this.choice = choice;
    this.days = days;
  }
  check = () => true;
  run(model: Model, real: Real): void {
    const on = dayOf(real.day + this.days);
    const later = (days: number) => dayOf(real.day + this.days + days);
    const { events: possible } = allowedEvents(real.state, { edition: nm2024 });
    const open = possible.filter((one) => one !== "rejected" && one !== "withdrawn");
    const chosen = this.choice === null ? undefined : open[this.choice % Math.max(open.length, 1)];
    const parts = onlyItsOwn({ ...this.parts, ...(chosen && { type: chosen, ...sensible(real.state) }) });
    const dates = { from: on, to: later(6), until: later(30) };
    const event = { ...parts, on, ...ownOf(parts.type, dates) };
    const before = JSON.stringify(real.state);
    const result = applyEvent(real.state, event, { edition: nm2024 });
    const onTheDay = (): readonly string[] => allowedEvents(real.state, { edition: nm2024, on }).events;
    real.tried.push(event);
    expect(JSON.stringify(real.state)).toBe(before);
    if (!result.ok) {
      expect(result.refusal.allowed).toStrictEqual(onTheDay().filter((type) => type !== parts.type));
      return;
    }
    if (result.repeated) {
      expect(result.state).toStrictEqual(real.state);
      return;
    }
    expect(possible).toContain(parts.type);
    expect(onTheDay()).toContain(parts.type);
    // No event follows an end.
    expect(model.hasEnded).toBe(false);
    const type = parts.type as PilotEvent["type"];
    if (type === "objected") model.standing += 1;
    if (type === "objection-resolved") model.standing -= 1;
    if (type === "approved") {
      expect(model.standing).toBe(0);
      model.isApproved = true;
    }
    if (type === "instalment-paid") {
      expect(model.isApproved).toBe(true);
      model.paid += Number(parts.amount);
    }
    if (type === "recovered") model.recovered += Number(parts.amount);
    model.hasEnded = ["closed", "rejected", "withdrawn"].includes(result.state.phase);
    expect(Number(result.state.paid)).toBe(model.paid);
    expect(model.paid).toBeLessThanOrEqual(100);
    expect(model.recovered).toBeLessThanOrEqual(model.paid);
    // Storing and loading at any step changes nothing.
    const loaded = JSON.parse(JSON.stringify(result.state));
    expect(loaded).toStrictEqual(result.state);
    real.state = loaded;
    real.day += this.days;
  }
  toString = () => `${JSON.stringify(this.parts)} ${this.choice} +${this.days}`;
}

/** What makes an event that may happen now likely to be allowed. */
const sensible = ({ evaluations, paid, phase }: PilotState): Record<string, unknown> => ({
  shortlisted: true,
  award: "100",
  id: `${paid}`,
  amount: phase === "under-way" ? "40" : "10",
  stage: evaluations.length === 0 ? "mid-term" : "final",
  lessons: "经验",
});

const own: Readonly<Record<string, readonly string[]>> = {
  reviewed: ["shortlisted"],
  publicised: ["from", "to"],
  objected: ["grounds"],
  approved: ["award"],
  "instalment-paid": ["id", "amount"],
  "self-evaluated": ["year"],
  "change-decided": ["approved"],
  evaluated: ["stage", "met"],
  "rectification-ordered": ["until"],
  rectified: ["met"],
  recovered: ["amount"],
  closed: ["lessons"],
};

const ownOf = (type: unknown, all: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => own[type as string]?.includes(name)));

/** The fields the kind of event has, so that it can be read. */
const onlyItsOwn = ({ type, ...all }: Record<string, unknown>): Record<string, unknown> => ({
  type,
  ...ownOf(type, all),
});

const anyParts = fc.record({
  type: fc.constantFrom(...pilotEventTypes),
  met: fc.boolean(),
  stage: fc.constantFrom("mid-term", "final"),
  shortlisted: fc.boolean(),
  approved: fc.boolean(),
  award: fc.constant("100"),
  grounds: fc.constantFrom("甲", "乙"),
  year: fc.constantFrom(1, 2, 2024),
  amount: fc.constantFrom("0", "1", "60", "100"),
  id: fc.constantFrom("1", "9"),
});

const commands = fc.commands(
  [
    fc
      .tuple(anyParts, fc.option(fc.nat(9), { freq: 5 }), fc.constantFrom(0, 1, 8, 40, 400))
      .map(([one, choice, days]) => new Try(one, choice, days)),
  ],
  { maxCommands: 50, size: "max" },
);

it("never pays before approval, never leaves an end, and is the same replayed, stored and step by step", () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(commands, (list) => {
      const real: Real = { state: startPilot({ edition: nm2024 }), day: 0, tried: [] };
      const model = { isApproved: false, standing: 0, hasEnded: false, paid: 0, recovered: 0 };
      fc.modelRun(() => ({ model, real }), list);
      reached.add(real.state.phase);
      expect(replayEvents(real.tried, { edition: nm2024 }).state).toStrictEqual(real.state);
      expect(replayEvents(real.state.events, { edition: nm2024 })).toStrictEqual({
        kind: "procedure",
        ...byNm2024,
        state: real.state,
        refusals: [],
        issues: [],
      });
      for (const duty of dutiesOf(real.state, { edition: nm2024, asOf: dayOf(real.day) }).duties) {
        expect(["due", "overdue", "done", "needs-data"]).toContain(duty.status);
      }
    }),
    { numRuns: runs(60), seed: 20240910 },
  );
  // The sequences went far enough for the guarantees to mean something.
  expect([...reached]).toEqual(expect.arrayContaining(["under-way", "closed", "rejected", "withdrawn"]));
});

it("answers anything", () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
      fc.anything(),
      (one, other) => {
        const state = startPilot({ edition: nm2024, opening: one as never });
        expect(typeof applyEvent(state, other, { edition: nm2024 }).ok).toBe("boolean");
        expect(applyEvent(one as never, other, { edition: nm2024 }).ok).toBe(false);
        expect(Array.isArray(dutiesOf(one as never, { edition: nm2024, asOf: other as never }).duties)).toBe(
          true,
        );
        expect(Array.isArray(replayEvents(other as never, { edition: one as never }).refusals)).toBe(true);
        expect(Array.isArray(replayEvents(one as never, other as never).refusals)).toBe(true);
      },
    ),
    { numRuns: runs(100) },
  );
});

import { describe, expect, it } from "vitest";
import {
  allowedEvents,
  applyEvent,
  defineEdition,
  type Edition,
  nm2024,
  type Phase,
  type PilotEventType,
  type PilotState,
  type Procedure,
  startPilot,
  withoutRules,
  withParameters,
} from "../../src/index.js";
import { following, pilotAt } from "../support/pilot.js";

const inWorkingDays = withParameters(nm2024, { "publicity-days": { value: "5", unit: "工作日" } });

/** The edition given, but that an event may happen before all others, and only then. */
const early = (edition: Edition, type: PilotEventType): Edition => {
  const { transitions, ...rest } = edition.procedure as Procedure;
  const from: readonly Phase[] = ["in-preparation"];
  const [row] = transitions.filter(({ event }) => event === type);
  const others = transitions.filter(({ event }) => event !== type);
  const moved = row === undefined ? others : [...others, { ...row, from }];
  return defineEdition({ ...edition, procedure: { ...rest, transitions: moved } });
};

/** Whether an event is named, and whether it is accepted with the values given. */
const ofBoth = (
  state: PilotState,
  event: { readonly type: PilotEventType; readonly on: string },
  options = {},
) => {
  const asked = { edition: nm2024, ...options };
  return {
    named: allowedEvents(state, { ...asked, on: event.on }).events.includes(event.type),
    accepted: applyEvent(state, event, asked).ok,
  };
};

describe("publicity", () => {
  const shortlisted = pilotAt("revised", {}, inWorkingDays);
  const week = { from: "2024-09-09", to: "2024-09-13" };
  const publicised = { type: "publicised", on: "2024-09-09", ...week } as const;
  const calendar = { ...week, holidays: [], workdays: [] };

  it("is allowed where the calendar begins after the shortlist and has days enough", () =>
    expect(ofBoth(shortlisted, publicised, { calendar })).toEqual({ named: true, accepted: true }));

  it("is not where the calendar has a day too few", () =>
    expect(ofBoth(shortlisted, publicised, { calendar: { ...calendar, to: "2024-09-12" } })).toEqual({
      ...{ named: false, accepted: false },
    }));

  it.each([
    ["days", withParameters(nm2024, { "publicity-days": "5" }), {}],
    [
      "working days",
      inWorkingDays,
      { calendar: { from: "2199-12-01", to: "2199-12-31", holidays: [], workdays: [] } },
    ],
  ])("is allowed on the last day there is where no shortlist bounds its %s", (_, from, options) => {
    const edition = early(from, "publicised");
    const event = { type: "publicised", on: "2199-12-31", from: "2199-12-02", to: "2199-12-31" } as const;
    expect(ofBoth(startPilot({ edition }), event, { edition, ...options })).toEqual({
      ...{ named: true, accepted: true },
    });
  });
});

describe("a self-evaluation", () => {
  it("is owed by nobody before there is a period", () => {
    const edition = early(nm2024, "self-evaluated");
    const event = { type: "self-evaluated", on: "2024-05-01", year: 2024 } as const;
    expect(ofBoth(startPilot({ edition }), event, { edition })).toEqual({ named: false, accepted: false });
  });
});

describe("what settles a matter where none has been opened", () => {
  const unconditional = (edition: Edition): Edition => {
    const { transitions, ...rest } = edition.procedure as Procedure;
    const free = transitions.map((row) => ({ ...row, conditions: [] }));
    return defineEdition({ ...edition, procedure: { ...rest, transitions: free } });
  };

  it.each([
    { type: "objection-resolved", on: "2024-05-01" },
    { type: "change-decided", on: "2024-05-01", approved: true },
  ] as const)("is allowed by a table that asks for none: $type", (event) => {
    const edition = unconditional(early(nm2024, event.type));
    expect(ofBoth(startPilot({ edition }), event, { edition })).toEqual({ named: true, accepted: true });
  });

  it.each([
    { type: "objection-resolved", on: "2024-05-01" },
    { type: "change-decided", on: "2024-05-01", approved: true },
  ] as const)("is not by one that asks for one: $type", (event) => {
    const edition = early(nm2024, event.type);
    expect(ofBoth(startPilot({ edition }), event, { edition })).toEqual({ named: false, accepted: false });
  });
});

describe("a stored event that does not name the one open matter it settles is gone on with", () => {
  const resumed = (state: PilotState) => allowedEvents(state, { edition: nm2024 });
  const objected = { type: "objected", on: "2024-09-05", grounds: "一" };
  const requested = { type: "change-requested", on: "2024-10-01" };

  it("an objection", () => {
    const state = following(pilotAt("publicised"), objected, {
      type: "objection-resolved",
      on: "2024-09-06",
    });
    const events = state.events.map(({ objection: _, ...event }: Readonly<Record<string, unknown>>) => event);
    expect(resumed({ ...state, events } as never)).toEqual(resumed(state));
  });

  it("a change", () => {
    const decided = { type: "change-decided", on: "2024-10-02", approved: false };
    const state = following(pilotAt("paid"), requested, decided);
    const events = state.events.map(({ change: _, ...event }: Readonly<Record<string, unknown>>) => event);
    expect(resumed({ ...state, events } as never)).toEqual(resumed(state));
  });
});

it("an edition with faults allows nothing, and its faults say why", () => {
  const edition = withoutRules(nm2024, ["no-rule"]);
  expect(allowedEvents(pilotAt("paid"), { edition })).toMatchObject({
    events: [],
    issues: [{ code: "unknown-rule", severity: "error" }],
  });
});

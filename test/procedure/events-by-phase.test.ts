import { describe, expect, it } from "vitest";
import { type PilotEventType, phases, pilotEventTypes } from "../../src/edition/procedure.js";
import {
  allowedEvents,
  applyEvent,
  explain,
  nm2024,
  type Phase,
  type PilotState,
  replayEvents,
  startPilot,
} from "../../src/index.js";
import { following, pilotAt } from "../support/pilot.js";

const on = "2026-06-01";

/** A pilot in each phase, as far as a day before all the events below. */
const missed = following(pilotAt("paid"), {
  type: "evaluated",
  on: "2025-09-20",
  stage: "mid-term",
  met: false,
});
const pilots: Readonly<Record<Phase, PilotState>> = {
  "in-preparation": startPilot({ edition: nm2024 }),
  "under-review": pilotAt("submitted"),
  shortlisted: pilotAt("revised"),
  "in-publicity": pilotAt("publicised"),
  "under-way": pilotAt("paid"),
  "targets-missed": missed,
  "in-rectification": following(missed, {
    ...{ type: "rectification-ordered", on: "2025-10-01", until: "2028-01-01" },
  }),
  closed: pilotAt("closed"),
  rejected: following(pilotAt("submitted"), { type: "rejected", on: "2024-09-01" }),
  withdrawn: following(pilotAt("submitted"), { type: "withdrawn", on: "2024-09-01" }),
};

/** Each event with all its form asks for, and nothing that its date or its amount would have against it. */
const events: Readonly<Record<PilotEventType, object>> = {
  submitted: {},
  reviewed: { shortlisted: true },
  revised: {},
  publicised: { from: on, to: "2026-06-10" },
  objected: { grounds: "对名单有疑问" },
  "objection-resolved": {},
  approved: { award: "40000000" },
  "instalment-paid": { id: "第二期", amount: "1" },
  "self-evaluated": { year: 2 },
  "change-requested": {},
  "change-decided": { approved: true },
  evaluated: { stage: "mid-term", met: true },
  "rectification-ordered": { until: "2027-12-31" },
  rectified: { met: true },
  recovered: { amount: "1" },
  accepted: {},
  closed: { lessons: "经验" },
  rejected: {},
  withdrawn: {},
};

/** What the text allows in each phase, written out by hand. */
const allowed: Readonly<Record<Phase, readonly PilotEventType[]>> = {
  "in-preparation": ["submitted"],
  "under-review": ["reviewed", "revised", "rejected", "withdrawn"],
  shortlisted: ["revised", "publicised", "rejected", "withdrawn"],
  "in-publicity": ["revised", "publicised", "objected", "approved", "rejected", "withdrawn"],
  "under-way": ["instalment-paid", "self-evaluated", "change-requested", "evaluated", "accepted"],
  "targets-missed": ["self-evaluated", "change-requested", "rectification-ordered", "recovered", "accepted"],
  // What waits for the limit to pass can happen some day.
  "in-rectification": [
    "self-evaluated",
    "change-requested",
    "rectification-ordered",
    "rectified",
    "recovered",
    "accepted",
  ],
  closed: [],
  rejected: [],
  withdrawn: [],
};

/** The limit has not passed on the day of the events. */
const allowedOn = (phase: Phase): readonly PilotEventType[] =>
  phase === "in-rectification"
    ? ["self-evaluated", "change-requested", "rectified", "accepted"]
    : allowed[phase];

describe.each(phases)("a pilot that is %s", (phase) => {
  const state = pilots[phase];

  it("is in that phase, and allows what the text allows in it", () => {
    expect(state.phase).toBe(phase);
    expect(allowedEvents(state, { edition: nm2024 }).events).toStrictEqual(allowed[phase]);
    expect(allowedEvents(state, { edition: nm2024, on }).events).toStrictEqual(allowedOn(phase));
  });

  it.each(pilotEventTypes)("takes or refuses: %s", (type) => {
    const before = JSON.stringify(state);
    const event = { type, on, ...events[type] };
    const result = applyEvent(state, event, { edition: nm2024 });
    expect(JSON.stringify(state)).toBe(before);
    expect(Object.isFrozen(result)).toBe(true);
    expect(result.ok).toBe(allowedOn(phase).includes(type));
    expect(replayEvents([...state.events, event], { edition: nm2024 }).state).toStrictEqual(
      result.ok ? result.state : state,
    );
    if (result.ok) {
      expect(result.state.events).toStrictEqual([...state.events, event]);
      expect(applyEvent(result.state, event, { edition: nm2024 })).toMatchObject({
        ok: true,
        repeated: true,
        state: result.state,
      });
      return;
    }
    const { refusal } = result;
    expect(refusal).toMatchObject({ event: type, phase, allowed: allowedOn(phase) });
    expect(refusal.clause).toMatch(/^\d\.\d$/);
    expect(refusal.phrase).not.toBe("");
    const [chinese, english] = [explain(refusal, "zh-CN"), explain(refusal, "en")];
    expect(chinese).toMatch(/^[^A-Za-z{}]+。$/);
    expect(english).toMatch(/^[^{}]+\.$/);
    expect([chinese, english].join()).not.toMatch(/undefined|null/);
    expect(chinese.includes("现在可以：")).toBe(allowedOn(phase).length > 0);
    expect(english.includes("Possible now: ")).toBe(allowedOn(phase).length > 0);
  });
});

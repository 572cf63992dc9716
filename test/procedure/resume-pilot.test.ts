import { describe, expect, it } from "vitest";
import {
  allowedEvents,
  applyEvent,
  defineEdition,
  dutiesOf,
  editionDigest,
  nm2024,
  type PilotState,
  replayEvents,
  startPilot,
  withParameters,
} from "../../src/index.js";
import { pilotAt, stepsTo } from "../support/pilot.js";

/** As whoever stores a state gets it back: equal, and none that the library has made. */
const stored = (state: PilotState): PilotState => JSON.parse(JSON.stringify(state));

describe("a state that an event has led to", () => {
  it("is gone on with as what was stored of it is, by every event of the way", () => {
    let state = startPilot({ edition: nm2024 });
    for (const event of stepsTo("closed")) {
      const asOf = (event as { readonly on: string }).on;
      const options = { edition: nm2024 };
      const results = [state, stored(state)].map((one) => applyEvent(one, event, options));
      expect(results[0]).toStrictEqual(results[1]);
      const [result] = results;
      if (!result?.ok) throw new Error("every event of the way is allowed");
      state = result.state;
      expect(allowedEvents(state, options)).toStrictEqual(allowedEvents(stored(state), options));
      expect(dutiesOf(state, { ...options, asOf })).toStrictEqual(
        dutiesOf(stored(state), { ...options, asOf }),
      );
    }
  });

  it("is the same whether its events came one by one or at once", () => {
    const events = stepsTo("closed");
    const oneByOne = events.reduce<PilotState>(
      (state, event) => {
        const result = applyEvent(state, event, { edition: nm2024 });
        return result.ok ? result.state : state;
      },
      startPilot({ edition: nm2024 }),
    );
    expect(oneByOne).toStrictEqual(replayEvents(events, { edition: nm2024 }).state);
  });

  it("does not vouch for a copy in which something else stands", () => {
    const state = pilotAt("paid");
    const altered = [
      { ...state, paid: "5" },
      { ...state, events: state.events.slice(1) },
      Object.assign(structuredClone(state), { award: "99000000" }),
    ];
    const event = { type: "instalment-paid", on: "2024-10-01", id: "第二期", amount: "1" };
    for (const one of altered) {
      const result = applyEvent(one, event, { edition: nm2024 });
      expect(result.ok || result.refusal.code).toBe("state-altered");
    }
    expect(applyEvent(state, event, { edition: nm2024 }).ok).toBe(true);
  });

  it("cannot be changed by whoever holds it", () => {
    const { state } = replayEvents(stepsTo("paid"), { edition: nm2024 });
    const parts: unknown[] = [state];
    for (const part of parts) {
      if (typeof part !== "object" || part === null) continue;
      expect(Object.isFrozen(part)).toBe(true);
      parts.push(...Object.values(part));
    }
    expect(parts.length).toBeGreaterThan(50);
  });

  it("vouches for nothing under another table of the same name", () => {
    const state = pilotAt("approved");
    const { procedure } = nm2024;
    const without = procedure?.transitions.filter(({ event }) => event !== "submitted");
    const other = { ...nm2024, procedure: { ...procedure, transitions: without } };
    const event = { type: "withdrawn", on: "2024-09-11" };
    const result = applyEvent(state, event, { edition: other });
    expect(result.ok || result.refusal.code).toBe("state-altered");
  });

  it("takes the edition and the calendar of each event as if it had been stored", () => {
    const state = pilotAt("approved");
    const event = { type: "instalment-paid", on: "2024-09-20", id: "第一期", amount: "1" };
    for (const options of [
      undefined,
      {},
      { edition: 5 },
      { edition: { ...nm2024, id: "another" } },
      { edition: withParameters(nm2024, { "pilot-years": "3" }) },
      { edition: nm2024, calendar: { from: "x" } },
    ])
      expect(applyEvent(state, event, options)).toStrictEqual(applyEvent(stored(state), event, options));
  });

  it("knows its own events and not those of another that has gone on from the same one", () => {
    const begun = pilotAt("approved");
    const change = (what: string) => ({ type: "change-requested", on: "2024-10-01", what });
    const goneOn = (state: PilotState, what: string) => {
      const result = applyEvent(state, change(what), { edition: nm2024 });
      if (!result.ok) throw new Error(result.refusal.code);
      return result;
    };
    const [one, other] = [goneOn(begun, "1"), goneOn(begun, "2")];
    for (const { state } of [one, other]) {
      expect(goneOn(state, "1").repeated).toBe(state === one.state);
      expect(goneOn(state, "2").repeated).toBe(state === other.state);
      expect(goneOn(goneOn(state, "3").state, "3").repeated).toBe(true);
    }
    expect(goneOn(begun, "1").repeated).toBe(false);
  });
});

describe("a pilot whose edition was mended since", () => {
  const mended = defineEdition({ ...nm2024, title: "工作指南（订正）" });
  const event = { type: "instalment-paid", on: "2024-10-01", id: "第二期", amount: "1" } as const;

  it.each([
    ["as it was made", pilotAt("paid")],
    ["as it was stored", stored(pilotAt("paid"))],
  ])("goes on under the same id, %s", (_, state) => {
    const result = applyEvent(state, event, { edition: mended });
    expect(result).toMatchObject({ ok: true, editionDigest: editionDigest(mended) });
    expect(allowedEvents(state, { edition: mended }).issues).toEqual([]);
    expect(dutiesOf(state, { edition: mended, asOf: "2024-10-01" }).issues).toEqual([]);
  });

  it("keeps the digest of what it began under, by whichever it goes on", () => {
    const result = applyEvent(pilotAt("paid"), event, { edition: mended });
    const again =
      result.ok && applyEvent(stored(result.state), { ...event, id: "第三期" }, { edition: nm2024 });
    for (const one of [result, again])
      expect(one).toMatchObject({ state: { edition: "nm-2024", editionDigest: editionDigest(nm2024) } });
  });

  it("cannot be read without a digest, which every state has", () => {
    const { editionDigest: _, ...state } = pilotAt("paid");
    const result = applyEvent(state, event, { edition: nm2024 });
    expect(result.ok || result.refusal.code).toBe("state-not-usable");
  });
});

import { describe, expect, it } from "vitest";
import {
  applyEvent,
  defineEdition,
  dutiesOf,
  explain,
  type Locale,
  nm2024,
  type PilotOpening,
  replayEvents,
  startPilot,
  withParameters,
} from "../../src/index.js";
import { withOddValue } from "../support/edition-variants.js";
import { stepsTo } from "../support/pilot.js";

describe("startPilot", () => {
  it("takes the figures along that somebody has given", () => {
    expect(
      startPilot({ edition: nm2024 }).terms.map(({ id, value, basis }) => [id, value, basis]),
    ).toStrictEqual([
      ["pilot-years", "2", "guideline"],
      ["leap-day", "last-of-february", "reference"],
      ["self-evaluation-year", "calendar", "reference"],
    ]);
  });

  it("takes a figure that is valid for a time only by the day or the year of the pilot", () => {
    const edition = withParameters(nm2024, {
      "publicity-days": { value: "5", validFrom: "2024-07-01", validTo: "2024-12-31" },
    });
    const daysOf = (opening: PilotOpening) =>
      startPilot({ edition, opening }).terms.find(({ id }) => id === "publicity-days")?.value;
    expect([daysOf({ on: "2024-07-01" }), daysOf({ year: 2024 })]).toStrictEqual(["5", "5"]);
    expect([daysOf({ on: "2024-06-30" }), daysOf({ year: 2025 }), daysOf({})]).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says which figure it begins without", () => {
    const edition = withParameters(nm2024, { "publicity-days": { value: "5", validTo: "2024-12-31" } });
    const issuesOf = (opening: PilotOpening) =>
      startPilot({ edition, opening }).issues.map(({ code, field, severity }) => [code, field, severity]);
    const passedOver = [["term-not-taken", "parameters.publicity-days", "warning"]];
    expect([issuesOf({ year: 2024 }), issuesOf({ on: "2025-01-01" }), issuesOf({})]).toStrictEqual([
      [],
      passedOver,
      passedOver,
    ]);
  });

  it.each(["5.5", "-1", "10000"])("does not begin under a term of %s", (value) => {
    const state = startPilot({ edition: withOddValue(nm2024, "publicity-days", value) });
    expect(state.issues).toMatchObject([{ code: "term-not-usable", field: "parameters.publicity-days" }]);
    expect(applyEvent(state, { type: "submitted", on: "2024-08-12" }, { edition: nm2024 })).toMatchObject({
      ...{ ok: false, refusal: { code: "state-not-usable" } },
    });
  });

  it("does without a figure the edition does not have", () => {
    const edition = defineEdition({ ...nm2024, rules: [], outline: [], parameters: [] });
    expect(startPilot({ edition })).toMatchObject({ terms: [], issues: [], phase: "in-preparation" });
  });

  it.each([
    ["2026-08-31", []],
    ["2026-09-01", []],
    ["2026-09-02", ["period-of-another-length"]],
    ["2026-08-30", ["period-of-another-length"]],
  ])("a period from 1 September 2024 to %s: %j", (end, codes) => {
    const { issues } = startPilot({ edition: nm2024, opening: { period: { start: "2024-09-01", end } } });
    expect(issues.map(({ code, severity }) => [code, severity])).toStrictEqual(
      codes.map((code) => [code, "warning"]),
    );
  });

  it("does not hold a period against an end that no calendar has", () => {
    expect(
      startPilot({ edition: nm2024, opening: { period: { start: "2198-09-01", end: "2199-09-01" } } }).issues,
    ).toStrictEqual([]);
  });

  it.each<[unknown, string, string]>([
    [5, "opening", "wrong-type"],
    [{ on: "2024-02-30" }, "opening.on", "not-a-date"],
    [{ year: 2024.5 }, "opening.year", "not-whole"],
    [() => 1, "opening", "not-json"],
  ])("says what is wrong with an opening: %#", (opening, field, code) => {
    expect(startPilot({ edition: nm2024, opening: opening as never }).issues).toMatchObject([
      { field, code, severity: "error" },
    ]);
  });

  it("says what is no edition, and what is wrong with one", () => {
    expect(startPilot({ edition: null as never })).toMatchObject({
      edition: "",
      issues: [{ code: "unknown-edition" }],
    });
    const faulty = withParameters(nm2024, { wat: "1" });
    expect(startPilot({ edition: faulty }).issues).toMatchObject([{ code: "unknown-parameter" }]);
  });
});

describe("replayEvents", () => {
  it("gives the place of each refusal and of each warning, and goes on", () => {
    const [first, ...rest] = stepsTo("reviewed");
    const replay = replayEvents(
      [{ type: "approved", on: "2024-08-01" }, { ...first, wat: 1 }, first, 5, ...rest],
      { edition: nm2024 },
    );
    expect(replay.state.phase).toBe("shortlisted");
    expect(replay.refusals.map(({ index, code }) => [index, code])).toStrictEqual([
      [0, "too-early"],
      [3, "wrong-type"],
    ]);
    expect(replay.issues.map(({ code, field }) => [code, field])).toStrictEqual([
      ["unknown-key", "events.1.wat"],
      ["repeated-event", "events.2"],
    ]);
  });

  describe("with as many events as there may be", () => {
    const change = (what: string) => ({ type: "change-requested", on: "2024-10-01", what });
    const events = [...stepsTo("approved"), change("0")];
    const edition = nm2024;
    const limits = { entries: events.length };
    const { state } = replayEvents(events, { edition, limits });
    const stored = JSON.parse(JSON.stringify(state));
    const beyond = { count: "7", most: "6", widest: "5000000" };

    it("takes no further one, whether the state was made here or stored", () => {
      for (const one of [state, stored]) {
        expect(applyEvent(one, change("0"), { edition, limits })).toMatchObject({ ok: true, repeated: true });
        const result = applyEvent(one, change("1"), { edition, limits });
        expect(result).toMatchObject({
          refusal: { code: "too-many-events", values: { ...beyond, count: "6" }, field: "event" },
        });
        expect(["zh-CN", "en"].map((locale) => explain(result, locale as Locale))).toEqual([
          "已登记6项事项，最多6项；请另行存档，或放宽读取上限（不超过5000000项）。现在可以：拨付资金、绩效自评、审定方案调整等6项。",
          "the pilot has 6 events, at most 6; keep further ones elsewhere, or set wider limits, up to 5000000 entries. Possible now: payment of an instalment, self-evaluation, decision on a change and 3 more.",
        ]);
      }
    });

    it("takes further ones where the caller sets a wider limit, and none where that is set no more", () => {
      for (const one of [state, stored]) {
        const wide = applyEvent(one, change("1"), { edition });
        if (!wide.ok) throw new Error("there is room for ten thousand");
        for (const further of [wide.state, JSON.parse(JSON.stringify(wide.state))]) {
          expect(applyEvent(further, change("2"), { edition }).ok).toBe(true);
          expect(applyEvent(further, change("0"), { edition, limits })).toMatchObject({
            refusal: { code: "too-many-entries", values: beyond, field: "state.events" },
          });
          expect(dutiesOf(further, { edition, limits, asOf: "2024-10-02" })).toMatchObject({
            issues: [{ code: "too-many-entries", values: beyond, field: "state.events" }],
          });
        }
      }
    });

    it("tells of limits that are none", () =>
      expect(applyEvent(state, change("1"), { edition, limits: { entries: -1 } })).toMatchObject({
        refusal: { code: "negative", field: "limits.entries" },
      }));
  });

  it("can be gone on with whatever an event holds, and refuses one that holds too much", () => {
    const lessons = (count: number) => Array.from({ length: count }, (_, index) => `经验${index}`);
    const accepted = (count: number) => ({ type: "accepted", on: "2026-10-10", lessons: lessons(count) });
    const replay = (count: number) =>
      replayEvents([...stepsTo("final"), accepted(count)], { edition: nm2024 });
    const stored = JSON.parse(JSON.stringify(replay(196).state));
    expect(stored.lessons).toHaveLength(196);
    expect(applyEvent(stored, accepted(196), { edition: nm2024 })).toMatchObject({
      ok: true,
      repeated: true,
    });
    expect(replay(197).refusals).toMatchObject([{ code: "too-many-values", values: { most: "200" } }]);
  });

  it("counts working days by the calendar", () => {
    const edition = withParameters(nm2024, { "publicity-days": { value: "5", unit: "工作日" } });
    const calendar = { from: "2024-01-01", to: "2024-12-31", holidays: [], workdays: [] };
    expect(replayEvents(stepsTo("approved"), { edition, calendar }).state.phase).toBe("under-way");
    expect(replayEvents(stepsTo("approved"), { edition }).refusals[0]?.code).toBe("calendar-needed");
  });

  it.each<[unknown, unknown, string, string]>([
    [null, [], "unknown-edition", "edition"],
    [undefined, [], "unknown-edition", "edition"],
    [nm2024, 5, "wrong-type", "events"],
    [nm2024, undefined, "missing", "events"],
    [nm2024, [() => 1], "not-json", "events.0"],
  ])("says why there is nothing to go by: %#", (edition, events, code, field) => {
    const replay = replayEvents(events, { edition });
    expect(replay).toMatchObject({ state: { phase: "in-preparation" }, refusals: [] });
    expect(replay.issues.map((one) => [one.code, one.field])).toStrictEqual([[code, field]]);
  });

  it("tells of what is wrong with the options, the opening and the calendar, in this order", () => {
    const options = { edition: nm2024, opening: { on: "2024-02-30" }, calender: 1 };
    expect(replayEvents([], options).issues.map(({ code }) => code)).toStrictEqual([
      "unknown-option",
      "not-a-date",
    ]);
    expect(replayEvents([], { edition: nm2024, calendar: 5 }).issues).toMatchObject([
      { code: "calendar-not-usable", field: "calendar" },
    ]);
    expect(startPilot({ edition: nm2024, on: "2024-07-01" }).issues).toMatchObject([
      { code: "unknown-option", field: "on", severity: "warning" },
    ]);
  });
});

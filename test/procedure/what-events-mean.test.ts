/** Events that look alike and mean different things, and what the text allows beside the straight way. */
import { describe, expect, it } from "vitest";
import {
  applyEvent,
  defineEdition,
  dutiesOf,
  nm2024,
  type Procedure,
  replayEvents,
} from "../../src/index.js";
import { byPilotYears, following, pilotAt, refusalOf, stepsTo } from "../support/pilot.js";

const of2024 = { edition: nm2024 };
const objected = (on: string, grounds: string, more: object = {}) => ({
  type: "objected",
  on,
  grounds,
  ...more,
});
const resolved = (on: string, more: object = {}) => ({ type: "objection-resolved", on, ...more });

describe("an event like another", () => {
  it("settles the objection that is open, though it reads like the one before", () => {
    const events = [
      ...stepsTo("publicised"),
      objected("2024-09-05", "甲"),
      resolved("2024-09-05"),
      objected("2024-09-05", "乙"),
      resolved("2024-09-05"),
    ];
    const { state, refusals, issues } = replayEvents(events, of2024);
    expect([refusals, issues]).toStrictEqual([[], []]);
    expect(state.objections.map(({ no, resolvedOn }) => [no, resolvedOn])).toStrictEqual([
      [1, "2024-09-05"],
      [2, "2024-09-05"],
    ]);
    // It is recorded with its number, so that the events alone tell the same.
    expect(state.events.at(-1)).toStrictEqual(resolved("2024-09-05", { objection: 2 }));
    expect(replayEvents(state.events, of2024).state).toStrictEqual(state);
  });

  it("is the same one again where nothing is open any more", () => {
    const state = following(pilotAt("publicised"), objected("2024-09-05", "甲"), resolved("2024-09-05"));
    for (const event of [resolved("2024-09-05"), resolved("2024-09-05", { objection: 1 })]) {
      expect(applyEvent(state, event, of2024)).toMatchObject({ ok: true, repeated: true, state });
    }
    expect(refusalOf(state, resolved("2024-09-06")).code).toBe("no-objection-open");
  });

  it("must say which is meant where several are open", () => {
    const state = following(
      pilotAt("publicised"),
      objected("2024-09-05", "甲"),
      objected("2024-09-05", "乙"),
    );
    expect(refusalOf(state, resolved("2024-09-05"))).toMatchObject({
      code: "which-one",
      values: { open: "1, 2" },
    });
    expect(following(state, resolved("2024-09-05", { objection: 2 })).objections[1]?.resolvedOn).toBe(
      "2024-09-05",
    );
  });

  it("decides the change that is open, on the same day as the one before", () => {
    const requested = (what: string) => ({ type: "change-requested", on: "2024-10-01", what });
    const decided = { type: "change-decided", on: "2024-10-01", approved: true };
    const state = following(pilotAt("paid"), requested("甲"), decided, requested("乙"), decided);
    expect(state.changes.map(({ no, decidedOn }) => [no, decidedOn])).toStrictEqual([
      [1, "2024-10-01"],
      [2, "2024-10-01"],
    ]);
    expect(applyEvent(state, decided, of2024)).toMatchObject({ ok: true, repeated: true });
  });

  it("of two people who object on the same grounds is told apart by its id", () => {
    const state = following(
      pilotAt("publicised"),
      objected("2024-09-05", "名单有误", { id: "来信1号" }),
      objected("2024-09-05", "名单有误", { id: "来信2号" }),
    );
    expect(state.objections).toHaveLength(2);
    const again = objected("2024-09-05", "名单有误", { id: "来信2号" });
    expect(applyEvent(state, again, of2024)).toMatchObject({ repeated: true });
  });

  it("of two requests on one day as well", () => {
    const requested = (id: string) => ({ type: "change-requested", on: "2024-10-01", id });
    expect(following(pilotAt("paid"), requested("一"), requested("二")).changes).toHaveLength(2);
  });
});

describe("self-evaluations", () => {
  const yearly = (
    period: object,
    evaluated: readonly (readonly [on: string, year: number])[],
    asOf: string,
    edition = byPilotYears,
  ) => {
    const events = evaluated.map(([on, year]) => ({ type: "self-evaluated", on, year }));
    const state = following(pilotAt("paid", { period }, edition), ...events);
    return dutiesOf(state, { ...of2024, asOf })
      .duties.filter(({ duty }) => duty === "self-evaluation")
      .map(({ no, status, doneOn }) => [no, status, doneOn]);
  };
  const period = { start: "2024-10-01" };

  it("of the second year are none of the first", () => {
    expect(yearly(period, [["2026-09-01", 2]], "2026-10-02")).toStrictEqual([
      [1, "overdue", null],
      [2, "done", "2026-09-01"],
    ]);
    expect(yearly(period, [["2026-09-01", 1]], "2026-10-02")).toStrictEqual([
      [1, "done", "2026-09-01"],
      [2, "overdue", null],
    ]);
  });

  it.each<[string, readonly (readonly [string, number])[], readonly unknown[]]>([
    [
      "the first two",
      [
        ["2025-01-10", 2024],
        ["2026-01-10", 2025],
      ],
      ["2025-01-10", "2026-01-10"],
    ],
    [
      "the last two",
      [
        ["2026-01-10", 2025],
        ["2026-09-10", 2026],
      ],
      ["2026-01-10", "2026-09-10"],
    ],
    ["the last alone", [["2026-09-10", 2026]], [null, "2026-09-10"]],
    ["the middle one alone", [["2026-01-10", 2025]], ["2026-01-10", null]],
    ["the first alone", [["2025-01-10", 2024]], ["2025-01-10", null]],
    [
      "the last before the first",
      [
        ["2026-09-10", 2026],
        ["2026-09-11", 2024],
      ],
      ["2026-09-11", "2026-09-10"],
    ],
  ])("of calendar years answer for the years of the pilot they lie in: %s", (_, evaluated, done) => {
    expect(yearly(period, evaluated, "2026-10-02").map(([, , on]) => on)).toStrictEqual(done);
  });

  it("of a calendar year answer for that year alone where the pilot's years are calendar years", () => {
    const whole = { start: "2025-01-01" };
    for (const edition of [byPilotYears, nm2024])
      expect(
        yearly(whole, [["2026-12-01", 2026]], "2027-01-02", edition).map(([, , on]) => on),
      ).toStrictEqual([null, "2026-12-01"]);
  });

  it("are owed for every year of the calendar that the pilot falls into", () => {
    expect(yearly(period, [["2025-03-01", 2024]], "2026-01-01", nm2024)).toStrictEqual([
      [1, "done", "2025-03-01"],
      [2, "overdue", null],
      [3, "due", null],
    ]);
    expect(yearly(period, [["2025-03-01", 1]], "2026-12-31", nm2024).map(([, status]) => status)).toEqual([
      "done",
      "overdue",
      "due",
    ]);
  });

  it("are owed for two years where a pilot of two begins with one, however its last day is written", () => {
    for (const end of ["2026-12-31", "2027-01-01"])
      expect(yearly({ start: "2025-01-01", end }, [], "2030-01-01", nm2024).map(([no]) => no)).toEqual([
        1, 2,
      ]);
  });
});

describe("beside the straight way", () => {
  it("a list that was changed after an objection is published anew, and its own days count", () => {
    const state = following(
      pilotAt("publicised"),
      objected("2024-09-05", "名单有误"),
      { type: "publicised", on: "2024-09-06", from: "2024-09-06", to: "2024-09-12" },
      resolved("2024-09-06"),
    );
    expect(state).toMatchObject({
      phase: "in-publicity",
      publicity: { from: "2024-09-06", to: "2024-09-12" },
    });
    expect(refusalOf(state, { type: "approved", on: "2024-09-10" })).toMatchObject({
      code: "publicity-not-over",
      clause: "5.3",
    });
    expect(following(state, { type: "approved", on: "2024-09-13" }).phase).toBe("under-way");
    const early = { type: "publicised", on: "2024-09-06", from: "2024-08-29", to: "2024-09-12" };
    expect(refusalOf(pilotAt("publicised"), early)).toMatchObject({
      code: "publicity-before-shortlist",
      clause: "5.3",
    });
  });

  it("material may be completed before the review, which is no answer to advice that comes later", () => {
    const completed = following(pilotAt("submitted"), {
      type: "revised",
      on: "2024-08-20",
      what: "补正材料",
    });
    expect(completed).toMatchObject({ phase: "under-review", revisedOn: "2024-08-20" });
    const reviewed = following(completed, {
      type: "reviewed",
      on: "2024-08-20",
      shortlisted: true,
      advice: "请补充。",
    });
    expect(reviewed.revisedOn).toBeNull();
    expect(dutiesOf(reviewed, { ...of2024, asOf: "2024-08-21" }).duties).toMatchObject([
      { duty: "plan-revision", status: "due" },
    ]);
  });

  const missed = following(pilotAt("paid"), {
    type: "evaluated",
    on: "2025-09-20",
    stage: "mid-term",
    met: false,
  });
  const ordered = following(missed, { type: "rectification-ordered", on: "2025-10-01", until: "2025-12-31" });

  it("work may be accepted while targets are missed, and while they are put right", () => {
    expect(following(missed, { type: "accepted", on: "2025-09-21" })).toMatchObject({
      ...{ phase: "targets-missed", acceptedOn: "2025-09-21" },
    });
    expect(following(ordered, { type: "accepted", on: "2025-10-02" }).phase).toBe("in-rectification");
  });

  it("targets are put right by what the region finds, not by a bare word", () => {
    expect(refusalOf(ordered, { type: "rectified", on: "2025-10-02" })).toMatchObject({
      code: "missing",
      field: "event.met",
      clause: "4.2",
    });
    const still = following(ordered, { type: "rectified", on: "2025-10-02", met: false });
    expect(still).toMatchObject({ phase: "in-rectification", rectifications: [{ rectifiedOn: null }] });
    expect(still.reached).toStrictEqual(ordered.reached);
    expect(refusalOf(still, { type: "instalment-paid", on: "2025-10-03", id: "2", amount: "1" }).code).toBe(
      "not-now",
    );
    const right = following(still, { type: "rectified", on: "2025-12-31", met: true });
    expect(right).toMatchObject({ phase: "under-way", rectifications: [{ rectifiedOn: "2025-12-31" }] });
    expect(right.reached.at(-1)).toStrictEqual({ milestone: "mid-term-met", on: "2025-12-31" });
    expect(refusalOf(still, { type: "rectified", on: "2026-01-01", met: true }).code).toBe("limit-not-kept");
  });
});

describe("a duty that no row can discharge", () => {
  const procedure = nm2024.procedure as Procedure;
  const without = (...events: readonly string[]) =>
    defineEdition({
      ...nm2024,
      procedure: {
        ...procedure,
        transitions: procedure.transitions.filter(({ event }) => !events.includes(event)),
      },
    });

  it("is a fault of the edition", () => {
    expect(without("self-evaluated").issues).toMatchObject([
      {
        code: "duty-without-event",
        severity: "error",
        path: ["procedure", "duties", 3],
        values: { duty: "self-evaluation", events: "self-evaluated" },
      },
    ]);
    expect(without("accepted").issues.map(({ values }) => values.duty)).toStrictEqual([
      "pilot-period",
      "acceptance",
    ]);
  });

  it("is none where another event discharges it, where it never arises, or where the days do", () => {
    expect(without("closed").issues).toStrictEqual([]);
    expect(without("recovered").issues).toStrictEqual([]);
    expect(without("objected", "objection-resolved").issues).toStrictEqual([]);
    expect(without("change-requested", "change-decided").issues).toStrictEqual([]);
    expect(without("withdrawn").issues).toStrictEqual([]);
  });
});

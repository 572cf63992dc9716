import { describe, expect, it } from "vitest";
import {
  applyEvent,
  defineEdition,
  explain,
  nm2024,
  type Procedure,
  startPilot,
  withParameters,
} from "../../src/index.js";
import { byNm2024 } from "../support/named.js";
import { byPilotYears, following, pilotAt, refusalOf } from "../support/pilot.js";

const missed = { type: "evaluated", on: "2025-09-20", stage: "mid-term", met: false };
const ordered = { type: "rectification-ordered", on: "2025-10-01", until: "2025-12-31" };

describe("the way of a pilot", () => {
  it("leads from submission to closing", () => {
    const state = pilotAt("closed");
    expect(state.phase).toBe("closed");
    expect(state.endedOn).toBe("2026-11-01");
    expect(state.period).toStrictEqual({ start: "2024-09-10", end: "2026-09-10" });
  });

  it("counts the period from the start the plan states", () => {
    const { period } = pilotAt("approved", { period: { start: "2024-09-01", end: "2026-08-31" } });
    expect(period).toStrictEqual({ start: "2024-09-01", end: "2026-09-01" });
  });

  it("ends for one that is not shortlisted", () => {
    const state = following(pilotAt("submitted"), { type: "reviewed", on: "2024-08-30", shortlisted: false });
    expect(state).toMatchObject({ phase: "rejected", shortlistedOn: null, endedOn: "2024-08-30" });
  });

  it("ends by rejection and by withdrawal before approval", () => {
    for (const type of ["rejected", "withdrawn"]) {
      expect(following(pilotAt("publicised"), { type, on: "2024-09-09" }).phase).toBe(type);
    }
  });

  it("adds up what was paid and what was recovered", () => {
    const state = following(pilotAt("paid"), missed, {
      type: "recovered",
      on: "2025-10-01",
      amount: "1000000.5",
    });
    expect(state).toMatchObject({ phase: "under-way", paid: "16000000", recovered: "1000000.5" });
    expect(state.evaluations).toStrictEqual([
      { stage: "mid-term", on: "2025-09-20", met: false, settledOn: "2025-10-01" },
    ]);
  });

  it("lets a change take effect only by its approval", () => {
    const requested = following(pilotAt("paid"), {
      type: "change-requested",
      on: "2024-10-01",
      what: "调整平台",
    });
    expect(requested.changes[0]?.effectiveOn).toBeNull();
    const refused = following(requested, { type: "change-decided", on: "2024-10-09", approved: false });
    expect(refused.changes[0]).toMatchObject({ approved: false, effectiveOn: null });
    const approved = following(requested, { type: "change-decided", on: "2024-10-09", approved: true });
    expect(approved.changes[0]).toMatchObject({ approved: true, effectiveOn: "2024-10-09" });
    const later = { type: "change-decided", on: "2024-10-09", approved: true, effectiveOn: "2024-11-01" };
    expect(following(requested, later).changes[0]?.effectiveOn).toBe("2024-11-01");
  });

  it("takes the self-evaluation of a year once it has begun, by the calendar or counted", () => {
    const evaluated = (on: string, year: number) =>
      following(pilotAt("paid"), { type: "self-evaluated", on, year }).selfEvaluations;
    expect(evaluated("2024-09-20", 1)).toHaveLength(1);
    expect(evaluated("2025-09-10", 2)).toHaveLength(1);
    expect(evaluated("2026-01-01", 2026)).toHaveLength(1);
    // The year in which the period ends can still be evaluated in the next.
    expect(evaluated("2027-01-10", 2026)).toHaveLength(1);
  });

  it("records a rectification and settles the evaluation", () => {
    const state = following(pilotAt("paid"), missed, ordered, {
      type: "rectified",
      on: "2025-12-31",
      met: true,
    });
    expect(state.phase).toBe("under-way");
    expect(state.rectifications).toStrictEqual([
      { orderedOn: "2025-10-01", until: "2025-12-31", rectifiedOn: "2025-12-31" },
    ]);
  });

  it("opens the choice between a new limit and recovery once a limit has passed", () => {
    const overdue = following(pilotAt("paid"), missed, ordered);
    const again = { type: "rectification-ordered", on: "2026-01-01", until: "2026-03-01" };
    expect(
      following(overdue, again, { type: "rectified", on: "2026-02-01", met: true }).rectifications,
    ).toHaveLength(2);
    expect(following(overdue, { type: "recovered", on: "2026-01-01", amount: "1" }).phase).toBe("under-way");
  });

  it("lets a pilot be given up once the money is back", () => {
    const state = following(pilotAt("paid"), missed, {
      type: "recovered",
      on: "2025-10-01",
      amount: "16000000",
    });
    expect(following(state, { type: "withdrawn", on: "2025-10-02" }).phase).toBe("withdrawn");
  });

  it("takes the lessons with the acceptance as well", () => {
    const state = following(
      pilotAt("final"),
      {
        type: "accepted",
        on: "2026-10-10",
        lessons: ["platforms", "transformation", "data-integration", "mechanisms"],
      },
      { type: "closed", on: "2026-11-01" },
    );
    expect(state).toMatchObject({ phase: "closed", lessonsOn: "2026-10-10" });
  });

  it("pays an award nobody has stated without a bound", () => {
    const state = following(pilotAt("publicised"), { type: "approved", on: "2024-09-10" });
    const paid = following(state, { type: "instalment-paid", on: "2024-09-11", id: "1", amount: "99999999" });
    expect(paid).toMatchObject({ award: null, paid: "99999999" });
  });
});

describe("what is refused", () => {
  const cases: readonly [string, Parameters<typeof refusalOf>[0], object, string, string][] = [
    [
      "approval before publicity",
      pilotAt("revised"),
      { type: "approved", on: "2024-09-03" },
      "too-early",
      "5.3",
    ],
    [
      "payment before approval",
      pilotAt("publicised"),
      { type: "instalment-paid", on: "2024-09-10", id: "1", amount: "1" },
      "too-early",
      "5.3",
    ],
    ["a second submission", pilotAt("reviewed"), { type: "submitted", on: "2024-09-02" }, "too-late", "5.1"],
    [
      "rectification without an order",
      pilotAt("paid"),
      { type: "rectified", on: "2025-01-01", met: true },
      "not-now",
      "4.2",
    ],
    [
      "payment while targets are missed",
      following(pilotAt("paid"), missed),
      { type: "instalment-paid", on: "2025-10-01", id: "2", amount: "1" },
      "not-now",
      "5.3",
    ],
    [
      "anything after the end",
      pilotAt("closed"),
      { type: "self-evaluated", on: "2026-12-01", year: 2026 },
      "pilot-has-ended",
      "4.2",
    ],
    [
      "a date before the last event",
      pilotAt("approved"),
      { type: "self-evaluated", on: "2024-09-09", year: 1 },
      "out-of-order",
      "4.2",
    ],
    [
      "publicity that ends before it begins",
      pilotAt("revised"),
      { type: "publicised", on: "2024-09-03", from: "2024-09-09", to: "2024-09-03" },
      "publicity-reversed",
      "5.3",
    ],
    [
      "publicity before the shortlist",
      pilotAt("revised"),
      { type: "publicised", on: "2024-09-03", from: "2024-08-29", to: "2024-09-09" },
      "publicity-before-shortlist",
      "5.3",
    ],
    [
      "approval on the last day of publicity",
      pilotAt("publicised"),
      { type: "approved", on: "2024-09-09" },
      "publicity-not-over",
      "5.3",
    ],
    [
      "a resolution without an objection",
      pilotAt("publicised"),
      { type: "objection-resolved", on: "2024-09-09" },
      "no-objection-open",
      "5.3",
    ],
    [
      "a payment of nothing",
      pilotAt("approved"),
      { type: "instalment-paid", on: "2024-09-20", id: "1", amount: "0" },
      "nothing-paid",
      "4.1",
    ],
    [
      "an instalment paid twice",
      pilotAt("paid"),
      { type: "instalment-paid", on: "2024-09-21", id: "第一期", amount: "1" },
      "instalment-paid-already",
      "4.1",
    ],
    [
      "more than is left",
      pilotAt("paid"),
      { type: "instalment-paid", on: "2024-09-21", id: "2", amount: "24000000.01" },
      "above-the-award",
      "4.1",
    ],
    [
      "the whole award at once",
      pilotAt("approved"),
      { type: "instalment-paid", on: "2024-09-21", id: "1", amount: "40000000.00" },
      "paid-all-at-once",
      "4.1",
    ],
    [
      "the rest of the award on the day of the first payment",
      following(pilotAt("approved"), {
        type: "instalment-paid",
        on: "2024-09-21",
        id: "1",
        amount: "16000000",
      }),
      { type: "instalment-paid", on: "2024-09-21", id: "2", amount: "24000000" },
      "paid-all-at-once",
      "4.1",
    ],
    [
      "a year evaluated twice",
      following(pilotAt("paid"), { type: "self-evaluated", on: "2025-01-10", year: 2024 }),
      { type: "self-evaluated", on: "2025-01-11", year: 2024 },
      "year-evaluated-already",
      "4.2",
    ],
    [
      "a year before the pilot",
      pilotAt("paid"),
      { type: "self-evaluated", on: "2025-01-10", year: 2023 },
      "year-outside-pilot",
      "4.2",
    ],
    [
      "a year that has not come",
      pilotAt("paid"),
      { type: "self-evaluated", on: "2025-01-10", year: 2026 },
      "year-outside-pilot",
      "4.2",
    ],
    [
      "a third year of two",
      pilotAt("paid"),
      { type: "self-evaluated", on: "2025-01-10", year: 3 },
      "year-outside-pilot",
      "4.2",
    ],
    [
      "a year after the pilot",
      pilotAt("final"),
      { type: "self-evaluated", on: "2027-01-10", year: 2027 },
      "year-outside-pilot",
      "4.2",
    ],
    [
      "a second year that has not begun",
      pilotAt("paid", {}, byPilotYears),
      { type: "self-evaluated", on: "2025-09-09", year: 2 },
      "year-outside-pilot",
      "4.2",
    ],
    [
      "a second year of the calendar that has not begun",
      pilotAt("paid"),
      { type: "self-evaluated", on: "2024-12-31", year: 2 },
      "year-outside-pilot",
      "4.2",
    ],
    [
      "the year of the anniversary of a pilot that began with a year",
      pilotAt("paid", { period: { start: "2025-01-01", end: "2027-01-01" } }),
      { type: "self-evaluated", on: "2027-01-02", year: 2027 },
      "year-outside-pilot",
      "4.2",
    ],
    [
      "a year counted in another way than the one before",
      following(pilotAt("paid"), { type: "self-evaluated", on: "2025-01-10", year: 2024 }),
      { type: "self-evaluated", on: "2025-01-11", year: 1 },
      "year-counted-otherwise",
      "4.2",
    ],
    [
      "a year before the period has begun",
      pilotAt("paid", { period: { start: "2025-01-01" } }),
      { type: "self-evaluated", on: "2024-12-31", year: 2024 },
      "period-not-begun",
      "4.2",
    ],
    [
      "a decision without a request",
      pilotAt("paid"),
      { type: "change-decided", on: "2025-01-10", approved: true },
      "no-change-open",
      "5.3",
    ],
    [
      "a change that takes effect before its approval",
      following(pilotAt("paid"), { type: "change-requested", on: "2024-10-01" }),
      { type: "change-decided", on: "2024-10-09", approved: true, effectiveOn: "2024-10-08" },
      "change-before-approval",
      "5.3",
    ],
    [
      "a final evaluation before the mid-term one",
      pilotAt("paid"),
      { type: "evaluated", on: "2026-09-20", stage: "final", met: true },
      "mid-term-not-held",
      "4.2",
    ],
    [
      "a second mid-term evaluation",
      pilotAt("mid-term"),
      { type: "evaluated", on: "2025-09-21", stage: "mid-term", met: true },
      "mid-term-held",
      "4.2",
    ],
    [
      "a third evaluation",
      pilotAt("final"),
      { type: "evaluated", on: "2026-09-21", stage: "mid-term", met: true },
      "evaluations-held",
      "4.2",
    ],
    [
      "a final evaluation within the period",
      pilotAt("mid-term"),
      { type: "evaluated", on: "2026-09-09", stage: "final", met: true },
      "period-not-over",
      "4.2",
    ],
    [
      "a limit before its order",
      following(pilotAt("paid"), missed),
      { type: "rectification-ordered", on: "2025-10-01", until: "2025-09-30" },
      "limit-before-order",
      "4.2",
    ],
    [
      "rectification after the limit",
      following(pilotAt("paid"), missed, ordered),
      { type: "rectified", on: "2026-01-01", met: true },
      "limit-not-kept",
      "4.2",
    ],
    [
      "recovery before the limit",
      following(pilotAt("paid"), missed, ordered),
      { type: "recovered", on: "2025-12-31", amount: "1" },
      "limit-not-passed",
      "4.2",
    ],
    [
      "a new limit before the old one has passed",
      following(pilotAt("paid"), missed, ordered),
      { type: "rectification-ordered", on: "2025-12-31", until: "2026-02-01" },
      "limit-not-passed",
      "4.2",
    ],
    [
      "recovery of nothing",
      following(pilotAt("paid"), missed),
      { type: "recovered", on: "2025-10-01", amount: "0" },
      "nothing-recovered",
      "4.2",
    ],
    [
      "recovery of more than was paid",
      following(pilotAt("paid"), missed),
      { type: "recovered", on: "2025-10-01", amount: "16000000.01" },
      "above-what-was-paid",
      "4.2",
    ],
    [
      "recovery where nothing was paid",
      following(pilotAt("approved"), missed),
      { type: "recovered", on: "2025-10-01", amount: "1" },
      "nothing-to-recover",
      "4.2",
    ],
    [
      "giving up with money in hand",
      pilotAt("paid"),
      { type: "withdrawn", on: "2025-10-01" },
      "money-still-held",
      "4.2",
    ],
    [
      "a second acceptance",
      pilotAt("accepted"),
      { type: "accepted", on: "2026-10-11" },
      "accepted-before",
      "3.5",
    ],
    [
      "closing without acceptance",
      pilotAt("final"),
      { type: "closed", on: "2026-11-01", lessons: "经验" },
      "not-accepted",
      "3.5",
    ],
    [
      "closing without lessons",
      pilotAt("accepted"),
      { type: "closed", on: "2026-11-01" },
      "lessons-not-stated",
      "3.5",
    ],
    [
      "closing with some lessons missing",
      pilotAt("accepted"),
      { type: "closed", on: "2026-11-01", lessons: ["platforms"] },
      "lessons-missing",
      "3.5",
    ],
    [
      "closing without the final evaluation",
      following(pilotAt("mid-term"), { type: "accepted", on: "2026-08-01" }),
      { type: "closed", on: "2026-08-02", lessons: "经验" },
      "final-evaluation-not-held",
      "4.2",
    ],
  ];

  it.each(cases)("%s", (_, state, event, code, clause) => {
    const refusal = refusalOf(state, event);
    expect(refusal).toMatchObject({ code, clause, phase: state.phase });
    expect(refusal.phrase).not.toBe("");
    expect(explain(refusal, "zh-CN")).not.toMatch(/[a-z{}]/);
    expect(explain(refusal, "en")).not.toMatch(/undefined|[{}]/);
  });

  it("a payment once the award is paid out", () => {
    const state = following(pilotAt("paid"), {
      type: "instalment-paid",
      on: "2024-10-01",
      id: "2",
      amount: "24000000",
    });
    const event = { type: "instalment-paid", on: "2024-10-02", id: "3", amount: "0.01" };
    expect(refusalOf(state, event)).toMatchObject({ code: "award-paid-out", values: { amount: "40000000" } });
  });

  it("approval while an objection stands, however many were resolved", () => {
    const objected = following(
      pilotAt("publicised"),
      { type: "objected", on: "2024-09-05", grounds: "一" },
      { type: "objected", on: "2024-09-05", grounds: "二" },
    );
    const approval = { type: "approved", on: "2024-09-12" };
    expect(refusalOf(objected, { type: "objection-resolved", on: "2024-09-08" })).toMatchObject({
      code: "which-one",
      values: { open: "1, 2" },
    });
    const first = following(objected, { type: "objection-resolved", on: "2024-09-08", objection: 2 });
    expect(refusalOf(first, approval)).toMatchObject({ code: "objection-stands", values: { count: "1" } });
    expect(refusalOf(first, approval).allowed).not.toContain("approved");
    const both = following(first, { type: "objection-resolved", on: "2024-09-08", objection: 1 });
    expect(following(both, approval).phase).toBe("under-way");
  });

  it("the same words without a number only while several are left; they settle the last one, and repeat themselves after that", () => {
    const objected = following(
      pilotAt("publicised"),
      { type: "objected", on: "2024-09-05", grounds: "一" },
      { type: "objected", on: "2024-09-05", grounds: "二" },
      { type: "objected", on: "2024-09-05", grounds: "三" },
    );
    const resolved = { type: "objection-resolved", on: "2024-09-08" };
    const first = following(objected, { ...resolved, objection: 2 });
    expect(refusalOf(first, resolved)).toMatchObject({ code: "which-one", values: { open: "1, 3" } });
    const both = following(first, { ...resolved, objection: 3 }, resolved);
    expect(both.objections.map(({ resolvedOn }) => resolvedOn)).toEqual([
      resolved.on,
      resolved.on,
      resolved.on,
    ]);
    expect(applyEvent(both, resolved, { edition: nm2024 })).toMatchObject({ ok: true, repeated: true });
  });

  it.each([50, 51])("one of %d objections without saying which, of which fifty are named", (count) => {
    const objections = Array.from({ length: count }, (_, index) => ({
      ...{ type: "objected", on: "2024-09-05", grounds: `${index}` },
    }));
    const state = following(pilotAt("publicised"), ...objections);
    const refusal = refusalOf(state, { type: "objection-resolved", on: "2024-09-08" });
    const open = Array.from({ length: 50 }, (_, index) => `${index + 1}`).join(", ");
    expect(refusal.values).toStrictEqual(count > 50 ? { open, count: "51" } : { open });
    expect(explain(refusal, "zh-CN")).toContain(count > 50 ? "、50项等，共51项" : "、50项（");
  });

  it("an objection before the publicity has begun", () => {
    const state = following(pilotAt("revised"), {
      type: "publicised",
      on: "2024-09-03",
      from: "2024-09-05",
      to: "2024-09-12",
    });
    const event = { type: "objected", on: "2024-09-04", grounds: "一" };
    expect(refusalOf(state, event).code).toBe("publicity-not-begun");
  });

  it("every reason is given, the first one at the top", () => {
    const objected = following(pilotAt("publicised"), { type: "objected", on: "2024-09-05", grounds: "一" });
    const { code, reasons } = refusalOf(objected, { type: "approved", on: "2024-09-06" });
    expect(code).toBe("publicity-not-over");
    expect(reasons.map((reason) => reason.code)).toStrictEqual(["publicity-not-over", "objection-stands"]);
    expect(reasons[0]).toMatchObject({ field: "event.on", clause: "5.3", phrase: "进行公示" });
  });

  it("an event from before the pilot", () => {
    const state = startPilot({ edition: nm2024, opening: { on: "2024-07-01" } });
    expect(refusalOf(state, { type: "submitted", on: "2024-06-30" })).toMatchObject({
      code: "before-the-pilot",
      values: { on: "2024-06-30", from: "2024-07-01" },
      // Never what has just been refused.
      allowed: [],
    });
    expect(applyEvent(state, { type: "submitted", on: "2024-07-01" }, { edition: nm2024 }).ok).toBe(true);
  });
});

describe("events that cannot be read", () => {
  const state = pilotAt("paid");
  it.each([
    ["an unknown event", { type: "aproved", on: "2024-10-01" }, "unknown-event", "event.type", ""],
    ["no kind", { on: "2024-10-01" }, "missing", "event.type", ""],
    ["no record", "approved", "wrong-type", "event", ""],
    ["a list", [], "wrong-type", "event", ""],
    ["nothing", undefined, "not-json", "event", ""],
    ["a date that does not exist", { type: "accepted", on: "2025-02-29" }, "not-a-date", "event.on", "3.5"],
    ["no date", { type: "accepted" }, "missing", "event.on", "3.5"],
    [
      "an amount as a number",
      { type: "instalment-paid", on: "2024-10-01", id: "2", amount: 5 },
      "number-not-text",
      "event.amount",
      "5.3",
    ],
    [
      "a negative amount",
      { type: "instalment-paid", on: "2024-10-01", id: "2", amount: "-5" },
      "negative",
      "event.amount",
      "5.3",
    ],
    [
      "a hostile one",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
      "unreadable",
      "event",
      "",
    ],
  ])("%s", (_, event, code, field, clause) => {
    const refusal = refusalOf(state, event);
    expect(refusal).toMatchObject({ code, field, clause });
    expect(explain(refusal, "zh-CN")).not.toMatch(/[a-z{}]/);
    expect(explain(refusal, "en")).not.toMatch(/undefined|[{}]/);
  });

  it("names the event that was meant", () => {
    expect(refusalOf(state, { type: "acepted", on: "2024-10-01" }).values).toStrictEqual({
      closest: "accepted",
    });
    expect(refusalOf(state, { type: "zzzzzzzzzzzz", on: "2024-10-01" }).values).toStrictEqual({});
  });

  it("warns of a field nobody knows and applies the event", () => {
    const result = applyEvent(
      state,
      { type: "change-requested", on: "2024-10-01", wat: 1 },
      { edition: nm2024 },
    );
    expect(result).toMatchObject({
      ok: true,
      repeated: false,
      issues: [{ code: "unknown-key", field: "event.wat" }],
    });
  });
});

describe("a repeated event", () => {
  it("changes nothing and says so", () => {
    const state = pilotAt("paid");
    const result = applyEvent(
      state,
      {
        amount: "16000000",
        id: "第一期",
        on: "2024-09-20",
        type: "instalment-paid",
      },
      { edition: nm2024 },
    );
    expect(result).toStrictEqual({
      kind: "event-result",
      ...byNm2024,
      ok: true,
      state,
      repeated: true,
      issues: [expect.objectContaining({ code: "repeated-event", severity: "warning" })],
    });
  });

  it("is one after the end as well", () => {
    const state = pilotAt("closed");
    expect(applyEvent(state, state.events.at(-1), { edition: nm2024 })).toMatchObject({
      ok: true,
      repeated: true,
    });
  });
});

describe("the edition of a pilot", () => {
  const other = defineEdition({ ...nm2024, id: "nm-2025" });
  it("is named by the state, and events under another are refused", () => {
    const state = pilotAt("submitted");
    const event = { type: "reviewed", on: "2024-08-30", shortlisted: true };
    expect(applyEvent(state, { ...event, edition: "nm-2024" }, { edition: nm2024 })).toMatchObject({
      ok: true,
      state: { events: [{}, event] },
    });
    expect(refusalOf(state, { ...event, edition: "nm-2025" }).code).toBe("another-edition");
    expect(refusalOf(state, event, { edition: other }).code).toBe("another-edition");
    expect(refusalOf(state, event, { edition: {} }).code).toBe("unknown-edition");
  });

  it("must be passed in", () => {
    const state = startPilot({ edition: other });
    const event = { type: "submitted", on: "2024-08-12" };
    expect(refusalOf(state, event, { edition: undefined })).toMatchObject({
      ...{ code: "unknown-edition", field: "edition", allowed: [] },
    });
    expect(refusalOf(startPilot({ edition: nm2024 }), event, { edition: undefined })).toMatchObject({
      code: "unknown-edition",
    });
    expect(applyEvent(state, event, { edition: other }).ok).toBe(true);
  });

  it("must have a procedure", () => {
    const { procedure: _, ...parts } = nm2024;
    const bare = defineEdition({ ...parts, id: "bare" });
    const state = startPilot({ edition: bare });
    expect(state.issues).toMatchObject([{ code: "edition-without-procedure" }]);
    expect(refusalOf(state, { type: "submitted", on: "2024-08-12" }).code).toBe("state-not-usable");
    const forged = { ...state, issues: [] };
    expect(refusalOf(forged, {}, { edition: bare }).code).toBe("edition-without-procedure");
  });

  it("leaves what its procedure does not name without a place", () => {
    const { transitions, ...rest } = nm2024.procedure as NonNullable<typeof nm2024.procedure>;
    const procedure = { ...rest, transitions: transitions.filter(({ event }) => event !== "withdrawn") };
    const edition = defineEdition({ ...nm2024, procedure });
    const state = replay(edition);
    expect(refusalOf(state, { type: "withdrawn", on: "2024-09-01" }, { edition })).toMatchObject({
      code: "not-in-the-procedure",
      clause: "",
    });
    expect(refusalOf(state, { type: "withdrawn" }, { edition })).toMatchObject({
      code: "missing",
      clause: "",
    });
  });

  const replay = (edition: typeof nm2024) => pilotAt("submitted", {}, edition);

  it("gives the pilot its figures for good", () => {
    const strict = withParameters(nm2024, { "publicity-days": "8" });
    const state = pilotAt("revised", {}, strict);
    const short = { type: "publicised", on: "2024-09-03", from: "2024-09-03", to: "2024-09-09" };
    // The edition is not passed in, yet its figure holds.
    expect(refusalOf(state, short)).toMatchObject({
      code: "publicity-too-short",
      values: { actual: "7", required: "8", shortfall: "1", unit: "天" },
    });
    expect(applyEvent(state, { ...short, to: "2024-09-10" }, { edition: nm2024 }).ok).toBe(true);
  });

  it("that does not say how long a pilot lasts leaves its end open", () => {
    const edition = withParameters(nm2024, { "pilot-years": null });
    const state = following(pilotAt("paid", {}, edition), {
      type: "self-evaluated",
      on: "2030-10-01",
      year: 7,
    });
    expect(state.period).toStrictEqual({ start: "2024-09-10", end: null });
    for (const stage of ["mid-term", "final"]) {
      const { reasons } = refusalOf(state, { type: "evaluated", on: "2030-10-01", stage, met: true });
      expect(reasons.map(({ code }) => code)).toContain("period-unknown");
    }
  });
});

describe("publicity in working days", () => {
  const edition = withParameters(nm2024, { "publicity-days": { value: "5", unit: "工作日" } });
  const state = pilotAt("revised", {}, edition);
  const publicised = { type: "publicised", on: "2024-09-26", from: "2024-09-26", to: "2024-10-08" };
  const calendar = {
    from: "2024-01-01",
    to: "2024-12-31",
    holidays: ["2024-10-01", "2024-10-02", "2024-10-03", "2024-10-04", "2024-10-07"],
    workdays: ["2024-09-29"],
  };

  it("counts by the calendar passed in", () => {
    // 26, 27, 29 (a Sunday that is worked), 30 September, 8 October
    expect(applyEvent(state, publicised, { edition: nm2024, calendar }).ok).toBe(true);
    expect(refusalOf(state, { ...publicised, to: "2024-10-07" }, { calendar })).toMatchObject({
      code: "publicity-too-short",
      values: { actual: "4", required: "5", unit: "工作日" },
    });
  });

  it("asks for a calendar instead of guessing", () => {
    expect(refusalOf(state, publicised).code).toBe("calendar-needed");
    const ends = { ...calendar, to: "2024-10-07" };
    expect(refusalOf(state, publicised, { calendar: ends }).code).toBe("calendar-needed");
  });

  it("needs no calendar to go on later", () => {
    const publicity = applyEvent(state, publicised, { edition: nm2024, calendar });
    if (!publicity.ok) throw new Error(publicity.refusal.code);
    expect(applyEvent(publicity.state, { type: "approved", on: "2024-10-09" }, { edition: nm2024 }).ok).toBe(
      true,
    );
  });

  it.each([
    {},
    5,
    { ...calendar, from: "2025-01-01" },
    { ...calendar, holidays: ["2024-02-30"] },
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    ),
  ])("refuses a calendar that is none: %#", (unusable) => {
    expect(refusalOf(state, publicised, { calendar: unusable })).toMatchObject({
      code: "calendar-not-usable",
      field: "calendar",
      phase: "shortlisted",
    });
  });
});

describe("years of self-evaluation under other procedures", () => {
  const evaluated = (on: string, year: number) => ({ type: "self-evaluated", on, year });

  it("are counted as far as the calendar goes where nobody says how long a pilot lasts", () => {
    const edition = withParameters(nm2024, { "pilot-years": null });
    const state = pilotAt("approved", { period: { start: "2198-06-01" } }, edition);
    expect(applyEvent(state, evaluated("2199-12-31", 2), { edition: nm2024 }).ok).toBe(true);
    expect(refusalOf(state, evaluated("2199-12-31", 3))).toMatchObject({
      ...{ code: "year-outside-pilot", values: { first: "1", last: "2" } },
    });
  });

  it("are counted from the pilot's first where that is how they are counted", () => {
    const edition = withParameters(byPilotYears, { "pilot-years": null });
    const state = pilotAt("approved", { period: { start: "2198-06-01" } }, edition);
    expect(applyEvent(state, evaluated("2199-06-01", 2), { edition: nm2024 }).ok).toBe(true);
    expect(refusalOf(state, evaluated("2199-05-31", 2))).toMatchObject({
      ...{ code: "year-outside-pilot", values: { first: "1", last: "1" } },
    });
  });

  it("are not owed before there is a period", () => {
    const { transitions, ...rest } = nm2024.procedure as Procedure;
    const early = transitions.map((row) =>
      row.event === "self-evaluated" ? { ...row, from: ["in-preparation"] as const } : row,
    );
    const edition = defineEdition({ ...nm2024, id: "early", procedure: { ...rest, transitions: early } });
    expect(applyEvent(startPilot({ edition }), evaluated("2024-01-01", 1999), { edition })).toMatchObject({
      refusal: { code: "earlier-event-needed", reasons: [{ values: { needed: "approved" } }] },
    });
  });
});

describe("a stored state", () => {
  const state = pilotAt("paid");
  const event = { type: "change-requested", on: "2024-10-01" };
  it("is gone on with as if it had never been stored", () => {
    expect(applyEvent(JSON.parse(JSON.stringify(state)), event, { edition: nm2024 })).toStrictEqual(
      applyEvent(state, event, { edition: nm2024 }),
    );
  });

  it.each([
    ["a forged amount", { ...state, paid: "0" }],
    ["a forged phase", { ...state, phase: "in-publicity" }],
    ["a part of its own", { ...state, note: "x" }],
    ["an event left out", { ...state, events: state.events.slice(1) }],
    ["an event that is none", { ...state, events: [{}] }],
    ["terms of its own", { ...state, terms: [] }],
  ])("is refused with %s", (_, forged) => {
    expect(refusalOf(forged as typeof state, event)).toMatchObject({ code: "state-altered", field: "state" });
  });

  it.each([
    undefined,
    null,
    5,
    {},
    [],
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    ),
  ])("is refused where it is none: %#", (none) => {
    expect(refusalOf(none as never, event)).toMatchObject({ code: "state-not-usable", allowed: [] });
  });

  it("is not touched, and comes back frozen", () => {
    const before = JSON.stringify(state);
    const result = applyEvent(state, event, { edition: nm2024 });
    expect(JSON.stringify(state)).toBe(before);
    expect(Object.isFrozen(result) && result.ok && Object.isFrozen(result.state.changes[0])).toBe(true);
  });

  it("survives options that cannot be read", () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    for (const [options, code] of [
      [hostile, "unreadable"],
      [null, "wrong-type"],
      [5, "wrong-type"],
    ] as const) {
      expect(applyEvent(state, event, options)).toMatchObject({
        ok: false,
        refusal: { code: "unknown-edition", field: "edition", allowed: [] },
        issues: [{ code, field: "options", severity: "error" }],
      });
    }
  });

  it("is told of an option that nobody knows", () => {
    const options = { edition: nm2024, calender: {} };
    expect(applyEvent(state, event, options)).toMatchObject({
      ok: true,
      issues: [{ code: "unknown-option", values: { closest: "calendar" }, severity: "warning" }],
    });
    expect(applyEvent(state, { type: "submitted", on: "2024-10-01" }, options)).toMatchObject({
      ok: false,
      refusal: { code: "too-late" },
      issues: [{ code: "unknown-option" }],
    });
  });
});

it("lessons are read in the words of the text, and a list of prose is taken as complete, as prose is", () => {
  const closing = (...lessons: string[]) =>
    applyEvent(pilotAt("accepted"), { type: "closed", on: "2026-11-01", lessons }, { edition: nm2024 });
  expect(closing("平台建设", "数字化改造", "数据融通", "管理体制机制").ok).toBe(true);
  expect(closing("一是平台的经验", "二是企业的经验").ok).toBe(true);
  expect(closing("平台建设", "数字化改造")).toMatchObject({ refusal: { code: "lessons-missing" } });
});

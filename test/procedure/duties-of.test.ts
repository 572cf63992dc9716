import { describe, expect, it } from "vitest";
import {
  applyEvent,
  defineEdition,
  dutiesOf,
  type Edition,
  explain,
  nm2024,
  type PilotState,
  replayEvents,
  startPilot,
  withParameters,
} from "../../src/index.js";
import { byPilotYears, following, pilotAt } from "../support/pilot.js";

const dutyOf = (state: PilotState, asOf: string, name: string, no: number | null = null, options = {}) =>
  dutiesOf(state, { edition: nm2024, asOf, ...options }).duties.find(
    (one) => one.duty === name && (no === null || one.no === no),
  );

describe("the two years", () => {
  const approvedOn = (on: string, leapDay: string) => {
    const edition = withParameters(byPilotYears, { "leap-day": leapDay });
    const from = "2024-01-05";
    const events = [
      { type: "submitted", on: "2024-01-02" },
      { type: "reviewed", on: "2024-01-03", shortlisted: true },
      { type: "publicised", on: from, from, to: "2024-01-12" },
      { type: "approved", on },
    ];
    return replayEvents(events, { edition }).state;
  };

  it.each([
    ["2024-02-28", "last-of-february", "2025-02-28", "2026-02-28"],
    ["2024-02-29", "last-of-february", "2025-02-28", "2026-02-28"],
    ["2024-02-29", "first-of-march", "2025-03-01", "2026-03-01"],
    ["2024-03-01", "first-of-march", "2025-03-01", "2026-03-01"],
  ])("from %s by the reading %s end on %s and %s", (on, leapDay, first, second) => {
    const state = approvedOn(on, leapDay);
    expect(dutyOf(state, on, "self-evaluation", 1)?.due).toBe(first);
    expect(dutyOf(state, on, "self-evaluation", 2)?.due).toBe(second);
    expect(dutyOf(state, on, "pilot-period")?.due).toBe(second);
  });

  it("owe a self-evaluation for each year, by the name evaluations give it", () => {
    const named = (edition: Edition) =>
      dutiesOf(pilotAt("paid", {}, edition), { edition, asOf: "2024-10-01" })
        .duties.filter(({ duty }) => duty === "self-evaluation")
        .map((one) => [one.year, explain(one, "zh-CN").split("应于")[0], explain(one, "en").split(": ")[0]]);
    expect(named(nm2024)).toStrictEqual([
      [2024, "2024年度绩效自评", "self-evaluation of 2024"],
      [2025, "2025年度绩效自评", "self-evaluation of 2025"],
      [2026, "2026年度绩效自评", "self-evaluation of 2026"],
    ]);
    expect(named(byPilotYears)).toStrictEqual([
      [1, "试点第1年绩效自评", "self-evaluation of year 1 of the pilot"],
      [2, "试点第2年绩效自评", "self-evaluation of year 2 of the pilot"],
    ]);
    expect(dutyOf(pilotAt("paid"), "2024-10-01", "pilot-period")?.year).toBeNull();
  });

  it("rest on the leap-day reading only where it matters", () => {
    const ids = (on: string) =>
      dutyOf(approvedOn(on, "first-of-march"), on, "pilot-period")?.parameters.map(({ id }) => id);
    expect(ids("2024-02-29")).toStrictEqual(["pilot-years", "leap-day"]);
    expect(ids("2024-02-28")).toStrictEqual(["pilot-years"]);
    const yearly = (edition: Edition) =>
      dutyOf(
        pilotAt("paid", { period: { start: "2024-02-29" } }, edition),
        "2024-10-01",
        "self-evaluation",
        1,
      );
    expect(yearly(byPilotYears)?.parameters.map(({ id }) => id)).toStrictEqual([
      "pilot-years",
      "leap-day",
      "self-evaluation-year",
    ]);
    expect(yearly(nm2024)?.parameters.map(({ id }) => id)).toStrictEqual([
      "pilot-years",
      "self-evaluation-year",
    ]);
  });

  it("that end beyond the calendar are asked for again", () => {
    const state = pilotAt("approved", { period: { start: "2198-09-01" } });
    expect(state.period).toStrictEqual({ start: "2198-09-01", end: null });
    expect(dutyOf(state, "2025-01-01", "self-evaluation", 2)?.due).toBe("2199-12-31");
    const byPilot = pilotAt("approved", { period: { start: "2198-09-01" } }, byPilotYears);
    expect(dutyOf(byPilot, "2025-01-01", "self-evaluation", 1)?.due).toBe("2199-09-01");
    expect(dutyOf(byPilot, "2025-01-01", "self-evaluation", 2)).toMatchObject({
      ...{ due: null, status: "needs-data", missing: ["parameters.pilot-years"] },
    });
    for (const [name, no] of [
      ["self-evaluation", 3],
      ["pilot-period", null],
      ["final-evaluation", null],
    ] as const) {
      expect(dutyOf(state, "2025-01-01", name, no)).toMatchObject({
        ...{ due: null, status: "needs-data", missing: ["parameters.pilot-years"] },
      });
    }
  });

  it("of an evaluation that ends beyond the calendar leave no date that does not exist", () => {
    const days = { "midterm-evaluation-days": "9999" };
    const state = pilotAt("approved", { period: { start: "2180-01-01" } }, withParameters(nm2024, days));
    expect(dutyOf(state, "2025-01-01", "mid-term-evaluation")).toMatchObject({
      ...{ due: null, status: "needs-data", missing: ["parameters.midterm-evaluation-days"] },
    });
  });

  it("that nobody has said to be two leave the dates open", () => {
    const state = pilotAt("paid", {}, withParameters(nm2024, { "pilot-years": null }));
    for (const name of ["self-evaluation", "pilot-period", "final-evaluation"]) {
      expect(dutyOf(state, "2030-01-01", name)).toMatchObject({
        status: "needs-data",
        missing: ["parameters.pilot-years"],
      });
    }
  });

  it("of which nobody has said how they are counted leave the self-evaluations open", () => {
    const state = pilotAt("paid", {}, withParameters(nm2024, { "self-evaluation-year": null }));
    expect(dutyOf(state, "2030-01-01", "self-evaluation")).toMatchObject({
      ...{ due: null, status: "needs-data", missing: ["parameters.self-evaluation-year"] },
    });
    const evaluated = { type: "self-evaluated", on: "2026-01-01", year: 3 };
    expect(following(state, evaluated).selfEvaluations).toHaveLength(1);
  });

  it("of nothing owe nothing", () => {
    const state = pilotAt("paid", {}, withParameters(nm2024, { "pilot-years": "0" }));
    expect(dutyOf(state, "2030-01-01", "self-evaluation")).toBeUndefined();
  });

  it("are as many as the calendar has room for", () => {
    const edition = withParameters(nm2024, { "pilot-years": "9999" });
    const { duties } = dutiesOf(pilotAt("paid", {}, edition), { edition: nm2024, asOf: "2030-01-01" });
    expect(duties.filter(({ duty }) => duty === "self-evaluation").length).toBeLessThan(260);
  });
});

describe("a duty", () => {
  const state = pilotAt("paid", {}, byPilotYears);
  it("is due on its last day and overdue on the next", () => {
    expect(dutyOf(state, "2025-09-10", "self-evaluation", 1)).toMatchObject({
      status: "due",
      code: "duty-due",
      values: { days: "0" },
    });
    expect(dutyOf(state, "2025-09-11", "self-evaluation", 1)).toMatchObject({
      status: "overdue",
      values: { days: "1" },
    });
    expect(dutyOf(state, "2025-09-11", "self-evaluation", 2)).toMatchObject({
      status: "due",
      values: { days: "364" },
    });
  });

  it("is done once there are so many different years, as the rule of 4.2 counts them", () => {
    const one = following(state, { type: "self-evaluated", on: "2025-10-01", year: 2025 });
    expect(dutyOf(one, "2026-12-01", "self-evaluation", 1)).toMatchObject({
      status: "done",
      code: "duty-done-late",
      doneOn: "2025-10-01",
      values: { days: "21" },
    });
    expect(dutyOf(one, "2026-12-01", "self-evaluation", 2)?.status).toBe("overdue");
  });

  it("is seen from the day asked about, not from the last event", () => {
    const closed = pilotAt("closed");
    expect(dutyOf(closed, "2024-09-05", "publicity-period")).toMatchObject({
      status: "due",
      due: "2024-09-09",
    });
    expect(dutyOf(closed, "2024-09-05", "acceptance")).toBeUndefined();
    expect(dutyOf(closed, "2024-09-10", "publicity-period")).toMatchObject({
      status: "done",
      doneOn: "2024-09-09",
    });
    expect(dutyOf(closed, "2026-10-09", "acceptance")?.status).toBe("due");
    expect(dutyOf(closed, "2026-10-10", "acceptance")?.status).toBe("done");
    expect(dutyOf(closed, "2026-11-01", "lessons")?.status).toBe("done");
  });

  it("that was not done when the pilot closed still shows", () => {
    expect(dutyOf(pilotAt("closed"), "2027-01-01", "self-evaluation", 1)?.status).toBe("overdue");
  });

  it("is none of one that has left the procedure, unless it is done", () => {
    const left = following(
      pilotAt("publicised"),
      { type: "objected", on: "2024-09-05", grounds: "一" },
      { type: "rejected", on: "2024-09-06" },
    );
    expect(
      dutiesOf(left, { edition: nm2024, asOf: "2024-09-06" }).duties.map(({ duty, status }) => [
        duty,
        status,
      ]),
    ).toStrictEqual([["plan-revision", "done"]]);
  });

  it("to revise the plan falls away with the approval", () => {
    const reviewed = pilotAt("reviewed");
    expect(dutyOf(reviewed, "2024-08-31", "plan-revision")).toMatchObject({
      status: "due",
      due: null,
      code: "duty-without-date",
    });
    const unrevised = following(
      reviewed,
      { type: "publicised", on: "2024-09-03", from: "2024-09-03", to: "2024-09-09" },
      { type: "approved", on: "2024-09-10" },
    );
    expect(dutyOf(unrevised, "2024-09-11", "plan-revision")).toBeUndefined();
    const unadvised = following(pilotAt("submitted"), {
      type: "reviewed",
      on: "2024-08-30",
      shortlisted: true,
    });
    expect(dutiesOf(unadvised, { edition: nm2024, asOf: "2024-08-31" }).duties).toStrictEqual([]);
  });

  it("to handle each objection and each change is of its own", () => {
    const objected = following(
      pilotAt("publicised"),
      { type: "objected", on: "2024-09-05", grounds: "一" },
      { type: "objected", on: "2024-09-06", grounds: "二" },
      { type: "objection-resolved", on: "2024-09-07", objection: 2 },
    );
    expect(dutyOf(objected, "2024-09-08", "objection-handling", 1)?.status).toBe("due");
    expect(dutyOf(objected, "2024-09-08", "objection-handling", 2)).toMatchObject({
      status: "done",
      doneOn: "2024-09-07",
      code: "duty-done",
    });
    const changed = following(state, { type: "change-requested", on: "2024-10-01" });
    expect(dutyOf(changed, "2024-10-02", "change-decision", 1)?.status).toBe("due");
  });
});

describe("missed targets", () => {
  const missed = following(pilotAt("paid"), {
    type: "evaluated",
    on: "2025-09-20",
    stage: "mid-term",
    met: false,
  });
  const ordered = following(missed, { type: "rectification-ordered", on: "2025-10-01", until: "2025-12-31" });
  it("call for one of the two consequences", () => {
    expect(dutyOf(missed, "2025-09-21", "consequence")).toMatchObject({
      status: "due",
      clause: "4.2",
      phrase: "限期整改或收回专项资金",
      who: "regional-industry-department",
    });
    expect(dutyOf(ordered, "2025-10-02", "consequence")).toBeUndefined();
  });

  it("are to be rectified by the limit, and after it call for a consequence again", () => {
    expect(dutyOf(ordered, "2025-12-31", "rectification", 1)).toMatchObject({
      status: "due",
      due: "2025-12-31",
    });
    expect(dutyOf(ordered, "2026-01-01", "rectification", 1)?.status).toBe("overdue");
    expect(dutyOf(ordered, "2026-01-01", "consequence")?.status).toBe("due");
    const rectified = following(ordered, { type: "rectified", on: "2025-12-30", met: true });
    expect(dutyOf(rectified, "2026-01-01", "rectification", 1)?.status).toBe("done");
    expect(dutyOf(rectified, "2026-01-01", "consequence")).toBeUndefined();
  });

  it("leave no duty to rectify once the money is recovered or a new limit is set", () => {
    const recovered = following(ordered, { type: "recovered", on: "2026-01-05", amount: "1" });
    expect(dutyOf(recovered, "2026-01-06", "rectification")).toBeUndefined();
    const again = following(ordered, {
      type: "rectification-ordered",
      on: "2026-01-05",
      until: "2026-03-01",
    });
    expect(
      dutiesOf(again, { edition: nm2024, asOf: "2026-01-06" }).duties.filter(
        ({ duty }) => duty === "rectification",
      ),
    ).toMatchObject([{ no: 2, due: "2026-03-01", status: "due" }]);
  });
});

describe("time limits of the caller", () => {
  it("are asked for, since the text gives none", () => {
    expect(dutyOf(pilotAt("paid"), "2025-01-01", "mid-term-evaluation")).toMatchObject({
      status: "needs-data",
      due: null,
      missing: ["parameters.midterm-evaluation-days"],
    });
  });

  it("count days from the start and from the end of the period", () => {
    const edition = withParameters(nm2024, {
      "midterm-evaluation-days": "400",
      "final-evaluation-days": "90",
    });
    const state = pilotAt("paid", {}, edition);
    expect(dutyOf(state, "2025-10-15", "mid-term-evaluation")).toMatchObject({
      status: "due",
      due: "2025-10-15",
    });
    expect(dutyOf(state, "2025-10-15", "final-evaluation")).toMatchObject({
      due: "2026-12-09",
      parameters: [{ id: "final-evaluation-days", basis: "caller" }],
    });
  });

  const edition = withParameters(nm2024, { "final-evaluation-days": { value: "3", unit: "工作日" } });
  const state = pilotAt("mid-term", {}, edition);
  const calendar = { from: "2026-09-01", to: "2026-09-30", holidays: [], workdays: [] };
  it("count working days by the calendar passed in", () => {
    // The period ends on Thursday, 10 September 2026.
    expect(dutyOf(state, "2026-09-11", "final-evaluation", null, { calendar })).toMatchObject({
      status: "due",
      due: "2026-09-15",
    });
  });

  it("in working days that no calendar covers cannot be told", () => {
    for (const options of [
      {},
      { calendar: { ...calendar, to: "2026-09-14" } },
      { calendar: { ...calendar, from: "2026-09-11" } },
    ]) {
      expect(dutyOf(state, "2026-09-11", "final-evaluation", null, options)).toMatchObject({
        status: "needs-data",
        due: null,
        missing: ["calendar"],
      });
    }
  });

  it("do not matter any more once the evaluation was held", () => {
    expect(dutyOf(pilotAt("final", {}, edition), "2026-10-01", "final-evaluation")?.status).toBe("done");
  });
});

describe("what cannot be answered", () => {
  it.each([
    [pilotAt("paid"), "2025-02-30", "not-a-date", "asOf"],
    [pilotAt("paid"), 5 as never, "not-a-date", "asOf"],
    [startPilot({ edition: null as never }), "2025-01-01", "state-not-usable", "state"],
  ])("says so: %#", (state, asOf, code, field) => {
    expect(dutiesOf(state, { edition: nm2024, asOf })).toMatchObject({
      kind: "duties",
      duties: [],
      issues: [{ code, field, severity: "error" }],
    });
  });

  it("leaves out duties the edition does not name", () => {
    const procedure = { ...(nm2024.procedure as NonNullable<typeof nm2024.procedure>), duties: [] };
    const edition = defineEdition({ ...nm2024, procedure });
    expect(dutiesOf(pilotAt("paid", {}, edition), { asOf: "2025-01-01", edition }).duties).toStrictEqual([]);
  });
});

it("comes in the order of the last days, those without one at the end, and can be put into words", () => {
  const state = following(pilotAt("paid"), { type: "change-requested", on: "2024-10-01" });
  const { duties } = dutiesOf(state, { edition: nm2024, asOf: "2025-10-01" });
  const dates = duties.map(({ due }) => due ?? "~");
  expect(dates).toStrictEqual([...dates].sort());
  for (const duty of [...duties, ...dutiesOf(state, { edition: nm2024, asOf: "x" }).issues]) {
    expect(explain(duty, "zh-CN")).toMatch(/^[^a-z{}]+。$/);
    expect(explain(duty, "en")).not.toMatch(/undefined|[{}]/);
  }
  expect(applyEvent(state, {}, { edition: nm2024 }).ok).toBe(false);
});

it("duties come by the last day on which each is due, those without one last", () => {
  for (const phase of ["approved", "paid"] as const) {
    const { duties } = dutiesOf(pilotAt(phase), { edition: nm2024, asOf: "2024-10-01" });
    const days = duties.map(({ due }) => due ?? "~");
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBeGreaterThan(1);
  }
});

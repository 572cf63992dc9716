import { describe, expect, it } from "vitest";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
} from "../../../support/an-application.js";

const sound = aSmallApplication();

describe("A1.3#tasks", () => {
  const rule = "A1.3#tasks";
  const task = { what: "任务一", how: "做法", who: "工信局", by: "2025-06-30" };
  const planning = (...tasks: object[]) => changed(sound, { "plan.tasks": tasks });
  const one = { count: "1", of: "1", names: "任务一" };

  it.each(["2024-10-01", "2025-06-30", "2026-09-30"])("a task by %s lies within the period", (by) => {
    expect(ask(planning({ ...task, by }), rule)).toEqual(passing("met", one));
  });

  it.each(["2024-09-30", "2026-10-01"])("a task by %s does not", (by) => {
    const values = { by, start: "2024-10-01", end: "2026-09-30", ...one };
    expect(ask(planning({ ...task, by }), rule)).toEqual(
      failing("task-outside-period", values, ["plan.tasks.0.by"]),
    );
  });

  it.each(["what", "how", "who", "by"])("asks for %s", (part) => {
    expect(ask(planning({ ...task, [part]: undefined }), rule)).toMatchObject(
      lacking(`plan.tasks.0.${part}`),
    );
  });

  it.each(["what", "how", "who"])("an empty list for %s says nothing", (part) => {
    expect(ask(planning({ ...task, [part]: [] }), rule)).toMatchObject(lacking(`plan.tasks.0.${part}`));
    expect(find(planning({ ...task, [part]: ["一", "二"] }), rule).outcome).toBe("pass");
  });

  it("calls a task that is told in several texts by its place", () => {
    expect(find(planning({ ...task, what: ["一", "二"] }), rule).values).toMatchObject({
      names: "plan.tasks.0",
    });
  });

  it("asks for the period", () => {
    const draft = changed(sound, { period: undefined });
    expect(ask(draft, rule)).toMatchObject(lacking("period.start", "period.end"));
  });

  it("a task outside is not hidden by what else it does not say", () => {
    expect(ask(planning({ ...task, by: "2027-01-01", who: undefined }), rule)).toMatchObject({
      outcome: "fail",
      code: "task-outside-period",
      missing: ["plan.tasks.0.who"],
    });
    expect(ask(planning({}, { ...task, by: "2027-01-01" }), rule)).toMatchObject({
      outcome: "fail",
      fields: ["plan.tasks.1.by"],
      missing: ["plan.tasks.0.what", "plan.tasks.0.how", "plan.tasks.0.who", "plan.tasks.0.by"],
    });
  });

  it("a task after the end of the period is not hidden by a start that is missing", () => {
    const late = changed(planning({ ...task, by: "2027-01-01" }), { "period.start": undefined });
    expect(ask(late, rule)).toMatchObject({ outcome: "fail", missing: ["period.start"] });
    expect(Object.values(ask(late, rule).values)).not.toContain("");
    const early = changed(planning({ ...task, by: "2024-01-01" }), { "period.end": undefined });
    expect(ask(early, rule)).toMatchObject({ outcome: "fail", missing: ["period.end"] });
  });

  it("a plan without tasks fails, and somebody has to write them", () => {
    expect(ask(planning(), rule)).toEqual(failing("no-tasks", {}, ["plan.tasks"]));
    expect(remedy(planning(), rule)).toMatchObject({ possible: false, code: "tasks-must-be-written" });
  });

  it("asks for the tasks", () => {
    expect(ask(changed(sound, { "plan.tasks": undefined }), rule)).toMatchObject(lacking("plan.tasks"));
  });

  it("is mended by moving tasks to the nearer end of the period", () => {
    const draft = planning({ ...task, by: "2024-01-01" }, task, { ...task, by: "2027-01-01" });
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "move-tasks",
      values: { count: "2", start: "2024-10-01", end: "2026-09-30" },
      changes: [
        { action: "set", path: ["plan", "tasks", 0, "by"], value: "2024-10-01" },
        { action: "set", path: ["plan", "tasks", 2, "by"], value: "2026-09-30" },
      ],
    });
  });

  it("cannot move a task within a period of which one end is missing", () => {
    for (const end of ["period.start", "period.end"]) {
      const by = end === "period.start" ? "2027-01-01" : "2024-01-01";
      const draft = changed(planning({ ...task, by }), { [end]: undefined });
      expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "no-single-change" });
    }
  });

  it("moves no task that has no day", () => {
    const draft = planning({ ...task, by: undefined }, { ...task, by: "2027-01-01" });
    expect(remedy(draft, rule)).toMatchObject({ possible: false, code: "no-single-change" });
  });
});

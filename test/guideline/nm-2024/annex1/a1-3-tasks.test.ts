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

  it("passes with all four, whenever the task is due", () => {
    expect(ask(planning(task), rule)).toEqual(passing("met", one));
    for (const by of ["2024-09-30", "2026-10-01"])
      expect(find(planning({ ...task, by }), rule).outcome).toBe("pass");
  });

  it.each(["what", "how", "who"])("无 is none for %s", (part) => {
    expect(ask(planning(task, { ...task, [part]: "无" }), rule)).toMatchObject({
      outcome: "fail",
      code: "stated-as-none",
      fields: [`plan.tasks.1.${part}`],
    });
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

  it("a plan without tasks fails, and somebody has to write them", () => {
    expect(ask(planning(), rule)).toEqual(failing("no-tasks", {}, ["plan.tasks"]));
    expect(remedy(planning(), rule)).toMatchObject({ possible: false, code: "tasks-must-be-written" });
  });

  it("asks for the tasks", () => {
    expect(ask(changed(sound, { "plan.tasks": undefined }), rule)).toMatchObject(lacking("plan.tasks"));
  });
});

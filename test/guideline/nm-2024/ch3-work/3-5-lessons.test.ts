import { describe, expect, it } from "vitest";
import {
  aFinishedPilot,
  afterwards,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
} from "../../../support/an-application.js";
import { describeJudged } from "../../../support/judged.js";

const pilot = aFinishedPilot();

describe("3.5#acceptance", () => {
  const rule = "3.5#acceptance";
  const at = (day: string) => ({ asOf: day });

  it.each(["2026-11-01", "2026-11-02"])("passes from the day it was held, asked on %s", (day) => {
    expect(ask(pilot, rule, at(day))).toEqual(passing("met"));
  });

  it("is not met the day before", () => {
    expect(ask(pilot, rule, at("2026-10-31"))).toEqual(
      failing("not-yet-accepted", { on: "2026-11-01" }, ["acceptance.on"]),
    );
  });

  it("asks for the day and the organiser", () => {
    const draft = changed(pilot, { acceptance: undefined });
    expect(ask(draft, rule, at(afterwards))).toMatchObject(lacking("acceptance.organiser", "acceptance.on"));
    const unnamed = changed(pilot, { "acceptance.organiser": undefined });
    expect(ask(unnamed, rule, at(afterwards))).toMatchObject(lacking("acceptance.organiser"));
  });

  it("a day that has not come is not hidden by an organiser that is not named", () => {
    const draft = changed(pilot, { "acceptance.organiser": undefined });
    expect(ask(draft, rule, at("2026-10-31"))).toMatchObject({
      outcome: "fail",
      code: "not-yet-accepted",
      missing: ["acceptance.organiser"],
    });
  });

  it("is not asked before the plan is carried out", () => {
    expect(ask(pilot, rule, { stage: "approval" })).toMatchObject({
      outcome: "not-applicable",
      code: "later-stage",
      values: { stage: "implementation" },
    });
  });
});

describe("3.5#lessons", () => {
  const rule = "3.5#lessons";
  const subjects = ["platforms", "transformation", "data-integration", "mechanisms"];
  const learning = (lessons?: unknown) => changed(pilot, { "plan.lessons": lessons });

  describeJudged(rule, learning("总结的经验"));

  it("passes when all four subjects are listed", () => {
    expect(ask(learning(subjects), rule)).toEqual(
      passing("holds-all", { of: "4", present: subjects.join(", ") }),
    );
  });

  it.each(subjects)("names %s when it is missing from the list", (absent) => {
    expect(ask(learning(subjects.filter((subject) => subject !== absent)), rule)).toEqual(
      failing("lessons-missing", { of: "4", count: "1", absent }, ["plan.lessons"]),
    );
  });

  it("asks for the lessons", () => {
    expect(ask(learning(), rule)).toMatchObject(lacking("plan.lessons"));
  });

  it("is not asked before the plan is carried out", () => {
    expect(find(learning(subjects), rule, { stage: "approval" }).code).toBe("later-stage");
  });
});

import { describe, expect, it } from "vitest";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  lacking,
  passing,
} from "../../../support/an-application.js";

describe("2.3#innovation-factors", () => {
  const rule = "2.3#innovation-factors";
  const planning = (innovation?: readonly string[]) =>
    changed(aSmallApplication(), { "plan.innovation": innovation });

  it("passes when technology and talent are planned", () => {
    expect(ask(planning(["talent", "technology", "data"]), rule)).toEqual(
      passing("holds-all", { of: "2", present: "technology, talent", list: "plan.innovation" }),
    );
  });

  it.each([
    { planned: ["technology"], count: "1", absent: "talent" },
    { planned: ["talent"], count: "1", absent: "technology" },
    { planned: [], count: "2", absent: "technology, talent" },
  ])("names what is not: $absent", ({ planned, count, absent }) => {
    expect(ask(planning(planned), rule)).toEqual(
      failing("innovation-not-planned", { of: "2", count, absent }, ["plan.innovation"]),
    );
  });

  it("asks for the innovation factors", () => {
    expect(ask(planning(), rule)).toMatchObject(lacking("plan.innovation"));
  });
});

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
import { describeJudgeAlone, describeJudged } from "../../../support/judged.js";

const sound = aSmallApplication();

describe("5.2#independent-review", () => {
  const rule = "5.2#independent-review";
  const reviewed = (thirdParty: boolean | undefined) => changed(sound, { review: { thirdParty } });

  it("passes when a third party reviews", () => {
    expect(ask(reviewed(true), rule)).toEqual(passing("met"));
  });

  it("fails when none does, and only the region can mend that", () => {
    expect(ask(reviewed(false), rule)).toEqual(failing("review-not-independent", {}, ["review.thirdParty"]));
    expect(remedy(reviewed(false), rule)).toMatchObject({ possible: false, code: "only-the-region-can" });
  });

  it("a review of a day to come is still to be held", () => {
    const on = (day: string) => changed(sound, { review: { thirdParty: true, on: day } });
    expect(ask(on("2024-09-01"), rule, { asOf: "2024-08-31" })).toEqual({
      ...lacking("review.on"),
      code: "not-reviewed-yet",
      values: { count: "1" },
    });
    expect(find(on("2024-08-31"), rule, { asOf: "2024-08-31" }).outcome).toBe("pass");
  });

  it("asks who reviews", () => {
    expect(ask(sound, rule)).toMatchObject(lacking("review.thirdParty"));
  });
});

describe.each([
  "5.2#authentic",
  "5.2#complete",
  "5.2#scientific",
  "5.2#feasible",
  "5.2#national-direction",
  "5.2#regional-layout",
  "5.2#goals-practicable",
  "5.2#policies-practicable",
])("%s", (rule) => {
  describeJudged(rule, sound);
  describeJudgeAlone(rule, sound);
});

it.each([
  "5.2#independent-review",
  "5.2#authentic",
  "5.2#complete",
  "5.2#scientific",
  "5.2#feasible",
  "5.2#national-direction",
  "5.2#regional-layout",
  "5.2#goals-practicable",
  "5.2#policies-practicable",
])("%s is not asked at the application, and is asked at every later stage", (rule) => {
  expect(ask(sound, rule, { stage: "application" })).toMatchObject({
    outcome: "not-applicable",
    code: "later-stage",
    values: { stage: "review" },
  });
  for (const stage of ["review", "approval", "implementation", "evaluation"] as const)
    expect(find(sound, rule, { stage }).outcome).not.toBe("not-applicable");
});

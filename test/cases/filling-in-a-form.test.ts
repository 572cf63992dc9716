/** A league fills in the form section by section, then the reviewers judge. */
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  assessApplication,
  compareAssessments,
  readApplication,
} from "../../src/index.js";
import { aSmallApplication, asOf, smallEdition } from "../support/an-application.js";
import { saying } from "../support/faults.js";

const options = { edition: smallEdition, asOf };
const whole = aSmallApplication();
/** Contracts come after the approval; nobody fills them in before. */
const sections = Object.entries(whole).filter(([name]) => name !== "contracts") as [
  keyof ApplicationDraft,
  unknown,
][];

/** The form after each section, the empty one first. */
const steps: readonly ApplicationDraft[] = [
  {},
  ...sections.map((_, index) => Object.fromEntries(sections.slice(0, index + 1))),
];
const assessments = steps.map((draft) => assessApplication(draft, options));

describe("a form that is filled in section by section", () => {
  it("is never called failed on the way", () => {
    expect(new Set(assessments.map(({ outcome }) => outcome))).toEqual(
      new Set(["needs-data", "needs-judgement"]),
    );
    const failed = assessments.flatMap(({ findings }) =>
      findings.filter(({ outcome }) => outcome === "fail"),
    );
    expect(failed).toEqual([]);
  });

  it("takes back nothing that it has once passed", () => {
    for (const [index, later] of assessments.entries()) {
      const earlier = assessments[index - 1];
      const lost = earlier
        ? compareAssessments(earlier, later).changes.filter(({ before }) => before === "pass")
        : [];
      expect(lost.filter(({ after }) => after !== "pass")).toEqual([]);
    }
  });

  it("has more filled in after each section", () => {
    const filled = steps.map((draft) => readApplication(draft).completeness.filled);
    expect(filled[0]).toBe(0);
    expect(filled).toEqual([...new Set(filled)].sort((left, right) => left - right));
  });

  it("asks in the end for judgement alone, and passes with it", () => {
    const last = assessments.at(-1);
    expect(last?.outcome).toBe("needs-judgement");
    expect(new Set(last?.asks.map(({ form }) => form))).toEqual(new Set(["judgement"]));
    expect(assessApplication(whole, { ...options, judgements: saying([]) }).outcome).toBe("pass");
  });
});

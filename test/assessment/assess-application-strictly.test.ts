import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AssessmentOptions, assessApplication, withParameters } from "../../src/index.js";
import { applicationDraft } from "../../src/testing/index.js";
import { aSmallApplication, asOf, changed, rowField, smallEdition } from "../support/an-application.js";
import { saying, throughout } from "../support/faults.js";

const options: AssessmentOptions = { edition: smallEdition, asOf, judgements: saying([]) };
const sound = aSmallApplication();

describe("strictly", () => {
  const later = { ...options, stage: "implementation" } as const;

  it("asks the caller for what would only be assumed", () => {
    const { outcome, asks, findings } = assessApplication(sound, { ...later, strict: true });
    expect(outcome).toBe("needs-data");
    expect(asks.filter(({ field }) => field.startsWith("parameters."))).toEqual([
      {
        kind: "ask",
        field: "parameters.minimum-providers",
        form: "data",
        who: "caller",
        rule: "3.3#enterprise-choice",
        decisive: true,
      },
    ]);
    expect(findings.filter(({ code }) => code === "rests-on-assumption").map(({ rule }) => rule)).toEqual([
      "3.3#enterprise-choice",
    ]);
  });

  it("passes once the caller has said what would be assumed", () => {
    expect(assessApplication(sound, { ...options, strict: true }).outcome).toBe("pass");
    const edition = withParameters(smallEdition, { "minimum-providers": "2" });
    const { findings } = assessApplication(sound, { ...later, edition, strict: true });
    expect(findings.filter(({ code }) => code === "rests-on-assumption")).toEqual([]);
  });

  it("fails no application for a figure that nobody gave", () => {
    const draft = changed(sound, { "providers.list": sound.providers?.list?.slice(0, 1) });
    const choice = (strict: boolean) =>
      assessApplication(draft, { ...later, strict }).findings.find(
        ({ rule }) => rule === "3.3#enterprise-choice",
      );
    expect(choice(false)).toMatchObject({ outcome: "fail" });
    expect(choice(true)).toMatchObject({
      outcome: "needs-data",
      code: "rests-on-assumption",
      missing: ["parameters.minimum-providers"],
    });
  });

  it("still rests on what an official document says, and lists it", () => {
    const { findings, assumptions } = assessApplication(sound, { ...options, strict: true });
    expect(findings.find(({ rule }) => rule === "1.4#applicant-is-league-city")?.outcome).toBe("pass");
    expect(assumptions.map(({ id }) => id)).toContain("leagues-and-cities");
  });

  it("lists no assumption, because nothing rests on one", () => {
    const { assumptions } = assessApplication(sound, { ...options, strict: true });
    expect(assumptions.filter(({ basis }) => basis === "assumption")).toEqual([]);
  });

  it("asks for no reading that the caller's own choice makes idle", () => {
    const edition = withParameters(smallEdition, { "enterprise-count": "roster" });
    const draft = changed(sound, { [rowField(sound, "transformed-below-scale", "baseline")]: "1" });
    const { findings } = assessApplication(draft, { ...options, edition, strict: true });
    const counted = findings.find(({ rule }) => rule === "3.2#minimum-enterprises");
    expect(counted).toMatchObject({ outcome: "pass" });
    expect(counted?.parameters.map(({ id }) => id)).not.toContain("transformed-count");
  });

  it("decides nothing otherwise than leniently: it only decides less, and no decision rests on an assumption", () => {
    fc.assert(
      fc.property(applicationDraft(), (draft) => {
        const lenient = assessApplication(draft, { ...throughout });
        const strict = assessApplication(draft, { ...throughout, strict: true });
        for (const [index, finding] of strict.findings.entries()) {
          const { outcome, code, missing, parameters } = finding;
          if (code !== "rests-on-assumption") {
            expect(finding).toEqual(lenient.findings[index]);
            const decided = outcome === "pass" || outcome === "fail";
            expect(decided && parameters.some(({ basis }) => basis === "assumption")).toBe(false);
          } else {
            expect(outcome).toBe("needs-data");
            expect(missing.every((field) => strict.asks.some((ask) => ask.field === field))).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

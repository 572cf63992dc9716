import { describe, expect, it } from "vitest";
import { type AssessmentOptions, assessApplication, suggestRemedies } from "../../src/index.js";
import { aSmallApplication, asOf, judged, smallEdition } from "../support/an-application.js";
import { mustFaults, throughout, withFaults } from "../support/faults.js";
import { inNoTime, inTimeZone, timed, timeZones } from "../support/host.js";

const options: AssessmentOptions = { edition: smallEdition, asOf };
const given = (values: unknown) => values as AssessmentOptions;

describe("answers soon, however much it is given", () => {
  const many = <T>(size: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: size }, (_, n) => make(n));
  /** In milliseconds, with room for a busy machine. */
  const longest = inNoTime;
  const unknownRule = (index: number) => judged(`9.9#a-rule-of-another-edition-${index}`, "pass");

  it.each([
    { what: "a million enterprises", draft: () => ({ enterprises: new Array(1e6).fill({}) }) },
    {
      what: "fifteen thousand unknown indicators",
      draft: () => ({ indicators: many(1.5e4, (n) => ({ id: `an-indicator-of-ours-${n}` })) }),
    },
    {
      what: "a hundred and fifty thousand wrong words",
      draft: () => ({ plan: { measures: many(15e4, () => 5) } }),
    },
    {
      what: "a thousand enterprises of which nothing is known",
      draft: () => ({ chains: [], enterprises: many(1e3, () => ({})) }),
    },
  ])("$what", ({ draft }) => {
    const made = draft();
    expect(timed(() => assessApplication(made, options))).toBeLessThan(longest);
  });

  it.each([
    { what: "a text of a million characters", make: () => "x".repeat(1e6) },
    { what: "a list of a million numbers", make: () => new Array(1e6).fill(0) },
  ])("options that are $what", ({ make }) => {
    const made = make();
    expect(timed(() => assessApplication({}, given(made)))).toBeLessThan(inNoTime);
  });

  it("five thousand judgements on rules that it does not have", () => {
    const judgements = many(5e3, unknownRule);
    expect(timed(() => assessApplication({}, { ...options, judgements }))).toBeLessThan(longest);
  });

  it("three thousand tasks to be moved", () => {
    const tasks = many(3e3, () => ({ what: "任务", how: "做法", who: "工信局", by: "2030-01-01" }));
    const draft = { period: { start: "2024-10-01", end: "2026-09-30" }, plan: { tasks } };
    expect(timed(() => suggestRemedies(draft, options))).toBeLessThan(longest);
  });
});

describe("says the same in every time zone", () => {
  it("which do differ here", () => {
    const offsets = timeZones.map((zone) => inTimeZone(zone, () => new Date(2024, 6, 1).getTimezoneOffset()));
    expect(new Set(offsets).size).toBe(timeZones.length);
  });

  it.each(timeZones)("%s", (zone) => {
    for (const draft of [aSmallApplication(), withFaults(mustFaults), withFaults([])]) {
      const here = inTimeZone("UTC", () => [
        assessApplication(draft, throughout),
        suggestRemedies(draft, throughout),
      ]);
      const there = inTimeZone(zone, () => [
        assessApplication(draft, throughout),
        suggestRemedies(draft, throughout),
      ]);
      expect(there).toEqual(here);
    }
  });
});

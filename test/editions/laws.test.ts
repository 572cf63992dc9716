import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessApplication, readApplication } from "../../src/index.js";
import { applicationDraft, laws } from "../../src/testing/index.js";
import { lawRuns } from "../support/law-runs.js";
import { runs } from "../support/runs.js";
import { city, cityFields } from "./another-city.js";

const drafts = applicationDraft({ edition: city });

describe("an edition with own fields keeps the laws", () => {
  it.each(laws(city))("$name", (law) => {
    fc.assert(law.property, { numRuns: lawRuns(law, runs(8, 400)) });
  });

  it("its applications have own fields, and are read without a fault of these", () => {
    const ofApplication = Object.keys(cityFields.application ?? {});
    const some = fc.sample(drafts, 30);
    expect(some.some((draft) => ofApplication.some((name) => name in draft))).toBe(true);
    expect(some.some(({ enterprises = [] }) => enterprises.some((one) => "digitalLevel" in one))).toBe(true);
    const own = Object.values(cityFields).flatMap((fields) => Object.keys(fields));
    for (const draft of some) {
      const { issues } = readApplication(draft, { edition: city });
      expect(issues.filter(({ path }) => own.includes(String(path.at(-1))))).toEqual([]);
    }
  });

  it("taking an own field away from any record leads to needs-data alone", () => {
    const options = { edition: city, asOf: "2025-06-30" };
    const outcomes = (draft: object) =>
      assessApplication(draft, options).findings.map(({ rule, outcome }) => [rule, outcome] as const);
    fc.assert(
      fc.property(drafts, (draft) => {
        const before = new Map(outcomes(draft));
        const without = {
          ...draft,
          cityClass: undefined,
          ...(draft.enterprises && {
            enterprises: draft.enterprises.map((one) => ({
              ...one,
              digitalLevel: undefined,
              insured: undefined,
            })),
          }),
        };
        for (const [rule, outcome] of outcomes(without))
          expect(outcome === "needs-data" || outcome === before.get(rule)).toBe(true);
      }),
      { numRuns: runs(15, 500) },
    );
  });
});

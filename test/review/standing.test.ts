import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Contender, surelyBefore } from "../../src/review/contender.js";
import { standings } from "../../src/review/standing.js";

const known = fc.constantFrom("yes", "no", "open");

/** Few scores and preferences, so that many are alike. */
const contender = fc
  .record({
    ends: fc.option(fc.tuple(fc.bigInt({ min: 0n, max: 3n }), fc.bigInt({ min: 0n, max: 2n }))),
    eligible: known,
    preferences: fc.tuple(known, known),
  })
  .map(
    ({ ends, eligible, preferences }): Contender => ({
      ...{ id: "", waitsFor: undefined, eligible, preferences },
      low: ends?.[0],
      high: ends === null ? undefined : ends[0] + ends[1],
    }),
  );

describe("standings", () => {
  it("give the ranks that comparing each with each gives", () =>
    fc.assert(
      fc.property(fc.array(contender, { maxLength: 12 }), (contenders) => {
        const ranks = contenders.map((one) => {
          const others = contenders.filter((other) => other !== one && other.eligible !== "no");
          return [
            others.filter((other) => other.eligible === "yes" && surelyBefore(other, one)).length + 1,
            others.filter((other) => !surelyBefore(one, other)).length + 1,
          ];
        });
        expect(standings(contenders, 3).map(({ bestRank, worstRank }) => [bestRank, worstRank])).toEqual(
          ranks,
        );
      }),
      { numRuns: 2_000 },
    ));

  it("are found for ten thousand in the time of a few passes", () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index): Contender => ({
        ...{ id: `${index}`, waitsFor: undefined, eligible: "yes", preferences: [] },
        ...{ low: BigInt(index % 100), high: BigInt(index % 100) },
      }),
    );
    const start = process.cpuUsage();
    expect(standings(many, 100).filter(({ standing }) => standing === "selected")).toHaveLength(100);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

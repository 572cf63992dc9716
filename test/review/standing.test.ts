import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Contender, surelyBefore } from "../../src/review/contender.js";
import { marginsOf, type Placed, standings } from "../../src/review/standing.js";

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

describe("a margin", () => {
  /** The score at a place, where each is known. */
  const atPlace = (scores: readonly (bigint | undefined)[], place: number) =>
    scores.includes(undefined)
      ? undefined
      : (scores as bigint[]).sort((one, other) => (one < other ? 1 : -1))[place - 1];
  const less = (one: bigint | undefined, other: bigint | undefined) =>
    one === undefined || other === undefined ? undefined : one - other;

  it("is the distance to the last of the others that comes in", () =>
    fc.assert(
      fc.property(
        fc.array(contender, { maxLength: 8 }),
        fc.nat({ max: 5 }).map((places) => (places === 5 ? undefined : places)),
        (contenders, places) => {
          const placed = standings(contenders, places);
          const marginOf = marginsOf(placed, places);
          for (const one of placed) {
            const others = placed.filter((other) => other !== one).map((other) => other.contender);
            const { low, high } = one.contender;
            const expected =
              one.standing === "tied"
                ? 0n
                : one.standing === "selected"
                  ? less(low, atPlace(highsOf(others), places ?? 0))
                  : one.standing === "not-selected"
                    ? less(atPlace(lowsOf(others), places ?? 0), high)
                    : undefined;
            expect(marginOf(one)).toBe(expected);
          }
        },
      ),
      { numRuns: 1_000 },
    ));

  const highsOf = (all: readonly Contender[]) =>
    all.filter(({ eligible }) => eligible !== "no").map(({ high }) => high);
  const lowsOf = (all: readonly Contender[]) =>
    all.filter(({ eligible }) => eligible === "yes").map(({ low }) => low);

  // A dash is a score that nobody knows.
  const margins = (text: string, places: number | undefined) => {
    const contenders = text.split(" ").map(
      (one, index): Contender => ({
        ...{ id: `${index}`, waitsFor: undefined, eligible: one.endsWith("?") ? "open" : "yes" },
        preferences: [],
        ...(one.startsWith("-")
          ? { low: undefined, high: undefined }
          : { low: BigInt(Number.parseInt(one, 10)), high: BigInt(Number.parseInt(one, 10)) }),
      }),
    );
    const placed: readonly Placed[] = standings(contenders, places);
    return placed
      .map(marginsOf(placed, places))
      .map((margin) => (margin === undefined ? null : Number(margin)));
  };

  it.each<[string, string, number | undefined, (number | null)[]]>([
    ["both sides of the edge", "9 7 4 3", 2, [5, 3, 3, 4]],
    ["nobody outside", "9 7", 2, [null, null]],
    ["no places", "9 7", 0, [null, null]],
    ["no number of places", "9 7", undefined, [null, null]],
    ["equals inside", "9 9 4", 2, [5, 5, 5]],
    ["equals outside", "9 4 4", 1, [5, 5, 5]],
    ["equals at the edge", "9 4 4 1", 2, [5, 0, 0, 3]],
    ["one outside of whom it is open whether it may be chosen", "9 7 4?", 2, [5, 3, 3]],
    ["one inside of whom it is open", "9 7? 4", 2, [5, null, null]],
    ["a score that is not known", "9 - 4", 1, [null, null, null]],
  ])("with %s", (_, text, places, expected) => {
    expect(margins(text, places)).toEqual(expected);
  });
});

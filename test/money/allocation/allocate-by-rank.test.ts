import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../../../src/money/allocation/allocate.js";
import type { Claim } from "../../../src/money/allocation/allocation.js";
import { verifyAllocation } from "../../../src/money/allocation/verify-allocation.js";

const claims: readonly Claim[] = [
  { id: "c", weight: "80.5", cap: "8000" },
  { id: "a", weight: "92", cap: "9600" },
  { id: "b", weight: "80.5", cap: "7000" },
  { id: "d", weight: "0", cap: "5000", floor: "1000" },
];

const ranked = (total: string, options: object = {}, of: unknown = claims) => {
  const result = allocate(total, of, { by: "rank", ...options });
  return result.ok
    ? [...result.value.shares.map(({ amount }) => amount), result.value.unallocated]
    : result.issues.map(({ code }) => code);
};

describe("allocate by rank", () => {
  it.each([
    { total: "25000", amounts: ["8000", "9600", "6400", "1000", "0"] },
    { total: "10600", amounts: ["0", "9600", "0", "1000", "0"] },
    { total: "10600.01", amounts: ["0.01", "9600", "0", "1000", "0"] },
    { total: "1000", amounts: ["0", "0", "0", "1000", "0"] },
    { total: "26000", amounts: ["8000", "9600", "7000", "1400", "0"] },
    { total: "29600", amounts: ["8000", "9600", "7000", "5000", "0"] },
    { total: "30000", amounts: ["8000", "9600", "7000", "5000", "400"] },
  ])("$total goes to the largest weight first, up to its cap", ({ total, amounts }) =>
    expect(ranked(total)).toEqual(amounts),
  );

  it("serves equals as they are listed, or by id", () =>
    expect(ranked("25000", { ties: "id" })).toEqual(["7400", "9600", "7000", "1000", "0"]));

  it("gives all that is left to a claim without a cap", () =>
    expect(
      ranked("10", {}, [
        { id: "a", weight: "0" },
        { id: "b", weight: "0" },
      ]),
    ).toEqual(["10", "0", "0"]));

  it("says where the money ended", () => {
    const certificate = (total: string) => {
      const result = allocate(total, claims, { by: "rank" });
      return result.ok && [result.value.certificate.weights, result.value.certificate.amount];
    };
    expect(certificate("25000")).toEqual(["80.5", "6400"]);
    expect(certificate("30000")).toEqual(["0", "0"]);
  });

  it("is another allocation than by weight, and a way nobody knows is refused", () => {
    expect(ranked("25000", { by: "weight" })).not.toEqual(ranked("25000"));
    expect(ranked("25000", { by: "lot" })).toEqual(["unknown-word"]);
  });

  it("holds by its own certificate, and only there", () =>
    fc.assert(
      fc.property(
        fc.nat({ max: 10_000 }),
        fc.array(
          fc.record({
            weight: fc.nat({ max: 3 }),
            cap: fc.option(fc.nat({ max: 3_000 })),
            floor: fc.nat({ max: 9 }),
          }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.constantFrom("listed", "id"),
        (amount, list, ties) => {
          const of = list.map(({ weight, cap, floor }, index) => ({
            id: `${list.length - index}`,
            weight: `${weight}`,
            ...(cap !== null && { cap: `${cap + floor}` }),
            floor: `${floor}`,
          }));
          const total = `${amount + 60}`;
          const options = { by: "rank", ties } as const;
          const result = allocate(total, of, options);
          return (
            result.ok &&
            verifyAllocation(total, of, result.value, options).ok &&
            !verifyAllocation(total, of, result.value, { ties }).ok
          );
        },
      ),
      { numRuns: 500 },
    ));

  const sound = allocate("25000", claims, { by: "rank" });
  const value = sound.ok ? sound.value : undefined;
  const withShares = (...amounts: readonly string[]) => ({
    ...value,
    shares: value?.shares.map(({ id }, index) => ({ id, amount: amounts[index] })),
  });

  it.each([
    {
      what: "one after the edge",
      given: withShares("8000", "9600", "6399", "1001"),
      code: "served-out-of-turn",
    },
    {
      what: "one before it short",
      given: withShares("7999", "9600", "6401", "1000"),
      code: "served-out-of-turn",
    },
    { what: "past a cap", given: withShares("8001", "9600", "6399", "1000"), code: "share-off-quota" },
    { what: "below a floor", given: withShares("8000", "9600", "6401", "999"), code: "share-off-quota" },
    {
      what: "another edge",
      given: { ...value, certificate: { ...value?.certificate, amount: "6399" } },
      code: "level-is-wrong",
    },
    {
      what: "something left while one is short",
      given: {
        ...withShares("8000", "9600", "6399", "1000"),
        unallocated: "1",
        certificate: { ...value?.certificate, amount: "6399" },
      },
      code: "level-is-wrong",
    },
  ])("finds $what", ({ given, code }) =>
    expect(verifyAllocation("25000", claims, given, { by: "rank" }).issues).toMatchObject([{ code }]),
  );
});

import { describe, expect, it } from "vitest";
import { type Allocation, allocate } from "../../../src/money/allocation/allocate.js";
import { verifyAllocation } from "../../../src/money/allocation/verify-allocation.js";

const claims = [
  { id: "b", weight: "1" },
  { id: "a", weight: "1" },
  { id: "c", weight: "2", cap: "1" },
  { id: "d", weight: "1" },
];

/** An allocation of 5 with one cap, as it should be: 1.34, 1.33, 1 and 1.33. */
const sound = (options = {}): Allocation => {
  const result = allocate("5", claims, options);
  if (!result.ok) throw new Error("not an allocation");
  return result.value;
};

const withAmounts = (...amounts: string[]) => ({
  ...sound(),
  shares: sound().shares.map(({ id }, index) => ({ id, amount: amounts[index] })),
});

const codes = (allocation: unknown, options = {}, total = "5") => {
  const verification = verifyAllocation(total, claims, allocation, options);
  return verification.ok ? [] : verification.issues.map(({ code, field }) => `${code} ${field}`);
};

describe("verifyAllocation", () => {
  it("looks through no more shares than there are claims", () => {
    const endless = {
      *[Symbol.iterator]() {
        for (;;) yield { id: "b", amount: "0" };
      },
    };
    for (const shares of [endless, new Array(2 ** 32 - 1), sound().shares.slice(1), [...sound().shares, {}]])
      expect(codes({ ...sound(), shares })).toEqual(["shares-are-not-the-claims allocation.shares"]);
  });

  it("finds nothing wrong with what allocate gives", () => {
    expect(codes(sound())).toEqual([]);
    expect(codes(sound({ ties: "id" }), { ties: "id" })).toEqual([]);
  });

  it.each([
    { what: "a fen too much", amounts: ["1.35", "1.33", "1", "1.33"], code: "shares-do-not-add-up" },
    { what: "a share past its quota", amounts: ["1.35", "1.32", "1", "1.33"], code: "share-off-quota" },
    { what: "a share past its cap", amounts: ["1.33", "1.33", "1.01", "1.33"], code: "share-off-quota" },
    { what: "the fen out of turn", amounts: ["1.33", "1.34", "1", "1.33"], code: "rounded-out-of-turn" },
    { what: "an amount that is none", amounts: ["1e0", "1.34", "1", "1.33"], code: "unreadable" },
    { what: "a share finer than a fen", amounts: ["1.333", "1.34", "1", "1.33"], code: "unreadable" },
  ])("finds $what", ({ amounts, code }) =>
    expect(codes(withAmounts(...amounts))[0]?.split(" ")[0]).toBe(code),
  );

  it.each([
    { what: "more than the total", held: "cap", change: { amount: "5", weights: "2" } },
    { what: "more weights than there are", held: "floor", change: { amount: "3", weights: "3" } },
  ])("finds a certificate by which $what is shared", ({ held, change }) => {
    const allHeld = ["a", "b"].map((id) => ({ id, weight: "1", [held]: "2" }));
    const result = allocate("4", allHeld);
    if (!result.ok) throw new Error("not an allocation");
    expect(verifyAllocation("4", allHeld, result.value).outcome).toBe("pass");
    const given = { ...result.value, certificate: { ...result.value.certificate, ...change } };
    expect(verifyAllocation("4", allHeld, given).issues).toMatchObject([{ code: "level-is-wrong" }]);
  });

  it("finds a larger remainder passed over", () => {
    const uneven = [
      { id: "x", weight: "2" },
      { id: "y", weight: "1" },
    ];
    const result = allocate("1", uneven);
    if (!result.ok) throw new Error("not an allocation");
    const swapped = {
      ...result.value,
      shares: [
        { id: "x", amount: "0.66" },
        { id: "y", amount: "0.34" },
      ],
    };
    expect(verifyAllocation("1", uneven, swapped)).toMatchObject({
      ok: false,
      issues: [{ code: "rounded-out-of-turn" }],
    });
  });

  it("finds ties that were not decided by id", () =>
    expect(
      codes({ ...sound(), certificate: { ...sound().certificate, ties: "id" } }, { ties: "id" }),
    ).toEqual(["rounded-out-of-turn allocation.shares.0.amount"]));

  it("finds shares of somebody else, and too few of them", () => {
    const { shares } = sound();
    expect(codes({ ...sound(), shares: [...shares].reverse() })).toEqual([
      "shares-are-not-the-claims allocation.shares",
    ]);
    expect(codes({ ...sound(), shares: shares.slice(1) })).toHaveLength(1);
    expect(codes({ ...sound(), shares: [...shares, ...shares] })).toHaveLength(1);
  });

  it("finds a certificate for other options", () =>
    expect(codes(sound(), { decimals: 3 })).toEqual(["certificate-differs allocation.certificate"]));

  it("finds a level at which the quotas do not add up", () => {
    const certificate = { ...sound().certificate, amount: "4.001", weights: "3" };
    expect(codes({ ...sound(), certificate })).toEqual(["unreadable allocation"]);
    const close = { ...sound(), certificate: { ...sound().certificate, amount: "4.01" } };
    expect(codes(close)).toEqual(["level-is-wrong allocation.certificate"]);
  });

  it("finds money left although somebody had room", () => {
    const short = { ...withAmounts("1.33", "1.33", "1", "1.33"), unallocated: "0.01" };
    expect(codes(short)).toEqual(["level-is-wrong allocation.certificate"]);
    const everybodyCapped = { ...short, certificate: { ...sound().certificate, weights: "0" } };
    expect(codes(everybodyCapped)).toEqual(["share-off-quota allocation.shares.0.amount"]);
  });

  it.each([undefined, null, 7, {}, { shares: 3 }, { ...sound(), unallocated: 0 }])(
    "answers anything at all: %j",
    (allocation) => expect(codes(allocation)).toHaveLength(1),
  );

  it("passes on what is wrong with the claims themselves", () =>
    expect(codes(sound(), {}, "-5")).toEqual(["negative total"]));

  it("checks claims at their floors where everybody with a weight is at the cap", () => {
    const full = [
      { id: "a", weight: "0", floor: "1" },
      { id: "b", weight: "5", cap: "7" },
    ];
    const result = allocate("100", full);
    expect(result.ok && verifyAllocation("100", full, result.value)).toStrictEqual({
      kind: "allocation-verification",
      outcome: "pass",
      ok: true,
      issues: [],
    });
  });
});

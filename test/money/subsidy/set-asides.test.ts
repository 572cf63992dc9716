import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../../src/index.js";
import { calculateSubsidies } from "../../../src/money/subsidy/calculate-subsidies.js";
import { comparePolicies } from "../../../src/money/subsidy/compare-policies.js";
import { aPolicy } from "../../support/policies.js";

const whole = aPolicy({ tiers: [{ rate: "1" }] });
const small = { id: "小微", when: { fact: "size", in: ["micro", "small"] }, share: "0.2" } as const;
const chosen = { id: "专精特新", when: { fact: "specialised", isNot: "none" }, share: "0.5" } as const;

const claim = (price: string, size = "large", specialised = "none") => ({ price, size, specialised });

const sharesOf = (claims: readonly unknown[], options: object) =>
  calculateSubsidies(claims, { policy: whole, ...options }).proration?.shares.map(({ amount }) => amount);

const sharings = ["pro-rata", "by-rank"] as const;

describe("a set-aside within a pool", () => {
  it("changes nothing where its claims get as much anyway", () => {
    const claims = [claim("300"), claim("100", "small")];
    expect(sharesOf(claims, { pool: "200", setAsides: [small] })).toEqual(["150", "50"]);
    expect(sharesOf(claims, { pool: "200" })).toEqual(["150", "50"]);
  });

  it.each([
    { sharing: "pro-rata", price: "25", expected: ["80", "20"] },
    { sharing: "pro-rata", price: "20", expected: ["80", "20"] },
    { sharing: "pro-rata", price: "19.99", expected: ["80.01", "19.99"] },
    { sharing: "by-rank", price: "25", expected: ["80", "20"] },
    { sharing: "by-rank", price: "19.99", expected: ["80.01", "19.99"] },
    { sharing: "by-rank", price: "0", expected: ["100", "0"] },
  ])(
    "keeps its part for its claims, and no more than they are owed: $sharing, $price",
    ({ sharing, price, expected }) => {
      const claims = [claim("900"), claim(price, "micro")];
      expect(sharesOf(claims, { pool: "100", sharing, setAsides: [small] })).toEqual(expected);
    },
  );

  it("serves its claims in proportion or in their order, and the others likewise", () => {
    const claims = [claim("300"), claim("100"), claim("30", "small"), claim("10", "small")];
    expect(sharesOf(claims, { pool: "100", setAsides: [small] })).toEqual(["60", "20", "15", "5"]);
    expect(sharesOf(claims, { pool: "100", sharing: "by-rank", setAsides: [small] })).toEqual([
      ...["80", "0", "20", "0"],
    ]);
  });

  it("gives nothing to whom nothing is owed, whatever is kept for others", () => {
    const claims = [claim("900"), claim("0", "small"), claim("80", "large", "national")];
    expect(sharesOf(claims, { pool: "100", setAsides: [small, chosen] })).toEqual(["50", "0", "50"]);
  });

  it("tells what was kept, what was paid, and to whom", () => {
    const claims = [claim("900"), claim("50", "small")];
    const { proration, payable } = calculateSubsidies(claims, {
      ...{ policy: whole, pool: "100.04", setAsides: [small] },
    });
    expect(payable).toBe("100.04");
    expect(proration?.setAsides).toStrictEqual([{ id: "小微", least: "20", paid: "20", claims: [1] }]);
    const run = calculateSubsidies(claims, { policy: whole, pool: "100.04", setAsides: [small] });
    expect(toMarkdown(run, "zh-CN")).toContain("“小微”实付20.00元，至少应为20.00元。");
    expect(toMarkdown(run, "en")).toContain("“小微”: 20.00 yuan payable, the least being 20.00 yuan.");
  });

  it("counts a claim under the first that is for it", () => {
    const claims = [claim("900"), claim("90", "small", "national"), claim("90", "large", "national")];
    const { proration } = calculateSubsidies(claims, {
      ...{ policy: whole, pool: "100", setAsides: [small, chosen] },
    });
    expect(proration?.setAsides.map(({ claims: members }) => members)).toEqual([[1], [2]]);
    expect(proration?.shares.map(({ amount }) => amount)).toEqual(["30", "20", "50"]);
  });

  it("asks for the fact that decides, once money is short", () => {
    const claims = [claim("900"), { price: "90" }];
    expect(calculateSubsidies(claims, { policy: whole, pool: "1000", setAsides: [small] }).issues).toEqual(
      [],
    );
    const run = calculateSubsidies(claims, { policy: whole, pool: "100", setAsides: [small] });
    expect(run).toMatchObject({ outcome: "needs-data", total: "990", payable: null, proration: null });
    expect(run.issues).toMatchObject([
      { code: "set-aside-undecided", field: "claims.1", severity: "error", values: { fields: "size" } },
    ]);
  });

  it("may go by what an enterprise has received before", () => {
    const first = { id: "首次", when: { fact: "received", is: "0" }, share: "0.5" };
    const claims = ["甲", "甲", "乙"].map((enterprise, index) => ({
      id: `${index}`,
      enterprise,
      price: "100",
    }));
    const { proration } = calculateSubsidies(claims, { policy: whole, pool: "120", setAsides: [first] });
    expect(proration?.setAsides[0]?.claims).toEqual([0, 2]);
  });

  it.each([
    { setAsides: [small, small], code: "repeated-id", field: "setAsides.1.id" },
    { setAsides: [{ ...small, share: "0.51" }, chosen], code: "set-asides-above-pool", field: "setAsides" },
    {
      setAsides: [{ ...small, when: { fact: "sise", is: 1 } }],
      code: "unknown-fact",
      field: "setAsides.0.when",
    },
    { setAsides: [{ ...small, share: "1.1" }], code: "rate-out-of-range", field: "setAsides.0.share" },
    { setAsides: [{ id: "甲" }], code: "missing", field: "setAsides.0.when" },
  ])("is refused where it makes no sense: $code", ({ setAsides, code, field }) => {
    const run = calculateSubsidies([claim("100")], { policy: whole, pool: "50", setAsides } as never);
    expect(run.issues.map((one) => `${one.code} ${one.field}`)).toContain(`${code} ${field}`);
    expect(run).toMatchObject({ outcome: "needs-data", payable: null });
    const comparison = comparePolicies([claim("100")], {
      ...{ before: whole, after: whole, pool: "50" },
      setAsides: setAsides as never,
    });
    expect(comparison.issues.map((one) => `${one.code} ${one.field}`)).toContain(`${code} ${field}`);
    expect(comparison.issues.filter((one) => one.code === code && one.field === field)).toHaveLength(1);
    expect(comparison.rows).toEqual([]);
  });

  it("is kept under both policies that are compared", () => {
    const options = { before: whole, after: aPolicy({ tiers: [{ rate: "0.5" }] }), pool: "100" };
    const claims = [claim("900"), claim("50", "small")];
    const { rows } = comparePolicies(claims, { ...options, setAsides: [small] });
    expect(rows.map(({ before, after }) => [before.amount, after.amount])).toEqual([
      ["80", "80"],
      ["20", "20"],
    ]);
    const open = comparePolicies([claim("900"), { price: "50" }], { ...options, setAsides: [small] });
    expect(open.counts).toEqual({ more: 0, less: 0, same: 0, open: 2 });
  });
});

describe("a pool with set-asides", () => {
  const amounts = fc.integer({ min: 0, max: 500_000 }).map((fen) => `${fen / 100}`);
  const claims = fc.array(
    fc.record({
      price: amounts,
      size: fc.constantFrom("micro", "small", "medium", "large"),
      specialised: fc.constantFrom("none", "national"),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const rates = fc.integer({ min: 0, max: 500_000 }).map((millionths) => `${millionths / 1_000_000}`);
  const fenOf = (yuan: string): number => Math.round(Number(yuan) * 100);

  it.each(sharings)(
    "is paid out to the fen, nobody beyond the subsidy, and every set-aside is kept: %s",
    (sharing) =>
      fc.assert(
        fc.property(claims, amounts, rates, rates, (list, pool, one, other) => {
          const setAsides = [
            { ...small, share: one },
            { ...chosen, share: other },
          ];
          const run = calculateSubsidies(list, { policy: whole, pool, sharing, setAsides });
          const { proration, total } = run;
          if (proration === null) {
            expect(fenOf(total ?? "")).toBeLessThanOrEqual(fenOf(pool));
            return;
          }
          const shares = proration.shares.map(({ amount }) => fenOf(amount));
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(fenOf(pool));
          for (const [index, share] of shares.entries()) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(fenOf(list[index]?.price ?? ""));
          }
          for (const { least, paid } of proration.setAsides)
            expect(fenOf(paid)).toBeGreaterThanOrEqual(fenOf(least));
        }),
        { numRuns: 100 },
      ),
  );
});

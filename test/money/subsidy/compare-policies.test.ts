import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOf } from "../../../src/core/money.js";
import type { PolicyComparisonRow, YuanRange } from "../../../src/index.js";
import { comparePolicies } from "../../../src/money/subsidy/compare-policies.js";
import { aPolicy } from "../../support/policies.js";
import { randomThings } from "../../support/random-policies.js";
import { runs } from "../../support/runs.js";

const half = aPolicy({ tiers: [{ rate: "0.5" }] });
const third = aPolicy({ tiers: [{ rate: "0.3", floor: "20" }] });
const claims = [{ id: "a", price: "100" }, { price: "30" }, { id: "c", price: "40" }];

const places = (claimed: unknown, options: unknown) =>
  comparePolicies(claimed, options).issues.map(({ code, field }) => `${code} ${field}`);

describe("comparePolicies", () => {
  it("says of each claim what it would gain or lose, and of all together", () => {
    const { rows, issues, ...whole } = comparePolicies(claims, { before: half, after: third });
    const amount = (yuan: string) => ({ outcome: "pass", amount: yuan, low: yuan, high: yuan, tiers: [0] });
    const exactly = (yuan: string) => ({ low: yuan, high: yuan });
    expect(issues).toEqual([]);
    expect(rows[0]).toStrictEqual({
      ...{ claim: 0, id: "a", size: null, before: amount("50"), after: amount("30") },
      ...{ difference: "-20", range: exactly("-20") },
    });
    expect(rows.map(({ id, difference }) => [id, difference])).toEqual([
      ["a", "-20"],
      [null, "5"],
      ["c", "0"],
    ]);
    const gains = { counts: { more: 1, less: 1, same: 1, open: 0 }, gained: "5", lost: "20" };
    const ranges = { before: exactly("85"), after: exactly("70"), difference: exactly("-15") };
    const group = { claims: 3, ...gains, ...ranges };
    expect(whole).toStrictEqual({
      kind: "policy-comparison",
      ...gains,
      payable: { before: "85", after: "70", difference: "-15", ranges },
      bySize: [{ size: null, ...group }],
      byTier: [{ tiers: { before: [0], after: [0] }, ...group }],
    });
  });

  it("adds up by the size of the enterprise, and by the tiers before and after", () => {
    const tiered = aPolicy({
      tiers: [{ when: { fact: "size", atLeast: "medium" }, rate: "0.4" }, { rate: "0.6" }],
      overlap: "first",
    });
    const sized = [
      { price: "100", size: "large" },
      { price: "100", size: "micro" },
      { price: "10", size: "large" },
      { price: "100" },
    ] as const;
    const { bySize, byTier } = comparePolicies(sized, { before: half, after: tiered });
    expect(bySize.map(({ size, claims: count, gained, lost }) => [size, count, gained, lost])).toEqual([
      ["micro", 1, "10", "0"],
      ["large", 2, "0", "11"],
      [null, 1, "0", "0"],
    ]);
    expect(bySize.map(({ difference }) => [difference.low, difference.high])).toEqual([
      ["10", "10"],
      ["-11", "-11"],
      ["-10", "10"],
    ]);
    expect(
      byTier.map(({ tiers, claims: count, counts }) => [tiers.before, tiers.after, count, counts.open]),
    ).toEqual([
      [[0], [0], 2, 0],
      [[0], [1], 1, 0],
      [[0], null, 1, 1],
    ]);
  });

  it("bounds what is paid in all by the pool and by the cap on the average, while claims are open", () => {
    const capped = aPolicy({ tiers: [{ rate: "0.5" }], averageCap: "30" });
    const open = [{ price: "100", enterprise: "A" }, { enterprise: "B" }] as const;
    const rangesOf = (pool?: string) =>
      comparePolicies(open, { before: half, after: capped, ...(pool !== undefined && { pool }) }).payable
        .ranges;
    expect(rangesOf()).toEqual({
      before: { low: "50", high: null },
      after: { low: "30", high: "60" },
      difference: { low: null, high: "10" },
    });
    // Claims that name nobody are of an enterprise each.
    const nameless = comparePolicies([{ price: "100" }, {}], { before: half, after: capped });
    expect(nameless.payable.ranges.after).toEqual({ low: "30", high: "60" });
    expect(rangesOf("40")).toEqual({
      before: { low: "40", high: "40" },
      after: { low: "30", high: "40" },
      difference: { low: "-10", high: "0" },
    });
    const { rows } = comparePolicies(open, { before: half, after: capped, pool: "40" });
    expect(rows.map(({ before, after }) => [before.low, before.high, after.low, after.high])).toEqual([
      ["0", "40", "0", "40"],
      ["0", "40", "0", "40"],
    ]);
    const alone = comparePolicies(open, { before: half, after: capped }).rows.map(({ after }) => [
      after.low,
      after.high,
    ]);
    expect(alone).toEqual([
      ["0", "50"],
      ["0", null],
    ]);
  });

  it("compares what is paid out of a pool, not what the policy gives", () => {
    const { rows, payable } = comparePolicies(claims, { before: half, after: third, pool: "70" });
    expect(rows.map(({ before, after }) => [before.amount, after.amount])).toEqual([
      ["41.18", "30"],
      ["12.35", "20"],
      ["16.47", "20"],
    ]);
    expect(payable).toMatchObject({ before: "70", after: "70", difference: "0" });
  });

  it("leaves open what is open under either policy", () => {
    const asking = aPolicy({ requires: [{ when: { fact: "accepted", is: true } }] });
    const { rows, counts, payable } = comparePolicies(claims.slice(0, 1), { before: half, after: asking });
    expect(rows[0]).toMatchObject({ after: { outcome: "needs-data", amount: null }, difference: null });
    expect([counts.open, payable]).toMatchObject([1, { before: "50", after: null, difference: null }]);
    expect(rows[0]?.range).toEqual({ low: "-50", high: "0" });
  });

  it("knows no share of a pool while another claim is open", () => {
    const open = [...claims, {}];
    const { rows } = comparePolicies(open, { before: half, after: third, pool: "1" });
    expect(rows.map(({ difference }) => difference)).toEqual([null, null, null, null]);
    expect(comparePolicies(open, { before: half, after: third }).counts.open).toBe(1);
  });

  it("tells what is wrong once, under the name of the policy or at the claim", () => {
    const overlapping = aPolicy({ tiers: [{ rate: "0.5" }, { rate: "0.4" }] });
    const spoilt = [...claims, { price: "1", invoiced: "2" }];
    expect(places(spoilt, { before: overlapping, after: half, pol: "1" })).toEqual([
      "unknown-option pol",
      "tiers-overlap before.tiers",
      "more-than-the-price claims.3.invoiced",
    ]);
    expect(places(claims, { before: aPolicy({ tiers: [] }), after: { ...half, rate: "1" } })).toEqual([
      "empty-list before.tiers",
      "unknown-key after.rate",
    ]);
    expect(places(claims, { before: half, after: aPolicy({ base: "level" }) })).toEqual([
      "base-is-no-amount after.base",
    ]);
  });

  it.each([
    { claimed: claims, options: { before: half }, issue: "missing after" },
    { claimed: claims, options: { before: half, after: half, pool: "x" }, issue: "not-an-amount pool" },
    { claimed: claims, options: 5, issue: "wrong-type options" },
    { claimed: "all", options: { before: half, after: half }, issue: "wrong-type claims" },
  ])("compares nothing where something cannot be used: $issue", ({ claimed, options, issue }) => {
    expect(places(claimed, options)).toEqual([issue]);
    expect(comparePolicies(claimed, options)).toMatchObject({
      rows: [],
      bySize: [],
      payable: { difference: null, ranges: { difference: { low: null, high: null } } },
    });
  });
});

/** Policies that pass no judgement on what is random, and claims some of which share an enterprise. */
const seeded = fc.tuple(
  fc.nat(),
  fc.nat({ max: 4 }),
  fc.constantFrom(undefined, "0", "99.99", "500", "2000.5"),
);

/** What a claim states of earlier payments holds in a run only as long as the run itself does not know better. */
const untold = ({ received: _, receivedThisYear: __, ...claim }: Record<string, unknown>) => claim;

function made(seed: number, count: number) {
  const things = randomThings(seed);
  const policies = [things.policy(), things.policy()] as const;
  const list = Array.from({ length: count + 1 }, (_, index) => ({
    ...untold(things.claim()),
    id: `${index}`,
    enterprise: `E${things.below(3)}`,
  }));
  return { policies, list: list as readonly Record<string, unknown>[], things };
}

const fen = (yuan: string) => fenOf(yuan);
const within = (amount: string | null, { low, high }: YuanRange) =>
  amount === null ||
  ((low === null || fen(low) <= fen(amount)) && (high === null || fen(amount) <= fen(high)));

describe("comparePolicies, whatever the policies and claims", () => {
  it("gains less losses are the difference of the totals, in all and in each way to group them", () => {
    fc.assert(
      fc.property(seeded, ([seed, count, pool]) => {
        const { policies, list } = made(seed, count);
        const [before, after] = policies;
        const told = comparePolicies(list, { before, after, ...(pool !== undefined && { pool }) });
        if (told.payable.difference === null) return;
        const total = fen(told.payable.difference);
        expect(fen(told.gained) - fen(told.lost)).toBe(total);
        for (const groups of [told.bySize, told.byTier]) {
          expect(groups.reduce((sum, { gained, lost }) => sum + fen(gained) - fen(lost), 0n)).toBe(total);
          expect(groups.reduce((sum, { claims: some }) => sum + some, 0)).toBe(list.length);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it("a policy compared with itself changes nothing", () => {
    fc.assert(
      fc.property(seeded, ([seed, count, pool]) => {
        const { policies, list } = made(seed, count);
        const [before] = policies;
        const told = comparePolicies(list, { before, after: before, ...(pool !== undefined && { pool }) });
        expect([told.counts.more, told.counts.less, told.gained, told.lost]).toEqual([0, 0, "0", "0"]);
        expect([null, "0"]).toContain(told.payable.difference);
      }),
      { numRuns: runs(80) },
    );
  });

  it("ranges hold the amount, whatever the missing facts turn out to be", () => {
    fc.assert(
      fc.property(
        seeded,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        ([seed, count, pool], picks) => {
          const { policies, list, things } = made(seed, count);
          const [before, after] = policies;
          const options = { before, after, ...(pool !== undefined && { pool }) };
          // What was paid before a run counts as nothing where it is not stated.
          const kept = ["id", "enterprise", "received", "receivedThisYear"];
          const lacking = list.map((claim, at) => {
            const names = Object.keys(claim).filter((name) => !kept.includes(name));
            const gone = new Set([
              names[(picks[2 * at] ?? 0) % names.length],
              names[(picks[2 * at + 1] ?? 0) % names.length],
            ]);
            return Object.fromEntries(Object.entries(claim).filter(([name]) => !gone.has(name)));
          });
          const open = comparePolicies(lacking, options);
          // What is known stays, and what is missing comes from any other whole claim.
          const completed = lacking.map((claim) => ({ ...untold(things.claim()), ...claim }));
          for (const whole of [comparePolicies(list, options), comparePolicies(completed, options)]) {
            // What contradicts itself is no claim that could be.
            if (whole.issues.some(({ severity }) => severity === "error")) continue;
            whole.rows.forEach((row, at) => {
              const told = open.rows[at] as PolicyComparisonRow;
              expect([
                within(row.before.amount, told.before),
                within(row.after.amount, told.after),
                within(row.difference, told.range),
              ]).toEqual([true, true, true]);
            });
            const { ranges } = open.payable;
            expect([
              within(whole.payable.before, ranges.before),
              within(whole.payable.after, ranges.after),
              within(whole.payable.difference, ranges.difference),
            ]).toEqual([true, true, true]);
          }
        },
      ),
      { numRuns: runs(80) },
    );
  });
});

import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/money/subsidy/compare-policies.js";
import { aPolicy } from "../../support/policies.js";

const half = aPolicy({ tiers: [{ rate: "0.5" }] });
const third = aPolicy({ tiers: [{ rate: "0.3", floor: "20" }] });
const claims = [{ id: "a", price: "100" }, { price: "30" }, { id: "c", price: "40" }];

const places = (claimed: unknown, options: unknown) =>
  comparePolicies(claimed, options).issues.map(({ code, field }) => `${code} ${field}`);

describe("comparePolicies", () => {
  it("says of each claim what it would gain or lose, and of all together", () =>
    expect(comparePolicies(claims, { before: half, after: third })).toStrictEqual({
      kind: "policy-comparison",
      rows: [
        {
          claim: 0,
          id: "a",
          before: { outcome: "pass", amount: "50" },
          after: { outcome: "pass", amount: "30" },
          difference: "-20",
        },
        {
          claim: 1,
          id: null,
          before: { outcome: "pass", amount: "15" },
          after: { outcome: "pass", amount: "20" },
          difference: "5",
        },
        {
          claim: 2,
          id: "c",
          before: { outcome: "pass", amount: "20" },
          after: { outcome: "pass", amount: "20" },
          difference: "0",
        },
      ],
      counts: { more: 1, less: 1, same: 1, open: 0 },
      payable: { before: "85", after: "70", difference: "-15" },
      issues: [],
    }));

  it("compares what is paid out of a pool, not what the policy gives", () => {
    const { rows, payable } = comparePolicies(claims, { before: half, after: third, pool: "70" });
    expect(rows.map(({ before, after }) => [before.amount, after.amount])).toEqual([
      ["41.18", "30"],
      ["12.35", "20"],
      ["16.47", "20"],
    ]);
    expect(payable).toEqual({ before: "70", after: "70", difference: "0" });
  });

  it("leaves open what is open under either policy", () => {
    const asking = aPolicy({ requires: [{ when: { fact: "accepted", is: true } }] });
    const { rows, counts, payable } = comparePolicies(claims.slice(0, 1), { before: half, after: asking });
    expect(rows[0]).toMatchObject({ after: { outcome: "needs-data", amount: null }, difference: null });
    expect([counts.open, payable]).toEqual([1, { before: "50", after: null, difference: null }]);
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
    expect(comparePolicies(claimed, options)).toMatchObject({ rows: [], payable: { difference: null } });
  });
});

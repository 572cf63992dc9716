import { describe, expect, it } from "vitest";
import {
  allocate,
  calculateSubsidies,
  calculateSubsidy,
  planInstalments,
  scorePerformance,
  settleRecovery,
  wordLabel,
} from "../../src/index.js";

/** The same data with labels for the codes at some keys. */
function labelled(value: unknown, keys: readonly string[], locale: "zh-CN" | "en"): never {
  const walk = (one: unknown, key = ""): unknown => {
    if (typeof one === "string") return keys.includes(key) ? wordLabel(one, locale) : one;
    if (Array.isArray(one)) return one.map((inner) => walk(inner, key));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(value) as never;
}

const policy = {
  id: "a",
  basis: "caller",
  base: "price",
  tiers: [{ rate: "0.5" }, { rate: "0.4" }],
  overlap: "highest",
  rounding: { unit: "100", mode: "half-up" },
};
const recovery = {
  id: "b",
  basis: "reference",
  source: { document: "某文件" },
  method: "by-weight",
  unmet: "whole",
  weights: { scenarios: "10" },
  retention: { rate: "0.05", of: "next-payment" },
};
const schedule = [
  { id: "一", when: "approved", weight: "1" },
  { id: "二", when: "accepted", weight: "1" },
];
const scheme = {
  id: "c",
  basis: "caller",
  total: "10",
  weights: { scenarios: "6", "smart-factories": "4" },
  method: { scenarios: "increment", "smart-factories": { bands: [{ from: "1", share: "1" }], of: "actual" } },
  decimals: 2,
  grades: [],
};
const rows = [
  { id: "scenarios", baseline: "0", target: "10", actual: "5" },
  { id: "smart-factories", baseline: "0", target: "10", actual: "5" },
];

describe.each(["zh-CN", "en"] as const)("a label in %s is read as its code", (locale) => {
  it("in a subsidy policy", () => {
    const of = (given: never) => calculateSubsidy({ price: "12345" }, { policy: given });
    expect(of(labelled(policy, ["basis", "overlap", "mode"], locale))).toEqual(of(policy as never));
    expect(of(policy as never).issues).toEqual([]);
  });

  it("in the way a pool is shared", () => {
    const claims = [{ price: "1000" }, { price: "3000" }];
    const of = (sharing: string) =>
      calculateSubsidies(claims, { policy: policy as never, pool: "100", sharing: sharing as never });
    for (const way of ["pro-rata", "by-rank"]) expect(of(wordLabel(way, locale))).toEqual(of(way));
    expect(of("pro-rata").issues).toEqual([]);
  });

  it("in an allocation", () => {
    const of = (by: string, ties: string) =>
      allocate(
        "100",
        [
          { id: "a", weight: "1" },
          { id: "b", weight: "2" },
        ],
        { by, ties } as never,
      );
    expect(of(wordLabel("weight", locale), wordLabel("id", locale))).toEqual(of("weight", "id"));
    expect(of("weight", "id").issues).toEqual([]);
  });

  it("in a recovery policy", () => {
    const of = (given: never, rectification: string) =>
      settleRecovery({
        paid: [{ id: "一", on: "2025-01-01", amount: "1000" }],
        unmet: [{ id: "scenarios" }],
        policy: given,
        rectification: rectification as never,
        edition: undefined as never,
      });
    const same = labelled(recovery, ["basis", "method", "unmet", "of"], locale);
    expect(of(same, wordLabel("failed", locale))).toEqual(of(recovery as never, "failed"));
  });

  it("in a schedule of instalments", () => {
    const of = (given: never) => planInstalments("1000", given);
    expect(of(labelled(schedule, ["when"], locale))).toEqual(of(schedule as never));
    expect(of(schedule as never).issues).toEqual([]);
  });

  it("in a scoring scheme, for each indicator too", () => {
    const of = (given: never) => scorePerformance(rows, { scheme: given });
    expect(of(labelled(scheme, ["basis", "of", "scenarios"], locale))).toMatchObject({
      issues: of(scheme as never).issues,
      total: of(scheme as never).total,
      rows: of(scheme as never).rows,
    });
    const alike = { ...scheme, method: "increment" };
    expect(of({ ...alike, method: wordLabel("increment", locale) } as never)).toEqual(of(alike as never));
  });
});

describe("a word that is none of them", () => {
  it("is refused, with those that are", () =>
    expect(
      calculateSubsidy({ price: "1" }, { policy: { ...policy, overlap: "随意" } as never }).issues[0],
    ).toMatchObject({ code: "unknown-word", values: { allowed: "first, highest, sum" } }));
});

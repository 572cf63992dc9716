import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  nm2024,
  type Result,
  type RosterAggregation,
  type RosterPart,
  rosterAggregation,
  screenRoster,
  shardOf,
} from "../../src/index.js";
import { anEnterprise } from "../support/an-application.js";
import { rosters } from "../support/rosters.js";

const options = { edition: nm2024, chains: ["equipment", "a"] };
const byCode = rosterAggregation({ ...options, shards: "by-credit-code" });

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  return result.value;
};

const codes = (result: Result<unknown>) => result.issues.map(({ code }) => code);

const codeOf = (record: unknown): string | undefined => {
  try {
    const { creditCode } = record as { readonly creditCode?: unknown };
    return typeof creditCode === "string" ? creditCode : undefined;
  } catch {
    return undefined;
  }
};

/** The summaries of all shards, merged in some order and some tree. */
const mergedBy = (
  aggregation: RosterAggregation,
  parts: readonly RosterPart[],
  picks: readonly number[],
): RosterPart => {
  const left = [aggregation.empty(), ...parts];
  for (let step = 0; left.length > 1; step += 1) {
    const [one] = left.splice((picks[step % picks.length] ?? 0) % left.length, 1) as [RosterPart];
    const at = (picks[(step + 1) % picks.length] ?? 0) % left.length;
    left[at] = value(aggregation.merge(one, left[at] as RosterPart));
  }
  return left[0] as RosterPart;
};

const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

describe("rosterAggregation", () => {
  it("by credit code, makes of the shards what one screening makes of the whole", () => {
    fc.assert(
      fc.property(rosters, fc.integer({ min: 1, max: 4 }), picks, ({ make }, count, order) => {
        const records = make();
        const shards = Array.from({ length: count }, (_, index) => `shard-${index}`);
        const parts = shards.map((shard, index) =>
          value(
            byCode.summarise(
              records.filter((record) => shardOf(codeOf(record), count) === index),
              shard,
            ),
          ),
        );
        const merged = mergedBy(byCode, parts, order);
        const { summary } = screenRoster(make(), options);
        expect(value(byCode.finish(merged, shards))).toEqual(summary);
        expect(value(byCode.decode(byCode.encode(merged)))).toEqual(merged);
        const again = mergedBy(byCode, [...parts].reverse(), [...order, 1]);
        expect(byCode.encode(again)).toBe(byCode.encode(merged));
      }),
      { numRuns: 200 },
    );
  });

  it("refuses to count a shard twice, and to finish without one", () => {
    const one = value(byCode.summarise([anEnterprise(1)], "a"));
    const other = value(byCode.summarise([anEnterprise(2)], "b"));
    expect(codes(byCode.merge(one, one))).toEqual(["shards-overlap"]);
    const both = value(byCode.merge(one, other));
    expect(codes(byCode.merge(both, other))).toEqual(["shards-overlap"]);
    expect(codes(byCode.finish(both, ["a", "b", "c"]))).toEqual(["shards-missing"]);
    expect(codes(byCode.finish(both, ["a"]))).toEqual(["shards-unexpected"]);
    expect(value(byCode.finish(both, ["b", "a"])).records).toBe(2);
  });
});

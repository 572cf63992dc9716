import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareEditionsOverRoster,
  explain,
  nm2024,
  type Result,
  type RosterAggregation,
  type RosterComparisonSummary,
  type RosterPart,
  rosterAggregation,
  rosterComparisonAggregation,
  shardOf,
  withoutRules,
} from "../../../src/index.js";
import { city } from "../../editions/another-city.js";
import { anEnterprise } from "../../support/an-application.js";
import { laxOnRepeats, milder, nextCity, variants } from "../../support/edition-variants.js";
import { groupingAt } from "../../support/groupings.js";
import { expectAnswers } from "../../support/plain.js";
import { jsonRosters } from "../../support/rosters.js";
import { runs } from "../../support/runs.js";

const chains = ["equipment", "a"];

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join(", "));
  return result.value;
};

/** The summaries of all shards, merged in some order and some tree. */
function mergedBy(
  aggregation: RosterAggregation<RosterComparisonSummary>,
  parts: readonly RosterPart[],
  picks: readonly number[],
): RosterPart {
  const left = [aggregation.empty(), ...parts];
  for (let step = 0; left.length > 1; step += 1) {
    const [one] = left.splice((picks[step % picks.length] ?? 0) % left.length, 1) as [RosterPart];
    const at = (picks[(step + 1) % picks.length] ?? 0) % left.length;
    left[at] = value(aggregation.merge(one, left[at] as RosterPart));
  }
  return left[0] as RosterPart;
}

const codeOf = (record: object): string | undefined => {
  const { creditCode } = record as { readonly creditCode?: unknown };
  return typeof creditCode === "string" ? creditCode : undefined;
};

const editions = fc.constantFrom(...variants);
const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

describe("rosterComparisonAggregation", () => {
  it("makes of shards by credit code the very comparison of the whole, in any order", () => {
    fc.assert(
      fc.property(
        jsonRosters,
        editions,
        editions,
        fc.integer({ min: 1, max: 4 }),
        picks,
        fc.option(fc.nat(), { nil: undefined }),
        (records, before, after, count, order, number) => {
          const groupBy = number === undefined ? undefined : groupingAt(number, before, after);
          const options = { chains, before, after, ...(groupBy !== undefined && { groupBy }) };
          const aggregation = rosterComparisonAggregation({ ...options, shards: "by-credit-code" });
          const shards = Array.from({ length: count }, (_, index) => `shard-${index}`);
          const parts = shards.map((shard, index) =>
            value(
              aggregation.summarise(
                records.filter((record) => shardOf(codeOf(record), count) === index),
                shard,
              ),
            ),
          );
          const merged = mergedBy(aggregation, parts, order);
          const { summary } = compareEditionsOverRoster(records, options);
          expect(value(aggregation.finish(merged, shards))).toEqual(summary);
          const again = mergedBy(aggregation, [...parts].reverse(), [...order, 1]);
          expect(aggregation.encode(again)).toEqual(aggregation.encode(merged));
          expect(value(aggregation.decode(value(aggregation.encode(merged))))).toEqual(merged);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it("leaves open what depends on repeats where a code may be in several shards", () => {
    const aggregation = rosterComparisonAggregation({ chains, before: nm2024, after: laxOnRepeats });
    const [one, other] = ["a", "b"].map((shard) => value(aggregation.summarise([anEnterprise(3)], shard)));
    const merged = value(aggregation.merge(one as RosterPart, other as RosterPart));
    const { totals } = value(aggregation.finish(merged, ["a", "b"]));
    expect(totals).toEqual([{ before: "needs-data", after: "needs-data", count: 2 }]);
  });

  it("takes text, and records bit by bit", () => {
    const aggregation = rosterComparisonAggregation({ chains, before: city, after: nextCity });
    const records = [anEnterprise(1), anEnterprise(2)];
    const whole = value(aggregation.summarise(records, "a"));
    const bytes = new TextEncoder().encode(records.map((one) => JSON.stringify(one)).join("\n"));
    expect(value(aggregation.summariseBytes([bytes], "a"))).toEqual(whole);
    const reader = aggregation.reader("a");
    for (const record of records) reader.add(record);
    expect(value(reader.finish())).toEqual(whole);
  });

  it("refuses parts of other editions, of the two in another order, and of a screening", () => {
    const of = (before: typeof nm2024, after: typeof nm2024) =>
      rosterComparisonAggregation({ chains, before, after });
    const part = value(of(nm2024, milder).summarise([{}], "a"));
    const codesOf = (result: Result<unknown>) => result.issues.map(({ code }) => code);
    expect(codesOf(of(milder, nm2024).finish(part, ["a"]))).toEqual(["another-version"]);
    expect(codesOf(of(nm2024, withoutRules(milder, ["9.1#priority"])).finish(part, ["a"]))).toEqual([
      "another-version",
    ]);
    expect(codesOf(rosterAggregation({ edition: nm2024, chains }).finish(part, ["a"]))).toEqual([
      "another-version",
    ]);
  });

  it("adds no parts of other groups, nor of the same in another order", () => {
    const of = (groupBy: object | undefined) =>
      rosterComparisonAggregation({ chains, before: nm2024, after: milder, groupBy });
    const grouped = { field: "scale", groups: ["above", "below"] };
    const part = value(of(grouped).summarise([anEnterprise(1)], "a"));
    const others = [
      undefined,
      { field: "scale", groups: ["above"] },
      { field: "scale", groups: ["below", "above"] },
      { field: "specialised", groups: [] },
    ];
    for (const other of others)
      expect(of(other).merge(of(other).empty(), part).issues).toMatchObject([{ code: "another-version" }]);
    expect(of({ ...grouped }).merge(of(grouped).empty(), part).ok).toBe(true);
  });

  it("refuses a part whose records were moved into another group by hand", () => {
    const aggregation = rosterComparisonAggregation({
      ...{ chains, before: nm2024, after: milder },
      groupBy: { field: "scale", groups: ["above", "below"] },
    });
    const part = value(aggregation.summarise([anEnterprise(1)], "a"));
    const signatures = rosterComparisonAggregation({ chains, before: nm2024, after: milder });
    const plain = value(signatures.summarise([anEnterprise(1)], "a"));
    const [cell, cellOfPlain] = [part.cells[0], plain.cells[0]] as const;
    const step = ((cell?.[1] ?? 0) - (cellOfPlain?.[1] ?? 0)) / (anEnterprise(1).scale === "above" ? 1 : 2);
    const moved = { ...part, cells: [[cell?.[0], (cell?.[1] ?? 0) + step, ...(cell ?? []).slice(2)]] };
    expect(aggregation.finish(moved as never, ["a"]).issues).toMatchObject([
      { code: "not-a-summary", field: "summary.checksum" },
    ]);
    const beyond = { ...part, cells: [[cell?.[0], (cell?.[1] ?? 0) + 4 * step, ...(cell ?? []).slice(2)]] };
    expect(aggregation.finish(beyond as never, ["a"]).issues).toMatchObject([
      { code: "not-a-summary", field: "summary.cells" },
    ]);
  });

  it("lists no records, so that it takes no limit", () => {
    const options = { chains, before: nm2024, after: nm2024, limit: 5 };
    expect(rosterComparisonAggregation(options as never).issues).toMatchObject([{ code: "unknown-option" }]);
  });

  it("gives a result that can be explained", () => {
    const aggregation = rosterComparisonAggregation({ chains, before: nm2024, after: milder });
    const summary = value(aggregation.finish(value(aggregation.summarise([anEnterprise(1)], "a")), ["a"]));
    expect(explain(summary, "zh-CN", { brief: true })).toBe(
      "1户企业按两个版本比较，1户的结论不同；名单整体由“符合”变为“资料不全”。",
    );
  });

  it("answers anything, in plain data", () =>
    expectAnswers(
      {
        options: (given) => rosterComparisonAggregation(given).issues,
        part: (given) =>
          rosterComparisonAggregation({ chains, before: nm2024, after: milder }).finish(given, ["a"]),
        shards: (given) =>
          rosterComparisonAggregation({ chains, before: nm2024, after: milder, shards: given }).issues,
      },
      20,
    ));
});

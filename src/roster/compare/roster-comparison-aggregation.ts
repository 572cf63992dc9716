import { fingerprintOf } from "../../core/fingerprint.js";
import { bare } from "../../core/own-data.js";
import { tallyOf } from "../shards/part.js";
import { aggregationOf, type RosterAggregation } from "../shards/roster-aggregation.js";
import { type RosterAggregationOptions, versionOf } from "../shards/shards.js";
import { Changes } from "./changes.js";
import {
  comparisonOptionNames,
  type RosterComparisonOptions,
  type RosterComparisonReading,
  readComparisonOptions,
  type Side,
} from "./options.js";
import { type RosterComparisonSummary, summariseComparison } from "./roster-comparison.js";

/** By what two editions are compared over a roster in shards. */
export interface RosterComparisonAggregationOptions
  extends Omit<RosterComparisonOptions, "limit">,
    Pick<RosterAggregationOptions, "shards"> {}

const names = [
  ...comparisonOptionNames.filter((name) => name !== "limit"),
  "format",
  "longestLine",
  "shards",
];

/**
 * 名单版本比较汇总. Compares two editions over a roster in shards, as `rosterAggregation` screens one: each shard becomes a summary,
 * summaries are merged in any order, the last step makes the comparison. It is that of the whole roster, without the records.
 *
 * @example
 * ```ts
 * import { nm2024, rosterComparisonAggregation } from "digital-pilot-rules";
 *
 * const aggregation = rosterComparisonAggregation({ before: nm2024, after: nm2024, chains: ["rare-earth"] });
 * const [one, other] = ["a", "b"].map((shard) => aggregation.summarise([{}], shard));
 * const whole = one?.ok && other?.ok ? aggregation.merge(one.value, other.value) : undefined;
 * const result = whole?.ok ? aggregation.finish(whole.value, ["a", "b"]) : undefined;
 * result?.ok && result.value.totals; //=> [{ before: "needs-data", after: "needs-data", count: 2 }]
 * ```
 */
export function rosterComparisonAggregation(
  options: RosterComparisonAggregationOptions,
): RosterAggregation<RosterComparisonSummary>;
export function rosterComparisonAggregation(options: unknown): RosterAggregation<RosterComparisonSummary>;
export function rosterComparisonAggregation(options: unknown): RosterAggregation<RosterComparisonSummary> {
  const reading = readComparisonOptions(options, names);
  const { before, after, parameters, setup } = reading;
  const changes = new Changes(reading);
  const { grouping, ground } = bare(setup);
  return aggregationOf(reading, {
    version: (cut) => versionOfBoth(reading, cut),
    conclude: (part, isComparable) =>
      summariseComparison(tallyOf(part), {
        before,
        after,
        changes,
        chains: ground.chains,
        grouping,
        parameters,
        complete: true,
        repeatsOpen: !isComparable,
      }),
  });
}

/** Summaries can be added only if both editions ask the same of the same facts. */
function versionOfBoth({ before, after, setup }: RosterComparisonReading, cut: string): string {
  const of = ({ named, rules, layout }: Side): string =>
    versionOf(bare({ ...setup, named, rules, layout }), cut);
  const both = [of(before), of(after)];
  return `${before.named.edition}:${after.named.edition}:${fingerprintOf(JSON.stringify(both))}`;
}

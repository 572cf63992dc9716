import { type RosterReader, readerOf } from "../roster-reader.js";
import { comparing } from "./comparing.js";
import type { RosterComparisonOptions } from "./options.js";
import type { RosterComparison } from "./roster-comparison.js";

/**
 * 名单版本比较读取器. The same for a roster that comes bit by bit, records or text, as `rosterReader` takes one.
 *
 * @example
 * ```ts
 * import { nm2024, rosterComparisonReader } from "digital-pilot-rules";
 *
 * const reader = rosterComparisonReader({ before: nm2024, after: nm2024, chains: ["rare-earth"] });
 * reader.add({ name: "甲厂" });
 * reader.write(new Uint8Array([123, 125, 10])); // a line of text: {}
 * const { records, changed } = reader.finish().summary;
 * [records, changed]; //=> [2, 0]
 * ```
 */
export function rosterComparisonReader(options: RosterComparisonOptions): RosterReader<RosterComparison>;
export function rosterComparisonReader(options: unknown): RosterReader<RosterComparison>;
export function rosterComparisonReader(options: unknown): RosterReader<RosterComparison> {
  const { session, given } = comparing(options);
  return readerOf(session, given);
}

import { deepFreeze } from "../../core/freeze.js";
import { hasErrors, type Issue, type Result } from "../../core/issue.js";
import { snapshot } from "../../core/snapshot.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import type { RosterSummary } from "../count/roster-summary.js";
import { readRosterOptions, type Setup } from "../options.js";
import { addChunks } from "../roster-reader.js";
import { readTextOptions } from "../scan/text-options.js";
import { addRoster } from "../screen-roster.js";
import { Session } from "../session.js";
import { faultInPart, isShard, longestShard } from "./check-part.js";
import { emptyPart, joined, ordered, partOf, type RosterPart } from "./part.js";
import {
  aggregationOptionNames,
  concluded,
  cutOf,
  faultOfShards,
  limits,
  named,
  parsed,
  type RosterAggregationOptions,
  refused,
  type ShardReader,
  shardReader,
  versionOf,
} from "./shards.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const warning = /* @__PURE__ */ warningOf("rosterOptions");

/**
 * 名单汇总. A roster in shards, on any number of machines: each shard becomes a summary, summaries are merged in any
 * order and any tree, the last step makes the result. Merging adds, so nothing may be counted twice: a summary names its
 * shards, `merge` refuses two that share one, `finish` refuses a missing one. Ratios, outcomes and bounds come only in
 * `finish`. Findings are not kept: screen a shard by itself to see them.
 */
export interface RosterAggregation {
  /** A fingerprint of rules, chains and format: summaries of another version are refused. */
  readonly version: string;
  /** The issues of the options. With errors among them nothing can be done, and every answer repeats them. */
  readonly issues: readonly Issue[];
  /** Of no shard: what any other is merged into. */
  readonly empty: () => RosterPart;
  /** Counts the records of a shard. */
  readonly summarise: (records: Iterable<unknown>, shard: string) => Result<RosterPart>;
  /** Counts the records of a shard that comes as text. */
  readonly summariseBytes: (chunks: Iterable<Uint8Array>, shard: string) => Result<RosterPart>;
  /** Counts the records of a shard as they come. */
  readonly reader: (shard: string) => ShardReader;
  /** Both together, unless they share a shard. */
  readonly merge: (one: RosterPart, other: RosterPart) => Result<RosterPart>;
  /** The same text for the same shards, however they were put together. */
  readonly encode: (summary: RosterPart) => Result<string>;
  /** Back from the text: refuses what is none of this version, and what this library cannot have made. */
  readonly decode: (text: unknown) => Result<RosterPart>;
  /** What is to be known of the whole roster, once every shard is there. */
  readonly finish: (summary: RosterPart, expectedShards: readonly string[]) => Result<RosterSummary>;
}

/**
 * Prepares the summaries of one roster, by one edition and one choice of chains, wherever they are made.
 *
 * @example
 * ```ts
 * import { nm2024, rosterAggregation } from "digital-pilot-rules";
 *
 * const aggregation = rosterAggregation({ edition: nm2024, chains: ["rare-earth"] });
 * const [one, other] = ["a", "b"].map((shard) => aggregation.summarise([{}], shard));
 * const whole = one?.ok && other?.ok ? aggregation.merge(one.value, other.value) : undefined;
 * const result = whole?.ok ? aggregation.finish(whole.value, ["a", "b"]) : undefined;
 * result?.ok && result.value.records; //=> 2
 * ```
 */
export function rosterAggregation(options: RosterAggregationOptions): RosterAggregation;
export function rosterAggregation(options: unknown): RosterAggregation;
export function rosterAggregation(options: unknown): RosterAggregation {
  const reading = readRosterOptions(options, aggregationOptionNames);
  const text = readTextOptions(reading.given);
  const cut = cutOf(reading.given);
  const issues = deepFreeze([
    ...reading.issues,
    ...text.issues,
    ...(cut === undefined ? [error("unknown-word", ["shards"], { allowed: "by-credit-code, any" })] : []),
  ]);
  const isUsable = !hasErrors(issues);
  const setup: Setup = { ...reading.setup, limit: 0 };
  const version = isUsable ? versionOf(setup, String(cut)) : "";
  /** The summaries that were made or checked here. They are frozen, so they need not be checked again. */
  const known = new WeakSet<RosterPart>();
  const keep = (part: RosterPart): Result<RosterPart> => {
    known.add(deepFreeze(part));
    return { ok: true, value: part, issues: [] };
  };
  const take = (data: unknown, name: string): Result<RosterPart> => {
    if (!isUsable) return refused(issues);
    if (known.has(data as RosterPart)) return { ok: true, value: data as RosterPart, issues: [] };
    const copy = snapshot(data, limits);
    return copy.ok ? checked(copy.value, name) : refused(copy.issues);
  };
  const checked = (data: unknown, name: string): Result<RosterPart> => {
    const fault = faultInPart(data, setup.ground.chains);
    if (fault !== undefined) return refused([error("not-a-summary", [name, ...fault])]);
    const part = ordered(data as RosterPart);
    return part.version === version ? keep(part) : refused([error("another-version", [name, "version"])]);
  };
  const open = (): Session => new Session({ setup, usable: isUsable, issues });
  const close = ({ screening, issues: found }: Session, shard: unknown): Result<RosterPart> => {
    if (hasErrors(found)) return refused(found);
    if (!isShard(shard)) return refused([error("not-a-shard", ["shard"], { most: String(longestShard) })]);
    const { tally } = screening;
    return keep(partOf(version, shard, tally.close(), tally.repeats.codes));
  };
  const summariseBy = (shard: unknown, take: (session: Session) => void): Result<RosterPart> => {
    const session = open();
    take(session);
    return close(session, shard);
  };

  return Object.freeze({
    version,
    issues,
    empty: () => {
      const part = deepFreeze(emptyPart(version));
      known.add(part);
      return part;
    },
    summarise: (records: Iterable<unknown>, shard: string) =>
      summariseBy(shard, (session) => addRoster(session, records)),
    summariseBytes: (chunks: Iterable<Uint8Array>, shard: string) =>
      summariseBy(shard, (session) => addChunks(session, text, chunks)),
    reader: (shard: string) => shardReader(open(), text, (session) => close(session, shard)),
    merge: (one: RosterPart, other: RosterPart) => {
      const [left, right] = [take(one, "one"), take(other, "other")];
      if (!left.ok) return left;
      if (!right.ok) return right;
      const shared = left.value.shards.filter((shard) => right.value.shards.includes(shard));
      return shared.length > 0
        ? refused([error("shards-overlap", ["shards"], named(shared))])
        : keep(joined(left.value, right.value));
    },
    encode: (summary: RosterPart) => {
      const part = take(summary, "summary");
      return part.ok
        ? deepFreeze({ ok: true, value: JSON.stringify(part.value), issues: [] })
        : refused(part.issues);
    },
    decode: (encoded: unknown) => {
      if (!isUsable) return refused(issues);
      const data = parsed(encoded);
      return data === undefined
        ? refused([error("not-a-summary", ["summary"])])
        : checked(data.value, "summary");
    },
    finish: (summary: RosterPart, expectedShards: readonly string[]) => {
      const part = take(summary, "summary");
      if (!part.ok) return part;
      const fault = faultOfShards(part.value.shards, expectedShards);
      if (fault.length > 0) return refused(fault);
      const value = concluded(part.value, setup, cut === "by-credit-code");
      return {
        ok: true,
        value,
        issues: value.records === 0 ? [warning("roster-empty", ["enterprises"])] : [],
      };
    },
  });
}

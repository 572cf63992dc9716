import { deepFreeze } from "../../core/freeze.js";
import { hasErrors, type Issue, type Result } from "../../core/issue.js";
import { bare } from "../../core/own-data.js";
import type { WithEdition } from "../../input/options.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import type { RosterSummary } from "../count/roster-summary.js";
import { type RosterOptionsReading, readRosterOptions, type Setup, signaturesOf } from "../options.js";
import { addChunks } from "../roster-reader.js";
import { readTextOptions, type TextOptionsReading } from "../scan/text-options.js";
import { addRoster } from "../screen-roster.js";
import { type Session, screeningOf } from "../session.js";
import { isShard, longestShard } from "./check-part.js";
import { KnownParts } from "./known-parts.js";
import { joined, partOf, type RosterPart } from "./part.js";
import {
  aggregationOptionNames,
  concluded,
  cutOf,
  faultOfShards,
  type RosterAggregationOptions,
  refused,
  type ShardReader,
  shardReader,
  valuesOf,
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
export interface RosterAggregation<Summary = RosterSummary> {
  /** A fingerprint of the edition by its digest, of rules, chains and format: summaries of another version are refused. */
  readonly version: string;
  /** The issues of the options. With errors among them nothing can be done, and every answer repeats them. */
  readonly issues: readonly Issue[];
  /** Of no shard: what any other is merged into. */
  readonly empty: () => RosterPart;
  /** Counts the records of a shard. */
  readonly summarise: (records: Iterable<unknown>, shard: string) => Result<RosterPart>;
  /** Counts the records of a shard that comes as text. */
  readonly summariseBytes: (chunks: Iterable<Uint8Array> | Uint8Array, shard: string) => Result<RosterPart>;
  /** Counts the records of a shard as they come. */
  readonly reader: (shard: string) => ShardReader;
  /** Both together, unless they share a shard. */
  readonly merge: (one: RosterPart, other: RosterPart) => Result<RosterPart>;
  /** The same text for the same shards, however they were put together. */
  readonly encode: (summary: RosterPart) => Result<string>;
  /** Back from the text: refuses what is none of this version, and what this library cannot have made. */
  readonly decode: (text: unknown) => Result<RosterPart>;
  /** What is to be known of the whole roster, once every shard is there. */
  readonly finish: (summary: RosterPart, expectedShards: readonly string[]) => Result<Summary>;
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
export function rosterAggregation<Given>(options: WithEdition<Given>): RosterAggregation;
export function rosterAggregation(options: unknown): RosterAggregation {
  const reading = readRosterOptions(options, aggregationOptionNames);
  const { setup } = reading;
  return aggregationOf(reading, {
    version: (cut) => versionOf(setup, cut),
    conclude: (part, isComparable) => concluded(part, setup, isComparable),
  });
}

/** What is made of summaries, and which can be added. */
interface Aggregated<Summary> {
  readonly version: (cut: string) => string;
  /** `isComparable`: whether the codes of all shards were compared with each other. */
  readonly conclude: (part: RosterPart, isComparable: boolean) => Summary;
}

/** Prepares summaries, and what is made of them in the end. */
export function aggregationOf<Summary extends { readonly records: number }>(
  reading: RosterOptionsReading,
  { version: versionBy, conclude }: Aggregated<Summary>,
): RosterAggregation<Summary> {
  const text = readTextOptions(reading.given);
  const cut = cutOf(reading.given);
  const issues = deepFreeze([
    ...reading.issues,
    ...text.issues,
    ...(cut === undefined ? [error("unknown-word", ["shards"], { allowed: "by-credit-code, any" })] : []),
  ]);
  const setup: Setup = bare({ ...reading.setup, limit: 0 });
  const version = hasErrors(issues) ? "" : versionBy(String(cut));
  const parts = new KnownParts({
    version,
    chains: setup.ground.chains,
    signatures: signaturesOf(setup),
    unusable: hasErrors(issues) ? issues : undefined,
  });
  return Object.freeze({
    version,
    issues,
    ...making(parts, { setup, text, version, issues }),
    ...passingOn(parts),
    finish: (summary: RosterPart, expectedShards: readonly string[]) =>
      finished(parts.take(summary, "summary"), expectedShards, (part) =>
        conclude(part, cut === "by-credit-code" || part.shards.length < 2),
      ),
  });
}

interface Making {
  readonly setup: Setup;
  readonly text: TextOptionsReading;
  readonly version: string;
  readonly issues: readonly Issue[];
}

/** 汇总一片. What makes the summary of a shard, each a screening of its own. */
function making(
  parts: KnownParts,
  { setup, text, version, issues }: Making,
): Pick<RosterAggregation, "summarise" | "summariseBytes" | "reader"> {
  const open = (): Session<unknown> => screeningOf({ setup, usable: !hasErrors(issues), issues });
  const close = ({ screening, issues: found }: Session<unknown>, shard: unknown): Result<RosterPart> => {
    if (hasErrors(found)) return refused(found);
    if (!isShard(shard)) return refused([error("not-a-shard", ["shard"], { most: String(longestShard) })]);
    const { tally } = screening;
    return parts.keep(
      partOf(version, shard, tally.close(), { repeatedCodes: tally.repeats.codes, layout: setup.layout }),
    );
  };
  const summariseBy = (shard: unknown, take: (session: Session<unknown>) => void): Result<RosterPart> => {
    const session = open();
    take(session);
    return close(session, shard);
  };
  return {
    summarise: (records, shard) => summariseBy(shard, (session) => addRoster(session, records)),
    summariseBytes: (chunks, shard) => summariseBy(shard, (session) => addChunks(session, text, chunks)),
    reader: (shard) => shardReader(open(), text, (session) => close(session, shard)),
  };
}

/** 合并与传递. What adds summaries, and takes them from one machine to another. */
function passingOn(parts: KnownParts): Pick<RosterAggregation, "empty" | "merge" | "encode" | "decode"> {
  return {
    empty: () => parts.empty(),
    merge: (one, other) => {
      const [left, right] = [parts.take(one, "one"), parts.take(other, "other")];
      if (!left.ok) return left;
      if (!right.ok) return right;
      const shared = left.value.shards.filter((shard) => right.value.shards.includes(shard));
      return shared.length > 0
        ? refused([error("shards-overlap", ["shards"], valuesOf(shared))])
        : parts.keep(joined(left.value, right.value));
    },
    encode: (summary) => {
      const part = parts.take(summary, "summary");
      return part.ok
        ? deepFreeze({ ok: true, value: JSON.stringify(part.value), issues: [] })
        : refused(part.issues);
    },
    decode: (encoded) => parts.decode(encoded),
  };
}

/** 汇总结果. What is to be known of the whole roster, where every shard is there and none besides. */
function finished<Summary extends { readonly records: number }>(
  part: Result<RosterPart>,
  expectedShards: unknown,
  conclude: (part: RosterPart) => Summary,
): Result<Summary> {
  if (!part.ok) return refused(part.issues);
  const fault = faultOfShards(part.value.shards, expectedShards);
  if (fault.length > 0) return refused(fault);
  const value = deepFreeze(conclude(part.value));
  return {
    ok: true,
    value,
    issues: value.records === 0 ? [warning("roster-empty", ["enterprises"])] : [],
  };
}

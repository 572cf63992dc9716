import { enterpriseDomain } from "../calc/enterprise-facts.js";
import { faultInPart, isShard, longestShard } from "../calc/screening/check-part.js";
import { countNames } from "../calc/screening/counts.js";
import { contentOf, fingerprintOf } from "../calc/screening/fingerprint.js";
import {
  emptyPart,
  joined,
  looseCounts,
  ordered,
  partOf,
  type RosterPart,
  tallyOf,
} from "../calc/screening/part.js";
import { type RosterSummary, summarise } from "../calc/screening/roster-summary.js";
import { deepFreeze } from "../core/freeze.js";
import { error, hasErrors, type Issue, type Result, warning } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { readRosterOptions, type Setup } from "./roster-options.js";
import {
  addChunks,
  type RosterReader,
  type RosterTextOptions,
  readTextOptions,
  TextSession,
} from "./roster-reader.js";
import { Session } from "./roster-session.js";
import { addRoster } from "./screen-roster.js";

export interface RosterAggregationOptions extends Omit<RosterTextOptions, "limit"> {
  /**
   * How the roster was cut. `by-credit-code`: every record with a code is in the shard of that code (see `shardOf`), so
   * that no code is in two. `any`, which is taken unless given: codes may be in several, and what depends on comparing
   * them is not decided.
   */
  readonly shards?: "by-credit-code" | "any";
}

/** Takes the records of one shard as they come; see `RosterReader`. */
export interface ShardReader extends Pick<RosterReader, "add" | "write" | "progress"> {
  readonly finish: () => Result<RosterPart>;
}

/**
 * 名单汇总. A roster in shards, on any number of machines: each shard becomes a summary, summaries are merged in any
 * order and any tree, the last step makes the result. Merging adds, so it must not count twice: a summary names its
 * shards, `merge` refuses two that share one, `finish` refuses a missing one. Ratios, outcomes and bounds come only in
 * `finish`. Findings are not kept: screen a shard by itself to see them.
 */
export interface RosterAggregation {
  /** Of the rules, the chains and the shape of summaries: those of another version are refused. */
  readonly version: string;
  /** With errors in them the options cannot be worked with, and every answer repeats them. */
  readonly issues: readonly Issue[];
  readonly empty: () => RosterPart;
  readonly summarise: (records: Iterable<unknown>, shard: string) => Result<RosterPart>;
  readonly summariseBytes: (chunks: Iterable<Uint8Array>, shard: string) => Result<RosterPart>;
  readonly reader: (shard: string) => ShardReader;
  readonly merge: (one: RosterPart, other: RosterPart) => Result<RosterPart>;
  /** The same text for the same shards, however they were put together. */
  readonly encode: (summary: RosterPart) => string;
  readonly decode: (text: unknown) => Result<RosterPart>;
  readonly finish: (summary: RosterPart, expectedShards: readonly string[]) => Result<RosterSummary>;
}

/** The shape of summaries: a change of it is another version. */
const shape = 1;

/** Far more than the summary of any roster has. */
const longestText = 2 ** 27;
const limits = { depth: 8, keys: 100, textLength: longestShard, nodes: 20_000_000 };

/** Prepares the summaries of one roster, by one edition and one choice of chains, wherever they are made. */
export function rosterAggregation(options: RosterAggregationOptions): RosterAggregation {
  const reading = readRosterOptions(options);
  const text = readTextOptions(options);
  const cut = cutOf(options);
  const issues = deepFreeze([
    ...reading.issues,
    ...text.issues,
    ...(cut === undefined ? [error("unknown-word", ["shards"], { allowed: "by-credit-code, any" })] : []),
  ]);
  const isUsable = !hasErrors(issues);
  const setup: Setup = { ...reading.setup, limit: 0 };
  const version = isUsable ? versionOf(setup, cut ?? "any") : "";
  /** The summaries that were made or checked here. They are frozen, so they need no second look. */
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
    return keep(partOf(version, shard, tally.close(), tally.repeatedCodes));
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
      return part.ok ? JSON.stringify(part.value) : "";
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

const refused = (issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } =>
  deepFreeze({ ok: false, issues: [...issues] });

const named = (shards: readonly string[]): Record<string, string> => ({
  count: String(shards.length),
  shards: shards.slice(0, 5).join(", "),
});

function shardReader(
  session: Session,
  options: ReturnType<typeof readTextOptions>,
  close: (session: Session) => Result<RosterPart>,
): ShardReader {
  const text = new TextSession(session, options);
  let result: Result<RosterPart> | undefined;
  return Object.freeze({
    add: (record: unknown) => {
      if (result === undefined) session.add(record);
    },
    write: (chunk: Uint8Array) => {
      if (result === undefined) text.write(chunk);
    },
    progress: () => session.progress(),
    finish: () => {
      if (result === undefined) {
        text.close();
        result = close(session);
      }
      return result;
    },
  });
}

function cutOf(options: unknown): "by-credit-code" | "any" | undefined {
  try {
    const { shards = "any" } = (options ?? {}) as RosterAggregationOptions;
    return shards === "by-credit-code" || shards === "any" ? shards : undefined;
  } catch {
    return undefined;
  }
}

/** Two summaries can be added only if every record was asked the same, under the same chains. */
function versionOf({ edition, rules, ground, chosen }: Setup, cut: string): string {
  const content = rules.map(({ id, force, rule }) => [id, force, contentOf(rule.predicate)]);
  const { ids } = ground.chains;
  const rest = [shape, content, ids, chosen.open, ground.aboveScaleFen, cut, enterpriseDomain, countNames];
  return `${edition}:${fingerprintOf(JSON.stringify(rest))}`;
}

function parsed(text: unknown): { readonly value: unknown } | undefined {
  if (typeof text !== "string" || text.length > longestText) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Every shard that was to come is there, and no other. */
function faultOfShards(shards: readonly string[], expected: unknown): readonly Issue[] {
  const copy = snapshot(expected, { ...limits, textLength: longestShard });
  if (!copy.ok || !Array.isArray(copy.value) || !copy.value.every(isShard))
    return [error("wrong-type", ["expectedShards"], { expected: "a-list" })];
  const there = new Set(shards);
  const due = new Set<string>(copy.value);
  const missing = [...due].filter((shard) => !there.has(shard));
  const surplus = shards.filter((shard) => !due.has(shard));
  return [
    ...(missing.length > 0 ? [error("shards-missing", ["expectedShards"], named(missing))] : []),
    ...(surplus.length > 0 ? [error("shards-unexpected", ["expectedShards"], named(surplus))] : []),
  ];
}

function concluded(part: RosterPart, { edition, rules, ground }: Setup, isByCode: boolean): RosterSummary {
  const isComparable = isByCode || part.shards.length < 2;
  return deepFreeze(
    summarise(tallyOf(part), {
      edition,
      rules,
      chains: ground.chains,
      complete: true,
      repeatedCodes: isComparable ? part.repeatedCodes : null,
      ...(!isComparable && { counts: looseCounts(part) }),
    }),
  );
}

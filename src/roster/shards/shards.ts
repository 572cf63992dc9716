/** Parts of an aggregation: its options and version, the reader of a shard, the check of shards at the end. */

import { fingerprintOf } from "../../core/fingerprint.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, type Issue, type Result } from "../../core/issue.js";
import { snapshot } from "../../core/snapshot.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import { countNames } from "../count/counts.js";
import { contentOf } from "../count/fingerprint.js";
import { type RosterSummary, summarise } from "../count/roster-summary.js";
import type { Setup } from "../options.js";
import { type RosterReader, TextSession } from "../roster-reader.js";
import type { RosterTextOptions, TextOptionsReading } from "../scan/text-options.js";
import type { Session } from "../session.js";
import { isShard, longestShard } from "./check-part.js";
import { looseCounts, type RosterPart, tallyOf } from "./part.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");
const below = /* @__PURE__ */ belowIn("rosterOptions");

/** By what a roster in shards is screened. */
export interface RosterAggregationOptions extends Omit<RosterTextOptions, "limit"> {
  /**
   * How the roster was cut. `by-credit-code`: every record with a code is in the shard of that code (see `shardOf`), so
   * that no code is in two. `any` (the default): a code may be in several shards, and what depends on comparing codes is
   * not decided.
   */
  readonly shards?: "by-credit-code" | "any";
}

/** Takes the records of one shard as they come; see `RosterReader`. */
export interface ShardReader extends Pick<RosterReader, "add" | "write" | "progress"> {
  readonly finish: () => Result<RosterPart>;
}

/** The number of the format of summaries; it is part of the version. */
const shape = 4;

/** Far more than the summary of any roster has. */
const longestText = 2 ** 27;
export const limits = {
  depth: 8,
  keys: 100,
  textLength: longestShard,
  entries: 20_000_000,
  nodes: 20_000_000,
};

export const refused = (
  issues: readonly Issue[],
): { readonly ok: false; readonly issues: readonly Issue[] } =>
  deepFreeze({ ok: false, issues: [...issues] });

export const valuesOf = (shards: readonly string[]): Record<string, string> => ({
  count: String(shards.length),
  shards: shards.slice(0, 5).join(", "),
});

export function shardReader(
  session: Session<unknown>,
  options: TextOptionsReading,
  close: (session: Session<unknown>) => Result<RosterPart>,
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

/** The options of an aggregation, which lists no records. */
export const aggregationOptionNames = [
  "edition",
  "chains",
  "stage",
  "format",
  "longestLine",
  "shards",
] as const;

export const cutOf = ({
  shards = "any",
}: Readonly<Record<string, unknown>>): "by-credit-code" | "any" | undefined =>
  shards === "by-credit-code" || shards === "any" ? shards : undefined;

/** Two summaries can be added only if they were made by the same text, with the same rules and the same chains. */
export function versionOf({ named, rules, ground, chosen, layout, grouping }: Setup, cut: string): string {
  const content = rules.map(({ id, force, whole }) => [id, force, contentOf(whole, layout.domain)]);
  const { ids } = ground.chains;
  const { edition, editionDigest } = named;
  const rest = [
    shape,
    editionDigest,
    content,
    ids,
    chosen.open,
    ground.aboveScaleFen,
    cut,
    layout.domain,
    countNames,
  ];
  const groups = grouping === undefined ? [] : [grouping.field, grouping.values];
  return `${edition}:${fingerprintOf(JSON.stringify([...rest, ...groups]))}`;
}

export function parsed(text: unknown): { readonly value: unknown } | undefined {
  if (typeof text !== "string" || text.length > longestText) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Checks that every expected shard is there, and no other. */
export function faultOfShards(shards: readonly string[], expected: unknown): readonly Issue[] {
  const copy = snapshot(expected, { ...limits, textLength: longestShard });
  // What is no list at all is said to be none, and of a list what cannot be looked at in it.
  if (!copy.ok && copy.issues.some(({ path }) => path.length > 0))
    return copy.issues.map((issue) => below(["expectedShards"], issue));
  if (!copy.ok || !Array.isArray(copy.value))
    return [error("wrong-type", ["expectedShards"], { expected: "a-list" })];
  const faults = copy.value.flatMap((shard: unknown, index) =>
    isShard(shard) ? [] : [error("not-a-shard", ["expectedShards", index], { most: String(longestShard) })],
  );
  if (faults.length > 0) return capped(faults);
  const there = new Set(shards);
  const due = new Set<string>(copy.value);
  const missing = [...due].filter((shard) => !there.has(shard));
  const surplus = shards.filter((shard) => !due.has(shard));
  return [
    ...(missing.length > 0 ? [error("shards-missing", ["expectedShards"], valuesOf(missing))] : []),
    ...(surplus.length > 0 ? [error("shards-unexpected", ["expectedShards"], valuesOf(surplus))] : []),
  ];
}

export function concluded(
  part: RosterPart,
  { named, rules, ground, layout }: Setup,
  isComparable: boolean,
): RosterSummary {
  return summarise(tallyOf(part), {
    named,
    rules,
    chains: ground.chains,
    complete: true,
    layout,
    repeatedCodes: isComparable ? part.repeatedCodes : null,
    ...(!isComparable && { counts: looseCounts(part, layout) }),
  });
}

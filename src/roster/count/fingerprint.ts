import { type EnterpriseDomain, enterpriseDomain } from "../../application/enterprise-facts.js";
import { bare } from "../../core/own-data.js";
import type { Predicate } from "../../kernel/predicate.js";

/** What a predicate answers for all combinations of known facts, as text, to compare two predicates by. */
export function contentOf(
  predicate: Predicate<EnterpriseDomain>,
  domain: EnterpriseDomain = enterpriseDomain,
): string {
  const { reads, requires = [], fault } = bare(predicate);
  let known: readonly Readonly<Record<string, string>>[] = [{}];
  for (const fact of reads)
    known = known.flatMap((one) => domain[fact].map((value) => ({ ...one, [fact]: value })));
  const says = known.map((facts) => fault(facts as never) ?? "");
  return JSON.stringify([reads, requires, says]);
}

/**
 * The shard of a credit code: the same for a code on every machine and in every version, from 0 to `count` − 1.
 * What has no code, and a count that is none, go to shard 0: a roster cut so is summarised as truly, in one piece.
 *
 * @example
 * ```ts
 * import { shardOf } from "digital-pilot-rules";
 *
 * shardOf("91150200701240234X", 16); //=> 12
 * shardOf(undefined, 16); //=> 0
 * ```
 */
export function shardOf(creditCode: string | undefined, count: number): number;
export function shardOf(creditCode: unknown, count: unknown): number;
export function shardOf(creditCode: unknown, count: unknown): number {
  if (
    typeof creditCode !== "string" ||
    typeof count !== "number" ||
    !Number.isSafeInteger(count) ||
    count < 1
  )
    return 0;
  let mixed = 0x811c9dc5;
  for (let index = 0; index < creditCode.length; index += 1)
    mixed = Math.imul(mixed ^ creditCode.charCodeAt(index), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % count;
}

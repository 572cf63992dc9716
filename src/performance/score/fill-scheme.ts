import { compare, type DecimalText, sum } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Issue, type Result } from "../../core/issue.js";
import { snapshot } from "../../core/snapshot.js";
import { readOptions } from "../../input/options.js";
import { isRecord, readWeights } from "../../input/weights.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import { readPlaces } from "../option-values.js";
import { readSchemeRecord } from "./read-scheme.js";
import type { Block, ScoringScheme } from "./scoring-scheme.js";
import { equalShares } from "./weights.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");
const below = /* @__PURE__ */ belowIn("performanceRequest");

/** Which indicators a block of a reference scheme is shared out among: equally, or with the weights given. */
export type BlockShares = readonly string[] | Readonly<Record<string, DecimalText>>;

export interface FillingOptions {
  /** 分块的分配: by the name of the block. */
  readonly shares: Readonly<Record<string, BlockShares>>;
  /** Places of each weight, 0 to 6; 2 unless given. */
  readonly decimals?: number;
}

/**
 * A reference scheme made ready: its document gives blocks (output 50, benefit 30, …), and which indicators stand in
 * which block is the caller's. Every block must be shared out, to its whole weight.
 *
 * @example
 * ```ts
 * import { fillScheme, scoringSchemes } from "digital-pilot-rules";
 *
 * const shares = {
 *   output: ["scenarios", "smart-factories"],
 *   benefit: ["cloud-adoption-rate"],
 *   satisfaction: ["enterprise-satisfaction"],
 * };
 * const made = fillScheme(scoringSchemes.mof2020SelfEvaluation, { shares });
 * made.ok && made.value.weights.scenarios; //=> "25"
 * ```
 */
export function fillScheme(scheme: ScoringScheme, options: FillingOptions): Result<ScoringScheme>;
export function fillScheme(scheme: unknown, options: FillingOptions): Result<ScoringScheme>;
export function fillScheme(scheme: unknown, options: FillingOptions): Result<ScoringScheme> {
  const { given, issues: ofOptions } = readOptions(options, ["shares", "decimals"]);
  const decimals = readPlaces(given.decimals, 2);
  const shares = readShares(given.shares);
  const { scheme: read, issues: ofScheme } = readSchemeRecord(scheme);
  const before = [...ofOptions, ...decimals.issues, ...shares.issues, ...ofScheme];
  if (read === undefined || hasErrors(before)) return deepFreeze({ ok: false, issues: capped(before) });
  const { blocks = [], ...rest } = read;
  const { weights, issues: ofBlocks } = filled(read.weights, blocks, shares.value, decimals.value);
  const issues = capped([...before, ...ofBlocks]);
  return deepFreeze(
    hasErrors(issues)
      ? { ok: false, issues }
      : { ok: true, value: { ...rest, weights: Object.fromEntries(weights) }, issues },
  );
}

function readShares(input: unknown): {
  readonly value: ReadonlyMap<string, unknown>;
  readonly issues: readonly Issue[];
} {
  const without = (...issues: readonly Issue[]) => ({ value: new Map(), issues });
  if (input === undefined) return without(error("missing", ["shares"]));
  const copy = snapshot(input);
  if (!copy.ok) return without(...copy.issues.map((issue) => below(["shares"], issue)));
  return isRecord(copy.value)
    ? { value: new Map(Object.entries(copy.value)), issues: [] }
    : without(error("wrong-type", ["shares"], { expected: "a-record" }));
}

function filled(
  own: Readonly<Record<string, DecimalText>>,
  blocks: readonly Block[],
  shares: ReadonlyMap<string, unknown>,
  decimals: number,
): { readonly weights: ReadonlyMap<string, DecimalText>; readonly issues: readonly Issue[] } {
  const weights = new Map(Object.entries(own));
  const issues: Issue[] = [];
  for (const { block, weight } of blocks) {
    const rows = partsOf(shares.get(block), { block, weight }, decimals);
    issues.push(...rows.issues);
    for (const [id, part] of rows.value) {
      if (weights.has(id))
        issues.push(error("group-overlaps", ["shares", block], { group: block, indicator: id }));
      weights.set(id, part);
    }
    const added = sum(rows.value.map(([, part]) => part));
    if (compare(added, weight) !== 0) {
      issues.push(error("block-does-not-add-up", ["shares", block], { block, sum: added, total: weight }));
    }
  }
  const names = new Set(blocks.map(({ block }) => block));
  const strange = [...shares.keys()].filter((name) => !names.has(name)).sort();
  issues.push(...strange.map((group) => error("unknown-group", ["shares", group], { group })));
  return { weights, issues };
}

/** Equally among the ids named, each once; or the weights given. */
const partsOf = (share: unknown, { block, weight }: Block, decimals: number) =>
  Array.isArray(share) && share.every((id) => typeof id === "string")
    ? { value: equalShares(weight, [...new Set(share as readonly string[])], decimals), issues: [] }
    : readWeights(share, "shares", block);

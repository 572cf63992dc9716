import type { Indicator } from "../../application/indicator.js";
import { readIndicators } from "../../application/read-indicators.js";
import { compare, type DecimalText, isDecimal, sum } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import { hasErrors, type Issue, type Result } from "../../core/issue.js";
import { optionsOf } from "../../core/options.js";
import { placesOr } from "../../core/places.js";
import { snapshot } from "../../core/snapshot.js";
import { isRecord, readWeights } from "../../input/weights.js";
import { errorOf } from "../../vocabulary/issues.js";
import { readScheme } from "./read-scheme.js";
import type { ScoringScheme } from "./scoring-scheme.js";
import { equalShares, inGroup, type SchemeWeights } from "./weights.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

export interface SharingOptions {
  /** What the weights make together; 100 unless given. */
  readonly total?: DecimalText;
  /** Places of each weight; 2 unless given. */
  readonly decimals?: number;
}

/**
 * Equal weights, to the last unit: `{ id, ...equalWeights(indicators), method, decimals, grades }` is a scheme. What
 * cannot be parted equally goes to the first rows, one unit each. An indicator that cannot be read gets no weight.
 */
export function equalWeights(list: readonly Indicator[], options: SharingOptions = {}): SchemeWeights {
  const { total, decimals } = sharing(options);
  const ids = [...new Set(readIndicators(list).value.map(({ id }) => id))];
  return deepFreeze({
    basis: "caller",
    total,
    weights: Object.fromEntries(equalShares(total, ids, decimals)),
  });
}

/**
 * Weights by group: `{ 关键指标: "50", 总体成效: "30", 服务质量: "20" }`, by first or second level, parted equally within each.
 * Groups that do not exist, overlap or leave an indicator out are issues.
 */
export function weightsByGroup(
  list: readonly Indicator[],
  groups: Readonly<Record<string, DecimalText>>,
  options: Pick<SharingOptions, "decimals"> = {},
): Result<SchemeWeights> {
  const known = readIndicators(list);
  const given = readWeights(groups, "groups");
  const issues = [...known.issues, ...given.issues];
  const { decimals } = sharing(options);
  const weights = new Map<string, DecimalText>();
  for (const [group, weight] of given.value) {
    const ids = inGroup(known.value, group).map(({ id }) => id);
    if (ids.length === 0) issues.push(error("unknown-group", ["groups", group], { group }));
    for (const [id, part] of equalShares(weight, ids, decimals)) {
      if (weights.has(id)) issues.push(error("group-overlaps", ["groups", group], { group, indicator: id }));
      weights.set(id, part);
    }
  }
  const left = known.value.filter(({ id }) => !weights.has(id));
  issues.push(...left.map(({ id }) => error("indicator-without-weight", ["groups"], { indicator: id })));
  if (hasErrors(issues)) return deepFreeze({ ok: false, issues });
  const total = sum([...weights.values()]);
  return deepFreeze({
    ok: true,
    value: { basis: "caller", total, weights: Object.fromEntries(weights) },
    issues,
  });
}

/** Which indicators a block of a reference scheme is shared out among: equally, or with the weights given. */
export type BlockShares = readonly string[] | Readonly<Record<string, DecimalText>>;

/**
 * A reference scheme made ready: its document gives blocks (output 50, benefit 30, …), and which indicators stand in
 * which block is the caller's. Every block must be shared out, to its whole weight.
 */
export function fillScheme(
  scheme: ScoringScheme,
  shares: Readonly<Record<string, BlockShares>>,
  options: Pick<SharingOptions, "decimals"> = {},
): Result<ScoringScheme> {
  const copy = snapshot(shares);
  const { scheme: read, issues: schemeIssues } = readScheme(scheme);
  if (read === undefined) return { ok: false, issues: schemeIssues };
  const given = new Map(copy.ok && isRecord(copy.value) ? Object.entries(copy.value) : []);
  const { decimals } = sharing(options);
  const weights = new Map(Object.entries(read.weights));
  const issues: Issue[] = copy.ok ? [] : [...copy.issues];
  for (const { block, weight } of read.blocks ?? []) {
    const part = given.get(block);
    given.delete(block);
    const rows =
      Array.isArray(part) && part.every((id) => typeof id === "string")
        ? { value: equalShares(weight, [...new Set(part as readonly string[])], decimals), issues: [] }
        : readWeights(part, "shares", block);
    issues.push(...rows.issues);
    for (const [id, own] of rows.value) {
      if (weights.has(id))
        issues.push(error("group-overlaps", ["shares", block], { group: block, indicator: id }));
      weights.set(id, own);
    }
    const added = sum(rows.value.map(([, own]) => own));
    if (compare(added, weight) !== 0) {
      issues.push(error("block-does-not-add-up", ["shares", block], { block, sum: added, total: weight }));
    }
  }
  issues.push(
    ...[...given.keys()].map((block) => error("unknown-group", ["shares", block], { group: block })),
  );
  if (issues.length > 0) return deepFreeze({ ok: false, issues });
  const { blocks: _, ...rest } = read;
  return deepFreeze({ ok: true, value: { ...rest, weights: Object.fromEntries(weights) }, issues: [] });
}

function sharing(options: SharingOptions): { readonly total: DecimalText; readonly decimals: number } {
  const { total = "100", decimals } = optionsOf(options);
  const sound = typeof total === "string" && isDecimal(total);
  return { total: sound ? total : "100", decimals: placesOr(decimals, 2) };
}

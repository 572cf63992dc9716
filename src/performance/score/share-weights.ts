import type { Indicator } from "../../application/indicator.js";
import { readIndicators } from "../../application/read-indicators.js";
import { type DecimalText, sum } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Issue, type Result } from "../../core/issue.js";
import { repeatedIds } from "../../input/argument.js";
import { readOptions } from "../../input/options.js";
import { readWeights } from "../../input/weights.js";
import { errorOf } from "../../vocabulary/issues.js";
import { readPlaces, readPoints } from "../option-values.js";
import { equalShares, inGroup, type SchemeWeights } from "./weights.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

export interface SharingOptions {
  /** What the weights make together, in points; 100 unless given. */
  readonly total?: DecimalText;
  /** Places of each weight, 0 to 6; 2 unless given. */
  readonly decimals?: number;
}

export interface GroupSharingOptions {
  /** 分组权重: what each first or second level weighs, in points. */
  readonly groups: Readonly<Record<string, DecimalText>>;
  /** Places of each weight, 0 to 6; 2 unless given. */
  readonly decimals?: number;
}

/**
 * Equal weights, to the last unit: with `id`, `method`, `decimals` and `grades` beside them they are a scheme. What
 * cannot be parted equally goes to the first rows, one unit each.
 *
 * @example
 * ```ts
 * import { equalWeights, nm2024 } from "digital-pilot-rules";
 *
 * const made = equalWeights(nm2024.indicators.slice(0, 3), { total: "10" });
 * made.ok && Object.values(made.value.weights); //=> ["3.34", "3.33", "3.33"]
 * ```
 */
export function equalWeights(
  indicators: readonly Indicator[],
  options?: SharingOptions,
): Result<SchemeWeights>;
export function equalWeights(indicators: unknown, options?: SharingOptions): Result<SchemeWeights>;
export function equalWeights(indicators: unknown, options?: SharingOptions): Result<SchemeWeights> {
  const { given, issues: ofOptions } = readOptions(options, ["total", "decimals"]);
  const total = readPoints(given.total ?? "100", "total");
  const decimals = readPlaces(given.decimals, 2);
  const known = readIndicatorList(indicators);
  const issues = [...ofOptions, ...total.issues, ...decimals.issues, ...known.issues];
  if (hasErrors(issues) || total.value === undefined) return refused(issues);
  const ids = known.value.map(({ id }) => id);
  const weights = Object.fromEntries(equalShares(total.value, ids, decimals.value));
  return made({ basis: "caller", total: total.value, weights }, issues);
}

/**
 * Weights by group, of a first or second level, parted equally within each. Groups that do not exist, overlap or leave
 * an indicator out are issues.
 *
 * @example
 * ```ts
 * import { nm2024, weightsByGroup } from "digital-pilot-rules";
 *
 * const groups = { 关键指标: "50", 总体成效: "30", 服务质量: "20" };
 * const made = weightsByGroup(nm2024.indicators, { groups });
 * made.ok && made.value.total; //=> "100"
 * made.ok && made.value.weights["training-coverage"]; //=> "10"
 * ```
 */
export function weightsByGroup(
  indicators: readonly Indicator[],
  options: GroupSharingOptions,
): Result<SchemeWeights>;
export function weightsByGroup(indicators: unknown, options: GroupSharingOptions): Result<SchemeWeights>;
export function weightsByGroup(indicators: unknown, options: GroupSharingOptions): Result<SchemeWeights> {
  const { given, issues: ofOptions } = readOptions(options, ["groups", "decimals"]);
  const groups =
    given.groups === undefined
      ? { value: [], issues: [error("missing", ["groups"])] }
      : readWeights(given.groups, "groups");
  const decimals = readPlaces(given.decimals, 2);
  const known = readIndicatorList(indicators);
  const before = [...ofOptions, ...groups.issues, ...decimals.issues, ...known.issues];
  const { weights, issues: ofSharing } = sharedOut(known.value, groups.value, decimals.value);
  const issues = [...before, ...ofSharing];
  if (hasErrors(issues)) return refused(issues);
  const ordered = known.value.map(({ id }) => [id, weights.get(id) as DecimalText] as const);
  const total = sum(ordered.map(([, weight]) => weight));
  return made({ basis: "caller", total, weights: Object.fromEntries(ordered) }, issues);
}

function sharedOut(
  known: readonly Indicator[],
  groups: readonly (readonly [string, DecimalText])[],
  decimals: number,
): { readonly weights: ReadonlyMap<string, DecimalText>; readonly issues: readonly Issue[] } {
  const weights = new Map<string, DecimalText>();
  const issues: Issue[] = [];
  for (const [group, weight] of groups) {
    const ids = inGroup(known, group).map(({ id }) => id);
    if (ids.length === 0) issues.push(error("unknown-group", ["groups", group], { group }));
    for (const [id, part] of equalShares(weight, ids, decimals)) {
      if (weights.has(id)) issues.push(error("group-overlaps", ["groups", group], { group, indicator: id }));
      weights.set(id, part);
    }
  }
  const left = known.filter(({ id }) => !weights.has(id));
  issues.push(...left.map(({ id }) => error("indicator-without-weight", ["groups"], { indicator: id })));
  return { weights, issues };
}

/** The indicators that are to share: at least one, each once. */
function readIndicatorList(input: unknown): ReturnType<typeof readIndicators> {
  const { value, issues } = readIndicators(input);
  const ids = value.map(({ id }) => id);
  const missing = input === undefined || (issues.length === 0 && ids.length === 0);
  return {
    value,
    issues: [
      ...issues,
      ...(missing ? [error("missing", ["ownIndicators"])] : []),
      ...repeatedIds("performanceRequest", ids, (index) => ["ownIndicators", index, "id"]),
    ],
  };
}

const refused = (issues: readonly Issue[]) => deepFreeze({ ok: false as const, issues: capped(issues) });

const made = (value: SchemeWeights, issues: readonly Issue[]) =>
  deepFreeze({ ok: true as const, value, issues: capped(issues) });

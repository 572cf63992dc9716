import { closest } from "../../core/closest.js";
import { compare } from "../../core/decimal.js";
import type { Issue, Path } from "../../core/issue.js";
import { errorOf } from "../../vocabulary/issues.js";
import { boundsOf, isCompared, kindOf } from "./condition.js";
import { type Comparison, comparisons, type PolicyCondition } from "./condition-schema.js";
import { closedWordsOf, isOfKind } from "./fact-kind.js";
import { factsIn } from "./facts.js";
import { claimFacts, type FactKind } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

const error = /* @__PURE__ */ errorOf("subsidyRequest");

/** What is wrong with a condition, whatever the claim: it names no fact, or compares it with what it cannot be. */
export function faultsOfCondition(
  condition: PolicyCondition | undefined,
  path: Path,
  policy: SubsidyPolicy,
): readonly Issue[] {
  if (condition === undefined) return [];
  const below = (["all", "any"] as const).flatMap((key) =>
    (condition[key] ?? []).flatMap((one, index) => faultsOfCondition(one, [...path, key, index], policy)),
  );
  const used = comparisons.filter((comparison) => condition[comparison] !== undefined);
  const { of, monthsAfter } = condition;
  const other = of ?? monthsAfter;
  if (!isCompared(condition)) {
    return used.length > 0 || other !== undefined ? [...below, error("condition-without-fact", path)] : below;
  }
  const { fact } = condition;
  const compared = factsIn(condition);
  const unknown = compared.filter((one) => kindOf(policy, one) === undefined);
  if (unknown.length > 0) return [...below, ...unknown.map((one) => unknownFact(one, path, policy))];
  const unlike = faultOfPair(compared, condition, policy);
  if (unlike !== undefined) return [...below, error(unlike, path, { fields: compared.join(", ") })];
  const kind = other !== undefined ? "number" : (kindOf(policy, fact) as FactKind);
  if (used.length === 0) return [...below, error("condition-without-comparison", path, { fields: fact })];
  const misfits = used.filter((comparison) => !fits(comparison, kind, fact));
  // A comparison that does not fit has no bound that could.
  const unfit =
    misfits.length > 0
      ? []
      : boundsOf(condition).filter((bound) =>
          monthsAfter === undefined ? !isOfKind(bound, kind, fact) : !isMonths(bound),
        );
  return [
    ...below,
    ...misfits.map(() => error("comparison-does-not-fit", path, { fields: fact })),
    ...unfit.map((bound) => error("bound-does-not-fit", path, { fields: fact, bound: `${bound}` })),
    ...(misfits.length + unfit.length === 0 && isNeverTrue(condition, kind)
      ? [error("condition-never-true", path, { fields: fact })]
      : []),
  ];
}

/** What is wrong with two facts that are compared with each other. */
function faultOfPair(
  compared: readonly string[],
  { of, monthsAfter }: PolicyCondition,
  policy: SubsidyPolicy,
): string | undefined {
  const kinds = compared.map((one) => kindOf(policy, one));
  if (of !== undefined && monthsAfter !== undefined) return "part-and-months";
  if (monthsAfter !== undefined)
    return kinds.every((kind) => kind === "date") ? undefined : "months-of-no-date";
  if (of === undefined) return undefined;
  const isLike = kinds.every((kind) => kind === "amount") || kinds.every((kind) => kind === "number");
  return isLike ? undefined : "part-of-no-amount";
}

/** Whole months, a hundred years at most. */
const isMonths = (bound: string | boolean): boolean =>
  /^-?\d{1,4}$/.test(`${bound}`) && Math.abs(Number(bound)) <= 1_200;

function unknownFact(fact: string, path: Path, { facts = [] }: SubsidyPolicy): Issue {
  const known = [...Object.keys(claimFacts), ...facts.map(({ id }) => id)];
  const nearest = closest(fact, known);
  return error("unknown-fact", path, nearest === undefined ? {} : { closest: nearest });
}

/** Words without an order can only be the same or another, and so can yes and no. */
const fits = (comparison: Comparison, kind: FactKind, fact: string): boolean =>
  ["is", "isNot", "in", "notIn"].includes(comparison) ||
  !(kind === "yes-or-no" || (kind === "word" && closedWordsOf(fact) === undefined));

function isNeverTrue({ atLeast, above, atMost, below }: PolicyCondition, kind: FactKind): boolean {
  const [low, high] = [atLeast ?? above, atMost ?? below];
  if (low === undefined || high === undefined) return false;
  const [from, to] = [String(low), String(high)];
  const order =
    kind === "date" ? (from < to ? -1 : from > to ? 1 : 0) : kind === "word" ? -1 : compare(from, to);
  return order > 0 || (order === 0 && (above !== undefined || below !== undefined));
}

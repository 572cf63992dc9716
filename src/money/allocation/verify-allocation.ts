import type { DecimalText } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { has } from "../../core/own-data.js";
import { placesOf, scaled, unscaled } from "../../core/scaled.js";
import { errorOf } from "../../vocabulary/issues.js";
import type { Allocation, AllocationOptions } from "./allocate.js";
import { ranked } from "./allocate-by-rank.js";
import type { Claim } from "./allocation.js";
import { bigClaims } from "./big-claims.js";
import { type AllocationTask, readAllocation } from "./read-allocation.js";
import { tieOrder } from "./tie-order.js";

const error = /* @__PURE__ */ errorOf("allocationRequest");

/** 分配核对. Whether an allocation is as it claims to be, and if not, what is wrong. */
export interface AllocationVerification {
  /** What this is: an allocation, checked. */
  readonly kind: "allocation-verification";
  /** `pass`: it holds; `fail`: it does not; `needs-data`: the total, the claims or the allocation cannot be read. */
  readonly outcome: "pass" | "fail" | "needs-data";
  /** Whether it holds. */
  readonly ok: boolean;
  /** What is wrong with it, or with what it was made from. */
  readonly issues: readonly Issue[];
}

/** What an allocation says of itself, as read from untrusted data. */
interface Statement {
  readonly shares: readonly bigint[];
  readonly unallocated: bigint;
  readonly amount: bigint;
  readonly weights: bigint;
}

/**
 * Checks an allocation by its certificate, in whole numbers of any size and without repeating how it was found:
 * the shares and the rest add up to the total, every share keeps its floor and cap and is its quota rounded to a
 * unit, the quotas add up, and nobody was rounded up before a larger remainder or, among equal ones, out of turn.
 * The options are those it was made with. Issues beside those of {@link allocate}: `shares-do-not-add-up`,
 * `share-off-quota`, `level-is-wrong`, `rounded-out-of-turn`, `served-out-of-turn`, `certificate-differs`, `shares-are-not-the-claims`, and
 * `unreadable` where it is no allocation.
 * @example
 * ```ts
 * import { allocate, verifyAllocation } from "digital-pilot-rules";
 * const claims = [{ id: "甲", weight: "2" }, { id: "乙", weight: "1" }];
 * const result = allocate("100", claims);
 * result.ok && verifyAllocation("100", claims, result.value).ok; //=> true
 * result.ok && verifyAllocation("99", claims, result.value).issues[0]?.code; //=> "shares-do-not-add-up"
 * ```
 */
export function verifyAllocation(
  total: DecimalText,
  claims: readonly Claim[],
  allocation: Allocation,
  options?: AllocationOptions,
): AllocationVerification;
export function verifyAllocation(
  total: unknown,
  claims: unknown,
  allocation: unknown,
  options?: unknown,
): AllocationVerification;
export function verifyAllocation(
  total: unknown,
  claims: unknown,
  allocation: unknown,
  options?: unknown,
): AllocationVerification {
  const task = readAllocation(total, claims, options);
  if (has(task, "issues")) return verified("needs-data", task.issues);
  const faults = faultsOf(task, allocation);
  const issues = [...task.warnings, ...faults];
  if (!hasErrors(faults)) return verified("pass", issues);
  return verified(faults.some(({ code }) => code === "unreadable") ? "needs-data" : "fail", issues);
}

const verified = (
  outcome: AllocationVerification["outcome"],
  issues: readonly Issue[],
): AllocationVerification =>
  deepFreeze({ kind: "allocation-verification", outcome, ok: outcome === "pass", issues });

function faultsOf(task: AllocationTask, allocation: unknown): readonly Issue[] {
  let statement: Statement | Issue;
  try {
    statement = read(task, allocation);
  } catch {
    return [error("unreadable", ["allocation"])]; // whatever a proxy or getter may raise
  }
  if (has(statement, "code")) return [statement];
  const { shares, unallocated } = statement;
  const required = scaled(task.total, task.decimals);
  const actual = shares.reduce((sum, share) => sum + share, unallocated);
  if (actual !== required) {
    const values = { actual: unscaled(actual, task.decimals), required: task.total };
    return [error("shares-do-not-add-up", ["allocation", "shares"], values)];
  }
  return task.by === "rank" ? faultsByRank(task, statement) : faultsOfShares(task, statement);
}

const amountText = /^\d{1,40}(?:\.\d{1,6})?$/;

function read({ columns, decimals, ties, by, weightPlaces }: AllocationTask, allocation: unknown) {
  const number = (text: unknown, places: number): bigint => {
    if (typeof text !== "string" || !amountText.test(text) || placesOf(text) > places) throw new TypeError();
    return scaled(text, places);
  };
  // Reading a missing part throws, and so does any text that is no amount: both are the same fault.
  const given = allocation as Record<"shares" | "unallocated" | "certificate", never>;
  // Unlike `ownOf`, this throws for what is no record at all.
  const own = (name: keyof typeof given): unknown => (Object.hasOwn(given, name) ? given[name] : undefined);
  const [certificate, unallocated] = [
    own("certificate") as Record<string, unknown> | undefined,
    own("unallocated"),
  ];
  if (certificate?.decimals !== decimals || certificate.ties !== ties || certificate.by !== by) {
    return error("certificate-differs", ["allocation", "certificate"]);
  }
  // As many as there are claims, before anything is gone through: there may be no end to what somebody hands in.
  const { shares } = given as { readonly shares: unknown };
  const differ = error("shares-are-not-the-claims", ["allocation", "shares"]);
  if (!Array.isArray(shares) || shares.length !== columns.ids.length) return differ;
  const list = columns.ids.map(
    (_, index) => shares[index] as { readonly id: unknown; readonly amount: unknown },
  );
  if (columns.ids.some((id, index) => list[index]?.id !== id)) return differ;
  return {
    shares: list.map(({ amount }) => number(amount, decimals)),
    unallocated: number(unallocated, decimals),
    amount: number(certificate.amount, decimals),
    weights: number(certificate.weights, weightPlaces),
  };
}

/** Each share lies between floor and cap, and who is not served in full has nobody below that was served at all. */
function faultsByRank(
  task: AllocationTask,
  { shares, unallocated, amount, weights }: Statement,
): readonly Issue[] {
  const claims = bigClaims(task);
  const order = ranked(claims.weights, tieOrder(task.columns.ids, task.ties));
  const path = (index: number) => ["allocation", "shares", index, "amount"];
  let edge: number | undefined;
  for (const index of order) {
    const share = shares[index] as bigint;
    const [floor, cap] = [claims.floors[index] as bigint, claims.caps[index] as bigint];
    if (share < floor || share > cap) return [error("share-off-quota", path(index))];
    if (edge !== undefined && share > floor) return [error("served-out-of-turn", path(index))];
    if (share < cap) edge ??= index;
  }
  const expected =
    edge === undefined
      ? { amount: 0n, weight: 0n }
      : { amount: (shares[edge] as bigint) - (claims.floors[edge] as bigint), weight: claims.weights[edge] };
  const isLevel = amount === expected.amount && weights === expected.weight;
  const isLeftOver = edge !== undefined && unallocated > 0n;
  return isLevel && !isLeftOver ? [] : [error("level-is-wrong", ["allocation", "certificate"])];
}

interface Rounded {
  readonly index: number;
  readonly remainder: bigint;
  readonly up: boolean;
}

function faultsOfShares(
  task: AllocationTask,
  { shares, unallocated, amount, weights }: Statement,
): readonly Issue[] {
  const { columns, decimals, weightPlaces, total } = task;
  const path = (index: number) => ["allocation", "shares", index, "amount"];
  const inUnits = (text: string | undefined, otherwise: bigint) =>
    text === undefined ? otherwise : scaled(text, decimals);
  const rounded: Rounded[] = [];
  let [quotas, allWeights] = [0n, 0n]; // of all claims together; the quotas are times the weights of the certificate
  const parts = weights === 0n ? 1n : weights;
  for (const [index, share] of shares.entries()) {
    const weight = scaled(columns.weights.texts[index] as string, weightPlaces);
    allWeights += weight;
    const floor = inUnits(columns.floors?.texts[index], 0n);
    const cap = inUnits(columns.caps?.texts[index], scaled(total, decimals));
    const wanted = weights === 0n ? (weight > 0n ? cap : floor) : weight * amount;
    const quota = wanted < floor * parts ? floor * parts : wanted > cap * parts ? cap * parts : wanted;
    const [whole, remainder] = [quota / parts, quota % parts];
    const up = share === whole + 1n && remainder > 0n;
    if (share !== whole && !up) return [error("share-off-quota", path(index))];
    if (remainder > 0n) rounded.push({ index, remainder, up });
    quotas += quota;
  }
  const whole = scaled(total, decimals);
  // With every share at its cap or floor, many levels give these shares. None can share out more money, or by more weights, than there are.
  const isTooMuch = amount > whole || weights > allWeights;
  if (isTooMuch || quotas !== (whole - unallocated) * parts || (unallocated > 0n && weights > 0n)) {
    return [error("level-is-wrong", ["allocation", "certificate"])];
  }
  return outOfTurn(task, rounded).map((index) => error("rounded-out-of-turn", path(index)));
}

/** The first claim that was rounded up although another came before it. */
function outOfTurn({ columns, ties }: AllocationTask, rounded: readonly Rounded[]): readonly number[] {
  const rank = ({ index }: Rounded) => (ties === "id" ? (columns.ids[index] as string) : index);
  const precedes = (one: Rounded, other: Rounded) =>
    one.remainder === other.remainder ? rank(one) < rank(other) : one.remainder > other.remainder;
  const extreme = (list: readonly Rounded[], replaces: (one: Rounded, best: Rounded) => boolean) =>
    list.reduce<Rounded | undefined>(
      (best, one) => (best === undefined || replaces(one, best) ? one : best),
      undefined,
    );
  const lastUp = extreme(
    rounded.filter(({ up }) => up),
    (one, best) => precedes(best, one),
  );
  const firstDown = extreme(
    rounded.filter(({ up }) => !up),
    precedes,
  );
  return lastUp && firstDown && precedes(firstDown, lastUp) ? [lastUp.index] : [];
}

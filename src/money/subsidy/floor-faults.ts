import { boundsOfTier } from "./amounts.js";
import type { Facts } from "./condition.js";
import { exactOf, textOf } from "./exact.js";
import { baseText } from "./facts.js";
import { amountsIn } from "./formula-amounts.js";
import type { PolicyTier, SubsidyPolicy } from "./subsidy-policy.js";

/** A claim under which the floor of a tier lies above its cap, so that the floor is not kept. */
interface BrokenFloor {
  readonly floor: string;
  readonly cap: string;
  readonly facts: Facts;
}

/** Amounts by which formulas are tried: nothing, and a small and a large sum. */
const tried = ["0", "100000", "100000000"] as const;

/**
 * Amounts by which formulas of one amount are tried, up to eight thousand million yuan. Each is at most a third more than the one before, so that
 * a floor which lies above its cap over a wider range than that is found.
 */
const triedFinely = (): readonly string[] => [
  "0",
  ...Array.from({ length: 9 }, (_, power) =>
    [10, 12, 15, 20, 25, 30, 40, 50, 60, 80].map((amount) => `${amount}${"0".repeat(power)}`),
  ).flat(),
];

/** The first such claim among those that agree with what is known; two sums are compared without any claim. */
export function brokenFloor(policy: SubsidyPolicy, tier: PolicyTier, known: Facts): BrokenFloor | undefined {
  const formulas = [tier.floorBy, tier.capBy].filter((one) => one !== undefined);
  if (formulas.length === 0) return undefined;
  const names = [policy.base, ...formulas.flatMap(amountsIn)].flatMap((name) =>
    name === "net" ? ["price", "concession"] : [name],
  );
  const open = [...new Set(names)].filter((name) => !known.has(name));
  for (const amounts of rowsOf(open.length)) {
    const facts = new Map([
      ...known,
      ...open.map((name, index): [string, string] => [name, amounts[index] as string]),
    ]);
    const base = exactOf(baseText(policy.base, facts));
    const { floor, cap } = boundsOfTier(tier, { policy, facts, base, bonuses: [], tells: false });
    if (floor !== undefined && cap !== undefined && floor > cap)
      return { floor: textOf(floor), cap: textOf(cap), facts };
  }
  return undefined;
}

/** Of more than four amounts all are tried at one size alone. */
function rowsOf(length: number): readonly (readonly string[])[] {
  if (length === 1) return triedFinely().map((amount) => [amount]);
  return length > 4 ? tried.map((amount) => new Array<string>(length).fill(amount)) : combinations(length);
}

const combinations = (length: number): readonly (readonly string[])[] =>
  length === 0 ? [[]] : combinations(length - 1).flatMap((row) => tried.map((amount) => [...row, amount]));

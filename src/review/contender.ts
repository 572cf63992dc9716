import { bare } from "../core/own-data.js";
import type { Outcome } from "../kernel/outcome.js";
import { millionths } from "../performance/quantities.js";
import type { Candidate } from "./candidate.js";

type Known = "yes" | "no" | "open";

/** A candidate as the ranking sees it. */
export interface Contender {
  readonly id: string;
  /** In millionths; `undefined` where the score is not known. */
  readonly low: bigint | undefined;
  readonly high: bigint | undefined;
  readonly eligible: Known;
  /** What the eligibility waits for, where it is open. */
  readonly waitsFor: "data" | "judgement" | undefined;
  /** Whether it meets each preference, in the order in which they count. */
  readonly preferences: readonly Known[];
}

export function contenderOf(candidate: Candidate, preferences: readonly string[]): Contender {
  const { id, score } = bare(candidate);
  const [low, high] = typeof score === "string" ? [score, score] : [score?.low, score?.high];
  const outcome = outcomeOf(candidate);
  return {
    id,
    low: low === undefined ? undefined : millionths(low),
    high: high === undefined ? undefined : millionths(high),
    eligible: outcome === "pass" ? "yes" : outcome === "fail" ? "no" : "open",
    waitsFor:
      outcome === "pass" || outcome === "fail"
        ? undefined
        : outcome === "needs-judgement"
          ? "judgement"
          : "data",
    preferences: preferences.map((preference) => meets(candidate, preference)),
  };
}

/** Every statement about eligibility must agree that it is there. */
function outcomeOf(candidate: Candidate): Outcome | undefined {
  const { outcome, eligible, assessment } = bare(candidate);
  const stated = eligible === undefined ? undefined : eligible ? "pass" : "fail";
  const said = [outcome, stated, assessment?.outcome].filter(
    (one) => one !== undefined,
  ) as readonly Outcome[];
  return said.includes("fail") ? "fail" : (said.find((one) => one !== "pass") ?? said[0]);
}

function meets({ preferences, assessment }: Candidate, preference: string): Known {
  if (preferences !== undefined) return preferences.includes(preference) ? "yes" : "no";
  const outcome = assessment?.findings?.find(({ rule }) => rule === preference)?.outcome;
  if (outcome === "pass") return "yes";
  return outcome === "fail" || outcome === "not-applicable" ? "no" : "open";
}

/** Whether nothing about it could still move it. */
export const isSettled = ({ low, high, eligible, preferences }: Contender): boolean =>
  low !== undefined && low === high && eligible !== "open" && !preferences.includes("open");

/** Whether one comes before the other whatever the intervals and the open preferences turn out to be. */
export function surelyBefore(one: Contender, other: Contender): boolean {
  if (one.low === undefined || other.high === undefined) return false;
  if (one.low !== other.high) return one.low > other.high;
  for (const [index, met] of one.preferences.entries()) {
    const others = other.preferences[index];
    // Whatever its own may turn out to be, only one that is met brings it before the other.
    if (others === "open") return false;
    if (met !== others) return met === "yes";
  }
  return false;
}

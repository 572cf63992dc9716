import { addDays, isIsoDate } from "../../core/date.js";
import { compare } from "../../core/decimal.js";
import { textOf, wholeOf } from "../../core/whole.js";
import type { SubsidyPolicy } from "../../model/subsidy-policy.js";
import { boundsOf, comparedFacts, type Facts, kindOf } from "./condition.js";
import { closedWordsOf } from "./fact-kind.js";
import { conditionsOf } from "./facts.js";

/** Amounts so large that an answer which still grows between the two has no bound. */
export const hugeAmount = "1000000000000000";
export const hugerAmount = "2000000000000000";

/** Amounts that cannot exceed the price. */
const withinPrice: readonly string[] = ["concession", "eligible", "invoiced"];

/**
 * Values of a fact that show everything a policy can make of it: every bound it is compared with, what lies on
 * either side of it, and for amounts the ends between which the subsidy only rises or only falls.
 */
export function samplesOf(policy: SubsidyPolicy, fact: string, facts: Facts): readonly (string | boolean)[] {
  const bounds = conditionsOf(policy)
    .flatMap((condition) => comparedFacts(condition))
    .filter((condition) => condition.fact === fact)
    .flatMap(boundsOf);
  const texts = [...new Set(bounds.filter((bound) => typeof bound === "string"))];
  switch (kindOf(policy, fact)) {
    case "yes-or-no":
      return [true, false];
    case "date":
      return unique(texts.filter(isIsoDate).flatMap((date) => [addDays(date, -1), date, addDays(date, 1)]));
    case "word":
      return closedWordsOf(fact) ?? [...texts, otherThan(texts)];
    case "number":
      // 数字化水平 has levels one to four, and none; of other numbers nothing is known.
      return fact === "level" ? unique([...levels, ...texts]).sort(compare) : around(texts, 6, []);
    case "amount":
      return around([...texts, ...bandLimits(policy)], 2, endsOf(fact, facts));
    default:
      return endsOfHistory(policy, fact);
  }
}

const levels: readonly string[] = ["0", "1", "2", "3", "4"];

const around = (texts: readonly string[], places: number, ends: readonly string[]): readonly string[] =>
  unique([
    ...texts.flatMap((text) => {
      const value = wholeOf(text, places);
      return [value - 1n, value, value + 1n].filter((near) => near >= 0n).map((near) => textOf(near, places));
    }),
    ...ends,
  ]).sort(compare);

/** Below the first limit, between limits and above the last: the rate of a part is the same, so ends suffice. */
const bandLimits = (policy: SubsidyPolicy): readonly string[] =>
  policy.tiers.flatMap(({ bands = [] }) => bands.flatMap(({ upTo }) => upTo ?? []));

function endsOf(fact: string, facts: Facts): readonly string[] {
  const price = facts.get("price");
  if (withinPrice.includes(fact) && typeof price === "string") return ["0", price];
  return ["0", hugeAmount, hugerAmount];
}

function endsOfHistory(policy: SubsidyPolicy, fact: string): readonly string[] {
  const cap = { received: policy.perEnterpriseCap, receivedThisYear: policy.perEnterpriseYearCap };
  return ["0", cap[fact as keyof typeof cap] ?? hugerAmount];
}

/** A word that none of the known ones is. */
function otherThan(words: readonly string[]): string {
  let other = "other";
  while (words.includes(other)) other += "-other";
  return other;
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

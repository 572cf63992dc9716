import type { ApplicationDraft } from "../../application/application.js";
import type { Budget } from "../../application/budget.js";
import { compare, multiply } from "../../core/decimal.js";
import { quotient } from "../../core/division.js";
import { yuanOf } from "../../core/money.js";
import { ownOf } from "../../core/own-data.js";
import { scaled } from "../../core/scaled.js";
import { provisionOf } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { findingOf } from "../../kernel/evaluate.js";
import type { View } from "../../kernel/fact.js";
import { type ParameterUse, parameterField } from "../../kernel/parameter.js";
import { clauseOf, type Finding } from "../../kernel/rule.js";
import { attempt, fail, needsData, notApplicable, pass, type Verdict } from "../../kernel/verdict.js";
import type { ShareLimit } from "./budget-limits.js";
import { shareOf } from "./budget-sums.js";

/** The bounds of a share, as parts of one; at least one of the two. */
export type BudgetShare = Pick<ShareLimit, "uses" | "ofSources" | "least" | "most">;

/**
 * 资金占比. Whether some uses make as much, or as little, of the money of some sources in the budget of an application as a text says. For a rule
 * of an edition; `checkBudget` takes limits that stand in no text. A failure has the code `share-too-small` or `share-too-large`.
 *
 * @example
 * ```ts
 * import { applicationRule, shareOfBudget } from "digital-pilot-rules/rules";
 *
 * const mostlyTransformation = applicationRule({
 *   id: "4.2#mostly-transformation", phrase: "不低于80%", force: "must", basis: "text", stage: "application",
 *   check: ({ application }) =>
 *     shareOfBudget(application, { uses: ["transformation"], ofSources: ["central"], least: "0.8" }),
 * });
 * mostlyTransformation.force; //=> "must"
 * ```
 */
export const shareOfBudget = (application: View<ApplicationDraft>, share: BudgetShare): Verdict =>
  attempt(() => verdictOf(share, application.at("budget").at("lines").value));

/** Whether a budget keeps a limit on shares. */
export const findingOfLimit = (limit: ShareLimit, budget: Budget, edition: Edition): Finding =>
  findingOf(limitRule(`share-limit-${limit.id}`, edition), verdictOf(limit, ownOf(budget, "lines")), [
    useOf(limit),
  ]);

/** A limit that cannot be read is not passed over: it is asked for. */
export function unusableLimits(edition: Edition): Finding {
  const asked = parameterField("share-limits");
  return findingOf(limitRule("share-limits", edition), needsData([asked], "limits-unreadable"));
}

/** A limit on shares is no rule of a text: it stands where the edition leaves the use of the money to the applicant. */
function limitRule(id: string, edition: Edition) {
  const cited = provisionOf(edition, "discretion");
  return { ...cited, id: `${clauseOf(cited.id)}#${id}`, force: "must", basis: "reading" } as const;
}

const useOf = ({ id, basis, source, least, most }: ShareLimit): ParameterUse => ({
  id,
  value: [least, most].flatMap((bound) => bound ?? []),
  unit: "share",
  basis,
  ...(source && { source }),
});

function verdictOf({ uses, ofSources, least, most }: BudgetShare, lines: Budget["lines"]): Verdict {
  if (lines === undefined) return needsData(["budget.lines"]);
  const { part, whole, missing } = shareOf(lines, uses, ofSources);
  if (missing.length > 0) return needsData(missing);
  if (whole === 0n)
    return notApplicable("no-money-to-share", { ...(ofSources && { sources: ofSources.join(", ") }) });
  const values = {
    uses: uses.join(", "),
    part: yuanOf(part),
    whole: yuanOf(whole),
    actual: percentOf(part, whole, [least, most]),
    ...(least !== undefined && { least: percent(least) }),
    ...(most !== undefined && { most: percent(most) }),
  };
  // Compared as whole numbers; the percentage is only for reading.
  const at = (rate: string) => part * 1_000_000n - whole * scaled(rate, 6);
  if (least !== undefined && at(least) < 0n) return fail("share-too-small", values, ["budget.lines"]);
  if (most !== undefined && at(most) > 0n) return fail("share-too-large", values, ["budget.lines"]);
  return pass("share-within", values);
}

const percent = (rate: string): string => multiply(rate, "100");

/** To two places, or to as many as show on which side of its bounds a share lies. */
function percentOf(part: bigint, whole: bigint, bounds: readonly (string | undefined)[]): string {
  // A part of the same lines is at most a hundred percent, so that there always is a text for it.
  const at = (places: number) => quotient(100n * part, whole, places) as string;
  const isTrue = (shown: string): boolean =>
    bounds.every((bound) => {
      if (bound === undefined) return true;
      const side = part * 1_000_000n - whole * scaled(bound, 6);
      return side === 0n || compare(shown, percent(bound)) !== 0;
    });
  let places = 2;
  while (places < finest && !isTrue(at(places))) places += 1;
  return at(places);
}

/** Amounts in yuan with two places, of at most eighteen digits before the point, differ from a bound in no later place. */
const finest = 30;

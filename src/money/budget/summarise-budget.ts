import { type Budget, budgetSchema } from "../../application/budget.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, type Issue } from "../../core/issue.js";
import { sumYuan, type Yuan } from "../../core/money.js";
import { type EditionIfNamed, editionIfNamed } from "../../edition/named-edition.js";
import { readArgument } from "../../input/argument.js";
import { type EditionWithFields, readFieldsOf } from "../../input/extension.js";
import { readOptions } from "../../input/options.js";
import { type BudgetPart, partsBy } from "./budget-sums.js";

/** 资金概算汇总. The lines added up, with the money of each source apart; lines without an amount are counted as open. */
export interface BudgetSummary extends EditionIfNamed {
  /** What this is: the summary of a budget. */
  readonly kind: "budget-summary";
  /** The total as the budget states it, in yuan; `null` where it states none. */
  readonly total: Yuan | null;
  /** What the lines with an amount add up to, in yuan; `null` where no lines are given. */
  readonly sum: Yuan | null;
  /**
   * The five sources, or those of the edition where it has words of its own for them, with nothing where a budget has nothing of them; empty where
   * no lines are given.
   */
  readonly bySource: readonly BudgetPart[];
  /** The uses, in the order in which they first occur. */
  readonly byUse: readonly BudgetPart[];
  /** What is wrong with the budget, under `budget`. */
  readonly issues: readonly Issue[];
}

/** How a budget is summarised. */
export interface BudgetSummaryOptions {
  /** The edition whose own words for sources and uses, and whose own fields, the budget is written with. */
  readonly edition?: EditionWithFields;
}

const sources = ["regional-fund", "league-city", "enterprise", "provider", "social-capital"] as const;

/**
 * 资金概算汇总. Adds up the lines of a budget by source and by use.
 * @example
 * ```ts
 * import { summariseBudget } from "digital-pilot-rules";
 * const lines = [
 *   { use: "platform", source: "regional-fund", amount: "600" },
 *   { use: "platform", source: "enterprise", amount: "400.5" },
 * ];
 * const { sum, byUse } = summariseBudget({ lines });
 * sum; //=> "1000.5"
 * byUse; //=> [{ name: "platform", amount: "1000.5", open: 0 }]
 * ```
 */
export function summariseBudget(budget: Budget, options?: BudgetSummaryOptions): BudgetSummary;
export function summariseBudget(budget: unknown, options?: unknown): BudgetSummary;
export function summariseBudget(budget: unknown, options?: unknown): BudgetSummary {
  const { given, issues: ofOptions } = readOptions(options, ["edition"]);
  const { value: own, issues: ofEdition } = readFieldsOf(given.edition);
  const { value, issues } = readArgument(own?.extended(budgetSchema) ?? budgetSchema, budget, {
    of: "budgetOptions",
    name: ["budget"],
  });
  const lines = value?.lines;
  const found = partsBy(lines ?? [], "source");
  const bySource = (own?.wordsAt("budgetLine.source")?.values ?? sources).map(
    (name) => found.find((one) => one.name === name) ?? { name, amount: "0", open: 0 },
  );
  return deepFreeze({
    kind: "budget-summary",
    ...editionIfNamed(given.edition),
    total: value?.total ?? null,
    sum: lines === undefined ? null : sumYuan(lines.flatMap(({ amount }) => amount ?? [])),
    bySource: lines === undefined ? [] : bySource,
    byUse: partsBy(lines ?? [], "use"),
    issues: capped([...ofOptions, ...ofEdition, ...issues]),
  });
}

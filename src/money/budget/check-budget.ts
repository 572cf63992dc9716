import { type Budget, budgetSchema } from "../../application/budget.js";
import { factsOfApplication } from "../../application/facts.js";
import { multiply } from "../../core/decimal.js";
import { divide } from "../../core/decimal-division.js";
import { deepFreeze } from "../../core/freeze.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { scaled } from "../../core/scaled.js";
import { citedEdition, provisionOf, rulesOfProvisions } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { readArgument, readWhole } from "../../input/argument.js";
import type { Circumstances } from "../../kernel/context.js";
import { evaluate, findingOf } from "../../kernel/evaluate.js";
import { type ParameterUse, parameterField } from "../../kernel/parameter.js";
import { clauseOf, type Finding } from "../../kernel/rule.js";
import { textAlone } from "../../kernel/text-alone.js";
import { fail, needsData, notApplicable, pass, type Verdict } from "../../kernel/verdict.js";
import { budgetOptionsSchema, type ShareLimit } from "./budget-limits.js";
import { type BudgetPart, partsBy, shareOf } from "./budget-sums.js";

export interface BudgetOptions {
  readonly edition: Edition;
  /** Limits on shares that the guideline does not set: the caller's, or a named reference. */
  readonly limits?: readonly ShareLimit[];
}

/** What a budget alone can answer. */
const budgetProvisions = [
  "instalments",
  "threeParty",
  "uses",
  "matchingFunds",
  "socialCapital",
  "costEstimate",
] as const;

/**
 * 资金概算核对. What the edition's own rules say of a budget, and whether it keeps the limits on shares. A field that
 * cannot be read is asked for like a missing one; {@link summariseBudget} says what is wrong with it.
 */
export function checkBudget(budget: unknown, options: BudgetOptions): readonly Finding[] {
  const { edition: given, limits } = optionsOf(options);
  const { edition } = citedEdition(given, budgetProvisions);
  if (edition === undefined) return deepFreeze([findingOf(withoutEdition, needsData(["edition"]))]);
  const draft = readArgument(budgetSchema, budget).value ?? {};
  const circumstances: Circumstances = {
    ...textAlone,
    stage: "approval",
    parameters: new Map(edition.parameters.map((parameter) => [parameter.id, parameter])),
  };
  // No contract is listed, so the shares of the parties are asked of the budget alone.
  const facts = factsOfApplication({ budget: draft, contracts: [] });
  const answering = rulesOfProvisions(edition, budgetProvisions);
  const findings = edition.rules
    .filter(({ id }) => answering.includes(id))
    .map((rule) => evaluate(rule, facts, circumstances));
  const asked = readWhole(budgetOptionsSchema, limits === undefined ? {} : { limits });
  const limited = hasErrors(asked.issues)
    ? [unusableLimits(edition)]
    : (asked.value?.limits ?? []).map((limit) => findingOfLimit(limit, draft, edition));
  return deepFreeze([...findings, ...limited]);
}

/** The options as far as they can be looked at: an edition is made of functions, which no snapshot takes. */
function optionsOf(options: unknown): Partial<Record<keyof BudgetOptions, unknown>> {
  try {
    const { edition, limits } = options as BudgetOptions;
    return { edition, limits };
  } catch {
    return {};
  }
}

/** A finding that no edition stands behind. */
const withoutEdition = {
  id: "",
  phrase: "",
  force: "must",
  basis: "reading",
  stage: "application",
} as const;

/** A limit on shares is no rule of a text: it stands where the edition leaves the use of the money to the applicant. */
function limitRule(id: string, edition: Edition) {
  const cited = provisionOf(edition, "discretion");
  return { ...cited, id: `${clauseOf(cited.id)}#${id}`, force: "must", basis: "reading" } as const;
}

const findingOfLimit = (limit: ShareLimit, { lines }: Budget, edition: Edition): Finding => ({
  ...findingOf(limitRule(`share-limit-${limit.id}`, edition), verdictOf(limit, lines)),
  parameters: [useOf(limit)],
});

/** A limit that cannot be read is not passed over: it is asked for. */
function unusableLimits(edition: Edition): Finding {
  const asked = parameterField("share-limits");
  return findingOf(limitRule("share-limits", edition), needsData([asked], "limits-unreadable"));
}

const useOf = ({ id, basis, source, least, most }: ShareLimit): ParameterUse => ({
  id,
  value: [least, most].flatMap((bound) => bound ?? []),
  unit: "share",
  basis,
  ...(source && { source: source as NonNullable<ParameterUse["source"]> }),
});

function verdictOf({ uses, ofSources, least, most }: ShareLimit, lines: Budget["lines"]): Verdict {
  if (lines === undefined) return needsData(["budget.lines"]);
  const { part, whole, missing } = shareOf(lines, uses, ofSources);
  if (missing.length > 0) return needsData(missing);
  if (whole === 0n)
    return notApplicable("no-money-to-share", { ...(ofSources && { sources: ofSources.join(", ") }) });
  const values = {
    uses: uses.join(", "),
    part: yuanOf(part),
    whole: yuanOf(whole),
    actual: divide(yuanOf(part * 100n), yuanOf(whole), 2) as string,
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

/** 资金概算汇总. The lines added up, with the money of each source apart. */
export interface BudgetSummary {
  readonly ok: boolean;
  readonly total: Yuan | null;
  /** What the lines with an amount add up to. */
  readonly sum: Yuan;
  readonly bySource: readonly BudgetPart[];
  readonly byUse: readonly BudgetPart[];
  readonly issues: readonly Issue[];
}

/** The five sources are always shown, with nothing where a budget has nothing of them. */
const sources = ["regional-fund", "league-city", "enterprise", "provider", "social-capital"] as const;

export function summariseBudget(budget: unknown): BudgetSummary {
  const { value, issues } = readArgument(budgetSchema, budget, ["budget"]);
  const lines = value?.lines ?? [];
  const bySource = partsBy(lines, "source");
  return deepFreeze({
    ok: !hasErrors(issues),
    total: value?.total ?? null,
    sum: sumYuan(lines.flatMap(({ amount }) => amount ?? [])),
    bySource: sources.map(
      (name) => bySource.find((one) => one.name === name) ?? { name, amount: "0", open: 0 },
    ),
    byUse: partsBy(lines, "use"),
    issues,
  });
}

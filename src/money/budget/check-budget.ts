import { type Budget, budgetSchema } from "../../application/budget.js";
import { instalmentsAboveBudget } from "../../application/contradictions.js";
import { factsOfApplication } from "../../application/facts.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Issue } from "../../core/issue.js";
import { citedEdition, rulesOfProvisions } from "../../edition/cite.js";
import { placeReader } from "../../edition/divisions.js";
import type { Edition } from "../../edition/edition.js";
import { type NamedEdition, namedEdition } from "../../edition/named-edition.js";
import { readArgument, readWhole } from "../../input/argument.js";
import { extensionOf } from "../../input/extension.js";
import { readOptions, type WithEdition } from "../../input/options.js";
import type { Circumstances } from "../../kernel/context.js";
import { evaluate } from "../../kernel/evaluate.js";
import { allOf, type Outcome } from "../../kernel/outcome.js";
import type { Finding } from "../../kernel/rule.js";
import { optionIssues } from "../issues.js";
import { budgetOptionsSchema, type ShareLimit } from "./budget-limits.js";
import { findingOfLimit, unusableLimits } from "./share-findings.js";

export interface BudgetOptions {
  /** The edition whose rules are asked. */
  readonly edition: Edition;
  /** Limits on shares that the guideline does not set: the caller's, or a named reference. */
  readonly limits?: readonly ShareLimit[];
}

/** 资金概算核对. What an edition, and limits beside it, say of a budget. */
export interface BudgetCheck extends NamedEdition {
  /** What this is: a budget, checked. */
  readonly kind: "budget-check";
  /** Of the musts alone. */
  readonly outcome: Outcome;
  /** The rules of the edition in its order, then the limits in theirs. */
  readonly findings: readonly Finding[];
  /** What is wrong with options, edition, limits and budget. */
  readonly issues: readonly Issue[];
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
 * cannot be read is an issue under `budget`, and is asked for like a missing one. Where the edition has no provision on
 * what a budget answers, the warning `provision-missing` tells of it; limits that cannot be read are not passed over.
 * @example
 * ```ts
 * import { checkBudget, nationalTransformationShare, nm2024 } from "digital-pilot-rules";
 * const lines = [
 *   { use: "transformation", source: "regional-fund", amount: "700" },
 *   { use: "platform", source: "regional-fund", amount: "300" },
 * ] as const;
 * const { outcome, findings } = checkBudget({ lines: [...lines] }, { edition: nm2024, limits: [nationalTransformationShare] });
 * outcome; //=> "fail"
 * findings.at(-1)?.code; //=> "share-too-small"
 * ```
 */
export function checkBudget(budget: Budget, options: BudgetOptions): BudgetCheck;
export function checkBudget<Given>(budget: unknown, options: WithEdition<Given>): BudgetCheck;
export function checkBudget(budget: unknown, options: unknown): BudgetCheck {
  const { given, issues: ofOptions } = readOptions(options, ["edition", "limits"]);
  // Limits are cited where the edition leaves the use of the money to the applicant.
  const cited = given.limits === undefined ? budgetProvisions : [...budgetProvisions, "discretion" as const];
  const { edition, issues: ofEdition } = citedEdition(given.edition, cited);
  const asked = readWhole(budgetOptionsSchema, { limits: given.limits });
  const schema = extensionOf(given.edition)?.extended(budgetSchema) ?? budgetSchema;
  const draft = readArgument(schema, budget, { of: "budgetOptions", name: ["budget"] });
  const limits = hasErrors(asked.issues) ? undefined : ((asked.value?.limits ?? []) as readonly ShareLimit[]);
  const findings = edition === undefined ? [] : findingsOf(draft.value ?? {}, limits, edition);
  const musts = findings.filter(({ force }) => force === "must");
  return deepFreeze({
    kind: "budget-check",
    ...namedEdition(edition),
    outcome: edition === undefined ? "needs-data" : allOf(musts.map(({ outcome }) => outcome)),
    findings,
    issues: capped([
      ...optionIssues(ofOptions, [...ofEdition, ...asked.issues]),
      ...draft.issues,
      ...instalmentsAboveBudget(draft.value),
    ]),
  });
}

function findingsOf(
  budget: Budget,
  limits: readonly ShareLimit[] | undefined,
  edition: Edition,
): readonly Finding[] {
  const circumstances: Circumstances = {
    // Budget rules rest on no day and on no judgement.
    asOf: "",
    judgements: [],
    strict: false,
    place: placeReader(edition.divisions),
    stage: "approval",
    parameters: new Map(edition.parameters.map((parameter) => [parameter.id, parameter])),
  };
  // No contract is listed, so the shares of the parties are asked of the budget alone.
  const facts = factsOfApplication({ budget, contracts: [] });
  const answering = rulesOfProvisions(edition, budgetProvisions);
  const findings = edition.rules
    .filter(({ id }) => answering.includes(id))
    .map((rule) => evaluate(rule, facts, circumstances));
  return [
    ...findings,
    ...(limits?.map((limit) => findingOfLimit(limit, budget, edition)) ?? [unusableLimits(edition)]),
  ];
}

import type { ApplicationDraft } from "../application/application.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { evaluate, proposeMend } from "../kernel/evaluate.js";
import { type Change, clauseOf, type Finding } from "../kernel/rule.js";
import { applyChanges } from "./apply-changes.js";
import { type AssessmentOptions, type AssessmentTerms, readAssessmentOptions } from "./options.js";
import { ask, type Prepared, prepare } from "./prepare.js";
import { type Remedy, type RemedyChange, seenBy } from "./remedy.js";

/** 整改办法. What can be done about each must that fails. */
export interface Remedies {
  /** What this is: ways to make rules pass. */
  readonly kind: "remedies";
  /** One for each must that fails, in the order of the edition. */
  readonly remedies: readonly Remedy[];
  /** Faults of the options, the application and the judgements, as `assessApplication` has them. */
  readonly issues: readonly Issue[];
}

/**
 * 提出整改办法. A remedy for each must that fails. Every one that is possible has been tried: applied, read, and the rule asked again.
 * Options and issues are those of `assessApplication`; with options that make no sense there are no remedies, and the issues say
 * why.
 *
 * @example
 * ```ts
 * import { nm2024, suggestRemedies } from "digital-pilot-rules";
 *
 * const draft = { submission: { paperCopies: 2, discCopies: 3 } };
 * const { remedies } = suggestRemedies(draft, { edition: nm2024, asOf: "2024-08-15" });
 * remedies.map(({ rule, possible }) => [rule, possible]); //=> [["5.1#copies", true]]
 * ```
 */
export function suggestRemedies(draft: ApplicationDraft, options: AssessmentOptions): Remedies;
export function suggestRemedies(draft: unknown, options: unknown): Remedies;
export function suggestRemedies(draft: unknown, options: unknown): Remedies {
  const { edition, terms, issues: ofOptions } = readAssessmentOptions(options);
  if (edition === undefined || hasErrors(ofOptions))
    return deepFreeze({ kind: "remedies", remedies: [], issues: capped(ofOptions) });
  const prepared = prepare(draft, edition, terms);
  const { findings, issues } = ask(edition, prepared);
  const failed = edition.rules.filter(
    ({ force }, index) => force === "must" && findings[index]?.outcome === "fail",
  );
  const outcomes = (changed: unknown) => outcomesOf(changed, edition, terms);
  return deepFreeze({
    kind: "remedies",
    remedies: failed.map((rule) => remedyFor(rule, findings, prepared, outcomes)),
    issues: capped([...ofOptions, ...issues]),
  });
}

type Outcomes = ReadonlyMap<string, Finding["outcome"]>;

function remedyFor(
  rule: Edition["rules"][number],
  before: readonly Finding[],
  { application, facts, circumstances }: Prepared,
  outcomes: (changed: unknown) => Outcomes,
): Remedy {
  const { id } = rule;
  const clause = clauseOf(id);
  const none = { kind: "remedy", rule: id, clause, possible: false, changes: [], unsettles: [] } as const;
  const { code, values = {}, changes } = proposeMend(rule, facts, circumstances);
  if (changes.length === 0) return { ...none, code, values };
  const after = outcomes(applyChanges(application, changes));
  if (after.get(id) !== "pass") return { ...none, code: "no-single-change", values: {} };
  const unsettles = before
    .filter(
      ({ force, outcome, rule: other }) =>
        force === "must" && outcome === "pass" && after.get(other) !== outcome,
    )
    .map(({ rule: other }) => other);
  return { ...none, possible: true, code, values, changes: withSeen(changes, application), unsettles };
}

/** Each change with what stands in its place once those before it are made. */
function withSeen(changes: readonly Change[], application: ApplicationDraft): readonly RemedyChange[] {
  let current = application;
  return changes.map((change) => {
    const seen = seenBy(change, current);
    current = applyChanges(current, [change]) as ApplicationDraft;
    return { ...change, seen };
  });
}

const outcomesOf = (draft: unknown, edition: Edition, terms: AssessmentTerms): Outcomes => {
  const { facts, circumstances } = prepare(draft, edition, terms);
  return new Map(edition.rules.map((rule) => [rule.id, evaluate(rule, facts, circumstances).outcome]));
};

import type { ApplicationDraft } from "../application/application.js";
import type { Edition } from "../edition/edition.js";
import { evaluate, proposeMend } from "../kernel/evaluate.js";
import { type Change, clauseOf, type Finding } from "../kernel/rule.js";
import { applyChanges } from "./apply-changes.js";
import type { AssessmentTerms } from "./options.js";
import { type Prepared, prepare } from "./prepare.js";
import { type Remedy, type RemedyChange, seenBy } from "./remedy.js";

/** What each rule says, by its id. */
export type Outcomes = ReadonlyMap<string, Finding["outcome"]>;

/** A remedy that has been tried, and what each rule says once it is applied; `undefined` where there is nothing to apply. */
export interface Tried {
  readonly remedy: Remedy;
  readonly after: Outcomes | undefined;
}

/** A remedy for each must that fails, in the order of the edition; each is tried when it is asked for. */
export function* tryRemedies(
  edition: Edition,
  terms: AssessmentTerms,
  prepared: Prepared,
  findings: readonly Finding[],
): Generator<Tried, void> {
  const failed = edition.rules.filter(
    ({ force }, index) => force === "must" && findings[index]?.outcome === "fail",
  );
  const outcomes = (changed: unknown) => outcomesOf(changed, edition, terms);
  for (const rule of failed) yield remedyFor(rule, findings, prepared, outcomes);
}

function remedyFor(
  rule: Edition["rules"][number],
  before: readonly Finding[],
  { application, facts, circumstances }: Prepared,
  outcomes: (changed: unknown) => Outcomes,
): Tried {
  const { id } = rule;
  const clause = clauseOf(id);
  const none = { kind: "remedy", rule: id, clause, possible: false, changes: [], unsettles: [] } as const;
  const { code, values = {}, changes } = proposeMend(rule, facts, circumstances);
  if (changes.length === 0) return { remedy: { ...none, code, values }, after: undefined };
  const after = outcomes(applyChanges(application, changes));
  if (after.get(id) !== "pass")
    return { remedy: { ...none, code: "no-single-change", values: {} }, after: undefined };
  const unsettles = before
    .filter(
      ({ force, outcome, rule: other }) =>
        force === "must" && outcome === "pass" && after.get(other) !== outcome,
    )
    .map(({ rule: other }) => other);
  const made = withSeen(changes, application);
  return { remedy: { ...none, possible: true, code, values, changes: made, unsettles }, after };
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

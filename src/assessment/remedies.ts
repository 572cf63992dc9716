import type { ApplicationDraft } from "../application/application.js";
import { deepFreeze } from "../core/freeze.js";
import type { Values } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { evaluate, proposeMend } from "../kernel/evaluate.js";
import { type Change, clauseOf, type Finding } from "../kernel/rule.js";
import { applyChanges } from "./apply-changes.js";
import {
  type AssessmentOptions,
  type Prepared,
  prepare,
  readAssessmentOptions,
} from "./assess-application.js";

/** 整改办法. The smallest change that makes a failed must pass, or why nothing in the application can. */
export interface Remedy {
  readonly rule: string;
  readonly clause: string;
  /** Whether `changes`, applied with {@link applyRemedy}, make the rule pass; otherwise there are none. */
  readonly possible: boolean;
  readonly code: string;
  readonly values: Values;
  readonly changes: readonly Change[];
  /** The musts that pass now and would no longer do so: a change in one place can open a question in another. */
  readonly unsettles: readonly string[];
}

/** A remedy for each must that fails. Every one that is possible has been tried: applied, read, and the rule asked again. */
export function suggestRemedies(draft: unknown, options: AssessmentOptions): readonly Remedy[] {
  const { terms } = readAssessmentOptions(options);
  if (terms === undefined) return Object.freeze([]);
  const prepared = prepare(draft, terms);
  const findings = terms.edition.rules.map((rule) => evaluate(rule, prepared.facts, prepared.circumstances));
  const failed = terms.edition.rules.filter(
    ({ force }, index) => force === "must" && findings[index]?.outcome === "fail",
  );
  return deepFreeze(failed.map((rule) => remedyFor(rule, findings, prepared, terms)));
}

function remedyFor(
  rule: Edition["rules"][number],
  before: readonly Finding[],
  { application, facts, circumstances }: Prepared,
  options: AssessmentOptions,
): Remedy {
  const { id } = rule;
  const clause = clauseOf(id);
  const none = { rule: id, clause, possible: false, changes: [], unsettles: [] };
  const { code, values = {}, changes } = proposeMend(rule, facts, circumstances);
  if (changes.length === 0) return { ...none, code, values };
  const after = outcomesOf(applyChanges(application, changes), options);
  if (after.get(id) !== "pass") return { ...none, code: "no-single-change", values: {} };
  const unsettles = before
    .filter(
      ({ force, outcome, rule: other }) =>
        force === "must" && outcome === "pass" && after.get(other) !== outcome,
    )
    .map(({ rule: other }) => other);
  return { rule: id, clause, possible: true, code, values, changes, unsettles };
}

const outcomesOf = (draft: unknown, options: AssessmentOptions) => {
  const { facts, circumstances } = prepare(draft, options);
  return new Map(
    options.edition.rules.map((rule) => [rule.id, evaluate(rule, facts, circumstances).outcome]),
  );
};

/** The application with a remedy's changes made, as a new value; the one given stays as it is. */
export function applyRemedy(draft: ApplicationDraft, remedy: Remedy): ApplicationDraft {
  try {
    return applyChanges(draft, remedy.changes) as ApplicationDraft;
  } catch {
    // What is no application or no remedy is not changed by it.
    return draft;
  }
}

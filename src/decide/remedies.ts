import { factsOfApplication } from "../calc/application-facts.js";
import { type Circumstances, evaluate, proposeMend } from "../core/evaluate.js";
import { deepFreeze } from "../core/freeze.js";
import type { Path, Values } from "../core/issue.js";
import type { Change, Finding } from "../core/rule.js";
import type { Edition } from "../guideline/edition.js";
import type { ApplicationDraft } from "../model/application.js";
import { type AssessmentOptions, faultsOf, prepare } from "./assess-application.js";

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

/** A remedy for each must that fails. Every one that is possible has been tried: applied, and the rule asked again. */
export function suggestRemedies(draft: unknown, options: AssessmentOptions): readonly Remedy[] {
  if (faultsOf(options).length > 0) return Object.freeze([]);
  const { application, facts, circumstances } = prepare(draft, options);
  const findings = options.edition.rules.map((rule) => evaluate(rule, facts, circumstances));
  const failed = findings.filter(({ force, outcome }) => force === "must" && outcome === "fail");
  return deepFreeze(
    failed.map((finding) => remedyFor(finding, findings, application, options.edition, circumstances)),
  );
}

function remedyFor(
  { rule: id, clause }: Finding,
  before: readonly Finding[],
  application: ApplicationDraft,
  edition: Edition,
  circumstances: Circumstances,
): Remedy {
  const rule = edition.rules.find((one) => one.id === id);
  const mend = rule && proposeMend(rule, factsOfApplication(application), circumstances);
  const none = { rule: id, clause, possible: false, changes: [], unsettles: [] };
  if (mend === undefined || mend.changes.length === 0) {
    return { ...none, code: mend?.code ?? "not-by-the-input", values: mend?.values ?? {} };
  }
  const facts = factsOfApplication(applyChanges(application, mend.changes) as ApplicationDraft);
  const after = new Map(edition.rules.map((one) => [one.id, evaluate(one, facts, circumstances).outcome]));
  if (after.get(id) !== "pass") return { ...none, code: "no-single-change", values: {} };
  const unsettles = before
    .filter(
      ({ force, outcome, rule: other }) =>
        force === "must" && outcome === "pass" && after.get(other) !== "pass",
    )
    .map(({ rule: other }) => other);
  return {
    rule: id,
    clause,
    possible: true,
    code: mend.code,
    values: mend.values ?? {},
    changes: mend.changes,
    unsettles,
  };
}

/** The application with a remedy's changes made, as a new value; the one given stays as it is. */
export const applyRemedy = (draft: ApplicationDraft, remedy: Remedy): ApplicationDraft =>
  applyChanges(draft, remedy.changes) as ApplicationDraft;

const applyChanges = (draft: unknown, changes: readonly Change[]): unknown =>
  changes.reduce((value, change) => applied(value, change.path, change), draft);

/** A copy of `value` in which the change is made at the path; parts that were missing on the way come into being. */
function applied(value: unknown, path: Path, change: Change): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (change.action === "append") return [...(Array.isArray(value) ? value : []), change.value];
    return change.action === "set" ? change.value : undefined;
  }
  if (change.action === "remove" && rest.length === 0 && Array.isArray(value)) {
    return value.filter((_, index) => index !== key);
  }
  if (Array.isArray(value))
    return value.map((entry, index) => (index === key ? applied(entry, rest, change) : entry));
  const holder = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...holder, [key]: applied(holder[key], rest, change) };
}

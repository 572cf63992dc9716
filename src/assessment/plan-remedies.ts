import type { ApplicationDraft } from "../application/application.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { type NamedEdition, namedEdition } from "../edition/named-edition.js";
import type { WithEdition } from "../input/options.js";
import { applyRemedy } from "./apply-remedy.js";
import { assemble, undecided } from "./assess-application.js";
import type { Assessment } from "./assessment.js";
import { type AssessmentOptions, type AssessmentTerms, readAssessmentOptions } from "./options.js";
import { issuesOf, prepare } from "./prepare.js";
import type { Remedy } from "./remedy.js";
import { askAll, type Standing } from "./standing.js";
import { type Tried, tryRemedies } from "./try-remedies.js";

/** 整改次序. Remedies that can be applied one after the other without undoing each other. */
export interface RemedyPlan extends NamedEdition {
  /** What this is: remedies in an order. */
  readonly kind: "remedy-plan";
  /** To be applied with `applyRemedy` in this order, each to what the one before has made. */
  readonly steps: readonly Remedy[];
  /** What the edition says once they are applied: what fails still, nothing in the application can mend. */
  readonly after: Assessment;
  /** Faults of the options, the application and the judgements, as `assessApplication` has them. */
  readonly issues: readonly Issue[];
}

/**
 * 安排整改次序. Remedies in an order in which each makes its must pass and none makes another must fail that does not fail yet. It
 * ends, because with each step fewer musts fail. What is left over only somebody else can mend: a judge, the region, or whoever
 * knows the missing figures. Options and issues are those of `assessApplication`.
 *
 * @example
 * ```ts
 * import { nm2024, planRemedies } from "digital-pilot-rules";
 *
 * const draft = { submission: { paperCopies: 2, discCopies: 3, sealed: false } };
 * const { steps } = planRemedies(draft, { edition: nm2024, asOf: "2024-08-15" });
 * steps.map(({ rule }) => rule); //=> ["5.1#sealed", "5.1#copies"]
 * ```
 */
export function planRemedies(draft: ApplicationDraft, options: AssessmentOptions): RemedyPlan;
export function planRemedies<Given>(draft: unknown, options: WithEdition<Given>): RemedyPlan;
export function planRemedies(draft: unknown, options: unknown): RemedyPlan {
  const { edition, terms, issues } = readAssessmentOptions(options);
  if (edition === undefined || hasErrors(issues)) {
    const after = undecided(edition, terms, issues);
    return deepFreeze({
      kind: "remedy-plan",
      ...namedEdition(edition),
      steps: [],
      after,
      issues: after.issues,
    });
  }
  return deepFreeze({
    kind: "remedy-plan",
    ...namedEdition(edition),
    ...planned(draft, edition, terms, issues),
  });
}

function planned(
  draft: unknown,
  edition: Edition,
  terms: AssessmentTerms,
  ofOptions: readonly Issue[],
): Omit<RemedyPlan, "kind" | keyof NamedEdition> {
  const steps: Remedy[] = [];
  let current = draft;
  let ofDraft: readonly Issue[] | undefined;
  for (;;) {
    const prepared = prepare(current, edition, terms);
    const { findings, standing } = askAll(edition, { ...prepared, limits: terms.limits });
    const issues = issuesOf(prepared, findings);
    ofDraft ??= issues;
    const step = firstOf(tryRemedies(edition, standing), standing, steps);
    const made = step && applyRemedy(current, step, { edition });
    if (step === undefined || !made?.ok) {
      const after = assemble(edition, terms, { ...prepared, findings, issues: [...ofOptions, ...issues] });
      return { steps, after, issues: capped([...ofOptions, ...ofDraft]) };
    }
    steps.push(step);
    current = made.value;
  }
}

/**
 * The first remedy that makes no must fail which does not fail already. None is taken twice for the same must: where values that
 * cannot be read stand in its way it would never be mended.
 */
function firstOf(tried: Iterable<Tried>, before: Standing, steps: readonly Remedy[]): Remedy | undefined {
  for (const { remedy, after } of tried) {
    const isNew = !steps.some(({ rule }) => rule === remedy.rule);
    if (isNew && after !== undefined && breaksNone(before, after)) return remedy;
  }
  return undefined;
}

const breaksNone = (before: Standing, after: Standing): boolean =>
  [...before.musts].every(
    ([id, { outcome }]) => outcome === "fail" || after.musts.get(id)?.outcome !== "fail",
  );

import { differencesOf } from "../core/differences.js";
import { deepFreeze } from "../core/freeze.js";
import type { Issue } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Parameter } from "../kernel/parameter.js";
import { type AssessmentOptions, assessApplication } from "./assess-application.js";
import { compareAssessments, type FindingChange } from "./compare-assessments.js";

/** A parameter that two editions do not have alike; `null` where one has it not. */
export interface ParameterDifference {
  readonly id: string;
  readonly before: Parameter["value"];
  readonly after: Parameter["value"];
  /** Five days and five working days are not alike. */
  readonly units: { readonly before: string | null; readonly after: string | null };
}

/** 版本比较. What becomes of one application when the text it is judged by is another. */
export interface EditionComparison {
  readonly before: { readonly edition: string; readonly outcome: Outcome };
  readonly after: { readonly edition: string; readonly outcome: Outcome };
  /** The rules whose outcome or figures differ; `null` where an edition does not have the rule. */
  readonly changes: readonly FindingChange[];
  readonly parameters: readonly ParameterDifference[];
  readonly issues: readonly Issue[];
}

/** Assesses an application under two editions, or an edition and a variant of it, and shows what differs. */
export function compareEditions(
  draft: unknown,
  before: Edition,
  after: Edition,
  options: Omit<AssessmentOptions, "edition">,
): EditionComparison {
  const was = assessApplication(draft, { ...options, edition: before });
  const is = assessApplication(draft, { ...options, edition: after });
  const byId = (edition: Edition) =>
    new Map((isEdition(edition) ? edition.parameters : []).map((one) => [one.id, one]));
  const [earlier, later] = [byId(before), byId(after)];
  return deepFreeze({
    before: { edition: was.edition, outcome: was.outcome },
    after: { edition: is.edition, outcome: is.outcome },
    changes: compareAssessments(was, is),
    parameters: [...new Set([...earlier.keys(), ...later.keys()])]
      .map((id) => {
        const [one, other] = [earlier.get(id), later.get(id)];
        const units = { before: one?.unit ?? null, after: other?.unit ?? null };
        return { id, before: one?.value ?? null, after: other?.value ?? null, units };
      })
      .filter(
        ({ before, after, units }) => differencesOf(before, after).length > 0 || units.before !== units.after,
      ),
    issues: [
      ...was.issues,
      ...is.issues.filter(
        (issue) => !was.issues.some((one) => one.code === issue.code && one.field === issue.field),
      ),
    ],
  });
}

import type { ApplicationDraft } from "../application/application.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { type NamedEdition, namedEdition } from "../edition/named-edition.js";
import type { WithEdition } from "../input/options.js";
import { type AssessmentOptions, readAssessmentOptions } from "./options.js";
import { issuesOf, prepare } from "./prepare.js";
import type { Remedy } from "./remedy.js";
import { askAll } from "./standing.js";
import { tryRemedies } from "./try-remedies.js";

/** 整改办法. What can be done about each must that fails. */
export interface Remedies extends NamedEdition {
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
export function suggestRemedies<Given>(draft: unknown, options: WithEdition<Given>): Remedies;
export function suggestRemedies(draft: unknown, options: unknown): Remedies {
  const { edition, terms, issues: ofOptions } = readAssessmentOptions(options);
  if (edition === undefined || hasErrors(ofOptions)) return remediesUnder(edition, [], ofOptions);
  const prepared = prepare(draft, edition, terms);
  const { findings, standing } = askAll(edition, { ...prepared, limits: terms.limits });
  const tried = [...tryRemedies(edition, standing)];
  return remediesUnder(
    edition,
    tried.map(({ remedy }) => remedy),
    [...ofOptions, ...issuesOf(prepared, findings)],
  );
}

/** The answer, under the edition that was used. */
export const remediesUnder = (
  edition: Edition | undefined,
  remedies: Remedies["remedies"],
  issues: readonly Issue[],
): Remedies => deepFreeze({ kind: "remedies", ...namedEdition(edition), remedies, issues: capped(issues) });

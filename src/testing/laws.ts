import { assessApplication } from "../assessment/assess-application.js";
import type { AssessmentOptions } from "../assessment/options.js";
import type { Edition } from "../edition/edition.js";
import { readOptions } from "../input/options.js";
import { applicationDraft } from "./arbitraries.js";
import { type Law, type LawsOptions, once, type Tried } from "./law.js";
import { lawsOfAnswers, lawsOfChanges } from "./laws-of-answers.js";
import { lawsOfTheWhole } from "./laws-of-the-whole.js";
import { askerOf, trialsOf } from "./trials.js";

/**
 * The laws of an edition, over random drafts of applications, and over applications in which each fact that a rule reads is taken away or
 * changed. The first is that it decides something: an edition with faults, without rules or without a must, or with a must that only ever asks, keeps the others
 * without saying anything, and the error of the first names the reason. Every error names the rule, or whatever else breaks the law, and
 * says what it must do instead.
 *
 * @example
 * ```ts
 * import { nm2024 } from "digital-pilot-rules";
 * import { laws } from "digital-pilot-rules/testing";
 *
 * laws(nm2024).length > 3; //=> true
 * laws(nm2024)[0]?.name; //=> "the edition decides something"
 * ```
 */
export function laws(edition: Edition, options?: LawsOptions): readonly Law[] {
  const sound = readOptions(options, ["application", "asOf", "stage"]).given as LawsOptions;
  const last: AssessmentOptions = { edition, asOf: sound.asOf ?? "2027-12-31", stage: "evaluation" };
  const tried: Tried = {
    edition,
    options: last,
    drafts: applicationDraft({ edition }),
    assess: (draft) => assessApplication(draft, last),
    asker: askerOf(edition, last),
    trials: once(() => trialsOf(edition, last, sound.application)),
    sound,
  };
  return [...lawsOfTheWhole(tried), ...lawsOfAnswers(tried), ...lawsOfChanges(tried)];
}

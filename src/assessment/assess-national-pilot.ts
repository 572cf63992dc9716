import { factsOfNationalPilot } from "../application/facts.js";
import { type NationalPilotDraft, nationalPilotSchema } from "../application/national-pilot.js";
import { hasErrors } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { missingProvisions, provisionOf } from "../edition/cite.js";
import { extensionOf } from "../input/extension.js";
import type { WithEdition } from "../input/options.js";
import { readBy } from "../input/read.js";
import { evaluate } from "../kernel/evaluate.js";
import { clauseOf } from "../kernel/rule.js";
import { assemble, undecided } from "./assess-application.js";
import type { Assessment } from "./assessment.js";
import { type AssessmentOptions, readAssessmentOptions } from "./options.js";
import { prepare } from "./prepare.js";

/**
 * 评估国家试点. Assesses the declaration of a city that the state has chosen as a pilot of its own programme, by the rules of the clause
 * that answers for `nationalSupport` in the edition: the approval and the approved plan are both there, and then the special
 * fund supports it. An edition without that provision says so (`provision-missing`) and has nothing to ask. Options and their
 * issues are those of `assessApplication`.
 *
 * @example
 * ```ts
 * import { assessNationalPilot, nm2024 } from "digital-pilot-rules";
 *
 * const options = { edition: nm2024, asOf: "2024-08-15" };
 * const { outcome, asks } = assessNationalPilot({ city: { code: "150200" }, approvalDocument: true }, options);
 * outcome; //=> "needs-data"
 * asks.map(({ field }) => field); //=> ["approvedOn", "approvedPlan"]
 * ```
 */
export function assessNationalPilot(input: NationalPilotDraft, options: AssessmentOptions): Assessment;
export function assessNationalPilot<Given>(input: unknown, options: WithEdition<Given>): Assessment;
export function assessNationalPilot(input: unknown, options: unknown): Assessment {
  const { edition, terms, issues: ofOptions } = readAssessmentOptions(options);
  if (edition === undefined || hasErrors(ofOptions)) return undecided(edition, terms, ofOptions);
  const copy = snapshot(input, terms.limits);
  const schema = extensionOf(edition)?.extended(nationalPilotSchema) ?? nationalPilotSchema;
  const reading = copy.ok ? readBy(schema, copy.value) : { own: undefined, issues: copy.issues };
  const facts = factsOfNationalPilot(reading.own ?? {});
  const { circumstances, issues } = prepare({}, edition, terms);
  const clause = clauseOf(provisionOf(edition, "nationalSupport").id);
  const rules = edition.rules.filter(({ id }) => clause !== "" && clauseOf(id) === clause);
  const findings = rules.map((rule) => evaluate(rule, facts, circumstances));
  return assemble(edition, terms, {
    application: {},
    findings,
    issues: [...ofOptions, ...missingProvisions(edition, ["nationalSupport"]), ...reading.issues, ...issues],
  });
}

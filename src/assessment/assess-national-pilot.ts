import { factsOfNationalPilot } from "../application/facts.js";
import { nationalPilotSchema } from "../application/national-pilot.js";
import { deepFreeze } from "../core/freeze.js";
import { defaultLimits, snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { evaluate } from "../kernel/evaluate.js";
import {
  type Assessment,
  type AssessmentOptions,
  assemble,
  prepare,
  readAssessmentOptions,
  undecided,
} from "./assess-application.js";

/** The clause of the short guideline on national pilot cities. */
const nationalClause = "N#";

/**
 * Assesses the declaration of a city that the state has chosen as a pilot of its own programme: the approval and
 * the approved plan are both there, and then the special fund supports it.
 */
export function assessNationalPilot(input: unknown, options: AssessmentOptions): Assessment {
  const read = readAssessmentOptions(options);
  if (read.terms === undefined) return undecided(read);
  const copy = snapshot(input, defaultLimits);
  const reading = copy.ok ? readBy(nationalPilotSchema, copy.value) : { own: undefined, issues: copy.issues };
  const facts = factsOfNationalPilot(reading.own ?? {});
  const { circumstances, issues } = prepare({}, read.terms);
  const rules = read.terms.edition.rules.filter(({ id }) => id.startsWith(nationalClause));
  const findings = rules.map((rule) => evaluate(rule, facts, circumstances));
  return deepFreeze(assemble(read.terms, findings, [...read.issues, ...reading.issues, ...issues]));
}

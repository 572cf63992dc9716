import type { ApplicationDraft } from "../application/application.js";
import { recordNames } from "../application/record-names.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { namedEdition } from "../edition/named-edition.js";
import { extensionOf } from "../input/extension.js";
import type { WithEdition } from "../input/options.js";
import { allOf, type Outcome } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { asksOf } from "./asks.js";
import type { Assessment, MustCount } from "./assessment.js";
import { breachesOf, withoutIdleImplications } from "./breaches.js";
import { type AssessmentOptions, type AssessmentTerms, readAssessmentOptions } from "./options.js";
import { ask, prepare } from "./prepare.js";

/**
 * 评估申报材料. Assesses an application, whole or draft, by every rule of an edition. The application may be anything: it is read
 * first (as by `readApplication`), and what cannot be read is an issue and counts as missing. A missing fact never fails a
 * rule, it is asked for. With options that make no sense nothing is decided, and the issues say why: `unknown-edition`,
 * `not-a-date` (`asOf`), `unknown-word` (`stage`), `wrong-type` (`strict`), `calendar-not-usable`; `unknown-option` is a warning.
 *
 * @example
 * ```ts
 * import { assessApplication, nm2024 } from "digital-pilot-rules";
 *
 * const { outcome, findings } = assessApplication({ year: 2024, chains: [] }, { edition: nm2024, asOf: "2024-08-15" });
 * outcome; //=> "fail"
 * findings.find(({ outcome }) => outcome === "fail")?.rule; //=> "3.1#minimum-chains"
 * ```
 */
export function assessApplication(draft: ApplicationDraft, options: AssessmentOptions): Assessment;
export function assessApplication<Given>(draft: unknown, options: WithEdition<Given>): Assessment;
export function assessApplication(draft: unknown, options: unknown): Assessment {
  const { edition, terms, issues: ofOptions } = readAssessmentOptions(options);
  if (edition === undefined || hasErrors(ofOptions)) return undecided(edition, terms, ofOptions);
  const prepared = prepare(draft, edition, terms);
  const { findings, issues } = ask(edition, prepared);
  return assemble(edition, terms, { ...prepared, findings, issues: [...ofOptions, ...issues] });
}

/** What was found of an application: what the rules say, and what is wrong with the input. */
interface Found {
  readonly application: ApplicationDraft;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/** What findings come to, with what is still asked for and what they rest on. */
export function assemble(
  edition: Edition,
  { asOf, stage, strict }: AssessmentTerms,
  { application, findings: answers, issues }: Found,
): Assessment {
  const findings = withoutIdleImplications(answers).map((finding) => withNames(finding, application));
  const outcome = outcomeOf(findings);
  const uses = new Map(findings.flatMap(({ parameters }) => parameters.map((use) => [use.id, use] as const)));
  // Strictly, what is only assumed is asked for, and nothing rests on it.
  const assumptions = [...uses.values()].filter(
    ({ basis }) => basis === "reference" || (basis === "assumption" && !strict),
  );
  const rules = new Map(edition.rules.map((rule) => [rule.id, rule]));
  const asks = asksOf(findings, { rules, outcome, application, own: extensionOf(edition)?.nouns });
  return deepFreeze({
    kind: "assessment",
    ...namedEdition(edition),
    asOf,
    stage,
    outcome,
    musts: mustsOf(findings),
    findings,
    asks,
    breaches: breachesOf(findings),
    assumptions,
    issues: capped(issues),
  });
}

function mustsOf(findings: readonly Finding[]): MustCount {
  const musts = findings.filter(({ force }) => force === "must");
  const open = musts.filter(({ outcome }) => outcome === "needs-data" || outcome === "needs-judgement");
  return { decided: musts.length - open.length, all: musts.length };
}

/** A finding that somebody has to act on calls the records that it is about by their names. */
function withNames(finding: Finding, application: ApplicationDraft): Finding {
  const { outcome, missing, fields } = finding;
  if (outcome === "pass" || outcome === "not-applicable") return finding;
  const names = recordNames(application, [...missing, ...fields]);
  return names === undefined ? finding : { ...finding, names };
}

const outcomeOf = (findings: readonly Finding[]): Outcome =>
  allOf(findings.filter(({ force }) => force === "must").map(({ outcome }) => outcome));

/** What is said where the options make no sense. */
export const undecided = (
  edition: Edition | undefined,
  { asOf, stage }: AssessmentTerms,
  issues: readonly Issue[],
): Assessment =>
  deepFreeze({
    kind: "assessment",
    ...namedEdition(edition),
    asOf,
    stage,
    outcome: "needs-data",
    musts: mustsOf([]),
    findings: [],
    asks: [],
    breaches: [],
    assumptions: [],
    issues: capped(issues),
  });

/** One rule asked about one application, and what it may say. */
import {
  type AssessmentOptions,
  assessApplication,
  type Finding,
  type Judgement,
  nm2024,
  type Remedy,
  suggestRemedies,
} from "../../src/index.js";

/** The day the tests ask on, unless they say another. */
export const asOf = "2024-08-31";

export const judged = (rule: string, verdict: Judgement["verdict"], subject?: string): Judgement => ({
  rule,
  verdict,
  by: "reviewer",
  on: asOf,
  grounds: "理由",
  ...(subject !== undefined && { subject }),
});

/** Asks one rule, at its own stage unless told otherwise. A draft that cannot be read as it stands is a fault of the test. */
export function find(draft: unknown, rule: string, options: Partial<AssessmentOptions> = {}): Finding {
  const settings = settingsFor(rule, options);
  const { findings, issues } = assessApplication(draft, settings);
  const faults = issues.filter(({ severity, code }) => severity === "error" || code === "unknown-key");
  if (faults.length > 0) throw new Error(`the test's input has faults: ${JSON.stringify(faults)}`);
  return findings.find((finding) => finding.rule === rule) as Finding;
}

/** What a rule says, without its own particulars. */
export function ask(draft: unknown, rule: string, options: Partial<AssessmentOptions> = {}) {
  const { outcome, code, values, fields, missing, further, impliedBy } = find(draft, rule, options);
  return {
    outcome,
    code,
    values,
    fields,
    missing,
    ...(further && { further }),
    ...(impliedBy && { impliedBy }),
  };
}

export const passing = (code: string, values: Finding["values"] = {}) => ({
  outcome: "pass",
  code,
  values,
  fields: [],
  missing: [],
});

export const failing = (
  code: string,
  values: Finding["values"],
  fields: readonly string[],
  missing: readonly string[] = [],
) => ({ outcome: "fail", code, values, fields, missing });

/** What a finding has that asks for these fields and says nothing else. */
export const lacking = (...missing: readonly string[]) => ({
  outcome: "needs-data",
  code: "facts-missing",
  fields: missing,
  missing,
});

/** The parameters a finding rests on, by name, with who gave each: `copies: 3 (guideline)`. */
export const uses = ({ parameters }: Finding): readonly string[] =>
  parameters.map(({ id, value, basis }) => `${id}: ${value} (${basis})`).sort();

/** The remedy for one rule that fails, at the rule's own stage. */
export const remedy = (draft: unknown, rule: string, options: Partial<AssessmentOptions> = {}) =>
  suggestRemedies(draft, settingsFor(rule, options)).remedies.find((one) => one.rule === rule) as Remedy;

const settingsFor = (id: string, options: Partial<AssessmentOptions>): AssessmentOptions => {
  const { edition = nm2024 } = options;
  const stage = edition.rules.find((rule) => rule.id === id)?.stage ?? "application";
  return { edition, asOf, stage, ...options };
};

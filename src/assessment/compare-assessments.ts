import type { Values } from "../core/issue.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import type { Assessment } from "./assess-application.js";

/** What became of one rule between two assessments; `null` where an assessment does not have the rule. */
export interface FindingChange {
  readonly rule: string;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  readonly valuesBefore: Values;
  readonly valuesAfter: Values;
}

/** The rules whose outcome, reason or figures differ, in the order of the later assessment. */
export function compareAssessments(before: Assessment, after: Assessment): readonly FindingChange[] {
  const [earlier, later] = [byRule(before), byRule(after)];
  const rules = [...new Set([...later.keys(), ...earlier.keys()])];
  return rules.flatMap((rule) => {
    const [was, is] = [earlier.get(rule), later.get(rule)];
    if (was?.outcome === is?.outcome && was?.code === is?.code && sameValues(was?.values, is?.values))
      return [];
    return [
      {
        rule,
        before: was?.outcome ?? null,
        after: is?.outcome ?? null,
        valuesBefore: { ...was?.values },
        valuesAfter: { ...is?.values },
      },
    ];
  });
}

const sameValues = (left: Values = {}, right: Values = {}): boolean =>
  [...Object.keys(left), ...Object.keys(right)].every((key) => left[key] === right[key]);

/** The findings by rule; of what is no assessment, none. */
function byRule(assessment: Assessment): ReadonlyMap<string, Finding> {
  try {
    return new Map(assessment.findings.filter(isFinding).map((finding) => [finding.rule, finding]));
  } catch {
    return new Map();
  }
}

const isFinding = ({ rule, values }: Finding): boolean =>
  typeof rule === "string" && typeof values === "object" && values !== null;

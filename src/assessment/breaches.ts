import type { Values } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import type { Finding, Force } from "../kernel/rule.js";

/** 违反事项. One fault of the application, however many findings show it. */
export interface Breach {
  /** What this is: one fault of the application. */
  readonly kind: "breach";
  /** The rule it breaks. */
  readonly rule: string;
  /** The clause of the rule. */
  readonly clause: string;
  /** What the rule is worth: a must, or less. */
  readonly force: Force;
  /** The code and figures of the fault, for its wording. */
  readonly code: string;
  readonly values: Values;
  /** The fields at fault. */
  readonly fields: readonly string[];
  /** The rules whose findings show it: the one it breaks, and those that fail only because of it. */
  readonly findings: readonly string[];
}

/**
 * What a finding is implied by counts only where that failed too: an edition may leave the other rule out, and a rule
 * that nobody asked implies nothing.
 */
export function withoutIdleImplications(findings: readonly Finding[]): readonly Finding[] {
  const failed = new Set(findings.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule));
  return findings.map((finding) => {
    const { impliedBy, ...own } = bare(finding);
    if (impliedBy === undefined) return finding;
    const implying = impliedBy.filter((rule) => failed.has(rule));
    return implying.length === 0 ? { ...own } : { ...own, impliedBy: implying };
  });
}

/** Each fault once, in the order of the text. */
export function breachesOf(findings: readonly Finding[]): readonly Breach[] {
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  const following = (rule: string): readonly string[] =>
    failed.filter((one) => ownOf(one, "impliedBy")?.includes(rule)).map((finding) => finding.rule);
  return failed
    .filter((one) => ownOf(one, "impliedBy") === undefined)
    .map(bare)
    .flatMap(({ rule, clause, force, code, values, fields, further = [] }) => {
      const shows = [rule, ...following(rule)];
      // The first fault's own fields are those of the finding that none of the others has.
      const others = new Set(further.flatMap((fault) => fault.fields));
      const own = further.length === 0 ? fields : fields.filter((field) => !others.has(field));
      return [{ code, values, fields: own }, ...further].map((fault) => ({
        kind: "breach",
        rule,
        clause,
        force,
        ...fault,
        findings: shows,
      }));
    });
}

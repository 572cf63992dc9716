/** What every remedy keeps, whatever it mends. */
import { expect } from "vitest";
import {
  type ApplicationDraft,
  type Assessment,
  type AssessmentOptions,
  applyRemedy,
  assessApplication,
  type Remedy,
} from "../../src/index.js";

export const outcomeOf = ({ findings }: Assessment, rule: string) =>
  findings.find((finding) => finding.rule === rule)?.outcome;

/** The musts that pass before and no longer do so after. */
export const unsettled = (before: Assessment, after: Assessment): readonly string[] =>
  before.findings
    .filter(
      ({ force, outcome, rule }) =>
        force === "must" && outcome === "pass" && outcomeOf(after, rule) !== "pass",
    )
    .map(({ rule }) => rule);

/** The musts that fail after and did not before. */
export const broken = (before: Assessment, after: Assessment): readonly string[] =>
  after.findings
    .filter(
      ({ force, outcome, rule }) =>
        force === "must" && outcome === "fail" && outcomeOf(before, rule) !== "fail",
    )
    .map(({ rule }) => rule);

/** The musts that fail before and pass after. */
export const mendedIn = (before: Assessment, after: Assessment): readonly string[] =>
  before.findings
    .filter(
      ({ force, outcome, rule }) =>
        force === "must" && outcome === "fail" && outcomeOf(after, rule) === "pass",
    )
    .map(({ rule }) => rule);

/** The musts that are open in both, with more faults or more cases for a person in the second: a gap in one more row, for instance. */
export const furtherFaults = (one: Assessment, other: Assessment): readonly string[] =>
  one.findings
    .filter(({ force, outcome, rule, further = [] }) => {
      const now = other.findings.find((finding) => finding.rule === rule);
      const isOpen = outcome === "fail" || outcome === "needs-judgement";
      return force === "must" && isOpen && (now?.further?.length ?? 0) > further.length;
    })
    .map(({ rule }) => rule);

/** A remedy is as it should be: it works and says what it costs, or it has no changes and a reason. */
export function expectHonest(draft: ApplicationDraft, options: AssessmentOptions, one: Remedy): void {
  if (!one.possible) {
    expect(one.changes).toEqual([]);
    expect(one.code).not.toBe("");
    return;
  }
  const [before, after] = [draft, mendedBy(draft, one)].map((each) => assessApplication(each, options));
  expect(after && outcomeOf(after, one.rule), one.code).toBe("pass");
  expect(before && after && unsettled(before, after), one.code).toEqual(one.unsettles);
  expect(before && after && broken(before, after), one.code).toEqual([]);
}

/** The application once a remedy is applied, which must be possible. */
export function mendedBy(draft: ApplicationDraft, one: Remedy): ApplicationDraft {
  const mended = applyRemedy(draft, one);
  if (!mended.ok) throw new Error(`not applied: ${JSON.stringify(mended.issues)}`);
  return mended.value;
}

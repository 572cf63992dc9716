import type { ApplicationDraft } from "../application/application.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue, unlike } from "../core/issue.js";
import { defaultLimits, type Limits } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { namedEdition } from "../edition/named-edition.js";
import { readRecords } from "../input/argument.js";
import { belowIn } from "../vocabulary/issues.js";
import { assemble, undecided } from "./assess-application.js";
import type { Assessment } from "./assessment.js";
import { changesBetween } from "./compare-assessments.js";
import type {
  EditionComparison,
  EditionComparisonOptions,
  EditionComparisons,
  ParameterDifference,
} from "./edition-comparison.js";
import { parameterDifferences, totalsOf } from "./edition-differences.js";
import { type AssessmentTerms, readEdition, readTerms } from "./options.js";
import { ask, prepare } from "./prepare.js";

const below = /* @__PURE__ */ belowIn("argument");

/**
 * 比较版本. Assesses an application, or each of a list of them, under two editions, or an edition and a variant of it, and shows what
 * differs. Options and issues are those of `assessApplication`, with the editions as `before` and `after`.
 *
 * @example
 * ```ts
 * import { compareEditions, nm2024, withParameters } from "digital-pilot-rules";
 *
 * const draft = { submission: { paperCopies: 3, discCopies: 3 } };
 * const options = { before: nm2024, after: withParameters(nm2024, { copies: 4 }), asOf: "2024-08-15" };
 * const { changes, parameters } = compareEditions(draft, options);
 * changes.map(({ rule, before, after }) => [rule, before, after]); //=> [["5.1#copies", "pass", "fail"]]
 * parameters.map(({ id, before, after }) => [id, before, after]); //=> [["copies", "3", "4"]]
 * compareEditions([draft, draft], options).totals; //=> [{ before: "needs-data", after: "fail", count: 2 }]
 * ```
 */
export function compareEditions(
  draft: ApplicationDraft,
  options: EditionComparisonOptions,
): EditionComparison;
export function compareEditions(
  drafts: readonly ApplicationDraft[],
  options: EditionComparisonOptions,
): EditionComparisons;
export function compareEditions<Draft>(draft: Draft, options: unknown): ComparisonOf<Draft>;
export function compareEditions(draft: unknown, options: unknown): EditionComparison | EditionComparisons {
  const basis = readBasis(options);
  const parameters = parameterDifferences(basis.before, basis.after);
  if (isList(draft)) return ofEach(draft, basis, parameters);
  const { was, is, issues } = bothWays(draft, basis);
  return deepFreeze({
    kind: "edition-comparison",
    before: { ...namedEdition(basis.before), outcome: was.outcome },
    after: { ...namedEdition(basis.after), outcome: is.outcome },
    changes: changesBetween(was.findings, is.findings),
    parameters,
    issues: capped([...basis.issues, ...issues]),
  });
}

/** Of a list, one for each; of what may be either, either. */
type ComparisonOf<Draft> = unknown extends Draft
  ? EditionComparison | EditionComparisons
  : Draft extends readonly unknown[]
    ? EditionComparisons
    : EditionComparison;

interface Basis {
  readonly before: Edition | undefined;
  readonly after: Edition | undefined;
  readonly terms: AssessmentTerms;
  readonly issues: readonly Issue[];
}

function readBasis(options: unknown): Basis {
  const { given, terms, ofOptions, ofTerms } = readTerms(options, ["before", "after"]);
  if (hasErrors(ofOptions)) return { before: undefined, after: undefined, terms, issues: ofOptions };
  const before = readEdition(given.before, ["before"], "editionPair");
  const after = readEdition(given.after, ["after"], "editionPair");
  const issues = [...ofOptions, ...before.issues, ...unlike(before.issues, after.issues), ...ofTerms];
  return { before: before.value, after: after.value, terms, issues };
}

/** A proxy may refuse even to say whether it is a list. */
function isList(draft: unknown): boolean {
  try {
    return Array.isArray(draft);
  } catch {
    return false;
  }
}

/** More applications than any region has: each is assessed twice. */
const draftLimits: Limits = { ...defaultLimits, entries: 10_000, nodes: 5_000_000 };

function ofEach(
  drafts: unknown,
  basis: Basis,
  parameters: readonly ParameterDifference[],
): EditionComparisons {
  const { list = [], issues: ofList } = readRecords(
    drafts,
    { of: "argument", name: ["drafts"] },
    draftLimits,
  );
  const compared = list.map((draft) => bothWays(draft, basis));
  const rows = compared.map(({ was, is }) => ({
    before: was.outcome,
    after: is.outcome,
    changes: changesBetween(was.findings, is.findings),
  }));
  const ofDrafts = compared.flatMap(({ issues }, index) =>
    issues.map((issue) => below(["drafts", index], issue)),
  );
  return deepFreeze({
    kind: "edition-comparisons",
    before: namedEdition(basis.before),
    after: namedEdition(basis.after),
    rows,
    totals: totalsOf(rows.map(({ before, after }) => ({ before, after, count: 1 }))),
    parameters,
    issues: capped([...basis.issues, ...ofList, ...ofDrafts]),
  });
}

/** One application under both editions, with what is wrong with it. */
function bothWays(draft: unknown, { before, after, terms, issues: ofBasis }: Basis) {
  const assess = (edition: Edition | undefined): Assessment => {
    if (edition === undefined || hasErrors(ofBasis)) return undecided(edition, terms, []);
    const prepared = prepare(draft, edition, terms);
    return assemble(edition, terms, { ...prepared, ...ask(edition, prepared) });
  };
  const [was, is] = [assess(before), assess(after)];
  return { was, is, issues: [...was.issues, ...unlike(was.issues, is.issues)] };
}

import type { ParameterDifference } from "../../assessment/edition-comparison.js";
import { parameterDifferences } from "../../assessment/edition-differences.js";
import { hasErrors, type Issue, unlike } from "../../core/issue.js";
import { bare } from "../../core/own-data.js";
import type { Edition } from "../../edition/edition.js";
import { type NamedEdition, namedEdition } from "../../edition/named-edition.js";
import { readOptions } from "../../input/options.js";
import { errorOf } from "../../vocabulary/issues.js";
import type { Layout } from "../count/layout.js";
import {
  layoutFor,
  readEdition,
  readTerms,
  type ScreenedRule,
  type Setup,
  screened,
  signaturesOf,
} from "../options.js";
import type { RosterTextOptions } from "../scan/text-options.js";
import { digitsOf, type RosterGrouping, readGroupBy } from "./group-by.js";

const error = /* @__PURE__ */ errorOf("rosterOptions");

/** By what two editions are compared over a roster. */
export interface RosterComparisonOptions extends Omit<RosterTextOptions, "edition" | "limit"> {
  /** The edition that holds now. */
  readonly before: Edition;
  /** The one to compare it with: of another year, or a variant. */
  readonly after: Edition;
  /** How many records of each change are listed, from the first on: 100 unless given. Counts always include all records. */
  readonly limit?: number;
  /** 分组: to count the answers by a field of the enterprises too, such as the league each belongs to. */
  readonly groupBy?: RosterGrouping;
}

/** One of the two editions, ready to be asked. */
export interface Side {
  readonly named: NamedEdition;
  readonly rules: readonly ScreenedRule[];
  readonly layout: Layout;
}

/** What a comparison works with, once the options are read. */
export interface RosterComparisonReading {
  /** How the records are taken. */
  readonly setup: Setup;
  readonly usable: boolean;
  readonly given: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  readonly before: Side;
  readonly after: Side;
  readonly parameters: readonly ParameterDifference[];
}

const ordinaryLimit = 100;

/** The options of every comparison over a roster. */
export const comparisonOptionNames = ["before", "after", "chains", "limit", "stage", "groupBy"] as const;

/**
 * Reads the options of a comparison. Editions with the same fields, or none of their own, have the same facts of a record,
 * and one signature stands for both; otherwise each reads the record by itself, and the signature is one of pairs.
 */
export function readComparisonOptions(options: unknown, names: readonly string[]): RosterComparisonReading {
  const { given, issues: ofOptions } = readOptions<string>(options, names);
  const { issues: ofTerms, ...terms } = readTerms(given, ordinaryLimit);
  const [one, other] = [
    readEdition(given.before, "before", given.stage),
    readEdition(given.after, "after", given.stage),
  ];
  const isAlike = one.own === other.own;
  const shared = isAlike ? layoutFor([one, other], one.own) : one.layout;
  const shape = isAlike
    ? { layout: shared, own: one.own }
    : { layout: shared, own: one.own, other: { layout: other.layout, own: other.own } };
  const ofEach = [
    ...one.issues,
    ...unlike(one.issues, other.issues),
    ...ofTerms,
    ...faultsOfWidth(shape, terms),
  ];
  const faults = hasErrors(ofOptions) ? ofOptions : [...ofOptions, ...ofEach];
  const grounds = { ...shape, ground: terms.ground };
  const { issues, ...grouped } = groupedBy(given.groupBy, [one, other], grounds, faults);
  const usable = !hasErrors(issues);
  const rulesOf = ({ rules, boundOf }: typeof one, layout: Layout, place: number): readonly ScreenedRule[] =>
    usable ? rules.map((rule) => seenThrough(screened(rule, layout, boundOf), place, layout.signatures)) : [];
  const theirs = isAlike ? shared : other.layout;
  return {
    setup: bare({ named: namedEdition(undefined), rules: [], ...terms, ...shape, ...grouped }),
    usable,
    given,
    issues,
    before: { named: namedEdition(one.edition), rules: rulesOf(one, shared, 1), layout: shared },
    after: {
      named: namedEdition(other.edition),
      rules: rulesOf(other, theirs, isAlike ? 1 : shared.signatures),
      layout: theirs,
    },
    parameters: parameterDifferences(one.edition, other.edition),
  };
}

/** A rule that finds the facts of its edition in the signature of a pair. */
const seenThrough = (rule: ScreenedRule, place: number, signatures: number): ScreenedRule => ({
  ...rule,
  answer: (signature, repeated) => rule.answer(Math.floor(signature / place) % signatures, repeated),
});

/** How the records are grouped, what the readers need to know of it, and all faults there are. */
interface Grouped extends Partial<Pick<Setup, "grouping" | "ground">> {
  readonly issues: readonly Issue[];
}

/** Which fields there are to group by is known once both editions are usable: until then nothing is said of it. */
function groupedBy(
  given: unknown,
  editions: Parameters<typeof readGroupBy>[1],
  { ground, ...shape }: Pick<Setup, "layout" | "own" | "other" | "ground">,
  faults: readonly Issue[],
): Grouped {
  if (given === undefined || hasErrors(faults)) return { issues: faults };
  const signatures = signaturesOf(bare(shape));
  const chains = ground.chains.ids.length + 2;
  const { grouping, issues: ofGroups } = bare(readGroupBy(given, editions, { signatures, chains }));
  const issues = [...faults, ...ofGroups];
  if (grouping === undefined) return { issues };
  const group = digitsOf(grouping);
  return { grouping, issues, ...(group !== undefined && { ground: bare({ ...ground, group }) }) };
}

/** Pairs of signatures have to be whole numbers, in each chain. */
const faultsOfWidth = (
  shape: Pick<Setup, "layout" | "own" | "other">,
  { ground }: Pick<Setup, "ground">,
): readonly Issue[] =>
  Number.isSafeInteger(signaturesOf(bare(shape)) * (ground.chains.ids.length + 2))
    ? []
    : [error("editions-too-wide", ["after"])];

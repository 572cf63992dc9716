import { compare, type DecimalText } from "../core/decimal.js";
import { deepFreeze } from "../core/freeze.js";
import type { Issue, Path } from "../core/issue.js";
import { optionsOf } from "../core/options.js";
import { snapshot } from "../core/snapshot.js";
import { missingProvisions } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { noEdition } from "../edition/no-edition.js";
import { firstOfEach, type ListEntry, readList } from "../input/read-list.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { decimalOf } from "../performance/quantities.js";
import { errorOf } from "../vocabulary/issues.js";
import { type Candidate, candidateSchema } from "./candidate.js";
import { type Contender, contenderOf } from "./contender.js";
import { type Quota, quotaOf } from "./quota-of.js";
import { findingOfSelection } from "./selection-finding.js";
import { marginOf, type Placed, type Standing, standings } from "./standing.js";

const error = /* @__PURE__ */ errorOf("selectionRequest");

export interface SelectionOptions {
  readonly edition: Edition;
  readonly year: number;
  /** The number of places, or its bounds; without it those of the edition for the year. */
  readonly quota?: number | { readonly least: number; readonly most: number };
  /** Ids of preferences, the first counting most; they order those of equal score. */
  readonly preferences?: readonly string[];
}

export interface SelectionRow {
  readonly id: string;
  readonly standing: Standing;
  /** The best and the worst place it can come to, from one; `null` where it may not be chosen. */
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
  /** Points to the edge: the lead of one selected, the shortfall of another; `null` where it cannot be told. */
  readonly margin: DecimalText | null;
}

/** 遴选. Who is chosen, who is not, and what is still to be decided by whom. Lists are in the order of their places. */
export interface Selection {
  readonly edition: string;
  readonly year: number;
  readonly outcome: Outcome;
  /** What the edition says of it, with its figures; `explain` puts it into words. */
  readonly finding: Finding;
  readonly quota: Quota;
  readonly selected: readonly string[];
  readonly notSelected: readonly string[];
  /** Exactly those between whom a person must decide, for the places that are left. */
  readonly tied: readonly string[];
  /** Those on whom something is not known yet. */
  readonly undecided: readonly string[];
  readonly ineligible: readonly string[];
  readonly rows: readonly SelectionRow[];
  readonly issues: readonly Issue[];
}

/**
 * Chooses among candidates by score, and those of equal score by the preferences ranked. Places are filled up to the
 * greatest number. What is not known (a score interval, an open assessment) decides only where it makes no difference;
 * a tie at the edge is for a person.
 */
export function selectPilots(candidates: readonly Candidate[], options: SelectionOptions): Selection {
  const { edition, year, quota: places, preferences: ranked } = optionsOf(options);
  const preferences = preferencesOf(ranked);
  const known = isEdition(edition) ? edition : noEdition;
  const faults = faultsOf(edition, year, preferences);
  const read = readList(candidateSchema, candidates, { of: "selectionRequest", name: ["candidates"] });
  const sound = read.entries.map((entry) => ({ ...entry, value: withoutReversed(entry.value) }));
  const isDoubtful = ({ index }: ListEntry<Candidate>): boolean =>
    read.issues.some(
      ({ path, severity }) => severity === "error" && path[1] === index && isOnEligibility(path),
    );
  const each = firstOfEach(
    sound,
    ({ id }) => id,
    (index, first) => error("repeated-candidate", ["candidates", index, "id"], { first: `${first + 1}` }),
  );
  const reversed = sound.filter(({ value }, index) => value !== read.entries[index]?.value);
  const issues = [
    ...faults,
    ...read.issues,
    ...reversed.map(({ index }) => error("interval-reversed", ["candidates", index, "score"])),
    ...each.issues,
  ];
  const isDecidable = faults.length === 0 && each.issues.length === 0 && read.isWhole;
  const contenders = each.entries.map((entry) => {
    // What cannot be read of the eligibility may be a no.
    const value = isDoubtful(entry) ? { ...entry.value, outcome: openOf(entry.value) } : entry.value;
    return contenderOf(value, preferences ?? []);
  });
  const quota = quotaOf(known, year, places);
  const placed = ordered(standings(contenders, isDecidable ? (quota.most ?? undefined) : undefined));
  const finding = findingOfSelection(placed, quota, isDecidable, known);
  const idsOf = (standing: Standing): readonly string[] =>
    placed.filter((one) => one.standing === standing).map(({ contender }) => contender.id);
  return deepFreeze({
    edition: known.id,
    year: typeof year === "number" ? year : 0,
    outcome: finding.outcome,
    finding,
    quota: { least: quota.least, most: quota.most },
    selected: idsOf("selected"),
    notSelected: idsOf("not-selected"),
    tied: idsOf("tied"),
    undecided: idsOf("open"),
    ineligible: idsOf("ineligible"),
    rows: placed.map((one) => rowOf(one, placed)),
    issues: [...issues, ...quota.issues, ...(known === noEdition ? [] : missingProvisions(known, ["quota"]))],
  });
}

const isOnEligibility = ([, , field, part]: Path): boolean =>
  field === "outcome" || field === "eligible" || (field === "assessment" && part === undefined);

const openOf = ({ outcome }: Candidate): string => (outcome === "fail" ? "fail" : "needs-data");

/** `undefined` where it is no list of ids. */
function preferencesOf(given: unknown): readonly string[] | undefined {
  if (given === undefined) return [];
  const copy = snapshot(given);
  const isListOfTexts =
    copy.ok && Array.isArray(copy.value) && copy.value.every((one) => typeof one === "string");
  return isListOfTexts ? (copy.value as readonly string[]) : undefined;
}

function faultsOf(
  edition: unknown,
  year: unknown,
  preferences: readonly string[] | undefined,
): readonly Issue[] {
  return [
    ...(isEdition(edition) ? edition.issues : [error("unknown-edition", ["edition"])]),
    ...(Number.isSafeInteger(year) ? [] : [error("not-whole", ["year"])]),
    ...(preferences ? [] : [error("wrong-type", ["preferences"], { expected: "a-list" })]),
  ];
}

/** An interval whose ends are the wrong way round says nothing about the score. */
function withoutReversed(candidate: Candidate): Candidate {
  const { score, ...rest } = candidate;
  const isReversed = typeof score === "object" && compare(score.low, score.high) > 0;
  return isReversed ? rest : candidate;
}

const ordered = (placed: readonly Placed[]): readonly Placed[] =>
  [...placed].sort(
    (left, right) =>
      Number(left.standing === "ineligible") - Number(right.standing === "ineligible") ||
      left.bestRank - right.bestRank ||
      left.worstRank - right.worstRank ||
      (left.contender.id < right.contender.id ? -1 : 1),
  );

const asText = (points: bigint | undefined): DecimalText | null =>
  points === undefined ? null : decimalOf(points);

function rowOf(one: Placed, all: readonly Placed[]): SelectionRow {
  const { id, low, high }: Contender = one.contender;
  const isOut = one.standing === "ineligible";
  return {
    id,
    standing: one.standing,
    bestRank: isOut ? null : one.bestRank,
    worstRank: isOut ? null : one.worstRank,
    low: asText(low),
    high: asText(high),
    margin: asText(marginOf(one, all)),
  };
}

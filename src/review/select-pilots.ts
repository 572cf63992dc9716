import type { DecimalText } from "../core/decimal.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue } from "../core/issue.js";
import type { Limits } from "../core/snapshot.js";
import { missingProvisions } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { type NamedEdition, namedEdition } from "../edition/named-edition.js";
import { noEdition } from "../edition/no-edition.js";
import { readOptions, type WithEdition } from "../input/options.js";
import { readLimits } from "../input/read-limits.js";
import { listLimits } from "../input/read-list.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { decimalOf } from "../performance/quantities.js";
import { errorOf } from "../vocabulary/issues.js";
import type { Candidate } from "./candidate.js";
import type { Contender } from "./contender.js";
import { type Quota, quotaOf } from "./quota-of.js";
import { readCandidates } from "./read-candidates.js";
import { readPreferences } from "./read-preferences.js";
import { findingOfSelection } from "./selection-finding.js";
import { marginsOf, type Placed, type Standing, standings } from "./standing.js";

const error = /* @__PURE__ */ errorOf("selectionRequest");

/** The options of `selectPilots`. */
export interface SelectionOptions {
  /** The edition whose provision on the number of pilots is cited. */
  readonly edition: Edition;
  /** The year of the selection, of which the edition gives the number of places. */
  readonly year: number;
  /** The number of places, or its bounds; without it those of the edition for the year. */
  readonly quota?: number | { readonly least: number; readonly most: number };
  /** Ids of preferences, the first counting most; they order those of equal score. */
  readonly preferences?: readonly string[];
  /** How much of the candidates is looked at: up to 10,000 of them, and else as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

/** Where one candidate stands. */
export interface SelectionRow {
  /** What this is. */
  readonly kind: "selection-row";
  /** The candidate, by its id. */
  readonly id: string;
  /** Whether it is selected, or why not. */
  readonly standing: Standing;
  /** The best place it can come to, from one; `null` where it may not be chosen. */
  readonly bestRank: number | null;
  /** The worst place it can come to. */
  readonly worstRank: number | null;
  /** Its score; the lower end of an interval. */
  readonly low: DecimalText | null;
  /** Its score; the upper end of an interval. */
  readonly high: DecimalText | null;
  /**
   * Points to the edge, never below zero: the lead of one selected over the first that would be left out, the shortfall of
   * another to the last that comes in; `null` where it cannot be told.
   */
  readonly margin: DecimalText | null;
}

/** 遴选. Who is chosen, who is not, and what is still to be decided by whom. Lists are in the order of their places. */
export interface Selection extends NamedEdition {
  /** What this is. */
  readonly kind: "selection";
  /** The year of the selection; `null` where none was given. */
  readonly year: number | null;
  /** Whether the selection stands; that of its finding. */
  readonly outcome: Outcome;
  /** What the edition says of it, with its figures; `explain` puts it into words. */
  readonly finding: Finding;
  /** The number of places. */
  readonly quota: Quota;
  /** Who is chosen, whatever is still open. */
  readonly selected: readonly string[];
  /** Who is not, whatever is still open. */
  readonly notSelected: readonly string[];
  /** Exactly those between whom a person must decide, for the places that are left. */
  readonly tied: readonly string[];
  /** Those on whom something is not known yet. */
  readonly undecided: readonly string[];
  /** Those that may not be chosen. */
  readonly ineligible: readonly string[];
  /** Every candidate that has an id, once, in the order of the places. */
  readonly rows: readonly SelectionRow[];
  /** What is wrong with the options and the candidates. */
  readonly issues: readonly Issue[];
}

/**
 * Chooses among candidates by score, and those of equal score by the preferences ranked. Places are filled up to the
 * greatest number. What is not known (a score interval, an open assessment, a part that cannot be read) decides only where
 * it makes no difference; a tie at the edge is for a person.
 *
 * Issues: `unknown-edition` and those of the edition, `provision-missing`; `not-whole` (`year`), `quota-not-usable`,
 * `wrong-type` (`preferences`); of the candidates `repeated-candidate`, `interval-reversed` and faults of their form;
 * `unknown-option`.
 *
 * @example
 * ```ts
 * import { nm2024, selectPilots } from "digital-pilot-rules";
 *
 * const candidates = ["90", "80", "70.5"].map((score, index) => ({ id: `盟市${index + 1}`, score, eligible: true }));
 * const selection = selectPilots(candidates, { edition: nm2024, year: 2024, quota: 2 });
 * selection.selected; //=> ["盟市1", "盟市2"]
 * selection.rows.map(({ margin }) => margin); //=> ["19.5", "9.5", "9.5"]
 * ```
 */
export function selectPilots(candidates: readonly Candidate[], options: SelectionOptions): Selection;
export function selectPilots<Given>(candidates: unknown, options: WithEdition<Given>): Selection;
export function selectPilots(candidates: unknown, options?: unknown): Selection {
  const { given, issues: ofOptions } = readOptions(options, optionNames);
  const known = isEdition(given.edition) ? given.edition : noEdition;
  const year = Number.isSafeInteger(given.year) ? (given.year as number) : null;
  const quota = quotaOf(known, year ?? undefined, given.quota);
  const { preferences, issues: ofPreferences } = readPreferences(given.preferences);
  const limits = readLimits(given.limits, listLimits);
  const read = readCandidates(candidates, preferences ?? [], limits.value);
  const faults: Readonly<Record<string, readonly Issue[]>> = {
    edition:
      known === noEdition
        ? [error("unknown-edition", ["edition"])]
        : [...known.issues, ...missingProvisions(known, ["quota"])],
    year: year === null ? [error(given.year === undefined ? "missing" : "not-whole", ["year"])] : [],
    preferences: ofPreferences,
    limits: limits.issues,
    candidates: read.isWhole ? [] : read.issues,
  };
  const faulty = Object.entries(faults).flatMap(([name, issues]) => (hasErrors(issues) ? [name] : []));
  const isDecidable = faulty.length === 0;
  const placed = ordered(standings(read.contenders, isDecidable ? (quota.most ?? undefined) : undefined));
  const finding = findingOfSelection(placed, quota, faulty, known);
  const { candidates: _, ...ofOthers } = faults;
  return deepFreeze({
    kind: "selection",
    ...namedEdition(known),
    year,
    outcome: finding.outcome,
    finding,
    quota: { least: quota.least, most: quota.most },
    ...listsOf(placed),
    rows: placed.map(rowsBy(marginsOf(placed, quota.most ?? undefined))),
    issues: capped([...ofOptions, ...Object.values(ofOthers).flat(), ...quota.issues, ...read.issues]),
  });
}

const optionNames = ["edition", "year", "quota", "preferences", "limits"] as const;

function listsOf(placed: readonly Placed[]) {
  const idsOf = (standing: Standing): readonly string[] =>
    placed.filter((one) => one.standing === standing).map(({ contender }) => contender.id);
  return {
    selected: idsOf("selected"),
    notSelected: idsOf("not-selected"),
    tied: idsOf("tied"),
    undecided: idsOf("open"),
    ineligible: idsOf("ineligible"),
  };
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

const rowsBy =
  (marginOf: ReturnType<typeof marginsOf>) =>
  (one: Placed): SelectionRow => {
    const { id, low, high }: Contender = one.contender;
    const isOut = one.standing === "ineligible";
    return {
      kind: "selection-row",
      id,
      standing: one.standing,
      bestRank: isOut ? null : one.bestRank,
      worstRank: isOut ? null : one.worstRank,
      low: asText(low),
      high: asText(high),
      margin: asText(marginOf(one)),
    };
  };

import type { enterpriseDomain } from "../../application/enterprise-facts.js";
import { ownOf } from "../../core/own-data.js";
import type { NamedEdition } from "../../edition/named-edition.js";
import { type ChainIndex, undeclaredIn, unplacedIn } from "../scan/row.js";
import { countsOf, type RosterCounts } from "./counts.js";
import { digitIn, type Layout } from "./layout.js";
import type { SignedFact } from "./signature.js";
import type { Notice, RosterTally } from "./tally.js";
import {
  type GroupSummary,
  groupOf,
  isPlaced,
  type Part,
  partsOf,
  type RuleTally,
  ruleTally,
  type TabulatedRule,
} from "./totals.js";

/** 名单汇总. Everything about a roster except its single records. */
export interface RosterSummary extends NamedEdition, GroupSummary {
  /** What this is: what is to be known of a roster. */
  readonly kind: "roster-summary";
  /** Whether the roster was read to its end. */
  readonly complete: boolean;
  /** The rules about single enterprises, in the order of the edition. */
  readonly rules: readonly RuleTally[];
  /** The faults of the records by code: how many of each there are, listed or not. */
  readonly issues: readonly Notice[];
  /** Different enterprises, as the clauses count them; `null` where the list was cut so that they cannot be told apart. */
  readonly counts: RosterCounts;
  /** Credit codes that stand more than once in one chosen chain, and these records; `null` where this cannot be known. */
  readonly repeated: { readonly codes: number | null; readonly records: number | null };
  readonly chains: readonly (GroupSummary & { readonly id: string })[];
  /** Records of chains that were not chosen. */
  readonly undeclared: GroupSummary;
  /** Records without a chain, and those of unknown chains while the list of chosen chains is open. */
  readonly unplaced: GroupSummary;
  /** By size; under an edition with its own words for it, by these. */
  readonly scale: Readonly<Record<"above" | "below" | "missing", GroupSummary>>;
  /** The same by specialised status. */
  readonly specialised: Readonly<
    Record<(typeof enterpriseDomain.specialised)[number] | "missing", GroupSummary>
  >;
}

interface SummaryContext {
  readonly named: NamedEdition;
  readonly rules: readonly TabulatedRule[];
  readonly chains: ChainIndex;
  readonly complete: boolean;
  readonly repeatedCodes: number | null;
  readonly layout: Layout;
  /** Counts where codes cannot be compared over the whole roster; else they are made from the tally. */
  readonly counts?: RosterCounts;
}

export function summarise(tally: RosterTally, context: SummaryContext): RosterSummary {
  const { named, rules, chains, complete, repeatedCodes, layout } = context;
  const parts = partsOf(tally, rules, repeatedCodes === null);
  const ofChain = (place: number): GroupSummary => groupOf(parts.filter(({ cell }) => cell.chain === place));
  const repeatedRecords = tally.cells.filter(isPlaced).reduce((sum, { repeated }) => sum + repeated, 0);
  return {
    kind: "roster-summary",
    ...named,
    complete,
    ...groupOf(parts),
    rules: rules.map((rule) => ruleTally(rule, parts)),
    issues: tally.notices,
    counts: ownOf(context, "counts") ?? countsOf(tally, layout),
    repeated: { codes: repeatedCodes, records: repeatedCodes === null ? null : repeatedRecords },
    chains: chains.ids.map((id, place) => ({ id, ...ofChain(place) })),
    undeclared: ofChain(undeclaredIn(chains)),
    unplaced: ofChain(unplacedIn(chains)),
    scale: groupsBy("scale", parts, layout),
    specialised: groupsBy("specialised", parts, layout),
  };
}

/** A group for each value of a fact, and one for those where it is missing. */
function groupsBy<Fact extends SignedFact>(fact: Fact, parts: readonly Part[], layout: Layout) {
  const words: readonly string[] = [...layout.domain[fact], "missing"];
  const digitOf = (index: number): number => (index + 1) % words.length;
  return Object.fromEntries(
    words.map((word, index) => [
      word,
      groupOf(parts.filter(({ cell }) => digitIn(layout, cell.signature, fact) === digitOf(index))),
    ]),
  ) as Readonly<Record<(typeof enterpriseDomain)[Fact][number] | "missing", GroupSummary>>;
}

import type {
  EditionOutcome,
  OutcomeTotal,
  ParameterDifference,
} from "../../assessment/edition-comparison.js";
import { totalsOf } from "../../assessment/edition-differences.js";
import type { Issue } from "../../core/issue.js";
import { allOf, type Outcome } from "../../kernel/outcome.js";
import {
  cellsByGroup,
  cellsTogether,
  type Grouping,
  type GroupValue,
  undeclaredGroup,
  ungrouped,
} from "../count/grouping.js";
import type { CellTally, Notice, RosterTally } from "../count/tally.js";
import { type Part, partsOf } from "../count/totals.js";
import { type ChainIndex, undeclaredIn, unplacedIn } from "../scan/row.js";
import type { ComparedRecord } from "./change-list.js";
import { type Changes, isStay, moveOf, type RuleMove, type RulePair } from "./changes.js";
import type { Side } from "./options.js";

/** How many records go from one answer of a rule to another. */
export interface RuleMoveTotal extends RuleMove {
  readonly count: number;
}

/** What becomes of one rule over a roster. */
export interface RuleComparison {
  /** The id of the rule. */
  readonly rule: string;
  /** What it says of the roster as a whole in the first edition; `null` where that does not have it. */
  readonly before: Outcome | null;
  /** What it says of it in the other. */
  readonly after: Outcome | null;
  /** How many records it says the same of in both. */
  readonly same: number;
  /** How many go from which answer to which other one, the most frequent first. */
  readonly moves: readonly RuleMoveTotal[];
}

/** What becomes of some of the records. Outcomes are of the musts about single enterprises alone. */
export interface GroupComparison {
  readonly records: number;
  /** What the first edition makes of them together: one that fails is enough. */
  readonly before: Outcome;
  /** What the other makes of them. */
  readonly after: Outcome;
  /** How many go to another outcome. */
  readonly changed: number;
  /** How many go from one outcome to another, those that stay included; the most frequent first. */
  readonly totals: readonly OutcomeTotal[];
}

/** What becomes of the records of one group, by rule too. */
export interface RuledGroupComparison extends GroupComparison {
  /** The rules about single enterprises of both editions, in the order of the later one. */
  readonly rules: readonly RuleComparison[];
}

/** 分组比较. What becomes of the records by a field of the enterprises: the numbers of all groups add up to those of the roster. */
export interface GroupedComparison {
  /** The field they are grouped by. */
  readonly field: string;
  /** The declared groups, in the order they were declared in, those without records too. */
  readonly groups: readonly (RuledGroupComparison & { readonly value: GroupValue })[];
  /** Records with a value that was not declared. */
  readonly undeclared: RuledGroupComparison;
  /** Records without a value, and those whose value could not be read. */
  readonly without: RuledGroupComparison;
}

/** 名单版本比较. Everything about a comparison over a roster except its single records. */
export interface RosterComparisonSummary extends Omit<GroupComparison, "before" | "after"> {
  /** What this is: what a change of the text does to a roster. */
  readonly kind: "roster-comparison-summary";
  /** The first edition, and what it makes of the roster. */
  readonly before: EditionOutcome;
  /** The other edition, and what it makes of the roster. */
  readonly after: EditionOutcome;
  /** Whether the roster was read to its end. */
  readonly complete: boolean;
  /** The rules about single enterprises of both editions, in the order of the later one. */
  readonly rules: readonly RuleComparison[];
  readonly chains: readonly (GroupComparison & { readonly id: string })[];
  /** Records of chains that were not chosen. */
  readonly undeclared: GroupComparison;
  /** Records without a chain, and those of unknown chains while the list of chosen chains is open. */
  readonly unplaced: GroupComparison;
  /** By the field that `groupBy` names, where it was given. */
  readonly grouped?: GroupedComparison;
  /** The parameters whose value or unit differs, those that no rule about a single enterprise reads included. */
  readonly parameters: readonly ParameterDifference[];
  /** The faults of the records by code. A key that one of the editions knows is none. */
  readonly issues: readonly Notice[];
}

/** 名单版本比较. What a change of the text would do to the enterprises of a roster. */
export interface RosterComparison {
  /** What this is: the comparison of two editions over a roster. */
  readonly kind: "roster-comparison";
  /** What is to be known of it without the records. */
  readonly summary: RosterComparisonSummary;
  /**
   * The first records of each change, up to the limit, in the order of the roster. A record is there once, with all that
   * becomes of it. That a rule which passes is not there in the other edition is counted only.
   */
  readonly records: readonly ComparedRecord[];
  /** Faults of the options and of the roster as a whole. */
  readonly issues: readonly Issue[];
}

interface Compared {
  readonly before: Side;
  readonly after: Side;
  readonly changes: Changes;
  readonly chains: ChainIndex;
  readonly grouping: Grouping | undefined;
  readonly parameters: readonly ParameterDifference[];
  readonly complete: boolean;
  /** Whether a code that came up once may come up again in a part of the roster that was not compared. */
  readonly repeatsOpen: boolean;
}

export function summariseComparison(tally: RosterTally, compared: Compared): RosterComparisonSummary {
  const { before, after, changes, chains, grouping, parameters, complete } = compared;
  const cells = grouping === undefined ? tally.cells : cellsTogether(tally.cells, grouping);
  const moved = movedParts(cells, compared);
  const ofChain = (place: number): GroupComparison =>
    groupOf(moved.filter(({ cell }) => cell.chain === place));
  const whole = groupOf(moved);
  return {
    kind: "roster-comparison-summary",
    ...whole,
    before: { ...before.named, outcome: whole.before },
    after: { ...after.named, outcome: whole.after },
    complete,
    rules: changes.rules.map((pair) => ruleComparison(pair, moved)),
    chains: chains.ids.map((id, place) => ({ id, ...ofChain(place) })),
    undeclared: ofChain(undeclaredIn(chains)),
    unplaced: ofChain(unplacedIn(chains)),
    ...(grouping !== undefined && { grouped: groupedComparison(tally, grouping, compared) }),
    parameters,
    issues: tally.notices,
  };
}

/** Records with the same facts, and what each edition makes of them. */
interface MovedPart extends Omit<Part, "outcome"> {
  readonly before: Outcome;
  readonly after: Outcome;
}

function movedParts(
  cells: readonly CellTally[],
  { before, after, repeatsOpen }: Compared,
): readonly MovedPart[] {
  const later = partsOf({ cells }, after.rules, repeatsOpen);
  return partsOf({ cells }, before.rules, repeatsOpen).map(({ outcome, ...part }, index) => ({
    ...part,
    before: outcome,
    after: (later[index] as Part).outcome,
  }));
}

function groupedComparison(
  { cells }: RosterTally,
  grouping: Grouping,
  compared: Compared,
): GroupedComparison {
  const byGroup = cellsByGroup(cells, grouping);
  const ofGroup = (digit: number): RuledGroupComparison => {
    const moved = movedParts(byGroup.get(digit) ?? [], compared);
    return { ...groupOf(moved), rules: compared.changes.rules.map((pair) => ruleComparison(pair, moved)) };
  };
  return {
    field: grouping.field,
    groups: grouping.values.map((value, place) => ({ value, ...ofGroup(place + 1) })),
    undeclared: ofGroup(undeclaredGroup(grouping)),
    without: ofGroup(ungrouped),
  };
}

function groupOf(parts: readonly MovedPart[]): GroupComparison {
  const sum = (counted: readonly MovedPart[]): number =>
    counted.reduce((all, { records }) => all + records, 0);
  return {
    records: sum(parts),
    before: allOf(parts.map(({ before }) => before)),
    after: allOf(parts.map(({ after }) => after)),
    changed: sum(parts.filter(({ before, after }) => before !== after)),
    totals: totalsOf(parts.map(({ before, after, records }) => ({ before, after, count: records }))),
  };
}

function ruleComparison(pair: RulePair, parts: readonly MovedPart[]): RuleComparison {
  const totals = new Map<string, RuleMoveTotal>();
  let same = 0;
  const moves = parts.map(({ cell, repeated, records }) => ({
    ...moveOf(pair, cell.signature, repeated),
    count: records,
  }));
  for (const move of moves) {
    const { count, ...rest } = move;
    const key = Object.values(rest).join(" ");
    if (isStay(move)) same += count;
    else totals.set(key, { ...rest, count: (totals.get(key)?.count ?? 0) + count });
  }
  return {
    rule: pair.rule,
    before: pair.before === undefined ? null : allOf(moves.map(({ before }) => before as Outcome)),
    after: pair.after === undefined ? null : allOf(moves.map(({ after }) => after as Outcome)),
    same,
    moves: [...totals.values()].sort((left, right) => right.count - left.count),
  };
}

/** 分组比较的说明: what a change of the text does to the groups of a roster. */
import type { RuleMove } from "../../roster/compare/changes.js";
import type { GroupedComparison, RuledGroupComparison } from "../../roster/compare/roster-comparison.js";
import type { GroupValue } from "../../roster/count/grouping.js";
import { rowOf } from "../../vocabulary/names.js";
import { leafLabelIn, wordIn } from "../labels.js";
import { answerIn } from "../render.js";
import { nounsIn } from "../texts.js";
import { answerSaid } from "./comparison.js";
import type { Section } from "./report.js";
import type { Voice } from "./voice.js";

/** Some of the records of a roster, with the name of what they have in common. */
interface NamedGroup extends RuledGroupComparison {
  readonly name: string;
}

/** All groups by name: the declared ones, then what is left of the roster, where anything is. */
export function namedGroups(grouped: GroupedComparison, voice: Voice): readonly NamedGroup[] {
  const { field, groups, undeclared, without } = grouped;
  const rest = [
    { name: voice.tell("group-rest"), ...undeclared },
    { name: voice.tell("group-without"), ...without },
  ];
  return [
    ...groups.map(({ value, ...group }) => ({ name: groupName(value, field, voice), ...group })),
    ...rest.filter(({ records }) => records > 0),
  ];
}

/** A word and an answer as people read them; any other text is somebody's own. */
function groupName(value: GroupValue, field: string, voice: Voice): string {
  const { texts } = voice;
  if (typeof value === "boolean") return answerIn(value ? "yes" : "no", texts);
  const { words = [], called } = rowOf(`enterprise.${field}`, nounsIn(texts)) ?? {};
  return words.includes(value) ? wordIn(value, texts, called) : voice.tell("quoted", { id: value });
}

/** What the records are grouped by, in the words of the edition. */
export const groupFigures = ({ field }: GroupedComparison, { texts }: Voice) => ({
  field: leafLabelIn(`enterprise.${field}`, texts),
});

export function groupSections(grouped: GroupedComparison, voice: Voice): readonly Section[] {
  const named = namedGroups(grouped, voice);
  return [groupsOf(grouped, named, voice), movesOf(grouped, named, voice)];
}

function groupsOf(grouped: GroupedComparison, named: readonly NamedGroup[], voice: Voice): Section {
  return {
    title: voice.heading("groups-compared", groupFigures(grouped, voice)),
    lines: named.map(({ name, records, before, after, changed }) =>
      voice.tell(before === after ? "chain-compared-same" : "chain-compared", {
        ...{ name, records, before, after, changed },
      }),
    ),
    table: {
      head: (["group", "count", "changed", "before", "after"] as const).map((code) => voice.heading(code)),
      rows: named.map(({ name, records, before, after, changed }) => [
        ...[name, `${records}`, `${changed}`],
        ...[voice.word(before), voice.word(after)],
      ]),
    },
  };
}

/** In each group the rules of which some records get another answer. */
function movesOf(grouped: GroupedComparison, named: readonly NamedGroup[], voice: Voice): Section {
  const rows = named.flatMap(({ name, rules }) =>
    rules.flatMap(({ rule, moves }) =>
      moves.map(({ count, ...move }) => ({
        ...{ group: name, rule: voice.meaning(rule), count },
        ...answers(move, voice),
      })),
    ),
  );
  return {
    title: voice.heading("groups-and-rules", groupFigures(grouped, voice)),
    lines: rows.map((row) => voice.tell(row.before === row.after ? "group-rule-stays" : "group-moves", row)),
    table: {
      head: (["group", "rule", "before", "after", "count"] as const).map((code) => voice.heading(code)),
      rows: rows.map(({ group, rule, before, after, count }) => [group, rule, before, after, `${count}`]),
    },
  };
}

/** What a rule says before and after. */
export const answers = ({ before, after }: RuleMove, voice: Voice) => ({
  before: answerSaid(before, voice),
  after: answerSaid(after, voice),
});

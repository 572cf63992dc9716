import type { EditionComparisons, OutcomeTotal } from "../../assessment/edition-comparison.js";
import { movedAnswers, outcomeCounts } from "../../locale/explain/moved.js";
import { groupFigures, namedGroups } from "../../locale/explain/roster-groups.js";
import type { Voice } from "../../locale/explain/voice.js";
import type { GroupedComparison, RosterComparisonSummary } from "../../roster/compare/roster-comparison.js";
import { common } from "./chart-parts.js";
import { barsIn, framesOf } from "./panels.js";

/** What there is to draw of a change of the text. */
interface Moved {
  /** The word for what is counted. */
  readonly counted: string;
  readonly totals: readonly OutcomeTotal[];
  /** How many get another answer, by rule and by group: a panel for each. */
  readonly panels: readonly {
    readonly title: string;
    readonly rows: readonly { readonly label: string; readonly count: number }[];
  }[];
}

/** Many applications under two editions: how many have each outcome, and how many get another answer by which rule. */
export function applicationsChart({ rows, totals }: EditionComparisons, voice: Voice) {
  const byRule = movedAnswers(rows).map(({ rule, count }) => ({ label: voice.meaning(rule), count }));
  return movedChart(
    {
      counted: voice.heading("applications"),
      totals,
      panels: [{ title: voice.heading("rules"), rows: together(byRule) }],
    },
    voice,
  );
}

/** A roster under two editions: the same, and how many of each chain and each group go to another outcome. */
export function rosterChart({ totals, rules, chains, grouped }: RosterComparisonSummary, voice: Voice) {
  const byRule = rules.map(({ rule, moves }) => ({
    label: voice.meaning(rule),
    count: moves.reduce((sum, { count }) => sum + count, 0),
  }));
  return movedChart(
    {
      counted: voice.heading("count"),
      totals,
      panels: [
        { title: voice.heading("rules"), rows: together(byRule) },
        {
          title: voice.heading("chains-compared"),
          rows: chains.map(({ id, changed }) => ({ label: id, count: changed })),
        },
        ...(grouped === undefined ? [] : [groupPanel(grouped, voice)]),
      ],
    },
    voice,
  );
}

/** Of a thousand groups those are drawn that something moves in. */
const groupPanel = (grouped: GroupedComparison, voice: Voice) => ({
  title: voice.heading("groups-compared", groupFigures(grouped, voice)),
  rows: namedGroups(grouped, voice)
    .map(({ name, changed }) => ({ label: name, count: changed }))
    .filter(({ count }) => count > 0),
});

/** What is called alike has one bar; what nothing moves of has none. */
function together(rows: readonly { readonly label: string; readonly count: number }[]) {
  const counts = new Map<string, number>();
  for (const { label, count } of rows) counts.set(label, (counts.get(label) ?? 0) + count);
  return [...counts].map(([label, count]) => ({ label, count })).filter(({ count }) => count > 0);
}

function movedChart({ counted, totals, panels: more }: Moved, voice: Voice) {
  const [before, after, changed] = (["before", "after", "changed-answers"] as const).map((code) =>
    voice.heading(code),
  ) as [string, string, string];
  const outcomes = outcomeCounts(totals);
  const panels = more.filter(({ rows }) => rows.length > 0);
  return {
    ...common(before, after, changed),
    ...framesOf([
      {
        title: voice.heading("outcomes", { counted }),
        labels: outcomes.map(({ outcome }) => voice.word(outcome)),
      },
      ...panels.map(({ title, rows }) => ({ title, labels: rows.map(({ label }) => label) })),
    ]),
    series: [
      barsIn(
        0,
        before,
        outcomes.map((one) => one.before),
      ),
      barsIn(
        0,
        after,
        outcomes.map((one) => one.after),
      ),
      ...panels.map(({ rows }, index) =>
        barsIn(
          index + 1,
          changed,
          rows.map(({ count }) => count),
        ),
      ),
    ],
  };
}

import type { Completeness } from "../../application/completeness.js";
import type { AssessmentComparison, FindingChange } from "../../assessment/compare-assessments.js";
import type {
  EditionComparison,
  EditionComparisons,
  OutcomeTotal,
} from "../../assessment/edition-comparison.js";
import type { ClauseCoverage } from "../../edition/clause-coverage.js";
import { movedAnswers, outcomeCounts } from "./moved.js";
import type { Report, Section } from "./report.js";
import { unitSaid, valueSaid } from "./value-said.js";
import { hasErrors, type Voice } from "./voice.js";

export const reportComparison = ({ changes, issues }: AssessmentComparison, voice: Voice): Report => ({
  headline: voice.tell(changesCode(changes, issues), { count: changes.length }),
  sections: [changesOf(changes, voice), voice.section("issues", issues)],
});

function changesCode(changes: readonly FindingChange[], issues: AssessmentComparison["issues"]) {
  if (changes.length > 0) return "changes";
  return hasErrors(issues) ? "changes-refused" : "changes-none";
}

/** The rules whose outcome or figures differ. Between two outcomes that are the same the figures are what differs. */
function changesOf(changes: readonly FindingChange[], voice: Voice): Section {
  const rows = changes.map(({ rule, before, after }) => [
    voice.meaning(rule),
    ...[before, after].map((outcome) => answerSaid(outcome, voice)),
  ]);
  return {
    title: voice.heading("changes"),
    lines: rows.map(([name, before, after]) =>
      voice.tell(before === after ? "change-within" : "change", { name, before, after }),
    ),
    table: { head: [voice.heading("rule"), voice.heading("before"), voice.heading("after")], rows },
  };
}

export function reportEditions(comparison: EditionComparison, voice: Voice): Report {
  const { before, after, changes, parameters, issues } = comparison;
  const code = before.outcome === after.outcome ? "edition-comparison-same" : "edition-comparison";
  if (isNothingCompared(issues)) return refusedComparison(issues, voice);
  return {
    headline: voice.tell(code, {
      before: before.outcome,
      after: after.outcome,
      rules: changes.length,
      parameters: parameters.length,
    }),
    sections: [changesOf(changes, voice), parametersOf(parameters, voice), voice.section("issues", issues)],
  };
}

/** Faults of the options or of an edition leave nothing to compare; those of an application leave it to be compared. */
const isNothingCompared = (issues: EditionComparison["issues"]): boolean =>
  hasErrors(
    issues.filter(
      ({ term = "", field }) => /^(argument|editionPair)\./.test(term) && !field.startsWith("drafts."),
    ),
  );

const refusedComparison = (issues: EditionComparison["issues"], voice: Voice): Report => ({
  headline: voice.tell("changes-refused"),
  sections: [voice.section("issues", issues)],
});

/** Many applications under two editions: how many go from which outcome to which. */
export function reportPopulation(comparison: EditionComparisons, voice: Voice): Report {
  const { rows, totals, parameters, issues } = comparison;
  const moved = totals.reduce((sum, { before, after, count }) => sum + (before === after ? 0 : count), 0);
  if (isNothingCompared(issues)) return refusedComparison(issues, voice);
  const lines = totals.map(({ before, after, count }) =>
    voice.tell(before === after ? "outcome-stay" : "outcome-move", { before, after, count }),
  );
  return {
    headline: voice.tell("edition-comparisons", { count: rows.length, moved }),
    sections: [
      outcomesOf(totals, "applications", voice),
      { title: voice.heading("changes"), lines },
      movesOf(rows, voice),
      applicationsOf(rows, voice),
      parametersOf(parameters, voice),
      voice.section("issues", issues),
    ],
  };
}

/** How many have each outcome before and after: what can be decided, and what cannot. */
export function outcomesOf(
  totals: readonly OutcomeTotal[],
  counted: "applications" | "count",
  voice: Voice,
): Section {
  const rows = outcomeCounts(totals).map(({ outcome, before, after }) => ({
    name: voice.word(outcome),
    ...{ before, after },
  }));
  return {
    title: voice.heading("outcomes", { counted: voice.heading(counted) }),
    lines: rows.map((row) => voice.tell("count-change", row)),
    table: {
      head: (["outcome", "before", "after"] as const).map((code) => voice.heading(code)),
      rows: rows.map(({ name, before, after }) => [name, `${before}`, `${after}`]),
    },
  };
}

/** Of how many applications each rule gives another answer, and which. */
function movesOf(rows: EditionComparisons["rows"], voice: Voice): Section {
  const moves = movedAnswers(rows).map(({ rule, before, after, count }) => ({
    name: voice.meaning(rule),
    before: answerSaid(before, voice),
    after: answerSaid(after, voice),
    count,
  }));
  return {
    title: voice.heading("rules"),
    lines: moves.map((move) =>
      voice.tell(move.before === move.after ? "rule-stays-in" : "rule-moves-in", move),
    ),
    table: {
      head: (["rule", "before", "after", "applications"] as const).map((code) => voice.heading(code)),
      rows: moves.map(({ name, before, after, count }) => [name, before, after, `${count}`]),
    },
  };
}

export const answerSaid = (outcome: FindingChange["before"], voice: Voice): string =>
  outcome === null ? voice.tell("rule-absent") : voice.word(outcome);

/** Which applications they are, by their places in the list. */
const applicationsOf = (rows: EditionComparisons["rows"], voice: Voice): Section => ({
  title: voice.heading("applications-compared"),
  lines: rows.flatMap(({ before, after, changes }, index) =>
    before === after
      ? []
      : [voice.tell("compared-application", { no: index + 1, before, after, rules: changes.length })],
  ),
});

export const parametersOf = (parameters: EditionComparison["parameters"], voice: Voice): Section => ({
  title: voice.heading("parameters"),
  lines: parameters.map(({ id, before, after, units }) => {
    const figures = {
      before: valueSaid(before, voice),
      unitBefore: unitSaid(before, units.before),
      after: valueSaid(after, voice),
      unitAfter: unitSaid(after, units.after),
    };
    const isSame = figures.before === figures.after && figures.unitBefore === figures.unitAfter;
    return voice.tell(isSame ? "parameter-same" : "change", {
      name: voice.field(`parameters.${id}`),
      ...figures,
    });
  }),
});

export function reportCoverage({ sentences }: ClauseCoverage, voice: Voice): Report {
  const dispositions = [...new Set(sentences.map(({ disposition }) => disposition))];
  const lines = dispositions.map((disposition) =>
    voice.tell("sentences-of", {
      disposition: `part-${disposition}`,
      count: sentences.filter((one) => one.disposition === disposition).length,
    }),
  );
  return {
    headline: voice.tell("clause-coverage", {
      count: new Set(sentences.map(({ sentence }) => sentence)).size,
      parts: sentences.length,
    }),
    sections: [{ title: voice.heading("sentences"), lines }],
  };
}

export const reportCompleteness = (
  { percent, required, filled, invalid, sections }: Completeness,
  voice: Voice,
) => ({
  headline: voice.tell("completeness", { percent, required, filled, invalid }),
  sections: [
    {
      title: voice.heading("sections"),
      lines: sections
        .filter((one) => one.percent < 100)
        .map(({ section, ...figures }) => voice.tell("section", { name: voice.field(section), ...figures })),
    },
  ],
});

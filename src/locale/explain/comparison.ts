import type { Completeness } from "../../application/completeness.js";
import type { AssessmentComparison, FindingChange } from "../../assessment/compare-assessments.js";
import type { EditionComparison, EditionComparisons } from "../../assessment/edition-comparison.js";
import type { ClauseCoverage } from "../../edition/clause-coverage.js";
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
  const shown = (outcome: FindingChange["before"]) =>
    outcome === null ? voice.tell("rule-absent") : voice.word(outcome);
  const rows = changes.map(({ rule, before, after }) => [voice.meaning(rule), shown(before), shown(after)]);
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
      { title: voice.heading("changes"), lines },
      parametersOf(parameters, voice),
      voice.section("issues", issues),
    ],
  };
}

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

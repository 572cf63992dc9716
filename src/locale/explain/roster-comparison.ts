import type { ComparedRecord } from "../../roster/compare/change-list.js";
import type { RosterComparison, RosterComparisonSummary } from "../../roster/compare/roster-comparison.js";
import { outcomesOf, parametersOf } from "./comparison.js";
import type { Report, Section } from "./report.js";
import { noticeSentence } from "./roster.js";
import { answers, groupSections } from "./roster-groups.js";
import { hasErrors, type Voice } from "./voice.js";

export function reportRosterComparison({ summary, records, issues }: RosterComparison, voice: Voice): Report {
  const { headline, sections } = reportRosterComparisonSummary(summary, voice);
  const isRefused = summary.records === 0 && hasErrors(issues);
  return {
    headline: isRefused ? voice.tell("changes-refused") : headline,
    sections: [
      ...(isRefused ? [] : sections),
      { title: voice.heading("records-compared"), lines: records.map((one) => recordSentence(one, voice)) },
      voice.section("issues", issues),
    ],
  };
}

export function reportRosterComparisonSummary(summary: RosterComparisonSummary, voice: Voice): Report {
  const { records, changed, before, after, complete, totals, parameters, issues } = summary;
  const outcome = before.outcome === after.outcome ? "roster-comparison-same" : "roster-comparison";
  const lines = totals.map((total) =>
    voice.tell(total.before === total.after ? "records-stay" : "records-move", { ...total }),
  );
  return {
    headline: voice.tell(complete ? outcome : "roster-comparison-unfinished", {
      ...{ records, changed },
      before: before.outcome,
      after: after.outcome,
    }),
    sections: [
      outcomesOf(totals, "count", voice),
      { title: voice.heading("changes"), lines },
      rulesOf(summary, voice),
      chainsOf(summary, voice),
      ...(summary.grouped === undefined ? [] : groupSections(summary.grouped, voice)),
      parametersOf(parameters, voice),
      { title: voice.heading("notices"), lines: issues.map((notice) => noticeSentence(notice, voice)) },
    ],
  };
}

/** The rules of which some records get another answer. */
function rulesOf({ rules }: RosterComparisonSummary, voice: Voice): Section {
  const rows = rules.flatMap(({ rule, moves }) =>
    moves.map(({ count, ...move }) => ({ name: voice.meaning(rule), ...answers(move, voice), count })),
  );
  return {
    title: voice.heading("rules"),
    lines: rows.map((row) => voice.tell(row.before === row.after ? "rule-stays" : "rule-moves", row)),
    table: {
      head: (["rule", "before", "after", "count"] as const).map((code) => voice.heading(code)),
      rows: rows.map(({ name, before, after, count }) => [name, before, after, `${count}`]),
    },
  };
}

function chainsOf({ chains }: RosterComparisonSummary, voice: Voice): Section {
  const rows = chains.map(({ id, records, before, after, changed }) => ({
    ...{ name: voice.tell("quoted", { id }), before, after, records, changed },
  }));
  return {
    title: voice.heading("chains-compared"),
    lines: rows.map((row) =>
      voice.tell(row.before === row.after ? "chain-compared-same" : "chain-compared", row),
    ),
    table: {
      head: (["chain", "count", "changed", "before", "after"] as const).map((code) => voice.heading(code)),
      rows: rows.map(({ name, records, changed, before, after }) => [
        ...[name, `${records}`, `${changed}`],
        ...[voice.word(before), voice.word(after)],
      ]),
    },
  };
}

export const reportComparedRecord = (record: ComparedRecord, voice: Voice): Report => ({
  headline: recordSentence(record, voice),
  sections: [
    {
      title: voice.heading("changes"),
      lines: record.changes.map(({ rule, ...move }) => {
        const figures = { name: voice.meaning(rule), ...answers(move, voice) };
        return voice.tell(move.before === move.after ? "change-within" : "change", figures);
      }),
    },
  ],
});

const recordSentence = ({ record, name, before, after, changes }: ComparedRecord, voice: Voice): string =>
  voice.tell(before === after ? "compared-record-same" : "compared-record", {
    ...{ record: record + 1, name, before, after },
    rules: changes.length,
  });

import type { CriterionTally, ReviewTally } from "../../review/review-tally.js";
import type { Selection, SelectionRow } from "../../review/select-pilots.js";
import { only } from "./application.js";
import type { Report, Section } from "./report.js";
import { hasErrors, type Voice } from "./voice.js";

export function reportReview(tally: ReviewTally, voice: Voice): Report {
  const { rows, findings, mostDisputed, verdict, issues } = tally;
  const disputed = mostDisputed.map((id) => voice.tell("disputed", { name: criterionName(id, voice) }));
  return {
    headline: reviewSentence(tally, voice),
    sections: [
      criteriaOf(rows, voice),
      { title: voice.heading("result"), lines: [voice.tell("review-verdict", { verdict }), ...disputed] },
      voice.section("findings", findings),
      voice.section("issues", issues),
    ],
  };
}

function reviewSentence({ experts, rows, score, issues }: ReviewTally, voice: Voice): string {
  if (rows.length === 0 && hasErrors(issues)) return voice.tell("review-refused");
  if (score === null) return voice.tell("review-judged", { count: experts.length });
  const { low, high, points, most, applicable } = score;
  return voice.tell(points === null ? "review-open" : "review-scored", {
    count: experts.length,
    ...{ low, high, points, most },
    applicable: applicable === most ? null : applicable,
  });
}

/** A criterion of ours by what it asks for; one of the caller's own by its id. */
const criterionName = (id: string, voice: Voice): string => voice.meaning(id, voice.word(id));

const criteriaOf = (rows: readonly CriterionTally[], voice: Voice): Section => ({
  title: voice.heading("criteria"),
  lines: rows.map((row) => criterionSentence(row, voice)),
  table: {
    head: (["name", "points", "pass", "fail"] as const).map((code) => voice.heading(code)),
    rows: rows.map(({ criterion, kept, mean, passes, fails }) => [
      criterionName(criterion, voice),
      kept ?? mean ?? "",
      `${passes}`,
      `${fails}`,
    ]),
  },
});

function criterionSentence(row: CriterionTally, voice: Voice): string {
  const { criterion, applies, most, missing, passes, fails } = row;
  const name = criterionName(criterion, voice);
  if (applies === false) return voice.tell("criterion-left-out", { name });
  if (most === null) return voice.tell("criterion-judged", { name, passes, fails });
  const mean = row.kept ?? row.mean;
  return voice.tell(mean === null ? "criterion-unscored" : "criterion", { name, mean, most, missing });
}

export function reportSelection({ finding, rows, issues }: Selection, voice: Voice): Report {
  return {
    headline: voice.sentence(finding),
    sections: [
      {
        title: voice.heading("candidates"),
        lines: rows.map((row) => rowSentence(row, voice)),
        table: {
          head: (["id", "standing", "rank", "points", "margin"] as const).map((code) => voice.heading(code)),
          rows: rows.map(({ id, standing, bestRank, worstRank, low, high, margin }) => [
            id,
            voice.word(standing),
            interval(bestRank, worstRank),
            interval(low, high),
            margin ?? "",
          ]),
        },
      },
      voice.section("issues", issues),
    ],
  };
}

export const reportCandidate = (row: SelectionRow, voice: Voice): Report => only(rowSentence(row, voice));

function rowSentence({ id, standing, bestRank, worstRank, low, high }: SelectionRow, voice: Voice): string {
  const range = (least: Bound, most: Bound) =>
    least === most ? least : voice.tell("range", { low: least, high: most });
  return voice.tell("selection-row", {
    ...{ id, standing },
    ...{ ranks: range(bestRank, worstRank), scores: range(low, high) },
  });
}

type Bound = string | number | null;

const interval = (least: Bound, most: Bound): string =>
  least === null ? "" : least === most ? `${least}` : `${least}–${most}`;

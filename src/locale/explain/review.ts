import type { CriterionTally, ReviewTally } from "../../review/review-tally.js";
import type { Selection, SelectionRow } from "../../review/select-pilots.js";
import { only } from "./application.js";
import type { Report, Section } from "./report.js";
import type { Voice } from "./voice.js";

export function reportReview(tally: ReviewTally, voice: Voice): Report {
  const { rows, findings, mostDisputed, verdict, issues } = tally;
  const disputed = mostDisputed.map((id) => voice.tell("disputed", { name: voice.meaning(id, id) }));
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
  const isRefused = rows.length === 0 && issues.some(({ severity }) => severity === "error");
  if (isRefused) return voice.tell("review-refused");
  if (score === null) return voice.tell("review-judged", { count: experts.length });
  const { low, high, points, most } = score;
  return voice.tell(points === null ? "review-open" : "review-scored", {
    count: experts.length,
    ...{ low, high, points, most },
  });
}

function criteriaOf(rows: readonly CriterionTally[], voice: Voice): Section {
  const nameOf = ({ criterion }: CriterionTally) => voice.meaning(criterion, criterion);
  return {
    title: voice.heading("criteria"),
    lines: rows.map((row) => {
      const { kept, mean, most, missing, passes, fails } = row;
      return most === null
        ? voice.tell("criterion-judged", { name: nameOf(row), passes, fails })
        : voice.tell("criterion", { name: nameOf(row), mean: kept ?? mean ?? "–", most, missing });
    }),
    table: {
      head: (["name", "points", "pass", "fail"] as const).map((code) => voice.heading(code)),
      rows: rows.map((row) => [nameOf(row), row.kept ?? row.mean ?? "", `${row.passes}`, `${row.fails}`]),
    },
  };
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

const rowSentence = ({ id, standing, bestRank, worstRank, low, high }: SelectionRow, voice: Voice): string =>
  voice.tell("selection-row", { id, standing, bestRank, worstRank, low, high });

const interval = (least: string | number | null, most: string | number | null): string =>
  least === null || most === null ? "" : least === most ? `${least}` : `${least}–${most}`;

import type { DeclaredRow } from "../../performance/score/declared.js";
import type { ScoreRow } from "../../performance/score/score-row.js";
import { only } from "./application.js";
import type { Report } from "./report.js";
import type { Voice } from "./voice.js";

export const reportScoreRow = (row: ScoreRow, voice: Voice): Report =>
  only(voice.named(voice.indicator(row.id), scoreSentence(row, voice)));

/** The points of an indicator without its name, for a table that names it already. */
export const scoreSentence = (row: ScoreRow, voice: Voice): string => {
  const { id, code, values, missing, weight, low, high, points } = row;
  const figures = { ...values, indicator: id, weight, low, high, points, missing: columnWords(missing) };
  return voice.say("scoring", code, figures);
};

export function reportDeclared(row: DeclaredRow, voice: Voice): Report {
  const { id, code, declared, low, high, difference } = row;
  const points = low === high ? low : voice.tell("range", { low, high });
  const sentence = voice.say("declared", code, { declared, low, high, points, difference });
  return only(voice.named(voice.indicator(id), sentence));
}

/** Columns as words: `target` alone stands for a kind of rule, the column is a value. */
export const columnWords = (columns: readonly string[]): string =>
  columns.map((column) => (column === "target" ? "target-column" : column)).join(", ");

const grades: ReadonlySet<string> = new Set(["excellent", "good", "fair", "poor"]);

/** The name of a grade; one of the caller's own stands as it was given. */
export const gradeName = (grade: string, voice: Voice): string =>
  grades.has(grade) ? voice.word(grade) : grade;

import { ownOf } from "../core/own-data.js";
import { millionths } from "../performance/quantities.js";
import type { SheetsReading, SoundSheet } from "./read-sheets.js";
import type { ReviewScheme } from "./review-sheet.js";

/** Whose sheets count, whose do not, and whose are due. */
export interface Panel {
  /** In the order of the experts' names, so that the order in which sheets come in never shows. */
  readonly counted: readonly SoundSheet[];
  readonly interested: readonly string[];
  readonly absent: readonly string[];
  /** Sheets of which nobody knows whose they are. */
  readonly nameless: number;
  /** How many sheets are due: those that count, and those that are not there. */
  readonly due: number;
}

export function panelOf({ sheets, named, lost }: SheetsReading, { experts }: ReviewScheme): Panel {
  const counted = sheets.filter(({ isInterested }) => !isInterested).sort(byExpert);
  const seen = namesOf(sheets);
  const expected = [...(experts ?? []), ...named];
  const absent = [...new Set(expected)].filter((expert) => !seen.includes(expert)).sort();
  // A panel says who is due; without one a sheet that cannot be read is somebody's all the same.
  const nameless = experts === undefined ? lost : 0;
  return {
    counted,
    interested: namesOf(sheets.filter(({ isInterested }) => isInterested)),
    absent,
    nameless,
    due: counted.length + absent.length + nameless,
  };
}

const byExpert = (left: SoundSheet, right: SoundSheet): number => (left.expert < right.expert ? -1 : 1);

export const namesOf = (sheets: readonly SoundSheet[]): readonly string[] =>
  sheets.map(({ expert }) => expert).sort();

/** The score of a sheet on a criterion, in millionths. */
export function scoreOn(criterion: string, { entries }: SoundSheet): bigint | undefined {
  const score = ownOf(entries.get(criterion), "score");
  return score === undefined ? undefined : millionths(score);
}

import { provisionOf } from "../edition/cite.js";
import type { Edition } from "../edition/edition.js";
import { findingOf } from "../kernel/evaluate.js";
import type { Finding } from "../kernel/rule.js";
import { needsData, needsJudgement, type Verdict } from "../kernel/verdict.js";

/** What a panel lacks. */
interface Lacks {
  readonly interested: readonly string[];
  readonly absent: readonly string[];
  /** Sheets of which nobody knows whose they are. */
  readonly nameless: number;
  /** Scores that are missing, of whole sheets or in them. */
  readonly missing: number;
  /** How many sheets are due. */
  readonly due: number;
  readonly isScored: boolean;
}

const sheets = ["sheets"];

/** A guideline asks for an independent review; each finding says what stands between these sheets and one. */
export function findingsOfReview(
  { interested, absent, nameless, missing, due, isScored }: Lacks,
  edition: Edition,
): readonly Finding[] {
  const cited = provisionOf(edition, "review");
  const named = (names: readonly string[], more = 0) => ({
    count: `${names.length + more}`,
    ...(names.length > 0 && { names: shown(names) }),
  });
  return [
    ...(interested.length === 0 ? [] : [needsJudgement("conflict-of-interest", named(interested))]),
    ...(absent.length + nameless === 0
      ? []
      : [{ ...needsData(sheets, "sheets-missing"), values: named(absent, nameless) }]),
    ...(missing === 0 ? [] : [{ ...needsData(sheets, "scores-missing"), values: { count: `${missing}` } }]),
    ...(isScored ? [] : [{ ...needsData(sheets, "too-few-sheets"), values: { actual: `${due}` } }]),
  ].map((verdict: Verdict) => findingOf({ ...cited, basis: "reading" }, verdict));
}

const shown = (names: readonly string[]): string =>
  names
    .slice(0, 5)
    .map((name) => name.slice(0, 40))
    .join(", ");

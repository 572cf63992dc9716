import { piecesOf, TextSession } from "../roster-reader.js";
import { readTextOptions } from "../scan/text-options.js";
import { isBytes } from "../scan/utf8.js";
import { isRoster } from "../screen-roster.js";
import { brokenOff, type Session } from "../session.js";
import { comparing } from "./comparing.js";
import type { RosterComparisonOptions } from "./options.js";
import type { RosterComparison } from "./roster-comparison.js";

/**
 * 比较版本对名单的影响. Screens a roster by two editions, or by an edition and a variant of it, in one pass, and shows which enterprises and
 * chains get another answer, and by which rule. A piece of the roster is a record, or UTF-8 text in pieces of any size (JSON
 * lines, or CSV by `format`). Options and issues are those of `screenRoster`, with the editions as `before` and `after`;
 * `groupBy` counts the same by a field of the enterprises, such as the league each belongs to.
 *
 * Of each record it says what `screenRoster` says of it by each of the two. Rules about the list as a whole are compared by
 * `compareEditions`, over an application.
 *
 * @example
 * ```ts
 * import { compareEditionsOverRoster, nm2024, withoutRules } from "digital-pilot-rules";
 *
 * const records = [{ name: "甲厂", chainId: "rare-earth", scale: "above", transform: false }, {}];
 * const after = withoutRules(nm2024, ["3.2#above-scale-all"]);
 * const { summary } = compareEditionsOverRoster(records, { before: nm2024, after, chains: ["rare-earth"] });
 * summary.totals;
 * //=> [{ before: "fail", after: "needs-data", count: 1 }, { before: "needs-data", after: "needs-data", count: 1 }]
 * summary.rules.at(-1)?.moves[0];
 * //=> { before: "fail", after: null, codeBefore: "above-scale-left-out", codeAfter: null, count: 1 }
 *
 * const groupBy = { field: "scale", groups: ["above"] };
 * const { grouped } = compareEditionsOverRoster(records, { before: nm2024, after, chains: ["rare-earth"], groupBy }).summary;
 * grouped?.groups.map(({ value, records, changed }) => [value, records, changed]); //=> [["above", 1, 1]]
 * grouped?.without.records; //=> 1
 * ```
 */
export function compareEditionsOverRoster(
  roster: Iterable<unknown>,
  options: RosterComparisonOptions,
): RosterComparison;
export function compareEditionsOverRoster(roster: unknown, options: unknown): RosterComparison;
export function compareEditionsOverRoster(roster: unknown, options: unknown): RosterComparison {
  const { session, given } = comparing(options);
  addPieces(session, new TextSession(session, readTextOptions(given)), roster);
  return session.finish();
}

/** Takes records and pieces of text; if the source throws, that is an issue of the comparison. */
function addPieces(session: Session<unknown>, text: TextSession, roster: unknown): void {
  if (!isRoster(session, roster)) return;
  try {
    for (const piece of piecesOf(roster))
      if (isBytes(piece)) text.write(piece);
      else session.add(piece);
  } catch {
    session.fault(brokenOff(session.screening.tally.records));
  }
  text.close();
}

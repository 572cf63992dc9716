/** What two editions differ in, and how what they make of many is added up. */
import { differencesOf } from "../core/differences.js";
import type { Edition } from "../edition/edition.js";
import type { OutcomeTotal, ParameterDifference } from "./edition-comparison.js";

/** How many go from one outcome to another, the most frequent first. */
export function totalsOf(counted: Iterable<OutcomeTotal>): readonly OutcomeTotal[] {
  const totals = new Map<string, OutcomeTotal>();
  for (const { before, after, count } of counted) {
    const key = `${before} ${after}`;
    totals.set(key, { before, after, count: (totals.get(key)?.count ?? 0) + count });
  }
  return [...totals.values()].sort((left, right) => right.count - left.count);
}

/** The parameters whose value or unit differs. */
export function parameterDifferences(
  before: Edition | undefined,
  after: Edition | undefined,
): readonly ParameterDifference[] {
  const byId = (edition: Edition | undefined) =>
    new Map((edition?.parameters ?? []).map((one) => [one.id, one]));
  const [earlier, later] = [byId(before), byId(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((id) => {
      const [one, other] = [earlier.get(id), later.get(id)];
      const units = { before: one?.unit ?? null, after: other?.unit ?? null };
      return { id, before: one?.value ?? null, after: other?.value ?? null, units };
    })
    .filter(
      ({ before, after, units }) => differencesOf(before, after).length > 0 || units.before !== units.after,
    );
}

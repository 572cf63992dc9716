/** 两行. Rules that go by one row of a list: with two rows of which they say different things, the order of these shows it. */
import type { Path } from "../core/issue.js";
import { changedAt, kindOf, valueAt } from "./facts-in.js";
import type { Asker, Trial, Trials } from "./trials.js";

/** What rules say of two rows where they say something else of the same two the other way round. */
export function* orderedPairs({ trials }: Trials, asker: Asker): Generator<string> {
  const seen = new Set<string>();
  for (const trial of trials) {
    const list = listAround(trial);
    if (list === undefined) continue;
    for (const { value, said } of trial.others) {
      const rules = trial.rules.filter(({ id }) => {
        const [was, is] = [trial.before, said].map((answers) => answers.get(id)?.finding.outcome);
        return was !== is && !seen.has(`${id} ${kindOf(trial.draft, trial.path)}`);
      });
      if (rules.length === 0) continue;
      const pair = pairIn(trial, list, value);
      const [one, other] = [pair, [...pair].reverse()].map((rows) =>
        asker.some(changedAt(trial.draft, list, rows), rules),
      );
      for (const { id } of rules) {
        seen.add(`${id} ${kindOf(trial.draft, trial.path)}`);
        const [first, then] = [one, other].map((answers) => answers?.get(id)?.finding.outcome);
        if (first !== then)
          yield `${id} says “${first}”, and “${then}” where the two rows of ${list.join(".")} stand the other way round; the order must not decide anything`;
      }
    }
  }
}

/** The list of records that a fact stands in. The table of targets is none: two rows of one indicator are neither of them taken. */
function listAround({ path }: Trial): Path | undefined {
  const index = path.reduce<number>((last, key, at) => (typeof key === "number" ? at : last), 0);
  return index === 0 || index === path.length - 1 || path[0] === "indicators"
    ? undefined
    : path.slice(0, index);
}

/** The row as it stands, and the same with another value, which are two things to whoever tells them apart by what they are called. */
function pairIn({ draft, path }: Trial, list: Path, value: unknown): readonly unknown[] {
  const at = path.slice(0, list.length + 1);
  const row = valueAt(draft, at);
  const changed = valueAt(changedAt(draft, path, value), at);
  const others = (valueAt(draft, list) as readonly unknown[]).filter((_, index) => index !== at.at(-1));
  return [row, ...others, asAnother(changed, path.slice(at.length))];
}

function asAnother(row: unknown, changed: Path): unknown {
  const names = ["id", "name"].filter(
    (name) => typeof valueAt(row, [name]) === "string" && name !== changed[0],
  );
  return names.reduce((one, name) => changedAt(one, [name], `${valueAt(row, [name])}2`), row);
}

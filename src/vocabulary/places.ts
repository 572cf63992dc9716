/** 字段的位置. Where a dotted name leads in the vocabulary. */
import type { Label, Row } from "./row.js";
import { isNoun, type Noun, vocabulary } from "./vocabulary.js";

/** One part of a name, and what the vocabulary has on it. */
export interface Step {
  readonly part: string;
  /** The row of a field, or of the list that an entry stands in; `undefined` for what nobody knows. */
  readonly row: Row | undefined;
  /** For an entry of a list: what a numbered one is called. */
  readonly entry?: Label | undefined;
}

const isNumber = (part: string): boolean => part === "*" || /^\d+$/.test(part);

/** The ids of rules and of sentences have dots in them as clauses do, and a number before the dot is no number of an entry. */
const isIdFrom = (parts: readonly string[]): boolean => /^\d+(?:\.\d+)*[#:]/.test(parts.join("."));

/** A name from a noun on: `enterprises.3.creditCode` of an application. A `*` stands for any entry. */
export function stepsFrom(start: Noun, parts: readonly string[]): readonly Step[] {
  let noun: string | undefined = start;
  let list: Row | undefined;
  return parts.map((part, index): Step => {
    if (list !== undefined) {
      const { entry, noun: made } = list;
      const isEntry = isNumber(part) && !isIdFrom(parts.slice(index));
      const row = isEntry || list.byId ? list : undefined;
      const called = entry ?? (made !== undefined && isNoun(made) ? vocabulary[made].entry : undefined);
      list = undefined;
      noun = row?.noun;
      return { part, row, entry: called };
    }
    const fields: Readonly<Record<string, Row>> =
      noun !== undefined && isNoun(noun) ? vocabulary[noun].fields : {};
    const row = Object.hasOwn(fields, part) ? fields[part] : undefined;
    list = row?.list ? row : undefined;
    noun = row?.noun;
    return { part, row };
  });
}

/** Where a name without a noun is looked for: an application first, then what else is handed in. */
const places: readonly Noun[] = ["application", "nationalPilot", "argument", "subsidyClaim"];

/**
 * A name as people and programs write it: a place in an application (`enterprises.3.creditCode`), the name of what a
 * function is handed beside it (`judgements.0.on`), or a noun and its field (`recoveryPolicy.cap`). The reading that
 * knows most of its parts counts; of equal ones the first.
 */
export function stepsOf(name: string): readonly Step[] {
  const parts = name.split(".");
  const [first = "", ...rest] = parts;
  const readings = [
    ...places.map((noun) => stepsFrom(noun, parts)),
    ...(isNoun(first) && rest.length > 0 ? [stepsFrom(first, rest)] : []),
  ];
  const known = (steps: readonly Step[]): number => steps.findIndex(({ row }) => row === undefined);
  return readings.reduce((best, one) => {
    const [has, had] = [known(one), known(best)];
    return had >= 0 && (has < 0 || has > had) ? one : best;
  });
}

/** The row of a field, by its whole name; `undefined` where a part of it is not known. */
export function rowOf(name: string): Row | undefined {
  const steps = stepsOf(name);
  return steps.every(({ row }) => row !== undefined) ? steps.at(-1)?.row : undefined;
}

/** Every place in a noun and in what it is made of, by its name, with `*` for entries; what holds itself only once. */
export function placesIn(noun: Noun, above: readonly string[] = []): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const [key, row] of Object.entries(vocabulary[noun].fields)) {
    found.set(key, row);
    const entry = row.noun !== undefined && isNoun(row.noun) ? vocabulary[row.noun].entry : undefined;
    if (row.list && (row.entry ?? entry)) found.set(`${key}.*`, { ...row, ...(row.entry ?? entry) });
    if (row.noun === undefined || !isNoun(row.noun) || [...above, noun].includes(row.noun)) continue;
    const holder = row.list ? `${key}.*.` : `${key}.`;
    for (const [inner, one] of placesIn(row.noun, [...above, noun])) found.set(`${holder}${inner}`, one);
  }
  return found;
}

/** 字段的位置. Where a dotted name leads in the vocabulary. */
import { bare } from "../core/own-data.js";
import type { Label, NounTable, Row, Table } from "./row.js";

/** One part of a name, and what the vocabulary has on it. */
export interface Step {
  readonly part: string;
  /** The row of a field, or of the list that an entry stands in; `undefined` for what nobody knows. */
  readonly row: Row | undefined;
  /** For an entry of a list: what a numbered one is called. */
  readonly entry?: Label | undefined;
}

const isNumber = (part: string): boolean => part === "*" || /^\d+$/.test(part);

/** Rules and sentences are named by ids with dots in them, a clause before `#` or `:`: there the first figure is no number of an entry. */
const isIdFrom = (parts: readonly string[]): boolean => /^\d+(?:\.\d+)*[#:]/.test(parts.join("."));

/** A name from a noun on: `enterprises.3.creditCode` of an application. A `*` stands for any entry. */
export function stepsFrom(nouns: Table, start: string, parts: readonly string[]): readonly Step[] {
  let noun = nounIn(nouns, start);
  let list: Row | undefined;
  return parts.map((part, index): Step => {
    if (list !== undefined) {
      const isEntry = isNumber(part) && !isIdFrom(parts.slice(index));
      const row = isEntry || list.byId ? list : undefined;
      const entry = entryOf(nouns, list);
      list = undefined;
      noun = nounIn(nouns, row?.noun);
      return { part, row, entry };
    }
    const row = noun !== undefined && Object.hasOwn(noun.fields, part) ? noun.fields[part] : undefined;
    list = row?.list ? row : undefined;
    noun = nounIn(nouns, row?.noun);
    return { part, row, entry: undefined };
  });
}

const nounIn = (nouns: Table, name: string | undefined): NounTable | undefined =>
  name !== undefined && Object.hasOwn(nouns, name) ? nouns[name] : undefined;

const entryOf = (nouns: Table, { entry, noun }: Row): Label | undefined =>
  entry ?? nounIn(nouns, noun)?.entry;

/** The reading that knows most of its parts; of equal ones the first. */
export const bestOf = (readings: readonly (readonly Step[])[]): readonly Step[] =>
  readings.reduce((best, one) => {
    const [has, had] = [firstUnknown(one), firstUnknown(best)];
    return had >= 0 && (has < 0 || has > had) ? one : best;
  }, readings[0] ?? []);

const firstUnknown = (steps: readonly Step[]): number => steps.findIndex(({ row }) => row === undefined);

/** The row a name leads to; `undefined` where a part of it is not known. */
export const lastRow = (steps: readonly Step[]): Row | undefined =>
  firstUnknown(steps) < 0 ? steps.at(-1)?.row : undefined;

/** Every place in a noun and in what it is made of, by its name, with `*` for entries; what holds itself only once. */
export function placesIn(
  nouns: Table,
  noun: string,
  above: readonly string[] = [],
): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  const way = [...above, noun];
  for (const [key, row] of Object.entries(nounIn(nouns, noun)?.fields ?? {})) {
    found.set(key, row);
    const entry = entryOf(nouns, row);
    if (row.list && entry) found.set(`${key}.*`, bare({ ...row, ...entry }));
    if (row.noun === undefined || way.includes(row.noun)) continue;
    const holder = row.list ? `${key}.*.` : `${key}.`;
    for (const [inner, one] of placesIn(nouns, row.noun, way)) found.set(`${holder}${inner}`, one);
  }
  return found;
}

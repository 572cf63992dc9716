/** 字段的名称. What a dotted name means in the whole vocabulary. */
import { bestOf, lastRow, type Step, stepsFrom } from "./places.js";
import type { Row, Table } from "./row.js";
import { type Noun, vocabulary } from "./vocabulary.js";

/** Where a name without a noun is looked for: an application first, then what else is handed in. */
const places: readonly Noun[] = ["application", "nationalPilot", "argument", "subsidyClaim"];

/**
 * A name as people and programs write it: a place in an application (`enterprises.3.creditCode`), the name of what a
 * function is handed beside it (`judgements.0.on`), or a noun and its field (`recoveryPolicy.cap`). `nouns`: the vocabulary, with the own fields of an
 * edition.
 */
export function stepsOf(name: string, nouns: Table = vocabulary): readonly Step[] {
  const parts = name.split(".");
  const [first = "", ...rest] = parts;
  return bestOf([
    ...places.map((noun) => stepsFrom(nouns, noun, parts)),
    ...(Object.hasOwn(nouns, first) && rest.length > 0 ? [stepsFrom(nouns, first, rest)] : []),
  ]);
}

/** The row of a field, by its whole name; `undefined` where a part of it is not known. */
export const rowOf = (name: string, nouns?: Table): Row | undefined => lastRow(stepsOf(name, nouns));

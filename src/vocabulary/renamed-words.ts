/** 改称的词. What the words of the library are called under an edition that puts its own names in them, and how these are read. */
import { bare, ownOf } from "../core/own-data.js";
import { filledInWords } from "./filled-in-words.js";
import { builtInNouns } from "./own-fields.js";
import { placesIn, withPlaces } from "./place-changes.js";
import type { Label } from "./row.js";
import { plainWord, spellingsOf } from "./word-of.js";

/** What one language puts in the place of the library's names and words. */
interface Naming {
  readonly places?: Readonly<Record<string, string>>;
  readonly words?: Readonly<Record<string, string>>;
}

/** The words that a label can mean, by the label as it is compared. */
export type RenamedWords = ReadonlyMap<string, readonly string[]>;

/** The labels of an edition that no reader takes for their words as it is; `undefined` where there are none. */
export function renamedWords(chinese: Naming = {}, english: Naming = {}): RenamedWords | undefined {
  const [zh, en] = [labelIn(chinese), labelIn(english)];
  const found = new Map<string, readonly string[]>();
  for (const [word, label] of everyLabel())
    for (const said of [zh(word, label.zh), en(word, label.en)]) {
      const name = plainWord(said);
      const isRead = said === label.zh || said === label.en || spellingsOf(word, filledInWords).has(name);
      const words = found.get(name) ?? [];
      if (!isRead && !words.includes(word)) found.set(name, [...words, word]);
    }
  return found.size === 0 ? undefined : found;
}

/** Every word that people fill in, with its label, and with those that it has in some places. */
const everyLabel = (): readonly (readonly [word: string, label: Label])[] => [
  ...Object.entries(filledInWords),
  ...Object.values(builtInNouns).flatMap(({ fields }) =>
    Object.values(fields).flatMap((row) => Object.entries(ownOf(row, "called") ?? {})),
  ),
];

function labelIn(naming: Naming): (word: string, label: string) => string {
  const { places, words = {} } = bare(naming);
  const change = placesIn(places);
  return (word, label) => (Object.hasOwn(words, word) ? (words[word] as string) : withPlaces(label, change));
}

/** The word of a place that somebody means by a label of the edition. */
export function renamedWord(
  typed: string,
  among: readonly string[],
  renamed: RenamedWords | undefined,
): string | undefined {
  const words = renamed?.get(plainWord(typed));
  return words && among.find((word) => words.includes(word));
}

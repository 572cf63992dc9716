/** Values for an edition's own fields, and its own words, in every record of a draft that can have them. */
import * as fc from "fast-check";
import type { ApplicationDraft } from "../application/application.js";
import { extensionOf } from "../input/extension.js";
import { builtInNouns, type OwnField, type OwnFields } from "../vocabulary/own-fields.js";
import { wordPlaces } from "../vocabulary/own-words.js";

/** Each record takes one of so many values of a field in turn. */
const different = 4;

type Values = Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;

/** What is put into records: own fields, and by their places the words that stand for those of the library. */
interface Own {
  readonly values: Values;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What has neither own fields nor own words that were looked at, an edition or not, adds nothing. */
export function withOwn(
  drafts: fc.Arbitrary<ApplicationDraft>,
  edition: unknown,
): fc.Arbitrary<ApplicationDraft> {
  const extension = extensionOf(edition);
  if (extension === undefined) return drafts;
  const { fields = {} } = edition as { readonly fields?: OwnFields };
  const words = Object.fromEntries(
    wordPlaces.flatMap((place) => {
      const list = extension.wordsAt(place);
      return list === undefined ? [] : [[place, fc.shuffledSubarray([...list.values], { minLength: 1 })]];
    }),
  );
  const ofNouns = Object.fromEntries(
    Object.entries(fields).map(([noun, own]) => [
      noun,
      fc.record(Object.fromEntries(Object.entries(own).map(([name, field]) => [name, severalOf(field)]))),
    ]),
  );
  return fc.tuple(drafts, fc.record(ofNouns), fc.record(words)).map(([draft, values, some]) => {
    const own: Own = { values, words: some };
    return filled(draft, "application", own, { count: 0 }) as ApplicationDraft;
  });
}

/** Any of them may be missing. */
const severalOf = (field: OwnField): fc.Arbitrary<readonly unknown[]> =>
  fc.array(fc.option(sampleOf(field), { nil: undefined }), { minLength: different, maxLength: different });

function sampleOf({ type, words = [] }: OwnField): fc.Arbitrary<unknown> {
  const values = words.map(({ value }) => value);
  if (type === "word") return fc.constantFrom(...values);
  if (type === "words") return fc.subarray(values, { minLength: 1 });
  return ofTypes[type]();
}

const ofTypes = {
  text: () => fc.constantFrom("已说明", "另行说明"),
  statement: () => fc.constantFrom("已说明", "另行说明"),
  count: () => fc.nat(9),
  decimal: () => fc.constantFrom("-1", "0", "2.5"),
  rate: () => fc.constantFrom("0", "0.25", "1"),
  yuan: () => fc.constantFrom("0", "1000000"),
  date: () => fc.constantFrom("2024-06-30", "2025-01-01"),
  "yes-or-no": () => fc.boolean(),
};

/** The same record, and those in it, with own fields and own words. */
function filled(value: unknown, noun: string, own: Own, seen: { count: number }): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, noun, own, seen));
  if (typeof value !== "object" || value === null) return value;
  const turn = seen.count++ % different;
  const rows = builtInNouns[noun]?.fields ?? {};
  const added = Object.entries(own.values[noun] ?? {}).flatMap(([name, some]) =>
    some[turn] === undefined ? [] : [[name, some[turn]] as const],
  );
  const before = Object.entries(value).map(([name, part]) => {
    const inner = rows[name]?.noun;
    const words = own.words[`${noun}.${name}`];
    if (words !== undefined) return [name, wordsFor(part, words, turn)] as const;
    return [name, inner === undefined ? part : filled(part, inner, own, seen)] as const;
  });
  return Object.fromEntries([...before, ...added]);
}

/** One of the words for a word, and several for a list of them, which may be empty. */
const wordsFor = (part: unknown, words: readonly string[], turn: number): unknown =>
  Array.isArray(part) ? words.slice(0, part.length) : words[turn % words.length];

/**
 * The only way for a schema to a title: it says of which noun it is, and every leaf takes its row of the vocabulary. The
 * table of the subject is handed in, so that nobody loads the words of subjects that are none of theirs.
 */
import * as z from "zod/mini";
import { bare, ownOf } from "../core/own-data.js";
import type { Row, Table } from "../vocabulary/row.js";
import type { Noun } from "../vocabulary/vocabulary.js";
import type { Labels } from "../vocabulary/word-of.js";
import { noteLabels, noteOpenWords } from "./read-words.js";

type Shape = Readonly<Record<string, z.ZodMiniType>>;
type NameIn<Nouns extends Table> = keyof Nouns & Noun;
type FieldOf<Nouns extends Table, Name extends NameIn<Nouns>> = keyof Nouns[Name]["fields"] & string;

/** A field that the noun does not have is refused by the compiler. */
type Fields<Nouns extends Table, Name extends NameIn<Nouns>, Given> = Given &
  Readonly<Record<Exclude<keyof Given, FieldOf<Nouns, Name>>, never>>;

/** 名目的字段. The leaves of a noun, each with its title, its unit and its term. */
export const fieldsOf = <const Nouns extends Table, const Name extends NameIn<Nouns>, Given extends Shape>(
  nouns: Nouns,
  noun: Name,
  shape: Fields<Nouns, Name, Given>,
): Given =>
  Object.fromEntries(
    Object.entries(shape).map(([key, leaf]) => [
      key,
      titled(nouns, noun, key as never, leaf as z.ZodMiniType),
    ]),
  ) as unknown as Given;

/** One leaf by itself. */
export function titled<
  const Nouns extends Table,
  const Name extends NameIn<Nouns>,
  Leaf extends z.ZodMiniType,
>(nouns: Nouns, noun: Name, field: FieldOf<Nouns, Name>, leaf: Leaf): Leaf {
  const row = rowOf(nouns, noun, field);
  const made = leaf.check(z.meta(titleOf(row, noun, field)));
  noteWords(made, row);
  return made;
}

function titleOf(row: Row, noun: string, field: string): z.core.GlobalMeta {
  const { zh, unit } = bare(row);
  return { title: zh, term: `${noun}.${field}`, ...(unit && { unit }) };
}

function noteWords(leaf: z.ZodMiniType, row: Row): void {
  const { words, open, orDay } = bare(row);
  if (open === "words" && words !== undefined) noteOpenWords(leaf, { words, orDay: orDay === true });
}

/** A leaf that may be missing. It is of this field alone, so its title is its own and no copy of it is needed. */
function optional(nouns: Table, noun: string, field: string, leaf: z.ZodMiniType): z.ZodMiniType {
  const row = rowOf(nouns, noun, field);
  const made = z.optional(leaf);
  z.globalRegistry.add(made, titleOf(row, noun, field));
  noteWords(made, row);
  return made;
}

/** A record of a noun, and nothing else in it. */
export const ofNoun = <const Nouns extends Table, const Name extends NameIn<Nouns>, Given extends Shape>(
  nouns: Nouns,
  noun: Name,
  shape: Fields<Nouns, Name, Given>,
): z.ZodMiniObject<Given, z.core.$strict> => recordOf(nouns, noun, fieldsOf(nouns, noun, shape));

const recordOf = <Given extends Shape>(nouns: Table, noun: Noun, fields: Given) =>
  z.strictObject(fields).register(z.globalRegistry, itself(nouns, noun as never));

/** What a record says of itself. */
export const itself = <const Nouns extends Table>(nouns: Nouns, noun: NameIn<Nouns>): z.core.GlobalMeta => ({
  title: nouns[noun]?.zh,
  noun,
});

type Draft<Given extends Shape> = { -readonly [Key in keyof Given]: z.ZodMiniOptional<Given[Key]> };

/** The same of which everything may be missing. */
export const draftOf = <const Nouns extends Table, const Name extends NameIn<Nouns>, Given extends Shape>(
  nouns: Nouns,
  noun: Name,
  shape: Fields<Nouns, Name, Given>,
): z.ZodMiniObject<Draft<Given>, z.core.$strict> =>
  recordOf(
    nouns,
    noun,
    Object.fromEntries(
      Object.entries(shape).map(([key, leaf]) => [key, optional(nouns, noun, key, leaf as z.ZodMiniType)]),
    ),
  ) as never;

/** The noun a schema is of, or of which it is a list. */
export function nounOf(schema: z.ZodMiniType): Noun | undefined {
  const noun = ownOf(z.globalRegistry.get(schema) as { readonly noun?: Noun } | undefined, "noun");
  if (noun !== undefined) return noun;
  return schema instanceof z.ZodMiniArray ? nounOf(schema._zod.def.element as z.ZodMiniType) : undefined;
}

type WordsOf<One> = One extends { readonly words: infer Words extends readonly string[] }
  ? Words[number]
  : never;

/** 选项. One of the words the vocabulary has for a field; with `labels`, those of the subject, a label is read as its word. */
export const oneOf = <
  const Nouns extends Table,
  const Name extends NameIn<Nouns>,
  const Field extends FieldOf<Nouns, Name>,
>(
  nouns: Nouns,
  noun: Name,
  field: Field,
  labels?: Labels,
): z.ZodMiniEnum<{ [Word in WordsOf<Nouns[Name]["fields"][Field]>]: Word }> => {
  const made = z.enum(rowOf(nouns, noun, field).words as readonly string[]);
  if (labels !== undefined) noteLabels(made, labels);
  return made as never;
};

const rowOf = (nouns: Table, noun: string, field: string): Row => nouns[noun]?.fields[field] as Row;

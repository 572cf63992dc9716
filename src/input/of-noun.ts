/** The only way for a schema to a title: it says of which noun it is, and every leaf takes its row of the vocabulary. */
import * as z from "zod/mini";
import type { Row } from "../vocabulary/row.js";
import { type FieldOf, type Noun, rowsOf, vocabulary } from "../vocabulary/vocabulary.js";

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** A field that the noun does not have is refused by the compiler. */
type FieldsOf<Name extends Noun, Given> = Given &
  Readonly<Record<Exclude<keyof Given, FieldOf<Name>>, never>>;

/** 名目的字段. The leaves of a noun, each with its title, its unit and its term. */
export const fieldsOf = <const Name extends Noun, Given extends Shape>(
  noun: Name,
  shape: FieldsOf<Name, Given>,
): Given =>
  Object.fromEntries(
    Object.entries(shape).map(([key, leaf]) => [
      key,
      titled(noun, key as FieldOf<Name>, leaf as z.ZodMiniType),
    ]),
  ) as unknown as Given;

/** One leaf by itself. */
export const titled = <const Name extends Noun, Leaf extends z.ZodMiniType>(
  noun: Name,
  field: FieldOf<Name>,
  leaf: Leaf,
): Leaf => leaf.check(z.meta(titleOf(noun, field)));

/** What a leaf says of itself, for one that the compiler cannot see through because it holds itself. */
function titleOf<const Name extends Noun>(noun: Name, field: FieldOf<Name>): z.core.GlobalMeta {
  const { zh, unit } = rowOf(noun, field);
  return { title: zh, term: `${noun}.${field}`, ...(unit && { unit }) };
}

/** A record of a noun, and nothing else in it. */
export const ofNoun = <const Name extends Noun, Given extends Shape>(
  noun: Name,
  shape: FieldsOf<Name, Given>,
): z.ZodMiniObject<Given, z.core.$strict> =>
  z.strictObject(fieldsOf(noun, shape)).register(z.globalRegistry, itself(noun));

/** What a record says of itself. */
export const itself = (noun: Noun): z.core.GlobalMeta => ({ title: vocabulary[noun].zh, noun });

type Draft<Given extends Shape> = { -readonly [Key in keyof Given]: z.ZodMiniOptional<Given[Key]> };

/** The same of which everything may be missing. */
export const draftOf = <const Name extends Noun, Given extends Shape>(
  noun: Name,
  shape: FieldsOf<Name, Given>,
): z.ZodMiniObject<Draft<Given>, z.core.$strict> =>
  ofNoun(
    noun,
    Object.fromEntries(
      Object.entries(shape).map(([key, leaf]) => [key, z.optional(leaf as z.ZodMiniType)]),
    ) as never,
  ) as never;

/** The noun a schema is of, or of which it is a list. */
export function nounOf(schema: z.ZodMiniType): Noun | undefined {
  const { noun } = (z.globalRegistry.get(schema) ?? {}) as { readonly noun?: Noun };
  if (noun !== undefined) return noun;
  return schema instanceof z.ZodMiniArray ? nounOf(schema._zod.def.element as z.ZodMiniType) : undefined;
}

type WordsOf<Name extends Noun, Field extends FieldOf<Name>> =
  ReturnType<typeof rowsOf<Name>> extends infer Rows
    ? Field extends keyof Rows
      ? Rows[Field] extends { readonly words: infer Words extends readonly [string, ...string[]] }
        ? Words
        : never
      : never
    : never;

/** 选项. One of the words the vocabulary has for a field. */
export const oneOf = <const Name extends Noun, const Field extends FieldOf<Name>>(
  noun: Name,
  field: Field,
): z.ZodMiniEnum<{ [Word in WordsOf<Name, Field>[number]]: Word }> =>
  z.enum(rowOf(noun, field).words as never) as never;

const rowOf = (noun: Noun, field: string) =>
  (rowsOf(noun) as unknown as Readonly<Record<string, Row>>)[field] as Row;

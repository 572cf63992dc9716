/** The only way for a schema to a title: it says of which noun it is, and every leaf takes its row of the vocabulary. */
import * as z from "zod";
import type { Row } from "../vocabulary/row.js";
import { type FieldOf, type Noun, rowsOf, vocabulary } from "../vocabulary/vocabulary.js";

type Shape = Readonly<Record<string, z.ZodType>>;

/** A field that the noun does not have is refused by the compiler. */
type FieldsOf<Name extends Noun, Given> = Given &
  Readonly<Record<Exclude<keyof Given, FieldOf<Name>>, never>>;

/** 名目的字段. The leaves of a noun, each with its title, its unit and its term. */
export const fieldsOf = <const Name extends Noun, Given extends Shape>(
  noun: Name,
  shape: FieldsOf<Name, Given>,
): Given =>
  Object.fromEntries(
    Object.entries(shape).map(([key, leaf]) => [key, titled(noun, key as FieldOf<Name>, leaf as z.ZodType)]),
  ) as unknown as Given;

/** One leaf by itself. */
export const titled = <const Name extends Noun, Leaf extends z.ZodType>(
  noun: Name,
  field: FieldOf<Name>,
  leaf: Leaf,
): Leaf => leaf.meta({ ...leaf.meta(), ...titleOf(noun, field) });

/** What a leaf says of itself, for one that the compiler cannot see through because it holds itself. */
function titleOf<const Name extends Noun>(noun: Name, field: FieldOf<Name>): z.GlobalMeta {
  const { zh, unit } = rowOf(noun, field);
  return { title: zh, term: `${noun}.${field}`, ...(unit && { unit }) };
}

/** A record of a noun, and nothing else in it. */
export const ofNoun = <const Name extends Noun, Given extends Shape>(
  noun: Name,
  shape: FieldsOf<Name, Given>,
): z.ZodObject<Given, z.core.$strict> => z.strictObject(fieldsOf(noun, shape)).meta(itself(noun));

/** What a record says of itself. */
export const itself = (noun: Noun): z.GlobalMeta => ({ title: vocabulary[noun].zh, noun });

type Draft<Given extends Shape> = { -readonly [Key in keyof Given]: z.ZodOptional<Given[Key]> };

/** The same of which everything may be missing. */
export const draftOf = <const Name extends Noun, Given extends Shape>(
  noun: Name,
  shape: FieldsOf<Name, Given>,
): z.ZodObject<Draft<Given>, z.core.$strict> =>
  ofNoun(
    noun,
    Object.fromEntries(
      Object.entries(shape).map(([key, leaf]) => [key, (leaf as z.ZodType).optional()]),
    ) as never,
  ) as never;

/** The noun a schema is of, or of which it is a list. */
export function nounOf(schema: z.ZodType): Noun | undefined {
  const { noun } = (schema.meta() ?? {}) as { readonly noun?: Noun };
  if (noun !== undefined) return noun;
  if (schema instanceof z.ZodOptional) return nounOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodArray ? nounOf(schema.element as z.ZodType) : undefined;
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
): z.ZodEnum<{ [Word in WordsOf<Name, Field>[number]]: Word }> =>
  z.enum(rowOf(noun, field).words as never) as never;

const rowOf = (noun: Noun, field: string) =>
  (rowsOf(noun) as unknown as Readonly<Record<string, Row>>)[field] as Row;

/** Makes the schemas, rows and facts of an edition's own fields. */
import * as z from "zod/mini";
import { labelsOf, nounsWith, type OwnField, type OwnFields, wordsOf } from "../vocabulary/own-fields.js";
import { nounOfEvent, type OwnEvent } from "../vocabulary/own-procedure.js";
import type { Table } from "../vocabulary/row.js";
import type { Extension } from "./extension.js";
import { count, date, decimal, rate, statement, text, yuan } from "./leaves.js";
import { titled } from "./of-noun.js";
import type { AnySchema } from "./read.js";
import { noteLabels } from "./read-words.js";

/** The extension of own fields that have been read. */
export function extend(fields: OwnFields): Extension {
  const nouns = nounsWith(fields);
  return {
    extended: extending(fields, nouns) as Extension["extended"],
    nouns,
    words: wordsOf(fields),
    enterpriseFacts: Object.fromEntries(
      Object.entries(fields.enterprise ?? {}).map(([name, field]) => [name, valuesOf(field)]),
    ),
  };
}

/** A rule about one enterprise sees which word or answer was given, and of other fields that something was. */
function valuesOf({ type, words = [] }: OwnField): readonly string[] {
  if (type === "yes-or-no") return ["yes", "no"];
  return type === "word" ? words.map(({ value }) => value) : ["given"];
}

/** Each schema is made once; one that has none of the nouns in it stays itself. */
function extending(fields: OwnFields, nouns: Table): (schema: AnySchema) => AnySchema {
  const made = new WeakMap<AnySchema, AnySchema>();
  const extended = (schema: AnySchema): AnySchema => {
    const known = made.get(schema);
    if (known !== undefined) return known;
    const found = rebuilt(schema, extended, (noun) => leavesOf(fields, nouns, noun));
    made.set(schema, found);
    return found;
  };
  return extended;
}

type Shape = Readonly<Record<string, AnySchema>>;

function rebuilt(
  schema: AnySchema,
  extended: (schema: AnySchema) => AnySchema,
  ownOf: (noun: unknown) => Shape,
): AnySchema {
  if (schema instanceof z.ZodMiniOptional)
    return around(schema, schema._zod.def.innerType, extended, z.optional);
  if (schema instanceof z.ZodMiniArray) return around(schema, schema._zod.def.element, extended, z.array);
  if (!(schema instanceof z.ZodMiniObject)) return schema;
  const before = schema.shape as Shape;
  const own = ownOf(metaOf(schema).noun);
  const shape = Object.fromEntries(Object.entries(before).map(([key, inner]) => [key, extended(inner)]));
  const isSame =
    Object.keys(own).length === 0 && Object.keys(shape).every((key) => shape[key] === before[key]);
  return isSame ? schema : likewise(schema, z.strictObject({ ...shape, ...own }));
}

function around(
  schema: AnySchema,
  inner: unknown,
  extended: (schema: AnySchema) => AnySchema,
  make: (inner: AnySchema) => AnySchema,
): AnySchema {
  const made = extended(inner as AnySchema);
  return made === inner ? schema : likewise(schema, make(made));
}

const metaOf = (schema: AnySchema): z.core.GlobalMeta => z.globalRegistry.get(schema) ?? {};

/** What a schema says of itself, the one made of it says too. */
const likewise = (schema: AnySchema, made: AnySchema): AnySchema =>
  made.register(z.globalRegistry, metaOf(schema));

const leavesOf = (fields: OwnFields, nouns: Table, noun: unknown): Shape =>
  Object.fromEntries(
    Object.entries(fields[noun as keyof OwnFields] ?? {}).map(([name, field]) => [
      name,
      titled(nouns, noun as never, name as never, z.optional(leafOf(field))),
    ]),
  );

/** The leaves of the own fields of each kind of event; what is required cannot be left out of them. */
export const leavesOfEvents = (
  events: readonly OwnEvent[],
  nouns: Table,
): ReadonlyMap<string, Readonly<Record<string, AnySchema>>> =>
  new Map(
    events.map(({ event, fields = {} }) => [
      event,
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => {
          const leaf = field.required === true ? leafOf(field) : z.optional(leafOf(field));
          return [name, titled(nouns, nounOfEvent(event) as never, name as never, leaf)];
        }),
      ),
    ]),
  );

/** The leaf of an own field: one of those that the library's own fields have. */
function leafOf({ type, words = [] }: OwnField): AnySchema {
  if (type === "yes-or-no") return z.boolean();
  if (type !== "word" && type !== "words") return leaves[type]();
  const leaf = z.enum(words.map(({ value }) => value));
  noteLabels(leaf, labelsOf(words));
  return type === "word" ? leaf : z.array(leaf);
}

const leaves = { text, statement, count, decimal, rate, yuan, date } as const;

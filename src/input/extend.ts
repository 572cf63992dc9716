/** Makes the schemas, rows and facts of an edition's own fields and words. */
import * as z from "zod/mini";
import { bare, ownOf } from "../core/own-data.js";
import { type Currency, nounsInCurrency } from "../vocabulary/currency.js";
import { nounsNotAsking } from "../vocabulary/not-asked.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";
import {
  builtInNouns,
  labelsOf,
  nounsWith,
  type OwnField,
  type OwnFields,
  wordsOf,
} from "../vocabulary/own-fields.js";
import { nounOfEvent, type OwnEvent } from "../vocabulary/own-procedure.js";
import {
  labelsOfWords,
  nounsWithWords,
  type OwnWords,
  type WordList,
  type WordLists,
  wordListsOf,
} from "../vocabulary/own-words.js";
import type { RenamedWords } from "../vocabulary/renamed-words.js";
import type { Table } from "../vocabulary/row.js";
import type { Extension } from "./extension.js";
import { count, date, decimal, rate, statement, text, yuan } from "./leaves.js";
import { titled } from "./of-noun.js";
import type { AnySchema } from "./read.js";
import { type Manner, noteManner } from "./read-under.js";
import { noteLabels, noteOpenWords, openWordsOf } from "./read-words.js";

/** What the sentences of an edition change in how something is read, and what its form does not ask for. */
interface Said {
  readonly currency: Currency | undefined;
  readonly renamed: RenamedWords | undefined;
  readonly notAsked: readonly string[];
}

/** The extension of own fields, words and sentences that have been read. */
export function extend(fields: OwnFields, words: OwnWords, { currency, renamed, notAsked }: Said): Extension {
  const withFields = nounsWith(fields);
  const lists = wordListsOf(words);
  const changedIn = (all: Table): Table => {
    const own = { ...withFields, ...nounsWithWords({ ...all, ...withFields }, lists) };
    return { ...own, ...nounsNotAsking({ ...all, ...own }, notAsked) };
  };
  const nouns = changedIn(builtInNouns);
  const enterpriseFacts = {
    ...factsWithWords(lists),
    ...Object.fromEntries(
      Object.entries(ownOf(fields, "enterprise") ?? {}).map(([name, field]) => [name, valuesOf(field)]),
    ),
  };
  return {
    extended: inManner(extending(fields, lists, nouns), {
      currency: currency?.names,
      renamed,
    }) as Extension["extended"],
    nouns: nounsInCurrency(nouns, currency),
    currency,
    named: remembered((all) => nounsInCurrency({ ...all, ...changedIn(all) }, currency)),
    words: { ...labelsOfWords(words), ...wordsOf(fields) },
    wordsAt: (place) => ownOf(lists, place),
    enterpriseFacts,
    isOfEnterprises:
      Object.keys(enterpriseFacts).length > 0 || currency !== undefined || renamesEnterprises(renamed),
  };
}

/** Whether the sizes or the levels of enterprises have labels that the quick way of reading rosters does not know. */
const renamesEnterprises = (renamed: RenamedWords | undefined): boolean => {
  const { scale, specialised } = applicationNouns.enterprise.fields;
  const known: readonly string[] = [...scale.words, ...specialised.words];
  return renamed !== undefined && [...renamed.values()].flat().some((word) => known.includes(word));
};

/** The vocabulary is one table; what an edition makes of it is worked out once. */
function remembered(make: (nouns: Table) => Table): (nouns: Table) => Table {
  const made = new WeakMap<Table, Table>();
  return (nouns) => {
    const known = made.get(nouns) ?? make(nouns);
    made.set(nouns, known);
    return known;
  };
}

/** Rules about one enterprise see two of its fields as words, and call them as the fields are called. */
const factsWithWords = (lists: WordLists): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    (["scale", "specialised"] as const).flatMap((name) => {
      const list = ownOf(lists, `enterprise.${name}`);
      return list === undefined ? [] : [[name, list.values] as const];
    }),
  );

/** A rule about one enterprise sees which word or answer was given, and of other fields that something was. */
function valuesOf(field: OwnField): readonly string[] {
  const { type, words = [] } = bare(field);
  if (type === "yes-or-no") return ["yes", "no"];
  return type === "word" ? words.map(({ value }) => value) : ["given"];
}

type Change = (schema: AnySchema) => AnySchema;

/** Each schema is made once; one that has none of the nouns in it stays itself. */
function extending(fields: OwnFields, lists: WordLists, nouns: Table): Change {
  const made = new WeakMap<AnySchema, AnySchema>();
  const parts: Parts = {
    extended: (schema) => {
      const known = made.get(schema);
      if (known !== undefined) return known;
      // One that holds itself, like conditions within conditions, is met again on the way down, and has nothing own.
      made.set(schema, schema);
      const found = rebuilt(schema, parts);
      made.set(schema, found);
      return found;
    },
    ownOf: (noun) => leavesOf(fields, nouns, noun),
    listOf: (term) => ownOf(lists, term as keyof WordLists),
  };
  return parts.extended;
}

/** Each whole schema is made once with the manner in which it is read. */
function inManner(change: Change, manner: Manner): Change {
  if (manner.currency === undefined && manner.renamed === undefined) return change;
  const made = new WeakMap<AnySchema, AnySchema>();
  return (schema) => {
    const known = made.get(schema);
    if (known !== undefined) return known;
    const read = again(change(schema), {});
    noteManner(read, manner);
    made.set(schema, read);
    return read;
  };
}

type Shape = Readonly<Record<string, AnySchema>>;

/** What a schema is made anew by. */
interface Parts {
  readonly extended: Change;
  /** The own fields of a noun. */
  readonly ownOf: (noun: unknown) => Shape;
  /** The own words of a place. */
  readonly listOf: (term: unknown) => WordList | undefined;
}

function rebuilt(schema: AnySchema, parts: Parts): AnySchema {
  if (!(schema instanceof z.ZodMiniObject)) return around(schema, parts.extended);
  const before = schema.shape as Shape;
  const own = parts.ownOf(ownOf(metaOf(schema), "noun"));
  const shape = Object.fromEntries(
    Object.entries(before).map(([key, inner]) => {
      const list = parts.listOf(ownOf(metaOf(inner), "term"));
      return [key, list === undefined ? parts.extended(inner) : withWords(inner, list)];
    }),
  );
  const isSame =
    Object.keys(own).length === 0 && Object.keys(shape).every((key) => shape[key] === before[key]);
  return isSame ? schema : again(schema, { shape: { ...shape, ...own } });
}

/** What holds one schema, a list of them or several, with these changed. */
function around(schema: AnySchema, change: Change): AnySchema {
  const held = bare(schema._zod.def as Held);
  const part = (["innerType", "element", "options"] as const).find((name) => held[name] !== undefined);
  const inner = part === undefined ? undefined : held[part];
  if (part === undefined || inner === undefined) return schema;
  const made = Array.isArray(inner) ? inner.map(change) : change(inner as AnySchema);
  const isSame = Array.isArray(inner)
    ? inner.every((one, index) => one === (made as readonly AnySchema[])[index])
    : made === inner;
  return isSame ? schema : again(schema, { [part]: made });
}

/** The parts of an optional, of a list, and of a union. */
interface Held {
  readonly innerType?: AnySchema;
  readonly element?: AnySchema;
  readonly options?: readonly AnySchema[];
}

/** The same schema with other parts: its checks, its messages and what it says of itself stay. */
const again = (schema: AnySchema, parts: object): AnySchema =>
  z
    .clone(schema, { ...schema._zod.def, ...parts } as typeof schema._zod.def)
    .register(z.globalRegistry, metaOf(schema)) as AnySchema;

/** A leaf with other words: one that takes any text goes on doing so. */
function withWords(leaf: AnySchema, { values, labels }: WordList): AnySchema {
  const open = openWordsOf(leaf);
  if (open !== undefined) {
    const made = again(leaf, {});
    noteOpenWords(made, { ...open, words: values, labels });
    return made;
  }
  const change: Change = (schema) => {
    if (!(schema instanceof z.ZodMiniEnum)) return around(schema, change);
    const made = z.enum(values);
    noteLabels(made, labels);
    return made.register(z.globalRegistry, metaOf(schema));
  };
  return change(leaf);
}

const metaOf = (schema: AnySchema): z.core.GlobalMeta => z.globalRegistry.get(schema) ?? {};

const leavesOf = (fields: OwnFields, nouns: Table, noun: unknown): Shape =>
  Object.fromEntries(
    Object.entries(ownOf(fields, noun as keyof OwnFields) ?? {}).map(([name, field]) => [
      name,
      titled(nouns, noun as never, name as never, z.optional(leafOf(field))),
    ]),
  );

/** An event whose fields were looked at, even where there are none. */
export type EventWithFields = OwnEvent & Required<Pick<OwnEvent, "fields">>;

/** The leaves of the own fields of each kind of event; what is required cannot be left out of them. */
export const leavesOfEvents = (
  events: readonly EventWithFields[],
  nouns: Table,
): ReadonlyMap<string, Readonly<Record<string, AnySchema>>> =>
  new Map(
    events.map(({ event, fields }) => [
      event,
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => {
          const leaf = ownOf(field, "required") === true ? leafOf(field) : z.optional(leafOf(field));
          return [name, titled(nouns, nounOfEvent(event) as never, name as never, leaf)];
        }),
      ),
    ]),
  );

/** The leaf of an own field: one of those that the library's own fields have. */
function leafOf(field: OwnField): AnySchema {
  const { type, words = [] } = bare(field);
  if (type === "yes-or-no") return z.boolean();
  if (type !== "word" && type !== "words") return leaves[type]();
  const leaf = z.enum(words.map(({ value }) => value));
  noteLabels(leaf, labelsOf(words));
  return type === "word" ? leaf : z.array(leaf);
}

const leaves = { text, statement, count, decimal, rate, yuan, date } as const;

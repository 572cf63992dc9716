/**
 * 版本的自定字段和用词, ready to be used. They were looked at when the edition was put together, which is also when schemas, rows and facts were
 * made of them; whoever reads, asks or explains finds them here and needs none of what they are made with.
 */
import type { Issue } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import type { Currency } from "../vocabulary/currency.js";
import { errorOf } from "../vocabulary/issues.js";
import type { OwnFields } from "../vocabulary/own-fields.js";
import type { OwnWords, WordList, WordPlace } from "../vocabulary/own-words.js";
import type { Label, Table } from "../vocabulary/row.js";
import type { AnySchema } from "./read.js";

const error = /* @__PURE__ */ errorOf("argument");

/** 版本, as far as reading goes: what counts of it is its own fields, words and currency. */
export interface EditionWithFields {
  readonly id: string;
  readonly fields?: OwnFields;
  readonly words?: OwnWords;
  readonly notAsked?: readonly string[];
  readonly sentences?: object;
}

/** What an edition's own fields, words and currency change. */
export interface Extension {
  /** A schema of the library with the own fields and words in it; the schema itself where it has none of them. */
  readonly extended: <Schema extends AnySchema>(schema: Schema) => Schema;
  /** The nouns of an application that have own fields or words, with all their fields. */
  readonly nouns: Table;
  /** A whole vocabulary, with the own fields and words in it. */
  readonly named: (nouns: Table) => Table;
  /** What the own words are called. */
  readonly words: Readonly<Record<string, Label>>;
  /** What amounts are in, where it is not the yuan. */
  readonly currency: Currency | undefined;
  /** Whether what is said of enterprises has to be read exactly: they have own fields or words, another currency, or sizes under other names. */
  readonly isOfEnterprises: boolean;
  /** The words of a place, where the edition has its own there. */
  readonly wordsAt: (place: WordPlace) => WordList | undefined;
  /** The values that a rule about one enterprise can see of each own field of enterprises, and of those with own words. */
  readonly enterpriseFacts: Readonly<Record<string, readonly string[]>>;
}

/** What of it reading takes. */
export type ReadingExtension = Pick<Extension, "extended" | "currency">;

/** What of it a roster takes, whose records are read one by one. */
export type RosterExtension = ReadingExtension & Pick<Extension, "nouns" | "enterpriseFacts">;

/** Changes nothing, where records are to be read exactly for another reason than what an edition has of its own. */
export const noExtension: RosterExtension = /* @__PURE__ */ (() =>
  Object.freeze({
    extended: <Schema extends AnySchema>(schema: Schema): Schema => schema,
    nouns: {},
    currency: undefined,
    enterpriseFacts: {},
  }))();

/** One map within another for each part that an extension is made of. */
interface Level {
  readonly next: WeakMap<object, Level>;
  /** What the parts change, with none where somebody has looked at them and they change nothing. */
  found?: { readonly extension: Extension | undefined };
}

const levelBelow = (): Level => ({ next: new WeakMap() });

/** By the fields, by the words, by what is not asked for, then by the sentences that change how something is read: editions that are varied keep them. */
const extensions: Level = /* @__PURE__ */ levelBelow();

/** Stands for the fields, the words, what is not asked for or the currency of an edition that has none. */
const none = {};

/** The parts of an edition that an extension is made of. */
interface Extending {
  readonly fields: OwnFields | undefined;
  readonly words: OwnWords | undefined;
  readonly notAsked: readonly string[] | undefined;
  readonly sentences: object | undefined;
}

export function noteExtension(parts: Extending, extension: Extension | undefined): void {
  let level = extensions;
  for (const part of partsOf(parts)) {
    const below = level.next.get(part as object) ?? levelBelow();
    level.next.set(part as object, below);
    level = below;
  }
  level.found = { extension };
}

/** The parts in the order of the levels; nothing else of what was handed in is looked at, which may be a text of any length. */
function partsOf(edition: Unread): readonly unknown[] {
  const part = (name: keyof Extending): unknown => {
    const held = isObject(edition) ? ownOf(edition, name) : undefined;
    return held === undefined ? none : held;
  };
  return [part("fields"), part("words"), part("notAsked"), keyOf(part("sentences"))];
}

type Unread = { readonly [Part in keyof Extending]?: unknown };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The sentences, where they can change how something is read. */
const keyOf = (sentences: unknown): object =>
  namesAny(sentences, ["currency", "places", "words"]) ? (sentences as object) : none;

const namesAny = (sentences: unknown, parts: readonly string[]): boolean =>
  isObject(sentences) &&
  Object.values(sentences).some(
    (wording: unknown) => isObject(wording) && parts.some((part) => Object.hasOwn(wording, part)),
  );

/** What the own fields, words and currency of an edition change; `undefined` where it has none. Anything may be handed in. */
export function extensionOf(edition: unknown): Extension | undefined {
  // Nobody names one in most calls, and to raise what is caught below costs more than the rest of many of them.
  if (edition === undefined || edition === null) return undefined;
  try {
    return foundBy(partsOf(edition))?.extension;
  } catch {
    // A proxy raises whatever it likes when it is looked at.
    return undefined;
  }
}

function foundBy(parts: readonly unknown[]): Level["found"] {
  let level: Level | undefined = extensions;
  for (const part of parts) level = level?.next.get(part as object);
  return level?.found;
}

/**
 * Whether an edition can be read by: it has nothing of its own that changes how something is read, or somebody has looked at that here.
 * Another copy of the library may have done so, or nobody.
 */
export function isReadable(edition: Unread): boolean {
  const parts = partsOf(edition);
  return parts.every((part) => part === none) || foundBy(parts) !== undefined;
}

/** The own fields and words of an edition that an option names; what is no edition is an issue, and one whose fields are wrong has its own. */
export function readFieldsOf(edition: unknown): {
  readonly value: Extension | undefined;
  readonly issues: readonly Issue[];
} {
  const isUsable = edition === undefined || isReadableEdition(edition);
  return {
    value: extensionOf(edition),
    issues: isUsable ? [] : [error("unknown-edition", ["edition"])],
  };
}

function isReadableEdition(edition: unknown): boolean {
  try {
    const { id } = edition as EditionWithFields;
    return typeof id === "string" && isReadable(edition as EditionWithFields);
  } catch {
    return false;
  }
}

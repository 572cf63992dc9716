import * as z from "zod/mini";
import { suggestions } from "../core/closest.js";
import { dateMeant } from "../core/date.js";
import { type Issue, type Path, warning } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { filledInWords, isFilledIn, type Label } from "../vocabulary/filled-in-words.js";
import { saysNone } from "../vocabulary/none-words.js";
import { type RenamedWords, renamedWord } from "../vocabulary/renamed-words.js";
import { type Labels, wordOf } from "../vocabulary/word-of.js";
import { answerOf } from "../vocabulary/yes-words.js";
import { mannerOf } from "./read-under.js";

/** The words of a leaf whose schema takes any text; noted here by `titled`, which has them from the vocabulary. */
const ofOpenLeaves = new WeakMap<z.ZodMiniType, OpenWords>();

interface OpenWords {
  readonly words: readonly string[];
  /** What an edition calls its own words. */
  readonly labels?: Labels;
  /** It can be a day as well. */
  readonly orDay?: boolean;
}

export const noteOpenWords = (leaf: z.ZodMiniType, open: OpenWords): void => {
  const { words, labels } = open;
  ofOpenLeaves.set(leaf, labels === undefined ? { ...open, words: words.filter(isFilledIn) } : open);
};

/** The words of a leaf that takes any text beside them; `undefined` for one that does not. */
export const openWordsOf = (leaf: z.ZodMiniType): OpenWords | undefined => ofOpenLeaves.get(leaf);

/** The labels of a closed list of words by its entries, which all copies of a schema share. */
const ofClosedLeaves = new WeakMap<object, Labels>();

export const noteLabels = (
  leaf: { readonly _zod: { readonly def: { readonly entries: object } } },
  labels: Labels,
): void => {
  ofClosedLeaves.set(leaf._zod.def.entries, labels);
};

/** Where in a schema words stand; a `*` is any element of a list, a `?` any field of a record that can have all kinds of fields. */
interface WordPlace {
  readonly path: readonly string[];
  readonly words: readonly string[];
  /** The labels of the words, where they are not among those that people fill in. */
  readonly labels?: Labels | undefined;
  /** A word that is none of them is left standing, with a warning; closed ones are the schema's own to refuse. */
  readonly isOpen: boolean;
  /** It can be a day as well. */
  readonly orDay?: boolean;
  /** It asks yes or no. */
  readonly isYesOrNo?: true;
  /** It is a list, of which 无 says that it has no entries. */
  readonly isList?: true;
}

const placesOf = new WeakMap<z.ZodMiniType, readonly WordPlace[]>();

function placesIn(schema: z.ZodMiniType): readonly WordPlace[] {
  const known = placesOf.get(schema);
  if (known !== undefined) return known;
  const found = search(schema, [], []).map(bare);
  placesOf.set(schema, found);
  return found;
}

/** A record that holds itself (conditions within conditions) has no words below the first of it. */
function search(
  schema: z.ZodMiniType,
  path: readonly string[],
  holders: readonly z.ZodMiniType[],
): readonly WordPlace[] {
  const open = ofOpenLeaves.get(schema);
  if (open !== undefined) return [...listIn(schema, path), { path, ...open, isOpen: true }];
  if (holders.includes(schema)) return [];
  const within = [...holders, schema];
  if (schema instanceof z.ZodMiniOptional)
    return search(schema._zod.def.innerType as z.ZodMiniType, path, within);
  if (schema instanceof z.ZodMiniArray) return [...listIn(schema, path), ...elementsOf(schema, path, within)];
  if (schema instanceof z.ZodMiniBoolean) return [{ path, words: [], isOpen: false, isYesOrNo: true }];
  if (schema instanceof z.ZodMiniEnum) {
    const labels = ofClosedLeaves.get(schema._zod.def.entries);
    const known = schema.options.map(String).filter((one) => labels !== undefined || isFilledIn(one));
    return [{ path, words: known, labels, isOpen: false }];
  }
  // A yes or no beside other ways of answering is for the schema to tell from them.
  if (schema instanceof z.ZodMiniUnion)
    return schema._zod.def.options.flatMap((one) =>
      // And 无 beside a list is a text.
      one instanceof z.ZodMiniArray
        ? elementsOf(one, path, within)
        : one instanceof z.ZodMiniBoolean
          ? []
          : search(one as z.ZodMiniType, path, within),
    );
  if (schema instanceof z.ZodMiniRecord)
    return search(schema._zod.def.valueType as z.ZodMiniType, [...path, "?"], within);
  if (!(schema instanceof z.ZodMiniObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodMiniType>).flatMap(([key, inner]) =>
    search(inner, [...path, key], within),
  );
}

/** The list itself, where the schema, which may be optional, is of one. */
function listIn(schema: z.ZodMiniType, path: readonly string[]): readonly WordPlace[] {
  const inner = schema instanceof z.ZodMiniOptional ? schema._zod.def.innerType : schema;
  return inner instanceof z.ZodMiniArray ? [{ path, words: [], isOpen: false, isList: true }] : [];
}

const elementsOf = (
  list: z.ZodMiniArray,
  path: readonly string[],
  within: readonly z.ZodMiniType[],
): readonly WordPlace[] => search(list._zod.def.element as z.ZodMiniType, [...path, "*"], within);

/**
 * Puts the code for every label or word of the text, in data of our own, before the schema looks at it. What is no word
 * of an open field stays as it was typed and is named with its nearest.
 */
export function readWords(schema: z.ZodMiniType, plain: unknown): readonly Issue[] {
  const renamed = ownOf(mannerOf(schema), "renamed");
  return placesIn(schema).flatMap((place) => {
    if (!isBegun(plain, place)) return [];
    let suggest: Suggest | undefined;
    const near: Suggest = (typed) => {
      const { words, labels = filledInWords as Labels } = place;
      suggest ??= suggestions(words.flatMap((word) => [word, (labels[word] as Label).zh]));
      return suggest(typed);
    };
    return readPlace(plain, bare({ ...place, renamed }), place.path, [], near);
  });
}

/** Most often only one section of many is read at all, and the places of the others need not be looked for. */
const isBegun = (plain: unknown, { path: [first = ""] }: WordPlace): boolean =>
  first === "*" ||
  first === "?" ||
  ownOf(plain as Readonly<Record<string, unknown>> | null, first) !== undefined;

/** A place, and what an edition calls the words of the library. */
interface Named extends WordPlace {
  readonly renamed: RenamedWords | undefined;
}

type Suggest = (typed: string) => string | undefined;

function readPlace(
  node: unknown,
  place: Named,
  [key, ...rest]: readonly string[],
  path: Path,
  near: Suggest,
): readonly Issue[] {
  if (key === undefined || typeof node !== "object" || node === null) return [];
  const holder = node as Record<string | number, unknown>;
  if (key === "*") {
    if (!Array.isArray(node)) return [];
    return node.flatMap((inner, index) =>
      rest.length === 0
        ? readWord(holder, index, place, [...path, index], near)
        : readPlace(inner, place, rest, [...path, index], near),
    );
  }
  if (key === "?") {
    if (Array.isArray(node)) return [];
    return Object.keys(node).flatMap((name) => readPlace(node, place, [name, ...rest], path, near));
  }
  const at = [...path, key];
  const value = ownOf(holder, key);
  if (rest.length > 0) return readPlace(value, place, rest, at, near);
  if (place.isOpen && Array.isArray(value)) return readPlace(value, place, ["*"], at, near);
  return readWord(holder, key, place, at, near);
}

const longestShown = 60;

function readWord(
  holder: Record<string | number, unknown>,
  key: string | number,
  { words, labels, renamed, isOpen, orDay, isYesOrNo, isList }: Named,
  path: Path,
  near: Suggest,
): readonly Issue[] {
  const typed = ownOf(holder, key);
  if (typeof typed !== "string") return [];
  if (isYesOrNo) {
    const answer = answerOf(typed);
    if (answer !== undefined) holder[key] = answer;
    return [];
  }
  if (isList) {
    if (saysNone(typed)) holder[key] = [];
    return [];
  }
  const word =
    renamedWord(typed, words, renamed) ??
    wordOf(typed, words, labels) ??
    (orDay ? dateMeant(typed) : undefined);
  if (word !== undefined) {
    if (word !== typed) holder[key] = word;
    return [];
  }
  if (!isOpen || typed.trim() === "" || saysNone(typed)) return [];
  const nearest = near(typed);
  return [
    warning("word-not-known", path, {
      word: typed.slice(0, longestShown),
      ...(nearest !== undefined && { closest: wordOf(nearest, words, labels) as string }),
    }),
  ];
}

/** 自定用词, as somebody hands them in: the whole list of each place, as data through a schema. */
import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Issue, type Path } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { reasonFixed } from "../vocabulary/fixed-words.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import type { OwnFields, OwnWord } from "../vocabulary/own-fields.js";
import { isBuiltInAt, needsName, type OwnWords, wordPlaces } from "../vocabulary/own-words.js";
import { faultsOfWords, isTaken, nearestOf } from "./own-field-faults.js";
import { ownWordsSchema } from "./own-field-schema.js";
import type { PartReading } from "./read-parts.js";

const error = /* @__PURE__ */ errorOf("argument");
const below = /* @__PURE__ */ belowIn("argument");

const place = ["edition", "words"];

/** The lists that were read before, and are frozen: they need no second look. */
const known = new WeakSet<object>();

/** Reads the own words of an edition. A list that is wrong is left out, for the edition then decides nothing. */
export function readOwnWords(input: unknown): PartReading<OwnWords | undefined> {
  if (input === undefined) return { value: undefined, issues: [] };
  if (known.has(input as object)) return { value: input as OwnWords, issues: [] };
  const copy = snapshot(input);
  if (!copy.ok) return { value: undefined, issues: copy.issues.map((issue) => below(place, issue)) };
  if (typeof copy.value !== "object" || copy.value === null || Array.isArray(copy.value))
    return { value: undefined, issues: [error("wrong-type", place, { expected: "a-record" })] };
  const readings = Object.entries(copy.value).map(([at, given]) => readList(at, given));
  const words: OwnWords = deepFreeze(Object.fromEntries(readings.flatMap(({ value }) => value)));
  const issues = readings.flatMap((one) => one.issues);
  if (!hasErrors(issues)) known.add(words);
  return { value: words, issues };
}

type Entry = readonly (readonly [string, readonly OwnWord[]])[];

function readList(at: string, given: unknown): PartReading<Entry> {
  const path = [...place, ...at.split(".")];
  const refused = (code: string, values: Readonly<Record<string, string>>): PartReading<Entry> => ({
    value: [],
    issues: [error(code, path, values)],
  });
  const reason = reasonFixed(at);
  if (reason !== undefined) return refused("own-words-fixed", { place: at, reason });
  if (!wordPlaces.some((one) => one === at))
    return refused("own-words-of-nothing", {
      place: at.slice(0, 60),
      ...nearestOf(at.slice(0, 60), wordPlaces),
    });
  const { value, issues } = readBy(ownWordsSchema, given);
  const ofForm = issues.map((issue) => below(path, issue));
  if (value === undefined || hasErrors(issues)) return { value: [], issues: ofForm };
  if (value.length === 0) return refused("own-words-empty", { place: at });
  const list = value as readonly OwnWord[];
  const faults = faultsOfList(at, list, path);
  return { value: faults.length > 0 ? [] : [[at, list]], issues: [...ofForm, ...faults] };
}

/** A word of the library may be called otherwise where it has always stood, and nowhere else. */
const faultsOfList = (at: string, list: readonly OwnWord[], path: Path): readonly Issue[] =>
  faultsOfWords(list, { place: at }, (word) => !isBuiltInAt(at, word.value) && isTaken(word)).map(
    ([code, values, index]) => error(code, [...path, index], values),
  );

/** Words that are called one thing in one place, and another in another: own fields come first, then own words. */
export function clashesBetween(fields: OwnFields = {}, words: OwnWords = {}): readonly Issue[] {
  const labels = new Map(
    Object.values(fields)
      .flatMap((own) => Object.values(own))
      .flatMap((field) => (ownOf(field, "words") ?? []).map(({ value, label }) => [value, label] as const)),
  );
  return Object.entries(words).flatMap(([at, list]) =>
    list.flatMap(({ value, label }, index) => {
      if (!needsName(at, value, { zh: label["zh-CN"], en: label.en })) return [];
      const before = labels.get(value) ?? label;
      labels.set(value, before);
      return before["zh-CN"] === label["zh-CN"] && before.en === label.en
        ? []
        : [error("own-word-taken", [...place, ...at.split("."), index], { place: at, word: value })];
    }),
  );
}

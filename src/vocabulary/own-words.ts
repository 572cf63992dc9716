/** 自定用词. The lists of words that an edition puts in the place of the library's, and those that nobody can change. */
import { bare, ownOf } from "../core/own-data.js";
import { filledInWords, isFilledIn } from "./filled-in-words.js";
import { builtInNouns, labelsOf, type OwnWord } from "./own-fields.js";
import type { Label, NounTable, Row, Table } from "./row.js";
import type { Labels } from "./word-of.js";

/** The places of the vocabulary whose words an edition can replace: a noun and its field. */
export const wordPlaces = [
  "platform.level",
  "platform.action",
  "platformOperator.kind",
  "enterprise.scale",
  "enterprise.specialised",
  "plan.results",
  "plan.cooperation",
  "plan.innovation",
  "plan.measures",
  "plan.financeMeasures",
  "plan.safeguardKinds",
  "budgetLine.use",
  "budgetLine.source",
  "budgetInstalment.when",
  "providers.selection",
  "provider.services",
  "evaluation.stage",
  "evaluationOptions.stage",
  "evaluationOutcome.stage",
  "pilotEvent.stage",
  "scheduledInstalment.when",
  "retention.when",
  "instalment.when",
  "reachedMilestone.milestone",
] as const;

/** 用词的位置. A place whose words an edition can replace. */
export type WordPlace = (typeof wordPlaces)[number];

/** 自定用词, by the place they stand in. Each list is the whole of the words there. */
export type OwnWords = { readonly [Place in WordPlace]?: readonly OwnWord[] };

/** Places that speak of one thing: a list given for one of them holds for all that have none of their own. */
const alike: readonly (readonly WordPlace[])[] = [
  ["evaluation.stage", "evaluationOptions.stage", "evaluationOutcome.stage", "pilotEvent.stage"],
  [
    "scheduledInstalment.when",
    "budgetInstalment.when",
    "retention.when",
    "instalment.when",
    "reachedMilestone.milestone",
  ],
];

/** The yearly self-evaluation is no stage of its own event, so that an edition's stages stand beside it. */
const besideStages: Partial<Record<WordPlace, string>> = {
  "evaluationOptions.stage": "annual",
  "evaluationOutcome.stage": "annual",
};

/** The words of one place, as readers and explanations need them. */
export interface WordList {
  readonly values: readonly string[];
  readonly labels: Labels;
}

/** The words of every place that an edition has changed, those that follow another place too. */
export type WordLists = { readonly [Place in WordPlace]?: WordList };

export function wordListsOf(words: OwnWords): WordLists {
  const given = Object.entries(words) as readonly (readonly [WordPlace, readonly OwnWord[]])[];
  const following = alike.flatMap((group) => {
    const leading = group.find((place) => ownOf(words, place) !== undefined);
    const list = leading === undefined ? undefined : words[leading];
    return list === undefined
      ? []
      : group.filter((place) => ownOf(words, place) === undefined).map((place) => [place, list] as const);
  });
  return Object.fromEntries([...given, ...following].map(([place, list]) => [place, listAt(place, list)]));
}

function listAt(place: WordPlace, list: readonly OwnWord[]): WordList {
  const values = list.map(({ value }) => value);
  const beside = ownOf(besideStages, place);
  return {
    values: beside === undefined || values.includes(beside) ? values : [beside, ...values],
    labels: labelsOf(list),
  };
}

/** The nouns of a table whose fields have an edition's words, with these. */
export function nounsWithWords(nouns: Table, lists: WordLists): Table {
  const changed: Record<string, NounTable> = bare({});
  for (const [place, list] of Object.entries(lists)) {
    const [noun = "", field = ""] = place.split(".");
    const table = changed[noun] ?? ownOf(nouns, noun);
    const row = ownOf(table?.fields, field);
    if (table === undefined || row === undefined) continue;
    changed[noun] = { ...table, fields: { ...table.fields, [field]: rowWith(row, list) } };
  }
  return changed;
}

/** What the row called the words of the library does not hold for those of the edition. */
const rowWith = (row: Row, { values, labels }: WordList): Row => ({ ...row, words: values, called: labels });

/** What the words are called for sentences that name a word without its field; those that are called as ever need no other name. */
export const labelsOfWords = (words: OwnWords): Readonly<Record<string, Label>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([place, list]) =>
      Object.entries(labelsOf(list)).filter(([value, label]) => needsName(place, value, label)),
    ),
  );

/**
 * Whether a word has to be called by its own label where nobody knows its field. A word of the library that is called as ever needs no
 * other name, and one that stands in another place too means something else there.
 */
export function needsName(place: string, value: string, { zh, en }: Label): boolean {
  if (!isFilledIn(value)) return true;
  const names = [filledInWords[value], ownOf(ownOf(rowAt(place), "called"), value)];
  return !names.some((one) => one?.zh === zh && one.en === en) && !standsElsewhere(place, value);
}

/** Whether the library has a word at a place. */
export const isBuiltInAt = (place: string, value: string): boolean =>
  ownOf(rowAt(place), "words")?.includes(value) === true;

const standsElsewhere = (place: string, value: string): boolean =>
  wordPlaces.some((other) => !isAlike(place, other) && isBuiltInAt(other, value));

const isAlike = (one: string, other: string): boolean =>
  one === other || alike.some((group) => [one, other].every((place) => group.some((same) => same === place)));

/** Milestones and stages stand in other nouns as well, with the same words. */
function rowAt(place: string): Row | undefined {
  const leading = alike.find((group) => group.some((one) => one === place));
  const found = [place, ...(leading ?? [])].map((one) => {
    const [noun = "", field = ""] = one.split(".");
    return ownOf(ownOf(builtInNouns, noun)?.fields, field);
  });
  return found.find((row) => row !== undefined);
}

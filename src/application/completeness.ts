import { fieldOf, type Issue } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";
import { laterStageNouns } from "../vocabulary/nouns/later-stages.js";
import { placesIn } from "../vocabulary/places.js";
import type { Table } from "../vocabulary/row.js";
import type { ApplicationDraft } from "./application.js";

export interface SectionCompleteness {
  /** The first part of its fields: `plan`, `enterprises`, … */
  readonly section: string;
  /** How many whole percent of the section are there; 99 at most while something is wrong. */
  readonly percent: number;
  /** How many fields the section has to have. */
  readonly required: number;
  /** How many of them are filled in. */
  readonly filled: number;
  /** How many errors there are in the section. */
  readonly invalid: number;
}

/** 完整度. How much of a complete application is filled in; 100 only when nothing is missing or wrong. */
export interface Completeness {
  /** What this is: how complete an application is. */
  readonly kind: "completeness";
  /** The mean of the sections, in whole percent rounded down; 99 at most while something is wrong. */
  readonly percent: number;
  /** How many fields this application has to have, the entries of its lists counted one by one. */
  readonly required: number;
  /** How many of them are filled in. */
  readonly filled: number;
  /** How many errors there are. */
  readonly invalid: number;
  /** The same by section, in the order of an application. */
  readonly sections: readonly SectionCompleteness[];
}

/** What is asked of one place, and of the places within it. */
interface Asked {
  /** It has to be filled in itself. Parts that only hold other fields are not. */
  isAsked: boolean;
  /** What may stand instead of it in the same record. */
  readonly standIn: string | undefined;
  /** By name, with `*` for the entries of a list. */
  readonly within: Map<string, Asked>;
}

/** The sections of an application, each with what is asked in it, in the order of an application. */
type Requirements = Asked["within"];

/** What may stand instead of a field in the same record: several operators for one, so many years for two days. */
const standIns = /* @__PURE__ */ new Map([
  ["operator", "operators"],
  ["start", "years"],
  ["end", "years"],
]);

function requirementsIn(own: Table): Requirements {
  const places = placesIn({ ...applicationNouns, ...laterStageNouns, ...own }, "application");
  const holdsOthers = new Set([...places.keys()].map((pattern) => pattern.replace(/\.?[^.]+$/, "")));
  const sections: Requirements = new Map();
  const notAsked = [...places].flatMap(([pattern, row]) =>
    ownOf(row, "notAsked") === undefined ? [] : `${pattern}.`,
  );
  for (const [pattern, row] of places) {
    if (!ownOf(row, "required") || notAsked.some((place) => pattern.startsWith(place))) continue;
    // A list is asked for its first entry, whatever there is to ask of each.
    placeAt(sections, pattern.split(".")).isAsked = pattern.endsWith("*") || !holdsOthers.has(pattern);
  }
  return sections;
}

function placeAt(sections: Requirements, [key = "", ...rest]: readonly string[]): Asked {
  const place = sections.get(key) ?? { isAsked: false, standIn: standIns.get(key), within: new Map() };
  sections.set(key, place);
  return rest.length === 0 ? place : placeAt(place.within, rest);
}

const builtIn = /* @__PURE__ */ (() => requirementsIn({}))();

const ofOwn = new WeakMap<Table, Requirements>();

/** What an edition's own fields require is worked out once. */
function requirementsOf(own: Table | undefined): Requirements {
  if (own === undefined) return builtIn;
  const found = ofOwn.get(own) ?? requirementsIn(own);
  ofOwn.set(own, found);
  return found;
}

/** `nouns`: those that an edition has given fields of its own, or of which its form does not ask for all. */
export function completenessOf(
  draft: ApplicationDraft,
  issues: readonly Issue[],
  nouns?: Table,
): Completeness {
  const wrong = issues.filter(({ severity }) => severity === "error").map(({ path }) => fieldOf(path));
  const sections = [...requirementsOf(nouns)].map(([section, asked]): SectionCompleteness => {
    const count = { required: 0, filled: 0 };
    countField(draft, section, asked, count);
    const invalid = wrong.filter((field) => field === section || field.startsWith(`${section}.`)).length;
    return { section, percent: rate(count.required, count.filled, invalid), ...count, invalid };
  });
  const total = (part: "required" | "filled" | "percent") =>
    sections.reduce((sum, section) => sum + section[part], 0);
  const invalid = wrong.length;
  // Each section weighs the same: by its fields, a roster of hundreds would outweigh a plan that nobody has written.
  const mean = sections.length === 0 ? 100 : Math.floor(total("percent") / sections.length);
  const percent = lowered(mean, invalid);
  return {
    kind: "completeness",
    percent,
    required: total("required"),
    filled: total("filled"),
    invalid,
    sections,
  };
}

/** Rounded down, so that the last missing field is never rounded away. */
const rate = (required: number, filled: number, invalid: number): number =>
  lowered(required === 0 ? 100 : Math.floor((filled * 100) / required), invalid);

const lowered = (percent: number, invalid: number): number => (invalid > 0 ? Math.min(percent, 99) : percent);

type Holder = Readonly<Record<string, unknown>>;

const isStoodInFor = (holder: Holder, key: string, standIn: string): boolean =>
  !Object.hasOwn(holder, key) && Object.hasOwn(holder, standIn);

interface Count {
  required: number;
  filled: number;
}

/** Counts what is asked of a field and within it. What is not there lacks everything that a record of it would have to have. */
function countField(holder: Holder | undefined, key: string, asked: Asked, count: Count): void {
  const { isAsked, standIn, within } = asked;
  if (standIn !== undefined && holder !== undefined && isStoodInFor(holder, key, standIn)) return;
  const value = ownOf(holder, key) ?? undefined;
  if (isAsked) countOne(value, count);
  const ofEach = within.get("*");
  if (ofEach !== undefined) countEntries(value as readonly Holder[] | undefined, ofEach, count);
  else for (const [inner, one] of within) countField(value as Holder | undefined, inner, one, count);
}

/** A list has to have one entry, and each that it has all that an entry has to have. */
function countEntries(
  entries: readonly Holder[] | undefined,
  { isAsked, within }: Asked,
  count: Count,
): void {
  if (isAsked) countOne(entries?.[0], count);
  for (const entry of entries ?? []) for (const [key, asked] of within) countField(entry, key, asked, count);
}

/** An empty list says no more than a missing one. */
function countOne(value: unknown, count: Count): void {
  count.required += 1;
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) count.filled += 1;
}

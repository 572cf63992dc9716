import { fieldOf, type Issue } from "../core/issue.js";
import { type Fact, stated, View } from "../kernel/fact.js";
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

/** What an application has to have. */
interface Requirements {
  /** The fields, with `*` for the entries of lists. */
  readonly patterns: readonly string[];
  /** Parts that only hold other fields are not filled in themselves. */
  readonly holdsOthers: ReadonlySet<string>;
}

function requirementsIn(own: Table): Requirements {
  const places = placesIn({ ...applicationNouns, ...laterStageNouns, ...own }, "application");
  return {
    patterns: [...places].filter(([, row]) => row.required).map(([pattern]) => pattern),
    holdsOthers: new Set([...places.keys()].flatMap((pattern) => pattern.match(/^.*(?=\.[^.]+$)/) ?? [])),
  };
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

/** `nouns`: those that an edition has given fields of its own. */
export function completenessOf(
  draft: ApplicationDraft,
  issues: readonly Issue[],
  nouns?: Table,
): Completeness {
  const { patterns, holdsOthers } = requirementsOf(nouns);
  const wrong = issues.filter(({ severity }) => severity === "error").map(({ path }) => fieldOf(path));
  const sectionNames = [...new Set(patterns.map((pattern) => pattern.split(".")[0] as string))];
  const sections = sectionNames.map((section): SectionCompleteness => {
    const asked = patterns
      .filter((pattern) => pattern.split(".")[0] === section)
      .flatMap((pattern) =>
        questions(new View<unknown>(draft), pattern.split("."), !holdsOthers.has(pattern)),
      );
    const filled = asked.filter((fact) => stated(fact).value !== undefined).length;
    const invalid = wrong.filter((field) => field === section || field.startsWith(`${section}.`)).length;
    const percent = rate(asked.length, filled, invalid);
    return { section, percent, required: asked.length, filled, invalid };
  });
  const total = (part: "required" | "filled" | "percent") =>
    sections.reduce((sum, section) => sum + section[part], 0);
  const invalid = wrong.length;
  // Each section weighs the same: by its fields, a roster of hundreds would outweigh a plan that nobody has written.
  const percent = lowered(Math.floor(total("percent") / sections.length), invalid);
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

/** What may stand instead of a field in the same record: several operators for one, so many years for two days. */
const standIns = new Map([
  ["operator", "operators"],
  ["start", "years"],
  ["end", "years"],
]);

const isStoodInFor = (at: View<unknown>, key: string): boolean => {
  const standIn = standIns.get(key);
  const record = (at.value ?? {}) as object;
  return standIn !== undefined && !Object.hasOwn(record, key) && Object.hasOwn(record, standIn);
};

/** The places a pattern asks about in this draft: a list asks for its first entry, and then for each entry's fields. */
function questions(at: View<unknown>, pattern: readonly string[], isLeaf: boolean): readonly Fact<unknown>[] {
  const [key, ...rest] = pattern;
  if (key === undefined) return isLeaf ? [at] : [];
  if (key === "*") {
    const entries = View.each(at as View<readonly unknown[]>);
    if (rest.length === 0) return [{ field: at.field, value: entries?.[0]?.value }];
    return (entries ?? []).flatMap((entry) => questions(entry, rest, isLeaf));
  }
  if (isStoodInFor(at, key)) return [];
  return questions((at as View<Record<string, unknown>>).at(key), rest, isLeaf);
}

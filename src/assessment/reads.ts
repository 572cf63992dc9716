import type { ApplicationDraft } from "../application/application.js";
import { type EnterpriseFactName, fieldsBehindFact } from "../application/enterprise-facts.js";
import type { ApplicationFacts } from "../application/facts.js";
import type { Roster } from "../application/roster.js";
import { withoutPrototype } from "../core/bare-record.js";
import { isSame } from "../core/same.js";
import { View } from "../kernel/fact.js";
import type { Change } from "../kernel/rule.js";

/**
 * What was read of an application: `submission.sealed`, or `chains` where the list was looked at as a whole; `""` stands for all
 * there is. Two steps down tell the rules apart that look at different things, and are noted for next to nothing. Of the list of
 * enterprises most rules look at a column or two: `enterprises.*.willing`, and `enterprises.length` for how many rows there are.
 */
export type Reads = ReadonlySet<string>;

type Note = (field: string) => void;

/** A window that notes what is looked at through it: itself as a whole, or one of its fields. */
class NotedView<T> extends View<T> {
  readonly #plain: View<T>;
  readonly #within: (inner: View<unknown>) => View<unknown>;

  constructor(plain: View<T>, note: Note, within: (inner: View<unknown>) => View<unknown>) {
    super(undefined, plain.field);
    this.#plain = plain;
    this.#within = within;
    const get = (): T | undefined => {
      note(plain.field);
      return plain.value;
    };
    Object.defineProperty(this, "value", { get, enumerable: true });
  }

  override at<Key extends keyof T & string>(key: Key): View<NonNullable<T[Key]>> {
    return this.#within(this.#plain.at(key)) as View<NonNullable<T[Key]>>;
  }
}

/** The same list of enterprises, which notes what is looked at of it; `call`: what is only repeated in words. */
function notedRoster(plain: Roster, note: Note, call: Note): Roster {
  const { view, chains, domain } = plain;
  const noteAll = (facts: readonly EnterpriseFactName[], how: Note) => {
    for (const fact of facts) for (const field of fieldsBehindFact(fact)) how(`${view.field}.*.${field}`);
  };
  const seenBy =
    (how: Note): Roster["seenBy"] =>
    (facts, called = []) => {
      how(`${view.field}.length`);
      noteAll(facts, how);
      noteAll(called, call);
      return plain.entries;
    };
  const noted = { view: new NotedView(view, note, noting(note)), chains, domain };
  return {
    ...noted,
    get entries() {
      note(view.field);
      return plain.entries;
    },
    seenBy: seenBy(note),
    forWords: { ...noted, seenBy: seenBy(call) },
  };
}

/** A part of a section, noted as a whole as soon as it is taken. */
const noting =
  (note: Note) =>
  (plain: View<unknown>): View<unknown> => {
    note(plain.field);
    return plain;
  };

/** The same facts, which note what is read of them. */
function notedFacts(facts: ApplicationFacts, note: Note, call: Note): ApplicationFacts {
  const part = noting(note);
  const section = (plain: View<unknown>): View<unknown> => new NotedView(plain, note, part);
  const roster = notedRoster(facts.roster, note, call);
  return withoutPrototype({
    ...facts,
    application: new NotedView<ApplicationDraft>(facts.application, note, section),
    get roster() {
      note("chains");
      return roster;
    },
    indicator: (id: string) => {
      note("indicators");
      return facts.indicator(id);
    },
  });
}

/** An answer, and what of the application it rests on. */
export interface Noted<Answer> {
  readonly answer: Answer;
  readonly reads: Reads;
  /** What was read for its words alone: names, on which no outcome rests. */
  readonly called: Reads;
}

/** Asks of facts, and what was read of the application for the answer. */
export function readingWith(
  facts: ApplicationFacts,
): <Answer>(ask: (noted: ApplicationFacts) => Answer) => Noted<Answer> {
  let [reads, called] = [new Set<string>(), new Set<string>()];
  const noted = notedFacts(
    facts,
    (field) => reads.add(field),
    (field) => called.add(field),
  );
  return (ask) => {
    [reads, called] = [new Set(), new Set()];
    return { answer: ask(noted), reads, called };
  };
}

/** Of the list of enterprises so many rows are told apart. */
const mostRows = 50;

/** What changes touch, in the same terms. */
export function touchedBy(changes: readonly Change[]): Reads {
  const touched = changes.flatMap(({ path: [section = "", part, field] }) => {
    if (typeof part === "string") return [`${section}.${part}`];
    return section === "enterprises" && part !== undefined && typeof field === "string"
      ? [`${section}.*.${field}`, `${section}.${part}`]
      : [`${section}`];
  });
  return fewRows(touched);
}

/** Where two applications differ, in the same terms; sections that are one object are not looked at. */
export function touchedBetween(before: ApplicationDraft, after: ApplicationDraft): Reads {
  const [left, right] = [before as Section, after as Section];
  return new Set(
    keysOf(left, right).flatMap((key) => {
      const [one, other] = [left[key], right[key]];
      const isList = key === "enterprises" && Array.isArray(one) && Array.isArray(other);
      return isList ? differencesInRows(key, one, other) : differencesIn(key, one, other);
    }),
  );
}

type Section = Readonly<Record<string, unknown>>;

const keysOf = (...sections: readonly Section[]): readonly string[] => [
  ...new Set(sections.flatMap(Object.keys)),
];

function differencesIn(key: string, before: unknown, after: unknown): readonly string[] {
  if (isSame(before, after)) return [];
  if (!isSection(before) || !isSection(after)) return [key];
  const parts = keysOf(before, after).filter((part) => !isSame(before[part], after[part]));
  // Where no part differs, their order does.
  return parts.length === 0 ? [key] : parts.map((part) => `${key}.${part}`);
}

/** Each column in which a row differs, and each such row. */
function differencesInRows(
  key: string,
  before: readonly unknown[],
  after: readonly unknown[],
): readonly string[] {
  if (before.length !== after.length) return [key];
  const touched = before.flatMap((row, index) =>
    differencesIn(`${key}.*`, row, after[index]).flatMap((field) => [field, `${key}.${index}`]),
  );
  return touched.includes(`${key}.*`) ? [key] : [...fewRows(touched)];
}

/** Where many rows have changed, any may have. */
function fewRows(touched: readonly string[]): Reads {
  const all = new Set(touched);
  const others = [...all].filter((field) => !isRow(field));
  return all.size - others.length > mostRows ? new Set([...others, anyRow]) : all;
}

/** Stands for each row of the list of enterprises; no column, and not how many there are. */
const anyRow = "enterprises.any";

/** Of the list of enterprises: one of its rows, and one of its columns. */
export const isRow = (field: string): boolean => field === anyRow || /^enterprises\.\d+$/.test(field);
export const isColumn = (field: string): boolean => field.startsWith("enterprises.*.");

const isSection = (value: unknown): value is Section =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same without columns and rows: of the list of enterprises, the list. */
export function wholeLists(reads: Reads): Reads {
  const known = wholes.get(reads);
  if (known !== undefined) return known;
  const made = new Set([...reads].map((field) => (field.startsWith("enterprises.") ? "enterprises" : field)));
  wholes.set(reads, made);
  return made;
}

/** What was read once is not changed any more. */
const wholes = new WeakMap<Reads, Reads>();

/** Whether an answer that rests on `reads` may be another once `touched` has changed. */
export function restsOn(reads: Reads, touched: Reads): boolean {
  for (const field of touched) {
    if (reads.has(field)) return true;
    if (field === anyRow ? [...reads].some(isRow) : reads.has(anyRow) && isRow(field)) return true;
    for (const read of reads) if (isWithin(read, field) || isWithin(field, read)) return true;
  }
  return false;
}

const isWithin = (field: string, whole: string): boolean =>
  field.startsWith(whole) && (whole === "" || field.length === whole.length || field[whole.length] === ".");

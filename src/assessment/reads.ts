import type { ApplicationDraft } from "../application/application.js";
import type { ApplicationFacts } from "../application/facts.js";
import { isSame } from "../core/same.js";
import { View } from "../kernel/fact.js";
import type { Change } from "../kernel/rule.js";

/**
 * What was read of an application: `submission.sealed`, or `enterprises` where the list was looked at as a whole; `""` stands for all
 * there is. Two steps down tell the rules apart that look at different things, and are noted for next to nothing.
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

/** The same facts, which note what is read of them. */
function notedFacts(facts: ApplicationFacts, note: Note): ApplicationFacts {
  const part = (plain: View<unknown>): View<unknown> => {
    note(plain.field);
    return plain;
  };
  const section = (plain: View<unknown>): View<unknown> => new NotedView(plain, note, part);
  return {
    ...facts,
    application: new NotedView<ApplicationDraft>(facts.application, note, section),
    get roster() {
      note("enterprises");
      note("chains");
      return facts.roster;
    },
    indicator: (id) => {
      note("indicators");
      return facts.indicator(id);
    },
  };
}

/** Asks of facts, and what was read of the application for the answer. */
export function readingWith(
  facts: ApplicationFacts,
): <Answer>(ask: (noted: ApplicationFacts) => Answer) => { readonly answer: Answer; readonly reads: Reads } {
  let reads = new Set<string>();
  const noted = notedFacts(facts, (field) => reads.add(field));
  return (ask) => {
    reads = new Set();
    return { answer: ask(noted), reads };
  };
}

/** What changes touch, in the same terms. */
export const touchedBy = (changes: readonly Change[]): Reads =>
  new Set(
    changes.map(({ path: [section = "", part] }) =>
      typeof part === "string" ? `${section}.${part}` : `${section}`,
    ),
  );

/** Where two applications differ, in the same terms; sections that are one object are not looked at. */
export function touchedBetween(before: ApplicationDraft, after: ApplicationDraft): Reads {
  const [left, right] = [before as Section, after as Section];
  return new Set(keysOf(left, right).flatMap((key) => differencesIn(key, left[key], right[key])));
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

const isSection = (value: unknown): value is Section =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether an answer that rests on `reads` may be another once `touched` has changed. */
export const restsOn = (reads: Reads, touched: Reads): boolean =>
  [...reads].some((read) => [...touched].some((field) => isWithin(read, field) || isWithin(field, read)));

const isWithin = (field: string, whole: string): boolean =>
  whole === "" || field === whole || field.startsWith(`${whole}.`);

/**
 * The public entries of the library, with every function watched: a call counts only where it is made while a
 * case is answering, so neither a name that is merely written down nor the making of an input can pass for a call.
 */
import * as library from "../../../src/index.js";
import * as rulesEntry from "../../../src/rules.js";
import * as testingEntry from "../../../src/testing/index.js";
import type { Case } from "./case.js";

/** The functions called while a case was answering. */
const called = new Set<string>();
let isAnswering = false;

export const calledFunctions: ReadonlySet<string> = called;

/** What each function was called with while cases were answering: the first few calls, as they were made. */
export const calls: ReadonlyMap<string, readonly (readonly unknown[])[]> = new Map();

const mostCalls = 40;

function remember(name: string, given: readonly unknown[]): void {
  const made = calls.get(name) ?? [];
  if (made.length < mostCalls)
    (calls as Map<string, readonly (readonly unknown[])[]>).set(name, [...made, given]);
}

/** Whatever a case says: its answer, or that it threw something, which is an answer as well. */
export function answerOf({ answer }: Case): unknown {
  isAnswering = true;
  try {
    return answer();
  } catch (thrown) {
    return { threw: String(thrown) };
  } finally {
    isAnswering = false;
  }
}

/** What every call to the library is made in. Tests of hosts that are not as one would like them put theirs here. */
export const host: { during: <Answer>(call: () => Answer) => Answer } = { during: (call) => call() };

type AnyFunction = (...given: never[]) => unknown;

function watched<Entry extends object>(entry: Entry): Entry {
  const note = (name: string, given: readonly unknown[]) => {
    if (!isAnswering) return;
    called.add(name);
    remember(name, given);
  };
  const members = Object.entries(entry).map(([name, member]) => {
    if (typeof member !== "function") return [name, member];
    const watch = new Proxy(member as AnyFunction, {
      apply(target, self, given) {
        note(name, given);
        return host.during(() => Reflect.apply(target, self, given));
      },
      construct(target, given) {
        note(name, given);
        return host.during(() => Reflect.construct(target, given) as object);
      },
    });
    return [name, watch];
  });
  return Object.fromEntries(members) as Entry;
}

/** Everything `src/index.ts` exports. */
export const api: typeof library = watched(library);

/** Everything `src/rules.ts` exports. */
export const rules: typeof rulesEntry = watched(rulesEntry);

/** The canonical text of plain data. */
export const textOf = (value: unknown): string => {
  const text = api.canonicalJson(value);
  return text.ok ? text.value : "";
};

/** Everything `src/testing/index.ts` exports. */
export const testing: typeof testingEntry = watched(testingEntry);

const functionsOf = (entry: object): readonly string[] =>
  Object.entries(entry)
    .filter(([, member]) => typeof member === "function")
    .map(([name]) => name);

/** The names of all functions that the entries export, taken from the entries themselves. */
export const exportedFunctions: readonly string[] = [
  ...functionsOf(library),
  ...functionsOf(rulesEntry),
  ...functionsOf(testingEntry),
];

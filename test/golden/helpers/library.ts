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

export const calledFunctions: ReadonlySet<string> = called;

/** One call that a case has made. */
export interface Made {
  readonly name: string;
  readonly given: readonly unknown[];
}

const madeBy = new WeakMap<Case, readonly Made[]>();

/** What is called while a case is answering; `undefined` while none is. */
let making: Made[] | undefined;

/** A case that lists thousands of calls would be heard alone. */
const mostOfOneCase = 40;

function remember(name: string, given: readonly unknown[]): void {
  if (making === undefined) return;
  called.add(name);
  if (making.length < mostOfOneCase) making.push({ name, given });
}

/** Whatever a case says: its answer, or that it threw something, which is an answer as well. */
export function answerOf(one: Case): unknown {
  const before = making;
  making = [];
  try {
    return one.answer();
  } catch (thrown) {
    return { threw: String(thrown) };
  } finally {
    madeBy.set(one, making);
    making = before;
  }
}

const mostOfOneFunction = 40;

/**
 * What each function is called with by these cases: the first few calls, in the order of the cases, whichever of them has been
 * asked before.
 */
export function callsOf(cases: readonly Case[]): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  const calls = new Map<string, (readonly unknown[])[]>();
  for (const one of cases) {
    answerOnce(one);
    for (const { name, given } of madeBy.get(one) ?? []) {
      const ofName = calls.get(name) ?? [];
      if (ofName.length < mostOfOneFunction) ofName.push(given);
      calls.set(name, ofName);
    }
  }
  return calls;
}

const answers = new WeakMap<Case, { readonly answer: unknown }>();

/** The same, asked no second time by another file of tests that the same process has loaded. */
export function answerOnce(one: Case): unknown {
  const known = answers.get(one) ?? { answer: answerOf(one) };
  answers.set(one, known);
  return known.answer;
}

type AnyFunction = (...given: never[]) => unknown;

/** 调用. A call to the library that a case is about to make. */
export interface Call {
  readonly entry: "index" | "rules" | "testing";
  readonly name: string;
  readonly member: AnyFunction;
  readonly given: readonly unknown[];
}

/** How calls are made: as they are asked for, or with something else in the place of what is called or given. */
export type WayOfCalling = (call: Call, make: (call: Call) => unknown) => unknown;

/**
 * How every call to the library is made. Tests of hosts that are not as one would like them put a way of their own here, or leave it
 * as `wayOfCalling` for the time at which this is loaded, when the first things are made.
 */
export const host: { call: WayOfCalling } = {
  call: (globalThis as { readonly wayOfCalling?: WayOfCalling }).wayOfCalling ?? ((call, make) => make(call)),
};

function watched<Entry extends object>(entry: Call["entry"], members: Entry): Entry {
  const watching = Object.entries(members).map(([name, member]) => {
    if (typeof member !== "function") return [name, member];
    const watch = new Proxy(member as AnyFunction, {
      apply(target, self, given) {
        remember(name, given);
        return host.call({ entry, name, member: target, given }, (call) =>
          Reflect.apply(call.member, self, call.given),
        );
      },
      construct(target, given) {
        remember(name, given);
        return host.call({ entry, name, member: target, given }, (call) =>
          Reflect.construct(call.member, call.given),
        ) as object;
      },
    });
    return [name, watch];
  });
  return Object.fromEntries(watching) as Entry;
}

/** Everything `src/index.ts` exports. */
export const api: typeof library = watched("index", library);

/** Everything `src/rules.ts` exports. */
export const rules: typeof rulesEntry = watched("rules", rulesEntry);

/** The canonical text of plain data. */
export const textOf = (value: unknown): string => {
  const text = api.canonicalJson(value);
  return text.ok ? text.value : "";
};

/** Everything `src/testing/index.ts` exports. */
export const testing: typeof testingEntry = watched("testing", testingEntry);

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

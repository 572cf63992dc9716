import type * as z from "zod/mini";
import type { Issue } from "../core/issue.js";
import { defaultLimits, type Limits, snapshot } from "../core/snapshot.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import type { ArgumentPlace } from "./argument.js";
import { readBy } from "./read.js";

export interface ListEntry<T> {
  /** Its place in the list, from zero. */
  readonly index: number;
  /** What could be read of it; the parts that were wrong are missing. */
  readonly value: T;
}

/** More than any region or panel has. Some functions compare every element with every other. */
export const listLimits: Limits = { ...defaultLimits, entries: 10_000 };

/** Reads an untrusted list of records, each by the schema; the issues carry the name of the list. */
export function readList<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  { of: noun, name }: ArgumentPlace,
  limits: Limits = listLimits,
): {
  readonly entries: readonly ListEntry<z.output<Schema>>[];
  /** Whether at least a part of every record could be read. */
  readonly isWhole: boolean;
  /** How many records of the list could not be read at all. */
  readonly lost: number;
  readonly issues: readonly Issue[];
} {
  if (input === undefined) return none([errorOf(noun)("missing", name)]);
  const copy = snapshot(input, limits);
  if (!copy.ok) return none(copy.issues.map((issue) => belowIn(noun)(name, issue)));
  if (!Array.isArray(copy.value)) return none([errorOf(noun)("wrong-type", name, { expected: "a-list" })]);
  const issues: Issue[] = [];
  const entries = copy.value.flatMap((plain: unknown, index) => {
    const reading = readBy(schema, plain);
    issues.push(...reading.issues.map((issue) => belowIn(noun)([...name, index], issue)));
    return reading.own === undefined ? [] : [{ index, value: reading.own }];
  });
  const lost = copy.value.length - entries.length;
  return { entries, isWhole: lost === 0, lost, issues };
}

const none = (issues: readonly Issue[]) => ({ entries: [], isWhole: false, lost: 0, issues });

/** The entries without repeats of an earlier key, and an error for each repeat. */
export function firstOfEach<T>(
  entries: readonly ListEntry<T>[],
  keyOf: (value: T) => string,
  issueAt: (index: number, first: number) => Issue,
): { readonly entries: readonly ListEntry<T>[]; readonly issues: readonly Issue[] } {
  const firstAt = new Map<string, number>();
  const issues: Issue[] = [];
  const kept = entries.filter(({ index, value }) => {
    const first = firstAt.get(keyOf(value));
    if (first === undefined) firstAt.set(keyOf(value), index);
    else issues.push(issueAt(index, first));
    return first === undefined;
  });
  return { entries: kept, issues };
}

import type * as z from "zod/mini";
import { below, error, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { readBy } from "./read.js";

export interface ListEntry<T> {
  /** Its place in the list, from zero. */
  readonly index: number;
  /** What could be read of it; the parts that were wrong are missing. */
  readonly value: T;
}

/** More than any region or panel has; what compares each with each must stay quick. */
const mostEntries = 1_000;

/** Reads an untrusted list of records, each by the schema; the issues carry the name of the list. */
export function readList<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
  name: string,
): {
  readonly entries: readonly ListEntry<z.output<Schema>>[];
  /** Something of every record could be read. */
  readonly isWhole: boolean;
  /** How many records of the list could not be read at all. */
  readonly lost: number;
  readonly issues: readonly Issue[];
} {
  const copy = snapshot(input);
  if (!copy.ok) return none(copy.issues.map((issue) => below([name], issue)));
  if (!Array.isArray(copy.value)) return none([error("wrong-type", [name], { expected: "a-list" })]);
  if (copy.value.length > mostEntries) {
    return none([error("too-many-values", [name], { most: `${mostEntries}` })]);
  }
  const issues: Issue[] = [];
  const entries = copy.value.flatMap((plain: unknown, index) => {
    const reading = readBy(schema, plain);
    issues.push(...reading.issues.map((issue) => below([name, index], issue)));
    return reading.value === undefined ? [] : [{ index, value: reading.value }];
  });
  const lost = copy.value.length - entries.length;
  return { entries, isWhole: lost === 0, lost, issues };
}

const none = (issues: readonly Issue[]) => ({ entries: [], isWhole: false, lost: 0, issues });

/** The entries without those whose key an earlier one has, and an error for each of these. */
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

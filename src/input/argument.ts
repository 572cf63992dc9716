import { below, error, hasErrors, type Issue, type Path } from "../core/issue.js";
import { repeats } from "../core/repeats.js";
import { defaultLimits, type Limits, snapshot } from "../core/snapshot.js";
import { type AnySchema, type OutputOf, readBy } from "./read.js";

/** An error for each id that already stands earlier in the list, at the path of the repeat. */
export const repeatedIds = (
  ids: readonly (string | undefined)[],
  path: (index: number) => Path,
): readonly Issue[] =>
  repeats(ids).map(({ index, first }) => error("repeated-id", path(index), { first: `${first + 1}` }));

/** Reads one argument of a function from untrusted data; the name of the argument stands before every field. */
export function readArgument<Schema extends AnySchema>(
  schema: Schema,
  input: unknown,
  name: Path = [],
): { readonly value: OutputOf<Schema> | undefined; readonly issues: readonly Issue[] } {
  if (input === undefined && name.length > 0) return { value: undefined, issues: [error("missing", name)] };
  const copy = snapshot(input);
  const reading = copy.ok ? readBy(schema, copy.value) : { own: undefined, issues: copy.issues };
  return { value: reading.own, issues: reading.issues.map((one) => below(name, one)) };
}

/** The same, but no value at all where anything is wrong: half of a policy cannot be applied. */
export function readWhole<Schema extends AnySchema>(schema: Schema, input: unknown, name: Path = []) {
  const { value, issues } = readArgument(schema, input, name);
  return { value: hasErrors(issues) ? undefined : value, issues };
}

/** An untrusted list as a plain array, whose elements are then read one by one. */
export function readRecords(
  input: unknown,
  name: string,
): { readonly list: readonly unknown[] | undefined; readonly issues: readonly Issue[] } {
  const copy = snapshot(input, listLimits);
  if (!copy.ok) return { list: undefined, issues: copy.issues.map((one) => below([name], one)) };
  return Array.isArray(copy.value)
    ? { list: copy.value, issues: [] }
    : { list: undefined, issues: [error("wrong-type", [name], { expected: "a-list" })] };
}

/** Large enough for the contracts of a league: about ten thousand records of forty values. */
const listLimits: Limits = { ...defaultLimits, nodes: 1_000_000 };

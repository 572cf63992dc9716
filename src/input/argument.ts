import { hasErrors, type Issue, type Path } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import { repeats } from "../core/repeats.js";
import { snapshot, type WideningLimits } from "../core/snapshot.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import type { Noun } from "../vocabulary/vocabulary.js";
import { nounOf } from "./of-noun.js";
import { plainCheckOf } from "./plain.js";
import { type AnySchema, type OutputOf, readBy } from "./read.js";

/** Where an argument stands: the noun that holds it, and its name there. */
export interface ArgumentPlace {
  readonly of: Noun;
  readonly name: Path;
}

/** An id that stands again in a list of a noun, each repeat as a fault at the place the path gives it. */
export const repeatedIds = (
  noun: Noun,
  ids: readonly (string | undefined)[],
  path: (index: number) => Path,
): readonly Issue[] =>
  repeats(ids).map(({ index, first }) =>
    errorOf(noun)("repeated-id", path(index), { first: `${first + 1}` }),
  );

/**
 * Reads one argument of a function from untrusted data; the name of the argument stands before every field. Without a
 * place the schema must be a noun's own, or a list of one: its faults are then about the fields of that noun.
 */
export function readArgument<Schema extends AnySchema>(
  schema: Schema,
  input: unknown,
  place?: ArgumentPlace,
): { readonly value: OutputOf<Schema> | undefined; readonly issues: readonly Issue[] } {
  if (input === undefined && place !== undefined)
    return { value: undefined, issues: [errorOf(place.of)("missing", place.name)] };
  const copy = snapshot(input);
  const reading = copy.ok ? readBy(schema, copy.value) : { own: undefined, issues: copy.issues };
  const { of: noun = nounOf(schema) as Noun, name = [] } = bare<Partial<ArgumentPlace>>(place ?? {});
  const put = belowIn(noun);
  return { value: reading.own, issues: reading.issues.map((one) => put(name, one)) };
}

/** Whether data of our own, as a copy is, would be read just as they are and without a word. */
export const isPlainlyFine = (schema: AnySchema, own: unknown): boolean => plainCheckOf(schema).isFine(own);

/** The same, and nothing at all where something is wrong: half a policy pays nobody. */
export function readWhole<Schema extends AnySchema>(schema: Schema, input: unknown, place?: ArgumentPlace) {
  const { value, issues } = readArgument(schema, input, place);
  return { value: hasErrors(issues) ? undefined : value, issues };
}

/** An untrusted list as a plain array, whose elements are then read one by one. */
export function readRecords(
  input: unknown,
  { of: noun, name }: ArgumentPlace,
  limits: WideningLimits,
): { readonly list: readonly unknown[] | undefined; readonly issues: readonly Issue[] } {
  const copy = snapshot(input, limits);
  if (!copy.ok) return { list: undefined, issues: copy.issues.map((one) => belowIn(noun)(name, one)) };
  return Array.isArray(copy.value)
    ? { list: copy.value, issues: [] }
    : { list: undefined, issues: [errorOf(noun)("wrong-type", name, { expected: "a-list" })] };
}

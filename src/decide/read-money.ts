import { hasErrors, type Issue, type Path } from "../core/issue.js";
import { defaultLimits, type Limits, snapshot } from "../core/snapshot.js";
import { type AnySchema, type OutputOf, readBy } from "../model/read.js";

/** An issue of a part, as an issue of the whole. */
export const within = (path: Path, issue: Issue): Issue => {
  const whole = [...path, ...issue.path];
  return { ...issue, path: whole, field: whole.join(".") };
};

/** Reads one argument of a function from untrusted data; the name of the argument stands before every field. */
export function readArgument<Schema extends AnySchema>(
  schema: Schema,
  input: unknown,
  name: Path = [],
): { readonly value: OutputOf<Schema> | undefined; readonly issues: readonly Issue[] } {
  const copy = snapshot(input, defaultLimits);
  const reading = copy.ok ? readBy(schema, copy.value) : { own: undefined, issues: copy.issues };
  return { value: reading.own, issues: reading.issues.map((one) => within(name, one)) };
}

/** The same, and nothing at all where something is wrong: half a policy pays nobody. */
export function readWhole<Schema extends AnySchema>(schema: Schema, input: unknown, name: Path = []) {
  const { value, issues } = readArgument(schema, input, name);
  return { value: hasErrors(issues) ? undefined : value, issues };
}

/** An untrusted list of records that are read one by one, as a plain array of whatever it holds. */
export function listOf(input: unknown): readonly unknown[] | undefined {
  const copy = snapshot(input, listLimits);
  return copy.ok && Array.isArray(copy.value) ? copy.value : undefined;
}

/** Room for the contracts of a league: some ten thousand records of forty values. */
const listLimits: Limits = { ...defaultLimits, nodes: 1_000_000 };

import * as z from "zod";
import { suggestions } from "../core/closest.js";
import { capped, error, type Issue, type Path, type Values, warning } from "../core/issue.js";
import { readWords } from "./read-words.js";
import { creditCodeFault, type ValueFault } from "./value-faults.js";

/** For layers that pass schemas on without knowing what they are made of. */
export type AnySchema = z.ZodType;
export type OutputOf<Schema extends AnySchema> = z.output<Schema>;

/** What could be read, and every fault on the way. With faults, `value` lacks the parts that were at fault. */
export interface Reading<T> {
  readonly value: T | undefined;
  /** The same value without prototypes, for reading by: nobody can have written a field to what it does not have. */
  readonly own: T | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads plain data (a snapshot, never the caller's own object) by a schema, all faults in one pass. Blank is
 * missing, not wrong; a key nobody knows is a warning; a part that is wrong is left out of the value: a record in a
 * list stays as an empty one, so that the numbers of the others hold, and a list of words of which one is wrong is
 * not known as a whole.
 */
export function readBy<Schema extends z.ZodType>(schema: Schema, data: unknown): Reading<z.output<Schema>> {
  const faults = new Map<string, Issue>();
  const plain = withoutBlanks(data);
  for (const issue of readWords(schema, plain)) faults.set(keyOf(issue), issue);
  for (;;) {
    const parsed = parse(schema, plain);
    if (parsed === undefined) return { ...nothing, issues: [error("too-many-faults", [])] };
    if (parsed.success) {
      const own = plain as z.output<Schema>;
      return { value: parsed.data, own, issues: capped([...faults.values()]) };
    }
    const found = parsed.error.issues.flatMap((one) => translate(one, plain, schema));
    const fresh = found.filter((one) => !faults.has(keyOf(one)));
    // Nothing new: what is wrong now is only what was left out before, and cannot be done without.
    if (fresh.length === 0) return { ...nothing, issues: capped([...faults.values()]) };
    for (const issue of fresh) if (!faults.has(keyOf(issue))) faults.set(keyOf(issue), issue);
    for (const one of parsed.error.issues) withoutFault(plain, one);
  }
}

const nothing = { value: undefined, own: undefined };

/** Not the field, which a key with a point in it can share with another place. */
const keyOf = ({ path }: Issue): string => JSON.stringify(path);

function parse<Schema extends z.ZodType>(schema: Schema, plain: unknown) {
  try {
    // Without `jitless`, zod tries to compile schemas and a page under a strict policy reports a violation.
    return schema.safeParse(plain, { jitless: true });
  } catch {
    // zod spreads the issues of a list into one call: with a hundred thousand of them the engine's stack ends.
    return undefined;
  }
}

type ZodIssue = z.core.$ZodIssue;
type Node = Record<string | number, unknown>;

const isRecord = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return listWithoutBlanks(value);
  if (!isRecord(value)) return value;
  const filled: Node = Object.create(null);
  for (const key of Object.keys(value)) if (!isBlank(value[key])) filled[key] = withoutBlanks(value[key]);
  return filled;
}

/** Among words a blank is no entry; among records, whose places carry meaning, it is one that says nothing yet. */
function listWithoutBlanks(list: readonly unknown[]): readonly unknown[] {
  if (list.some(isRecord))
    return list.map((entry) => (isBlank(entry) ? Object.create(null) : withoutBlanks(entry)));
  const hasWordsOnly = list.every((entry) => typeof entry === "string" || isBlank(entry));
  return hasWordsOnly ? list.filter((entry) => !isBlank(entry)) : list;
}

/** Takes the part an issue is about out of the data. Only data of our own is changed. */
function withoutFault(plain: unknown, issue: ZodIssue): void {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") for (const key of issue.keys) leaveOut(plain, [...path, key]);
  else leaveOut(plain, path);
}

function leaveOut(plain: unknown, path: Path): void {
  const last = path.at(-1);
  const holder = nodeAt(plain, path.slice(0, -1));
  if (holder === undefined || last === undefined) return;
  if (!Array.isArray(holder)) delete holder[last];
  else if (holder.some(isRecord)) holder[last as number] = Object.create(null);
  else leaveOut(plain, path.slice(0, -1));
}

function nodeAt(plain: unknown, path: Path): Node | undefined {
  const node = path.reduce<unknown>((holder, key) => (holder as Node | undefined)?.[key], plain);
  return typeof node === "object" && node !== null ? (node as Node) : undefined;
}

/** Words for what zod expected. */
const expectedWords: Readonly<Record<string, string>> = {
  string: "a-text",
  number: "a-number",
  int: "a-number",
  boolean: "yes-or-no",
  array: "a-list",
  object: "a-record",
};

function translate(issue: ZodIssue, plain: unknown, schema: z.ZodType): readonly Issue[] {
  const path = issue.path as Path;
  const value = valueAt(plain, path);
  if (value === undefined && path.length > 0) return [error("missing", path)];
  // Blanks that stand in a list between words that are wrong are no faults of their own.
  if (isBlank(value) && path.length > 0) return [];
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = suggestions(keysAt(schema, path));
      return issue.keys.map((key) => warning("unknown-key", [...path, key], unknownKey(key, known)));
    }
    case "invalid_type":
      if (issue.message === "number-not-text" && typeof value === "number") {
        return [error("number-not-text", path)];
      }
      return issue.message === "not-whole" && typeof value === "number"
        ? [error("not-whole", path)]
        : [error("wrong-type", path, { expected: expectedWords[issue.expected] as string })];
    case "invalid_union":
      return [error("wrong-type", path, { expected: issue.message })];
    case "invalid_value":
      return [error("unknown-word", path, { allowed: issue.values.join(", ") })];
    default:
      return [error(...precise(issue, value, path))];
  }
}

const valueAt = (plain: unknown, path: Path): unknown =>
  path.length === 0 ? plain : nodeAt(plain, path.slice(0, -1))?.[path.at(-1) as string];

/** Our leaves carry the code of their issue as zod's message; two of them have figures to add. */
function precise(issue: ZodIssue, value: unknown, path: Path): [code: string, path: Path, values: Values] {
  if (issue.message === "credit-code") {
    const [code, values] = creditCodeFault(value as string) as ValueFault; // the pattern refuses what has one
    return [code, path, values];
  }
  if (issue.code === "too_big") return [issue.message, path, { most: String(issue.maximum) }];
  return [issue.message, path, {}];
}

function unknownKey(key: string, suggest: (typed: string) => string | undefined): Values {
  const shown = key.slice(0, 60);
  const nearest = suggest(shown);
  return { key: shown, ...(nearest !== undefined && { closest: nearest }) };
}

/** The keys the schema knows at a place, which is always a record's. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let node = unwrapped(schema);
  for (const key of path) {
    const inner = node instanceof z.ZodArray ? node.element : (node as z.ZodObject).shape[key];
    node = unwrapped(inner as z.ZodType);
  }
  return Object.keys((node as z.ZodObject).shape);
}

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

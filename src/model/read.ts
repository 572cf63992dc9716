import * as z from "zod";
import { closest } from "../core/closest.js";
import { error, type Issue, type Path, type Values, warning } from "../core/issue.js";
import { checkCreditCode } from "./credit-code.js";

/** For layers that pass schemas on without knowing what they are made of. */
export type AnySchema = z.ZodType;
export type OutputOf<Schema extends AnySchema> = z.output<Schema>;

/** What could be read, and every fault on the way. With faults, `value` lacks the parts that were at fault. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

/** More faults than anybody mends in one go; what is beyond is counted, not listed. */
const mostIssues = 1_000;

/**
 * Reads plain data (a snapshot, never the caller's own object) by a schema, all faults in one pass. Blank is
 * missing, not wrong; a key nobody knows is a warning; a part that is wrong is left out of the value: a record in a
 * list stays as an empty one, so that the numbers of the others hold, and a list of words of which one is wrong is
 * not known as a whole.
 */
export function readBy<Schema extends z.ZodType>(schema: Schema, data: unknown): Reading<z.output<Schema>> {
  const faults = new Map<string, Issue>();
  let plain = withoutBlanks(data);
  for (;;) {
    // Without `jitless`, zod tries to compile schemas and a page under a strict policy reports a violation.
    const parsed = schema.safeParse(plain, { jitless: true });
    if (parsed.success) return { value: parsed.data, issues: capped([...faults.values()]) };
    const found = parsed.error.issues.flatMap((one) => translate(one, plain, schema));
    const fresh = found.filter(({ field }) => !faults.has(field));
    // Nothing new: what is wrong now is only what was left out before, and cannot be done without.
    if (fresh.length === 0) return { value: undefined, issues: capped([...faults.values()]) };
    for (const issue of fresh) if (!faults.has(issue.field)) faults.set(issue.field, issue);
    for (const one of parsed.error.issues) plain = withoutFault(plain, one);
  }
}

const capped = (issues: readonly Issue[]): readonly Issue[] =>
  issues.length <= mostIssues
    ? issues
    : [
        ...issues.slice(0, mostIssues),
        error("more-issues", [], { count: String(issues.length - mostIssues) }),
      ];

type ZodIssue = z.core.$ZodIssue;
type Node = Record<string | number, unknown>;

const isRecord = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) {
    // In a list of words a blank is no entry; among records, places carry meaning and stay.
    const entries = value.some(isRecord) ? value : value.filter((entry) => !isBlank(entry));
    return entries.map(withoutBlanks);
  }
  if (!isRecord(value)) return value;
  const filled: Node = Object.create(null);
  for (const key of Object.keys(value)) if (!isBlank(value[key])) filled[key] = withoutBlanks(value[key]);
  return filled;
}

/** The data without the part an issue is about. Only data of our own is changed. */
function withoutFault(plain: unknown, issue: ZodIssue): unknown {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    const holder = nodeAt(plain, path);
    for (const key of issue.keys) if (holder !== undefined) delete holder[key];
    return plain;
  }
  const last = path.at(-1);
  const holder = nodeAt(plain, path.slice(0, -1));
  if (holder === undefined || last === undefined) return plain;
  if (!Array.isArray(holder)) delete holder[last];
  else if (holder.some(isRecord)) holder[last as number] = Object.create(null);
  else return withoutFault(plain, { ...issue, path: path.slice(0, -1) } as ZodIssue);
  return plain;
}

function nodeAt(plain: unknown, path: Path): Node | undefined {
  let node: unknown = plain;
  for (const key of path) node = typeof node === "object" && node !== null ? (node as Node)[key] : undefined;
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
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => warning("unknown-key", [...path, key], unknownKey(key, schema, path)));
    case "invalid_type":
      if (valueAt(plain, path) === undefined && path.length > 0) return [error("missing", path)];
      return issue.message === "not-whole" && typeof valueAt(plain, path) === "number"
        ? [error("not-whole", path)]
        : [error("wrong-type", path, { expected: expectedWords[issue.expected] ?? "a-text" })];
    case "invalid_union":
      return [error("wrong-type", path, { expected: issue.message })];
    case "invalid_value":
      return [error("unknown-word", path, { allowed: issue.values.join(", ") })];
    default:
      return [error(...precise(issue, valueAt(plain, path), path))];
  }
}

const valueAt = (plain: unknown, path: Path): unknown =>
  path.length === 0 ? plain : nodeAt(plain, path.slice(0, -1))?.[path.at(-1) as string];

/** Our leaves carry the code of their issue as zod's message; two of them have figures to add. */
function precise(issue: ZodIssue, value: unknown, path: Path): [code: string, path: Path, values: Values] {
  if (issue.message === "credit-code" && typeof value === "string") {
    const check = checkCreditCode(value);
    if (!check.ok && check.code === "length") {
      return ["credit-code-length", path, { actual: String(check.actual), required: String(check.required) }];
    }
    if (!check.ok && check.code === "alphabet") {
      return ["credit-code-alphabet", path, { position: String(check.position) }];
    }
  }
  if (issue.code === "too_big") return [issue.message, path, { most: String(issue.maximum) }];
  return [issue.message, path, {}];
}

function unknownKey(key: string, schema: z.ZodType, path: Path): Values {
  const shown = key.slice(0, 60);
  const nearest = closest(shown, keysAt(schema, path));
  return { key: shown, ...(nearest !== undefined && { closest: nearest }) };
}

/** The keys the schema knows at a place. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let node: z.ZodType | undefined = schema;
  for (const key of [...path, undefined]) {
    while (node instanceof z.ZodOptional) node = node.unwrap() as z.ZodType;
    if (key === undefined) break;
    if (node instanceof z.ZodArray) node = node.element as z.ZodType;
    else node = node instanceof z.ZodObject ? (node.shape[key] as z.ZodType | undefined) : undefined;
  }
  return node instanceof z.ZodObject ? Object.keys(node.shape) : [];
}

import * as z from "zod/mini";
import { bareRecord } from "../core/bare-record.js";
import { closest, suggestions } from "../core/closest.js";
import { error, type Issue, type Path, type Values, warning } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { termOf } from "../vocabulary/issues.js";
import { nounOf } from "./of-noun.js";
import { plainCheckOf } from "./plain.js";
import { mannerOf } from "./read-under.js";
import { readWords } from "./read-words.js";
import { placedBy, setAside } from "./set-aside.js";
import {
  amountFault,
  countFault,
  creditCodeFault,
  dateFault,
  decimalFault,
  numberFault,
  rateFault,
  type ValueFault,
} from "./value-faults.js";

/** For code that passes schemas on without knowing what they contain. */
export type AnySchema = z.ZodMiniType;
/** What a schema reads: the type of its values. */
export type OutputOf<Schema extends AnySchema> = z.output<Schema>;

/** What could be read, and every fault on the way. With faults, `value` lacks the parts that were at fault. */
interface Reading<T> {
  readonly value: T | undefined;
  /** The same value without prototypes, for the rules to read: it has no inherited fields that somebody could have set. */
  readonly own: T | undefined;
  readonly issues: readonly Issue[];
}

/**
 * More faults than a list of the greatest size has where two of its columns are wrong throughout. Beyond it nothing is read: zod collects the
 * issues of a list as the arguments of one call, and the engine's stack must hold them, whoever calls.
 */
const mostFaults = 50_000;

/**
 * Reads plain data (a snapshot, never the caller's own object) by a schema, all faults in one pass. Blank is
 * missing, not wrong. An unknown key is a warning. A value that is wrong is left out, except that a record in a list
 * stays there as an empty one, so that the others keep their numbers. A list of words of which one is wrong is left out
 * as a whole. `tidied`: what is done to data that are not plainly fine before they are read.
 */
export function readBy<Schema extends z.ZodMiniType>(
  schema: Schema,
  data: unknown,
  tidied: (data: unknown) => unknown = (same) => same,
): Reading<z.output<Schema>> {
  const { isFine, shaped } = plainCheckOf(schema);
  if (isFine(data)) return lazily(data, () => shaped(data), []);
  const parted = setAside(schema, data, tidied);
  const { value, own, issues: found } = readRest(schema, parted.rest);
  const issues = found.map(placedBy(parted));
  if (value === undefined) return { ...nothing, issues };
  return lazily(parted.own(own), () => parted.value(value), issues);
}

/** Rules read without prototypes, so that most readings have no need of what the schema gives. */
function lazily<T>(own: unknown, shape: () => unknown, issues: readonly Issue[]): Reading<T> {
  let made: unknown;
  return {
    get value() {
      made ??= shape();
      return made as T;
    },
    own: own as T,
    issues,
  };
}

function readRest<Schema extends z.ZodMiniType>(schema: Schema, data: unknown): Reading<z.output<Schema>> {
  const plain = withoutBlanks(data);
  const words = readWords(schema, plain).map(namedAfter(schema));
  const parsed = parse(schema, plain);
  return parsed?.success
    ? { value: parsed.data, own: plain as z.output<Schema>, issues: words }
    : readFaulty(schema, inOrder(plain), words);
}

/** The faults come in the order of the keys as a text sorts them: how a record was written means nothing. */
function readFaulty<Schema extends z.ZodMiniType>(
  schema: Schema,
  plain: unknown,
  words: readonly Issue[],
): Reading<z.output<Schema>> {
  const faults = new Map<string, Issue>();
  // Of a word that cannot be read at all nobody need know that it is none of those known.
  const found = (): readonly Issue[] => [
    ...words.filter((word) => !faults.has(keyOf(word))),
    ...faults.values(),
  ];
  const leftOut = new Set<string>();
  const isOfRecords = knownLists();
  const named = namedAfter(schema);
  for (;;) {
    const parsed = parse(schema, plain);
    if (parsed === undefined || (parsed.success ? 0 : parsed.error.issues.length) > mostFaults)
      return { ...nothing, issues: [error("too-many-faults", [])] };
    if (parsed.success) {
      const own = plain as z.output<Schema>;
      return { value: parsed.data, own, issues: found() };
    }
    const told = parsed.error.issues.flatMap((one) => translate(one, plain, schema)).map(named);
    const fresh = told.filter((one) => !faults.has(keyOf(one)) && !isWithin(one.path, leftOut));
    // Not a new fault: a required part is missing now because it was wrong and has been left out.
    if (fresh.length === 0) return { ...nothing, issues: found() };
    for (const issue of fresh) if (!faults.has(keyOf(issue))) faults.set(keyOf(issue), issue);
    for (const one of parsed.error.issues) {
      for (const path of withoutFault(plain, one, isOfRecords)) leftOut.add(keyOf({ path }));
    }
  }
}

const nothing = { value: undefined, own: undefined };

/** Issues say of which noun of the vocabulary their field is. A list's own number stands before the noun's fields. */
function namedAfter(schema: z.ZodMiniType): (issue: Issue) => Issue {
  const noun = nounOf(schema);
  const before = schema instanceof z.ZodMiniArray ? 1 : 0;
  return (issue) => (noun === undefined ? issue : { ...issue, term: termOf(noun, issue.path.slice(before)) });
}

/** Not the field: a key that contains a dot can have the same field as another place. */
const keyOf = ({ path }: Pick<Issue, "path">): string => JSON.stringify(path);

/** What lies in a part that was left out is not missing as well. */
const isWithin = (path: Path, leftOut: ReadonlySet<string>): boolean =>
  path.some((_, index) => leftOut.has(keyOf({ path: path.slice(0, index + 1) })));

function parse<Schema extends z.ZodMiniType>(schema: Schema, plain: unknown) {
  try {
    // Without `jitless`, zod tries to compile schemas and a page under a strict policy reports a violation.
    return schema.safeParse(plain, { jitless: true });
  } catch {
    // zod passes all issues of a list to one call; with a hundred thousand of them the call stack overflows.
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
  const filled: Node = bareRecord();
  for (const key of Object.keys(value)) if (!isBlank(value[key])) filled[key] = withoutBlanks(value[key]);
  return filled;
}

/** The same value with the keys of its records sorted. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return value;
  const ordered: Node = bareRecord();
  for (const key of Object.keys(value).sort()) ordered[key] = inOrder(value[key]);
  return ordered;
}

/** In a list of words a blank is left out. In a list of records it stays as an empty record, so that the others keep their places. */
function listWithoutBlanks(list: readonly unknown[]): readonly unknown[] {
  if (list.some(isRecord)) return list.map((entry) => (isBlank(entry) ? bareRecord() : withoutBlanks(entry)));
  const hasWordsOnly = list.every((entry) => typeof entry === "string" || isBlank(entry));
  return hasWordsOnly ? list.filter((entry) => !isBlank(entry)) : list;
}

/** Takes the part an issue is about out of the data (our own), and says which: its list, where that is one of words. */
function withoutFault(plain: unknown, issue: ZodIssue, isOfRecords: ListKind): readonly Path[] {
  const path = issue.path as Path;
  return issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => leaveOut(plain, [...path, key], isOfRecords))
    : [leaveOut(plain, path, isOfRecords)];
}

type ListKind = (list: readonly unknown[]) => boolean;

/** Whether a list holds records, found out once for each: what is left out of it changes nothing in that. */
function knownLists(): ListKind {
  const known = new WeakMap<readonly unknown[], boolean>();
  return (list) => {
    const isOfRecords = known.get(list) ?? list.some(isRecord);
    known.set(list, isOfRecords);
    return isOfRecords;
  };
}

function leaveOut(plain: unknown, path: Path, isOfRecords: ListKind): Path {
  const last = path.at(-1);
  const holder = nodeAt(plain, path.slice(0, -1));
  if (holder === undefined || last === undefined) return path;
  if (!Array.isArray(holder)) delete holder[last];
  else if (isOfRecords(holder)) holder[last as number] = bareRecord();
  else return leaveOut(plain, path.slice(0, -1), isOfRecords);
  return path;
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
  record: "a-record",
};

function translate(issue: ZodIssue, plain: unknown, schema: z.ZodMiniType): readonly Issue[] {
  const path = issue.path as Path;
  const value = valueAt(plain, path);
  if (value === undefined && path.length > 0) return [error("missing", path)];
  // A blank in a list of words is not a fault, even where other words of the list are wrong.
  if (isBlank(value) && path.length > 0) return [];
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = suggestions(keysAt(schema, path));
      return issue.keys.map((key) => warning("unknown-key", [...path, key], unknownKey(key, known)));
    }
    case "invalid_type":
      if (issue.message === "number-not-text" && typeof value === "number") {
        return [faultAt(path, numberFault(value))];
      }
      if (issue.message === "not-whole")
        return [typeof value === "number" ? error("not-whole", path) : faultAt(path, countFault(value))];
      return [error("wrong-type", path, { expected: expectedWords[issue.expected] as string })];
    case "invalid_union":
      return [ofNoKind(issue, value)];
    case "invalid_value":
      return [error("unknown-word", path, { allowed: issue.values.join(", ") })];
    default:
      return [error(...precise(issue, { value, path, currency: ownOf(mannerOf(schema), "currency") }))];
  }
}

/** What zod says of a union whose kinds a word tells apart. */
interface ToldApart {
  readonly discriminator?: string;
  readonly options?: readonly string[];
}

/** Where a word tells apart what can stand in a place, it is the word of none; its code is that of the schema. */
function ofNoKind(issue: ZodIssue, value: unknown): Issue {
  const path = issue.path as Path;
  const { discriminator, options = [] } = bare(issue as ZodIssue & ToldApart);
  if (discriminator === undefined) return error("wrong-type", path, { expected: issue.message });
  const nearest = typeof value === "string" ? closest(value, options) : undefined;
  return error(issue.message, path, nearest === undefined ? {} : { closest: nearest });
}

const faultAt = (path: Path, [code, values]: ValueFault): Issue => error(code, path, values);

const valueAt = (plain: unknown, path: Path): unknown =>
  path.length === 0 ? plain : nodeAt(plain, path.slice(0, -1))?.[path.at(-1) as string];

/**
 * Leaves carry the code of their issue as zod's message. Of a value refused with one of these codes there is more to say: where
 * it is wrong, or what was meant. None is asked of a value that its leaf accepts, so there is always a fault to tell.
 */
const detailed: Readonly<
  Record<string, (value: string, currency: readonly string[] | undefined) => ValueFault>
> = {
  "credit-code": (value) => creditCodeFault(value) as ValueFault,
  "not-an-amount": (value, currency) => amountFault(value, currency) as ValueFault,
  "not-a-figure": decimalFault,
  "not-a-decimal": rateFault,
  "not-a-date": dateFault,
};

/** A value that was refused, and what amounts are in where it is not the yuan. */
interface Refused {
  readonly value: unknown;
  readonly path: Path;
  readonly currency: readonly string[] | undefined;
}

/** The leaves give the code of their issue as zod's message; some of them add figures. */
function precise(
  issue: ZodIssue,
  { value, path, currency }: Refused,
): [code: string, path: Path, values: Values] {
  const faultOf = Object.hasOwn(detailed, issue.message) ? detailed[issue.message] : undefined;
  if (faultOf !== undefined) {
    const [code, values] = faultOf(value as string, currency);
    return [code, path, values];
  }
  if (issue.code === "too_big") return [issue.message, path, { most: String(issue.maximum) }];
  return [issue.message, path, {}];
}

/** What is said of a key that is not known: itself, and the known one it is most like. */
export function unknownKey(key: string, suggest: (typed: string) => string | undefined): Values {
  const shown = key.slice(0, 60);
  const nearest = suggest(shown);
  return { key: shown, ...(nearest !== undefined && { closest: nearest }) };
}

/** The keys the schema knows at a place: those of every record that can stand there. */
function keysAt(schema: z.ZodMiniType, path: Path): readonly string[] {
  const nodes = path.reduce(
    (reached, key) => reached.flatMap((node) => innerAt(node, key)).flatMap(alternatives),
    alternatives(schema),
  );
  return nodes.flatMap((node) => (node instanceof z.ZodMiniObject ? Object.keys(node.shape) : []));
}

/** What stands at a key of a list, of a record of names, or of a noun; nothing where it knows none. */
function innerAt(node: z.ZodMiniType, key: string | number): readonly z.ZodMiniType[] {
  if (node instanceof z.ZodMiniArray) return [node._zod.def.element as z.ZodMiniType];
  if (node instanceof z.ZodMiniRecord) return [node._zod.def.valueType as z.ZodMiniType];
  if (!(node instanceof z.ZodMiniObject) || !Object.hasOwn(node.shape, key)) return [];
  return [node.shape[key] as z.ZodMiniType];
}

/** What can stand in one place: without the mark that it may be absent, and each of several kinds. */
function alternatives(schema: z.ZodMiniType): readonly z.ZodMiniType[] {
  if (schema instanceof z.ZodMiniOptional) return alternatives(schema._zod.def.innerType as z.ZodMiniType);
  if (schema instanceof z.ZodMiniUnion)
    return (schema._zod.def.options as readonly z.ZodMiniType[]).flatMap(alternatives);
  return [schema];
}

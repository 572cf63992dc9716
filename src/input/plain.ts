/**
 * The quick way of reading. A schema is gone through once and becomes checks that say of a value that it is plainly fine: that
 * reading it would leave it exactly as it is and find nothing to say. Of anything else, and of any kind of schema that is not known
 * here, they say nothing, and it is read.
 */
import * as z from "zod/mini";
import { hasContent } from "../core/blank.js";
import { bare, ownOf } from "../core/own-data.js";
import { openWordsOf } from "./read-words.js";

/** What is asked of a value of a snapshot. */
interface PlainCheck {
  /** Whether the value is plainly fine. */
  readonly isFine: (value: unknown) => boolean;
  /** A value that is plainly fine as the schema gives it: the fields in its order. */
  readonly shaped: (value: unknown) => unknown;
}

const itself = (value: unknown): unknown => value;

const leaf = (isFine: PlainCheck["isFine"]): PlainCheck => ({ isFine, shaped: itself });

const unknown: PlainCheck = leaf(() => false);

const checks = new WeakMap<z.ZodMiniType, PlainCheck>();

/** The check of a schema, made once. */
export function plainCheckOf(schema: z.ZodMiniType): PlainCheck {
  const known = checks.get(schema);
  if (known !== undefined) return known;
  // A schema that holds itself meets this on the way down.
  checks.set(schema, unknown);
  const made = withWords(schema, checkOf(schema));
  checks.set(schema, made);
  return made;
}

/** Where any text may stand, one that is no known word is worth a remark. */
function withWords(schema: z.ZodMiniType, { isFine, shaped }: PlainCheck): PlainCheck {
  const open = openWordsOf(schema);
  if (open === undefined) return { isFine, shaped };
  const words = new Set<unknown>(open.words);
  const isKnown = (value: unknown) =>
    Array.isArray(value) ? value.every((one) => words.has(one)) : words.has(value);
  return { isFine: (value) => isKnown(value) && isFine(value), shaped };
}

type Test = (value: never) => boolean;

function checkOf(schema: z.ZodMiniType): PlainCheck {
  const { def } = schema._zod as unknown as {
    readonly def: { readonly type: string; readonly check?: string };
  };
  const tests = testsOf(schema);
  const isKnown = tests.every((test) => test !== undefined);
  if (!isKnown) return unknown;
  const meets = all(tests.filter((test) => test !== always));
  if (schema instanceof z.ZodMiniOptional && meets === always)
    return plainCheckOf(schema._zod.def.innerType as z.ZodMiniType);
  if (schema instanceof z.ZodMiniObject && meets === always) return recordOf(schema);
  if (schema instanceof z.ZodMiniUnion && meets === always)
    return oneOf(schema._zod.def.options as readonly z.ZodMiniType[]);
  if (schema instanceof z.ZodMiniArray)
    return listOf(plainCheckOf(schema._zod.def.element as z.ZodMiniType), meets);
  if (schema instanceof z.ZodMiniEnum) {
    const words = new Set<unknown>(schema.options);
    return leaf((value) => words.has(value) && meets(value as never));
  }
  if (def.type === "boolean") return leaf((value) => typeof value === "boolean" && meets(value as never));
  if (def.type === "string" && ownOf(def, "check") === undefined)
    return leaf((value) => typeof value === "string" && hasContent(value) && meets(value as never));
  if (def.type === "number" && ownOf(def, "check") === "number_format")
    return leaf((value) => Number.isSafeInteger(value) && meets(value as never));
  return unknown;
}

const testsOf = (schema: z.ZodMiniType): readonly (Test | undefined)[] =>
  (ownOf(schema._zod.def, "checks") ?? []).map(testOf);

/** Whether nothing is asked beside what kind of value it is. */
export const isBare = (schema: z.ZodMiniType): boolean => testsOf(schema).every((test) => test === always);

const always: Test = () => true;

function all(tests: readonly Test[]): Test {
  const [first = always, second = always] = tests;
  if (tests.length < 2) return first;
  return tests.length === 2
    ? (value) => first(value) && second(value)
    : (value) => tests.every((test) => test(value));
}

/** What zod notes of a check, as far as it is known here. */
interface CheckNote {
  readonly check: string;
  readonly format?: string;
  readonly pattern: RegExp;
  readonly maximum: number;
  readonly minimum: number;
  readonly value: number;
  readonly inclusive: boolean;
  readonly fn: (value: unknown) => unknown;
}

/** What is asked beside the type; `undefined` for what is not known here. */
function testOf(check: z.core.$ZodCheck<never>): Test | undefined {
  const note = check._zod.def as unknown as CheckNote;
  const { pattern, maximum, minimum, value: bound, inclusive, fn } = bare(note);
  switch (note.check) {
    case "meta":
      return always;
    case "max_length":
      return ({ length }: string) => length <= maximum;
    case "min_length":
      return ({ length }: string) => length >= minimum;
    case "greater_than":
      return (value: number) => value > bound || (inclusive && value === bound);
    case "less_than":
      return (value: number) => value < bound || (inclusive && value === bound);
    case "string_format":
      return note.format === "regex" ? (value: string) => pattern.test(value) : undefined;
    case "custom":
      return (value) => fn(value) === true;
    default:
      return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;

/** A record of known fields alone; an empty one may be a row that nobody has filled in. */
function recordOf(schema: z.ZodMiniObject): PlainCheck {
  const shape = Object.entries(schema.shape as Readonly<Record<string, z.ZodMiniType>>);
  const fields = new Map(shape.map(([key, inner]) => [key, plainCheckOf(inner)]));
  const required = shape.filter(([, inner]) => inner._zod.optin !== "optional").map(([key]) => key);
  return {
    isFine: (value) => {
      if (!isRecord(value)) return false;
      let filled = 0;
      for (const key in value) {
        const field = fields.get(key);
        if (field === undefined || !field.isFine(value[key])) return false;
        filled += 1;
      }
      return filled > 0 && required.every((key) => value[key] !== undefined);
    },
    shaped: (value) => {
      const held = value as Readonly<Record<string, unknown>>;
      const made: Record<string, unknown> = {};
      for (const [key, { shaped }] of fields) {
        const inner = held[key];
        if (inner !== undefined) made[key] = shaped(inner);
      }
      return made;
    },
  };
}

/** Whether a value is plainly fine in a field of a record. */
export const isFineField = (schema: z.ZodMiniType, key: string, value: unknown): boolean =>
  schema instanceof z.ZodMiniObject &&
  Object.hasOwn(schema.shape, key) &&
  plainCheckOf(schema.shape[key] as z.ZodMiniType).isFine(value);

function listOf({ isFine, shaped }: PlainCheck, meets: Test): PlainCheck {
  return {
    isFine: (value) => Array.isArray(value) && value.every(isFine) && meets(value as never),
    shaped: (value) => (value as readonly unknown[]).map(shaped),
  };
}

/** Of two kinds of records the reader says which one it is. */
function oneOf(options: readonly z.ZodMiniType[]): PlainCheck {
  const kinds = options.map(plainCheckOf);
  if (options.filter((one) => one instanceof z.ZodMiniObject).length > 1) return unknown;
  const kindOf = (value: unknown) => kinds.find(({ isFine }) => isFine(value));
  return {
    isFine: (value) => kindOf(value) !== undefined,
    shaped: (value) => (kindOf(value) as PlainCheck).shaped(value),
  };
}

/**
 * What is plainly fine need not be read. Of a value that is not fine as a whole, the fields that are fine and the fine rows of lists
 * are set aside, the rest is read, and the two are put together: one odd row among ten thousand costs what one row costs.
 */

import * as z from "zod/mini";
import { bareRecord } from "../core/bare-record.js";
import { fieldOf, type Issue, type Path } from "../core/issue.js";
import { isBare, isRecord, plainCheckOf } from "./plain.js";

type Data = Readonly<Record<string, unknown>>;

/** The part of a value that has to be read, and how what was read of it becomes the whole. */
interface Parted {
  readonly rest: unknown;
  /** The whole, from what was read of the rest. */
  readonly own: (read: unknown) => unknown;
  /** The same as the schema gives it. */
  readonly value: (read: unknown) => unknown;
  /** Where a place in the rest is in the whole. */
  readonly placed: (path: Path) => Path;
}

/** A value of which nothing can be set aside is all rest. `tidied`: what is done to the rest before it is read. */
export function setAside(schema: z.ZodMiniType, data: unknown, tidied: (data: unknown) => unknown): Parted {
  if (schema instanceof z.ZodMiniObject && isRecord(data)) return ofFields(schema, data, tidied);
  const tidy = tidied(data);
  return isListOfRecords(schema, tidy) ? ofRows(schema, tidy) : all(tidy);
}

/** An issue of the rest, of the whole. */
export const placedBy =
  ({ placed }: Parted) =>
  (issue: Issue): Issue => {
    const path = placed(issue.path);
    return { ...issue, path, field: fieldOf(path) };
  };

const itself = <T>(value: T): T => value;

const all = (rest: unknown): Parted => ({ rest, own: itself, value: itself, placed: itself });

/** A list of which nothing is asked but that its rows are as they should be; each stays at its place, since none is blank. */
const isListOfRecords = (schema: z.ZodMiniType, data: unknown): data is readonly Data[] =>
  schema instanceof z.ZodMiniArray && isBare(schema) && Array.isArray(data) && data.every(isRecord);

function ofRows(schema: z.ZodMiniType, list: readonly Data[]): Parted {
  const { isFine, shaped } = plainCheckOf((schema as z.ZodMiniArray)._zod.def.element as z.ZodMiniType);
  const fine = list.map(isFine);
  const places = [...list.keys()].filter((index) => !fine[index]);
  const joined = (read: unknown, shape: (row: unknown) => unknown): unknown => {
    const others = (read as readonly unknown[]).values();
    return list.map((row, index) => (fine[index] ? shape(row) : others.next().value));
  };
  return {
    rest: places.map((index) => list[index]),
    own: (read) => joined(read, itself),
    value: (read) => joined(read, shaped),
    placed: ([row, ...within]) => (row === undefined ? [] : [places[row as number] as number, ...within]),
  };
}

function ofFields(schema: z.ZodMiniObject, data: Data, tidied: (data: unknown) => unknown): Parted {
  const shape = schema.shape as Readonly<Record<string, z.ZodMiniType>>;
  const keys = Object.keys(data);
  // Without a field that has to be there, the rest would lack it.
  const isFine = (key: string): boolean =>
    shape[key] instanceof z.ZodMiniOptional && plainCheckOf(shape[key]).isFine(data[key]);
  const fine = new Set(keys.filter((key) => Object.hasOwn(shape, key) && isFine(key)));
  const tidy = tidied(recordOf(keys.filter((key) => !fine.has(key)).map((key) => [key, data[key]]))) as Data;
  const parts = new Map(
    Object.keys(tidy).flatMap((key) => {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      const parted = field && partedField(field, tidy[key]);
      return parted === undefined ? [] : [[key, parted] as const];
    }),
  );
  const joined =
    (order: readonly string[], made: () => Record<string, unknown>, how: "own" | "value") =>
    (read: unknown) => {
      const whole = made();
      for (const key of order) {
        // What the schema gave has a prototype, whose fields are nobody's.
        const inner = Object.hasOwn(read as Data, key) ? (read as Data)[key] : undefined;
        if (fine.has(key))
          whole[key] =
            how === "own" ? data[key] : plainCheckOf(shape[key] as z.ZodMiniType).shaped(data[key]);
        else if (inner !== undefined) whole[key] = parts.get(key)?.[how](inner) ?? inner;
      }
      return whole;
    };
  return {
    rest: recordOf(Object.keys(tidy).map((key) => [key, parts.get(key)?.rest ?? tidy[key]])),
    own: joined(keys, () => bareRecord(), "own"),
    value: joined(Object.keys(shape), () => ({}), "value"),
    placed: ([key, ...within]) =>
      key === undefined ? [] : [key, ...(parts.get(`${key}`)?.placed(within) ?? within)],
  };
}

const recordOf = (entries: readonly (readonly [string, unknown])[]): Data =>
  Object.assign(bareRecord(), Object.fromEntries(entries));

/** The list or the record of a field that may be missing; it was tidied with what it stands in. */
const partedField = (field: z.ZodMiniType, value: unknown): Parted | undefined => {
  if (!(field instanceof z.ZodMiniOptional) || !isBare(field)) return undefined;
  const inner = field._zod.def.innerType as z.ZodMiniType;
  if (isListOfRecords(inner, value)) return ofRows(inner, value);
  const isRecordOfFields = inner instanceof z.ZodMiniObject && isBare(inner) && isRecord(value);
  return isRecordOfFields ? ofFields(inner, value, itself) : undefined;
};

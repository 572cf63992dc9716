/**
 * What is plainly fine need not be read. Of a value that is not fine as a whole, the fields that are fine and the fine rows of lists
 * are set aside, the rest is read, and the two are put together: one odd row among ten thousand costs what one row costs.
 */
import * as z from "zod/mini";
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

/** A value of which nothing can be set aside is all rest. */
export function setAside(schema: z.ZodMiniType, data: unknown): Parted {
  if (isListOfRecords(schema, data)) return ofRows(schema, data);
  return schema instanceof z.ZodMiniObject && isRecord(data) ? ofFields(schema, data) : all(data);
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

function ofFields(schema: z.ZodMiniObject, data: Data): Parted {
  const shape = schema.shape as Readonly<Record<string, z.ZodMiniType>>;
  const fine = new Set<string>();
  const lists = new Map<string, Parted>();
  const rest: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(data)) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    // Without a field that has to be there, the rest would lack it.
    if (field instanceof z.ZodMiniOptional) {
      const inner = field._zod.def.innerType as z.ZodMiniType;
      if (plainCheckOf(field).isFine(data[key])) {
        fine.add(key);
        continue;
      }
      if (isBare(field) && isListOfRecords(inner, data[key])) lists.set(key, ofRows(inner, data[key]));
    }
    rest[key] = lists.get(key)?.rest ?? data[key];
  }
  const joined =
    (made: Record<string, unknown>, keys: readonly string[], how: "own" | "value") => (read: unknown) => {
      for (const key of keys) {
        const shaped = how === "own" ? itself : plainCheckOf(shape[key] as z.ZodMiniType).shaped;
        const inner = (read as Data)[key];
        if (fine.has(key)) made[key] = shaped(data[key]);
        else if (inner !== undefined) made[key] = (lists.get(key) ?? all(inner))[how](inner);
      }
      return made;
    };
  return {
    rest,
    own: joined(Object.create(null), Object.keys(data), "own"),
    value: joined({}, Object.keys(shape), "value"),
    placed: ([key, ...within]) =>
      key === undefined ? [] : [key, ...(lists.get(`${key}`)?.placed(within) ?? within)],
  };
}

import { type IsoDate, isIsoDate } from "../core/date.js";
import { compare, type DecimalText, isDecimal } from "../core/decimal.js";
import type { Issue, Values } from "../core/issue.js";
import { readOptions } from "../input/options.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");
const below = /* @__PURE__ */ belowIn("performanceRequest");

/** One option: what it says, and what is wrong with it. One of the wrong kind is told, and never read as another. */
export interface OptionValue<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

const sound = <T>(value: T): OptionValue<T> => ({ value, issues: [] });

/** A whole number, not below zero and at most `most`; `undefined` where none was given, or what was given is none. */
export function readCount(
  given: unknown,
  path: readonly string[],
  { most, beyond }: { readonly most: number; readonly beyond: string } = noBound,
): OptionValue<number | undefined> {
  if (given === undefined) return sound(undefined);
  const faulty = (code: string, values: Values = {}) => ({
    value: undefined,
    issues: [error(code, path, values)],
  });
  if (typeof given !== "number") return faulty("wrong-type", { expected: "a-number" });
  if (!Number.isInteger(given)) return faulty("not-whole");
  if (given < 0) return faulty("negative");
  return given > most ? faulty(beyond, { most: String(most) }) : sound(given);
}

const noBound = { most: Number.MAX_SAFE_INTEGER, beyond: "number-too-large" };

/** How many places to round to, 0 to 6. */
export function readPlaces(given: unknown, otherwise: number): OptionValue<number> {
  const { value, issues } = readCount(given, ["decimals"], { most: 6, beyond: "too-many-decimals" });
  return { value: value ?? otherwise, issues };
}

/** A day; `undefined` where none was given, or what was given is none. */
export function readDay(given: unknown, ...path: readonly string[]): OptionValue<IsoDate | undefined> {
  if (given === undefined) return sound(undefined);
  return typeof given === "string" && isIsoDate(given)
    ? sound(given)
    : { value: undefined, issues: [error("not-a-date", path)] };
}

/** A day without which nothing can be said. */
export const readNeededDay = (given: unknown, ...path: readonly string[]): OptionValue<IsoDate | undefined> =>
  readDay(given ?? null, ...path);

/** A number of points, not below zero; `undefined` where none was given, or what was given is none. */
export function readPoints(given: unknown, ...path: readonly string[]): OptionValue<DecimalText | undefined> {
  if (given === undefined) return sound(undefined);
  const faulty = (code: string) => ({ value: undefined, issues: [error(code, path)] });
  if (typeof given === "number") return faulty("number-not-text");
  if (typeof given !== "string" || !isDecimal(given)) return faulty("not-a-decimal");
  return compare(given, "0") < 0 ? faulty("negative") : sound(given);
}

/** One word of a few. */
export function readWord<Word extends string>(
  given: unknown,
  words: readonly Word[],
  ...path: readonly string[]
): OptionValue<Word | undefined> {
  if (given === undefined) return sound(undefined);
  const value = words.find((word) => word === given);
  return value === undefined
    ? { value, issues: [error("unknown-word", path, { allowed: words.join(", ") })] }
    : sound(value);
}

/** Yes or no; whatever else was given is neither. */
export function readFlag(
  given: unknown,
  otherwise: boolean,
  ...path: readonly string[]
): OptionValue<boolean> {
  if (given === undefined) return sound(otherwise);
  return typeof given === "boolean"
    ? sound(given)
    : { value: otherwise, issues: [error("wrong-type", path, { expected: "yes-or-no" })] };
}

/** The fields of an option that is a record. */
export function readFields<Name extends string>(given: unknown, known: readonly Name[], name: string) {
  const reading = readOptions(given, known);
  const issues = reading.issues.map(({ code, values, ...issue }) =>
    code === "unknown-option" ? below([name], { ...issue, code, values }) : error(code, [name], values),
  );
  return { given: reading.given, issues };
}

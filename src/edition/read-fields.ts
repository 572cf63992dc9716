/** 自定字段, as somebody hands them in: as data through a schema, then each with its neighbours. */
import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import type { OwnField, OwnFields } from "../vocabulary/own-fields.js";
import { clashesIn, faultOfName, faultOfNoun, faultsOfField, wordClashes } from "./own-field-faults.js";
import { ownFieldSchema } from "./own-field-schema.js";
import type { PartReading } from "./read-parts.js";

const error = /* @__PURE__ */ errorOf("argument");
const below = /* @__PURE__ */ belowIn("argument");

const place = ["edition", "fields"];

/** The fields that were read before, and are frozen: they need no second look. */
const known = new WeakSet<object>();

/** Reads the own fields of an edition. One that is wrong is left out, for the edition then decides nothing. */
export function readFields(input: unknown): PartReading<OwnFields | undefined> {
  if (input === undefined) return { value: undefined, issues: [] };
  if (known.has(input as object)) return { value: input as OwnFields, issues: [] };
  const copy = snapshot(input);
  if (!copy.ok) return { value: undefined, issues: copy.issues.map((issue) => below(place, issue)) };
  if (!isRecord(copy.value))
    return { value: undefined, issues: [error("wrong-type", place, { expected: "a-record" })] };
  const readings = Object.entries(copy.value).map(([noun, given]) => readNoun(noun, given));
  const fields: OwnFields = deepFreeze(Object.fromEntries(readings.flatMap(({ value }) => value)));
  const issues = [...readings.flatMap((one) => one.issues), ...betweenNouns(fields)];
  if (!hasErrors(issues)) known.add(fields);
  return { value: fields, issues };
}

const betweenNouns = (fields: OwnFields): readonly Issue[] =>
  wordClashes(
    Object.entries(fields).flatMap(([noun, own]) =>
      Object.entries(own).map(([name, field]) => [noun, name, field] as const),
    ),
  ).map(([noun, name, [code, values, way = []]]) => error(code, [...place, noun, name, ...way], values));

type Entries<T> = readonly (readonly [string, T])[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readNoun(noun: string, given: unknown): PartReading<Entries<Readonly<Record<string, OwnField>>>> {
  const at = [...place, noun];
  const fault = faultOfNoun(noun);
  if (fault !== undefined) return { value: [], issues: [error(fault[0], at, fault[1])] };
  if (!isRecord(given)) return { value: [], issues: [error("wrong-type", at, { expected: "a-record" })] };
  const readings = Object.entries(given).map(([name, one]) => readField(noun, name, one));
  const fields = Object.fromEntries(readings.flatMap(({ value }) => value));
  const clashes = clashesIn(noun, fields).map(([name, code, values]) => error(code, [...at, name], values));
  return { value: [[noun, fields]], issues: [...readings.flatMap(({ issues }) => issues), ...clashes] };
}

function readField(noun: string, name: string, given: unknown): PartReading<Entries<OwnField>> {
  const at = [...place, noun, name];
  const fault = faultOfName(noun, name);
  if (fault !== undefined) return { value: [], issues: [error(fault[0], at, fault[1])] };
  const { value, issues } = readBy(ownFieldSchema, given);
  const ofForm = issues.map((issue) => below(at, issue));
  if (value === undefined || hasErrors(issues)) return { value: [], issues: ofForm };
  const field = value as OwnField;
  const faults = faultsOfField(noun, name, field).map(([code, values, way = []]) =>
    error(code, [...at, ...way], values),
  );
  return { value: faults.length > 0 ? [] : [[name, field]], issues: [...ofForm, ...faults] };
}

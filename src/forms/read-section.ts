import { readPart } from "../application/read-application.js";
import { deepFreeze } from "../core/freeze.js";
import { error, fieldOf, hasErrors, type Issue, type Path, type Result } from "../core/issue.js";
import { readArgument } from "../input/argument.js";
import { type EditionWithFields, readFieldsOf } from "../input/extension.js";
import { readOptions } from "../input/options.js";
import type { AnySchema, OutputOf } from "../input/read.js";
import { type SchemaName, schemas } from "../schemas.js";
import { errorOf } from "../vocabulary/issues.js";
import { placeOf, standingAt, valueAt } from "./place.js";

/** What a noun is once it has been read. */
export type Noun<Name extends SchemaName> = OutputOf<(typeof schemas)[Name]>;

/** Whose fields are read. */
export interface SectionOptions {
  /** The edition whose own fields are read as well. One that is none is the issue `unknown-edition`. */
  readonly edition?: EditionWithFields;
}

export type SectionReading<Name extends SchemaName> = Result<Noun<Name>> & {
  /** With errors: what could be read all the same. */
  readonly partial?: Noun<Name>;
};

/**
 * Reads one noun by itself: a section of an application, one enterprise, one scheme. The faults are those that the
 * reader of the whole finds in this part, warnings included; their paths begin at the part, so that a form with one
 * page for each section can show them as they are.
 *
 * An empty value is the issue `missing`; an unknown name (see {@link schemas}) is the issue `wrong-type` at `name`.
 *
 * @example
 * ```ts
 * import { readSection } from "digital-pilot-rules/forms";
 *
 * const { ok, issues } = readSection("period", { start: "2024-02-30" });
 * [ok, ...issues.map(({ code, field }) => `${code} at ${field}`)]; //=> [false, "not-a-date at start"]
 * ```
 */
export function readSection<Name extends SchemaName>(
  name: Name,
  value: unknown,
  options?: SectionOptions,
): SectionReading<Name> {
  const { given, issues: ofOptions } = readOptions(options, ["edition"]);
  const { value: extension, issues: ofEdition } = readFieldsOf(given.edition);
  if (hasErrors([...ofOptions, ...ofEdition])) return answer(undefined, [...ofOptions, ...ofEdition]);
  if (typeof name !== "string" || !Object.hasOwn(schemas, name)) {
    return answer(undefined, [errorOf("argument")("wrong-type", ["name"], { expected: "a-noun-name" })]);
  }
  if (isBlank(value)) return answer(undefined, [error("missing", [])]);
  const place = placeOf(name);
  if (name !== "application" && place.length === 0) {
    const schema: AnySchema = schemas[name];
    const { value: own, issues } = readArgument(extension?.extended(schema) ?? schema, value);
    return answer(own as Noun<Name>, [...ofOptions, ...issues]);
  }
  const whole = readPart(standingAt(place, value), extension);
  return answer(valueAt(place, whole.own) as Noun<Name>, [
    ...ofOptions,
    ...whole.issues.map((issue) => within(place, issue)),
  ]);
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

function answer<Name extends SchemaName>(
  value: Noun<Name> | undefined,
  issues: readonly Issue[],
): SectionReading<Name> {
  // Readers work on records without prototype, which would surprise whoever is handed one.
  const read = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Noun<Name>);
  return deepFreeze<SectionReading<Name>>(
    read === undefined || hasErrors(issues)
      ? { ok: false, issues, ...(read !== undefined && { partial: read }) }
      : { ok: true, value: read, issues },
  );
}

/** An issue of a whole that holds nothing but the part at a place, as one of this part. */
function within(place: Path, issue: Issue): Issue {
  const path = issue.path.slice(place.length);
  return { ...issue, path, field: fieldOf(path) };
}

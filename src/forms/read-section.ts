import { readDraft } from "../application/read-application.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, error, fieldOf, hasErrors, type Issue, type Path, type Result } from "../core/issue.js";
import { readArgument } from "../input/argument.js";
import type { AnySchema, OutputOf } from "../input/read.js";
import { type SchemaName, schemas } from "../schemas.js";
import { placeOf, standingAt, valueAt } from "./place.js";

/** What a noun is once it has been read. */
export type Noun<Name extends SchemaName> = OutputOf<(typeof schemas)[Name]>;

export type SectionReading<Name extends SchemaName> = Result<Noun<Name>> & {
  /** With errors: what could be read all the same. */
  readonly partial?: Noun<Name>;
};

/**
 * Reads one noun by itself: a section of an application, one enterprise, one scheme. The faults are those that the
 * reader of the whole finds in this part, warnings included; their paths begin at the part, so that a form with one
 * page for each section can show them as they are.
 *
 * Nothing at all is `missing`; a name that is none of {@link schemas} is the issue `wrong-type` at `name`.
 *
 * @example
 * readSection("period", { start: "2024-02-30" })
 * // { ok: false, issues: [{ code: "not-a-date", field: "start", … }], partial: {} }
 */
export const readSection = <Name extends SchemaName>(name: Name, value: unknown): SectionReading<Name> =>
  readAtItsPlace(name, value).reading;

/** An issue with the paths of the noun, and the field of the whole by which its labels are found. */
export interface PlacedIssue {
  readonly issue: Issue;
  readonly fieldInWhole: string;
}

/** As {@link readSection}, with the way to the labels. */
export function readAtItsPlace<Name extends SchemaName>(
  name: Name,
  value: unknown,
): { readonly reading: SectionReading<Name>; readonly placed: readonly PlacedIssue[] } {
  if (typeof name !== "string" || !Object.hasOwn(schemas, name)) {
    return answer(undefined, [placedAsItIs(error("wrong-type", ["name"], { expected: "a-noun-name" }))]);
  }
  if (isBlank(value)) return answer(undefined, [placedAsItIs(error("missing", []))]);
  const place = placeOf(name);
  if (name !== "application" && place.length === 0) {
    const { value: own, issues } = readArgument(schemas[name] as AnySchema, value);
    return answer(own as Noun<Name>, issues.map(placedAsItIs));
  }
  const whole = readDraft(standingAt(place, value));
  const placed = whole.issues.map((issue) => ({ issue: within(place, issue), fieldInWhole: issue.field }));
  return answer(valueAt(place, whole.own) as Noun<Name>, placed);
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

const placedAsItIs = (issue: Issue): PlacedIssue => ({ issue, fieldInWhole: issue.field });

function answer<Name extends SchemaName>(value: Noun<Name> | undefined, placed: readonly PlacedIssue[]) {
  const issues = capped(placed.map(({ issue }) => issue));
  // Readers work on records without prototype, which would surprise whoever is handed one.
  const read = value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Noun<Name>);
  const reading: SectionReading<Name> =
    read === undefined || hasErrors(issues)
      ? { ok: false, issues, ...(read !== undefined && { partial: read }) }
      : { ok: true, value: read, issues };
  return { reading: deepFreeze(reading), placed };
}

/** An issue of a whole that holds nothing but the part at a place, as one of this part. */
function within(place: Path, issue: Issue): Issue {
  const path = issue.path.slice(place.length);
  return { ...issue, path, field: fieldOf(path) };
}

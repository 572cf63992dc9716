import { differencesOf } from "../core/differences.js";
import type { Issue } from "../core/issue.js";
import { bare, ownData, ownOf } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import type { Parameter } from "../kernel/parameter.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { defineEdition } from "./define-edition.js";
import type { Edition } from "./edition.js";
import { isEdition } from "./is-edition.js";
import { nearestOf } from "./own-field-faults.js";
import { faultOfKind } from "./parameter-faults.js";
import { readParameters } from "./read-parts.js";
import { nothingToVary, withIssues } from "./with-issues.js";

const error = /* @__PURE__ */ errorOf("edition");
const below = /* @__PURE__ */ belowIn("edition");

/** A new value for a parameter: alone, or with its unit, source and validity. */
export type ParameterChange =
  | string
  | number
  | null
  | readonly string[]
  | Partial<Omit<Parameter, "id" | "replaced">>;

/**
 * 改参数. A what-if variant with other values for some parameters; the original is untouched. Whatever is changed has the basis
 * `caller` unless the change says otherwise, no longer cites the text, and says as `replaced` what the edition has in its place: where key
 * words name the old figure, explanations say that it was changed. Issues of the variant, which then decides nothing:
 * `unknown-parameter` with the nearest, `not-a-choice`, a value that is no figure of the range of the parameter (`not-a-decimal`, `not-whole`,
 * `figure-out-of-range`) or greater than the one that bounds it (`figure-above-another`), one of another kind than it was (`wrong-type`,
 * `not-a-date`), and a change that cannot be read, at `parameters` and the id; `unknown-edition` where there is no edition to vary. An edition
 * that already has issues keeps those that are not about what is changed.
 *
 * @example
 * ```ts
 * import { nm2024, withParameters } from "digital-pilot-rules";
 *
 * const stricter = withParameters(nm2024, { copies: 4, "publicity-days": { value: "7", unit: "天" } });
 * stricter.issues; //=> []
 * stricter.parameters.find(({ id }) => id === "copies")?.basis; //=> "caller"
 * withParameters(nm2024, { copy: 4 }).issues[0]?.code; //=> "unknown-parameter"
 * ```
 */
export function withParameters(edition: Edition, changes: Readonly<Record<string, ParameterChange>>): Edition;
export function withParameters(edition: unknown, changes: unknown): Edition;
export function withParameters(edition: unknown, changes: unknown): Edition {
  if (!isEdition(edition)) return nothingToVary();
  const held = ownData(changes);
  if (held === undefined)
    return withIssues(edition, [
      ...edition.issues,
      error("wrong-type", ["parameters"], { expected: "a-record" }),
    ]);
  const known = edition.parameters.map(({ id }) => id);
  const unknown = [...held.keys()].filter((id) => !known.includes(id));
  const readings = edition.parameters.map(
    (before): Changed =>
      held.has(before.id) ? changed(before, held.get(before.id)) : { before, value: before, issues: [] },
  );
  const variant = defineEdition({ ...edition, parameters: readings.map(({ value }) => value) });
  return withIssues(variant, [
    ...edition.issues.filter(({ path }) => path[0] !== "parameters" || !held.has(String(path[1]))),
    ...variant.issues,
    ...readings.flatMap(({ issues }) => issues),
    ...readings.flatMap(({ before, value }) => faultOfKind(before, value)),
    ...unknown.map((id) => error("unknown-parameter", ["parameters", id], { id, ...nearestOf(id, known) })),
  ]);
}

interface Changed {
  readonly before: Parameter;
  readonly value: Parameter;
  readonly issues: readonly Issue[];
}

/** A parameter as it is once changed; one whose change cannot be read stays as it was. */
function changed(before: Parameter, change: unknown): Changed {
  const copy = snapshot(change);
  const place = ["parameters", before.id];
  if (!copy.ok) return { before, value: before, issues: copy.issues.map((issue) => below(place, issue)) };
  const { value: given } = copy;
  const { source: _, replaced: __, ...own } = bare(before);
  const isRecord = typeof given === "object" && given !== null && !Array.isArray(given);
  const value = typeof given === "number" ? String(given) : given;
  const merged = isRecord
    ? { ...own, basis: "caller", ...given, id: before.id }
    : { ...own, value, basis: "caller" };
  const { value: read, issues } = readParameters([merged]);
  return {
    before,
    value: read[0] === undefined ? before : replacing(before, read[0]),
    issues: issues.map(({ term, ...issue }) => {
      const path = issue.path.slice(3);
      return below(place, { ...issue, path, ...(path.length > 0 && term !== undefined && { term }) });
    }),
  };
}

/** The parameter with what it takes the place of: what the edition itself says, however often it is varied. */
function replacing(parameter: Parameter, given: Parameter): Parameter {
  const { replaced: _, ...changed } = bare(given);
  const { value, unit, basis, source } = bare(parameter);
  const before = ownOf(parameter, "replaced") ?? {
    value,
    basis,
    ...(unit !== "" && { unit }),
    ...(source && { source }),
  };
  const isSame =
    (before.unit ?? "") === changed.unit && differencesOf(before.value, changed.value).length === 0;
  return isSame || before.value === null
    ? changed
    : { ...changed, replaced: { ...before, value: before.value } };
}

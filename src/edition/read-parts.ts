/** The parts of an edition as somebody hands them in: data through schemas, rules by what they hold. */
import * as z from "zod/mini";
import { type Indicator, indicatorSchema } from "../application/indicator.js";
import { faultsOfBounds } from "../application/indicator-bounds.js";
import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Issue, type Path } from "../core/issue.js";
import { bare } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { text } from "../input/leaves.js";
import { ofNoun, oneOf } from "../input/of-noun.js";
import { parameterSchema } from "../input/parameter.js";
import { type AnySchema, type OutputOf, readBy } from "../input/read.js";
import type { Parameter } from "../kernel/parameter.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { editionNouns } from "../vocabulary/nouns/edition.js";
import { parameterNouns } from "../vocabulary/nouns/parameter.js";
import type { OutlineEntry } from "./edition.js";
import { knownParts } from "./known-parts.js";

const error = /* @__PURE__ */ errorOf("argument");
const below = /* @__PURE__ */ belowIn("argument");

export interface PartReading<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** The lists of editions that were put together before: they are frozen, so they need no second look. */
const known = /* @__PURE__ */ knownParts("list");

function kept<T extends object>(list: T): T {
  known.add(deepFreeze(list));
  return list;
}

/** A list whose elements are read one by one; one that is wrong is left out, for the edition then decides nothing. */
function readEach<Schema extends AnySchema>(
  schema: Schema,
  input: unknown,
  name: string,
  faultsOf: (one: OutputOf<Schema>) => readonly Issue[] = () => [],
): PartReading<readonly OutputOf<Schema>[]> {
  if (known.has(input)) return { value: input as readonly OutputOf<Schema>[], issues: [] };
  const copy = snapshot(input);
  const place = ["edition", name];
  if (!copy.ok) return { value: [], issues: copy.issues.map((issue) => below(place, issue)) };
  if (!Array.isArray(copy.value))
    return { value: [], issues: [error("wrong-type", place, { expected: "a-list" })] };
  const readings = copy.value.map((one: unknown) => {
    const { value, issues } = readBy(schema, one);
    const isWhole = value !== undefined && !hasErrors(issues);
    return { value, issues: isWhole ? [...issues, ...faultsOf(value)] : issues };
  });
  const value = readings.flatMap((one) =>
    one.value === undefined || hasErrors(one.issues) ? [] : [one.value],
  );
  return {
    value: kept(value),
    issues: readings.flatMap(({ issues }, index) => issues.map((issue) => below([...place, index], issue))),
  };
}

/** A parameter that nobody has given has the value `null`, which readers take for a blank, and so may its unit be. */
const givenParameterSchema = /* @__PURE__ */ (() =>
  ofNoun(parameterNouns, "parameter", {
    ...parameterSchema.shape,
    value: z.optional(parameterSchema.shape.value),
    unit: z.optional(parameterSchema.shape.unit),
  }))();

export function readParameters(input: unknown): PartReading<readonly Parameter[]> {
  if (known.has(input)) return { value: input as readonly Parameter[], issues: [] };
  const { value, issues } = readEach(givenParameterSchema, input, "parameters");
  const whole = value
    .map(bare)
    .map(({ id, value = null, unit = "", ...rest }) => ({ id, value, unit, ...rest }));
  return { value: kept(whole as readonly Parameter[]), issues };
}

export const readEditionIndicators = (input: unknown): PartReading<readonly Indicator[]> =>
  readEach(indicatorSchema, input, "indicators", faultsOfBounds) as PartReading<readonly Indicator[]>;

const outlineSchema = /* @__PURE__ */ (() =>
  ofNoun(editionNouns, "outlineEntry", {
    sentence: text(),
    disposition: oneOf(editionNouns, "outlineEntry", "disposition"),
    rules: z.array(text()),
    phrase: z.optional(text()),
    note: z.optional(text()),
  }))();

export const readOutline = (input: unknown): PartReading<readonly OutlineEntry[]> =>
  readEach(outlineSchema, input, "outline") as PartReading<readonly OutlineEntry[]>;

/** A text that must be there. */
export function readName(input: unknown, path: Path): PartReading<string> {
  if (typeof input === "string" && input.trim() !== "") return { value: input, issues: [] };
  const fault =
    typeof input === "string" || input === undefined || input === null
      ? error("missing", path)
      : error("wrong-type", path, { expected: "a-text" });
  return { value: "", issues: [fault] };
}

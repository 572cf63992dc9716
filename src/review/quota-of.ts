import { hasErrors, type Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import type { Edition } from "../edition/edition.js";
import { readArgument } from "../input/argument.js";
import { count } from "../input/leaves.js";
import { ofNoun } from "../input/of-noun.js";
import { type ParameterUse, parameterField, parameterOn, useOf } from "../kernel/parameter.js";
import { errorOf } from "../vocabulary/issues.js";
import { reviewNouns } from "../vocabulary/nouns/review.js";

const error = /* @__PURE__ */ errorOf("selectionRequest");

/** 名额. How many pilots a year has; `null` where nobody has said. */
export interface Quota {
  /** At least so many are to be chosen; `null` too where the edition gives only a greatest number. */
  readonly least: number | null;
  /** Places are filled up to this number. */
  readonly most: number | null;
}

export interface QuotaReading extends Quota {
  readonly parameters: readonly ParameterUse[];
  readonly missing: readonly string[];
  /** What the edition gives for the year, where the caller has given another number: “3-5”. */
  readonly stated?: string;
  /** Why the figures are missing: not given, not valid in the year. */
  readonly lack: string | undefined;
  readonly issues: readonly Issue[];
}

/** The caller's quota, one number or two; otherwise the edition's, as valid at the end of the year. */
export function quotaOf(
  edition: Pick<Edition, "parameters" | "parameterRoles">,
  year: number | undefined,
  given: unknown,
): QuotaReading {
  const { pilotsLeast, pilotsMost } = bare(ownOf(edition, "parameterRoles") ?? {});
  if (given !== undefined) {
    const read = ofCaller(given, [pilotsLeast, pilotsMost]);
    const stated = boundsIn(quotaOf(edition, year, undefined));
    return stated === undefined || stated === boundsIn(read) ? read : { ...read, stated };
  }
  const at = `${year}-12-31`;
  const [least, most] = [figure(edition, pilotsLeast, at), figure(edition, pilotsMost, at)];
  // A text that gives a greatest number alone has no least one: nothing is missing then.
  const needed = pilotsLeast === undefined && pilotsMost !== undefined ? [most] : [least, most];
  const missing = [...new Set(needed.flatMap((one) => (one.value === null ? [one.field] : [])))];
  return {
    least: least.value,
    most: most.value,
    parameters: [least, most].flatMap(({ use }) => use ?? []),
    missing,
    lack: least.lack ?? most.lack,
    issues: [],
  };
}

/** Both bounds as the text writes them; one number where there is only one. */
const boundsIn = ({ least, most }: Quota): string | undefined =>
  most === null ? undefined : least === null || least === most ? `${most}` : `${least}-${most}`;

const isPlaces = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

const boundsSchema = /* @__PURE__ */ (() =>
  ofNoun(reviewNouns, "quotaBounds", { least: count(), most: count() }))();

function ofCaller(given: unknown, ids: readonly (string | undefined)[]): QuotaReading {
  const { value, issues } = isPlaces(given)
    ? { value: { least: given, most: given }, issues: [] }
    : readArgument(boundsSchema, given, { of: "selectionRequest", name: ["quota"] });
  if (value === undefined || hasErrors(issues) || value.least > value.most) {
    const faults =
      hasErrors(issues) && typeof given === "object" ? issues : [error("quota-not-usable", ["quota"])];
    return { least: null, most: null, parameters: [], missing: ["quota"], lack: undefined, issues: faults };
  }
  const { least, most } = value;
  const parameters = [least, most].flatMap((places, index): readonly ParameterUse[] => {
    const id = ids[index];
    return id === undefined ? [] : [{ id, value: `${places}`, unit: "个", basis: "caller" }];
  });
  return { least, most, parameters, missing: [], lack: undefined, issues };
}

/** A text that says nothing of a number leaves it to whoever asks. */
function figure({ parameters }: Pick<Edition, "parameters">, id: string | undefined, day: string) {
  if (id === undefined) return { value: null, field: "quota", lack: undefined, use: undefined };
  const parameter = parameters.find((one) => one.id === id);
  const { value, lack } = bare(parameterOn(parameter, id, day));
  const isFigure = typeof value === "string" && /^(?:0|[1-9]\d{0,5})$/.test(value);
  return {
    value: isFigure ? Number(value) : null,
    field: parameterField(id),
    lack: isFigure ? undefined : (lack ?? "parameter-of-another-form"),
    use: parameter && useOf(parameter),
  };
}

import type { Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { type ParameterUse, parameterField, parameterOn, useOf } from "../kernel/parameter.js";
import { errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("selectionRequest");

/** 名额. How many pilots a year has; `null` where nobody has said. */
export interface Quota {
  /** The least number of pilots. */
  readonly least: number | null;
  /** The greatest number of pilots. */
  readonly most: number | null;
}

export interface QuotaReading extends Quota {
  readonly parameters: readonly ParameterUse[];
  readonly missing: readonly string[];
  /** Why the figures are missing: not given, not valid in the year. */
  readonly lack: string | undefined;
  readonly issues: readonly Issue[];
}

/** The caller's quota, one number or two; otherwise the edition's, as valid at the end of the year. */
export function quotaOf(
  edition: Pick<Edition, "parameters">,
  year: number | undefined,
  given: unknown,
): QuotaReading {
  if (given !== undefined) return ofCaller(given);
  const [least, most] = ["pilots-least", "pilots-most"].map((id) => figure(edition, id, `${year}-12-31`));
  const missing = [least, most].flatMap((one) => (one?.value === null ? [one.field] : []));
  return {
    least: least?.value ?? null,
    most: most?.value ?? null,
    parameters: [least, most].flatMap((one) => (one?.use === undefined ? [] : [one.use])),
    missing,
    lack: least?.lack ?? most?.lack,
    issues: [],
  };
}

const isPlaces = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

function ofCaller(given: unknown): QuotaReading {
  const copy = snapshot(given);
  const read = copy.ok ? copy.value : undefined;
  const { least, most } = (isPlaces(read) ? { least: read, most: read } : (read ?? {})) as {
    readonly least?: unknown;
    readonly most?: unknown;
  };
  if (isPlaces(least) && isPlaces(most) && least <= most) {
    const parameters = (["least", "most"] as const).map((bound): ParameterUse => {
      const value = `${bound === "least" ? least : most}`;
      return { id: `pilots-${bound}`, value, unit: "个", basis: "caller" };
    });
    return { least, most, parameters, missing: [], lack: undefined, issues: [] };
  }
  const issues = [error("quota-not-usable", ["quota"])];
  return { least: null, most: null, parameters: [], missing: ["quota"], lack: undefined, issues };
}

function figure({ parameters }: Pick<Edition, "parameters">, id: string, day: string) {
  const parameter = parameters.find((one) => one.id === id);
  const { value, lack } = parameterOn(parameter, id, day);
  const isFigure = typeof value === "string" && /^(?:0|[1-9]\d{0,5})$/.test(value);
  return {
    value: isFigure ? Number(value) : null,
    field: parameterField(id),
    lack: isFigure ? undefined : (lack ?? "parameter-of-another-form"),
    use: parameter && useOf(parameter),
  };
}

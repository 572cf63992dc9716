/**
 * 与限额比较. A figure of an enterprise beside a bound is a fact of three values, so that rules on it are tabulated like those over words. Its name says what
 * it is made of: whoever has the record and the name has the fact, on every machine.
 */
import { compare, isDecimal } from "../core/decimal.js";
import { parameterField } from "../kernel/parameter.js";

/** 高于、等于、低于. How a figure stands to its bound. */
export const standings = ["below", "equal", "above"] as const;

/** No field has these in its name. */
const beside = "~";
const open = "?";

/** The value of a parameter that a figure is held against, where it has one. */
export type BoundOf = (parameter: string) => string | undefined;

/** The name of the fact that a field is below, equal to or above a parameter. */
export function comparedName(field: string, parameter: string, boundOf: BoundOf): string {
  const bound = boundOf(parameter);
  return `${field}${beside}${bound !== undefined && isDecimal(bound) ? bound : `${open}${parameter}`}`;
}

interface Compared {
  readonly field: string;
  /** What it is held against; `undefined` while the parameter has no value. */
  readonly bound: string | undefined;
  readonly parameter: string;
}

/** What a name is made of; `undefined` for the name of any other fact. */
function comparedBy(name: string): Compared | undefined {
  const at = name.indexOf(beside);
  if (at < 0) return undefined;
  const [field, rest] = [name.slice(0, at), name.slice(at + 1)];
  return rest.startsWith(open)
    ? { field, bound: undefined, parameter: rest.slice(1) }
    : { field, bound: rest, parameter: "" };
}

export const isCompared = (name: string): boolean => name.includes(beside);

/** The field that a fact rests on: of a comparison that of its figure. */
export const fieldOfFigure = (name: string): string => comparedBy(name)?.field ?? name;

/** The parameter that a comparison waits for. */
export function awaited(name: string): string | undefined {
  const compared = comparedBy(name);
  return compared === undefined || compared.bound !== undefined
    ? undefined
    : parameterField(compared.parameter);
}

/** The bound of the one comparison among some facts, for sentences that say what was asked for; nothing where there are several. */
export function boundAmong(names: readonly string[]): { readonly bound?: string } {
  const bounds = names.flatMap((name) => comparedBy(name) ?? []);
  const [first] = bounds;
  return bounds.length === 1 && first?.bound !== undefined ? { bound: first.bound } : {};
}

/** The values of each comparison among some facts. */
export const comparedDomain = (names: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(names.filter(isCompared).map((name) => [name, standings]));

type Facts = Readonly<Record<string, string | undefined>>;

/** How the figures of an enterprise stand to their bounds, for each comparison among some facts. */
export const comparedFacts = (enterprise: object, names: readonly string[]): Facts =>
  Object.fromEntries(
    names.filter(isCompared).map((name) => [name, standingOf(enterprise, comparedBy(name) as Compared)]),
  );

function standingOf(enterprise: object, { field, bound }: Compared): string | undefined {
  const figure = figureIn((enterprise as Readonly<Record<string, unknown>>)[field]);
  return figure === undefined || bound === undefined ? undefined : standings[compare(figure, bound) + 1];
}

/** A text that is no figure says that there is none: an enterprise founded since has had no revenue. */
function figureIn(value: unknown): string | undefined {
  if (typeof value === "number") return `${value}`;
  if (typeof value !== "string") return undefined;
  return isDecimal(value) ? value : "0";
}

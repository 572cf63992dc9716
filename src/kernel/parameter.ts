import type { IsoDate } from "../core/date.js";
import type { DecimalText } from "../core/decimal.js";
import { deepFreeze } from "../core/freeze.js";
import { bare, isFrozenThrough, ownOf } from "../core/own-data.js";
import type { Fact } from "./fact.js";

/** 依据. Who gave a figure: the guideline's text, another official document, nobody (we assume it), or the caller. */
export type Basis = "guideline" | "reference" | "assumption" | "caller";

export interface Source {
  /** The document's title and number. */
  readonly document: string;
  readonly clause?: string;
  /** Key words of the place, verbatim, at most 30 characters. */
  readonly phrase?: string;
  /** How the document was seen, where not in an official copy. */
  readonly seen?: string;
}

/** 原取值. What a parameter said before somebody put another value in its place. */
export interface Replaced {
  readonly value: string | readonly string[];
  /** Absent where it has none. */
  readonly unit?: string;
  readonly basis: Basis;
  readonly source?: Source;
}

/** 取值范围. What a figure can be: a parameter that has one is decimal text, and nothing else. */
export interface ParameterRange {
  /** The least it can be. */
  readonly least?: DecimalText | undefined;
  /** The greatest it can be. */
  readonly most?: DecimalText | undefined;
  /** Whether it counts something, and has no decimals. */
  readonly isWhole?: boolean | undefined;
  /** The id of another parameter than which it is not greater: at least so many, and at most so many. */
  readonly notAbove?: string | undefined;
}

/** A figure, a word or a list that a rule reads and that may differ by year, region or reading. */
export interface Parameter {
  readonly id: string;
  /** Decimal text, a word, or a list of words; `null` where nobody has given it. Never a silent default. */
  readonly value: string | readonly string[] | null;
  readonly unit: string;
  readonly basis: Basis;
  readonly source?: Source;
  /** The first and the last day the value holds. After the last there is no fallback to any older value. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  /** The day by which somebody should check whether the value is still valid. */
  readonly reviewBy?: IsoDate;
  /** The values a reading can take; the caller chooses among them. */
  readonly choices?: readonly string[];
  /** Of a variant: what the edition itself has in its place, for where its key words name the old figure. */
  readonly replaced?: Replaced;
  /** What a figure can be. Without it any value of the kind that the edition has is taken. */
  readonly range?: ParameterRange;
}

/** A parameter as it was used by a result. */
export type ParameterUse = Pick<Parameter, "id" | "value" | "unit" | "basis" | "source" | "replaced">;

/**
 * A copy, because results are frozen and the parameter may be the caller's. Of one that nobody can change any more all results share the
 * same copy: nearly every finding rests on some.
 */
export function useOf(parameter: Parameter): ParameterUse {
  const known = shared.get(parameter);
  if (known !== undefined) return known;
  const made = deepFreeze(usedOf(parameter));
  if (isFrozenThrough(parameter)) shared.set(parameter, made);
  return made;
}

const shared = new WeakMap<Parameter, ParameterUse>();

const usedOf = ({ id, value, unit, basis, ...more }: Parameter): ParameterUse => ({
  id,
  value: typeof value === "object" && value !== null ? [...value] : value,
  unit,
  basis,
  ...(Object.hasOwn(more, "source") && more.source && { source: { ...more.source } }),
  ...(Object.hasOwn(more, "replaced") && more.replaced && { replaced: copyOf(more.replaced) }),
});

/**
 * The parameters whose figure the key words of a place name, and which now say something else: those that the text, or another document,
 * gives by these words. What we assume, the words do not say.
 */
export function changedIn(phrase: string, parameters: Iterable<Parameter>): readonly ParameterUse[] {
  const changed: ParameterUse[] = [];
  for (const parameter of parameters)
    if (isNamedIn(phrase, ownOf(parameter, "replaced"))) changed.push(useOf(parameter));
  return changed;
}

function isNamedIn(phrase: string, replaced: Replaced | undefined): boolean {
  if (replaced?.basis !== "guideline" && replaced?.basis !== "reference") return false;
  const words = ownOf(ownOf(replaced, "source"), "phrase") ?? "";
  return words !== "" && phrase !== "" && (phrase.includes(words) || words.includes(phrase));
}

function copyOf(replaced: Replaced): Replaced {
  const { value, source, ...more } = bare(replaced);
  return {
    ...more,
    value: typeof value === "string" ? value : [...value],
    ...(source && { source: { ...source } }),
  };
}

/** The field under which a missing parameter is asked for. */
export const parameterField = (id: string): string => `parameters.${id}`;

/** What a parameter says on a day: its value, or why there is none. */
export function parameterOn(
  parameter: Parameter | undefined,
  id: string,
  on: IsoDate,
): Fact<Parameter["value"]> {
  const field = parameterField(id);
  if (parameter === undefined) return { value: undefined, field, lack: "parameter-unknown" };
  const [from, to] = [ownOf(parameter, "validFrom"), ownOf(parameter, "validTo")];
  if (from !== undefined && on < from) {
    return { value: undefined, field, lack: "parameter-not-yet-valid" };
  }
  if (to !== undefined && on > to) {
    return { value: undefined, field, lack: "parameter-expired" };
  }
  return parameter.value === null
    ? { value: undefined, field, lack: "parameter-not-given" }
    : { value: parameter.value, field };
}

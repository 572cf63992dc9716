import type { DecimalText } from "../../core/decimal.js";
import { ownOf } from "../../core/own-data.js";
import { placesOf, scaled } from "../../core/scaled.js";
import { isQualitative, methodOf } from "../methods/method-of.js";
import type { ScoringMethod } from "../methods/share.js";
import type { Measure } from "../quantities.js";
import type { Method, Overshoot, ScoringScheme } from "./scoring-scheme.js";

/** One indicator of a scheme, ready to be scored. */
export interface ScoringItem {
  readonly id: string;
  readonly weight: DecimalText;
  /** The weight in whole units of the table. */
  readonly units: number;
  readonly measure: Measure;
  readonly method: Method;
  /** `undefined` where a person judges. */
  readonly computed: ScoringMethod | undefined;
}

/** A scheme without faults as whole numbers. Points are counted in units of its last place, weights included. */
export interface ScoringTable {
  readonly scheme: ScoringScheme;
  readonly places: number;
  /** How many units make one step of the place that points are rounded to. */
  readonly step: number;
  readonly items: readonly ScoringItem[];
  readonly grades: readonly { readonly grade: string; readonly from: number }[];
  readonly overshoot: Overshoot | undefined;
}

/** All points of a table stay whole numbers that a double holds exactly. */
export const greatestUnits = 2 ** 52;

export const unitPlaces = ({ decimals, total, weights, grades }: ScoringScheme): number =>
  Math.max(decimals, ...[total, ...Object.values(weights), ...grades.map(({ from }) => from)].map(placesOf));

/** A table in the order of what is known (`order`); what is not follows in the order of its ids. */
export function scoringTable(
  scheme: ScoringScheme,
  measure: (id: string) => Measure,
  order: readonly string[],
): ScoringTable {
  const places = unitPlaces(scheme);
  const units = (text: DecimalText) => Number(scaled(text, places));
  const known = order.filter((id) => Object.hasOwn(scheme.weights, id));
  const ids = new Set([...known, ...Object.keys(scheme.weights).sort()]);
  return {
    scheme,
    places,
    step: 10 ** (places - scheme.decimals),
    items: [...ids].map((id): ScoringItem => {
      const weight = scheme.weights[id] as DecimalText;
      const method = schemeMethod(scheme, id) as Method;
      const computed = isQualitative(method) ? undefined : methodOf(method);
      return { id, weight, units: units(weight), measure: measure(id), method, computed };
    }),
    grades: scheme.grades
      .map(({ grade, from }) => ({ grade, from: units(from) }))
      .sort((left, right) => right.from - left.from),
    overshoot: ownOf(scheme, "overshoot"),
  };
}

/** The method of an indicator: the one for all, or its own. */
export function schemeMethod({ method }: ScoringScheme, id: string): Method | undefined {
  if (typeof method === "string" || isOneForAll(method)) return method;
  return Object.hasOwn(method, id) ? method[id] : undefined;
}

const isOneForAll = (method: object): method is Exclude<Method, string> =>
  Array.isArray(ownOf(method as { bands?: unknown }, "bands")) ||
  Array.isArray(ownOf(method as { qualitative?: unknown }, "qualitative"));

/** The best grade whose bound the points reach; `null` below them all. */
export function gradeAt({ grades }: ScoringTable, points: number): string | null {
  for (const { grade, from } of grades) if (points >= from) return grade;
  return null;
}

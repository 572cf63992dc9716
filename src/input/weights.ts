import { compare, type DecimalText, isDecimal } from "../core/decimal.js";
import type { Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries of a record of figures not below zero, in the order of their keys; each that is none is an issue. */
export function readWeights(
  input: unknown,
  ...path: readonly string[]
): { readonly value: readonly (readonly [string, DecimalText])[]; readonly issues: readonly Issue[] } {
  const copy = snapshot(input ?? {});
  if (!copy.ok) return { value: [], issues: copy.issues };
  if (!isRecord(copy.value))
    return { value: [], issues: [error("wrong-type", path, { expected: "a-record" })] };
  // In which order a record was written down says nothing.
  const entries = Object.entries(copy.value).sort(([left], [right]) => (left < right ? -1 : 1));
  const isWeight = (value: unknown): value is DecimalText =>
    typeof value === "string" && isDecimal(value) && compare(value, "0") >= 0;
  return {
    value: entries.filter((entry): entry is [string, DecimalText] => isWeight(entry[1])),
    issues: entries
      .filter(([, value]) => !isWeight(value))
      .map(([key]) => error("not-a-decimal", [...path, key])),
  };
}

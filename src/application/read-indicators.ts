import { hasErrors, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { type Indicator, indicatorSchema } from "./indicator.js";
import { faultsOfBounds } from "./indicator-bounds.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");
const below = /* @__PURE__ */ belowIn("performanceRequest");

/** Reads indicators an embedder adds; one that cannot be read is an issue and is left out. */
export function readIndicators(input: unknown): {
  readonly value: readonly Indicator[];
  readonly issues: readonly Issue[];
} {
  if (input === undefined) return { value: [], issues: [] };
  const copy = snapshot(input);
  const section = "ownIndicators";
  if (!copy.ok) return { value: [], issues: copy.issues.map((issue) => below([section], issue)) };
  if (!Array.isArray(copy.value)) {
    return { value: [], issues: [error("wrong-type", [section], { expected: "a-list" })] };
  }
  const readings = copy.value.map((one: unknown, index) => {
    const { value, issues } = readBy(indicatorSchema, one);
    const all = value === undefined || hasErrors(issues) ? issues : [...issues, ...faultsOfBounds(value)];
    const usable = value !== undefined && !hasErrors(all) ? [value] : [];
    return { usable, issues: all.map((issue) => below([section, index], issue)) };
  });
  return {
    value: readings.flatMap(({ usable }) => usable),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

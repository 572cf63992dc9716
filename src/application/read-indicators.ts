import { below, error, hasErrors, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { readBy } from "../input/read.js";
import { type Indicator, indicatorSchema } from "./indicator.js";

/** Reads indicators that the caller adds; one that cannot be read is left out, with an issue. */
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
    const usable = value !== undefined && !hasErrors(issues) ? [value] : [];
    return { usable, issues: issues.map((issue) => below([section, index], issue)) };
  });
  return {
    value: readings.flatMap(({ usable }) => usable),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

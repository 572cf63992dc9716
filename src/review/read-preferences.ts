import type { Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("selectionRequest");

/** The order of preferences; `undefined` where it is no list of ids. */
export function readPreferences(given: unknown): {
  readonly preferences: readonly string[] | undefined;
  readonly issues: readonly Issue[];
} {
  if (given === undefined) return { preferences: [], issues: [] };
  const copy = snapshot(given);
  const isListOfTexts =
    copy.ok && Array.isArray(copy.value) && copy.value.every((one) => typeof one === "string");
  return isListOfTexts
    ? { preferences: copy.value as readonly string[], issues: [] }
    : { preferences: undefined, issues: [error("wrong-type", ["preferences"], { expected: "a-list" })] };
}

import { capped, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("selectionRequest");
const below = /* @__PURE__ */ belowIn("selectionRequest");

/** The order of preferences; `undefined` where it is no list of ids. */
export function readPreferences(given: unknown): {
  readonly preferences: readonly string[] | undefined;
  readonly issues: readonly Issue[];
} {
  if (given === undefined) return { preferences: [], issues: [] };
  const copy = snapshot(given);
  if (!copy.ok) {
    return { preferences: undefined, issues: copy.issues.map((issue) => below(["preferences"], issue)) };
  }
  if (!Array.isArray(copy.value)) {
    return { preferences: undefined, issues: [error("wrong-type", ["preferences"], { expected: "a-list" })] };
  }
  const list: readonly unknown[] = copy.value;
  const issues = list.flatMap((one, index) =>
    typeof one === "string" ? [] : [error("wrong-type", ["preferences", index], { expected: "a-text" })],
  );
  return issues.length === 0
    ? { preferences: list as readonly string[], issues }
    : { preferences: undefined, issues: capped(issues) };
}

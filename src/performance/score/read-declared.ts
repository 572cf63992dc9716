import type { Issue } from "../../core/issue.js";
import { ownOf } from "../../core/own-data.js";
import { snapshot } from "../../core/snapshot.js";
import { readBy } from "../../input/read.js";
import { belowIn, errorOf } from "../../vocabulary/issues.js";
import { unknownKeys } from "../read-indicator-values.js";
import type { DeclaredScores } from "./declared.js";
import { declaredScoresSchema } from "./scoring-scheme.js";

const error = /* @__PURE__ */ errorOf("performanceRequest");
const below = /* @__PURE__ */ belowIn("performanceRequest");

/** Reads declared scores of the indicators of a scheme; `undefined` where none were given. */
export function readDeclared(
  input: unknown,
  scored: readonly string[],
): {
  readonly value: DeclaredScores | undefined;
  readonly issues: readonly Issue[];
} {
  if (input === undefined) return { value: undefined, issues: [] };
  const copy = snapshot(input);
  const reading = copy.ok
    ? readBy(declaredScoresSchema, copy.value)
    : { value: undefined, issues: copy.issues };
  const issues = reading.issues.map((issue) => below(["declared"], issue));
  const points = Object.entries(ownOf(reading.value, "points") ?? {}).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const negative = points
    .filter(([, declared]) => declared.startsWith("-"))
    .map(([id]) => error("negative", ["declared", "points", id]));
  const strange = unknownKeys(
    ["declared", "points"],
    points.map(([id]) => id),
    scored,
  );
  return { value: reading.value, issues: [...issues, ...negative, ...strange] };
}

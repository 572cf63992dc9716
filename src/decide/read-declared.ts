import type { DeclaredScores } from "../calc/declared.js";
import { below } from "../core/below.js";
import { error, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { readBy } from "../model/read.js";
import { declaredScoresSchema } from "../model/scoring-scheme.js";

/** Reads declared scores; `undefined` where none were given. */
export function readDeclared(input: unknown): {
  readonly value: DeclaredScores | undefined;
  readonly issues: readonly Issue[];
} {
  if (input === undefined) return { value: undefined, issues: [] };
  const copy = snapshot(input);
  const reading = copy.ok
    ? readBy(declaredScoresSchema, copy.value)
    : { value: undefined, issues: copy.issues };
  const issues = reading.issues.map((issue) => below(["declared"], issue));
  const negative = Object.entries(reading.value?.points ?? {})
    .filter(([, points]) => points.startsWith("-"))
    .map(([id]) => error("negative", ["declared", "points", id]));
  return { value: reading.value, issues: [...issues, ...negative] };
}

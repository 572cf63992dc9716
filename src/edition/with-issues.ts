import { canonicalText } from "../core/canonical-text.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, type Issue } from "../core/issue.js";
import { errorOf } from "../vocabulary/issues.js";
import type { Edition } from "./edition.js";
import { asEdition } from "./is-edition.js";
import { noEdition } from "./no-edition.js";

/** The same edition with these issues, each once. */
export function withIssues(edition: Edition, issues: readonly Issue[]): Edition {
  const different = new Map(issues.map((issue) => [canonicalText(issue), issue]));
  return asEdition({ ...edition, issues: deepFreeze(capped([...different.values()])) });
}

/** What becomes of a variant where there is no edition to vary. */
export const nothingToVary = (): Edition =>
  withIssues(noEdition, [errorOf("argument")("unknown-edition", ["edition"])]);

import { canonicalText } from "../core/canonical-text.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, type Issue } from "../core/issue.js";
import { errorOf } from "../vocabulary/issues.js";
import { defineEdition } from "./define-edition.js";
import type { Edition } from "./edition.js";
import { asEdition, isMadeHere } from "./is-edition.js";
import { noEdition } from "./no-edition.js";

/** The same edition with these issues, each once. */
export function withIssues(edition: Edition, issues: readonly Issue[]): Edition {
  const different = new Map(issues.map((issue) => [canonicalText(issue), issue]));
  return asEdition({ ...madeOf(edition), issues: deepFreeze(capped([...different.values()])) });
}

/** The edition itself, or what one put together by hand amounts to: whoever did can still change it, and nobody has looked at its parts. */
export const madeOf = (edition: Edition): Edition => (isMadeHere(edition) ? edition : defineEdition(edition));

/** What becomes of a variant where there is no edition to vary. */
export const nothingToVary = (): Edition =>
  withIssues(noEdition, [errorOf("argument")("unknown-edition", ["edition"])]);

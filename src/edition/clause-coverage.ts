import { deepFreeze } from "../core/freeze.js";
import { capped, type Issue } from "../core/issue.js";
import { errorOf } from "../vocabulary/issues.js";
import type { Edition, OutlineEntry } from "./edition.js";
import { isEdition } from "./is-edition.js";
import { type NamedEdition, namedEdition } from "./named-edition.js";
import { madeOf } from "./with-issues.js";

const error = /* @__PURE__ */ errorOf("argument");

/** 条款覆盖. What became of each sentence of a text. */
export interface ClauseCoverage extends NamedEdition {
  /** What this is: what became of each sentence. */
  readonly kind: "clause-coverage";
  /** Every sentence in the order of the text; one that joins several duties stands once for each. */
  readonly sentences: readonly OutlineEntry[];
  /** What is wrong with the edition, or that it is none. */
  readonly issues: readonly Issue[];
}

/**
 * 条款覆盖. What became of each sentence of the text, for every duty in it: a rule, a judgement, a step of the procedure, data, or why it
 * yields none. What is no edition is the issue `unknown-edition`.
 *
 * @example
 * ```ts
 * import { clauseCoverage, nm2024 } from "digital-pilot-rules";
 *
 * const { sentences } = clauseCoverage(nm2024);
 * new Set(sentences.map(({ sentence }) => sentence)).size; //=> 72
 * ```
 */
export function clauseCoverage(edition: Edition): ClauseCoverage;
export function clauseCoverage(edition: unknown): ClauseCoverage;
export function clauseCoverage(edition: unknown): ClauseCoverage {
  const kind = "clause-coverage";
  if (!isEdition(edition))
    return deepFreeze({
      kind,
      ...namedEdition(undefined),
      sentences: [],
      issues: [error("unknown-edition", ["edition"])],
    });
  const made = madeOf(edition);
  const { outline, issues } = made;
  return deepFreeze({ kind, ...namedEdition(made), sentences: outline, issues: capped(issues) });
}

import type { Result } from "../../core/issue.js";
import { type Locale, textsOf } from "../messages.js";
import { type ExplainOptions, explainIn } from "./explain-in.js";
import type { Kind } from "./kinds.js";

export type { ExplainOptions } from "./explain-in.js";

/** Whatever a function of the library answers: a result that says what it is, or a reading. */
export type Explainable = { readonly kind: Kind } | Result<unknown>;

/**
 * What a result says, in plain words: one sentence, and below it, line by line, what bears it out. It has something to
 * say of every result of this library, of the parts of one that say something by themselves (findings and their faults, issues, rows, steps, duties,
 * reasons, the values that were assumed), and of what is wrong with an edition; of anything else it says that it is none.
 * Codes of an edition of one's own have no message here; their rules are explained by their key words.
 *
 * @param locale the language; Chinese for one that is neither
 *
 * @example
 * ```ts
 * import { assessApplication, explain, nm2024 } from "digital-pilot-rules";
 *
 * const { findings } = assessApplication(
 *   { submission: { on: "2024-08-30", paperCopies: 1, discCopies: 3 } },
 *   { edition: nm2024, asOf: "2024-08-31" },
 * );
 * const copies = findings.find(({ rule }) => rule === "5.1#copies");
 * explain(copies, "en"); //=> "not met: paper copies: 1, at least 3 required, 2 too few; add the rest."
 * explain(copies, "zh-CN"); //=> "不符合：纸质版1份，要求不少于3份，还差2份；请补齐。"
 * explain(5, "zh-CN", { brief: true }).slice(0, 9); //=> "这不是本库的结果，"
 * ```
 */
export function explain(thing: Explainable, locale: Locale, options?: ExplainOptions): string;
export function explain(thing: unknown, locale: Locale, options?: ExplainOptions): string;
export function explain(thing: unknown, locale: Locale, options?: ExplainOptions): string {
  return explainIn(textsOf(locale), thing, options);
}

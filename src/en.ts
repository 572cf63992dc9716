/**
 * Entry `./en`: explanations, reports and labels in English alone, for a page that shows no other language.
 *
 * @packageDocumentation
 */
import type { IndicatorValue } from "./application/indicator.js";
import { enTexts } from "./locale/en/texts.js";
import type { Explainable, ExplainOptions } from "./locale/explain/explain.js";
import { explainIn } from "./locale/explain/explain-in.js";
import { type LabelOptions, labelOfField, labelOfLeaf, labelOfWord } from "./locale/label-of.js";
import { markdownIn } from "./table/markdown-in.js";
import type { MarkdownOptions } from "./table/to-markdown.js";

export type { Explainable, ExplainOptions } from "./locale/explain/explain.js";
export type { LabelOptions } from "./locale/label-of.js";
export type { MarkdownOptions } from "./table/to-markdown.js";

/**
 * What a result says, in English; as `explain` of the main entry, without the texts of the other language.
 *
 * @example
 * ```ts
 * import { readApplication } from "digital-pilot-rules";
 * import { explain } from "digital-pilot-rules/en";
 *
 * const [issue] = readApplication({ year: -1 }).issues;
 * explain(issue); //=> "year of application: must not be negative; correct it."
 * ```
 */
export function explain(thing: Explainable, options?: ExplainOptions): string;
export function explain(thing: unknown, options?: ExplainOptions): string;
export function explain(thing: unknown, options?: ExplainOptions): string {
  return explainIn(enTexts, thing, options);
}

/** A result as Markdown, in English; as `toMarkdown` of the main entry. */
export function toMarkdown(thing: Explainable | readonly IndicatorValue[], options?: MarkdownOptions): string;
export function toMarkdown(thing: unknown, options?: MarkdownOptions): string;
export function toMarkdown(thing: unknown, options?: MarkdownOptions): string {
  return markdownIn(enTexts, thing, options);
}

/**
 * What a field is called, with the numbers of what holds it; as `fieldLabel` of the main entry.
 *
 * @example
 * ```ts
 * import { fieldLabel } from "digital-pilot-rules/en";
 *
 * fieldLabel("recoveryPolicy.cap"); //=> "greatest part to recover"
 * ```
 */
export const fieldLabel = (field: string, options?: LabelOptions): string =>
  labelOfField(enTexts, field, options);

/**
 * The name of the field itself; as `leafLabel` of the main entry.
 *
 * @example
 * ```ts
 * import { leafLabel } from "digital-pilot-rules/en";
 *
 * leafLabel("enterprises.3.creditCode"); //=> "unified social credit code"
 * ```
 */
export const leafLabel = (field: string, options?: Pick<LabelOptions, "edition">): string =>
  labelOfLeaf(enTexts, field, options);

/**
 * What a word of the domain is called; as `wordLabel` of the main entry.
 *
 * @example
 * ```ts
 * import { wordLabel } from "digital-pilot-rules/en";
 *
 * wordLabel("above"); //=> "above scale"
 * ```
 */
export const wordLabel = (word: string, options?: Pick<LabelOptions, "edition">): string =>
  labelOfWord(enTexts, word, options);

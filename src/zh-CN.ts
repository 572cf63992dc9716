/**
 * Entry `./zh-CN`: explanations, reports and labels in Chinese alone, for a page that shows no other language.
 *
 * @packageDocumentation
 */
import type { IndicatorValue } from "./application/indicator.js";
import type { Explainable, ExplainOptions } from "./locale/explain/explain.js";
import { explainIn } from "./locale/explain/explain-in.js";
import { type LabelOptions, labelOfField, labelOfLeaf, labelOfWord } from "./locale/label-of.js";
import { zhTexts } from "./locale/zh-CN/texts.js";
import { markdownIn } from "./table/markdown-in.js";
import type { MarkdownOptions } from "./table/to-markdown.js";

export type { Explainable, ExplainOptions } from "./locale/explain/explain.js";
export type { LabelOptions } from "./locale/label-of.js";
export type { MarkdownOptions } from "./table/to-markdown.js";

/**
 * What a result says, in Chinese; as `explain` of the main entry, without the texts of the other language.
 *
 * @example
 * ```ts
 * import { readApplication } from "digital-pilot-rules";
 * import { explain } from "digital-pilot-rules/zh-CN";
 *
 * const [issue] = readApplication({ year: -1 }).issues;
 * explain(issue); //=> "申报年度：不能为负数；请更正。"
 * ```
 */
export function explain(thing: Explainable, options?: ExplainOptions): string;
export function explain(thing: unknown, options?: ExplainOptions): string;
export function explain(thing: unknown, options?: ExplainOptions): string {
  return explainIn(zhTexts, thing, options);
}

/** A result as Markdown, in Chinese; as `toMarkdown` of the main entry. */
export function toMarkdown(thing: Explainable | readonly IndicatorValue[], options?: MarkdownOptions): string;
export function toMarkdown(thing: unknown, options?: MarkdownOptions): string;
export function toMarkdown(thing: unknown, options?: MarkdownOptions): string {
  return markdownIn(zhTexts, thing, options);
}

/**
 * What a field is called, with the numbers of what holds it; as `fieldLabel` of the main entry.
 *
 * @example
 * ```ts
 * import { fieldLabel } from "digital-pilot-rules/zh-CN";
 *
 * fieldLabel("recoveryPolicy.cap"); //=> "最高收回比例"
 * ```
 */
export const fieldLabel = (field: string, options?: LabelOptions): string =>
  labelOfField(zhTexts, field, options);

/**
 * The name of the field itself; as `leafLabel` of the main entry.
 *
 * @example
 * ```ts
 * import { leafLabel } from "digital-pilot-rules/zh-CN";
 *
 * leafLabel("enterprises.3.creditCode"); //=> "统一社会信用代码"
 * ```
 */
export const leafLabel = (field: string, options?: Pick<LabelOptions, "edition">): string =>
  labelOfLeaf(zhTexts, field, options);

/**
 * What a word of the domain is called; as `wordLabel` of the main entry.
 *
 * @example
 * ```ts
 * import { wordLabel } from "digital-pilot-rules/zh-CN";
 *
 * wordLabel("above"); //=> "规上"
 * ```
 */
export const wordLabel = (word: string, options?: Pick<LabelOptions, "edition">): string =>
  labelOfWord(zhTexts, word, options);

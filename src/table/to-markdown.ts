import type { Indicator, IndicatorValue } from "../application/indicator.js";
import type { Edition } from "../edition/edition.js";
import type { Explainable } from "../locale/explain/explain.js";
import { type Locale, textsOf } from "../locale/messages.js";
import { markdownIn } from "./markdown-in.js";

export interface MarkdownOptions {
  /** The edition a result was made by, for the names of its indicators. */
  readonly edition?: Edition;
  /** Indicators of one's own, for their names. */
  readonly indicators?: readonly Indicator[];
}

/**
 * A result as Markdown for an opinion or a report: a heading, the sentence that `explain` says of it, a table or a list
 * for each of its parts. Indicator values and the grid of Annex 2 become the table alone; what has no parts, the
 * sentence. What would end a cell or open a tag is escaped.
 *
 * @param locale the language; Chinese for one that is neither
 *
 * @example
 * ```ts
 * import { toMarkdown } from "digital-pilot-rules";
 *
 * toMarkdown([{ id: "smart-factories", target: "5", actual: "3" }], "en").split("\n")[2];
 * //=> "| key indicators | cloud, data and intelligence | smart factories |  |  |  | 5 | 3 |"
 * ```
 */
export function toMarkdown(
  thing: Explainable | readonly IndicatorValue[],
  locale: Locale,
  options?: MarkdownOptions,
): string;
export function toMarkdown(thing: unknown, locale: Locale, options?: MarkdownOptions): string;
export function toMarkdown(thing: unknown, locale: Locale, options?: MarkdownOptions): string {
  return markdownIn(textsOf(locale), thing, options);
}

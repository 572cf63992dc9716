/**
 * 无、否、没有…… The words by which forms say that there is none. They mean the same wherever they stand: nothing fills a
 * field with them, and where something must exist they say that it does not.
 */
const noneWords: ReadonlySet<string> = new Set(
  "无 否 没有 暂无 尚无 目前没有 暂时没有 没 不 非 不是 不适用 空 - -- — —— – / \\ × none none-yet noneyet no nil n/a na false".split(
    " ",
  ),
);

/** 未联合, 尚未开展, 没有试点示范项目; but not 未来三年. */
const absences = [
  /^(?:暂|尚|目前|还)?未(?![来必知])\p{Script=Han}{0,8}$/u,
  /^(?:暂|尚|目前)无\p{Script=Han}{0,8}$/u,
  /^没有\p{Script=Han}{1,8}$/u,
];

/** The characters that any of these begins with. */
const beginnings: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([..."暂尚目还未没", ...[...noneWords].map((word) => word.charAt(0))]))();

/** Most texts begin with a character of Chinese that none of these begins with, and reading one in full width leaves it as it is. */
const isOfOtherWords = (text: string): boolean =>
  text >= "\u4e00" && text < "\ua000" && !beginnings.has(text.charAt(0));

/** No way of saying that there is none is longer. */
export const longestNone = 16;

/**
 * These words as the source of a pattern, for JSON Schema, which lists what is plainly written, as it does with the codes of
 * other words. `saysNone` reads more: words with blanks, in full width, in capitals, 暂未……
 */
export const nonePattern = (): string =>
  Array.from(noneWords, (word) => word.replace(/[\\/]/, "\\$&")).join("|");

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/**
 * Whether a text says that there is none: 无, 否, 没有, 暂无, n/a, 尚未开展. Such a text fills no field.
 *
 * @example
 * ```ts
 * import { saysNone } from "digital-pilot-rules/rules";
 *
 * saysNone("暂无。"); //=> true
 * saysNone("未来三年建成"); //=> false
 * ```
 */
export function saysNone(text: string): boolean {
  // No word among them begins with a figure, as every amount does.
  if (typeof text !== "string" || text.length > longestNone) return false;
  if (isFigure(text.charCodeAt(0)) || isOfOtherWords(text)) return false;
  const said = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/[。.;；,，!！]+$/, "");
  return noneWords.has(said) || absences.some((pattern) => pattern.test(said));
}

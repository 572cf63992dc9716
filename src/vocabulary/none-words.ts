/**
 * 无、否、没有…… The words by which forms say that there is none. They mean the same wherever they stand: nothing fills a
 * field with them, and where something must exist they say that it does not.
 */
const noneWords: ReadonlySet<string> = new Set(
  "无 否 没有 暂无 尚无 目前没有 暂时没有 没 不 非 不是 不适用 空 - -- — —— – / \\ × none none-yet noneyet no nil n/a na false".split(
    " ",
  ),
);

/** 定, 确定, 明确, 核实: said to be still to do (待) or not done yet (未), they leave open what will come of it. */
const settling = "(?:[确决商拟选核]?定|明确|确认|落实|核实)";

/**
 * 未联合, 尚未开展, 没有试点示范项目, 不涉及; but not 未来三年, nor 未上云企业优先上云, which goes on to say what is done, nor 未定, which
 * says nothing yet.
 */
const absences = /* @__PURE__ */ (() => [
  new RegExp(
    `^(?:暂时?|尚|目前|还)?未(?![来必知]|${settling}$)(?!.*(?:的|企业)\\p{Script=Han})\\p{Script=Han}{0,8}$`,
    "u",
  ),
  /^(?:暂时?|尚|目前)无\p{Script=Han}{0,8}$/u,
  /^无(?:此|该|这|相关|其他)(?:项|类|内容|情况|事项|材料)$/u,
  /^(?:不涉及|不存在|空白|null|nothing)$/,
  /^没有\p{Script=Han}{1,8}$/u,
])();

/** 未说明理由, 没有异议, 尚未调整: where a reason, an objection or a change is asked for, that there is none. 未投产 is a reason. */
const givenNone =
  /^(?:暂|尚|目前|还)?(?:无|没有|未)(?:任何|其他|具体|正当)?(?:说明|写明|填写?|注明|提供|给出|提出|收到|发生|进行|作出)?(?:理由|原因|说明|依据|异议|变更|变化|变动|调整|事项)?$/;

/** 待定, 未定, 暂缺, 待批复, 不详: that something is still to come, or not known, says neither what it is nor that there is none. */
const toCome = /* @__PURE__ */ (() =>
  new RegExp(
    `^(?:暂时?|尚|目前|还)?(?:[待未]${settling}|待(?:补[充报录]?|填[写报]?|完善|编制|批复?|审[批核定]?|提供|[上申]?报|核|查|公布|通知|统计|研究)|未知|不详|不明确?|不清楚|不确定|不知道?|缺|另行(?:补充|提供|报送|确定|通知)|tb[adc]|pending|unknown|undecided|undetermined|tobe(?:determined|decided|confirmed|announced))$`,
  ))();

/** …, //, ****: marks alone fill no field. */
const onlyMarks = /^[^\p{L}\p{N}]+$/u;

/** The characters that any of these begins with. */
const beginnings: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([..."暂尚目还未没待缺另", ...[...noneWords].map((word) => word.charAt(0))]))();

/** Most texts begin with a character of Chinese that none of these begins with, and reading one in full width leaves it as it is. */
const isOfOtherWords = (text: string): boolean =>
  text >= "\u4e00" && text < "\ua000" && !beginnings.has(text.charAt(0));

/** Whether one of these words may begin with a character; of those that are neither Chinese nor wide every one may. */
export const mayBegin = (unit: number): boolean => !isOfOtherWords(String.fromCharCode(unit));

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
  const said = withoutNote(plainly(text));
  return said !== undefined && (noneWords.has(said) || absences.some((pattern) => pattern.test(said)));
}

/**
 * 无、未说明、没有理由. Whether a text gives no reason, objection or change where one is asked for. 未投产 says that something is not
 * there, and is a reason.
 */
export function givesNone(text: string): boolean {
  const said = plainly(text);
  return said !== undefined && (noneWords.has(said) || givenNone.test(said));
}

/** 待定、未定、暂缺、不详. Whether a text says that what is asked for is still to come or not known, or is no more than marks: then nothing is said yet. */
export function saysLater(text: string): boolean {
  const said = withoutNote(plainly(text));
  return said !== undefined && !noneWords.has(said) && (toCome.test(said) || onlyMarks.test(said));
}

/** 无（今年新设）, 待定（由盟市确定）: what stands in brackets behind it only says why. A reason it can be, so whoever asks for one looks at it all. */
const withoutNote = (said: string | undefined): string | undefined =>
  said?.replace(/^(\p{Script=Han}+)\(.*\)$/u, "$1");

/** A text that may be one of these, without blanks, width of letters and the mark at its end. */
function plainly(text: string): string | undefined {
  // No word among them begins with a figure, as every amount does.
  if (typeof text !== "string" || text.length > longestNone) return undefined;
  if (isFigure(text.charCodeAt(0)) || isOfOtherWords(text)) return undefined;
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/(?<=.)[。.;；,，!！]+$/, "")
    .replace(/^[([{<【〔「『《“‘"'](.+)[)\]}>】〕」』》”’"']$/, "$1");
}

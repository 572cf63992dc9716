import { canonical, type DecimalText, isDecimal } from "./decimal.js";
import { error, type Result, type Values } from "./issue.js";
import { typedText } from "./typed-text.js";

/** 计量单位. The units whose spellings are known; any other is spelt one way. Money has a reader of its own, `toYuan`. */
export type QuantityUnit = "家" | "个" | "%" | "户" | "万元" | "元" | (string & {});

/** The text counts enterprises in 户, its annex in 家: one unit with two spellings. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  家: ["家", "户"],
  户: ["家", "户"],
  个: ["个"],
  "%": ["%", "个百分点"],
  元: ["元"],
};

const typedQuantity = /^([+-]?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?(万|亿)?(\D*)$/;

/** Powers of ten of the words for large numbers. */
const powers: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/**
 * What people count and measure in. Only these are a unit that differs: 以上, +, 左右 or （预计） after a figure make it
 * indefinite, and a mark of a footnote is neither.
 */
const anyUnit =
  /^[十百千]?(?:家|户|个|条|份|天|次|人|名|台|套|项|件|只|种|年|月|日|亩|吨|[\u4e00-\u9fa5]{0,2}元|%|‰|百分点|个百分点|工作日|企业)$/;

/** Whether something is counted or measured in a unit: such a value is a figure. */
export const isUnitOfFigures = (unit: string): boolean =>
  anyUnit.test(unit) || /^(?:个月|个工作日|小时|分钟)$/.test(unit);

const longest = 60;

/**
 * A quantity as people type it, in plain decimal text; see `parseQuantity`. Where the unit asked for is 万元, an amount may be
 * written in 元, 万, 万元, 亿 or 亿元; likewise in 亿元, in 万人 and in whatever else is counted by ten thousands.
 */
export function quantityOf(typed: unknown, unit?: string): Result<DecimalText> {
  if (typeof typed !== "string") return refuse("wrong-type", { expected: "a-text" });
  if (typed.length > longest) return refuse("text-too-long", { most: String(longest) });
  const text = typedText(typed);
  if (text === "") return refuse("blank");
  const [, sign, whole = "", decimals = "", power = "", written = ""] = typedQuantity.exec(text) ?? [];
  if (whole === "") return refuse("not-a-quantity");
  const { power: asked, counted } = partsOf(unit);
  if (written !== "" && !spellingsOf(counted).includes(written)) {
    if (!anyUnit.test(written)) return refuse("not-a-quantity");
    return refuse("another-unit", unit ? { unit } : {});
  }
  // Where a place counts in 万元, 12 alone is twelve, and so is 12万; 12元 is not.
  const isSpelledOut = power !== "" || written !== "";
  const raised = (powers[power] ?? 0) - (isSpelledOut ? asked : 0);
  return inGrammar(sign, shifted(whole.replaceAll(",", ""), decimals, raised));
}

/** Ten thousands and hundred millions of anything, as a power of ten and what is left once it is read. */
function partsOf(unit: string | undefined): { readonly power: number; readonly counted: string | undefined } {
  const [, large = "", counted] = /^([万亿])(.*)$/.exec(unit ?? "") ?? [];
  return counted === undefined ? { power: 0, counted: unit } : { power: powers[large] as number, counted };
}

const spellingsOf = (unit: string | undefined): readonly string[] => {
  if (unit === undefined) return Object.keys(spellings);
  return Object.hasOwn(spellings, unit) ? (spellings[unit] as readonly string[]) : [typedText(unit)];
};

function shifted(whole: string, decimals: string, power: number): { whole: string; decimals: string } {
  // Downwards, the figure first gets as many noughts in front as it loses places.
  const [before, after] =
    power < 0 ? [whole.padStart(1 - power, "0"), decimals] : [whole, decimals.padEnd(power, "0")];
  const digits = before + after;
  const point = before.length + power;
  return {
    whole: digits.slice(0, point).replace(/^0+(?=\d)/, ""),
    decimals: digits.slice(point).replace(/0+$/, ""),
  };
}

function inGrammar(
  sign: string | undefined,
  { whole, decimals }: { whole: string; decimals: string },
): Result<DecimalText> {
  if (decimals.length > 6) return refuse("too-many-decimals", { most: "6" });
  const text = `${sign === "-" ? "-" : ""}${whole}${decimals && "."}${decimals}`;
  if (!isDecimal(text)) return refuse("number-too-large");
  return { ok: true, value: canonical(text), issues: [] };
}

const refuse = (code: string, values: Values = {}): Result<DecimalText> => ({
  ok: false,
  issues: [error(code, [], values)],
});

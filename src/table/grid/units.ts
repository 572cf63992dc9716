import { quantityOf } from "../../core/quantity.js";
import { visible } from "../../core/typed-text.js";

/** A unit that stands somewhere beside a figure: 万家 makes ten thousand of one. */
export interface StatedUnit {
  readonly text: string;
  /** The power of ten by which figures in it become figures in the unit that is asked for; `undefined` for another unit. */
  readonly power: number | undefined;
}

/** A longer text is no unit. */
const longest = 12;

/** Whether a text is a unit at all, as opposed to a remark. */
export const isUnit = (text: string): boolean => {
  if (text.length > longest) return false;
  const one = readOne(text);
  if (one !== undefined && (one.ok || one.issues.some(({ code }) => code === "another-unit"))) return true;
  // 百万家 is one that cannot be converted.
  const [, rest = ""] = /^[十百千万亿]{2,3}(.+)$/.exec(text) ?? [];
  return rest !== "" && isUnit(rest);
};

/** Whether a text is a unit and nothing else, in brackets or without. */
export const isUnitAlone = (written: string): boolean => isUnit(unitText(written));

/** The unit that a text in brackets is, for figures that are asked for in `asked`; `undefined` for a remark. */
export function statedUnit(written: string, asked: string): StatedUnit | undefined {
  const text = unitText(written);
  if (text === unitText(asked)) return { text, power: 0 };
  const one = readOne(text, asked);
  if (one === undefined) return undefined;
  if (one.ok) return { text, power: powerOf(one.value) };
  return isUnit(text) || text.endsWith(asked) ? { text, power: undefined } : undefined;
}

/** What a unit column says; anything that is written there is meant as one. */
export const unitInColumn = (written: string, asked: string): StatedUnit | undefined => {
  const text = unitText(written);
  return text === "" ? undefined : (statedUnit(text, asked) ?? { text, power: undefined });
};

/**
 * The unit that a text is, or has in brackets behind it, where it can hardly be anything else: 企业 in a cell of its own, or 年 in
 * brackets, is none.
 */
export function namedUnit(written: string): string | undefined {
  const text = visible(written).normalize("NFKC").replace(/\s/g, "");
  const [, behind] = /[([【]([^()[\]【】]*)[)\]】]$/.exec(text) ?? [];
  const unit = unitText(behind ?? text);
  const isClear = isLarge(unit) || (behind !== undefined && /[家户个%‰元]$/.test(unit));
  return isClear && isUnit(unit) ? unit : undefined;
}

/** A unit whose figures cannot be of this row: money, where the row says what it counts, and the other way round. */
export const isForeign = ({ text, power }: StatedUnit): boolean =>
  power === undefined && (!isLarge(text) || text.endsWith("元"));

const isLarge = (text: string): boolean => /^[十百千万亿]/.test(text);

const unitText = (written: string): string =>
  visible(written)
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^[([【]([^()[\]【】]*)[)\]】]$/, "$1")
    .replace(/^单位:?/, "");

/** A one of the unit, read in what is asked for; `undefined` where the text cannot be a unit. */
const readOne = (text: string, asked?: string) =>
  text === "" || /^[\d.,+]/.test(text) ? undefined : quantityOf(`1${text}`, asked);

/** Of a one in another unit: 10000 is the fourth power of ten, 0.0001 the fourth below. */
const powerOf = (one: string): number => (one.startsWith("0.") ? 2 - one.length : one.length - 1);

import { visible } from "../../core/typed-text.js";
import type { Cell } from "./cells.js";
import { isFigure } from "./read-figure.js";
import { isUnit, namedUnit } from "./units.js";

/** What follows 单位 before the unit itself: 单位：万家, 单位（万家）, 单位均为万家. */
const between = /^\s*(?:(?:统一|一律|全部|均|都|按|以|为|是|用)\s*)*[:([【]?\s*/;

/** 以万家为单位, 按万家计. */
const countedIn = /[以按]\s*([^以按,。;]{1,16}?)(?:为单位|计(?:算|量)?)/g;

const separators = /[\s、,/;:。和及()[\]【】]+/;

/** A list of units is not longer. */
const longestList = 60;

/** 单位 where it is no office. */
const unitWord = /(?<!责任|填报|填表|制表|申报|报送|牵头|主管|编制|实施|建设|承担|配合|参与|项目)单位/g;

const namesOfUnits = /(?:计量|数量|数值|数据|金额|货币)?单\s*位/g;

/** A saying: 企业数以万计. */
const isWordOfNumber = (text: string): boolean => /^[十百千万亿]+$/.test(text);

/** Full width plain, nothing that nobody sees, and 万 家 without its blank. */
const plainOf = (text: string): string =>
  visible(text)
    .normalize("NFKC")
    .replace(/单\s+位/g, "单位")
    .replace(/([十百千万亿])[^\S\n]+(?=\S)/g, "$1");

/** The units a text names: `单位：万家`, `（单位：家、个、%）`, `注：单位为万家`, `以万家计`. */
export function unitsInText(text: string): readonly string[] {
  const plain = plainOf(text);
  const behind = [...plain.matchAll(unitWord)].flatMap(({ index }) => unitsAtStart(plain.slice(index + 2)));
  const counted = [...plain.matchAll(countedIn)].flatMap(([, list = ""]) =>
    list.split(separators).filter((one) => isUnit(one) && !isWordOfNumber(one)),
  );
  return [...behind, ...counted];
}

/** The units a text begins with, until something else comes. */
function unitsAtStart(text: string): readonly string[] {
  const parts = text.slice(0, longestList).replace(between, "").split(separators);
  const list = parts.filter((one) => one !== "");
  const end = list.findIndex((one) => !isUnit(one));
  return end < 0 ? list : list.slice(0, end);
}

/** The units of a line beside the table, whose cells may have split what it says: `单位：` | `万家`. */
export function unitsInLine(list: readonly Cell[]): readonly string[] {
  const texts = textsOf(list);
  const hasFigures = list.some(isFigure);
  return texts.flatMap((text, index) => {
    // Beside figures 单位 without a colon ends a name, and what follows is of another cell.
    const isCut = /单位\s*$/.test(text) ? !hasFigures : /单位\s*[:(（【[]\s*$/.test(text);
    return unitsInText(isCut ? `${text} ${texts.slice(index + 1).join(" ")}` : text);
  });
}

/** The units of a line above the table: a title may have one in brackets behind it, and one may stand alone. */
export const unitsInTitle = (list: readonly Cell[]): readonly string[] => [
  ...unitsInLine(list),
  ...textsOf(list).flatMap((text) => namedUnit(text) ?? []),
];

/** Whether a line says in which units the table is, and nothing else. */
export function isUnitLine(list: readonly Cell[]): boolean {
  const texts = textsOf(list);
  if (texts.length === 0 || list.some((cell) => typeof cell === "symbol" || isFigure(cell))) return false;
  const said = texts.join(" ").replace(namesOfUnits, " ").split(separators);
  const units = said.filter((one) => one !== "");
  return units.length > 0 && units.every(isUnit);
}

const textsOf = (list: readonly Cell[]): readonly string[] =>
  list.flatMap((cell) => (typeof cell === "string" ? [plainOf(cell)] : []));

import { suggestions } from "../../core/closest.js";
import { ownOf } from "../../core/own-data.js";
import { visible } from "../../core/typed-text.js";
import { applicationNouns } from "../../vocabulary/nouns/application.js";
import type { NounTable, Row } from "../../vocabulary/row.js";

/** What offices write above a column, beside its label. Whatever could as well be something else (企业规模, 营业收入) is not among them. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  name: ["企业全称", "单位名称", "公司名称"],
  creditCode: ["社会信用代码", "统一信用代码", "社会统一信用代码", "信用代码"],
  chainId: ["产业链", "产业链编号", "产业链名称", "所属产业链", "所属产业链名称", "所属重点产业链"],
  previousYearRevenue: [
    "上一年主营业务收入",
    "上年度主营业务收入",
    "上年主营业务收入",
    "上一年度主营收入",
    "上年度主营收入",
  ],
  specialised: ["专精特新", "专精特新类型", "专精特新级别", "专精特新等级", "专精特新认定情况"],
  atKeyLink: ["是否处于关键环节", "是否处于产业链关键环节"],
  transform: ["是否纳入改造", "纳入改造", "是否纳入数字化改造"],
  willing: ["是否有改造意愿", "是否愿意改造", "数字化改造意愿"],
  "exemption.reason": ["不纳入改造理由", "不纳入改造原因", "不纳入改造的原因"],
  priority: ["是否优先纳入", "优先纳入"],
};

/** Powers of ten of the words before a unit. */
const powers: Readonly<Record<string, number>> = { "": 0, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };

/** A longer text is no heading. */
const longest = 100;

/** What a heading names. */
export interface Named {
  readonly column: string;
  /** By which power of ten its figures are in the unit of the field; `undefined` where they are in another unit. */
  readonly power: number | undefined;
  /** Whether it is the name or the label as it stands. */
  readonly isExact: boolean;
}

interface Headings {
  readonly named: (cell: string) => Named | undefined;
  /** The column that a heading nobody knows most likely means. */
  readonly nearest: (cell: string) => string | undefined;
}

/** The row of the vocabulary for a column. */
export const rowOfColumn = (column: string, { fields }: NounTable): Row | undefined =>
  column === "exemption.reason" ? applicationNouns.exemption.fields.reason : ownOf(fields, column);

/** The headings that name the columns of a table. */
export function headingsOf(columns: readonly string[], enterprise: NounTable): Headings {
  const exact = new Map<string, string>();
  const loose = new Map<string, string>();
  const add = (names: Map<string, string>, name: string, column: string) => {
    if (!names.has(name)) names.set(name, column);
  };
  for (const column of columns) {
    const { zh } = rowOfColumn(column, enterprise) as Row;
    for (const name of [column, zh]) add(exact, name, column);
  }
  for (const [name, column] of exact) add(loose, plainOf(name), column);
  for (const column of columns) {
    const { en = column } = rowOfColumn(column, enterprise) as Row;
    for (const name of [en, ...(ownOf(aliases, column) ?? [])]) add(loose, plainOf(name), column);
  }
  const near = suggestions([...loose.keys()]);
  return {
    named: (cell) => {
      const column = exact.get(cell.trim());
      if (column !== undefined) return { column, power: 0, isExact: true };
      return cell.length > longest ? undefined : looselyNamed(cell, loose, enterprise);
    },
    nearest: (cell) => {
      const { core } = partsOf(plainOf(cell.slice(0, longest)));
      const within = [...loose.keys()]
        .filter((name) => core.length > 2 && (core.includes(name) || name.includes(core)))
        .sort((one, other) => other.length - one.length)[0];
      const name = near(core) ?? within;
      return name === undefined ? undefined : loose.get(name);
    },
  };
}

/** A heading with a remark or a unit behind it: 统一社会信用代码（18位）, 上一年度主营业务收入（万元）. */
function looselyNamed(
  cell: string,
  names: ReadonlyMap<string, string>,
  enterprise: NounTable,
): Named | undefined {
  const plain = plainOf(cell);
  const whole = names.get(plain);
  if (whole !== undefined) return { column: whole, power: 0, isExact: false };
  const { core, behind, remarks } = partsOf(plain);
  const column = names.get(core);
  // Two columns in one heading: a table that is cut by semicolons, say.
  const isSeveral = behind.some((one) => (names.get(one) ?? column) !== column);
  if (column === undefined || isSeveral) return undefined;
  const { unit } = rowOfColumn(column, enterprise) as Row;
  return { column, power: unit === undefined ? 0 : powerOf([...behind, ...remarks], unit), isExact: false };
}

/** The power of ten of the unit among the remarks behind a heading: 万元 where 元 are asked for. A year or 必填 is no unit. */
function powerOf(remarks: readonly string[], unit: string): number | undefined {
  const stated = remarks.flatMap((remark) => {
    const text = remark.replace(/^(?:计量|金额|货币)?单位:?/, "").replace(/^人民币(?=.*元$)/, "");
    if (text.endsWith(unit)) return [ownOf(powers, text.slice(0, -unit.length))];
    if (ownOf(powers, text) !== undefined && text !== "") return [ownOf(powers, text)];
    return /[元币]$/.test(text) ? [undefined] : [];
  });
  const [first = 0] = stated;
  return stated.every((power) => power === first) ? first : undefined;
}

/** The heading and what stands behind it in brackets, or behind a comma or a colon. */
function partsOf(plain: string): Readonly<Record<"behind" | "remarks", readonly string[]>> & {
  readonly core: string;
} {
  const remarks: string[] = [];
  let core = plain;
  for (let found = bracketed.exec(core); found !== null; found = bracketed.exec(core)) {
    remarks.push(found[1] as string);
    core = core.slice(0, found.index);
  }
  const [before = "", ...behind] = core.split(/[,:、/;]/);
  return { core: before, behind, remarks };
}

const bracketed = /[([【]([^()[\]【】]*)[)\]】]$/;

const plainOf = (text: string): string =>
  visible(text)
    .replace(/[\s"'“”‘’*＊※†]/g, "")
    .normalize("NFKC")
    .toLowerCase();

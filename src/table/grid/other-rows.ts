import type { Cell } from "./cells.js";
import type { Head } from "./find-head.js";
import { firstValue } from "./find-row.js";
import { type Label, type Labels, labelOf } from "./labels.js";
import type { Ledger } from "./ledger.js";
import { isBlankMark, isFigure } from "./read-figure.js";

/** 小计, 合计: rows that add others up. */
const sums = /^(?:小计|合计|总计|共计|累计|总数|平均)/;

/** Who filled the form in and when: what stands below a table, with telephone numbers and dates. */
const formalities =
  /填表|填报|制表|联系|电话|手机|传真|邮编|邮箱|审核|审批|复核|负责人|经办|日期|时间|盖章|签字|签章|^注|备注|说明|页|附件/;

/** 栏次. What stands before the numbers of the columns: 甲 | 乙 | 1 | 2. */
const numbered = /^(?:[甲乙丙丁戊己庚辛]|栏次|列次|\([甲乙丙丁戊己庚辛]\))$/;

/** A line that is no row of an indicator. */
interface OtherRow {
  readonly row: number;
  readonly list: readonly Cell[];
  readonly head: Head;
  /** Whether all rows of indicators stand above it. */
  readonly isBelow: boolean;
}

interface PlacedLabel extends Label {
  readonly column: number;
}

/** Names what is lost of a line that is no row of an indicator: a mistyped label, figures without one, a sum. */
export function readOtherRow(line: OtherRow, labels: Labels, ledger: Ledger): void {
  const { row, list } = line;
  if (isOneText(list)) return;
  const texts = list.flatMap((cell, column) =>
    typeof cell === "string" && !isFigure(cell) && labelOf(cell).plain !== ""
      ? [{ ...labelOf(cell), column }]
      : [],
  );
  const figures = list.flatMap((cell, column) => (isFigure(cell) ? [column] : []));
  const enter = (entry: "named" | "table") => {
    for (const column of figures) ledger.enter({ row, column }, entry);
  };
  if (texts.length > 0 && texts.every(({ plain }) => numbered.test(plain)) && isCount(list, figures)) {
    enter("table");
    return;
  }
  const sum = texts.find(({ plain }) => sums.test(plain));
  if (sum === undefined) {
    nameRow(line, texts, labels, ledger);
    return;
  }
  if (figures.length > 0)
    ledger.warn({ row, column: sum.column }, "sum-not-read", ["indicators"], { label: short(sum) });
  enter("named");
}

/** A row whose label nobody knows, or that has none: an error where it holds figures, or is nearly one that is known. */
function nameRow(
  { row, list, head, isBelow }: OtherRow,
  texts: readonly PlacedLabel[],
  labels: Labels,
  ledger: Ledger,
): void {
  // What is beside the table is named cell by cell at the end.
  if (isBelow && texts.some(({ plain }) => formalities.test(plain))) return;
  const names = texts.filter(({ column }) => column < firstValue(head) || column === head.label);
  const label = names.find(({ column }) => column === head.label) ?? names.at(-1);
  const nearest = label && labels.nearest(label.plain);
  // Below the table only figures make a row of one; within it whatever stands where figures should, or figures anywhere.
  const values = new Set([...head.values.values(), ...head.repeated.map(({ at }) => at)]);
  const held = list.flatMap((cell, column) => {
    const isMark = cell === null || (typeof cell === "string" && isBlankMark(cell));
    const isHeld = values.has(column) ? isFigure(cell) || !isBelow : isFigure(cell) && !isBelow;
    return !isMark && isHeld && column > (label?.column ?? -1) ? [column] : [];
  });
  if (held.length === 0 && nearest === undefined) return;
  const at = { row, column: label?.column ?? head.label ?? (held[0] as number) };
  ledger.error(at, label ? "unknown-label" : "label-missing", ["indicators"], {
    ...(label && { label: short(label) }),
    ...(nearest && { indicator: nearest.id }),
  });
  ledger.enter(at, "table");
  for (const [column, cell] of list.entries())
    if (isFigure(cell) || held.includes(column)) ledger.enter({ row, column }, "named");
}

/** Some libraries repeat a merged line in every cell it covers. */
function isOneText(list: readonly Cell[]): boolean {
  const filled = list.filter((cell) => cell !== null);
  const [first] = filled;
  return filled.length > 1 && typeof first === "string" && filled.every((cell) => cell === first);
}

/** Whether figures count the columns they stand in: from one, or as the column is counted. */
function isCount(list: readonly Cell[], figures: readonly number[]): boolean {
  const [first = 0] = figures;
  const from = Number(list[first]);
  return (
    (from === 1 || from === first + 1) &&
    figures.every((column, index) => Number(list[column]) === from + index)
  );
}

const short = ({ plain }: Label): string => plain.slice(0, 20);

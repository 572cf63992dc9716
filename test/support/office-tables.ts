/** Tables as offices build them: what was meant, and the many ways to write it down. */
import fc from "fast-check";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import type { Column } from "../../src/performance/quantities.js";

type Cell = string | number | null;

/** A table, what was meant by it, and where each figure of that stands. */
export interface OfficeTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly rates: "percent" | "fraction";
  readonly meant: readonly Meant[];
}

interface Meant {
  readonly id: string;
  readonly column: Column;
  readonly value: string;
  /** Where it stands, from zero. */
  readonly row: number;
  readonly at: number;
  /** The column of its heading, which is another where cells are absent. */
  readonly under: number;
}

const ids = [
  "above-scale-enterprises",
  "below-scale-enterprises",
  "smart-factories",
  "digital-workshops",
  "cloud-adoption-rate",
  "enterprise-satisfaction",
];
export const rowsOfOffice = indicators.filter(({ id }) => ids.includes(id));

const spellings: Readonly<Record<Column, readonly string[]>> = {
  baseline: ["期初值", "期初", "基期值", "期初数", "期初值*", "2023年期初值", " 期 初 值 ", "现状值", "基数"],
  target: ["目标值", "目标", "总体目标", "目标值（2026年）", "期末目标值", "“目标值”", "期末值", "计划"],
  midterm: ["中期目标值", "中期目标", "中期值", "目标值（中期）"],
  actual: ["实际值", "实际完成值", "完成值", "完成情况", ""],
};

const style = fc.record({
  columns: fc
    .shuffledSubarray(["baseline", "target", "midterm", "actual"] as Column[], { minLength: 1 })
    .chain((columns) =>
      fc.tuple(
        ...columns.map((column) => fc.tuple(fc.constant(column), fc.constantFrom(...spellings[column]))),
      ),
    ),
  levels: fc.constantFrom("none", "blank", "repeated", "absent"),
  serial: fc.boolean(),
  unitColumn: fc.boolean(),
  remarks: fc.boolean(),
  /** Where ten thousands of enterprises are counted, and where that is said. */
  tenThousands: fc.constantFrom("nowhere", "label", "heading", "column", "line", "cell"),
  title: fc.constantFrom("none", "text", "repeated"),
  below: fc.subarray(["note", "telephone", "sum", "blank"] as const),
  subHead: fc.constantFrom("none", "none", "parts", "years", "units"),
  blankColumn: fc.option(fc.nat({ max: 6 }), { nil: undefined, freq: 3 }),
  strangeColumn: fc.option(fc.constantFrom("", "若干", "权重", "去年"), { nil: undefined, freq: 3 }),
  blankRow: fc.option(fc.nat({ max: 5 }), { nil: undefined, freq: 2 }),
  shiftedRow: fc.option(fc.tuple(fc.nat({ max: 5 }), fc.constantFrom(-1, 1)), { nil: undefined, freq: 3 }),
  rates: fc.constantFrom("percent", "fraction"),
  labels: fc.constantFrom("plain", "unit", "numbered", "footnote", "invisible"),
  writing: fc.constantFrom("number", "text", "unit", "wide", "thousands"),
});
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

const values = fc.tuple(
  ...rowsOfOffice.map(({ kind }) =>
    fc.tuple(
      ...new Array<fc.Arbitrary<string>>(4).fill(
        kind === "rate"
          ? fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100))
          : fc.integer({ min: 0, max: 99_999 }).map(String),
      ),
    ),
  ),
);

export const officeTable: fc.Arbitrary<OfficeTable> = fc
  .tuple(style, values)
  .map(([how, what]) => built(how, what as readonly (readonly string[])[]));

function built(how: Style, what: readonly (readonly string[])[]): OfficeTable {
  const head = headOf(how);
  const body: (readonly Placed[])[] = [];
  rowsOfOffice.forEach((_, index) => {
    if (how.blankRow === index) body.push([]);
    body.push(shifted(rowOf(how, index, what[index] as readonly string[]), index, how));
  });
  const lines: (readonly Placed[])[] = [...above(how), ...head, ...body, ...below(how)];
  const meant = lines.flatMap((line, row) =>
    line.flatMap((cell, at) =>
      typeof cell === "object" && cell !== null ? [{ ...cell.meant, row, at }] : [],
    ),
  );
  return {
    rows: lines.map((line) =>
      line.map((cell) => (typeof cell === "object" && cell !== null ? cell.typed : cell)),
    ),
    rates: how.rates,
    meant,
  };
}

/** A cell that something is meant by, or any other. */
type Placed = Cell | { readonly typed: Cell; readonly meant: Omit<Meant, "row" | "at"> };

const above = (how: Style): readonly (readonly Cell[])[] => [
  ...(how.title === "none" ? [] : [new Array<Cell>(how.title === "text" ? 1 : 5).fill("2024年目标表")]),
  ...(how.tenThousands === "line" ? [["单位：万家、%"]] : []),
];

const below = (how: Style): readonly (readonly Cell[])[] =>
  how.below.map((line) => {
    if (line === "note") return ["注：数据截至六月底。"];
    if (line === "telephone") return ["填表人：某某", null, "联系电话", 13_800_000_000];
    return line === "sum" ? ["合计", null, null, 5, 6, 7] : [];
  });

function headOf(how: Style): readonly (readonly Cell[])[] {
  const before: Cell[] = [
    ...(how.serial ? ["序号"] : []),
    ...(how.levels === "none" ? [] : ["一级指标", "二级指标"]),
    "三级指标",
    ...(how.unitColumn ? ["单位"] : []),
  ];
  const inHeading = how.tenThousands === "heading" && how.subHead !== "units" ? "（万家）" : "";
  const names = how.columns.map(([, name]) => (name === "" ? "" : `${name}${inHeading}`));
  const parts = how.columns.map(([column]) => column === "midterm" || column === "target");
  const first = parts.indexOf(true);
  const isTwo = how.subHead === "parts" && parts.filter(Boolean).length === 2 && parts[first + 1] === true;
  const top = names.map((name, index) =>
    isTwo && parts[index] ? (index === first ? `目标值${inHeading}` : null) : name,
  );
  const second: Cell[] = how.columns.map(([column, name], index) => {
    if (how.subHead === "years" && name !== "") return 2023 + index;
    if (how.subHead === "units" && how.tenThousands === "heading") return "（万家）";
    return isTwo && parts[index] ? (column === "midterm" ? "中期" : "期末") : null;
  });
  const after = [
    ...(how.remarks ? ["备注"] : []),
    ...(how.strangeColumn === undefined ? [] : [how.strangeColumn]),
  ];
  const lines = [withBlank([...before, ...top, ...after], how)];
  if (second.some((cell) => cell !== null))
    lines.push(withBlank([...before.map(() => null), ...second], how));
  return lines;
}

function rowOf(how: Style, index: number, figures: readonly string[]): readonly Placed[] {
  const indicator = rowsOfOffice[index] as (typeof rowsOfOffice)[number];
  const isSaid = how.tenThousands !== "nowhere" && (how.tenThousands !== "column" || how.unitColumn);
  const isTen = isSaid && indicator.unit === "家";
  const unit = isTen && how.tenThousands === "column" ? "万家" : indicator.unit;
  const isFirst = index % 2 === 0;
  const level = (text: string): readonly Cell[] => {
    if (how.levels === "none" || (how.levels === "absent" && !isFirst)) return [];
    return [isFirst || how.levels === "repeated" ? text : null];
  };
  const cells: readonly Placed[] = [
    ...(how.serial ? [index + 1] : []),
    ...level("关键指标"),
    ...level("企业集聚"),
    labelOf(how, indicator.label, isTen && how.tenThousands === "label" ? "万家" : indicator.unit),
    ...(how.unitColumn ? [isTen && how.tenThousands !== "column" ? null : unit] : []),
    ...how.columns.map(([column], at) => ({
      typed: typed(how, figures[at] as string, { unit: indicator.unit, isTen, seed: index + at }),
      meant: { id: indicator.id, column, value: figures[at] as string, under: underOf(how, at) },
    })),
    ...(how.remarks ? ["见附表"] : []),
    ...(how.strangeColumn === undefined ? [] : [index * 3 + 2]),
  ];
  // Where merged cells are absent, so is what is merged to the left of them.
  return how.levels === "absent" ? cells : withBlank(cells, how);
}

/** The column of the heading of a column of values. */
function underOf(how: Style, at: number): number {
  const before = (how.serial ? 1 : 0) + (how.levels === "none" ? 0 : 2) + 1 + (how.unitColumn ? 1 : 0) + at;
  const isBeyond = how.levels !== "absent" && how.blankColumn !== undefined && how.blankColumn <= before;
  return before + (isBeyond ? 1 : 0);
}

const withBlank = <T>(cells: readonly (T | null)[], { blankColumn, levels }: Style): (T | null)[] =>
  blankColumn === undefined || levels === "absent"
    ? [...cells]
    : [...cells.slice(0, blankColumn), null, ...cells.slice(blankColumn)];

function shifted(cells: readonly Placed[], index: number, { shiftedRow, levels }: Style): readonly Placed[] {
  if (shiftedRow === undefined || shiftedRow[0] !== index || levels === "absent") return cells;
  if (shiftedRow[1] === 1) return [null, ...cells];
  // What falls away is a level or a number, never the label.
  return levels === "none" ? cells : cells.slice(1);
}

function labelOf({ labels, tenThousands }: Style, label: string, unit: string): string {
  const inside = labels === "unit" || (tenThousands === "label" && unit === "万家") ? `（${unit}）` : "";
  if (labels === "numbered") return `1. ${label}${inside}`;
  if (labels === "footnote") return `${label}${inside}①`;
  return labels === "invisible" ? `\u200b${label} ${inside}` : `${label}${inside}`;
}

interface Writing {
  readonly unit: string;
  readonly isTen: boolean;
  readonly seed: number;
}

/** A figure as it is typed into its cell. */
function typed(how: Style, value: string, { unit, isTen, seed }: Writing): Cell {
  if (isTen) {
    const inTens = String(Number(value) / 10_000);
    if (how.tenThousands === "cell") return `${inTens}万家`;
    return seed % 2 === 0 ? Number(inTens) : inTens;
  }
  if (unit === "%" && how.rates === "fraction") {
    const fraction = String(Number((Number(value) / 100).toFixed(6)));
    return seed % 2 === 0 ? Number(value) / 100 : seed % 3 === 0 ? `${value}%` : fraction;
  }
  if (how.writing === "number") return Number(value);
  if (how.writing === "unit") return `${value}${unit}`;
  if (how.writing === "wide")
    return value.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  return how.writing === "thousands" ? value.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : value;
}

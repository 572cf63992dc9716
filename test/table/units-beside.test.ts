import { describe, expect, it } from "vitest";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { readGrid } from "../support/grids.js";

const indicators = nm2024.indicators.filter(({ id }) =>
  ["above-scale-enterprises", "below-scale-enterprises"].includes(id),
);
const head = ["指标", "期初值", "目标值"];
const [above, below] = [
  ["规上制造业企业", "1", "15"],
  ["规下制造业企业", "2", "3"],
];

/** The targets that were read. */
function targets(rows: unknown): readonly (string | undefined)[] {
  const reading = readGrid(rows, { indicators });
  const values = (reading.ok ? reading.value : reading.partial) ?? [];
  return indicators.map(({ id }) => values.find((value) => value.id === id)?.target);
}

const said = (rows: unknown) =>
  readGrid(rows, { indicators }).issues.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);

const converted = ["150000", "30000"];

describe("a unit beside a table of indicators", () => {
  it.each<[string, readonly (string | null)[]]>([
    ["behind a colon in its own cell", ["单位：", "万家"]],
    ["with blank cells between", ["单位：", null, "", "万家"]],
    ["in three cells", [null, "计量单位", "：", "万家"]],
    ["without a colon, in its own cell", ["单位", "万家"]],
    ["behind a blank", ["单位 万家"]],
    ["without anything between", ["计量单位万家"]],
    ["in brackets behind the word", ["单位（万家）"]],
    ["in brackets around both", ["（单位：万家）"]],
    ["in square brackets", ["【单位：万家】"]],
    ["in brackets that are split", ["（单位：", "万家）"]],
    ["as a unit of measure", ["计量单位：万家"]],
    ["of numbers", ["数量单位：万家"]],
    ["with blanks", ["单 位：  万 家"]],
    ["in half-width characters", [" 单位: 万家 "]],
    ["among others", ["单位：万家、%"]],
    ["among others with blanks", ["单位：%  万家"]],
    ["among others in cells of their own", ["单位：", "%", "万家"]],
    ["in the last column", [null, null, "单位：万家"]],
    ["in the last column, in brackets", [null, null, "（万家）"]],
    ["in the last column, alone", [null, null, "万家"]],
    ["beside the title", ["绩效目标表", null, "（万家）"]],
    ["behind the title", ["2024年包头市绩效目标表（万家）", null, null]],
    ["behind the title, named", ["2024年包头市绩效目标表（单位：万家）", null, null]],
    ["beside who fills it in", ["填报单位：包头市工信局", "填表日期：", "2024", "单位：万家"]],
    ["beside a figure, in its own cell", ["2024", "单位：", "万家"]],
    ["in a note", ["注：单位为万家"]],
    ["in a longer note", ["注：1.本表数值单位均为万家；2.期初为2023年。"]],
    ["as what it is counted in", ["注：以万家为单位"]],
    ["as what it is counted in, with others", ["说明：表中数据按万家、%计算。"]],
    ["twice, from a merged cell", ["单位：万家", "单位：万家", "单位：万家"]],
  ])("holds for all figures: %s", (_, line) => {
    expect(targets([line, head, above, below])).toEqual(converted);
    expect(said([line, head, above, below]).filter((one) => one.startsWith("error"))).toEqual([]);
  });

  it.each<[string, readonly (string | null)[]]>([
    ["in a cell", ["单位：万家"]],
    ["in two cells", ["单位：", "万家"]],
    ["in the last column", [null, null, "单位：万家"]],
    ["in a note", ["注：单位为万家"]],
    ["in brackets alone", [null, null, "（万家）"]],
  ])("holds for all figures wherever it stands: %s", (_, line) => {
    for (const rows of [
      [line, head, above, below],
      [head, line, above, below],
      [head, above, line, below],
      [head, above, below, line],
    ])
      expect(targets(rows)).toEqual(converted);
  });

  it("holds behind the last heading, in a column of its own", () =>
    expect(targets([[...head, "单位：万家"], above, below])).toEqual(converted));

  it("holds behind the heading of a level", () => {
    const rows = [
      ["二级指标（万家）", ...head],
      ["企业集聚", ...above],
      [null, ...below],
    ];
    expect(targets(rows)).toEqual(converted);
  });

  it("is refused where figures cannot be converted from it", () => {
    for (const unit of ["千家", "十万家", "百万家", "万元"])
      for (const line of [[`单位：${unit}`], ["单位：", unit], [`单位（${unit}）`], [`注：单位为${unit}`]])
        expect(said([line, head, above, below])).toContain("error another-unit B3");
  });

  it("is refused where lines disagree", () => {
    expect(targets([["单位：万家"], head, above, below, ["注：单位为家"]])).toEqual([undefined, undefined]);
    expect(targets([["单位：万家（户）"], head, above, below])).toEqual([undefined, undefined]);
  });

  it("is not read from the name of an office, a number of people or a saying", () => {
    for (const line of [
      ["填报单位：", "万家集团"],
      ["责任单位", "企业"],
      ["责任单位：万家乐公司"],
      ["盟市", "企业"],
      ["绩效目标表（企业）"],
      ["全市企业数以万计"],
      ["绩效目标表（2024年）"],
      ["单位（盖章）"],
      ["单位：", null, null],
    ])
      expect(targets([line, head, above, below])).toEqual(["15", "3"]);
  });
});

describe("a unit in the row of an indicator", () => {
  const wide = ["指标", "", "期初值", "目标值"];

  it("stands in a column without a heading", () => {
    for (const unit of ["（万家）", "万家", "万", "单位：万家", "(万户)"])
      expect(targets([wide, [above[0], unit, "1", "15"], [below[0], unit, "2", "3"]])).toEqual(converted);
  });

  it("leaves nothing to be said of its column", () => {
    const rows = [wide, [above[0], "（万家）", "1", "15"], [below[0], "家", "2", "3"]];
    expect(targets(rows)).toEqual(["150000", "3"]);
    expect(said(rows)).toEqual([]);
  });

  it("is refused there where it is no unit of the row", () => {
    for (const unit of ["（万元）", "千家", "（百万家）"])
      expect(said([wide, [above[0], unit, "1", "15"], [below[0], "", ...below.slice(1)]])).toContain(
        "error another-unit B2",
      );
  });

  it("is asked about in a cell merged over rows", () =>
    expect(said([wide, [above[0], "万家", "1", "15"], [below[0], null, "2", "3"]])).toEqual([
      "error another-unit B3",
    ]));

  it("stands in a column behind the figures", () =>
    expect(targets([head, [...above, "万家"], [...below, "（单位：万家）"]])).toEqual(converted));

  it("stands in a remark, and holds for its row alone", () => {
    const remarked = [...head, "备注"];
    for (const remark of ["单位：万家", "万家", "（万家）", "单位为万家", "年末数（万家）"])
      expect(targets([remarked, [...above, remark], below])).toEqual(["150000", "3"]);
  });

  it("is no word of a remark or of a level", () => {
    const remarked = ["二级指标", ...head, "备注"];
    for (const word of ["企业", "年", "项", "见附件"])
      expect(targets([remarked, [word, ...above, word], [null, ...below]])).toEqual(["15", "3"]);
  });

  it("stands in front of the label, and is asked about where it may be merged", () =>
    expect(
      targets([
        ["", ...head],
        ["（万家）", ...above],
        ["", ...below],
      ]),
    ).toEqual(["150000", undefined]));

  it("stands behind a level, and holds for the rows below it", () => {
    const levels = ["二级指标", ...head];
    expect(targets([levels, ["企业集聚（万家）", ...above], [null, ...below]])).toEqual(converted);
    expect(targets([levels, ["企业集聚（万家）", ...above], ["企业培育", ...below]])).toEqual([
      "150000",
      "3",
    ]);
    expect(targets([levels, ["企业集聚（个）", ...above], [null, ...below]])).toEqual(["15", "3"]);
  });

  it("stands behind the title of a group of rows, and holds down to the next", () => {
    expect(targets([head, ["一、企业（万家）"], above, ["二、其他"], below])).toEqual(["150000", "3"]);
    expect(targets([head, ["一、企业（万家）"], above, below])).toEqual(converted);
  });
});

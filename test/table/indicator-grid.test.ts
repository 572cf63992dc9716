import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorValue } from "../../src/application/indicator.js";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import { cellName } from "../../src/table/grid/cell.js";
import { readIndicatorGrid } from "../../src/table/grid/read-indicator-grid.js";
import { type IndicatorGrid, writeIndicatorGrid } from "../../src/table/grid/write-indicator-grid.js";
import { readGrid, written } from "../support/grids.js";
import { aTable, falling } from "../support/scoring.js";

const blank = () => {
  const { issues: _, ...grid } = written([]);
  return grid;
};
const filled = aTable({ baseline: "1", target: "3", midterm: "2", actual: "2" });
type Loose = (string | number | null | undefined | Date)[][];
const cellsOf = (grid: IndicatorGrid): Loose => grid.cells.map((row) => [...row]);
const change = (edit: (cells: Loose) => void, values: readonly IndicatorValue[] = filled): Loose => {
  const cells = cellsOf(written(values));
  edit(cells);
  return cells;
};
const set = (row: number, column: number, value: Loose[number][number]) => (cells: Loose) => {
  (cells[row] as Loose[number])[column] = value;
};
const issuesOf = (rows: unknown, options = {}) =>
  readGrid(rows, options).issues.map(({ code, cell, field }) => [code, cell, field]);
const valueIn = (rows: unknown, id: string, options = {}) => {
  const read = readGrid(rows, options);
  return (read.ok ? read.value : read.partial)?.find((value) => value.id === id);
};

describe("the form of Annex 2", () => {
  const blank = written([]);

  it("is the exact form when nothing is filled in", () => {
    expect(blank.cells).toHaveLength(26);
    expect(blank.cells[0]).toStrictEqual(["202X年X盟（市）数字化转型绩效评价目标表", "", "", "", ""]);
    expect(blank.cells[1]).toStrictEqual(["一级指标", "二级指标", "三级指标", "期初值", "目标值"]);
    expect(blank.cells[2]).toStrictEqual(["关键指标", "企业集聚", "规上制造业企业（家）", "", ""]);
    expect(blank.cells[3]).toStrictEqual(["", "", "规下制造业企业（家）", "", ""]);
    expect(blank.cells[24]).toStrictEqual(["", "培训覆盖率", "培训的覆盖率（%）", "", ""]);
    expect(blank.cells[25]).toStrictEqual(["盟（市）工信部门：（盖章）", "", "", "", ""]);
  });

  it("merges 16, 5 and 2 rows of the first level and 5, 4, 2, 3, 2, 2, 2 of the second", () => {
    const spans = (column: number) =>
      blank.merges
        .filter((merge) => merge.column === column && merge.columnSpan === 1)
        .map(({ rowSpan }) => rowSpan);
    expect(spans(0)).toStrictEqual([16, 5, 2]);
    expect(spans(1)).toStrictEqual([5, 4, 2, 3, 2, 2, 2]);
    expect(blank.merges.filter(({ columnSpan }) => columnSpan > 1)).toStrictEqual([
      { row: 0, column: 0, rowSpan: 1, columnSpan: 5 },
      { row: 25, column: 0, rowSpan: 1, columnSpan: 5 },
    ]);
  });

  it("has the columns beside it that hold a value, or those that are asked for", () => {
    const headings = (values: unknown, options = {}) => written(values, options).cells[1]?.slice(3);
    expect(headings([{ id: "scenarios", midterm: "1" }])).toStrictEqual(["期初值", "目标值", "中期目标值"]);
    expect(headings(filled)).toStrictEqual(["期初值", "目标值", "中期目标值", "实际值"]);
    expect(headings(filled, { beside: [] })).toStrictEqual(["期初值", "目标值"]);
    expect(headings([], { beside: ["actual"] })).toStrictEqual(["期初值", "目标值", "实际值"]);
  });

  it("names the year and the league or city in its title", () =>
    expect(written([], { year: 2024, leagueCity: "呼和浩特市" }).cells[0]?.[0]).toBe(
      "2024年呼和浩特市数字化转型绩效评价目标表",
    ));

  it("takes rows of an embedder's own, and says what is wrong with them", () => {
    const grid = written([{ id: falling.id, target: "3" }], {
      indicators: [falling, { id: "x" } as never],
    });
    expect(grid.cells[2]).toStrictEqual(["服务质量", "响应", "平均响应天数（天）", "", "3"]);
    expect(grid.merges).toHaveLength(2);
    expect(grid.issues[0]).toMatchObject({ code: "missing", field: "ownIndicators.1.no" });
  });

  it("tells two groups of one name under different first levels apart", () => {
    const other = { ...falling, id: "other", level1: "总体成效" };
    expect(written([], { indicators: [falling, other] }).merges).toHaveLength(2);
  });

  it("leaves blank what is no value, and says so", () => {
    const grid = written([{ id: "scenarios", target: "-3", baseline: "1" }]);
    expect(grid.cells[22]?.slice(3)).toStrictEqual(["1", ""]);
    expect(grid.issues[0]).toMatchObject({ code: "negative", field: "indicators.0.target" });
    expect(written("nothing").issues[0]?.code).toBe("wrong-type");
  });
});

describe("reading what was written", () => {
  it("gives back every value", () => {
    const count = fc.option(fc.nat({ max: 99_999 }).map(String), { nil: undefined });
    const rate = fc.option(
      fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100)),
      { nil: undefined },
    );
    const table = fc.tuple(
      ...indicators.map(({ id, kind }) => {
        const figure = kind === "rate" ? rate : count;
        return fc.record({
          id: fc.constant(id),
          baseline: figure,
          midterm: figure,
          target: figure,
          actual: figure,
        });
      }),
    );
    fc.assert(
      fc.property(table, (values) => {
        const stated = values.map((value) =>
          Object.fromEntries(Object.entries(value).filter(([, text]) => text !== undefined)),
        );
        const read = readGrid(written(stated).cells);
        expect(read).toMatchObject({ ok: true, value: stated, issues: [] });
        expect(read.account.named).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it("does not need the order, the levels or the title", () => {
    const { cells } = written(filled);
    const rows = [cells[1], ...cells.slice(2, 25).reverse()].map((row) => row?.slice(2));
    expect(readGrid(rows)).toMatchObject({ ok: true, value: filled, issues: [] });
  });

  it("takes merged cells that are repeated, and lines that are repeated over their whole width", () => {
    const { cells, merges } = written(filled);
    const rows = cells.map((row) => [...row]);
    for (const { row, column, rowSpan, columnSpan } of merges) {
      for (let below = row; below < row + rowSpan; below += 1) {
        for (let beside = column; beside < column + columnSpan; beside += 1)
          (rows[below] as string[])[beside] = rows[row]?.[column] ?? "";
      }
    }
    expect(readGrid(rows)).toMatchObject({ ok: true, value: filled, issues: [] });
  });

  it("takes holes, nulls, blank rows and notes below", () => {
    const rows = change((cells) => {
      cells.push([], null as never, ["注：数据截至六月底。"], [undefined, null, "  "]);
      // biome-ignore lint/suspicious/noSparseArray: a spreadsheet library gives such rows
      cells.splice(4, 0, [, , , ""] as never);
    });
    expect(readGrid(rows)).toMatchObject({ ok: true, value: filled, issues: [] });
  });

  it("takes numbered labels", () => {
    for (const label of [
      "1. 智能工厂",
      "2、智能工厂",
      "（3）智能工厂（个）",
      "(4) 智能工厂",
      "⑤智能工厂",
      "6 智能工厂",
    ]) {
      expect(
        valueIn(
          [
            ["三级指标", "目标值"],
            [label, 7],
          ],
          "smart-factories",
        )?.target,
      ).toBe("7");
    }
  });

  it("takes the objects that exceljs puts in cells: results, rich text and links", () => {
    const rich = { richText: [{ text: "智能" }, { font: { bold: true }, text: "工厂（个）" }] };
    const row = [rich, { formula: "B1*2", result: 6 }, { text: "12家", hyperlink: "https://example.org" }];
    const rows = [["三级指标", "期初值", "实际值"], row];
    expect(readGrid(rows).issues[0]).toMatchObject({ code: "another-unit", cell: "C2" });
    expect(valueIn(rows, "smart-factories")).toStrictEqual({ id: "smart-factories", baseline: "6" });
    const broken = [{ richText: [{ text: "智能工厂" }, null] }, { formula: "1/0" }, 3];
    expect(readGrid([["三级指标", "期初值", "实际值"], broken]).issues[0]).toMatchObject({
      code: "label-missing",
      cell: "A2",
    });
  });

  it("takes notes in any cell below, also beside each other", () => {
    const notes = [
      ["填表人：张三", "", "", "联系电话：0471-1234567", new Date(0)],
      ["", "", "", "2024年6月30日", "共1页"],
    ];
    expect(readGrid(change((cells) => void cells.push(...(notes as never[][])))).ok).toBe(true);
  });

  it("takes columns by other names, and a column of units", () => {
    const rows = [
      ["指标名称", "计量单位", "基期值", "总体目标", "实际完成值"],
      ["规上制造业企业", "户", 1, 2, 3],
      ["企业上云率", "%", "85.5%", "９０", 100],
    ];
    expect(
      readGrid(rows, {
        indicators: indicators.filter(({ id }) =>
          ["above-scale-enterprises", "cloud-adoption-rate"].includes(id),
        ),
      }),
    ).toMatchObject({
      ok: true,
      value: [
        { id: "above-scale-enterprises", baseline: "1", target: "2", actual: "3" },
        { id: "cloud-adoption-rate", baseline: "85.5", target: "90", actual: "100" },
      ],
    });
  });
});

describe("figures as people type them", () => {
  it.each([
    ["1,234", "1234"],
    ["１２３４家", "1234"],
    [" 12 户 ", "12"],
    [12, "12"],
    [0, "0"],
    ["0", "0"],
    [1e15, undefined],
    ["", undefined],
  ])("%s is %s", (cell, value) =>
    expect(valueIn(change(set(2, 3, cell)), "above-scale-enterprises")?.baseline).toBe(value),
  );

  it("drops the noise of a spreadsheet's numbers", () =>
    expect(valueIn(change(set(13, 3, 85.30000000000001)), "cloud-adoption-rate")?.baseline).toBe("85.3"));

  it.each([
    ["the largest number", Number.MAX_VALUE],
    ["the smallest of all", -Number.MAX_VALUE],
    ["more digits than any number has", `${"9".repeat(310)}.${"9".repeat(20)}`],
    ["as many ones and a half", `${"1".repeat(400)}.5`],
  ])("%s is refused at its cell", (_, cell) => {
    const rows = change(set(2, 3, cell));
    expect(valueIn(rows, "above-scale-enterprises")?.baseline).toBeUndefined();
    expect(issuesOf(rows).map(([code, at]) => [code, at])).toEqual([["text-too-long", "D3"]]);
  });

  it.each(["—", "-", "/", "——", "－"])("%s is a mark for nothing, and not zero", (mark) => {
    const rows = change(set(2, 3, mark));
    expect(readGrid(rows).ok).toBe(true);
    expect(issuesOf(rows)).toStrictEqual([
      ["blank-mark", "D3", "indicators.above-scale-enterprises.baseline"],
    ]);
  });

  it("warns of a rate that may be a fraction, and reads fractions where it is told to", () => {
    const rows = change(set(13, 3, 0.85));
    expect(issuesOf(rows)).toStrictEqual([
      ["rate-below-one", "D14", "indicators.cloud-adoption-rate.baseline"],
    ]);
    expect(valueIn(rows, "cloud-adoption-rate")?.baseline).toBe("0.85");
    expect(valueIn(rows, "cloud-adoption-rate", { rates: "fraction" })?.baseline).toBe("85");
    expect(issuesOf(change(set(13, 3, "0.85%")))).toStrictEqual([]);
  });
});

describe("every fault has its cell", () => {
  it.each([
    ["a negative count", 2, 3, -1, "negative", "D3"],
    ["170 %", 13, 4, "170%", "rate-above-hundred", "E14"],
    ["text in a number", 3, 4, "约80", "not-a-quantity", "E4"],
    ["half an enterprise", 2, 5, 1.5, "not-whole", "F3"],
    ["another unit", 2, 6, "3个", "another-unit", "G3"],
    ["a trillion", 2, 3, "1万亿", "not-a-quantity", "D3"],
    ["ten to the fifteenth", 2, 3, 1e15, "number-too-large", "D3"],
    ["a date", 2, 3, new Date(0), "not-a-quantity", "D3"],
    ["infinity", 2, 3, Number.POSITIVE_INFINITY, "not-a-quantity", "D3"],
    ["a novel", 2, 3, "章".repeat(10_001), "not-a-quantity", "D3"],
  ])("%s", (_, row, column, value, code, cell) => {
    const rows = change(set(row, column, value));
    expect(issuesOf(rows).map((issue) => issue.slice(0, 2))).toStrictEqual([[code, cell]]);
    expect(readGrid(rows).ok).toBe(false);
  });

  it("names the label that was most likely meant", () => {
    const [issue, missing] = readGrid(change(set(15, 2, "智能工场（个）"))).issues;
    expect(issue).toMatchObject({
      code: "unknown-label",
      cell: "C16",
      values: { label: "智能工场", indicator: "smart-factories" },
    });
    expect(missing).toMatchObject({
      code: "missing-indicator",
      cell: "C26",
      field: "indicators.smart-factories",
    });
  });

  it("says so where figures stand beside no label at all", () => {
    expect(issuesOf(change(set(15, 2, null)))[0]).toStrictEqual(["label-missing", "C16", "indicators"]);
    expect(
      readGrid(change((cells) => void cells.push(["合计", "", "", "24", "72"]))).issues[0],
    ).toMatchObject({ code: "sum-not-read", cell: "A27", severity: "warning", values: { label: "合计" } });
  });

  it("keeps no value of an indicator with two rows", () => {
    const rows = change((cells) => void cells.splice(20, 0, ["", "", "数字车间（个）", "5", "6"]));
    expect(readGrid(rows).issues).toMatchObject([
      { code: "repeated-row", cell: "C21", values: { first: "C15" } },
    ]);
    expect(valueIn(rows, "digital-workshops")).toBeUndefined();
  });

  it("reads no column that is there twice", () => {
    const rows = change((cells) => void set(1, 5, "目标值")(cells));
    expect(issuesOf(rows)).toStrictEqual([["repeated-column", "F2", "indicators"]]);
    expect(valueIn(rows, "scenarios")).toStrictEqual({ id: "scenarios", baseline: "1", actual: "2" });
  });

  it("checks a column of units", () => {
    const rows = [
      ["三级指标", "单位", "目标值"],
      ["智能工厂", "家", "3"],
      ["企业上云率", 5, "30"],
      ["数字车间", "", 3],
    ];
    const three = indicators.filter(({ label }) => ["智能工厂", "企业上云率", "数字车间"].includes(label));
    expect(issuesOf(rows, { indicators: three })).toStrictEqual([
      ["another-unit", "B2", "indicators.smart-factories"],
      ["row-shifted", "B3", "indicators.cloud-adoption-rate"],
    ]);
  });

  it("counts from where the grid stands in its sheet", () => {
    const rows = change(set(2, 3, -1));
    expect(issuesOf(rows, { origin: { row: 10, column: 26 } })[0]?.[1]).toBe("AD13");
  });

  it.each([
    [{ origin: { row: Number.POSITIVE_INFINITY } }, "not-whole", "origin.row"],
    [{ origin: { column: -1 } }, "negative", "origin.column"],
    [{ origin: { row: 1_048_577 } }, "number-too-large", "origin.row"],
    [{ origin: { row: "4" } }, "wrong-type", "origin.row"],
    [{ origin: "B4" }, "wrong-type", "origin"],
    [{ origin: { rows: 4 } }, "unknown-option", "origin.rows"],
    [{ rates: "percents" }, "unknown-word", "rates"],
    [{ rate: "percent" }, "unknown-option", "rate"],
  ])("says what is wrong with %j, and reads on from the first cell", (options, code, field) => {
    const { issues } = readGrid(change(set(2, 3, -1)), options as never);
    expect(issues).toMatchObject([
      { code, field },
      { code: "negative", cell: "D3" },
    ]);
  });

  it("reads nothing where nobody says what the rows are", () => {
    expect(
      readIndicatorGrid(
        change(() => undefined),
        {},
      ),
    ).toStrictEqual({
      ok: false,
      issues: [expect.objectContaining({ code: "unknown-edition", field: "edition" })],
      account: { read: 0, named: 0, blank: 0 },
    });
    expect(writeIndicatorGrid([], {})).toStrictEqual({
      ok: false,
      issues: [expect.objectContaining({ code: "unknown-edition", field: "edition" })],
    });
  });

  it("writes the form and says what is wrong with it", () => {
    const given: readonly (readonly [unknown, string, string])[] = [
      [{ year: "2024" }, "wrong-type", "year"],
      [{ year: 2024.5 }, "not-whole", "year"],
      [{ leagueCity: 5 }, "wrong-type", "leagueCity"],
      [{ beside: "midterm" }, "wrong-type", "beside"],
      [{ beside: () => [] }, "wrong-type", "beside"],
      [{ beside: ["baseline"] }, "unknown-word", "beside"],
    ];
    for (const [options, code, field] of given) {
      const result = writeIndicatorGrid([], { edition: nm2024, ...(options as object) });
      expect(result).toMatchObject({ ok: false, issues: [{ code, field }], partial: blank() });
    }
    const strange = writeIndicatorGrid([{ id: "scenario" }], { edition: nm2024, besides: [] } as never);
    expect(strange).toMatchObject({
      ok: true,
      issues: [{ code: "unknown-option" }, { code: "unknown-indicator", values: { indicator: "scenarios" } }],
    });
  });

  it("finds all faults in one pass", () => {
    const rows = change((cells) => {
      set(2, 3, -1)(cells);
      set(13, 4, "170%")(cells);
      set(3, 4, "约80")(cells);
      set(15, 2, "智能工场（个）")(cells);
      cells.splice(20, 0, ["", "", "数字车间（个）", "5", "6"]);
    });
    expect(issuesOf(rows).map(([code]) => code)).toStrictEqual([
      "negative",
      "not-a-quantity",
      "rate-above-hundred",
      "unknown-label",
      "repeated-row",
      "missing-indicator",
    ]);
  });
});

describe("what is no table", () => {
  it.each([
    [null, "not-a-grid"],
    ["text", "not-a-grid"],
    [["text"], "not-a-grid"],
    [[], "no-indicator-table"],
    [[["三级指标", "备注"]], "no-indicator-table"],
    [[["目标值"]], "no-indicator-table"],
    [new Array(5_001).fill([]), "too-many-rows"],
  ])("%#: %s", (rows, code) => expect(issuesOf(rows)[0]?.[0]).toBe(code));

  it("is also what throws when it is looked at", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(issuesOf(proxy)).toStrictEqual([["unreadable", undefined, ""]]);
  });

  it("never makes it throw", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom(null, undefined, "目标值", "三级指标", "期初值", "智能工厂"),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell)), fc.anything(), (rows, options) => {
        const read = readIndicatorGrid(rows, options as never);
        expect(structuredClone(read)).toStrictEqual(read);
      }),
    );
  });

  it("takes no bracket alone for a label", () => {
    const nameless = { ...falling, english: { level1: "service", level2: "response", label: "(days)" } };
    const rows = [
      ["三级指标", "目标值"],
      ["（备注）", 1],
      ["平均响应天数", 2],
    ];
    const read = readGrid(rows, { indicators: [nameless] });
    expect(read).toMatchObject({
      issues: [{ code: "unknown-label", cell: "A2" }],
      partial: [{ id: falling.id, target: "2" }],
    });
  });

  it("reads own indicators by both their names", () => {
    const rows = [
      ["indicator", "target"],
      ["days to respond", "3"],
    ];
    expect(readGrid(rows, { indicators: [falling] })).toMatchObject({
      ok: true,
      value: [{ id: falling.id, target: "3" }],
    });
    expect(issuesOf(rows, { indicators: 5 })[0]?.[0]).toBe("wrong-type");
  });

  it("takes null for no options", () => {
    expect(readIndicatorGrid([], null as never)).toMatchObject({
      ok: false,
      issues: [{ code: "wrong-type", field: "options" }, { code: "unknown-edition" }],
    });
  });

  it("needs two columns of values where none is called label", () => {
    const rows = [
      ["", "期初值", "目标值"],
      ["智能工厂", 1, 2],
    ];
    expect(valueIn(rows, "smart-factories")).toStrictEqual({
      id: "smart-factories",
      baseline: "1",
      target: "2",
    });
    expect(
      issuesOf([
        ["期初值", "目标值"],
        [1, 2],
      ])[0],
    ).toStrictEqual(["label-missing", "A2", "indicators"]);
  });
});

it.each([
  [0, 0, "A1"],
  [13, 4, "E14"],
  [0, 25, "Z1"],
  [0, 26, "AA1"],
  [9, 701, "ZZ10"],
  [9, 702, "AAA10"],
])("row %i, column %i is %s", (row, column, name) => expect(cellName(row, column)).toBe(name));

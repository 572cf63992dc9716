import { describe, expect, it } from "vitest";
import { defineEdition } from "../../src/edition/define-edition.js";
import { readIndicatorGrid } from "../../src/table/grid/read-indicator-grid.js";
import { writeIndicatorGrid } from "../../src/table/grid/write-indicator-grid.js";

/** An edition with one indicator, counted in a unit that no other edition has. */
function countedIn(unit: string, label = "覆盖人数") {
  const [id, title] = ["own", "自定"];
  const indicator = { id: "covered", no: 1, level1: "甲", level2: "乙", label, unit } as const;
  const indicators = [{ ...indicator, kind: "number", direction: "up" }] as const;
  const edition = defineEdition({ id, title, parameters: [], rules: [], outline: [], indicators });
  expect(edition.issues).toEqual([]);
  return edition;
}

const units = [
  "万人",
  "万人次",
  "亿人",
  "万",
  "万吨标准煤",
  "万kWh",
  "万千瓦时",
  "百万元",
  "台（套）",
  "台/套",
  "件/万人",
  "MW",
];

const read = (cells: unknown, unit: string, label?: string) => {
  const result = readIndicatorGrid(cells as never, { edition: countedIn(unit, label) });
  return result.ok ? result.value : result.issues.map(({ code, field }) => `${code} ${field}`);
};

describe.each(units)("an indicator that is counted in %s", (unit) => {
  const values = [{ id: "covered", baseline: "12.5", target: "30" }];

  it.each(["覆盖人数", "产值（现价）"])("named %s is read as it was written", (label) => {
    const written = writeIndicatorGrid(values, { edition: countedIn(unit, label) });
    expect(written.ok && read(written.value.cells, unit, label)).toEqual(values);
  });

  it("is read beside a column of units", () => {
    const rows = [
      ["三级指标", "单位", "期初值", "目标值"],
      ["覆盖人数", unit, "12.5", "30"],
    ];
    expect(read(rows, unit)).toEqual(values);
  });

  it("is read with the unit behind each figure", () => {
    const rows = [
      ["三级指标", "期初值", "目标值"],
      ["覆盖人数", `12.5${unit}`, `30 ${unit}`],
    ];
    expect(read(rows, unit)).toEqual(values);
  });
});

describe("an indicator that is counted by ten thousands", () => {
  it.each([
    ["12.5万", "12.5"],
    ["125000人", "12.5"],
    ["0.3亿人", "3000"],
  ])("reads %s as %s", (typed, baseline) =>
    expect(
      read(
        [
          ["三级指标", "期初值"],
          ["覆盖人数", typed],
        ],
        "万人",
      ),
    ).toEqual([{ id: "covered", baseline }]),
  );

  it("does not read another unit", () =>
    expect(
      read(
        [
          ["三级指标", "期初值"],
          ["覆盖人数", "12.5万家"],
        ],
        "万人",
      ),
    ).toEqual(["another-unit indicators.covered.baseline"]));
});

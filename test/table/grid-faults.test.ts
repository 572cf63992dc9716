/** Tables as they were met, in which figures went missing or changed: each is read, or a cell says why not. */
import { describe, expect, it } from "vitest";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import type { GridReadingOptions } from "../../src/table/grid/read-grid-options.js";
import { readGrid } from "../support/grids.js";
import { falling } from "../support/scoring.js";

const only = (...ids: readonly string[]) => indicators.filter(({ id }) => ids.includes(id));
const factories = { indicators: only("smart-factories") };
const two = { indicators: only("smart-factories", "cloud-adoption-rate") };
const enterprises = { indicators: only("above-scale-enterprises", "below-scale-enterprises") };
const workshops = { indicators: only("smart-factories", "digital-workshops") };

/** What was read, by id. */
const read = (rows: unknown, options: GridReadingOptions) => {
  const reading = readGrid(rows, options);
  const values = (reading.ok ? reading.value : reading.partial) ?? [];
  return Object.fromEntries(values.map(({ id, ...value }) => [id, value]));
};
const said = (rows: unknown, options: GridReadingOptions) =>
  readGrid(rows, options).issues.map(({ code, cell, severity }) => `${severity} ${code} ${cell}`);
const account = (rows: unknown, options: GridReadingOptions) => readGrid(rows, options).account;

describe("a column whose heading is not understood", () => {
  const table = (heading: unknown) => [
    ["三级指标", "期初值", heading],
    ["智能工厂", 3, 12],
  ];

  it.each([
    ["期末值", "target"],
    ["现状值", "baseline"],
    ["试点后", "target"],
    ["完成情况", "actual"],
    ["目标直", "target"],
    ["预计目标", "target"],
  ])("is named: %s, perhaps the column of %s", (heading, column) => {
    const [issue, ...others] = readGrid(table(heading), factories).issues;
    expect(issue).toMatchObject({
      code: "unknown-heading",
      cell: "C1",
      severity: "error",
      values: { heading, column, count: "1" },
    });
    expect(others).toEqual([]);
    expect(read(table(heading), factories)).toEqual({ "smart-factories": { baseline: "3" } });
  });

  it("is named where nothing is near", () =>
    expect(readGrid(table("若干"), factories).issues[0]?.values).toEqual({ heading: "若干", count: "1" }));

  it("is named where it has no heading at all", () => {
    expect(said(table(""), factories)).toEqual(["error heading-missing C1"]);
    expect(said(table(null), factories)).toEqual(["error heading-missing C1"]);
  });

  it("counts what it holds, a cell that could not be looked at included", () => {
    const rows = [
      ["三级指标", "期初值", "若干"],
      ["智能工厂", 3, 12],
      ["企业上云率", 30, new Date(0)],
    ];
    expect(readGrid(rows, two).issues[0]?.values.count).toBe("2");
    expect(account(rows, two)).toEqual({ read: 2, named: 2, blank: 0 });
  });

  it("is only mentioned where it holds words", () => {
    const rows = [
      ["三级指标", "期初值", "若干"],
      ["智能工厂", 3, "甲"],
    ];
    expect(said(rows, factories)).toEqual(["warning column-not-read C1"]);
    expect(
      said(
        [
          ["三级指标", "期初值"],
          ["智能工厂", 3, "甲"],
        ],
        factories,
      ),
    ).toEqual(["warning column-not-read C1"]);
  });

  it("is only mentioned where its figures are asked for elsewhere, as weights and scores are", () =>
    expect(said(table("权重"), factories)).toEqual(["warning column-not-read C1"]));

  it.each(["期初数", "基期", "基期数", "2023年期初值", "期初值*", "期初值①"])(
    "%s is the baseline",
    (heading) =>
      expect(
        read(
          [
            ["三级指标", heading],
            ["智能工厂", 3],
          ],
          factories,
        ),
      ).toEqual({
        "smart-factories": { baseline: "3" },
      }),
  );

  it.each(["2026年目标", "2025年底目标值", "目标值（2026年）", "目标值（预计）"])(
    "%s is the target, which is said because something was left out of account",
    (heading) => {
      expect(read(table(heading), factories)).toEqual({ "smart-factories": { baseline: "3", target: "12" } });
      expect(readGrid(table(heading), factories).issues).toMatchObject([
        { code: "heading-guessed", severity: "warning", cell: "C1", values: { heading, column: "target" } },
      ]);
    },
  );

  it("is asked about where two years have a target each", () => {
    const rows = [
      ["三级指标", "2025年目标值", "2026年目标值"],
      ["智能工厂", 5, 12],
    ];
    expect(said(rows, factories)).toEqual(["error repeated-column C1"]);
    expect(read(rows, factories)).toEqual({ "smart-factories": {} });
    expect(account(rows, factories)).toEqual({ read: 0, named: 2, blank: 0 });
  });

  it("takes a part in brackets for what it is: 目标值（中期）", () =>
    expect(read(table("目标值（中期）"), factories)).toEqual({
      "smart-factories": { baseline: "3", midterm: "12" },
    }));
});

describe("words and numbers beside the values", () => {
  it("are no figures where they number the rows", () => {
    const rows = [
      ["序号", "三级指标", "目标值", "备注"],
      [1, "智能工厂", 3, "见附表"],
      [2, "企业上云率", 40, null],
    ];
    expect(said(rows, two)).toEqual([]);
    expect(said([["", ...(rows[0] as string[]).slice(1)], ...rows.slice(1)], two)).toEqual([]);
  });

  it("are named where they number nothing", () => {
    const rows = [
      ["", "三级指标", "目标值"],
      [1, "智能工厂", 3],
      [7, "企业上云率", 40],
    ];
    expect(said(rows, two)).toEqual(["error heading-missing A1"]);
  });

  it("are named where a remark is a figure", () => {
    const rows = [
      ["三级指标", "目标值", "备注"],
      ["智能工厂", 3, 5],
    ];
    expect(said(rows, factories)).toEqual(["warning cell-not-read C2"]);
    expect(account(rows, factories)).toEqual({ read: 1, named: 1, blank: 0 });
  });

  it("are the numbers of the columns below the head", () => {
    for (const line of [
      ["甲", 1, 2],
      ["栏次", "2", "3"],
      ["（甲）", 1, 2],
    ]) {
      const rows = [["三级指标", "期初值", "目标值"], line, ["智能工厂", 3, 4]];
      expect(said(rows, factories)).toEqual([]);
    }
    const other = [
      ["三级指标", "期初值", "目标值"],
      ["甲", 4, 2],
      ["智能工厂", 3, 4],
    ];
    expect(said(other, factories)).toEqual(["error unknown-label A2"]);
  });
});

describe("a head of two rows", () => {
  it.each([
    [
      ["三级指标", "期初值", "目标值", null],
      [null, null, "中期", "期末"],
    ],
    [
      ["三级指标", "期初值", "目标值", "目标值"],
      ["三级指标", "期初值", "中期", "终期"],
    ],
    [
      ["三级指标", "期初值", "目标值", ""],
      ["", "", "中期目标值", "期末目标值"],
    ],
  ])("%j over %j has a mid-term target and a target", (...head) => {
    const rows = [...head, ["智能工厂", 3, 8, 12]];
    expect(read(rows, factories)).toEqual({
      "smart-factories": { baseline: "3", midterm: "8", target: "12" },
    });
    expect(said(rows, factories)).toEqual([]);
  });

  it("may say the year below, which is left out of account and said", () => {
    const rows = [
      ["三级指标", "期初值", "目标值"],
      ["", 2023, "2026年"],
      ["智能工厂", 3, 12],
    ];
    expect(read(rows, factories)).toEqual({ "smart-factories": { baseline: "3", target: "12" } });
    expect(said(rows, factories)).toEqual(["warning heading-guessed B2", "warning heading-guessed C2"]);
  });

  it("is asked about where the second row gives a target to each of two years", () => {
    const rows = [
      ["三级指标", "期初值", "目标值", ""],
      ["", "", 2025, 2026],
      ["智能工厂", 3, 8, 12],
    ];
    expect(said(rows, factories)).toEqual(["error repeated-column D2"]);
    expect(read(rows, factories)).toEqual({ "smart-factories": { baseline: "3" } });
  });

  it("is asked about where nobody understands its second row", () => {
    const rows = [
      ["三级指标", "期初值", "目标值", ""],
      ["", "", "第一批", "第二批"],
      ["智能工厂", 3, 8, 12],
    ];
    expect(said(rows, factories)).toEqual(["error unknown-heading C2", "error unknown-heading D2"]);
    expect(read(rows, factories)).toEqual({ "smart-factories": { baseline: "3" } });
  });

  it("may say the unit below, with brackets or without", () => {
    for (const unit of ["万家", "（万家）", "（单位：万家）"]) {
      const rows = [
        ["三级指标", "期初值", "目标值"],
        ["", "", unit],
        ["规上制造业企业", 3, 1.2],
      ];
      expect(read(rows, enterprises)).toEqual({
        "above-scale-enterprises": { baseline: "3", target: "12000" },
      });
    }
  });

  it("is refused where its second row has shifted, and reads no figure", () => {
    const rows = [
      ["一级指标", "三级指标", "期初值", "目标值"],
      ["中期", "期末"],
      ["", "智能工厂", 3, 8, 12],
    ];
    expect(said(rows, factories)).toEqual([
      "error heading-astray A2",
      "error heading-astray B2",
      "error row-shifted B3",
    ]);
    expect(account(rows, factories)).toEqual({ read: 0, named: 3, blank: 0 });
  });
});

describe("rows that stand aside of their head", () => {
  const head = ["一级指标", "二级指标", "三级指标", "期初值", "目标值"];

  it("are read by where their label stands, where merged cells are absent", () => {
    const rows = [
      head,
      ["关键指标", "企业集聚", "规上制造业企业（家）", "3", "12"],
      ["规下制造业企业（家）", "4", "15"],
    ];
    expect(read(rows, enterprises)).toEqual({
      "above-scale-enterprises": { baseline: "3", target: "12" },
      "below-scale-enterprises": { baseline: "4", target: "15" },
    });
    expect(said(rows, enterprises)).toEqual([]);
  });

  it("are read so with a blank cell and a column of units, too", () => {
    const rows = [
      ["二级指标", "三级指标", "单位", "期初值", "目标值"],
      ["企业集聚", "规上制造业企业", "家", "", "12"],
      ["规下制造业企业", "万家", "", "1.5"],
    ];
    expect(read(rows, enterprises)).toEqual({
      "above-scale-enterprises": { target: "12" },
      "below-scale-enterprises": { target: "15000" },
    });
  });

  it("go on as the rows before them where they could be either", () => {
    const rows = [
      [...head, "中期目标值", "实际值"],
      ["关键指标", "企业集聚", "规上制造业企业", 3, 12, 6, 7],
      ["规下制造业企业", "", "", 4, 15],
    ];
    expect(said(rows, enterprises)).toEqual(["error row-shifted A3"]);
    expect(account(rows, enterprises)).toEqual({ read: 4, named: 2, blank: 0 });
    const after = [rows[0], ["规上制造业企业", 3, 12, 6, 7], rows[2]];
    expect(read(after, enterprises)["below-scale-enterprises"]).toEqual({ midterm: "4", actual: "15" });
  });

  it("are read where they stand when a label was put in a column of levels", () => {
    const rows = [head, ["", "智能工厂", "", 3, 12]];
    expect(read(rows, factories)).toEqual({ "smart-factories": { baseline: "3", target: "12" } });
    expect(said([head, ["", "智能工厂"]], factories)).toEqual([]);
  });

  it("are named where a figure stands in the column of units", () => {
    const rows = [
      ["三级指标", "单位", "期初值", "目标值"],
      ["智能工厂", 3, 12],
    ];
    expect(said(rows, factories)).toEqual(["error row-shifted B2"]);
    expect(account(rows, factories)).toEqual({ read: 0, named: 2, blank: 0 });
  });

  it("are not read as a level above them whose name is that of an indicator", () => {
    const rows = [head, ["关键指标", "智能工厂", "智能工场", 3, 12]];
    expect(said(rows, factories)).toEqual(["error unknown-label C2", "error missing-indicator C3"]);
    expect(account(rows, factories)).toEqual({ read: 0, named: 2, blank: 0 });
  });

  it("are read below a heading that is merged over all levels", () => {
    const rows = [
      ["指标", "", "", "期初值", "目标值"],
      ["关键指标", "企业集聚", "规上制造业企业", 3, 12],
    ];
    expect(read(rows, enterprises)).toEqual({ "above-scale-enterprises": { baseline: "3", target: "12" } });
  });
});

describe("a unit that stands beside the figure", () => {
  const rowsOf = (label: string, heading = "目标值", line = "") => [
    [line],
    ["三级指标", heading],
    [label, "1.2"],
  ];
  const target = (rows: unknown) => read(rows, enterprises)["above-scale-enterprises"]?.target;

  it.each([
    ["in the label", rowsOf("规上制造业企业（万家）")],
    ["in the heading", rowsOf("规上制造业企业", "目标值（万家）")],
    ["in the heading, as a unit", rowsOf("规上制造业企业", "目标值（单位：万户）")],
    ["in a line above", rowsOf("规上制造业企业", "目标值", "单位：万家")],
    ["in a line above, among others", rowsOf("规上制造业企业", "目标值", "（计量单位：万家、%）")],
    [
      "behind the heading of the labels",
      [
        ["三级指标（万家）", "目标值"],
        ["规上制造业企业", "1.2"],
      ],
    ],
    [
      "in a column",
      [
        ["三级指标", "单位", "目标值"],
        ["规上制造业企业", "万家", "1.2"],
      ],
    ],
    [
      "in a column, 万 alone",
      [
        ["三级指标", "单位", "目标值"],
        ["规上制造业企业", "万", "1.2"],
      ],
    ],
    ["below the table", [["三级指标", "目标值"], ["规上制造业企业", "1.2"], ["单位：万家"]]],
    ["in two places that agree", rowsOf("规上制造业企业（万家）", "目标值（万家）", "单位：万家")],
  ])("%s holds for it", (_, rows) => expect(target(rows)).toBe("12000"));

  it("gives way to the unit of the cell", () =>
    expect(
      target([
        ["三级指标", "目标值（万家）"],
        ["规上制造业企业", "12000家"],
      ]),
    ).toBe("12000"));

  it("is asked about where two places disagree", () => {
    const rows = rowsOf("规上制造业企业（家）", "目标值（万家）");
    expect(readGrid(rows, enterprises).issues[0]).toMatchObject({ code: "another-unit", cell: "B3" });
    expect(target(rows)).toBeUndefined();
  });

  it("says nothing of rows that count something else", () => {
    const rows = [["单位：万元"], ["三级指标", "目标值"], ["智能工厂（个）", "3"]];
    expect(read(rows, factories)).toEqual({ "smart-factories": { target: "3" } });
  });

  it("is refused where it is no unit of the row", () => {
    for (const unit of ["千家", "个", "台", "亿元"]) {
      const rows = [
        ["三级指标", "单位", "目标值"],
        ["规上制造业企业", unit, "1.2"],
      ];
      expect(readGrid(rows, enterprises).issues[0]).toMatchObject({
        code: "another-unit",
        cell: "B2",
        values: { unit: "家", stated: unit },
      });
      expect(target(rows)).toBeUndefined();
    }
    const label = readGrid(rowsOf("规上制造业企业（千家）"), enterprises);
    expect(label.issues[0]).toMatchObject({ code: "another-unit", cell: "A3" });
  });

  it("may stand once in a merged cell: ten thousands are asked about, the plain unit is not", () => {
    const merged = (unit: string) => [
      ["三级指标", "单位", "目标值"],
      ["规上制造业企业", unit, "2"],
      ["规下制造业企业", "", "3"],
    ];
    expect(said(merged("家"), enterprises)).toEqual([]);
    expect(said(merged("万家"), enterprises)).toEqual(["error another-unit B3"]);
    expect(account(merged("万家"), enterprises)).toEqual({ read: 1, named: 1, blank: 0 });
  });

  it("is none where a mark says so", () => {
    const rows = [
      ["三级指标", "单位", "目标值"],
      ["规上制造业企业", "—", "2"],
    ];
    expect(read(rows, enterprises)).toEqual({ "above-scale-enterprises": { target: "2" } });
  });

  it("leaves no figure where it would make one of a blank cell", () => {
    const rows = [
      ["三级指标", "期初值", "目标值（千家）"],
      ["规上制造业企业", 3, null],
    ];
    expect(read(rows, enterprises)).toEqual({ "above-scale-enterprises": { baseline: "3" } });
  });
});

describe("a rate", () => {
  const rates = { indicators: only("cloud-adoption-rate") };
  const table = (cell: unknown) => [
    ["三级指标", "目标值"],
    ["企业上云率（%）", cell],
  ];
  const target = (cell: unknown, options = {}) =>
    read(table(cell), { ...rates, ...options })["cloud-adoption-rate"]?.target;

  it.each([0.85, "0.85", "０.８５", 1, "1"])(
    "that may be a fraction is said with both values: %j",
    (cell) => {
      const fraction = Number(target(cell, { rates: "fraction" }));
      expect(fraction).toBe(Number(target(cell)) * 100);
      expect(readGrid(table(cell), rates).issues).toMatchObject([
        {
          code: "rate-below-one",
          severity: "warning",
          values: { actual: target(cell), fraction: `${fraction}` },
        },
      ]);
    },
  );

  it.each(["0.85%", "0.85 ％", 0, "0"])("that says what it is needs no word: %j", (cell) =>
    expect(said(table(cell), rates)).toEqual([]),
  );

  it("with a percent sign is percent among fractions, too", () =>
    expect(target("85%", { rates: "fraction" })).toBe("85"));

  it("that a formula worked out loses its noise, which is said", () => {
    expect(target(100 / 3)).toBe("33.333333");
    expect(target("33.333333333333336")).toBe("33.333333");
    expect(target(1 / 3, { rates: "fraction" })).toBe("33.333333");
    expect(target(2 / 3, { rates: "fraction" })).toBe("66.666667");
    expect(readGrid(table(100 / 3), rates).issues).toMatchObject([
      { code: "digits-dropped", severity: "warning", values: { actual: "33.333333" } },
    ]);
  });

  it("is not rounded where it was typed", () =>
    expect(readGrid(table("0.1234567"), rates).issues[0]?.code).toBe("too-many-decimals"));
});

describe("figures and labels as they are copied", () => {
  const rich = (font: object) => ({ richText: [{ text: "12" }, { font, text: "1" }] });

  it("12 with the superscript 1 of a footnote is not 121", () => {
    const raised = [
      ["三级指标", "目标值"],
      ["智能工厂", rich({ vertAlign: "superscript" })],
    ];
    expect(said(raised, factories)).toEqual(["error not-a-quantity B2"]);
    const plain = [
      ["三级指标", "目标值"],
      ["智能工厂", rich({ bold: true })],
    ];
    expect(read(plain, factories)).toEqual({ "smart-factories": { target: "121" } });
  });

  it.each([
    "智能\u200b工厂",
    "智能工厂\u200f",
    "智能工厂①",
    "智能工厂[1]",
    "智能工厂［1］（个）",
    "智能工厂*",
    "2.1 智能工厂",
    "一、智能工厂",
  ])("%j is the label without what nobody sees or counts", (label) =>
    expect(
      read(
        [
          ["三级指标", "目标值"],
          [label, 3],
        ],
        factories,
      ),
    ).toEqual({ "smart-factories": { target: "3" } }),
  );

  it.each(["120+", "120以上", "120（预计）", "约120", "0,123"])("%s is no definite number", (cell) =>
    expect(
      said(
        [
          ["三级指标", "目标值"],
          ["智能工厂", cell],
        ],
        factories,
      ),
    ).toEqual(["error not-a-quantity B2"]),
  );

  it.each([1e-7, 1e21, -0.5])("%d has no exponent and is read or refused", (cell) => {
    const rows = [
      ["三级指标", "目标值"],
      ["智能工厂", cell],
    ];
    expect(account(rows, factories)).toEqual({ read: 0, named: 1, blank: 0 });
    expect(readGrid(rows, factories).ok).toBe(false);
  });
});

describe("a head that is nearly one", () => {
  it("is named with what it says", () => {
    const rows = [["附件二"], ["三级指标", "试点前", "试点后"], ["智能工厂", 3, 12]];
    expect(readGrid(rows, factories).issues).toMatchObject([
      { code: "no-indicator-table", cell: "A2", values: { row: "2", found: "三级指标, 试点前, 试点后" } },
    ]);
    expect(account(rows, factories)).toEqual({ read: 0, named: 2, blank: 0 });
  });

  it("is not made of a single word", () =>
    expect(readGrid([["目标", 3]], factories).issues[0]?.values).toEqual({}));
});

describe("what stands around the table", () => {
  const table = [
    ["三级指标", "目标值"],
    ["智能工厂", 3],
  ];

  it("may hold a telephone number, which is mentioned and no fault", () => {
    const rows = [...table, ["填表人：张三", "联系电话", 13_800_000_000]];
    expect(said(rows, factories)).toEqual(["warning cell-not-read C3"]);
    const inColumn = [...table, ["联系电话", "13800000000"]];
    expect(said(inColumn, factories)).toEqual(["warning cell-not-read B3"]);
  });

  it.each(["小计", "合计", "总计（个）"])("may hold sums, which are mentioned and no fault: %s", (label) => {
    const rows = [...table, [label, 3]];
    expect(said(rows, factories)).toEqual(["warning sum-not-read A3"]);
    expect(account(rows, factories)).toEqual({ read: 1, named: 1, blank: 0 });
  });

  it("may hold the heading of sums that nobody made", () =>
    expect(said([...table, ["合计", ""]], factories)).toEqual([]));

  it("names a row within the table that nobody knows, also where its cells are words", () => {
    const rows = [table[0], ["机器人密度", "约80"], table[1]];
    expect(said(rows, factories)).toEqual(["error unknown-label A2"]);
    expect(account(rows, factories)).toEqual({ read: 1, named: 1, blank: 0 });
    expect(said([table[0], ["机器人密度", "—"], table[1]], factories)).toEqual([]);
  });

  it("may go on with the head once more on another page", () => {
    const head = ["三级指标", "期初值", "目标值"];
    const rows = [head, ["智能工厂", 1, 2], ["第二页"], head, ["数字车间", 3, 4]];
    expect(read(rows, workshops)).toEqual({
      "smart-factories": { baseline: "1", target: "2" },
      "digital-workshops": { baseline: "3", target: "4" },
    });
    expect(said(rows, workshops)).toEqual([]);
  });

  it("may go on with columns in another order", () => {
    const rows = [
      ["三级指标", "期初值", "目标值"],
      ["智能工厂", 1, 2],
      ["三级指标", "目标值", "期初值"],
      ["数字车间", 4, 3],
    ];
    expect(read(rows, workshops)["digital-workshops"]).toEqual({ baseline: "3", target: "4" });
  });

  it("takes neither of two rows, whichever comes first", () => {
    const rows = [
      ["三级指标", "目标值"],
      ["智能工厂", 3],
      ["智能工厂", 0],
    ];
    expect(read(rows, factories)).toEqual({});
    expect(account(rows, factories)).toEqual({ read: 0, named: 2, blank: 0 });
  });

  it("is refused whole where it has more cells than any form", () => {
    const many = new Array(1_000).fill(new Array(100).fill("甲"));
    expect(said([["目标"], ...many], factories)[0]).toBe("error too-many-cells undefined");
    expect(said(many, factories)[0]).toBe("error no-indicator-table undefined");
  });

  it("is refused whole where it is wider than a sheet is read", () => {
    const wide = [[...new Array(200).fill(null), 1]];
    expect(said(wide, factories)).toEqual(["error too-many-columns GS1"]);
    const blank = [
      ["三级指标", "目标值", ...new Array(1_000).fill("")],
      ["智能工厂", 3],
    ];
    expect(said(blank, factories)).toEqual([]);
    const endless: unknown[] = [];
    endless.length = 2 ** 32 - 1;
    expect(said([endless], factories)).toEqual(["error too-many-columns XFE1"]);
  });
});

describe("indicators of one name", () => {
  const other = { ...falling, id: "other", unit: "小时" };
  const rows = (label: string) => [
    ["三级指标", "目标值"],
    [label, 3],
  ];

  it("are told apart by their unit", () => {
    const own = {
      indicators: [
        { ...falling, unit: "天" },
        { ...other, unit: "次" },
      ],
    };
    expect(read(rows("平均响应天数（次）"), own)).toEqual({ other: { target: "3" } });
  });

  it("are asked about where nothing tells them apart", () => {
    const own = { indicators: [falling, { ...other, unit: falling.unit }] };
    expect(said(rows("平均响应天数"), own)[0]).toBe("error unclear-label A2");
    expect(account(rows("平均响应天数"), own)).toEqual({ read: 0, named: 1, blank: 0 });
  });
});

describe("what is rare", () => {
  const spending = {
    indicators: [
      { ...falling, id: "spending", label: "投入", unit: "万元", kind: "amount", direction: "up" } as const,
    ],
  };
  const growth = {
    indicators: [{ ...falling, id: "growth", label: "增长率", unit: "%", kind: "percentage" } as const],
  };
  const table = (label: string, cell: unknown) => [
    ["三级指标", "目标值"],
    [label, cell],
  ];

  it("is an amount in a smaller unit than the table counts in", () => {
    expect(read(table("投入（元）", 12_000), spending)).toEqual({ spending: { target: "1.2" } });
    expect(read(table("投入（亿元）", "1.23456"), spending)).toEqual({ spending: { target: "12345.6" } });
    expect(read(table("投入", "12万元"), spending)).toEqual({ spending: { target: "12" } });
  });

  it("is a rate below zero that a formula worked out", () =>
    expect(read(table("增长率", -10 / 3), growth)).toEqual({ growth: { target: "-3.333333" } }));

  it("is a sum of many digits with separators", () =>
    expect(read(table("投入", "1,234.56789012345678"), spending)).toEqual({
      spending: { target: "1234.56789" },
    }));

  it("is a unit that says nothing", () => {
    const rows = [
      ["三级指标", "单位", "目标值"],
      ["智能工厂", "单位：", 3],
      ["数字车间", "若干", 4],
    ];
    expect(read(rows, workshops)).toEqual({ "smart-factories": { target: "3" }, "digital-workshops": {} });
    expect(said(rows, workshops)).toEqual(["error another-unit B3"]);
  });

  it("is a text too long for a label or a heading", () => {
    const long = "智".repeat(201);
    expect(
      said(
        [
          ["三级指标", "目标值", long],
          ["智能工厂", 3, 4],
        ],
        factories,
      ),
    ).toEqual(["error unknown-heading C1"]);
    const rows = [
      ["三级指标", "目标值"],
      [long, 3],
      ["智能工厂", 3],
    ];
    expect(readGrid(rows, factories).issues[0]).toMatchObject({ code: "unknown-label", cell: "A2" });
  });

  it("is a part below a heading that is one already, or has none", () => {
    const head = ["三级指标", "期初值", "中期目标", "终期目标"];
    const rows = [head, ["", "", "中期", "期末"], ["智能工厂", 1, 2, 3]];
    expect(read(rows, factories)).toEqual({
      "smart-factories": { baseline: "1", midterm: "2", target: "3" },
    });
    const odd = [head, ["", "期末", "期末", ""], ["智能工厂", 1, 2, 3]];
    expect(read(odd, factories)).toEqual({ "smart-factories": { target: "3" } });
    expect(said(odd, factories)).toEqual(["error unknown-heading B2", "error unknown-heading C2"]);
  });

  it("is a unit below the heading of the labels, or of no column", () => {
    const rows = [
      ["三级指标", "目标值"],
      ["（万家）", ""],
      ["规上制造业企业", "1.2"],
    ];
    expect(read(rows, enterprises)).toEqual({ "above-scale-enterprises": { target: "12000" } });
    const other = [
      ["三级指标", "", "目标值"],
      ["", "个", "个"],
      ["智能工厂", 3, 4],
    ];
    expect(said(other, factories)).toEqual(["error unknown-heading B2"]);
  });

  it("is a date left of the labels, where rows are numbered", () => {
    const rows = [
      ["", "三级指标", "目标值"],
      [new Date(0), "智能工厂", 3],
    ];
    expect(said(rows, factories)).toEqual(["error heading-missing A1"]);
    const nameless = [
      ["", "", "期初值", "目标值"],
      [1, "智能工厂", 3, 4],
    ];
    expect(said(nameless, factories)).toEqual([]);
  });

  it("is a row nobody knows below a column that is there twice", () => {
    const rows = [
      ["三级指标", "目标值", "目标值"],
      ["机器人密度", 3, 4],
      ["智能工厂", 3, 4],
    ];
    expect(said(rows, factories)).toEqual(["error repeated-column C1", "error unknown-label A2"]);
    expect(account(rows, factories)).toEqual({ read: 0, named: 4, blank: 0 });
  });

  it("is a row that fits its head in neither way", () => {
    const head = ["一级指标", "二级指标", "三级指标", "期初值", "目标值"];
    const rows = [head, ["", "智能工厂", "—", 3, 12]];
    expect(said(rows, factories)).toEqual(["error row-shifted B2"]);
    expect(said([head, ["", "智能工厂", null, 3, 12, 13]], factories)).toEqual(["error row-shifted B2"]);
    expect(said([head, ["", null, "", "智能工厂", 12]], factories)[0]).toBe("error label-missing C2");
    const units = ["三级指标", "单位", "目标值"];
    expect(said([units, ["智能工厂", "个", 3], ["", "数字车间", "个", 3]], workshops)).toEqual([
      "error row-shifted B3",
    ]);
  });

  it("is a line of units that no row is counted in", () => {
    const rows = [["单位：万元"], ["三级指标", "目标值"], ["智能工厂", "3"]];
    expect(said(rows, factories)).toEqual(["error another-unit B3"]);
  });

  it("is a remark behind the heading of the labels", () =>
    expect(
      read(
        [
          ["三级指标（名称）", "目标值"],
          ["智能工厂", "3"],
        ],
        factories,
      ),
    ).toEqual({
      "smart-factories": { target: "3" },
    }));

  it("is a head without any row", () => {
    expect(said([["三级指标", "目标值"]], factories)).toEqual(["error missing-indicator A2"]);
  });
});

/** Grids of Annex 2 as offices send them: heads of several rows, rows that have shifted, units beside figures, and what is no table. */
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLine } from "../helpers/lines.js";
import { shortened } from "../helpers/plain.js";

const few = ["智能工厂", "数字车间", "企业上云率", "规上制造业企业"];
const indicators = api.indicators.filter(({ label }) => few.includes(label));

/** A grid in text: a row on each line, cells between bars; `=5` is a number and `~` a cell that is not there. */
const gridOf = (text: string): unknown[][] =>
  text
    .split("\n")
    .map((row) => row.trim())
    .filter((row) => row !== "")
    .map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .map((cell) => (cell === "~" ? null : cell.startsWith("=") ? Number(cell.slice(1)) : cell)),
    );

const heads: Readonly<Record<string, string>> = {
  "parts below a merged heading": `
    三级指标 | 期初值 | 目标值 |
    | | 中期 | 期末
    智能工厂 | =1 | =2 | =3`,
  "years below": `
    三级指标 | 期初值 | 目标值
    | =2024 | 2026年
    智能工厂 | =1 | =3`,
  "numbers below that are no years": `
    三级指标 | 期初值 | 目标值
    | =1948 | =2200
    智能工厂 | =1 | =3`,
  "units below": `
    三级指标 | 期初值 | 目标值
    | 家 | （万个）
    数字车间 | =1 | =3`,
  "the same heading below once more": `
    三级指标 | 期初值 | 目标值
    三级指标 | 期初值 | 目标值
    智能工厂 | =1 | =3`,
  "a part below that nobody understands": `
    三级指标 | 期初值 | 目标值 |
    | | 中期 | 收官
    智能工厂 | =1 | =2 | =3`,
  "parts that do not go together": `
    三级指标 | 期初值 | 中期目标值 | 实际值
    | 中期 | 期中 | 期末
    智能工厂 | =1 | =2 | =3`,
  "parts of a middle of its own": `
    三级指标 | 期初值 | 目标值 | 中期目标值
    | | 期末目标 | 中期值
    智能工厂 | =1 | =3 | =2`,
  "a part below the labels": `
    三级指标 | 期初值 | 目标值 |
    中期 | | 期末 |
    智能工厂 | =1 | =2 | =3`,
  "a year below the labels, and below nothing": `
    三级指标 | 期初值 | 目标值
    2024年 | | | 2026年
    智能工厂 | =1 | =2 | =3`,
  "a part below no heading at all": `
    ~ | 三级指标 | 目标值（万个）
    期末 | | 中期（个）
    ~ | 智能工厂 | =1`,
  "nothing below it": `
    三级指标（含说明） | 目标值`,
  "parts in brackets, and dated headings": `
    三级指标 | 2024年期初值 | 目标值（中期） | 目标值（期末，2026年底） | 实际值（备注）
    智能工厂 | =1 | =2 | =3 | =4`,
  "units and remarks in brackets of headings": `
    指标（单位：个） | 期初值（家） | 目标值（万家）【终期】
    智能工厂 | =1 | =3
    规上制造业企业 | =1 | =3`,
  "headings that could mean two things": `
    三级指标 | 现状值 | 目标值 | 完成情况 | 试点后 | 年目标值 | 目标
    智能工厂 | =1 | =2 | =3 | =4 | =5 | =6`,
  "two heads": `
    三级指标 | 目标值
    智能工厂 | =1
    指标名称 | 期初值 | 目标值
    数字车间 | =2 | =3
    三级指标 | 目标值
    企业上云率 | 50%`,
  "a head that is only nearly one": `
    指标体系 | 现状 | 期望值
    智能工厂 | =1 | =2
    指标体系 | 现状 | 终期值 | 目标的值`,
  "a very long heading": `
    三级指标 | 目标值 | ${"目标值".repeat(40)}
    智能工厂 | =1 | =2`,
  "levels merged over the labels": `
    一级指标 | 三级指标 | ~ | 期初值 | 目标值
    关键 | 企业集聚 | 规上制造业企业 | =1 | =2
    ~ | 数赋智 | 智能工厂 | =1 | =2`,
};

const rows: Readonly<Record<string, string>> = {
  "absent levels, by which rows stand left of their headings": `
    一级指标 | 二级指标 | 三级指标 | 期初值 | 目标值
    关键指标 | 企业集聚 | 规上制造业企业 | =1 | =2
    上云 | 企业上云率 | 50% | 80%
    数字车间 | =3 | =4
    智能工厂 | =5 | =6`,
  "one row that stands left, where both ways fit": `
    序号 | 一级指标 | 三级指标 | 期初值 | 目标值 | 备注
    =1 | 关键指标 | 规上制造业企业 | =1 | =2 | 注
    =2 | 数字车间 | 个 | =3 | =4
    智能工厂 | | | =5 | =6`,
  "cells that have a heading in both ways, before and after a row that has certainly shifted": `
    一级指标 | 三级指标 | 期初值 | 目标值 | 备注
    智能工厂 | ~ | =1 | =2
    数字车间 | =3 | =4
    企业上云率 | ~ | =5 | =6`,
  "figures alone, where no heading names the labels": `
    期初值 | 目标值
    =1 | =2
    智能工厂 | =1 | =2`,
  "a label right of its heading": `
    三级指标 | ~ | 期初值 | 目标值
    ~ | 智能工厂 | =1 | =2
    数字车间 | ~ | =1 | =2`,
  "a label alone, left": `
    一级指标 | 三级指标 | 目标值
    智能工厂
    关键 | 数字车间 | =3
    企业上云率 | | | | =3`,
  "a level of the name of an indicator": `
    二级指标 | 三级指标 | 目标值
    智能工厂 | 机器人车间 | =1
    智能工厂 | =2 | =3
    ~ | 数字车间 | =3`,
  "rows below parts that have gone astray": `
    三级指标 | 期初值 | 目标值
    中期 | | 期末
    智能工厂 | =1 | =2
    数字车间 | 备注 | =2`,
  "sums, numbers of columns and formalities": `
    三级指标 | 期初值 | 目标值
    甲 | 1 | 2
    栏次 | =2 | =3
    乙 | =5 | =9
    智能工厂 | =1 | =2
    小计 | =1 | =2
    合计
    数字车间 | =3 | =4
    总计 | =4 | =6
    填表人：张三 | | 电话 | =13800000000
    =2024 | | =5`,
  "rows of nobody, of a name nearly known, and of figures alone": `
    三级指标 | 期初值 | 目标值
    智能工场 | =1 | =2
    机器人车间 | =1 | 约3
    机器人 | — | ／
    数字车问
    | =5 | =6
    一行字 | 一行字 | 一行字
    数字车间 | =3 | =4
    其他 | =9 | 一些
    工业互联网平台 | | `,
  "a row twice": `
    三级指标 | 期初值 | 目标值 | 备注
    智能工厂 | =1 | =2 | =7
    ① 智能工厂（个）* | =1 | =2 | =8`,
  "labels as people change them": `
    三级指标 | 目标值
    1、“智能工厂” | =1
    （二）数字车间：| =2
    企业 上云率[1]（%） | =3
    3 规上制造业企业（户） | =4
    ${"长".repeat(201)} | =5`,
};

const columns: Readonly<Record<string, string>> = {
  "numbers of rows with a heading and without": `
    | 序号 | 三级指标 | 目标值
    =1 | =7 | 智能工厂 | =1
    =2 | =9 | 数字车间 | =2`,
  "figures left of the labels that do not count": `
    | 三级指标 | 目标值
    =1 | 智能工厂 | =1
    =3 | 数字车间 | =2`,
  "weights, remarks and persons": `
    三级指标 | 目标值 | 权重 | 备注 | 责任人
    智能工厂 | =1 | =10 | 见附件 | 张三
    数字车间 | =2 | =20 | =5 | =13800000000`,
  "figures below headings nobody knows, and below none": `
    三级指标 | 目标值 | 期望值 | 数量 |
    智能工厂 | =1 | =2 | =3 | =4
    数字车间 | =1 | =2 | 三 | 四`,
  "words below headings nobody knows, and below none": `
    三级指标 | 目标值 | 牵头 | ~
    智能工厂 | =1 | 工信局 | 财政局`,
  "figures beside the table": `
    三级指标 | 目标值
    智能工厂 | =1
    数字车间 | =2
    =5
    页 | =6
    张三`,
  "a column twice, and thrice": `
    三级指标 | 目标值 | 目标值 | 期初值 | 目标
    智能工厂 | =1 | =2 | =3 | =4`,
};

const units: Readonly<Record<string, string>> = {
  "above the table": `
    （单位：万家、个、%）
    三级指标 | 目标值
    规上制造业企业 | =1
    智能工厂 | =1
    企业上云率 | =50`,
  "above the table, of money": `
    单位：万元
    三级指标 | 目标值
    规上制造业企业 | =1
    智能工厂（个） | =1`,
  "in a column, merged over rows": `
    三级指标 | 单位 | 目标值
    规上制造业企业 | 万家 | =1.5
    智能工厂 | ~ | =1
    数字车间 | 个 | =3
    企业上云率 | ~ | =50`,
  "in a column, of tens of thousands, merged over another row": `
    三级指标 | 单位 | 目标值
    智能工厂 | 万个 | =1
    数字车间 | ~ | =3`,
  "in a column, with marks and figures": `
    三级指标 | 单位 | 目标值
    智能工厂 | — | =1
    数字车间 | =5 | =3
    企业上云率 | 公里 | =50
    规上制造业企业 | 户 | =5`,
  "in brackets with nothing in them": `
    三级指标（万） | 单位 | 目标值（）
    智能工厂（） | （） | =1
    数字车间（套） | 单位： | =2`,
  "behind the label, and another in the column": `
    三级指标 | 单位 | 目标值
    智能工厂（个） | 万个 | =1
    数字车间（家） | 个 | =3
    规上制造业企业（万家） | 万家 | =0.5`,
  "in the heading, against that of the row": `
    三级指标 | 目标值（万家） | 期初值（元）
    规上制造业企业 | =1 | =5
    智能工厂（个） | =1 | ~
    数字车间 | ~ | =5`,
  "behind figures": `
    三级指标 | 期初值 | 目标值
    规上制造业企业 | 12户 | 1.2万家
    企业上云率 | ５０％ | 1/2`,
};

const figures: Readonly<Record<string, unknown>> = {
  nothing: "无",
  "nothing yet": "尚未开展",
  "a mark": "——",
  "noise of a sheet": 85.300_000_000_000_01,
  "a third": 33.333_333_333_333_336,
  "a third in text": "33.3333333333333333",
  "a long text of a figure": "12.345678901234567890",
  "a negative one with many places": "-0.1234567890123456",
  "thousands with places": "1,234.50",
  "a large one": 1e21,
  "a small one": 1e-9,
  "more than all": "101",
  "a share": "0.5",
  "a share with noise": 0.333_333_333_333_333_3,
  "a plus": "+5",
  "another unit": "5家",
  "a date": new Date(0),
  "no number": Number.NaN,
  "a novel": "章".repeat(10_001),
  "a truth": true,
  "rich text with a footnote": {
    richText: [{ text: "12" }, { font: { vertAlign: "superscript" }, text: "1" }, { text: "%" }],
  },
  "rich text that is none": { richText: [{ text: "12" }, null, 5] },
  "the result of a formula": { formula: "A1", result: 0.5 },
  "a formula without a result": { formula: "A1" },
  "a link": { text: "12%", hyperlink: "https://example.org" },
  "a record": { colour: 1 },
};

const refuse = () => {
  throw new Error("no");
};

const noGrids: Readonly<Record<string, () => unknown>> = {
  "a row that is none": () => [["三级指标", "目标值"], 5],
  "rows with holes": () => {
    const grid = gridOf("三级指标 | 目标值\n智能工厂 | =1") as (unknown[] | undefined)[];
    grid[4] = ["数字车间", 2];
    return grid;
  },
  "too many cells": () => Array.from({ length: 510 }, () => Array.from({ length: 200 }, () => "x")),
  "something far on the right": () => [
    ["三级指标", "目标值", ...Array.from({ length: 300 }, (_, at) => (at === 250 ? "x" : ""))],
  ],
  "nothing far on the right": () => [
    ["三级指标", "目标值", ...Array.from({ length: 300 }, () => " ")],
    ["智能工厂", 1],
  ],
  "a row wider than any sheet": () => [Object.assign([], { length: 20_000 })],
  "a list that throws": () => new Proxy([], { getOwnPropertyDescriptor: refuse, get: refuse }),
};

const own = (id: string, no: number, label: string, unit: string) => ({
  ...{ id, no, label, unit, level1: "服务", level2: "响应", kind: "count", direction: "up" },
});

/** Indicators of which two have one name but for what stands in brackets, and two have one name. */
const alike = [
  own("days-of-one", 1, "平均响应（甲类）", "天"),
  own("days-of-other", 2, "平均响应（乙类）", "天"),
  own("rooms", 3, "房间", "间"),
  own("rooms-again", 4, "房间", "套"),
];

const ofAlike: Readonly<Record<string, string>> = {
  "told apart by what stands in brackets": `
    三级指标 | 目标值
    平均响应（甲类） | =1
    平均响应 | =2
    平均响应（乙类） | =3`,
  "told apart by their units": `
    三级指标 | 目标值
    房间（间） | =1
    房间（套） | =2
    房间 | =3`,
};

function reading(given: unknown, more: object = {}) {
  const result = api.readIndicatorGrid(given, { edition: api.nm2024, indicators, ...more } as never);
  const value = (result.ok ? result.value : result.partial) ?? [];
  const { read, named, blank } = result.account;
  return {
    values: value.map(({ id, ...columns }) => `${id}: ${JSON.stringify(columns)}`),
    cells: `${read} read, ${named} named, ${blank} blank`,
    issues: shortened(result.issues.filter(({ code }) => code !== "missing-indicator").map(issueLine), 20),
    missing: result.issues.filter(({ code }) => code === "missing-indicator").map(({ field }) => field),
  };
}

export const cases: readonly Case[] = [
  ...casesOf("a grid whose head has", heads, (text) => reading(gridOf(text))),
  ...casesOf("a grid whose rows hold", rows, (text) => reading(gridOf(text))),
  ...casesOf("a grid whose columns hold", columns, (text) => reading(gridOf(text))),
  ...casesOf("a grid with units", units, (text) => reading(gridOf(text))),
  ...casesOf(
    "figures of",
    {
      "a rate in percent": ["企业上云率", "目标值", { rates: "percent" }],
      "a rate as a fraction": ["企业上云率", "目标值", { rates: "fraction" }],
      "a count, and of tens of thousands": ["智能工厂", "目标值（万个）", {}],
    } as Readonly<Record<string, readonly [label: string, heading: string, more: object]>>,
    ([label, heading, more]) =>
      Object.entries(figures).map(([name, cell]) => {
        const head = ["三级指标", "期初值", heading];
        const { values, issues } = reading([head, [label, cell, cell]], more);
        return [name, ...values, ...issues];
      }),
  ),
  ...casesOf("a grid of indicators of its own", ofAlike, (text) =>
    reading(gridOf(text), { indicators: alike }),
  ),
  {
    name: "a date left of the labels",
    answer: () =>
      reading([
        ["", "三级指标", "目标值"],
        [new Date(0), "智能工厂", 1],
        [2, "数字车间", 2],
      ]),
  },
  {
    name: "a form with shares and with nothing yet, written and read again",
    answer: () => {
      const values = [
        { id: "cloud-adoption-rate", baseline: "0.5", target: "50" },
        { id: "smart-factories", baseline: "none-yet", target: "3" },
      ];
      const written = api.writeIndicatorGrid(values, { edition: api.nm2024, indicators });
      const cells = written.ok ? written.value.cells : [];
      return { form: cells.map((row) => row.join(" | ")), ...reading(cells) };
    },
  },
  ...casesOf(
    "writeIndicatorGrid / a year that is",
    { "the greatest": Number.MAX_SAFE_INTEGER, "beyond all": 2 ** 60, "below none": -1 },
    (year) => {
      const written = api.writeIndicatorGrid([], { edition: api.nm2024, year });
      return written.ok ? written.value.cells[0]?.[0] : written.issues.map(issueLine);
    },
  ),
  ...casesOf("no grid", noGrids, (make) => reading(make())),
];

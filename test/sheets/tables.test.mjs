// Tables as offices build them, through real files: what three libraries make of them is read, or named.
import assert from "node:assert/strict";
import test from "node:test";
import * as XLSX from "@e965/xlsx";
import { parse } from "node-html-parser";
import { readSheet } from "read-excel-file/node";
import { indicators, nm2024, readIndicatorGrid } from "../../dist/index.js";

const only = (...ids) => ({ indicators: indicators.filter(({ id }) => ids.includes(id)) });
const readValues = (rows, options) => {
  const reading = readIndicatorGrid(rows, options);
  return {
    values: reading.value ?? reading.partial,
    said: reading.issues.map(({ code, cell }) => `${code} ${cell}`),
  };
};

const xlsx = (rows, { merges = [], formats = {}, formulas = {} } = {}) => {
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  sheet["!merges"] = merges.map((range) => XLSX.utils.decode_range(range));
  for (const [cell, format] of Object.entries(formats)) sheet[cell].z = format;
  for (const [cell, formula] of Object.entries(formulas)) sheet[cell].f = formula;
  return XLSX.write(XLSX.utils.book_new(sheet, "附件2"), { type: "buffer", bookType: "xlsx" });
};
const sheetJs = (options) => (file) => {
  const book = XLSX.read(file, { type: "buffer" });
  return XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, ...options });
};
const readers = {
  "read-excel-file": (file) => readSheet(file),
  "@e965/xlsx": sheetJs({}),
  "@e965/xlsx, blank cells as null": sheetJs({ defval: null }),
};

for (const [name, rowsOf] of Object.entries(readers)) {
  test(`${name}: a head of two rows, merged, with a unit above and formalities below`, async () => {
    const file = xlsx(
      [
        ["2024年绩效评价目标表"],
        ["单位：万家、%"],
        ["序号", "一级指标", "三级指标", "期初值", "目标值", null, "备注"],
        [null, null, null, null, "中期", "期末"],
        [1, "关键指标", "规上制造业企业①", 0.5, 0.8, "1.2", "见附表"],
        [2, null, "企业上云率", "40％", 60, 85.5],
        ["合计", null, null, 1, 2, 3],
        ["填表人：某某", null, "联系电话", 13_800_000_000],
      ],
      { merges: ["A1:G1", "A2:G2", "E3:F3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "B5:B6"] },
    );
    assert.deepEqual(readValues(await rowsOf(file), only("above-scale-enterprises", "cloud-adoption-rate")), {
      values: [
        { id: "above-scale-enterprises", baseline: "5000", midterm: "8000", target: "12000" },
        { id: "cloud-adoption-rate", baseline: "40", midterm: "60", target: "85.5" },
      ],
      said: ["sum-not-read A7", "cell-not-read D8"],
    });
  });

  test(`${name}: a rate that a formula worked out, and one in percentage format`, async () => {
    const file = xlsx(
      [
        ["三级指标", "期初值", "目标值"],
        ["企业上云率", 100 / 3, 0.855],
      ],
      { formats: { C2: "0.0%" }, formulas: { B2: "100/3" } },
    );
    const rates = only("cloud-adoption-rate");
    assert.deepEqual(readValues(await rowsOf(file), rates), {
      values: [{ id: "cloud-adoption-rate", baseline: "33.333333", target: "0.855" }],
      said: ["digits-dropped B2", "rate-below-one C2"],
    });
  });

  test(`${name}: a column nobody understands, and a date among figures`, async () => {
    const file = xlsx([
      ["三级指标", "期初值", "期末值", "目标值"],
      ["智能工厂（个）", 3, 12, new Date(Date.UTC(2024, 5, 30))],
    ]);
    const { values, said } = readValues(await rowsOf(file), only("smart-factories"));
    // What a library gives for a date is a date, or a number that is no date any more.
    assert.equal(values[0].baseline, "3");
    assert.ok(said.includes("unknown-heading C1"));
  });
}

test("@e965/xlsx: formatted text says percent by itself", () => {
  const file = xlsx(
    [
      ["三级指标", "目标值"],
      ["企业上云率", 0.855],
    ],
    { formats: { B2: "0.0%" } },
  );
  assert.deepEqual(readValues(sheetJs({ raw: false })(file), only("cloud-adoption-rate")), {
    values: [{ id: "cloud-adoption-rate", target: "85.5" }],
    said: [],
  });
});

// As Word and WPS save a table: what a merged cell covers is not there.
const html = `<html><body><p>附件2</p><table border="1">
  <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>期初值</td><td>目标值</td></tr>
  <tr><td rowspan="3">关键指标</td><td rowspan="2">企业集聚</td><td>规上制造业企业（家）</td><td>1,203</td><td>１５００</td></tr>
  <tr><td>规下制造业企业（家）</td><td>&nbsp;4&nbsp;</td><td>15</td></tr>
  <tr><td>转型升级</td><td>企业上云率（%）</td><td>40.5%</td><td>85％</td></tr>
  <tr><td colspan="5">注：数据截至六月底。</td></tr>
</table></body></html>`;
const three = only("above-scale-enterprises", "below-scale-enterprises", "cloud-adoption-rate");
const inTable = {
  values: [
    { id: "above-scale-enterprises", baseline: "1203", target: "1500" },
    { id: "below-scale-enterprises", baseline: "4", target: "15" },
    { id: "cloud-adoption-rate", baseline: "40.5", target: "85" },
  ],
  said: [],
};

/** The rows of a table in HTML, a footnote's raised number as the sign it is. */
const rowsOfHtml = (text) =>
  parse(text.replace(/<sup>(.*?)<\/sup>/g, "[$1]"))
    .querySelectorAll("tr")
    .map((row) => row.querySelectorAll("td, th").map((cell) => cell.text));

test("node-html-parser: cells that merged ones cover are absent", () =>
  assert.deepEqual(readValues(rowsOfHtml(html), three), inTable));

test("@e965/xlsx: the same page, with blank cells in their place", () => {
  const book = XLSX.read(html, { type: "string", raw: true });
  const rows = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 });
  assert.deepEqual(readValues(rows, three), inTable);
});

test("node-html-parser: the raised number of a footnote makes no figure of another", () => {
  const noted = html
    .replace("<td>15</td>", "<td>15<sup>1</sup></td>")
    .replace("上云率", "上云率<sup>2</sup>");
  const { values, said } = readValues(rowsOfHtml(noted), three);
  assert.deepEqual(said, ["not-a-quantity C3"]);
  assert.deepEqual(values[1], { id: "below-scale-enterprises", baseline: "4" });
});

test("a second row of the head that has shifted is refused with its cells", () => {
  const shifted = `<table><tr><td rowspan="2">三级指标</td><td rowspan="2">期初值</td><td colspan="2">目标值</td></tr>
    <tr><td>中期</td><td>期末</td></tr><tr><td>智能工厂</td><td>1</td><td>2</td><td>3</td></tr></table>`;
  const { values, said } = readValues(rowsOfHtml(shifted), { edition: nm2024 });
  assert.deepEqual(values, []);
  assert.equal(said[0], "heading-astray A2");
});

// The grid of Annex 2 through two real spreadsheet libraries, written and read again by either.
import assert from "node:assert/strict";
import test from "node:test";
import * as XLSX from "@e965/xlsx";
import { readSheet } from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { indicators, nm2024, readIndicatorGrid, writeIndicatorGrid } from "../../dist/index.js";

const source = { edition: nm2024 };
const values = indicators.map(({ id, kind }, index) => ({
  id,
  baseline: kind === "rate" ? "40.5" : String(index),
  midterm: kind === "rate" ? "60" : String(1_000 + index),
  target: kind === "rate" ? "85.25" : String(12_345 + index),
  actual: kind === "rate" ? "0.5" : "0",
}));

/** With figures as numbers where a form would hold numbers, and as text elsewhere. */
const asTyped = (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);

const bySheetJs = (grid, cellOf = asTyped) => {
  const sheet = XLSX.utils.aoa_to_sheet(
    grid.cells.map((row) => row.map((text) => (text === "" ? null : cellOf(text)))),
  );
  sheet["!merges"] = grid.merges.map(({ row, column, rowSpan, columnSpan }) => ({
    s: { r: row, c: column },
    e: { r: row + rowSpan - 1, c: column + columnSpan - 1 },
  }));
  const book = XLSX.utils.book_new(sheet, "附件2");
  return XLSX.write(book, { type: "buffer", bookType: "xlsx" });
};

const byWriteExcelFile = (grid, cellOf = asTyped) => {
  const spans = new Map(grid.merges.map((merge) => [`${merge.row},${merge.column}`, merge]));
  const rows = grid.cells.map((row, r) =>
    row.map((text, c) => {
      const { rowSpan, columnSpan } = spans.get(`${r},${c}`) ?? {};
      if (text === "" && !rowSpan) return null;
      return { value: cellOf(text), ...(rowSpan > 1 && { rowSpan }), ...(columnSpan > 1 && { columnSpan }) };
    }),
  );
  return writeExcelFile(rows, { sheet: "附件2" }).toBuffer();
};

const sheetJs = (options) => (file) => {
  const book = XLSX.read(file, { type: "buffer" });
  return XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, ...options });
};

const writers = { "@e965/xlsx": bySheetJs, "write-excel-file": byWriteExcelFile };
const readers = {
  "read-excel-file": (file) => readSheet(file),
  "@e965/xlsx with holes": sheetJs({}),
  "@e965/xlsx with nulls": sheetJs({ defval: null }),
  "@e965/xlsx with formatted text": sheetJs({ raw: false }),
};

for (const [writer, write] of Object.entries(writers)) {
  for (const [reader, read] of Object.entries(readers)) {
    test(`what ${writer} writes, ${reader} reads`, async () => {
      const rows = await read(await write(writeIndicatorGrid(values, source).value));
      const reading = readIndicatorGrid(rows, source);
      assert.deepEqual(reading.value, values);
      // A rate of 0.5 was written with its percent sign: nobody takes it for 50 percent.
      assert.deepEqual(reading.issues, []);
      assert.deepEqual(reading.account, { read: 4 * indicators.length, named: 0, blank: 0 });
    });

    test(`a blank form written by ${writer} is blank when ${reader} reads it`, async () => {
      const reading = readIndicatorGrid(
        await read(await write(writeIndicatorGrid([], source).value)),
        source,
      );
      const value = indicators.map(({ id }) => ({ id }));
      const account = { read: 0, named: 0, blank: 2 * indicators.length };
      assert.deepEqual(reading, { ok: true, value, issues: [], account });
    });
  }
}

test("figures as people type them survive a file, and faults name the cells of the sheet", async () => {
  const typed = new Map([
    ["12345", "１２，３４５家"],
    ["12346", "12,346 户"],
    ["12347", "-3"],
    ["85.25", "85.25％"],
  ]);
  const file = await byWriteExcelFile(
    writeIndicatorGrid(values, source).value,
    (text) => typed.get(text) ?? text,
  );
  const reading = readIndicatorGrid(await readSheet(file), source);
  assert.equal(reading.ok, false);
  assert.deepEqual(
    reading.issues.map(({ code, cell }) => [code, cell]),
    [["negative", "E5"]],
  );
  assert.deepEqual(
    reading.partial.slice(0, 2).map(({ target }) => target),
    ["12345", "12346"],
  );
});

test("a cell in percentage format holds a fraction, which is read when the caller says so", () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["三级指标", "目标值"],
    ["企业上云率", 0.855],
  ]);
  sheet.B2.z = "0.0%";
  const file = XLSX.write(XLSX.utils.book_new(sheet, "表"), { type: "buffer", bookType: "xlsx" });
  const rate = indicators.filter(({ id }) => id === "cloud-adoption-rate");
  const read = (rows, options) => readIndicatorGrid(rows, { indicators: rate, ...options }).value;
  assert.deepEqual(read(sheetJs({})(file), { rates: "fraction" }), [
    { id: "cloud-adoption-rate", target: "85.5" },
  ]);
  assert.deepEqual(read(sheetJs({ raw: false })(file)), [{ id: "cloud-adoption-rate", target: "85.5" }]);
});

test("merged cells that a library repeats are read all the same", () => {
  const grid = writeIndicatorGrid(values, source).value;
  const rows = grid.cells.map((row) => [...row]);
  for (const { row, column, rowSpan, columnSpan } of grid.merges) {
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + columnSpan; c += 1) rows[r][c] = grid.cells[row][column];
    }
  }
  const reading = readIndicatorGrid(sheetJs({})(bySheetJs({ cells: rows, merges: [] })), source);
  assert.deepEqual(reading.value, values);
});

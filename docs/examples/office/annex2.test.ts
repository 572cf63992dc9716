// Annex 2 through real files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { explain } from "digital-pilot-rules";
import { readSheet } from "read-excel-file/node";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import performance from "../performance.json" with { type: "json" };
import { readAnnex2, writeAnnex2 } from "./annex2.ts";

const head = { year: 2024, leagueCity: "包头市（虚构示例）" };

test("what is written is read again, value for value", async () => {
  const reading = await readAnnex2(await writeAnnex2(performance.values, head));
  assert.deepEqual(reading.issues, []);
  const given = performance.values.map((value) => JSON.parse(JSON.stringify(value)));
  assert.deepEqual(reading.ok && reading.value, given);
});

test("an empty form has the 23 rows and no value", async () => {
  const reading = await readAnnex2(await writeAnnex2([], head));
  assert.equal(reading.account.read, 0);
  assert.equal(reading.ok && reading.value.length, 23);
});

test("a cell that holds no figure is named by its place in the sheet", async () => {
  const rows = await readSheet(await writeAnnex2(performance.values, head));
  const at = rows.findIndex((row) => String(row[2]).includes("智能工厂"));
  const changed = rows.map((row, index) =>
    row.map((cell, column) => (index === at && column === 4 ? "十二个" : cell)),
  );
  const { issues } = await readAnnex2(await writeExcelFile(changed as SheetData).toBuffer());
  assert.deepEqual(
    issues.map(({ cell }) => cell),
    [`E${at + 1}`],
  );
  assert.match(explain(issues[0] as (typeof issues)[number], "zh-CN"), new RegExp(`E${at + 1}`));
});

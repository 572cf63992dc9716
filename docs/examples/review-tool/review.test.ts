// The tool as somebody would run it: a form comes out, is filled in with a spreadsheet, and goes in again.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readSheet } from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { applicants } from "./applicants.ts";
import { opinion, page } from "./report.ts";
import { type Reviewed, reviewAll } from "./review.ts";
import { scheme, titleOf } from "./scheme.ts";
import { blankForm } from "./sheets.ts";

const folder = mkdtempSync(join(tmpdir(), "review-"));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);

function tool(...given: readonly string[]): void {
  const options = ["--import", "tsx", "main.ts", ...given];
  const { status, stderr } = spawnSync(process.execPath, options, {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
}

type Cell = string | number | null;
const most = Object.fromEntries(scheme.criteria.map(({ id, most }) => [titleOf(id), Number(most)]));

/** The form filled in: each applicant with a part of the full score by every expert, and nothing to object to. */
const filledIn = (parts: Readonly<Record<string, number>>): Cell[][] =>
  blankForm(Object.keys(parts)).map((row, index) => {
    if (index === 0) return [...row];
    const [candidate, expert, , , title] = row;
    const full = most[title ?? ""] ?? Number.NaN;
    const score = Number.isNaN(full) ? null : Math.round(full * (parts[candidate ?? ""] ?? 0));
    const verdict = Number.isNaN(full) ? "符合" : null;
    const grounds = verdict && "抽查的资料与原件一致。";
    return [candidate ?? null, expert ?? null, "2024-08-28", null, title ?? null, score, verdict, grounds];
  });
const parts = { 150200: 0.9, 150400: 0.8, 150600: 1 };

test("a form comes out with a row for each criterion, expert and applicant", async () => {
  tool("form", file("form.xlsx"));
  const rows = await readSheet(file("form.xlsx"));
  assert.equal(rows.length, 1 + applicants.length * 3 * scheme.criteria.length);
  assert.equal(rows[1]?.[4], titleOf("5.2#feasible"));
});

test("sheets in Excel become a selection in Excel and on a page", async () => {
  await writeExcelFile(filledIn(parts)).toFile(file("filled.xlsx"));
  tool(file("filled.xlsx"), file("result.xlsx"), file("result.html"));
  const ranks = await readSheet(file("result.xlsx"), "遴选");
  assert.deepEqual(
    ranks.slice(1).map(([name, standing, place, score]) => [name, standing, place, score]),
    [
      ["包头市（虚构）", "入选", "1", "90"],
      ["赤峰市（虚构）", "入选", "2", "80"],
      ["鄂尔多斯市（虚构）", "不符合条件", null, "100"],
    ],
  );
  assert.match(readFileSync(file("result.html"), "utf8"), /<td>包头市（虚构）<\/td><td>入选<\/td>/);
});

test("what the panel found on a criterion is a judgement of the assessment", () => {
  const { reviewed } = reviewAll(filledIn(parts), applicants, { asOf: "2024-09-01" });
  const [first] = reviewed;
  assert.equal(first?.tally.judgements.length, 3);
  assert.ok(first?.tally.judgements.every(({ rule }) => rule === "5.2#authentic"));
});

test("a score beyond the maximum is named with its cell, and leaves an interval", async () => {
  const rows = filledIn(parts);
  (rows[1] as Cell[])[5] = 41;
  await writeExcelFile(rows).toFile(file("faulty.xlsx"));
  const { reviewed, selection } = reviewAll(await readSheet(file("faulty.xlsx")), applicants, {
    asOf: "2024-09-01",
  });
  assert.deepEqual(reviewed[0]?.faults, [
    { cell: "F2", sentence: "第1份评审表的第1项评审的评分：评分41超过满分40；请更正。" },
  ]);
  const [row] = selection.rows.filter(({ id }) => id === "150200");
  assert.notEqual(row?.low, row?.high);
});

test("one expert against the veto keeps an applicant out, whatever the points", () => {
  const rows = filledIn(parts);
  const veto = rows.find(
    ([candidate, , , , title]) => candidate === "150200" && title === titleOf("5.2#authentic"),
  );
  (veto as Cell[])[6] = "不符合";
  const { selection } = reviewAll(rows, applicants, { asOf: "2024-09-01" });
  assert.deepEqual(selection.selected, ["150400"]);
});

test("an expert without a sheet is asked for, and nobody is chosen where it could matter", () => {
  const rows = filledIn(parts).filter(([, expert]) => expert !== "赵专家");
  const { reviewed, selection } = reviewAll(rows, applicants, { asOf: "2024-09-01", quota: 1 });
  assert.deepEqual(reviewed[0]?.tally.absent, ["赵专家"]);
  assert.deepEqual(selection.selected, []);
});

test("while a missing score could still miss the pass mark, the applicant is left open", () => {
  const rows = filledIn({ ...parts, 150200: 0.75 });
  (rows[1] as Cell[])[5] = null;
  const { reviewed, selection } = reviewAll(rows, applicants, { asOf: "2024-09-01" });
  assert.equal(reviewed[0]?.tally.verdict, "needs-data");
  assert.deepEqual(selection.selected, ["150400"]);
  assert.deepEqual(selection.undecided, ["150200"]);
});

test("a name that holds a tag stays a text on the page", () => {
  const named = applicants.map((one) => ({ ...one, name: "<b>甲</b>" }));
  const shown = page(reviewAll(filledIn(parts), named, { asOf: "2024-09-01" }));
  assert.ok(shown.includes("&lt;b&gt;甲") && !shown.includes("<b>"));
});

test("an opinion holds the points of the panel and what is still open", () => {
  const { reviewed } = reviewAll(filledIn(parts), applicants, { asOf: "2024-09-01" });
  const text = opinion(reviewed[2] as Reviewed);
  assert.match(text, /^## 评审汇总\n\n3名专家的评审计入，得100分/);
  assert.match(text, /还差3户/);
});

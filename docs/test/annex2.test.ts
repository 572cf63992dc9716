import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { one, visitEach } from "./site.ts";

visitEach();

const cell = (name: string) => one.page.locator(`[data-cell="${name}"]`);
const score = () => one.page.locator("[data-score]").textContent();
const folder = mkdtempSync(join(tmpdir(), "annex2-"));

async function blank(): Promise<void> {
  await expect.poll(score).toContain("得");
  await one.page.locator("[data-blank]").click();
  await expect.poll(() => cell("above-scale-enterprises.target").inputValue()).toBe("");
}

describe("the table of targets", () => {
  it("shows an example with its score as an interval, and what decides it", async () => {
    await one.go("live/annex2.html");
    await expect.poll(score).toContain("得66.8至76.8分");
    await expect.poll(score).toContain("试点企业总体满意度");
  });

  it("compares and scores what is typed", async () => {
    await one.go("live/annex2.html");
    await blank();
    await cell("smart-factories.target").fill("12");
    await cell("smart-factories.actual").fill("8");
    await one.page.locator("tr", { hasText: "智能工厂" }).getByText("8个").waitFor();
  });

  it("writes a real spreadsheet and reads it again", async () => {
    await one.go("live/annex2.html");
    await blank();
    await cell("above-scale-enterprises.baseline").fill("38");
    await cell("above-scale-enterprises.target").fill("45");
    const [download] = await Promise.all([
      one.page.waitForEvent("download"),
      one.page.locator("[data-export]").click(),
    ]);
    const rows = await readSheet(await download.path());
    expect(rows.flat()).toContain(45);
    const changed = rows.map((row) => row.map((value) => (value === 45 ? 60 : value)));
    const file = join(folder, "changed.xlsx");
    await writeExcelFile(
      changed.map((row) => row.map((value) => (value === null ? null : { value }))) as never,
    ).toFile(file);
    await one.page.locator("[data-import]").setInputFiles(file);
    await expect.poll(() => cell("above-scale-enterprises.target").inputValue()).toBe("60");
    expect(await cell("above-scale-enterprises.baseline").inputValue()).toBe("38");
  });

  it("says what is wrong with a file that is no spreadsheet, and keeps the table", async () => {
    await one.go("live/annex2.html");
    await expect.poll(score).toContain("得");
    const file = join(folder, "no.xlsx");
    writeFileSync(file, "这不是电子表格");
    await one.page.locator("[data-import]").setInputFiles(file);
    await one.page.getByRole("alert").getByText(".xlsx").waitFor();
    expect(await cell("above-scale-enterprises.target").inputValue()).toBe("80");
  });

  it("says of a cell that it cannot read where it is", async () => {
    await one.go("live/annex2.html");
    await expect.poll(score).toContain("得");
    const file = join(folder, "wrong.xlsx");
    const rows = [
      ["三级指标", "期初值", "目标值"],
      ["规上制造业企业（家）", "38", "四十五吧"],
    ];
    await writeExcelFile(rows.map((row) => row.map((value) => ({ value }))) as never).toFile(file);
    await one.page.locator("[data-import]").setInputFiles(file);
    await one.page.locator("[data-issue]", { hasText: "C2" }).waitFor();
  });

  it("says of a row whose label it does not know which one, and reads the others", async () => {
    await one.go("live/annex2.html");
    const file = join(folder, "label.xlsx");
    const rows = [
      ["三级指标", "期初值", "目标值"],
      ["规上制造业企业（家）", "38", "45"],
      ["规上制造企业的数目", "1", "2"],
    ];
    await writeExcelFile(rows.map((row) => row.map((value) => ({ value }))) as never).toFile(file);
    await one.page.locator("[data-import]").setInputFiles(file);
    await one.page.locator("[data-issue]", { hasText: "规上制造企业的数目" }).waitFor();
    expect(await cell("above-scale-enterprises.target").inputValue()).toBe("45");
  });

  it("draws a chart when it is asked for", async () => {
    await one.go("live/annex2.html");
    await expect.poll(score).toContain("得");
    await one.page.locator("[data-chart]").click();
    await one.page.locator(".chart svg").waitFor();
  });

  it("keeps its state in the address", async () => {
    await one.go("live/annex2.html");
    await blank();
    await one.page.waitForURL("**#a=*");
    const ofBlank = one.page.url();
    await cell("smart-factories.target").fill("12");
    await expect.poll(() => one.page.url()).not.toBe(ofBlank);
    await one.page.reload();
    await expect.poll(() => cell("smart-factories.target").inputValue()).toBe("12");
  });
});

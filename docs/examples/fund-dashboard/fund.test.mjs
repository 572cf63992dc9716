// The dashboard in a browser: what it says on a day, and what it says once a figure that was missing is there.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import * as vite from "vite";
import { startBrowser, tooWide } from "../support/browser.mjs";

const shots = process.env.SHOTS; // a folder for pictures of the page, where somebody wants to look at them
let browser;
before(async () => {
  browser = await startBrowser({ vite, chromium, root: fileURLToPath(new URL(".", import.meta.url)) });
});
after(() => browser.close());

const inPage = (work, options) =>
  browser.visit(
    "",
    async (page) => {
      await page.locator("#tracks-chart svg").waitFor();
      await work(page);
    },
    options,
  );

test("the three parts are the whole price", () =>
  inPage(async (page) => {
    const texts = await page.locator(".bar span").allTextContents();
    const fen = texts.map((text) => Math.round(Number(/([\d.]+)%/.exec(text)[1]) * 100));
    assert.equal(texts.length, 3);
    assert.equal(
      fen.reduce((sum, part) => sum + part, 0),
      10_000,
    );
  }));

test("what is due follows from the day", () =>
  inPage(async (page) => {
    const due = page.locator("#tiles > div").filter({ hasText: "现可拨付" });
    await due.getByText("0万元", { exact: true }).waitFor();
    await page.locator("#as-of").fill("2026-01-31");
    await due.getByText("1,200万元").waitFor();
  }));

test("before the approval there is no award, and it says so", () =>
  inPage(async (page) => {
    await page.locator("#as-of").fill("2024-08-20");
    await page.locator("#instalments p").getByText("尚未批复").waitFor();
    assert.equal(await page.locator("#instalments li").count(), 0);
  }));

test("a missing figure leaves an interval and decides nothing; once it is there, the recovery is worked out", () =>
  inPage(async (page) => {
    await page.locator("#score p").getByText("尚未确定").waitFor();
    await page.locator("#settlement").getByText("资料不全").first().waitFor();
    await page.locator("#satisfaction").fill("90");
    await page.locator("#score p").getByText("尚未确定").waitFor({ state: "detached" });
    await page.locator("#settlement li").first().waitFor();
  }));

for (const [name, options] of Object.entries({
  desk: { viewport: { width: 1280, height: 900 } },
  "phone-dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
}))
  test(`both charts are drawn and the page fits: ${name}`, () =>
    inPage(async (page) => {
      for (const chart of ["#score-chart", "#tracks-chart"])
        assert.ok((await page.locator(`${chart} path`).count()) > 20, chart);
      assert.ok((await tooWide(page)) <= 0);
      if (shots) await page.screenshot({ path: `${shots}/fund-${name}.png`, fullPage: true });
    }, options));

// Both forms do the same, so both are held to the same: in a browser, by what somebody would type and see.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import * as vite from "vite";
import { startBrowser, tooWide } from "../support/browser.mjs";

const shots = process.env.SHOTS; // a folder for pictures of the pages, where somebody wants to look at them
let browser;
before(async () => {
  browser = await startBrowser({ vite, chromium, root: fileURLToPath(new URL(".", import.meta.url)) });
});
after(() => browser.close());

const inForm = (kind, work, options) =>
  browser.visit(
    `${kind}.html`,
    async (page) => {
      await page.locator("[data-outcome]").waitFor();
      await work(page);
    },
    options,
  );

const input = (page, field) => page.locator(`[data-field="${field}"] input`).first();
const messageAt = (page, field) =>
  page.locator(`[data-field="${field}"] :is([role="alert"], .el-form-item__error)`);

for (const kind of ["vue", "react"])
  describe(kind, () => {
    test("says at a field what is wrong with it, in Chinese, and nothing once it is mended", () =>
      inForm(kind, async (page) => {
        await input(page, "period.start").fill("2024年9月1日");
        const message = messageAt(page, "period.start");
        await message.getByText("若指2024年9月1日，请写作2024-09-01").waitFor();
        await input(page, "period.start").fill("2024-09-01");
        await message.waitFor({ state: "detached" });
      }));

    test("says at the next keystroke that a must is met", () =>
      inForm(kind, async (page) => {
        const failure = page.locator('[data-fail="5.1#copies"]');
        await failure.waitFor();
        await input(page, "submission.paperCopies").fill("3");
        await input(page, "submission.paperCopies").blur();
        await failure.waitFor({ state: "detached" });
      }));

    test("does what a remedy says at one click, in the fields too", () =>
      inForm(kind, async (page) => {
        await page.locator('[data-mend="4.1#pilot-period"]').click();
        await page.locator('[data-fail="4.1#pilot-period"]').waitFor({ state: "detached" });
        assert.equal(await input(page, "period.end").inputValue(), "2026-08-31");
      }));

    test("offers no button where the application cannot mend it", () =>
      inForm(kind, async (page) => {
        await page.locator('[data-mend="5.1#copies"]').waitFor();
        assert.equal(await page.locator('[data-mend="2.1#platform-operator"]').count(), 0);
        assert.equal(await page.locator('[data-fail="2.1#platform-operator"]').count(), 1);
      }));

    test("lists what is asked for by who can give it", () =>
      inForm(kind, async (page) => {
        await page.locator('[data-giver="评审专家"] li').first().waitFor();
        assert.equal(await page.locator('[data-giver="盟市工信局"]').count(), 0);
        await input(page, "period.end").fill("");
        await page.locator('[data-giver="盟市工信局"]').getByText("试点期截止日").waitFor();
      }));

    test("adds an enterprise once its code can be one", () =>
      inForm(kind, async (page) => {
        const asked = page.locator('[data-giver="盟市工信局"]').getByText("包头某厂");
        await input(page, "enterprise.name").fill("包头某厂");
        await input(page, "enterprise.creditCode").fill("9115");
        await page.locator("[data-add]").click();
        await messageAt(page, "enterprise.creditCode").getByText("应为18位，现为4位").waitFor();
        assert.equal(await asked.count(), 0);
        await input(page, "enterprise.creditCode").fill("91150200701240234X");
        await page.locator("[data-add]").click();
        await asked.first().waitFor();
        assert.equal(await input(page, "enterprise.name").inputValue(), "");
      }));

    test("fits a phone", () =>
      inForm(
        kind,
        async (page) => {
          assert.ok((await tooWide(page)) <= 0);
          if (shots) await page.screenshot({ path: `${shots}/${kind}-phone.png` });
        },
        { viewport: { width: 390, height: 844 } },
      ));

    test("fits a desk", () =>
      inForm(kind, async (page) => {
        assert.ok((await tooWide(page)) <= 0);
        await page.locator("[data-mend]").first().waitFor();
        if (shots) await page.screenshot({ path: `${shots}/${kind}-desk.png` });
      }));
  });

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { one, revisit, visitEach } from "./site.ts";

visitEach();

const outcome = () => one.page.locator("[data-outcome]").textContent();
const failed = () => one.page.locator("[data-fail]").count();
const field = (path: string) => one.page.locator(`#field-${path.replaceAll(".", "-")}`);

describe("the self-check", () => {
  it("begins with an example that fails, and says what of it", async () => {
    await one.go("live/self-check.html");
    await expect.poll(outcome).toBe("不符合");
    await expect.poll(failed).toBe(14);
  });

  it("answers what is typed, and undoes it", async () => {
    await one.go("live/self-check.html");
    await expect.poll(failed).toBe(14);
    await field("submission.paperCopies").fill("3");
    await expect.poll(failed).toBe(13);
    await one.page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(failed).toBe(14);
    expect(await field("submission.paperCopies").inputValue()).toBe("2");
  });

  it("applies a remedy where one is a button", async () => {
    await one.go("live/self-check.html");
    await one.page.locator("[data-mend='5.1#copies']").click();
    await expect.poll(() => field("submission.paperCopies").inputValue()).toBe("3");
    await expect.poll(failed).toBe(13);
  });

  it("shows a fault of input at its field, and keeps what was typed", async () => {
    await one.go("live/self-check.html");
    await expect.poll(failed).toBe(14);
    await field("submission.paperCopies").fill("三份");
    await one.page.locator("#field-submission-paperCopies-fault").waitFor();
    expect(await field("submission.paperCopies").inputValue()).toBe("三份");
  });

  it("keeps its state in the address, so that another reader sees the same", async () => {
    await one.go("live/self-check.html");
    await expect.poll(failed).toBe(14);
    await field("submission.paperCopies").fill("7");
    await one.page.waitForURL("**#a=*");
    const address = one.page.url();
    await revisit();
    await one.page.goto(address);
    await expect.poll(() => field("submission.paperCopies").inputValue()).toBe("7");
  });

  it("says of an address that was cut what to do, and shows an example", async () => {
    await one.go("live/self-check.html#a=q1YqS");
    await one.page.getByRole("alert").getByText("网址不完整").waitFor();
    await expect.poll(failed).toBe(14);
  });

  it("opens the application that fails one rule alone, as its clause links to it", async () => {
    await one.go("clauses/5-1.html");
    await one.page.locator("a[href*='example=5-1-copies']").click();
    await expect.poll(failed).toBe(1);
    await one.page.locator("[data-fail='5.1#copies']").waitFor();
  });

  it("takes a judgement, and counts it", async () => {
    await one.go("live/self-check.html");
    await one.page.locator("#tab-needs-judgement").click();
    const before = await one.page.locator("#answers li .outcome.needs-judgement").count();
    await one.page.locator("#answers select").first().selectOption("pass");
    await expect
      .poll(() => one.page.locator("#answers li .outcome.needs-judgement").count())
      .toBe(before - 1);
  });

  it("imports a file, and refuses one that is no application without losing anything", async () => {
    await one.go("live/self-check.html");
    await expect.poll(failed).toBe(14);
    const file = (buffer: string) => ({
      name: "a.json",
      mimeType: "application/json",
      buffer: Buffer.from(buffer),
    });
    await one.page.locator("[data-import]").setInputFiles(file("{"));
    await one.page.getByRole("alert").getByText("不是完整的 JSON").waitFor();
    expect(await failed()).toBe(14);
    const sound = readFileSync(new URL("../examples/application.json", import.meta.url), "utf8");
    await one.page.locator("[data-import]").setInputFiles(file(sound));
    await expect.poll(failed).toBe(0);
  });

  it("speaks English to who reads English, without a Chinese word of its own", async () => {
    await one.go("en/live/self-check.html");
    await expect.poll(outcome).toBe("not met");
    const said = await one.page.evaluate(() => {
      const copy = document.querySelector(".self-check")?.cloneNode(true) as HTMLElement;
      for (const quoted of copy.querySelectorAll(
        "[lang='zh-CN'], textarea, input, pre, details .item, summary",
      ))
        quoted.remove();
      for (const quoted of copy.querySelectorAll("#answers p"))
        quoted.textContent = quoted.textContent?.replaceAll(/\([^()]*\)/g, "") ?? "";
      return copy.textContent ?? "";
    });
    expect(said.match(/[\p{Script=Han}]+/gu)).toBeNull();
  });

  it("speaks Chinese to who reads Chinese, without an English word of its own", async () => {
    await one.go("live/self-check.html");
    await expect.poll(outcome).toBe("不符合");
    const said = await one.page.evaluate(() => {
      const copy = document.querySelector(".self-check")?.cloneNode(true) as HTMLElement;
      for (const quoted of copy.querySelectorAll("textarea, input, pre")) quoted.remove();
      return copy.textContent ?? "";
    });
    expect(said.match(/[a-z]{3,}/gi)).toBeNull();
  });

  it("can be used by the keyboard alone", async () => {
    await one.go("live/self-check.html");
    await expect.poll(failed).toBe(14);
    await field("submission.paperCopies").focus();
    await one.page.keyboard.press("Control+A");
    await one.page.keyboard.type("3");
    await expect.poll(failed).toBe(13);
    await one.page.keyboard.press("Tab");
    expect(await one.page.evaluate(() => document.activeElement?.id)).toBe("field-submission-discCopies");
  });
});

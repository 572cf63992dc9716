import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { start, stop, type Visit, visit } from "./site.ts";

let one: Visit;
beforeAll(start);
afterAll(stop);
beforeEach(async () => {
  one = await visit();
});
afterEach(async () => {
  await one.context.close();
  expect(one.faults).toEqual([]);
});

const part = (party: string) => one.page.locator(`[data-part="${party}"]`).textContent();

describe("the three-party split", () => {
  it("shows three parts that make the price, and the steps", async () => {
    await one.go("live/split.html");
    await expect.poll(() => part("provider")).toBe("100,000.00");
    expect(await part("government")).toBe("400,000.00");
    expect(await part("enterprise")).toBe("500,000.00");
    await one.page.locator(".steps li").nth(2).waitFor();
  });

  it("follows another concession, and fails where nobody gives way", async () => {
    await one.go("live/split.html");
    await one.page.locator("[data-concession]").fill("20%");
    await expect.poll(() => part("provider")).toBe("200,000.00");
    await one.page.locator("[data-concession]").fill("0");
    await expect.poll(() => one.page.locator("[data-outcome]").textContent()).toContain("不符合");
  });

  it("says what is wrong with a price that is none, and keeps it", async () => {
    await one.go("live/split.html");
    await one.page.locator("[data-price]").fill("一百万吧");
    await one.page.locator("[data-issue]").first().waitFor();
    expect(await one.page.locator("[data-price]").inputValue()).toBe("一百万吧");
  });
});

describe("the walk through the procedure", () => {
  it("begins anew, takes an event and offers the next ones", async () => {
    await one.go("live/procedure.html");
    await one.page.locator("[data-begin]").click();
    await one.page.locator("[data-register]").click();
    await expect.poll(() => one.page.locator("[data-state]").textContent()).toContain("评审中");
    await one.page.locator("[data-event='reviewed']:not(.refused)").waitFor();
  });

  it("says by which clause an event is refused, and what can be done instead", async () => {
    await one.go("live/procedure.html");
    await one.page.locator("[data-begin]").click();
    await one.page.locator("[data-event='approved']").click();
    await one.page.locator("[data-refusal]", { hasText: "5.3" }).waitFor();
  });

  it("keeps the walk in the address", async () => {
    await one.go("live/procedure.html");
    await one.page.locator("[data-begin]").click();
    await one.page.locator("[data-register]").click();
    await one.page.waitForURL("**#a=*");
    await one.page.reload();
    await expect.poll(() => one.page.locator("[data-state]").textContent()).toContain("评审中");
  });
});

describe("another figure", () => {
  it("shows which findings it would change, and for better or worse", async () => {
    await one.go("live/what-if.html");
    await one.page.locator("[data-parameter='minimum-enterprises']").fill("90");
    await one.page.locator("[data-result]", { hasText: "纳入改造的企业不少于规定户数" }).waitFor();
  });

  it("says what is wrong with a figure that is none, and keeps it", async () => {
    await one.go("live/what-if.html");
    await one.page.locator("[data-parameter='minimum-enterprises']").fill("一百");
    await one.page.locator("[data-issue]", { hasText: "改造企业最少户数的取值无法使用" }).waitFor();
    expect(await one.page.locator("[data-parameter='minimum-enterprises']").inputValue()).toBe("一百");
  });
});

describe("the policy editor", () => {
  it("finds a contradiction, and says what a change would do", async () => {
    await one.go("live/policy.html");
    const text = one.page.locator("[data-policy-text]");
    await expect.poll(() => text.inputValue()).toContain("wuhan");
    const changed = (await text.inputValue()).replace('"rate": "0.3"', '"rate": "0.35"');
    await text.fill(changed);
    await one.page.locator("[data-cost]", { hasText: "12" }).waitFor();
    await text.fill(changed.replace('"is": 2', '"atLeast": 2'));
    await one.page.locator("[data-fault]").first().waitFor();
  });

  it("waits for JSON that is whole, and keeps what was typed", async () => {
    await one.go("live/policy.html");
    const text = one.page.locator("[data-policy-text]");
    await text.fill("{");
    await one.page.locator("[data-broken]").waitFor();
    expect(await text.inputValue()).toBe("{");
  });
});

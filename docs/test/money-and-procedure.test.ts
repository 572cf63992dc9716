import { describe, expect, it } from "vitest";
import { one, visitEach } from "./site.ts";

visitEach();

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

describe("the pool", () => {
  const share = (name: string) => one.page.locator(`[data-share="${name}"]`).textContent();

  it("shares the whole amount among the claims, and keeps a cap", async () => {
    await one.go("live/split.html");
    await expect.poll(() => share("甲厂")).toContain("200,000.00");
    await one.page.locator("[data-pool-check]").waitFor();
    await one.page.locator("[data-pool-cell='0-cap']").fill("");
    await expect.poll(() => share("甲厂")).toContain("238,410.60");
  });

  it("says what is left where every claim is at its cap", async () => {
    await one.go("live/split.html");
    await one.page.locator("[data-pool-total]").fill("5000000");
    for (const index of [1, 2, 3, 4])
      await one.page.locator(`[data-pool-cell='${index}-cap']`).fill("100000");
    await one.page.locator("[data-pool-left]", { hasText: "4,400,000.00" }).waitFor();
  });

  it("says what is wrong with a weight that is none, and keeps it", async () => {
    await one.go("live/split.html");
    await one.page.locator("[data-pool-cell='1-weight']").fill("很多");
    await one.page.locator("[data-pool-issue]").first().waitFor();
    expect(await one.page.locator("[data-pool-cell='1-weight']").inputValue()).toBe("很多");
  });

  it("stands in the address beside the split", async () => {
    await one.go("live/split.html");
    await one.page.locator("[data-price]").fill("2000000");
    await one.page.locator("[data-pool-total]").fill("900000");
    await one.page.waitForURL("**#*a=*pool=*");
    await one.page.reload();
    await expect.poll(() => one.page.locator("[data-pool-total]").inputValue()).toBe("900000");
    expect(await one.page.locator("[data-price]").inputValue()).toBe("2000000");
  });

  it("is not lost from the address where the split takes longer to be packed", async () => {
    await one.page.addInitScript(() => {
      const soon = Response.prototype.arrayBuffer;
      let calls = 0;
      Response.prototype.arrayBuffer = async function (this: Response) {
        calls += 1;
        if (calls === 1) await new Promise((resolve) => setTimeout(resolve, 1_000));
        return soon.call(this);
      };
    });
    await one.go("live/split.html");
    await one.page.locator("[data-price]").fill("2000000");
    await one.page.waitForTimeout(400);
    await one.page.locator("[data-pool-total]").fill("900000");
    await one.page.waitForURL("**#*pool=*");
    await one.page.waitForURL("**#*a=*");
    expect(one.page.url()).toContain("pool=");
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

  it("registers nothing while another history is on its way", async () => {
    await one.page.route("**/procedure-engine*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await one.go("live/procedure.html");
    await one.page.locator("[data-begin]").click();
    expect(await one.page.locator("[data-register]").isDisabled()).toBe(true);
    await one.page.locator("[data-register]").click();
    await expect.poll(() => one.page.locator("[data-state]").textContent()).toContain("评审中");
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
    await one.page.waitForURL("**#a=*");
    const ofBeginning = one.page.url();
    await one.page.locator("[data-register]").click();
    await expect.poll(() => one.page.url()).not.toBe(ofBeginning);
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
    await one.page.locator("[data-issue]", { hasText: "改造企业最少户数：不是数字" }).waitFor();
    expect(await one.page.locator("[data-parameter='minimum-enterprises']").inputValue()).toBe("一百");
  });
});

describe("a whole roster", () => {
  it("shows which enterprises get another answer without a rule", async () => {
    await one.go("live/what-if.html");
    await one.page.locator("[data-roster-result]", { hasText: "111户企业按两个版本比较" }).waitFor();
    await one.page.locator("[data-without='3.2#above-scale-all']").uncheck();
    await one.page.locator("[data-roster-result]", { hasText: "0户的结论不同" }).waitFor();
  });

  it("reads a roster of one's own, and says what is wrong with it", async () => {
    await one.go("live/what-if.html");
    const file = (text: string) => ({ name: "名单.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    const input = one.page.locator("[data-roster-file]");
    await input.setInputFiles(file("企业名称,所属产业链编号,规模,纳入改造情况\n甲厂,rare-earth,规上,否\n"));
    await expect.poll(() => one.page.locator("[data-roster-name]").textContent()).toContain("名单.csv");
    await one.page.locator("[data-roster-result]", { hasText: "1户企业" }).waitFor();
    await input.setInputFiles(file("一列\n1\n"));
    await one.page.locator("[data-roster-issue]").first().waitFor();
  });
});

describe("the policy editor", () => {
  it("changes a rate in the form, as a percentage, and says what that would cost", async () => {
    await one.go("live/policy.html");
    const rate = one.page.locator("[data-policy-field='tiers-0-rate']");
    await expect.poll(() => rate.inputValue()).toBe("30");
    await rate.fill("35%");
    await rate.press("Tab");
    await one.page.locator("[data-cost]", { hasText: "12" }).waitFor();
    await one.page.getByRole("tab", { name: "JSON" }).click();
    expect(await one.page.locator("[data-policy-text]").inputValue()).toContain('"rate": "0.35"');
  });

  it("takes a tier as a row, and keeps the view in the address", async () => {
    await one.go("live/policy.html");
    await one.page.locator("[data-add='tiers']").click();
    await one.page.locator("[data-entry='tiers-2']").waitFor();
    await one.page.locator("[data-fault]").first().waitFor();
    await one.page.getByRole("tab", { name: "JSON" }).click();
    await one.page.waitForURL("**#a=*");
    await one.page.waitForTimeout(400);
    await one.page.reload();
    await one.page.locator("[data-policy-text]").waitFor();
  });

  it("finds a contradiction, and says what a change would do", async () => {
    await one.go("live/policy.html");
    await one.page.getByRole("tab", { name: "JSON" }).click();
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
    await one.page.getByRole("tab", { name: "JSON" }).click();
    const text = one.page.locator("[data-policy-text]");
    await text.fill("{");
    await one.page.locator("[data-broken]").waitFor();
    expect(await text.inputValue()).toBe("{");
  });
});

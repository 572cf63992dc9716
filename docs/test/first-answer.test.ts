import { describe, expect, it } from "vitest";
import { one, revisit, visitEach } from "./site.ts";

visitEach();

/** What each live page says before anybody has touched it. */
const firstAnswers = [
  ["self-check", "[data-outcome]", "不符合"],
  ["annex2", "[data-score]", "得66.8至76.8分"],
  ["split", "[data-part='government']", "400,000.00"],
  ["procedure", "[data-state]", "未达标待处理"],
  ["what-if", "[data-result]", "由“不符合”变为“符合”"],
  ["policy", "[data-result]", "没有发现自相矛盾之处"],
] as const;

describe("the first answer", () => {
  it.each(firstAnswers)(
    "of %s stands in the page as it is sent, before any script",
    async (name, at, says) => {
      await revisit({ javaScriptEnabled: false });
      await one.page.goto(`${one.url}live/${name}.html`);
      expect(await one.page.locator(at).first().textContent()).toContain(says);
    },
  );

  it.each(firstAnswers.map(([name]) => name))(
    "of %s needs no rule: they come with the first touch",
    async (name) => {
      const asked: string[] = [];
      one.page.on("request", (request) => asked.push(request.url()));
      await one.go(`live/${name}.html`);
      await one.page.waitForLoadState("networkidle");
      const rules = () => asked.filter((url) => /words-|-engine/.test(url));
      expect(rules()).toEqual([]);
      await one.page.locator(".live :is(input, select)").first().focus();
      await expect.poll(() => rules().length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(firstAnswers)("of %s is what the rules say once they are there", async (name, at) => {
    await one.go(`live/${name}.html`);
    const before = await one.page.locator(".live").textContent();
    const asked = [/words-/, /-engine/].map((module) => one.page.waitForResponse(module));
    await one.page.locator(".live :is(input, select)").first().focus();
    await Promise.all(asked);
    // What has come runs and is drawn before this is over.
    await one.page.waitForTimeout(700);
    await one.page.locator(at).first().waitFor();
    expect(await one.page.locator(".live").textContent()).toBe(before);
  });

  it("stays where the rules do not come; the page says so, and the address keeps what was typed", async () => {
    await one.page.route(/-engine/, (route) => route.abort());
    await one.go("live/self-check.html");
    await one.page.locator("#field-submission-paperCopies").fill("3");
    await one.page.getByRole("alert").getByText("规则没有载入").waitFor();
    await one.page.waitForURL("**#a=*");
    await one.page.unroute(/-engine/);
    await one.page.reload();
    await expect.poll(() => one.page.locator("#field-submission-paperCopies").inputValue()).toBe("3");
    await expect.poll(() => one.page.locator("[data-fail]").count()).toBe(13);
    one.faults.splice(0);
  });
});

describe("an address that somebody has cut", () => {
  it.each(firstAnswers.map(([name, at, says]) => [name, "a", at, says] as const))(
    "is told of on %s, and the example stands",
    async (name, part, at, says) => {
      await one.go(`live/${name}.html#${part}=q1YqS`);
      await one.page.getByRole("alert").getByText("网址不完整").waitFor();
      expect(await one.page.locator(at).first().textContent()).toContain(says);
    },
  );

  it("is told of where it is the pool that was cut", async () => {
    await one.go("live/split.html#pool=q1YqS");
    await one.page.getByRole("alert").getByText("资金池的内容读不出来").waitFor();
  });
});

describe("the score", () => {
  it("says of each row how many points of how many it gives", async () => {
    await one.go("live/annex2.html");
    await expect
      .poll(() => one.page.locator("[data-points='smart-factories']").textContent())
      .toMatch(/\d \/ /);
  });

  it("says line by line how it comes about", async () => {
    await one.go("live/annex2.html");
    await one.page.getByText("分数怎样来的").click();
    await one.page.locator(".lines li", { hasText: "按增量得2.17分（满分3.13分）" }).waitFor();
  });
});

describe("the duties of a pilot", () => {
  it("stand by what is late, what is due, and what is done", async () => {
    await one.go("live/procedure.html");
    expect(await one.page.locator("[data-duty='overdue']").count()).toBe(0);
    const asOf = one.page.locator(".walk section:last-child label input");
    await asOf.fill("2026-10-01");
    await one.page.locator("[data-duty='overdue']", { hasText: "2025年度绩效自评" }).waitFor();
  });
});

describe("the tabs of the self-check", () => {
  it("turn with the arrow keys", async () => {
    await one.go("live/self-check.html");
    await one.page.locator("#tab-fail").focus();
    await one.page.keyboard.press("ArrowRight");
    await expect.poll(() => one.page.locator("#tab-needs-data").getAttribute("aria-selected")).toBe("true");
    expect(await one.page.evaluate(() => document.activeElement?.id)).toBe("tab-needs-data");
  });
});

describe("a clause", () => {
  it("says in plain words what it comes down to", async () => {
    await one.go("clauses/5-1.html");
    expect(await one.page.locator(".gist").textContent()).toContain("加盖公章");
  });
});

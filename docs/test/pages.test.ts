import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { one, visitEach, visitOnce } from "./site.ts";

const axe = readFileSync(
  fileURLToPath(new URL("../node_modules/axe-core/axe.min.js", import.meta.url)),
  "utf8",
);
/** Where pictures of the pages are left for whoever wants to see them: `SHOTS=1 npm test`. */
const shots = fileURLToPath(new URL("./shots/", import.meta.url));

/** Pages of each kind, in both languages by their Chinese address. */
const pages = [
  "index",
  "guide/start",
  "guide/money",
  "clauses/3-2",
  "clauses/index",
  "reference/parameters",
  "messages/remedies",
  "live/self-check",
  "live/annex2",
  "live/split",
  "live/procedure",
  "live/what-if",
  "live/policy",
  "reference/fields",
  "reference/schemas",
  "reference/api/index",
  "reference/api/assessment",
  "guide/comparison",
  "recipes/index",
  "recipes/declaration-form",
];

/** What comes last on a live page. */
const last: Readonly<Record<string, string>> = {
  "live/split": "[data-pool-check]",
  "live/what-if": "[data-roster-result]",
};

/** Shows a page, and waits until a live one has answered. */
async function open(path: string): Promise<void> {
  await one.go(`${path}.html`);
  if (path.includes("live/"))
    await one.page.locator("[data-outcome], [data-score], [data-state], [data-result]").first().waitFor();
  const selector = last[path.replace(/^en\//, "")];
  if (selector !== undefined) await one.page.locator(selector).waitFor();
}

describe("a reader", () => {
  visitEach();

  describe("the search", () => {
    it.each(["规下企业", "应改尽改", "公开招投标", "让利", "绩效目标", "三方分担", "凭证"])(
      "finds %s",
      async (word) => {
        await one.go("index.html");
        await one.page.locator(".DocSearch-Button").click();
        await one.page.locator("#localsearch-input").fill(word);
        await one.page.locator(".VPLocalSearchBox .result").first().waitFor();
      },
    );

    it("finds words in English", async () => {
      await one.go("en/index.html");
      await one.page.locator(".DocSearch-Button").click();
      await one.page.locator("#localsearch-input").fill("instalments");
      await one.page.locator(".VPLocalSearchBox .result").first().waitFor();
    });
  });

  it("leads from the first page to the start and back", async () => {
    await one.go("index.html");
    await one.page.locator(".landing .doors a", { hasText: "入门" }).click();
    await one.page.waitForURL("**/guide/start.html");
    await one.page.locator("h1", { hasText: "入门" }).waitFor();
    await one.page.goBack();
    await one.page.locator(".first-finding").waitFor();
  });

  it("says in the reader's language that a page is not there", async () => {
    const { page, faults, go } = one;
    await go("no-such-page.html");
    await page.getByText("没有这一页").waitFor();
    expect(faults.splice(0).every((fault) => fault.includes("404"))).toBe(true);
  });

  describe("the reference", () => {
    it("leads from the name of a function to its declaration, and on to a type in it", async () => {
      const { page, go } = one;
      await go("en/reference/api/index.html");
      await page.locator("main a", { hasText: "assessApplication" }).first().click();
      await page.waitForURL("**/en/reference/api/assessment.html#assessApplication");
      await page.locator("main a[href$='#AssessmentOptions']").first().click();
      await page.waitForURL("**#AssessmentOptions");
    });

    it("hands out the JSON Schema of each noun", async () => {
      const { page, go } = one;
      await go("reference/schemas.html");
      const link = await page.locator("#chain ~ p a[href$='/chain.json']").first().getAttribute("href");
      const schema = await page.evaluate(async (path) => (await fetch(path ?? "")).json(), link);
      expect(schema.title).toBe("产业链");
    });
  });

  describe("a clause", () => {
    it("is what the search shows first for its key words", async () => {
      await one.go("index.html");
      await one.page.locator(".DocSearch-Button").click();
      await one.page.locator("#localsearch-input").fill("规下企业");
      const first = one.page.locator(".VPLocalSearchBox .result").first();
      await expect.poll(() => first.textContent()).toContain("3.2");
    });

    it("leads from its key words to the rule, with an example of each side", async () => {
      const { page, go } = one;
      await go("clauses/5-1.html");
      await page.locator("a[href$='#copies']").first().click();
      await page.waitForURL("**/clauses/5-1.html#copies");
      const rule = page.locator("#copies ~ ul").first();
      await rule.locator(".outcome.fail").waitFor();
      await rule.locator(".outcome.pass").waitFor();
    });
  });
});

/** Every page at desk and phone width, light and dark, each language in two of the four. */
const looks = {
  desk: { prefix: "", viewport: { width: 1280, height: 800 } },
  dark: { prefix: "en/", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  phone: { prefix: "en/", viewport: { width: 390, height: 844 }, isMobile: true, deviceScaleFactor: 2 },
  "phone-dark": {
    prefix: "",
    viewport: { width: 390, height: 844 },
    isMobile: true,
    deviceScaleFactor: 2,
    colorScheme: "dark",
  },
} as const;

describe.each(Object.entries(looks))("%s", (name, { prefix, ...options }) => {
  visitOnce(options);

  it.each(pages)("shows %s within its width, to everybody", async (path) => {
    await open(prefix + path);
    if (process.env.SHOTS !== undefined)
      await one.page.screenshot({ path: `${shots}${name}-${path.replaceAll("/", "_")}.png` });
    // A phone widens its window to what is too wide, so that its own width would say nothing.
    const width = await one.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(options.viewport.width);
    // At phone width the colours are those of the desk.
    if (!("isMobile" in options)) expect(await obstacles()).toEqual([]);
  });
});

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What stands in the way of somebody who cannot see well, or uses no mouse. */
async function obstacles(): Promise<readonly string[]> {
  await one.page.evaluate(axe);
  const violations = await one.page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (what: Document, how: object) => Promise<{ violations: AxeViolation[] }> };
    };
    // The search button of the theme shows its key beside its name.
    const rules = { "label-content-name-mismatch": { enabled: false } };
    return (await axe.run(document, { resultTypes: ["violations"], rules })).violations;
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

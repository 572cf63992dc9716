// A page of an example as a browser shows it: built, served, and watched for errors. Vite and playwright-core are the
// example's own, so they come in as arguments.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Debian's Chromium, or the one that is named: `CHROMIUM=/path/to/it`. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Rollup cannot use some marks in comments of zod, and loses nothing by it. */
const onwarn = (warning, say) => {
  if (warning.code !== "INVALID_ANNOTATION") say(warning);
};

/**
 * Builds the example in `root`, serves it, and starts a browser; `close` ends all three. `visit` does some work on a page, and
 * holds the page to having said nothing in the console by the end of it.
 */
export async function startBrowser({ vite: { build, preview }, chromium, root }) {
  const outDir = mkdtempSync(join(tmpdir(), "example-"));
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true, rollupOptions: { onwarn } } });
  const server = await preview({ root, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch({ executablePath, args });
  const url = server.resolvedUrls.local[0];
  return {
    visit: async (path, work, options) => {
      const once = () => visitOnce(browser, new URL(path, url).href, work, options);
      try {
        await once();
      } catch (error) {
        // Now and then a headless browser paints nothing more of a page, and then nothing on it is ever found to stand still. What
        // is wrong with the page itself is wrong with the next one too.
        if (error.name !== "TimeoutError") throw error;
        await once();
      }
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/** A page in a context of its own, which may say nothing in the console, throw nothing, and load all it asks for. */
async function visitOnce(browser, url, work, options = {}) {
  const context = await browser.newContext(options);
  try {
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const faults = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
    await page.goto(url);
    await work(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

/** How far a page reaches beyond the screen, in pixels: a phone should not have to scroll sideways. */
export const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

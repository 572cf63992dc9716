// A page of an example as a browser shows it: built, served, and watched for errors. Vite and playwright-core are the
// example's own, so they come in as arguments.
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

/** Builds the example in `root`, serves it, and starts a browser; `close` ends all three. */
export async function startBrowser({ vite: { build, preview }, chromium, root }) {
  const outDir = mkdtempSync(join(tmpdir(), "example-"));
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true, rollupOptions: { onwarn } } });
  const server = await preview({ root, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch({ executablePath, args });
  const url = server.resolvedUrls.local[0];
  return {
    open: (path, options) => openPage(browser, new URL(path, url).href, options),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}

/** A page in a context of its own; `faults` holds what the console said, and what the page threw or could not load. */
async function openPage(browser, url, options = {}) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

/** How far a page reaches beyond the screen, in pixels: a phone should not have to scroll sideways. */
export const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

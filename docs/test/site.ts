// One browser, a context of its own for each test, and everything that a page must not do kept as a fault.
import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { serve } from "../scripts/serve.mjs";

/** Debian's Chromium, or the one that is named: `CHROMIUM=/path/to/it`. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

let browser: Browser;
let site: { readonly url: string; readonly close: () => void };

export async function start(): Promise<void> {
  if (!existsSync(executablePath))
    throw new Error(`${executablePath} is not there: apt-get install chromium`);
  site = await serve();
  browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export async function stop(): Promise<void> {
  await browser?.close();
  site?.close();
}

/** A visit to the site: `faults` holds errors of the console, violations of the policy, and requests that failed or left. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
  readonly url: string;
  readonly go: (path: string) => Promise<void>;
}

export async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  // What does not come within this time does not come: a dead page is to fail at once.
  context.setDefaultTimeout(15_000);
  const faults: string[] = [];
  await context.route("**", (route) => {
    const { origin, protocol } = new URL(route.request().url());
    if (origin === new URL(site.url).origin || protocol === "blob:" || protocol === "data:")
      return route.continue();
    faults.push(`asks another host: ${route.request().url()}`);
    return route.abort();
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(
        `policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  const go = async (path: string): Promise<void> => {
    await page.goto(site.url + path);
    // Before the page has come to life the first click would be lost.
    await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  };
  return { page, context, faults, url: site.url, go };
}

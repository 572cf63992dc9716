// One browser, a page of its own for each test, and everything that a page must not do kept as a fault.
import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { serve } from "../scripts/serve.mjs";

/** Debian's Chromium, or the one that is named: `CHROMIUM=/path/to/it`. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** The visit that the running test is on. */
export let one: Visit;

/**
 * Each test of the file, or of a part of it, is a visit of its own, without faults at its end. The page stays open between them, since a
 * new one takes longer than most tests; nothing is kept but what was fetched, as in the browser of a reader who comes back.
 */
export function visitEach(): void {
  browse();
  let context: BrowserContext;
  let kept: Visit | undefined;
  beforeAll(async () => {
    context = await reader();
  });
  beforeEach(async () => {
    kept ??= await visit(context);
    one = kept;
  });
  afterEach(async ({ task }) => {
    // A page that a test has left for another, or on which one has failed, may not be what it was.
    if (one === kept && task.result?.state !== "fail") return clear(one);
    kept = undefined;
    return leave();
  });
  afterAll(() => {
    kept = undefined;
  });
}

/** All tests of a part are one visit, by a reader who goes from page to page; none leaves a fault. */
export function visitOnce(options: BrowserContextOptions): void {
  browse();
  beforeAll(async () => {
    one = await visit(await reader(options));
  });
  afterEach(() => expect(one.faults.splice(0)).toEqual([]));
  afterAll(leave);
}

/** Ends the visit and begins another: by another reader, or by one whose browser is set otherwise. */
export async function revisit(options: BrowserContextOptions = {}): Promise<void> {
  await leave();
  one = await visit(await reader(options));
}

async function leave(): Promise<void> {
  try {
    await clear(one);
  } finally {
    await one.page.close();
  }
}

/** Forgets what the visit has left in the page and in the browser; none leaves a fault. */
async function clear({ page, url, faults }: Visit): Promise<void> {
  await page.unrouteAll();
  // A page that was never opened has none.
  if (page.url().startsWith(url)) await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  expect(faults.splice(0)).toEqual([]);
}

function browse(): void {
  beforeAll(start);
  afterAll(stop);
}

let browser: Browser;
let site: { readonly url: string; readonly close: () => void };

async function start(): Promise<void> {
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
      // Nothing leaves this machine, whatever a page asks for.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}

async function stop(): Promise<void> {
  await browser?.close();
  site?.close();
}

/** A visit to the site: `faults` holds errors of the console, violations of the policy, and requests that failed or left. */
interface Visit {
  readonly page: Page;
  readonly faults: string[];
  readonly url: string;
  readonly go: (path: string) => Promise<void>;
}

async function reader(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  // What does not come within this time does not come: a dead page is to fail at once.
  context.setDefaultTimeout(15_000);
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(
        `policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  return context;
}

async function visit(context: BrowserContext): Promise<Visit> {
  const faults: string[] = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin === new URL(site.url).origin || protocol === "blob:" || protocol === "data:") return;
    faults.push(`asks another host: ${request.url()}`);
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
  return { page, faults, url: site.url, go };
}

// Every runtime: whether it is here, and how one of the built files is run in it under a time zone.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const print = here("print.mjs");

/** Languages whose rules for figures, dates and letters are not those of English: what a host may have as its own. */
const languages = {
  UTC: "C",
  "Asia/Shanghai": "zh_CN.UTF-8",
  "America/New_York": "tr_TR.UTF-8",
  "Pacific/Apia": "ar_EG.UTF-8",
};

const longest = 240_000;

function outputOf(command, given, { zone, afterwards }) {
  const env = {
    ...process.env,
    ...(afterwards && { AFTERWARDS: afterwards }),
    TZ: zone,
    LC_ALL: languages[zone],
    NO_COLOR: "1",
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, { env, stdio: ["ignore", "pipe", "pipe"], timeout: longest });
    const said = { stdout: [], stderr: [] };
    for (const name of ["stdout", "stderr"]) child[name].on("data", (chunk) => said[name].push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(said.stdout).toString());
      else reject(new Error(`ended with ${code}: ${Buffer.concat(said.stderr).toString().slice(-2_000)}`));
    });
  });
}

/** A program that takes a file and what is to be left out. */
const program = (name, command, options = [], afterwards = undefined) => ({
  name,
  version: () => {
    const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
    if (status !== 0) return undefined;
    return /\d+\.\d+\.\d+/.exec(stdout)?.[0];
  },
  run: ({ file, zone, left }) => outputOf(command, [...options, print, file, ...left], { zone, afterwards }),
});

const packaged = (name, path) => here(`node_modules/${name}/${path}`);

const nodeAtHand = process.env.npm_node_execpath ?? process.execPath;

export const nodes = [
  program("Node, as it is here", nodeAtHand),
  program("Node 20, the oldest that is promised", packaged("node-20", "bin/node")),
  program("Node 22", packaged("node-22", "bin/node")),
  program("Node 24", packaged("node-24", "bin/node")),
];

export const [node] = nodes;

const poison = (name) => new URL(`poisons/${name}.mjs`, import.meta.url).href;
const before = (name) => ["--import", poison(name)];

/**
 * What comes from another realm is a copy: a getter has become its value, an edition put together by hand is one that nobody has looked at,
 * and its parts are no longer the same as they were.
 */
const ofWhatIsCopied = [
  "odd-rosters / records as programs hand them over:",
  "odd-rosters / a record that turns into another between two looks, where its code was listed before:",
  "own-procedures / an edition put together by hand / with a procedure that was looked at, and one that was not:",
  "own-texts / defineEdition / an edition as parts of another, with the same fields and words:",
];

/** They ask the schemas that are handed out, with zod itself, which reads what the host has made of its messages and prototypes. */
const ofZodItself = [
  "schemas / a date that there is not, and one that there is",
  "schemas / an event of every kind without its fields",
];

/** Node as a host that is not as one would like it. */
export const poisoned = [
  program("Node that makes no code of text", nodeAtHand, ["--disallow-code-generation-from-strings"]),
  program("Node whose prototypes are frozen once the library is loaded", nodeAtHand, [], poison("frozen")),
  {
    ...program(
      "Node whose zod, decimal.js and date-fns were changed before",
      nodeAtHand,
      before("libraries"),
    ),
    except: ofZodItself,
  },
  {
    ...program(
      "Node whose zod, decimal.js and date-fns are changed later",
      nodeAtHand,
      [],
      poison("libraries"),
    ),
    except: ofZodItself,
  },
  {
    ...program("Node whose prototypes get more than they should", nodeAtHand, [], poison("prototypes")),
    except: ofZodItself,
    poisonsData: true,
  },
  {
    ...program(
      "Node whose objects seem to have every name of the library's code",
      nodeAtHand,
      [],
      poison("names"),
    ),
    except: ofZodItself,
    poisonsData: true,
  },
  {
    ...program("Node whose data comes from another realm", nodeAtHand, before("realm")),
    except: ofWhatIsCopied,
  },
];

export const bun = program("Bun", packaged("bun", "bin/bun.exe"));
export const deno = program("Deno", packaged("deno", process.platform === "win32" ? "deno.exe" : "deno"), [
  "run",
  "--no-remote",
  "--allow-read",
  "--allow-env",
]);

/** Cloudflare's workers. They have no time zone but UTC, whatever the machine has. */
export const workerd = {
  name: "workerd",
  version: () => {
    try {
      return createRequire(import.meta.url)("workerd/package.json").version;
    } catch {
      return undefined;
    }
  },
  alwaysUtc: true,
  async run({ file, left }) {
    const { Miniflare } = await import("miniflare");
    const worker = `
      import { golden } from "./golden.mjs";
      export default { fetch: () => new Response(golden(${JSON.stringify(left)})) };`;
    const miniflare = new Miniflare({
      cf: false,
      compatibilityDate: "2025-01-01",
      modules: [
        { type: "ESModule", path: "worker.mjs", contents: worker },
        { type: "ESModule", path: "golden.mjs", contents: readFileSync(file, "utf8") },
      ],
    });
    try {
      const response = await miniflare.dispatchFetch("http://localhost/");
      return await response.text();
    } finally {
      await miniflare.dispose();
    }
  },
};

const executable = process.env.CHROMIUM ?? "/usr/bin/chromium";

export const chromium = {
  name: "Chromium",
  version: () =>
    existsSync(executable)
      ? /\d+(\.\d+)+/.exec(spawnSync(executable, ["--version"], { encoding: "utf8" }).stdout)?.[0]
      : undefined,
  async run({ file, zone, left }) {
    const server = createServer((request, response) => {
      const isFile = request.url === "/golden.mjs";
      response.setHeader("content-type", isFile ? "text/javascript" : "text/html");
      // As strict as a page can be that runs scripts at all: code is never made of text.
      response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
      response.end(isFile ? readFileSync(file) : "<!doctype html><title>golden</title>");
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { chromium: engine } = await import("playwright-core");
    const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
    const browser = await engine.launch({ executablePath: executable, args: flags });
    try {
      const page = await browser.newPage({
        timezoneId: zone,
        locale: languages[zone].slice(0, 2).replace("C", "en"),
      });
      page.setDefaultTimeout(longest);
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      return await page.evaluate(async (subjects) => {
        const { golden } = await import("/golden.mjs");
        return golden(subjects);
      }, left);
    } finally {
      await browser.close();
      server.close();
    }
  },
};

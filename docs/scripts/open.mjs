// `npm run docs`: installs what the site needs where it is missing, builds the library and the site, and serves it here.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const npm = process.env.npm_execpath;

function run(options, cwd) {
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const { status } = spawnSync(command, [...first, ...options], { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${root}docs/node_modules/vitepress`))
  run(["install", "--no-audit", "--no-fund"], `${root}docs`);
run(["run", "--silent", "build"], root);
run(["run", "--silent", "build"], `${root}docs`);
const { serve } = await import("./serve.mjs");
const { url } = await serve(Number(process.env.PORT ?? 4173));
console.log(`\n${url}  (Ctrl+C ends it)`);

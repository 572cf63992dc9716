// What the library costs before it has done anything: the time of its import, and its size in somebody's bundle.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { gate, measure } from "./harness.mjs";
import { brief, mode, pick, publish, times } from "./report.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const library = join(root, "dist/index.js");
const forNode = join(root, "dist/node/index.js");
const folder = mkdtempSync(join(tmpdir(), "digital-pilot-rules-"));
try {
  const script = (name, text) => {
    const path = join(folder, `${name}.mjs`);
    writeFileSync(path, text);
    return path;
  };
  const bundled = async (name, text) => {
    const outfile = join(folder, `${name}.mjs`);
    const stdin = { contents: text, resolveDir: root };
    await build({
      stdin,
      outfile,
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      logLevel: "error",
    });
    return outfile;
  };
  const from = JSON.stringify(library);
  const scripts = {
    "an empty script": script("empty", ""),
    "zod alone": script("zod", `import ${JSON.stringify(import.meta.resolve("zod/mini"))};`),
    "the library as Node loads it, joined files": script("joined", `import ${JSON.stringify(forNode)};`),
    "the library as a bundler reads it, a file a module": script("single", `import ${from};`),
    "the library in one file": await bundled("whole", `export * from ${from};`),
    "`screenRoster` and `nm2024` in one file": await bundled(
      "roster",
      `export { screenRoster, nm2024 } from ${from};`,
    ),
  };
  const cases = Object.fromEntries(
    Object.entries(scripts).map(([name, path]) => [name, { run: () => started(path) }]),
  );
  const results = measure(cases, "an empty script", pick({ rounds: 15, timed: 3 }, { rounds: 5, timed: 2 }));
  const joined = results["the library as Node loads it, joined files"].ratio.median;
  const least = (name) => results[name].microseconds.least / 1_000;
  publish({
    title: "Import",
    head: ["", "× of an empty script [quartiles]", "ms more, least less least"],
    rows: Object.keys(cases).map((name) => [
      name,
      times(results[name].ratio),
      brief(least(name) - least("an empty script")),
    ]),
    gates: [gate("import of everything over an empty script", joined, 3.6, joined <= 3.6)],
  });
} finally {
  rmSync(folder, { recursive: true });
}

if (mode !== "smoke") {
  const npx = spawnSync("npx", ["size-limit", "--json"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  publish({
    title: "Bundle sizes",
    notes: "Minified by esbuild and compressed by gzip, dependencies included unless it says otherwise.",
    head: ["import", "kB"],
    rows: JSON.parse(npx.stdout).map(({ name, size }) => [
      `\`${name}\``.replace("`own code, without the dependencies`", "own code, without the dependencies"),
      (size / 1_000).toFixed(2),
    ]),
  });
}

function started(path) {
  const { status, stderr } = spawnSync(process.execPath, [path], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return true;
}

// What is run everywhere: the golden cases over the built library. Once with the library left outside, as an app that is not
// bundled has it; and once through each bundler.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import webpack from "webpack";
import { goldenBundle } from "../support/golden-bundle.mjs";

export const built = fileURLToPath(new URL("dist/", import.meta.url));

/** By the module of the source, the entry of the package that has it. */
const entries = {
  "index.js": "digital-pilot-rules",
  "rules.js": "digital-pilot-rules/rules",
  "testing/index.js": "digital-pilot-rules/testing",
};

function entryOf(module) {
  if (entries[module] === undefined)
    throw new Error(`a golden case asks for src/${module}, which no entry hands out`);
  return { path: entries[module], external: true };
}

const optionsFor = (format, file) => ({
  ...goldenBundle(entryOf),
  external: ["fast-check"],
  format,
  outfile: `${built}${file}`,
});

/** As an app in CommonJS has it: the library is required as it is, without the default export that esbuild adds to it. */
async function required() {
  const { outputFiles } = await esbuild.build({ ...optionsFor("cjs", "golden.cjs"), write: false });
  const text = outputFiles[0].text.replaceAll(/__toESM\((require\("digital-pilot-rules[^"]*"\)), 1\)/g, "$1");
  writeFileSync(`${built}golden.cjs`, text);
}

const withEsbuild = () =>
  esbuild.build({
    entryPoints: [`${built}golden.mjs`],
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    outfile: `${built}esbuild.mjs`,
    logLevel: "error",
  });

async function withRollup() {
  const bundle = await rollup({
    input: `${built}golden.mjs`,
    plugins: [nodeResolve({ browser: true })],
    // What it says of comments and circles in zod, a bundle of an app says as well.
    logLevel: "silent",
  });
  await bundle.write({ file: `${built}rollup.mjs`, format: "es" });
  await bundle.close();
}

const withWebpack = () =>
  new Promise((resolve, reject) => {
    const config = {
      mode: "production",
      target: ["web", "es2022"],
      entry: `${built}golden.mjs`,
      experiments: { outputModule: true },
      output: { path: built, filename: "webpack.mjs", library: { type: "module" } },
      performance: false,
    };
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else resolve();
    });
  });

export async function build() {
  await esbuild.build(optionsFor("esm", "golden.mjs"));
  await Promise.all([withEsbuild(), withRollup(), withWebpack(), required()]);
}

// The first answer of each live page, worked out by the very module that the page loads when it is touched: it stands in the
// page when it arrives, and cannot differ from what the page would say.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { docs, languages, write, writeJson } from "./text.mjs";

const bundle = `${docs}.generated/first.mjs`;
const dist = (name) => `${docs}../dist/${name}.js`;
const exampleOf = (name) => JSON.parse(readFileSync(`${docs}examples/${name}.json`, "utf8"));

/** Writes the bundle of `first.ts`; the library stays what it is. */
async function firstOf() {
  const { outputFiles } = await build({
    entryPoints: [`${docs}.vitepress/theme/live/first.ts`],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    external: ["vue"],
    alias: {
      "digital-pilot-rules/zh-CN": dist("zh-CN"),
      "digital-pilot-rules/en": dist("en"),
      "digital-pilot-rules": dist("index"),
    },
  });
  write(bundle, outputFiles[0].text);
  return (await import(pathToFileURL(bundle))).firstOf;
}

export async function writeFirst(chains) {
  const first = await firstOf();
  const examples = {
    flawed: exampleOf("draft-flawed"),
    performance: exampleOf("performance"),
    events: exampleOf("pilot-events"),
    roster: readFileSync(`${docs}pages/public/examples/roster.csv`),
    chains,
  };
  for (const { key, locale } of languages)
    for (const [page, answers] of Object.entries(first(locale, examples)))
      writeJson(`${docs}.generated/first-${page}-${key}.json`, answers);
}

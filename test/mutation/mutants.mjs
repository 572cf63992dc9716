// The mutants of the source, as Stryker's instrumenter makes them. Those that were drawn are put into a copy of the
// repository, where a variable of the environment says which of them is active.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import * as esbuild from "esbuild";
import { goldenBundle, recordedAnswers } from "../support/golden-bundle.mjs";
import { wingOf } from "./wings.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));

const quiet = Object.fromEntries(
  ["isDebugEnabled", "debug", "info", "warn", "error", "trace"].map((name) => [name, () => false]),
);
const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };

export const sourceOf = (file) => readFileSync(join(root, file), "utf8");

const instrumented = (files) => new Instrumenter(quiet).instrument(files, options);

/** What tells a mutant from all others of its file, whatever its number is. */
export const identityOf = ({ location: { start, end }, mutatorName, replacement }) =>
  `${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} ${replacement}`;

/** Files of these wings with code of their own; an index only hands on what others have. */
export const filesOf = (wings) =>
  readdirSync(join(root, "src"), { recursive: true })
    .map((file) => `src/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && basename(file) !== "index.ts" && wings.includes(wingOf(file)))
    .sort();

/** Every mutant of these files. */
export async function mutantsOf(files) {
  const { mutants } = await instrumented(
    files.map((name) => ({ name, mutate: true, content: sourceOf(name) })),
  );
  return mutants.filter(({ status }) => status !== "Ignored");
}

/** What stood in the place of the mutant. */
export function originalOf({ fileName, location: { start, end } }) {
  const lines = sourceOf(fileName)
    .split("\n")
    .slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join("\n");
}

/** A copy of the repository with these mutants in it, none of them active, and the golden cases over it as one file. */
export async function copyWith(drawn) {
  const copy = mkdtempSync(join(tmpdir(), "mutants-"));
  for (const part of ["src", "test", "docs", "package.json", "tsconfig.json", "README.md", "README.zh-CN.md"])
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => !["node_modules", "dist", ".vitepress", ".generated"].includes(basename(path)),
    });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const placed = await place(drawn, copy);
  await bundle(copy, placed);
  return { copy, placed };
}

async function place(drawn, copy) {
  const wanted = groupedByFile(drawn);
  const { files, mutants } = await instrumented(
    [...wanted].map(([name, ones]) => ({
      name,
      mutate: ones.map(({ location }) => location),
      content: sourceOf(name),
    })),
  );
  for (const { name, content } of files) writeFileSync(join(copy, name), content);
  const isDrawn = new Set(drawn.map((one) => `${one.fileName} ${identityOf(one)}`));
  return mutants.filter((one) => isDrawn.has(`${one.fileName} ${identityOf(one)}`));
}

function groupedByFile(drawn) {
  const groups = new Map();
  for (const one of drawn) groups.set(one.fileName, [...(groups.get(one.fileName) ?? []), one]);
  return groups;
}

async function bundle(copy, placed) {
  const folder = join(copy, "golden");
  mkdirSync(folder);
  await esbuild.build({
    ...goldenBundle((module) => ({ path: join(copy, "src", module.replace(/\.js$/, ".ts")) })),
    external: ["fast-check", "zod", "zod/*", "decimal.js", "date-fns/*", "@date-fns/*"],
    format: "cjs",
    outfile: join(folder, "golden.cjs"),
  });
  await esbuild.stop();
  const { written } = createRequire(import.meta.url)(join(folder, "golden.cjs"));
  writeFileSync(join(folder, "answers.json"), JSON.stringify(recordedAnswers(written)));
  const folders = Object.fromEntries(placed.map(({ id, fileName }) => [id, dirname(fileName)]));
  writeFileSync(join(folder, "folders.json"), JSON.stringify(folders));
  for (const file of ["golden-worker.mjs", "watch.mjs"])
    cpSync(fileURLToPath(new URL(file, import.meta.url)), join(folder, file));
}

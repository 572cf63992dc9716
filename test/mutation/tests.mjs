// The tests that are asked about mutants.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** They change the host, compare a million times, or look at pages and at the text of the source, which the mutants have changed. */
export const leftOut = [
  "test/host.test.ts",
  "test/core/decimal-on-a-host.test.ts",
  "test/assessment/assess-application-anywhere.test.ts",
  "**/*-oracle.test.ts",
  "test/reliability.test.ts",
  "test/docs.test.ts",
  "test/links.test.ts",
  // Its cases are asked before, and quicker.
  "test/golden/golden.test.ts",
];

const isLeftOut = (file) =>
  leftOut.some((one) => (one.startsWith("**/*") ? file.endsWith(one.slice(4)) : file === one));

/** Their files, by the paths that they have in the repository. */
export const testFiles = (folder) =>
  readdirSync(join(folder, "test"), { recursive: true })
    .map((file) => `test/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".test.ts") && !file.includes("node_modules") && !isLeftOut(file));

/** Those that name a module of the source themselves, and are mostly about it. */
export const testsOf = (folder, files, module) =>
  files.filter((file) =>
    readFileSync(join(folder, file), "utf8").includes(`${module.replace(/\.ts$/, ".js")}"`),
  );

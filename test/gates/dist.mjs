// Every module of src came out of the build with its types and its source map.
import { existsSync } from "node:fs";
import { report, typescriptFiles } from "./files.mjs";

const modules = typescriptFiles("src").map((file) => file.replace(/^src\//, "dist/").replace(/\.ts$/, ""));
const missing = modules
  .flatMap((module) => [`${module}.js`, `${module}.js.map`, `${module}.d.ts`])
  .filter((file) => !existsSync(file));

report(
  missing.map((file) => `not built: ${file}`),
  `${modules.length} modules built, each with types and source map`,
);

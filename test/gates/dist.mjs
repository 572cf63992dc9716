// Every module of src came out of the build with its types and its source map; and the joined files that Node loads
// export what the modules export that bundlers read.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { report, typescriptFiles } from "./files.mjs";

const modules = typescriptFiles("src").map((file) => file.replace(/^src\//, "dist/").replace(/\.ts$/, ""));
const missing = modules
  .flatMap((module) => [`${module}.js`, `${module}.js.map`, `${module}.d.ts`])
  .filter((file) => !existsSync(file));

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const unequal = [];
for (const [entry, target] of Object.entries(exports)) {
  if (typeof target === "string") continue;
  const [joined, single] = await Promise.all([namesOf(target.node), namesOf(target.default)]);
  if (joined !== single) unequal.push(`${entry} exports [${joined}] in Node and [${single}] elsewhere`);
}

report(
  [...missing.map((file) => `not built: ${file}`), ...unequal],
  `${modules.length} modules built, each with types and source map; every entry exports the same in Node`,
);

async function namesOf(file) {
  return Object.keys(await import(pathToFileURL(resolve(file))))
    .sort()
    .join(", ");
}

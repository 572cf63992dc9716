// What the tarball holds beside the built modules, one file a line, as `test/package-files.txt` has it: whoever reviews a
// change sees what else would be published. Built modules stand for their sources, and joined files have names that change.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";

const list = "test/package-files.txt";

export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

const built = /\.(js|js\.map|d\.ts)$/;

/** A built file by what it was built from; `undefined` for what has no place among these. */
function described(file) {
  if (!file.startsWith("dist/")) return file;
  if (/^dist\/node\/[\w.-]+\.js(\.map)?$/.test(file)) return "dist/node/*.js and their source maps";
  const module = file.replace(/^dist\//, "src/").replace(built, ".ts");
  return built.test(file) && existsSync(module)
    ? "dist/**: a module, its types and its source map for each of src"
    : file;
}

export const contentsOf = (packed) => [...new Set(filesIn(packed).map(described))].sort();

/** What is packed and not on the reviewed list, and what is on it and not packed. */
export function faultsOfContents(packed) {
  const found = contentsOf(packed);
  const reviewed = readFileSync(list, "utf8").trim().split("\n");
  const how = `review it, and write ${list} anew with: node test/gates/pack.mjs --write`;
  return [
    ...found.filter((file) => !reviewed.includes(file)).map((file) => `npm pack packs ${file}: ${how}`),
    ...reviewed
      .filter((file) => !found.includes(file))
      .map((file) => `npm pack no longer packs ${file}: ${how}`),
  ];
}

/** Source maps whose sources are not all in them, or lie outside of the package. */
export const faultsOfMaps = (packed) =>
  filesIn(join(packed, "dist"))
    .filter((file) => file.endsWith(".map"))
    .flatMap((file) => {
      const {
        sources,
        sourcesContent = [],
        sourceRoot = "",
      } = JSON.parse(readFileSync(join(packed, "dist", file), "utf8"));
      const outside = sources.filter(
        (source) => !isInside(posix.join("dist", posix.dirname(file), sourceRoot, source)),
      );
      const lacking = sources.filter((_, index) => typeof sourcesContent[index] !== "string");
      return [
        ...outside.map((source) => `dist/${file} points outside of the package: ${source}`),
        ...lacking.map((source) => `dist/${file} has not the text of ${source}`),
      ];
    });

/** A source of this package, or of one that was joined with it. */
const isInside = (source) =>
  source.startsWith("src/") || /(^|\/)node_modules\/(@date-fns\/utc|date-fns)\//.test(source);

/** What npm would run on the machine of whoever installs the package, and more dependencies than were promised. */
export function faultsOfManifest({ scripts, dependencies }) {
  const run = ["preinstall", "install", "postinstall", "prepare"].filter((name) =>
    Object.hasOwn(scripts, name),
  );
  const count = Object.keys(dependencies).length;
  return [
    ...run.map((name) => `package.json has the script ${name}, which npm runs when the package is installed`),
    ...(count > 4 ? [`package.json has ${count} dependencies; four were promised`] : []),
  ];
}

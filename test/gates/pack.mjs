// What npm would publish from a clone where nothing is built: every module with its types, every entry, the READMEs
// and what they link to, as who reads them in the package has no repository beside them. Installed without the optional fast-check, all entries but ./testing load, and that one names what it needs.
// What is packed there has to be, byte by byte, what is packed of the build that stands here. It stays in coverage/package.tgz.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { report, typescriptFiles } from "./files.mjs";
import { contentsOf, faultsOfContents, faultsOfManifest, faultsOfMaps } from "./packed-files.mjs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const { name, exports, dependencies } = manifest;
const readmes = ["README.md", "README.zh-CN.md"];
const work = mkdtempSync(join(tmpdir(), "pack-"));
try {
  const clone = cloneWithoutBuild();
  const archive = archiveOf(clone);
  const packed = unpacked(archive);
  if (process.argv.includes("--write"))
    writeFileSync("test/package-files.txt", `${contentsOf(packed).join("\n")}\n`);
  const missing = expectedFiles().filter((file) => !existsSync(join(packed, file)));
  report(
    [
      ...missing.map((file) => `npm pack leaves out ${file}`),
      ...faultsOfContents(packed),
      ...faultsOfMaps(packed),
      ...faultsOfManifest(manifest),
      ...faultsOfImports(packed),
      ...(digestOf(archive) === digestOf(archiveOf(".", "--ignore-scripts"))
        ? []
        : ["two builds give two packages that differ; where dist is not of this source: npm run build"]),
    ],
    "npm pack builds first, packs what is on the reviewed list and nothing else, and gives the same file each time",
  );
  mkdirSync("coverage", { recursive: true });
  cpSync(archive, "coverage/package.tgz");
} finally {
  rmSync(work, { recursive: true, force: true });
}

function cloneWithoutBuild() {
  const clone = join(work, "clone");
  const left = new Set([".git", "dist", "coverage", "test"].map((one) => resolve(one)));
  cpSync(".", clone, {
    recursive: true,
    filter: (path) => !left.has(resolve(path)) && basename(path) !== "node_modules",
  });
  symlinkSync(resolve("node_modules"), join(clone, "node_modules"));
  return clone;
}

function archiveOf(repository, ...options) {
  const folder = mkdtempSync(join(work, "archive-"));
  const npm = run(["npm", "pack", "--silent", "--pack-destination", folder, ...options], repository);
  return join(folder, npm.stdout.trim().split("\n").at(-1));
}

function digestOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function unpacked(archive) {
  const target = join(work, "consumer", "node_modules", name);
  mkdirSync(target, { recursive: true });
  run(["tar", "-xzf", archive, "-C", target, "--strip-components=1"], work);
  for (const dependency of Object.keys(dependencies)) {
    const link = join(work, "consumer", "node_modules", dependency);
    mkdirSync(join(link, ".."), { recursive: true });
    symlinkSync(resolve("node_modules", dependency), link);
  }
  return target;
}

function run([command, ...options], cwd) {
  const done = spawnSync(command, options, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (done.status !== 0) throw new Error(`${command} ${options.join(" ")} ended with ${done.status}`);
  return done;
}

function expectedFiles() {
  const modules = typescriptFiles("src").map((file) => file.replace(/^src\//, "dist/").replace(/\.ts$/, ""));
  const entries = Object.values(exports).flatMap((one) =>
    typeof one === "string" ? one : Object.values(one),
  );
  const built = modules.flatMap((module) => [`${module}.js`, `${module}.js.map`, `${module}.d.ts`]);
  return [...readmes, "LICENSE", ...readmes.flatMap(linkedFrom), ...entries, ...built];
}

/** The files and folders of the package that a page of its root links to. */
function linkedFrom(page) {
  const targets = [...readFileSync(page, "utf8").matchAll(/\]\(([^)\s#]+)/g)].map(([, target]) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** The messages of entries that should load and do not, or that should say what is missing and do not. */
function faultsOfImports(packed) {
  const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
  return entries.flatMap((entry) => {
    const code = `import ${JSON.stringify(entry.replace(".", name))}`;
    const done = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: join(packed, "..", ".."),
      encoding: "utf8",
    });
    if (entry === "./testing") {
      return done.stderr.includes("'fast-check'") ? [] : [`${entry} without fast-check says: ${done.stderr}`];
    }
    return done.status === 0 ? [] : [`${entry} does not load: ${done.stderr}`];
  });
}

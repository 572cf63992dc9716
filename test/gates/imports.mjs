// Import directions (.dependency-cruiser.cjs), with the proof that every module was read: without a usable
// TypeScript, dependency-cruiser cruises nothing and reports success.
import { spawnSync } from "node:child_process";
import { report, typescriptFiles } from "./files.mjs";

const cruise = spawnSync(
  process.execPath,
  [
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    "src",
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
  ],
  { encoding: "utf8", maxBuffer: 1 << 29, stdio: ["ignore", "pipe", "inherit"] },
);

const { modules, summary } = JSON.parse(cruise.stdout);
const read = new Set(modules.map((module) => module.source));
const unread = typescriptFiles("src").filter((file) => !read.has(file));
const modulesRead = modules.filter((module) => module.source.startsWith("src/")).length;

const faults = [
  ...summary.violations.map(({ rule, from, to, comment }) =>
    [`${rule.name}: ${from} imports ${to}`, comment].filter(Boolean).join("\n  "),
  ),
  ...unread.map((file) => `not read by dependency-cruiser: ${file}`),
];
if (modulesRead === 0) faults.push("dependency-cruiser read no module at all");

report(
  faults,
  `${modulesRead} modules read, ${summary.totalDependenciesCruised} imports, none against the rules`,
);

// All groups one after the other, each in a process of its own. A full run writes its tables into docs/benchmarks.en.md.
// `--quick`: fewer rounds, which writes only if told to by `--write`; `--smoke`: answers compared on a few records,
// nothing timed; `--only NAME`: one group; `--cpu`: time of the processor, where the machine is busy.
import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { usesCpuTime } from "./harness.mjs";
import { machine, mode } from "./report.mjs";

const groups = [
  "applications",
  "screening",
  "validators",
  "engines",
  "bytes",
  "rosters",
  "scale",
  "startup",
  "scoring",
  "allocate",
  "calls",
];
/** They have no answers to compare, or know nothing of a smoke test. */
const unfit = ["startup"];
const at = process.argv.indexOf("--only");
const wanted = (at < 0 ? groups : [process.argv[at + 1]]).filter(
  (name) => mode !== "smoke" || !unfit.includes(name),
);

const loadBefore = loadavg()[0];
const sections = [];
const failed = [];
for (const name of wanted) {
  console.log(`\n━━ ${name}`);
  const { code, found } = await run(name);
  sections.push(...found);
  if (code !== 0) failed.push(name);
}
if (at < 0 && (mode === "full" || process.argv.includes("--write"))) write();
for (const name of failed) console.error(`${name} missed a gate or broke off`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** What a group publishes; of one that publishes nothing, what it prints. */
function run(name) {
  const path = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const flags = mode === "full" ? [] : [`--${mode}`];
  // The time of a process that is started is not spent by the one that starts it.
  if (usesCpuTime && name !== "startup") flags.push("--cpu");
  const child = fork(path, flags, {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const found = [];
  let printed = "";
  child.on("message", (section) => found.push(section));
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed += text;
    process.stdout.write(text);
  });
  return new Promise((resolve) => {
    child.on("close", (code) => {
      if (found.length === 0) found.push(`### ${name}\n\n\`\`\`text\n${printed.trim()}\n\`\`\``);
      resolve({ code, found });
    });
  });
}

function write() {
  const page = new URL("../../docs/benchmarks.en.md", import.meta.url);
  const { devDependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  const versions = Object.entries(devDependencies).map(([name, version]) => `${name} ${version}`);
  const facts = [
    `Measured by a ${mode} run on ${new Date().toISOString().slice(0, 10)}: ${machine()}; load of the machine ` +
      `${loadBefore.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after (one of it is the bench)` +
      (usesCpuTime ? ". Times are of the processor, all threads together, since the machine was busy." : "."),
    `Peers: ${versions.join(", ")}.`,
  ];
  const [begin, end] = ["<!-- measured: begin -->", "<!-- measured: end -->"];
  const text = readFileSync(page, "utf8");
  const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  writeFileSync(page, [before + begin, ...facts, ...sections, after].join("\n\n"));
}

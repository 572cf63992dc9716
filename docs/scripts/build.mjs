// The whole site: generated pages, VitePress, the policy, and the checks that only a built site can have.
import { spawnSync } from "node:child_process";
import { docs } from "./generate/text.mjs";

const steps = [
  ["picture of the READMEs", ["scripts/picture.mjs", "--check"]],
  ["generated pages", ["scripts/generate.mjs"]],
  ["types", ["node_modules/vue-tsc/bin/vue-tsc.js", "--noEmit", "-p", "tsconfig.json"]],
  ["pages", ["node_modules/vitepress/bin/vitepress.js", "build"]],
  ["content security policy", ["scripts/policy.mjs"]],
  ["links and anchors", ["scripts/links.mjs"]],
  ["exports in the reference", ["scripts/exports.mjs"]],
  ["weights", ["scripts/weights.mjs"]],
];

for (const [name, command] of steps) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, command, { cwd: docs, stdio: "inherit" });
  console.log(
    `${name}: ${status === 0 ? "done" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) process.exit(status ?? 1);
}

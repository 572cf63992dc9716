// Runs the golden cases in every runtime and bundle, in four time zones, and compares each answer with what is on record.
// `--spread`, as `npm test` has it, asks each runtime but one in a single zone, and takes half the time. `--only Bun` runs those
// alone whose name has this in it. `--record` also writes what was found to test/reliability/runtimes.json, which the page on
// reliability shows.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { recordedAnswers, subjects } from "../support/golden-bundle.mjs";
import { build, built } from "./build.mjs";
import { bun, chromium, deno, node, nodes, poisoned, workerd } from "./hosts.mjs";

/** By zone, how many minutes it is ahead of UTC in January and in July of 2024. */
const zones = {
  UTC: [0, 0],
  "Asia/Shanghai": [480, 480],
  "America/New_York": [-300, -240],
  "Pacific/Apia": [780, 780],
};

/** Not to be had for every system. Who runs this elsewhere is told what was left out. */
const onLinuxAlone = new Set(nodes.slice(1));
const isElsewhere = process.platform !== "linux" || process.arch !== "x64";

await build();
const { written } = await import(`${built}golden.mjs`);

const digestOf = (answers) => createHash("sha256").update(JSON.stringify(answers)).digest("hex").slice(0, 16);
const expected = recordedAnswers(written);
const digest = digestOf(expected);
const total = expected.reduce((sum, [, answers]) => sum + answers.length, 0);

const everywhere = [
  ...[...nodes, bun, deno].map((host) => ({ host, what: "ESM", file: "golden.mjs" })),
  { host: workerd, what: "bundled by esbuild", file: "esbuild.mjs" },
  { host: chromium, what: "bundled by Rollup", file: "rollup.mjs" },
];

/** The other ways in which an app may have it, each in one zone. */
const otherWays = [
  ...[...nodes, bun].map((host) => ({ host, what: "required", file: "golden.cjs" })),
  { host: node, what: "bundled by esbuild", file: "esbuild.mjs" },
  { host: node, what: "bundled by Rollup", file: "rollup.mjs" },
  { host: node, what: "bundled by webpack", file: "webpack.mjs" },
  { host: chromium, what: "bundled by webpack", file: "webpack.mjs" },
  ...poisoned.map((host) => ({ host, what: "ESM", file: "golden.mjs" })),
];

/**
 * The laws take as long as all else: each runtime is held to them in one of the zones. Spoilt calls take as long again: what a runtime
 * could do to them is seen in sound ones, so that only the Node at hand is asked; and each week a host whose poison lies where spoilt data
 * is read, for which it takes longest.
 */
const laws = "testing";
const spoilt = "spoilt";

/** Cases that only look into the corners of the library: with every change the Node at hand is asked these too, and each week all. */
const corners = subjects.filter((subject) => /^(?:odd|own)-/.test(subject));

const names = Object.keys(zones);
const { values: wish } = parseArgs({
  options: { only: { type: "string" }, spread: { type: "boolean" }, record: { type: "boolean" } },
});

const seldom = wish.spread ? corners : [];

/** In all zones; spread over them, only the Node at hand is, and each of the others is in one. */
const plan = [
  ...everywhere.flatMap((way, index) => {
    const leftInOwn = way.host === node ? [] : [spoilt, ...seldom];
    if (way.host.alwaysUtc) return [{ ...way, zone: "UTC", left: leftInOwn }];
    const own = names[index % names.length];
    const asked = wish.spread && way.host !== node ? [own] : names;
    return asked.map((zone) => ({
      ...way,
      zone,
      left: zone === own ? leftInOwn : [laws, spoilt, ...seldom],
    }));
  }),
  ...otherWays.map((way, index) => ({
    ...{ ...way, zone: names[index % names.length] },
    left: way.host.poisonsData && !wish.spread ? [laws] : [laws, spoilt, ...seldom],
  })),
];

const isWanted = ({ host }) => wish.only === undefined || host.name.includes(wish.only);

const versions = new Map(
  [...everywhere, ...otherWays].filter(isWanted).map(({ host }) => [host, host.version()]),
);
const faults = [];
const done = [];

/** What differs, of which the first few are shown. */
function differences({ offsets, answers }, { host, zone, left }) {
  const wanted = expected.filter(([subject]) => !left.includes(subject));
  const all = digestOf(answers) === digestOf(wanted) ? [] : unequal(wanted, new Map(answers));
  const found = all.filter((difference) => !host.except?.some((name) => difference.includes(name)));
  const isZone = JSON.stringify(offsets) === JSON.stringify(zones[zone]);
  return [...(isZone ? [] : [`the zone is ${offsets} minutes ahead of UTC`]), ...found];
}

const unequal = (wanted, answers) =>
  wanted.flatMap(([subject, records]) => {
    const given = new Map(answers.get(subject));
    const extra = [...given.keys()].filter((name) => !records.some(([known]) => known === name));
    return [
      ...records
        .filter(([name, text]) => given.get(name) !== text)
        .map(([name, text]) => `${subject} / ${name}: ${firstDifference(text, given.get(name) ?? "")}`),
      ...extra.map((name) => `${subject} / ${name}: nothing is on record`),
    ];
  });

function firstDifference(text, other) {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `${JSON.stringify(other.slice(from, at + 60))} instead of ${JSON.stringify(text.slice(from, at + 60))}`;
}

async function runOne(one) {
  const label = `${one.host.name} ${versions.get(one.host)}, ${one.what}, ${one.zone}`;
  const began = performance.now();
  try {
    const answer = JSON.parse(await one.host.run({ ...one, file: `${built}${one.file}` }));
    const found = differences(answer, one);
    const count = answer.answers.reduce((sum, [, answers]) => sum + answers.length, 0);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${found.length === 0 ? "the same" : "DIFFERENT"}: ${label}: ${count} answers, ${seconds} s`);
    for (const difference of found.slice(0, 5)) console.log(`  ${difference}`);
    if (found.length > 0) faults.push(label);
    done.push({ ...one, count });
  } catch (error) {
    console.log(`FAILED: ${label}: ${error.message}`);
    faults.push(label);
  }
}

const missing = new Set();
for (const [host, version] of versions) {
  if (version !== undefined) continue;
  missing.add(host);
  const excused = isElsewhere && onLinuxAlone.has(host);
  console.log(`${excused ? "LEFT OUT, as it is not to be had for this system" : "MISSING"}: ${host.name}`);
  if (!excused) faults.push(`${host.name} is not here`);
}

const open = plan.filter((one) => isWanted(one) && !missing.has(one.host));
await Promise.all(
  [1, 2].map(async () => {
    for (let one = open.shift(); one !== undefined; one = open.shift()) await runOne(one);
  }),
);

console.log(
  `\n${total} answers on record, digest ${digest}; ${done.length} runs, ${faults.length} with faults`,
);
for (const fault of faults) console.log(`FAILED: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else if (wish.record && wish.only === undefined && !wish.spread) record();

function record() {
  const folder = new URL("../reliability/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const runtimes = everywhere.map(({ host, what }) => ({
    runtime: host.name,
    version: versions.get(host),
    ways: [what, ...otherWays.filter((way) => way.host === host).map((way) => way.what)],
    zones: host.alwaysUtc ? ["UTC"] : names,
  }));
  const found = {
    on: new Date().toISOString().slice(0, 10),
    answers: total,
    digest,
    runs: done.length,
    runtimes,
  };
  writeFileSync(new URL("runtimes.json", folder), `${JSON.stringify(found, null, 2)}\n`);
}

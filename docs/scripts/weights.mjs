// What a browser fetches of script, in kB after gzip, against the most it may be: before anybody touches a page, when it
// already shows its first answer, and after the first touch, which loads the rules and the words of the reader's language.
import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { base, report, root, textOf } from "./built.mjs";

/** By page: on arrival, and once touched, with what the touch loads. */
const budgets = {
  "index.html": { arrival: 75 },
  "guide/start.html": { arrival: 75 },
  "live/self-check.html": { arrival: 105, touched: 279, engines: ["self-check"] },
  "live/annex2.html": { arrival: 92, touched: 265, engines: ["annex2"] },
  "live/split.html": { arrival: 86, touched: 270, engines: ["split", "pool"] },
  "live/procedure.html": { arrival: 86, touched: 261, engines: ["procedure"] },
  "live/what-if.html": { arrival: 86, touched: 269, engines: ["what-if"] },
  "live/policy.html": { arrival: 87, touched: 235, engines: ["policy"] },
};

const zipped = (file) => gzipSync(textOf(file)).length / 1000;

/** The scripts that these name, and what those import in turn. */
function withImports(files) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path] of textOf(file).matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      visit(new URL(path, `http://site/${file}`).pathname.slice(1));
  };
  files.forEach(visit);
  return seen;
}
const scriptsOf = (page) =>
  [...textOf(page).matchAll(/(?:href|src)="([^"]+\.js)"/g)].map(([, path]) => path.slice(base.length));

const chunks = readdirSync(`${root}assets/chunks`);
/** The chunk that was made of a module; that there is none means that the page carries it from the start. */
function chunkOf(name) {
  const chunk = chunks.find((file) => new RegExp(`^${name}\\.[\\w-]+\\.js$`).test(file));
  return chunk && `assets/chunks/${chunk}`;
}

const faults = [];
let count = 0;
function weigh(page, what, files, most) {
  const weight = [...withImports(files)].reduce((sum, file) => sum + zipped(file), 0);
  count += 1;
  console.log(`${page} ${what}: ${weight.toFixed(1)} kB of ${most} kB`);
  if (weight > most)
    faults.push(`${page} ${what} weighs ${weight.toFixed(1)} kB, ${(weight - most).toFixed(1)} kB too much`);
}
for (const [name, { arrival, touched, engines = [] }] of Object.entries(budgets)) {
  for (const prefix of ["", "en/"]) {
    const page = prefix + name;
    weigh(page, "on arrival", scriptsOf(page), arrival);
    if (touched === undefined) continue;
    const asked = [...engines.map((engine) => `${engine}-engine`), prefix === "" ? "words-zh" : "words-en"];
    const loaded = asked.map(chunkOf);
    if (loaded.includes(undefined))
      faults.push(`${page}: no chunk of its own for one of ${asked.join(", ")}`);
    else weigh(page, "once touched", [...scriptsOf(page), ...loaded], touched);
  }
}
report(faults, count, "pages weighed");

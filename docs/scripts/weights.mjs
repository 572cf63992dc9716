// What a browser fetches of script before anybody touches the page, in kB after gzip, against the most it may be.
import { gzipSync } from "node:zlib";
import { base, report, textOf } from "./built.mjs";

const budgets = Object.fromEntries(
  ["", "en/"].flatMap((prefix) => [
    [`${prefix}index.html`, 75],
    [`${prefix}guide/start.html`, 90],
    [`${prefix}live/self-check.html`, 254],
    [`${prefix}live/annex2.html`, 254],
    [`${prefix}live/split.html`, 259],
    [`${prefix}live/procedure.html`, 249],
    [`${prefix}live/what-if.html`, 245],
    [`${prefix}live/policy.html`, 208],
  ]),
);

const zipped = (file) => gzipSync(textOf(file)).length / 1000;

/** The scripts that a page names, and what these import in turn; what is loaded on demand is not counted. */
function scriptsOf(page) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path] of textOf(file).matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      visit(new URL(path, `http://site/${file}`).pathname.slice(1));
  };
  for (const [, path] of textOf(page).matchAll(/(?:href|src)="([^"]+\.js)"/g)) visit(path.slice(base.length));
  return [...seen];
}

const faults = [];
for (const [page, most] of Object.entries(budgets)) {
  const weight = scriptsOf(page).reduce((sum, file) => sum + zipped(file), 0);
  console.log(`${page}: ${weight.toFixed(1)} kB of ${most} kB`);
  if (weight > most)
    faults.push(`${page} weighs ${weight.toFixed(1)} kB, ${(weight - most).toFixed(1)} kB too much`);
}
report(faults, Object.keys(budgets).length, "pages weighed");

// Every name of the reviewed list of exports has its anchor in the reference, in both languages, on a page of its own entry.
import { readFileSync } from "node:fs";
import { pagesOf, report, textOf } from "./built.mjs";
import { docs } from "./generate/text.mjs";

const pages = pagesOf();

/** The pages of an entry: those of the main one are all that name no other. */
const pagesOfEntry = (entry, prefix) => {
  const folder = `${prefix}reference/api/`;
  const isOther = (page) => page.startsWith(`${folder}entry-`);
  const own = `${folder}entry-${entry.replace("./", "").toLowerCase()}.html`;
  return pages.filter((page) => (entry === "." ? page.startsWith(folder) && !isOther(page) : page === own));
};

const faults = [];
let count = 0;
const sections = readFileSync(`${docs}../test/exports.txt`, "utf8").split(/^# /m).slice(1);
for (const section of sections) {
  const [entry, ...lines] = section.split("\n");
  const names = lines.map((line) => line.replace(/^type /, "").trim()).filter(Boolean);
  for (const prefix of ["", "en/"]) {
    const html = pagesOfEntry(entry.trim(), prefix).map(textOf).join("\n");
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const name of names)
      if (!ids.has(name)) faults.push(`${prefix}reference/api: ${entry} ${name} is missing`);
    count += names.length;
  }
}
report(faults, count, "exports with an anchor");

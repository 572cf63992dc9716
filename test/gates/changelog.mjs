// The changelog tells of the version of package.json, with the day of its release; its headings are those of Keep a
// Changelog and "Rules", in this order, each once a version; and what changed under "Rules" has a before and an after.
// With a tag as its argument (v1.0.0), also that this is what is released: the tag of this version, with nothing left over.
import { readFileSync } from "node:fs";
import { report } from "./files.mjs";

const headings = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Rules"];

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const [tag] = process.argv.slice(2);
const versions = sectionsOf(readFileSync("CHANGELOG.md", "utf8"), "## ").map(({ title, text }) => {
  const [, name = title, date] = /^\[(.+?)\](?: - (.+))?$/.exec(title) ?? [];
  return { name, date, parts: sectionsOf(text, "### ") };
});

report(
  [
    ...versions.flatMap(faultsOfHeadings),
    ...versions.flatMap(faultsOfRules),
    ...faultsOfVersion(),
    ...(tag === undefined ? [] : faultsOfTag()),
  ],
  `CHANGELOG.md tells of ${version}, in order`,
);

/** Parts of a text by the headings of one level. */
function sectionsOf(text, mark) {
  return text
    .split(new RegExp(`^${mark}`, "m"))
    .slice(1)
    .map((part) => {
      const [title, ...lines] = part.split("\n");
      return { title: title.trim(), text: lines.join("\n") };
    });
}

function faultsOfHeadings({ name, parts }) {
  const titles = parts.map(({ title }) => title);
  const expected = headings.filter((heading) => titles.includes(heading));
  return titles.join() === expected.join()
    ? []
    : [
        `CHANGELOG.md, ${name}: the headings are ${titles.join(", ")}; each once, in the order ${headings.join(", ")}`,
      ];
}

/** The very first version has nothing before it. */
function faultsOfRules({ name, parts }, index) {
  const entries = parts
    .filter(({ title }) => title === "Rules" && index < versions.length - 1)
    .flatMap(({ text }) => text.split(/^- /m).slice(1));
  return entries
    .filter((entry) => !/→|\bbefore\b/i.test(entry))
    .map((entry) => `CHANGELOG.md, ${name}, Rules: no before and after in "${entry.split("\n")[0]}"`);
}

function faultsOfVersion() {
  const found = versions.find(({ name }) => name === version);
  if (found === undefined)
    return [`CHANGELOG.md has no heading "## [${version}] - " with the day of the release`];
  return isDay(found.date)
    ? []
    : [`CHANGELOG.md, ${version}: "${found.date ?? ""}" is no day of release, such as 2026-11-30`];
}

function isDay(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

function faultsOfTag() {
  const left = versions.find(({ name }) => name === "Unreleased")?.parts ?? [];
  return [
    ...(tag === `v${version}` ? [] : [`the tag ${tag} is not that of package.json, v${version}`]),
    ...(left.length === 0
      ? []
      : [`CHANGELOG.md still has changes under "Unreleased": they belong to ${version}`]),
  ];
}

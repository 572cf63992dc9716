// Where the page of readings argues the reading of a rule: the section that names it.
import { readFileSync } from "node:fs";
import { anchorOf } from "../../.vitepress/anchor.mjs";
import { docs } from "./text.mjs";

const sections = Object.fromEntries(
  ["zh", "en"].map((key) => {
    const text = readFileSync(`${docs}readings${key === "en" ? ".en" : ""}.md`, "utf8");
    return [key, text.split(/^## /m).slice(1)];
  }),
);

/** The title and the anchor of the reading a rule rests on; a rule without one stops the build. */
export function readingOf(rule, { key }) {
  const section = sections[key].find((one) => one.includes(`\`${rule}\``));
  if (section === undefined) throw new Error(`docs/readings.md argues no reading of ${rule}`);
  const title = section.split("\n")[0];
  return { title: title.replace(/^\d+ /, "").replaceAll("`", ""), anchor: anchorOf(title) };
}

// Both READMEs promise the same: the same commands in the same order, the same headings by level.
import { readFileSync } from "node:fs";
import { report } from "./files.mjs";
import { commandsOf, readMarkdown } from "./markdown.mjs";

const names = ["README.md", "README.zh-CN.md"];
const texts = names.map((name) => readFileSync(name, "utf8"));
const [commands, translatedCommands] = texts.map((text) => commandsOf(text).join("\n  "));
const [headings, translatedHeadings] = texts.map((text) =>
  readMarkdown(text)
    .headings.map(({ level }) => "#".repeat(level))
    .join(" "),
);

const faults = [];
if (commands === "") faults.push("README.md holds no command in a sh block");
if (commands !== translatedCommands) faults.push(differ("commands", commands, translatedCommands, "\n  "));
if (headings !== translatedHeadings) faults.push(differ("headings", headings, translatedHeadings, " "));
report(faults, "README.md and README.zh-CN.md hold the same commands and headings");

function differ(what, one, other, separator) {
  const count = (text) => text.split(separator).filter(Boolean).length;
  return `the ${what} differ\n${names[0]} (${count(one)}):\n  ${one}\n${names[1]} (${count(other)}):\n  ${other}`;
}

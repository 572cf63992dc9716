// Where pages go, and how text gets into them so that neither Markdown nor Vue takes it for its own.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const docs = fileURLToPath(new URL("../../", import.meta.url));
export const pages = `${docs}pages/`;

/** The two languages: Chinese at the root, English under `en/`. */
export const languages = [
  { locale: "zh-CN", key: "zh", prefix: "" },
  { locale: "en", key: "en", prefix: "en/" },
];

/** `3.2` is `3-2`, `minimum-enterprises` stays: neither a dot nor `#` may stand in an address. */
export const slug = (text) => text.replaceAll(/[^\p{L}\p{N}]+/gu, "-");

/** The page and the anchor of a rule. */
export const ruleLink = (id) => {
  const [clause, concept] = id.split("#");
  return `${slug(clause)}.md#${concept}`;
};

const marks = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "{": "&#123;",
  "}": "&#125;",
  "|": "&#124;",
  "*": "&#42;",
  _: "&#95;",
  "`": "&#96;",
  "[": "&#91;",
  "]": "&#93;",
  "#": "&#35;",
  "~": "&#126;",
};

/** Text as it is to be read, whatever it holds. */
export const plain = (text) => String(text).replaceAll(/[&<>{}|*_`[\]#~]/g, (mark) => marks[mark]);

/** What stands alone begins a sentence; in the library it is a word or a part of one. */
export const alone = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export const outcome = (of, label) => `<Outcome of="${of}">${plain(label)}</Outcome>`;

const folders = ["guide", "clauses", "reference", "messages"];

/** Empties what is generated, so that no page of an earlier run is left. */
export function clear() {
  for (const { prefix } of languages)
    for (const folder of folders) rmSync(`${pages}${prefix}${folder}`, { recursive: true, force: true });
  rmSync(`${docs}.generated`, { recursive: true, force: true });
  for (const folder of ["examples", "schemas", "en/schemas"])
    rmSync(`${pages}public/${folder}`, { recursive: true, force: true });
}

export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export const writeJson = (file, value) => write(file, `${JSON.stringify(value)}\n`);

/** A generated page: its title, and its lines below. */
export const writePage = (file, title, lines, front = []) =>
  write(
    `${pages}${file}.md`,
    ["---", `title: ${JSON.stringify(title)}`, ...front, "---", "", ...lines, ""].join("\n"),
  );

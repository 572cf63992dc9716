// The pages of the repository as pages of the site: copied under `guide/` and `en/guide/`, their links rewritten.
// A page that has no place in the table below stops the build: somebody has to say where a reader finds it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { docs, languages, pages, write } from "./text.mjs";

/** Every page of `docs/`, by what a reader comes for, in the order of the sidebar. */
const groups = [
  { zh: "开始", en: "First steps", pages: ["start", "examples"] },
  {
    zh: "怎样做",
    en: "How to",
    pages: [
      "figures",
      "performance",
      "money",
      "procedure",
      "review",
      "roster",
      "roster-at-scale",
      "editions",
      "own-edition",
      "testing",
    ],
  },
  { zh: "查阅", en: "Reference", pages: ["rules", "readings", "limits", "versions"] },
  {
    zh: "说明",
    en: "Background",
    pages: ["concepts", "mistakes", "comparison", "reliability", "decisions", "benchmarks"],
  },
];

/** Pages for those who work on the library stand in English alone. */
const inEnglishAlone = ["decisions"];

/** The repository, where its address is known: `DOCS_REPOSITORY=https://…/blob/main/`. Elsewhere files of it are named, not linked. */
const repository = process.env.DOCS_REPOSITORY;

const sourceOf = (page, key) => {
  if (page === "examples") return key === "zh" ? "examples/README.md" : "examples/README.en.md";
  return key === "zh" || inEnglishAlone.includes(page) ? `${page}.md` : `${page}.en.md`;
};

const placed = groups.flatMap((group) => group.pages);

function unplaced() {
  const there = readdirSync(docs)
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replace(/(\.en)?\.md$/, ""));
  const known = placed.filter((page) => page !== "examples");
  const unknown = [...new Set(there)].filter((page) => !known.includes(page));
  const gone = known.filter((page) => !there.includes(page));
  return [
    ...unknown.map(
      (page) => `docs/${page}.md has no place in the sidebar: name it in docs/scripts/generate/guide.mjs`,
    ),
    ...gone.map((page) => `docs/${page}.md is not there: take it out of docs/scripts/generate/guide.mjs`),
  ];
}

/** By file of the repository, the page of the site that shows it. */
const pageOfFile = new Map(
  languages.flatMap(({ key, prefix }) =>
    placed.map((page) => [`docs/${sourceOf(page, key)}`, `${prefix}guide/${page}`]),
  ),
);

/** A link of a page in the repository, as the site has it. */
function rewritten(source, prefix, whole, text, target) {
  if (/^[a-z]+:|^#/.test(target)) return whole;
  const [path, anchor] = target.split("#");
  const file = normalize(join(dirname(`docs/${source}`), decodeURI(path)));
  const page = pageOfFile.get(file);
  if (page !== undefined) {
    // Of a page in English alone, the Chinese reader is shown the notice that says so.
    const own = inEnglishAlone.some((one) => page.endsWith(`/${one}`))
      ? page.replace(/^(en\/)?/, prefix)
      : page;
    return `[${text}](/${own}.md${anchor ? `#${anchor}` : ""})`;
  }
  if (!existsSync(`${docs}../${file}`))
    throw new Error(`docs/${source} links to ${file}, which is not there`);
  return repository === undefined ? text : `[${text}](${repository}${file})`;
}

/** The line with the link to the other language: the site has its own switch. */
const switchLine = /^\[(中文|English)\]\([^)]*\)\n+/m;

const labels = { zh: "图的源文本（Mermaid）", en: "The source of the diagram (Mermaid)" };

function siteText(source, { key, prefix }) {
  const text = readFileSync(`${docs}${source}`, "utf8").replace(switchLine, "");
  return text
    .split(/^(```[\s\S]*?^```$)/m)
    .map((part) => {
      if (part.startsWith("```mermaid")) return `::: details ${labels[key]}\n${part}\n:::`;
      if (part.startsWith("```")) return part;
      return part.replaceAll(/\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (...match) =>
        rewritten(source, prefix, ...match),
      );
    })
    .join("");
}

const notice = {
  decisions: "# 设计决定\n\n这一页写给参与开发的人，只有英文：[Decisions](/en/guide/decisions.md)。\n",
};

const titleOf = (text) => /^# (.+)$/m.exec(text)[1].replaceAll("`", "");

export function writeGuide() {
  const faults = unplaced();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const texts = new Map();
  for (const language of languages)
    for (const page of placed) {
      const source = sourceOf(page, language.key);
      const isNotice = language.key === "zh" && inEnglishAlone.includes(page);
      const text = isNotice ? notice[page] : siteText(source, language);
      texts.set(`${language.key}/${page}`, text);
      write(`${pages}${language.prefix}guide/${page}.md`, text);
    }
  return Object.fromEntries(
    languages.map(({ key, prefix }) => [
      key,
      groups.map((group) => ({
        text: group[key],
        items: group.pages.map((page) => ({
          text: titleOf(texts.get(`${key}/${page}`)),
          link: `/${prefix}guide/${page}`,
        })),
      })),
    ]),
  );
}

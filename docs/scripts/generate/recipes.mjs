// The recipes: pages under `recipes/` and `en/recipes/` that show files of `docs/examples` by including them. Only their
// place in the sidebar is made here, and what a page cannot say of itself is checked: that it stands in both languages, with
// the same headings and the same files, and that no example is left without a page.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { docs, languages, pages } from "./text.mjs";

const groups = [
  {
    zh: "完整的应用",
    en: "Whole applications",
    pages: ["index", "declaration-form", "review-tool", "fund-dashboard"],
  },
  {
    zh: "单项做法",
    en: "How to do one thing",
    pages: ["letters", "annex2-excel", "database", "receipts", "own-rules"],
  },
  { zh: "不用 JavaScript", en: "Without JavaScript", pages: ["http-service", "mcp-server"] },
];

/** Examples that guides show, not recipes. */
const shownByGuides = ["bullmq", "stream"];

const placed = groups.flatMap((group) => group.pages);
const textOf = (page, { prefix }) => readFileSync(`${pages}${prefix}recipes/${page}.md`, "utf8");
const prose = (text) => text.replaceAll(/^```[\s\S]*?^```$/gm, "");
const levels = (text) => [...prose(text).matchAll(/^#+(?= )/gm)].join(" ");
const includes = (text) => [...text.matchAll(/^<<< @\/\.\.\/(\S+)/gm)].map(([, file]) => file);

/** What is wrong with a file that a page includes: VitePress shows a whole file where a region is not there. */
function faultOfInclude(include) {
  const [file, region] = include.replace(/\{\w+\}$/, "").split("#");
  if (!existsSync(`${docs}${file}`)) return `${file} is not there`;
  const isMarked = (mark) =>
    new RegExp(`// #${mark} ${region}$`, "m").test(readFileSync(`${docs}${file}`, "utf8"));
  return region === undefined || (isMarked("region") && isMarked("endregion"))
    ? undefined
    : `${file} has no region ${region}`;
}

function faultsOf(page) {
  const missing = languages.filter(({ prefix }) => !existsSync(`${pages}${prefix}recipes/${page}.md`));
  if (missing.length > 0) return missing.map(({ prefix }) => `${prefix}recipes/${page}.md is not there`);
  const [chinese, english] = languages.map((language) => textOf(page, language));
  const faults = includes(chinese).map(faultOfInclude).filter(Boolean);
  if (levels(chinese) !== levels(english)) faults.push("the headings differ between the languages");
  if (includes(chinese).join() !== includes(english).join())
    faults.push("the files differ between the languages");
  return faults.map((fault) => `recipes/${page}.md: ${fault}`);
}

/** Packages that no recipe shows, and pages that have no place. */
function unplaced() {
  const shown = new Set(
    placed.flatMap((page) => includes(textOf(page, languages[0])).map((file) => file.split("/")[1])),
  );
  const packages = readdirSync(`${docs}examples`).filter((name) =>
    existsSync(`${docs}examples/${name}/package.json`),
  );
  const there = readdirSync(`${pages}recipes`).map((name) => name.replace(/\.md$/, ""));
  return [
    ...packages
      .filter((name) => !shown.has(name) && !shownByGuides.includes(name))
      .map((name) => `docs/examples/${name} is shown by no recipe`),
    ...there
      .filter((page) => !placed.includes(page))
      .map((page) => `recipes/${page}.md has no place in docs/scripts/generate/recipes.mjs`),
  ];
}

/** Gives the groups of the sidebar by language. */
export function recipes() {
  const faults = placed.flatMap(faultsOf);
  const all = faults.length > 0 ? faults : unplaced();
  if (all.length > 0) throw new Error(all.join("\n"));
  return Object.fromEntries(
    languages.map((language) => [
      language.key,
      groups.map((group) => ({
        text: group[language.key],
        items: group.pages.map((page) => ({
          text: /^# (.+)$/m.exec(textOf(page, language))[1],
          link: `/${language.prefix}recipes/${page === "index" ? "" : page}`,
        })),
      })),
    ]),
  );
}

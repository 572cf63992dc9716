import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Block, blocksOf, pages, textOf } from "./support/page-examples.js";

/** Pages for those who work on the library, in English alone. */
const forContributors = ["CHANGELOG.md", "CONTRIBUTING.md", "docs/decisions.md"];

const pairs = [
  { chinese: "README.zh-CN.md", english: "README.md" },
  ...pages
    .filter((page) => page.startsWith("docs/") && !page.endsWith(".en.md") && !forContributors.includes(page))
    .map((chinese) => ({ chinese, english: chinese.replace(/\.md$/, ".en.md") })),
];

/** A page without what the bench writes into one of the two. */
const writtenText = (page: string): string =>
  textOf(page).replace(/<!-- measured: begin -->[\s\S]*<!-- measured: end -->/, "");

const prose = (page: string): string => writtenText(page).replaceAll(/^```[\s\S]*?^```$/gm, "");

const levels = (page: string) => [...prose(page).matchAll(/^#+(?= )/gm)].map(([marks]) => marks);

/** Of each row of a table, how many cells it has. */
const rows = (page: string) =>
  [...prose(page).matchAll(/^\|.*\|$/gm)].map(([row]) => row.match(/(?<!\\)\|/g)?.length);

/** Everything in backquotes: fields, functions, codes, ids. */
const terms = (page: string) =>
  [
    ...new Set([...prose(page).matchAll(/`[^`]+`/g)].map(([term]) => term.replace(/"(zh-CN|en)"/, "locale"))),
  ].sort();

/** What a block does, whatever the language of the texts and comments in it. */
function meaning({ language, code }: Block): string {
  if (language === "ts") return tokens(code).join(" ");
  return language === "sh" ? code.replaceAll(/\s*#.*$/gm, "") : language;
}

function tokens(code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateExpression(node)) found.push("text");
    else if (node.getChildCount() === 0) found.push(node.getText());
    else for (const child of node.getChildren()) visit(child);
  };
  visit(ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true));
  return found;
}

describe("the pages", () => {
  it("stand there in Chinese and in English, all but those for contributors", () => {
    const paired = pairs.flatMap(({ chinese, english }) => [chinese, english]);
    expect([...paired, ...forContributors].sort()).toStrictEqual([...pages].sort());
  });
});

describe.each(pairs)("$chinese and $english", ({ chinese, english }) => {
  it("have the same headings by level", () => expect(levels(chinese)).toStrictEqual(levels(english)));

  it("have the same tables by size", () => expect(rows(chinese)).toStrictEqual(rows(english)));

  it("name the same functions, fields and codes", () => expect(terms(chinese)).toStrictEqual(terms(english)));

  it("hold the same code", () =>
    expect(blocksOf(chinese, writtenText(chinese)).map(meaning)).toStrictEqual(
      blocksOf(english, writtenText(english)).map(meaning),
    ));

  it("keep to one language each", () => {
    const plain = (page: string) => prose(page).replaceAll(/`[^`]*`|\]\([^)]*\)/g, "");
    // Names of products and formats may stand together; six Latin words in a row are a sentence.
    expect(plain(chinese).match(/(?:[A-Za-z']{2,}[ ,;:]+){5}[A-Za-z']{2,}/g)).toBeNull();
    // Key words of the text are quoted and names stay as they are; a Chinese full stop ends a sentence.
    expect(plain(english).match(/[^「」\n]*。/g)).toBeNull();
  });
});

import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./support/compile-examples.js";
import { pages, textOf } from "./support/page-examples.js";

const withoutBlocks = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, "");

/** What GitHub makes of a heading: lower case, marks left out, blanks as hyphens. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

const anchorsOf = (page: string): readonly string[] =>
  [...withoutBlocks(textOf(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

const linksOf = (page: string): readonly string[] =>
  [...withoutBlocks(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** Paths in backquotes, from the root of the repository; `{…}`, `*` and `NAME` stand for several. */
const pathsOf = (page: string): readonly string[] =>
  [...withoutBlocks(textOf(page)).matchAll(/`((?:src|test|docs)\/[^`\s]*)`/g)].map(([, path = ""]) => path);

function deadLink(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : normalize(join(dirname(page), decodeURI(path)));
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && !anchorsOf(target).includes(decodeURI(anchor));
}

describe.each(pages)("%s", (page) => {
  it("links to what is there, heading and all", () =>
    expect(linksOf(page).filter((link) => deadLink(page, link))).toStrictEqual([]));

  it("names files and folders that are there", () =>
    expect(pathsOf(page).filter((path) => !existsSync(join(root, path)))).toStrictEqual([]));
});

it("a link to a heading that is not there is found", () => {
  expect(deadLink("README.md", "docs/money.md#nothing-of-the-kind")).toBe(true);
  expect(deadLink("README.md", "docs/nothing.md")).toBe(true);
  expect(deadLink("README.md", "#try-it")).toBe(false);
});

import { readdirSync, readFileSync } from "node:fs";
import { type Example, root } from "./compile-examples.js";

/** A fenced block of a page. */
export interface Block extends Example {
  readonly language: string;
}

/** A block of TypeScript, and what the block of text right below it says that it prints. */
export interface PageExample extends Example {
  readonly output: string;
}

/** The pages that a reader of the repository meets. */
export const pages: readonly string[] = [".", "docs", "docs/examples"].flatMap((folder) =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => (folder === "." ? name : `${folder}/${name}`)),
);

export const textOf = (page: string): string => readFileSync(`${root}/${page}`, "utf8");

/** Every fenced block of a page, in order. */
export function blocksOf(page: string, text = textOf(page)): readonly Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (open === undefined) {
      const language = /^```(.*)$/.exec(line)?.[1];
      if (language !== undefined) open = { language, line: index + 2, lines: [] };
    } else if (line === "```") {
      blocks.push({
        file: page,
        line: open.line,
        language: open.language,
        code: `${open.lines.join("\n")}\n`,
      });
      open = undefined;
    } else open.lines.push(line);
  }
  if (open) throw new Error(`${page}:${open.line - 1} a block that is never closed`);
  return blocks;
}

/** Every block of TypeScript with what should come of it: nothing is printed where no text stands below. */
export function pageExamples(page: string, text = textOf(page)): readonly PageExample[] {
  const lines = text.split("\n");
  const blocks = blocksOf(page, text);
  return blocks.flatMap((block, index) => {
    if (block.language !== "ts") return [];
    const below = blocks[index + 1];
    const end = block.line + block.code.split("\n").length;
    const follows =
      below?.language === "text" && lines.slice(end - 1, below.line - 2).every((line) => line === "");
    const { file, line, code } = block;
    return [{ file, line, code, output: follows ? below.code : "" }];
  });
}

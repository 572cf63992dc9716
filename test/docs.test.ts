import { describe, expect, it } from "vitest";
import { compileExamples } from "./support/compile-examples.js";
import { blocksOf, pageExamples, pages, textOf } from "./support/page-examples.js";
import { runExample } from "./support/run-example.js";

/** What a block may be. TypeScript compiles and prints what stands below it. */
const languages = ["ts", "text", "sh", "mermaid", "json"];

const examples = pages.flatMap((page) => pageExamples(page));
const faults = compileExamples(examples);

describe.each(pages)("%s", (page) => {
  it("says of each block what it is", () => {
    for (const { language, file, line } of blocksOf(page))
      expect(languages, `${file}:${line}`).toContain(language);
  });

  it("begins each block of TypeScript in the same way", () => {
    const fences = textOf(page).match(/^\s*(```|~~~)\s*(ts|typescript|js|javascript|tsx)\b/gim) ?? [];
    expect(pageExamples(page)).toHaveLength(fences.length);
  });
});

/** Pages in two languages show the same code, which is run once for both. */
const runs = new Map<string, ReturnType<typeof runExample>>();

function runOnce(example: (typeof examples)[number]): ReturnType<typeof runExample> {
  const run = runs.get(example.code) ?? runExample(example);
  runs.set(example.code, run);
  return run;
}

describe.each(examples)("$file:$line", (example) => {
  it("compiles", () => expect(faults.get(example)).toStrictEqual([]));

  it("prints what stands below it, and gives what it says", async () => {
    const { printed, promised, actual } = await runOnce(example);
    expect(printed).toBe(example.output);
    expect(actual).toStrictEqual(promised);
  });
});

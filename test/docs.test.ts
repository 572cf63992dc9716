import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printedBy } from "./support/printed-by.js";

/** Every example in the docs, with the output that stands below it. */
const examplesOf = (file: string) =>
  [
    ...readFileSync(`docs/${file}`, "utf8").matchAll(/```ts\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g),
  ].map(([, code = "", output = "nothing stands below it"]) => ({ code, output }));

describe.each([
  { file: "money.md", count: 5 },
  { file: "performance.md", count: 2 },
  { file: "procedure.md", count: 3 },
  { file: "procedure.en.md", count: 3 },
])("$file", ({ file, count }) => {
  it("has its examples", () => expect(examplesOf(file)).toHaveLength(count));

  it.each(examplesOf(file))("prints what stands below: %#", ({ code, output }) => {
    expect(printedBy(code)).toBe(output);
  });
});

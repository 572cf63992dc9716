import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printedBy } from "./support/run-example.js";

const examplesOf = (file: string) =>
  [
    ...readFileSync(`docs/${file}`, "utf8").matchAll(/```ts\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g),
  ].map(([, code = "", output = "nothing stands below it"]) => ({ code, output }));

describe.each(["procedure.md", "procedure.en.md"])("%s", (file) => {
  it("has examples", () => expect(examplesOf(file)).toHaveLength(3));

  it.each(examplesOf(file))("prints what stands below: %#", ({ code, output }) => {
    expect(printedBy(code)).toBe(output);
  });
});

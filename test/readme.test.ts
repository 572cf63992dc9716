import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../src/index.js";

const files = ["README.md", "README.zh-CN.md"];

/** The first block of a language in a README. */
const block = (file: string, language: string): string => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(text)?.[1] ?? "";
};

describe.each(files)("the example of %s", (file) => {
  it("prints what stands below it", () => {
    const [imports = "", ...lines] = block(file, "ts").split("\n");
    const names =
      /\{(.*)\}/
        .exec(imports)?.[1]
        ?.split(",")
        .map((name) => name.trim()) ?? [];
    const printed: string[] = [];
    const run = new Function("console", ...names, lines.join("\n"));
    const exported: Readonly<Record<string, unknown>> = { ...library };
    run(
      { log: (...values: unknown[]) => printed.push(values.join(" ")) },
      ...names.map((name) => exported[name]),
    );
    expect(`${printed.join("\n")}\n`).toBe(block(file, "text"));
  });
});

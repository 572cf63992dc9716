import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { printedBy } from "./support/run-example.js";

const text = readFileSync(new URL("../docs/performance.md", import.meta.url), "utf8");

/** Every example with the output that stands below it. */
const examples = [...text.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, code = "", output = ""]) => ({ code, output }),
);

it("every example is run", () => expect(examples).toHaveLength(text.split("```ts\n").length - 1));

it.each(examples)("$code", ({ code, output }) => expect(printedBy(code)).toBe(output));

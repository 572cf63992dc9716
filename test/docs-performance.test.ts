import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as library from "../src/index.js";

const text = readFileSync(new URL("../docs/performance.md", import.meta.url), "utf8");

/** Every example with the output that stands below it. */
const examples = [...text.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, code = "", output = ""]) => ({ code, output }),
);

it("every example is run", () => expect(examples).toHaveLength(text.split("```ts\n").length - 1));

it.each(examples)("$code", ({ code, output }) => {
  const [imports = "", ...lines] = code.split("\n");
  const names = /\{(.*)\}/.exec(imports)?.[1]?.split(",") ?? [];
  const printed: string[] = [];
  const exported: Readonly<Record<string, unknown>> = { ...library };
  const run = new Function("console", ...names, lines.join("\n"));
  run(
    { log: (...values: unknown[]) => printed.push(values.join(" ")) },
    ...names.map((name) => exported[name.trim()]),
  );
  expect(`${printed.join("\n")}\n`).toBe(output);
});

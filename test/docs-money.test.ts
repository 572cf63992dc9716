import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as library from "../src/index.js";

const text = readFileSync(new URL("../docs/money.md", import.meta.url), "utf8");

/** Every example with the output that stands below it. */
const examples = [...text.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, code = "", output = ""]) => ({ code, output, title: code.split("\n")[0] ?? "" }),
);

it("there are examples", () => expect(examples).toHaveLength(3));

it.each(examples)("$title prints what stands below it", ({ code, output }) => {
  const [imports = "", ...lines] = code.split("\n");
  const names =
    /\{(.*)\}/
      .exec(imports)?.[1]
      ?.split(",")
      .map((name) => name.trim()) ?? [];
  const printed: string[] = [];
  const exported: Readonly<Record<string, unknown>> = { ...library };
  const run = new Function("console", ...names, lines.join("\n"));
  run(
    { log: (...values: unknown[]) => printed.push(values.join(" ")) },
    ...names.map((name) => exported[name]),
  );
  expect(`${printed.join("\n")}\n`).toBe(output);
});

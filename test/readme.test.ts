import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as forms from "../src/forms.js";
import * as library from "../src/index.js";

const files = ["README.md", "README.zh-CN.md"];

/** What an example may import, by the name of the entry. */
const entries: Readonly<Record<string, object>> = {
  "digital-pilot-rules": library,
  "digital-pilot-rules/forms": forms,
};

/** Each example of a README with the output that stands below it. */
const examplesOf = (file: string) =>
  [
    ...readFileSync(new URL(`../${file}`, import.meta.url), "utf8").matchAll(
      /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g,
    ),
  ].map(([, code = "", output = ""]) => ({ code, output }));

/** What an example prints. Its first line is its only import. */
function printedBy(code: string): string {
  const [imports = "", ...lines] = code.split("\n");
  const [, list = "", entry = ""] = /\{(.*)\} from "(.*)"/.exec(imports) ?? [];
  const names = list.split(",").map((name) => name.trim());
  const printed: string[] = [];
  const run = new Function("console", ...names, lines.join("\n"));
  const exported: Readonly<Record<string, unknown>> = { ...entries[entry] };
  run(
    { log: (...values: unknown[]) => printed.push(values.join(" ")) },
    ...names.map((name) => exported[name]),
  );
  return `${printed.join("\n")}\n`;
}

describe.each(files)("the examples of %s", (file) => {
  it("are two", () => expect(examplesOf(file)).toHaveLength(2));

  it.each(examplesOf(file))("print what stands below them: %#", ({ code, output }) =>
    expect(printedBy(code)).toBe(output),
  );
});

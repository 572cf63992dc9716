import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as english from "../src/en.js";
import * as forms from "../src/forms.js";
import * as library from "../src/index.js";
import * as rules from "../src/rules.js";
import * as testing from "../src/testing/index.js";
import * as chinese from "../src/zh-CN.js";
import { compileExamples } from "./support/compile-examples.js";
import { docCommentExamples, examplesIn } from "./support/doc-comment-examples.js";
import { runExample } from "./support/run-example.js";

const examples = docCommentExamples();
/** Compiled along with them: to read all that an example rests on takes seconds. */
const forbidden = { file: "x.ts", line: 5, code: "const all: string[] = [];\nall[0].length;" };
const faults = compileExamples([...examples, forbidden]);

describe("the examples of doc comments", () => {
  it("are there", () => expect(examples.length).toBeGreaterThan(0));

  describe.each(examples)("$file:$line", (example) => {
    it("is a fenced block of TypeScript", () => expect(example.fault).toBeUndefined());

    it("compiles", () => expect(faults.get(example)).toStrictEqual([]));

    it("says what it gives, and gives that", async () => {
      const { printed, promised, actual } = await runExample(example);
      expect(actual).toStrictEqual(promised);
      expect(promised.length + printed.length, "a line ending in //=>, or something printed").toBeGreaterThan(
        0,
      );
    });
  });
});

describe("every public function", () => {
  const folder = fileURLToPath(new URL("../src", import.meta.url));
  const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");
  const entries = { library, rules, forms, chinese, english, testing };
  const names = Object.values(entries).flatMap((entry) =>
    Object.entries(entry).flatMap(([name, member]) => (typeof member === "function" ? [name] : [])),
  );

  it("is found", () => expect(names.length).toBeGreaterThan(80));

  it.each([...new Set(names)])("%s has an example where it is declared", (name) => {
    const declared = new RegExp(
      `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export (?:function\\*?|const|class) ${name}\\b`,
      "g",
    );
    const comments = [...source.matchAll(declared)].map(([, comment = ""]) => comment);
    expect(comments.some((comment) => comment.includes("@example"))).toBe(true);
  });
});

describe("the reader of doc comments", () => {
  const inComment = (...lines: string[]) => examplesIn("x.ts", ["/**", " * @example", ...lines].join("\n"));

  it("takes the code between the fences", () =>
    expect(inComment(" * ```ts", " * one();", " *   two();", " * ```", " */")).toStrictEqual([
      { file: "x.ts", line: 4, code: "one();\n  two();" },
    ]));

  it.each([
    { what: "code without fences", lines: [" * one();", " */"] },
    { what: "a fence that is never closed", lines: [" * ```ts", " * one();", " */"] },
    { what: "a fence of no language", lines: [" * ```", " * one();", " * ```", " */"] },
    { what: "text behind the block", lines: [" * ```ts", " * one();", " * ```", " * and so on", " */"] },
  ])("refuses $what", ({ lines }) => expect(inComment(...lines)[0]?.fault).toBeDefined());
});

describe("the runner of examples", () => {
  const run = (code: string) => runExample({ file: "x.ts", line: 1, code });

  it("compares an expression with the value behind it", async () =>
    expect(await run("1 + 1; //=> 3")).toMatchObject({
      actual: [{ at: "x.ts:1", value: 2 }],
      promised: [{ at: "x.ts:1", value: 3 }],
    }));

  it("compares a constant, and a value that takes two lines", async () =>
    expect(await run("const a = [1,\n  2];\n//=> [1,\n//=> 2]")).toMatchObject({
      actual: [{ at: "x.ts:3", value: [1, 2] }],
      promised: [{ at: "x.ts:3", value: [1, 2] }],
    }));

  it("evaluates an expression once", async () =>
    expect((await run("let n = 0;\n(() => ++n)(); //=> 1\nconsole.log(n);")).printed).toBe("1\n"));

  it("refuses a value that nothing stands before", () =>
    expect(run("//=> 1")).rejects.toThrow("no expression stands before"));

  it("finds what the strict options of the library forbid", () =>
    expect(faults.get(forbidden)).toStrictEqual(["x.ts:6 Object is possibly 'undefined'."]));
});

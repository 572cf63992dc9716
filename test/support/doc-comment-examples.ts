import { readdirSync, readFileSync } from "node:fs";
import { type Example, root } from "./compile-examples.js";

/** A tag `@example`: its code, or what is wrong with the way it is written. */
export interface DocCommentExample extends Example {
  readonly fault?: string;
}

/** Every `@example` of the doc comments in `src`. */
export const docCommentExamples = (): readonly DocCommentExample[] =>
  readdirSync(`${root}/src`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .sort()
    .flatMap((file) => examplesIn(file, readFileSync(`${root}/${file}`, "utf8")));

/** Every `@example` of one file, whether or not it is written as it should be: none is passed over. */
export function examplesIn(file: string, text: string): readonly DocCommentExample[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) =>
    /@example\b/.test(line) ? [exampleAt(file, index, lines.slice(index))] : [],
  );
}

function exampleAt(file: string, index: number, [tag = "", ...rest]: readonly string[]): DocCommentExample {
  const end = rest.findIndex((line) => line.includes("*/"));
  const body = rest.slice(0, Math.max(0, end)).map((line) => line.replace(/^\s*\* ?/, ""));
  const open = body.findIndex((line) => line.trim() !== "");
  const close = body.indexOf("```", open + 1);
  const written = /^\s*\* @example$/.test(tag) && body[open] === "```ts" && close > open;
  if (!written) {
    return { file, line: index + 1, code: "", fault: "@example stands alone, then ```ts, the code, ```" };
  }
  const after = body.slice(close + 1).find((line) => line.trim() !== "");
  return {
    file,
    line: index + open + 3,
    code: body.slice(open + 1, close).join("\n"),
    ...(after !== undefined &&
      !after.startsWith("@") && { fault: `text stands after the example: ${after}` }),
  };
}

import { explain } from "../../src/index.js";

/** The one sentence on a result, in Chinese and in English. */
export const said = (result: unknown): readonly [zh: string, en: string] => [
  explain(result, "zh-CN", { brief: true }),
  explain(result, "en", { brief: true }),
];

/** The lines that bear it out, in Chinese or in English, without the headings. */
export const linesOf = (result: unknown, locale: "zh-CN" | "en"): readonly string[] =>
  explain(result, locale)
    .split("\n")
    .filter((line) => line.startsWith("  "))
    .map((line) => line.trim());

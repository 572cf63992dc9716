import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { nm2024 } from "../../src/index.js";
import { en } from "../../src/locale/en/application.js";
import { messageOf } from "../../src/locale/messages.js";
import { zhCN } from "../../src/locale/zh-CN/application.js";
import { moneyZhCN } from "../../src/locale/zh-CN/money.js";
import { performanceZhCN } from "../../src/locale/zh-CN/performance.js";

const folder = fileURLToPath(new URL("../../src", import.meta.url));

/** All of src but its texts and what tests are made with, without comments. */
const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/^(locale|testing\/(?!near-miss))\b/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
  .join("\n")
  .replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, "");

const quoted = /"([a-z]+(?:-[a-z]+)*)"/g;

/** The words in quotation marks in each place that a pattern finds. */
const wordsIn = (...patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(([place]) =>
      [...place.matchAll(quoted)].map(([, word]) => word as string),
    ),
  );

const codesOfFindings = wordsIn(
  /\b(?:pass|fail|notApplicable|needsJudgement)\(\s*"[^"]+"/g,
  /\bneedsData\([^;{}]*?, "[^"]+",?\s*\)/g,
  /\black: "[^"]+"/g,
  /\bsaid\.has\("[^"]+"\)/g,
);
const codesOfIssues = wordsIn(/\b(?:error|warning|refuse)\(\s*"[^"]+"/g);
/** Findings and remedies both have a `code`, and a rule may choose between two. */
const codesOfEither = wordsIn(/\bcode(?::| =) [^;{}]*?"[^"]+"(?: : "[^"]+")?/g);

const keys = (kind: keyof typeof zhCN): readonly string[] => Object.keys(zhCN[kind]);
const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

/** Every message in both languages, by kind and code. */
const pairs = (Object.keys(zhCN) as (keyof typeof zhCN)[]).flatMap((kind) =>
  keys(kind).map((code) => ({
    kind,
    code,
    zh: messageOf(kind, code, "zh-CN") ?? "",
    en: messageOf(kind, code, "en") ?? "",
  })),
);

const namesIn = (message: string): readonly string[] =>
  sorted([...message.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => name as string));

describe("codes and messages are the same set", () => {
  it("both languages have the same codes in the same order", () => {
    for (const kind of Object.keys(zhCN) as (keyof typeof zhCN)[])
      expect(Object.keys(en[kind])).toEqual(keys(kind));
    expect(Object.keys(en)).toEqual(Object.keys(zhCN));
  });

  it("every rule of the edition has a meaning, and no other", () => {
    expect(sorted(keys("rules"))).toEqual(sorted(nm2024.rules.map(({ id }) => id)));
  });

  it("every parameter has a name, and no other but the line of statistics and those of money and performance", () => {
    const others = [moneyZhCN, performanceZhCN].flatMap(({ parameters }) => Object.keys(parameters));
    const known = [...nm2024.parameters.map(({ id }) => id), "above-scale-revenue", ...others];
    expect(sorted(keys("parameters"))).toEqual(sorted(known));
  });

  it("the scan finds codes where there are some", () => {
    expect(codesOfFindings.length).toBeGreaterThan(50);
    expect(codesOfIssues.length).toBeGreaterThan(20);
    expect(codesOfEither.length).toBeGreaterThan(30);
  });

  it("every code of a finding has a message", () => {
    expect(sorted(codesOfFindings).filter((code) => !(code in zhCN.findings))).toEqual([]);
  });

  it("every code of an issue has a message", () => {
    expect(sorted(codesOfIssues).filter((code) => !(code in zhCN.issues))).toEqual([]);
  });

  it("every code of a finding or a remedy has a message", () => {
    const messages = Object.assign({}, ...Object.values(zhCN)) as Readonly<Record<string, string>>;
    // What checkCreditCode says is for programs; the issues made of it have codes of their own.
    const others = ["length", "alphabet", "check-character"];
    expect(sorted(codesOfEither).filter((code) => !(code in messages) && !others.includes(code))).toEqual([]);
  });

  it("every message is said somewhere", () => {
    const said = new Set([...source.matchAll(quoted)].map(([, word]) => word as string));
    const codes = [...keys("findings"), ...keys("issues"), ...keys("remedies")];
    expect(codes.filter((code) => !said.has(code))).toEqual([]);
  });
});

describe("a message", () => {
  it.each(pairs)("$kind $code names the same things in both languages", ({ zh, en: english }) => {
    // English does without counting words, and a Chinese sentence must not show the key that nobody knows, nor the one that is nearest.
    const shared = (message: string) =>
      namesIn(message)
        .filter((name) => name !== "unit" && name !== "key")
        .map((name) => (name === "closest" ? "label" : name));
    expect(shared(english)).toEqual(shared(zh));
  });

  it.each(pairs)("$kind $code is Chinese in Chinese and English in English", ({ zh, en: english }) => {
    const words = (message: string) =>
      message
        .replace("UTF-8", "")
        .replace(/\{\w+(?::\w+)?\}/g, "")
        .replace("PDF", "");
    expect(words(zh)).not.toMatch(/[A-Za-z]{2,}/);
    expect(words(english)).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    expect(words(zh).length * words(english).length).toBeGreaterThan(0);
  });

  it.each(pairs.filter(({ kind }) => ["findings", "issues", "remedies"].includes(kind)))(
    "$kind $code is a sentence",
    ({ zh, en: english }) => {
      expect(zh).toMatch(/[。]$/);
      expect(english).toMatch(/[.?]$/);
    },
  );

  it.each(pairs.filter(({ kind }) => kind === "rules" || kind === "parameters"))(
    "$kind $code is a part of one",
    ({ zh, en: english }) => expect(`${zh}${english}`).not.toMatch(/[。.]$/),
  );
});

describe("messageOf", () => {
  it("has none for the code of another edition, nor for what every object has", () => {
    for (const code of ["too-few-camels", "constructor", "toString", "__proto__", ""]) {
      expect(messageOf("findings", code, "zh-CN")).toBeUndefined();
    }
  });

  it("is by kind: the same code may say different things", () => {
    expect(messageOf("issues", "missing", "en")).toBe("must be given.");
    expect(messageOf("findings", "missing", "en")).toBeUndefined();
  });
});

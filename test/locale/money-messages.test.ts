import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/decide/explain.js";
import { moneyZhCN } from "../../src/locale/money-zh-CN.js";
import { moneyFields } from "../../src/model/money-fields.js";

const folder = fileURLToPath(new URL("../../src", import.meta.url));

/** The modules that make steps, as text. */
const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /^(calc|decide)\b.*\.ts$/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
  .join("\n");

const codes = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, code]) => code as string);

const said = new Set([
  ...codes(/\bstepAt\(\s*"([a-z-]+)"/g),
  ...codes(/\bstep: "([a-z-]+)"/g),
  ...codes(/\b(?:add|atMost)\(\s*"([a-z-]+)", (?!\[)/g),
  ...codes(/\bstep: byShortfall \? "([a-z-]+)"/g),
  ...codes(/\bstep: byShortfall \? "[a-z-]+" : "([a-z-]+)"/g),
  ...codes(/\bcode = rectification === "met" \? "([a-z-]+)"/g),
  ...codes(/\bcode = rectification === "met" \? "[a-z-]+" : "([a-z-]+)"/g),
]);

describe("steps", () => {
  it("have a message each, and every message is said", () => {
    expect([...said].sort()).toEqual(Object.keys(moneyZhCN.steps).sort());
  });

  it.each(Object.keys(moneyZhCN.steps))("%s is explained with whatever figures it has", (step) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const sentence = explain({ step, values: {}, amount: "1234.5" }, locale);
      expect(sentence).not.toBe("");
      expect(sentence).not.toMatch(/undefined|\{|\}|NaN/);
      if (locale === "zh-CN") expect(sentence).not.toMatch(/[A-Za-z]/);
    }
  });

  it("show amounts finer than a fen in full, and rates in percent", () => {
    const values = { tier: "1", rate: "0.333333", base: "1000.5", added: "-1234567.49966650" };
    expect(explain({ step: "rate", values, amount: "0" }, "zh-CN")).toBe(
      "第1档：1,000.5元×33.3333%＝-1,234,567.49966650元。",
    );
  });

  it("that nobody knows say nothing", () =>
    expect(explain({ step: "unheard-of", values: {}, amount: "0" }, "en")).toBe(""));
});

describe("the fields of money", () => {
  it("are named in Chinese and English, and numbered where they stand in a list", () => {
    for (const [place, { zh, en }] of Object.entries(moneyFields)) {
      expect(zh.replace("{n}", ""), place).toMatch(/^[\p{Script=Han}（）、]+$/u);
      expect(en.replace("{n}", ""), place).toMatch(/^[a-zA-Z'(), -]+$/);
      expect([zh.includes("{n}"), en.includes("{n}")], place).toEqual(Array(2).fill(place.endsWith(".*")));
    }
  });
});

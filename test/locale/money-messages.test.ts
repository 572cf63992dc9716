import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/kernel/rule.js";
import { explain } from "../../src/locale/explain/explain.js";
import { moneyZhCN } from "../../src/locale/zh-CN/money.js";

const folder = fileURLToPath(new URL("../../src", import.meta.url));

/** The modules that make steps, as text. */
const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /^(money|performance)\b.*\.ts$/.test(name))
  .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
  .join("\n");

const codes = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, code]) => code as string);

const said = new Set([
  ...codes(/\bstep(?:At|Of)\(\s*"([a-z-]+)"/g),
  ...codes(/\b(?:add|atMost|hold|to)\(\s*"([a-z-]+)", (?!\[)/g),
]);

describe("steps", () => {
  it("have a message each, and every message is said", () => {
    expect([...said].sort()).toEqual(Object.keys(moneyZhCN.steps).sort());
  });

  it.each(Object.keys(moneyZhCN.steps))("%s is explained with whatever figures it has", (step) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const sentence = explain({ kind: "step", step, values: {}, amount: "1234.5" }, locale);
      expect(sentence).not.toBe("");
      expect(sentence).not.toMatch(/undefined|\{|\}|NaN/);
      if (locale === "zh-CN") expect(sentence).not.toMatch(/[A-Za-z]/);
    }
  });

  it("show amounts finer than a fen in full, and rates in percent", () => {
    const values = { tier: "1", rate: "0.333333", base: "1000.5", added: "-1234567.49966650" };
    expect(explain({ kind: "step", step: "rate", values, amount: "0" }, "zh-CN")).toBe(
      "第1档：1,000.50元×33.3333%＝-1,234,567.49966650元。",
    );
  });

  it("that nobody knows say that there are no words for them", () =>
    expect(explain({ kind: "step", step: "unheard-of", values: {}, amount: "0" }, "en")).toBe(
      "there are no words for this.",
    ));
});

/** A value for every placeholder, so that each message can be read in full. */
const values = {
  ...{
    uses: "transformation",
    part: "400",
    whole: "500",
    actual: "1",
    least: "80",
    most: "90",
    sources: "regional-fund",
  },
  ...{
    milestone: "mid-term-met",
    on: "2024-06-30",
    due: "2024-07-31",
    met: "2024-07-01",
    required: "2",
    excess: "3",
    first: "1",
  },
  ...{
    floor: "2",
    cap: "1",
    total: "5",
    price: "10",
    tiers: "1, 2",
    fields: "level",
    lower: "2",
    higher: "1",
  },
  ...{
    count: "9",
    closest: "level",
    bound: "x",
    sum: "5",
    rate: "1.1",
    from: "2025-01-01",
    to: "2024-12-31",
  },
  ...{ asOf: "2024-06-30", kind: "amount", attainment: "100", paid: "3", base: "1" },
};

describe.each(["findings", "issues"] as const)("%s about money", (kind) => {
  it.each(Object.keys(moneyZhCN[kind]))("%s is one short sentence in each language", (code) => {
    const issue = { kind: "issue", code, path: [], field: "", severity: "error", values } as const;
    const finding: Finding = {
      kind: "finding",
      ...{
        rule: "4.1#share-limit-x",
        clause: "4.1",
        phrase: "由试点盟市统筹使用",
        force: "must",
        basis: "reading",
      },
      ...{
        stage: "application",
        outcome: "fail",
        code,
        values,
        fields: [],
        missing: [],
        parameters: [],
        judgements: [],
      },
    };
    const [zh, en] = (["zh-CN", "en"] as const).map((locale) =>
      explain(kind === "issues" ? issue : finding, locale),
    );
    expect([...(zh ?? "")].length).toBeLessThanOrEqual(70);
    expect(zh).toMatch(/^[^A-Za-z{}[\]]+。$/);
    expect(en).toMatch(/^[^\u3000-\u9fff{}[\]]+\.$/);
  });
});

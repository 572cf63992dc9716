/** 规则的称呼: rules without sentences are called by their key words, and those of one clause can be told apart. */
import { describe, expect, it } from "vitest";
import { assessApplication, explain, screenRoster, toMarkdown } from "../../src/index.js";
import { defineEdition, enterpriseRule, judgedRule, type Sentences } from "../../src/rules.js";

const must = { force: "must", basis: "text", stage: "application" } as const;
const scaled = (id: string, phrase: string, wrong: string) =>
  enterpriseRule({
    ...{ ...must, id, phrase },
    predicate: { reads: ["scale"], fault: ({ scale }) => (scale === wrong ? "not-met" : undefined) },
  });

const editionOf = (sentences?: Sentences) =>
  defineEdition({
    ...{ id: "unworded", title: "某市办法（虚构）", parameters: [], indicators: [], outline: [] },
    rules: [
      scaled("2#above", "试点行业中小企业", "above"),
      scaled("2#below", "试点行业中小企业", "below"),
      judgedRule({ ...must, id: "2#sound", phrase: "方案切实可行" }),
    ],
    ...(sentences && { sentences }),
  });
const edition = editionOf();
const enterprises = [{ name: "甲厂", scale: "above" as const }];
const assessment = assessApplication({ enterprises }, { edition, asOf: "2025-06-30" });

describe("a rule without a sentence", () => {
  it("is called by its key words where something is asked of a person", () => {
    const ask = assessment.asks.find(({ field }) => field === "2#sound");
    expect(explain(ask, "zh-CN", { edition })).toContain("方案切实可行");
    expect(explain(ask, "en", { edition })).toContain("方案切实可行");
  });

  it("is told apart from another of the same key words by its id", () => {
    const { summary } = screenRoster(enterprises, { edition, chains: [] });
    for (const locale of ["zh-CN", "en"] as const) {
      const shown = toMarkdown(summary, locale, { edition });
      expect(shown).toContain("试点行业中小企业“above”");
      expect(shown).toContain("试点行业中小企业“below”");
    }
  });

  it("is told apart in a finding too", () => {
    const [above, below] = assessment.findings.map((finding) => explain(finding, "zh-CN", { edition }));
    expect(above).toContain("试点行业中小企业“above”");
    expect(below).toContain("试点行业中小企业“below”");
  });

  it("is called by its clause where its edition is not at hand", () => {
    const { summary } = screenRoster(enterprises, { edition, chains: [] });
    expect(toMarkdown(summary, "zh-CN")).not.toContain("试点行业中小企业");
  });

  it("is called by its sentence once it has one", () => {
    const worded = editionOf({ "zh-CN": { rules: { "2#above": "规上企业不参加" } } });
    const { summary } = screenRoster(enterprises, { edition: worded, chains: [] });
    expect(toMarkdown(summary, "zh-CN", { edition: worded })).toContain("规上企业不参加");
  });
});

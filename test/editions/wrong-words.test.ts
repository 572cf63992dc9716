import { describe, expect, it } from "vitest";
import { assessApplication, explain, nm2024, readApplication } from "../../src/index.js";
import { defineEdition } from "../../src/rules.js";
import { fixedWords, reasonFixed } from "../../src/vocabulary/fixed-words.js";
import { wordPlaces } from "../../src/vocabulary/own-words.js";
import { vocabulary } from "../../src/vocabulary/vocabulary.js";
import { ownWordIssues, withWords, wrongWords } from "../support/own-words.js";

const codesAt = (edition: ReturnType<typeof withWords>) =>
  edition.issues.map(({ code, field }) => `${code} at ${field}`);

describe("a list of words that is wrong", () => {
  it.each(wrongWords)("has the issue %s at %s", (code, field, words) => {
    expect(codesAt(withWords(words))).toContain(`${code} at ${field}`);
  });

  it.each(wrongWords)("decides nothing and says why: %s at %s", (code, field, words) => {
    const { outcome, issues } = assessApplication({}, { edition: withWords(words), asOf: "2024-08-31" });
    expect(outcome).toBe("needs-data");
    expect(issues.map((one) => `${one.code} at ${one.field}`)).toContain(`${code} at ${field}`);
  });

  it("names the place, what stands there, and the nearest place", () => {
    const [unknown] = withWords({ "budgetLine.uses": [] }).issues;
    expect(unknown?.values).toEqual({ place: "budgetLine.uses", closest: "budgetLine.use" });
    const [fixed] = withWords({ "period.from": [] }).issues;
    expect([explain(fixed as never, "zh-CN"), explain(fixed as never, "en")]).toEqual([
      "自定用词：试点期起算方式的用词不能更改：计算要以每个用词为准；请删去这份用词表。",
      "the edition's words: the words of the field “what the pilot period runs from” cannot be changed: what is calculated depends on each of them; leave this list out.",
    ]);
  });

  it("names none where none is near", () => {
    expect(withWords({ zzzzzzzzzzzz: [] }).issues[0]?.values).toEqual({ place: "zzzzzzzzzzzz" });
  });

  it("is said in both languages without a key", () => {
    for (const issue of ownWordIssues) {
      expect(explain(issue, "zh-CN")).toMatch(/\p{Script=Han}/u);
      expect(explain(issue, "en")).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe("one word in two places", () => {
  const rent = (en: string) => [{ value: "rent", label: { "zh-CN": "房租", en } }];
  const text = { label: { "zh-CN": "备注", en: "remark" }, type: "text" };

  it("is fine where it is called the same", () => {
    const words = { "budgetLine.use": rent("rent"), "plan.measures": rent("rent") };
    expect(withWords(words, { chain: { remark: text } }).issues).toEqual([]);
  });

  it("is a fault where it is called otherwise in one language alone", () => {
    const words = { "budgetLine.use": rent("rent"), "plan.measures": rent("lease") };
    expect(codesAt(withWords(words))).toEqual(["own-word-taken at edition.words.plan.measures.0"]);
  });

  it("is a fault where an own field calls it otherwise", () => {
    const level = { label: { "zh-CN": "等级", en: "level" }, type: "word", words: rent("lease") };
    const edition = withWords({ "budgetLine.use": rent("rent") }, { chain: { level, remark: text } });
    expect(codesAt(edition)).toEqual(["own-word-taken at edition.words.budgetLine.use.0"]);
  });
});

describe("the words that nobody can change", () => {
  it("and those that an edition can are all the words of the vocabulary", () => {
    const all = Object.entries(vocabulary).flatMap(([noun, { fields }]) =>
      Object.entries(fields).flatMap(([field, { words }]) => (words ? [`${noun}.${field}`] : [])),
    );
    expect([...wordPlaces, ...Object.values(fixedWords).flat()].sort()).toEqual(all.sort());
  });

  it("each have one reason", () => {
    for (const [reason, places] of Object.entries(fixedWords))
      for (const place of places) expect(reasonFixed(place), place).toBe(reason);
    expect(reasonFixed("budgetLine.use")).toBeUndefined();
  });
});

describe("an edition without words of its own", () => {
  it("has none, and keeps those of another that it is made of", () => {
    expect("words" in nm2024).toBe(false);
    const one = withWords({ "platform.action": [{ value: "rent", label: { "zh-CN": "租用", en: "rent" } }] });
    const { issues: _, ...parts } = one;
    expect(defineEdition({ ...parts, id: "two" }).words).toBe(one.words);
  });

  it("is none where its words are no record", () => {
    for (const words of [5, null, "use"])
      expect(
        readApplication({}, { edition: { id: "one", words } as never }).issues.map(({ code }) => code),
      ).toEqual(["unknown-edition"]);
  });

  it("is none where nobody has looked at them", () => {
    const { issues } = assessApplication({}, { edition: { ...nm2024, words: {} }, asOf: "2024-08-31" });
    expect(issues.map(({ code }) => code)).toContain("unknown-edition");
  });
});

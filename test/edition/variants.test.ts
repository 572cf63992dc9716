/** Variants of a small edition: without a rule, and with another value. */
import { describe, expect, it } from "vitest";
import { defineEdition } from "../../src/edition/define-edition.js";
import { withParameters } from "../../src/edition/with-parameters.js";
import { withoutRules } from "../../src/edition/without-rules.js";

describe("variants", () => {
  const rule = (id: string) => ({
    ...{ id, phrase: "甲", force: "must", basis: "text", stage: "application", check: () => ({}) },
  });
  const cited = (name?: string) => ({
    clause: "1.1",
    phrase: "甲",
    ...(name !== undefined && { rule: name }),
  });
  const edition = defineEdition({
    ...{ id: "a", title: "a", indicators: [] },
    parameters: [
      { id: "plain", value: "5", unit: "", basis: "guideline" },
      { id: "days", value: "5", unit: "天", basis: "guideline", source: { document: "通知" } },
      { id: "open", value: null, unit: "天", basis: "guideline" },
    ],
    rules: [rule("1.1#a"), rule("1.1#b")],
    outline: [
      { sentence: "1", disposition: "rule", rules: ["1.1#a"] },
      { sentence: "2", disposition: "rule", rules: ["1.1#a", "1.1#b"] },
      { sentence: "3", disposition: "rule", rules: ["1.1#a"], note: "elsewhere" },
      { sentence: "4", disposition: "rule", rules: [] },
    ],
    procedure: {
      transitions: [
        {
          event: "submitted",
          from: ["in-preparation"],
          to: "withdrawn",
          ...cited("1.1#a"),
          conditions: [{ condition: "nothing-held", ...cited("1.1#a") }],
        },
        {
          event: "revised",
          from: ["in-preparation"],
          ...cited("1.1#b"),
          conditions: [{ condition: "nothing-held", ...cited() }],
        },
      ],
      duties: [
        { duty: "lessons", who: "caller", ...cited("1.1#a") },
        { duty: "acceptance", who: "caller", ...cited("1.1#b") },
      ],
      terms: [],
    },
    provisions: { quota: "1.1#a", period: "1.1#b", uses: cited("1.1#a"), review: cited("1.1#b") },
    sentences: { en: { rules: { "1.1#a": "a", "1.1#b": "b" }, findings: { x: "x" } } },
  } as never);

  it("without a rule name it nowhere any more", () => {
    const { procedure, provisions, outline, rules, sentences } = withoutRules(edition, ["1.1#a"]);
    expect(rules.map(({ id }) => id)).toStrictEqual(["1.1#b"]);
    expect(procedure?.transitions.map((row) => [row.rule, row.conditions[0]?.rule])).toStrictEqual([
      [undefined, undefined],
      ["1.1#b", undefined],
    ]);
    expect(procedure?.transitions[0]).not.toHaveProperty("rule");
    expect(procedure?.transitions[0]).toMatchObject({ event: "submitted", clause: "1.1", phrase: "甲" });
    expect(procedure?.duties.map((duty) => duty.rule)).toStrictEqual([undefined, "1.1#b"]);
    expect(provisions).toStrictEqual({ period: "1.1#b", uses: cited(), review: cited("1.1#b") });
    expect(sentences).toStrictEqual({ en: { rules: { "1.1#b": "b" }, findings: { x: "x" } } });
    expect(outline.map(({ note }) => note)).toStrictEqual([
      ...["Left out of this variant.", undefined, "elsewhere", undefined],
    ]);
  });

  it("with another value say what it takes the place of, without a unit where there was none", () => {
    const { parameters } = withParameters(edition, { plain: "6", days: "7", open: "8" });
    expect(parameters).toStrictEqual([
      { id: "plain", value: "6", unit: "", basis: "caller", replaced: { value: "5", basis: "guideline" } },
      {
        ...{ id: "days", value: "7", unit: "天", basis: "caller" },
        replaced: { value: "5", basis: "guideline", unit: "天", source: { document: "通知" } },
      },
      { id: "open", value: "8", unit: "天", basis: "caller" },
    ]);
  });

  it("with the old value again say nothing of it", () => {
    const changed = withParameters(edition, { days: "7" });
    expect(withParameters(changed, { days: "5" }).parameters[1]).not.toHaveProperty("replaced");
    expect(withParameters(changed, { days: { value: "5", unit: "工作日" } }).parameters[1]).toHaveProperty(
      "replaced",
    );
    expect(withParameters(changed, { days: 9 }).parameters[1]).toMatchObject({
      value: "9",
      replaced: { value: "5" },
    });
  });
});

import { describe, expect, it } from "vitest";
import { mostCombinations } from "../../src/edition/predicate-faults.js";
import { assessApplication, explain, nm2024 } from "../../src/index.js";
import { signatures } from "../../src/roster/count/signature.js";
import { called, ofEveryAnswer, withFields, wrongFields } from "../support/own-fields.js";

describe("a declaration that is wrong", () => {
  it.each(wrongFields)("has the issue %s at %s", (code, field, fields) => {
    const { issues } = withFields(fields);
    expect(issues.map((one) => `${one.code} at ${one.field}`)).toContain(`${code} at ${field}`);
  });

  it.each(wrongFields)("decides nothing and says why: %s at %s", (code, field, fields) => {
    const { outcome, issues } = assessApplication({}, { edition: withFields(fields), asOf: "2024-08-31" });
    expect(outcome).toBe("needs-data");
    expect(issues.map((one) => `${one.code} at ${one.field}`)).toContain(`${code} at ${field}`);
  });

  it("is said in both languages with the name of the field", () => {
    const { issues } = withFields({ chain: { name: { label: called("房租", "rent"), type: "text" } } });
    expect(issues.map((issue) => explain(issue, "zh-CN"))).toEqual([
      "自定字段“name”：“name”已是本库的字段名；请另取名称。",
    ]);
    expect(issues.map((issue) => explain(issue, "en"))).toEqual([
      "the edition's field “name”: “name” is a name of the library's own; choose another.",
    ]);
  });

  it("names the nearest noun and the nearest type", () => {
    const noun = withFields({ chains: {} }).issues[0];
    const type = withFields({ chain: { rent: { label: called("房租", "rent"), type: "texts" } } }).issues[0];
    expect([noun?.values.closest, type?.values.closest]).toEqual(["chain", "text"]);
  });

  it("names none where none is near", () => {
    expect(withFields({ zzzzzzzz: {} }).issues[0]?.values).toEqual({ noun: "zzzzzzzz" });
  });
});

describe("a rule about one enterprise", () => {
  const level = { label: called("数字化水平", "level of digitalisation"), type: "yes-or-no" };

  it("that reads a field which the edition has is fine", () => {
    expect(withFields({ enterprise: { level } }, [ofEveryAnswer(["level"])]).issues).toEqual([]);
  });

  it("that reads one which it has not is a fault of the edition, with the nearest", () => {
    const [issue] = withFields({ enterprise: { level } }, [ofEveryAnswer(["levels"])]).issues;
    expect([issue?.code, issue?.field, issue?.values]).toEqual([
      "rule-of-unknown-field",
      "rules.2.1#own",
      { id: "2.1#own", name: "levels", closest: "level" },
    ]);
    expect(withFields(undefined, [ofEveryAnswer(["zzzzzzzz"])]).issues[0]?.values).toEqual({
      id: "2.1#own",
      name: "zzzzzzzz",
    });
  });

  it("whose facts are no list reads none of them", () => {
    const rule = ofEveryAnswer(["level"]);
    const predicate = { ...(rule as { readonly predicate: object }).predicate, reads: 5 };
    const { issues } = withFields({ enterprise: { level } }, [{ ...rule, predicate } as never]);
    expect(issues.map(({ code }) => code)).not.toContain("rule-of-too-many-fields");
  });

  const answers = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `answer${index}`,
        { label: called("问".repeat(index + 1), `question ${index}`), type: "yes-or-no" },
      ]),
    );
  const namesOf = (count: number) => Object.keys(answers(count));

  it("that reads more than can be tried is a fault of the edition", () => {
    const issuesWith = (reads: readonly never[]) =>
      withFields({ enterprise: answers(10) }, [ofEveryAnswer(namesOf(10), reads)]).issues;
    expect(issuesWith(["scale", "keyLink", "transform"] as never)).toEqual([]);
    expect(
      issuesWith(["scale", "keyLink", "transform", "priority"] as never).map(({ code, values }) => [
        code,
        values,
      ]),
    ).toEqual([["rule-of-too-many-fields", { id: "2.1#own", most: "10000" }]]);
  });

  it("that reads with others more than a roster can number is one too", () => {
    const issuesWith = (count: number) =>
      withFields({ enterprise: answers(count) }, [ofEveryAnswer(namesOf(count))]).issues;
    expect(issuesWith(11)).toEqual([]);
    expect(issuesWith(12).map(({ code, values }) => [code, values])).toEqual([
      ["rule-of-too-many-fields", { id: "2.1#own", most: "250000" }],
    ]);
    // A hundred thousand chains are more than a list that is read can have.
    expect(signatures * mostCombinations * 100_002).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });

  it("that is written without types may read anything", () => {
    expect(ofEveryAnswer(["level"], [5, "toString", {}] as never).predicate.own).toEqual(["level"]);
    expect(
      withFields({ enterprise: { level } }, [ofEveryAnswer(["level"], [5, "nothing"] as never)]).issues,
    ).toEqual([]);
  });
});

it("an edition without own fields is as it was", () => {
  expect("fields" in withFields(undefined)).toBe(false);
  expect("fields" in nm2024).toBe(false);
});

import { describe, expect, it } from "vitest";
import { clauseOf } from "../../src/kernel/rule.js";

describe("the clause of a rule", () => {
  it.each([
    ["3.2#minimum-enterprises", "3.2"],
    ["A1.6#evidence", "A1.6"],
    ["N#approved", "N"],
    ["3.2#a#b", "3.2"],
  ])("%s belongs to %s", (id, clause) => {
    expect(clauseOf(id)).toBe(clause);
  });

  it.each(["#a-rule", "a-rule", "", 5, undefined])("%j belongs to none", (id) => {
    expect(clauseOf(id as string)).toBe("");
  });
});

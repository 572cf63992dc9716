import { describe, expect, it } from "vitest";
import { existing } from "../../src/rules.js";

const outcomeOf = (value: unknown) => existing({ value, field: "plan.lessons" } as never).outcome;

describe("what must be there", () => {
  it.each([
    ["推广经验", "pass"],
    ["无", "fail"],
    ["待定", "needs-data"],
    [undefined, "needs-data"],
    [["推广经验", "待定"], "pass"],
    [["待定", "另行确定"], "needs-data"],
    [["无", "暂无"], "fail"],
    [["无", "推广经验"], "pass"],
  ])("%j: %s", (value, outcome) => expect(outcomeOf(value)).toBe(outcome));

  it("is looked for in no more texts than a form has rows", () => {
    expect(outcomeOf(Array.from({ length: 1_000 }, () => "待定"))).toBe("needs-data");
    expect(outcomeOf(Array.from({ length: 1_001 }, () => "待定"))).toBe("pass");
  });
});

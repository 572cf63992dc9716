import { describe, expect, it } from "vitest";
import { isSum, sumIn } from "../../../src/roster/scan/sum-row.js";

describe("a row that adds others up", () => {
  it.each<[string, readonly string[], readonly (string | undefined)[], string | undefined]>([
    ["by its name", ["合计", ""], ["name", "creditCode"], "合计"],
    ["by its name, without the blanks around it", [" 合计 "], ["name"], "合计"],
    ["by a cell that is not read, where it has no name", ["", "小计"], ["name", undefined], "小计"],
    ["by the first such cell", ["总计", "小计"], [undefined, undefined], "总计"],
  ])("is one %s", (_, row, columns, label) => {
    expect(sumIn(row, columns)).toBe(label);
  });

  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    ["one with a code", ["合计", "1"], ["name", "creditCode"]],
    ["one with another name, whatever a cell that is not read says", ["甲厂", "合计"], ["name", undefined]],
    ["one with another name, whatever its chain says", ["甲厂", "合计"], ["name", "chainId"]],
    ["one whose chain is called so", ["", "合计"], ["name", "chainId"]],
    ["one without such a word", ["", "甲厂"], ["name", undefined]],
  ])("is not %s", (_, row, columns) => {
    expect(sumIn(row, columns)).toBeUndefined();
  });

  it("has a name of up to forty characters", () => {
    const sum = (length: number) => `合计${":".repeat(length - 2)}`;
    expect([40, 41].map((length) => isSum(sum(length)))).toEqual([true, false]);
  });
});

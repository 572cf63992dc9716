import { expect, it } from "vitest";
import { spellingOf } from "../../src/review/same-name.js";

it("a name is spelt as the list has it, else as the first of all, and one that is nowhere as it stands", () => {
  const spelt = spellingOf(["乙 ", " 甲", "Ａ", "a"], ["甲"]);
  expect([" 甲", "乙 ", "Ａ", " 丙 "].map(spelt)).toEqual(["甲", "乙", "a", "丙"]);
});

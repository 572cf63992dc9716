import { describe, expect, it } from "vitest";
import { typedText } from "../../src/core/typed-text.js";
import { toYuan } from "../../src/index.js";
import { parseQuantity } from "../../src/input/parse-quantity.js";

describe("typed text", () => {
  it.each([
    ["　１，２３４．５　％ ", "1,234.5%"],
    ["3 家", "3家"],
    ["− 3", "-3"],
    ["–3﹣", "-3-"],
    ["12 34", "12 34"],
    ["1 234 567 元", "1234567元"],
    ["1234 567", "1234 567"],
    ["120\n150", "120\n150"],
    ["12①", "12①"],
  ])("%j is %j", (typed, plain) => expect(typedText(typed)).toBe(plain));
});

it("two figures in one place are no figure, in a quantity as in an amount", () => {
  expect(parseQuantity("12 34").ok).toBe(false);
  expect(toYuan("12 34").ok).toBe(false);
});

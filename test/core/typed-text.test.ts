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
    ["12  34", "12  34"],
    ["120\r\n150", "120\r\n150"],
    ["12 \t\n 34 元", "12 \t\n 34元"],
    [" \n 12 \n ", "12"],
    ["a  12  b  c", "a12bc"],
    ["1 234 567 元", "1234567元"],
    ["1234 567", "1234 567"],
    ["120\n150", "120\n150"],
    ["12①", "12①"],
  ])("%j is %j", (typed, plain) => expect(typedText(typed)).toBe(plain));
});

it.each(["12 34", "12  34", "12\n34", "120\r\n150", "1  234"])(
  "two figures in one place are no figure, in a quantity as in an amount: %j",
  (typed) => {
    expect(parseQuantity(typed).ok).toBe(false);
    expect(toYuan(typed).ok).toBe(false);
  },
);

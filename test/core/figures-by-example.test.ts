import { describe, expect, it } from "vitest";
import { addDays, addMonths, addYears, daysBetween, isIsoDate, leapDayOf } from "../../src/core/date.js";
import {
  add,
  canonical,
  compare,
  isUnsigned,
  isWhole,
  multiply,
  subtract,
  sum,
} from "../../src/core/decimal.js";
import { powerOfTen, proportion, quotient } from "../../src/core/division.js";
import { fenOf, sumYuan, writtenIn, yuanOf } from "../../src/core/money.js";
import { placesOf, powersOfTen, scaled, unscaled } from "../../src/core/scaled.js";
import { amountOf } from "../../src/core/typed-amount.js";
import { typedText, visible } from "../../src/core/typed-text.js";

describe("two decimals", () => {
  it.each([
    ["0", "0", 0],
    ["0", "-0", 0],
    ["-0", "-0.0", 0],
    ["-0", "0.5", -1],
    ["1", "-0", 1],
    ["0", "-1", 1],
    ["-1", "0", -1],
    ["-1", "-2", 1],
    ["-2", "-1", -1],
    ["-1", "1", -1],
    ["1", "-1", 1],
    ["9", "10", -1],
    ["10", "9", 1],
    ["9.5", "10", -1],
    ["10.5", "9.75", 1],
    ["1.5", "1.50", 0],
    ["1.50", "1.500", 0],
    ["10", "10.0", 0],
    ["1.50", "1.5", 0],
    ["1.05", "1.5", -1],
    ["1.5", "1.05", 1],
    ["1", "1.5", -1],
    ["1.5", "1", 1],
    ["1.0", "1", 0],
    ["1.10", "1.9", -1],
    ["-1.5", "-1.50", 0],
    ["100", "99.999999", 1],
  ] as const)("%s and %s compare as %d", (left, right, order) => expect(compare(left, right)).toBe(order));

  it.each([
    ["1.5", "2.25", "3.75", "-0.75", "3.375"],
    ["0", "-0.5", "-0.5", "0.5", "0"],
    ["-1.5", "-1.5", "-3", "0", "2.25"],
    ["10", "0.000001", "10.000001", "9.999999", "0.00001"],
    ["0.1", "0.2", "0.3", "-0.1", "0.02"],
    ["999999999999999999", "1", "1000000000000000000", "999999999999999998", "999999999999999999"],
  ])("%s and %s", (left, right, together, apart, times) =>
    expect([add(left, right), subtract(left, right), multiply(left, right)]).toEqual([
      together,
      apart,
      times,
    ]),
  );

  it.each([
    [[], "0"],
    [["1.5"], "1.5"],
    [["1.5", "-1.5"], "0"],
    [["0.1", "0.2", "10"], "10.3"],
  ])("%j sum up to %s", (texts, total) => expect(sum(texts)).toBe(total));

  it.each([
    ["-0.00", "0"],
    ["-0.50", "-0.5"],
    ["120.00", "120"],
    ["0.000001", "0.000001"],
    ["100", "100"],
  ])("%s is written %s", (text, shortest) => expect(canonical(text)).toBe(shortest));

  it.each([
    ["0", true],
    ["1.5", true],
    ["-0", false],
    ["-1", false],
    ["x", false],
    ["+1", false],
  ])("%s is a decimal of zero or more: %s", (text, is) => expect(isUnsigned(text)).toBe(is));

  it.each([
    ["1.0", true],
    ["1.01", false],
    ["10", true],
    ["0.10", false],
    ["-5.00", true],
  ])("%s is whole: %s", (text, is) => expect(isWhole(text)).toBe(is));
});

describe("a figure in units of its last place", () => {
  it.each([
    ["123456789012345", 0, 123_456_789_012_345n],
    ["12345678901234567", 0, 12_345_678_901_234_567n],
    ["12345678901234567", 2, 1_234_567_890_123_456_700n],
    ["12345678901234567.891", 2, 1_234_567_890_123_456_789n],
    ["-12345678901234567.8", 2, -1_234_567_890_123_456_780n],
    ["-0.5", 2, -50n],
    ["0.05", 2, 5n],
    ["0.059", 2, 5n],
    ["1234567890123.45", 2, 123_456_789_012_345n],
    ["12345678901234.56", 2, 1_234_567_890_123_456n],
    ["-1234567890123", 2, -123_456_789_012_300n],
    ["7", 6, 7_000_000n],
    ["7.", 2, 700n],
  ])("%s at %d places is %s", (text, places, value) => expect(scaled(text, places)).toBe(value));

  it.each([
    [0, 2, "0"],
    [5, 2, "0.05"],
    [-5, 2, "-0.05"],
    [-50n, 1, "-5"],
    [1_000_001n, 6, "1.000001"],
    [123n, 0, "123"],
  ])("%s at %d places is written %s", (value, places, text) => expect(unscaled(value, places)).toBe(text));

  it.each([
    ["1", 0],
    ["1.5", 1],
    ["0.000001", 6],
    [".5", 1],
  ])("%s has %d places", (text, places) => expect(placesOf(text)).toBe(places));

  it("knows the powers of ten", () => {
    expect(powersOfTen).toEqual([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);
    expect([0, 1, 18].map(powerOfTen)).toEqual([1n, 10n, 10n ** 18n]);
  });
});

describe("a share of a whole number, half up", () => {
  it.each([
    [10, 1, 4, 3],
    [10, 1, 3, 3],
    [10, 2, 3, 7],
    [1, 1, 2, 1],
    [0, 5, 7, 0],
    [7, 0, 7, 0],
    [3, 5, 5, 3],
    [2 ** 52, 1, 2, 2 ** 51],
    [2 ** 26, 2 ** 26, 3, 1_501_199_875_790_165],
    [2 ** 50, 3, 8, 422_212_465_065_984],
    [2 ** 50, 2 ** 50, 2 ** 50, 2 ** 50],
    [1, 2 ** 53 - 1, 2 ** 53 - 1, 1],
  ])("%d times %d by %d is %d", (factor, share, of, expected) =>
    expect(proportion(factor, share, of)).toBe(expected),
  );

  it.each([
    [1n, 3n, 0, "0"],
    [1n, 2n, 0, "1"],
    [-1n, 2n, 0, "-1"],
    [1n, -2n, 1, "-0.5"],
    [-3n, -2n, 1, "1.5"],
    [10n ** 18n - 1n, 1n, 6, "999999999999999999"],
    [10n ** 18n, 1n, 6, null],
    [-(10n ** 18n), 1n, 6, null],
    [1n - 10n ** 18n, 1n, 6, "-999999999999999999"],
  ])("%s by %s to %d places is %s", (dividend, divisor, places, text) =>
    expect(quotient(dividend, divisor, places)).toBe(text),
  );
});

describe("an amount", () => {
  it.each([
    [0n, "0"],
    [1n, "0.01"],
    [10n, "0.1"],
    [-1n, "-0.01"],
    [-10n, "-0.1"],
    [-100n, "-1"],
    [105n, "1.05"],
    [150n, "1.5"],
    [9_007_199_254_740_991n, "90071992547409.91"],
    [-9_007_199_254_740_991n, "-90071992547409.91"],
    [9_007_199_254_740_993n, "90071992547409.93"],
    [-9_007_199_254_740_993n, "-90071992547409.93"],
    [9_007_199_254_741_000n, "90071992547410"],
  ])("of %s fen is written %s, and read again", (fen, yuan) => {
    expect(yuanOf(fen)).toBe(yuan);
    expect(fenOf(yuan)).toBe(fen);
  });

  it.each([
    ["0", 0, "0"],
    ["1234.5", 0, "1,234.5"],
    ["-1234567", 0, "-1,234,567"],
    ["123", 0, "123"],
    ["12345678.9", 4, "1,234.56789"],
    ["-0.01", 4, "-0.000001"],
    ["100000000", 8, "1"],
    ["5", 8, "0.00000005"],
  ])("%s in units of power %d is %s", (yuan, power, text) => expect(writtenIn(yuan, power)).toBe(text));

  it("is summed up exactly", () => {
    expect(sumYuan([])).toBe("0");
    expect(sumYuan(["0.1", "0.2", "-1"])).toBe("-0.7");
  });

  it.each<[string, readonly string[], string]>([
    ["500万港元", ["港元", "HK$"], "5000000"],
    ["港元500", ["港元"], "500"],
    ["hk$5,000", ["港元", "HK$"], "5000"],
    ["5000 HK$", ["HK$"], "5000"],
    ["ＨＫ＄12", ["HK$"], "12"],
    ["12", ["港元"], "12"],
    ["12万", ["港元"], "120000"],
    ["12港元整", ["港元"], "12"],
    ["12万整", ["港元"], "120000"],
    ["港元", ["港元"], "blank"],
    ["12元", ["港元"], "not-an-amount"],
    ["12角", ["港元"], "not-an-amount"],
    ["12分", ["港元"], "not-an-amount"],
    ["12圆", ["港元"], "not-an-amount"],
    ["¥12", ["港元"], "not-an-amount"],
    ["￥12", ["港元"], "not-an-amount"],
    ["人民币12", ["港元"], "not-an-amount"],
    ["新港元12", ["港元", "新港元"], "12"],
    ["12新港元", ["元", "新港元"], "12"],
    ["12整", ["港元"], "not-an-amount"],
    ["12万整港元", ["港元"], "not-an-amount"],
    ["12美元", ["港元"], "not-an-amount"],
  ])("%s in %j is %s", (typed, names, expected) => {
    const read = amountOf(typed, names);
    expect(read.ok ? read.value : read.issues[0]?.code).toBe(expected);
  });

  it.each<[unknown, object]>([
    [5, { code: "wrong-type", values: { expected: "a-text" } }],
    ["5".repeat(61), { code: "text-too-long", values: { most: "60" } }],
    ["", { code: "blank", values: {} }],
    ["0.001", { code: "finer-than-a-fen", values: {} }],
    ["9999999999999999亿", { code: "amount-too-large", values: {} }],
  ])("%j is refused with what was expected, for good", (typed, issue) => {
    const read = amountOf(typed);
    expect(read).toMatchObject({ ok: false, issues: [{ path: [], severity: "error", ...issue }] });
    expect([read, read.issues].map((one) => Object.isFrozen(one))).toEqual([true, true]);
  });

  it.each([
    ["1,234,567", "1234567"],
    ["12,345.6", "12345.6"],
    ["123,456万元", "1234560000"],
  ])("%s is %s", (typed, value) => expect(amountOf(typed)).toMatchObject({ ok: true, value }));

  it.each([
    "5-3",
    "12-",
    "1a,234",
    "1,23",
    "0,123",
    "x5",
    "12人民币",
    "12￥",
    "1¥2",
    "1人民币2",
    "12整万元",
    "300万整元",
    "1亿10000万元",
    "12元10角",
  ])("is not %s", (typed) => expect(amountOf(typed).issues[0]?.code).toBe("not-an-amount"));

  it("that was read cannot be changed", () => expect(Object.isFrozen(amountOf("5"))).toBe(true));
});

describe("a figure as it was typed", () => {
  it.each(["\u00ad", "\u200b", "\u200d", "\u200f", "\u2060", "\ufeff"])(
    "is without %j, which nobody sees",
    (unseen) => {
      expect(visible(`1${unseen}2`)).toBe("12");
      expect(typedText(`1${unseen}2`)).toBe("12");
    },
  );

  it.each(["\u00ae", "\u200a", "\u2010", "\u2061", "a"])("keeps %j", (seen) =>
    expect(visible(`1${seen}2`)).toBe(`1${seen}2`),
  );

  it.each([
    ["！～", "!~"],
    ["　５ ％", "5%"],
    ["−1﹣2–3-4", "-1-2-3-4"],
    ["1 2", "1 2"],
    ["1 a 2", "1a2"],
    ["1 234 567", "1234567"],
    ["12 345", "12345"],
    ["123 456 789", "123456789"],
    ["1\u00a0234\u2009567\u202f890", "1234567890"],
    ["12 3456", "12 3456"],
    ["1234 567", "1234 567"],
    ["1.5 234", "1.5 234"],
    ["1,5 234", "1,5 234"],
    ["1 234 5", "1 234 5"],
    ["1\n234", "1\n234"],
    ["12①", "12①"],
  ])("%j is %j", (typed, text) => expect(typedText(typed)).toBe(text));
});

describe("a day", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2024-06-30", 0, "2024-06-30"],
    ["2023-03-01", 366, "2024-03-01"],
  ])("%s and %d days is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ["2024-02-29", 1, "2025-02-28", "2025-03-01"],
    ["2024-02-29", 4, "2028-02-29", "2028-02-29"],
    ["2024-02-28", 1, "2025-02-28", "2025-02-28"],
    ["2024-03-01", 1, "2025-03-01", "2025-03-01"],
    ["2024-05-31", -1, "2023-05-31", "2023-05-31"],
    ["2099-01-01", 100, "2199-01-01", "2199-01-01"],
    ["2099-01-01", 101, undefined, undefined],
  ])("%s and %d years is %s or %s", (from, years, last, first) =>
    expect([addYears(from, years, "last-of-february"), addYears(from, years, "first-of-march")]).toEqual([
      last,
      first,
    ]),
  );

  it("of an early year keeps its four digits", () =>
    expect([addMonths("1949-01-31", -12 * 1_000), addMonths("1949-01-31", 13)]).toEqual([
      "0949-01-31",
      "1950-02-28",
    ]));

  it.each([
    ["first-of-march", "first-of-march"],
    ["last-of-february", "last-of-february"],
    ["other", "last-of-february"],
    [undefined, "last-of-february"],
  ])("%s as a reading of the leap day is %s", (word, reading) => expect(leapDayOf(word)).toBe(reading));

  it.each([[undefined], [20_240_630], [["2024-06-30"]], [null]])("is not %j", (value) =>
    expect(isIsoDate(value as never)).toBe(false),
  );
});

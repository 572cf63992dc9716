import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "../../src/core/date.js";
import { date, nonNegative, positiveYuan, rate, yuan } from "../../src/input/leaves.js";
import { readBy } from "../../src/input/read.js";

const codesOf = (leaf: Parameters<typeof readBy>[0], value: unknown) =>
  readBy(leaf, value).issues.map(({ code }) => code);

const isRead = (text: string): boolean => codesOf(date(), text).length === 0;

describe("a leaf says why it refuses a text", () => {
  it.each([
    ["0.5", []],
    ["1", []],
    ["1.000000", []],
    ["1.000001", ["rate-out-of-range"]],
    ["-0.5", ["rate-out-of-range"]],
    ["50%", ["not-a-decimal"]],
    ["一半", ["not-a-decimal"]],
    ["０.5", ["not-a-decimal"]],
  ])("%s as a rate: %j", (text, codes) => expect(codesOf(rate(), text)).toEqual(codes));

  it.each([
    ["0.01", []],
    ["0.1", []],
    ["1.00", []],
    ["0", ["not-above-zero"]],
    ["0.00", ["not-above-zero"]],
    ["-1", ["negative"]],
    ["0.001", ["not-an-amount"]],
  ])("%s as an amount above zero: %j", (text, codes) => expect(codesOf(positiveYuan(), text)).toEqual(codes));

  it.each([
    ["0", []],
    ["-5", ["negative"]],
    ["5元", ["not-an-amount"]],
  ])("%s as an amount: %j", (text, codes) => expect(codesOf(yuan(), text)).toEqual(codes));

  it.each([
    ["0.000001", []],
    ["-0.1", ["negative"]],
    ["x", ["not-a-decimal"]],
  ])("%s as a decimal of zero or more: %j", (text, codes) =>
    expect(codesOf(nonNegative(), text)).toEqual(codes),
  );
});

describe("the pattern of a date", () => {
  it("knows every day of the calendar, and no other", () => {
    for (let year = 1947; year <= 2201; year += 1)
      for (let month = 0; month <= 13; month += 1)
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const text = [year, month, day].map((part) => `${part}`.padStart(2, "0")).join("-");
          expect(isRead(text), text).toBe(isIsoDate(text));
        }
  });

  it("refuses what is written otherwise, as the reader of dates does", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[12]?\d{3}-?\d?\d-?\d?\d\n?$/), (text) => {
        expect(isRead(text)).toBe(isIsoDate(text));
      }),
    );
  });
});

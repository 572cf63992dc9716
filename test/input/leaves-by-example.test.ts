import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { isIsoDate } from "../../src/core/date.js";
import {
  content,
  count,
  creditCode,
  date,
  decimal,
  decimalOrNone,
  nameOrYes,
  nonNegative,
  positiveYuan,
  rate,
  statement,
  text,
  yuan,
  yuanOrNone,
} from "../../src/input/leaves.js";
import { comparable, equatable, milestoneOrDate } from "../../src/input/money-leaves.js";

const fine = "";
/** The message of a leaf, which is the code of its issue. */
const codeOf = (leaf: z.ZodMiniType, value: unknown) =>
  z.safeParse(leaf, value, { jitless: true }).error?.issues[0]?.message ?? fine;
const sixteen = "9".repeat(16);
const eighteen = "9".repeat(18);

describe("what a leaf says of a value", () => {
  it.each<[string, () => z.ZodMiniType, readonly (readonly [unknown, string])[]]>([
    [
      "a text",
      text,
      [
        ["x".repeat(10_000), fine],
        ["x".repeat(10_001), "text-too-long"],
        ["", fine],
      ],
    ],
    [
      "a statement",
      statement,
      [
        ["a", fine],
        [["a", "b"], fine],
        [[], fine],
        [5, "text-or-list"],
        [[5], "text-or-list"],
        [true, "text-or-list"],
      ],
    ],
    [
      "a name or yes",
      nameOrYes,
      [
        ["a", fine],
        [true, fine],
        [false, fine],
        [5, "text-or-yes-or-no"],
      ],
    ],
    [
      "content",
      content,
      [
        ["设备未到位", fine],
        ["a", fine],
        [" ", "blank"],
        ["\u3000\t", "blank"],
        ["无", "says-none"],
        ["没有理由", "says-none"],
        ["x".repeat(10_001), "text-too-long"],
      ],
    ],
    [
      "an amount",
      yuan,
      [
        ["0", fine],
        ["0.5", fine],
        ["0.55", fine],
        [sixteen, fine],
        [`${sixteen}.99`, fine],
        [`1${sixteen}`, "not-an-amount"],
        ["0.555", "not-an-amount"],
        ["1.", "not-an-amount"],
        ["01", "not-an-amount"],
        ["", "not-an-amount"],
        ["x1", "not-an-amount"],
        ["1x", "not-an-amount"],
        ["-1", "negative"],
        ["-0", "negative"],
        [1, "number-not-text"],
      ],
    ],
    [
      "an amount above zero",
      positiveYuan,
      [
        ["0.01", fine],
        ["0.09", fine],
        ["0.1", fine],
        ["0.10", fine],
        ["0.99", fine],
        ["1", fine],
        ["10.05", fine],
        [`${sixteen}.99`, fine],
        ["0", "not-above-zero"],
        ["0.0", "not-above-zero"],
        ["0.00", "not-above-zero"],
        ["-0", "negative"],
        ["-1", "negative"],
        [`1${sixteen}`, "not-an-amount"],
        ["0.001", "not-an-amount"],
        ["x1", "not-an-amount"],
        ["1x", "not-an-amount"],
        [1, "number-not-text"],
      ],
    ],
    [
      "an amount or none",
      yuanOrNone,
      [
        ["0", fine],
        ["12.5", fine],
        ["无", fine],
        ["暂无", fine],
        ["-1", "negative"],
        ["-0", "negative"],
        ["1.234", "not-an-amount"],
        ["约5", "not-an-amount"],
        [1, "number-not-text"],
      ],
    ],
    [
      "a figure",
      decimal,
      [
        ["-1.5", fine],
        [`${eighteen}.999999`, fine],
        [`1${eighteen}`, "not-a-figure"],
        ["1.1234567", "not-a-figure"],
        ["无", "not-a-figure"],
        [1, "number-not-text"],
      ],
    ],
    [
      "a figure or none",
      decimalOrNone,
      [
        ["-1.5", fine],
        ["无", fine],
        ["5家", "not-a-figure"],
        [1, "number-not-text"],
      ],
    ],
    [
      "a figure of zero or more",
      nonNegative,
      [
        ["0", fine],
        [`${eighteen}.999999`, fine],
        ["-0", "negative"],
        ["-1.5", "negative"],
        ["1.1234567", "not-a-decimal"],
        [`1${eighteen}`, "not-a-decimal"],
        ["01", "not-a-decimal"],
        ["x1", "not-a-decimal"],
        ["1x", "not-a-decimal"],
        [1, "number-not-text"],
      ],
    ],
    [
      "a rate",
      rate,
      [
        ["0", fine],
        ["0.123456", fine],
        ["1", fine],
        ["1.000000", fine],
        ["1.1", "rate-out-of-range"],
        ["2", "rate-out-of-range"],
        ["10", "rate-out-of-range"],
        ["-0.5", "rate-out-of-range"],
        ["0.1234567", "not-a-decimal"],
        ["x0", "not-a-decimal"],
        ["0x", "not-a-decimal"],
        [0.5, "number-not-text"],
      ],
    ],
    [
      "a number of things",
      count,
      [
        [0, fine],
        [5, fine],
        [-1, "negative"],
        [1.5, "not-whole"],
        ["5", "not-whole"],
      ],
    ],
    [
      "a code",
      creditCode,
      [
        ["91150200701240234X", fine],
        ["911502007012402341", fine],
        ["91150200701240234", "credit-code"],
        ["91150200701240234XX", "credit-code"],
        ["9115020070124023I4", "credit-code"],
        ["91150200701240234x", "credit-code"],
      ],
    ],
    [
      "a day",
      date,
      [
        ["2024-02-29", fine],
        ["2023-02-29", "not-a-date"],
        ["2024-9-1", "not-a-date"],
        ["x2024-09-01", "not-a-date"],
        ["2024-09-01x", "not-a-date"],
        ["x2024-02-29", "not-a-date"],
        ["2024-02-29x", "not-a-date"],
        ["2024-09-01\n", "not-a-date"],
        ["1949-12-31", fine],
        ["1948-12-31", "not-a-date"],
        ["2199-01-01", fine],
        ["2200-01-01", "not-a-date"],
      ],
    ],
    [
      "what is compared",
      comparable,
      [
        ["a", fine],
        [5, fine],
        [1.5, "text-or-whole-number"],
        [true, "text-or-whole-number"],
      ],
    ],
    [
      "what is equal",
      equatable,
      [
        ["a", fine],
        [5, fine],
        [true, fine],
        [1.5, "text-number-or-yes-no"],
        [[], "text-number-or-yes-no"],
      ],
    ],
    [
      "a milestone or a day",
      () => milestoneOrDate(z.enum(["approval"])),
      [
        ["approval", fine],
        ["2024-09-01", fine],
        ["later", "milestone-or-date"],
        ["2024-02-30", "milestone-or-date"],
      ],
    ],
  ])("%s", (_, leaf, cases) => expect(cases.map(([value]) => [value, codeOf(leaf(), value)])).toEqual(cases));
});

it.each([2023, 2024])("a day is one that the calendar of %d has", (year) => {
  for (let month = 0; month <= 13; month += 1)
    for (let day = 0; day <= 32; day += 1) {
      const text = [year, month, day].map((part) => `${part}`.padStart(2, "0")).join("-");
      expect([text, codeOf(date(), text) === fine]).toEqual([text, isIsoDate(text)]);
    }
});

describe("what a leaf says in JSON Schema", () => {
  const patternOf = (leaf: z.ZodMiniType) =>
    new RegExp((z.toJSONSchema(leaf) as { pattern: string }).pattern, "u");

  it.each<[string, () => z.ZodMiniType, readonly string[], readonly string[]]>([
    ["content", content, ["设备未到位", "无锡", "a\nb"], ["", " ", "无", "n/a", "none"]],
    [
      "an amount or none",
      yuanOrNone,
      ["0", "12.5", `${sixteen}.99`, "无"],
      ["-1", "1.234", `1${sixteen}`, "01", "x"],
    ],
    [
      "a figure or none",
      decimalOrNone,
      ["-1.5", `${eighteen}.999999`, "无"],
      ["1.1234567", `1${eighteen}`, "01", "x"],
    ],
  ])("%s has a pattern for it", (_, leaf, fits, not) => {
    const pattern = patternOf(leaf());
    expect(fits.filter((one) => !pattern.test(one))).toEqual([]);
    expect(not.filter((one) => pattern.test(one))).toEqual([]);
  });

  it("a day is one by its format", () => expect(z.toJSONSchema(date())).toMatchObject({ format: "date" }));
});

it.each([text, statement, content, date, yuan, rate, count])(
  "a leaf is made once, and all fields of a kind have the same: %#",
  (leaf) => expect(leaf()).toBe(leaf()),
);

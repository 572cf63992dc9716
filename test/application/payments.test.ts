import { describe, expect, it } from "vitest";
import { isPaidAtOnce } from "../../src/application/conditions/payments.js";

const [first, second] = ["2025-03-01", "2025-06-01"];
const paid = (...parts: readonly (readonly [amount: string, on?: string])[]) =>
  isPaidAtOnce(
    "100",
    parts.map(([amount, on]) => ({ amount, on })),
  );

describe("an award is paid at once", () => {
  it.each([
    ["by one payment of the whole, on a day that is known", [["100", first]]],
    ["by one payment of the whole, on a day that is not", [["100"]]],
    [
      "by one payment of the whole, beside one of nothing",
      [
        ["100", first],
        ["0", second],
      ],
    ],
    [
      "by several payments of one day",
      [
        ["40", first],
        ["60.00", first],
      ],
    ],
  ] as const)("%s", (_, parts) => expect(paid(...parts)).toBe(true));

  it.each([
    ["by no payment", []],
    ["by nothing", [["0", first]]],
    ["by one payment of a part", [["99.99", first]]],
    ["by one payment of more", [["100.01", first]]],
    [
      "by payments of two days",
      [
        ["40", first],
        ["60", second],
      ],
    ],
    ["by payments of two days and of one that is not known", [["40", first], ["30", second], ["30"]]],
    [
      "by several payments of one day that make a part",
      [
        ["40", first],
        ["50", first],
      ],
    ],
  ] as const)("but not %s", (_, parts) => expect(paid(...parts)).toBe(false));

  it.each([
    ["none of several payments is known", [["40"], ["60"]]],
    ["that of one of two payments is not known", [["40", first], ["60"]]],
  ] as const)("or not, where the day of %s", (_, parts) => expect(paid(...parts)).toBeUndefined());
});

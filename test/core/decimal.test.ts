import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  canonical,
  compare,
  isDecimal,
  isWhole,
  multiply,
  subtract,
  sum,
} from "../../src/core/decimal.js";
import * as division from "../../src/core/division.js";
import * as scaling from "../../src/core/scaled.js";
import { dividing } from "../support/dividing.js";
import { inNoTime, timed } from "../support/host.js";

/** A fraction of whole numbers: the second, independent way of doing the same sums. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

function fractionOf(text: string): Fraction {
  const [whole = "", decimals = ""] = text.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

/** Half up, away from zero, at the given place; whole arithmetic only. */
function written({ over, under }: Fraction, decimals: number): string {
  const negative = over < 0n !== under < 0n;
  const [top, bottom] = [(over < 0n ? -over : over) * 10n ** BigInt(decimals), under < 0n ? -under : under];
  const digits = String((2n * top + bottom) / (2n * bottom)).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0*$/, "");
  return negative && text !== "0" ? `-${text}` : text;
}

const divide = dividing(division, scaling);

const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
const minus = ({ over, under }: Fraction): Fraction => ({ over: -over, under });

/** The third way, with room for every digit. */
const Roomy = Decimal.clone({ defaults: true, precision: 200, toExpNeg: -100, toExpPos: 100 });

const whole = fc.oneof(
  fc.bigInt({ min: 0n, max: 20n }),
  fc.bigInt({ min: 0n, max: 999_999_999_999_999_999n }),
);
const decimal = fc
  .tuple(fc.boolean(), whole, fc.stringMatching(/^(?:\.\d{1,6})?$/))
  .map(([negative, digits, decimals]) => `${negative ? "-" : ""}${digits}${decimals}`);

describe("isDecimal", () => {
  it.each([
    "0",
    "7",
    "-7",
    "1234.5",
    "0.000001",
    "-0",
    "-0.00",
    "1.50",
    "999999999999999999.999999",
    "-999999999999999999.999999",
  ])("%j is a decimal", (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  it.each([
    "",
    " ",
    " 1",
    "1 ",
    "1\n",
    "+1",
    "--1",
    "01",
    "00",
    ".5",
    "5.",
    "1.2.3",
    "0.0000001",
    "1000000000000000000",
    "1e3",
    "1E3",
    "1e9000000",
    "0x10",
    "0b11",
    "0o17",
    "0x1p5",
    "1_000",
    "1,234",
    "１２",
    "NaN",
    "Infinity",
    "-Infinity",
    "一",
    "1%",
  ])("%j is none", (text) => {
    expect(isDecimal(text)).toBe(false);
  });

  it("a million digits are refused without looking at them", () => {
    const text = "9".repeat(1_000_000);
    expect(timed(() => isDecimal(text))).toBeLessThan(inNoTime);
    expect(isDecimal(text)).toBe(false);
  });
});

describe("canonical", () => {
  it.each([
    ["1.50", "1.5"],
    ["1.000000", "1"],
    ["-0", "0"],
    ["-0.00", "0"],
    ["0.000001", "0.000001"],
    ["-0.10", "-0.1"],
    ["999999999999999999.999999", "999999999999999999.999999"],
  ])("%s is written %s", (text, shortest) => {
    expect(canonical(text)).toBe(shortest);
  });

  it("writes the same number, in one way only", () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(canonical(text)).toBe(written(fractionOf(text), 6));
      }),
    );
  });
});

describe("exact arithmetic", () => {
  it("adds, subtracts and multiplies as fractions of whole numbers do", () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const [a, b] = [fractionOf(left), fractionOf(right)];
        expect(add(left, right)).toBe(written(plus(a, b), 6));
        expect(subtract(left, right)).toBe(written(plus(a, minus(b)), 6));
        expect(multiply(left, right)).toBe(written(times(a, b), 12));
      }),
    );
  });

  it("adds, subtracts, multiplies and compares as decimal.js does where it has room", () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const [a, b] = [new Roomy(left), new Roomy(right)];
        expect(add(left, right)).toBe(a.plus(b).plus(0).toFixed());
        expect(subtract(left, right)).toBe(a.minus(b).plus(0).toFixed());
        expect(multiply(left, right)).toBe(a.times(b).plus(0).toFixed());
        expect(compare(left, right)).toBe(a.comparedTo(b));
        expect(isWhole(left)).toBe(a.isInteger());
      }),
    );
  });

  it("compares as fractions of whole numbers do", () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const difference = plus(fractionOf(left), minus(fractionOf(right))).over;
        expect(compare(left, right)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });

  it("a number equals itself however it is written", () => {
    expect(compare("1.50", "1.5")).toBe(0);
    expect(compare("-0", "0")).toBe(0);
  });

  it("divides and rounds half up, away from zero, in one step", () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 6 }), (left, right, decimals) => {
        const [a, b] = [fractionOf(left), fractionOf(right)];
        fc.pre(b.over !== 0n);
        const text = written({ over: a.over * b.under, under: a.under * b.over }, decimals);
        expect(divide(left, right, decimals)).toBe(/^-?\d{19}/.test(text) ? null : text);
        const third = new Roomy(left).div(right).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
        expect(third.equals(text)).toBe(true);
      }),
    );
  });

  it.each([
    ["1", "8", 2, "0.13"],
    ["-1", "8", 2, "-0.13"],
    ["5", "2", 0, "3"],
    ["-5", "2", 0, "-3"],
    ["1", "3", 6, "0.333333"],
    ["2", "3", 6, "0.666667"],
    ["-1", "1000", 2, "0"],
  ])("%s by %s to %i places is %s", (left, right, decimals, quotient) => {
    expect(divide(left, right, decimals)).toBe(quotient);
  });

  it("sums exactly, in any order", () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 8 }), (texts) => {
        const total = texts.map(fractionOf).reduce(plus, { over: 0n, under: 1n });
        expect(sum(texts)).toBe(written(total, 6));
        expect(sum([...texts].reverse())).toBe(sum(texts));
      }),
    );
  });

  it("the sum of nothing is nought", () => {
    expect(sum([])).toBe("0");
  });
});

describe("isWhole", () => {
  it.each(["0", "-3", "3.000", "999999999999999999"])("%s is whole", (text) => {
    expect(isWhole(text)).toBe(true);
  });

  it.each(["0.1", "-3.000001", "999999999999999999.999999"])("%s is not", (text) => {
    expect(isWhole(text)).toBe(false);
  });
});

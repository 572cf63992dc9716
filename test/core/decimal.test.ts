import { Decimal } from "decimal.js";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
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
import { inNoTime, timed, withPollutedPrototype } from "../support/host.js";

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

/** The quotient of two decimals, by those of whole numbers. */
const dividing =
  (by: Pick<typeof division, "quotient">, as: Pick<typeof scaling, "scaled">) =>
  (left: string, right: string, places: number) =>
    by.quotient(as.scaled(left, 6), as.scaled(right, 6), places);

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

describe("a host with settings of its own", () => {
  const host = {
    precision: 5,
    rounding: 1,
    maxE: 5,
    minE: -5,
    toExpPos: 3,
    toExpNeg: -3,
    modulo: 3,
  } as const;

  const load = async () => ({
    ...(await import("../../src/core/decimal.js")),
    divide: dividing(await import("../../src/core/division.js"), await import("../../src/core/scaled.js")),
  });

  /** More than twenty significant digits, an exponent past the host's, and a half to round. */
  const expectExact = (library: Awaited<ReturnType<typeof load>>) => {
    expect(library.add("999999999999999999.999999", "0.000001")).toBe("1000000000000000000");
    expect(library.multiply("123456789012.345678", "987654321098.765432")).toBe(
      "121932631137021794322511.812221002896",
    );
    expect(library.canonical("0.000001")).toBe("0.000001");
    expect(library.divide("1", "8", 2)).toBe("0.13");
    expect(library.divide("2", "3", 6)).toBe("0.666667");
  };

  afterEach(() => {
    Decimal.set({ defaults: true });
    vi.resetModules();
  });

  it("changes nothing when they are made after the library was loaded", async () => {
    const library = await load();
    Decimal.set(host);
    expect(new Decimal("123456789").toFixed()).not.toBe("123456789");
    expectExact(library);
  });

  it("changes nothing when they were made before the library was loaded", async () => {
    Decimal.set(host);
    vi.resetModules();
    expectExact(await load());
  });

  it("changes nothing by a prototype with settings on it", async () => {
    vi.resetModules();
    const library = await withPollutedPrototype(host, load);
    expectExact(library);
  });

  it("that has patched what all its decimals share has no say in sums, products, quotients and comparisons", () => {
    const shared = Decimal.prototype as unknown as Record<string, unknown>;
    const names = Object.keys(shared).filter(
      (name) => typeof shared[name] === "function" && name !== "constructor",
    );
    const before = names.map((name) => shared[name]);
    for (const name of names) shared[name] = () => 7;
    try {
      expect(new Decimal(1).plus(1)).toBe(7);
      expect(add("0.1", "0.2")).toBe("0.3");
      expect(subtract("0.3", "0.2")).toBe("0.1");
      expect(multiply("1.5", "-2")).toBe("-3");
      expect(divide("1", "8", 2)).toBe("0.13");
      expect(sum(["1.50", "1.5"])).toBe("3");
      expect(compare("1", "2")).toBe(-1);
      expect([isWhole("1.0"), isWhole("1.5")]).toStrictEqual([true, false]);
      expect(canonical("1.50")).toBe("1.5");
    } finally {
      for (const [index, name] of names.entries()) shared[name] = before[index];
    }
  });

  it("keeps its own settings: the library changes none", async () => {
    Decimal.set({ precision: 7 });
    vi.resetModules();
    await load();
    expect(Decimal.precision).toBe(7);
  });
});

import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { add, canonical, compare, isWhole, multiply, subtract, sum } from "../../src/core/decimal.js";
import * as division from "../../src/core/division.js";
import * as scaling from "../../src/core/scaled.js";
import { dividing } from "../support/dividing.js";
import { withPollutedPrototype } from "../support/host.js";

const divide = dividing(division, scaling);

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

import fc from "fast-check";
import { expect, test } from "vitest";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import type { PlainMethod, ScoringScheme } from "../../src/performance/score/scoring-scheme.js";
import { type OracleRow, oracleRoundedTotal, oracleText, oracleTotal } from "../support/oracle-scoring.js";
import { comparisons, runs } from "../support/runs.js";
import { scored, scorerBy } from "../support/scored.js";
import { falling } from "../support/scoring.js";

const methods: readonly PlainMethod[] = [
  "proportional",
  "increment",
  "all-or-nothing",
  "reverse-ratio",
  "reverse-linear",
];
/** Those of which the method need not say which way is better. */
const known = [...indicators.filter(({ direction }) => direction !== "none"), falling];
const tables = comparisons(10_000);
const schemes = 250;

/** A random number generator of our own, so that every run sees the same tables. */
function random(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}

type FullValue = Omit<OracleRow, "method" | "weight" | "falls"> & { readonly id: string };

type Draw = ReturnType<typeof random>;

function aRandomScheme(draw: Draw, index: number): ScoringScheme {
  const places = draw(4);
  const weight = () => {
    const units = String(draw(12 * 10 ** places)).padStart(places + 1, "0");
    return places === 0 ? units : `${units.slice(0, -places)}.${units.slice(-places)}`;
  };
  const weights: Record<string, string> = { own: oracleText(1n, places) };
  for (const { id } of known) weights[id] = weight();
  // Every weight has as many digits after the point, so that without it they are whole numbers of one unit.
  const sum = known.reduce((total, { id }) => total + BigInt(String(weights[id]).replace(".", "")), 1n);
  return {
    id: `scheme-${index}`,
    basis: "caller",
    total: oracleText(sum, places),
    weights,
    method: Object.fromEntries(
      Object.keys(weights).map((id) => [id, methods[draw(methods.length - 1)] as PlainMethod]),
    ),
    decimals: Math.max(places, draw(6)),
    grades: [],
    indicators: [falling, { ...falling, id: "own", kind: "rate", unit: "%" }],
  };
}

function aRandomValue(draw: Draw, id: string, isRate: boolean): FullValue {
  const size = isRate ? 100 : ([1, 10, 100, 5_000, 10_000_000, 999_999_999_999][draw(5)] as number);
  const digits = isRate ? draw(4) : 0;
  const one = (): string =>
    draw(15) === 0
      ? "0"
      : digits === 0
        ? String(draw(size))
        : oracleText(BigInt(draw(size * 10 ** digits)), digits);
  const target = one();
  // Ties and small misses are where branches meet.
  const near = draw(5) === 0 ? target : one();
  return { id, baseline: draw(5) === 0 ? target : one(), target, actual: near };
}

const rates = new Set(["own", ...known.filter(({ kind }) => kind === "rate").map(({ id }) => id)]);
const falls = new Set(["own", falling.id]);

function oracleRows(scheme: ScoringScheme, values: readonly FullValue[]): readonly OracleRow[] {
  return values.map((value) => ({
    ...value,
    method: (scheme.method as Record<string, string>)[value.id] as string,
    weight: scheme.weights[value.id] as string,
    falls: falls.has(value.id),
  }));
}

test(`no point differs from the oracle's in ${tables} random tables`, () => {
  const draw = random(20_240_630);
  const totals = new Set<string>();
  let compared = 0;
  for (let index = 0; index < schemes; index += 1) {
    const scheme = aRandomScheme(draw, index);
    const scorer = scorerBy(scheme);
    if (!scorer.ok) throw new Error(JSON.stringify(scorer.issues));
    for (let table = 0; table < tables / schemes; table += 1) {
      const values = Object.keys(scheme.weights).map((id) => aRandomValue(draw, id, rates.has(id)));
      const expected = oracleTotal(oracleRows(scheme, values), scheme.decimals);
      const { low, high, places, issues } = scorer.value(values);
      const scale = 10 ** (places - scheme.decimals);
      if (low !== high || BigInt(low) !== expected * BigInt(scale) || issues.length > 0) {
        expect({ scheme, values, low, high, issues }).toBe(expected);
      }
      if (table === 0) {
        const full = scored(values, scheme);
        expect(full.points).toBe(oracleText(expected, scheme.decimals));
      }
      totals.add(String(expected));
      compared += 1;
    }
  }
  expect(compared).toBe(tables);
  expect(totals.size).toBeGreaterThan(Math.min(5_000, tables / 2));
});

test("the quick way and the careful way agree on every table, gaps and odd figures included", () => {
  const text = fc.oneof(
    fc.nat({ max: 120 }).map(String),
    fc.constantFrom(
      "0",
      "0.5",
      "12.50",
      "99.999999",
      "100",
      "1e3",
      "-1",
      "",
      "007",
      "999999999999",
      "4503599627370497",
    ),
  );
  const value = fc.record(
    { id: fc.constantFrom(...known.map(({ id }) => id)), baseline: text, target: text, actual: text },
    { requiredKeys: ["id"] },
  );
  const draw = random(7);
  const sampled = Array.from({ length: 20 }, (_, index) => aRandomScheme(draw, index));
  fc.assert(
    fc.property(fc.constantFrom(...sampled), fc.array(value, { maxLength: 30 }), (scheme, values) => {
      const scorer = scorerBy(scheme);
      if (!scorer.ok) throw new Error("scheme");
      const quick = scorer.value(values, { rows: true });
      const full = scored(values, scheme);
      const scale = (text: string) => Math.round(Number(text) * 10 ** quick.places);
      expect([quick.low, quick.high]).toStrictEqual([scale(full.low), scale(full.high)]);
      expect(quick.rows.map(({ id, code }) => [id, code])).toStrictEqual(
        full.rows.map(({ id, code }) => [id, code]),
      );
    }),
    { numRuns: runs(150) },
  );
});

const totals = comparisons(2_000);

test(`no total differs from the oracle's in ${totals} random tables where the total alone is rounded`, () => {
  const draw = random(20_241_211);
  let apart = 0;
  for (let index = 0; index < schemes; index += 1) {
    const scheme = { ...aRandomScheme(draw, index), rounding: "total" as const };
    const scorer = scorerBy(scheme);
    if (!scorer.ok) throw new Error(JSON.stringify(scorer.issues));
    for (let table = 0; table < totals / schemes; table += 1) {
      const values = Object.keys(scheme.weights).map((id) => aRandomValue(draw, id, rates.has(id)));
      const rows = oracleRows(scheme, values);
      const expected = oracleText(oracleRoundedTotal(rows, scheme.decimals), scheme.decimals);
      const { low, high, places } = scorer.value(values);
      if (low !== high || oracleText(BigInt(low), places) !== expected)
        expect({ scheme, values, low, high }).toBe(expected);
      if (table === 0) expect(scored(values, scheme).points).toBe(expected);
      if (expected !== oracleText(oracleTotal(rows, scheme.decimals), scheme.decimals)) apart += 1;
    }
  }
  // Rounding the rows gives other totals often enough for the two to be told apart.
  expect(apart).toBeGreaterThan(totals / 10);
});

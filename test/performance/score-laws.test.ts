import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator, IndicatorValue } from "../../src/application/indicator.js";
import { compare, sum } from "../../src/core/decimal.js";
import { nm2024 } from "../../src/guideline/nm-2024/edition.js";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import { scorePerformance } from "../../src/performance/score/score-performance.js";
import type { Method } from "../../src/performance/score/scoring-scheme.js";
import { receiptFor } from "../../src/receipt/receipt-for.js";
import { verifyReceipt } from "../../src/receipt/verify-receipt.js";
import { tries } from "../support/runs.js";
import { scored, scorerBy } from "../support/scored.js";
import { allMethods, aScheme, aTable, falling } from "../support/scoring.js";

const ids = ["smart-factories", "scenarios", "cloud-adoption-rate", falling.id];
const figure = fc.integer({ min: 0, max: 100 }).map(String);
const row = (id: string) =>
  fc
    .record({ baseline: figure, target: figure, actual: figure }, { requiredKeys: [] })
    .map((parts): IndicatorValue => ({ id, ...parts }));
const table = fc.tuple(...ids.map(row));
const isReverse = (method: Method) => method === "reverse-ratio" || method === "reverse-linear";
/** A method that fits the direction of each indicator: what rises is not scored by falling, nor the other way. */
const methods = fc.tuple(
  ...ids.map((id) =>
    fc.constantFrom(
      ...allMethods.filter((one) => (id === falling.id ? one !== "proportional" : !isReverse(one))),
    ),
  ),
);
const scheme = fc.tuple(methods, fc.integer({ min: 0, max: 4 })).map(([list, decimals]) =>
  aScheme({
    ids,
    weights: { "smart-factories": "10", scenarios: "5.5", "cloud-adoption-rate": "0.25", [falling.id]: "7" },
    total: "22.75",
    method: Object.fromEntries(ids.map((id, index) => [id, fitting(id, list[index] as Method)])),
    indicators: [falling],
    decimals,
  }),
);

const columns = ["baseline", "target", "actual"] as const;

/** From one step to a hundred. */
const numbers = (step: number): readonly string[] =>
  Array.from({ length: 100 / step }, (_, index) => String((index + 1) * step));

/** Bands of the actual value run the other way for a falling indicator. */
function fitting(id: string, method: Method): Method {
  if (id !== falling.id || typeof method === "string" || !("bands" in method) || method.of !== "actual")
    return method;
  return {
    of: "actual",
    bands: [
      { from: "50", share: "50" },
      { from: "10", share: "100" },
    ],
  };
}

describe("laws of scoring", () => {
  it("more achievement never lowers a score, and less never raises it", () => {
    fc.assert(
      fc.property(table, scheme, fc.nat(3), fc.integer({ min: 1, max: 30 }), (values, one, at, more) => {
        const value = values[at] as IndicatorValue;
        fc.pre(value.actual !== undefined);
        const better = value.id === falling.id ? Number(value.actual) - more : Number(value.actual) + more;
        fc.pre(better >= 0 && better <= 100);
        const improved = values.map((row, index) =>
          index === at ? { ...row, actual: String(better) } : row,
        );
        const [before, after] = [scored(values, one), scored(improved, one)];
        expect(compare(after.low, before.low)).toBeGreaterThanOrEqual(0);
        expect(compare(after.high, before.high)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: tries(300) },
    );
  });

  it("every completion of the unknowns lies between low and high", () => {
    const whole = fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), baseline: figure, target: figure, actual: figure }),
      ),
    );
    fc.assert(
      fc.property(
        whole,
        scheme,
        fc.array(fc.tuple(fc.nat(3), fc.constantFrom("baseline", "target", "actual")), { maxLength: 6 }),
        (values, one, gaps) => {
          const partial = values.map((value, index) => {
            const without = new Set(
              gaps.filter(([at]) => at === index).map(([, column]) => column as string),
            );
            return Object.fromEntries(Object.entries(value).filter(([column]) => !without.has(column)));
          });
          const [complete, open] = [scored(values, one), scored(partial, one)];
          expect(complete.points).not.toBeNull();
          expect(compare(open.low, complete.points ?? "")).toBeLessThanOrEqual(0);
          expect(compare(open.high, complete.points ?? "")).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: tries(300) },
    );
  });

  it("both ends are reached by values the unknowns can have, and none goes beyond them", () => {
    const id = "cloud-adoption-rate";
    const one = fc.record({ baseline: figure, target: figure, actual: figure }, { requiredKeys: [] });
    const demanding: Method = {
      bands: [
        { from: "90", share: "20.5" },
        { from: "150", share: "100" },
      ],
    };
    const overshoot = fc.constantFrom(undefined, { tolerance: "20", most: "50" });
    const rising = [...allMethods, demanding].filter((method) => !isReverse(method));
    const falls: Method[] = ["increment", "all-or-nothing", "reverse-ratio", "reverse-linear", demanding];
    const way = fc.oneof(
      fc.record({ method: fc.constantFrom(...rising), direction: fc.constant("up" as const) }),
      fc.record({ method: fc.constantFrom(...falls), direction: fc.constant("down" as const) }),
    );
    fc.assert(
      fc.property(one, way, overshoot, (value, { method, direction }, deducted) => {
        const scorer = scorerBy(
          aScheme({
            ids: [id],
            method,
            indicators: [{ ...(indicators.find((known) => known.id === id) as Indicator), direction }],
            ...(deducted && { overshoot: deducted }),
          }),
        );
        if (!scorer.ok) throw new Error(JSON.stringify(scorer.issues));
        const { low, high } = scorer.value([{ id, ...value }]);
        const missing = columns.filter((column) => value[column] === undefined);
        const tried = ["0", "0.000001", ...numbers(missing.length > 1 ? 10 : 1), ...Object.values(value)];
        const complete = missing.reduce(
          (some, column) => some.flatMap((given) => tried.map((text) => ({ ...given, [column]: text }))),
          [value],
        );
        const points = complete.map((given) => scorer.value([{ id, ...given }]).low);
        expect([Math.min(...points), Math.max(...points)]).toStrictEqual([low, high]);
      }),
      { numRuns: tries(300) },
    );
  });

  it("the order of rows changes nothing", () => {
    fc.assert(
      fc.property(table, scheme, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (values, one, keys) => {
        const shuffled = values
          .map((value, index) => ({ value, key: keys[index] ?? 0 }))
          .sort((left, right) => left.key - right.key)
          .map(({ value }) => value);
        expect(scored(shuffled, one)).toStrictEqual(scored(values, one));
      }),
      { numRuns: tries(200) },
    );
  });

  it("the points of the rows are the score, at both ends", () => {
    fc.assert(
      fc.property(table, scheme, (values, one) => {
        const { rows, low, high } = scored(values, one);
        expect([sum(rows.map((row) => row.low)), sum(rows.map((row) => row.high))]).toStrictEqual([
          low,
          high,
        ]);
      }),
      { numRuns: tries(200) },
    );
  });

  it("is the same however the figures are scaled, where the method is a ratio", () => {
    const ratio = fc.constantFrom<Method>("proportional", "increment", "all-or-nothing");
    fc.assert(
      fc.property(
        row("smart-factories"),
        ratio,
        fc.integer({ min: 2, max: 1_000_000 }),
        (value, method, factor) => {
          const { id, ...figures } = value;
          fc.pre(Object.keys(figures).length === 3);
          const larger = Object.fromEntries(
            Object.entries(figures).map(([column, text]) => [column, String(Number(text) * factor)]),
          );
          const points = (one: IndicatorValue) => scored([one], aScheme({ method })).points;
          expect(points({ id, ...larger })).toBe(points(value));
        },
      ),
      { numRuns: tries(300) },
    );
  });
});

describe("whatever comes", () => {
  it("a score comes out and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (values, one, options) => {
        const score = scored(values, one as never, options as never);
        expect(structuredClone(score)).toStrictEqual(score);
        expect(scorerBy(one as never).ok).toBe(false);
      }),
      { numRuns: tries(500) },
    );
  });

  it("what is passed in stays as it was", () => {
    const values = indicators.map(({ id }) => ({ id, target: "1", actual: "1" }));
    const before = JSON.stringify(values);
    const one = aScheme();
    const schemeBefore = JSON.stringify(one);
    scored(values, one);
    expect([JSON.stringify(values), JSON.stringify(one)]).toStrictEqual([before, schemeBefore]);
  });
});

describe("the order in which weights were written down", () => {
  const values = aTable({ baseline: "0", target: "4", actual: "3" });
  const turned = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).reverse());

  it("says nothing: rows stand in the order of the edition's indicators, those nobody knows behind them", () => {
    const ids = ["zebra", "scenarios", "smart-factories", "apple"];
    const scheme = aScheme({ ids });
    const [one, other] = [
      scored(values, scheme),
      scored(values, { ...scheme, weights: turned(scheme.weights) }),
    ];
    expect(one.rows.map(({ id }) => id)).toStrictEqual(["smart-factories", "scenarios", "apple", "zebra"]);
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it("does not keep an honest receipt from being verified", () => {
    const scheme = aScheme({ ids: ["scenarios", "cloud-adoption-rate", "smart-factories"] });
    const inputs = { values, scheme, edition: nm2024 };
    const receipt = receiptFor(
      "performance-score",
      scorePerformance(values, { scheme, edition: nm2024 }),
      inputs,
    );
    expect(receipt.of).toBe("performance-score");
    expect(verifyReceipt(receipt, { edition: nm2024 })).toMatchObject({ ok: true });
  });

  it("changes no issue of a scheme with faults, nor of what was declared", () => {
    const weights = { scenarios: "-1", "smart-factories": "-1", "training-coverage": "5" };
    const method = { scenarios: "reverse-ratio", "smart-factories": "reverse-ratio" } as const;
    const points = { zebra: "-1", apple: "-1" };
    const ask = (order: <T>(record: Readonly<Record<string, T>>) => Record<string, T>) => [
      scored(values, aScheme({ total: "3", weights: order(weights), method: order(method) })).issues,
      scored(values, aScheme(), { declared: { points: order(points) } }).issues,
    ];
    expect(ask(turned)).toStrictEqual(ask((record) => ({ ...record })));
  });
});

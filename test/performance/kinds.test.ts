import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/application/indicator.js";
import { compareIndicators } from "../../src/performance/compare-indicators.js";
import { suggestImprovements } from "../../src/performance/improve/suggest-improvements.js";
import { createScorer } from "../../src/performance/score/create-scorer.js";
import { scorePerformance } from "../../src/performance/score/score-performance.js";
import type { Method, ScoringScheme } from "../../src/performance/score/scoring-scheme.js";
import { trackIndicators } from "../../src/performance/track-indicators.js";
import { allMethods, aScheme, falling } from "../support/scoring.js";

type Kind = Indicator["kind"];

const own = (kind: Kind, unit: string, direction: Indicator["direction"] = "up"): Indicator => ({
  ...falling,
  id: "own",
  kind,
  unit,
  direction,
});
const growth = own("percentage", "%");
const faultOf = (indicator: Indicator, actual: string) =>
  compareIndicators([{ id: "own", target: "0", baseline: "0", midterm: "0", actual }], {
    indicators: [indicator],
  }).issues.map(({ code }) => code)[0];

describe("an indicator of one's own has the bounds of its kind", () => {
  it.each<[Kind, string, string, string | undefined]>([
    ["count", "家", "3", undefined],
    ["count", "家", "3.5", "not-whole"],
    ["count", "家", "-1", "negative"],
    ["rate", "%", "100", undefined],
    ["rate", "%", "100.1", "rate-above-hundred"],
    ["rate", "%", "-0.1", "negative"],
    ["percentage", "%", "105.4", undefined],
    ["percentage", "%", "-3.2", undefined],
    ["percentage", "%", "-999999999999", undefined],
    ["percentage", "%", "-999999999999.1", "number-too-large"],
    ["percentage", "%", "999999999999.1", "number-too-large"],
    ["amount", "万元", "89.974", undefined],
    ["amount", "万元", "-1", "negative"],
    ["amount", "元", "89.97", undefined],
    ["amount", "元", "89.974", "finer-than-a-fen"],
    ["number", "天", "3.5", undefined],
    ["number", "天", "-3.5", "negative"],
  ])("%s in %s: %s", (kind, unit, text, code) => expect(faultOf(own(kind, unit), text)).toBe(code));

  it("is refused where its kind is none of these", () =>
    expect(faultOf(own("share" as Kind, "%"), "1")).toBe("unknown-word"));
});

describe("a percentage below zero", () => {
  const compared = (values: object, direction: Indicator["direction"] = "up") =>
    compareIndicators([{ id: "own", midterm: "0", ...values }], {
      indicators: [{ ...growth, direction }],
    }).rows[0];

  it("differs in percentage points", () =>
    expect(compared({ baseline: "-3.2", target: "5", actual: "1" })).toMatchObject({
      changeUnit: "个百分点",
      change: "4.2",
      gap: "4",
      progress: "51.22",
      attainment: "20",
      growth: null,
      cases: ["baseline-below-zero"],
    }));

  it("has no attainment against a target below zero", () =>
    expect(compared({ baseline: "-9", target: "-3", actual: "-5" })).toMatchObject({
      status: "unmet",
      attainment: null,
      progress: "66.67",
      cases: ["baseline-below-zero", "target-below-zero"],
    }));

  it("has none where less is better and the actual value is below zero", () =>
    expect(compared({ baseline: "4", target: "1", actual: "-2" }, "down")).toMatchObject({
      status: "beyond",
      attainment: null,
      cases: ["actual-below-zero", "beyond-target"],
    }));

  it("is named where it has no direction and no growth rate", () =>
    expect(compared({ baseline: "-9", target: "1", actual: "-2" }, "none")?.cases).toStrictEqual([
      "baseline-below-zero",
    ]));

  it("is projected below zero, and a count is not", () => {
    const period = { start: "2024-09-01", asOf: "2025-09-01", end: "2026-09-01" };
    const projected = (indicator: Indicator, baseline: string, actual: string) =>
      trackIndicators([{ id: "own", baseline, target: "10", actual }], {
        indicators: [indicator],
        ...period,
      }).rows[0];
    expect(projected(growth, "5", "1")).toMatchObject({ projected: "-3", changeUnit: "个百分点" });
    expect(projected(own("number", "天"), "5", "1")?.projected).toBe("0");
    expect(projected(own("rate", "%"), "5", "90")?.projected).toBe("100");
  });
});

const schemeOf = (method: Method, indicator: Indicator, more: Partial<ScoringScheme> = {}): ScoringScheme =>
  aScheme({ ids: ["own"], method: { own: method }, indicators: [indicator], ...more });
const points = (method: Method, target: string, actual: string, direction: "up" | "down" = "up") =>
  scorePerformance([{ id: "own", baseline: "-20", target, actual }], {
    scheme: schemeOf(method, { ...growth, direction }),
  }).rows[0];

describe("scoring with values below zero", () => {
  const bands: Method = {
    bands: [
      { from: "0", share: "10" },
      { from: "80", share: "100" },
    ],
  };

  it.each<[string, Method, string, string, "up" | "down", string, string]>([
    ["less than nothing is no part of a target", "proportional", "5", "-1", "up", "0", "nothing-achieved"],
    ["nor of a target below zero", "proportional", "-5", "-6", "up", "0", "nothing-achieved"],
    ["a target below zero is met from there on", "proportional", "-5", "-4", "up", "10", "target-met"],
    ["part of the way", "increment", "-10", "-15", "up", "5", "part-of-the-way"],
    ["of a target below zero nothing is a part", "reverse-ratio", "-5", "-1", "down", "0", "target-missed"],
    ["nor on a line to twice as much", "reverse-linear", "-5", "-1", "down", "0", "target-missed"],
    ["no ratio, and met", bands, "-5", "-4", "up", "10", "band-reached"],
    ["no ratio, and missed", bands, "-5", "-6", "up", "1", "band-reached"],
    ["no ratio of a falling one, and met", bands, "5", "-6", "down", "10", "band-reached"],
  ])("%s", (_, method, target, actual, direction, low, code) =>
    expect(points(method, target, actual, direction)).toMatchObject({ points: low, code }),
  );

  it("takes nothing off for going beyond a target below zero", () => {
    const scheme = schemeOf("proportional", growth, { overshoot: { tolerance: "10", most: "50" } });
    const score = scorePerformance([{ id: "own", target: "-5", actual: "9" }], { scheme });
    expect(score.rows[0]?.points).toBe("10");
  });

  it("looks for improvements from below zero up", () => {
    const better = suggestImprovements([{ id: "own", target: "-2", actual: "-4" }], {
      scheme: schemeOf("all-or-nothing", growth),
      goal: { points: "10" },
    });
    expect(better.steps).toMatchObject([{ id: "own", from: "-4", to: "-2" }]);
  });
});

describe("scores of every kind", () => {
  const kinds: readonly Indicator[] = [
    growth,
    own("percentage", "%", "down"),
    own("amount", "元"),
    own("number", "天", "down"),
  ];
  const text = fc.oneof(
    fc.integer({ min: -12, max: 12 }).map(String),
    fc.integer({ min: 1, max: 999 }).map((thousandths) => String(thousandths / 1000)),
  );
  const a = fc.record({
    indicator: fc.constantFrom(...kinds),
    method: fc.constantFrom(
      ...allMethods.filter((method) => typeof method === "string" || "bands" in method),
    ),
    values: fc.record({ baseline: text, target: text, actual: text }),
    unknown: fc.constantFrom("baseline", "target", "actual"),
  });

  it("are the same by the fast way, and a missing value is within the bounds given without it", () => {
    fc.assert(
      fc.property(a, ({ indicator, method, values, unknown }) => {
        const scheme = schemeOf(method, indicator);
        const score = (parts: object) => scorePerformance([{ id: "own", ...parts }], { scheme });
        const whole = score(values);
        const scorer = createScorer(scheme);
        // Bands of the actual value that rise are refused where less is better.
        fc.pre(scorer.ok);
        const quick = scorer.value([{ id: "own", ...values }]);
        const scale = (text: string) => Math.round(Number(text) * 10 ** quick.places);
        expect([quick.low, quick.high]).toStrictEqual([scale(whole.low), scale(whole.high)]);
        // A value that is refused counts as missing.
        const open = score({ ...values, [unknown]: undefined });
        expect(Number(open.low)).toBeLessThanOrEqual(Number(whole.low));
        expect(Number(open.high)).toBeGreaterThanOrEqual(Number(whole.high));
      }),
      { numRuns: 300 },
    );
  });
});

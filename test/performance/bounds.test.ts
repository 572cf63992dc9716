import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/application/indicator.js";
import { boundsOfKind, faultsOfBounds } from "../../src/application/indicator-bounds.js";
import {
  compareIndicators,
  createScorer,
  defineEdition,
  explain,
  nm2024,
  readIndicatorGrid,
  scorePerformance,
  suggestImprovements,
  trackIndicators,
  writeIndicatorGrid,
} from "../../src/index.js";
import { aScheme, falling } from "../support/scoring.js";

const narrowed: Indicator = {
  ...falling,
  id: "own",
  label: "服务满意率",
  kind: "rate",
  unit: "%",
  direction: "up",
  minimum: "20",
  maximum: "90.5",
};
const indicators = [narrowed];
const row = (actual: string, more: object = {}) => [
  { id: "own", baseline: "30", midterm: "40", target: "50", actual, ...more },
];
const faultsOf = (values: unknown) =>
  compareIndicators(values as never, { indicators }).issues.map(({ code, field, values: figures }) => ({
    code,
    field,
    ...figures,
  }));

describe("an indicator with bounds of its own", () => {
  it.each([
    ["20", []],
    ["90.5", []],
    ["19.999999", [{ code: "number-too-small", actual: "19.999999", least: "20" }]],
    ["90.500001", [{ code: "number-too-large", actual: "90.500001", most: "90.5" }]],
    ["100.1", [{ code: "rate-above-hundred", actual: "100.1" }]],
    ["-1", [{ code: "negative", actual: "-1" }]],
  ])("%s: %s", (actual, faults) => {
    expect(faultsOf(row(actual))).toEqual(
      faults.map((fault) => ({ ...fault, field: "indicators.0.actual" })),
    );
  });

  it("names the bound in both languages", () => {
    const [low] = compareIndicators(row("3"), { indicators }).issues;
    const [high] = compareIndicators(row("95"), { indicators }).issues;
    const named = { indicators } as never;
    expect(explain(low as never, "zh-CN", named)).toContain("3低于最小值20；请更正。");
    expect(explain(high as never, "en", named)).toContain("the number is too large, at most 90.5");
  });

  it("ends its projection at them, and looks for improvements within them", () => {
    const period = { start: "2024-09-01", asOf: "2025-09-01", end: "2026-09-01" };
    const track = (actual: string) =>
      trackIndicators(row(actual), { indicators, ...period }).rows[0]?.projected;
    expect([track("85"), track("21")]).toEqual(["90.5", "20"]);
    const scheme = aScheme({ ids: ["own"], method: { own: "all-or-nothing" }, indicators });
    const better = suggestImprovements(row("30"), { scheme, goal: { points: "10" } });
    expect(better.steps).toMatchObject([{ from: "30", to: "50" }]);
  });

  it("is read so in a grid", () => {
    const grid = writeIndicatorGrid(row("30"), { indicators });
    const cells = grid.ok ? grid.value.cells : expect.fail("no grid");
    const changed = cells.map((line) => line.map((cell) => (cell === "50" ? "95" : cell)));
    const read = readIndicatorGrid(changed, { indicators });
    expect(read.issues.map(({ code, values }) => [code, values.most])).toContainEqual([
      "number-too-large",
      "90.5",
    ]);
  });

  it("scores a missing value within them, the fast way as the exact one", () => {
    const bound = fc.constantFrom("20", "30", "50", "90.5");
    const a = fc.record({ baseline: bound, target: bound, actual: bound });
    const methods = ["proportional", "increment", "all-or-nothing"] as const;
    fc.assert(
      fc.property(
        a,
        fc.constantFrom(...methods),
        fc.constantFrom("baseline", "target", "actual"),
        (values, method, unknown) => {
          const scheme = aScheme({ ids: ["own"], method: { own: method }, indicators });
          const score = (parts: object) => scorePerformance([{ id: "own", ...parts }], { scheme });
          const whole = score(values);
          const scorer = createScorer(scheme);
          const quick = scorer.ok ? scorer.value([{ id: "own", ...values }]) : expect.fail("no scorer");
          const scale = (text: string) => Math.round(Number(text) * 10 ** quick.places);
          expect([quick.low, quick.high]).toEqual([scale(whole.low), scale(whole.high)]);
          const open = score({ ...values, [unknown]: undefined });
          expect(Number(open.low)).toBeLessThanOrEqual(Number(whole.low));
          expect(Number(open.high)).toBeGreaterThanOrEqual(Number(whole.high));
        },
      ),
      { numRuns: 200 },
    );
    const scheme = aScheme({ ids: ["own"], method: { own: "proportional" }, indicators });
    // Nothing below 20 can be: of a target of 50 at least two fifths are there.
    expect(scorePerformance([{ id: "own", target: "50" }], { scheme })).toMatchObject({
      low: "4",
      high: "10",
    });
  });

  it("is refused by the fast way where a value is outside them", () => {
    const scorer = createScorer(aScheme({ ids: ["own"], method: { own: "proportional" }, indicators }));
    const quick = scorer.ok ? scorer.value(row("95")) : expect.fail("no scorer");
    const exact = scorePerformance(row("95"), {
      scheme: aScheme({ ids: ["own"], method: { own: "proportional" }, indicators }),
    });
    expect(quick.high / 10 ** quick.places).toBe(Number(exact.high));
    expect(exact.issues.map(({ code }) => code)).toContain("number-too-large");
  });
});

describe("bounds that make no sense", () => {
  const wrong: readonly (readonly [Partial<Indicator>, string, string])[] = [
    [{ kind: "rate", maximum: "100.1" }, "bound-beyond-the-kind", "maximum"],
    [{ kind: "rate", minimum: "-0.1" }, "bound-beyond-the-kind", "minimum"],
    [{ kind: "count", minimum: "-1" }, "bound-beyond-the-kind", "minimum"],
    [{ kind: "count", minimum: "0.5" }, "not-whole", "minimum"],
    [{ kind: "number", maximum: "1000000000000" }, "bound-beyond-the-kind", "maximum"],
    [{ kind: "percentage", minimum: "-1000000000000" }, "bound-beyond-the-kind", "minimum"],
    [{ kind: "amount", minimum: "5", maximum: "4.99" }, "bounds-reversed", "minimum"],
  ];
  const indicatorOf = (more: Partial<Indicator>): Indicator => {
    const { minimum: _, maximum: __, ...rest } = narrowed;
    return { ...rest, ...more };
  };

  it.each(wrong)("%o: %s at %s", (more, code, field) => {
    expect(faultsOfBounds(indicatorOf(more)).map((issue) => [issue.code, issue.field])).toEqual([
      [code, field],
    ]);
  });

  it.each(wrong)(
    "are faults of an edition, of a scheme and of indicators of one's own: %o",
    (more, code, field) => {
      const own = indicatorOf(more);
      const { issues: _, ...parts } = nm2024;
      const edition = defineEdition({ ...parts, indicators: [...nm2024.indicators, own] });
      expect(edition.issues.map((issue) => [issue.code, issue.field])).toContainEqual([
        code,
        `edition.indicators.${nm2024.indicators.length}.${field}`,
      ]);
      const compared = compareIndicators(row("30"), { indicators: [own] });
      expect(compared.issues.map((issue) => issue.code)).toContain(code);
      const scheme = aScheme({ ids: ["own"], method: { own: "proportional" }, indicators: [own] });
      const scored = scorePerformance(row("30"), { scheme });
      expect(scored.issues.map((issue) => [issue.code, issue.field])).toContainEqual([
        code,
        `scheme.indicators.0.${field}`,
      ]);
      for (const locale of ["zh-CN", "en"] as const)
        for (const issue of edition.issues) expect(explain(issue, locale)).not.toContain("undefined");
    },
  );

  it("are told when they are no decimals at all", () => {
    const own = indicatorOf({ minimum: "many" });
    expect(compareIndicators(row("30"), { indicators: [own] }).issues.map(({ code }) => code)).toContain(
      "not-a-decimal",
    );
    expect(faultsOfBounds(own)).toEqual([]);
  });

  it("are none where they are those of the kind, or meet", () => {
    for (const kind of ["count", "rate", "percentage", "amount", "number"] as const) {
      const { least, most } = boundsOfKind(kind);
      expect(faultsOfBounds(indicatorOf({ kind, minimum: least, maximum: most }))).toEqual([]);
      expect(faultsOfBounds(indicatorOf({ kind, minimum: "5", maximum: "5" }))).toEqual([]);
      expect(faultsOfBounds(indicatorOf({ kind }))).toEqual([]);
    }
  });
});

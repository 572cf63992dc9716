import { describe, expect, it } from "vitest";
import {
  compareIndicators,
  createScorer,
  evaluatePerformance,
  type Indicator,
  nm2024,
  scorePerformance,
  suggestImprovements,
  trackIndicators,
  writeIndicatorGrid,
} from "../../src/index.js";
import { aScheme } from "../support/scoring.js";

const edition = nm2024;
const scheme = aScheme({ ids: nm2024.indicators.map(({ id }) => id) });
const byId = nm2024.indicators.map(({ id }) => ({
  id,
  baseline: "1",
  midterm: "3",
  target: "4",
  actual: "5",
}));
const written = (nameOf: (one: (typeof nm2024.indicators)[number]) => string) =>
  nm2024.indicators.map((one, index) => ({ ...byId[index], id: nameOf(one) }));
const ways = [
  written(({ label }) => label),
  written(({ label, unit }) => `${label}（${unit}）`),
  written(({ label }) => ` ${[...label].join(" ")} `),
  written(({ label, english }) => english?.label ?? label),
];

describe("an indicator that is written by its name", () => {
  it.each([
    ["compared", (values: unknown) => compareIndicators(values, { edition })],
    [
      "tracked",
      (values: unknown) =>
        trackIndicators(values, { edition, start: "2024-01-01", end: "2026-01-01", asOf: "2025-01-01" }),
    ],
    ["scored", (values: unknown) => scorePerformance(values, { scheme, edition })],
    [
      "scored quickly",
      (values: unknown) => {
        const scorer = createScorer(scheme, { edition });
        return scorer.ok && scorer.value(values);
      },
    ],
    [
      "evaluated",
      (values: unknown) => evaluatePerformance({ stage: "final", values, scheme, edition, passMark: "60" }),
    ],
    [
      "improved",
      (values: unknown) => suggestImprovements(values, { scheme, edition, goal: { points: "100" } } as never),
    ],
    ["put into the form", (values: unknown) => writeIndicatorGrid(values, { edition })],
  ])("is %s as by its id", (_, run) => {
    for (const way of ways) expect(run(way)).toEqual(run(byId));
  });

  it("is one row with that of its id", () => {
    const [first] = byId;
    const { issues } = compareIndicators([first, { ...first, id: nm2024.indicators[0]?.label }], { edition });
    expect(issues.map(({ code }) => code)).toContain("repeated-indicator");
  });

  it("is offered where it is misspelt", () => {
    const { issues } = compareIndicators([{ id: "应用场数量" }], { edition });
    expect(issues).toMatchObject([
      {
        code: "unknown-indicator",
        values: { indicator: nm2024.indicators.find(({ label }) => label === "应用场景数量")?.id },
      },
    ]);
  });

  it("needs no English name", () => {
    const { english: _, ...one } = nm2024.indicators[0] as (typeof nm2024.indicators)[number];
    const { rows } = compareIndicators([{ id: one.label, target: "1", actual: "1" }], { indicators: [one] });
    expect(rows.map(({ id }) => id)).toEqual([one.id]);
  });

  it("is not guessed where two have one name", () => {
    const one = nm2024.indicators[0] as Indicator;
    const indicators = ["a", "b"].map((id) => ({ ...one, id }));
    const { issues } = compareIndicators([{ id: one.label }], { indicators });
    expect(issues.map(({ code }) => code)).toEqual(["unknown-indicator"]);
  });
});

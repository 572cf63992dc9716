/** Every function of performance and of its tables, with anything at all in every place. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chartOptions,
  compareIndicators,
  createScorer,
  equalWeights,
  evaluatePerformance,
  evaluationEvent,
  fillScheme,
  nm2024,
  procedureDiagram,
  procedureTable,
  readIndicatorGrid,
  scorePerformance,
  suggestImprovements,
  trackIndicators,
  weightsByGroup,
  writeIndicatorGrid,
} from "../../src/index.js";
import { anythingAtAll } from "../support/hostile.js";
import { hostileAt } from "../support/hostile-at.js";
import { expectPlain } from "../support/plain.js";
import { runs } from "../support/runs.js";
import { aScheme, aTable } from "../support/scoring.js";

const edition = nm2024;
const scheme = aScheme();
const values = aTable({ baseline: "1", midterm: "2", target: "4", actual: "3" });
const dates = { start: "2024-10-01", asOf: "2025-10-01" };
const goal = { points: "8" };

/** A function with sound arguments, one of which is another. */
type Asked = (value: unknown) => unknown;

/** The same function with a value in the place of each of its options in turn, and of all of them. */
const inEach = (options: object, names: readonly string[], ask: (options: never) => unknown): Asked[] => [
  ...names.map(
    (name): Asked =>
      (value) =>
        ask({ ...options, [name]: value } as never),
  ),
  (value) => ask(value as never),
];

const functions: Readonly<Record<string, readonly Asked[]>> = {
  compareIndicators: [
    (value) => compareIndicators(value, { edition }),
    ...inEach({ edition }, ["edition", "indicators", "asOf", "period", "decimals"], (options) =>
      compareIndicators(values, options),
    ),
    (value) => compareIndicators(values, { edition, asOf: dates.asOf, period: { start: value } } as never),
  ],
  trackIndicators: [
    (value) => trackIndicators(value, { edition, ...dates }),
    ...inEach(
      { edition, ...dates },
      ["edition", "indicators", "start", "asOf", "end", "midtermOn", "natures", "decimals"],
      (options) => trackIndicators(values, options),
    ),
  ],
  scorePerformance: [
    (value) => scorePerformance(value, { scheme, edition }),
    ...inEach(
      { scheme, edition },
      ["scheme", "edition", "indicators", "judgements", "declared", "rows"],
      (options) => scorePerformance(values, options),
    ),
  ],
  createScorer: [
    (value) => outcomeOf(createScorer(value, { edition })),
    ...inEach({ edition }, ["edition", "indicators"], (options) => outcomeOf(createScorer(scheme, options))),
    (value) => aScorer()(value),
    (value) => aScorer()(values, value as never),
    (value) => aScorer()(values, { rows: value } as never),
  ],
  suggestImprovements: [
    (value) => suggestImprovements(value, { scheme, goal, edition }),
    ...inEach(
      { scheme, goal, edition },
      ["scheme", "goal", "edition", "indicators", "costs", "judgements"],
      (options) => suggestImprovements(values, options),
    ),
  ],
  evaluatePerformance: inEach(
    { stage: "final", values, edition, scheme },
    [
      ...["stage", "year", "values", "scheme", "passMark", "edition"],
      ...["against", "judgements", "consequence", "on"],
    ],
    (options) => evaluatePerformance(options),
  ),
  evaluationEvent: [
    (value) => evaluationEvent(value, { on: "2026-10-20" }),
    (value) => evaluationEvent({ stage: "final", year: null, targetsMet: true }, { on: value as never }),
    (value) => evaluationEvent({}, value as never),
  ],
  equalWeights: [
    (value) => equalWeights(value),
    ...inEach({}, ["total", "decimals"], (options) => equalWeights(edition.indicators, options)),
  ],
  weightsByGroup: [
    (value) => weightsByGroup(value, { groups: { 关键指标: "1" } }),
    ...inEach({ groups: { 关键指标: "1" } }, ["groups", "decimals"], (options) =>
      weightsByGroup(edition.indicators, options),
    ),
  ],
  fillScheme: [
    (value) => fillScheme(value, { shares: {} }),
    ...inEach({ shares: {} }, ["shares", "decimals"], (options) => fillScheme(scheme, options)),
  ],
  readIndicatorGrid: [
    (value) => readIndicatorGrid(value, { edition }),
    (value) =>
      readIndicatorGrid(
        [
          ["三级指标", "目标值"],
          ["智能工厂", value],
        ],
        { edition },
      ),
    ...inEach({ edition }, ["edition", "indicators", "origin", "rates"], (options) =>
      readIndicatorGrid([], options),
    ),
  ],
  writeIndicatorGrid: [
    (value) => writeIndicatorGrid(value, { edition }),
    ...inEach({ edition }, ["edition", "indicators", "year", "leagueCity", "beside"], (options) =>
      writeIndicatorGrid([], options),
    ),
  ],
  chartOptions: [
    (value) => chartOptions(value, "zh-CN", { edition }),
    (value) => chartOptions(values, value as never, { edition }),
    ...inEach({ edition }, ["edition", "indicators"], (options) => chartOptions(values, "en", options)),
  ],
  procedureTable: [
    (value) => procedureTable(value, "en"),
    (value) => procedureTable(edition, value as never),
  ],
  procedureDiagram: [
    (value) => procedureDiagram(value, "en"),
    (value) => procedureDiagram(edition, value as never),
  ],
};

/** A scorer is a function; what comes with it is plain. */
const outcomeOf = ({ ok, issues }: ReturnType<typeof createScorer>) => Object.freeze({ ok, issues });

function aScorer() {
  const made = createScorer(scheme, { edition });
  if (!made.ok) throw new Error("no scorer");
  return made.value;
}

describe.each(Object.entries(functions))("%s answers", (_, asked) => {
  it("with plain data, deeply frozen and without gaps, for anything, and leaves it as it was", () => {
    for (const ask of asked) {
      fc.assert(
        fc.property(anythingAtAll, (value) => {
          const before = fc.stringify(value);
          expectPlain(ask(value));
          expect(fc.stringify(value)).toBe(before);
        }),
        { numRuns: runs(10) },
      );
    }
  });

  it("for what no JSON text can hold", () => {
    for (const [place, ask] of asked.entries())
      for (const { make } of hostileAt(place, asked.length)) expectPlain(ask(make()));
  });
});

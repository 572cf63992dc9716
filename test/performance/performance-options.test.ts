import { describe, expect, it } from "vitest";
import {
  chartOptions,
  compareIndicators,
  createScorer,
  equalWeights,
  evaluatePerformance,
  evaluationEvent,
  fillScheme,
  indicators,
  nm2024,
  readIndicatorGrid,
  scorePerformance,
  suggestImprovements,
  trackIndicators,
  weightsByGroup,
  writeIndicatorGrid,
} from "../../src/index.js";
import { aScheme, aValue } from "../support/scoring.js";

const values = [aValue({ baseline: "1", target: "10", actual: "5" })];
const scheme = aScheme();
const common = { scheme, edition: nm2024 };

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = () => {
  throw new Error("looked at");
};
const withGetter = Object.defineProperty({}, "indicators", { enumerable: true, get: throwing });

describe.each([
  ["revoked", revoked()],
  ["throwing", new Proxy({}, { get: throwing, ownKeys: throwing })],
  ["a getter that throws", withGetter],
  ["holding revoked ones", { period: revoked(), origin: revoked(), asOf: "2025-01-01" }],
  ["text", "options"],
  ["a list", [null]],
  ["null", null],
])("options that are %s", (_, hostile) => {
  const options = hostile as never;

  it.each<[string, () => unknown]>([
    ["compareIndicators", () => compareIndicators(values, options)],
    ["scorePerformance", () => scorePerformance(values, options)],
    [
      "scorePerformance with such a scheme",
      () => scorePerformance(values, { edition: nm2024, scheme: options }),
    ],
    ["createScorer", () => createScorer(options, options)],
    ["a scorer", () => aScorer()(values, options)],
    ["evaluatePerformance", () => evaluatePerformance(options)],
    ["trackIndicators", () => trackIndicators(values, options)],
    ["suggestImprovements", () => suggestImprovements(values, options)],
    ["suggestImprovements with such a goal", () => suggestImprovements(values, { ...common, goal: options })],
    ["equalWeights", () => equalWeights(indicators, options)],
    ["weightsByGroup", () => weightsByGroup(indicators, options)],
    ["fillScheme with such shares", () => fillScheme(scheme, { shares: options })],
    ["weightsByGroup with such groups", () => weightsByGroup(indicators, { groups: options })],
    ["evaluationEvent", () => evaluationEvent({}, options)],
    ["chartOptions", () => chartOptions(values, "en", options)],
    ["fillScheme", () => fillScheme(scheme, options)],
    ["writeIndicatorGrid", () => writeIndicatorGrid(values, options)],
    ["readIndicatorGrid", () => readIndicatorGrid([], options)],
  ])("never make %s throw", (_name, call) => {
    const result = call();
    expect(JSON.parse(JSON.stringify(result))).toBeDefined();
  });
});

function aScorer() {
  const scorer = createScorer(scheme, { edition: nm2024 });
  if (!scorer.ok) throw new Error("scheme");
  return scorer.value;
}

describe("a mistyped id where options go by id", () => {
  const strange = (field: string) => [
    { code: "unknown-indicator", severity: "warning", field, values: { indicator: "smart-factories" } },
  ];

  it("is named among costs", () =>
    expect(
      suggestImprovements(values, { ...common, goal: { points: "8" }, costs: { "smart-factory": "2" } })
        .issues,
    ).toMatchObject(strange("costs.smart-factory")));

  it("is named among natures", () =>
    expect(
      trackIndicators(values, {
        edition: nm2024,
        start: "2024-01-01",
        asOf: "2025-01-01",
        natures: { "smart-factory": "flow" },
      }).issues,
    ).toMatchObject(strange("natures.smart-factory")));

  it("is named among declared points", () =>
    expect(
      scorePerformance(values, { ...common, declared: { points: { "smart-factory": "5" } } }).issues,
    ).toMatchObject(strange("declared.points.smart-factory")));
});

it("an own indicator that cannot be read is an issue of the score", () =>
  expect(scorePerformance(values, { ...common, indicators: [null] as never }).issues).toMatchObject([
    { code: "wrong-type", field: "ownIndicators.0" },
  ]));

it("a scheme, a pass mark and a policy that are null are none", () =>
  expect(
    evaluatePerformance({
      stage: "final",
      values: [],
      edition: nm2024,
      scheme: null as never,
      passMark: null,
      consequence: null as never,
    }).issues.filter(({ path }) => path[0] !== "indicators"),
  ).toStrictEqual([]));

import { expect, it } from "vitest";
import { indicators, nm2024, scorePerformance } from "../../../src/index.js";

const scheme = (weights: Readonly<Record<string, string>>, total = "10") => ({
  ...{ id: "ours", basis: "caller", total, weights },
  ...{ method: "proportional", decimals: 2, grades: [] },
});
const values = [
  { id: "smart-factories", target: "4", actual: "3" },
  { id: "scenarios", target: "8", actual: "2" },
];
const pointsOf = (ofScheme: unknown, source: object = { edition: nm2024 }) =>
  scorePerformance(values, { scheme: ofScheme, ...source } as never).points;

it("a scheme that was changed since the last plan is read anew", () => {
  const ours = scheme({ "smart-factories": "10" });
  expect([pointsOf(ours), pointsOf(structuredClone(ours))]).toEqual(["7.5", "7.5"]);
  Object.assign(ours.weights, { "smart-factories": "4", scenarios: "6" });
  expect(pointsOf(ours)).toBe("4.5");
});

it("an edition or indicators that can change are asked each time", () => {
  const ours = scheme({ "smart-factories": "10" });
  const falling = indicators.map((one) =>
    one.id === "smart-factories" ? { ...one, direction: "down" } : one,
  );
  const follows = { ...ours, method: "all-or-nothing" };
  expect(pointsOf(follows)).toBe("0");
  expect(pointsOf(follows, { edition: nm2024, indicators: falling })).toBe("10");
  const changing = { ...nm2024, indicators: [...indicators] };
  expect(pointsOf(follows, { edition: changing })).toBe("0");
  changing.indicators = falling as never;
  expect(pointsOf(follows, { edition: changing })).toBe("10");
});

it("what is wrong with a scheme is told with every plan", () => {
  const wrong = scheme({ "smart-factories": "9" });
  const issues = [1, 2].map(
    () => scorePerformance(values, { scheme: wrong, edition: nm2024 } as never).issues,
  );
  expect(issues[0]).toMatchObject([{ code: "weights-do-not-add-up" }]);
  expect(issues[1]).toEqual(issues[0]);
});

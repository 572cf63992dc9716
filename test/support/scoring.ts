import type { Indicator, IndicatorValue } from "../../src/application/indicator.js";
import { indicators } from "../../src/guideline/nm-2024/indicators.js";
import type { Method, ScoringScheme } from "../../src/performance/score/scoring-scheme.js";

/** A scheme that scores the ids given, ten points each unless said otherwise. */
export const aScheme = (parts: Partial<ScoringScheme> & { ids?: readonly string[] } = {}): ScoringScheme => {
  const { ids = ["smart-factories"], ...own } = parts;
  return {
    id: "a-scheme",
    basis: "caller",
    total: String(10 * ids.length),
    weights: Object.fromEntries(ids.map((id) => [id, "10"])),
    method: "proportional",
    decimals: 2,
    grades: [],
    ...own,
  };
};

/** A falling indicator of an embedder. */
export const falling: Indicator = {
  id: "days-to-respond",
  no: 24,
  level1: "服务质量",
  level2: "响应",
  label: "平均响应天数",
  unit: "天",
  kind: "count",
  direction: "down",
  english: { level1: "quality of service", level2: "response", label: "days to respond" },
};

export const aValue = (parts: Partial<IndicatorValue> = {}): IndicatorValue => ({
  id: "smart-factories",
  ...parts,
});

/** Every row of Annex 2 with the same figures. */
export const aTable = (parts: Partial<IndicatorValue> = {}): IndicatorValue[] =>
  indicators.map(({ id }) => ({ ...parts, id }));

export const allMethods: readonly Method[] = [
  "proportional",
  "increment",
  "all-or-nothing",
  "reverse-ratio",
  "reverse-linear",
  {
    bands: [
      { from: "60", share: "40" },
      { from: "80", share: "70" },
      { from: "100", share: "100" },
    ],
  },
  {
    of: "actual",
    bands: [
      { from: "50", share: "50" },
      { from: "90", share: "100" },
    ],
  },
];

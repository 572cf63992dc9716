import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLine } from "../helpers/lines.js";
import { ours, row, two } from "../helpers/own-indicators.js";
import { falling, progressLine, trackLine } from "../helpers/performance.js";

const { indicators, nm2024 } = api;

// ── comparisons and tracks ───────────────────────────────────────────────────────────────────────────────────────

const withoutYears = {
  ...nm2024,
  parameters: nm2024.parameters.filter(({ id }) => id !== nm2024.parameterRoles?.pilotYears),
};
const roleless = { ...nm2024, parameterRoles: {} };

const compared: Readonly<Record<string, readonly [values: readonly object[], options: object]>> = {
  "below and above bounds of its own": [
    ["19.999999", "20", "90.5", "90.500001", "100.1", "-1"]
      .map((actual, index) => row("bounded", "30", "50", actual, index === 0 ? "200" : undefined))
      .slice(0, 1)
      .concat(row("bounded", "20", "90.5", "90.500001")),
    {},
  ],
  "finer than a fen, and not": [
    [row("fee", "10.001", "5.001", "6.005"), row("turnover", "10.001", "5.001", "6.005")],
    {},
  ],
  "larger than anybody can count": [[row("growth", "-1000000000000", "1000000000000", "999999999999")], {}],
  "a growth that became a loss": [[row("growth", "-2", "5", "-3.5"), row("loss", "5", "-1", "-1.5")], {}],
  "more than anybody can write of so small a target": [[row("growth", "0", "0.000001", "999999999999")], {}],
  "nothing better or worse": [[row("turnover", "10", "20", "15")], {}],
  "just short of a target": [[row("growth", "0", "100000", "99999.9")], { decimals: 0 }],
  "just short of the way": [[row("loss", "100000", "0", "0.1")], { decimals: 2 }],
  "decimals of different lengths": [[row("growth", "0.1", "0.30", "0.200001")], { decimals: 6 }],
  "by a period that the edition ends": [
    [row(two[0], "0", "10", "5")],
    { indicators, asOf: "2025-09-01", period: { start: "2024-09-01" } },
  ],
  "from a leap day": [
    [row(two[0], "0", "10", "5")],
    { indicators, asOf: "2025-03-01", period: { start: "2024-02-29" } },
  ],
  "by a period that no edition ends": [
    [row("growth", "0", "10", "5")],
    { asOf: "2025-09-01", period: { start: "2024-09-01" } },
  ],
  "by an edition without a length of the period": [
    [row("growth", "0", "10", "5")],
    { edition: withoutYears, asOf: "2025-09-01", period: { start: "2024-09-01" } },
  ],
  "by a period of no days": [
    [row("growth", "0", "10", "5")],
    { asOf: "2025-09-01", period: { start: "2024-09-01", end: "2024-09-01" } },
  ],
  "by days that are none": [
    [row("growth", "0", "10", "5")],
    { asOf: 5, period: { start: "2024-02-30", end: "soon", begin: "2024" } },
  ],
  "by a period that is none": [
    [row("growth", "0", "10", "5")],
    { asOf: "2025-09-01", period: 5, decimals: -1 },
  ],
  "places that are none": [[row("growth", "0", "10", "5")], { decimals: 1.5 }],
};

const way = { start: "2024-10-01", end: "2026-10-01", asOf: "2025-10-01" };

const tracked: Readonly<Record<string, readonly [values: readonly object[], options: object]>> = {
  "a falling flow that may still grow": [
    [row(falling.id, "9", "10", "4")],
    { natures: { [falling.id]: "flow" } },
  ],
  "a falling flow at its target": [[row(falling.id, "9", "10", "10")], { natures: { [falling.id]: "flow" } }],
  "a falling flow beyond its target": [
    [row(falling.id, "9", "10", "11")],
    { natures: { [falling.id]: "flow" } },
  ],
  "a falling flow on the last day": [
    [row(falling.id, "9", "10", "4")],
    { natures: { [falling.id]: "flow" }, asOf: "2026-10-01" },
  ],
  "a rising one on the last day, missed": [[row("growth", "0", "10", "9")], { asOf: "2027-10-01" }],
  "nothing better or worse, a flow by itself": [[row("turnover", "9", "10", "4")], {}],
  "bounds of its own that end the way": [
    [row("bounded", "20", "90", "90"), row("bounded", "80", "20", "21")],
    { asOf: "2024-11-01" },
  ],
  "a growth that falls below zero": [[row("growth", "5", "-5", "-3")], {}],
  "a mid-term day on the first and on the last day": [
    [row("growth", "0", "10", "5", "4")],
    { midtermOn: "2024-10-01" },
  ],
  "a mid-term day within": [[row("growth", "0", "10", "5", "4")], { midtermOn: "2025-09-30" }],
  "days that are none": [
    [row("growth", "0", "10", "5")],
    { start: 5, end: "2026-02-30", midtermOn: "later" },
  ],
  "natures that are no record": [[row("growth", "0", "10", "5")], { natures: ["flow"] }],
  "natures that no JSON can hold": [[row("growth", "0", "10", "5")], { natures: { growth: Number.NaN } }],
  "natures of whom nobody knows": [
    [row("growth", "0", "10", "5")],
    { natures: { growht: "flow", growth: "river" } },
  ],
  "an edition without a length of the period": [
    [row("growth", "0", "10", "5")],
    { edition: withoutYears, end: undefined },
  ],
  "an edition without roles": [[row("growth", "0", "10", "5")], { edition: roleless, end: undefined }],
  "no edition and no end": [[row("growth", "0", "10", "5")], { edition: undefined, end: undefined }],
};

export const cases: readonly Case[] = [
  ...casesOf("compareIndicators", compared, ([values, options]) => {
    const { rows, issues } = api.compareIndicators(values, {
      edition: nm2024,
      indicators: ours,
      ...options,
    } as never);
    return [...rows.map(progressLine), ...issues.map(issueLine)];
  }),
  ...casesOf("trackIndicators", tracked, ([values, options]) => {
    const { rows, issues } = api.trackIndicators(values, {
      edition: nm2024,
      indicators: ours,
      ...way,
      ...options,
    } as never);
    return [...rows.map(trackLine), ...issues.map(issueLine)];
  }),
];

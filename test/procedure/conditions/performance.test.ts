import { expect, it } from "vitest";
import { applyEvent, defineEdition, nm2024 } from "../../../src/index.js";
import { pilotAt, refusalOf } from "../../support/pilot.js";

/** A text that does not say how long a pilot lasts. */
const edition = defineEdition({
  ...nm2024,
  rules: [],
  outline: [],
  parameters: nm2024.parameters.filter(({ id }) => id !== "pilot-years"),
});
const state = pilotAt("approved", {}, edition);
const selfEvaluation = (year: number) => ({ type: "self-evaluated", on: "2025-01-10", year });

it("a pilot without an end may evaluate itself for the year that has begun", () => {
  expect(state.period).toEqual({ start: "2024-09-10", end: null });
  expect(applyEvent(state, selfEvaluation(2025), { edition }).ok).toBe(true);
});

it("a pilot without an end may not evaluate itself for a year to come", () => {
  const { reasons } = refusalOf(state, selfEvaluation(2026), { edition });
  expect(reasons.map(({ code, values }) => [code, values.last])).toEqual([["year-outside-pilot", "2025"]]);
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAssessmentOptions } from "../../src/assessment/options.js";
import { prepare } from "../../src/assessment/prepare.js";
import { type ApplicationDraft, nm2024 } from "../../src/index.js";
import { evaluate, outcomeOf } from "../../src/kernel/evaluate.js";
import { faultless } from "../support/faults.js";

const flawed = JSON.parse(
  readFileSync(new URL("../../docs/examples/draft-flawed.json", import.meta.url), "utf8"),
) as ApplicationDraft;

describe("the outcome of a rule alone", () => {
  it.each([
    ["an application without faults", faultless, {}],
    ["one with faults", flawed, {}],
    ["an empty one", {}, {}],
    ["one with faults, strictly", flawed, { strict: true }],
    ["one with faults, at the end", flawed, { stage: "evaluation" }],
  ])("is that of its finding: %s", (_, draft, by) => {
    const { terms } = readAssessmentOptions({ edition: nm2024, asOf: "2024-08-15", ...by });
    const { facts, circumstances } = prepare(draft, nm2024, terms);
    const outcomes = nm2024.rules.map((rule) => outcomeOf(rule, facts, circumstances));
    expect(outcomes).toEqual(nm2024.rules.map((rule) => evaluate(rule, facts, circumstances).outcome));
  });
});

// What anybody who writes a rule should hold it to: both sides of its edge, the laws, and what it must never do.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ApplicationDraft, assessApplication, nm2024 } from "digital-pilot-rules";
import { applicationDraft, laws, nearMiss } from "digital-pilot-rules/testing";
import fc from "fast-check";
import { county, specialisedAll } from "./county.ts";

const options = { edition: county, asOf: "2024-08-31" } as const;
const outcomeOf = (draft: ApplicationDraft) =>
  assessApplication(draft, options).findings.find(({ rule }) => rule === specialisedAll.id)?.outcome;

// #region edges
const enterprise = (facts: object) => ({ enterprises: [{ name: "甲厂", ...facts }] }) as ApplicationDraft;

describe("the rule on specialised enterprises", () => {
  for (const [says, facts, outcome] of [
    ["one that is left out", { specialised: "little-giant", transform: false }, "fail"],
    ["one that is renovated", { specialised: "little-giant", transform: true }, "pass"],
    ["another that is left out", { specialised: "none", transform: false }, "pass"],
    ["one of which nobody has said whether it is", { specialised: "little-giant" }, "needs-data"],
  ] as const)
    test(`${says}: ${outcome}`, () => assert.equal(outcomeOf(enterprise(facts)), outcome));
});
// #endregion edges

// #region laws
describe("the laws hold for the edition with the rule in it", () => {
  for (const { name, property } of laws(county))
    test(name, () => fc.assert(property, { numRuns: 50, seed: 2024 }));
});
// #endregion laws

// #region properties
test("one specialised enterprise more that is renovated never makes the rule fail", () =>
  fc.assert(
    fc.property(applicationDraft(), (draft) => {
      const one = { name: "甲厂", specialised: "national", transform: true } as const;
      const more = { ...draft, enterprises: [...(draft.enterprises ?? []), one] };
      if (outcomeOf(draft) !== "fail") assert.notEqual(outcomeOf(more), "fail");
    }),
    { numRuns: 200, seed: 2024 },
  ));

test("the rule changes no other answer", () =>
  fc.assert(
    fc.property(applicationDraft(), (draft) => {
      const before = assessApplication(draft, { ...options, edition: nm2024 }).findings;
      const after = assessApplication(draft, options).findings.filter(
        ({ rule }) => rule !== specialisedAll.id,
      );
      const told = (findings: typeof before) =>
        findings.map(({ rule, outcome, code }) => ({ rule, outcome, code }));
      assert.deepEqual(told(after), told(before));
    }),
    { numRuns: 100, seed: 2024 },
  ));
// #endregion properties

// #region near-miss
test("an application that fails one other must alone still fails that one alone", () => {
  const result = nearMiss(county, "5.1#copies");
  assert.ok(result.ok);
  const { draft, options: conditions } = result.value;
  const { breaches } = assessApplication(draft, { edition: county, ...conditions });
  assert.deepEqual(
    breaches.map(({ rule }) => rule),
    ["5.1#copies"],
  );
});
// #endregion near-miss

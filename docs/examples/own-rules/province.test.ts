// A guideline of another province: nothing of the one of 2024 is left in its answers.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assessApplication, clauseCoverage, explain, nm2024 } from "digital-pilot-rules";
import { laws } from "digital-pilot-rules/testing";
import fc from "fast-check";
import application from "../application.json" with { type: "json" };
import { province } from "./province.ts";

const options = { edition: province, asOf: "2025-06-30" } as const;
const withEnterprises = (count: number, name = "甲市") => ({
  leagueCity: { name },
  enterprises: application.enterprises
    .slice(0, count)
    .map(({ name: own, creditCode }) => ({ name: own, creditCode, transform: true })),
});
const findingsOf = (draft: object) => assessApplication(draft, options).findings;
const outcomeOf = (draft: object, rule: string) =>
  findingsOf(draft).find((one) => one.rule === rule)?.outcome;

test("the edition has no fault", () => assert.deepEqual(province.issues, []));

test("every sentence of the text is accounted for", () =>
  assert.deepEqual(
    clauseCoverage(province).sentences.map(({ sentence }) => sentence),
    ["1:1", "2:1", "3:1"],
  ));

for (const [count, outcome] of [
  [49, "fail"],
  [50, "pass"],
] as const)
  test(`${count} enterprises: ${outcome}`, () =>
    assert.equal(outcomeOf(withEnterprises(count), "2#enough-enterprises"), outcome));

for (const [name, outcome] of [
  ["乙市人民政府", "pass"],
  ["包头市", "needs-data"],
] as const)
  test(`${name} as the applicant: ${outcome}`, () =>
    assert.equal(outcomeOf(withEnterprises(50, name), "1#city"), outcome));

test("a finding cites the province's text, in its words", () => {
  const [, finding] = findingsOf(withEnterprises(49));
  assert.equal(finding?.phrase, "改造企业不少于50户");
  assert.match(explain(finding, "zh-CN", { edition: province }), /49户.*50户/);
});

test("what the region's guideline says stays as it was", () =>
  assert.equal(
    assessApplication(withEnterprises(99), { edition: nm2024, asOf: "2024-08-31" }).edition,
    "nm-2024",
  ));

describe("the laws hold for the edition", () => {
  for (const { name, property } of laws(province))
    test(name, () => fc.assert(property, { numRuns: 50, seed: 2025 }));
});

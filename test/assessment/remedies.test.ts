import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/core/freeze.js";
import {
  type AssessmentOptions,
  assessApplication,
  nm2024,
  type RemedyChange,
  suggestRemedies,
} from "../../src/index.js";
import { anApplication, aSmallApplication, asOf, changed, smallEdition } from "../support/an-application.js";
import {
  type Fault,
  faultless,
  judgedFaults,
  mustFaults,
  saying,
  throughout,
  withFaults,
} from "../support/faults.js";
import { expectHonest, mendedBy, outcomeOf, unsettled } from "../support/remedies.js";

const optionsFor = (faults: readonly Fault[]): AssessmentOptions => ({
  ...throughout,
  judgements: saying(faults),
});

/** Every part of a list, but not the list itself, and not nothing. */
const properParts = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** list.length - 2 }, (_, bits) =>
    list.filter((_, index) => ((bits + 1) >> index) & 1),
  );

/** A change to be made whatever stands in its place. */
const blind = ({ seen: _, ...change }: RemedyChange): RemedyChange => change;

describe("the faults of these tests", () => {
  it("are none in the application they are made in", () => {
    expect(assessApplication(faultless, optionsFor([])).outcome).toBe("pass");
    expect(remediesOf(faultless, optionsFor([]))).toEqual([]);
  });

  it("are of every must but those that can only lack something, and the national city's", () => {
    const cannotFail = [
      "4.2#targets-set",
      "A1.2#midterm-targets",
      "A1.6#enterprise-fields",
      "N#city-of-region",
      "N#national-approval",
      "N#approved-plan",
    ];
    const found = new Set([...mustFaults, ...judgedFaults].map(({ rule }) => rule));
    const musts = nm2024.rules.filter(({ force }) => force === "must").map(({ id }) => id);
    expect(musts.filter((id) => !found.has(id))).toEqual(cannotFail);
  });

  it.each([...mustFaults, ...judgedFaults])("are found: $rule, $code", (fault) => {
    const { findings, outcome } = assessApplication(withFaults([fault]), optionsFor([fault]));
    expect(findings.find(({ rule }) => rule === fault.rule)).toMatchObject({
      outcome: "fail",
      code: fault.code,
    });
    expect(outcome).toBe("fail");
  });
});

/** The remedies alone. */
const remediesOf = (...asked: Parameters<typeof suggestRemedies>) => suggestRemedies(...asked).remedies;

describe("suggestRemedies", () => {
  it.each([...mustFaults, ...judgedFaults])("mends $rule, $code, or says why it cannot", (fault) => {
    const [draft, options] = [withFaults([fault]), optionsFor([fault])];
    const remedies = remediesOf(draft, options);
    expect(remedies.map(({ rule }) => rule)).toContain(fault.rule);
    for (const one of remedies) expectHonest(draft, options, one);
  });

  it("says the same of several faults at once", () => {
    fc.assert(
      fc.property(fc.subarray([...mustFaults, ...judgedFaults], { minLength: 2, maxLength: 8 }), (faults) => {
        const [draft, options] = [withFaults(faults), optionsFor(faults)];
        for (const one of remediesOf(draft, options)) expectHonest(draft, options, one);
      }),
      { numRuns: 15 },
    );
  });

  it("asks for no change that could be spared without unsettling more", () => {
    fc.assert(
      fc.property(fc.subarray([...mustFaults], { minLength: 1, maxLength: 3 }), (faults) => {
        const [draft, options] = [withFaults(faults), optionsFor(faults)];
        const before = assessApplication(draft, options);
        for (const one of remediesOf(draft, options)) {
          for (const changes of properParts(one.changes)) {
            const whole = assessApplication(mendedBy(draft, one), options);
            const after = assessApplication(
              mendedBy(draft, { ...one, changes: changes.map(blind) }),
              options,
            );
            const costs = [
              ...unsettled(before, after).filter((rule) => !one.unsettles.includes(rule)),
              // To leave a must to a person is not yet to break it.
              ...one.unsettles.filter(
                (rule) => outcomeOf(after, rule) === "fail" && outcomeOf(whole, rule) !== "fail",
              ),
            ];
            expect([outcomeOf(after, one.rule), costs.length], `${one.code}`).not.toEqual(["pass", 0]);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    { rule: "1.4#applicant-is-league-city", reason: "applicant-cannot-change" },
    { rule: "1.4#selection-quota", reason: "only-the-region-can" },
    { rule: "3.1#minimum-chains", reason: "chains-must-be-chosen" },
    { rule: "3.3#enterprise-choice", reason: "providers-must-be-found" },
    { rule: "3.3#provider-cases", reason: "cases-must-be-found" },
    { rule: "4.1#three-party-share", reason: "parties-must-agree" },
    { rule: "4.1#paid-in-instalments", reason: "only-the-region-can" },
    { rule: "2.1#platform-operator", reason: "operator-must-be-found" },
    { rule: "3.2#key-links", reason: "only-the-judge-can" },
    { rule: "5.3#plan-followed", reason: "only-the-judge-can" },
    { rule: "5.2#independent-review", reason: "only-the-region-can" },
    { rule: "5.3#publicity", reason: "only-the-region-can" },
    { rule: "5.3#approval", reason: "only-the-region-can" },
    { rule: "5.3#approved-changes", reason: "only-the-region-can" },
    { rule: "A2#counts-and-rates", reason: "figures-must-be-corrected" },
    { rule: "3.1#chain-scale", reason: "only-the-judge-can" },
    { rule: "A1.6#evidence", reason: "only-the-judge-can" },
  ])("does not make up what only others can give: $rule, $reason", ({ rule, reason }) => {
    const faults = [...mustFaults, ...judgedFaults].filter((fault) => fault.rule === rule);
    for (const fault of faults) {
      const remedies = remediesOf(withFaults([fault]), optionsFor([fault]));
      expect(remedies.find((one) => one.rule === rule)).toMatchObject({
        possible: false,
        code: reason,
        changes: [],
      });
    }
  });

  it("has nothing for what the text only would like", () => {
    const draft = changed(aSmallApplication(), { "plan.innovation": [], "chains.0.regionalKeyChain": false });
    expect(remediesOf(draft, { edition: smallEdition, asOf })).toEqual([]);
  });

  it("has nothing for what is only missing", () => {
    expect(remediesOf({}, { edition: nm2024, asOf })).toEqual([]);
    expect(remediesOf(undefined as never, { edition: nm2024, asOf })).toEqual([]);
  });

  it("has nothing where the options make no sense", () => {
    expect(remediesOf(anApplication(), { edition: nm2024, asOf: "2024-02-30" })).toEqual([]);
  });

  it("changes neither the application nor the options, and what it gives cannot be changed", () => {
    const [draft, options] = [withFaults(mustFaults.slice(4, 20)), optionsFor([])];
    const before = structuredClone(draft);
    const remedies = remediesOf(draft, options);
    expect(draft).toEqual(before);
    expect(remedies).toBe(deepFreeze(remedies));
    expect(remedies.every((one) => Object.isFrozen(one) && Object.isFrozen(one.changes))).toBe(true);
    expect(JSON.parse(JSON.stringify(remedies))).toStrictEqual(remedies);
    expect(Object.isFrozen(draft)).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/core/freeze.js";
import {
  type AssessmentOptions,
  assessApplication,
  nm2024,
  type RemedyChange,
  suggestRemedies,
  withParameters,
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
import {
  expectHonest,
  furtherFaults,
  mendedBy,
  mendedIn,
  outcomeOf,
  unsettled,
} from "../support/remedies.js";
import { runs } from "../support/runs.js";

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

/** Where the table counts the chains alone, any gap between it and the list is a fault, and none is hidden behind a question. */
const wherever = (options: AssessmentOptions): AssessmentOptions => ({
  ...options,
  edition: withParameters(options.edition, { "table-scope": "chains" }),
});

/** A part of a remedy is no remedy: there is a must that the whole mends and it does not, or it costs what the whole does not. */
function expectNothingSpared(faults: readonly Fault[]): void {
  const [draft, options] = [withFaults(faults), optionsFor(faults)];
  const before = assessApplication(draft, options);
  for (const one of remediesOf(draft, options).filter(({ possible }) => possible)) {
    const mended = mendedBy(draft, one);
    const whole = assessApplication(mended, options);
    for (const changes of properParts(one.changes)) {
      const partly = mendedBy(draft, { ...one, changes: changes.map(blind) });
      const after = assessApplication(partly, options);
      const isMended = mendedIn(before, whole).every((rule) => outcomeOf(after, rule) === "pass");
      const costs = [
        ...unsettled(before, after).filter((rule) => !one.unsettles.includes(rule)),
        // To leave a must to a person is not yet to break it.
        ...one.unsettles.filter(
          (rule) => outcomeOf(after, rule) === "fail" && outcomeOf(whole, rule) !== "fail",
        ),
        ...furtherFaults(
          assessApplication(mended, wherever(options)),
          assessApplication(partly, wherever(options)),
        ),
      ];
      expect([isMended, costs.length], `${one.rule} ${one.code}`).not.toEqual([true, 0]);
    }
  }
}

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

  it("asks for no change that could be spared: without it less is mended, or more unsettled", () => {
    fc.assert(
      fc.property(fc.subarray([...mustFaults], { minLength: 1, maxLength: 3 }), expectNothingSpared),
      { numRuns: runs(10) },
    );
  });

  it.each([
    ["2.2#voluntary", "3.1#minimum-chains"],
    ["2.2#voluntary", "A2#table-matches-roster"],
    ["3.2#enterprises-in-chains", "A2#table-matches-roster"],
    ["3.2#above-scale-all", "A2#minimum-enterprises"],
    ["3.2#below-scale-willing", "A2#converted-within-stock"],
    ["3.2#below-scale-willing", "A2#table-matches-roster"],
  ])("asks for no change that could be spared where %s fails together with %s", (...rules) =>
    expectNothingSpared(mustFaults.filter(({ rule }) => rules.includes(rule))),
  );

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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Assessment,
  type AssessmentOptions,
  assessApplication,
  assessNationalPilot,
  nm2024,
  suggestRemedies,
} from "../../src/index.js";
import { outcomes } from "../../src/kernel/outcome.js";
import { anyInput } from "../../src/testing/index.js";
import { asOf, judged, smallEdition } from "../support/an-application.js";
import { anythingAtAll, hostileValues } from "../support/hostile.js";
import { expectPlain } from "../support/plain.js";

const options: AssessmentOptions = { edition: smallEdition, asOf };
const given = (values: unknown) => values as AssessmentOptions;

function expectAnswer(assessment: Assessment): void {
  expect(outcomes).toContain(assessment.outcome);
  expectPlain(assessment);
}

describe("answers, and never throws", () => {
  it("for any application", () => {
    fc.assert(
      fc.property(fc.oneof(anyInput(), anythingAtAll), (draft) => {
        expectAnswer(assessApplication(draft, options));
        expectAnswer(assessNationalPilot(draft, options));
        expectPlain(suggestRemedies(draft, options));
      }),
      { numRuns: 20 },
    );
  });

  it.each(["edition", "asOf", "stage", "judgements", "strict"])("for any value of the option %s", (name) => {
    fc.assert(
      fc.property(anythingAtAll, (value) => {
        expectAnswer(assessApplication({}, given({ ...options, [name]: value })));
        expectAnswer(assessNationalPilot({}, given({ ...options, [name]: value })));
        expect(suggestRemedies({}, given({ ...options, [name]: value })).remedies).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("for any options at all", () => {
    fc.assert(
      fc.property(anythingAtAll, (value) => {
        expectAnswer(assessApplication({}, given(value)));
        expectAnswer(assessNationalPilot({}, given(value)));
        expect(suggestRemedies({}, given(value)).remedies).toEqual([]);
      }),
    );
  });

  it("for any record of any options", () => {
    const anyOptions = fc.record(
      {
        edition: fc.oneof(fc.constant(nm2024), anythingAtAll),
        asOf: fc.oneof(fc.constant(asOf), anythingAtAll),
        stage: anythingAtAll,
        judgements: fc.oneof(fc.constant([judged("3.1#chain-scale", "pass")]), fc.array(anythingAtAll)),
        strict: anythingAtAll,
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(anyOptions, (value) => expectAnswer(assessApplication({}, given(value)))));
  });

  it.each(hostileValues)("for $what as the application: $code", ({ make, code }) => {
    const assessment = assessApplication(make(), options);
    expectAnswer(assessment);
    expect(assessment.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it.each(hostileValues)("for $what as the judgements: $code", ({ make, code }) => {
    const { issues } = assessApplication({}, given({ ...options, judgements: make() }));
    expect(issues.map((issue) => [issue.code, issue.path[0]])).toEqual([[code, "judgements"]]);
  });

  it.each(hostileValues)("for $what as an option, or as all of them", ({ make }) => {
    for (const name of ["edition", "asOf", "stage", "strict"]) {
      expectAnswer(assessApplication({}, given({ ...options, [name]: make() })));
    }
    expectAnswer(assessApplication({}, given(make())));
  });
});

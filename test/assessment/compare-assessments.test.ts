import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssessmentOptions,
  assessApplication,
  compareAssessments,
  defineEdition,
  nm2024,
  withParameters,
} from "../../src/index.js";
import { applicationDraft } from "../../src/testing/index.js";
import { aSmallApplication, asOf, changed, judged, smallEdition } from "../support/an-application.js";
import { mustFaults, withFaults } from "../support/faults.js";
import { expectAnswers } from "../support/plain.js";
import { runs } from "../support/runs.js";

const options: AssessmentOptions = { edition: smallEdition, asOf };
const assess = (draft: unknown, more: Partial<AssessmentOptions> = {}) =>
  assessApplication(draft, { ...options, ...more });
const sound = aSmallApplication();

/** The changes alone. */
const changesOf = (...both: Parameters<typeof compareAssessments>) => compareAssessments(...both).changes;

describe("compareAssessments", () => {
  it("finds nothing between an assessment and itself", () => {
    fc.assert(
      fc.property(applicationDraft(), (draft) => {
        expect(changesOf(assess(draft), assess(draft))).toEqual([]);
      }),
      { numRuns: runs(12) },
    );
  });

  it("shows a rule whose outcome has changed, with its figures before and after", () => {
    const after = assess(changed(sound, { "submission.paperCopies": 1 }));
    expect(changesOf(assess(sound), after)).toEqual([
      {
        rule: "5.1#copies",
        before: "pass",
        after: "fail",
        valuesBefore: { actual: "3", required: "3", unit: "份" },
        valuesAfter: { actual: "1", required: "3", shortfall: "2", unit: "份" },
      },
    ]);
  });

  it("shows a rule whose figures alone have changed", () => {
    const [before, after] = [1, 2].map((paperCopies) =>
      assess(changed(sound, { "submission.paperCopies": paperCopies })),
    );
    expect(before && after && changesOf(before, after)).toMatchObject([
      {
        rule: "5.1#copies",
        before: "fail",
        after: "fail",
        valuesBefore: { actual: "1" },
        valuesAfter: { actual: "2" },
      },
    ]);
  });

  it("shows a rule that fails for another reason, even where the figures are the same", () => {
    const before = assess(changed(sound, { "submission.paperCopies": 2 }));
    const after = assess(changed(sound, { "submission.discCopies": 2 }));
    expect(changesOf(before, after).map(({ rule }) => rule)).toEqual(["5.1#copies"]);
  });

  it("shows a rule that only one edition has", () => {
    const rules = nm2024.rules.filter(({ id }) => id !== "3.1#minimum-chains");
    const edition = defineEdition({ ...smallEdition, id: "another", rules, outline: [] });
    const [before, after] = [assess(sound), assess(sound, { edition })];
    const values = { actual: "1", required: "1", unit: "条" };
    expect(changesOf(before, after)).toEqual([
      { rule: "3.1#minimum-chains", before: "pass", after: null, valuesBefore: values, valuesAfter: {} },
    ]);
    expect(changesOf(after, before)).toEqual([
      { rule: "3.1#minimum-chains", before: null, after: "pass", valuesBefore: {}, valuesAfter: values },
    ]);
  });

  it("shows what a judgement has settled", () => {
    const after = assess(sound, { judgements: [judged("3.1#chain-scale", "pass")] });
    expect(changesOf(assess(sound), after)).toMatchObject([
      { rule: "3.1#chain-scale", before: "needs-judgement", after: "pass" },
    ]);
  });

  it("shows what another value of a parameter would change", () => {
    const edition = withParameters(smallEdition, { "minimum-enterprises": "4" });
    expect(changesOf(assess(sound), assess(sound, { edition })).map(({ rule }) => rule)).toEqual([
      "3.2#minimum-enterprises",
      "A2#minimum-enterprises",
    ]);
  });

  it("goes by the order of the later assessment", () => {
    const changes = changesOf(assess(sound), assess(withFaults(mustFaults)));
    const order = nm2024.rules.map(({ id }) => id);
    const places = changes.map(({ rule }) => order.indexOf(rule));
    expect(places.length).toBeGreaterThan(20);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it("read backwards says the opposite", () => {
    fc.assert(
      fc.property(applicationDraft(), applicationDraft(), (one, other) => {
        const [left, right] = [assess(one), assess(other)];
        const turned = changesOf(right, left).map(
          ({ before, after, valuesBefore, valuesAfter, ...rest }) => ({
            ...rest,
            before: after,
            after: before,
            valuesBefore: valuesAfter,
            valuesAfter: valuesBefore,
          }),
        );
        expect(turned).toEqual(changesOf(left, right));
      }),
      { numRuns: runs(15) },
    );
  });

  it("gives plain data", () => {
    const changes = changesOf(assess(sound), assess({}));
    expect(JSON.parse(JSON.stringify(changes))).toStrictEqual(changes);
  });

  it("says what it compared", () => {
    const [before, after] = [assess(sound), assess({})];
    expect(compareAssessments(before, after)).toMatchObject({
      kind: "assessment-comparison",
      before: { edition: before.edition, asOf: before.asOf, outcome: before.outcome },
      after: { outcome: after.outcome },
      issues: [],
    });
  });

  it("answers anything, in plain data", () => {
    const blank = assess({});
    expectAnswers(
      {
        before: (value) => compareAssessments(value, blank),
        after: (value) => compareAssessments(blank, value),
        findings: (value) => compareAssessments({ findings: value }, { findings: [value] }),
        values: (value) =>
          compareAssessments(
            { findings: [{ rule: "a", code: "b", outcome: "pass", values: { c: value } }] },
            value,
          ),
      },
      15,
    );
  });

  it("names what is no assessment, and what is no finding", () => {
    const issuesOf = (before: unknown) =>
      compareAssessments(before, assess({})).issues.map(({ code, field }) => [code, field]);
    expect(issuesOf(5)).toEqual([["wrong-type", "before"]]);
    expect(issuesOf({})).toEqual([["wrong-type", "before.findings"]]);
    expect(issuesOf({ findings: [null] })).toEqual([["wrong-type", "before.findings.0"]]);
    expect(issuesOf(() => 1)).toEqual([["not-json", "before"]]);
    expect(
      compareAssessments({ findings: [], edition: 5, outcome: "good" }, assess({})).before,
    ).toStrictEqual({
      edition: null,
      editionDigest: null,
      asOf: null,
      outcome: null,
    });
  });

  it("takes what is no finding for none", () => {
    const odd = { ...assess({}), findings: [null, 5, { rule: 7 }, { rule: "5.1#copies", values: null }] };
    expect(changesOf(odd as never, odd as never)).toEqual([]);
    expect(changesOf(odd as never, assess(sound)).every(({ before }) => before === null)).toBe(true);
  });

  it("compares assessments of any size: one that asks for a hundred thousand things is one all the same", () => {
    const large = { ...assess({}), asks: new Array(100_000).fill(assess({}).asks[0]) };
    expect(changesOf(large, assess(sound))).toEqual(changesOf(assess({}), assess(sound)));
  });
});

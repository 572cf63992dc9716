import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapshot } from "../../src/core/snapshot.js";
import {
  type ApplicationDraft,
  type AssessmentOptions,
  assessApplication,
  createAssessor,
  defineEdition,
  nm2024,
  suggestRemedies,
} from "../../src/index.js";
import { applicationRule, fail, given, pass } from "../../src/rules.js";
import { applicationDraft } from "../../src/testing/index.js";
import { changed } from "../support/an-application.js";
import { faultless, mustFaults, saying, throughout, withFaults } from "../support/faults.js";
import { hostileValues } from "../support/hostile.js";
import { byNm2024 } from "../support/named.js";
import { expectAnswer, expectPlain } from "../support/plain.js";
import { anEdit } from "../support/random-edits.js";
import { runs } from "../support/runs.js";

const options: AssessmentOptions = { edition: nm2024, asOf: "2024-08-15" };
const later: AssessmentOptions = { ...throughout, judgements: saying([]) };

const flawed = JSON.parse(
  readFileSync(new URL("../../docs/examples/draft-flawed.json", import.meta.url), "utf8"),
) as ApplicationDraft;

/** Where somebody starts. */
const start: fc.Arbitrary<unknown> = fc.oneof(
  applicationDraft(),
  fc.subarray([...mustFaults], { maxLength: 5 }).map(withFaults),
  fc.constant(flawed),
  fc.constant({}),
);

const hostile = fc.constantFrom(...hostileValues).map(({ make }) => (draft: unknown): unknown => {
  const value: unknown = make();
  return fc.stringify(draft).length % 2 === 0 ? value : { ...Object(draft), plan: value };
});

/** One step: a change, and whether somebody then asks for remedies. */
const step = fc.record({
  edit: fc.oneof({ weight: 12, arbitrary: anEdit }, { weight: 1, arbitrary: hostile }),
  asks: fc.boolean(),
});

/** Steps that make nothing of what a hostile value was put into go on from where they were. */
function expectSameAnswers(
  begin: unknown,
  steps: readonly { edit: (draft: unknown) => unknown; asks: boolean }[],
  by: AssessmentOptions,
) {
  const assessor = createAssessor(by);
  expect(assessor.assess(begin)).toEqual(assessApplication(begin, by));
  let draft = begin;
  for (const { edit, asks } of steps) {
    const next = edit(draft);
    expect(assessor.assess(next)).toEqual(assessApplication(next, by));
    if (asks) expect(assessor.remedies()).toEqual(suggestRemedies(next, by));
    if (isJson(next)) draft = next;
  }
  expect(assessor.assess(draft)).toEqual(assessApplication(draft, by));
  expect(assessor.remedies()).toEqual(suggestRemedies(draft, by));
}

/** A list of a hundred million holes is not gone on with. */
const isJson = (value: unknown): boolean => snapshot(value).ok;

describe("an assessor answers as assessApplication and suggestRemedies do", () => {
  it("after any series of changes", () => {
    fc.assert(
      fc.property(
        start,
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(options, later),
        expectSameAnswers,
      ),
      { numRuns: runs(20) },
    );
  });

  it("while one fault after the other comes and goes", () => {
    fc.assert(
      fc.property(fc.array(fc.subarray([...mustFaults], { maxLength: 6 }), { maxLength: 5 }), (rounds) => {
        const assessor = createAssessor(later);
        for (const faults of rounds) {
          const draft = withFaults(faults);
          expect(assessor.assess(draft)).toEqual(assessApplication(draft, later));
          expect(assessor.remedies()).toEqual(suggestRemedies(draft, later));
        }
      }),
      { numRuns: runs(20) },
    );
  });

  it.each([
    ["a text", { "plan.goals": "提质增效" }],
    ["a text that is blank", { "plan.goals": " " }],
    ["a figure that is none", { "budget.total": "lots" }],
    ["a field nobody knows", { unknown: "x" }],
    ["a label", { "enterprises.0.scale": "规下" }],
    ["a row", { "enterprises.0.transform": false }],
    ["a list", { enterprises: [] }],
    ["a section of another kind", { plan: "some", period: [] }],
    ["a row of the table", { "indicators.0.target": "1" }],
  ])("after a change of %s, and back", (_, change) => {
    const assessor = createAssessor(later);
    for (const draft of [faultless, changed(faultless, change), faultless]) {
      expect(assessor.assess(draft)).toEqual(assessApplication(draft, later));
      expect(assessor.remedies()).toEqual(suggestRemedies(draft, later));
    }
  });

  it("where the order of fields alone has changed", () => {
    const assessor = createAssessor(options);
    const plan = { goals: "甲", content: "乙" };
    for (const draft of [{ plan }, { plan: { content: "乙", goals: "甲" } }])
      expect(assessor.assess(draft)).toEqual(assessApplication(draft, options));
  });

  it("where a field that nobody knows stays as it is", () => {
    const assessor = createAssessor(options);
    for (const year of [2024, 2025])
      expect(assessor.assess({ year, unknown: 1 })).toEqual(assessApplication({ year, unknown: 1 }, options));
  });

  it("where there was too much of what is wrong", () => {
    const assessor = createAssessor(options);
    const tooMany = Array.from({ length: 30_000 }, () => ({ scale: 1, name: 1 }));
    for (const draft of [{ year: 2024, enterprises: tooMany }, { year: 2025 }, 5, {}])
      expect(assessor.assess(draft)).toEqual(assessApplication(draft, options));
  });
});

describe("an assessor", () => {
  it("keeps a copy of its own: the same object, changed, is assessed as it is now", () => {
    const assessor = createAssessor(options);
    const draft = { submission: { paperCopies: 2, discCopies: 3 } };
    const rulesOf = () => assessor.remedies().remedies.map(({ rule }) => rule);
    expect(assessor.assess(draft).outcome).toBe("fail");
    expect(rulesOf()).toEqual(["5.1#copies"]);
    draft.submission.paperCopies = 3;
    expect(rulesOf()).toEqual(["5.1#copies"]);
    expect(assessor.assess(draft)).toEqual(assessApplication(draft, options));
    expect(rulesOf()).toEqual([]);
  });

  it("asks only the rules whose facts have changed", () => {
    const asked: string[] = [];
    const own = (id: string, section: "period" | "year") =>
      applicationRule({
        ...{ id, phrase: "试点期", force: "must", basis: "text", stage: "application" },
        check: ({ application }) => {
          asked.push(id);
          return application.at(section).value === undefined ? pass("open") : pass("met");
        },
      });
    const rules = [own("9.1#a", "period"), own("9.1#b", "year")];
    const { provisions: _, ...parts } = nm2024;
    const made = defineEdition({ ...parts, id: "own", rules, outline: [] });
    expect(made.issues).toEqual([]);
    const { assess } = createAssessor({ edition: made, asOf: "2024-08-15" });
    assess({ year: 2024, period: { start: "2024-09-01" } });
    asked.length = 0;
    assess({ year: 2025, period: { start: "2024-09-01" } });
    expect(asked).toEqual(["9.1#b"]);
  });

  it("has no remedies before anything was assessed", () =>
    expect(createAssessor(options).remedies()).toStrictEqual({
      kind: "remedies",
      ...byNm2024,
      remedies: [],
      issues: [],
    }));

  it("says what is wrong with its options, each time it is asked", () => {
    const by = { edition: nm2024, asOf: "tomorrow" };
    const assessor = createAssessor(by);
    expect(assessor.assess(flawed)).toEqual(assessApplication(flawed, by));
    expect(assessor.remedies()).toEqual(suggestRemedies(flawed, by));
    expect(createAssessor(5).assess({})).toEqual(assessApplication({}, 5));
  });

  it("tells of options that are not known, too", () => {
    const by = { ...options, strct: true } as AssessmentOptions;
    const assessor = createAssessor(by);
    expect(assessor.remedies().issues.map(({ code }) => code)).toEqual(["unknown-option"]);
    expect(assessor.assess({})).toEqual(assessApplication({}, by));
  });

  it("answers anything in plain data, and leaves what it was handed as it was", () => {
    const assessor = createAssessor(options);
    for (const { make } of hostileValues) {
      expectPlain(assessor.assess(make()));
      expectPlain(assessor.remedies());
      expectPlain(createAssessor(make()).assess({}));
    }
    expectAnswer(() => assessor.assess(flawed), [flawed]);
    expectPlain(assessor.remedies());
  });
});

describe("a must that comes to read what a remedy would change", () => {
  const must = { phrase: "", force: "must", basis: "text", stage: "application" } as const;
  const sealed = applicationRule({
    ...{ ...must, id: "1#sealed" },
    check: ({ application }) =>
      given([application.at("submission").at("sealed")], (is) => (is ? pass("met") : fail("not-met"))),
    mend: () => ({
      code: "seal-it",
      changes: [{ action: "set", path: ["submission", "sealed"], value: true }],
    }),
  });
  /** Of the year alone, until it is 2024. */
  const unsealedIn2024 = applicationRule({
    ...{ ...must, id: "1#unsealed-in-2024" },
    check: ({ application }) =>
      given([application.at("year")], (year) =>
        year === 2024 && application.at("submission").at("sealed").value === true
          ? fail("not-met")
          : pass("met"),
      ),
  });
  const edition = defineEdition({
    ...{ id: "own", title: "某办法", parameters: [], indicators: [], outline: [], provisions: {} },
    rules: [sealed, unsealedIn2024],
  });

  it("has the remedy tried again", () => {
    const by = { edition, asOf: "2024-08-15" };
    const assessor = createAssessor(by);
    const before = { year: 2023, submission: { sealed: false } };
    const after = { ...before, year: 2024 };
    assessor.assess(before);
    expect(assessor.remedies().remedies.map(({ possible }) => possible)).toEqual([true]);
    assessor.assess(after);
    expect(assessor.remedies()).toEqual(suggestRemedies(after, by));
    expect(assessor.remedies().remedies.map(({ possible }) => possible)).toEqual([false]);
  });
});

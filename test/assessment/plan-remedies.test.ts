import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  type ApplicationRule,
  type AssessmentOptions,
  applyRemedy,
  assessApplication,
  defineEdition,
  explain,
  nm2024,
  planRemedies,
  type Remedy,
  suggestRemedies,
} from "../../src/index.js";
import { fail, given, pass } from "../../src/rules.js";
import { aSmallApplication, changed } from "../support/an-application.js";
import { type Fault, faultless, mustFaults, saying, throughout, withFaults } from "../support/faults.js";
import { mendedBy, outcomeOf } from "../support/remedies.js";
import { runs } from "../support/runs.js";

const optionsFor = (faults: readonly Fault[]): AssessmentOptions => ({
  ...throughout,
  judgements: saying(faults),
});

const failingMusts = (draft: ApplicationDraft, options: AssessmentOptions): readonly string[] =>
  assessApplication(draft, options)
    .findings.filter(({ force, outcome }) => force === "must" && outcome === "fail")
    .map(({ rule }) => rule);

const someFaults = fc.subarray([...mustFaults], { minLength: 1, maxLength: 6 });

/** What each enterprise is decided to be, by its credit code. */
const decided = ({ enterprises = [] }: ApplicationDraft): ReadonlyMap<string, boolean | undefined> =>
  new Map(enterprises.map(({ creditCode = "", transform }) => [creditCode, transform]));

/** The credit codes of the enterprises that a remedy is about, in the application it is for. */
const namedBy = ({ changes }: Remedy, { enterprises = [] }: ApplicationDraft): ReadonlySet<string> =>
  new Set(
    changes.flatMap(({ path }) =>
      path[0] === "enterprises" && typeof path[1] === "number"
        ? [enterprises[path[1]]?.creditCode ?? ""]
        : [],
    ),
  );

describe("planRemedies", () => {
  it("ends, and what fails still has no remedy that breaks nothing", () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const [draft, options] = [withFaults(faults), optionsFor(faults)];
        const { steps, after } = planRemedies(draft, options);
        const mended = steps.reduce(mendedBy, draft);
        expect(assessApplication(mended, options)).toEqual(after);
        const left = suggestRemedies(mended, options).remedies.filter(({ possible }) => possible);
        for (const one of left) {
          const [now, then] = [failingMusts(mended, options), failingMusts(mendedBy(mended, one), options)];
          expect(
            then.filter((rule) => !now.includes(rule)),
            one.rule,
          ).not.toEqual([]);
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it("has with each step fewer musts that fail, and none that did not before", () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const [draft, options] = [withFaults(faults), optionsFor(faults)];
        let current = draft;
        for (const step of planRemedies(draft, options).steps) {
          const before = failingMusts(current, options);
          current = mendedBy(current, step);
          const now = failingMusts(current, options);
          expect(before, step.rule).toContain(step.rule);
          expect(before).toEqual(expect.arrayContaining([...now]));
          expect(now).not.toContain(step.rule);
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it("moves no enterprise that its step does not name, also in another order", () => {
    fc.assert(
      fc.property(someFaults, fc.infiniteStream(fc.nat()), (faults, picks) => {
        const [draft, options] = [withFaults(faults), optionsFor(faults)];
        let waiting = [...planRemedies(draft, options).steps];
        let current = draft;
        for (const pick of picks) {
          const step = waiting[pick % waiting.length];
          if (step === undefined) break;
          waiting = waiting.filter((one) => one !== step);
          const made = applyRemedy(current, step);
          if (!made.ok) continue;
          const [before, after] = [decided(current), decided(made.value)];
          const named = namedBy(step, current);
          const moved = [...before].filter(([code, was]) => after.has(code) && after.get(code) !== was);
          expect(moved.map(([code]) => code).filter((code) => !named.has(code))).toEqual([]);
          current = made.value;
        }
      }),
      { numRuns: runs(25) },
    );
  });

  it("has no steps for an application that passes", () => {
    const { steps, after, issues } = planRemedies(faultless, optionsFor([]));
    expect([steps, after.outcome, issues]).toEqual([[], "pass", []]);
  });

  it("leaves what only a judge can mend", () => {
    const judgements = [
      {
        rule: "1.4#sound-base",
        ...{ verdict: "fail", by: "评审专家组", on: "2024-06-30", grounds: "工业基础薄弱。" },
      } as const,
    ];
    const { steps, after } = planRemedies(faultless, { ...optionsFor([]), judgements });
    expect([steps, outcomeOf(after, "1.4#sound-base")]).toEqual([[], "fail"]);
  });

  it("stops where an own rule proposes a change that would break another", () => {
    const rule = (id: string, wanted: string): ApplicationRule => ({
      ...{ id, phrase: "基础", force: "must", basis: "text", stage: "application" },
      check: ({ application }) =>
        given([application.at("plan").at("base")], (base) =>
          base === wanted ? pass("met") : fail("not-met"),
        ),
      mend: () => ({ code: "set-it", changes: [{ action: "set", path: ["plan", "base"], value: wanted }] }),
    });
    const edition = defineEdition({
      ...{ id: "own", title: "自有", parameters: [], indicators: [], outline: [] },
      rules: [rule("9.1#one", "一"), rule("9.1#other", "二")],
    });
    const options = { edition, asOf: "2024-06-30" };
    const { steps, after } = planRemedies(changed(aSmallApplication(), { "plan.base": "无关" }), options);
    expect(steps.map(({ rule: id }) => id)).toEqual(["9.1#one"]);
    expect(outcomeOf(after, "9.1#other")).toBe("fail");
  });

  it("takes no remedy twice, where what cannot be read stands in its way", () => {
    const rule: ApplicationRule = {
      ...{ id: "9.1#measures", phrase: "举措", force: "must", basis: "text", stage: "application" },
      check: ({ application }) =>
        application.at("plan").at("measures").value === undefined ? fail("not-met") : pass("met"),
      mend: () => ({
        code: "add-it",
        changes: [{ action: "append", path: ["plan", "measures"], value: "publicity" }],
      }),
    };
    const parts = { id: "own", title: "自有", parameters: [], indicators: [], outline: [] };
    const options = { edition: defineEdition({ ...parts, rules: [rule] }), asOf: "2024-06-30" };
    expect(planRemedies({ plan: { measures: [5] } }, options).steps).toHaveLength(1);
  });

  it.each([
    ["no options", {}, undefined, "unknown-edition"],
    ["no application", 5, { edition: nm2024, asOf: "2024-06-30" }, "wrong-type"],
  ])("plans nothing with %s, and says why", (_, draft, options, code) => {
    const { kind, steps, issues } = planRemedies(draft, options);
    expect([kind, steps]).toEqual(["remedy-plan", []]);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  it("is explained step by step, with what comes of it", () => {
    const draft = changed(faultless, { "submission.paperCopies": 1, "submission.sealed": false });
    const plan = planRemedies(draft, optionsFor([]));
    expect(explain(plan, "zh-CN").split("\n").slice(0, 1)).toEqual(["依次整改2处。"]);
    expect(explain(plan, "en").split("\n")[0]).toBe("Correct 2 faults in this order.");
  });
});

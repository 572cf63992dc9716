import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/assessment/apply-changes.js";
import { readTerms } from "../../src/assessment/options.js";
import { ask, prepare } from "../../src/assessment/prepare.js";
import { askAll, standingAfter } from "../../src/assessment/standing.js";
import {
  type ApplicationDraft,
  type AssessmentOptions,
  applyRemedy,
  assessApplication,
  planRemedies,
  type Remedy,
  suggestRemedies,
} from "../../src/index.js";
import { applicationDraft } from "../../src/testing/index.js";
import { anEnterprise, changed } from "../support/an-application.js";
import { faultless, mustFaults, saying, throughout, withFaults } from "../support/faults.js";
import { broken, mendedBy } from "../support/remedies.js";
import { runs } from "../support/runs.js";

const options: AssessmentOptions = { ...throughout, judgements: saying([]) };

/** Enterprises that could take another's place, or whose own place is in question. */
const more = fc.array(
  fc.record({
    scale: fc.constantFrom("above" as const, "below" as const),
    transform: fc.boolean(),
    willing: fc.option(fc.boolean(), { nil: undefined }),
    chainId: fc.constantFrom("equipment", "equipment", "equipment", "另一条"),
  }),
  { maxLength: 4 },
);

/** A finished pilot with faults and with enterprises beside its own, or any draft at all. */
const spoilt: fc.Arbitrary<ApplicationDraft> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.subarray([...mustFaults], { maxLength: 5 }), more).map(([faults, others]) => {
      const draft = withFaults(faults);
      const added = others.map((one, index) => anEnterprise(20 + index, one as object));
      return changed(draft, {
        enterprises: [...(draft.enterprises ?? faultless.enterprises ?? []), ...added],
      });
    }),
  },
  { weight: 1, arbitrary: applicationDraft() },
);

/** What each enterprise is decided to be, by its credit code and place. */
const decided = ({ enterprises = [] }: ApplicationDraft): readonly string[] =>
  enterprises.map(({ creditCode, transform }) => `${creditCode} ${transform}`);

/** The rows of the list that a remedy names. */
const named = ({ changes }: Remedy): ReadonlySet<unknown> =>
  new Set(changes.filter(({ path }) => path[0] === "enterprises").map(({ path }) => path[1]));

describe("remedies, in any order of application", () => {
  it("touch no enterprise that they do not name, and make no must fail", () => {
    fc.assert(
      fc.property(spoilt, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (draft, order) => {
        const waiting = [...suggestRemedies(draft, options).remedies.filter(({ possible }) => possible)];
        let current = draft;
        for (const pick of order) {
          const [one] = waiting.splice(pick % Math.max(waiting.length, 1), 1);
          const made = one && applyRemedy(current, one);
          if (one === undefined || !made?.ok) continue;
          const after = decided(made.value);
          const isStriking = one.changes.some(({ action, path }) => action === "remove" && path.length === 2);
          const moved = isStriking
            ? []
            : decided(current).flatMap((was, row) => (after[row] === was ? [] : [row]));
          expect(moved.filter((row) => !named(one).has(row))).toEqual([]);
          const [before, now] = [current, made.value].map((each) => assessApplication(each, options));
          expect(before && now && broken(before, now), one.rule).toEqual([]);
          current = made.value;
        }
      }),
      { numRuns: runs(10, 3000) },
    );
  });

  it("that are planned leave no must failing that has a remedy", () => {
    fc.assert(
      fc.property(spoilt, (draft) => {
        const { steps } = planRemedies(draft, options);
        const mended = steps.reduce(mendedBy, draft);
        const left = suggestRemedies(mended, options).remedies.filter(({ possible }) => possible);
        expect(left.map(({ rule }) => rule)).toEqual([]);
      }),
      { numRuns: runs(10, 3000) },
    );
  });
});

describe("the musts after a change", () => {
  it("say what they say where everything is read and asked again", () => {
    fc.assert(
      fc.property(spoilt, (draft) => {
        const { edition } = options;
        const { terms } = readTerms(options, ["edition"]);
        const prepared = prepare(draft, edition, terms);
        const { standing } = askAll(edition, { ...prepared, limits: terms.limits });
        for (const { changes } of suggestRemedies(draft, options).remedies) {
          const quick = standingAfter(standing, changes, edition);
          const slow = ask(edition, prepare(applyChanges(prepared.application, changes), edition, terms));
          const musts = slow.findings.filter(({ force }) => force === "must");
          expect([...quick.musts].map(([rule, { outcome }]) => [rule, outcome])).toEqual(
            musts.map(({ rule, outcome }) => [rule, outcome]),
          );
        }
      }),
      { numRuns: runs(10, 3000) },
    );
  });
});

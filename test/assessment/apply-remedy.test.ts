import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/core/freeze.js";
import { type ApplicationDraft, applyRemedy, assessApplication, type Remedy } from "../../src/index.js";
import {
  anEnterprise,
  aSmallApplication,
  asOf,
  changed,
  remedy,
  smallEdition,
} from "../support/an-application.js";
import { anythingAtAll } from "../support/hostile.js";
import { outcomeOf } from "../support/remedies.js";

describe("applyRemedy", () => {
  const options = { edition: smallEdition, asOf };
  const sound = aSmallApplication();

  it("makes a new application and leaves the one given as it is", () => {
    const draft = deepFreeze(changed(aSmallApplication(), { "submission.sealed": false }));
    const mended = applyRemedy(draft, remedy(draft, "5.1#sealed", options));
    expect(mended).toEqual(aSmallApplication());
    expect(draft.submission?.sealed).toBe(false);
  });

  it("fits the application as it was given, blanks and all", () => {
    const given = {
      ...aSmallApplication(),
      enterprises: [null, ...(aSmallApplication().enterprises ?? []), anEnterprise(6, { willing: false })],
      plan: { ...aSmallApplication().plan, measures: ["", "publicity", null, "security"] },
    };
    const [draft] = [given as unknown as ApplicationDraft];
    for (const rule of ["2.2#voluntary", "3.4#policy-measures"]) {
      const one = remedy(draft, rule, options);
      const mended = applyRemedy(draft, one);
      expect(outcomeOf(assessApplication(mended, options), rule)).toBe(one.possible ? "pass" : "fail");
    }
    const { changes } = remedy(draft, "3.4#policy-measures", options);
    expect(changes).toHaveLength(5);
  });

  it("does nothing for a remedy that is none", () => {
    const draft = changed(aSmallApplication(), { "leagueCity.code": "110000" });
    const one = remedy(draft, "1.4#applicant-is-league-city", options);
    expect(applyRemedy(draft, one)).toEqual(draft);
  });

  const byHand = (...changes: Remedy["changes"]): Remedy => ({
    rule: "5.1#copies",
    clause: "5.1",
    possible: true,
    code: "make-copies",
    values: {},
    changes,
    unsettles: [],
  });

  it("makes the parts on the way that are not there yet", () => {
    const more = byHand(
      { action: "set", path: ["submission", "paperCopies"], value: 3 },
      { action: "append", path: ["plan", "measures"], value: "publicity" },
    );
    expect(applyRemedy({}, more)).toEqual({
      submission: { paperCopies: 3 },
      plan: { measures: ["publicity"] },
    });
  });

  it("takes a field away and leaves nothing of it behind", () => {
    const less = byHand({ action: "remove", path: ["period", "end"] });
    expect(applyRemedy({ period: { start: "2024-10-01", end: "2026-09-30" } }, less)).toStrictEqual({
      period: { start: "2024-10-01" },
    });
  });

  it("takes away nothing where there is nothing", () => {
    const less = byHand({ action: "remove", path: ["period", "end"] });
    expect(applyRemedy({}, less).period?.end).toBeUndefined();
    const row = byHand({ action: "remove", path: ["enterprises", 7] });
    expect(applyRemedy({ enterprises: [{ name: "企业" }] }, row)).toEqual({
      enterprises: [{ name: "企业" }],
    });
  });

  it("cannot take the whole application away", () => {
    expect(applyRemedy(sound, byHand({ action: "remove", path: [] }))).toEqual(sound);
  });

  it("answers for anything it is given", () => {
    fc.assert(
      fc.property(anythingAtAll, anythingAtAll, (draft, one) => {
        applyRemedy(draft as ApplicationDraft, one as Remedy);
        applyRemedy(
          draft as ApplicationDraft,
          byHand({ action: "set", path: ["plan", "goals"], value: "目标" }),
        );
      }),
    );
  });
});

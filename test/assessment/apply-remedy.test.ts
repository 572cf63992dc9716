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
import { expectAnswers } from "../support/plain.js";
import { mendedBy, outcomeOf } from "../support/remedies.js";

describe("applyRemedy", () => {
  const options = { edition: smallEdition, asOf };
  const sound = aSmallApplication();

  it("makes a new application and leaves the one given as it is", () => {
    const draft = deepFreeze(changed(aSmallApplication(), { "submission.sealed": false }));
    const mended = mendedBy(draft, remedy(draft, "5.1#sealed", options));
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
      const mended = one.possible ? mendedBy(draft, one) : draft;
      expect(outcomeOf(assessApplication(mended, options), rule)).toBe(one.possible ? "pass" : "fail");
    }
    const { changes } = remedy(draft, "3.4#policy-measures", options);
    expect(changes).toHaveLength(5);
  });

  it("refuses a remedy that changes nothing", () => {
    const draft = changed(aSmallApplication(), { "leagueCity.code": "110000" });
    const one = remedy(draft, "1.4#applicant-is-league-city", options);
    expect(applyRemedy(draft, one)).toMatchObject({
      ok: false,
      issues: [{ code: "remedy-not-possible", path: ["remedy"] }],
    });
  });

  const byHand = (...changes: Remedy["changes"]): Remedy => ({
    kind: "remedy",
    rule: "5.1#copies",
    clause: "5.1",
    possible: true,
    code: "make-copies",
    values: {},
    changes,
    also: [],
    unsettles: [],
  });

  it("makes the parts on the way that are not there yet", () => {
    const more = byHand(
      { action: "set", path: ["submission", "paperCopies"], value: 3 },
      { action: "append", path: ["plan", "measures"], value: "publicity" },
    );
    expect(mendedBy({}, more)).toEqual({
      submission: { paperCopies: 3 },
      plan: { measures: ["publicity"] },
    });
  });

  it("takes a field away and leaves nothing of it behind", () => {
    const less = byHand({ action: "remove", path: ["period", "end"] });
    expect(mendedBy({ period: { start: "2024-10-01", end: "2026-09-30" } }, less)).toStrictEqual({
      period: { start: "2024-10-01" },
    });
  });

  it("takes away nothing where there is nothing", () => {
    const less = byHand({ action: "remove", path: ["period", "end"] });
    expect(mendedBy({}, less).period?.end).toBeUndefined();
    const row = byHand({ action: "remove", path: ["enterprises", 7] });
    expect(mendedBy({ enterprises: [{ name: "企业" }] }, row)).toEqual({
      enterprises: [{ name: "企业" }],
    });
  });

  it.each<[what: string, change: unknown]>([
    ["that takes the whole application away", { action: "remove", path: [] }],
    ["that is none", null],
    ["without a path", { action: "remove" }],
    ["at a place that is none", { action: "remove", path: ["chains", -1] }],
    ["of an unknown kind", { action: "move", path: ["year"], value: 1 }],
    ["that brings nothing", { action: "set", path: ["year"] }],
    ["that has seen what is no text", { action: "remove", path: ["year"], seen: 5 }],
  ])("refuses a change %s", (_, change) => {
    const good = { action: "set", path: ["year"], value: 2024 };
    expect(applyRemedy(sound, { changes: [good, change] })).toMatchObject({
      ok: false,
      issues: [{ code: "not-a-change", path: ["remedy", "changes", 1] }],
    });
  });

  it.each<[what: string, draft: unknown, one: unknown, code: string, field: string]>([
    ["an application", 5, byHand({ action: "remove", path: ["year"] }), "wrong-type", "draft"],
    ["an application to look at", () => 1, byHand({ action: "remove", path: ["year"] }), "not-json", "draft"],
    ["a remedy", {}, 5, "wrong-type", "remedy"],
    ["a remedy to look at", {}, new Map(), "not-plain", "remedy"],
    ["a list of changes", {}, { changes: {} }, "wrong-type", "remedy.changes"],
  ])("says where there is not even %s", (_, draft, one, code, field) => {
    expect(applyRemedy(draft, one)).toMatchObject({ ok: false, issues: [{ code, field }] });
  });

  const unwilling = (number: number) => anEnterprise(number, { scale: "above", willing: false });

  it("refuses a remedy whose enterprise has moved, so that nobody else is moved out", () => {
    const draft = aSmallApplication({
      enterprises: [anEnterprise(1), anEnterprise(2), anEnterprise(3), unwilling(4)],
    });
    const one = remedy(draft, "2.2#voluntary", options);
    const later = { ...draft, enterprises: [anEnterprise(9), ...(draft.enterprises ?? [])] };
    expect(one.possible).toBe(true);
    expect(applyRemedy(later, one)).toMatchObject({
      ok: false,
      issues: [{ code: "remedy-outdated", path: ["remedy", "changes", 0] }],
    });
  });

  it("refuses to overwrite what somebody has written meanwhile", () => {
    const draft = changed(sound, { "submission.paperCopies": 2 });
    const one = remedy(draft, "5.1#copies", options);
    expect(applyRemedy(changed(draft, { "submission.paperCopies": 4 }), one).ok).toBe(false);
    expect(applyRemedy(changed(draft, { "submission.sealed": false }), one).ok).toBe(true);
  });

  it("refuses a remedy once what decided it has changed, though its own places have not", () => {
    const draft = aSmallApplication({ enterprises: [1, 2, 3, 4].map((number) => anEnterprise(number)) });
    const two = changed(draft, { "enterprises.2.willing": false, "enterprises.3.willing": false });
    const [one, other] = ["2.2#voluntary", "3.2#below-scale-willing"].map((rule) =>
      remedy(two, rule, options),
    );
    expect([one?.possible, other?.possible]).toEqual([true, true]);
    expect(applyRemedy(mendedBy(two, one as Remedy), other)).toMatchObject({
      ok: false,
      issues: [{ code: "remedy-outdated", path: ["remedy", "restsOn"] }],
    });
  });

  it.each([5, {}, { fields: "year", seen: "" }, { fields: [5], seen: "" }, { fields: [] }])(
    "refuses a remedy that rests on what is no such thing: %j",
    (restsOn) => {
      const changes = [{ action: "set", path: ["year"], value: 2024 }];
      expect(applyRemedy(sound, { changes, restsOn })).toMatchObject({
        ok: false,
        issues: [{ code: "wrong-type", path: ["remedy", "restsOn"] }],
      });
    },
  );

  it("answers anything, in plain data", () =>
    expectAnswers({
      draft: (value) => applyRemedy(value, byHand({ action: "set", path: ["plan", "goals"], value: "目标" })),
      remedy: (value) => applyRemedy(sound, value),
      changes: (value) => applyRemedy(sound, { changes: value }),
      change: (value) => applyRemedy(sound, { changes: [value] }),
      value: (value) => applyRemedy(sound, { changes: [{ action: "append", path: ["chains"], value }] }),
      path: (value) => applyRemedy(sound, { changes: [{ action: "remove", path: [value] }] }),
    }));
});

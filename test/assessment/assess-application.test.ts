import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/core/freeze.js";
import { type AssessmentOptions, assessApplication, nm2024, withParameters } from "../../src/index.js";
import { allOf } from "../../src/kernel/outcome.js";
import { stages } from "../../src/kernel/rule.js";
import { applicationDraft } from "../../src/testing/index.js";
import {
  anApplication,
  aSmallApplication,
  asOf,
  changed,
  judged,
  smallEdition,
} from "../support/an-application.js";
import {
  faultless,
  judgedFaults,
  mustFaults,
  otherFaults,
  saying,
  throughout,
  withFaults,
} from "../support/faults.js";

const options: AssessmentOptions = { edition: smallEdition, asOf };
const sound = aSmallApplication();
const soundly = { ...options, judgements: saying([]) };

/** Whether every part of a value is frozen. */
const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

describe("assessApplication", () => {
  it("passes a sound application of a hundred enterprises once the reviewers agree", () => {
    const assessment = assessApplication(anApplication(), { ...soundly, edition: nm2024 });
    expect(assessment).toMatchObject({
      edition: "nm-2024",
      asOf,
      stage: "application",
      outcome: "pass",
      issues: [],
    });
  });

  it("says how many of the musts are decided, and that is all of them where every one was answered", () => {
    const isOpen = (outcome: string) => outcome === "needs-data" || outcome === "needs-judgement";
    for (const [draft, given] of [
      [{}, options],
      [sound, options],
      [sound, soundly],
      [changed(sound, { chains: [] }), soundly],
    ] as const) {
      const { musts, findings } = assessApplication(draft, given);
      const asked = findings.filter(({ force }) => force === "must");
      expect(musts).toEqual({
        decided: asked.filter(({ outcome }) => !isOpen(outcome)).length,
        all: asked.length,
      });
      expect(musts.decided === musts.all).toBe(given === soundly);
    }
    expect(assessApplication(sound, {} as unknown).musts).toEqual({ decided: 0, all: 0 });
  });

  it("asks for judgement on a sound application that nobody has judged", () => {
    expect(assessApplication(sound, options).outcome).toBe("needs-judgement");
  });

  it("asks for data where there is no application, and does not call it failed", () => {
    for (const draft of [undefined, null, {}, "", 0]) {
      const { outcome, findings } = assessApplication(draft, options);
      expect(outcome).toBe("needs-data");
      expect(findings.filter((finding) => finding.outcome === "fail")).toEqual([]);
    }
  });

  it("has a finding for each rule of the edition, in the order of the text", () => {
    const { findings } = assessApplication(sound, options);
    expect(findings.map(({ rule }) => rule)).toEqual(nm2024.rules.map(({ id }) => id));
  });

  it("carries the particulars of each rule into its finding", () => {
    for (const [index, finding] of assessApplication(sound, options).findings.entries()) {
      const { id: rule, phrase, force, basis, stage } = nm2024.rules[index] ?? {};
      expect(finding).toMatchObject({ rule, clause: rule?.split("#")[0], phrase, force, basis, stage });
    }
  });

  it("changes nothing it is given", () => {
    const [draft, given] = [withFaults(mustFaults.slice(0, 9)), { ...throughout, judgements: saying([]) }];
    const before = structuredClone(draft);
    assessApplication(deepFreeze(structuredClone(draft)), { ...given, judgements: deepFreeze(saying([])) });
    assessApplication(draft, given);
    expect(draft).toEqual(before);
    expect(Object.isFrozen(draft) || Object.isFrozen(draft.plan)).toBe(false);
    expect(given.judgements.some((record) => Object.isFrozen(record))).toBe(false);
  });

  it("leaves the lists and sources in a caller's parameters free for the caller to go on with", () => {
    const [list, source] = [["装备制造"], { document: "使用方文件" }];
    const edition = withParameters(smallEdition, {
      "regional-key-chains": list,
      "minimum-providers": { value: "2", source },
    });
    assessApplication(sound, { ...options, edition });
    expect([Object.isFrozen(list), Object.isFrozen(source)]).toEqual([false, false]);
  });

  it("gives plain data that survives JSON and cloning unchanged", () => {
    for (const draft of [sound, faultless, {}, withFaults(mustFaults), 5]) {
      const assessment = assessApplication(draft, throughout);
      expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
      expect(structuredClone(assessment)).toStrictEqual(assessment);
    }
  });

  it("gives what nobody can change afterwards", () => {
    expect(isDeepFrozen(assessApplication(withFaults(mustFaults), throughout))).toBe(true);
    expect(isDeepFrozen(assessApplication({}, { ...options, asOf: "today" }))).toBe(true);
  });

  it("says the same each time", () => {
    const draft = withFaults(mustFaults.slice(10));
    expect(assessApplication(draft, throughout)).toEqual(assessApplication(draft, throughout));
  });

  it("goes on with what can be read while one field is wrong", () => {
    const draft = changed(sound, { "submission.paperCopies": "three" });
    const assessment = assessApplication(draft, soundly);
    expect(assessment.issues).toMatchObject([{ code: "wrong-type", field: "submission.paperCopies" }]);
    expect(assessment.outcome).toBe("needs-data");
    expect(assessment.findings.filter(({ outcome }) => outcome === "needs-data")).toMatchObject([
      { rule: "5.1#copies", missing: ["submission.paperCopies"] },
    ]);
  });
});

describe("the outcome of the whole", () => {
  it("is that of the musts alone", () => {
    fc.assert(
      fc.property(applicationDraft(), fc.constantFrom(...stages), (draft, stage) => {
        const { findings, outcome } = assessApplication(draft, { ...options, stage });
        const musts = findings.filter(({ force }) => force === "must");
        expect(outcome).toBe(allOf(musts.map((finding) => finding.outcome)));
      }),
      { numRuns: 20 },
    );
  });

  it("is not swayed by what the text only would like or wants reached by the end", () => {
    const harmless = otherFaults.filter(({ rule }) => !/^3\.[24]/.test(rule));
    const judgements = [
      ...saying([]),
      ...nm2024.rules.filter(({ force }) => force === "prefer").map(({ id }) => judged(id, "fail")),
    ].filter(({ rule }) => smallEdition.rules.find(({ id }) => id === rule)?.judge !== undefined);
    const { outcome, findings } = assessApplication(withFaults(harmless), { ...throughout, judgements });
    expect(findings.filter((finding) => finding.outcome === "fail").length).toBeGreaterThan(
      harmless.length / 2,
    );
    expect(outcome).toBe("pass");
  });

  it.each([...mustFaults, ...judgedFaults])("is a failure for one failed must: $rule, $code", (fault) => {
    const judgements = saying([fault]);
    expect(assessApplication(withFaults([fault]), { ...throughout, judgements }).outcome).toBe("fail");
  });

  it("is a failure whatever else is missing", () => {
    expect(assessApplication({ submission: { sealed: false } }, options).outcome).toBe("fail");
  });
});

describe("the stage", () => {
  it.each(stages)("%s leaves the rules of later stages for later, and asks all others", (stage) => {
    const { findings } = assessApplication(faultless, { ...throughout, stage });
    const later = findings.filter(({ code }) => code === "later-stage");
    const expected = nm2024.rules.filter((rule) => stages.indexOf(rule.stage) > stages.indexOf(stage));
    expect(later.map(({ rule }) => rule)).toEqual(expected.map(({ id }) => id));
    expect(later.every(({ outcome }) => outcome === "not-applicable")).toBe(true);
  });

  it("is that of the application unless said", () => {
    expect(assessApplication(sound, options)).toEqual(
      assessApplication(sound, { ...options, stage: "application" }),
    );
  });

  it("asks nothing of stages to come", () => {
    const { asks } = assessApplication(sound, options);
    expect(
      asks.filter(({ field }) => /^(review|publicity|approval|acceptance|performance)/.test(field)),
    ).toEqual([]);
  });
});

describe("what a result rests on that nobody gave", () => {
  it("is listed once each: what we assume and what other documents say, not the text's own figures", () => {
    const { assumptions } = assessApplication(sound, options);
    expect(assumptions.map(({ id, basis }) => `${id}: ${basis}`)).toEqual([
      "leagues-and-cities: reference",
      "specialised-levels: reference",
    ]);
    const later = assessApplication(sound, { ...options, stage: "implementation" }).assumptions;
    expect(later.map(({ id, basis }) => `${id}: ${basis}`)).toContain("minimum-providers: assumption");
  });

  it("is no longer listed once the caller has given it", () => {
    const edition = withParameters(smallEdition, {
      "specialised-levels": "inclusive",
    });
    const { assumptions } = assessApplication(sound, { ...options, edition });
    expect(assumptions.map(({ id }) => id)).toEqual(["leagues-and-cities"]);
  });

  it("is named with its source", () => {
    const { assumptions } = assessApplication(sound, { ...options, stage: "implementation" });
    expect(assumptions.find(({ id }) => id === "minimum-providers")).toEqual({
      id: "minimum-providers",
      value: "2",
      unit: "家",
      basis: "assumption",
      source: { document: "自治区制造业数字化转型试点工作指南", clause: "3.3", phrase: "供企业自主选择" },
    });
  });
});

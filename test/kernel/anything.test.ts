/** Rules of an embedder's own may be written without types: whatever the kit is handed, it answers. */
import { describe, expect, it } from "vitest";
import { assessApplication, defineEdition, nm2024, screenRoster, suggestRemedies } from "../../src/index.js";
import {
  allOf,
  anyOf,
  applicationRule,
  byJudgement,
  each,
  enterpriseRule,
  every,
  fail,
  given,
  judgedRule,
  needsData,
  needsJudgement,
  negate,
  notApplicable,
  pass,
  type Rule,
} from "../../src/rules.js";
import { asOf } from "../support/an-application.js";
import { expectAnswers } from "../support/plain.js";

const met = () => pass("met");

describe("the kit answers anything, in plain data", () => {
  it("verdicts", () =>
    expectAnswers(
      {
        code: (value) => [pass, fail, notApplicable, needsJudgement].map((make) => make(value))[0],
        values: (value) => fail("a", value),
        value: (value) => fail("a", { a: value, b: 3 as never }),
        fields: (value) => fail("a", {}, value, value),
        missing: (value) => needsData(value),
        "missing and values": (value) => needsData(["a"], value, value),
      },
      20,
    ));

  it("verdicts made of others", () =>
    expectAnswers(
      {
        facts: (value) => given(value, met),
        fact: (value) => given([value] as never, met),
        decision: (value) => given([], value),
        decided: (value) => given([], () => value),
        verdicts: (value) => every(value),
        verdict: (value) => every([pass("a"), value]),
        elements: (value) => each({ field: "a" }, value, String, met),
        list: (value) => each(value, undefined, String, met),
        name: (value) => each({ field: "a" }, [1], () => value, met),
        naming: (value) => each({ field: "a" }, [1], value, met),
        deciding: (value) => each({ field: "a" }, [1], String, () => value),
        context: (value) => byJudgement(value),
        shows: (value) => byJudgement({ judgements: () => [] } as never, value),
      },
      20,
    ));

  it("outcomes", () =>
    expectAnswers({
      all: (value) => [allOf(value), anyOf(value)].length,
      one: (value) => [allOf([value]), anyOf([value]), negate(value)].length,
    }));

  it("rules, which hold functions and so are frozen and no more", () =>
    expectAnswers({
      own: (value) => Object.isFrozen(applicationRule(value)),
      judged: (value) => Object.isFrozen(judgedRule(value)),
      enterprise: (value) => Object.isFrozen(enterpriseRule(value)),
    }));
});

describe("what is none", () => {
  it("of the outcomes is not left out: it is not known yet", () => {
    expect([allOf(["pass", "Fail" as never]), anyOf(["fail", "Pass" as never])]).toEqual([
      "needs-data",
      "needs-data",
    ]);
    expect([allOf(5 as never), anyOf(undefined as never), negate("no" as never)]).toEqual([
      "needs-data",
      "needs-data",
      "needs-data",
    ]);
  });

  it("of the verdicts is a rule that came to no answer", () => {
    expect(every([pass("a"), undefined as never])).toMatchObject({
      outcome: "needs-judgement",
      code: "rule-broke-off",
    });
  });

  it.each([
    ["a further fault", { further: [null] }],
    ["further faults", { further: 5 }],
    ["what implies it", { impliedBy: "3.1#minimum-chains" }],
  ])("of %s is a rule that came to no answer", (_, more) => {
    expect(every([{ ...fail("a"), ...more } as never])).toMatchObject({ code: "rule-broke-off" });
  });

  it.each([5, ["a"], new Array(1e8)])(
    "of the names of elements (%#) is a rule that came to no answer",
    (name) => {
      const named = () => name as never;
      expect(each({ field: "a" }, [1], named, () => fail("not-met"))).toMatchObject({
        code: "rule-broke-off",
      });
    },
  );

  it("a number among the values is told as text", () => {
    expect(fail("a", { count: 3 as never, of: Number.NaN as never }).values).toStrictEqual({ count: "3" });
  });
});

it("what a rule is made of stays as it was, and free to be changed", () => {
  const parts = {
    id: "9.9#own",
    phrase: "自有",
    force: "must",
    basis: "text",
    stage: "application",
  } as const;
  const whole = { ...parts, check: met };
  applicationRule(whole);
  judgedRule(parts);
  expect([Object.isFrozen(whole), Object.isFrozen(parts)]).toEqual([false, false]);
  expect(judgedRule({ ...parts, judge: "enterprise" }).judge).toBe("enterprise");
});

describe("a rule that breaks off", () => {
  const refuse = () => {
    throw new Error("no");
  };
  const own = (check: unknown, mend?: unknown) =>
    defineEdition({
      ...nm2024,
      outline: [],
      rules: [
        {
          id: "9.9#own",
          phrase: "自有",
          force: "must",
          basis: "text",
          stage: "application",
          check,
          ...(mend !== undefined && { mend }),
        },
      ],
    });

  it.each<[string, Rule<never>["check"]]>([
    ["throws", refuse],
    ["says nothing", () => undefined as never],
    ["says what is no outcome", () => ({ ...pass("a"), outcome: "yes" }) as never],
    ["says nothing of its fields", () => ({ outcome: "pass", code: "a", values: {} }) as never],
  ])("because it %s leaves the question to a person", (_, check) => {
    const { findings, outcome } = assessApplication({}, { edition: own(check), asOf });
    expect(outcome).toBe("needs-judgement");
    expect(findings).toMatchObject([{ rule: "9.9#own", outcome: "needs-judgement", code: "rule-broke-off" }]);
  });

  it.each([refuse, () => undefined, () => ({ code: 5, changes: [] }), () => ({ code: "a" })])(
    "in its mend proposes nothing (%#)",
    (mend) => {
      const { remedies } = suggestRemedies({}, { edition: own(() => fail("not-met"), mend), asOf });
      expect(remedies).toMatchObject([{ possible: false, code: "not-by-the-input", changes: [] }]);
    },
  );

  it("over single enterprises is refused where a roster is screened, and answers where one is assessed", () => {
    const rule = enterpriseRule({
      id: "9.9#own",
      phrase: "自有",
      force: "must",
      basis: "text",
      stage: "application",
      predicate: { reads: ["scale"], fault: refuse },
    });
    const edition = defineEdition({ ...nm2024, outline: [], rules: [rule] });
    expect(screenRoster([{}], { edition, chains: [] }).issues).toMatchObject([
      { code: "rule-beyond-the-list" },
    ]);
    expect(assessApplication({ enterprises: [{ name: "甲" }] }, { edition, asOf }).findings).toMatchObject([
      { code: "rule-broke-off" },
    ]);
  });
});

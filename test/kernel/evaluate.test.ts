import { describe, expect, it, vi } from "vitest";
import type { Circumstances } from "../../src/kernel/context.js";
import { citing, evaluate, findingOf, outcomeOf, proposeMend } from "../../src/kernel/evaluate.js";
import type { Parameter } from "../../src/kernel/parameter.js";
import { type Rule, type Stage, stages } from "../../src/kernel/rule.js";
import {
  fail,
  given,
  needsData,
  needsJudgement,
  notApplicable,
  pass,
  type Verdict,
} from "../../src/kernel/verdict.js";

const aRule = (over: Partial<Rule<number>> = {}): Rule<number> => ({
  id: "3.2#minimum-enterprises",
  phrase: "不少于100户",
  force: "must",
  basis: "text",
  stage: "application",
  check: () => pass("met"),
  ...over,
});

const aParameter = (over: Partial<Parameter> = {}): Parameter => ({
  id: "least",
  value: "100",
  unit: "户",
  basis: "guideline",
  ...over,
});

const circumstances = (
  parameters: readonly Parameter[] = [],
  over: Partial<Circumstances> = {},
): Circumstances => ({
  asOf: "2024-06-30",
  stage: "application",
  parameters: new Map(parameters.map((parameter) => [parameter.id, parameter])),
  judgements: [],
  strict: false,
  place: (code: string) => ({ code, isKnown: false }),
  ...over,
});

const evaluated = (check: Rule<number>["check"], parameters: readonly Parameter[] = [], over = {}) =>
  evaluate(aRule({ check }), 99, circumstances(parameters, over));

describe("a finding", () => {
  it("is the verdict with the rule's own particulars", () => {
    const verdict = fail("too-few", { actual: "99" }, ["enterprises"]);
    expect(evaluated(() => ({ ...verdict, missing: ["year"] }))).toStrictEqual({
      kind: "finding",
      rule: "3.2#minimum-enterprises",
      clause: "3.2",
      phrase: "不少于100户",
      force: "must",
      basis: "text",
      stage: "application",
      outcome: "fail",
      code: "too-few",
      values: { actual: "99" },
      fields: ["enterprises"],
      missing: ["year"],
      parameters: [],
      judgements: [],
    });
  });

  it("is about the facts the rule was given", () => {
    const check = vi.fn<Rule<number>["check"]>(() => pass("met"));
    evaluate(aRule({ check }), 99, circumstances());
    expect(check).toHaveBeenCalledExactlyOnceWith(99, expect.objectContaining({ asOf: "2024-06-30" }));
  });
});

describe("the stage", () => {
  const pairs = stages.flatMap((ruleAt) => stages.map((now) => ({ ruleAt, now })));

  it.each(pairs)("a rule of $ruleAt, asked at $now", ({ ruleAt, now }) => {
    const check = vi.fn<Rule<number>["check"]>(() => pass("met"));
    const finding = evaluate(aRule({ check, stage: ruleAt }), 99, circumstances([], { stage: now }));
    const due = order.indexOf(ruleAt) <= order.indexOf(now);
    expect(check).toHaveBeenCalledTimes(due ? 1 : 0);
    expect(finding).toMatchObject(
      due
        ? { outcome: "pass" }
        : { outcome: "not-applicable", code: "later-stage", values: { stage: ruleAt } },
    );
  });

  const order: readonly Stage[] = ["application", "review", "approval", "implementation", "evaluation"];
});

describe("the parameters of a finding", () => {
  const reading = aParameter({
    id: "count",
    value: "roster",
    choices: ["roster", "targets"],
    basis: "assumption",
  });
  const byReading: Rule<number>["check"] = (_, { choice, figure }) =>
    given([choice("count"), figure("least")], (chosen) =>
      chosen === "roster" ? pass("met") : fail("too-few"),
    );

  it("are those the rule has read, each once", () => {
    const { parameters } = evaluated(
      (_, { figure }) => {
        figure("least");
        figure("least");
        return pass("met");
      },
      [aParameter(), aParameter({ id: "unread" })],
    );
    expect(parameters).toStrictEqual([{ id: "least", value: "100", unit: "户", basis: "guideline" }]);
  });

  it("hold the choices that change the outcome", () => {
    expect(evaluated(byReading, [reading, aParameter()]).parameters).toMatchObject([
      { id: "least" },
      { id: "count", value: "roster", basis: "assumption" },
    ]);
  });

  it("hold no choice that changes nothing", () => {
    const idle: Rule<number>["check"] = (_, { choice }) => given([choice("count")], () => pass("met"));
    expect(evaluated(idle, [reading]).parameters).toStrictEqual([]);
  });

  it("hold no choice that the edition does not have", () => {
    const finding = evaluated(byReading, [aParameter()]);
    expect(finding).toMatchObject({ outcome: "needs-data", code: "parameter-unknown" });
    expect(finding.parameters.map(({ id }) => id)).toStrictEqual(["least"]);
  });

  it("that has expired leaves the rule without data, and says so", () => {
    const finding = evaluated(
      (_, context) => given([context.figure("least")], () => pass("met")),
      [aParameter({ validTo: "2023-12-31" })],
    );
    expect(finding).toMatchObject({
      outcome: "needs-data",
      code: "parameter-expired",
      missing: ["parameters.least"],
    });
  });
});

describe("strict", () => {
  const strict = { strict: true };
  const resting =
    (verdict: Verdict): Rule<number>["check"] =>
    (_, { figure }) => {
      figure("least");
      return verdict;
    };
  const assumed = aParameter({ basis: "assumption" });

  it.each([pass("met"), fail("too-few"), notApplicable("not-concerned")])(
    "refuses the $outcome that rests on an assumption, and asks for the value",
    (verdict) => {
      expect(evaluated(resting(verdict), [assumed], strict)).toMatchObject({
        outcome: "needs-data",
        code: "rests-on-assumption",
        missing: ["parameters.least"],
        parameters: [{ id: "least", basis: "assumption" }],
      });
    },
  );

  it.each(["guideline", "reference", "caller"] as const)(
    "lets an answer rest on a value of basis %s",
    (basis) => {
      expect(evaluated(resting(pass("met")), [aParameter({ basis })], strict).outcome).toBe("pass");
    },
  );

  it("lets an answer stand that rests on no parameter at all", () => {
    expect(evaluated(() => pass("met"), [assumed], strict).outcome).toBe("pass");
  });

  it.each([needsData(["year"]), needsJudgement("judgement-needed")])(
    "leaves $outcome as it is, which rests on nothing yet",
    (verdict) => {
      expect(evaluated(resting(verdict), [assumed], strict)).toMatchObject(verdict);
    },
  );

  it("leaves a rule of a later stage as it is", () => {
    const rule = aRule({ check: resting(pass("met")), stage: "evaluation" });
    expect(evaluate(rule, 99, circumstances([assumed], strict)).code).toBe("later-stage");
  });

  it("asks for every assumption, and for those only", () => {
    const both: Rule<number>["check"] = (_, { figure }) => {
      for (const id of ["one", "two", "known"]) figure(id);
      return pass("met");
    };
    const parameters = [
      aParameter({ id: "one", basis: "assumption" }),
      aParameter({ id: "two", basis: "assumption" }),
      aParameter({ id: "known" }),
    ];
    expect(evaluated(both, parameters, strict).missing).toStrictEqual(["parameters.one", "parameters.two"]);
  });

  it("refuses an answer that two assumptions could change together, though neither could alone", () => {
    const check: Rule<number>["check"] = (_, { choice }) =>
      given([choice("count")], (counted) =>
        counted === "roster"
          ? pass("met")
          : given([choice("target")], (read) => (read === "value" ? pass("met") : fail("too-few"))),
      );
    const count = aParameter({
      id: "count",
      value: "roster",
      choices: ["roster", "targets"],
      basis: "assumption",
    });
    const target = aParameter({
      id: "target",
      value: "value",
      choices: ["value", "increase"],
      basis: "assumption",
    });
    expect(evaluated(check, [count, target], strict).code).toBe("rests-on-assumption");
    expect(evaluated(check, [{ ...count, basis: "caller" }, target], strict).outcome).toBe("pass");
  });

  it("not asked for, an assumption is only noted", () => {
    expect(evaluated(resting(pass("met")), [assumed])).toMatchObject({
      outcome: "pass",
      parameters: [{ basis: "assumption" }],
    });
  });
});

describe("the mend of a rule", () => {
  it("is what the rule proposes for the facts, with the same parameters to read", () => {
    const rule = aRule({
      mend: (facts, { figure }) => ({
        code: "add",
        values: { shortfall: `${(figure("least").value ?? 0) - facts}` },
        changes: [],
      }),
    });
    expect(proposeMend(rule, 99, circumstances([aParameter()]))).toStrictEqual({
      code: "add",
      values: { shortfall: "1" },
      changes: [],
    });
  });

  it("is none where the rule proposes none", () => {
    expect(proposeMend(aRule(), 99, circumstances())).toStrictEqual({
      code: "not-by-the-input",
      changes: [],
    });
  });
});

describe("a mend that cannot be followed", () => {
  const none = { code: "not-by-the-input", changes: [] };

  it.each([
    ["throws", () => JSON.parse("{")],
    ["gives nothing", () => undefined],
    ["gives null", () => null],
    ["has no code", () => ({ changes: [] })],
    ["has a code that is no text", () => ({ code: 5, changes: [] })],
    ["has no changes", () => ({ code: "add" })],
    ["has changes that are no list", () => ({ code: "add", changes: "a" })],
  ])("proposes nothing where it %s", (_, mend) => {
    expect(proposeMend(aRule({ mend: mend as never }), 99, circumstances())).toStrictEqual(none);
  });
});

describe("the outcome alone", () => {
  const reading = aParameter({
    id: "count",
    value: null,
    choices: ["roster", "targets"],
    basis: "assumption",
  });
  const agreed: Rule<number>["check"] = (_, { choice }) => given([choice("count")], () => pass("met"));
  const assuming: Rule<number>["check"] = (_, { figure }) => given([figure("least")], () => pass("met"));

  it.each([
    ["of what is met", aRule(), {}, "pass"],
    ["of what is not met", aRule({ check: () => fail("too-few") }), {}, "fail"],
    ["of what lacks data", aRule({ check: () => needsData(["year"]) }), {}, "needs-data"],
    ["of a later stage", aRule({ stage: "evaluation" }), {}, "not-applicable"],
    ["of what every reading agrees on", aRule({ check: agreed }), {}, "pass"],
    ["of what rests on an assumption", aRule({ check: assuming }), {}, "pass"],
    ["of what may not rest on one", aRule({ check: assuming }), { strict: true }, "needs-data"],
    ["of what rests on nothing", aRule(), { strict: true }, "pass"],
  ])("%s is that of the finding", (_, rule, over, outcome) => {
    const held = circumstances([reading, aParameter({ basis: "assumption" })], over);
    expect([outcomeOf(rule, 99, held), evaluate(rule, 99, held).outcome]).toStrictEqual([outcome, outcome]);
  });
});

describe("key words", () => {
  const source = { document: "a document", phrase: "100户" };
  const changed = aParameter({
    value: "50",
    basis: "caller",
    replaced: { value: "100", basis: "guideline", source },
  });
  const told = [{ id: "least", value: "50", unit: "户", basis: "caller", replaced: changed.replaced }];

  it("that name a figure with another value say so on the finding", () => {
    expect(evaluate(aRule(), 99, circumstances([changed])).changed).toStrictEqual(told);
  });

  it("that name a figure of the edition's own say nothing", () => {
    expect(evaluate(aRule(), 99, circumstances([aParameter()]))).not.toHaveProperty("changed");
  });

  it("that name another figure say nothing", () => {
    const rule = aRule({ phrase: "各一式三份" });
    expect(evaluate(rule, 99, circumstances([changed]))).not.toHaveProperty("changed");
  });

  it("are told with the rest of the rule", () => {
    const rule = aRule();
    expect(citing(rule, [changed])).toStrictEqual({ ...rule, changed: told });
  });

  it("of which nothing was changed are those of the rule itself", () => {
    const rule = aRule();
    expect(citing(rule, [aParameter()])).toBe(rule);
  });
});

describe("a finding of a verdict", () => {
  const further = [{ code: "second", values: {}, fields: [] }];

  it.each([
    ["further faults", { further }],
    ["the rules it follows from", { impliedBy: ["3.1#a"] }],
  ])("has %s where the verdict has them, and only there", (_, more) => {
    const [key = ""] = Object.keys(more);
    expect(findingOf(aRule(), { ...fail("too-few"), ...more })).toMatchObject(more);
    expect(findingOf(aRule(), fail("too-few"))).not.toHaveProperty(key);
  });

  it("rests on no parameters unless it is told of some", () => {
    expect(findingOf(aRule(), pass("met")).parameters).toStrictEqual([]);
  });

  it("of a later stage rests on no parameters", () => {
    const rule = aRule({ stage: "evaluation" });
    expect(evaluate(rule, 99, circumstances([aParameter()])).parameters).toStrictEqual([]);
  });
});

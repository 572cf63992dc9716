import { describe, expect, it } from "vitest";
import { type Facts, truthOf } from "../../../src/money/subsidy/condition.js";
import type { PolicyCondition } from "../../../src/money/subsidy/condition-schema.js";
import { isOfKind } from "../../../src/money/subsidy/fact-kind.js";
import { lintPolicy } from "../../../src/money/subsidy/lint-policy.js";
import type { PolicyFact } from "../../../src/money/subsidy/subsidy-policy.js";
import { aPolicy } from "../../support/policies.js";

const facts: PolicyFact[] = [
  { id: "growth", kind: "number", title: "增长率" },
  { id: "total", kind: "number", title: "总数" },
  { id: "startedOn", kind: "date", title: "开工日期" },
  { id: "colour", kind: "word", title: "颜色" },
  { id: "audited", kind: "yes-or-no", title: "是否审计" },
];
const policy = aPolicy({ facts });
const truth = (condition: PolicyCondition, known: Record<string, string | boolean>) =>
  truthOf(condition, new Map(Object.entries(known)) as Facts, policy);

describe("a comparison", () => {
  it.each<[PolicyCondition, string | boolean, string]>([
    [{ fact: "price", is: "10" }, "10.0", "yes"],
    [{ fact: "price", is: "10" }, "9.99", "no"],
    [{ fact: "price", isNot: "10" }, "10", "no"],
    [{ fact: "price", isNot: "10" }, "11", "yes"],
    [{ fact: "price", atLeast: "10" }, "10", "yes"],
    [{ fact: "price", atLeast: "10" }, "9.99", "no"],
    [{ fact: "price", above: "10" }, "10", "no"],
    [{ fact: "price", above: "10" }, "10.01", "yes"],
    [{ fact: "price", atMost: "10" }, "10", "yes"],
    [{ fact: "price", atMost: "10" }, "10.01", "no"],
    [{ fact: "price", below: "10" }, "10", "no"],
    [{ fact: "price", below: "10" }, "9.99", "yes"],
    [{ fact: "price", in: ["10", "20"] }, "20", "yes"],
    [{ fact: "price", in: ["10", "20"] }, "15", "no"],
    [{ fact: "price", notIn: ["10", "20"] }, "20", "no"],
    [{ fact: "price", notIn: ["10", "20"] }, "15", "yes"],
    [{ fact: "price", atLeast: 9 }, "10", "yes"],
    [{ fact: "price", atLeast: "9", below: "20" }, "20", "no"],
    [{ fact: "price", atLeast: "9", below: "20" }, "19", "yes"],
    [{ fact: "level", atLeast: 2 }, "3", "yes"],
    [{ fact: "growth", below: 0 }, "-0.1", "yes"],
    [{ fact: "growth", below: 0 }, "0", "no"],
    // By the number, not by the text.
    [{ fact: "growth", below: "10" }, "9", "yes"],
    [{ fact: "startedOn", atLeast: "2024-02-01" }, "2024-02-01", "yes"],
    [{ fact: "startedOn", atLeast: "2024-02-01" }, "2024-01-31", "no"],
    [{ fact: "startedOn", above: "2024-02-01" }, "2024-02-01", "no"],
    [{ fact: "startedOn", below: "2024-02-01" }, "2024-01-31", "yes"],
    [{ fact: "startedOn", is: "2024-02-01" }, "2024-02-01", "yes"],
    [{ fact: "colour", is: "红" }, "红", "yes"],
    [{ fact: "colour", is: "红" }, "蓝", "no"],
    [{ fact: "colour", isNot: "红" }, "蓝", "yes"],
    [{ fact: "colour", in: ["红", "绿"] }, "绿", "yes"],
    [{ fact: "colour", notIn: ["红", "绿"] }, "蓝", "yes"],
    [{ fact: "audited", is: true }, true, "yes"],
    [{ fact: "audited", is: true }, false, "no"],
    [{ fact: "audited", isNot: true }, false, "yes"],
    [{ fact: "audited", is: false }, false, "yes"],
    // Words with an order have more and less.
    [{ fact: "size", atMost: "small" }, "micro", "yes"],
    [{ fact: "size", atMost: "small" }, "small", "yes"],
    [{ fact: "size", atMost: "small" }, "large", "no"],
    [{ fact: "size", above: "small" }, "medium", "yes"],
    [{ fact: "size", is: "small" }, "small", "yes"],
    [{ fact: "size", isNot: "small" }, "large", "yes"],
  ])("%j of %j: %s", (condition, value, expected) => {
    expect(truth(condition, { [condition.fact as string]: value })).toBe(expected);
    expect(truth(condition, {})).toBe("open");
  });

  it.each<[PolicyCondition, Record<string, string>, string]>([
    [{ fact: "invoiced", of: "price", atLeast: "0.8" }, { invoiced: "80", price: "100" }, "yes"],
    [{ fact: "invoiced", of: "price", atLeast: "0.8" }, { invoiced: "79.99", price: "100" }, "no"],
    [{ fact: "invoiced", of: "price", above: "0.8" }, { invoiced: "80", price: "100" }, "no"],
    [{ fact: "invoiced", of: "price", atMost: "0.8" }, { invoiced: "80.01", price: "100" }, "no"],
    [{ fact: "invoiced", of: "price", is: "0.333333" }, { invoiced: "1", price: "3" }, "no"],
    [{ fact: "growth", of: "total", below: "0.5" }, { growth: "1", total: "3" }, "yes"],
    [{ fact: "invoiced", of: "price", atLeast: "0.8" }, { invoiced: "80" }, "open"],
    [{ fact: "invoiced", of: "price", atLeast: "0.8" }, { price: "80" }, "open"],
    [{ fact: "completedOn", monthsAfter: "startedOn", atMost: 3 }, on("2024-01-31", "2024-04-30"), "yes"],
    [{ fact: "completedOn", monthsAfter: "startedOn", atMost: 3 }, on("2024-01-31", "2024-05-01"), "no"],
    [{ fact: "completedOn", monthsAfter: "startedOn", below: 3 }, on("2024-01-31", "2024-04-30"), "no"],
    [{ fact: "completedOn", monthsAfter: "startedOn", atLeast: -1 }, on("2024-03-15", "2024-02-15"), "yes"],
    [{ fact: "completedOn", monthsAfter: "startedOn", above: -1 }, on("2024-03-15", "2024-02-15"), "no"],
    [{ fact: "completedOn", monthsAfter: "startedOn", atMost: 3 }, { startedOn: "2024-01-31" }, "open"],
    [{ fact: "completedOn", monthsAfter: "startedOn", atMost: 3 }, { completedOn: "2024-01-31" }, "open"],
  ])("of one fact with another, %j of %j: %s", (condition, known, expected) => {
    expect(truth(condition, known)).toBe(expected);
  });
});

function on(startedOn: string, completedOn: string): Record<string, string> {
  return { startedOn, completedOn };
}

describe("conditions together", () => {
  const known = { price: "10", level: "2" };
  const yes = { fact: "price", is: "10" };
  const no = { fact: "price", is: "11" };
  const open = { fact: "received", is: "1" };

  it.each<[string, PolicyCondition, string]>([
    ["nothing asked", {}, "yes"],
    ["no part", { all: [] }, "yes"],
    ["none of no part", { any: [] }, "no"],
    ["all hold", { all: [yes, yes] }, "yes"],
    ["one fails", { all: [yes, no] }, "no"],
    ["one is open", { all: [yes, open] }, "open"],
    ["one is open and another fails", { all: [open, no] }, "no"],
    ["any holds", { any: [no, yes] }, "yes"],
    ["any is open", { any: [no, open] }, "open"],
    ["one is open and another holds", { any: [open, yes] }, "yes"],
    ["none holds", { any: [no, no] }, "no"],
    ["parts and a comparison that fails", { all: [yes], ...no }, "no"],
    ["parts that fail and a comparison", { all: [no], ...yes }, "no"],
    ["any and all", { any: [yes], all: [no] }, "no"],
    ["any that fails beside all", { any: [no], all: [yes] }, "no"],
    ["any that fails beside a comparison", { any: [no], ...yes }, "no"],
    ["any beside a comparison that is open", { any: [yes], ...open }, "open"],
    ["all three", { any: [yes], all: [yes], ...yes }, "yes"],
    ["parts of parts", { all: [{ any: [no, { all: [yes] }] }] }, "yes"],
  ])("%s", (_, condition, expected) => {
    expect(truth(condition, known)).toBe(expected);
  });

  it("none at all holds", () => {
    expect(truthOf(undefined, new Map(), policy)).toBe("yes");
  });

  it("mean what the policy says the fact is, under one policy after another", () => {
    const condition = { fact: "own", atMost: "9" };
    const ofKind = (kind: PolicyFact["kind"]) => aPolicy({ facts: [{ id: "own", kind, title: "自定" }] });
    const ten = new Map([["own", "10"]]);
    const [numbers, dates] = [ofKind("number"), ofKind("date")];
    expect(truthOf(condition, ten, numbers)).toBe("no");
    expect(truthOf(condition, ten, dates)).toBe("yes");
    expect(truthOf(condition, ten, numbers)).toBe("no");
    expect(truthOf(condition, ten, numbers)).toBe("no");
  });
});

describe("a value of a kind", () => {
  it.each<[string, string | boolean, PolicyFact["kind"], boolean]>([
    ["own", true, "yes-or-no", true],
    ["own", "true", "yes-or-no", false],
    ["own", true, "date", false],
    ["own", true, "amount", false],
    ["own", true, "number", false],
    ["own", true, "word", false],
    ["own", false, "word", false],
    ["own", "2024-02-29", "date", true],
    ["own", "2023-02-29", "date", false],
    ["own", "10.01", "amount", true],
    ["own", "0", "amount", true],
    ["own", "-1", "amount", false],
    ["own", "1.001", "amount", false],
    ["own", "-1.001", "number", true],
    ["own", "x", "number", false],
    ["own", "whatever", "word", true],
    ["size", "small", "word", true],
    ["size", "tiny", "word", false],
  ])("of %s: %j is a %s: %s", (fact, value, kind, is) => {
    expect(isOfKind(value, kind, fact)).toBe(is);
  });
});

describe("a condition of a policy", () => {
  const codes = (when: PolicyCondition) =>
    lintPolicy(aPolicy({ facts, tiers: [{ when, rate: "0.1" }] }))
      .faults.filter(({ field }) => field === "policy.tiers.0.when")
      .map(({ code, values }) => [code, values]);
  const never = (fact: string) => [["condition-never-true", { fields: fact }]];

  it.each<[PolicyCondition, unknown[]]>([
    [{ fact: "startedOn", above: "2024-01-01", below: "2024-12-31" }, []],
    [{ fact: "startedOn", atLeast: "2024-01-01", atMost: "2024-01-01" }, []],
    [{ fact: "startedOn", above: "2024-01-01", atMost: "2024-01-01" }, never("startedOn")],
    [{ fact: "startedOn", atLeast: "2024-01-01", below: "2024-01-01" }, never("startedOn")],
    [{ fact: "startedOn", atLeast: "2024-01-02", atMost: "2024-01-01" }, never("startedOn")],
    [{ fact: "price", above: "9", below: "10" }, []],
    [{ fact: "price", atLeast: "10", atMost: "9" }, never("price")],
    [{ fact: "price", above: "9", atMost: "9" }, never("price")],
    [{ fact: "price", atLeast: "9", atMost: "9" }, []],
    [{ fact: "price", atLeast: "9" }, []],
    [{ fact: "size", atLeast: "small", atMost: "medium" }, []],
    [{ fact: "colour", atLeast: "红" }, [["comparison-does-not-fit", { fields: "colour" }]]],
    [{ fact: "colour", in: ["红"], notIn: ["绿"] }, []],
    [{ fact: "audited", above: "1" }, [["comparison-does-not-fit", { fields: "audited" }]]],
    [
      { fact: "audited", atLeast: "2", atMost: "1" },
      [
        ["comparison-does-not-fit", { fields: "audited" }],
        ["comparison-does-not-fit", { fields: "audited" }],
      ],
    ],
    [
      { fact: "price", atLeast: "x", atMost: "-1" },
      [
        ["bound-does-not-fit", { fields: "price", bound: "x" }],
        ["bound-does-not-fit", { fields: "price", bound: "-1" }],
      ],
    ],
    [{ fact: "price", is: true }, [["bound-does-not-fit", { fields: "price", bound: "true" }]]],
    [{ fact: "colour", is: true }, [["bound-does-not-fit", { fields: "colour", bound: "true" }]]],
    [{ fact: "price" }, [["condition-without-comparison", { fields: "price" }]]],
    [{ is: "1" }, [["condition-without-fact", {}]]],
    [{ of: "price" }, [["condition-without-fact", {}]]],
    [{ fact: "invoiced", of: "colour", is: "1" }, [["part-of-no-amount", { fields: "invoiced, colour" }]]],
    [{ fact: "growth", of: "price", is: "1" }, [["part-of-no-amount", { fields: "growth, price" }]]],
    [{ fact: "growth", of: "total", is: "1" }, []],
    [
      { fact: "startedOn", monthsAfter: "price", is: 1 },
      [["months-of-no-date", { fields: "startedOn, price" }]],
    ],
    [
      { fact: "completedOn", monthsAfter: "startedOn", of: "startedOn", is: 1 },
      [["part-and-months", { fields: "completedOn, startedOn, startedOn" }]],
    ],
    [{ fact: "completedOn", monthsAfter: "startedOn", atMost: 1200 }, []],
    [{ fact: "completedOn", monthsAfter: "startedOn", atMost: -1200 }, []],
    [
      { fact: "completedOn", monthsAfter: "startedOn", atMost: 1201 },
      [["bound-does-not-fit", { fields: "completedOn", bound: "1201" }]],
    ],
    [
      { fact: "completedOn", monthsAfter: "startedOn", atMost: "1.5" },
      [["bound-does-not-fit", { fields: "completedOn", bound: "1.5" }]],
    ],
    [{ fact: "prise", is: "1" }, [["unknown-fact", { closest: "price" }]]],
    [{ fact: "qqqqqqqqqqqqqqqq", is: "1" }, [["unknown-fact", {}]]],
  ])("%j", (condition, expected) => {
    expect(codes(condition)).toEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import type { PolicyCondition } from "../../../src/money/subsidy/condition-schema.js";
import { samplesUnder } from "../../../src/money/subsidy/samples.js";
import type { SubsidyPolicy } from "../../../src/money/subsidy/subsidy-policy.js";
import { aPolicy } from "../../support/policies.js";

const facts: SubsidyPolicy["facts"] = [
  { id: "growth", kind: "number", title: "增长率" },
  { id: "startedOn", kind: "date", title: "开工日期" },
  { id: "colour", kind: "word", title: "颜色" },
  { id: "audited", kind: "yes-or-no", title: "是否审计" },
  { id: "costs", kind: "amount", title: "费用" },
];
const samples = (
  fact: string,
  conditions: readonly PolicyCondition[] = [],
  known: Record<string, string | boolean> = {},
  more: Partial<SubsidyPolicy> = {},
) => {
  const policy = aPolicy({ facts, requires: conditions.map((when) => ({ when })), ...more });
  return samplesUnder(policy)(fact, new Map(Object.entries(known)));
};
const huge = ["1000000000000000", "2000000000000000"];

describe("the values of a fact that show all a policy can make of it", () => {
  it.each<[string, string, PolicyCondition[], readonly (string | boolean)[]]>([
    ["yes and no", "audited", [{ fact: "audited", is: true }], [true, false]],
    ["the words named, and another", "colour", [{ fact: "colour", in: ["红", "绿"] }], ["红", "绿", "other"]],
    [
      "another word than those named, whatever they are",
      "colour",
      [{ fact: "colour", is: "other" }],
      ["other", "other-other"],
    ],
    ["the words there are", "size", [{ fact: "size", is: "small" }], ["micro", "small", "medium", "large"]],
    ["the levels, and what they are compared with", "level", [{ fact: "level", atLeast: 6 }], [..."012346"]],
    [
      "a number and what lies beside it",
      "growth",
      [{ fact: "growth", below: 0 }],
      ["-0.000001", "0", "0.000001"],
    ],
    ["no number that nothing is compared with", "growth", [], []],
    [
      "a day and those beside it",
      "startedOn",
      [{ fact: "startedOn", atLeast: "2024-03-01" }],
      ["2024-02-29", "2024-03-01", "2024-03-02"],
    ],
    ["an amount from nothing to more than any", "costs", [], ["0", ...huge]],
    [
      "an amount and what lies beside it",
      "costs",
      [{ fact: "costs", atLeast: "5" }],
      ["0", "4.99", "5", "5.01", ...huge],
    ],
    ["no amount below nothing", "costs", [{ fact: "costs", above: "0" }], ["0", "0.01", ...huge]],
    [
      "each bound once, in their order",
      "costs",
      [
        { fact: "costs", atLeast: "5" },
        { fact: "costs", below: "5" },
        { fact: "costs", above: "1" },
      ],
      ["0", "0.99", "1", "1.01", "4.99", "5", "5.01", ...huge],
    ],
  ])("are %s", (_, fact, conditions, expected) => {
    expect(samples(fact, conditions)).toEqual(expected);
  });

  it.each<[string, string, PolicyCondition, readonly string[]]>([
    [
      "a part and what lies beside it",
      "invoiced/price",
      { fact: "invoiced", of: "price", atLeast: "0.8" },
      ["0.799999", "0.8", "0.800001"],
    ],
    [
      "no part below nothing",
      "invoiced/price",
      { fact: "invoiced", of: "price", above: "0" },
      ["0", "0.000001"],
    ],
    [
      "months and those beside them",
      "completedOn>startedOn",
      { fact: "completedOn", monthsAfter: "startedOn", atMost: 0 },
      ["-1", "0", "1"],
    ],
  ])("of one fact with another are %s", (_, name, condition, expected) => {
    expect(samples(name, [condition])).toEqual(expected);
  });

  it("of months after another day come in their order", () => {
    const months = (atMost: number) => ({ fact: "completedOn", monthsAfter: "startedOn", atMost });
    expect(samples("completedOn>startedOn", [months(12), months(3)])).toEqual([
      "2",
      "3",
      "4",
      "11",
      "12",
      "13",
    ]);
  });

  it("of an amount meet a part of another that is known", () => {
    const condition = { fact: "invoiced", of: "price", atLeast: "0.8" };
    expect(samples("invoiced", [condition], { price: "100" })).toEqual(["0", "79.99", "80", "80.01", "100"]);
    expect(samples("price", [condition], { invoiced: "80" })).toEqual([
      ...["80", "99.99", "100", "100.01"],
      ...huge,
    ]);
    expect(samples("price", [{ ...condition, atLeast: "0" }], { invoiced: "80" })).toEqual(["80", ...huge]);
    expect(samples("invoiced", [condition])).toEqual(["0", ...huge]);
  });

  it("of a day turn where it passes another by so many months", () => {
    const condition = { fact: "completedOn", monthsAfter: "startedOn", atMost: 1 };
    expect(samples("completedOn", [condition], { startedOn: "2024-01-31" })).toEqual([
      ...["2024-02-28", "2024-02-29", "2024-03-01"],
    ]);
    // From the 29th to the 31st of January a month leads to the last of February; the first of February leads past it.
    expect(samples("startedOn", [condition], { completedOn: "2024-02-29" })).toEqual([
      ...["2024-01-28", "2024-01-29", "2024-01-30", "2024-01-31", "2024-02-01", "2024-02-02"],
    ]);
    expect(samples("completedOn", [condition])).toEqual([]);
  });

  it("of a part of the price are none above it", () => {
    expect(samples("concession", [], { price: "100" })).toEqual(["0", "100"]);
    expect(samples("concession", [{ fact: "concession", above: "100" }], { price: "100" })).toEqual([
      ...["0", "99.99", "100"],
    ]);
    expect(samples("concession")).toEqual(["0", ...huge]);
    expect(samples("costs", [], { price: "100" })).toEqual(["0", ...huge]);
  });

  it("of the price are none below a part of it that is known", () => {
    expect(samples("price", [], { concession: "30", invoiced: "70", costs: "90" })).toEqual(["70", ...huge]);
    expect(samples("price", [{ fact: "price", atLeast: "50" }], { invoiced: "70" })).toEqual(["70", ...huge]);
  });

  it("of what was received end at the cap of an enterprise", () => {
    const caps = { perEnterpriseCap: "500", perEnterpriseYearCap: "200" };
    expect(samples("received", [], {}, caps)).toEqual(["0", "500"]);
    expect(samples("receivedThisYear", [], {}, caps)).toEqual(["0", "200"]);
    expect(samples("received")).toEqual(["0", "2000000000000000"]);
    expect(samples("receivedThisYear")).toEqual(["0", "2000000000000000"]);
  });

  it("of an amount show where bands end", () => {
    const tiers = [{ bands: [{ upTo: "100", rate: "0.5" }, { rate: "0.1" }] }];
    expect(samples("price", [], {}, { tiers })).toEqual(["0", "99.99", "100", "100.01", ...huge]);
  });

  it("are those of what is known each time, under one policy", () => {
    const condition = { fact: "invoiced", of: "price", atLeast: "0.5" };
    const samplesOf = samplesUnder(aPolicy({ requires: [{ when: condition }] }));
    expect(samplesOf("invoiced", new Map([["price", "10"]]))).toContain("5");
    expect(samplesOf("invoiced", new Map([["price", "20"]]))).toEqual(["0", "9.99", "10", "10.01", "20"]);
  });
});

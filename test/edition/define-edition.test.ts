/** Whatever an edition is put together from, there is an edition, and its issues say what is wrong. */
import { describe, expect, it } from "vitest";
import { assessApplication, defineEdition, type Edition, nm2024, withParameters } from "../../src/index.js";
import { asOf } from "../support/an-application.js";
import { expectAnswers } from "../support/plain.js";

const issuesOf = (parts: unknown) =>
  defineEdition(parts).issues.map(({ code, field, severity }) => `${severity} ${code} ${field}`);

const [rule] = nm2024.rules;
const [parameter] = nm2024.parameters;
const [indicator] = nm2024.indicators;

describe("parts that are wrong", () => {
  it.each<[what: string, parts: unknown, issue: string]>([
    ["no record", 5, "error wrong-type edition"],
    ["nothing", undefined, "error wrong-type edition"],
    ["a list", [], "error wrong-type edition"],
    ["no id", { ...nm2024, id: undefined }, "error missing edition.id"],
    ["a blank title", { ...nm2024, title: " " }, "error missing edition.title"],
    ["an id that is no text", { ...nm2024, id: 5 }, "error wrong-type edition.id"],
    ["rules that are no list", { ...nm2024, rules: {}, outline: [] }, "error wrong-type edition.rules"],
    [
      "a rule that is none",
      { ...nm2024, rules: [...nm2024.rules, null] },
      `error wrong-type edition.rules.${nm2024.rules.length}`,
    ],
    [
      "parameters that are no list",
      { ...nm2024, parameters: 5, rules: [], outline: [] },
      "error wrong-type edition.parameters",
    ],
    ["an outline that cannot be read", { ...nm2024, outline: () => [] }, "error not-json edition.outline"],
    ["a key that nobody knows", { ...nm2024, paramters: [] }, "warning unknown-key edition.paramters"],
    [
      "an indicator of an unknown kind",
      { ...nm2024, indicators: [{ ...indicator, kind: "sum" }] },
      "error unknown-word edition.indicators.0.kind",
    ],
    ["a procedure that is none", { ...nm2024, procedure: 5 }, "error procedure-not-usable procedure"],
    ["provisions that are no record", { ...nm2024, provisions: 5 }, "error wrong-type edition.provisions"],
    [
      "a provision that nobody asks for",
      { ...nm2024, provisions: { quotas: "a" } },
      "warning unknown-key edition.provisions.quotas",
    ],
    [
      "a provision that is neither",
      { ...nm2024, provisions: { quota: 5 } },
      "error wrong-type edition.provisions.quota",
    ],
    [
      "a part of a provision that nobody knows",
      { ...nm2024, provisions: { quota: { clause: "1.4", phrase: "择优确定", fraze: "x" } } },
      "warning unknown-key edition.provisions.quota.fraze",
    ],
    [
      "a mistyped rule in a provision",
      { ...nm2024, provisions: { quota: "1.4#selection" } },
      "error unknown-rule edition.provisions.quota",
    ],
  ])("%s", (_, parts, issue) => expect(issuesOf(parts)).toEqual([issue]));

  it.each<[what: string, more: object, issue: string]>([
    ["without an id", { id: undefined }, "error missing edition.rules.0.id"],
    ["of an unknown force", { force: "may" }, "error unknown-word edition.rules.0.force"],
    ["without a check", { check: "pass" }, "error wrong-type edition.rules.0.check"],
    ["whose parameters are no texts", { parameters: [5] }, "error wrong-type edition.rules.0.parameters"],
    [
      "whose parameters cannot be read",
      { parameters: () => 1 },
      "error wrong-type edition.rules.0.parameters",
    ],
    ["whose judge is no text", { judge: 5 }, "error wrong-type edition.rules.0.judge"],
    ["with a key that nobody knows", { stages: 1 }, "warning unknown-key edition.rules.0.stages"],
  ])("a rule %s", (_, more, issue) =>
    expect(issuesOf({ ...nm2024, rules: [{ ...rule, ...more }], outline: [], provisions: {} })).toEqual([
      issue,
    ]),
  );

  it.each<[what: string, more: object, issue: string]>([
    ["whose value is no text", { value: 5 }, "error wrong-type edition.parameters.0.value"],
    ["of an unknown basis", { basis: "hearsay" }, "error unknown-word edition.parameters.0.basis"],
    [
      "with a key that nobody knows",
      { validTill: "2024-12-31" },
      "warning unknown-key edition.parameters.0.validTill",
    ],
  ])("a parameter %s", (_, more, issue) => {
    const parts = { id: "a", title: "b", rules: [], indicators: [], outline: [] };
    expect(issuesOf({ ...parts, parameters: [{ ...parameter, ...more }] })).toEqual([issue]);
  });

  it("of nothing lacks each part that an edition must have, and decides nothing", () => {
    const { issues } = defineEdition({});
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toEqual(
      ["id", "title", "parameters", "rules", "indicators", "outline"].map(
        (part) => `missing edition.${part}`,
      ),
    );
  });

  it("decide nothing, and are told of by whoever assesses", () => {
    const edition = defineEdition({ ...nm2024, rules: [null] });
    const { outcome, findings, issues } = assessApplication({}, { edition, asOf });
    expect([outcome, findings]).toEqual(["needs-data", []]);
    expect(issues).toEqual(edition.issues);
  });
});

it("a parameter that nobody has given stays as it is: without a value, and without a unit", () => {
  const open = { id: "open", value: null, unit: "", basis: "caller" } as const;
  const edition = defineEdition({ ...nm2024, parameters: [...nm2024.parameters, open] });
  expect(edition.parameters.at(-1)).toStrictEqual(open);
  expect(edition.issues).toEqual([]);
});

it("a rule that could still be changed is copied, one that could not is kept", () => {
  const loose = { ...rule };
  const { rules } = defineEdition({ ...nm2024, rules: [loose, ...nm2024.rules.slice(1)] });
  expect(rules[0]).not.toBe(loose);
  expect(Object.isFrozen(rules[0])).toBe(true);
  expect(rules[1]).toBe(nm2024.rules[1]);
});

/** Rules hold functions, so that they are no plain data. */
const none: readonly never[] = Object.freeze([]);
const dataOf = (edition: Edition) => Object.freeze({ ...edition, rules: none });

it("whatever it is put together from, there is an edition in plain data but for its rules", () =>
  expectAnswers(
    {
      parts: (value) => dataOf(defineEdition(value)),
      rules: (value) => dataOf(defineEdition({ ...nm2024, rules: value })),
      rule: (value) => dataOf(defineEdition({ ...nm2024, rules: [value] })),
      "a part of a rule": (value) =>
        dataOf(defineEdition({ ...nm2024, rules: [{ ...rule, judge: value, parameters: value }] })),
      parameter: (value) => dataOf(defineEdition({ ...nm2024, parameters: [value] })),
      indicators: (value) => dataOf(defineEdition({ ...nm2024, indicators: value })),
      outline: (value) => dataOf(defineEdition({ ...nm2024, outline: [value] })),
      procedure: (value) => dataOf(defineEdition({ ...nm2024, procedure: value })),
      provisions: (value) => dataOf(defineEdition({ ...nm2024, provisions: value })),
      provision: (value) => dataOf(defineEdition({ ...nm2024, provisions: { quota: value } })),
      "the edition of a variant": (value) => dataOf(withParameters(value, {})),
      changes: (value) => dataOf(withParameters(nm2024, value)),
      change: (value) => dataOf(withParameters(nm2024, { copies: value })),
    },
    15,
  ));

describe("a rule that its author has frozen", () => {
  const lists = { parameters: ["copies"] };
  const rule = Object.freeze({ ...(nm2024.rules[0] as Edition["rules"][number]), ...lists });

  it("is copied where one of its lists can still be changed", () => {
    const { rules } = defineEdition({ ...nm2024, rules: [rule], outline: [], provisions: {} });
    expect(Object.isFrozen(rules[0]?.parameters)).toBe(true);
    expect(rules[0]?.parameters).toEqual(lists.parameters);
    expect(rules[0]?.parameters).not.toBe(lists.parameters);
  });

  it("is kept where nobody can change it", () => {
    const [first] = nm2024.rules;
    expect(defineEdition({ ...nm2024, id: "another" }).rules[0]).toBe(first);
  });
});

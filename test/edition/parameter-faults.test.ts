/** What the value of a parameter can be: one of its choices, a figure of its range and unit, the same kind as before. */
import { describe, expect, it } from "vitest";
import { faultOfKind, faultsOfValues } from "../../src/edition/parameter-faults.js";
import type { Parameter } from "../../src/kernel/parameter.js";

const made = (parts: Partial<Parameter>): Parameter => ({
  ...{ id: "one", value: "5", unit: "", basis: "guideline" },
  ...parts,
});

const told = (issues: ReturnType<typeof faultsOfValues>) =>
  issues.map(({ code, path, term, severity, values }) => [code, path.join("."), term, severity, values]);
const fault = (code: string, values = {}) => [
  ...[code, "parameters.one", "edition.parameters.one", "error", values],
];
const faultsOf = (parts: Partial<Parameter>, ...others: readonly Parameter[]) =>
  told(faultsOfValues([made(parts), ...others]));

describe("a parameter with choices", () => {
  const choices = ["early", "late"];
  it.each([["early"], ["late"], [null]])("can be %j", (value) =>
    expect(faultsOf({ value, choices })).toStrictEqual([]),
  );

  it.each([["later"], [""], [["early"]], [[]]])("cannot be %j", (value) =>
    expect(faultsOf({ value, choices })).toStrictEqual([
      fault("not-a-choice", { id: "one", allowed: "early, late" }),
    ]),
  );

  it("is held to no unit", () => expect(faultsOf({ value: "early", choices, unit: "家" })).toStrictEqual([]));
});

describe("a parameter with a unit of figures", () => {
  it.each(["5", "0", "-1.5", "100000"])("can be %s", (value) =>
    expect(faultsOf({ value, unit: "家" })).toStrictEqual([]),
  );

  it.each([null, ["five", "six"]])("is no figure where it is %j, and held to nothing", (value) =>
    expect(faultsOf({ value, unit: "家" })).toStrictEqual([]),
  );

  it.each([
    ["five", {}],
    ["", {}],
    ["1,000", { meant: "1000" }],
    ["5家", { meant: "5" }],
    ["1.2万", { meant: "12000" }],
  ])("cannot be %j", (value, values) =>
    expect(faultsOf({ value, unit: "家" })).toStrictEqual([fault("not-a-decimal", values)]),
  );

  it.each(["年", "月", "日"])("can be a day in %s", (unit) => {
    expect(faultsOf({ value: "2024-06-30", unit })).toStrictEqual([]);
    expect(faultsOf({ value: "2024-06-31", unit })).toHaveLength(1);
    expect(faultsOf({ value: "soon", unit })).toStrictEqual([fault("not-a-decimal")]);
  });

  it("cannot be a day in any other unit", () => {
    for (const unit of ["家", "个月", "工作日", "天"])
      expect(faultsOf({ value: "2024-06-30", unit }), unit).toHaveLength(1);
  });

  it("of any other unit can be any text", () => {
    for (const unit of ["", "级", "类"]) expect(faultsOf({ value: "five", unit }), unit).toStrictEqual([]);
  });
});

describe("a parameter with a range", () => {
  const range = { least: "2", most: "9.5" };
  const of = (value: Parameter["value"], bounds: Parameter["range"] = range) =>
    faultsOf({ value, ...(bounds && { range: bounds }) });

  it.each(["2", "2.0", "5", "9.5", "9.50"])("can be %s", (value) => expect(of(value)).toStrictEqual([]));

  it("can be open", () => expect(of(null)).toStrictEqual([]));

  it.each(["1.99", "9.51", "-5"])("cannot be %s", (actual) =>
    expect(of(actual)).toStrictEqual([fault("figure-out-of-range", { actual, least: "2", most: "9.5" })]),
  );

  it.each([["five"], [""], [["5"]], [[]]])("cannot be %j, which is no figure", (value) =>
    expect(of(value)).toStrictEqual([fault("not-a-decimal")]),
  );

  it("may have one end only", () => {
    expect(of("1", { least: "2" })).toStrictEqual([
      fault("figure-out-of-range", { actual: "1", least: "2" }),
    ]);
    expect(of("10", { most: "9" })).toStrictEqual([
      fault("figure-out-of-range", { actual: "10", most: "9" }),
    ]);
    expect(of("1000", { least: "2" })).toStrictEqual([]);
    expect(of("-1000", { most: "9" })).toStrictEqual([]);
    expect(of("-1000", {})).toStrictEqual([]);
  });

  it("may be of whole figures", () => {
    expect(of("5.0", { isWhole: true })).toStrictEqual([fault("not-whole")]);
    expect(of("5", { isWhole: true })).toStrictEqual([]);
    expect(of("5.5", { isWhole: false })).toStrictEqual([]);
  });

  it("is held to it, and not to its unit", () =>
    expect(faultsOf({ value: "five", unit: "家", range })).toStrictEqual([fault("not-a-decimal")]));
});

describe("a parameter that is not above another", () => {
  const of = (value: Parameter["value"], other: Parameter["value"]) =>
    faultsOf({ value, range: { notAbove: "two" } }, made({ id: "two", value: other }));

  it.each([
    ["4", "5"],
    ["5", "5"],
    ["5", "5.0"],
    ["9", "10"],
  ])("can be %s beside %s", (value, other) => expect(of(value, other)).toStrictEqual([]));

  it.each([
    ["6", "5"],
    ["10", "9"],
  ])("cannot be %s beside %s", (actual, most) =>
    expect(of(actual, most)).toStrictEqual([fault("figure-above-another", { actual, other: "two", most })]),
  );

  it("is held to nothing where either is open or no figure, or the other is not there", () => {
    expect(of(null, "5")).toStrictEqual([]);
    expect(of("6", null)).toStrictEqual([]);
    expect(of("6", "five")).toStrictEqual([]);
    expect(faultsOf({ value: "6", range: { notAbove: "three" } }, made({ id: "two" }))).toStrictEqual([]);
    expect(faultsOf({ value: "6", range: {} }, made({ id: "two", value: "5" }))).toStrictEqual([]);
  });
});

it("faults are told of each parameter, in its order", () => {
  const parameters = [made({ value: "x", choices: ["a"] }), made({ id: "two", value: "x", unit: "家" })];
  expect(faultsOfValues(parameters).map(({ code, field }) => `${code} ${field}`)).toStrictEqual([
    "not-a-choice parameters.one",
    "not-a-decimal parameters.two",
  ]);
});

describe("a changed value", () => {
  const kind = (before: Parameter["value"], after: Parameter["value"], parts: Partial<Parameter> = {}) =>
    told(faultOfKind(made({ ...parts, value: before }), made({ ...parts, value: after })));

  it.each([
    ["a figure", "5", "6"],
    ["a day", "2024-06-30", "2025-06-30"],
    ["a list", ["one"], ["two", "three"]],
    ["a word", "one", "two"],
    ["a word that becomes a figure", "one", "2"],
    ["open", "5", null],
    ["anything where it was open", null, ["one"]],
  ])("can be %s: %j, then %j", (_, before, after) => expect(kind(before, after)).toStrictEqual([]));

  it.each([
    ["a list of a text", "one", ["one"], fault("wrong-type", { expected: "a-text" })],
    ["a text of a list", ["one"], "one", fault("wrong-type", { expected: "a-list" })],
    ["a word of a figure", "5", "five", fault("not-a-decimal")],
    ["a word of a day", "2024-06-30", "soon", fault("not-a-date")],
    ["a figure of a day", "2024-06-30", "5", fault("not-a-date")],
    ["no day of a day", "2024-06-30", "2024-06-31", fault("not-a-date")],
  ])("cannot be %s: %j, then %j", (_, before, after, expected) =>
    expect(kind(before, after)).toStrictEqual([expected]),
  );

  it.each<[string, Partial<Parameter>]>([
    ["choices", { choices: ["five"] }],
    ["a range", { range: { least: "1" } }],
  ])("of a parameter with %s is left to what they say", (_, parts) => {
    expect(kind("5", "five", parts)).toStrictEqual([]);
    expect(kind("5", ["five"], parts)).toStrictEqual([]);
  });

  it("is told once where its unit says it already", () => {
    expect(kind("5", "five", { unit: "家" })).toStrictEqual([]);
    expect(kind("2024-06-30", "soon", { unit: "年" })).toStrictEqual([]);
  });
});

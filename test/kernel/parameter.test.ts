import { describe, expect, it } from "vitest";
import {
  changedIn,
  type Parameter,
  parameterField,
  parameterOn,
  type Replaced,
  useOf,
} from "../../src/kernel/parameter.js";

const copies: Parameter = { id: "copies", value: "3", unit: "份", basis: "guideline" };
const valueOn = (parameter: Parameter | undefined, on: string) => parameterOn(parameter, "copies", on);

describe("what a parameter says on a day", () => {
  it("is its value, under the field it is asked for by", () => {
    expect(valueOn(copies, "2024-06-30")).toStrictEqual({ value: "3", field: "parameters.copies" });
  });

  it("may be a list of words", () => {
    expect(valueOn({ ...copies, value: ["a", "b"] }, "2024-06-30").value).toStrictEqual(["a", "b"]);
  });

  it.each([
    ["2023-12-31", undefined, "parameter-not-yet-valid"],
    ["2024-01-01", "3", undefined],
    ["2024-12-31", "3", undefined],
    ["2025-01-01", undefined, "parameter-expired"],
  ])("valid in 2024, on %s it is %s", (on, value, lack) => {
    const fact = valueOn({ ...copies, validFrom: "2024-01-01", validTo: "2024-12-31" }, on);
    expect(fact.value).toBe(value);
    expect(fact.lack).toBe(lack);
  });

  it("of which only the last day is known holds on any day before", () => {
    expect(valueOn({ ...copies, validTo: "2024-12-31" }, "1949-01-01").value).toBe("3");
  });

  it("of which only the first day is known holds on any day after", () => {
    expect(valueOn({ ...copies, validFrom: "2024-01-01" }, "2199-12-31").value).toBe("3");
  });

  it("does not end on the day by which somebody should look at it", () => {
    expect(valueOn({ ...copies, reviewBy: "2024-12-31" }, "2025-01-01").value).toBe("3");
  });

  it("that nobody has given is missing, and never nought", () => {
    expect(valueOn({ ...copies, value: null }, "2024-06-30")).toStrictEqual({
      value: undefined,
      field: "parameters.copies",
      lack: "parameter-not-given",
    });
  });

  it("that the edition does not have is missing for that reason", () => {
    expect(valueOn(undefined, "2024-06-30")).toStrictEqual({
      value: undefined,
      field: "parameters.copies",
      lack: "parameter-unknown",
    });
  });
});

describe("a parameter as a result rests on it", () => {
  it("keeps value, unit, basis and source, and leaves validity and choices out", () => {
    const source = { document: "a document", clause: "5.1", phrase: "各一式三份" };
    const full: Parameter = { ...copies, source, validTo: "2024-12-31", choices: ["3"] };
    expect(useOf(full)).toStrictEqual({ id: "copies", value: "3", unit: "份", basis: "guideline", source });
  });

  it("shares nothing with it that a caller could go on changing", () => {
    const value = ["150200"];
    const source = { document: "a document" };
    const use = useOf({ ...copies, value, source });
    value.push("150300");
    source.document = "another";
    expect(use).toMatchObject({ value: ["150200"], source: { document: "a document" } });
  });

  it("is one frozen record for all results where nobody can change the parameter any more, and a new one otherwise", () => {
    const frozen = Object.freeze({ ...copies });
    expect(useOf(frozen)).toBe(useOf(frozen));
    expect(Object.isFrozen(useOf(frozen))).toBe(true);
    const ofOpenSource = Object.freeze({ ...copies, source: { document: "a document" } });
    expect(useOf(ofOpenSource)).not.toBe(useOf(ofOpenSource));
  });

  it("has no source where the parameter has none", () => {
    expect(Object.keys(useOf(copies))).not.toContain("source");
  });
});

describe("what a parameter said before, as a result tells it", () => {
  const before: Replaced = {
    value: ["a", "b"],
    unit: "份",
    basis: "guideline",
    source: { document: "a document", phrase: "各一式三份" },
  };
  const told = (replaced: Replaced | undefined) =>
    useOf({ ...copies, ...(replaced && { replaced }) }).replaced;

  it("is all of it", () => {
    expect(told(before)).toStrictEqual(before);
  });

  it("is a word where it was one", () => {
    expect(told({ value: "5", basis: "assumption" })).toStrictEqual({ value: "5", basis: "assumption" });
  });

  it("is a copy, in its list and its source as well", () => {
    const copy = told(before);
    expect([copy === before, copy?.value === before.value, copy?.source === before.source]).toStrictEqual([
      false,
      false,
      false,
    ]);
  });

  it("is frozen through", () => {
    const copy = told(before);
    expect([copy, copy?.value, copy?.source].every(Object.isFrozen)).toBe(true);
  });

  it.each(["source", "replaced"] as const)("has no %s where the parameter has none", (part) => {
    expect(useOf({ ...copies, [part]: undefined } as unknown as Parameter)).not.toHaveProperty(part);
    expect(useOf(copies)).not.toHaveProperty(part);
  });

  it.each([
    ["source", { document: "a document" }],
    ["replaced", before],
  ])("has no %s that the parameter inherits", (part, value) => {
    const heir: Parameter = Object.assign(Object.create({ [part]: value }), copies);
    expect(useOf(heir)).not.toHaveProperty(part);
  });

  it("may be a parameter that nobody has given", () => {
    expect(useOf({ ...copies, value: null }).value).toBeNull();
  });
});

describe("the parameters whose figure key words name", () => {
  const phrased = (basis: Replaced["basis"], words?: string): Parameter => ({
    ...copies,
    basis: "caller",
    replaced: {
      value: "5",
      basis,
      source: { document: "a document", ...(words !== undefined && { phrase: words }) },
    },
  });
  const changed = (phrase: string, ...parameters: readonly Parameter[]) =>
    changedIn(phrase, parameters).map(({ id }) => id);

  it.each([
    ["the same words", "各一式三份", phrased("guideline", "各一式三份"), true],
    ["words within them", "材料各一式三份", phrased("guideline", "一式三份"), true],
    ["words around them", "三份", phrased("guideline", "各一式三份"), true],
    ["other words", "不少于100户", phrased("guideline", "各一式三份"), false],
    ["words that only share a part", "三份材料", phrased("guideline", "一式三份"), false],
    ["words of another document", "三份", phrased("reference", "三份"), true],
    ["words of what is assumed", "三份", phrased("assumption", "三份"), false],
    ["words of what the caller gave", "三份", phrased("caller", "三份"), false],
    ["no words of the old figure", "三份", phrased("guideline", ""), false],
    ["a source without words", "三份", phrased("guideline"), false],
    ["no words of the place", "", phrased("guideline", "三份"), false],
    ["no source", "三份", { ...copies, replaced: { value: "5", basis: "guideline" as const } }, false],
    ["a figure that is still the edition's own", "三份", copies, false],
  ])("%s", (_, phrase, parameter, isNamed) => {
    expect(changed(phrase, parameter)).toStrictEqual(isNamed ? ["copies"] : []);
  });

  it("are all that they name, in the order in which they are asked", () => {
    const one = { ...phrased("guideline", "三份"), id: "one" };
    const other = { ...phrased("guideline", "一式"), id: "other" };
    expect(changed("各一式三份", other, copies, one)).toStrictEqual(["other", "one"]);
  });

  it("are told as a result rests on them", () => {
    const parameter = phrased("guideline", "三份");
    expect(changedIn("三份", [parameter])).toStrictEqual([useOf(parameter)]);
  });
});

it("a missing parameter is asked for by its field", () => {
  expect(parameterField("publicity-days")).toBe("parameters.publicity-days");
});

import { describe, expect, it } from "vitest";
import { type Parameter, parameterField, parameterOn, useOf } from "../../src/kernel/parameter.js";

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

it("a missing parameter is asked for by its field", () => {
  expect(parameterField("publicity-days")).toBe("parameters.publicity-days");
});

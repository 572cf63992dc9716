/** A parameter beside a figure that it bounds, where the two are counted in other units. */
import { describe, expect, it } from "vitest";
import { type Bounded, faultsOfUnit } from "../../src/edition/units-of-bounds.js";
import type { Parameter } from "../../src/kernel/parameter.js";

const parameter = (unit: string, value: Parameter["value"] = "5"): Parameter => ({
  ...{ id: "bound", unit, value, basis: "guideline" },
});
const of = (figure: Bounded, unit: string, value?: Parameter["value"]) =>
  faultsOfUnit(figure, parameter(unit, value), ["parameters", "bound"]);

/** What is told of each unit, and what is suggested in place of five. */
const suggested = (figure: Bounded, units: readonly string[]) =>
  Object.fromEntries(units.map((unit) => [unit, of(figure, unit)[0]?.values.suggested]));

it("is told by its place with both units, the value and what to write instead", () =>
  expect(of({ name: "enterprise.area", type: "decimal", unit: "亩" }, "万亩")).toStrictEqual([
    {
      ...{ kind: "issue", code: "bound-of-another-unit", severity: "error" },
      ...{ path: ["parameters", "bound"], field: "parameters.bound", term: "edition.parameters.bound" },
      values: { unit: "万亩", counted: "亩", name: "enterprise.area", value: "5", suggested: "50000" },
    },
  ]));

it("is told of a figure without a name or a unit without them", () =>
  expect(of({ type: "yuan" }, "万元")[0]?.values).toStrictEqual({
    ...{ unit: "万元", value: "5", suggested: "50000" },
  }));

describe("an amount", () => {
  it("is in yuan, whatever the parameter is in", () =>
    expect(
      suggested({ type: "yuan" }, [
        ...[
          "",
          "元",
          "十元",
          "百元",
          "千元",
          "万元",
          "十万元",
          "百万元",
          "千万元",
          "亿元",
          "十亿元",
          "百分之",
          "户",
        ],
      ]),
    ).toStrictEqual({
      ...{ "": undefined, 元: undefined, 十元: "50", 百元: "500", 千元: "5000", 万元: "50000" },
      ...{ 十万元: "500000", 百万元: "5000000", 千万元: "50000000", 亿元: "500000000" },
      ...{ 十亿元: "5000000000", 百分之: undefined, 户: undefined },
    }));
});

describe("a part of one", () => {
  it("is no percentage and no part of a thousand", () =>
    expect(
      suggested({ type: "rate" }, ["", "%", "％", "百分点", "百分之", "‰", "千分之", "千分点", "万", "亿"]),
    ).toStrictEqual({
      ...{ "": undefined, "%": "0.05", "％": "0.05", 百分点: "0.05", 百分之: "0.05" },
      ...{ "‰": "0.005", 千分之: "0.005", 千分点: "0.005", 万: undefined, 亿: undefined },
    }));
});

describe("a figure of another type", () => {
  it("is counted in its own unit, of which a parameter may be ten thousands", () =>
    expect(
      suggested({ type: "count", unit: "人" }, ["人", "万人", "亿人", "千人", "百人", "十人", "%"]),
    ).toStrictEqual({
      ...{ 人: undefined, 万人: "50000", 亿人: "500000000" },
      ...{ 千人: undefined, 百人: undefined, 十人: undefined, "%": undefined },
    }));

  it("in ten thousands may be bounded in ones, or in hundred millions", () =>
    expect(suggested({ type: "decimal", unit: "万吨" }, ["吨", "万吨", "亿吨"])).toStrictEqual({
      ...{ 吨: "0.0005", 万吨: undefined, 亿吨: "50000" },
    }));

  it("without a unit is bounded by any", () =>
    expect(suggested({ type: "decimal" }, ["万吨", "%", "万元"])).toStrictEqual({
      ...{ 万吨: undefined, "%": undefined, 万元: undefined },
    }));

  it("without a unit has no fault", () => expect(of({ type: "decimal" }, "万吨")).toStrictEqual([]));
});

describe("what to write instead", () => {
  const values = (value: Parameter["value"]) => of({ type: "yuan" }, "万元", value)[0]?.values;

  it.each<[string, Parameter["value"]]>([
    ["nobody has given it", null],
    ["it is no figure", "five"],
    ["it is a list", ["5"]],
    ["it would be longer than a figure can be", "9".repeat(19)],
  ])("is not said where %s", (_, value) => expect(values(value)).toStrictEqual({ unit: "万元" }));

  it.each([
    ["1.5", "15000"],
    ["0.00001", "0.1"],
    ["-2", "-20000"],
  ])("of %s is %s", (value, expected) => expect(values(value)).toMatchObject({ value, suggested: expected }));
});

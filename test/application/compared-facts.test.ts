import { expect, it } from "vitest";
import { boundAmong, comparedName } from "../../src/application/compared-facts.js";

const known = comparedName("previousYearRevenue", "least-revenue", () => "20000000");
const open = comparedName("previousYearRevenue", "least-revenue", () => undefined);

it("the bound among some facts is that of the one comparison", () =>
  expect(boundAmong(["scale", known])).toStrictEqual({ bound: "20000000" }));

it.each([
  ["no comparison", ["scale"]],
  ["several comparisons", [known, known]],
  ["one whose parameter has no value", [open]],
])("there is no bound among facts with %s", (_, names) => expect(boundAmong(names)).toStrictEqual({}));

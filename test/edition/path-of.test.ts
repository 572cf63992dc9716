/** The way to a field, from its name in dots. */
import { expect, it } from "vitest";
import { pathOf } from "../../src/edition/path-of.js";

it.each([
  ["year", ["year"]],
  ["enterprises.3.creditCode", ["enterprises", 3, "creditCode"]],
  ["chains.12", ["chains", 12]],
  ["parameters.5days", ["parameters", "5days"]],
  ["parameters.days5", ["parameters", "days5"]],
])("of %s has numbers where entries of a list stand", (field, path) =>
  expect(pathOf(field)).toStrictEqual(path),
);

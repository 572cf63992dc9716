import { expect, it } from "vitest";
import { noEdition } from "../../src/edition/no-edition.js";

it("what takes the place of an edition has no rules, figures or issues, and cannot be changed", () => {
  const nothing = { parameters: [], rules: [], indicators: [], outline: [], issues: [] };
  expect(noEdition).toStrictEqual({ id: "", title: "", ...nothing });
  expect([noEdition, ...Object.values(noEdition)].every((part) => Object.isFrozen(part))).toBe(true);
});

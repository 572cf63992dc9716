import { expect, it } from "vitest";
import { mostChoices } from "../../../src/performance/improve/cheapest.js";

it("as many choices are tried as two hundred million steps allow, of which each takes one for every gain from nothing on", () =>
  expect(mostChoices(2, 999)).toBe(200_000));

it("thirty million cells are filled for all groups, and none where there would be more", () =>
  expect([mostChoices(30_000, 999), mostChoices(30_001, 999)]).toEqual([200_000, 0]));

import { expect, it } from "vitest";
import { repeats } from "../../src/core/repeats.js";

it("names every repeat with the place of the first, and none for what is not given", () =>
  expect(repeats(["a", undefined, "b", "a", undefined, "a"])).toStrictEqual([
    { value: "a", index: 3, first: 0 },
    { value: "a", index: 5, first: 0 },
  ]));

import { describe, expect, it } from "vitest";
import { placesUnknown, placeWritten } from "../../src/rules.js";

describe("places that nobody knows", () => {
  it.each([
    [["甲地"], "甲地"],
    [["甲地", "乙地", "丙地"], "甲地, 乙地, 丙地"],
    [["甲地", "乙地", "丙地", "丁地"], "甲地, 乙地, 丙地"],
    [[5, "甲地", null], "甲地"],
  ])("%j are told as %s", (written, words) =>
    expect(placesUnknown(written as never, ["leagueCity.name"])).toMatchObject({
      outcome: "needs-data",
      code: "word-not-understood",
      values: { words },
      fields: ["leagueCity.name"],
    }),
  );
});

describe("a place that is no window on a record", () => {
  const at = () => undefined;
  it.each([
    { field: "a" },
    { at, own: at },
    { field: "a", at },
    { field: "a", own: at },
    { field: 5, at, own: at },
  ])("says nothing: %j", (record) =>
    expect(placeWritten(record as never)).toStrictEqual({ field: "", value: undefined }),
  );
});

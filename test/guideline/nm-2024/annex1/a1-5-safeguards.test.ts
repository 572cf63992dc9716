import { describe, expect, it } from "vitest";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  lacking,
  passing,
  remedy,
} from "../../../support/an-application.js";

describe("A1.5#safeguards", () => {
  const rule = "A1.5#safeguards";
  const four = ["policy", "funding", "talent", "service"];
  const holding = (kinds?: readonly string[]) =>
    changed(aSmallApplication(), { "plan.safeguardKinds": kinds });

  it("passes with all four kinds", () => {
    expect(ask(holding(four), rule)).toEqual(
      passing("holds-all", { of: "4", present: four.join(", "), list: "plan.safeguardKinds" }),
    );
  });

  it.each(four)("names %s when it is missing, and is mended by it", (absent) => {
    const draft = holding(four.filter((kind) => kind !== absent));
    expect(ask(draft, rule)).toEqual(
      failing("safeguards-missing", { of: "4", count: "1", absent }, ["plan.safeguardKinds"]),
    );
    expect(remedy(draft, rule)).toMatchObject({
      possible: true,
      code: "add-safeguards",
      values: { absent, count: "1" },
      changes: [{ action: "append", path: ["plan", "safeguardKinds"], value: absent }],
    });
  });

  it("asks for the kinds", () => {
    expect(ask(holding(), rule)).toMatchObject(lacking("plan.safeguardKinds"));
  });
});

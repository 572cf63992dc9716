import { describe, expect, it } from "vitest";
import {
  aSmallApplication,
  ask,
  changed,
  failing,
  find,
  lacking,
  passing,
  remedy,
} from "../../../support/an-application.js";

const seven = [
  "publicity",
  "resource-matching",
  "diagnosis",
  "platform-support",
  "talent-training",
  "financial-support",
  "security",
];
const taking = (measures?: readonly string[]) => changed(aSmallApplication(), { "plan.measures": measures });

describe("3.4#policy-measures", () => {
  const rule = "3.4#policy-measures";

  it("passes with all seven, in any order and beside others", () => {
    expect(ask(taking(["tax-relief", ...[...seven].reverse()]), rule)).toEqual(
      passing("holds-all", { of: "7", present: seven.join(", ") }),
    );
  });

  it.each(seven)("names %s when it is missing", (absent) => {
    expect(ask(taking(seven.filter((measure) => measure !== absent)), rule)).toEqual(
      failing("measures-missing", { of: "7", count: "1", absent }, ["plan.measures"]),
    );
  });

  it("an empty list misses all", () => {
    expect(ask(taking([]), rule)).toEqual(
      failing("measures-missing", { of: "7", count: "7", absent: seven.join(", ") }, ["plan.measures"]),
    );
  });

  it("asks for the measures", () => {
    expect(ask(taking(), rule)).toMatchObject(lacking("plan.measures"));
  });

  it("is mended by adding exactly those that are missing", () => {
    expect(remedy(taking(seven.slice(1, 6)), rule)).toMatchObject({
      possible: true,
      code: "add-measures",
      values: { absent: "publicity, security", count: "2" },
      changes: [
        { action: "append", path: ["plan", "measures"], value: "publicity" },
        { action: "append", path: ["plan", "measures"], value: "security" },
      ],
    });
  });
});

describe("3.4#fiscal-financial-linkage", () => {
  const rule = "3.4#fiscal-financial-linkage";

  it("passes when finance is drawn in", () => {
    expect(ask(taking(["financial-support"]), rule)).toEqual(
      passing("holds-all", { of: "1", present: "financial-support" }),
    );
  });

  it("fails when it is not", () => {
    expect(ask(taking(["publicity"]), rule)).toEqual(
      failing("finance-not-drawn-in", { of: "1", count: "1", absent: "financial-support" }, [
        "plan.measures",
      ]),
    );
  });

  it("asks for the measures", () => {
    expect(ask(taking(), rule)).toMatchObject(lacking("plan.measures"));
  });

  it("is a preference", () => {
    expect(find(taking(seven), rule).force).toBe("prefer");
  });
});

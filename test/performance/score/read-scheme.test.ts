import { describe, expect, it } from "vitest";
import type { Method, ScoringScheme } from "../../../src/performance/score/scoring-scheme.js";
import { scored } from "../../support/scored.js";
import { aScheme, aValue, falling } from "../../support/scoring.js";

const issuesOf = (scheme: unknown) =>
  scored([aValue({ target: "1", actual: "1" })], scheme as ScoringScheme).issues.map(({ code, field }) => [
    code,
    field,
  ]);

describe("weights", () => {
  it("that make 99.99 score nothing, and the issue gives the sum", () => {
    const score = scored(
      [aValue()],
      aScheme({
        ids: ["smart-factories", "scenarios"],
        total: "100",
        weights: { "smart-factories": "50", scenarios: "49.99" },
      }),
    );
    expect(score).toMatchObject({
      low: "0",
      high: "100",
      total: "100",
      points: null,
      grade: null,
      decided: false,
      rows: [],
    });
    expect(score.issues[0]).toMatchObject({
      code: "weights-do-not-add-up",
      field: "scheme.weights",
      values: { sum: "99.99", total: "100", difference: "-0.01" },
    });
  });

  it.each([
    [
      "negative",
      { weights: { "smart-factories": "-10" }, total: "-10" },
      [
        ["not-above-zero", "scheme.total"],
        ["negative", "scheme.weights.smart-factories"],
      ],
    ],
    ["zero", { weights: { "smart-factories": "0" }, total: "0" }, [["not-above-zero", "scheme.total"]]],
    [
      "too large",
      { weights: { "smart-factories": "999999999999.999999" }, total: "999999999999.999999" },
      [["weights-too-large", "scheme.weights"]],
    ],
    [
      "no decimals",
      { weights: { "smart-factories": "ten" } },
      [
        ["not-a-decimal", "scheme.weights.smart-factories"],
        ["weights-do-not-add-up", "scheme.weights"],
      ],
    ],
  ])("that are %s", (_, parts, issues) => expect(issuesOf(aScheme(parts as never))).toStrictEqual(issues));

  it("are not shared out while blocks are", () => {
    const scheme = aScheme({ blocks: [{ block: "output", weight: "50" }], total: "60" });
    expect(scored([], scheme).issues[0]).toMatchObject({
      code: "blocks-not-shared-out",
      values: { blocks: "output" },
    });
    expect(issuesOf(scheme)).toStrictEqual([["blocks-not-shared-out", "scheme.blocks"]]);
  });
});

describe("grades", () => {
  it("with one bound twice, or a bound beyond the total, are none", () =>
    expect(
      issuesOf(
        aScheme({
          grades: [
            { grade: "a", from: "5" },
            { grade: "b", from: "5.0" },
            { grade: "c", from: "10.1" },
            { grade: "d", from: "-1" },
          ],
        }),
      ),
    ).toStrictEqual([
      ["repeated-bound", "scheme.grades.1.from"],
      ["grade-out-of-range", "scheme.grades.2.from"],
      ["grade-out-of-range", "scheme.grades.3.from"],
    ]));
});

describe("methods", () => {
  const bands = (...list: readonly (readonly [string, string])[]): Method => ({
    bands: list.map(([from, share]) => ({ from, share })),
  });

  it.each([
    [
      "missing for an indicator",
      { scenarios: "proportional" },
      [["method-missing", "scheme.method.smart-factories"]],
    ],
    ["unknown", "best-effort", [["wrong-type", "scheme.method"]]],
    ["against the direction", "reverse-ratio", [["method-against-direction", "scheme.method"]]],
    [
      "against the direction for one",
      { "smart-factories": "reverse-linear" },
      [["method-against-direction", "scheme.method.smart-factories"]],
    ],
    ["without bands", { bands: [] }, [["no-bands", "scheme.method"]]],
    ["with a share above all", bands(["0", "101"]), [["share-out-of-range", "scheme.method"]]],
    ["with bands that fall", bands(["0", "50"], ["50", "40"]), [["bands-not-rising", "scheme.method"]]],
    ["with one bound twice", bands(["50", "40"], ["50", "50"]), [["bands-not-rising", "scheme.method"]]],
    [
      "with a part nobody knows",
      { bands: [{ from: "0", share: "50" }], off: "x" },
      [["unknown-key", "scheme.method.off"]],
    ],
    [
      "for one indicator with a part nobody knows",
      { "smart-factories": { bands: [{ from: "0", share: "50" }], off: "x" } },
      [["unknown-key", "scheme.method.smart-factories.off"]],
    ],
    [
      "with a band that has a part nobody knows",
      { bands: [{ from: "0", share: "50", shar: "5" }] },
      [["unknown-key", "scheme.method.bands.0.shar"]],
    ],
    ["without levels", { qualitative: [] }, [["no-bands", "scheme.method"]]],
    [
      "with a level below nothing",
      { qualitative: [{ level: "x", from: "-1" }] },
      [["share-out-of-range", "scheme.method"]],
    ],
  ])("%s", (_, method, issues) =>
    expect(issuesOf(aScheme({ method: method as Method }))).toStrictEqual(issues),
  );

  it("say which way is better of an indicator without direction, which only some of them do", () => {
    const ofRow2 = (method: Method) =>
      issuesOf(aScheme({ method, total: "10", weights: { "below-scale-enterprises": "10" } })).filter(
        ([code]) => code !== "missing-indicator",
      );
    expect(ofRow2("proportional")).toEqual([]);
    expect(ofRow2("reverse-ratio")).toEqual([]);
    expect(ofRow2({ qualitative: [{ level: "x", from: "0" }] })).toEqual([]);
    for (const method of ["increment", "all-or-nothing", bands(["50", "40"])] as Method[])
      expect(ofRow2(method)).toEqual([["method-without-direction", "scheme.method"]]);
  });

  it("only warn of the direction, and score as the scheme says", () => {
    const score = scored([aValue({ target: "10", actual: "15" })], aScheme({ method: "reverse-linear" }));
    expect(score).toMatchObject({
      points: "5",
      issues: [{ severity: "warning", values: { method: "reverse-linear" } }],
    });
  });

  it("may bound a falling value from above", () => {
    const days: Method = {
      of: "actual",
      bands: [
        { from: "5", share: "50" },
        { from: "3", share: "100" },
      ],
    };
    expect(issuesOf(aScheme({ ids: [falling.id], method: days, indicators: [falling] }))).toStrictEqual([
      ["missing-indicator", `indicators.${falling.id}`],
    ]);
  });
});

describe("the rest", () => {
  it.each([
    [
      "overshoot",
      { overshoot: { tolerance: "-1", most: "101" } },
      [
        ["negative", "scheme.overshoot.tolerance"],
        ["share-out-of-range", "scheme.overshoot.most"],
      ],
    ],
    ["decimals", { decimals: 7 }, [["too-many-decimals", "scheme.decimals"]]],
    ["a key nobody knows", { gradess: [] }, [["unknown-key", "scheme.gradess"]]],
  ])("%s", (_, parts, issues) => expect(issuesOf(aScheme(parts as never))).toStrictEqual(issues));

  it.each([[null], ["text"], [[]]])("no scheme at all: %j", (scheme) => {
    const score = scored([], scheme as never);
    expect(score).toMatchObject({
      scheme: "",
      total: "0",
      low: "0",
      high: "0",
      decimals: 0,
      assumptions: [],
    });
    expect(score.issues[0]).toMatchObject({ code: "wrong-type", field: "scheme" });
  });

  it("a scheme that is no data", () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.weights = cyclic;
    expect(issuesOf(cyclic)[0]).toStrictEqual(["cycle", "scheme.weights"]);
  });
});

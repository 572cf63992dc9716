import { describe, expect, it } from "vitest";
import { explain, nm2024, type ReviewScheme, tallyReview } from "../../src/index.js";

const scores = (...given: readonly (string | undefined)[]) =>
  given.map((score, index) => ({ expert: `专家${index}`, entries: [{ criterion: "a", score }] }));
const tally = (given: ReturnType<typeof scores>, more: object, criterion: object = {}) =>
  tallyReview(given, {
    scheme: { id: "办法", criteria: [{ id: "a", most: "100", ...criterion }], decimals: 2, ...more },
    edition: nm2024,
  });

describe("half marks", () => {
  const step = (score: string) => tally(scores(score), {}, { step: "0.5" });
  it("are read", () => {
    for (const score of ["0", "0.5", "87.5", "100"]) expect(step(score).issues).toStrictEqual([]);
  });

  it("name what lies between them, with the two nearest", () => {
    const between = step("87.6");
    expect(between).toMatchObject({
      complete: false,
      issues: [
        {
          code: "score-between-steps",
          field: "sheets.0.entries.0.score",
          severity: "error",
          values: { actual: "87.6", step: "0.5", lower: "87.5", upper: "88" },
        },
      ],
      rows: [{ missing: 1 }],
    });
    expect(explain(between.issues[0], "en")).toContain("give 87.5 or 88.");
    expect(step("99.99").issues[0]?.values).toMatchObject({ lower: "99.5", upper: "100" });
  });

  it.each([
    ["0", "not-above-zero"],
    ["0.3", "maximum-between-steps"],
  ])("must be steps that reach the full score: %s", (own, code) => {
    expect(tally(scores("1"), {}, { step: own })).toMatchObject({
      score: null,
      issues: [{ code, field: "scheme.criteria.0.step" }],
    });
  });

  it("mean nothing of what is not scored", () => {
    expect(tally(scores(undefined), {}, { step: "0.5", most: undefined }).issues).toStrictEqual([]);
  });
});

describe("outliers", () => {
  const beyond = (distance: string, unit = "points", of = "mean", from = "criterion") => ({
    drop: { from, beyond: { distance, unit, of } },
  });
  it("go where they lie further from the mean than the distance", () => {
    // The mean of 90, 80 and 40 is 70: 40 lies 30 away, 90 only 20.
    expect(tally(scores("90", "80", "40"), beyond("29.99"))).toMatchObject({
      score: { points: "85" },
      rows: [{ mean: "70", kept: "85", dropped: 1 }],
    });
    expect(tally(scores("90", "80", "40"), beyond("30")).score?.points).toBe("70");
  });

  it("are measured in percent of the middle too", () => {
    // 30 of 70 are 42.857… percent.
    expect(tally(scores("90", "80", "40"), beyond("42.85", "percent")).score?.points).toBe("85");
    expect(tally(scores("90", "80", "40"), beyond("42.86", "percent")).score?.points).toBe("70");
  });

  it("are measured from the median: of an even number the mean of the two in the middle", () => {
    expect(tally(scores("90", "80", "40"), beyond("10", "points", "median")).score?.points).toBe("85");
    // 40, 80, 90, 100: the median is 85.
    expect(tally(scores("90", "80", "40", "100"), beyond("5", "points", "median")).score?.points).toBe("85");
  });

  it("are whole sheets where the scheme says so, by their totals", () => {
    expect(tally(scores("90", "80", "40"), beyond("29.99", "points", "mean", "sheet"))).toMatchObject({
      score: { points: "85" },
      rows: [{ kept: "70", dropped: 0 }],
    });
  });

  it("may be all there are: then nothing can be said", () => {
    expect(tally(scores("100", "0"), beyond("49"))).toMatchObject({
      score: null,
      findings: [{ code: "too-few-sheets" }],
    });
  });

  it.each(["criterion", "sheet"])(
    "leave everything open while a score is missing, as it may make an outlier of another: %s",
    (from) => {
      const open = tally(scores("90", "80", undefined), beyond("15", "points", "mean", from));
      expect(open.score).toMatchObject({ low: "0", high: "100", points: null });
    },
  );

  it.each([
    ["neither a number nor a distance", { from: "sheet" }],
    ["both", { from: "sheet", lowest: 1, ...{ beyond: { distance: "1", unit: "points", of: "mean" } } }],
  ])("go by one rule: %s", (_, drop) => {
    expect(tally(scores("1"), { drop })).toMatchObject({
      score: null,
      issues: [{ code: "drop-without-rule", field: "scheme.drop" }],
    });
  });

  it("may go at the upper end alone", () => {
    const drop = { from: "criterion", highest: 1 };
    expect(tally(scores("90", "80", "40"), { drop })).toMatchObject({
      score: { points: "60" },
      rows: [{ dropped: 1 }],
    });
  });

  it("need not go on both sides", () => {
    const drop = { from: "criterion", lowest: 1 };
    expect(tally(scores("90", "80", "40"), { drop })).toMatchObject({
      score: { points: "85" },
      rows: [{ dropped: 1 }],
    });
  });
});

describe("rounding", () => {
  const thirds = ["a", "b", "c"].map((id) => ({ id, most: "3", weight: "10" }));
  const sheets = [{ expert: "甲", entries: thirds.map(({ id }) => ({ criterion: id, score: "2" })) }];
  const rounded = (more: Partial<ReviewScheme>) =>
    tallyReview(sheets, { scheme: { id: "办法", criteria: thirds, decimals: 1, ...more }, edition: nm2024 });

  it("is of the total, unless the scheme rounds the rows", () => {
    // Three times 6.666…
    expect(rounded({}).score?.points).toBe("20");
    expect(rounded({ rounding: "total" }).score?.points).toBe("20");
    expect(rounded({ rounding: "rows" }).score?.points).toBe("20.1");
  });

  it("is of the rows of each sheet where whole sheets are dropped", () => {
    const two = [...sheets, { ...sheets[0], expert: "乙" }, { ...sheets[0], expert: "丙" }];
    const drop = { from: "sheet", lowest: 1, highest: 1 } as const;
    const scheme = { id: "办法", criteria: thirds, decimals: 1, rounding: "rows", drop } as const;
    expect(tallyReview(two, { scheme, edition: nm2024 }).score?.points).toBe("20.1");
  });

  it("comes before whole sheets are compared: what lies apart is what was rounded", () => {
    const two = (one: readonly string[], other: readonly string[]) =>
      tallyReview(
        [one, other].map((given, index) => ({
          expert: `专家${index}`,
          entries: given.map((score, at) => ({ criterion: `${at}`, score })),
        })),
        {
          scheme: {
            id: "办法",
            criteria: one.map((_, at) => ({ id: `${at}`, most: "10" })),
            drop: { from: "sheet", beyond: { distance: "0", unit: "points", of: "mean" } },
            rounding: "rows",
            decimals: 1,
          },
          edition: nm2024,
        },
      );
    // 6.64 and 6.61 are 6.6 both; of what was not rounded no sheet would be left.
    expect(two(["6.64"], ["6.61"]).score).toMatchObject({ low: "6.6", points: "6.6" });
    // Twice 0.25 makes 0.6, and 0.3 with 0.2 makes 0.5, though all were the same before.
    expect(two(["0.25", "0.25"], ["0.3", "0.2"])).toMatchObject({
      score: null,
      findings: [{ code: "too-few-sheets" }],
    });
  });

  it("never makes more of a row than its weight", () => {
    const scheme = {
      id: "办法",
      criteria: [
        { id: "a", most: "1000", weight: "0.25" },
        { id: "b", most: "1", weight: "1.75" },
      ],
      decimals: 1,
      rounding: "rows",
    } as const;
    const of = (score: string) => [
      {
        expert: "甲",
        entries: [
          { criterion: "a", score },
          { criterion: "b", score: "1" },
        ],
      },
    ];
    expect(tallyReview(of("1000"), { scheme, edition: nm2024 }).score).toMatchObject({
      points: "2",
      most: "2",
    });
    // 0.24975 would be 0.2, and 0.2525 of a weight that is not reached 0.3.
    expect(tallyReview(of("999"), { scheme, edition: nm2024 }).score?.points).toBe("2");
    const near = { ...scheme, criteria: [{ id: "a", most: "1000", weight: "0.26" }], decimals: 1 } as const;
    expect(
      tallyReview([{ expert: "甲", entries: [{ criterion: "a", score: "999" }] }], {
        scheme: near,
        edition: nm2024,
      }).score?.points,
    ).toBe("0.3");
  });

  it("tells where it alone decides, with both values", () => {
    const rows = rounded({ rounding: "rows", passMark: "20.1" });
    expect(rows).toMatchObject({
      verdict: "pass",
      issues: [
        {
          code: "decided-by-rounding",
          severity: "warning",
          field: "scheme.passMark",
          values: { bound: "20.1", rounded: "20.1", exact: "20" },
        },
      ],
    });
    expect(explain(rows.issues[0], "zh-CN")).toContain(
      "是否达到20.1，只因四舍五入而不同：四舍五入后为20.1，之前为20",
    );
    expect(rounded({ rounding: "rows", passMark: "20" }).issues).toStrictEqual([]);
    expect(rounded({ passMark: "20" }).issues).toStrictEqual([]);
  });

  it("tells it of a criterion, of a section, and of either end of an interval", () => {
    const criteria = [{ id: "a", most: "3", weight: "10", section: "技术", least: "1.7" }];
    const both = tallyReview(
      ["1", "2", "2"].map((score, index) => ({
        expert: `专家${index}`,
        entries: [{ criterion: "a", score }],
      })),
      {
        // A mean of 1.666…, which is 5.555… of 10
        scheme: { id: "办法", criteria, sections: [{ id: "技术", least: "5.6" }], decimals: 1 },
        edition: nm2024,
      },
    );
    expect(both.issues.map(({ field, values }) => [field, values.rounded, values.exact])).toStrictEqual([
      ["scheme.criteria.0.least", "1.7", "1.666666"],
      ["scheme.sections.0.least", "5.6", "5.555555"],
    ]);
    const open = tallyReview(
      [{ expert: "甲", entries: [{ criterion: "a", score: "2" }] }, { expert: "乙" }],
      {
        scheme: {
          id: "办法",
          criteria: [{ id: "a", most: "3", weight: "10" }],
          passMark: "8.333",
          decimals: 2,
        },
        edition: nm2024,
      },
    );
    // 3.333… to 8.333…, which is shown as 8.33
    expect(open).toMatchObject({
      verdict: "fail",
      issues: [{ values: { bound: "8.333", rounded: "8.33", exact: "8.333333" } }],
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  explain,
  nm2024,
  type ReviewScheme,
  type ReviewSheet,
  selectPilots,
  tallyReview,
} from "../../src/index.js";
import { criteria, scheme, sheet } from "../support/review.js";

const three = [sheet("甲", "8", "4"), sheet("乙", "6", "5"), sheet("丙", "10", "3")];

describe("tallyReview", () => {
  it("adds up weighted means", () => {
    // 8 of 10 × 60 + 4 of 5 × 40
    expect(tallyReview(three, { scheme: scheme, edition: nm2024 })).toMatchObject({
      scheme: "示例办法",
      candidate: null,
      complete: true,
      experts: ["丙", "乙", "甲"],
      score: { low: "80", high: "80", points: "80", most: "100" },
      sections: [],
      issues: [],
    });
  });

  it("counts points as they are where no weight is given", () => {
    const plain = {
      ...scheme,
      criteria: [
        { id: "5.2#scientific", most: "10" },
        { id: "5.2#feasible", most: "5" },
      ],
    };
    expect(tallyReview(three, { scheme: plain, edition: nm2024 }).score).toStrictEqual({
      low: "12",
      high: "12",
      points: "12",
      most: "15",
      applicable: "15",
    });
  });

  it("shows how far the experts are apart", () => {
    const { rows, spread, mostDisputed } = tallyReview(three, { scheme: scheme, edition: nm2024 });
    expect(rows[0]).toStrictEqual({
      criterion: "5.2#scientific",
      applies: true,
      most: "10",
      dropped: 0,
      count: 3,
      mean: "8",
      kept: "8",
      least: "6",
      greatest: "10",
      range: "4",
      deviation: "1.63", // the root of 8/3
      missing: 0,
      passes: 0,
      fails: 0,
      verdict: null,
    });
    // 80, 76 and 84 points: the root of 32/3
    expect(spread).toStrictEqual({
      count: 3,
      mean: "80",
      least: "76",
      greatest: "84",
      range: "8",
      deviation: "3.27",
    });
    // Both differ by the same share of their maximum.
    expect(mostDisputed).toStrictEqual(["5.2#scientific", "5.2#feasible"]);
    expect(
      tallyReview([sheet("甲", "8", "4"), sheet("乙", "8", "5")], { scheme: scheme, edition: nm2024 })
        .mostDisputed,
    ).toStrictEqual(["5.2#feasible"]);
    expect(
      tallyReview([sheet("甲", "8", "4"), sheet("乙", "8", "4")], { scheme: scheme, edition: nm2024 })
        .mostDisputed,
    ).toStrictEqual([]);
  });

  it("rounds half up at the scheme's place, once", () => {
    const one = { ...scheme, criteria: [{ id: "5.2#scientific", most: "10" }], decimals: 1 };
    const scored = (...scores: readonly string[]) =>
      scores.map((score, index) => ({
        expert: `专家${index}`,
        entries: [{ criterion: "5.2#scientific", score }],
      }));
    expect(tallyReview(scored("0.1", "0.2"), { scheme: one, edition: nm2024 }).score?.points).toBe("0.2");
    expect(
      tallyReview(scored("0.1", "0.2", "0.1"), { scheme: { ...one, decimals: 4 }, edition: nm2024 }).score
        ?.points,
    ).toBe("0.1333");
    expect(tallyReview(scored("0.04", "0.04"), { scheme: one, edition: nm2024 }).rows[0]?.mean).toBe("0");
  });

  it("is the same in whatever order the sheets come in", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...three, sheet("丁", "1", undefined)], { minLength: 4 }),
        (sheets) => {
          expect({ ...tallyReview(sheets, { scheme: scheme, edition: nm2024 }), issues: [] }).toStrictEqual({
            ...tallyReview([...three, sheet("丁", "1", undefined)], { scheme: scheme, edition: nm2024 }),
            issues: [],
          });
        },
      ),
    );
  });
});

describe("extremes", () => {
  const five = [...three, sheet("丁", "0", "5"), sheet("戊", "10", "0")];
  it("are dropped for each criterion", () => {
    const drop = { from: "criterion", lowest: 1, highest: 1 } as const;
    // (6 + 8 + 10) ÷ 3 of 10 × 60 + (3 + 4 + 5) ÷ 3 of 5 × 40
    expect(tallyReview(five, { scheme: { ...scheme, drop }, edition: nm2024 })).toMatchObject({
      score: { points: "80" },
      rows: [
        { mean: "6.8", kept: "8" },
        { mean: "3.4", kept: "4" },
      ],
    });
  });

  it("are dropped as whole sheets", () => {
    const drop = { from: "sheet", lowest: 1, highest: 1 } as const;
    // 40, 60, 76, 80, 84: the first and the last go.
    expect(tallyReview(five, { scheme: { ...scheme, drop }, edition: nm2024 })).toMatchObject({
      score: { points: "72" },
      rows: [{ mean: "6.8", kept: "6.8" }, {}],
    });
  });

  it.each(["criterion", "sheet"] as const)("leave nothing of too few: %s", (from) => {
    const tally = tallyReview(three.slice(0, 2), {
      scheme: { ...scheme, drop: { from, lowest: 1, highest: 1 } },
      edition: nm2024,
    });
    expect(tally).toMatchObject({
      score: null,
      complete: false,
      verdict: "needs-data",
      findings: [{ code: "too-few-sheets", values: { actual: "2" } }],
    });
  });
});

describe("what is missing", () => {
  it("leaves an interval", () => {
    const tally = tallyReview([sheet("甲", "8", "4"), sheet("乙", undefined, "4")], {
      scheme: scheme,
      edition: nm2024,
    });
    expect(tally).toMatchObject({
      complete: false,
      verdict: "needs-data",
      // 4 of 10 and 9 of 10 on the first criterion
      score: { low: "56", high: "86", points: null },
      rows: [
        { count: 1, missing: 1, mean: "8" },
        { count: 2, missing: 0 },
      ],
      spread: { count: 1 },
      findings: [{ code: "scores-missing", values: { count: "1" } }],
    });
  });

  it("is a whole sheet of an expert on the panel", () => {
    const tally = tallyReview(three, {
      scheme: { ...scheme, experts: ["甲", "乙", "丙", "丁"] },
      edition: nm2024,
    });
    expect(tally).toMatchObject({ absent: ["丁"], score: { low: "60", high: "85", points: null } });
    expect(tally.findings.map(({ code }) => code)).toStrictEqual(["sheets-missing", "scores-missing"]);
  });

  it("is everything where there is no sheet", () => {
    expect(tallyReview([], { scheme: scheme, edition: nm2024 })).toMatchObject({
      score: null,
      complete: false,
      verdict: "needs-data",
      findings: [{ code: "too-few-sheets" }],
      rows: [{ count: 0, mean: null, kept: null, deviation: null }, {}],
    });
  });

  it("fits into a selection as it is", () => {
    const tally = tallyReview([sheet("甲", "8", "4"), sheet("乙", undefined, "4")], {
      scheme: scheme,
      edition: nm2024,
    });
    const { score } = tally;
    const list = [
      { id: "甲", eligible: true, score: score ?? undefined },
      { id: "乙", eligible: true, score: "55.99" },
    ];
    expect(selectPilots(list, { edition: nm2024, year: 2024, quota: 1 })).toMatchObject({
      outcome: "pass",
      selected: ["甲"],
    });
  });
});

describe("conflicts of interest", () => {
  it.each([true, "曾任申报企业顾问", ["一", "二"]])("take the sheet out and say so: %j", (conflict) => {
    const tally = tallyReview([...three, { ...sheet("丁", "0", "0"), conflict }], {
      scheme: {
        ...scheme,
        experts: ["甲", "乙", "丙", "丁"],
      },
      edition: nm2024,
    });
    expect(tally).toMatchObject({
      interested: ["丁"],
      absent: [],
      score: { points: "80" },
      complete: true,
      verdict: "needs-judgement",
      findings: [
        {
          code: "conflict-of-interest",
          clause: "5.2",
          phrase: "委托第三方机构进行评审",
          values: { names: "丁" },
        },
      ],
    });
  });

  it.each([
    false,
    [],
    [""],
    "",
    null,
    "无",
    " 无。",
    "没有",
    "不存在利害关系",
    "无利益冲突",
    ["无"],
    "None",
    "n/a",
  ])("that are denied are none: %j", (conflict) => {
    const tally = tallyReview([{ ...sheet("甲", "8", "4"), conflict }], { scheme, edition: nm2024 });
    expect(tally).toMatchObject({ interested: [], experts: ["甲"], complete: true, issues: [] });
  });

  it.each(["无锡某公司股东", ["无", "持股"], "否认与其子公司有关"])(
    "that only begin like a denial are some: %j",
    (conflict) => {
      const tally = tallyReview([{ ...sheet("甲", "8", "4"), conflict }], { scheme, edition: nm2024 });
      expect(tally).toMatchObject({ interested: ["甲"], experts: [] });
    },
  );
});

describe("verdicts", () => {
  const judged = (
    expert: string,
    verdict: "pass" | "fail",
    on: string | undefined = "2024-08-28",
  ): ReviewSheet => ({
    expert,
    on,
    entries: criteria.map((criterion) => ({ criterion, verdict, grounds: `${expert}的理由` })),
  });
  const byVerdict: ReviewScheme = { id: "判断", criteria: criteria.map((id) => ({ id })), decimals: 0 };

  it("flow into the assessment with their origin", () => {
    const { judgements, complete, verdict, score } = tallyReview(
      [judged("甲", "pass"), judged("乙", "pass")],
      {
        scheme: byVerdict,
        edition: nm2024,
      },
    );
    expect([complete, verdict, score, judgements.length]).toStrictEqual([true, "pass", null, 24]);
    const assessment = assessApplication(
      {},
      { edition: nm2024, asOf: "2024-09-01", stage: "review", judgements },
    );
    expect(assessment.issues).toStrictEqual([]);
    for (const criterion of criteria) {
      expect(assessment.findings.find(({ rule }) => rule === criterion)).toMatchObject({
        outcome: "pass",
        judgements: [{ by: "乙", grounds: "乙的理由", on: "2024-08-28" }, { by: "甲" }],
      });
    }
  });

  it("that are contrary settle nothing, unless the scheme counts the majority", () => {
    const sheets = [judged("甲", "pass"), judged("乙", "pass"), judged("丙", "fail")];
    const outcomeOf = (scheme: ReviewScheme, list: readonly ReviewSheet[]) =>
      assessApplication(
        {},
        {
          edition: nm2024,
          asOf: "2024-09-01",
          stage: "review",
          judgements: tallyReview(list, { scheme: scheme, edition: nm2024 }).judgements,
        },
      ).findings.find(({ rule }) => rule === "5.2#feasible")?.outcome;
    const majority = { ...byVerdict, verdicts: "majority" as const };
    expect(outcomeOf(byVerdict, sheets)).toBe("needs-judgement");
    expect(outcomeOf(majority, sheets)).toBe("pass");
    expect(outcomeOf(majority, [judged("甲", "fail"), judged("乙", "fail"), judged("丙", "pass")])).toBe(
      "fail",
    );
    expect(outcomeOf(majority, sheets.slice(1))).toBe("needs-judgement");
    expect(tallyReview(sheets, { scheme: majority, edition: nm2024 }).rows[0]).toMatchObject({
      passes: 2,
      fails: 1,
      most: null,
      missing: 0,
    });
  });

  it("of an expert with an interest are not passed on", () => {
    expect(
      tallyReview([{ ...judged("甲", "pass"), conflict: true }], { scheme: byVerdict, edition: nm2024 })
        .judgements,
    ).toStrictEqual([]);
  });

  it("need their grounds and their date", () => {
    const bare = {
      ...judged("甲", "pass"),
      entries: [{ criterion: "5.2#feasible", verdict: "pass" as const }],
    };
    expect(tallyReview([bare], { scheme: byVerdict, edition: nm2024 })).toMatchObject({
      judgements: [],
      issues: [{ code: "verdict-without-grounds", field: "sheets.0.entries.0.grounds" }],
    });
    const { on: _, ...undated } = judged("甲", "pass");
    expect(tallyReview([undated], { scheme: byVerdict, edition: nm2024 })).toMatchObject({ judgements: [] });
    expect(tallyReview([undated], { scheme: byVerdict, edition: nm2024 }).issues[0]).toMatchObject({
      code: "missing",
      field: "sheets.0.on",
    });
  });
});

describe("bad input", () => {
  const entry = (criterion: string | undefined, score: string) => ({ criterion, score });
  it.each<[string, unknown, string, string, number]>([
    [
      "a score above its maximum",
      [{ expert: "甲", entries: [entry("5.2#scientific", "10.01"), entry("5.2#feasible", "5")] }],
      "sheets.0.entries.0.score",
      "score-above-maximum",
      1,
    ],
    [
      "a negative score",
      [{ expert: "甲", entries: [entry("5.2#scientific", "-1"), entry("5.2#feasible", "5")] }],
      "sheets.0.entries.0.score",
      "negative",
      1,
    ],
    [
      "an unknown criterion",
      [
        {
          ...sheet("甲", "1", "1"),
          entries: [...(sheet("甲", "1", "1").entries ?? []), entry("5.2#scientifik", "1")],
        },
      ],
      "sheets.0.entries.2.criterion",
      "unknown-criterion",
      0,
    ],
    [
      "no criterion",
      [
        {
          ...sheet("甲", "1", "1"),
          entries: [...(sheet("甲", "1", "1").entries ?? []), entry(undefined, "1")],
        },
      ],
      "sheets.0.entries.2.criterion",
      "missing",
      0,
    ],
    [
      "a criterion twice",
      [
        {
          expert: "甲",
          entries: [entry("5.2#scientific", "1"), entry("5.2#scientific", "2"), entry("5.2#feasible", "5")],
        },
      ],
      "sheets.0.entries.1.criterion",
      "repeated-criterion",
      1,
    ],
    ["no expert", [sheet("甲", "1", "1"), { entries: [] }], "sheets.1.expert", "missing", 2],
    ["no sheet at all", [sheet("甲", "1", "1"), 5], "sheets.1", "wrong-type", 2],
    [
      "an interest of which nobody can tell",
      [sheet("甲", "1", "1"), { ...sheet("乙", "9", "4"), conflict: 5 }],
      "sheets.1.conflict",
      "wrong-type",
      2,
    ],
    [
      "several applicants",
      [
        { ...sheet("甲", "1", "1"), candidate: "包头" },
        { ...sheet("乙", "1", "1"), candidate: "赤峰" },
      ],
      "sheets",
      "several-candidates",
      0,
    ],
    ["no list", 5, "sheets", "wrong-type", 0],
    [
      "an expert who scores twice",
      [sheet("甲", "1", "1"), sheet("甲", "2", "1")],
      "sheets.1.expert",
      "expert-twice",
      2,
    ],
  ])("%s", (_, sheets, field, code, missing) => {
    const tally = tallyReview(sheets as never, { scheme: scheme, edition: nm2024 });
    expect(tally.issues).toMatchObject([{ field, code, severity: "error" }]);
    expect(tally.rows.reduce((sum, row) => sum + row.missing, 0)).toBe(missing);
    for (const issue of tally.issues) {
      expect(explain(issue, "zh-CN")).not.toMatch(/[a-z{}]/);
      expect(explain(issue, "en")).not.toMatch(/undefined|[{}]/);
    }
  });

  it("leave the total open: what an expert meant may be anything", () => {
    const lost: readonly (readonly unknown[])[] = [
      [sheet("甲", "8", "4"), sheet("乙", "1", "1"), sheet("乙", "2", "1")],
      [sheet("甲", "8", "4"), { ...sheet("乙", "1", "1"), conflict: 5 }],
      [sheet("甲", "8", "4"), { entries: [] }],
    ];
    for (const sheets of lost) {
      const tally = tallyReview(sheets as never, { scheme: scheme, edition: nm2024 });
      expect(tally).toMatchObject({ verdict: "needs-data", score: { low: "40", high: "90", points: null } });
      const [finding] = tally.findings;
      expect(finding).toMatchObject({ code: "sheets-missing", values: { count: "1" } });
      expect(explain(finding as never, "zh-CN")).toMatch(
        /^资料不全：1名专家没有可以计入的评审表(（乙）)?；请补交。$/,
      );
    }
    const panel = tallyReview(lost[2] as never, {
      scheme: { ...scheme, experts: ["甲", "乙"] },
      edition: nm2024,
    });
    expect(panel).toMatchObject({ absent: ["乙"], score: { low: "40", high: "90" } });
  });

  it("names no criterion for one that is like none", () => {
    const far = [{ expert: "甲", entries: [{ criterion: "zzzzzzzzzzzz", score: "1" }] }];
    expect(tallyReview(far, { scheme: scheme, edition: nm2024 }).issues).toMatchObject([
      { code: "unknown-criterion", values: {} },
    ]);
  });

  it("an expert who says two different things counts for neither, one who repeats himself once", () => {
    expect(
      tallyReview([...three, sheet("甲", "1", "1")], { scheme: scheme, edition: nm2024 }).experts,
    ).toStrictEqual(["丙", "乙"]);
    const repeated = tallyReview([...three, sheet("甲", "8", "4")], { scheme: scheme, edition: nm2024 });
    expect(repeated).toMatchObject({
      experts: ["丙", "乙", "甲"],
      issues: [{ code: "repeated-sheet", severity: "warning", values: { first: "1" } }],
    });
  });

  it("an expert who is not on the panel", () => {
    expect(
      tallyReview(three, { scheme: { ...scheme, experts: ["甲", "乙"] }, edition: nm2024 }),
    ).toMatchObject({
      experts: ["乙", "甲"],
      issues: [{ code: "not-on-the-panel", field: "sheets.2.expert" }],
    });
  });

  it.each([
    ["no scheme", undefined, "missing"],
    ["an empty one", {}, "missing"],
    ["no criteria", { ...scheme, criteria: [] }, "blank"],
    ["a maximum of nothing", { ...scheme, criteria: [{ id: "5.2#feasible", most: "0" }] }, "maximum-is-zero"],
    [
      "a criterion twice",
      { ...scheme, criteria: [...scheme.criteria, { id: "5.2#feasible", most: "1" }] },
      "repeated-criterion",
    ],
    ["seven decimals", { ...scheme, decimals: 7 }, "too-many-decimals"],
  ])("%s", (_, faulty, code) => {
    const tally = tallyReview(three, { scheme: faulty as never, edition: nm2024 });
    expect(tally.issues[0]).toMatchObject({ code });
    expect(tally).toMatchObject({
      complete: false,
      verdict: "needs-data",
      score: null,
      rows: [],
      judgements: [],
    });
    for (const issue of tally.issues) expect(explain(issue, "zh-CN")).not.toMatch(/[a-z{}]/);
  });

  it("keeps the name of the applicant the sheets are about", () => {
    expect(
      tallyReview([{ ...sheet("甲", "1", "1"), candidate: "150200" }], { scheme: scheme, edition: nm2024 })
        .candidate,
    ).toBe("150200");
  });

  it("answers anything, and what it finds can be put into words", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        expect(tallyReview(one as never, { scheme: other as never, edition: nm2024 }).score).toBeNull();
        tallyReview([one] as never, { scheme: scheme, edition: nm2024 });
      }),
      { numRuns: 200 },
    );
    const tally = tallyReview([sheet("甲", undefined, "1"), { ...sheet("乙", "1", "1"), conflict: true }], {
      scheme: {
        ...scheme,
        experts: ["甲", "丙"],
      },
      edition: nm2024,
    });
    for (const finding of tally.findings) {
      expect(explain(finding, "zh-CN")).not.toMatch(/[a-z{}]/);
      expect(explain(finding, "en")).not.toMatch(/undefined|[{}]/);
    }
  });
});

it("a higher score never lowers the total", () => {
  const score = fc.integer({ min: 0, max: 50 }).map((tenths) => `${tenths / 10}`);
  const drop = fc.option(
    fc.record({
      from: fc.constantFrom("criterion" as const, "sheet" as const),
      lowest: fc.nat(1),
      highest: fc.nat(1),
    }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(score, score), { minLength: 3, maxLength: 6 }),
      drop,
      fc.nat(),
      (scores, dropped, at) => {
        const own = { ...scheme, ...(dropped && { drop: dropped }), decimals: 6 };
        const total = (list: readonly (readonly [string, string])[]) =>
          Number(
            tallyReview(
              list.map(([one, other], index) => sheet(`专家${index}`, one, other)),
              { scheme: own, edition: nm2024 },
            ).score?.points,
          );
        const raised = scores.map(([one, other], index) =>
          index === at % scores.length ? (["10", other] as const) : ([one, other] as const),
        );
        expect(total(raised)).toBeGreaterThanOrEqual(total(scores));
      },
    ),
    { numRuns: 200 },
  );
});

describe("the verdict of a panel", () => {
  const votes = (
    expert: string,
    verdict: "pass" | "fail" | undefined,
    criterion = "5.2#feasible",
  ): ReviewSheet => ({
    expert,
    on: "2024-08-28",
    entries: verdict === undefined ? [] : [{ criterion, verdict, grounds: "理由" }],
  });
  const panel = (...verdicts: readonly ("pass" | "fail" | undefined)[]) =>
    verdicts.map((verdict, index) => votes(`专家${index}`, verdict));
  const byVote = (more: object = {}, criterion: object = {}): ReviewScheme => ({
    id: "投票",
    criteria: [{ id: "5.2#feasible", ...criterion }],
    decimals: 0,
    ...more,
  });
  const told = (sheets: readonly ReviewSheet[], given: ReviewScheme) => {
    const { complete, verdict, findings } = tallyReview(sheets, { scheme: given, edition: nm2024 });
    for (const finding of findings) {
      expect(explain(finding, "zh-CN")).not.toMatch(/[a-z{}]|undefined/);
      expect(explain(finding, "en")).not.toMatch(/undefined|[{}]/);
    }
    return [complete, verdict, ...findings.map(({ code }) => code)];
  };

  it("is that of all where all say the same", () => {
    expect(told(panel("fail", "fail", "fail"), byVote())).toStrictEqual([true, "fail", "voted-against"]);
    expect(told(panel("pass", "pass"), byVote())).toStrictEqual([true, "pass"]);
    expect(told(panel("fail"), byVote())).toStrictEqual([true, "fail", "voted-against"]);
  });

  it("is nobody's where they are contrary, unless the scheme counts the majority", () => {
    expect(told(panel("pass", "pass", "fail"), byVote())).toStrictEqual([
      ...[true, "needs-judgement", "votes-divided"],
    ]);
    const majority = byVote({ verdicts: "majority" });
    expect(told(panel("pass", "pass", "fail"), majority)).toStrictEqual([true, "pass"]);
    expect(told(panel("pass", "fail", "fail"), majority)).toStrictEqual([true, "fail", "voted-against"]);
    expect(told(panel("pass", "fail"), majority)).toStrictEqual([true, "needs-judgement", "votes-divided"]);
  });

  it("waits for who has not voted, unless it can no longer be turned round", () => {
    const majority = byVote({ verdicts: "majority", experts: ["专家0", "专家1", "专家2"] });
    expect(told(panel("pass", "pass"), majority).slice(0, 2)).toStrictEqual([false, "needs-data"]);
    expect(told(panel("fail", "fail"), majority)).toStrictEqual([
      ...[false, "fail", "sheets-missing", "verdicts-missing", "voted-against"],
    ]);
    expect(told(panel("fail"), majority).slice(0, 2)).toStrictEqual([false, "needs-data"]);
    expect(told(panel("pass", undefined), byVote())).toStrictEqual([false, "needs-data", "verdicts-missing"]);
    expect(told([], byVote())).toStrictEqual([false, "needs-data", "too-few-sheets"]);
  });

  it("is against what a single expert vetoes", () => {
    const veto = byVote({ verdicts: "majority" }, { veto: true });
    expect(told(panel("pass", "pass", "fail"), veto)).toStrictEqual([true, "fail", "vetoed"]);
    expect(told(panel("pass", "pass", undefined), veto)).toStrictEqual([
      false,
      "needs-data",
      "verdicts-missing",
    ]);
    expect(told(panel("fail", undefined), veto)).toStrictEqual([false, "fail", "verdicts-missing", "vetoed"]);
    expect(told(panel("pass", "pass"), veto)).toStrictEqual([true, "pass"]);
    const scored = byVote({}, { most: "10", veto: true });
    const sheets = [{ ...votes("甲", "pass"), entries: [{ criterion: "5.2#feasible", score: "9" }] }];
    expect(told(sheets, scored)).toStrictEqual([false, "needs-data", "verdicts-missing"]);
  });

  it("counts a verdict on a criterion that is scored where somebody gives one", () => {
    const entries = [{ criterion: "5.2#feasible", score: "9", verdict: "fail", grounds: "理由" } as const];
    const sheets = [{ ...votes("甲", "fail"), entries }];
    expect(told(sheets, byVote({ passMark: "6" }, { most: "10" }))).toStrictEqual([
      true,
      "fail",
      "voted-against",
    ]);
    const one = tallyReview(sheets, { scheme: byVote({ passMark: "6" }, { most: "10" }), edition: nm2024 });
    expect(one.rows[0]).toMatchObject({ verdict: "fail", passes: 0, fails: 1, missing: 0 });
  });

  it("is a person's where scores rank and nothing must be reached", () => {
    expect(told(three, scheme)).toStrictEqual([true, "needs-judgement", "review-without-standard"]);
  });

  // 80 of 100: 48 for the first criterion, 32 for the second; means of 8 of 10 and of 4 of 5
  const [first, second] = scheme.criteria as [
    ReviewScheme["criteria"][number],
    ReviewScheme["criteria"][number],
  ];
  it.each<[string, Partial<ReviewScheme>, readonly unknown[]]>([
    ["a total at the pass mark", { passMark: "80" }, [true, "pass"]],
    ["a total short of it", { passMark: "80.01" }, [true, "fail", "total-below-least"]],
    ["a mean at its least", { criteria: [{ ...first, least: "8" }, second] }, [true, "pass"]],
    [
      "a mean short of it",
      { criteria: [first, { ...second, least: "4.01" }] },
      [true, "fail", "criterion-below-least"],
    ],
    [
      "a section at its least",
      { criteria: [{ ...first, section: "技术" }, second], sections: [{ id: "技术", least: "48" }] },
      [true, "pass"],
    ],
    [
      "a section short of it",
      { criteria: [{ ...first, section: "技术" }, second], sections: [{ id: "技术", least: "48.01" }] },
      [true, "fail", "section-below-least"],
    ],
  ])("goes by %s", (_, more, expected) => {
    expect(told(three, { ...scheme, ...more })).toStrictEqual(expected);
  });

  it("says by how much a score falls short, and what it can come to at best", () => {
    const given = { ...scheme, passMark: "80.5" };
    const whole = tallyReview(three, { scheme: given, edition: nm2024 });
    expect(whole.findings[0]?.values).toStrictEqual({ actual: "80", least: "80.5", shortfall: "0.5" });
    const open = tallyReview([sheet("甲", "8", undefined)], {
      scheme: { ...scheme, passMark: "89" },
      edition: nm2024,
    });
    expect(open).toMatchObject({ complete: false, verdict: "fail", score: { low: "48", high: "88" } });
    expect(open.findings.at(-1)).toMatchObject({
      code: "total-below-least",
      values: { most: "88", least: "89", shortfall: "1" },
    });
    expect(explain(open.findings.at(-1) as never, "zh-CN")).toBe(
      "不符合：总分最多88分，合格分数线为89分，还差1分；请改进。",
    );
    const known = { ...scheme, criteria: [{ ...first, least: "8" }, second] };
    expect(tallyReview([sheet("甲", "8", undefined)], { scheme: known, edition: nm2024 })).toMatchObject({
      complete: false,
      verdict: "needs-data",
      rows: [{ verdict: "pass" }, { verdict: null }],
    });
  });

  it("shows sections by themselves, extremes of each criterion dropped, whole sheets not", () => {
    const given: ReviewScheme = {
      ...scheme,
      criteria: [{ ...first, section: "技术" }, second],
      sections: [{ id: "技术", least: "30" }],
    };
    const sheets = [...three, sheet("丁", "0", "0")];
    const sectionOf = (drop?: ReviewScheme["drop"]) =>
      tallyReview(sheets, { scheme: { ...given, ...(drop && { drop }) }, edition: nm2024 }).sections[0];
    expect(sectionOf()).toStrictEqual({
      section: "技术",
      low: "36",
      high: "36",
      least: "30",
      verdict: "pass",
    });
    expect(sectionOf({ from: "criterion", lowest: 1, highest: 1 })?.low).toBe("42");
    expect(sectionOf({ from: "sheet", lowest: 1, highest: 1 })?.low).toBe("36");
    expect(tallyReview([], { scheme: given, edition: nm2024 }).sections[0]).toMatchObject({
      ...{ low: null, high: null, verdict: "needs-data" },
    });
  });

  it.each<[string, object, string, string]>([
    ["a pass mark nobody can reach", { passMark: "100.01" }, "threshold-above-maximum", "scheme.passMark"],
    [
      "a least score above the maximum",
      { criteria: [{ ...first, least: "10.01" }, second] },
      "threshold-above-maximum",
      "scheme.criteria.0.least",
    ],
    [
      "a least score of what is not scored",
      { criteria: [first, { id: "5.2#complete", least: "1" }] },
      "threshold-without-score",
      "scheme.criteria.1.least",
    ],
    [
      "a section without a criterion",
      { sections: [{ id: "技术", least: "1" }] },
      "threshold-without-score",
      "scheme.sections.0.least",
    ],
    [
      "a section twice",
      {
        criteria: [{ ...first, section: "技术" }],
        sections: [
          { id: "技术", least: "1" },
          { id: "技术", least: "2" },
        ],
      },
      "repeated-id",
      "scheme.sections.1.id",
    ],
  ])("is not given by a scheme with %s", (_, more, code, field) => {
    const tally = tallyReview(three, { scheme: { ...scheme, ...more }, edition: nm2024 });
    expect(tally.issues).toMatchObject([{ code, field, severity: "error" }]);
    expect(tally.verdict).toBe("needs-data");
    for (const issue of tally.issues) expect(explain(issue, "zh-CN")).not.toMatch(/[a-z{}]/);
  });

  it("waits for the scores that are missing where they may still reach a pass mark", () => {
    const given = { ...scheme, passMark: "60" };
    expect(told([sheet("甲", "8", undefined)], given)).toStrictEqual([
      ...[false, "needs-data", "scores-missing"],
    ]);
    expect(told([], given)).toStrictEqual([false, "needs-data", "too-few-sheets"]);
  });

  it("can be reached exactly", () => {
    expect(told([sheet("甲", "10", "5")], { ...scheme, passMark: "100" })).toStrictEqual([true, "pass"]);
  });
});

it("tells of options first, then of the scheme and the sheets", () => {
  const tally = tallyReview(5, { scheme, edition: nm2024, schema: 1 });
  expect(tally.issues.map(({ code, field }) => [code, field])).toStrictEqual([
    ["unknown-option", "schema"],
    ["wrong-type", "sheets"],
  ]);
  expect(tallyReview(undefined, { scheme, edition: nm2024 }).issues).toMatchObject([
    { code: "missing", field: "sheets" },
  ]);
  expect(tallyReview(three, 5).issues.map(({ code }) => code)).toStrictEqual([
    "wrong-type",
    "unknown-edition",
    "missing",
  ]);
});

describe("names on sheets", () => {
  const spelled = (name: string, score: string) => ({ ...sheet("甲", score, "1"), expert: name });

  it.each([" 甲 ", "甲\u3000", "甲\u200b"])(
    "of one expert are the same however they are written: %j",
    (name) => {
      const twice = tallyReview([sheet("甲", "1", "1"), spelled(name, "9")], { scheme, edition: nm2024 });
      expect(twice.issues).toMatchObject([{ code: "expert-twice", field: "sheets.1.expert" }]);
      expect(twice).toMatchObject({ experts: [], absent: ["甲"] });
      const again = tallyReview([sheet("甲", "1", "1"), spelled(name, "1")], { scheme, edition: nm2024 });
      expect(again.issues).toMatchObject([{ code: "repeated-sheet" }]);
      expect(again.experts).toEqual(["甲"]);
    },
  );

  it("are held against the panel without blanks, width and case", () => {
    const sheets = [spelled("ＪＯＨＮ  Smith", "1")];
    const panel = { ...scheme, experts: ["John Smith", "john smith"] };
    expect(tallyReview(sheets, { scheme: panel, edition: nm2024 })).toMatchObject({
      experts: ["John Smith"],
      absent: [],
      issues: [],
    });
  });

  it("of one applicant are the same however they are written", () => {
    const sheets = [
      { ...sheet("甲", "1", "1"), candidate: "包头市 " },
      { ...sheet("乙", "1", "1"), candidate: "包头市" },
    ];
    expect(tallyReview(sheets, { scheme, edition: nm2024 })).toMatchObject({
      candidate: "包头市",
      issues: [],
    });
  });

  it("come in one spelling in whatever order the sheets come", () => {
    const sheets = [spelled("a b", "1"), spelled("A B", "2"), sheet("乙", "1", "1")];
    const tally = (list: readonly object[]) => {
      const { issues: _, ...rest } = tallyReview(list, { scheme, edition: nm2024 });
      return rest;
    };
    expect(tally([...sheets].reverse())).toEqual(tally(sheets));
  });
});

describe("one fault of a sheet", () => {
  const first = { criterion: "5.2#feasible", score: "1" };
  const judged = { criterion: "5.2#feasible", verdict: "pass", grounds: "好" };
  it.each([
    ["an entry that is no record", { entries: [first, 5] }, ["wrong-type sheets.0.entries.1"]],
    [
      "a criterion that is no text",
      { entries: [first, { criterion: 5 }] },
      ["wrong-type sheets.0.entries.1.criterion"],
    ],
    ["a date that is none", { on: "bad", entries: [judged] }, ["not-a-date sheets.0.on"]],
    [
      "a date that is not there",
      { entries: [judged, { ...judged, criterion: "5.2#scientific" }] },
      ["missing sheets.0.on"],
    ],
    [
      "grounds that are no text",
      { on: "2024-06-30", entries: [{ ...judged, grounds: 5 }] },
      ["wrong-type sheets.0.entries.0.grounds"],
    ],
  ])("is told once: %s", (_, more, expected) => {
    const { issues } = tallyReview([{ expert: "甲", ...more }], { scheme, edition: nm2024 });
    expect(issues.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });
});

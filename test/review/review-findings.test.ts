import { describe, expect, it } from "vitest";
import { nm2024, tallyReview } from "../../src/index.js";

interface Criterion {
  readonly id: string;
  readonly most?: string;
  readonly weight?: string;
  readonly least?: string;
  readonly section?: string;
  readonly veto?: boolean;
}
const tally = (criteria: readonly Criterion[], sheets: readonly object[], more: object = {}) =>
  tallyReview(sheets, { scheme: { id: "办法", criteria, decimals: 1, ...more }, edition: nm2024 });
const told = (...given: Parameters<typeof tally>) =>
  tally(...given).findings.map(({ code, values, outcome }) => ({ code, values, outcome }));
const codes = (...given: Parameters<typeof tally>) => told(...given).map(({ code }) => code);

const sheet = (expert: string, ...entries: readonly object[]) => ({ expert, on: "2024-08-28", entries });
const scored = (criterion: string, score: string) => ({ criterion, score });
const judged = (criterion: string, verdict: string) => ({ criterion, verdict, grounds: "理由" });
const not = (criterion: string) => ({ criterion, applies: false, grounds: "没有" });

describe("what a panel lacks", () => {
  const a = [{ id: "a", most: "10" }];

  it("is told with the names of those whose sheets are not there", () => {
    expect(told(a, [sheet("甲", scored("a", "8"))], { experts: ["甲", "丙", "乙"], passMark: "1" })).toEqual([
      {
        code: "sheets-missing",
        values: { count: "2", names: ["丙", "乙"].sort().join(", ") },
        outcome: "needs-data",
      },
      { code: "scores-missing", values: { count: "2" }, outcome: "needs-data" },
    ]);
  });

  it("is told without names where nobody knows whose a sheet is", () => {
    const [first] = told(a, [sheet("甲", scored("a", "8")), { entries: [] }], { passMark: "1" });
    expect(first).toStrictEqual({ code: "sheets-missing", values: { count: "1" }, outcome: "needs-data" });
  });

  it("names five at most, forty characters of each, and counts all", () => {
    const experts = ["a", "b", "c", "d", "e", "f"].map((one) => one.repeat(50));
    const [first] = told(a, [], { experts });
    expect(first?.values).toEqual({
      count: "6",
      names: ["a", "b", "c", "d", "e"].map((one) => one.repeat(40)).join(", "),
    });
  });

  it("is told of those with an interest by name", () => {
    const sheets = [sheet("甲", scored("a", "8")), { ...sheet("乙"), conflict: true }];
    expect(told(a, sheets, { passMark: "1" })).toEqual([
      { code: "conflict-of-interest", values: { count: "1", names: "乙" }, outcome: "needs-judgement" },
    ]);
  });

  it("is scores of what is scored, and verdicts of what is judged", () => {
    const criteria = [...a, { id: "b" }, { id: "c" }, { id: "d", most: "5" }];
    expect(told(criteria, [sheet("甲")]).slice(0, 2)).toEqual([
      { code: "scores-missing", values: { count: "2" }, outcome: "needs-data" },
      { code: "verdicts-missing", values: { count: "2" }, outcome: "needs-data" },
    ]);
  });

  it("is a verdict of everybody on what is scored where one can end it", () => {
    const veto = [{ id: "a", most: "10", veto: true }];
    const sheets = [
      sheet("甲", { ...judged("a", "pass"), score: "8" }),
      sheet("乙", scored("a", "8")),
      sheet("丙", scored("a", "8")),
    ];
    expect(told(veto, sheets)).toEqual([
      { code: "verdicts-missing", values: { count: "2" }, outcome: "needs-data" },
    ]);
    expect(codes([{ id: "a", most: "10", veto: false }], sheets)).toEqual([]);
  });

  it("is a verdict once where what can end it is judged alone", () => {
    expect(told([{ id: "a", veto: true }], [sheet("甲")])).toEqual([
      { code: "verdicts-missing", values: { count: "1" }, outcome: "needs-data" },
    ]);
  });

  it("is no verdict on what does not apply, whatever could end it", () => {
    const criteria = [...a, { id: "b", most: "5", veto: true }];
    expect(codes(criteria, [sheet("甲", scored("a", "8"), not("b"))])).toEqual(["review-without-standard"]);
  });

  it("is sheets where none is there, or all are dropped", () => {
    expect(told(a, [], { passMark: "1" })).toEqual([
      { code: "too-few-sheets", values: { actual: "0" }, outcome: "needs-data" },
    ]);
    const drop = { from: "criterion", lowest: 1 };
    expect(told(a, [sheet("甲", scored("a", "8"))], { passMark: "1", drop })).toEqual([
      { code: "too-few-sheets", values: { actual: "1" }, outcome: "needs-data" },
    ]);
  });

  it("is no sheet where scores alone do not count", () => {
    expect(codes([{ id: "a", most: "10", weight: "0" }], [sheet("甲", scored("a", "8"))])).toEqual([
      "review-without-standard",
    ]);
    expect(codes([{ id: "a" }], [sheet("甲", judged("a", "pass"))])).toEqual([]);
  });

  it("is no sheet while it is open what applies", () => {
    const sheets = [sheet("甲", scored("a", "8"), not("b")), sheet("乙", scored("a", "8"))];
    expect(codes([...a, { id: "b", most: "5" }], sheets, { passMark: "1" })).toEqual(["scores-missing"]);
  });

  it("is a sheet although it is open whether something applies that is not scored", () => {
    const drop = { from: "criterion", lowest: 2 };
    const sheets = [sheet("甲", scored("a", "8"), not("b")), sheet("乙", scored("a", "8"))];
    expect(codes([...a, { id: "b" }], sheets, { passMark: "1", drop })).toEqual([
      ...["verdicts-missing", "too-few-sheets"],
    ]);
  });
});

describe("what applies", () => {
  const a = { id: "a", most: "10" };
  const b = { id: "b", most: "5" };

  it("is a person's to say where experts are divided, with how many say that it does not", () => {
    const sheets = [
      sheet("甲", scored("a", "8"), not("b")),
      sheet("乙", scored("a", "8"), not("b")),
      sheet("丙", scored("a", "8"), scored("b", "3")),
      sheet("丁", scored("a", "8")),
    ];
    expect(told([a, b], sheets)).toEqual([
      { code: "scores-missing", values: { count: "1" }, outcome: "needs-data" },
      { code: "applicability-divided", values: { criterion: "b", count: "2" }, outcome: "needs-judgement" },
    ]);
  });

  const nothing = { code: "nothing-applies", values: {}, outcome: "needs-judgement" };
  const divided = (criterion: string) => ({
    ...{ code: "applicability-divided", values: { criterion, count: "1" }, outcome: "needs-judgement" },
  });

  it.each<[string, Criterion[], object[], object[]]>([
    ["nothing of what is scored", [a, { id: "c" }], [sheet("甲", not("a"), judged("c", "pass"))], [nothing]],
    ["nothing of what is judged", [{ id: "c" }], [sheet("甲", not("c"))], [nothing]],
    [
      "nothing that is scored where they are divided on the rest",
      [a, { id: "c" }],
      [sheet("甲", not("a"), not("c")), sheet("乙", not("a"), judged("c", "pass"))],
      [divided("c"), nothing],
    ],
    [
      "nothing of what counts nothing",
      [{ ...a, weight: "0" }, { id: "c" }],
      [sheet("甲", not("a"), judged("c", "pass"))],
      [nothing],
    ],
    [
      "nothing that counts",
      [
        { ...a, weight: "60" },
        { ...b, weight: "0" },
      ],
      [sheet("甲", not("a"), scored("b", "3"))],
      [nothing],
    ],
  ])("can be %s", (_, criteria, sheets, expected) => {
    expect(told(criteria, sheets)).toEqual(expected);
  });

  it("is not said to be nothing while they are divided on what is left", () => {
    const sheets = [sheet("甲", not("a"), not("b")), sheet("乙", not("a"), scored("b", "3"))];
    expect(told([a, { ...b, weight: "0" }], sheets)).toEqual([divided("b")]);
  });

  it("is something where only what is judged is left out", () => {
    expect(codes([a, { id: "c" }], [sheet("甲", scored("a", "3"), not("c"))])).toEqual([
      "review-without-standard",
    ]);
  });
});

describe("what the experts decided", () => {
  const against = (veto: boolean | undefined, verdicts: string | undefined, ...votes: readonly string[]) =>
    told(
      [{ id: "a", ...(veto !== undefined && { veto }) }],
      votes.map((vote, index) => sheet(`专家${index}`, judged("a", vote))),
      verdicts === undefined ? {} : { verdicts },
    );

  it.each<[boolean | undefined, string | undefined, string[], string | undefined, string | undefined]>([
    [undefined, undefined, ["pass", "pass"], undefined, undefined],
    [undefined, undefined, ["fail", "fail"], "voted-against", "fail"],
    [undefined, undefined, ["pass", "fail"], "votes-divided", "needs-judgement"],
    [undefined, "each", ["pass", "pass", "fail"], "votes-divided", "needs-judgement"],
    [undefined, "majority", ["pass", "fail", "fail"], "voted-against", "fail"],
    [undefined, "majority", ["pass", "pass", "fail"], undefined, undefined],
    [false, undefined, ["fail"], "voted-against", "fail"],
    [true, undefined, ["fail"], "vetoed", "fail"],
    [true, "majority", ["pass", "pass", "fail"], "vetoed", "fail"],
  ])("veto %s, counted by %s, %j: %s", (veto, verdicts, votes, code, outcome) => {
    const [passes, fails] = ["pass", "fail"].map((one) => `${votes.filter((vote) => vote === one).length}`);
    expect(against(veto, verdicts, ...votes)).toEqual(
      code === undefined ? [] : [{ code, values: { criterion: "a", passes, fails }, outcome }],
    );
  });

  it("asks for the sheets where something fails", () => {
    const { findings } = tally([{ id: "a" }], [sheet("甲", judged("a", "fail"))]);
    expect(findings).toMatchObject([{ clause: "5.2", basis: "reading", fields: ["sheets"] }]);
  });
});

describe("scores that fall short", () => {
  const a = { id: "a", most: "10" };

  it("are told with what they are, what they should be and what is lacking", () => {
    const criteria = [{ ...a, least: "6", section: "技术" }];
    const marks = { sections: [{ id: "技术", least: "7" }], passMark: "8" };
    expect(told(criteria, [sheet("甲", scored("a", "5.5"))], marks)).toEqual([
      {
        ...{ code: "criterion-below-least", outcome: "fail" },
        values: { criterion: "a", actual: "5.5", least: "6", shortfall: "0.5" },
      },
      {
        ...{ code: "section-below-least", outcome: "fail" },
        values: { section: "技术", actual: "5.5", least: "7", shortfall: "1.5" },
      },
      {
        ...{ code: "total-below-least", outcome: "fail" },
        values: { actual: "5.5", least: "8", shortfall: "2.5" },
      },
    ]);
  });

  it("are told with what they can come to where some are missing", () => {
    const criteria = [{ ...a, least: "6" }];
    const findings = told(criteria, [sheet("甲", scored("a", "1"))], { experts: ["甲", "乙"] });
    expect(findings.at(-1)).toEqual({
      ...{ code: "criterion-below-least", outcome: "fail" },
      values: { criterion: "a", most: "5.5", least: "6", shortfall: "0.5" },
    });
  });

  it("are nobody's of what does not apply", () => {
    const criteria = [
      { ...a, least: "6" },
      { id: "b", most: "10" },
    ];
    expect(codes(criteria, [sheet("甲", not("a"), scored("b", "1"))])).toEqual(["review-without-standard"]);
  });
});

describe("scores that nothing is held against", () => {
  const a: Criterion = { id: "a", most: "10" };
  const eight = [sheet("甲", scored("a", "8"))];

  it.each<[string, Criterion[], object, string[]]>([
    ["are a person's to judge", [a], {}, ["review-without-standard"]],
    [
      "are a person's to judge with an empty list of sections",
      [a],
      { sections: [] },
      ["review-without-standard"],
    ],
    ["are none with a pass mark", [a], { passMark: "8" }, []],
    ["are none with the least of a criterion", [{ ...a, least: "8" }], {}, []],
    ["are none with a section", [{ ...a, section: "技术" }], { sections: [{ id: "技术", least: "8" }] }, []],
  ])("%s", (_, criteria, more, expected) => {
    expect(codes(criteria, eight, more)).toEqual(expected);
  });

  it.each<[string, Criterion[], object[], object]>([
    ["a verdict", [a, { id: "c" }], [sheet("甲", scored("a", "8"), not("c"))], {}],
    ["a veto", [a, { id: "b", most: "5", veto: true }], [sheet("甲", scored("a", "8"), not("b"))], {}],
    ["a least", [a, { id: "b", most: "5", least: "1" }], [sheet("甲", scored("a", "8"), not("b"))], {}],
    [
      "a section",
      [a, { id: "b", most: "5", section: "技术" }],
      [sheet("甲", scored("a", "8"), not("b"))],
      { sections: [{ id: "技术", least: "1" }] },
    ],
  ])("are a person's to judge where %s is asked only of what does not apply", (_, criteria, sheets, more) => {
    expect(codes(criteria, sheets, more)).toEqual(["review-without-standard"]);
    expect(codes(criteria, sheets, { ...more, passMark: "8" })).toEqual([]);
  });

  it("are none where somebody judges, of one criterion among several", () => {
    const sheets = [sheet("甲", scored("a", "8"), { ...judged("b", "pass"), score: "3" })];
    expect(codes([a, { id: "b", most: "5" }], sheets)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { nm2024, selectPilots, tallyReview } from "../../src/index.js";
import type { Contender } from "../../src/review/contender.js";
import { panelOf } from "../../src/review/panel.js";
import type { SoundSheet } from "../../src/review/read-sheets.js";
import { standings } from "../../src/review/standing.js";
import { withOddValue } from "../support/edition-variants.js";

const of2024 = { edition: nm2024, year: 2024 };
const codesOf = (issues: readonly { readonly code: string; readonly field: string }[]) =>
  issues.map(({ code, field }) => `${code} ${field}`);

describe("the places that contenders can come to", () => {
  const contender = (id: string, text: string): Contender => {
    const [low = "", high = low] = text.replace(/[?!]$/, "").split("-");
    const ends = low === "" ? undefined : ([BigInt(low), BigInt(high)] as const);
    return {
      ...{ id, low: ends?.[0], high: ends?.[1], waitsFor: undefined, preferences: [] },
      eligible: text.endsWith("?") ? "open" : text.endsWith("!") ? "no" : "yes",
    };
  };
  const ranks = (text: string, places: number | undefined = 1) =>
    standings(
      text.split(" ").map((one, index) => contender(`${index}`, one)),
      places,
    ).map(({ bestRank, worstRank, standing }) => `${bestRank}-${worstRank} ${standing}`);

  // A question mark: it is open whether it may be chosen; an exclamation mark: it may not.
  it.each([
    ["9 8 7", ["1-1 selected", "2-2 not-selected", "3-3 not-selected"]],
    ["7 9 8", ["3-3 not-selected", "1-1 selected", "2-2 not-selected"]],
    ["9 9 7", ["1-2 tied", "1-2 tied", "3-3 not-selected"]],
    ["7-9 8", ["1-2 open", "1-2 open"]],
    ["7-9 8-9 1", ["1-2 open", "1-2 open", "3-3 not-selected"]],
    ["9? 8", ["1-1 open", "1-2 open"]],
    ["9! 8", ["1-1 ineligible", "1-1 selected"]],
    ["8 9!", ["1-1 selected", "1-1 ineligible"]],
    ["8 7 9!", ["1-1 selected", "2-2 not-selected", "1-1 ineligible"]],
    ["8 8!", ["1-1 selected", "1-2 ineligible"]],
  ])("of %s", (text, expected) => {
    expect(ranks(text)).toEqual(expected);
  });

  it("are known where the number of places is not", () => {
    const contenders = ["9", "8!"].map((one, index) => contender(`${index}`, one));
    expect(standings(contenders, undefined)).toMatchObject([
      { standing: "open", bestRank: 1, worstRank: 1 },
      { standing: "ineligible" },
    ]);
  });
});

describe("the finding of a selection", () => {
  const scored = (...scores: readonly string[]) =>
    scores.map((score, index) => ({ id: `盟市${index + 1}`, score, eligible: true }));
  const findingOf = (candidates: readonly object[], more: object) => {
    const { finding } = selectPilots(candidates, { ...of2024, ...more });
    return { code: finding.code, values: finding.values };
  };

  it("says how many were selected, with one number where there is only one", () => {
    expect(findingOf(scored("9", "8"), { quota: 2, year: 2031 })).toStrictEqual({
      ...{ code: "pilots-selected", values: { least: "2", unit: "个", actual: "2" } },
    });
    expect(findingOf(scored("9", "8"), { quota: { least: 1, most: 2 }, year: 2031 })).toStrictEqual({
      ...{ code: "pilots-selected", values: { least: "1", most: "2", unit: "个", actual: "2" } },
    });
  });

  it("says what the text has instead only where that is another number", () => {
    expect(findingOf(scored("9", "8"), { quota: 2 }).values).toStrictEqual({
      ...{ least: "2", unit: "个", stated: "3-5", actual: "2" },
    });
    expect(Object.keys(findingOf(scored("9", "8", "7"), {}).values)).not.toContain("stated");
  });

  it("says how many candidates are lacking", () => {
    expect(findingOf(scored("9"), { quota: 3, year: 2031 })).toStrictEqual({
      code: "too-few-candidates",
      values: { least: "3", most: "3", unit: "个", actual: "1", shortfall: "2" },
    });
  });

  it("counts none that may not be chosen among the candidates there are", () => {
    const out = { id: "甲", score: "10", eligible: false };
    expect(findingOf([out, ...scored("9", "8")], { quota: 3, year: 2031 })).toMatchObject({
      ...{ code: "too-few-candidates", values: { actual: "2", shortfall: "1" } },
    });
    expect(findingOf([out, ...scored("9", "8")], { quota: 2 }).code).toBe("pilots-selected");
  });

  it("says between whom a person must decide, and for how many places", () => {
    expect(findingOf(scored("9", "8", "8", "8"), { quota: 3, year: 2031 })).toStrictEqual({
      code: "tie-at-the-edge",
      values: {
        ...{ least: "3", most: "3", unit: "个", count: "3", places: "2" },
        names: "盟市2, 盟市3, 盟市4",
      },
    });
  });

  it("names five at most, forty characters of each", () => {
    const candidates = ["a", "b", "c", "d", "e", "f"].map((one) => ({
      ...{ id: one.repeat(50), score: "1", eligible: true },
    }));
    expect(findingOf(candidates, { quota: 1 }).values).toMatchObject({
      count: "6",
      names: ["a", "b", "c", "d", "e"].map((one) => one.repeat(40)).join(", "),
    });
  });

  it.each([
    ["a judgement alone", { score: "9", outcome: "needs-judgement" }, "needs-judgement"],
    ["data", { score: "9", outcome: "needs-data" }, "needs-data"],
    ["its score", { outcome: "pass" }, "needs-data"],
    ["its score and a judgement", { outcome: "needs-judgement" }, "needs-data"],
    ["one end of its score", { score: { low: "7", high: "9" }, outcome: "pass" }, "needs-data"],
  ])("waits for what the only open candidate waits for: %s", (_, more, outcome) => {
    const selection = selectPilots([{ id: "甲", ...more }, ...scored("8")], { ...of2024, quota: 1 });
    expect(selection).toMatchObject({ outcome, finding: { code: "selection-open", outcome } });
  });

  it("waits for data where one of the open candidates does", () => {
    const open = [
      { id: "甲", score: "9", outcome: "needs-judgement" },
      { id: "乙", score: "9", outcome: "needs-data" },
    ];
    expect(selectPilots(open, { ...of2024, quota: 1 }).outcome).toBe("needs-data");
  });

  it("asks for a least number that nobody has given, though the greatest is known", () => {
    const edition = withOddValue(nm2024, "pilots-least", null);
    const { finding, outcome } = selectPilots(scored("9", "8", "7"), { edition, year: 2024 });
    expect([outcome, finding.missing]).toEqual(["needs-data", ["parameters.pilots-least"]]);
  });
});

describe("a candidate as it was read", () => {
  const select = (candidates: readonly object[], more: object = {}) =>
    selectPilots(candidates, { ...of2024, quota: 1, ...more });
  const other = { id: "乙", score: "8", eligible: true };

  it("may have an interval of one score", () => {
    const selection = select([{ id: "甲", score: { low: "9", high: "9" }, eligible: true }, other]);
    expect(selection).toMatchObject({ selected: ["甲"], issues: [] });
  });

  it("keeps the preferences that its assessment has, whatever else of it cannot be read", () => {
    const findings = [{ rule: "p", outcome: "pass" }, { outcome: "pass" }];
    const candidate = { id: "甲", score: "8", eligible: 5, assessment: { outcome: "pass", findings } };
    const { rows } = select([candidate, { ...other, preferences: [] }], { preferences: ["p"] });
    expect(rows.find(({ id }) => id === "甲")).toMatchObject({ standing: "open", bestRank: 1, worstRank: 1 });
  });

  it("is missing where it is a text, a number or nothing", () => {
    for (const none of ["甲", 5, true, null, []]) {
      const selection = select([none as never, other]);
      expect(selection).toMatchObject({ outcome: "needs-data", finding: { missing: ["candidates"] } });
      expect(selection.rows.map(({ id }) => id)).toEqual(["乙"]);
    }
  });

  it.each([
    ["outcome", "wrong-type", 5],
    ["eligible", "wrong-type", "ja"],
    ["assessment", "wrong-type", 5],
    ["score", "not-a-decimal", "x"],
  ])("waits for data where its %s cannot be read", (field, code, value) => {
    const selection = select([{ id: "甲", score: "9", eligible: true, [field]: value }, other]);
    expect(codesOf(selection.issues)).toEqual([
      `${field === "outcome" ? "unknown-word" : code} candidates.0.${field}`,
    ]);
    expect(selection).toMatchObject({ outcome: "needs-data", selected: [], notSelected: [] });
  });

  it("has preferences whose faults are told as those of the selection", () => {
    expect(select([other], { preferences: ["p", 5] }).issues).toMatchObject([
      { code: "wrong-type", field: "preferences.1", term: "selectionRequest.preferences.*" },
    ]);
    const loop: unknown[] = [];
    loop.push(loop);
    expect(select([other], { preferences: loop }).issues).toMatchObject([
      { code: "cycle", field: "preferences.0", term: "selectionRequest.preferences.*" },
    ]);
  });
});

describe("the sheets of a panel", () => {
  const sheet = (expert: string, isInterested = false): SoundSheet => ({
    ...{ expert, candidate: undefined, on: undefined, isInterested, entries: new Map() },
  });
  const scheme = (experts?: string[]) => ({
    id: "办法",
    criteria: [{ id: "a" }],
    decimals: 0,
    ...(experts && { experts }),
  });

  it("come in the order of the names", () => {
    const reading = { sheets: ["c", "a", "d", "b"].map((one) => sheet(one)), named: [], lost: 0, issues: [] };
    expect(panelOf(reading, scheme()).counted.map(({ expert }) => expert)).toEqual(["a", "b", "c", "d"]);
  });

  it("are due from all of the panel, and of all of whom there is one", () => {
    const reading = {
      ...{ sheets: [sheet("b"), sheet("a", true)], named: ["b", "a", "e", "e"], lost: 2, issues: [] },
    };
    expect(panelOf(reading, scheme(["d", "b", "c"]))).toMatchObject({
      ...{ interested: ["a"], absent: ["c", "d", "e"], nameless: 0, due: 4 },
    });
    expect(panelOf(reading, scheme())).toMatchObject({ absent: ["e"], nameless: 2, due: 4 });
  });

  it("pass on judgements in the order of the names", () => {
    const judged = (expert: string) => ({
      ...{ expert, on: "2024-08-28" },
      entries: [{ criterion: "a", verdict: "pass", grounds: expert }],
    });
    const { judgements } = tallyReview(["b", "c", "a"].map(judged), { scheme: scheme(), edition: nm2024 });
    expect(judgements.map(({ by }) => by)).toEqual(["a", "b", "c"]);
  });
});

describe("a score on a criterion", () => {
  const tally = (criterion: object, entry: object, more: object = {}) =>
    tallyReview([{ expert: "甲", entries: [{ criterion: "a", ...entry }] }], {
      ...{ scheme: { id: "办法", criteria: [{ id: "a", ...criterion }], decimals: 0 }, edition: nm2024 },
      ...more,
    });

  it("that is not scored is above nothing", () => {
    expect(tally({}, { score: "0.1" }).issues).toMatchObject([
      { code: "score-above-maximum", values: { actual: "0.1", most: "0" } },
    ]);
    expect(tally({}, { score: "0" }).issues).toEqual([]);
  });

  const decision = {
    ...{ criterion: "a", applies: false, by: "自治区工信厅", on: "2024-08-29", grounds: "没有这类项目" },
  };

  it("that does not apply is missing of nobody", () => {
    const sheets = [{ expert: "甲", entries: [] }];
    const scheme = { id: "办法", criteria: [{ id: "a", most: "10" }], decimals: 0 };
    const { rows } = tallyReview(sheets, { scheme, edition: nm2024, applicability: [decision] });
    expect(rows).toMatchObject([{ applies: false, missing: 0 }]);
  });

  it("that does not apply is rounded nowhere", () => {
    const rounded = (more: object) =>
      codesOf(tally({ most: "10", least: "8" }, { score: "7.5" }, more).issues);
    expect(rounded({})).toEqual(["decided-by-rounding scheme.criteria.0.least"]);
    expect(rounded({ applicability: [decision] })).toEqual([]);
  });
});

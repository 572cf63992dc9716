import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessApplication,
  type Candidate,
  defineEdition,
  explain,
  nm2024,
  type SelectionOptions,
  selectPilots,
} from "../../src/index.js";
import { withOddValue } from "../support/edition-variants.js";

const of2024: SelectionOptions = { edition: nm2024, year: 2024 };
const candidate = (id: string, score: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  score,
  eligible: true,
  ...more,
});
const scored = (...scores: readonly string[]) =>
  scores.map((score, index) => candidate(`盟市${index + 1}`, score));

describe("selectPilots", () => {
  it("chooses the best, up to the greatest number of the year", () => {
    const selection = selectPilots(scored("70", "95", "80", "85", "90", "75"), of2024);
    expect(selection).toMatchObject({
      outcome: "pass",
      quota: { least: 3, most: 5 },
      selected: ["盟市2", "盟市5", "盟市4", "盟市3", "盟市6"],
      notSelected: ["盟市1"],
      tied: [],
      undecided: [],
      finding: {
        clause: "1.4",
        code: "pilots-selected",
        parameters: [{ basis: "guideline" }, { basis: "guideline" }],
      },
    });
  });

  it("gives each its margin to leave or to enter", () => {
    const { rows } = selectPilots(scored("90", "80", "70.5", "60"), { ...of2024, quota: 2 });
    expect(
      rows.map(({ id, standing, margin, bestRank, worstRank }) => [
        id,
        standing,
        margin,
        bestRank,
        worstRank,
      ]),
    ).toStrictEqual([
      ["盟市1", "selected", "19.5", 1, 1],
      ["盟市2", "selected", "9.5", 2, 2],
      ["盟市3", "not-selected", "9.5", 3, 3],
      ["盟市4", "not-selected", "20", 4, 4],
    ]);
  });

  it("gives no one selected a margin below zero while somebody's eligibility is open", () => {
    const open = candidate("待定", "99", { eligible: undefined, outcome: "needs-data" });
    const { rows } = selectPilots([...scored("80", "70", "60"), open], { ...of2024, quota: 2 });
    expect(rows.map(({ id, standing, margin }) => [id, standing, margin])).toStrictEqual([
      ["待定", "open", null],
      ["盟市1", "selected", "10"],
      ["盟市2", "open", null],
      ["盟市3", "not-selected", "10"],
    ]);
  });

  it("takes the eligibility of one whose statements differ as open, where one of them is", () => {
    const list = [candidate("待定", "99", { outcome: "needs-data" }), ...scored("80")];
    const { rows } = selectPilots(list, { ...of2024, quota: 1 });
    expect(rows.map(({ id, standing }) => [id, standing])).toStrictEqual([
      ["待定", "open"],
      ["盟市1", "open"],
    ]);
  });

  it("writes one number of places once", () => {
    const finding = (quota: number | { least: number; most: number }) =>
      explain(selectPilots(scored("90", "80", "70"), { ...of2024, quota }).finding, "zh-CN");
    expect(finding(2)).toBe("符合：已选定2个试点盟市，名额为2个（由使用方给定，原文为3-5个）。");
    expect(finding({ least: 1, most: 2 })).toBe(
      "符合：已选定2个试点盟市，名额为1至2个（由使用方给定，原文为3-5个）。",
    );
  });

  it("gives no margin where nobody is on the other side", () => {
    expect(selectPilots(scored("90", "80", "70"), of2024).rows.map(({ margin }) => margin)).toStrictEqual([
      null,
      null,
      null,
    ]);
  });

  it("gives no margin to one who is out while somebody who is in may have any score", () => {
    const list = [...scored("90", "80"), { id: "无分", eligible: true }];
    const { rows } = selectPilots(list, { ...of2024, quota: 1 });
    expect(rows.find(({ id }) => id === "盟市2")).toMatchObject({ standing: "not-selected", margin: null });
  });

  it("measures a margin against the last of equals as against one", () => {
    const { rows } = selectPilots(scored("90", "90", "80", "70", "70"), { ...of2024, quota: 3 });
    expect(rows.map(({ margin }) => margin)).toStrictEqual(["20", "20", "10", "10", "10"]);
  });

  it.each([
    [2, "fail", "too-few-candidates"],
    [3, "pass", "pilots-selected"],
    [5, "pass", "pilots-selected"],
  ])("of %i candidates: %s", (count, outcome, code) => {
    const selection = selectPilots(scored(...["90", "85", "80", "75", "70"].slice(0, count)), of2024);
    expect(selection).toMatchObject({ outcome, finding: { code } });
    expect(selection.selected).toHaveLength(count);
  });

  it("says how many are missing", () => {
    expect(selectPilots([], of2024).finding.values).toMatchObject({
      actual: "0",
      least: "3",
      shortfall: "3",
    });
  });

  it("asks for the number of places of a year that the text does not give", () => {
    const selection = selectPilots(scored("90", "80"), { edition: nm2024, year: 2025 });
    expect(selection).toMatchObject({
      outcome: "needs-data",
      undecided: ["盟市1", "盟市2"],
      finding: { code: "parameter-expired", missing: ["parameters.pilots-least", "parameters.pilots-most"] },
    });
    expect(selectPilots(scored("90"), { edition: nm2024, year: 2023 }).finding.code).toBe(
      "parameter-not-yet-valid",
    );
  });

  it("asks where the edition has no number, or one that is none", () => {
    const bare = defineEdition({ ...nm2024, rules: [], outline: [], parameters: [] });
    expect(selectPilots(scored("90"), { edition: bare, year: 2024 }).finding).toMatchObject({
      code: "parameter-unknown",
      parameters: [],
    });
    const odd = withOddValue(nm2024, "pilots-most", "4.5");
    expect(selectPilots(scored("90"), { edition: odd, year: 2024 }).finding).toMatchObject({
      code: "parameter-of-another-form",
      missing: ["parameters.pilots-most"],
    });
  });

  it("takes the caller's number for another year", () => {
    const options = { edition: nm2024, year: 2025, quota: { least: 1, most: 2 } };
    expect(selectPilots(scored("90", "80", "70"), options)).toMatchObject({
      outcome: "pass",
      selected: ["盟市1", "盟市2"],
      finding: { parameters: [{ id: "pilots-least", value: "1", basis: "caller" }, { value: "2" }] },
    });
  });

  it("has nobody for no places", () => {
    expect(selectPilots(scored("90"), { ...of2024, quota: 0 })).toMatchObject({
      outcome: "pass",
      selected: [],
      notSelected: ["盟市1"],
    });
  });
});

describe("an edition that gives a greatest number alone", () => {
  const { pilotsLeast: _, ...roles } = nm2024.parameterRoles ?? {};
  const edition = defineEdition({ ...nm2024, id: "at-most", parameterRoles: roles });

  it("has no least number, and asks for none", () => {
    const selection = selectPilots(scored("70", "95"), { edition, year: 2024 });
    expect(selection).toMatchObject({ outcome: "pass", quota: { least: null, most: 5 } });
    expect(explain(selection.finding, "zh-CN", { edition })).toContain("已选定2个试点盟市，名额为0至5个");
  });

  it("asks for the places where it gives neither", () => {
    const { pilotsMost: __, ...none } = roles;
    const silent = defineEdition({ ...nm2024, id: "silent", parameterRoles: none });
    const selection = selectPilots(scored("70", "95"), { edition: silent, year: 2024 });
    expect(selection).toMatchObject({ outcome: "needs-data", finding: { missing: ["quota"] } });
  });
});

describe("eligibility", () => {
  const others = scored("90", "85", "80");
  it("keeps out those whose assessment failed, and those stated to be out", () => {
    const failed = [
      candidate("失败", "99", { eligible: undefined, outcome: "fail" }),
      candidate("声明", "98", { eligible: false }),
      candidate("矛盾", "97", { outcome: "pass", eligible: false }),
    ];
    const selection = selectPilots([...others, ...failed], of2024);
    expect(selection).toMatchObject({ outcome: "pass", ineligible: ["声明", "失败", "矛盾"] });
    expect(selection.rows.at(-1)).toMatchObject({ bestRank: null, worstRank: null, margin: null });
  });

  it("takes an assessment as it is", () => {
    const assessment = assessApplication({}, { edition: nm2024, asOf: "2024-09-01" });
    const own = { id: "草稿", score: "99", assessment };
    expect(selectPilots([...others, own as unknown as Candidate], { ...of2024, quota: 3 })).toMatchObject({
      outcome: "needs-data",
      // Two are in whoever the fourth turns out to be.
      selected: ["盟市1", "盟市2"],
      undecided: ["草稿", "盟市3"],
    });
  });

  it("that is open decides nothing where it makes no difference", () => {
    const last = candidate("末位", "10", { eligible: undefined, outcome: "needs-data" });
    expect(selectPilots([...others, last], { ...of2024, quota: 3 })).toMatchObject({
      outcome: "pass",
      notSelected: ["末位"],
    });
  });

  it("that waits for a judgement is for a person", () => {
    const open = candidate("待判", "99", { eligible: undefined, outcome: "needs-judgement" });
    const selection = selectPilots([...others, open], { ...of2024, quota: { least: 1, most: 3 } });
    expect(selection).toMatchObject({ outcome: "needs-judgement", undecided: ["待判", "盟市3"] });
    expect(
      selectPilots([candidate("甲", "90"), open], { ...of2024, quota: { least: 1, most: 3 } }),
    ).toMatchObject({
      outcome: "needs-judgement",
      selected: ["甲"],
      undecided: ["待判"],
      finding: { code: "selection-open", values: { names: "待判", count: "1" } },
    });
  });

  it("that nobody has stated is open", () => {
    expect(selectPilots([{ id: "甲", score: "90" }], { ...of2024, quota: 1 })).toMatchObject({
      outcome: "needs-data",
      undecided: ["甲"],
    });
  });
});

describe("eligibility that cannot be read", () => {
  it.each([{ eligible: "perhaps" }, { outcome: "refused" }, { assessment: 5 }])(
    "may be a no, whatever else says yes: %o",
    (unreadable) => {
      const doubtful = { ...candidate("乙", "80"), outcome: "pass", ...unreadable };
      const selection = selectPilots([candidate("甲", "90"), doubtful as never], { ...of2024, quota: 1 });
      expect(selection).toMatchObject({ outcome: "pass", selected: ["甲"], notSelected: ["乙"] });
      const first = selectPilots([candidate("甲", "70"), doubtful as never], { ...of2024, quota: 1 });
      expect(first).toMatchObject({ outcome: "needs-data", selected: [], undecided: ["乙", "甲"] });
    },
  );

  it("stays a no where something else says no, and is not touched by what a preference rests on", () => {
    const out = { ...candidate("乙", "80"), outcome: "fail", eligible: 5 };
    expect(selectPilots([out as never], { ...of2024, quota: 0 }).ineligible).toStrictEqual(["乙"]);
    const odd = { ...candidate("乙", "80"), assessment: { outcome: "pass", findings: [5] } };
    expect(selectPilots([odd as never], { ...of2024, quota: 1 }).selected).toStrictEqual(["乙"]);
  });
});

describe("ties", () => {
  it("at the edge list exactly those tied", () => {
    const selection = selectPilots(scored("90", "80", "80", "80.0", "70"), { ...of2024, quota: 3 });
    expect(selection).toMatchObject({
      outcome: "needs-judgement",
      selected: ["盟市1"],
      tied: ["盟市2", "盟市3", "盟市4"],
      notSelected: ["盟市5"],
      finding: { code: "tie-at-the-edge", values: { count: "3", places: "2" } },
    });
    expect(selection.rows.map(({ margin }) => margin)).toStrictEqual(["10", "0", "0", "0", "10"]);
  });

  it("elsewhere are nobody's concern", () => {
    expect(selectPilots(scored("90", "90", "80", "70", "70"), { ...of2024, quota: 3 })).toMatchObject({
      outcome: "pass",
      tied: [],
    });
  });

  const preferences = ["1.4#sound-base", "1.4#demonstration-effect"];
  const met = (...list: readonly string[]) => ({ preferences: [...list] });
  it("are broken by the preferences the caller ranks, the first counting most", () => {
    const list = [
      candidate("甲", "80", met("1.4#demonstration-effect")),
      candidate("乙", "80", met("1.4#sound-base")),
      candidate("丙", "80", met()),
    ];
    const ranked = selectPilots(list, { ...of2024, quota: 1, preferences });
    expect(ranked).toMatchObject({ outcome: "pass", selected: ["乙"], notSelected: ["甲", "丙"] });
    expect(ranked.rows[0]?.margin).toBe("0");
    expect(selectPilots(list, { ...of2024, quota: 1 })).toMatchObject({
      outcome: "needs-judgement",
      tied: ["丙", "乙", "甲"],
    });
  });

  it("never let a preference outweigh a score", () => {
    const list = [candidate("甲", "80.000001", met()), candidate("乙", "80", met(...preferences))];
    expect(selectPilots(list, { ...of2024, quota: 1, preferences }).selected).toStrictEqual(["甲"]);
  });

  it("stay open while a preference is not known", () => {
    const finding = (rule: string, outcome: "pass" | "fail" | "needs-judgement") => ({ rule, outcome });
    const by = (id: string, ...findings: { rule: string; outcome: "pass" | "fail" | "needs-judgement" }[]) =>
      candidate(id, "80", { assessment: { outcome: "pass", findings } });
    const sound = (outcome: "pass" | "fail" | "needs-judgement") => finding("1.4#sound-base", outcome);
    const only = { ...of2024, quota: 1, preferences: ["1.4#sound-base"] };
    expect(selectPilots([by("甲", sound("pass")), by("乙", sound("fail"))], only).selected).toStrictEqual([
      "甲",
    ]);
    expect(selectPilots([by("甲", sound("pass")), by("乙", sound("needs-judgement"))], only)).toMatchObject({
      outcome: "needs-judgement",
      undecided: ["乙", "甲"],
    });
    expect(selectPilots([by("甲", sound("pass")), by("乙")], only).undecided).toHaveLength(2);
  });
});

describe("score intervals", () => {
  const between = (id: string, low: string, high: string): Candidate => ({
    id,
    eligible: true,
    score: { low, high },
  });
  it("decide where they do not overlap at the edge", () => {
    const list = [between("甲", "80", "100"), between("乙", "81", "90"), between("丙", "60", "79.9")];
    expect(selectPilots(list, { ...of2024, quota: 2 })).toMatchObject({
      outcome: "pass",
      selected: ["乙", "甲"],
      notSelected: ["丙"],
    });
  });

  it("give margins by their ends nearest to the edge", () => {
    const list = [between("a", "80", "100"), between("b", "81", "90"), between("c", "60", "79.9")];
    const { rows } = selectPilots(list, { ...of2024, quota: 2 });
    expect(rows.map(({ id, margin }) => [id, margin])).toStrictEqual([
      ["a", "0.1"],
      ["b", "1.1"],
      ["c", "0.1"],
    ]);
  });

  it("leave open who overlaps", () => {
    const list = [
      between("甲", "85", "100"),
      between("乙", "70", "90"),
      between("丙", "60", "75"),
      between("丁", "10", "20"),
    ];
    const selection = selectPilots(list, { ...of2024, quota: 2 });
    expect(selection).toMatchObject({
      outcome: "needs-data",
      selected: ["甲"],
      undecided: ["乙", "丙"],
      notSelected: ["丁"],
    });
    expect(selection.rows.map(({ margin }) => margin)).toStrictEqual(["10", null, null, "50"]);
  });

  it("that touch are told apart by preferences alone", () => {
    const list = [
      { ...between("甲", "80", "90"), preferences: ["p"] },
      { ...between("乙", "70", "80"), preferences: [] },
    ];
    expect(selectPilots(list, { ...of2024, quota: 1, preferences: ["p"] })).toMatchObject({
      outcome: "pass",
      selected: ["甲"],
    });
    expect(selectPilots(list, { ...of2024, quota: 1 }).undecided).toHaveLength(2);
  });

  it("are as wide as can be where there is no score", () => {
    const list = [...scored("90", "80"), { id: "无分", eligible: true }];
    expect(selectPilots(list, { ...of2024, quota: 2 })).toMatchObject({
      outcome: "needs-data",
      selected: ["盟市1"],
      undecided: ["无分", "盟市2"],
    });
  });
});

describe("bad input", () => {
  it.each([
    ["not a list", 5, "candidates", "wrong-type"],
    [
      "a hostile list",
      new Proxy([], {
        ownKeys: () => {
          throw new Error("no");
        },
        get: () => {
          throw new Error("no");
        },
      }),
      "candidates",
      "unreadable",
    ],
    [
      "too many",
      Array.from({ length: 10_001 }, (_, index) => ({ id: `${index}` })),
      "candidates",
      "too-many-entries",
    ],
    ["one without an id", [{ score: "1" }], "candidates.0.id", "missing"],
    ["an id twice", [candidate("甲", "1"), candidate("甲", "2")], "candidates.1.id", "repeated-candidate"],
    [
      "an interval the wrong way round",
      [candidate("甲", "1", { score: { low: "2", high: "1" } }), candidate("乙", "1")],
      "candidates.0.score",
      "interval-reversed",
    ],
    [
      "a score that is none",
      [{ id: "甲", score: "1e9", eligible: true }, candidate("乙", "1")],
      "candidates.0.score",
      "not-a-decimal",
    ],
  ])("%s", (_, list, field, code) => {
    const selection = selectPilots(list as never, { ...of2024, quota: 1 });
    expect(selection.issues).toMatchObject([{ field, code }]);
    expect(selection.outcome).toBe("needs-data");
    expect(selection.selected).toStrictEqual([]);
    for (const issue of selection.issues) expect(explain(issue, "zh-CN")).not.toMatch(/[a-z{}]/);
  });

  it.each([
    ["no options", undefined, "edition"],
    ["no edition", { year: 2024 }, "edition"],
    ["no year", { edition: nm2024 }, "year"],
    ["a quota that is none", { ...of2024, quota: 1.5 }, "quota"],
    ["a quota the wrong way round", { ...of2024, quota: { least: 3, most: 2 } }, "quota"],
    ["no quota", { ...of2024, quota: null }, "quota"],
    ["preferences that are none", { ...of2024, preferences: "1.4" }, "preferences"],
  ])("%s", (_, options, field) => {
    const selection = selectPilots(scored("1", "2", "3"), options as never);
    expect(selection.issues.map((issue) => issue.field)).toContain(field);
    expect(selection.outcome).toBe("needs-data");
    expect(selection.selected).toStrictEqual([]);
  });

  it("asks for what is wrong, and not for candidates", () => {
    const askedFor = (options: unknown) => selectPilots(scored("1", "2", "3"), options).finding.missing;
    expect(askedFor(undefined)).toStrictEqual(["edition", "year"]);
    expect(askedFor({ edition: nm2024, year: "2024" })).toStrictEqual(["year"]);
    expect(askedFor({ ...of2024, preferences: 5 })).toStrictEqual(["preferences"]);
    expect(askedFor({ ...of2024, quota: -1 })).toStrictEqual(["quota"]);
    expect(selectPilots(5, of2024).finding.missing).toStrictEqual(["candidates"]);
    expect(selectPilots([], { edition: nm2024 })).toMatchObject({
      year: null,
      issues: [{ code: "missing" }],
    });
  });

  it("tells of the options first, and of the candidates in their order", () => {
    const list = [
      candidate("甲", "1", { score: { low: "2", high: "1" } }),
      { ...candidate("乙", "1"), wat: 1 },
      candidate("甲", "1"),
      { ...candidate("丙", "1"), eligible: 5 },
    ];
    const { issues } = selectPilots(list, { ...of2024, quotas: 3, quota: { least: 1, most: 2, mots: 3 } });
    expect(issues.map(({ code, field }) => [code, field])).toStrictEqual([
      ["unknown-option", "quotas"],
      ["unknown-key", "quota.mots"],
      ["interval-reversed", "candidates.0.score"],
      ["unknown-key", "candidates.1.wat"],
      ["repeated-candidate", "candidates.2.id"],
      ["wrong-type", "candidates.3.eligible"],
    ]);
  });

  it("names a part of a quota that is missing", () => {
    expect(selectPilots([], { ...of2024, quota: { least: 1 } }).issues).toMatchObject([
      { code: "missing", field: "quota.most" },
    ]);
  });

  it.each([
    ["an interval the wrong way round", { low: "2", high: "1" }],
    ["a score that is none", "1e9"],
  ])("does not choose who has %s, however many places there are", (_, score) => {
    const list = [{ id: "甲", score, eligible: true }, candidate("乙", "1")];
    expect(selectPilots(list, { ...of2024, quota: { least: 1, most: 5 } })).toMatchObject({
      ...{ outcome: "needs-data", selected: ["乙"], undecided: ["甲"] },
    });
    const out = [{ id: "甲", score, outcome: "fail" }, candidate("乙", "1")];
    expect(selectPilots(out, { ...of2024, quota: 1 })).toMatchObject({
      selected: ["乙"],
      ineligible: ["甲"],
    });
  });

  it("answers anything", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        expect(selectPilots(one as never, other as never).outcome).toBe("needs-data");
        selectPilots([one] as never, of2024);
      }),
      { numRuns: 200 },
    );
  });
});

describe("laws of selection", () => {
  const score = fc.oneof(
    fc.integer({ min: 70, max: 75 }).map(String),
    fc
      .tuple(fc.integer({ min: 70, max: 75 }), fc.nat(3))
      .map(([low, more]) => ({ low: `${low}`, high: `${low + more}` })),
  );
  const list = fc.uniqueArray(
    fc.record({
      id: fc.nat(20).map((n) => `c${n}`),
      score,
      outcome: fc.constantFrom("pass", "pass", "pass", "fail", "needs-data"),
      preferences: fc.subarray(["p", "q"]),
    }),
    { selector: ({ id }) => id, maxLength: 9 },
  ) as fc.Arbitrary<Candidate[]>;
  const options = fc
    .record({ quota: fc.integer({ min: 0, max: 5 }), preferences: fc.subarray(["p", "q"]) })
    .map((one) => ({ ...of2024, ...one }));

  it("the order of candidates has no say", () => {
    fc.assert(
      fc.property(
        list.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length }))),
        options,
        ([one, other], given) => {
          expect(selectPilots(other, given)).toStrictEqual(selectPilots(one, given));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a higher score never loses a place", () => {
    const order = ["ineligible", "not-selected", "tied", "open", "selected"];
    const place = (standing: string | undefined) =>
      Math.max(order.indexOf(standing ?? ""), 1) - (standing === "tied" ? 0 : standing === "open" ? 1 : 0);
    fc.assert(
      fc.property(
        list.filter((one) => one.length > 0),
        options,
        fc.nat(8),
        fc.integer({ min: 1, max: 4 }),
        (one, given, at, more) => {
          const index = at % one.length;
          const raised = one.map((each, place) => {
            if (place !== index) return each;
            const raise = (text: string) => `${Number(text) + more}`;
            const { score: old } = each;
            return {
              ...each,
              score:
                typeof old === "string"
                  ? raise(old)
                  : { low: raise(old?.low ?? "0"), high: raise(old?.high ?? "0") },
            };
          });
          const id = one[index]?.id;
          const standing = (candidates: Candidate[]) =>
            selectPilots(candidates, given).rows.find((row) => row.id === id)?.standing;
          expect(place(standing(raised))).toBeGreaterThanOrEqual(place(standing(one)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("what an interval has decided, every score within it decides alike", () => {
    fc.assert(
      fc.property(
        list,
        options,
        fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }),
        (one, given, offsets) => {
          const exact = one.map((each, index) => {
            if (typeof each.score !== "object") return each;
            const [low, high] = [Number(each.score.low), Number(each.score.high)];
            return { ...each, score: `${Math.min(low + (offsets[index] ?? 0), high)}` };
          });
          const after = selectPilots(exact, given);
          const before = selectPilots(one, given);
          for (const id of before.selected) expect(after.selected).toContain(id);
          for (const id of before.notSelected) expect(after.notSelected).toContain(id);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("no margin is below zero", () => {
    fc.assert(
      fc.property(list, options, (one, given) => {
        for (const { margin } of selectPilots(one, given).rows) expect(margin ?? "0").not.toMatch(/^-/);
      }),
      { numRuns: 500 },
    );
  });

  it("a decided selection fills the places, and never more", () => {
    fc.assert(
      fc.property(list, options, (one, given) => {
        const { selected, tied, outcome } = selectPilots(one, given);
        expect(selected.length).toBeLessThanOrEqual(given.quota);
        if (outcome === "needs-judgement") expect(selected.length + tied.length).toBeGreaterThan(given.quota);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a candidate of which something cannot be read", () => {
  const others = [candidate("甲", "90")];
  const withOne = (more: object) =>
    selectPilots([...others, { id: "戊", score: "95", ...more }], { ...of2024, quota: 1 });

  it.each([
    ["an assessment without an outcome", { assessment: {} }, "assessment.outcome"],
    ["an assessment of no known outcome", { assessment: { outcome: 5 } }, "assessment.outcome"],
    ["an assessment that is none", { assessment: 5 }, "assessment"],
    ["an eligibility that is none", { eligible: 5 }, "eligible"],
    [
      "an unreadable outcome and an unreadable finding",
      { eligible: true, assessment: { outcome: [], findings: [{ rule: 5 }, 5] } },
      "assessment.outcome",
    ],
  ])("is in doubt and in the rows with %s", (_, more, field) => {
    const selection = withOne(more);
    expect(selection.rows.map(({ id, standing }) => `${id} ${standing}`)).toEqual(["戊 open", "甲 open"]);
    expect(selection.finding.missing).not.toContain("candidates");
    expect(selection.issues.map((issue) => issue.field)).toContain(`candidates.1.${field}`);
  });

  it.each([
    ["a finding that is none", [5], "findings.0"],
    ["a finding without a rule", [{ outcome: "pass" }], "findings.0.rule"],
    ["a finding of an unreadable rule", [{ rule: 5, outcome: "pass" }], "findings.0.rule"],
    ["a finding that is none among others", [{ rule: "p", outcome: "pass" }, 5], "findings.1"],
    ["no list of findings", 5, "findings"],
  ])("keeps its outcome with %s", (_, findings, field) => {
    const selection = withOne({ assessment: { outcome: "pass", findings } });
    expect(selection.rows.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      "戊 selected",
      "甲 not-selected",
    ]);
    expect(selection.issues).toMatchObject([{ field: `candidates.1.assessment.${field}` }]);
  });

  it("keeps the findings that can be read", () => {
    const findings = [{ rule: "p", outcome: "pass" }, { rule: 5 }];
    const list = [
      candidate("甲", "95"),
      { id: "戊", score: "95", assessment: { outcome: "pass", findings } },
    ];
    const { selected } = selectPilots([{ ...list[0], preferences: [] }, list[1]], {
      ...of2024,
      quota: 1,
      preferences: ["p"],
    });
    expect(selected).toEqual(["戊"]);
  });
});

describe("preferences that cannot be read", () => {
  it("are asked for by their name", () => {
    const { finding } = selectPilots(scored("1"), { ...of2024, preferences: 5 });
    expect(explain(finding, "zh-CN")).toContain("优先条件次序");
    expect(explain(finding, "en")).toContain("order of preferences");
  });

  it("are named by their place in the list", () => {
    const loop: unknown[] = [];
    loop.push(loop);
    const said = (preferences: unknown) =>
      selectPilots(scored("1"), { ...of2024, preferences }).issues.map(
        ({ code, field, values }) => `${code} ${field} ${values.expected ?? ""}`,
      );
    expect(said(["p", 5])).toEqual(["wrong-type preferences.1 a-text"]);
    expect(said(5)).toEqual(["wrong-type preferences a-list"]);
    expect(said(loop)).toEqual(["cycle preferences.0 "]);
  });
});

describe("a number of places that the caller gives", () => {
  const said = (scores: readonly string[], quota: SelectionOptions["quota"], year = 2024) => {
    const { finding } = selectPilots(scored(...scores), {
      ...of2024,
      year,
      ...(quota !== undefined && { quota }),
    });
    return { code: finding.code, zh: explain(finding, "zh-CN"), en: explain(finding, "en") };
  };

  it.each([
    ["pilots-selected", ["3", "2", "1"], 2],
    ["pilots-selected", ["3", "2", "1"], { least: 2, most: 3 }],
    ["too-few-candidates", ["3"], 2],
    ["tie-at-the-edge", ["3", "2", "2"], 2],
  ] as const)("is told from that of the text: %s", (code, scores, quota) => {
    const sentences = said(scores, quota);
    expect(sentences.code).toBe(code);
    expect(sentences.zh).toContain("由使用方给定，原文为3-5个");
    expect(sentences.en).toMatch(/given by the caller; the text says 3-5/);
  });

  it("is told from that of the text where a candidate is open", () => {
    const list = [candidate("丙", "2", { eligible: undefined })];
    const { finding } = selectPilots(list, { ...of2024, quota: 1 });
    expect(finding.code).toBe("selection-open");
    expect(explain(finding, "zh-CN")).toContain("名额由使用方给定，原文为3-5个");
    expect(explain(finding, "en")).toContain("given by the caller where the text says 3-5");
  });

  it.each([
    ["is that of the text", { least: 3, most: 5 }, 2024],
    ["is that of a year of which the text says nothing", 3, 2031],
    ["is not given", undefined, 2024],
  ] as const)("is not told from it where it %s", (_, quota, year) => {
    const sentences = said(["3", "2", "1"], quota, year);
    expect(sentences.zh).not.toContain("使用方");
    expect(sentences.en).not.toContain("caller");
  });
});

it("answers where a list of candidates with a fault will not be looked at once more", () => {
  const faulty = [{ id: "a", applicant: "甲", score: "1", assessment: { outcome: 5 } }];
  for (let times = 0; times < 12; times += 1) {
    let left = times;
    const candidates = new Proxy(faulty, {
      getPrototypeOf(target) {
        left -= 1;
        if (left < 0) throw new Error("looked at too often");
        return Object.getPrototypeOf(target);
      },
    });
    expect(selectPilots(candidates, { edition: nm2024, year: 2024 }).issues).not.toEqual([]);
  }
});

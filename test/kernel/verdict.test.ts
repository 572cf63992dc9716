import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/kernel/fact.js";
import { allOf, type Outcome, outcomes } from "../../src/kernel/outcome.js";
import {
  each,
  eachPasses,
  every,
  fail,
  given,
  needsData,
  needsJudgement,
  notApplicable,
  pass,
  shownName,
  unique,
  type Verdict,
} from "../../src/kernel/verdict.js";

const known = <T>(field: string, value: T): Fact<T> => ({ field, value });
const missing = (field: string, lack?: string): Fact<string> => ({
  field,
  value: undefined,
  ...(lack !== undefined && { lack }),
});
const record = { rule: "3.2#a", verdict: "pass", by: "reviewer", on: "2024-06-30", grounds: "seen" } as const;

it("looks into no list of more entries than any text has", () => {
  const decide = (list: unknown[]) =>
    given([{ field: "a", value: list }], (held) => pass((held as unknown[]).length > 0 ? "met" : "none"));
  expect(decide(new Array(1_000_000)).outcome).toBe("pass");
  expect(decide(new Array(1_000_001))).toMatchObject({ outcome: "needs-judgement", code: "rule-broke-off" });
});

it("keeps a copy of the fields that are missing besides, which nobody can change", () => {
  const missing = ["a"];
  const verdict = fail("not-met", {}, [], missing);
  missing.push("b");
  expect(verdict.missing).toStrictEqual(["a"]);
  expect(Object.isFrozen(verdict.missing)).toBe(true);
});

const byOutcome: Readonly<Record<Outcome, Verdict>> = {
  pass: pass("met"),
  fail: fail("not-met", { actual: "1" }, ["a"]),
  "needs-data": needsData(["b"]),
  "needs-judgement": needsJudgement("judgement-needed"),
  "not-applicable": notApplicable("not-concerned"),
};

describe("a verdict", () => {
  it.each([
    ["pass", pass],
    ["fail", fail],
    ["needs-judgement", needsJudgement],
    ["not-applicable", notApplicable],
  ] as const)("%s has what it is given and nothing else", (outcome, make) => {
    expect(make("a-code", { actual: "1" }, ["a"])).toStrictEqual({
      outcome,
      code: "a-code",
      values: { actual: "1" },
      fields: ["a"],
      missing: [],
      judgements: [],
    });
  });

  it("has figures under names that every record inherits", () => {
    const values = JSON.parse('{"constructor":"1","__proto__":"2","actual":"3"}') as Record<string, string>;
    expect(JSON.stringify(fail("not-met", values).values)).toBe(
      '{"constructor":"1","__proto__":"2","actual":"3"}',
    );
  });

  it("without figures and fields has none", () => {
    expect(pass("met")).toMatchObject({ values: {}, fields: [] });
  });

  it("that needs data names what is missing and counts it", () => {
    expect(needsData(["a", "b"])).toStrictEqual({
      outcome: "needs-data",
      code: "facts-missing",
      values: { count: "2" },
      fields: ["a", "b"],
      missing: ["a", "b"],
      judgements: [],
    });
  });

  it("that needs data may say why", () => {
    expect(needsData(["a"], "parameter-expired").code).toBe("parameter-expired");
  });
});

describe("given facts", () => {
  it("that are all known decide", () => {
    const verdict = given([known("a", 2), known("b", "x")], (count, letter) =>
      pass("met", { both: `${count}${letter}` }),
    );
    expect(verdict).toStrictEqual(pass("met", { both: "2x" }));
  });

  it("nought, false and the empty text are known", () => {
    expect(given([known("a", 0), known("b", false), known("c", "")], () => pass("met")).outcome).toBe("pass");
  });

  it("of which some are missing are asked for, and nothing is decided", () => {
    const verdict = given([missing("a"), known("b", 1), missing("c")], () => fail("never"));
    expect(verdict).toStrictEqual(needsData(["a", "c"]));
  });

  it("say why, where a missing one knows", () => {
    const verdict = given([missing("a"), missing("b", "parameter-expired")], () => fail("never"));
    expect(verdict).toStrictEqual(needsData(["a", "b"], "parameter-expired"));
  });
});

describe("several verdicts as one", () => {
  it("have the outcome of Kleene's conjunction", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...outcomes)), (list) => {
        expect(every(list.map((outcome) => byOutcome[outcome])).outcome).toBe(allOf(list));
      }),
    );
  });

  it("take code and figures from the first that decides, and the fields from all that do", () => {
    const verdicts = [
      pass("met"),
      fail("first", { actual: "1" }, ["a", "b"]),
      fail("second", { actual: "2" }, ["b", "c"]),
    ];
    expect(every(verdicts)).toMatchObject({
      outcome: "fail",
      code: "first",
      values: { actual: "1" },
      fields: ["a", "b", "c"],
      further: [{ code: "second", values: { actual: "2" }, fields: ["b", "c"] }],
    });
  });

  it("tell every fault with its own figures, those of several within one as well", () => {
    const two = every([fail("first", { at: "1" }), fail("second", { at: "2" })]);
    const { values, further } = every([two, pass("met"), fail("third", { at: "3" }, ["c"])]);
    expect(values).toStrictEqual({ at: "1" });
    expect(further).toStrictEqual([
      { code: "second", values: { at: "2" }, fields: [] },
      { code: "third", values: { at: "3" }, fields: ["c"] },
    ]);
    expect(every([fail("first"), pass("met")])).not.toHaveProperty("further");
    expect(every([pass("met"), pass("met")])).not.toHaveProperty("further");
  });

  it("follow from other rules only where each of them does", () => {
    const implied = (code: string, rule: string) => ({ ...fail(code), impliedBy: [rule] });
    const both = every([implied("first", "1#a"), implied("second", "1#b"), implied("third", "1#a")]);
    expect(both.impliedBy).toStrictEqual(["1#a", "1#b"]);
    expect(every([implied("first", "1#a"), fail("second")])).not.toHaveProperty("impliedBy");
    expect(every([implied("first", "1#a"), pass("met")]).impliedBy).toStrictEqual(["1#a"]);
  });

  it("still ask for what is missing where one has failed without it", () => {
    expect(every([needsData(["a"]), fail("not-met", {}, ["b"])])).toMatchObject({
      outcome: "fail",
      fields: ["b"],
      missing: ["a"],
    });
  });

  it("ask once for what several of them miss", () => {
    expect(every([needsData(["a", "b"]), needsData(["b", "c"])])).toStrictEqual(needsData(["a", "b", "c"]));
  });

  it("keep the reason why data is missing", () => {
    const verdicts = [pass("met"), needsData(["a"], "parameter-expired"), needsData(["b"])];
    expect(every(verdicts)).toStrictEqual(needsData(["a", "b"], "parameter-expired"));
  });

  it("keep the judgements of all of them", () => {
    const judged = { ...pass("judged-met"), judgements: [record] };
    expect(every([judged, pass("met")]).judgements).toStrictEqual([record]);
  });

  it("of nothing say that nothing is listed", () => {
    expect(every([])).toStrictEqual(notApplicable("nothing-listed"));
  });
});

describe("the same question of each element", () => {
  const list = { field: "enterprises" };
  const ask = (elements: readonly number[] | undefined) =>
    each(
      list,
      elements,
      (size) => `number ${size}`,
      (size) => (size > 2 ? fail("too-big", { most: "2" }, [`field ${size}`]) : pass("met")),
    );

  it("asks for the list where there is none", () => {
    expect(ask(undefined)).toStrictEqual(needsData(["enterprises"]));
  });

  it("says that nothing is listed where the list is empty", () => {
    expect(ask([])).toMatchObject({
      outcome: "not-applicable",
      code: "nothing-listed",
      values: { count: "0", of: "0", names: "" },
    });
  });

  it("says how many of how many failed, and names them", () => {
    expect(ask([1, 3, 2, 4])).toMatchObject({
      outcome: "fail",
      code: "too-big",
      values: { most: "2", count: "2", of: "4", names: "number 3, number 4" },
      fields: ["field 3", "field 4"],
    });
    expect(ask([3, 4]).values).not.toHaveProperty("others"); // the count has said it
  });

  it("tells faults of another kind, or with other figures, one by one", () => {
    const verdict = each(
      list,
      ["big", "odd", "huge", "small"],
      (name) => name,
      (name) =>
        name === "odd"
          ? fail("odd", {}, ["b"])
          : name === "small"
            ? fail("too-big", { by: "2" })
            : fail("too-big"),
    );
    expect(verdict).toMatchObject({
      code: "too-big",
      values: { count: "2", of: "4", names: "big, huge" },
      further: [
        { code: "odd", values: { count: "1", of: "4", names: "odd" }, fields: ["b"] },
        { code: "too-big", values: { by: "2", count: "1", of: "4", names: "small" } },
      ],
    });
  });

  it("tells fifty different faults and counts those beyond", () => {
    const numbers = Array.from({ length: 52 }, (_, number) => `${number}`);
    const verdict = each(list, numbers, String, (at) => fail("wrong", { at }));
    expect(verdict.further).toHaveLength(49);
    expect(verdict.values).toMatchObject({ at: "0", others: "2" });
  });

  it("says how many passed where all did", () => {
    expect(ask([1, 2])).toMatchObject({ outcome: "pass", values: { count: "2", of: "2" } });
  });

  it("says the same where it is known beforehand that all pass in one way", () => {
    const numbers = fc.array(fc.integer(), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(numbers, (of) => {
        const asked = each(list, of, String, () => pass("met", { unit: "户" }));
        expect(eachPasses(of, String, pass("met", { unit: "户" }))).toStrictEqual(asked);
      }),
    );
  });

  it("counts the missing fields, not the elements, where data is missing", () => {
    const verdict = each(
      list,
      ["a", "b"],
      (name) => name,
      (name) => (name === "a" ? needsData(["a.x", "a.y"]) : pass("met")),
    );
    expect(verdict).toMatchObject({ outcome: "needs-data", values: { count: "2", of: "2", names: "a" } });
  });

  it("names five at most, says that there are others, and counts them all", () => {
    const { names, count } = ask([3, 4, 5, 6, 7, 8]).values;
    expect(names).toBe("number 3, number 4, number 5, number 6, number 7, …");
    expect(count).toBe("6");
  });

  it("shows forty characters of a name", () => {
    const long = each(
      list,
      ["x".repeat(41)],
      (name) => name,
      () => fail("not-met"),
    );
    expect(long.values.names).toBe("x".repeat(40));
    const rare = each(
      list,
      ["𠮷".repeat(41)],
      (name) => name,
      () => fail("not-met"),
    );
    expect(rare.values.names).toBe("𠮷".repeat(40));
  });
});

describe("unique", () => {
  it("keeps the first of each, in their order", () => {
    expect(unique(["b", "a", "b", "c", "a"])).toStrictEqual(["b", "a", "c"]);
  });
});

/** What a rule of an embedder's own, written without types, may give instead of a text, a record or a list. */
const untyped = (value: unknown) => value as never;

describe("a verdict that is made of something else", () => {
  it.each([pass, fail, notApplicable, needsJudgement])(
    "has an empty code where it is given no text",
    (make) => {
      expect(make(untyped(5)).code).toBe("");
    },
  );

  it("has an empty code also where it needs data", () => {
    expect(needsData(["a"], untyped(5)).code).toBe("");
  });

  it("has figures as text, and nothing of what is neither", () => {
    const values = { text: "one", number: 2.5, none: Number.NaN, endless: 1 / 0, flag: true, list: ["a"] };
    expect(fail("not-met", untyped(values)).values).toStrictEqual({ text: "one", number: "2.5" });
  });

  it.each([["a text"], [5], [null]])("has no figures where they are %j", (values) => {
    expect(fail("not-met", untyped(values)).values).toStrictEqual({});
  });

  it("names those fields that are texts", () => {
    const { fields, missing } = fail("not-met", {}, untyped(["a", 1, null, "b"]), untyped(["c", {}]));
    expect([fields, missing]).toStrictEqual([["a", "b"], ["c"]]);
  });

  it.each([["a text"], [5], [null]])("names no fields where they are %j", (fields) => {
    expect(fail("not-met", {}, untyped(fields), untyped(fields))).toMatchObject({ fields: [], missing: [] });
  });

  it("asks for nothing where what is missing is no list", () => {
    expect(needsData(untyped("abc"))).toMatchObject({ values: { count: "0" }, fields: [], missing: [] });
  });
});

describe("nobody can change", () => {
  const further = every([fail("first"), fail("second", { at: "2" }, ["a"])]);
  const grouped = each({ field: "list" }, ["a", "b"], String, (at) => fail("wrong", { at }, [at]));
  const parts = (verdict: Verdict) => [
    verdict,
    verdict.values,
    verdict.fields,
    verdict.missing,
    verdict.judgements,
    ...(verdict.further === undefined ? [] : [verdict.further]),
    ...(verdict.further ?? []).flatMap((fault) => [fault, fault.values, fault.fields]),
  ];

  it.each([
    ["a verdict of a code alone", pass("met"), 5],
    ["a verdict with figures and fields", fail("not-met", { at: "1" }, ["a"], ["b"]), 5],
    ["a verdict that needs data", needsData(["a"]), 5],
    ["several verdicts as one", every([pass("met", {}, ["a"]), pass("met", {}, ["b"])]), 5],
    ["a verdict that was open to change, as the only one of several", every([{ ...pass("met") }]), 5],
    ["several that need data", every([needsData(["a"]), needsData(["b"])]), 5],
    ["several faults as one", further, 9],
    ["the faults of each", grouped, 9],
    ["what each has passed", each({ field: "list" }, ["a"], String, () => pass("met")), 5],
  ])("%s", (_, verdict, count) => {
    expect(parts(verdict).map(Object.isFrozen)).toStrictEqual(Array.from({ length: count }, () => true));
  });
});

describe("what is no verdict", () => {
  const sound = { ...fail("not-met", { at: "1" }, ["a"]), further: [{ code: "b", values: {}, fields: [] }] };
  const said = (value: unknown) => every([untyped(value)]);

  it("is told apart from one that has every part", () => {
    expect(said({ ...sound, impliedBy: ["1#a"] })).toMatchObject({
      code: "not-met",
      impliedBy: ["1#a"],
      further: [{ code: "b", values: {}, fields: [] }],
    });
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "fail"],
    ["a number", 5],
    ["a function with every part of one", Object.assign(() => 0, sound)],
    ["an empty record", {}],
    ["one with an outcome of another name", { ...sound, outcome: "maybe" }],
    ["one whose code is no text", { ...sound, code: 5 }],
    ["one whose figures are a text", { ...sound, values: "1" }],
    ["one whose figures are null", { ...sound, values: null }],
    ["one without figures", { ...sound, values: undefined }],
    ["one whose fields are a text", { ...sound, fields: "a" }],
    ["one that misses a text", { ...sound, missing: "a" }],
    ["one whose judgements are a text", { ...sound, judgements: "a" }],
    ["one whose further faults are a text", { ...sound, further: "" }],
    ["one that is implied by a text", { ...sound, impliedBy: "1#a" }],
    ["one with a further fault that is null", { ...sound, further: [null] }],
    ["one with a further fault whose code is no text", { ...sound, further: [{ ...sound, code: 5 }] }],
    ["one with a further fault whose figures are a text", { ...sound, further: [{ ...sound, values: "1" }] }],
    ["one with a further fault whose figures are null", { ...sound, further: [{ ...sound, values: null }] }],
    ["one with a further fault whose fields are a text", { ...sound, further: [{ ...sound, fields: "a" }] }],
    ["one whose second further fault is none", { ...sound, further: [{ ...sound }, {}] }],
  ])("leaves the answer to a person: %s", (_, value) => {
    expect(said(value)).toStrictEqual(needsJudgement("rule-broke-off"));
  });

  it("stands beside the others, which are told as they are", () => {
    expect(every([untyped(null), fail("not-met")])).toStrictEqual(fail("not-met"));
  });
});

describe("what a rule cannot go by", () => {
  const broken = needsJudgement("rule-broke-off");

  it("is a text in the place of a list of facts", () => {
    expect(given(untyped("abc"), () => pass("met"))).toStrictEqual(broken);
  });

  it("is a text in the place of a list of verdicts", () => {
    expect(every(untyped("abc"))).toStrictEqual(broken);
  });

  it("is a text in the place of a list of elements", () => {
    expect(each({ field: "list" }, untyped("abc"), String, () => pass("met"))).toStrictEqual(broken);
  });

  it("is a name that is no text", () => {
    expect(
      each(
        { field: "list" },
        [1],
        untyped(() => 5),
        () => fail("not-met"),
      ),
    ).toStrictEqual(broken);
  });

  it("is a decision that throws", () => {
    const thrown = () => {
      throw new Error("of its own");
    };
    expect(given([known("a", 1)], thrown)).toStrictEqual(broken);
  });
});

describe("why facts are missing", () => {
  it("is said by the first that knows, not by one that only could", () => {
    const open = { field: "a", value: undefined, lack: undefined } as unknown as Fact<string>;
    expect(given([open, missing("b", "parameter-expired")], () => pass("met")).code).toBe(
      "parameter-expired",
    );
  });

  it("is not what a record inherits", () => {
    const heir: Fact<string> = Object.assign(Object.create({ lack: "inherited" }), {
      field: "a",
      value: undefined,
    });
    expect(given([heir], () => pass("met")).code).toBe("facts-missing");
  });

  it("is not asked of a fact that is known", () => {
    const facts = [{ ...known("a", 1), lack: "parameter-expired" }, missing("b")];
    expect(given(facts, () => pass("met"))).toStrictEqual(needsData(["b"]));
  });
});

describe("of several verdicts with nothing to tell", () => {
  it.each([
    ["what one does not apply to has passed", [notApplicable("not-concerned"), pass("met")], "pass"],
    ["one has failed", [pass("met"), fail("not-met")], "fail"],
    ["the first has failed", [fail("not-met"), pass("met")], "fail"],
    ["one is for a person", [pass("met"), needsJudgement("judgement-needed")], "needs-judgement"],
    ["one has failed and one is for a person", [needsJudgement("judgement-needed"), fail("not-met")], "fail"],
    ["one lacks data", [pass("met"), needsData(["a"])], "needs-data"],
  ] as const)("%s", (_, verdicts, outcome) => {
    expect(every(verdicts).outcome).toBe(outcome);
  });

  it("the first that passed is told", () => {
    expect(every([pass("first"), pass("second")])).toStrictEqual(pass("first"));
  });
});

describe("of several verdicts that passed", () => {
  it("the fields of those behind the first are kept", () => {
    expect(every([pass("met"), pass("met", {}, ["a"])]).fields).toStrictEqual(["a"]);
  });

  it("what those behind the first miss is kept", () => {
    expect(every([pass("met"), pass("met", undefined, undefined, ["a"])]).missing).toStrictEqual(["a"]);
  });

  it("the judgements of those behind the first are kept", () => {
    const judged = Object.freeze({ ...pass("judged-met"), judgements: [record] });
    expect(every([pass("met"), judged]).judgements).toStrictEqual([record]);
  });

  it("one that rests on a judgement twice has it listed twice", () => {
    const judged = Object.freeze({ ...pass("judged-met"), judgements: [record] });
    expect(every([judged, judged]).judgements).toStrictEqual([record, record]);
  });

  it("a single one names each of its fields once", () => {
    expect(every([pass("met", {}, ["a", "a"])]).fields).toStrictEqual(["a"]);
  });

  it.each(["further", "impliedBy"] as const)("none has what only a fault has: %s", (part) => {
    const odd = Object.freeze({ ...pass("met"), [part]: Object.freeze([]) });
    expect(every([odd])).not.toHaveProperty(part);
  });

  it("their parts are those that belong to them, and not what they inherit", () => {
    const heir: Verdict = Object.assign(Object.create({ impliedBy: ["1#a"] }), fail("not-met"));
    expect(every([heir])).not.toHaveProperty("impliedBy");
  });
});

it("keeps the other figures of what needs data, and counts anew", () => {
  const first = needsData(["a"], "facts-missing", { why: "late" });
  expect(every([first, needsData(["b", "c"])]).values).toStrictEqual({ count: "3", why: "late" });
});

it("tells every case that is for a person", () => {
  const cases = [needsJudgement("first"), needsJudgement("second", { at: "2" }, ["a"]), pass("met")];
  expect(every(cases).further).toStrictEqual([{ code: "second", values: { at: "2" }, fields: ["a"] }]);
});

it("tells no further cases of what does not decide", () => {
  const verdicts = [fail("not-met"), needsJudgement("judgement-needed"), needsJudgement("another")];
  expect(every(verdicts)).not.toHaveProperty("further");
});

describe("of elements that are not all alike", () => {
  const asked = (verdicts: Readonly<Record<string, Verdict>>) =>
    each({ field: "list" }, Object.keys(verdicts), String, (name) => verdicts[name] as Verdict).values;

  it.each([
    ["another code", pass("another")],
    ["another outcome", notApplicable("met")],
    ["another outcome and code", notApplicable("another")],
  ])("those with %s than the whole are not counted", (_, other) => {
    expect(asked({ a: pass("met"), b: other, c: pass("met", {}, ["x"]) })).toStrictEqual({
      count: "2",
      of: "3",
      names: "a, c",
    });
  });

  it("those that are for a person are told by their figures", () => {
    const values = asked({
      a: needsJudgement("near", { at: "1" }),
      b: pass("met"),
      c: needsJudgement("near", { at: "1" }),
    });
    expect(values).toStrictEqual({ at: "1", count: "2", of: "3", names: "a, c" });
  });

  it("those with the same fault are told together, whether it was given no figures or an empty record of them", () => {
    expect(asked({ a: fail("not-met"), b: fail("not-met", {}, ["x"]) })).toStrictEqual({
      count: "2",
      of: "2",
      names: "a, b",
    });
  });

  it("those with the same fault are told together, whether it comes first or after another", () => {
    const both = every([fail("first"), fail("second")]);
    const { further } = each({ field: "list" }, ["a", "b"], String, (name) =>
      name === "a" ? both : fail("second"),
    );
    expect(further).toStrictEqual([
      { code: "second", values: { count: "2", of: "2", names: "a, b" }, fields: [] },
    ]);
  });

  it("those whose code looks like the figures of others are told apart from them", () => {
    const odd = '["not-met",[["at","1"]]]';
    expect(asked({ a: fail("not-met", { at: "1" }), b: fail(odd) })).toMatchObject({
      count: "1",
      names: "a",
    });
  });
});

describe("the names of those that passed", () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  it.each([
    [1, "1"],
    [4, "1, 2, 3, 4"],
    [5, "1, 2, 3, 4, 5"],
    [6, "1, 2, 3, 4, 5, …"],
    [7, "1, 2, 3, 4, 5, …"],
  ])("of %i", (count, names) => {
    const of = numbers(count);
    expect(eachPasses(of, String, pass("met")).values).toStrictEqual({
      count: `${count}`,
      of: `${count}`,
      names,
    });
  });

  it("of five that failed are all there is to tell", () => {
    const failed = each({ field: "list" }, numbers(5), String, () => fail("not-met"));
    expect(failed.values.names).toBe("1, 2, 3, 4, 5");
  });
});

describe("a name that is shown", () => {
  it.each([
    ["", ""],
    ["x".repeat(39), "x".repeat(39)],
    ["x".repeat(40), "x".repeat(40)],
    ["x".repeat(41), "x".repeat(40)],
    ["𠮷".repeat(39), "𠮷".repeat(39)],
    [`${"𠮷".repeat(39)}xy`, `${"𠮷".repeat(39)}x`],
    [`${"x".repeat(79)}𠮷`, "x".repeat(40)],
  ])("of %j is %j", (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });

  it("is a text, or nothing is shown", () => {
    expect(() => shownName(untyped(5))).toThrow(new TypeError("not a name"));
  });
});

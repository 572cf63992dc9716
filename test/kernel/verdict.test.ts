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

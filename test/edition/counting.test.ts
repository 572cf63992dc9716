/** What rules count, compare and look for in lists: both sides of each edge, and what each verdict says. */
import { describe, expect, it } from "vitest";
import { notAbove, notBelow } from "../../src/edition/bounds.js";
import { addAbsent, byWord, holdsAll, holdsAny, notKnown } from "../../src/edition/contains.js";
import { atLeast, countDifferent, countOf } from "../../src/edition/counted.js";
import { View } from "../../src/kernel/fact.js";
import { pass } from "../../src/kernel/verdict.js";

const known = <Value>(value: Value, field = "plan.safeguardKinds") => ({ value, field });
const open = (field = "plan.safeguardKinds") => ({ value: undefined, field });

/** What a verdict says, but for what is empty. */
const said = ({ outcome, code, values, fields, missing }: ReturnType<typeof pass>) => ({
  ...{ outcome, code, values, fields, missing },
});
const passed = (code: string, values: object) => ({ outcome: "pass", code, values, fields: [], missing: [] });
const asked = (field: string, code = "facts-missing", values: object = {}) => ({
  ...{ outcome: "needs-data", code, values: { count: "1", ...values } },
  ...{ fields: [field], missing: [field] },
});
const failed = (code: string, values: object, fields: readonly string[]) => ({
  ...{ outcome: "fail", code, values, fields, missing: [] },
});

describe("all of some words", () => {
  const of = (list: readonly string[] | undefined, required: readonly string[]) =>
    said(holdsAll({ value: list, field: "plan.safeguardKinds" }, required, "lacking"));

  it("are there", () =>
    expect(of(["talent", "policy", "funding"], ["policy", "talent"])).toStrictEqual(
      passed("holds-all", { of: "2", present: "policy, talent", list: "plan.safeguardKinds" }),
    ));

  it("are not there: the verdict names those that are absent", () =>
    expect(of(["policy"], ["policy", "talent", "funding"])).toStrictEqual(
      failed("lacking", { of: "3", count: "2", absent: "talent, funding" }, ["plan.safeguardKinds"]),
    ));

  it("are asked for where there is no list", () =>
    expect(of(undefined, ["policy"]).outcome).toBe("needs-data"));

  it("may be there under words that nobody knows", () => {
    expect(of(["policy", "骆驼"], ["policy", "talent"])).toStrictEqual(
      asked("plan.safeguardKinds", "word-not-understood", { words: "骆驼" }),
    );
    expect(of(["policy", "骆驼"], ["policy", "talent", "funding"]).outcome).toBe("fail");
    expect(of(["a1", "b2"], ["talent", "funding"]).outcome).toBe("needs-data");
  });

  it("are named as not understood up to three", () =>
    expect(of(["a1", "b2", "c3", "d4"], ["policy"]).values).toMatchObject({ words: "a1, b2, c3" }));

  it("are not hidden by 无", () => expect(of(["无"], ["policy"]).outcome).toBe("fail"));
});

describe("one of some words", () => {
  const of = (list: readonly string[] | undefined) =>
    said(holdsAny({ value: list, field: "plan.safeguardKinds" }, ["policy", "talent"], "lacking"));

  it("is there", () => {
    expect(of(["talent", "骆驼"])).toStrictEqual(
      passed("holds-any", { present: "talent", list: "plan.safeguardKinds" }),
    );
    expect(of(["talent", "policy"]).values).toMatchObject({ present: "policy, talent" });
  });

  it("is not there", () => {
    for (const list of [["funding"], [], ["无"]])
      expect(of(list)).toStrictEqual(
        failed("lacking", { welcome: "policy, talent" }, ["plan.safeguardKinds"]),
      );
  });

  it("may be there under a word that nobody knows", () =>
    expect(of(["funding", "骆驼"])).toStrictEqual(
      asked("plan.safeguardKinds", "word-not-understood", { words: "骆驼" }),
    ));

  it("is asked for where there is no list", () => expect(of(undefined).outcome).toBe("needs-data"));
});

describe("words of an open field", () => {
  it("that are none of its own are not known; 无 says that there is none", () =>
    expect(notKnown("plan.safeguardKinds", ["policy", "骆驼", "无", "camel"])).toStrictEqual([
      "骆驼",
      "camel",
    ]));

  it("are all known of a field that has no words", () => {
    expect(notKnown("plan.title", ["骆驼"])).toStrictEqual([]);
    expect(notKnown("no.such.field", ["骆驼"])).toStrictEqual([]);
  });

  const decided = (word: string | undefined) =>
    said(byWord({ value: word, field: "enterprises.0.specialised" }, (one) => pass("met", { word: one })));

  it("decide by themselves", () =>
    expect(decided("little-giant")).toStrictEqual(passed("met", { word: "little-giant" })));

  it("are asked for where they are missing, say that there is none, or are not understood", () => {
    expect(decided(undefined)).toStrictEqual(asked("enterprises.0.specialised"));
    expect(decided("无")).toStrictEqual(asked("enterprises.0.specialised"));
    expect(decided("骆驼")).toStrictEqual(
      asked("enterprises.0.specialised", "word-not-understood", { words: "骆驼" }),
    );
  });

  it("are added where they are absent", () => {
    const mend = addAbsent(known<readonly string[]>(["policy"]), ["policy", "talent", "funding"], "add-them");
    expect(mend).toStrictEqual({
      ...{ code: "add-them", values: { absent: "talent, funding", count: "2" } },
      changes: ["talent", "funding"].map((value) => ({
        ...{ action: "append", path: ["plan", "safeguardKinds"], value },
      })),
    });
  });

  it("are all added to a list that is missing", () =>
    expect(addAbsent(open(), ["policy"], "add-them").changes).toHaveLength(1));
});

describe("at least so many", () => {
  const shortage = { code: "too-few", unit: "户", fields: ["enterprises"] };
  const of = (least: number, most: number, required: number | undefined = 5) =>
    said(
      atLeast(
        { least, most, missing: ["enterprises.8.scale"] },
        { value: required, field: "bound" },
        shortage,
      ),
    );

  it("are counted", () => {
    expect(of(5, 9)).toStrictEqual(passed("enough", { actual: "5", required: "5", unit: "户" }));
    expect(of(6, 6).outcome).toBe("pass");
  });

  it("may be there: what would tell is asked for", () => {
    expect(of(4, 5)).toStrictEqual(asked("enterprises.8.scale"));
    expect(of(0, 9).outcome).toBe("needs-data");
  });

  it("are not there whatever is missing", () =>
    expect(of(2, 4)).toStrictEqual({
      ...failed("too-few", { actual: "4", required: "5", shortfall: "1", unit: "户" }, ["enterprises"]),
      missing: ["enterprises.8.scale"],
    }));

  it("are asked for where the bound is open", () =>
    expect(said(atLeast({ least: 9, most: 9, missing: [] }, open("bound"), shortage))).toStrictEqual(
      asked("bound"),
    ));
});

describe("a figure and its bound", () => {
  const beyond = { code: "beyond", unit: "元", fields: ["budget.total"] };
  const low = (actual: unknown, bound: unknown) =>
    said(notBelow(known(actual as string, "a"), known(bound as string, "b"), beyond));
  const high = (actual: unknown, bound: unknown) =>
    said(notAbove(known(actual as string, "a"), known(bound as string, "b"), beyond));

  it.each([
    ["5", "5"],
    [5, "5"],
    ["5.0", 5],
  ])("may be the same: %j and %j", (actual, bound) => {
    expect([low(actual, bound).outcome, high(actual, bound).outcome]).toStrictEqual(["pass", "pass"]);
  });

  it("is not below it", () => {
    expect(low("6", "5")).toStrictEqual(passed("met", { actual: "6", required: "5", unit: "元" }));
    expect(low("4.5", "5")).toStrictEqual(
      failed("beyond", { actual: "4.5", required: "5", shortfall: "0.5", unit: "元" }, ["budget.total"]),
    );
  });

  it("is not above it", () => {
    expect(high("4", "5")).toStrictEqual(passed("met", { actual: "4", most: "5", unit: "元" }));
    expect(high("5.5", 5)).toStrictEqual(
      failed("beyond", { actual: "5.5", most: "5", excess: "0.5", unit: "元" }, ["budget.total"]),
    );
  });

  it("are compared as figures, not as texts", () =>
    expect([low("10", "9").outcome, high("9", "10").outcome]).toStrictEqual(["pass", "pass"]));

  it.each(["five", "", "1e3", 1.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1, true, {}])(
    "are compared with nothing where one is %j",
    (none) => {
      for (const compared of [notBelow, notAbove])
        for (const [one, other] of [
          [none, "5"],
          ["5", none],
        ])
          expect(compared(known(one as string, "a"), known(other as string, "b"), beyond).outcome).toBe(
            "needs-judgement",
          );
    },
  );
});

describe("a count of a list", () => {
  it("is its length, or anything where there is none", () => {
    expect(countOf(known([1, 2, 3], "list"))).toStrictEqual({ least: 3, most: 3, missing: [] });
    expect(countOf(open("list"))).toStrictEqual({
      least: 0,
      most: Number.POSITIVE_INFINITY,
      missing: ["list"],
    });
  });

  interface Entry {
    readonly id?: string;
    readonly counts?: boolean;
  }
  const viewOf = (list: readonly Entry[] | undefined) =>
    new View<{ list?: readonly Entry[] }>({ ...(list && { list }) }).at("list");

  it("of different elements counts each identity once, and those without one as perhaps another", () => {
    const view = viewOf([{ id: "a" }, { id: "a" }, { id: "b" }, {}]);
    expect(countDifferent(view, (one) => one.at("id"))).toStrictEqual({
      ...{ least: 2, most: 3, missing: ["list.3.id"] },
    });
  });

  it("of different elements leaves out those that do not count", () => {
    const view = viewOf([{ id: "a", counts: true }, { id: "b" }, { counts: true }, {}]);
    expect(
      countDifferent(
        view,
        (one) => one.at("id"),
        (one) => one.at("counts").value === true,
      ),
    ).toStrictEqual({ least: 1, most: 2, missing: ["list.2.id"] });
  });

  it("of elements is open where there is no list", () =>
    expect(countDifferent(viewOf(undefined), (one) => one.at("id"))).toStrictEqual({
      ...{ least: 0, most: Number.POSITIVE_INFINITY, missing: ["list"] },
    }));
});

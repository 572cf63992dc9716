/** What is wrong between the parts of an edition, each of which is sound by itself. */
import { describe, expect, it } from "vitest";
import { editionFaults, unheardOf } from "../../src/edition/edition-faults.js";
import { figureIn, listIn } from "../../src/edition/values-in.js";

const rule = (id: string, parts: object = {}) => ({ id, phrase: "五天", parameters: [], ...parts });
const parameter = (id: string, parts: object = {}) => ({
  ...{ id, value: "5", unit: "", basis: "guideline", ...parts },
});
const none = { parameters: [], rules: [], outline: [], indicators: [] };
const told = (parts: object) =>
  editionFaults({ ...none, ...parts } as never).map(({ severity, code, path, term, values }) => [
    ...[severity, code, path.join("."), term, values],
  ]);

describe("faults between parts", () => {
  it("are none of parts that go together", () =>
    expect(
      told({
        parameters: [parameter("days"), parameter("years")],
        rules: [rule("1.1#a", { parameters: ["days"] }), rule("1.1#b"), { id: "1.2#c", phrase: "年" }],
        outline: [{ sentence: "1.1:1", rules: ["1.1#a", "1.1#b"] }],
        indicators: [{ id: "x" }, { id: "y" }],
      }),
    ).toStrictEqual([]));

  it("are ids that stand twice, each told once", () => {
    expect(told({ parameters: ["a", "b", "a", "a", "b"].map((id) => parameter(id)) })).toStrictEqual([
      ["error", "repeated-parameter", "parameters.a", "edition.parameters.a", { id: "a" }],
      ["error", "repeated-parameter", "parameters.b", "edition.parameters.b", { id: "b" }],
    ]);
    expect(told({ rules: [rule("1.1#a"), rule("1.1#b"), rule("1.1#a")] })).toStrictEqual([
      ["error", "repeated-rule", "rules.1.1#a", "edition.rules.1.1#a", { id: "1.1#a" }],
    ]);
  });

  it("are rows of indicators that stand twice, each told with the first", () =>
    expect(told({ indicators: ["x", "y", "y", "y"].map((id) => ({ id })) })).toStrictEqual(
      [2, 3].map((index) => [
        ...[
          "error",
          "repeated-indicator",
          `edition.indicators.${index}.id`,
          "argument.edition.indicators.*.id",
        ],
        { indicator: "y", first: "2" },
      ]),
    ));

  it("are parameters that a rule names and the edition has not", () =>
    expect(
      told({ parameters: [parameter("days")], rules: [rule("1.1#a", { parameters: ["days", "day"] })] }),
    ).toStrictEqual([
      ["error", "unknown-parameter", "rules.1.1#a", "edition.rules.1.1#a", { id: "day", rule: "1.1#a" }],
    ]));

  it("are rules of no clause", () =>
    expect(told({ rules: [rule("#a"), rule("a")] }).map(([, code, path]) => [code, path])).toStrictEqual([
      ["rule-without-clause", "rules.#a"],
      ["rule-without-clause", "rules.a"],
    ]));

  it("are rules that a sentence names and the edition has not", () =>
    expect(
      told({ rules: [rule("1.1#a")], outline: [{ sentence: "1.1:1", rules: ["1.1#a", "1.1#b"] }] }),
    ).toStrictEqual([
      ["error", "unknown-rule", "outline.1.1:1", "edition.outline.1.1:1", { id: "1.1#b", sentence: "1.1:1" }],
    ]));

  it("are values that a parameter cannot have", () =>
    expect(told({ parameters: [parameter("a", { choices: ["x"] })] })[0]?.[1]).toBe("not-a-choice"));
});

describe("the days a parameter holds", () => {
  const of = (validFrom?: string, validTo?: string) =>
    told({ parameters: [parameter("a", { ...(validFrom && { validFrom }), ...(validTo && { validTo }) })] });

  it.each([
    [undefined, undefined],
    ["2026-01-02", undefined],
    [undefined, "2026-01-01"],
    ["2026-01-01", "2026-01-01"],
    ["2026-01-01", "2026-01-02"],
  ])("may be from %s to %s", (from, to) => expect(of(from, to)).toStrictEqual([]));

  it("do not end before they begin", () =>
    expect(of("2026-01-02", "2026-01-01")).toStrictEqual([
      [
        ...["error", "validity-reversed", "parameters.a", "edition.parameters.a"],
        { from: "2026-01-02", to: "2026-01-01" },
      ],
    ]));
});

describe("key words", () => {
  it.each(["字".repeat(30), "𠮷".repeat(30)])("may have thirty characters: %s", (phrase) =>
    expect(told({ rules: [rule("1.1#a", { phrase })] })).toStrictEqual([]),
  );

  it.each([
    ["字".repeat(31), "31"],
    ["𠮷".repeat(31), "31"],
    ["字".repeat(2_000), "1000"],
  ])("are told where there are more", (phrase, actual) =>
    expect(told({ rules: [rule("1.1#a", { phrase })] })).toStrictEqual([
      [
        ...["warning", "phrase-too-long", "rules.1.1#a", "edition.rules.1.1#a"],
        { id: "1.1#a", actual, most: "30" },
      ],
    ]),
  );
});

describe("what is worded and not there", () => {
  const parts = { rules: [rule("1.1#a")], parameters: [parameter("days")] } as never;
  const of = (sentences: object | undefined) =>
    unheardOf(sentences as never, parts).map(({ severity, code, field, term, values }) => [
      ...[severity, code, field, term, values],
    ]);

  it("is nothing where all of it is, or nothing is worded", () => {
    expect(of({ "zh-CN": { rules: { "1.1#a": "甲" }, parameters: { days: "天数" } }, en: {} })).toStrictEqual(
      [],
    );
    expect(of(undefined)).toStrictEqual([]);
    expect(of({})).toStrictEqual([]);
  });

  it.each([
    ["rules", "unknown-rule"],
    ["parameters", "unknown-parameter"],
  ])("is told of %s in each language, with as much of the id as a message shows", (kind, code) =>
    expect(
      of({ "zh-CN": { [kind]: { none: "甲" } }, en: { [kind]: { ["x".repeat(61)]: "a" } } }),
    ).toStrictEqual([
      ...[
        ["zh-CN", "none"],
        ["en", "x".repeat(60)],
      ].map(([locale, id]) => [
        ...["warning", code, `edition.sentences.${locale}.${kind}`],
        ...[`argument.edition.sentences.${locale}.${kind}`, { id }],
      ]),
    ]),
  );

  it("is no finding, whose codes are anybody's", () =>
    expect(of({ en: { findings: { none: "a" }, words: { none: "a" } } })).toStrictEqual([]));
});

describe("what an edition holds for a parameter", () => {
  const of = (value: unknown) => ({ parameters: [parameter("a", { value })] }) as never;
  it.each([
    ["0", 0],
    ["7", 7],
    ["99999", 99_999],
    ["100000", 0],
    ["1.5", 0],
    ["-1", 0],
    ["five", 0],
    ["", 0],
    [null, 0],
    [["7"], 0],
  ])("is a figure where it is a whole one: %j is %j", (value, figure) =>
    expect(figureIn(of(value), "a")).toBe(figure),
  );

  it("is a list where it is one", () => {
    expect(listIn(of(["x", "y"]), "a")).toStrictEqual(["x", "y"]);
    expect([listIn(of("x"), "a"), listIn(of(null), "a"), listIn(of(["x"]), "b")]).toStrictEqual([[], [], []]);
    expect(figureIn(of("7"), "b")).toBe(0);
  });
});

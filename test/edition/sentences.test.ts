/** How an edition says things: its currency, placeholders, brackets and labels. */
import { describe, expect, it } from "vitest";
import { readSentences } from "../../src/edition/read-sentences.js";
import { currencyNames, currencyOf } from "../../src/edition/sentences.js";

const told = (sentences: unknown) =>
  readSentences(sentences).issues.map(({ severity, code, path, values }) => [
    severity,
    code,
    path.join("."),
    values,
  ]);
const fault = (code: string, place: string, values = {}) => [
  "error",
  code,
  `edition.sentences.${place}`,
  values,
];

describe("a currency", () => {
  it("has the names that a language writes for it", () => {
    expect(currencyNames({ currency: "港元" })).toStrictEqual(["港元"]);
    expect(currencyNames({ currency: ["港元", "港币"] })).toStrictEqual(["港元", "港币"]);
    expect([currencyNames({}), currencyNames(undefined)]).toStrictEqual([[], []]);
  });

  it("is known where both languages have a word for it", () => {
    expect(
      currencyOf({ "zh-CN": { currency: ["港元", "港币"] }, en: { currency: ["HKD", "HK$"] } }),
    ).toStrictEqual({
      ...{ zh: "港元", en: "HKD", names: ["港元", "港币", "HKD", "HK$"] },
    });
    expect(currencyOf({ "zh-CN": { currency: "港元" } })).toBeUndefined();
    expect(currencyOf({ en: { currency: "HKD" } })).toBeUndefined();
    expect([currencyOf({}), currencyOf(undefined)]).toStrictEqual([undefined, undefined]);
  });

  const both = (zh: unknown, en: unknown = "HKD") =>
    told({ "zh-CN": { currency: zh }, en: { currency: en } });

  it.each(["港元", "圆", "a", "a".repeat(40), "港 元", "＄"])("can be called %s", (name) =>
    expect(both(name)).toStrictEqual([]),
  );

  it.each([
    "元",
    "万元",
    "角",
    "分",
    "亿",
    "千",
    "百",
    "a".repeat(41),
    "5元",
    "港元5",
    ".元",
    ",元",
    "+元",
    "-元",
    "{x}",
    "a{",
    "a}",
    "a[",
    "a]",
    "[a",
  ])("cannot be called %s", (name) =>
    expect(both(name)).toStrictEqual([
      fault("not-a-currency", "zh-CN.currency", { name: name.slice(0, 60) }),
    ]),
  );

  it("is told of by the first of its names that cannot be one, as far as a message shows it", () =>
    expect(both(["港元", "5", "6"], "x".repeat(61))).toStrictEqual([
      fault("not-a-currency", "zh-CN.currency", { name: "5" }),
      fault("not-a-currency", "en.currency", { name: "x".repeat(60) }),
    ]));

  it("is missing in the other language", () => {
    expect(told({ "zh-CN": { currency: "港元" } })).toStrictEqual([fault("missing", "en.currency")]);
    expect(told({ en: { currency: "HKD" }, "zh-CN": {} })).toStrictEqual([
      fault("missing", "zh-CN.currency"),
    ]);
  });
});

describe("a sentence", () => {
  it.each(["实为{actual}", "{actual:yuan}", "[[，还差{shortfall}]]", "", "无"])("can be %j", (sentence) =>
    expect(told({ "zh-CN": { findings: { x: sentence } } })).toStrictEqual([]),
  );

  it.each(["findings", "remedies", "refusals"])("of %s is looked at", (part) => {
    expect(told({ en: { [part]: { x: "{a:camel} {b:yuan} {c:horse}" } } })).toStrictEqual([
      fault("unknown-placeholder", `en.${part}`, { code: "x", placeholder: "a:camel" }),
      fault("unknown-placeholder", `en.${part}`, { code: "x", placeholder: "c:horse" }),
    ]);
  });

  it.each(["{", "}", "{a", "a}", "{a b}", "[[a", "a]]", "[[a]] ]]", "{}"])(
    "has brackets that go together: %s",
    (sentence) =>
      expect(told({ en: { remedies: { x: sentence } } })).toStrictEqual([
        fault("unbalanced-brackets", "en.remedies", { code: "x" }),
      ]),
  );

  it("is told of what it holds before its brackets", () =>
    expect(told({ en: { refusals: { x: "{a:camel} {" } } }).map(([, code]) => code)).toStrictEqual([
      "unknown-placeholder",
      "unbalanced-brackets",
    ]));

  it("is no label, where brackets mean nothing", () =>
    expect(told({ en: { rules: { x: "{" }, parameters: { x: "}" }, places: { x: "[[" } } })).toStrictEqual(
      [],
    ));
});

describe("labels of words", () => {
  it("are told apart in each language", () =>
    expect(
      told({ "zh-CN": { words: { a: "甲", b: "乙", c: "甲", d: "甲" } }, en: { words: { a: "甲" } } }),
    ).toStrictEqual([
      fault("same-label", "zh-CN.words", { label: "甲", word: "c", other: "a" }),
      fault("same-label", "zh-CN.words", { label: "甲", word: "d", other: "a" }),
    ]));
});

describe("wordings", () => {
  it("are frozen and looked at once", () => {
    const { value } = readSentences({ en: { findings: { x: "{" } } });
    expect(Object.isFrozen(value?.en?.findings)).toBe(true);
    expect(readSentences(value)).toStrictEqual({ value, issues: [] });
  });

  it("may be left out, and are read as empty where they are none", () => {
    expect(readSentences(undefined)).toStrictEqual({ value: undefined, issues: [] });
    expect(readSentences(null).value).toStrictEqual({});
    expect(readSentences(5).value).toStrictEqual({});
    expect(readSentences("x").issues).toHaveLength(1);
  });
});

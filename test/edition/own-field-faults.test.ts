/** What can be wrong with one own field, its name and its words. */
import { describe, expect, it } from "vitest";
import {
  clashesIn,
  faultOfName,
  faultOfNoun,
  faultsOfField,
  faultsOfWords,
  isPlain,
  isTaken,
  wordClashes,
} from "../../src/edition/own-field-faults.js";
import {
  builtInNouns,
  extensibleNouns,
  type OwnField,
  ownFieldTypes,
} from "../../src/vocabulary/own-fields.js";

const label = (zh: string, en: string) => ({ "zh-CN": zh, en });
const word = (value: string, zh: string, en: string, also: readonly string[] = []) => ({
  ...{ value, label: label(zh, en), also },
});
const field = (type: string, parts: object = {}): OwnField =>
  ({ label: label("租金", "rent"), type, ...parts }) as OwnField;
const post = word("by-post", "邮寄", "by post");

describe("the noun of an own field", () => {
  it.each(extensibleNouns)("can be %s", (noun) => expect(faultOfNoun(noun)).toBeUndefined());

  it("is told with the nearest where it is none", () => {
    expect(faultOfNoun("chains")).toStrictEqual([
      "own-field-of-nothing",
      { noun: "chains", closest: "chain" },
    ]);
    expect(faultOfNoun("骆驼")).toStrictEqual(["own-field-of-nothing", { noun: "骆驼" }]);
    expect(faultOfNoun("pilotEvent")?.[0]).toBe("own-field-of-nothing");
  });
});

describe("the name of an own field", () => {
  it.each(["a", "rent", "rentOf2024", "aB9", "a".repeat(60)])("can be %s", (name) => {
    expect(isPlain(name)).toBe(true);
    expect(faultOfName("chain", name)).toBeUndefined();
  });

  it.each(["", "Rent", "9rent", "re-nt", "re.nt", "re nt", "租金", "a".repeat(61), " rent", "rent\n"])(
    "cannot be %j",
    (name) => {
      expect(isPlain(name)).toBe(false);
      expect(faultOfName("chain", name)).toStrictEqual(["own-field-name", { noun: "chain", name }]);
    },
  );

  it.each(["constructor", "toString", "hasOwnProperty", "valueOf"])(
    "cannot be %s, which every object has",
    (name) => expect(faultOfName("chain", name)?.[0]).toBe("own-field-name"),
  );

  it("cannot be that of a field of the noun", () => {
    expect(faultOfName("chain", "name")).toStrictEqual(["own-field-taken", { noun: "chain", name: "name" }]);
    expect(faultOfName("enterprise", "creditCode")?.[0]).toBe("own-field-taken");
  });

  it("cannot be that of a fact about one enterprise, for an enterprise", () => {
    expect(faultOfName("enterprise", "repeated")).toStrictEqual([
      ...["own-field-taken", { noun: "enterprise", name: "repeated" }],
    ]);
    expect(faultOfName("chain", "repeated")).toBeUndefined();
  });
});

describe("what an own field holds", () => {
  const withWords = ["word", "words"];
  const others = ownFieldTypes.filter((type) => !withWords.includes(type));

  it.each(others)("can be %s without words", (type) => {
    expect(faultsOfField("chain", "rent", field(type))).toStrictEqual([]);
    expect(faultsOfField("chain", "rent", field(type, { words: [] }))).toStrictEqual([]);
  });

  it.each(others)("cannot be %s with words", (type) =>
    expect(faultsOfField("chain", "rent", field(type, { words: [post] }))).toStrictEqual([
      ["own-field-with-words", { noun: "chain", name: "rent" }, ["words"]],
    ]),
  );

  it.each(withWords)("can be %s with words", (type) =>
    expect(faultsOfField("chain", "rent", field(type, { words: [post] }))).toStrictEqual([]),
  );

  it.each(withWords)("cannot be %s without words", (type) => {
    for (const parts of [{}, { words: [] }])
      expect(faultsOfField("chain", "rent", field(type, parts))).toStrictEqual([
        ["own-field-without-words", { noun: "chain", name: "rent" }, ["words"]],
      ]);
  });

  it("is told with the nearest where it is no type", () => {
    expect(faultsOfField("chain", "rent", field("txt", { words: [post] }))).toStrictEqual([
      ["own-field-type", { noun: "chain", name: "rent", type: "txt", closest: "text" }, ["type"]],
    ]);
    expect(faultsOfField("chain", "rent", field("骆驼"))).toStrictEqual([
      ["own-field-type", { noun: "chain", name: "rent", type: "骆驼" }, ["type"]],
    ]);
  });

  it("has words of which each is told by its place", () => {
    const words = [post, word("by fax", "传真", "by fax"), word("final", "最后", "last")];
    expect(faultsOfField("chain", "rent", field("word", { words }))).toStrictEqual([
      ["own-word-name", { noun: "chain", name: "rent", word: "by fax" }, ["words", 1]],
      ["own-word-taken", { noun: "chain", name: "rent", word: "final" }, ["words", 2]],
    ]);
  });
});

describe("words of one list", () => {
  const faults = (...words: readonly ReturnType<typeof word>[]) =>
    faultsOfWords(words, { place: "here" }, ({ value }) => value === "taken");

  it.each(["a", "9", "甲", "by-post", "a.b", "a_b", "B2", "a".repeat(60)])("can be %s", (value) =>
    expect(faults(word(value, "一", "one"))).toStrictEqual([]),
  );

  it.each(["", "-a", ".a", "_a", "a b", "a,b", "a、b", "a".repeat(61)])("cannot be %j", (value) =>
    expect(faults(word(value, "一", "one"))).toStrictEqual([
      ["own-word-name", { place: "here", word: value }, 0],
    ]),
  );

  it.each([
    ["value", word("by-post", "寄", "mail")],
    ["Chinese label", word("mail", "邮寄", "mail")],
    ["English label", word("mail", "寄", "by post")],
    ["spelling of its own", word("mail", "寄", "mail", ["邮寄"])],
    ["label, which is the other's value", word("mail", "by-post", "mail")],
  ])("cannot have the same %s", (_, other) =>
    expect(faults(post, other)).toStrictEqual([
      ["own-words-alike", { place: "here", word: other.value, other: "by-post" }, 1],
    ]),
  );

  it("are each held to those before it", () =>
    expect(faults(word("a", "甲", "a"), word("b", "乙", "b"), word("c", "乙", "c"))).toStrictEqual([
      ["own-words-alike", { place: "here", word: "c", other: "b" }, 2],
    ]));

  it("cannot be taken, and are told of the nearest fault alone", () => {
    expect(faults(word("taken", "甲", "a"))).toStrictEqual([
      ["own-word-taken", { place: "here", word: "taken" }, 0],
    ]);
    expect(faults(word("taken", "甲", "a"), word("taken", "乙", "b")).map(([code]) => code)).toStrictEqual([
      "own-word-taken",
      "own-words-alike",
    ]);
  });
});

describe("a word of the library", () => {
  it("is taken, unless it is called the same in both languages", () => {
    expect(isTaken(word("above", "规上", "above scale"))).toBe(false);
    expect(isTaken(word("above", "以上", "above scale"))).toBe(true);
    expect(isTaken(word("above", "规上", "above"))).toBe(true);
  });

  it("is no other word", () => {
    expect(isTaken(post)).toBe(false);
    expect(isTaken(word("constructor", "甲", "a"))).toBe(false);
  });
});

describe("one word of two fields", () => {
  const of = (...labels: readonly (readonly [string, string])[]) =>
    wordClashes(
      labels.map(([zh, en], index) => [
        "chain",
        `field${index}`,
        field("word", { words: [word(`own-${index}`, "甲", "a"), word("by-post", zh, en)] }),
      ]),
    );

  it("is called the same in both", () =>
    expect(of(["邮寄", "by post"], ["邮寄", "by post"])).toStrictEqual([]));

  it.each([
    ["Chinese", "寄", "by post"],
    ["English", "邮寄", "mail"],
  ])("is told of the later one where it is called otherwise in %s", (_, zh, en) =>
    expect(of(["邮寄", "by post"], [zh, en], ["邮寄", "by post"])).toStrictEqual([
      [
        ...["chain", "field1"],
        ["own-word-taken", { noun: "chain", name: "field1", word: "by-post" }, ["words", 1]],
      ],
    ]),
  );

  it("is none of a field without words", () =>
    expect(wordClashes([["chain", "rent", field("text")]])).toStrictEqual([]));
});

describe("labels of one noun", () => {
  const of = (...labels: readonly (readonly [string, string])[]) =>
    clashesIn(
      "chain",
      Object.fromEntries(
        labels.map(([zh, en], index) => [`field${index}`, field("text", { label: label(zh, en) })]),
      ),
    );

  it("may all be different", () => expect(of(["租金", "rent"], ["楼层", "floor"])).toStrictEqual([]));

  it.each([
    ["Chinese", "租金", "floor"],
    ["English", "楼层", "rent"],
    ["Chinese but for blanks", " 租金 ", "floor"],
    ["English but for blanks", "楼层", " rent "],
  ])("are told of the later field where they are the same in %s", (_, zh, en) =>
    expect(of(["租金", "rent"], [zh, en])).toStrictEqual([
      ["field1", "own-field-label-taken", { noun: "chain", name: "field1", other: "field0" }],
    ]),
  );

  it("are held to those of the library, in either language", () => {
    const { zh, en } = builtInNouns.chain?.fields.name ?? { zh: "", en: "" };
    const fault = ["field0", "own-field-label-taken", { noun: "chain", name: "field0", other: "name" }];
    expect(of([zh, "rent"])).toStrictEqual([fault]);
    expect(of(["租金", en])).toStrictEqual([fault]);
  });
});

import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { bareThrough } from "../../src/core/own-data.js";
import { isBare, isFineField, isRecord, plainCheckOf } from "../../src/input/plain.js";
import { noteOpenWords } from "../../src/input/read-words.js";

// Checks are made of a schema once, so each test has schemas of its own.

/** Records without a prototype, as snapshots are made of. */
const isFine = (schema: z.ZodMiniType, value: unknown) => plainCheckOf(schema).isFine(bareThrough(value));
const shaped = (schema: z.ZodMiniType, value: unknown) => plainCheckOf(schema).shaped(bareThrough(value));

const meta = () => z.meta({ title: "a" });
const even = z.refine((value: unknown) => Number(value) % 2 === 0);

/** Takes a text of one of these words, or any other: worth a remark, and so nothing for the quick way. */
const openText = () => {
  const leaf = z.string();
  noteOpenWords(leaf, { words: ["met", "missed"], labels: {} });
  return leaf;
};
const openTexts = () => {
  const leaf = z.array(z.string());
  noteOpenWords(leaf, { words: ["met", "missed"], labels: {} });
  return leaf;
};

describe("the quick way of reading takes by itself", () => {
  it.each<[string, () => z.ZodMiniType, unknown]>([
    ["a text", () => z.string(), "a"],
    ["a text in a field that may be left out", () => z.optional(z.string()), "a"],
    ["a text with something said of it", () => z.string().check(meta()), "a"],
    ["an optional field with something said of it", () => z.optional(z.string()).check(meta()), "a"],
    ["an optional field with two things said of it", () => z.optional(z.string()).check(meta(), meta()), "a"],
    ["yes", () => z.boolean(), true],
    ["no", () => z.boolean(), false],
    ["the first of some words", () => z.enum(["met", "missed"]), "met"],
    ["the last of some words", () => z.enum(["met", "missed"]), "missed"],
    ["the greatest whole number there can be", () => z.int(), Number.MAX_SAFE_INTEGER],
    ["the lowest whole number there can be", () => z.int(), Number.MIN_SAFE_INTEGER],
    ["a whole number that a check of one's own takes", () => z.int().check(even), 2],
    ["an empty list", () => z.array(z.string()), []],
    ["a list of texts", () => z.array(z.string()), ["a", "b"]],
    ["a list within a list", () => z.array(z.array(z.string())), [["a"], []]],
    ["a text that may be a number as well", () => z.union([z.string(), z.int()]), "a"],
    ["a number that may be a text as well", () => z.union([z.string(), z.int()]), 1],
    [
      "a record that may be a text as well",
      () => z.union([z.string(), z.strictObject({ a: z.string() })]),
      { a: "b" },
    ],
    [
      "a text that may be a record as well",
      () => z.union([z.string(), z.strictObject({ a: z.string() })]),
      "a",
    ],
    ["a known word where any may stand", openText, "missed"],
    ["known words where any may stand", openTexts, ["met", "missed"]],
    ["no words where any may stand", openTexts, []],
    ["a record with something said of it", () => z.strictObject({ a: z.string() }).check(meta()), { a: "b" }],
    [
      "a record without what may be left out",
      () => z.strictObject({ a: z.string(), b: z.optional(z.int()) }),
      { a: "b" },
    ],
    [
      "a record with all it can have",
      () => z.strictObject({ a: z.string(), b: z.optional(z.int()) }),
      { a: "b", b: 1 },
    ],
    ["a record of what may be left out", () => z.strictObject({ a: z.optional(z.string()) }), { a: "b" }],
    [
      "a record within a record",
      () => z.strictObject({ a: z.strictObject({ b: z.int() }) }),
      { a: { b: 1 } },
    ],
  ])("%s", (_, schemaOf, value) => {
    const schema = schemaOf();
    expect(isFine(schema, value)).toBe(true);
    expect(z.safeParse(schema, value)).toMatchObject({ success: true, data: value });
    expect(shaped(schema, value)).toEqual(value);
  });

  it.each<[string, () => z.ZodMiniType, readonly unknown[], readonly unknown[]]>([
    ["at most two characters", () => z.string().check(z.maxLength(2)), ["a", "ab"], ["abc"]],
    ["at least two characters", () => z.string().check(z.minLength(2)), ["ab", "abc"], ["a"]],
    [
      "two or three entries",
      () => z.array(z.int()).check(z.minLength(2), z.maxLength(3)),
      [
        [1, 2],
        [1, 2, 3],
      ],
      [[1], [1, 2, 3, 4]],
    ],
    ["above two and below five", () => z.int().check(z.gt(2), z.lt(5)), [3, 4], [2, 5, 1, 6]],
    ["from two to five", () => z.int().check(z.gte(2), z.lte(5)), [2, 3, 5], [1, 6]],
    ["an even number from two to five", () => z.int().check(z.gte(2), z.lte(5), even), [2, 4], [0, 3, 6]],
    ["two patterns", () => z.string().check(z.regex(/a/), z.regex(/b/)), ["ab", "cba"], ["a", "b", "c"]],
    [
      "words but for one",
      () => z.enum(["a", "b"]).check(z.refine((word) => word !== "b")),
      ["a"],
      ["b", "c"],
    ],
    ["yes alone", () => z.boolean().check(z.refine((answer) => answer)), [true], [false, "yes"]],
    [
      "a list of texts with a bound",
      () => z.array(z.string()).check(z.maxLength(1)),
      [["a"]],
      [["a", "b"], [1]],
    ],
  ])("what keeps to its checks, and nothing beyond them: %s", (_, schemaOf, fine, not) => {
    const schema = schemaOf();
    expect(fine.map((value) => isFine(schema, value))).toEqual(fine.map(() => true));
    expect(not.map((value) => isFine(schema, value))).toEqual(not.map(() => false));
    for (const value of [...fine, ...not])
      expect(isFine(schema, value)).toBe(z.safeParse(schema, value).success);
  });
});

describe("the quick way of reading leaves to the schema", () => {
  const one = () => z.strictObject({ a: z.string() });

  it.each<[string, () => z.ZodMiniType, unknown]>([
    ["an empty text", () => z.string(), ""],
    ["a text of blanks", () => z.string(), " \t\u3000"],
    ["a number for a text", () => z.string(), 1],
    ["a list for a text", () => z.string(), ["a"]],
    ["nothing for a text", () => z.optional(z.string()), undefined],
    ["a number for yes or no", () => z.boolean(), 1],
    ["a text for yes or no", () => z.boolean(), "true"],
    ["nothing for yes or no", () => z.boolean(), undefined],
    ["another word", () => z.enum(["met", "missed"]), "open"],
    ["no word", () => z.enum(["met", "missed"]), undefined],
    ["a list of a word", () => z.enum(["met", "missed"]), ["met"]],
    ["a number with decimals", () => z.int(), 1.5],
    ["a whole number one too great", () => z.int(), Number.MAX_SAFE_INTEGER + 1],
    ["a whole number one too low", () => z.int(), Number.MIN_SAFE_INTEGER - 1],
    ["digits for a number", () => z.int(), "1"],
    ["any number, of which it knows no kind", () => z.number(), 1],
    ["a text in a form of its own", () => z.email(), "a@b.cn"],
    ["a text with a check of the beginning", () => z.string().check(z.startsWith("a")), "a"],
    ["a text that is changed while it is read", () => z.string().check(z.trim()), "a"],
    [
      "a check it knows beside one it does not",
      () => z.string().check(z.maxLength(2), z.startsWith("a")),
      "a",
    ],
    [
      "an optional field with a check of its own",
      () => z.optional(z.string()).check(z.refine(() => true)),
      "a",
    ],
    ["a field with something in its place", () => z._default(z.string(), "a"), "a"],
    ["a record with a check of its own", () => one().check(z.refine(() => true)), { a: "b" }],
    [
      "a choice with a check of its own",
      () => z.union([z.string(), z.int()]).check(z.refine(() => true)),
      "a",
    ],
    ["a record that could be two", () => z.union([one(), z.strictObject({ b: z.string() })]), { a: "b" }],
    [
      "a text beside two kinds of records",
      () => z.union([one(), z.strictObject({ b: z.string() }), z.string()]),
      "a",
    ],
    ["what none of two kinds is", () => z.union([z.string(), z.int()]), true],
    ["a list with one entry amiss", () => z.array(z.string()), ["a", 1]],
    ["a list with its first entry amiss", () => z.array(z.string()), [1, "a"]],
    ["a record for a list", () => z.array(z.string()), { 0: "a", length: 1 }],
    ["a text for a list", () => z.array(z.string()), "a"],
    ["another word where any may stand", openText, "open"],
    ["known words where one may stand", openText, ["met"]],
    ["another word among known ones", openTexts, ["met", "open"]],
    ["another word before known ones", openTexts, ["open", "met"]],
    ["a word for a list of words", openTexts, "met"],
    ["a record of nothing", () => z.strictObject({ a: z.optional(z.string()) }), {}],
    [
      "a record without what it must have",
      () => z.strictObject({ a: z.string(), b: z.optional(z.int()) }),
      { b: 1 },
    ],
    [
      "a record without the last of what it must have",
      () => z.strictObject({ a: z.string(), b: z.int() }),
      { a: "b" },
    ],
    ["a record with a field nobody knows", one, { a: "b", c: "d" }],
    [
      "a record with a field that is named and not there",
      () => z.strictObject({ a: z.optional(z.string()) }),
      { a: undefined },
    ],
    ["a record with a field amiss", () => z.strictObject({ a: z.string(), b: z.int() }), { a: "b", b: "c" }],
    ["a list for a record", one, ["a"]],
    ["null for a record", one, null],
    ["a text for a record", one, "a"],
  ])("%s", (_, schemaOf, value) => expect(isFine(schemaOf(), value)).toBe(false));

  it("a record that inherits what every record has", () =>
    expect(plainCheckOf(one()).isFine({ a: "b" })).toBe(false));

  it("a record within one of its own kind", () => {
    const nested: z.ZodMiniObject = z.strictObject({
      a: z.string(),
      get within() {
        return z.optional(nested);
      },
    });
    expect([isFine(nested, { a: "b" }), isFine(nested, { a: "b", within: { a: "b" } })]).toEqual([
      true,
      false,
    ]);
  });
});

describe("what the quick way gives", () => {
  it("has its fields in the order of the schema, in records within as well", () => {
    const schema = z.strictObject({
      first: z.optional(z.string()),
      rows: z.array(z.strictObject({ id: z.string(), of: z.optional(z.int()), to: z.int() })),
      last: z.union([z.string(), z.strictObject({ x: z.int(), y: z.int() })]),
    });
    const given = {
      last: { y: 2, x: 1 },
      rows: [
        { to: 3, id: "1" },
        { to: 4, of: 5, id: "2" },
      ],
    };
    expect(JSON.stringify(shaped(schema, given))).toBe(
      '{"rows":[{"id":"1","to":3},{"id":"2","of":5,"to":4}],"last":{"x":1,"y":2}}',
    );
  });

  it("is a record of its own, which has nothing that was not given", () => {
    const schema = z.strictObject({ a: z.optional(z.string()), b: z.string() });
    const given = { b: "c" };
    expect(shaped(schema, given)).toStrictEqual({ b: "c" });
    expect(shaped(schema, given)).not.toBe(given);
  });

  it("is checked by what is made of a schema once", () => {
    const schema = z.strictObject({ a: z.string() });
    expect(plainCheckOf(schema)).toBe(plainCheckOf(schema));
  });
});

describe("of a schema and its fields", () => {
  it.each<[string, () => z.ZodMiniType, boolean]>([
    ["nothing is asked", () => z.string(), true],
    ["nothing is asked where something is said of it", () => z.string().check(meta()), true],
    ["a length is asked", () => z.string().check(z.maxLength(2)), false],
    ["a length is asked beside what is said of it", () => z.string().check(meta(), z.maxLength(2)), false],
    ["something is asked that the quick way does not know", () => z.string().check(z.startsWith("a")), false],
  ])("%s", (_, schemaOf, bare) => expect(isBare(schemaOf())).toBe(bare));

  const schema = () => z.strictObject({ a: z.string(), b: z.optional(z.int()) });

  it.each<[string, () => z.ZodMiniType, string, unknown, boolean]>([
    ["a field that it has and that is fine", schema, "a", "b", true],
    ["an optional field that is fine", schema, "b", 1, true],
    ["a field that is not fine", schema, "a", 1, false],
    ["a field that it does not have", schema, "c", "b", false],
    ["a field by a name that every record answers to", schema, "toString", "b", false],
    ["a field of what is no record", () => z.string(), "a", "b", false],
    ["a field of a list", () => z.array(schema()), "a", "b", false],
  ])("%s is told from the others", (_, of, key, value, fine) =>
    expect(isFineField(of(), key, value)).toBe(fine),
  );

  it.each<[string, unknown, boolean]>([
    ["a record without a prototype", Object.create(null), true],
    ["an ordinary object", {}, false],
    ["a list", [], false],
    ["null", null, false],
    ["nothing", undefined, false],
    ["a text", "a", false],
    ["a function", () => undefined, false],
    ["a function without a prototype", Object.setPrototypeOf(() => undefined, null), false],
  ])("%s is or is not a record", (_, value, is) => expect(isRecord(value)).toBe(is));
});

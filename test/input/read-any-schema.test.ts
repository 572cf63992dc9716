import { describe, expect, it, vi } from "vitest";
import * as classic from "zod";
import * as z from "zod/mini";
import { bareThrough } from "../../src/core/own-data.js";
import { count, creditCode, date, decimal, nonNegative, rate, text, yuan } from "../../src/input/leaves.js";
import { ofNoun } from "../../src/input/of-noun.js";
import { readBy, unknownKey } from "../../src/input/read.js";

const told = (schema: z.ZodMiniType, data: unknown) =>
  readBy(schema, data).issues.map(({ code, field, values }) => [`${code} at ${field}`, values]);
const codes = (schema: z.ZodMiniType, data: unknown) => told(schema, data).map(([code]) => code);

describe("a value of another kind than its schema asks for", () => {
  it.each<[string, () => z.ZodMiniType, unknown, string]>([
    ["a text", () => z.string(), 5, "a-text"],
    ["a number", () => z.number(), "x", "a-number"],
    ["a whole number", () => z.int(), 1.5, "a-number"],
    ["yes or no", () => z.boolean(), "x", "yes-or-no"],
    ["a list", () => z.array(z.string()), {}, "a-list"],
    ["a record", () => z.strictObject({}), [], "a-record"],
    ["a record of names", () => z.record(z.string(), z.string()), [], "a-record"],
    ["one of two kinds", () => z.union([z.string(), z.int()], "text-or-number"), true, "text-or-number"],
  ])("%s was expected", (_, schema, value, expected) => {
    expect(told(schema(), value)).toEqual([["wrong-type at ", { expected }]]);
    expect(told(z.strictObject({ field: schema() }), { field: value })).toEqual([
      ["wrong-type at field", { expected }],
    ]);
  });

  it.each([[undefined], [null], [""], [" "]])("is no record where it is %j", (value) =>
    expect(told(z.strictObject({}), value)).toEqual([["wrong-type at ", { expected: "a-record" }]]),
  );

  it("is a number as text, or no number at all, where a whole one is asked for", () => {
    expect(told(count(), 1.5)).toEqual([["not-whole at ", {}]]);
    expect(told(count(), "5")).toEqual([["wrong-type at ", { expected: "a-number", meant: "5" }]]);
    expect(told(count(), true)).toEqual([["wrong-type at ", { expected: "a-number" }]]);
    expect(told(count(), -1)).toEqual([["negative at ", {}]]);
  });

  it("is a number where its text is asked for", () => {
    expect(told(yuan(), 1.5)).toEqual([["number-not-text at ", { meant: "1.5" }]]);
    expect(told(yuan(), 1e30)).toEqual([["number-not-text at ", {}]]);
    expect(told(yuan(), true)).toEqual([["wrong-type at ", { expected: "a-text" }]]);
  });
});

describe("a text that is refused is told of with what was meant", () => {
  it.each<[string, () => z.ZodMiniType, unknown, string, object]>([
    ["an amount", yuan, "5万元", "not-an-amount", { meant: "50000" }],
    ["an amount below zero", yuan, "-5", "negative", {}],
    ["a figure", decimal, "5家", "not-a-decimal", { meant: "5" }],
    ["a rate", rate, "０.5", "not-a-decimal", { meant: "0.5" }],
    ["a rate beyond one", rate, "50", "rate-out-of-range", {}],
    ["a figure of zero or more", nonNegative, "1,000", "not-a-decimal", { meant: "1000" }],
    ["a day", date, "2024/9/1", "not-a-date", { meant: "2024-09-01" }],
    ["a day that is none", date, "2024-02-30", "not-a-date", {}],
    ["a code", creditCode, "9115", "credit-code-length", { actual: "4", required: "18" }],
    ["a long text", text, "x".repeat(10_001), "text-too-long", { most: "10000" }],
    ["a short list", () => z.array(z.int()).check(z.minLength(1, "empty-list")), [], "empty-list", {}],
    ["a code of the language itself", () => z.string().check(z.regex(/a/, "toString")), "b", "toString", {}],
  ])("%s", (_, schema, value, code, values) =>
    expect(told(schema(), value)).toEqual([[`${code} at `, values]]),
  );

  it("one of several words with all of them", () =>
    expect(told(z.enum(["met", "missed"]), "x")).toEqual([["unknown-word at ", { allowed: "met, missed" }]]));
});

describe("where a word tells kinds apart", () => {
  const tax = () => z.strictObject({ kind: z.literal("tax-return"), year: z.int() });
  const audit = () => z.strictObject({ kind: z.literal("audit"), by: z.string() });
  const kinds = () => z.discriminatedUnion("kind", [tax(), audit()], { error: "no-such-kind" });

  it.each([
    ["tax-retrun", { closest: "tax-return" }],
    ["visit", {}],
    [5, {}],
  ])("%j is told of at the word, with the nearest", (kind, values) =>
    expect(told(kinds(), { kind })).toEqual([["no-such-kind at kind", values]]),
  );

  it("the faults of the kind are told of", () =>
    expect(codes(kinds(), { kind: "audit" })).toEqual(["missing at by"]));
});

describe("a key nobody knows", () => {
  const inner = () => z.strictObject({ revenue: z.optional(z.int()) });

  it.each<[string, () => z.ZodMiniType, unknown]>([
    ["a record", inner, { revenu: 1 }],
    ["a record that may be left out", () => z.strictObject({ a: z.optional(inner()) }), { a: { revenu: 1 } }],
    ["a record in a list", () => z.array(inner()), [{ revenu: 1 }]],
    ["a record by a name", () => z.record(z.string(), inner()), { any: { revenu: 1 } }],
    ["one of two kinds", () => z.union([z.string(), inner()]), { revenu: 1 }],
    [
      "a record within one of two kinds",
      () => z.union([z.string(), z.strictObject({ a: inner() })]),
      { a: { revenu: 1 } },
    ],
    [
      "one of two kinds in a list that may be left out",
      () => z.strictObject({ a: z.optional(z.array(z.union([z.string(), inner()]))) }),
      { a: [{ revenu: 1 }] },
    ],
  ])("is told of with the nearest of %s", (_, schema, data) =>
    expect(told(schema(), data).map(([, values]) => values)).toEqual([{ key: "revenu", closest: "revenue" }]),
  );

  it("has its sixty characters compared, as they are shown", () => {
    const compared: string[] = [];
    const nearest = (typed: string) => {
      compared.push(typed);
      return undefined;
    };
    expect(unknownKey("x".repeat(61), nearest)).toEqual({ key: "x".repeat(60) });
    expect(compared).toEqual(["x".repeat(60)]);
    expect(unknownKey("y", () => "z")).toEqual({ key: "y", closest: "z" });
  });
});

describe("an issue is named after the noun of its field", () => {
  const nouns = { period: { zh: "建设期", en: "period", fields: { start: { zh: "开始", en: "start" } } } };
  const period = () => ofNoun(nouns as never, "period", { start: z.string() } as never);

  it.each<[string, () => z.ZodMiniType, unknown, string]>([
    ["of the noun itself", period, 5, "period"],
    ["of a field", period, { start: 5 }, "period.start"],
    ["of an entry of a list of it", () => z.array(period()), [{ start: 5 }], "period.start"],
    ["of a list of it", () => z.array(period()), 5, "period"],
  ])("%s", (_, schema, data, term) => expect(readBy(schema(), data).issues[0]).toMatchObject({ term }));

  it("and after nothing where it is of none", () =>
    expect(readBy(z.strictObject({ a: z.string() }), { a: 5 }).issues[0]).not.toHaveProperty("term"));
});

describe("what is left out for a fault", () => {
  const draft = () =>
    z.strictObject({
      a: z.optional(z.strictObject({ b: z.string(), c: z.optional(z.int()) })),
      words: z.optional(z.array(z.string())),
      rows: z.optional(z.array(z.strictObject({ id: z.optional(z.string()) }))),
      d: z.optional(z.int()),
    });

  it("is not told of as missing beside it", () => {
    expect(codes(draft(), { a: { b: 5 } })).toEqual(["wrong-type at a.b"]);
    expect(readBy(draft(), { a: { b: 5 }, d: 1 }).value).toBeUndefined();
  });

  it("is not told of as missing where it has gone with its whole list", () => {
    const list = () => z.strictObject({ words: z.array(z.string()), rows: z.array(z.strictObject({})) });
    expect(codes(list(), { words: ["a", 5], rows: [] })).toEqual(["wrong-type at words.1"]);
    expect(codes(list(), { words: [], rows: ["a", 5] })).toEqual([
      "wrong-type at rows.0",
      "wrong-type at rows.1",
    ]);
  });

  it("is missing in one record where it is wrong in another", () =>
    expect(codes(z.array(z.strictObject({ b: z.string() })), [{ b: 5 }, {}])).toEqual([
      "wrong-type at 0.b",
      "missing at 1.b",
    ]));

  it("is the whole list of texts, and the one row of records", () => {
    expect(readBy(draft(), { words: ["a", 5], d: 1 }).value).toEqual({ d: 1 });
    expect(readBy(draft(), { rows: [{ id: "a" }, { id: 5 }, 5], d: 1 }).value).toEqual({
      rows: [{ id: "a" }, {}, {}],
      d: 1,
    });
  });

  it("is told of in the order of the keys, however they were written", () =>
    expect(codes(draft(), { words: 5, d: "x", x: 1, a: 5 })).toEqual(
      codes(draft(), { a: 5, x: 1, d: "x", words: 5 }),
    ));

  it("is told of in the order of the keys that nobody knows, in lists too", () => {
    expect(codes(draft(), { z: 1, y: 1 })).toEqual(["unknown-key at y", "unknown-key at z"]);
    expect(codes(draft(), { rows: [{ z: 1, y: 1 }] })).toEqual([
      "unknown-key at rows.0.y",
      "unknown-key at rows.0.z",
    ]);
  });

  it.each<[string, () => z.ZodMiniType, unknown, readonly (string | number)[]]>([
    ["in a record that is not there", draft, { d: 1 }, ["a", "b", "c"]],
    ["in a text", draft, { words: ["x"] }, ["words", 0, 0]],
    ["in nothing", () => z.array(z.union([z.null(), z.int()])), [null, 5], [0, "a"]],
  ])("is missing %s", (_, schema, data, path) =>
    expect(codes(schema().check(z.refine(() => false, { path: [...path], error: "odd" })), data)).toEqual([
      `missing at ${path.join(".")}`,
    ]),
  );

  it("at a place that is not there is missing", () => {
    const schema = draft().check(z.refine((all) => all.d !== 1, { path: ["a", "b"], error: "odd" }));
    expect(codes(schema, { d: 1 })).toEqual(["missing at a.b"]);
    expect(codes(schema, { d: 1, a: { b: "x" } })).toEqual(["odd at a.b"]);
  });
});

describe("a value that is read", () => {
  const schema = () => z.strictObject({ b: z.optional(z.string()), a: z.optional(z.boolean()) });

  it.each<[string, unknown]>([
    ["plainly fine", { a: true, b: "x" }],
    ["with a word to be read", { a: "是", b: "x" }],
    ["with a fault", { a: true, b: "x", c: 1 }],
  ])("is made once, in the order of its schema, and without prototype for rules: %s", (_, data) => {
    const reading = readBy(schema(), bareThrough(data));
    expect(JSON.stringify(reading.value)).toBe('{"b":"x","a":true}');
    expect(reading.value).toBe(reading.value);
    expect(Object.getPrototypeOf(reading.value)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(reading.own)).toBeNull();
  });

  it("is read without compiling anything, which a page under a strict policy reports", () => {
    const compiled = vi.fn();
    const [one, compile] = [classic.strictObject({ b: classic.string() }), Function];
    vi.stubGlobal("Function", function (this: unknown, ...given: string[]) {
      compiled();
      return compile(...given);
    });
    const { issues } = readBy(one, { b: 5 });
    vi.unstubAllGlobals();
    expect([issues.length, compiled.mock.calls]).toEqual([1, []]);
  });

  it("is tidied before it is read, unless it is plainly fine", () => {
    const tidied = vi.fn(() => bareThrough({}));
    expect(readBy(schema(), bareThrough({ b: "x" }), tidied).issues).toEqual([]);
    expect(tidied).not.toHaveBeenCalled();
    expect(codes(schema(), bareThrough({ b: "x", c: 1 }))).toEqual(["unknown-key at c"]);
    expect(readBy(schema(), bareThrough({ b: "x", c: 1 }), tidied)).toMatchObject({
      value: { b: "x" },
      issues: [],
    });
  });
});

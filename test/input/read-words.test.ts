import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { bareThrough } from "../../src/core/own-data.js";
import { noteManner } from "../../src/input/read-under.js";
import { noteLabels, noteOpenWords, openWordsOf, readWords } from "../../src/input/read-words.js";

// Where the words of a schema stand is found out once, so each test has schemas of its own.

/** What becomes of data, and what is told of them. */
const read = (schema: z.ZodMiniType, data: unknown) => {
  const plain = bareThrough(structuredClone(data));
  const told = readWords(schema, plain).map(({ code, field, severity, values }) => ({
    ...{ code, field, severity },
    ...values,
  }));
  return { plain, told };
};
const becomes = (schema: z.ZodMiniType, data: unknown, expected: unknown) =>
  expect(read(schema, data)).toEqual({ plain: expected, told: [] });

const scale = () => z.enum(["above", "below"]);
const open = (leaf: z.ZodMiniType = z.string(), more = {}) => {
  noteOpenWords(leaf, { words: ["open-tender", "negotiation"], ...more });
  return leaf;
};
const inRecord = (leaf: z.ZodMiniType) => z.strictObject({ field: leaf });
const unknownAt = (field: string, word: string, closest?: string) => ({
  ...{ code: "word-not-known", field, severity: "warning", word },
  ...(closest !== undefined && { closest }),
});

describe("a word is found", () => {
  it.each<[string, () => z.ZodMiniType]>([
    ["in a field", scale],
    ["in a field that may be left out", () => z.optional(scale())],
    ["in a field that is one of two kinds", () => z.union([scale(), z.int()])],
    [
      "in a field that is one of two kinds and may be left out",
      () => z.optional(z.union([z.int(), scale()])),
    ],
  ])("%s", (_, leaf) => becomes(inRecord(leaf()), { field: "规上" }, { field: "above" }));

  it.each<[string, () => z.ZodMiniType]>([
    ["a list", () => z.array(scale())],
    ["a list that may be left out", () => z.optional(z.array(scale()))],
    ["a list that may be a text", () => z.union([z.array(scale()), z.string()])],
  ])("in each entry of %s", (_, leaf) =>
    becomes(inRecord(leaf()), { field: ["规上", "x", "规下", 5] }, { field: ["above", "x", "below", 5] }),
  );

  it("in records within records, in lists of them, and under any name", () => {
    const schema = z.strictObject({
      rows: z.array(z.strictObject({ held: z.optional(z.strictObject({ field: scale() })) })),
      named: z.record(z.string(), z.strictObject({ field: scale() })),
      each: z.record(z.string(), scale()),
    });
    becomes(
      schema,
      {
        rows: [{ held: { field: "规上" } }, {}, { held: { field: "规下" } }],
        named: { a: { field: "规上" }, b: { field: "规下" } },
        each: { a: "规下", b: "规上" },
      },
      {
        rows: [{ held: { field: "above" } }, {}, { held: { field: "below" } }],
        named: { a: { field: "above" }, b: { field: "below" } },
        each: { a: "below", b: "above" },
      },
    );
  });

  it("in a list of lists", () =>
    becomes(z.array(z.array(scale())), [["规上"], ["规下"]], [["above"], ["below"]]));

  it("in a record of names by itself", () =>
    becomes(z.record(z.string(), scale()), { a: "规上" }, { a: "above" }));

  it("in the first of what holds itself, and no deeper", () => {
    const nested: z.ZodMiniObject = z.strictObject({
      field: scale(),
      get within() {
        return z.optional(nested);
      },
    });
    becomes(
      nested,
      { field: "规上", within: { field: "规上" } },
      { field: "above", within: { field: "规上" } },
    );
  });
});

describe("data of another form than the schema asks for stay as they are", () => {
  const schema = () =>
    z.strictObject({
      list: z.array(z.strictObject({ field: scale() })),
      words: z.array(scale()),
      names: z.record(z.string(), z.boolean()),
      held: z.strictObject({ field: scale() }),
    });

  it.each([
    [{ list: { field: "规上" } }],
    [{ list: "规上" }],
    [{ list: ["规上", null, 5] }],
    [{ list: [[{ field: "规上" }]] }],
    [{ words: "规上" }],
    [{ words: { 0: "规上" } }],
    [{ names: "是" }],
    [{ names: ["是"] }],
    [{ names: null }],
    [{ held: "规上" }],
    [{ held: ["规上"] }],
    [{ held: [{ field: "规上" }] }],
    [null],
    ["规上"],
    [5],
    [[{ list: [{ field: "规上" }] }]],
  ])("%j", (data) => becomes(schema(), data, data));

  it("a word by itself, without a field, too", () => becomes(scale(), "规上", "规上"));

  it("a record where a word stands by itself, too", () =>
    becomes(open(), { "": 1, undefined: "抽签" }, { "": 1, undefined: "抽签" }));

  it("a field that the record does not hold itself, too", () => {
    const plain = Object.create({ field: "规上" });
    expect(readWords(inRecord(scale()), plain)).toEqual([]);
    expect(Object.keys(plain)).toEqual([]);
  });
});

describe("yes or no", () => {
  it.each([
    ["是", true],
    ["否", false],
    ["不适用", "不适用"],
    [true, true],
    [1, 1],
  ])("%j is read as %j", (typed, answer) =>
    becomes(z.strictObject({ field: z.optional(z.boolean()) }), { field: typed }, { field: answer }),
  );

  it("beside another way of answering is for the schema to tell", () =>
    becomes(inRecord(z.union([z.boolean(), z.string()])), { field: "是" }, { field: "是" }));

  it("is read in each entry of a list", () =>
    becomes(inRecord(z.array(z.boolean())), { field: ["是", "否"] }, { field: [true, false] }));
});

describe("无 for a list", () => {
  it.each<[string, () => z.ZodMiniType]>([
    ["of records", () => z.array(inRecord(z.string()))],
    ["of words", () => z.array(scale())],
    ["of texts that may be left out", () => z.optional(z.array(z.string()))],
    ["of open words", () => open(z.array(z.string()))],
    ["of open words that may be left out", () => open(z.optional(z.array(z.string())))],
  ])("%s is an empty one", (_, list) => becomes(inRecord(list()), { field: "无" }, { field: [] }));

  it("beside a text is a text", () =>
    becomes(inRecord(z.union([z.array(z.string()), z.string()])), { field: "无" }, { field: "无" }));

  it("is no other text", () => becomes(inRecord(z.array(z.string())), { field: "一项" }, { field: "一项" }));

  it("is not what a text is for an open word", () =>
    becomes(inRecord(open()), { field: "无" }, { field: "无" }));
});

describe("an open field", () => {
  it("has its words under their labels", () =>
    becomes(inRecord(open()), { field: "公开招投标" }, { field: "open-tender" }));

  it("keeps another text, and it is named", () =>
    expect(read(inRecord(open()), { field: "抽签决定" })).toEqual({
      plain: { field: "抽签决定" },
      told: [unknownAt("field", "抽签决定")],
    }));

  it.each([
    ["公开招投", "open-tender"],
    ["open-tendr", "open-tender"],
  ])("tells of %s the nearest", (word, nearest) =>
    expect(read(inRecord(open()), { field: word }).told).toEqual([unknownAt("field", word, nearest)]),
  );

  it("shows no more than sixty characters of what it does not know", () =>
    expect(read(inRecord(open()), { field: "字".repeat(61) }).told).toEqual([
      unknownAt("field", "字".repeat(60)),
    ]));

  it.each(["", " \t", "暂无", "无"])("has nothing said of %j", (blank) =>
    expect(read(inRecord(open()), { field: blank }).told).toEqual([]),
  );

  it("of a list has each entry looked at, and told of by its place", () =>
    expect(read(inRecord(open(z.array(z.string()))), { field: ["抽签", "公开招投标", "摇号"] })).toEqual({
      plain: { field: ["抽签", "open-tender", "摇号"] },
      told: [unknownAt("field.0", "抽签"), unknownAt("field.2", "摇号")],
    }));

  it("of a list may hold one text", () =>
    expect(read(inRecord(open(z.array(z.string()))), { field: "公开招投标" }).plain).toEqual({
      field: "open-tender",
    }));

  it("is told of by its whole place", () => {
    const schema = z.strictObject({ rows: z.array(z.strictObject({ each: z.record(z.string(), open()) })) });
    expect(read(schema, { rows: [{}, { each: { a: "抽签" } }] }).told).toEqual([
      unknownAt("rows.1.each.a", "抽签"),
    ]);
  });

  it("knows no word that nobody fills in, unless it has labels of its own", () => {
    const words = ["met", "negotiation"];
    const [plain, labelled] = [z.string(), z.string()];
    noteOpenWords(plain, { words });
    noteOpenWords(labelled, { words, labels: {} });
    expect([plain, labelled].map((leaf) => openWordsOf(leaf)?.words)).toEqual([["negotiation"], words]);
    expect(openWordsOf(z.string())).toBeUndefined();
  });

  it("has the labels of its own read, and tells the nearest among them", () => {
    const leaf = z.string();
    noteOpenWords(leaf, {
      words: ["lot"],
      labels: { lot: { zh: "抽签确定结果", en: "by lot", also: ["摇号"] } as never },
    });
    for (const typed of ["lot", "抽签确定结果", "by lot", "摇号"])
      becomes(inRecord(leaf), { field: typed }, { field: "lot" });
    expect(read(inRecord(leaf), { field: "抽签确定结论" }).told).toEqual([
      unknownAt("field", "抽签确定结论", "lot"),
    ]);
  });

  it.each([
    ["2024年9月1日", true, "2024-09-01"],
    ["2024年9月1日", false, "2024年9月1日"],
  ])("%s is read as a day: %j", (typed, orDay, value) =>
    expect(read(inRecord(open(z.string(), { orDay })), { field: typed }).plain).toEqual({ field: value }),
  );
});

describe("a closed field", () => {
  it("has nothing said of another text, which is for the schema to refuse", () =>
    becomes(inRecord(scale()), { field: "规中" }, { field: "规中" }));

  it("knows words that nobody fills in by labels of its own alone", () => {
    const [plain, labelled] = [z.enum(["met", "missed"]), z.enum(["met", "missed"])];
    noteLabels(labelled, { met: { zh: "达到", en: "reached" }, missed: { zh: "未达到", en: "not reached" } });
    becomes(inRecord(plain), { field: "达到" }, { field: "达到" });
    becomes(inRecord(plain), { field: "Met" }, { field: "Met" });
    becomes(inRecord(labelled), { field: "Met" }, { field: "met" });
    becomes(inRecord(labelled), { field: "达到" }, { field: "met" });
    becomes(inRecord(labelled.check(z.meta({ title: "a" }))), { field: "达到" }, { field: "met" });
  });

  it("is read by the names that an edition has for its words", () => {
    const schema = inRecord(z.optional(scale()));
    noteManner(schema, { renamed: new Map([["大型", ["regional", "above"]]]) });
    becomes(schema, { field: " 大型" }, { field: "above" });
    becomes(inRecord(z.optional(scale())), { field: "大型" }, { field: "大型" });
  });
});

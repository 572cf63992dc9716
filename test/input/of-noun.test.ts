import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { draftOf, fieldsOf, itself, nounOf, ofNoun, oneOf, titled } from "../../src/input/of-noun.js";
import { readBy } from "../../src/input/read.js";
import { openWordsOf } from "../../src/input/read-words.js";

const row = { zh: "名称", en: "name" };
/** Rows of every kind, in nouns of the library's names. */
const nouns = {
  chain: {
    ...{ zh: "产业链", en: "chain" },
    fields: {
      name: row,
      revenue: { ...row, zh: "收入", unit: "元" },
      selection: { ...row, words: ["open-tender", "negotiation"], open: "words" },
      by: { ...row, words: ["negotiation"], open: "words", orDay: true },
      level: { ...row, words: ["met", "missed"] },
      scale: { ...row, words: ["above", "below"], open: "names" },
    },
  },
} as const;
const labels = { met: { zh: "达到", en: "reached" }, missed: { zh: "未达到", en: "not reached" } };
const metaOf = (schema: z.ZodMiniType) => z.globalRegistry.get(schema);
const codesOf = (schema: z.ZodMiniType, data: unknown) =>
  readBy(schema, data).issues.map(({ code, field }) => `${field} ${code}`);

describe("a leaf of a noun", () => {
  it.each([
    ["name", { title: "名称", term: "chain.name" }],
    ["revenue", { title: "收入", term: "chain.revenue", unit: "元" }],
  ] as const)("has the title, the unit and the term of its row: %s", (field, meta) =>
    expect(metaOf(titled(nouns, "chain", field, z.string()))).toEqual(meta),
  );

  it.each([
    ["selection", { words: ["open-tender", "negotiation"], orDay: false }],
    ["by", { words: ["negotiation"], orDay: true }],
    ["level", undefined],
    ["scale", undefined],
    ["name", undefined],
  ] as const)("has open words where its row has: %s", (field, words) => {
    expect(openWordsOf(titled(nouns, "chain", field, z.string()))).toEqual(words);
    const { shape } = draftOf(nouns, "chain", { [field]: z.string() } as { name: z.ZodMiniString });
    expect(openWordsOf(Object.values(shape)[0] as z.ZodMiniType)).toEqual(words);
  });

  it("leaves the leaf itself without a title, so that others can have it", () => {
    const leaf = z.string();
    titled(nouns, "chain", "name", leaf);
    expect(metaOf(leaf)).toBeUndefined();
  });
});

describe("a record of a noun", () => {
  const shape = () => ({ name: z.string(), revenue: z.string() });

  it("must have its fields, and of a draft everything may be missing", () => {
    expect(codesOf(ofNoun(nouns, "chain", shape()), { name: "a" })).toEqual(["revenue missing"]);
    expect(codesOf(draftOf(nouns, "chain", shape()), {})).toEqual([]);
  });

  it.each([
    ["whole", () => ofNoun(nouns, "chain", shape())],
    ["draft", () => draftOf(nouns, "chain", shape())],
  ])("says what it is and what each field is, and takes no other: %s", (_, made) => {
    const schema = made();
    expect(metaOf(schema)).toEqual({ title: "产业链", noun: "chain" });
    expect(metaOf(schema.shape.revenue)).toEqual({ title: "收入", term: "chain.revenue", unit: "元" });
    expect(codesOf(schema, { name: "a", revenue: "b", more: 1 })).toEqual(["more unknown-key"]);
  });

  it("has the same fields where they are asked for alone", () => {
    const fields = fieldsOf(nouns, "chain", shape());
    expect(Object.keys(fields)).toEqual(["name", "revenue"]);
    expect(metaOf(fields.name)).toEqual({ title: "名称", term: "chain.name" });
  });

  it("says what it is", () => expect(itself(nouns, "chain")).toEqual({ title: "产业链", noun: "chain" }));
});

describe("the noun of a schema", () => {
  const chain = () => ofNoun(nouns, "chain", { name: z.string() });

  it.each<[string, () => z.ZodMiniType, string | undefined]>([
    ["of one", chain, "chain"],
    ["of a list of it", () => z.array(chain()), "chain"],
    ["of a list of lists of it", () => z.array(z.array(chain())), "chain"],
    ["of what may be left out", () => z.optional(chain()), undefined],
    ["of a record without one", () => z.strictObject({}), undefined],
    ["of a list of texts", () => z.array(z.string()), undefined],
    ["of a field", () => chain().shape.name, undefined],
  ])("%s", (_, schema, noun) => expect(nounOf(schema())).toBe(noun));
});

describe("one of the words of a field", () => {
  const levelOf = (leaf: z.ZodMiniType, level: string) =>
    readBy(z.strictObject({ level: leaf }), { level }).own;

  it("is read by its own name", () => {
    const leaf = oneOf(nouns, "chain", "level");
    expect([levelOf(leaf, "met"), levelOf(leaf, "达到")]).toEqual([{ level: "met" }, undefined]);
  });

  it("is read by the labels it is given", () => {
    const leaf = oneOf(nouns, "chain", "level", labels);
    expect(["met", "达到", "not reached"].map((typed) => levelOf(leaf, typed))).toEqual([
      { level: "met" },
      { level: "met" },
      { level: "missed" },
    ]);
  });

  it("is one of those alone", () =>
    expect(readBy(oneOf(nouns, "chain", "scale"), "x").issues).toMatchObject([
      { code: "unknown-word", values: { allowed: "above, below" } },
    ]));
});

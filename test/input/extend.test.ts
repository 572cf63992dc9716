import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { applicationSchema } from "../../src/application/application.js";
import { budgetSchema } from "../../src/application/budget.js";
import { enterpriseSchema } from "../../src/application/enterprise.js";
import { planSchema } from "../../src/application/plan.js";
import { extend, leavesOfEvents } from "../../src/input/extend.js";
import type { AnySchema } from "../../src/input/read.js";
import { readBy } from "../../src/input/read.js";
import { builtInNouns, type OwnFields } from "../../src/vocabulary/own-fields.js";
import type { OwnWords } from "../../src/vocabulary/own-words.js";

const called = (zh: string, en: string) => ({ "zh-CN": zh, en });
const word = (value: string, zh: string, en: string) => ({ value, label: called(zh, en) });
const label = called("示例", "example");

const saidNothing = { currency: undefined, renamed: undefined, notAsked: [] };
const hongKong = { zh: "港元", en: "Hong Kong dollars", names: ["港元", "HK$"] };
const made = (fields: OwnFields, words: OwnWords = {}, said = {}) =>
  extend(fields, words, { ...saidNothing, ...said });

const read = (schema: AnySchema, data: unknown) => {
  const { value, issues } = readBy(schema, data);
  return { value, codes: issues.map(({ code, field }) => `${field} ${code}`) };
};
const metaOf = (schema: AnySchema) => z.globalRegistry.get(schema);

const levels = [word("high", "高级", "high"), word("low", "低级", "low")];

describe("a field of an edition's own is read", () => {
  it.each<[string, unknown, unknown]>([
    ["text", "一二", "一二"],
    ["statement", ["一", "二"], ["一", "二"]],
    ["count", 5, 5],
    ["decimal", "-1.5", "-1.5"],
    ["rate", "0.5", "0.5"],
    ["yuan", "12.5", "12.5"],
    ["date", "2024-09-01", "2024-09-01"],
    ["yes-or-no", "是", true],
    ["word", "高级", "high"],
    ["words", ["高级", "low"], ["high", "low"]],
  ])("as %s", (type, typed, value) => {
    const words = type.startsWith("word") ? { words: levels } : {};
    const { extended } = made({ enterprise: { own: { label, type, ...words } as never } });
    expect(read(extended(enterpriseSchema), { own: typed })).toEqual({ value: { own: value }, codes: [] });
  });

  it.each([
    ["text", 5, "wrong-type"],
    ["statement", 5, "text-or-list"],
    ["count", 1.5, "not-whole"],
    ["decimal", "x", "not-a-decimal"],
    ["rate", "1.5", "rate-out-of-range"],
    ["yuan", "-1", "negative"],
    ["date", "2024-02-30", "not-a-date"],
    ["yes-or-no", "不详", "wrong-type"],
    ["word", "中级", "unknown-word"],
    ["words", ["中级"], "unknown-word"],
    ["words", "high", "wrong-type"],
  ])("as %s, which %j is not", (type, typed, code) => {
    const words = type.startsWith("word") ? { words: levels } : {};
    const { extended } = made({ enterprise: { own: { label, type, ...words } as never } });
    const { value, codes } = read(extended(enterpriseSchema), { own: typed, name: "厂" });
    expect(value).toEqual({ name: "厂" });
    expect(codes.map((one) => one.split(" ")[1])).toEqual([code === "text-or-list" ? "wrong-type" : code]);
  });

  it("may be left out, and has its title, its unit and its term", () => {
    const { extended } = made({
      enterprise: { own: { label: called("房租", "rent"), type: "yuan", unit: called("万元", "x") } },
    });
    const schema = extended(enterpriseSchema);
    expect(read(schema, { name: "厂" })).toEqual({ value: { name: "厂" }, codes: [] });
    expect(metaOf(schema.shape["own" as "name"])).toEqual({
      ...{ title: "房租", term: "enterprise.own", unit: "万元" },
    });
  });

  it("as a word that has none to say, which is none of any", () => {
    const { extended, enterpriseFacts } = made({ enterprise: { own: { label, type: "word" } } });
    expect(read(extended(enterpriseSchema), { own: "x" }).codes).toEqual(["own unknown-word"]);
    expect(enterpriseFacts).toEqual({ own: [] });
  });

  it("wherever its noun stands", () => {
    const { extended } = made({ enterprise: { own: { label, type: "count" } } });
    for (const [schema, data] of [
      [applicationSchema, { enterprises: [{ own: 5 }] }],
      [z.array(enterpriseSchema), [{ own: 5 }]],
      [z.optional(enterpriseSchema), { own: 5 }],
      [z.optional(z.array(z.union([z.string(), enterpriseSchema]))), [{ own: 5 }, "a"]],
      [z.union([enterpriseSchema, z.string()]), { own: 5 }],
    ] as const)
      expect(read(extended<AnySchema>(schema), data)).toEqual({ value: data, codes: [] });
  });
});

describe("a schema under an edition", () => {
  const extendedBy = () =>
    made({ enterprise: { own: { label, type: "count" } } }, { "budgetLine.use": levels }).extended;

  it.each<[string, () => AnySchema]>([
    ["a leaf", () => z.string()],
    ["a record of no noun", () => z.strictObject({ a: z.string() })],
    ["another noun", () => planSchema],
    ["a list of another noun", () => z.array(planSchema)],
    ["what may be another noun", () => z.optional(planSchema)],
    ["a choice of others", () => z.union([planSchema, z.string()])],
  ])("stays itself where nothing of it changes: %s", (_, schemaOf) => {
    const schema = schemaOf();
    expect(extendedBy()(schema)).toBe(schema);
  });

  it("that holds itself stays itself", () => {
    const nested: z.ZodMiniObject = z.strictObject({
      get within() {
        return z.optional(nested);
      },
    });
    expect(extendedBy()(nested)).toBe(nested);
  });

  it.each<[string, () => AnySchema]>([
    ["the noun", () => enterpriseSchema],
    ["a list of it", () => z.array(enterpriseSchema)],
    ["what may be left out", () => z.optional(enterpriseSchema)],
    ["one of several", () => z.union([z.string(), enterpriseSchema])],
    ["what holds it", () => z.strictObject({ a: z.string(), held: enterpriseSchema })],
    ["what has other words", () => budgetSchema],
  ])("is made anew, and once: %s", (_, schemaOf) => {
    const [schema, extended] = [schemaOf(), extendedBy()];
    expect(extended(schema)).not.toBe(schema);
    expect(extended(schema)).toBe(extended(schema));
  });

  it("keeps the parts in which nothing changes", () =>
    expect(extendedBy()(applicationSchema).shape.plan).toBe(applicationSchema.shape.plan));

  it("keeps its checks, its messages and what it says of itself", () => {
    const list = z
      .array(enterpriseSchema, "our-code")
      .check(z.maxLength(1, "too-long"), z.meta({ title: "一览" }));
    const anew = extendedBy()(list);
    expect(metaOf(anew)).toMatchObject({ title: "一览" });
    const codesOf = (data: unknown) => z.safeParse(anew, data).error?.issues.map(({ message }) => message);
    expect([codesOf(5), codesOf([{}, {}]), codesOf([{ own: 1 }])]).toEqual([
      ["our-code"],
      ["too-long"],
      undefined,
    ]);
  });
});

describe("words of an edition's own are read", () => {
  it("in a field of one word, in place of those of the library", () => {
    const { extended } = made({}, { "enterprise.scale": levels });
    const schema = extended(enterpriseSchema);
    expect(read(schema, { scale: "高级" })).toEqual({ value: { scale: "high" }, codes: [] });
    expect(read(schema, { scale: "low" })).toEqual({ value: { scale: "low" }, codes: [] });
    expect(read(schema, { scale: "规上" })).toEqual({ value: {}, codes: ["scale unknown-word"] });
    expect(readBy(schema, { scale: "above" }).issues[0]?.values).toEqual({ allowed: "high, low" });
  });

  it("in the records of a list", () => {
    const { extended } = made({}, { "budgetLine.use": levels });
    expect(read(extended(budgetSchema), { lines: [{ use: "高级" }, { use: "low" }] })).toEqual({
      value: { lines: [{ use: "high" }, { use: "low" }] },
      codes: [],
    });
  });

  it("in a field of which another text is read as well, which stays a warning", () => {
    const { extended } = made({}, { "plan.measures": levels });
    const schema = extended(planSchema);
    expect(read(schema, { measures: ["高级", "low", "无人知晓"] })).toEqual({
      value: { measures: ["high", "low", "无人知晓"] },
      codes: ["measures.2 word-not-known"],
    });
    expect(read(planSchema, { measures: ["高级"] }).codes).toEqual(["measures.0 word-not-known"]);
  });

  it("and keep what is said of the field", () => {
    const { extended } = made(
      {},
      { "budgetLine.use": levels, "plan.measures": levels, "enterprise.scale": levels },
    );
    expect(metaOf(extended(enterpriseSchema).shape.scale)).toEqual(metaOf(enterpriseSchema.shape.scale));
    const { use } = (extended(budgetSchema).shape.lines._zod.def.innerType as z.ZodMiniArray<z.ZodMiniObject>)
      ._zod.def.element.shape;
    expect(metaOf(use as AnySchema)).toMatchObject({ term: "budgetLine.use" });
    expect(metaOf(extended(planSchema).shape.measures)).toEqual(metaOf(planSchema.shape.measures));
  });

  it("and stand in the vocabulary of the edition, at their place alone", () => {
    const { nouns, named, wordsAt, words } = made({}, { "budgetLine.use": levels });
    expect(nouns.budgetLine?.fields.use?.words).toEqual(["high", "low"]);
    expect(Object.keys(nouns)).toEqual(["budgetLine"]);
    expect(named(builtInNouns).budgetLine?.fields.use?.words).toEqual(["high", "low"]);
    expect(wordsAt("budgetLine.use")?.values).toEqual(["high", "low"]);
    expect(wordsAt("budgetLine.source")).toBeUndefined();
    expect(words).toMatchObject({ high: { zh: "高级", en: "high" }, low: { zh: "低级", en: "low" } });
  });
});

describe("the vocabulary under an edition", () => {
  it("has its own fields and the words of these", () => {
    const { nouns, words } = made({ chain: { own: { label, type: "word", words: levels } } });
    expect(nouns.chain?.fields.own).toMatchObject({ zh: "示例", en: "example", words: ["high", "low"] });
    expect(nouns.chain?.fields.name).toBe(builtInNouns.chain?.fields.name);
    expect(words).toMatchObject({ high: { zh: "高级", en: "high" } });
  });

  it("does not ask for what its form leaves out, in a noun with own fields too", () => {
    const fields: OwnFields = { chain: { own: { label, type: "text" } } };
    const { nouns } = made(fields, {}, { notAsked: ["chain.name", "budget.total"] });
    expect(nouns.chain?.fields.name).toMatchObject({ notAsked: "chain.name" });
    expect(nouns.chain?.fields.own).toMatchObject({ zh: "示例" });
    expect(nouns.budget?.fields.total).toMatchObject({ notAsked: "budget.total" });
  });

  it("keeps the nouns of a whole vocabulary that it does not change, and is made once", () => {
    const { named } = made({ chain: { own: { label, type: "text" } } });
    expect(named(builtInNouns).plan).toBe(builtInNouns.plan);
    expect(named(builtInNouns).chain?.fields.own).toMatchObject({ zh: "示例" });
    expect(named(builtInNouns)).toBe(named(builtInNouns));
  });

  it("counts amounts in its currency", () => {
    const fields: OwnFields = { budget: { own: { label, type: "yuan" } } };
    const { nouns, named, currency } = made(fields, {}, { currency: hongKong });
    expect(nouns.budget?.fields.own).toMatchObject({ unit: "港元", englishUnit: "Hong Kong dollars" });
    expect(named(builtInNouns).contract?.fields.price).toMatchObject({ unit: "港元" });
    expect(currency).toBe(hongKong);
  });
});

describe("the currency and the labels of an edition", () => {
  it("are what amounts are read in, wherever they stand", () => {
    const { extended } = made({}, {}, { currency: hongKong });
    const meant = (data: unknown) => readBy(extended(budgetSchema), data).issues[0]?.values;
    expect([meant({ total: "5万港元" }), meant({ total: "5万元" })]).toEqual([{ meant: "50000" }, {}]);
    expect(readBy(budgetSchema, { total: "5万港元" }).issues[0]?.values).toEqual({});
  });

  it("are read as the words they stand for", () => {
    const { extended } = made({}, {}, { renamed: new Map([["大型", ["above"]]]) });
    expect(read(extended(enterpriseSchema), { scale: "大型" })).toEqual({
      value: { scale: "above" },
      codes: [],
    });
    expect(read(enterpriseSchema, { scale: "大型" }).codes).toEqual(["scale unknown-word"]);
  });

  it.each([
    ["a currency", { currency: hongKong }],
    ["labels", { renamed: new Map([["大型", ["above"]]]) }],
  ])("make every schema anew, and once: %s", (_, said) => {
    const { extended } = made({}, {}, said);
    expect(extended(planSchema)).not.toBe(planSchema);
    expect(extended(planSchema)).toBe(extended(planSchema));
    expect(metaOf(extended(planSchema))).toEqual(metaOf(planSchema));
  });

  it("make none anew where there are none", () => expect(made({}).extended(planSchema)).toBe(planSchema));
});

describe("what a rule about one enterprise sees", () => {
  it("are the words or the answers of an own field, and of another that it is given", () => {
    const { enterpriseFacts } = made({
      enterprise: {
        level: { label, type: "word", words: levels },
        many: { label, type: "words", words: levels },
        open: { label, type: "yes-or-no" },
        rent: { label, type: "yuan" },
      },
      chain: { other: { label, type: "text" } },
    });
    expect(enterpriseFacts).toEqual({
      level: ["high", "low"],
      many: ["given"],
      open: ["yes", "no"],
      rent: ["given"],
    });
  });

  it.each([
    ["scale", { scale: ["high", "low"] }],
    ["specialised", { specialised: ["high", "low"] }],
  ])("are the words that an edition has for its %s", (name, facts) =>
    expect(made({}, { [`enterprise.${name}`]: levels }).enterpriseFacts).toEqual(facts),
  );

  it("is nothing else", () => expect(made({}, { "budgetLine.use": levels }).enterpriseFacts).toEqual({}));
});

describe("enterprises have to be read exactly", () => {
  const own = { label, type: "text" } as const;

  it.each<[string, OwnFields, OwnWords, object, boolean]>([
    ["where nothing is said", {}, {}, {}, false],
    ["for a field of theirs", { enterprise: { own } }, {}, {}, true],
    ["for a field of another noun", { chain: { own } }, {}, {}, false],
    ["for words of theirs", {}, { "enterprise.scale": levels }, {}, true],
    ["for words of another noun", {}, { "budgetLine.use": levels }, {}, false],
    ["for another currency", {}, {}, { currency: hongKong }, true],
    ["for another name of a size", {}, {}, { renamed: new Map([["大型", ["x", "below"]]]) }, true],
    [
      "for another name of a level",
      {},
      {},
      {
        renamed: new Map([
          ["甲", ["x"]],
          ["乙", ["none"]],
        ]),
      },
      true,
    ],
    ["for another name of something else", {}, {}, { renamed: new Map([["大型", ["platform"]]]) }, false],
    ["for no other name at all", {}, {}, { renamed: new Map() }, false],
  ])("%s: %#", (_, fields, words, said, exactly) =>
    expect(made(fields, words, said).isOfEnterprises).toBe(exactly),
  );
});

describe("the own fields of events", () => {
  const fields = {
    must: { label, type: "text", required: true },
    may: { label, type: "count", required: false },
    left: { label, type: "date" },
  } as const;
  const rows = { zh: "示例", en: "example" };
  const nouns = {
    "pilotEvent:visit": { zh: "走访", en: "visit", fields: { must: rows, may: rows, left: rows } },
    "pilotEvent:audit": { zh: "审计", en: "audit", fields: {} },
  };
  const leaves = () =>
    leavesOfEvents(
      [
        { event: "visit", fields },
        { event: "audit", fields: {} },
      ],
      nouns,
    );

  it("stand by the kind of event, of one without fields too", () =>
    expect([...leaves()].map(([event, own]) => [event, Object.keys(own)])).toEqual([
      ["visit", ["must", "may", "left"]],
      ["audit", []],
    ]));

  it("must be there where they are required, and else may be left out", () =>
    expect(
      Object.values(leaves().get("visit") ?? {}).map((leaf) => z.safeParse(leaf, undefined).success),
    ).toEqual([false, true, true]));

  it("have the title and the term of their event", () =>
    expect(metaOf(leaves().get("visit")?.may as AnySchema)).toEqual({
      ...{ title: "示例", term: "pilotEvent:visit.may" },
    }));
});

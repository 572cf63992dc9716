import { describe, expect, it } from "vitest";
import { realCreditCodes } from "../../support/credit-codes.js";
import { withPollutedPrototype } from "../../support/host.js";
import { rowOfRecord } from "../../support/quick-rows.js";

const [code = ""] = realCreditCodes;

describe("a record that is read in one pass", () => {
  it.each([
    ["nothing", {}, {}],
    ["a name", { name: "甲" }, { name: 1 }],
    ["a name that says there is none", { name: "无" }, { name: 0, malformed: 0 }],
    ["a blank name", { name: " " }, { name: 0, malformed: 0 }],
    ["a name that is none", { name: 5 }, { name: 0, malformed: 1 }],
    ["a code", { creditCode: code }, { creditCode: 1, notes: 0 }],
    [
      "a code with another check character",
      { creditCode: `${code.slice(0, -1)}1` },
      { creditCode: 1, notes: 1 },
    ],
    ["a code that is none", { creditCode: "9115" }, { creditCode: 0, malformed: 2 }],
    ["a chain that is chosen", { chainId: "dairy" }, { chain: 3 }],
    ["a chain that is not", { chainId: "coal" }, { chain: 4 }],
    ["a chain that is still open", { chainId: "待定" }, { chain: 5 }],
    ["a chain that is none", { chainId: true }, { chain: 5, malformed: 4 }],
    ["a revenue", { previousYearRevenue: "5.5" }, { revenue: 1, fen: 550, hasNoRevenue: false }],
    [
      "a revenue that says there was none",
      { previousYearRevenue: "无" },
      { revenue: 1, fen: 0, hasNoRevenue: true },
    ],
    ["a revenue that is none", { previousYearRevenue: "5元" }, { revenue: 0, malformed: 8 }],
    ["a scale", { scale: "above" }, { scale: 1 }],
    ["a scale by its label", { scale: "规下" }, { scale: 2 }],
    ["a scale that is none", { scale: "大" }, { scale: 0, malformed: 16 }],
    ["a level that is none", { specialised: "大" }, { specialised: 0, malformed: 32 }],
    ["a place at a key link", { atKeyLink: true }, { keyLink: 1 }],
    ["a place elsewhere, in a word", { atKeyLink: "否" }, { keyLink: 2 }],
    ["a place that is none", { atKeyLink: "或许" }, { keyLink: 0, malformed: 64 }],
    ["no change to come", { transform: false }, { transform: 2 }],
    ["a change that is none", { transform: 1 }, { transform: 0, malformed: 128 }],
    ["a will", { willing: true }, { willing: 1 }],
    ["a will that is none", { willing: 0.5 }, { willing: 0, malformed: 256 }],
    ["a priority", { priority: "是" }, { priority: 1 }],
    ["a priority that is none", { priority: "高" }, { priority: 0, malformed: 512 }],
    ["no exemption", { exemption: null }, { exempt: 2 }],
    ["an exemption without a reason", { exemption: {} }, { exempt: 0 }],
    ["an exemption", { exemption: { reason: "停产" } }, { exempt: 1 }],
    ["an exemption that is none", { exemption: { reason: "无" } }, { exempt: 2 }],
    ["an exemption that is still open", { exemption: { reason: "待定" } }, { exempt: 0 }],
    ["unknown keys, of which one holds something", { colour: "red", size: "", k: null }, { unknownKeys: 1 }],
    ["an unknown key of two hundred characters", { ["k".repeat(200)]: 1 }, { unknownKeys: 1 }],
    ["a blank in the place of a word", { scale: " ", willing: "" }, { scale: 0, willing: 0, malformed: 0 }],
    [
      "five hundred keys",
      Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, 1])),
      { unknownKeys: 500 },
    ],
    ["a record that inherits nothing", Object.assign(Object.create(null), { name: "甲" }), { name: 1 }],
  ])("says %s", (_, record, expected) => {
    expect(rowOfRecord(record)).toMatchObject(expected);
  });

  it.each([
    ["above", "20000000", 0],
    ["above", "19999999.99", 2],
    ["below", "19999999.99", 0],
    ["below", "20000000", 2],
    ["above", "无", 0],
    ["below", "无", 0],
  ])("is noted where its scale (%s) and its revenue (%s) differ", (scale, previousYearRevenue, notes) => {
    expect(rowOfRecord({ scale, previousYearRevenue })).toMatchObject({ notes });
  });

  it("is not asked whether it is willing where it is above scale and does not say", () => {
    const signature = (record: object) => (rowOfRecord(record) as { signature: number }).signature;
    const unasked = signature({ scale: "above" }) - signature({ scale: "above", willing: true });
    expect(unasked).toBe(2 * (signature({ willing: false }) - signature({ willing: true })));
  });
});

describe("a record that is left to the exact reader", () => {
  class Enterprise {
    readonly name = "甲";
  }

  it.each([
    ["a text", "甲"],
    ["null", null],
    ["nothing", undefined],
    ["a list", []],
    ["of a class", new Enterprise()],
    ["one with a tag", { [Symbol.toStringTag]: "Enterprise" }],
    ["one with a nested name", { name: {} }],
    ["one with a list for a code", { creditCode: [] }],
    ["one with a nested chain", { chainId: {} }],
    ["one with a nested revenue", { previousYearRevenue: {} }],
    ["one with a nested scale", { scale: {} }],
    ["one with a nested level", { specialised: {} }],
    ["one with a nested place", { atKeyLink: {} }],
    ["one with a nested change", { transform: {} }],
    ["one with a nested will", { willing: {} }],
    ["one with a nested priority", { priority: {} }],
    ["one with a nested value nobody knows", { colour: {} }],
    ["one with a function", { colour: () => 1 }],
    ["one with NaN", { colour: Number.NaN }],
    ["one with a name of ten thousand and one characters", { name: "x".repeat(10_001) }],
    ["one with an unknown key of two hundred and one characters", { ["k".repeat(201)]: 1 }],
    ["one with such a key that says nothing", { ["k".repeat(201)]: null }],
    ["one with a key of its own for the prototype", JSON.parse('{"__proto__":1}')],
    ["one with a constructor", { constructor: 1 }],
    ["one with a constructor that is nothing", { constructor: null }],
    ["one with a prototype", { prototype: 1 }],
    [
      "one with five hundred and one keys",
      Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`k${at}`, 1])),
    ],
    ["one with an exemption in a word", { exemption: "停产" }],
    ["one with an exemption of two keys", { exemption: { reason: "停产", until: "2025" } }],
    ["one with an exemption of another key", { exemption: { reasons: "停产" } }],
    ["one with a blank reason", { exemption: { reason: " " } }],
    ["one with a reason that is none", { exemption: { reason: 5 } }],
  ])("is %s", (_, record) => expect(rowOfRecord(record)).toBeUndefined());

  it("is any, where somebody has added to all objects", () => {
    const record = { name: "甲" };
    expect(withPollutedPrototype({ extra: 1 }, () => rowOfRecord(record))).toBeUndefined();
  });
});

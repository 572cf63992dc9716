import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Row } from "../../../src/roster/scan/row.js";
import { LineScanner } from "../../../src/roster/scan/scan-line.js";
import { realCreditCodes } from "../../support/credit-codes.js";
import { ground, rowOfRecord, scannedLine, utf8 } from "../../support/quick-rows.js";

const [code = ""] = realCreditCodes;
const whole = {
  name: "稀土一厂",
  creditCode: code,
  chainId: "rare-earth",
  previousYearRevenue: "20000000.05",
  scale: "above",
  specialised: "little-giant",
  atKeyLink: true,
  transform: false,
  willing: true,
  priority: false,
  exemption: { reason: "已全面完成数字化改造，并通过自治区级智能工厂验收，本年度不再重复安排" },
};
type Key = keyof typeof whole;
const keys = Object.keys(whole) as readonly Key[];
const line = JSON.stringify(whole);
const chinese = (length: number) => "甲".repeat(length);

/** A record with this value in the place of another, as text that `JSON.stringify` would not write so. */
const saying = (value: string, key = "name") => `{"${key}":${value}}`;

/** Reads it itself, to its end, and leaves in the row what the reader of records leaves there. */
function expectRead(text: string, of = ground) {
  expect(scannedLine(text, { of })).toStrictEqual({
    at: utf8(text).length,
    row: rowOfRecord(JSON.parse(text), of),
  });
  expect(scannedLine(text, { of, after: '}"\u4e00' })?.at).toBe(utf8(text).length);
}

describe("a line that the scanner reads itself", () => {
  it.each([
    ["every field", line],
    ["its fields the other way round", JSON.stringify(Object.fromEntries(Object.entries(whole).reverse()))],
    [
      "blanks wherever they may stand",
      '{  "name":  "甲"  ,  "scale":  "above"  ,  "willing":  true  ,  "k":  null  ,  "l":  -5  }  ',
    ],
    ["blanks behind it", `${line}   `],
    ["another field than the one before", '{"willing":true,"name":"甲"}'],
    [
      "an exemption with blanks about its reason",
      `{"exemption":  {"reason":  "${chinese(30)}"}  ,"name":"甲"}`,
    ],
    [
      "an exemption with a reason of one byte more than 无 could have",
      `{"exemption":{"reason":"${"x".repeat(65)}"}}`,
    ],
    ["a number that is negative", saying("-5")],
    ["a number with decimals", saying("10.50")],
    ["a number of thirty characters", saying("1".repeat(30))],
    ["nought", saying("0")],
    ["nought point five", saying("0.5")],
    ["no exemption", saying("null", "exemption")],
    ["an exemption that is an empty text", saying('""', "exemption")],
  ])("says %s", (_, text) => {
    const read = scannedLine(text);
    expect(read?.at).toBe(utf8(text).length);
    // The reader of records, which has an empty exemption in its hands, leaves that to the exact one.
    if (!text.includes('"exemption":""')) expectRead(text);
  });

  it.each(keys)("says nothing of %s but null", (key) => expectRead(saying("null", key)));

  it.each(keys.filter((key) => key !== "exemption"))(
    "says nothing of %s in a text without a character",
    (key) => expectRead(saying('""', key)),
  );

  it.each(keys.filter((key) => key !== "exemption"))("says a number of %s", (key) =>
    expectRead(saying("5", key)),
  );

  it.each(["name", "creditCode", "chainId", "previousYearRevenue", "scale", "specialised"])(
    "says yes and no of %s",
    (key) => {
      expectRead(saying("true", key));
      expectRead(saying("false", key));
    },
  );

  it.each(["atKeyLink", "transform", "willing", "priority"])(
    "says yes and no of %s, with what follows",
    (key) => {
      expectRead(`{"${key}":true,"name":"甲"}`);
      expectRead(`{"${key}":false,"name":"甲"}`);
    },
  );

  it.each(
    ["micro", "above", "below"].concat(["single-champion", "little-giant", "provincial", "innovative"]),
  )("says the word %s of the scale and of the level, where it is one", (word) => {
    for (const key of ["scale", "specialised"]) {
      const text = saying(`"${word}"`, key);
      const digit = rowOfRecord({ [key]: word }) as { malformed: number } | undefined;
      expect(scannedLine(text)?.row).toStrictEqual(digit?.malformed === 0 ? digit : undefined);
    }
  });

  it.each(["rare-earth", "rare", "dairy", "装备", "undeclared", "r", "rare-earths", "待定", "无"])(
    "says the chain %s",
    (id) => {
      expectRead(saying(JSON.stringify(id), "chainId"));
      expectRead(saying(JSON.stringify(id), "chainId"), {
        ...ground,
        chains: { ...ground.chains, open: true },
      });
    },
  );

  it.each(["0", "5", "0.5", "19999999.99", "20000000", "9999999999999", "9999999999999.99", "12.3"])(
    "says a revenue of %s",
    (yuan) => {
      expectRead(JSON.stringify({ previousYearRevenue: yuan, scale: "above" }));
      expectRead(JSON.stringify({ previousYearRevenue: yuan, scale: "below" }));
    },
  );

  it.each(realCreditCodes)("says the code %s", (one) => expectRead(saying(`"${one}"`, "creditCode")));

  it.each(["91110000600037341A", "000000000000000000", "YYYYYYYYYYYYYYYYYY", "31YYYYYY0000001YYY"])(
    "says the code %s, whatever its check character",
    (one) => expectRead(saying(`"${one}"`, "creditCode")),
  );

  it.each([
    "甲",
    "a",
    "~",
    "!",
    "一",
    "鿿",
    "无锡厂",
    "无",
    "待定",
    "暂无",
    "n/a",
    "x\u{1f600}",
    "aé",
    "a߿ࠀ퟿￿",
    "a\u{10ffff}",
    "a\u007f",
    chinese(3_333),
    "x".repeat(10_000),
  ])("says a name like %s", (name) => expectRead(saying(JSON.stringify(name))));

  it("says sixty-four unknown keys, and counts those that hold something", () => {
    const values = [1, "x", true, false, null, "", -0.5, "长一点的话"];
    const unknown = Object.fromEntries(
      Array.from({ length: 64 }, (_, index) => [`k${index}`, values[index % 8]]),
    );
    expectRead(JSON.stringify({ ...unknown, name: "甲" }));
  });

  it("says an unknown key of two hundred bytes, with its quotation marks", () => {
    expectRead(saying("1", "k".repeat(198)));
  });

  it("says unknown keys of one length, and of one beginning", () => {
    expectRead('{"ab":1,"ac":2,"abc":3,"a":4}');
  });

  it("adds to the signature what its group does", () => {
    const grouped = { ...ground, group: { of: "transform", added: [0, 1e6, 2e6] } } as const;
    expectRead(line, grouped);
    expect(scannedLine(line, { of: grouped })?.row).not.toStrictEqual(scannedLine(line)?.row);
  });

  it("is in the piece at hand, though the one before was as long", () => {
    const row = new Row();
    const scanner = new LineScanner(ground, row);
    const pieces = ['{"transform":true,"k":1}', '{"willing":true,"kk":12}'].map(utf8);
    const read = pieces.map((piece) => [scanner.scan(piece, 0, piece.length), row.transform, row.willing]);
    expect(read).toEqual([
      [24, 1, 0],
      [24, 0, 1],
    ]);
  });

  it("leaves nothing of a line in the next one", () => {
    expect(scannedLine('{"k":1}')?.row).toStrictEqual(rowOfRecord({ k: 1 }));
    expectRead('{"name":"甲"}');
  });
});

describe("a line that is left to JSON.parse", () => {
  it.each([
    ["no record", '"name"'],
    ["nothing", ""],
    ["a list", "[]"],
    ["a record without a key", "{}"],
    ["an escape in a name", '{"name":"\\u7532"}'],
    ["an escape in a key", '{"n\\u0061me":"甲"}'],
    ["a quotation mark in a name", '{"name":"甲\\"乙"}'],
    ["a tab in a name", '{"name":"甲\t乙"}'],
    ["a control character in a name", '{"name":"甲\u001f"}'],
    ["a name that begins with a blank", '{"name":" 甲"}'],
    ["a name that begins with a letter of another script", '{"name":"é"}'],
    ["a name that begins with what is no ideograph", '{"name":"、"}'],
    ["a name that begins with a character beyond", '{"name":"ꀀ"}'],
    ["a name that begins with DEL", '{"name":"\u007f"}'],
    ["a name of ten thousand and one bytes", saying(`"${"x".repeat(10_001)}"`)],
    ["a name that does not end", '{"name":"甲'],
    ["a nested value", '{"name":{}}'],
    ["a list as a value", '{"k":[]}'],
    ["one key twice", '{"name":"甲","name":"乙"}'],
    ["an unknown key twice", '{"k":1,"k":1}'],
    ["an unknown key twice, among others", '{"k":1,"l":2,"m":3,"l":2}'],
    ["a number with an exponent", '{"name":1e5}'],
    ["a number that begins with nought", '{"name":01}'],
    ["a number without a figure", '{"name":-}'],
    ["a number without decimals behind its point", '{"name":1.}'],
    ["a number of thirty-one characters", saying("1".repeat(31))],
    ["a word that is none", '{"k":nil}'],
    ["a key without a value", '{"name"}'],
    ["a key without a colon", '{"k" 1}'],
    ["a comma behind the last field", '{"name":"甲",}'],
    ["no comma between fields", '{"name":"甲" "scale":"above"}'],
    ["no end", '{"name":"甲"'],
    ["a key behind the end", '{"name":"甲","scale":"above"'],
    ["__proto__", '{"__proto__":1}'],
    ["constructor", '{"constructor":1}'],
    ["prototype", '{"prototype":1}'],
    [
      "sixty-five unknown keys",
      JSON.stringify(Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`k${at}`, 1]))),
    ],
    ["an unknown key of two hundred and one bytes", saying("1", "k".repeat(199))],
    ["an unknown key that begins with a blank", '{" k":1}'],
    ["an exemption with a short reason behind many blanks", `{"exemption":{"reason":${" ".repeat(99)}"无"}}`],
    ["an exemption with a short reason", '{"exemption":{"reason":"停产"}}'],
    [
      "an exemption with a reason of as many bytes as 无 could have",
      `{"exemption":{"reason":"${"x".repeat(64)}"}}`,
    ],
    ["an exemption with two keys", `{"exemption":{"reason":"${chinese(30)}","until":"2025"}}`],
    ["an exemption without a reason", '{"exemption":{}}'],
    ["an exemption that is none", '{"exemption":5}'],
    ["an exemption with an escape", `{"exemption":{"reason":"${chinese(30)}\\n"}}`],
    ["a code of seventeen characters", '{"creditCode":"9111000060003734L"}'],
    ["a code in small letters", '{"creditCode":"91110000600037341l"}'],
    ["a code with a letter that codes do not have", '{"creditCode":"9111000060003734IL"}'],
  ] as const)("holds %s", (_, text) => {
    const isCode = text.includes("creditCode");
    // A code that is none is flagged, and what exactly is wrong with it is said by the reader of its field.
    if (isCode) expectRead(text);
    else expect(scannedLine(text)).toBeUndefined();
  });

  it.each(["scale", "specialised", "previousYearRevenue", "atKeyLink", "transform", "willing", "priority"])(
    "says a word of %s that may be a label",
    (key) => expect(scannedLine(saying('"是的"', key))).toBeUndefined(),
  );

  it.each(["00", "01.5", "1.", ".5", "1.555", "10000000000000", "-1", "5元", "1e5"])(
    "says a revenue of %s",
    (yuan) => expect(scannedLine(saying(`"${yuan}"`, "previousYearRevenue"))).toBeUndefined(),
  );

  it.each([
    ["a first byte that only follows", [0x61, 0x80]],
    ["two bytes cut to one", [0x61, 0xc3]],
    ["three bytes cut to two", [0x61, 0xe4, 0xb8]],
    ["three bytes of which the second does not follow", [0xe4, 0x41, 0x80]],
    ["three bytes of which the third does not follow", [0xe4, 0xb8, 0x41]],
    ["four bytes cut to three", [0x61, 0xf0, 0x9f, 0x98]],
    ["an overlong pair", [0x61, 0xc1, 0x80]],
    ["an overlong three", [0x61, 0xe0, 0x9f, 0x80]],
    ["an overlong four", [0x61, 0xf0, 0x8f, 0x80, 0x80]],
    ["half of a surrogate pair", [0x61, 0xed, 0xa0, 0x80]],
    ["what is beyond Unicode", [0x61, 0xf4, 0x90, 0x80, 0x80]],
    ["a byte that begins nothing", [0x61, 0xf5, 0x80, 0x80, 0x80]],
  ])("holds %s", (_, bytes) => {
    const text = Uint8Array.from([...utf8('{"name":"'), ...bytes, ...utf8('"}')]);
    expect(scannedLine(text)).toBeUndefined();
  });

  it("is cut off anywhere, whatever stands behind the cut", () => {
    const bytes = utf8(line);
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.slice(0, length);
      expect(scannedLine(cut, { after: line.slice(-1) })).toBeUndefined();
    }
  });
});

describe("any line", () => {
  const text = fc.oneof(
    fc.constantFrom(
      "甲",
      "无",
      "待定",
      "above",
      "below",
      "是",
      "little-giant",
      "rare",
      "",
      " ",
      "5",
      "0.50",
      "1e5",
      code,
    ),
    fc.string({ maxLength: 5 }),
  );
  const value = fc.oneof(
    text,
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.constant({}),
  );
  const record = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ maxLength: 3 })), value, {
    maxKeys: 8,
    noNullPrototype: true,
  });

  it("is left alone, or read as the reader of records reads it", () => {
    fc.assert(
      fc.property(record, (one) => {
        const read = scannedLine(JSON.stringify(one));
        if (read !== undefined) expect(read.row).toStrictEqual(rowOfRecord(one));
      }),
    );
  });
});

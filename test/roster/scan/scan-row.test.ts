import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnName } from "../../../src/roster/scan/table.js";
import { realCreditCodes } from "../../support/credit-codes.js";
import { ground, rowOfRecord, scannedRow, utf8 } from "../../support/quick-rows.js";

const [code = ""] = realCreditCodes;
const reason = "已全面完成数字化改造，并通过自治区级智能工厂验收，本年度不再重复安排";

const whole = {
  name: "稀土一厂",
  creditCode: code,
  chainId: "rare-earth",
  previousYearRevenue: "20000000.05",
  scale: "规上",
  specialised: "专精特新“小巨人”",
  atKeyLink: "是",
  transform: "否",
  willing: "yes",
  priority: "√",
  "exemption.reason": reason,
} satisfies Record<Exclude<ColumnName, undefined>, string> as Readonly<Record<string, string>>;

type Columns = readonly (ColumnName | undefined)[];
const columns = Object.keys(whole) as unknown as Columns;

/** The same cells as a record, as the reader of records has it. */
function recordOf(cells: readonly string[], of: Columns = columns): object {
  const filled = cells.flatMap((cell, index) => {
    const column = of[index];
    if (column === undefined || cell === "") return [];
    return [
      column === "exemption.reason" ? (["exemption", { reason: cell }] as const) : ([column, cell] as const),
    ];
  });
  return Object.fromEntries(filled);
}

/** Reads it itself, up to what ends it, and leaves in the row what the reader of records leaves there. */
function expectRead(cells: readonly string[], of: Columns = columns) {
  const text = cells.join(",");
  const at = utf8(text).length;
  const row = rowOfRecord(recordOf(cells, of));
  expect(row).toBeDefined();
  for (const after of ["\n", "\r\n", "\r", "\n甲,乙"])
    expect(scannedRow(text + after, of)).toStrictEqual({ at, row });
  for (const after of ["", '"', "甲", ","])
    expect(scannedRow(text, of, { after })).toStrictEqual({ at, row });
}

const one = (column: string, cell: string): readonly [readonly string[], Columns] => [
  [cell, code],
  [column as ColumnName, "creditCode"],
];

describe("a row of a table that the scanner reads itself", () => {
  it("has every field", () => expectRead(Object.values(whole)));

  it("has its fields the other way round", () =>
    expectRead(Object.values(whole).reverse(), [...columns].reverse()));

  it("has columns that are not read, whatever is in them", () =>
    expectRead(["x", "甲", "", code, "备注 1"], [undefined, "name", undefined, "creditCode", undefined]));

  it.each(columns.filter((column) => column !== "creditCode"))("has nothing of %s", (column) =>
    expectRead(...one(String(column), "")),
  );

  it("has nothing but a name, which is none of a sum", () =>
    expectRead(["甲厂", ""], ["name", "creditCode"]));

  it("has an empty cell at its beginning and at its end", () => {
    expectRead(["", code, ""], ["name", "creditCode", "chainId"]);
  });

  it.each(["规上", "规下", "above", "below", "微型", "规模以上"])(
    "says %s of the scale as records do",
    (word) => {
      const row = rowOfRecord({ scale: word, creditCode: code }) as { scale: number };
      const read = scannedRow(`${word},${code}`, ["scale", "creditCode"]);
      expect(read?.row).toStrictEqual(row.scale > 0 ? row : undefined);
    },
  );

  it.each(["小巨人", "省级专精特新", "创新型", "无", "none", "否", "单项冠军"])(
    "says %s of the level as records do",
    (word) => {
      const row = rowOfRecord({ specialised: word, creditCode: code }) as { specialised: number };
      const read = scannedRow(`${word},${code}`, ["specialised", "creditCode"]);
      expect(read?.row).toStrictEqual(row.specialised > 0 ? row : undefined);
    },
  );

  it.each(["是", "否", "Y", "N", "true", "false", "√", "×", "1", "0"])(
    "says %s of each question as records do",
    (word) => {
      for (const column of ["atKeyLink", "transform", "willing", "priority"] as const) {
        const row = rowOfRecord({ [column]: word, creditCode: code }) as { malformed: number };
        const read = scannedRow(`${word},${code}`, [column, "creditCode"]);
        expect(read?.row).toStrictEqual(row.malformed === 0 ? row : undefined);
      }
    },
  );

  it.each(["rare-earth", "rare", "装备", "undeclared", "待定", "无"])("says the chain %s", (id) =>
    expectRead(...one("chainId", id)),
  );

  it.each(["0", "19999999.99", "20000000", "9999999999999.99", "12.3"])("says a revenue of %s", (yuan) =>
    expectRead(["规上", yuan, code], ["scale", "previousYearRevenue", "creditCode"]),
  );

  it.each(["甲", "a", "~", "一", "鿿", "无", "待定", "n/a", "甲 乙", "甲\u007f", "x".repeat(10_000)])(
    "says a name like %s",
    (name) => expectRead(...one("name", name)),
  );

  it("says a reason of one byte more than 无 could have", () =>
    expectRead(...one("exemption.reason", "x".repeat(65))));

  it.each([
    [4, "2000.5", "20005000"],
    [4, "2,000.5", "20005000"],
    [4, "0.000001", "0.01"],
    [8, "1.2", "120000000"],
  ])("says a revenue in units of ten to the power of %d: %s is %s yuan", (power, cell, yuan) => {
    const text = cell.includes(",") ? `"${cell}"` : cell;
    const read = scannedRow(`${text},${code}`, ["previousYearRevenue", "creditCode"], { powers: [power, 0] });
    expect(read).toStrictEqual({
      at: utf8(`${text},${code}`).length,
      row: rowOfRecord({ previousYearRevenue: yuan, creditCode: code }),
    });
  });

  it("takes the power of the revenue, not that of another column", () => {
    const read = scannedRow(`${code},5`, ["creditCode", "previousYearRevenue"], { powers: [4, 0] });
    expect(read?.row).toStrictEqual(rowOfRecord({ previousYearRevenue: "5", creditCode: code }));
  });

  it.each([
    ['"甲,乙"', "甲,乙"],
    ['"甲"', "甲"],
    ['""', ""],
  ])("has a cell in quotation marks: %s", (cell, meant) => {
    const text = `${cell},${code}`;
    const row = rowOfRecord(meant === "" ? { creditCode: code } : { name: meant, creditCode: code });
    expect(scannedRow(text, ["name", "creditCode"])).toStrictEqual({ at: utf8(text).length, row });
    expect(scannedRow(`${code},${cell}\n`, ["creditCode", "name"])?.row).toStrictEqual(row);
  });

  it("holds a carriage return that ends no line only in quotation marks", () => {
    expect(scannedRow(`"甲\r乙",${code}`, ["name", "creditCode"])?.row).toStrictEqual(
      rowOfRecord({ name: "甲\r乙", creditCode: code }),
    );
    expect(scannedRow(`甲\r乙,${code}`, ["name", "creditCode"])).toBeUndefined();
  });

  it("leaves nothing of a row in the next one", () => {
    const chains = { ...ground.chains, open: true };
    expect(
      scannedRow(`甲,${code}`, ["name", "creditCode"], { of: { ...ground, chains } })?.row,
    ).toStrictEqual(rowOfRecord({ name: "甲", creditCode: code }, { ...ground, chains }));
  });
});

describe("a row that is left to the reader of records", () => {
  const two: Columns = ["name", "creditCode"];

  it.each([
    ["is blank", ",", two],
    ["is empty", "", ["name"]],
    ["has fewer cells than the head", "甲", two],
    ["has more cells than the head", `甲,${code},`, two],
    ["has a quotation mark within a cell", `甲"乙,${code}`, two],
    ["has something behind a quotation mark", `"甲"乙,${code}`, two],
    ["has two quotation marks in a cell", `"甲""乙",${code}`, two],
    ["has a quotation mark that never ends", `"甲,${code}`, two],
    ["has a line break in a cell", `"甲\n乙",${code}`, two],
    ["has a cell of ten thousand and one bytes", `${"x".repeat(10_001)},${code}`, two],
    ["has a name that begins with a blank", ` 甲,${code}`, two],
    ["has a name that begins with what is no ideograph", `é,${code}`, two],
    ["has a name that begins with a character beyond", `ꀀ,${code}`, two],
    ["has a name that begins with DEL", `\u007f,${code}`, two],
    ["has a code of seventeen characters", "甲,9111000060003734L", two],
    ["has a code of nineteen characters", `甲,${code}0`, two],
    ["has a code in small letters", `甲,${code.toLowerCase()}`, two],
    ["has neither name nor code", ",,是", [...two, "willing"]],
    ["adds others up", "合计,,12", [...two, undefined]],
    ["adds others up in brackets", "总计（12户）,,12", [...two, undefined]],
    ["has a chain that begins with a blank", " rare,甲", ["chainId", "name"]],
    ["has a word of the scale that is none", `大,${code}`, ["scale", "creditCode"]],
    ["has a word of the level that is none", `大,${code}`, ["specialised", "creditCode"]],
    ["has an answer that is none", `大,${code}`, ["willing", "creditCode"]],
    ["has a short reason", `停产,${code}`, ["exemption.reason", "creditCode"]],
    [
      "has a reason of as many bytes as 无 could have",
      `${"x".repeat(64)},${code}`,
      ["exemption.reason", "creditCode"],
    ],
    ["has a reason that begins with a blank", ` ${reason},${code}`, ["exemption.reason", "creditCode"]],
    ["has a revenue that is none", `5元,${code}`, ["previousYearRevenue", "creditCode"]],
    ["has a revenue with separators", `"1,000",${code}`, ["previousYearRevenue", "creditCode"]],
  ] as const)("%s", (_, text, of) => expect(scannedRow(text, of)).toBeUndefined());

  it.each(["atKeyLink", "transform", "willing", "priority"] as const)(
    "has an answer to %s that is none",
    (column) => expect(scannedRow(`或许,${code}`, [column, "creditCode"])).toBeUndefined(),
  );

  it("has a revenue in ten thousands that is none", () => {
    const of = ["previousYearRevenue", "creditCode"] as const;
    for (const cell of ["五", "0.0000001", "1e3"])
      expect(scannedRow(`${cell},${code}`, of, { powers: [4, 0] })).toBeUndefined();
  });

  it.each([
    ["in a cell", [0x61, 0x80]],
    ["in an ideograph that is cut off", [0x61, 0xe4, 0xb8]],
  ])("is not UTF-8 %s, with quotation marks and without", (_, bytes) => {
    const [mark, rest] = [utf8('"'), utf8(`,${code}`)];
    expect(scannedRow(Uint8Array.from([...bytes, ...rest]), two)).toBeUndefined();
    expect(scannedRow(Uint8Array.from([...mark, ...bytes, ...mark, ...rest]), two)).toBeUndefined();
  });

  it("has a name that adds up, though its code says otherwise, and is read", () =>
    expectRead(["合计", code], ["name", "creditCode"]));
});

describe("any row", () => {
  const cell = fc.oneof(
    fc.constantFrom("甲", "无", "待定", "above", "规上", "是", "rare", "", " ", "5", "0.50", "合计", code),
    fc.string({ maxLength: 4 }).filter((text) => !/[",\r\n]/.test(text)),
  );

  it("is left alone, or read as the reader of records reads it", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), (cells) => {
        const read = scannedRow(cells.join(","), columns);
        if (read !== undefined) expect(read.row).toStrictEqual(rowOfRecord(recordOf(cells)));
      }),
    );
  });
});

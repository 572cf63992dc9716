import { describe, expect, it } from "vitest";
import { nm2024, screenRosterBytes } from "../../../src/index.js";
import { Row } from "../../../src/roster/scan/row.js";
import { LineScanner } from "../../../src/roster/scan/scan-line.js";
import { tableOfBoth, tableReader } from "../../../src/roster/scan/table.js";
import { ground, scannedLine, utf8 } from "../../support/quick-rows.js";

/** Where the scanner has come to in a line that stands behind a whole record, or behind a comma. */
const scannedBehind = (first: string, line: string) => {
  const row = new Row();
  const bytes = utf8(first + line);
  return new LineScanner(ground, row).scan(bytes, utf8(first).length, bytes.length);
};

describe("a line that the scanner leaves", () => {
  it.each([
    ["a reason that says there is none", '{"exemption":{"reason":"无"}}'],
    ["a reason of as many bytes as that could have", `{"exemption":{"reason":"${"x".repeat(64)}"}}`],
    ["an exemption of more than a reason", '{"exemption":{"grounds":"x"}}'],
    ["a reason that is not closed", `{"exemption":{"reason":"${"x".repeat(99)}",}}`],
    ["a word that it does not know", '{"scale":"规上企业"}'],
    ["a word for yes", '{"willing":"愿意"}'],
    ["a key twice that nobody knows", '{"zeal":1,"zeal":2}'],
    ["a key without a colon", '{"zeal",1}'],
    ["a value that is none", '{"name":x}'],
    ["a value that only ends like a text", '{"name":5"}'],
    ["a code that does not begin as a text", '{"creditCode":x911500000000000001"}'],
    ["a code that does not end as a text", '{"creditCode":"911500000000000001}'],
    ["a revenue that does not end as a text", '{"previousYearRevenue":"5x}'],
    ["a revenue with another mark behind it", '{"previousYearRevenue":"5,"name":"甲"}'],
    ["a chain that is not closed", '{"chainId":"rare}'],
    ["a record that is not closed", '{"name":"甲"'],
  ])("is left wherever it stands: %s", (_, line) => {
    for (const first of ["", "\n\n\n,", "{}\n", "{,\n", "{ \n", ",}\n", "},\n"])
      expect(scannedBehind(first, line)).toBe(-1);
  });

  it("is left where a code would end behind it", () => {
    const line = '{"creditCode":"91150000000000000';
    expect(scannedLine(line, { after: '1"}' })).toBeUndefined();
    expect(scannedLine(`${line}1`, { after: '"}' })).toBeUndefined();
  });
});

describe("a table with marks about its cells", () => {
  const rows = (...text: readonly string[]) => {
    const bytes = utf8(`企业名称,备注\n${text.join("\n")}\n`);
    const { summary, findings } = screenRosterBytes([bytes], {
      ...{ edition: nm2024, chains: ["a"], format: "csv", limit: 99 },
    });
    return [summary.records, findings.flatMap(({ issues }) => issues.map(({ code }) => code))];
  };

  it.each<[string, string[], number]>([
    ["none", ["甲,x", "乙,y"], 2],
    ["a line break between them", ['甲,"x\nz"', "乙,y"], 2],
    ["both cells in them", ['"甲","x\nz"', "乙,y"], 2],
    ["both cells in them, each with a line break", ['"甲\n一","x\nz"', '"乙","y"'], 2],
    ["a pair of them inside", ['甲,"x""\nz"', "乙,y"], 2],
    ["carriage returns before the line breaks", ['"甲","x"\r', '"乙","y"\r'], 2],
  ])("has as many records as there are: %s", (_, text, records) => {
    expect(rows(...text)[0]).toBe(records);
  });

  it("ends a record whose marks are wrong at the end of its line", () => {
    expect(rows('"甲"x","y', "乙,z")[0]).toBe(2);
    expect(rows('"甲"x,"y', "乙,z")[0]).toBe(2);
    expect(rows('甲"x,"y"', "乙,z")[0]).toBe(2);
  });
});

describe("a table that two editions read", () => {
  const reader = (
    columns: readonly (string | undefined)[],
    powers: readonly number[],
    issues: readonly string[],
    record: (text: string) => object,
  ) => ({ ...{ columns, powers, record }, issues: issues.map((field) => ({ field })) }) as never;
  const faulty = tableReader("甲,乙");

  it("cannot be used where one of them cannot use it", () => {
    const sound = tableReader("企业名称,备注");
    expect(tableOfBoth(sound, faulty)).toBe(faulty);
    expect(tableOfBoth(faulty, sound)).toBe(faulty);
  });

  it("has the columns, and the units, of whichever knows them", () => {
    const one = reader(["name", undefined, undefined], [1, 0, 0], ["columns.1", "columns.2"], () => ({}));
    const other = reader(["title", "rent", undefined], [2, 4, 0], ["columns.2"], () => ({}));
    expect(tableOfBoth(one, other)).toMatchObject({
      ...{ columns: ["name", "rent", undefined], powers: [1, 4, 0], issues: [{ field: "columns.2" }] },
    });
  });

  it("has a record only where both have one", () => {
    const value = (value: object) => reader(["name"], [0], [], () => ({ value }));
    const sum = reader(["name"], [0], [], () => ({ sum: "合计" }));
    const [first, second] = [{ name: "甲" }, { name: "甲", rent: "1" }];
    expect(tableOfBoth(value(first), value(second)).record?.("x")).toEqual({ value: first, other: second });
    expect(tableOfBoth(value(first), sum).record?.("x")).toEqual({ value: first });
    expect(tableOfBoth(sum, value(second)).record?.("x")).toEqual({ sum: "合计" });
  });
});

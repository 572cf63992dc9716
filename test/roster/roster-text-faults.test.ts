import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, nm2024, type RosterScreening, screenRoster, screenRosterBytes } from "../../src/index.js";
import { runs } from "../support/runs.js";

const options = { edition: nm2024, chains: ["a"] };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytewise = (text: string): readonly Uint8Array[] => [...utf8(text)].map((byte) => Uint8Array.of(byte));
const table = (text: string, more = {}) =>
  screenRosterBytes([utf8(text)], { ...options, ...more, format: "csv" });
const told = ({ findings }: RosterScreening) =>
  findings.map(({ line, name = "", issues }) => `${line} ${name} ${issues.map(({ code }) => code)}`);

const small = { name: "甲厂", scale: "below", previousYearRevenue: "30000000" };

describe("a fault of a record of a text", () => {
  it("keeps its figures, in whatever line it stands", () => {
    const ofRecord = screenRoster([small], options).findings[0]?.issues[0];
    const ofLine = screenRosterBytes([utf8(`\n\n\n\n${JSON.stringify(small)}`)], options).findings[0];
    expect(ofLine?.line).toBe(5);
    expect(ofLine?.issues[0]).toEqual(ofRecord);
  });

  it("quotes the line of the statistics office and not that of the file", () => {
    const { findings } = table(`name,scale,previousYearRevenue\n${Object.values(small).join()}\n`);
    expect(explain(findings[0]?.issues[0] as object, "en")).toMatch(/20 million|20,000,000|20000000/);
  });

  it("names the line where the line itself cannot be read", () => {
    const { findings } = screenRosterBytes([utf8("\n{")], options);
    expect(findings[0]?.issues).toMatchObject([{ code: "not-json-text", values: { line: "2" } }]);
  });
});

describe("a line as long as the longest", () => {
  it.each([
    ['{"a":1234}\r\n{}\n', 10, "ndjson"],
    ['{"a":[1]}\r\n{}\n', 9, "ndjson"],
    ['\ufeff{"a":1}\n{}\n', 7, "ndjson"],
    ["name\r\nabcd\r\n", 4, "csv"],
    ["\ufeffname\nabcd\n", 4, "csv"],
  ])("of %j is read, wherever it is cut", (text, longestLine, format) => {
    const more = { ...options, longestLine, format };
    const whole = screenRosterBytes([utf8(text)], more);
    expect(told(whole).join()).not.toContain("line-too-long");
    expect(screenRosterBytes(bytewise(text), more)).toEqual(whole);
  });
});

describe("a quotation mark in the wrong place of a table", () => {
  it("takes no other row with it", () => {
    const screening = table('name,scale\n甲"厂,above\n乙厂,above\n丙厂,above\n丁"厂,above\n戊厂,above\n');
    expect(told(screening)).toEqual([
      "2  table-quote-inside",
      "3 乙厂 ",
      "4 丙厂 ",
      "5  table-quote-inside",
      "6 戊厂 ",
    ]);
    expect(screening.summary).toMatchObject({ records: 5, complete: true });
  });

  it("that seems to open a cell of several lines takes no other row with it", () => {
    const text = 'name,scale\n"甲厂,above\n乙厂,above\n"丙厂",above\n丁厂,above\n';
    const screening = table(text);
    expect(told(screening)).toEqual(["2  table-open-quote", "3 乙厂 ", "4 丙厂 ", "5 丁厂 "]);
    expect(screenRosterBytes(bytewise(text), { ...options, format: "csv" })).toEqual(screening);
  });

  it("that makes a row of too many cells of several lines takes no other row with it", () => {
    expect(told(table('name,scale\n甲厂,"above\n乙厂,above\n丙厂",above\n丁厂,above\n'))).toEqual([
      "2  table-open-quote",
      "3 乙厂 ",
      "4  table-quote-inside",
      "5 丁厂 ",
    ]);
  });

  it("that never closes takes no other row with it", () => {
    expect(told(table('name,scale\n"甲厂,above\n乙厂,above\n'))).toEqual(["2  table-open-quote", "3 乙厂 "]);
  });

  it("says the same wherever the text is cut, and of each line once", () => {
    const cell = fc.constantFrom("甲厂", "above", "", '"', '甲"厂', '"甲厂', '"甲厂"', '""');
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20 }), (list, size) => {
        const text = `name,remarks\n${list.map((row) => `x${row.join()}`).join("\n")}`;
        const bytes = utf8(text);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.slice(index * size, (index + 1) * size),
        );
        const whole = table(text);
        expect(screenRosterBytes(pieces, { ...options, format: "csv" })).toEqual(whole);
        const told = whole.findings.map(({ line }) => line);
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("a head that is too long", () => {
  const text = "very-long-name-of-a-column,scale\nname,scale\n甲厂,above\n";

  it("is a fault of the table, and no row is taken for the head", () => {
    const screening = table(text, { longestLine: 20 });
    expect(screening.summary).toMatchObject({ records: 0, complete: false });
    expect(screening.issues).toMatchObject([
      { code: "line-too-long", field: "columns", values: { line: "1", most: "20" } },
    ]);
    expect(screenRosterBytes(bytewise(text), { ...options, format: "csv", longestLine: 20 })).toEqual(
      screening,
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nm2024, type RosterScreening, screenRoster, screenRosterBytes } from "../../src/index.js";
import { jsonRosters } from "../support/rosters.js";
import { runs } from "../support/runs.js";

const options = { edition: nm2024, chains: ["equipment", "a", '矿"山'], limit: Number.POSITIVE_INFINITY };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes in pieces, cut at the places given. */
const cutAt = (bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] => {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.slice(places[index], end));
};

/** The same screening without the lines, which records do not have. */
const withoutLines = ({ summary, findings, issues }: RosterScreening) => ({
  summary,
  issues,
  findings: findings.map(({ line: _, ...finding }) => ({
    ...finding,
    issues: finding.issues.map(({ values: { line: __, ...values }, ...issue }) => ({ ...issue, values })),
  })),
});

const extras = fc.dictionary(
  fc.constantFrom("remarks", "备注", "id", "地址"),
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant([1, { a: {} }]),
  ),
  { maxKeys: 2 },
);

const written = fc
  .tuple(
    jsonRosters,
    fc.array(extras, { maxLength: 12 }),
    fc.array(fc.nat(), { maxLength: 12 }),
    fc.constantFrom("plain", "airy", "spaced", "escaped"),
    fc.constantFrom("\n", "\r\n", "\n\n \t\n"),
    fc.boolean(),
  )
  .map(([records, more, turns, style, lineBreak, isEnded]) => {
    const list = records.map((record, index) => turned({ ...record, ...more[index] }, turns[index] ?? 0));
    const lines = list.map((record) => inStyle(record, style));
    return { list, text: lines.join(lineBreak) + (isEnded ? lineBreak : "") };
  });

/** The same record with its keys in another order. */
function turned(record: object, turn: number): object {
  const entries = Object.entries(record);
  const at = turn % (entries.length + 1);
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)]);
}

function inStyle(record: object, style: string): string {
  const text = JSON.stringify(record);
  const members = (between: string) =>
    Object.entries(record).map(([key, value]) => `${JSON.stringify(key)}${between}${JSON.stringify(value)}`);
  if (style === "airy") return `{${members(": ").join(", ")}}`;
  if (style === "spaced") return ` { ${members(" :  ").join(" , ")} } `;
  // No word and no escape of JSON has an m.
  const escaped = (one: string) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return style === "plain" ? text : text.replace(/[\u4e00-\u9fff]|m/g, escaped);
}

describe("screenRosterBytes", () => {
  it("says of lines of JSON what screenRoster says of the records, wherever the text is cut", () => {
    fc.assert(
      fc.property(
        written,
        fc.array(fc.nat(), { maxLength: 20 }),
        fc.boolean(),
        ({ list, text }, cuts, mark) => {
          const bytes = utf8(`${mark ? "\ufeff" : ""}${text}`);
          const screening = screenRosterBytes(cutAt(bytes, cuts), options);
          expect(withoutLines(screening)).toEqual(withoutLines(screenRoster(list, options)));
          const unlisted = screenRosterBytes(cutAt(bytes, cuts), { ...options, limit: 0 });
          expect(unlisted).toEqual({ ...screening, findings: [] });
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it.each([
    ["line breaks of two characters", "\r\n", '{"name":"a"}'],
    ["blank lines of any blanks", "\n \t\r\n", '{"name":"a"}'],
    ["blanks between any two parts of a line", "\n", '{  "name":  "a" , "willing" : true } '],
    ["letters beyond the first plane, and of two bytes", "\n", '{"𠮷é":"a"}'],
    ["an amount of one decimal", "\n", '{"previousYearRevenue":"1.5"}'],
    ["an amount of two decimals", "\n", '{"previousYearRevenue":"1.25"}'],
    ["an amount whose decimals are missing", "\n", '{"previousYearRevenue":"1."}'],
    [
      "an exemption whose short reason stands behind many blanks",
      "\n",
      `{"transform":false,"exemption":{"reason":${" ".repeat(99)}"无"}}`,
    ],
  ])("says the same of text with %s", (_, lineBreak, line) => {
    const list = [JSON.parse(line), JSON.parse(line)];
    const screening = screenRosterBytes([utf8([line, line, ""].join(lineBreak))], options);
    expect(withoutLines(screening)).toEqual(withoutLines(screenRoster(list, options)));
  });
});

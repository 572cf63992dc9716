/** Rosters that come as text whose lines, cells, characters and numbers are as odd as they can be. */
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import {
  bytesOf,
  encode,
  joined,
  labelled,
  lineAt,
  optionsFor,
  piecesOf,
  recordLines,
  screeningLines,
  soundAt,
  wholeLines,
} from "../helpers/rosters.js";

type Text = string | Uint8Array;

const split = (text: string): readonly string[] => text.split(/\s*\|\s*/);

const reason = "停产整顿".repeat(6);

// ── lines ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Values that no field has, as they stand in JSON, and some that are not JSON. */
const odd = [
  ...split(
    `null | "" | " " | "\\u3000" | true | false | 0 | -0 | -1.5 | 1e3 | 01 | [] | ["x"] | {} | {"reason":"停产"}`,
  ),
  ...split(`"x" | "\\u0078" | "x\\"y" | "\\ud800" | "é" | "无"`),
  '"\u3000"',
];

const yesOrNo = split(`"是" | "否" | "yes" | "true" | "不清楚" | tru | trues`);

const tokens: Readonly<Record<string, readonly string[]>> = {
  name: [
    ...split(`"甲厂" | " 甲" | "😀" | "甲`),
    ...[`"${"长".repeat(3_334)}"`, `"${"x".repeat(10_001)}"`, '"甲\ttab"'],
  ],
  creditCode: split(`"91150200000000001C" | "91150200000000001X" | "91150200000000001c" | "9115020000000000IC"
    | "91150200000000001" | "91150200000000001CC" | "９１１５０２００００００００００１C" | "9115020000000000é"
    | "91150200000000001C | " 1150200000000001C" | "9115020000000000\\u0031C"`),
  chainId: split(`"c5" | "c5x" | "c" | "\\u0063" | " c5" | "某链" | "c5 | "c99"`),
  previousYearRevenue:
    split(`"0" | "00" | "01" | "1" | "1." | "1.5" | "1.50" | "1.05" | "1.500" | ".5" | "-1" | "+1"
    | "1e9" | "1.x" | "1.5x" | "1x" | "1 " | " 1" | "1,000" | "１" | "5万" | "19999999.99" | "20000000" | "1
    | "9999999999999" | "9999999999999.99" | "12345678901234" | "999999999999999999.5" | "9007199254740993.01"
    | "123456789012345678901234567890" | "none-yet" | "尚未开展" | 5000000`),
  scale: split(`"above" | "below" | "规上" | "规模以下" | "规下" | "Above" | "above | "aboves" | "missing"`),
  specialised: split(`"none" | "regional" | "little-giant" | "小巨人" | "国家级" | "不是" | "nation"`),
  atKeyLink: yesOrNo,
  transform: yesOrNo,
  willing: yesOrNo,
  priority: yesOrNo,
  exemption:
    split(`{"reason":""} | {"reason":" "} | {"reason":null} | {"reason":5} | {"reason":["停产"]} | {"other":"停产"}
    | {"reason":"无"} | {"reason": "暂无"} | {"reason":"停产","other":1} | { "reason":"停产"} | {"reasons":"x"}
    | {"reason":"${reason}"} | {"reason":  "${reason}"} | {"reason":"${reason}" } | {"reason":"${reason}","reason":"x"}
    | {"reason":"\\u505c${reason}"}`),
  remarks: [
    ...split(
      `1 | -1 | - | 1.5 | 1. | 1.x | 0.5 | 00.5 | -0.0 | 1E5 | 1e | --1 | +1 | .5 | nul | nulls | "甲乙" | "a:b"`,
    ),
    ...split(
      `"a\\"b" | "a\\\\" | "\\u00e9" | [{"a":1},{"a":2}] | {"a":{"a":1}} | {"a":1,"a":2} | "${"注".repeat(5_000)}"`,
    ),
    ...[30, 31, 400].map((length) => "9".repeat(length)),
    ...[28, 29].map((length) => `0.${"9".repeat(length)}`),
  ],
};

/** A value with what else its record has to say, so that revenue and size go together. */
function membersWith(key: string, token: string): string {
  const isAbove = key === "scale" ? /above|规上/i.test(token) : /^"(?:2|9|1234)\d{7,}/.test(token);
  const other = key === "scale" ? '"previousYearRevenue":"30000000"' : '"scale":"above"';
  const isOfSize = key === "scale" || key === "previousYearRevenue";
  return `"${key}":${token}${isOfSize && isAbove ? `,${other}` : ""}`;
}

/** The object of a line; nothing where it has none. */
function recordOf(line: Text): unknown {
  try {
    return JSON.parse(typeof line === "string" ? line : "");
  } catch {
    return undefined;
  }
}

/** What differs between two answers to the same records, as the later one has it. */
const differing = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] =>
  Object.entries(after).flatMap(([label, line]) => {
    const plain = (text = "") =>
      text
        .replace(/\bline(=| )\d+;? ?/g, "")
        .replace(/; \}/g, "}")
        .replace(/ \{\}/g, "");
    return plain(before[label]) === plain(line) ? [] : [`${label}: ${line}`];
  });

/** Lines that each hold one record, whole and byte by byte; and the records themselves, where they are read otherwise. */
function ofLines(lines: readonly Text[], labels: readonly string[]) {
  const options = optionsFor(lines.length);
  const bytes = joined(lines.flatMap((line) => [line, "\n"]));
  const whole = api.screenRosterBytes([bytes], options);
  const bitByBit = api.screenRosterBytes(piecesOf(bytes, 1), options);
  const records = lines.map(recordOf);
  const asRecords = api.screenRoster(records, options);
  const said = recordLines(whole, labels);
  const ofRecords = recordLines(asRecords, labels);
  return {
    ...said,
    whole: wholeLines(whole.summary),
    "byte by byte": differing(said, recordLines(bitByBit, labels)),
    "as records": differing(
      said,
      Object.fromEntries(Object.entries(ofRecords).filter((_, place) => records[place] !== undefined)),
    ),
  };
}

const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(",");

/** Parts of a line that hold keys nobody knows; two of them have the same hash, as far as one of 32 bits tells texts apart. */
const unknownParts: readonly string[] = [
  ...split(`"colour":"blue" | "colour":null,"colour ":1 | "colour" :1 | "colour": 1 | "颜色":"蓝" | "":1 | " ":1 | "é":1
    | "col\\u006fur":1 | "colour":1,"colour":2 | "colour":1,"colou\\u0072":2 | "ab":1,"abc":1,"ac":1
    | "k13yzx":1,"k1a6ad":2 | "k13yzx":1,"k1a6ad":2,"k13yzx":3 | "__proto__":1 | "constructor":1 | "prototype":{}
    | "toString":1 | "hasOwnProperty":null | "naem":"x","transfrom":1,"creditcode":"x" | "name":"甲","name":"乙"
    | "scale":"above","sc\\u0061le":"below"`),
  '"colour":\t1',
  ...[197, 198, 199, 201].map((length) => `"${"k".repeat(length)}":1`),
  ...[64, 65, 501].map((count) => many(count, (at) => `"k${at}":null`)),
  many(4, (at) => `"k${at}":${at}`),
];

const character = (...bytes: readonly number[]): Uint8Array =>
  joined(['{"name":"甲', Uint8Array.from(bytes), '"}']);

/** Characters of every length at both ends of what UTF-8 allows, and beyond. */
const characters: Readonly<Record<string, Uint8Array>> = {
  "of one byte": character(0x7f),
  "of two, the first": character(0xc2, 0x80),
  "of two, the last": character(0xdf, 0xbf),
  "of two, overlong": character(0xc1, 0xbf),
  "of two, without its end": character(0xc3),
  "of two, its end a letter": character(0xc3, 0x41),
  "of two, its end too high": character(0xc3, 0xc0),
  "of three, the first": character(0xe0, 0xa0, 0x80),
  "of three, overlong": character(0xe0, 0x9f, 0xbf),
  "of three, Korean": character(0xed, 0x9f, 0xbf),
  "of three, half a pair": character(0xed, 0xa0, 0x80),
  "of three, the last": character(0xef, 0xbf, 0xbf),
  "of three, cut off": character(0xe4, 0xb8),
  "of three, its second a letter": character(0xe4, 0x41, 0x80),
  "of three, its third a letter": character(0xe4, 0xb8, 0x41),
  "of three beyond ideographs, its third a letter": character(0xef, 0xb8, 0x41),
  "of four, the first": character(0xf0, 0x90, 0x80, 0x80),
  "of four, overlong": character(0xf0, 0x8f, 0xbf, 0xbf),
  "of four, in the middle": character(0xf1, 0x80, 0x80, 0x80),
  "of four, the last": character(0xf4, 0x8f, 0xbf, 0xbf),
  "of four, too large": character(0xf4, 0x90, 0x80, 0x80),
  "of four, cut off": character(0xf0, 0x9f, 0x98),
  "of four, its fourth a letter": character(0xf0, 0x9f, 0x98, 0x41),
  "of five": character(0xf5, 0x80, 0x80, 0x80),
  "the end of one alone": character(0x80),
  "no byte of UTF-8": character(0xff),
  "the end of a line in it": character(0xe4, 0x0a),
  "cut off by the end of the line": joined(['{"name":"甲', Uint8Array.of(0xe4, 0xb8)]),
};

/** Whole texts, to be cut wherever they can be. */
const cutTexts: Readonly<Record<string, readonly [text: Text, more?: object]>> = {
  "a mark of the order of bytes": ['\uFEFF{"name":"甲"}\r\n{"name":"乙"}\r\n'],
  "two marks, and one in a later line": ["\uFEFF\uFEFF{}\n\uFEFF{}\n{}"],
  "the mark alone": ["\uFEFF"],
  "the mark and blanks": ["\uFEFF \t\r\n{}"],
  "two bytes of the mark": [Uint8Array.of(0xef, 0xbb)],
  "a low line in full width, which begins as the mark does": ["\uFF3F{}\n{}"],
  "bytes of the mark, the last another": [joined([Uint8Array.of(0xef, 0xbb, 0xbe), "{}\n"])],
  "blank lines, tabs and carriage returns": [' {} \n\t{}\t\n\r\r\n \t \r\n{ "name" : "甲" }\r\r\n{}\r'],
  "characters of all lengths": ['{"name":"甲é😀ạ"}\n{"é":"😀"}'],
  "no end of the last line, and one too many": ['{"scale":"above"}\n{"scale":"below"'],
  "commas and brackets amiss": [
    '{,}\n{"name":"甲",}\n{"name":"甲"}}\n{"name":"甲"} {}\n{"name" "甲"}\n{}x\n[{}]',
  ],
  "lines just long enough, too long and far too long": [
    `{"a":1234}\n{"a":12345}\r\n${" ".repeat(30)}{}\n{}\n{"a":"甲乙"}\n{"é":1}`,
    { longestLine: 10 },
  ],
  "a line too long at the end": ['{}\n{"name":"甲"}', { longestLine: 11 }],
  "a table with its mark, ends of lines and quotes": [
    '\uFEFFname,scale\r\n"甲,""一""",above\r\n"乙\n丙",\n,\n丁\r,below\r\n戊,"x',
    { format: "csv" },
  ],
  "a table that begins as the mark does": ["\uFF3Fname,name\n甲,乙\n", { format: "csv" }],
  "a table whose rows are too long": ['name\n"甲\n乙丙丁"\n甲\n', { format: "csv", longestLine: 9 }],
};

const sizes = [1, 2, 3, 5, 8, 13];

/** So short a text is also cut in two at every place. */
const shortText = 22;

/** The whole, and the ways of cutting it after which it is read otherwise. */
function cutIntoPieces([text, more]: readonly [text: Text, more?: object]) {
  const bytes = bytesOf(text);
  const options = optionsFor(0, more);
  const answerTo = (pieces: readonly Uint8Array[]) => screeningLines(api.screenRosterBytes(pieces, options));
  const whole = answerTo([bytes]);
  const places = bytes.length > shortText ? [] : [...bytes.keys()];
  const ways = [
    ...sizes.map((size) => [`by ${size}`, piecesOf(bytes, size)] as const),
    ...places.map((at) => [`at ${at}`, [bytes.slice(0, at), bytes.slice(at)]] as const),
  ];
  const isOtherwise = (pieces: readonly Uint8Array[]) =>
    JSON.stringify(answerTo(pieces)) !== JSON.stringify(whole);
  const otherwise = ways.filter(([, pieces]) => isOtherwise(pieces)).map(([way]) => way);
  return { ...whole, ways: ways.length, otherwise };
}

// ── tables ───────────────────────────────────────────────────────────────────────────────────────────────────────

const columns = [
  ...[
    "name",
    "creditCode",
    "chainId",
    "previousYearRevenue",
    "scale",
    "specialised",
    "atKeyLink",
    "transform",
  ],
  ...["willing", "priority", "exemption.reason", "remarks"],
];

/** A row of which one cell is as it is given; of an enterprise as large as its revenue. */
const rowAt = (place: number, column: string, cell: string): string => {
  const isLarge =
    (column === "scale" && /above|规上|以上/.test(cell)) ||
    (column === "previousYearRevenue" && /^\d{8}/.test(cell));
  const size = isLarge ? { scale: "above", previousYearRevenue: "30000000" } : {};
  const cells: Readonly<Record<string, unknown>> = { ...soundAt(place), ...size, [column]: cell };
  return columns.map((name) => `${cells[name] ?? ""}`).join(",");
};

const yesOrNoCells = '是|否|TRUE|"是"|不清楚| 是|1'.split("|");

const cells: Readonly<Record<string, readonly string[]>> = {
  name: [
    ...'| |\u3000|é厂|"甲,乙"|"甲""乙"|"甲\n乙"|甲\r乙|"甲"乙'.split("|"),
    ...[10_000, 10_001].map((length) => "x".repeat(length)),
    '甲"乙',
  ],
  creditCode:
    '|91150200000000001c|91150200000000001|91150200000000001X| 91150200000000001C|"91150200000000003J"'.split(
      "|",
    ),
  chainId: [...'|c1|c99| c1|é|"c2"'.split("|"), "链".repeat(30)],
  previousYearRevenue: '|无|0|1.5|1.50|1.|01|"2"|1,5|"1,500"| 3|12345678901234|30000000'.split("|"),
  scale: '|above|规上|规模以上|"规下"|巨| below'.split("|"),
  specialised: '|none|无|小巨人|"national"|省级'.split("|"),
  atKeyLink: yesOrNoCells,
  transform: yesOrNoCells,
  willing: yesOrNoCells,
  priority: yesOrNoCells,
  "exemption.reason": [
    ...'|无|停产|"暂无"'.split("|"),
    ...[reason, "é".repeat(40), "x".repeat(65), " ".repeat(70)],
  ],
  remarks: '|x|"a,b"|甲乙|,|"x"y|"x'.split("|"),
};

function ofRows(column: string, own: readonly string[]) {
  const options = { ...optionsFor(own.length), format: "csv" } as const;
  const rows = own.map((cell, place) => rowAt(place, column, cell));
  const bytes = encode([columns.join(","), ...rows, ""].join("\r\n"));
  const labels = own.map((cell) => `cell ${labelled(cell)}`);
  const whole = api.screenRosterBytes([bytes], options);
  const said = recordLines(whole, labels);
  return {
    ...said,
    whole: wholeLines(whole.summary),
    "byte by byte": differing(said, recordLines(api.screenRosterBytes(piecesOf(bytes, 1), options), labels)),
  };
}

/** Heads, and rows that do not go with them. */
const heads: Readonly<Record<string, Text>> = {
  "with quotation marks and blanks": '"name", 规模 ,"企业规模"\n甲,above,x\n',
  "with a mark that is never closed": '"name\n甲\n',
  "with a mark inside": 'na"me\n甲\n',
  "with something behind a mark": '"name"x,scale\n甲,above\n',
  "in another encoding": joined([Uint8Array.of(0xff, 0xfe, 0x6e, 0x00), "\n甲\n"]),
  "with every other byte zero": "n\0a\0m\0e\0\n甲\n",
  "a column thrice": "name,企业名称,name,scale\n甲,乙,丙,above\n",
  "without names, and blank": ",,\n甲,乙,丙\n",
  "a long name that nobody knows": `name,${"备注".repeat(40)}\n甲,乙\n`,
  "an exemption by its name": "企业名称,免改原因,exemption,exemption.reason\n甲,x,y,停产\n",
  "rows of blanks, of another width, and no text": joined([
    ...[
      "name,scale,remarks\n",
      ",,\n",
      " ,\t,\n",
      "甲\n",
      "甲,above,x,y\n",
      '"甲"x,above,\n',
      '"甲,above,\n',
    ],
    Uint8Array.of(0xe4, 0x0a),
  ]),
  "a row that is no text": joined([
    "name,scale\n甲",
    Uint8Array.of(0xff),
    ",above\n",
    '"',
    Uint8Array.of(0xff),
    '",above\n乙,below',
  ]),
};

// ── cases ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const cases: readonly Case[] = [
  ...casesOf("lines with an odd", tokens, (own, key) => {
    const parts = [...new Set([...odd, ...own])];
    return ofLines(
      parts.map((part, place) => lineAt(place, membersWith(key, part))),
      parts.map((part) => `${key} ${labelled(part)}`),
    );
  }),
  {
    name: "lines with keys nobody knows, or with too many",
    answer: () =>
      ofLines(
        unknownParts.map((part, place) => lineAt(place, part)),
        unknownParts.map(labelled),
      ),
  },
  {
    name: "lines with characters that UTF-8 allows, and with some that it does not",
    answer: () => ofLines(Object.values(characters), Object.keys(characters)),
  },
  ...casesOf("text cut into pieces", cutTexts, cutIntoPieces),
  ...casesOf("rows with an odd", cells, (own, column) => ofRows(column, own)),
  ...casesOf("a head", heads, (text) =>
    screeningLines(api.screenRosterBytes([bytesOf(text)], optionsFor(0, { format: "csv" }))),
  ),
];

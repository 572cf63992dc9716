import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Enterprise,
  nm2024,
  type RosterScreening,
  screenRoster,
  screenRosterBytes,
} from "../../src/index.js";
import { anEnterprise } from "../support/an-application.js";
import { plainRosters } from "../support/rosters.js";
import { tries } from "../support/runs.js";

const options = { edition: nm2024, chains: ["equipment", "a"], limit: Number.POSITIVE_INFINITY };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = (text: string, more = {}) =>
  screenRosterBytes([utf8(text)], { ...options, ...more, format: "csv" });
const codes = ({ findings }: RosterScreening) =>
  findings.map(({ line, issues }) => `${line} ${issues.map(({ code }) => code).join()}`);

const labels = {
  name: "企业名称",
  creditCode: "统一社会信用代码",
  chainId: "所属产业链编号",
  previousYearRevenue: "上一年度主营业务收入",
  scale: "规模",
  specialised: "专精特新情况",
  atKeyLink: "所处关键环节情况",
  transform: "纳入改造情况",
  willing: "改造意愿",
  "exemption.reason": "不纳入改造的理由",
  priority: "优先纳入情况",
} as const;

type Column = keyof typeof labels;

const inChinese: Readonly<Record<string, string>> = {
  above: "规上",
  below: "规下",
  none: "非专精特新",
  regional: "自治区级专精特新",
  national: "国家级专精特新",
  "little-giant": "专精特新小巨人",
  true: "是",
  false: "否",
};

const cellOf = (record: Enterprise, column: Column, isChinese: boolean): string => {
  const value = column === "exemption.reason" ? record.exemption?.reason : record[column];
  const text = value === undefined ? "" : String(value);
  return isChinese ? (inChinese[text] ?? text) : text;
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const withoutLines = ({ summary, findings, issues }: RosterScreening) => ({
  summary,
  issues,
  findings: findings.map(({ line: _, ...finding }) => ({
    ...finding,
    issues: finding.issues.map(({ values: { line: __, ...values }, ...issue }) => ({ ...issue, values })),
  })),
});

describe("a table of enterprises", () => {
  it("says what its records say, with columns in any order and language, wherever it is cut", () => {
    const columns = fc.shuffledSubarray(Object.keys(labels) as Column[], { minLength: 11 });
    const styles = fc.tuple(
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom("\n", "\r\n"),
      fc.integer({ min: 1, max: 50 }),
    );
    fc.assert(
      fc.property(plainRosters, columns, styles, (records, order, [isChinese, isQuoted, lineBreak, size]) => {
        // A cell has no way to say that an exemption has no reason yet, nor a row that it is an empty record.
        const list = records
          .map(({ exemption, ...record }) => ({
            ...record,
            ...(exemption?.reason !== undefined && { exemption }),
          }))
          .filter((record) => Object.keys(record).length > 0);
        const write = isQuoted ? quoted : (text: string) => text;
        const head = order.map((column) => write(isChinese ? labels[column] : column)).join(",");
        const rows = list.map((record) =>
          order.map((column) => write(cellOf(record, column, isChinese))).join(","),
        );
        const bytes = utf8([head, ...rows].join(lineBreak));
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.slice(index * size, (index + 1) * size),
        );
        const screening = screenRosterBytes(pieces, { ...options, format: "csv" });
        expect(withoutLines(screening)).toEqual(withoutLines(screenRoster(list, options)));
      }),
      { numRuns: tries(200) },
    );
  });

  it("guesses nothing: what is not a word of the column is handed on as it stands", () => {
    const head = "name,scale,transform,previousYearRevenue,creditCode";
    expect(codes(table(`${head}\n企业1,large,perhaps,"1,200",9115\n`))).toEqual([
      "2 credit-code-length,not-an-amount,unknown-word,wrong-type",
    ]);
  });

  it("has a column for the reason of an exemption", () => {
    const list = [{ ...anEnterprise(1), exemption: { reason: "停产" } }];
    const { exemption, ...rest } = list[0] as (typeof list)[number];
    const columns = [...Object.keys(rest), "exemption.reason"];
    const text = `${columns.join()}\n${[...Object.values(rest), exemption.reason].join()}`;
    expect(withoutLines(table(text))).toEqual(withoutLines(screenRoster(list, options)));
  });

  it("is read in whatever words offices write it, in every row alike", () => {
    const head = "name,scale,specialised,transform,willing,priority,previousYearRevenue";
    const ways = [
      "企业,above,none,true,true,false,20000000.5",
      "企业,规模以上,非专精特新,是,愿意,否,20000000.50",
      '"企业","规上","无",TRUE,Yes,无,20000000.50',
      "企业, 规上 ,非专精特新企业,√,同意,×,20000000.50",
    ];
    const alone = ways.map((way) => table(`${head}\n${way}\n`).summary);
    for (const summary of alone) expect(summary).toEqual(alone[0]);
    const twice = table([head, ...ways, ...ways].join("\n"));
    expect(twice.summary.chains).toEqual(
      table([head, ...ways.map(() => ways[0]), ...ways.map(() => ways[0])].join("\n")).summary.chains,
    );
  });

  it("skips a row of empty cells, which a spreadsheet leaves below a list", () => {
    const { summary, findings } = table("name,scale\n企业1,above\n,\n , \n\n企业2,below\n,");
    expect(summary.records).toBe(2);
    expect(findings.map(({ line }) => line)).toEqual([2, 6]);
  });

  it("reads a long reason of an exemption, and a short one exactly", () => {
    const head = "name,exemption.reason";
    const long = "因厂房整体搬迁，生产线在实施期内停产，已报盟市工信局备案，待搬迁完成后再行改造";
    const list = [long, "停产", "无"].map((reason, index) => ({
      name: `企业${index}`,
      exemption: { reason },
    }));
    const text = [head, ...list.map(({ name, exemption }) => `${name},${exemption.reason}`)].join("\n");
    expect(withoutLines(table(text))).toEqual(withoutLines(screenRoster(list, options)));
  });

  it("is the same where it is cut between the two marks of a line break", () => {
    const rows = ["name,scale\r\n企业1,above\r", "\n企业2,below\r\n"];
    expect(screenRosterBytes(rows.map(utf8), { ...options, format: "csv" })).toEqual(table(rows.join("")));
  });

  it("takes a carriage return that ends no line for a part of its cell", () => {
    const list = [{ name: "企业\r1", scale: "above" }];
    expect(withoutLines(table("name,scale\n企业\r1,above\n"))).toEqual(
      withoutLines(screenRoster(list, options)),
    );
  });

  it("names a row that is not UTF-8 within quotation marks, too", () => {
    const bytes = Uint8Array.from([...utf8('name\n"'), 0xff, ...utf8('"\n"企业\n1"\n')]);
    expect(codes(screenRosterBytes([bytes], { ...options, format: "csv" }))).toEqual(["2 not-text", "3 "]);
  });

  it("may have columns nobody reads, with anything in them", () => {
    const wide = table('备注,name,remarks\n"a,b",企业1,\u0007\n,企业2,"line\nbreak"\n');
    expect(wide.summary.records).toBe(2);
    expect(wide.summary.chains).toEqual(table("name\n企业1\n企业2\n").summary.chains);
  });

  it("may have more different chains than are remembered", () => {
    const rows = Array.from({ length: 5_000 }, (_, place) => `企业${place},chain-${place}`);
    const { summary } = table(["name,chainId", ...rows, "企业,a", `企业,${"x".repeat(70)}`].join("\n"), {
      limit: 0,
    });
    expect(summary.records).toBe(5_002);
    expect(summary.chains.map(({ records }) => records)).toEqual([0, 1]);
  });

  it("has a place for each fault of a row, and counts the row", () => {
    const screening = table('name,scale\n"企业\n1",above\n企业2\n"企业4"x,above\n"企业5,above');
    expect(codes(screening)).toEqual(["2 ", "4 table-cells", "5 table-quote-inside", "6 table-open-quote"]);
    expect(screening.summary.records).toBe(screening.findings.length);
  });

  it.each([
    ["", 0, ["roster-empty"]],
    ["remarks\n企业1\n", 0, ["table-head"]],
    ['"name\n', 0, ["table-head"]],
    ["name,企业名称\n企业1,企业1\n", 0, ["table-column-again"]],
    ["name,remarks,\n企业1,好,\n", 1, ["table-column-unknown"]],
  ])("with the head of %j has %i records and the issues %j", (text, records, expected) => {
    const { summary, issues } = table(text);
    expect(summary.records).toBe(records);
    expect(issues.map(({ code }) => code)).toEqual(expected);
  });

  it("of rows that are not UTF-8 or too long says so by line", () => {
    const bytes = Uint8Array.from([...utf8("name\n"), 0xff, 10, ...utf8(`${"x".repeat(60)}\n企业1\n`)]);
    const screening = screenRosterBytes([bytes], { ...options, format: "csv", longestLine: 50 });
    expect(codes(screening)).toEqual(["2 not-text", "3 line-too-long", "4 "]);
    const noHead = screenRosterBytes([Uint8Array.of(0xff, 10)], { ...options, format: "csv" });
    expect(noHead.issues).toMatchObject([{ code: "table-not-text" }]);
  });

  it.each([
    ["GB 18030", [0xc6, 0xf3, 0xd2, 0xb5, 0xc3, 0xfb, 0xb3, 0xc6, 10, 0xbc, 0xd7, 10]],
    ["UTF-16 with its mark", [0xff, 0xfe, 0x6e, 0, 0x61, 0, 0x6d, 0, 0x65, 0, 10, 0]],
    ["UTF-16 without it", [0x6e, 0, 0x61, 0, 0x6d, 0, 0x65, 0, 10, 0]],
  ])("in %s is named by its encoding, not by its headings", (_, bytes) => {
    const { issues, summary } = screenRosterBytes([Uint8Array.from(bytes)], { ...options, format: "csv" });
    expect(issues.map(({ code }) => code)).toEqual(["table-not-text"]);
    expect(summary.records).toBe(0);
  });

  it.each([",", ",,", ",,,,,,,", " , ,\u3000,", '"",""'])(
    "has no enterprise in a row of blanks: %j",
    (row) => {
      const { summary, findings } = table(`name,scale,remarks\n企业1,above,\n${row}\n企业2,above,`);
      expect(summary.records).toBe(2);
      expect(findings.flatMap(({ issues }) => issues)).toEqual([]);
    },
  );
});

describe("a line of JSON out of the ordinary", () => {
  const line = (text: string) => {
    const { summary, findings } = screenRosterBytes([utf8(text)], options);
    expect(screenRosterBytes([utf8(text)], { ...options, limit: 0 }).summary).toEqual(summary);
    return {
      records: summary.records,
      codes: findings.flatMap(({ issues }) => issues.map(({ code }) => code)),
    };
  };
  const sound = JSON.stringify(anEnterprise(1));

  it.each([
    ["{", ["not-json-text"]],
    ["{}}", ["not-json-text"]],
    [`${sound}{}`, ["not-json-text"]],
    [`${sound.slice(0, -1)},}`, ["not-json-text"]],
    [`[${sound}]`, ["wrong-type"]],
    ["5", ["wrong-type"]],
    ["null", []],
    ['{"name":"a","name":"b"}', ["repeated-key"]],
    ['{"name":"a","\\u006eame":"b"}', ["repeated-key"]],
    ['{"name":"a\tb"}', ["not-json-text"]],
    ['{"name":"\\ud800"}', []],
    ['{"name":" "}', []],
    ['{"name":""}', []],
    [`{"name":"${"x".repeat(10_001)}"}`, ["text-too-long"]],
    ['{"creditCode":"short"}', ["credit-code-length"]],
    ['{"creditCode":"91150200000000001x"}', ["credit-code-alphabet"]],
    ['{"creditCode":5}', ["wrong-type"]],
    ['{"name":5}', ["wrong-type"]],
    ['{"previousYearRevenue":"1e9"}', ["not-an-amount"]],
    ['{"previousYearRevenue":1e9}', ["number-not-text"]],
    ['{"previousYearRevenue":"1."}', ["not-an-amount"]],
    ['{"previousYearRevenue":"00012"}', ["not-an-amount"]],
    ['{"previousYearRevenue":"99999999999999"}', []],
    ['{"scale":"large"}', ["unknown-word"]],
    ['{"specialised":"yes"}', ["unknown-word"]],
    ['{"transform":"perhaps"}', ["wrong-type"]],
    ['{"willing":null}', []],
    ['{"priority":true,"atKeyLink":false,"willing":1}', ["wrong-type"]],
    ['{"exemption":{"reason":"停产"}}', []],
    ['{"exemption":{"reason":""}}', []],
    ['{"exemption":{"reason":"停产","until":"2025"}}', ["unknown-key"]],
    ['{"exemption":{}}', []],
    ['{"chainId":"elsewhere"}', []],
    ['{"name" "a"}', ["not-json-text"]],
    ['{"name":"a";"scale":"above"}', ["not-json-text"]],
    ['{"name":"ab', ["not-json-text"]],
    [
      `${sound.slice(0, -1)},"willing":true,"priority":true,"exemption":{"reason":"x"},"name":"b"}`,
      ["repeated-key"],
    ],
    ["{name:1}", ["not-json-text"]],
    ['{"__proto__":{"name":"a"}}', ["forbidden-key"]],
    ['{"remarks":"x"}', ["unknown-key"]],
    ['{"remarks":-0.5}', ["unknown-key"]],
    ['{"remarks":false}', ["unknown-key"]],
    ['{"remarks":["x"]}', ["unknown-key"]],
    ['{"remarks":null}', []],
    ['{"remarks":""}', []],
    ['{"remarks":"x","name":"a","remarks":null}', ["repeated-key"]],
    ['{"name" :"a","name":"b"}', ["repeated-key"]],
    [`{${Array.from({ length: 70 }, (_, key) => `"k${key}":""`).join()},"k69":""}`, ["repeated-key"]],
    [`{"${"k".repeat(200)}":""}`, []],
    [`{"${"k".repeat(201)}":""}`, ["key-too-long"]],
    ['{"constructor":"x"}', ["forbidden-key"]],
    ['{"remarks":01}', ["not-json-text"]],
    ['{"remarks":1.}', ["not-json-text"]],
    ['{"remarks":-}', ["not-json-text"]],
    ['{"remarks":tru}', ["not-json-text"]],
    ['{"remarks":1e999}', ["number-not-finite"]],
    [`{"remarks":${"9".repeat(400)}}`, ["number-not-finite"]],
    ['{"name":null,"creditCode":"","chainId":null,"scale":"","transform":""}', []],
    ['{"name":true,"chainId":7,"specialised":-1.5}', ["wrong-type", "wrong-type", "unknown-word"]],
    ['{"exemption":null}', []],
    ['{"exemption":""}', []],
    ['{"exemption":5}', ["wrong-type"]],
  ])("%s has the issues %j", (text, expected) => {
    expect(line(text)).toEqual({ records: 1, codes: expected });
  });

  it("in which a character is broken is a fault, also in the middle of a name", () => {
    const bytes = utf8(sound);
    const at = bytes.indexOf(0xe4);
    for (const byte of [0xff, 0x41]) {
      const broken = bytes.slice();
      broken[at + 1] = byte;
      expect(screenRosterBytes([broken], options).summary.issues).toMatchObject([{ code: "not-text" }]);
    }
  });

  it.each([0, 9])("is explained, with room for %i, as the record is", (limit) => {
    const records = [anEnterprise(1), anEnterprise(1), anEnterprise(2, { willing: false, transform: true })];
    const text = records.map((record) => JSON.stringify(record)).join("\n");
    const screening = screenRosterBytes([utf8(text)], { ...options, limit });
    expect(withoutLines(screening)).toEqual(withoutLines(screenRoster(records, { ...options, limit })));
    expect(screening.findings.map(({ line: at }) => at)).toEqual(limit === 0 ? [] : [undefined, 2, 3]);
  });

  it("may name any of a great many chains", () => {
    const chains = Array.from({ length: 200 }, (_, place) =>
      place % 7 === 0 ? `链"${place}` : `chain-${place}`,
    );
    const records = [...chains, "elsewhere"].map((chainId, number) => anEnterprise(number, { chainId }));
    const text = records.map((record) => JSON.stringify(record)).join("\n");
    const screening = screenRosterBytes([utf8(text)], { ...options, chains });
    expect(withoutLines(screening)).toEqual(withoutLines(screenRoster(records, { ...options, chains })));
    expect(screening.summary.chains.every(({ records: count }) => count === 1)).toBe(true);
  });

  it("that breaks off in its source says so", () => {
    function* pieces() {
      yield utf8(`${sound}\n`);
      throw new Error("no more");
    }
    const { summary, issues } = screenRosterBytes(pieces(), options);
    expect(summary).toMatchObject({ records: 1, complete: false });
    expect(issues).toMatchObject([{ code: "roster-broken-off" }]);
  });
});

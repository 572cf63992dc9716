// Rosters as offices have them: more records with something to say, columns nobody reads, tables. The other groups
// show the kindest case, two records in a hundred.
import { nm2024, screenRoster, screenRosterBytes } from "../../dist/index.js";
import { fullAnswer } from "./answer.mjs";
import { assertSameDigests, bestOfThree, gate } from "./harness.mjs";
import { chains, makeRecords } from "./records.mjs";
import { effort, endOfSmoke, pick, publishTimes } from "./report.mjs";

const options = { edition: nm2024, chains };
const few = pick(50_000, 50_000, 2_000);
const many = pick(200_000, 200_000, 2_000);

/** So many in a hundred, beside the two with a defect, have refused though they are to be transformed. */
const unwilling = (records, percent) =>
  records.map((record, index) =>
    index % 100 < percent ? { ...record, transform: true, willing: false } : record,
  );

const withColumns = (records) =>
  records.map((record, index) => ({ ...record, 联系人: `经办人${index % 97}`, remarks: `${index}` }));

const columns = ["name", "creditCode", "chainId", "previousYearRevenue", "scale", "specialised"].concat([
  "atKeyLink",
  "transform",
  "willing",
  "priority",
]);
const labels = [
  "企业名称",
  "统一社会信用代码",
  "所属产业链编号",
  "上一年度主营业务收入",
  "规模",
  "专精特新情况",
].concat(["所处关键环节情况", "纳入改造情况", "改造意愿", "优先纳入情况"]);
const words = new Map([
  ["above", "规上"],
  ["below", "规下"],
  ["none", "非专精特新"],
  ["regional", "自治区级专精特新"],
  ["national", "国家级专精特新"],
  ["little-giant", "专精特新小巨人"],
  [true, "是"],
  [false, "否"],
]);
const asTyped = (value) => words.get(value) ?? value ?? "";

const bytes = (lines) => Buffer.from(`${lines.join("\n")}\n`);
const tableOf = (records) =>
  bytes([columns.join(","), ...records.map((one) => columns.map((name) => one[name] ?? "").join(","))]);
const officeTableOf = (records) =>
  bytes([labels.join(","), ...records.map((one) => columns.map((name) => asTyped(one[name])).join(","))]);
const linesOf = (records) => bytes(records.map((record) => JSON.stringify(record)));

/** As a file is read. */
function* chunked(whole) {
  for (let at = 0; at < whole.length; at += 65_536) yield whole.subarray(at, at + 65_536);
}

const sections = [];

const timed = (title, cases, reference, limits) => {
  if (Object.values(cases).some(({ digest }) => digest))
    assertSameDigests(Object.fromEntries(Object.entries(cases).filter(([, { digest }]) => digest)));
  sections.push(() => {
    const results = bestOfThree(cases, reference, effort);
    const found = limits.map(([name, most]) => {
      const ratio = results[name][0].ratio.median;
      return gate(`${name}, over ${reference}`, ratio, `at most ${most}`, ratio <= most);
    });
    publishTimes({ title, cases, results, gates: found });
  });
};

/** Parsing and screening the same records. */
function besideParsing(title, made, [aim, count]) {
  const text = JSON.stringify(made);
  const records = JSON.parse(text);
  timed(
    `${title}, ${count.toLocaleString("en")} records`,
    {
      "JSON.parse": {
        does: "parses the same records; no screening",
        run: () => JSON.parse(text),
        units: count,
      },
      screening: {
        does: "all; the first 1,000 that do not pass are listed",
        run: () => screenRoster(records, options),
        units: count,
      },
    },
    "JSON.parse",
    [["screening", aim]],
  );
}

besideParsing("Two in a hundred with something to say", makeRecords(few), [0.6, few]);
besideParsing("Twenty in a hundred", unwilling(makeRecords(few), 20), [0.65, few]);
besideParsing("Fifty in a hundred", unwilling(makeRecords(few), 50), [0.75, few]);
besideParsing("Two in a hundred with something to say", makeRecords(many), [0.6, many]);
besideParsing("Twenty in a hundred", unwilling(makeRecords(many), 20), [0.65, many]);
besideParsing("Fifty in a hundred", unwilling(makeRecords(many), 50), [0.75, many]);
besideParsing("Two columns that nobody knows in every record", withColumns(makeRecords(few)), [1, few]);

const list = makeRecords(pick(100_000, 100_000, 2_000));
const [lines, table, office] = [linesOf(list), tableOf(list), officeTableOf(list)];
const units = list.length;
timed(
  `As a table, ${units.toLocaleString("en")} records`,
  {
    "lines of JSON": {
      does: "the same records, from bytes",
      run: () => screenRosterBytes(chunked(lines), options),
      digest: fullAnswer,
      units,
    },
    "CSV, codes": {
      does: "field names in the head, codes in the cells",
      run: () => screenRosterBytes(chunked(table), { ...options, format: "csv" }),
      digest: fullAnswer,
      units,
    },
    "CSV, as offices write it": {
      does: "labels in the head, 规上, 是 … in the cells",
      run: () => screenRosterBytes(chunked(office), { ...options, format: "csv" }),
      digest: fullAnswer,
      units,
    },
  },
  "lines of JSON",
  [
    ["CSV, codes", 1.1],
    ["CSV, as offices write it", 1.1],
  ],
);

endOfSmoke(units);
for (const measureSection of sections) measureSection();

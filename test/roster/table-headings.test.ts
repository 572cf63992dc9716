import { describe, expect, it } from "vitest";
import { explain, nm2024, screenRoster, screenRosterBytes } from "../../src/index.js";
import { inUnitOfField } from "../../src/roster/scan/amount.js";
import { isSum } from "../../src/roster/scan/sum-row.js";
import { anEnterprise } from "../support/an-application.js";

const options = { edition: nm2024, chains: ["equipment", "a"], limit: Number.POSITIVE_INFINITY };
const table = (text: string) =>
  screenRosterBytes([new TextEncoder().encode(text)], { ...options, format: "csv" });
const codes = (text: string) => table(text).issues.map(({ code }) => code);

const { name, creditCode, chainId, previousYearRevenue: revenue, scale, specialised } = anEnterprise(1);
const usual = [
  "企业名称",
  "统一社会信用代码",
  "所属产业链编号",
  "上一年度主营业务收入",
  "规模",
  "专精特新情况",
];
const row = [name, creditCode, chainId, revenue, scale, specialised].join();

describe("a heading of a table of enterprises", () => {
  const like = (place: number, heading: string) =>
    table(`${usual.map((one, at) => (at === place ? `"${heading}"` : one)).join()}\n${row}\n`);

  it.each([
    [0, "企业名称（全称）"],
    [0, "企业名称*"],
    [0, "企业 名称"],
    [0, "企业名称（与营业执照一致）"],
    [0, "enterprise name"],
    [0, "单位名称"],
    [1, "统一社会信用代码（18位）"],
    [1, "统一社会信用代码(18位)(必填)"],
    [1, "社会信用代码"],
    [2, "所属产业链"],
    [2, "产业链名称"],
    [3, "上一年度主营业务收入（元）"],
    [3, "上年度主营业务收入（单位：元）"],
    [3, "上年主营业务收入（2023年）"],
    [3, "上一年度主营业务收入（人民币元）"],
    [4, "规模（规上/规下）"],
    [5, "专精特新类型"],
  ])("is read where there is no doubt: column %i %s", (place, heading) => {
    expect(like(place, heading)).toEqual(table(`${usual.join()}\n${row}\n`));
  });

  it.each([";", "；", "、", "\t", "|"])(
    "is not read where the table is cut by %j, and says how to cut it",
    (mark) => {
      const { summary, issues } = table(`${usual.join(mark)}\n${row.replaceAll(",", mark)}\n`);
      expect([summary.records, issues.map(({ code }) => code)]).toEqual([0, ["table-head"]]);
      expect(explain(issues[0], "zh-CN")).toBe(
        "表头：没有认识的字段名称；请在首行写明，如“企业名称”，并以逗号分隔。",
      );
      expect(explain(issues[0], "en")).toBe(
        "head of the table: names no known field; name the fields in the first line, such as “name”, with commas between them.",
      );
    },
  );

  it("may have another name of the same field behind it", () => {
    expect(like(0, "企业名称/单位名称")).toEqual(table(`${usual.join()}\n${row}\n`));
  });

  it.each([
    ["上一年度主营业务收入（万元）", "2000.5", "20005000"],
    ["上年度主营业务收入（单位：万元）", "2000.123456", "20001234.56"],
    ["上一年度主营业务收入，万元", "0.05", "500"],
    ["上一年度主营业务收入（2023年）（亿元）", "1.2", "120000000"],
    ["上一年度主营业务收入（千元）", "20000", "20000000"],
    ["上一年度主营业务收入（人民币万元）", "2000", "20000000"],
    ["上一年度主营业务收入（万元）", '"2,000"', "20000000"],
    ["上一年度主营业务收入（万元）", "２０００", "20000000"],
  ])("says in which unit the amounts are: %s, %s", (heading, amount, yuan) => {
    const text = (head: string, cell: string) =>
      `${usual.map((one, at) => (at === 3 ? head : one)).join()}\n${row.replace(`${revenue}`, cell)}\n`;
    expect(table(text(heading, amount))).toEqual(table(text(usual[3] as string, yuan)));
  });

  it("is refused where its unit is none of yuan", () => {
    for (const unit of ["万美元", "港币"]) {
      const { issues, summary } = like(3, `上一年度主营业务收入（${unit}）`);
      expect(issues).toMatchObject([{ code: "another-unit", field: "columns.3", severity: "error" }]);
      expect(summary.records).toBe(0);
    }
  });

  it("leaves an amount to be refused that it cannot convert exactly", () => {
    const head = "企业名称,上一年度主营业务收入（万元）";
    const { findings } = table(`${head}\n企业1,2000.1234567\n企业2,2000万港元\n企业3,"2,00"\n企业4,012\n`);
    expect(findings.map(({ issues }) => issues.map(({ code }) => code))).toEqual(
      Array.from({ length: 4 }, () => ["not-an-amount"]),
    );
  });

  it("lets a cell say its unit itself, once more or another one", () => {
    const rows = (...cells: readonly string[]) =>
      table(`企业名称,上一年度主营业务收入（万元）\n${cells.map((cell) => `企业1,${cell}\n`).join("")}`);
    expect(rows("2000万元", "0.2亿元", "20000000元")).toEqual(rows("2000", "2000", "2000"));
  });

  it("that says 万元 still lets a cell say that there was none", () => {
    const text = (head: string) => `企业名称,${head}\n企业1,无\n`;
    expect(table(text("上一年度主营业务收入（万元）"))).toEqual(table(text("上一年度主营业务收入")));
  });

  it("gives way to the one that is the field's own", () => {
    const { issues } = table(`企业名称,企业名称（曾用名）\n企业1,企业零\n`);
    expect(issues).toMatchObject([{ code: "table-column-unknown", field: "columns.1" }]);
  });

  it("that nobody knows is named, with the nearest", () => {
    const { issues } = table("企业名称,主营业务收入,营业执照号,previousYearRevenu\n企业1,1,2,3\n");
    expect(issues.map(({ values }) => [values.key, values.closest])).toEqual([
      ["主营业务收入", "previousYearRevenue"],
      ["营业执照号", undefined],
      ["previousYearRevenu", "previousYearRevenue"],
    ]);
    expect(issues.map((issue) => explain(issue, "zh-CN"))).toEqual([
      "第2列：“主营业务收入”不是认识的字段，未予读取；是否应为“上一年度主营业务收入”；请核对表头。",
      "第3列：“营业执照号”不是认识的字段，未予读取；请核对表头。",
      expect.stringContaining("是否应为“上一年度主营业务收入”"),
    ]);
    expect(explain(issues[0], "en")).toContain("perhaps “previousYearRevenue” is meant");
  });

  it("may say the power alone, or only that there is a unit", () => {
    const revenueOf = (heading: string, amount: string) =>
      `${usual.map((one, at) => (at === 3 ? heading : one)).join()}\n${row.replace(`${revenue}`, amount)}\n`;
    const usually = table(revenueOf(usual[3] as string, "20000000"));
    expect(table(revenueOf("上一年度主营业务收入（万）", "2000"))).toEqual(usually);
    expect(table(revenueOf("上一年度主营业务收入（单位：）", "20000000"))).toEqual(usually);
  });

  it("is none where it is as long as a paragraph", () => {
    expect(codes(`企业名称,统一社会信用代码（${"必填".repeat(60)}）\n企业1,1\n`)).toEqual([
      "table-column-unknown",
    ]);
  });

  it("that is longer than a line may be leaves nothing to read, however many lines follow that are as long", () => {
    const long = "企业名称".repeat(40);
    const text = new TextEncoder().encode(`${long}\n${long}\n企业1\n`);
    const { summary, issues } = screenRosterBytes([text], { ...options, format: "csv", longestLine: 100 });
    expect([summary.records, issues.map(({ code }) => code)]).toEqual([0, ["line-too-long"]]);
  });

  it("is no key of a prototype", () => {
    expect(codes("企业名称,constructor,__proto__\n企业1,1,2\n")).toEqual([
      "table-column-unknown",
      "table-column-unknown",
    ]);
  });
});

describe("a row that adds others up", () => {
  const head = "name,creditCode,previousYearRevenue";
  const list = [
    { name: "企业1", previousYearRevenue: "100" },
    { name: "企业2", previousYearRevenue: "200" },
  ];
  const rows = list.map((one) => `${one.name},,${one.previousYearRevenue}`);

  it.each(["合计", " 合 计 ", "总计", "小计：", "本页小计", "合计（2户）", "合计2户", '"合计"'])(
    "is no enterprise: %s",
    (sum) => {
      const screening = table([head, ...rows, `${sum},,300`].join("\n"));
      expect(screening.summary).toEqual(screenRoster(list, options).summary);
      expect(screening.issues).toMatchObject([
        { code: "sum-not-read", severity: "warning", field: "enterprises", values: { line: "4" } },
      ]);
    },
  );

  it("is known by a column that is not read, too", () => {
    const { summary, issues } = table(`序号,${head}\n1,${rows[0]}\n合计,,,100`);
    expect(summary.records).toBe(1);
    expect(issues.map(({ code }) => code)).toEqual(["table-column-unknown", "sum-not-read"]);
  });

  it("is named with its line", () => {
    const [issue] = table([head, ...rows, "合计,,300"].join("\n")).issues;
    expect(explain(issue, "zh-CN")).toBe("企业名单：第4行的“合计”是合计，未予读取；可以保留，也可以删去。");
    expect(explain(issue, "en")).toContain("line 4: 合计 adds others up");
  });

  it("is not one with a credit code, nor with a name that only begins so", () => {
    const { summary, issues } = table(`${head}\n合计,${creditCode},1\n总计科技有限公司,,2\n小计量具厂,,3`);
    expect(summary.records).toBe(3);
    expect(issues).toEqual([]);
  });

  it("may be there any number of times", () => {
    const { summary, issues } = table([head, ...Array.from({ length: 12_000 }, () => "小计,,1")].join("\n"));
    expect(summary.records).toBe(0);
    expect(issues).toHaveLength(1_001);
    expect(issues.at(-1)).toMatchObject({ code: "more-issues", values: { count: "11001" } });
  });

  it("is known by nothing longer than such a text", () => {
    expect(isSum(`合计（${"户".repeat(50)}）`)).toBe(false);
    expect(isSum("")).toBe(false);
  });
});

describe("an amount in another power of ten", () => {
  it.each([
    ["0", 4, "0"],
    ["0.00001", 4, "0.1"],
    ["12", 8, "1200000000"],
    [" 3.50 ", 4, "35000"],
    ["3,000", 4, "30000000"],
    ["1,234,567.5", 4, "12345675000"],
    ["３，０００", 4, "30000000"],
    ["3 000", 4, "30000000"],
    ["3,00", 4, "3,00"],
    ["0,300", 4, "0,300"],
    ["3000万元", 4, "30000000"],
    ["3000万", 4, "30000000"],
    ["3亿元", 4, "300000000"],
    ["3千万", 8, "30000000"],
    ["30000000元", 4, "30000000"],
    ["1,234.5 万元", 4, "12345000"],
    ["-3万元", 4, "-3万元"],
    ["3000万港元", 4, "3000万港元"],
    ["约3000万元", 4, "约3000万元"],
    ["3000万元左右", 4, "3000万元左右"],
    ["3000万元", 0, "3000万元"],
    ["无", 4, "无"],
    ["万元", 4, "万元"],
    [`${"1".repeat(20)}.${"1".repeat(20)}${" ".repeat(20)}`, 4, `${"1".repeat(24)}.${"1".repeat(16)}`],
    ["9".repeat(61), 4, "9".repeat(61)],
    ["3,000", 0, "3,000"],
    ["1e3", 4, "1e3"],
    ["-1", 4, "-1"],
    ["x1,000", 4, "x1,000"],
    ["0,123", 4, "0,123"],
    ["1,0000", 4, "1,0000"],
    ["1,00", 4, "1,00"],
    ["1,000,000", 4, "10000000000"],
    ["0.5", 4, "5000"],
    ["00.5", 4, "00.5"],
    ["1".repeat(20), 4, `${"1".repeat(20)}0000`],
    ["1".repeat(21), 4, "1".repeat(21)],
    [`1${"\u200b".repeat(58)}0`, 4, "100000"],
    [`1${"\u200b".repeat(59)}0`, 4, `1${"\u200b".repeat(59)}0`],
    ["1  0", 4, "1  0"],
    ["1.5", 0, "1.5"],
  ])("%s of the power %i is %s", (text, power, yuan) => expect(inUnitOfField(text, power, "元")).toBe(yuan));
});

describe("a cell below a heading in ten thousands of another unit", () => {
  it.each([
    ["3", "家", "30000"],
    ["3万家", "家", "30000"],
    ["3万", "家", "30000"],
    ["12家", "家", "12"],
    ["12人", "家", "12人"],
    ["3000万港元", "港元", "30000000"],
    ["3000万元", "港元", "3000万元"],
    ["3", "", "30000"],
  ])("%s of %s is %s", (cell, unit, value) => expect(inUnitOfField(cell, 4, unit)).toBe(value));
});

import { describe, expect, it } from "vitest";
import { explain, nm2024, screenRoster } from "../../../src/index.js";
import { linesOf, said } from "../../support/said.js";

const options = { edition: nm2024, chains: [{ id: "一" }] };
const enterprise = {
  name: "某厂",
  creditCode: "91350211M000100Y46",
  chainId: "一",
  scale: "below",
  previousYearRevenue: "1000000",
  specialised: "none",
  atKeyLink: true,
  transform: true,
  willing: true,
};
const screen = (records: unknown) => screenRoster(records, options as never);
const notices = (change: object, locale: "zh-CN" | "en") =>
  screen([{ ...enterprise, ...change }]).summary.issues.map((notice) => explain(notice, locale));

describe("a roster", () => {
  it("that was read to its end is counted by outcome", () => {
    expect(said(screen([enterprise, { ...enterprise, creditCode: "91350211M0001011X3" }]))[1]).toMatch(
      /^2 records: met \d, not met \d, needs data \d; to be transformed 2\.$/,
    );
  });

  it("that broke off says how far it was read", () => {
    function* broken() {
      yield enterprise;
      throw new Error("broken off");
    }
    const [zh, en] = said(screen(broken()));
    expect(zh).toMatch(/^名单没有读完，已读1户：/);
    expect(en).toMatch(/^The roster was not read to its end; 1 record so far: /);
  });

  it.each([
    ["what is no list", screen("名单")],
    ["unusable options", screenRoster([enterprise], {} as never)],
  ])("of %s was not screened", (_, screening) =>
    expect(said(screening)).toStrictEqual([
      "没有筛查；请先更正所列问题。",
      "Nothing was screened; correct what the issues name.",
    ]),
  );
});

describe("the faults of a roster", () => {
  it.each([
    {
      change: { colour: 1 },
      zh: "提示，共1处：有不认识的字段，未予读取。",
      en: "warning, 1 in all: fields that are not known were not read.",
    },
    {
      change: { creditCode: "1" },
      zh: "错误，共1处：统一社会信用代码不是18位；请核对。",
      en: "error, 1 in all: the unified social credit code has not 18 characters; check it.",
    },
    {
      change: { scale: "above" },
      zh: "提示，共1处：规上或规下与主营业务收入不符；请核对。",
      en: "warning, 1 in all: the scale does not fit the main revenue; check both.",
    },
    {
      change: { previousYearRevenue: "-5" },
      zh: "错误，共1处：不能为负数；请更正。",
      en: "error, 1 in all: must not be negative; correct it.",
    },
  ])("are counted by what they are: $zh", ({ change, zh, en }) => {
    expect(notices(change, "zh-CN")).toContain(zh);
    expect(notices(change, "en")).toContain(en);
  });

  it("of a kind that has words only for one are counted all the same", () => {
    const notice = { kind: "notice", code: "missing-row", severity: "error", count: 2 };
    expect(said(notice)).toStrictEqual([
      "错误，共2处：填写有误；请核对。",
      "error, 2 in all: is not as it should be; check it.",
    ]);
    expect(said({ ...notice, code: "no-such-code" })).toStrictEqual(said(notice));
  });

  it("of a record stand with it", () => {
    const [record] = screen([{ ...enterprise, creditCode: "1" }]).findings;
    expect(said(record)[0]).toMatch(/^第1户企业“某厂”：\d条规则不符合或未定，1处填写问题。$/);
    expect(linesOf(record, "zh-CN").at(-1)).toMatch(/应为18位，现为1位；请核对。$/);
  });
});

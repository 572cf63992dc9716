/** 港元: under an edition whose amounts are in another currency, nothing speaks of 元 or yuan, and amounts typed in them are not taken. */
import { describe, expect, it } from "vitest";
import { formErrors, readSection, standardSchema } from "../../../src/forms.js";
import {
  assessApplication,
  calculateSubsidy,
  checkBudget,
  comparePolicies,
  explain,
  fieldLabel,
  jsonSchema,
  messageCatalogue,
  readApplication,
  readIndicatorGrid,
  schemas,
  screenRoster,
  splitContract,
  toMarkdown,
  toYuan,
  withParameters,
} from "../../../src/index.js";
import { defineEdition } from "../../../src/rules.js";
import { everything } from "../../support/things.js";
import { events, judgements, application as sound } from "../a-year-on/application.js";
import { everythingUnder, foundIn, type Life } from "../whole-life.js";
import { harbour, sentences } from "./edition.js";

const edition = harbour;
const locales = ["zh-CN", "en"] as const;

const application = {
  ...sound,
  ...{ edition: edition.id, leagueCity: { code: "810001" }, awardAsked: "5000000.01" },
};

const life: Life = {
  ...{ edition, application, judgements, asOf: "2025-08-31", events, year: 2025 },
  candidates: ["810001", "810002", "810003", "810004"],
};

/** 元 but for 港元, and 单元格, a cell; yuan but where it is the kind of a placeholder or of a field. */
const ofYuan = /(?<![港单])元|人民币|(?<![a-zA-Z:])yuan\b/i;

const said = (thing: unknown) =>
  locales.flatMap((locale) => [
    explain(thing as never, locale, { edition }),
    toMarkdown(thing as never, locale, { edition }),
  ]);

describe("an edition in 港元", () => {
  it("has no faults", () => expect(edition.issues).toEqual([]));

  it("speaks of no yuan in all that is done from the first draft to the end", () => {
    expect(foundIn(everythingUnder(life), ofYuan)).toEqual([]);
  });

  it("speaks of no yuan, whatever it is asked to explain", () => {
    const things = Object.entries(everything).flatMap(([kind, list]) =>
      (list as readonly unknown[]).map((thing, index) => [`${kind} ${index}`, said(thing)] as const),
    );
    expect(foundIn(new Map<string, unknown>(things), ofYuan)).toEqual([]);
  });

  it("speaks of no yuan in labels, schemas, forms and the catalogue of sentences", () => {
    const names = Object.keys(schemas);
    const offered = locales.flatMap((locale): [string, unknown][] => [
      ...names.map((name): [string, unknown] => [
        `${name} ${locale}`,
        jsonSchema(name, { edition, locale, annotations: true }),
      ]),
      [`catalogue ${locale}`, messageCatalogue(locale, { edition })],
      [
        `errors ${locale}`,
        formErrors(readApplication({ budget: { total: "x" } }, { edition }), locale, { edition }),
      ],
      [
        `schema ${locale}`,
        standardSchema("budget", locale, { edition })["~standard"].validate({ total: "x" }),
      ],
      [`label ${locale}`, fieldLabel("budget.total", locale, { edition })],
    ]);
    const shown = new Map(offered.map(([name, value]) => [name, JSON.parse(JSON.stringify(value))]));
    expect(foundIn(shown, ofYuan)).toEqual([]);
    expect(JSON.stringify(shown.get("budget zh-CN"))).toContain("单位：港元");
    expect(JSON.stringify(shown.get("budget en"))).toContain("in HKD");
  });

  it("says amounts in its own currency, also of fields and rules of its own", () => {
    const { findings } = assessApplication(application as never, life);
    const finding = findings.find(({ rule }) => rule === "4.1#most-award");
    expect(explain(finding, "zh-CN", { edition })).toBe(
      "不符合：申请5,000,000.01港元，上限为5,000,000.00港元，超出0.01港元；请减少。",
    );
    expect(explain(finding, "en", { edition })).toBe(
      "not met: 5,000,000.01 HKD asked, at most 5,000,000.00 HKD, 0.01 HKD too much; ask for less.",
    );
  });

  it("says amounts of functions that cite it in its currency", () => {
    const contract = { id: "c", price: "1000000", concession: "100000", government: "300000" };
    const results = [
      splitContract(contract, {
        policy: { id: "p", basis: "caller", government: { rate: "0.3" } } as never,
        edition,
      }),
      calculateSubsidy(
        { price: "1000000" },
        { policy: { id: "p", basis: "caller", tiers: [{ rate: "0.3" }] } as never },
      ),
      comparePolicies([], { before: {}, after: {} } as never),
      checkBudget(
        { total: "100", lines: [{ use: "platform", source: "enterprise", amount: "90" }] },
        { edition },
      ),
    ];
    for (const result of results) for (const text of said(result)) expect(text).not.toMatch(ofYuan);
  });

  it.each(["500万港元", "港币500万元", "HK$5,000,000", "500万HKD", "500万", "港元500万整"])(
    "understands %s as an amount, and says how to write it",
    (total) => {
      const { issues } = readApplication({ budget: { total } }, { edition });
      expect(issues.map(({ code, values }) => [code, values])).toEqual([
        ["not-an-amount", { meant: "5000000" }],
      ]);
      expect(explain(issues[0], "zh-CN", { edition })).toBe(
        "概算总额：不是金额；请以港元为单位填写数字，最多两位小数；若指5,000,000.00港元，请写作5000000。",
      );
      expect(toYuan(total, { edition })).toMatchObject({ ok: true, value: "5000000" });
    },
  );

  it.each(["500万元", "人民币500万", "¥500", "500万美元", "500万澳门元", "12元5角"])(
    "does not take %s, which is in another",
    (total) => {
      for (const { issues } of [
        readApplication({ budget: { total } }, { edition }),
        readSection("budget", { total }, { edition }),
      ])
        expect(issues.map(({ code, values }) => [code, values])).toEqual([["not-an-amount", {}]]);
      expect(toYuan(total, { edition }).ok).toBe(false);
    },
  );

  it("reads a table whose unit is 万港元, and refuses one in 万元", () => {
    const cell = (typed: string) => {
      const rows = [
        ["序号", "一级指标", "二级指标", "三级指标", "期初值", "目标值"],
        ["24", "总体成效", "产值", "智能制造产值（万港元）", "1", typed],
      ];
      const read = readIndicatorGrid(rows, { edition });
      return [
        (read.ok ? read.value : read.partial)?.[0]?.target,
        read.issues.map(({ code }) => code).filter((code) => code !== "missing-indicator"),
      ];
    };
    expect(cell("12万港元")).toEqual(["12", []]);
    expect(cell("2亿港元")).toEqual(["20000", []]);
    expect(cell("12万元")).toEqual([undefined, ["another-unit"]]);
  });

  it("does not hold a revenue against the line of the statistics office, which is in yuan", () => {
    const enterprises = [
      { name: "甲厂", creditCode: "91150200701240234X", scale: "above", previousYearRevenue: "100" },
    ];
    expect(readApplication({ enterprises }, { edition }).issues).toEqual([]);
    expect(screenRoster(enterprises, { edition, chains: [] }).summary.issues).toEqual([]);
    expect(readApplication({ enterprises }).issues.map(({ code }) => code)).toEqual([
      "scale-differs-from-revenue",
    ]);
  });

  it("says of many amounts of a roster how to write them", () => {
    const { summary } = screenRoster([{ name: "甲厂", investment: "很多" }], { edition, chains: [] });
    const notice = summary.issues.find(({ code }) => code === "not-an-amount");
    expect(explain(notice, "zh-CN", { edition })).toBe(
      "错误，共1处：不是金额；请以港元为单位填写数字，最多两位小数。",
    );
    expect(explain(notice, "en", { edition })).toContain("give a number of HKD without unit");
  });

  it("keeps its currency through variants", () => {
    const stricter = withParameters(edition, { copies: 4 });
    expect(stricter.issues).toEqual([]);
    expect(
      explain(readApplication({ budget: { total: "1万" } }, { edition: stricter }).issues[0], "zh-CN", {
        edition: stricter,
      }),
    ).toContain("港元");
  });
});

describe("a currency that is none", () => {
  const { issues: _, ...parts } = harbour;
  const faults = (zh: unknown, en: unknown) =>
    defineEdition({
      ...parts,
      sentences: { "zh-CN": { ...sentences["zh-CN"], currency: zh }, en: { ...sentences.en, currency: en } },
    }).issues.map(({ code, field }) => `${code} ${field}`);

  it.each<[string, unknown, unknown, readonly string[]]>([
    ["in one language alone", "港元", undefined, ["missing edition.sentences.en.currency"]],
    ["with a unit of ten thousand", "万港元", "HKD", ["not-a-currency edition.sentences.zh-CN.currency"]],
    ["with a figure", "港元", "HKD 100", ["not-a-currency edition.sentences.en.currency"]],
    ["the yuan itself", "元", "RMB", ["not-a-currency edition.sentences.zh-CN.currency"]],
    [
      "of no text",
      5,
      "HKD",
      ["wrong-type edition.sentences.zh-CN.currency", "missing edition.sentences.zh-CN.currency"],
    ],
  ])("%s is a fault of the edition", (_name, zh, en, expected) => {
    expect(faults(zh, en)).toEqual(expected);
  });
});

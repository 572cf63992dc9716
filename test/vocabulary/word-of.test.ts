import { describe, expect, it } from "vitest";
import {
  type ApplicationDraft,
  nm2024,
  readApplication,
  screenRoster,
  screenRosterBytes,
} from "../../src/index.js";
import { labelOf, words } from "../../src/vocabulary/application-words.js";
import { rowOf } from "../../src/vocabulary/names.js";
import { vocabulary } from "../../src/vocabulary/vocabulary.js";
import { wordOf } from "../../src/vocabulary/word-of.js";
import { anEnterprise } from "../support/an-application.js";

/** The words of every field that takes any text. */
const openFields = Object.entries(vocabulary).flatMap(([noun, { fields }]) =>
  Object.entries(fields).flatMap(([field, { open, words: among }]) =>
    open === "words" && among !== undefined ? [[`${noun}.${field}`, among] as const] : [],
  ),
);

describe("a word", () => {
  it.each(openFields)("of %s is read by its code and by both its labels", (_, among) => {
    for (const one of among) {
      const { zh, en } = words[one] as { readonly zh: string; readonly en: string };
      expect([wordOf(one, among), wordOf(zh, among), wordOf(en.toUpperCase(), among)]).toEqual([
        one,
        one,
        one,
      ]);
    }
  });

  it.each([
    ["budget.lines.*.use", "平台建设", "platform"],
    ["budget.lines.*.use", "宣贯推广", "publicity"],
    ["budget.lines.*.use", "采购咨询诊断", "consulting-diagnosis"],
    ["providers.selection", "公开招投标", "open-tender"],
    ["providers.selection", "公开遴选", "open-selection"],
    ["plan.measures", "政策宣传", "publicity"],
    ["plan.measures", "评估诊断", "diagnosis"],
    ["chains.*.platforms.*.operator.kind", "链主企业", "chain-leader"],
    ["performance.evaluations.*.stage", "中期", "mid-term"],
    ["performance.evaluations.*.stage", "期后", "final"],
    ["performance.consequence.kind", "收回专项资金", "recovery"],
    ["performance.consequence.kind", "限期整改", "rectification"],
  ] as const)("%s: %s is the text's own word for %s", (field, typed, word) => {
    expect(wordOf(typed, rowOf(field)?.words ?? [])).toBe(word);
  });

  it("is read whatever its quotation marks, blanks and width", () => {
    expect(wordOf(" “专精特新” 小巨人 ", ["none", "little-giant"])).toBe("little-giant");
    expect(wordOf("ＯＰＥＮ－ＴＥＮＤＥＲ", ["open-tender"])).toBe("open-tender");
  });

  it("无 is the word for none, where there is one", () => {
    expect([wordOf("无", ["none", "regional"]), wordOf("无", ["regional"])]).toEqual(["none", undefined]);
  });

  it("that nobody knows is none", () => {
    expect(wordOf("某种方式", rowOf("providers.selection")?.words ?? [])).toBeUndefined();
  });
});

describe("the words of a field", () => {
  it("are found at its place, and each has a label", () => {
    expect(rowOf("chains.3.platforms.0.operators.1.kind")?.words).toContain("chain-leader");
    expect(openFields.length).toBeGreaterThan(9);
    for (const one of openFields.flatMap(([, among]) => among)) expect(labelOf(one), one).toBeDefined();
  });
});

describe("a reader", () => {
  it("gives the code for a label, of closed fields and of open ones", () => {
    const draft = {
      enterprises: [
        { scale: "规上", specialised: "小巨人" },
        { scale: "规模以下", specialised: "无" },
      ],
      budget: { lines: [{ use: "平台建设", source: "自治区重点产业专项资金" }] },
      plan: { measures: ["政策宣传", "安全保障"] },
    };
    expect(readApplication(draft)).toMatchObject({
      ok: true,
      issues: [],
      value: {
        enterprises: [
          { scale: "above", specialised: "little-giant" },
          { scale: "below", specialised: "none" },
        ],
        budget: { lines: [{ use: "platform", source: "regional-fund" }] },
        plan: { measures: ["publicity", "security"] },
      },
    });
  });

  it("names a word that is none of an open field, with its nearest, and leaves it standing", () => {
    const { ok, issues } = readApplication({
      providers: { selection: "公开招标标" },
      plan: { results: ["providers", "奖状", "", "无"] },
    });
    expect(ok).toBe(true);
    expect(issues).toMatchObject([
      { code: "word-not-known", field: "plan.results.1", severity: "warning", values: { word: "奖状" } },
      { code: "word-not-known", field: "providers.selection", values: { closest: "open-tender" } },
    ]);
    expect(issues[0]?.values).not.toHaveProperty("closest");
  });

  it("takes a milestone or a day for when an instalment is due, and names what is neither", () => {
    const given = ["签订合同", "accepted", "2024-12-31", "2025年6月1日", "2024年下达"];
    const { value, issues } = readApplication({
      budget: { instalments: given.map((when) => ({ when })) },
    }) as { value: ApplicationDraft; issues: readonly object[] };
    expect(value.budget?.instalments?.map(({ when }) => when)).toEqual([
      "contract-signed",
      "accepted",
      "2024-12-31",
      "2025-06-01",
      "2024年下达",
    ]);
    expect(issues).toMatchObject([{ code: "word-not-known", field: "budget.instalments.4.when" }]);
  });

  it("takes no day where a field has words alone", () => {
    const { issues } = readApplication({ budget: { lines: [{ use: "2024-12-31" }] } });
    expect(issues).toMatchObject([{ code: "word-not-known", field: "budget.lines.0.use" }]);
  });

  it("looks for no word where the shape is another", () => {
    const { issues } = readApplication({
      enterprises: { scale: "规上" },
      plan: 5,
      budget: { lines: "平台建设" },
    });
    expect(issues.map(({ code }) => code)).toEqual(["wrong-type", "wrong-type", "wrong-type"]);
  });

  it("of rosters reads the same words, an enterprise without revenue, and 无 as no reason", () => {
    const record = {
      ...anEnterprise(3),
      scale: "规上",
      specialised: "无",
      previousYearRevenue: "无",
      transform: false,
      exemption: { reason: "无" },
    };
    const line = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
    const options = { edition: nm2024, chains: ["equipment"] };
    for (const screened of [
      screenRoster([record], options),
      screenRosterBytes([line], { ...options, format: "ndjson" }),
    ]) {
      const text = JSON.stringify(screened);
      expect(text).toContain("above-scale-left-out");
      expect(text).not.toContain("unknown-word");
      expect(text).not.toContain("not-an-amount");
    }
  });

  it("of lines takes a long reason as it stands, and one with more beside it too", () => {
    const reason = "厂区整体搬迁入园，二〇二六年底前停产，试点期内不具备改造条件，已报盟市工信局备案。";
    const record = { ...anEnterprise(3), transform: false };
    const lines = [
      { ...record, exemption: { reason } },
      { ...anEnterprise(6), transform: false, exemption: { reason, document: "备案" } },
    ].map((one) => `${JSON.stringify(one)}\n`);
    const bytes = new TextEncoder().encode(lines.join(""));
    const { summary } = screenRosterBytes([bytes], {
      edition: nm2024,
      chains: ["equipment"],
      format: "ndjson",
    });
    expect(summary.rules.find(({ rule }) => rule === "3.2#above-scale-all")?.outcome).toBe("pass");
  });
});

it("the start of a period in the words of the civil code and of approvals", () => {
  for (const said of ["自批复之日起", "批复之日起", "批复", "approval"])
    expect(wordOf(said, ["approval"])).toBe("approval");
});

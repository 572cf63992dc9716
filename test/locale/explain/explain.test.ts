import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareIndicators,
  type Explainable,
  explain,
  type Finding,
  type Issue,
  type Locale,
  nm2024,
  type Remedy,
  toMarkdown,
} from "../../../src/index.js";
import { zhCN } from "../../../src/locale/zh-CN/application.js";
import { moneyZhCN } from "../../../src/locale/zh-CN/money.js";
import { aSmallApplication, changed, find, smallEdition } from "../../support/an-application.js";
import { anythingAtAll } from "../../support/hostile.js";
import { everything, usersText } from "../../support/things.js";

const things: readonly Explainable[] = [
  ...everything.findings,
  ...everything.asks,
  ...everything.issues,
  ...everything.remedies,
];

/** Each different sentence once, with what it explains. */
const sentencesIn = (locale: Locale): ReadonlyMap<string, Explainable> =>
  new Map(things.map((thing) => [explain(thing, locale, { brief: true }), thing]));

const sentences = { "zh-CN": sentencesIn("zh-CN"), en: sentencesIn("en") };

/** The sentences that a pattern finds something in, once a plain word stands for the user's own text. */
const found = (locale: Locale, pattern: RegExp): readonly string[] =>
  [...sentences[locale].keys()].filter((sentence) =>
    pattern.test(sentence.replace(usersText, locale === "en" ? "Name" : "某某")),
  );

describe("what these tests explain", () => {
  const codes = (list: readonly { readonly code: string }[]) => new Set(list.map(({ code }) => code));

  /** What is said of money, test/locale/money-messages.test.ts explains. */
  const ofApplications = (kind: "findings" | "issues") =>
    Object.keys(zhCN[kind]).filter((code) => !(code in moneyZhCN[kind]));

  it("are findings with every code but one that no rule of the edition can have", () => {
    const said = codes(everything.findings);
    expect(ofApplications("findings").filter((code) => !said.has(code))).toEqual(["parameter-unknown"]);
  });

  it("are issues with every code but one that only zod's own users see", () => {
    const said = codes(everything.issues);
    expect(ofApplications("issues").filter((code) => !said.has(code))).toEqual(["credit-code"]);
  });

  it("are remedies with every code but one that is for rules without a remedy", () => {
    const said = codes(everything.remedies);
    expect(Object.keys(zhCN.remedies).filter((code) => !said.has(code))).toEqual(["not-by-the-input"]);
  });
});

describe("explain in Chinese", () => {
  it("shows no foreign word and no key of a field", () => {
    // The address of a cell is no word.
    expect(found("zh-CN", /(?!PDF|UTF-8)(?<!PD?|UT?|单元格[A-Z]*)[A-Za-z]{2,}/)).toEqual([]);
  });

  it("shows nothing unfinished: no placeholder, no empty bracket, nothing undefined", () => {
    expect(found("zh-CN", /undefined|null|NaN|[{}[\]]|（）|“”| {2}/)).toEqual([]);
  });

  it("has no two marks beside each other", () => {
    expect(found("zh-CN", /[，。；：、！？,.;:]{2,}/)).toEqual([]);
  });

  it("is one sentence of at most sixty characters, unless it lists names or several faults", () => {
    const messages: Readonly<Record<string, string>> = { ...zhCN.issues, ...zhCN.remedies, ...zhCN.findings };
    const lists = (thing: Explainable) =>
      "code" in thing && /:(names|words|choice|fields|list)\}/.test(messages[`${thing.code}`] ?? "");
    const long = [...sentences["zh-CN"]].filter(
      ([sentence, thing]) =>
        [...sentence].length > 60 && !lists(thing) && !("further" in thing) && !("shows" in thing),
    );
    expect(long.map(([sentence]) => sentence)).toEqual([]);
  });
});

describe("explain in English", () => {
  it("shows no Chinese but the user's own", () => {
    expect(found("en", /[\u3000-\u9fff\uff00-\uffef]/)).toEqual([]);
  });

  it("shows nothing unfinished: no placeholder, no empty bracket, nothing undefined", () => {
    expect(found("en", /undefined|null|NaN|[{}[\]]|\(\)| {2}/)).toEqual([]);
  });

  it("has no two marks beside each other, and no space before one", () => {
    expect(found("en", /[,.;:]{2,}| [,.;:)]|\( /)).toEqual([]);
  });
});

describe("a finding", () => {
  it("is explained by its outcome, its figures and what to do", () => {
    const finding = find(changed(aSmallApplication(), { "submission.paperCopies": 1 }), "5.1#copies", {
      edition: smallEdition,
    });
    expect(explain(finding, "zh-CN")).toBe("不符合：纸质版1份，要求不少于3份，还差2份；请补齐。");
    expect(explain(finding, "en")).toBe(
      "not met: paper copies: 1, at least 3 required, 2 too few; add the rest.",
    );
  });

  const own: Finding = {
    kind: "finding",
    rule: "7.1#camels",
    clause: "7.1",
    phrase: "骆驼不少于两头",
    force: "must",
    basis: "text",
    stage: "application",
    outcome: "fail",
    code: "too-few-camels",
    values: { actual: "1" },
    fields: [],
    missing: [],
    parameters: [],
    judgements: [],
  };

  it.each([
    { outcome: "fail", zh: "不符合：骆驼不少于两头：实际为1。", en: "not met: 骆驼不少于两头: there is 1." },
    { outcome: "pass", zh: "符合：骆驼不少于两头：实际为1。", en: "met: 骆驼不少于两头: there is 1." },
    {
      outcome: "needs-judgement",
      zh: "待评定：骆驼不少于两头：实际为1。",
      en: "needs judgement: 骆驼不少于两头: there is 1.",
    },
    {
      outcome: "not-applicable",
      zh: "不适用：骆驼不少于两头：实际为1。",
      en: "not applicable: 骆驼不少于两头: there is 1.",
    },
  ] as const)(
    "of an embedder's own rule that says $outcome is explained by its key words",
    ({ outcome, zh, en }) => {
      expect([explain({ ...own, outcome }, "zh-CN"), explain({ ...own, outcome }, "en")]).toEqual([zh, en]);
    },
  );

  it("of an embedder's own rule may use our codes", () => {
    expect(explain({ ...own, outcome: "pass", code: "met" }, "zh-CN")).toBe("符合：骆驼不少于两头。");
    const missing = {
      ...own,
      outcome: "needs-data",
      code: "facts-missing",
      missing: ["plan.goals"],
    } as const;
    expect(explain(missing, "zh-CN")).toBe("资料不全：请补充工作目标。");
  });

  it("does not read the user's text as a message", () => {
    for (const name of ["{meaning}", "[[x]]", "{count}", "$&"]) {
      const finding = { ...own, code: "outside-the-chains", values: { count: "1", names: name } };
      expect(explain(finding, "zh-CN")).toBe(
        `不符合：1户纳入改造的企业不在所选产业链中（${name}）；请移出改造名单或更正所属产业链。`,
      );
    }
  });

  it("says how many faults there are beside the one it shows", () => {
    const finding = { ...own, code: "not-sealed", values: { others: "2" } };
    expect(explain(finding, "zh-CN")).toBe("不符合：总体方案未加盖公章；请盖章。（另有2处问题）");
    expect(explain(finding, "en")).toBe("not met: the overall plan is not sealed; seal it. (2 more)");
  });
});

describe("an issue", () => {
  const issue: Issue = {
    kind: "issue",
    code: "negative",
    path: ["year"],
    field: "year",
    severity: "error",
    values: {},
  };

  it("is explained by its place and what is wrong there", () => {
    expect(explain(issue, "zh-CN")).toBe("申报年度：不能为负数；请更正。");
    expect(explain(issue, "en")).toBe("year of application: must not be negative; correct it.");
  });

  it("of the whole input has no place", () => {
    const whole = { ...issue, code: "not-plain", path: [], field: "" };
    expect(explain(whole, "zh-CN")).toBe("不是普通的数据；请先转换为普通的对象或列表。");
  });

  it("of a code we do not know is still a sentence", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      expect(explain({ ...issue, code: "no-such-code" }, locale)).toMatch(/[。.]$/);
    }
  });
});

describe("a remedy", () => {
  const remedy: Remedy = {
    kind: "remedy",
    rule: "7.1#camels",
    clause: "7.1",
    possible: true,
    code: "set-period-end",
    values: { on: "2026-09-30" },
    changes: [],
    also: [],
    unsettles: [],
  };

  it("is explained by what it changes", () => {
    expect(explain(remedy, "zh-CN")).toBe("将试点期截止日改为2026年9月30日。");
    expect(explain(remedy, "en")).toBe("Let the pilot period end on 2026-09-30.");
  });

  it("of an embedder's own rule is not without words", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      expect(explain({ ...remedy, code: "buy-camels" }, locale)).not.toBe("");
    }
  });
});

describe("an ask", () => {
  it.each([
    {
      ask: {
        kind: "ask",
        field: "enterprises.0.willing",
        form: "data",
        who: "enterprise",
        rule: "2.2#voluntary",
        decisive: true,
      },
      zh: /^请企业提供第1户企业的改造意愿。/,
      en: /^(the )?enterprise: provide willingness to be transformed of enterprise 1/,
    },
    {
      ask: {
        kind: "ask",
        field: "3.1#chain-scale",
        form: "judgement",
        who: "reviewer",
        rule: "3.1#chain-scale",
        decisive: true,
      },
      zh: /^“产业链规模较大、企业集聚度高”须由评审专家评定，请出具评定意见并写明理由。/,
      en: /^the reviewers: judge whether the chain is large in scale and densely clustered/,
    },
    {
      ask: {
        kind: "ask",
        field: "parameters.publicity-days",
        form: "data",
        who: "caller",
        rule: "5.3#publicity",
        decisive: false,
      },
      zh: /^请使用方提供公示天数。/,
      en: /^the caller: provide the length of the public notice in days/,
    },
  ] as const)("for $ask.field says who gives what", ({ ask, zh, en }) => {
    expect(explain(ask, "zh-CN")).toMatch(zh);
    expect(explain(ask, "en")).toMatch(en);
  });

  it("about an embedder's own rule shows no id in Chinese", () => {
    const ask = {
      kind: "ask",
      field: "7.1#camels",
      form: "judgement",
      who: "reviewer",
      rule: "7.1#camels",
      decisive: true,
    } as const;
    expect(explain(ask, "zh-CN")).not.toMatch(/[A-Za-z]{2,}/);
  });
});

describe("explain", () => {
  it("says of what is no result that it is none, and what can be explained", () => {
    for (const nothing of [
      undefined,
      null,
      5,
      "a finding",
      [],
      {},
      { kind: "camel" },
      () => 5,
      new Date(0),
    ]) {
      expect(explain(nothing, "zh-CN")).toMatch(/^这不是本库的结果，无法说明；可以说明的有：评估、整改办法/);
      expect(explain(nothing, "en")).toMatch(/^This is not a result of the library/);
    }
  });

  it("says of what is not whole that it is not, and what it would have been", () => {
    for (const kind of ["finding", "assessment", "duties", "subsidy"]) {
      expect(explain({ kind }, "zh-CN")).toMatch(/^这份结果（.+）残缺或被改动，无法说明/);
      expect(explain({ kind }, "en")).toMatch(/^This result \(.+\) is not whole or was altered/);
    }
  });

  it("says of a result with anything else in the place of a text that it was altered", () => {
    const values = [{ id: "smart-factories", baseline: "1", target: "5", actual: "3" }];
    const { rows, ...comparison } = compareIndicators(values, { edition: nm2024 });
    const altered = { ...comparison, rows: [{ ...rows[0], gap: false }] };
    expect(explain(altered, "zh-CN")).toMatch(/^这份结果（指标对比）残缺或被改动/);
    expect(toMarkdown(altered, "en")).toMatch(/^This result .+ was altered/);
  });

  it("does without the names of an edition that refuses to be read", () => {
    const edition = {
      get indicators(): never {
        throw new Error("no");
      },
    };
    expect(explain({ kind: "duties", duties: [], issues: [] }, "zh-CN", { edition } as never)).toBe(
      "没有待办。",
    );
  });

  it("answers for anything that looks like a thing, and for any locale", () => {
    const marks = [
      "phrase",
      "severity",
      "changes",
      "kind",
      "field",
      "values",
      "code",
      "missing",
      "rule",
      "who",
    ];
    const lookalike = fc.dictionary(
      fc.constantFrom(...marks),
      fc.oneof(anythingAtAll, fc.constantFrom(...marks)),
    );
    fc.assert(
      fc.property(
        fc.oneof(lookalike, anythingAtAll),
        fc.constantFrom("zh-CN", "en", "fr"),
        (thing, locale) => {
          expect(explain(thing, locale as Locale)).toMatch(/[。.]/);
        },
      ),
    );
  });
});

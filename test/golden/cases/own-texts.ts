/** Editions of one's own, sound and wrong: figures, rules, sentences, fields, words, places, and variants of them. */
import type { Edition } from "../../../src/index.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api, rules, testing } from "../helpers/library.js";
import { findingLine, issueLines, parameterLine, remedyLine, sentences } from "../helpers/lines.js";
import { emptyParts, field, kinds, named, parameter, word } from "../helpers/own-procedures.js";
import { progressLine } from "../helpers/performance.js";

const { nm2024 } = api;

const editionWith = (parts: object): Edition => api.defineEdition({ ...emptyParts, ...parts });

/** What is wrong with an edition, in codes and in words. */
const faultsOf = (edition: Edition) => {
  const { issues } = edition;
  return issues.length === 0
    ? "sound"
    : { issues: issueLines(issues), said: sentences(issues, { edition }, 12) };
};

const circle: Record<string, unknown> = {};
circle.self = circle;

const duty = { phrase: "另行规定", force: "must", basis: "text", stage: "application" } as const;

const plainRule = (id: string, more: object = {}) =>
  rules.applicationRule({ ...duty, id, check: () => rules.pass("met"), ...more });

const onEnterprises = (predicate: object, more: object = {}) =>
  rules.enterpriseRule({
    ...{ ...duty, id: "1.1#each" },
    ...{ predicate: { reads: [], fault: () => undefined, ...predicate } as never },
    ...more,
  });

const asOf = "2026-03-02";

// ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────────

const [anIndicator] = nm2024.indicators;

const parts: Readonly<Record<string, unknown>> = {
  "a number": 5,
  nothing: undefined,
  "an empty record": {},
  "empty parts": emptyParts,
  "an id of blanks, and a title that is a number": { ...emptyParts, id: " ", title: 5 },
  "lists that are none": {
    ...{ ...emptyParts, parameters: 5, rules: {}, indicators: "none", outline: null, colour: "blue" },
  },
  "lists that hold themselves": { ...emptyParts, parameters: circle, indicators: circle, outline: circle },
  "parameters that are none": {
    ...emptyParts,
    parameters: [5, { id: "a" }, parameter("b", 5, "天"), { ...parameter("c", "1", "天"), basis: "law" }],
  },
  "rules that are none": {
    ...emptyParts,
    rules: [5, {}, { ...plainRule("1.1#a"), force: "may", check: "met", parameters: "a", judge: 5 }],
  },
  "a rule with keys nobody knows": {
    ...emptyParts,
    rules: [{ ...plainRule("1.1#a"), forces: "must", 骆驼: 1 }],
  },
  "two of an id": {
    ...emptyParts,
    rules: [plainRule("1.1#a"), plainRule("1.1#a"), plainRule("1.1#b")],
    parameters: [parameter("a", "1", "天"), parameter("a", "2", "天")],
    indicators: [anIndicator, anIndicator],
  },
  "ids that nothing has": {
    ...emptyParts,
    rules: [plainRule("1.1#a", { parameters: ["days", "a"] }), plainRule("#b"), plainRule("c")],
    outline: [
      { sentence: "1.1:1", disposition: "rule", rules: ["1.1#a", "1.1#b"] },
      { sentence: "1.1:2", disposition: "law", rules: [] },
    ],
    parameters: [parameter("days", "1", "天")],
    provisions: { quota: "1.1#z", period: "1.1#a", uses: { clause: "1.1", phrase: "用途" }, review: 5 },
  },
  "provisions that are none": { ...emptyParts, provisions: circle },
  "key words of thirty characters": {
    ...emptyParts,
    rules: [plainRule("1.1#a", { phrase: "字".repeat(30) })],
  },
  "key words of thirty-one": { ...emptyParts, rules: [plainRule("1.1#a", { phrase: "𠮷".repeat(31) })] },
  "roles of parameters that hold themselves": { ...emptyParts, parameterRoles: circle },
};

// ── figures ──────────────────────────────────────────────────────────────────────────────────────────────────────

const ranged = (value: unknown, range: object) => parameter("a", value, "户", { range });
const until = (value: unknown, unit: string) => parameter("a", value, unit);

const figures: Readonly<Record<string, readonly object[]>> = {
  "in order": [parameter("a", "5", "天", { validFrom: "2026-01-01", validTo: "2026-01-01" })],
  "valid for no day": [parameter("a", "5", "天", { validFrom: "2026-01-02", validTo: "2026-01-01" })],
  "one of its choices": [parameter("a", "x", "choice", { choices: ["x", "y"] })],
  "an open choice": [parameter("a", null, "choice", { choices: ["x", "y"] })],
  "none of its choices": [parameter("a", "z", "choice", { choices: ["x", "y"] })],
  "a list of choices": [parameter("a", ["x"], "choice", { choices: ["x", "y"] })],
  "the least": [ranged("5", { least: "5", most: "7" })],
  "the most": [ranged("7", { least: "5", most: "7" })],
  "less than the least": [ranged("4.99", { least: "5", most: "7" })],
  "more than the most": [ranged("7.01", { most: "7" })],
  "less than the least, without a most": [ranged("4", { least: "5" })],
  "an open one of a range": [ranged(null, { least: "5" })],
  "a word of a range": [ranged("五", { least: "5" })],
  "a list of a range": [ranged(["5"], { least: "5" })],
  "no whole one": [ranged("5.0", { isWhole: true })],
  "a whole one": [ranged("5", { isWhole: true })],
  "any one": [ranged("5.5", { isWhole: false })],
  "a word in a unit of figures": [until("五", "户")],
  "a typed figure in a unit of figures": [until("1,000", "户")],
  "a day in a unit of days": [until("2026-03-02", "日")],
  "a word in a unit of days": [until("三月", "日")],
  "a day in another unit": [until("2026-03-02", "户")],
  "a word in a unit of words": [until("三月", "choice")],
  "a list in a unit of figures": [until(["五"], "户")],
  "one as great as another": [
    parameter("a", "5", "户", { range: { notAbove: "b" } }),
    parameter("b", "5", "户"),
  ],
  "one greater than another": [
    parameter("a", "5.1", "户", { range: { notAbove: "b" } }),
    parameter("b", "5", "户"),
  ],
  "one beside an open one": [
    parameter("a", "5.1", "户", { range: { notAbove: "b" } }),
    parameter("b", null, "户"),
  ],
  "one beside one that there is not": [parameter("a", "5", "户", { range: { notAbove: "c" } })],
};

const varying = [
  parameter("days", "5", "天", { source: { document: "某市工作方案", clause: "二", phrase: "不少于5天" } }),
  parameter("bare", "5", ""),
  parameter("begins", "2026-01-01", ""),
  parameter("list", ["甲", "乙"], ""),
  parameter("open", null, "天"),
  parameter("counted", "5", "户", { range: { isWhole: true, least: "1" } }),
  parameter("reading", "x", "choice", { choices: ["x", "y"] }),
];

const changes: Readonly<Record<string, unknown>> = {
  "no record": 5,
  "a figure": { days: "6" },
  "the same figure": { days: "5", bare: { value: "5", unit: "" } },
  "the same figure in another unit": { days: { unit: "工作日" }, bare: { unit: "天" } },
  "what was open": { open: "3" },
  "nothing in the place of a figure": { days: null },
  "a list in the place of a figure": { days: ["5"] },
  "a figure in the place of a list": { list: "5" },
  "another list": { list: ["甲", "丙"] },
  "a word in the place of a figure": { bare: "viel" },
  "a word in the place of a figure with a unit": { days: "五" },
  "a word in the place of a day": { begins: "soon" },
  "a list in the place of a day": { begins: ["2026-01-01"] },
  "another day": { begins: "2026-01-02" },
  "half of what is counted": { counted: "1.5" },
  "less than the least": { counted: 0 },
  "another reading, and none": { reading: "z" },
  "what cannot be read": { days: circle, counted: true, list: { value: 5, colour: "blue" } },
  "ids near to others and like no other": { day: "6", 骆驼: "7" },
};

// ── rules about enterprises ──────────────────────────────────────────────────────────────────────────────────────

const fieldsOfEnterprise = {
  enterprise: {
    level: field("等级", "level", "word", { words: kinds }),
    wages: field("工资总额", "wages", "yuan"),
    staff: field("从业人员", "staff", "count"),
    green: field("绿色工厂", "green factory", "yes-or-no"),
  },
};
const most = [
  ...[
    parameter("most-wages", "1000", "元"),
    parameter("open-most", null, "元"),
    parameter("words", ["x"], ""),
  ],
  ...[parameter("a-word", "x", "")],
];

const questions = Object.fromEntries(
  Array.from({ length: 18 }, (_, index) => [
    `answer${index}`,
    field(`问${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未"[index]}`, `question ${index}`, "yes-or-no"),
  ]),
);
const names = Object.keys(questions);

const predicates: Readonly<Record<string, readonly [rules: () => readonly object[], fields?: object]>> = {
  "fields that there are": [() => [onEnterprises({ own: ["level", "green"], requires: ["name", "staff"] })]],
  "a field like another": [() => [onEnterprises({ own: ["levels"] })]],
  "a field like no other": [() => [onEnterprises({ requires: ["骆驼"] })]],
  "a figure beside a bound": [() => [onEnterprises({ against: { wages: "most-wages" } })]],
  "revenue beside a bound": [() => [onEnterprises({ against: { previousYearRevenue: "most-wages" } })]],
  "a figure beside an open bound": [() => [onEnterprises({ against: { wages: "open-most" } })]],
  "a figure beside a list": [() => [onEnterprises({ against: { wages: "words" } })]],
  "a figure beside a word": [() => [onEnterprises({ against: { staff: "a-word" } })]],
  "a figure beside a bound that is wrong by itself": [() => [onEnterprises({ against: { staff: "wrong" } })]],
  "a figure beside a bound that there is not": [() => [onEnterprises({ against: { staff: "no-bound" } })]],
  "no figure beside a bound": [
    () => [onEnterprises({ against: { green: "most-wages", wage: "most-wages" } })],
  ],
  "like no figure beside a bound": [() => [onEnterprises({ against: { 骆驼: "most-wages" } })]],
  "parameters that are no list": [
    () => [onEnterprises({ against: { wages: "most-wages" } }, { parameters: "most-wages" })],
  ],
  "parameters that it names as well": [
    () => [onEnterprises({ against: { wages: "most-wages" } }, { parameters: ["open-most", "most-wages"] })],
  ],
  "what is no predicate": [() => [onEnterprises({ own: 5, against: 5, requires: [5] })]],
  "as many fields as can be tried": [
    () => [onEnterprises({ own: names.slice(0, 11) })],
    { enterprise: questions },
  ],
  "more fields than can be tried": [
    () => [onEnterprises({ own: names.slice(0, 14) })],
    { enterprise: questions },
  ],
  "more fields in all than can be told apart": [
    () => [
      onEnterprises({ own: names.slice(0, 11) }),
      onEnterprises({ own: [...names.slice(11, 13), 5] }, { id: "1.1#others" }),
    ],
    { enterprise: questions },
  ],
};

// ── fields, words and sentences ──────────────────────────────────────────────────────────────────────────────────

const rent = field("房租", "rent", "text");
const rents = { value: "rent", label: named("房租", "rent") };
const chosen = (...words: readonly object[]) => field("等级", "level", "word", { words });

const ownFields: Readonly<Record<string, unknown>> = {
  "a field": { chain: { rent } },
  "no record": 5,
  "a circle": circle,
  "a noun like another": { chains: { rent } },
  "a noun like no other": { 骆驼: { rent } },
  "fields that are none": { chain: [], plan: { rent: 5 } },
  "names that are none": { chain: { Rent: rent, "r-ent": rent } },
  "a name that every object has": { chain: { constructor: rent } },
  "a name of sixty-one letters": { chain: { [`r${"e".repeat(60)}`]: rent } },
  "names that are taken": { chain: { name: rent }, enterprise: { keyLink: rent, region: rent } },
  "labels that are taken": {
    chain: {
      rent,
      other: { ...rent, label: named("租金", " rent") },
      third: { ...rent, label: named("产业链名称", "x") },
    },
  },
  "a type like no other, and a role that is none": {
    chain: { rent: { ...rent, type: "骆驼" }, level: { ...rent, label: named("级", "l"), who: "nobody" } },
  },
  "words where there can be none, and none where there must be": {
    chain: { rent: { ...rent, words: kinds }, level: chosen() },
  },
  "words that are none, alike and taken": {
    chain: {
      level: chosen(word("very high", "很高", "very high"), rents, word("lease", "房租", "lease")),
      grade: field("级别", "grade", "words", { words: [word("publicity", "高", "high")] }),
    },
  },
  "a word that is called otherwise in another noun": {
    chain: { level: chosen(rents) },
    plan: { level: chosen(word("rent", "租金", "rent")) },
  },
  "a word that is called the same in another noun": {
    chain: { level: chosen(rents) },
    plan: { level: chosen(rents) },
  },
};

const ownWords: Readonly<Record<string, readonly [words: unknown, fields?: unknown]>> = {
  "a list": [{ "budgetLine.use": [rents, word("platform", "平台建设", "platform building")] }],
  "no record": [5],
  "a list of lists": [[]],
  nothing: [null],
  "a circle": [circle],
  "places like others and like no other": [{ "budgetLine.uses": [rents], 骆驼: [rents] }],
  "places whose words are fixed": [
    {
      "period.from": [rents],
      "judgement.verdict": [rents],
      "pilotEvent.type": [rents],
      "receipt.of": [rents],
    },
  ],
  "an empty list": [{ "budgetLine.use": [] }],
  "lists that are none": [{ "budgetLine.use": "rent", "plan.measures": [{ value: "rent" }] }],
  "words that are none": [{ "budgetLine.use": [word("the rent", "房租", "rent"), word("a,b", "甲", "b")] }],
  "words that are alike": [
    {
      "budgetLine.use": [
        rents,
        word("lease", "租金", "lease", { also: ["房租"] }),
        word("Rent", "租", "hire"),
      ],
    },
  ],
  "a word of the library in its place and in another": [
    {
      "budgetLine.use": [word("platform", "平台", "platforms"), word("diagnosis", "把脉", "a look")],
    },
  ],
  "a word that is called otherwise in another place": [
    { "budgetLine.use": [rents], "plan.measures": [word("rent", "租金减免", "relief of rent")] },
  ],
  "a word that is called otherwise in English": [
    { "budgetLine.use": [rents], "plan.measures": [word("rent", "房租", "relief of rent")] },
  ],
  "a word that is called the same in another place": [
    { "budgetLine.use": [rents], "plan.measures": [rents] },
  ],
  "a word that a field calls otherwise": [
    { "budgetLine.use": [word("rent", "租金", "lease")] },
    { chain: { level: chosen(rents) } },
  ],
};

const money = (zh?: unknown, en?: unknown) => ({ "zh-CN": { currency: zh }, en: { currency: en } });

const wordings: Readonly<Record<string, unknown>> = {
  "no record": 5,
  "a circle": circle,
  "a part nobody knows": { "zh-CN": { finding: {} } },
  "placeholders of every kind": {
    en: { findings: { a: "{actual} of {required:yuan}[[, short of {shortfall}]]" } },
  },
  "a placeholder of a kind that there is not": { en: { remedies: { a: "{actual:camels} and {x:yuan}" } } },
  "brackets that do not close": {
    en: { refusals: { a: "{actual", b: "[[{actual}", c: "actual}", d: "]]{actual}[[" } },
  },
  "two words of one label": { "zh-CN": { words: { one: "甲", two: "乙", three: "甲" } } },
  "rules and parameters that there are not": {
    "zh-CN": {
      rules: { "1.1#a": "甲", "1.1#z": "丙" },
      parameters: { a: "甲", [`b${"b".repeat(80)}`]: "乙" },
    },
    en: { places: { region: "province" } },
  },
  "a currency in both languages": money("港元", ["HKD", "HK$"]),
  "a currency in one language": { "zh-CN": { currency: "港元" } },
  "a currency in no language": money([], []),
  "a currency that is part of a figure": money("万港元", "HKD"),
  "a currency with a digit": money("港元", "HK2"),
  "a currency with a minus": money("港元", "-HK"),
  "a currency of forty letters": money("港元", "H".repeat(40)),
  "a currency of forty-one letters": money("港元", "H".repeat(41)),
  "units with a plural": { en: { units: { 亩: ["mu", "mu"], 标准煤: "tce" } }, "zh-CN": {} },
};

// ── places ───────────────────────────────────────────────────────────────────────────────────────────────────────

const place = (code: string, zh: string, en: string, also?: readonly string[]) => ({
  ...{ code, label: named(zh, en) },
  ...(also && { also }),
});
const foshan = place("440600", "佛山市", "Foshan");

const directory = {
  places: [
    place("320000", "江苏省", "Jiangsu"),
    place("320100", "南京市", "Nanjing", ["金陵"]),
    place("320106", "鼓楼区", "Gulou of Nanjing"),
    place("320300", "徐州市", "Xuzhou"),
    place("320302", "鼓楼区", "Gulou of Xuzhou"),
    place("320106001", "宁海路街道", "Ninghai Road"),
    place("220000", "吉林省", "Jilin"),
    place("220200", "吉林市", "Jilin City"),
    place("4406", "佛山市", "Foshan"),
  ],
  offices: ["科技和工业信息化局", ""],
};

const written = [
  ...[
    "3201",
    "320100000000",
    "440600",
    "4406",
    "4407",
    "440703",
    "南京市",
    "南京",
    "nanjing",
    "金陵",
    "江苏省南京市",
  ],
  ...[
    "江苏南京",
    "南京市人民政府",
    "南京市科技和工业信息化局",
    "南京市工信局人民政府",
    "南京市鼓楼区",
    "徐州鼓楼",
  ],
  ...["鼓楼区", "吉林", "徐州市南京市", "鼓楼区南京市", "宁海路街道（办）", "人民政府", "政府", "", "市"],
];

/** How places are read under an edition, by a rule that shows it. */
function placesRead(divisions: unknown) {
  const rule = rules.applicationRule({
    ...{ ...duty, id: "1.1#places" },
    check: (_, context) =>
      rules.pass(
        "read",
        Object.fromEntries(
          written.map((one) => {
            const { code, isKnown } = context.place(one);
            return [`“${one}”`, `${code} ${isKnown ? "known" : "unknown"}`];
          }),
        ),
      ),
  });
  const edition = editionWith({ rules: [rule], ...(divisions !== undefined && { divisions }) });
  return api.assessApplication({}, { edition, asOf }).findings.map(({ values }) => values);
}

const directories: Readonly<Record<string, unknown>> = {
  sound: directory,
  "a number": 5,
  "a circle": circle,
  "without places": {},
  "places without labels": { places: [{ code: "440600" }, { code: "440700", label: { "zh-CN": "江门市" } }] },
  "codes that are none": {
    places: [place("4", "甲", "a"), place("4".repeat(13), "乙", "b"), place("粤Y", "丙", "c")],
  },
  "a code twice": { places: [foshan, place("440600", "顺德区", "Shunde")] },
  "a code twice, once without its noughts": { places: [foshan, place("4406", "顺德区", "Shunde")] },
  "a name twice, in each language and beside it": {
    places: [
      ...[foshan, place("440700", "佛山市", "Other"), place("440800", "湛江市", "foshan")],
      place("440900", "茂名市", "Maoming", ["佛山市"]),
    ],
  },
  "a name twice within different places": {
    places: [
      ...[place("320100", "南京市", "Nanjing"), place("320106", "鼓楼区", "Gulou")],
      ...[place("320300", "徐州市", "Xuzhou"), place("320302", "鼓楼区", "Gulou")],
    ],
  },
};

// ── what rules read ──────────────────────────────────────────────────────────────────────────────────────────────

const readAll = () =>
  rules.applicationRule({
    ...{ ...duty, id: "1.1#read", parameters: ["days", "list", "open", "reading"] },
    check: ({ application }, { figure, text, unit, list }) => {
      const shown = (fact: { readonly value: unknown; readonly lack?: string }) =>
        `${JSON.stringify(fact.value) ?? "nothing"}${fact.lack === undefined ? "" : ` ${fact.lack}`}`;
      const ids = ["days", "list", "open", "unheard"];
      const ofEach = (read: (id: string) => never) => ids.map((id) => shown(read(id))).join(", ");
      return rules.pass("read", {
        figure: ofEach(figure as never),
        text: ofEach(text as never),
        list: ofEach(list as never),
        unit: ids.map(unit).join(", "),
        own: shown(application.at("plan").own("rent")),
        none: shown(application.at("plan").own("constructor")),
      });
    },
  });

const forms: Readonly<Record<string, object>> = {
  "as it was made": {},
  "with a currency and units": { sentences: { en: { currency: ["HKD"], units: { 亩: ["mu", "mu"] } } } },
  "with units": { sentences: { en: { units: { 亩: ["mu", "mu"], 标准煤: "tce" } } } },
  "with units and words": {
    sentences: { en: { units: { 亩: ["mu", "mu"], 标准煤: "tce" }, words: { one: "one" } } },
  },
  "with a currency that is none": { sentences: { en: { currency: 5 } } },
  "with units that are none": { sentences: { en: { units: { 亩: 5 } } } },
  "with words that are none": { sentences: { en: { words: { one: 5 } } } },
  "with a parameter that is none": { parameters: [{ id: "a", basis: "text", value: 5 }] },
  "with a division that is none": { divisions: { places: [{ code: 5 }] } },
  "with a rule that is none": { rules: [5] },
};

export const cases: readonly Case[] = [
  ...casesOf("defineEdition / parts", parts, (given) => {
    const edition = api.defineEdition(given);
    return { id: edition.id, rules: edition.rules.length, issues: issueLines(edition.issues) };
  }),
  ...casesOf("defineEdition / a figure", figures, (parameters) =>
    issueLines(editionWith({ parameters }).issues),
  ),
  ...casesOf("defineEdition / a rule that reads", predicates, ([made, fields = fieldsOfEnterprise], name) => {
    const wrong = name.endsWith("wrong by itself") ? [parameter("wrong", "many", "元")] : [];
    const edition = editionWith({ rules: made(), fields, parameters: [...most, ...wrong] });
    return {
      parameters: edition.rules.map((rule) => rule.parameters ?? null),
      issues: issueLines(edition.issues),
    };
  }),
  ...casesOf("defineEdition / fields", ownFields, (fields) => issueLines(editionWith({ fields }).issues)),
  ...casesOf("defineEdition / words", ownWords, ([words, fields]) =>
    issueLines(editionWith({ words, ...(fields !== undefined && { fields }) }).issues),
  ),
  ...casesOf("defineEdition / sentences", wordings, (given) =>
    issueLines(
      editionWith({ sentences: given, rules: [plainRule("1.1#a")], parameters: [parameter("a", "1", "天")] })
        .issues,
    ),
  ),
  ...casesOf("defineEdition / divisions", directories, (divisions) => faultsOf(editionWith({ divisions }))),
  {
    name: "defineEdition / an edition as parts of another, with the same fields and words",
    answer: () => {
      const words = { "budgetLine.use": [rents] };
      const first = editionWith({ fields: { chain: { rent } }, words, notAsked: ["application.evidence"] });
      const second = api.defineEdition({ ...first, id: "own-2027" });
      const third = api.defineEdition({ ...first, words: undefined, notAsked: undefined });
      return [first, second, third].map((edition) => ({
        issues: issueLines(edition.issues),
        digest: api.editionDigest(edition),
        words: api.words("budgetLine.use", { edition }).map(({ value }) => value),
        same: [edition.fields === first.fields, edition.words === first.words],
      }));
    },
  },
  {
    name: "defineEdition / what the form does not ask for",
    answer: () =>
      [
        ...[5, circle, [5, "enterprise.chain", "骆驼"], [], ["application.chains", "enterprise.chainId"]],
        ["application.plan", "chain.platforms"],
      ].map((notAsked) => {
        const asking = rules.applicationRule({
          ...{ ...duty, id: "1.1#asking" },
          check: ({ application }) =>
            rules.given([application.at("plan").at("goals"), application.at("year")], () =>
              rules.pass("met"),
            ),
        });
        const each = onEnterprises({
          reads: ["chain"],
          fault: ({ chain }: { chain: string }) => (chain === "declared" ? undefined : "not-met"),
        });
        return faultsOf(
          editionWith({
            notAsked,
            rules: [asking, each],
            parameters: [parameter("a", "1", "天", { validTo: "2020-01-01" })],
          }),
        );
      }),
  },
  {
    name: "defineEdition / what the form of 2024 could do without",
    answer: () =>
      issueLines(
        api.defineEdition({ ...nm2024, notAsked: ["application.evidence", "enterprise.specialised"] }).issues,
      ),
  },
  ...casesOf("withParameters / of one's own", changes, (given) => {
    const edition = editionWith({ parameters: varying });
    const variant = api.withParameters(edition, given);
    const changed = variant.parameters.filter(({ basis }) => basis === "caller");
    return {
      changed: changed.map((one) => `${parameterLine(one)}, replaced ${JSON.stringify(one.replaced)}`),
      issues: issueLines(variant.issues),
    };
  }),
  {
    name: "withRules and withoutRules / places and lists that are none",
    answer: () => {
      const edition = editionWith({
        rules: [plainRule("1.1#a"), plainRule("1.1#b")],
        sentences: { "zh-CN": { rules: { "1.1#a": "甲", "1.1#b": "乙" } }, en: {} },
        provisions: { quota: "1.1#a", uses: { clause: "1.1", phrase: "用途", rule: "1.1#a" } },
      });
      const more = [plainRule("1.1#c")];
      const variants = [
        rules.withRules(edition, more),
        rules.withRules(edition, more, { before: "1.1#b" }),
        rules.withRules(edition, more, { after: "1.1#a" }),
        rules.withRules(edition, more, { before: "1.1#a", after: "1.1#b" }),
        rules.withRules(edition, more, { before: "1.1#z" }),
        rules.withRules(edition, [...more, ...more, plainRule("1.1#a", { phrase: "改" })]),
        rules.withRules(edition, more, { after: 5 } as never),
        rules.withRules(edition, more, { beside: "1.1#a" } as never),
        rules.withRules(edition, 5 as never),
        rules.withRules(5, more),
        api.withoutRules(edition, ["1.1#a"]),
        api.withoutRules(edition, circle),
        api.withoutRules(edition, [5]),
        api.withoutRules(5, []),
      ];
      return variants.map(({ rules: list, sentences: said, provisions, issues }) => ({
        rules: list.map(({ id, phrase }) => `${id} ${phrase}`),
        ...{ said, provisions },
        issues: issueLines(issues),
      }));
    },
  },
  {
    name: "judgedRule and enterpriseRule / made of what is nothing",
    answer: () =>
      [
        rules.judgedRule(5 as never),
        rules.enterpriseRule({} as never),
        rules.applicationRule(null as never),
      ].map((rule) => ({
        keys: Object.keys(rule),
        issues: issueLines(editionWith({ rules: [rule] }).issues),
      })),
  },
  ...casesOf("an edition put together by hand", forms, (more) => {
    const edition = { ...editionWith({ parameters: varying, rules: [plainRule("1.1#a")] }), ...more };
    const { edition: id, findings, issues } = api.assessApplication({}, { edition, asOf });
    const digest = api.editionDigest(edition);
    return { id, digest, findings: findings.map(findingLine), issues: issueLines(issues) };
  }),
  {
    name: "places / with and without a list, and by the same list twice",
    answer: () => [placesRead(undefined), placesRead(directory), placesRead({ places: [] })],
  },
  {
    name: "places / as a record has them",
    answer: () => {
      const View = rules.View;
      return [{ code: "3201", name: "南京市" }, { name: "南京市" }, { code: "无", name: "南京市" }, {}].map(
        (record) => rules.placeWritten(new View(record, "leagueCity") as never),
      );
    },
  },
  {
    name: "rules / what one reads of parameters and own fields",
    answer: () =>
      [asOf, "2020-01-01"].map((day) => {
        const edition = editionWith({
          parameters: varying.map((one) => (one.id === "days" ? { ...one, validFrom: "2026-01-01" } : one)),
          fields: { plan: { rent } },
          rules: [readAll()],
        });
        const read = api.assessApplication({ plan: { rent: "每月5元" } } as never, { edition, asOf: day });
        return { findings: read.findings.map(({ values }) => values), issues: issueLines(read.issues) };
      }),
  },
  {
    name: "rules / own facts and figures of enterprises beside bounds",
    answer: () => {
      const own = onEnterprises({
        ...{ reads: ["transform"], own: ["green"], requires: ["staff"] },
        fault: ({ transform, green }: Readonly<Record<string, string>>) =>
          transform === "yes" && green === "no" ? "not-green" : undefined,
      });
      const bounded = onEnterprises(
        {
          ...{ reads: [], against: { wages: "most-wages" } },
          fault: ({ wages }: Readonly<Record<string, string>>) =>
            wages === "above" ? "too-much" : undefined,
        },
        { id: "1.1#bounded" },
      );
      const edition = editionWith({ rules: [own, bounded], fields: fieldsOfEnterprise, parameters: most });
      const one = {
        name: "甲公司",
        creditCode: "91150100MA0000001X",
        transform: true,
        green: true,
        staff: 5,
        wages: "1000",
      };
      return [
        [one],
        [{ ...one, green: false, wages: "1000.01" }],
        [{ ...one, green: undefined, wages: undefined, staff: undefined }],
        [],
        undefined,
      ].map((enterprises) =>
        api.assessApplication({ enterprises } as never, { edition, asOf }).findings.map(findingLine),
      );
    },
  },
  {
    name: "enterprisesAtFault / with and without a list",
    answer: () => {
      const onWages = {
        reads: [],
        against: { wages: "most-wages" },
        fault: ({ wages }: { wages: string }) => (wages === "above" ? "too-much" : undefined),
      };
      const rule = rules.applicationRule({
        ...{ ...duty, id: "1.1#places", parameters: ["most-wages"] },
        check: (facts, context) =>
          rules.pass("read", {
            places: rules.enterprisesAtFault(facts, onWages as never, context).join(", "),
          }),
      });
      const edition = editionWith({ rules: [rule], fields: fieldsOfEnterprise, parameters: most });
      return [[{ wages: "5" }, { wages: "1000.01" }, {}, { wages: "2000" }], [], undefined].map(
        (enterprises) =>
          api.assessApplication({ enterprises } as never, { edition, asOf }).findings.map(findingLine),
      );
    },
  },
  {
    name: "rules / verdicts that are none, and codes that many enterprises share",
    answer: () => {
      const says = (id: string, said: unknown) =>
        rules.applicationRule({ ...duty, id, check: () => said as never });
      const edition = editionWith({
        rules: [
          says("1.1#nothing", undefined),
          says("1.1#text", "pass"),
          says("1.1#record", {}),
          says("1.1#further", { ...rules.pass("met"), further: [null] }),
          says("1.1#without-values", { ...rules.fail("not-met"), further: [{ code: "a", fields: [] }] }),
          says("1.1#no-values", {
            ...rules.fail("not-met"),
            further: [{ code: "a", values: null, fields: [] }],
          }),
          says("1.1#without-fields", { ...rules.fail("not-met"), further: [{ code: "a", values: {} }] }),
          says("1.1#without-code", { ...rules.fail("not-met"), further: [{ values: {}, fields: [] }] }),
          says("1.1#sound", { ...rules.fail("not-met"), further: [{ code: "a", values: {}, fields: [] }] }),
          rules.applicationRule({
            ...{ ...duty, id: "1.1#each" },
            check: () =>
              rules.each(
                { field: "chains" },
                Array.from({ length: 130 }, (_, index) => index + 1),
                (one) => `第${one}条`,
                (one) => rules.fail(`code-${one}`, {}, [`chains.${one}`]),
              ),
          }),
          rules.applicationRule({
            ...{ ...duty, id: "1.1#named" },
            check: () =>
              rules.each(
                { field: "chains" },
                [1, 2],
                (one) => one as never,
                () => rules.fail("not-met"),
              ),
          }),
        ],
      });
      return api.assessApplication({}, { edition, asOf }).findings.map(findingLine);
    },
  },
  {
    name: "provisions / cited by a rule of its own clause, by one of another clause, and by no rule",
    answer: () =>
      [
        { quota: { clause: "1.1", phrase: "名额", rule: "1.1#a" } },
        { quota: { clause: "1.1", phrase: "名额", rule: "2.1#b" } },
        { quota: { clause: "1.1", phrase: "名额" } },
        { quota: "1.1#a" },
        {},
      ].map((provisions) => {
        const edition = editionWith({ rules: [plainRule("1.1#a"), plainRule("2.1#b")], provisions });
        const { finding, issues } = api.selectPilots([{ id: "甲市", score: "90", eligible: true }], {
          ...{ edition, year: 2026, quota: 1 },
        });
        return { finding: findingLine(finding), issues: issueLines(issues) };
      }),
  },
  {
    name: "selectPilots / under an edition with faults",
    answer: () => {
      const edition = editionWith({ rules: 5 });
      const { finding, issues } = api.selectPilots([], { edition, year: 2026, quota: 1 });
      return { finding: findingLine(finding), issues: issueLines(issues) };
    },
  },
  {
    name: "clauseCoverage / of an edition put together by hand",
    answer: () => {
      const made = editionWith({ outline: [{ sentence: "1.1:1", disposition: "background", rules: [] }] });
      const { edition, sentences: list, issues } = api.clauseCoverage({ ...made, title: 5 } as never);
      return { edition, list, issues: issueLines(issues) };
    },
  },
  {
    name: "places / of what is no record, and of none",
    answer: () => [rules.placeWritten(5 as never), rules.placesUnknown(5 as never, ["leagueCity.name"])],
  },
  {
    name: "rules / readings that are open, settled, without any choice and unheard of",
    answer: () => {
      const readingOf = (id: string, check: Parameters<typeof rules.applicationRule>[0]["check"]) =>
        rules.applicationRule({ ...duty, id, check });
      const edition = editionWith({
        parameters: [
          parameter("open", null, "choice", { choices: ["x", "y"] }),
          parameter("first", "x", "choice", { choices: ["x", "y"], basis: "assumption" }),
          parameter("second", "p", "choice", { choices: ["p", "q"], basis: "assumption" }),
          parameter("plain", "x", "choice"),
        ],
        rules: [
          readingOf("1.1#agreed", (_, { choice }) => rules.given([choice("open")], () => rules.pass("met"))),
          readingOf("1.1#open", (_, { choice }) =>
            rules.given([choice("open")], (said) =>
              said === "x" ? rules.pass("met") : rules.fail("not-met"),
            ),
          ),
          readingOf("1.1#both", (_, { choice }) =>
            choice("first").value === "x" && choice("second").value === "q"
              ? rules.fail("not-met")
              : rules.pass("met"),
          ),
          readingOf("1.1#plain", (_, { choice }) => rules.given([choice("plain")], () => rules.pass("met"))),
          readingOf("1.1#unheard", (_, { choice }) => rules.given([choice("x")], () => rules.pass("met"))),
        ],
      });
      return [false, true].map((strict) =>
        api.assessApplication({}, { edition, asOf, strict } as never).findings.map(findingLine),
      );
    },
  },
  {
    name: "rules / a list that was changed, in what a finding says it rests on",
    answer: () => {
      const edition = editionWith({ parameters: varying, rules: [readAll()] });
      const variant = api.withParameters(edition, { list: ["丙"] });
      return api
        .assessApplication({}, { edition: variant, asOf })
        .findings.flatMap(({ parameters }) => parameters.filter(({ id }) => id === "list"));
    },
  },
  {
    name: "rules / remedies that are none",
    answer: () => {
      const mending = (id: string, mend: unknown) =>
        rules.applicationRule({
          ...{ ...duty, id },
          check: ({ application }) =>
            rules.given([application.at("year")], (year) =>
              year === 2026 ? rules.pass("met") : rules.fail("not-met", {}, ["year"]),
            ),
          mend: mend as never,
        });
      const edition = editionWith({
        rules: [
          mending("1.1#record", () => ({ code: "set-the-year", changes: 5 })),
          mending("1.1#nothing", () => undefined),
          mending("1.1#thrown", () => {
            throw new Error("no");
          }),
          mending("1.1#sound", () => ({
            code: "set-the-year",
            changes: [{ action: "set", path: ["year"], value: 2026 }],
          })),
        ],
      });
      const found = api.suggestRemedies({ year: 2025 }, { edition, asOf });
      return { remedies: found.remedies.map(remedyLine), issues: issueLines(found.issues) };
    },
  },
  {
    name: "rules / enterprises that are counted whatever is missing",
    answer: () => {
      const counting = (id: string, reads: readonly string[], where: (facts: never) => boolean) =>
        rules.applicationRule({
          ...{ ...duty, id },
          check: (facts) => {
            const { least, most, missing } = rules.enterpriseCount(facts, { reads, where } as never);
            return rules.pass("counted", { least: `${least}`, most: `${most}`, missing: missing.join(", ") });
          },
        });
      const edition = editionWith({
        rules: [
          counting("1.1#any", ["transform"], () => true),
          counting("1.1#none", ["transform"], () => false),
          counting(
            "1.1#some",
            ["transform"],
            ({ transform }: Readonly<Record<string, string>>) => transform === "yes",
          ),
          counting("1.1#unheard", 5 as never, () => true),
        ],
      });
      return [[{ name: "甲公司" }, { name: "乙公司", transform: true }], undefined].map((enterprises) =>
        api.assessApplication({ enterprises } as never, { edition, asOf }).findings.map(findingLine),
      );
    },
  },
  {
    name: "indicators / one whose direction rests on a reading",
    answer: () => {
      const indicator = { ...anIndicator, noDirectionWhere: { parameter: "reading", is: "y" } };
      const edition = editionWith({ parameters: varying, indicators: [indicator] });
      const values = [{ id: indicator.id, baseline: "5", target: "8", actual: "6" }];
      return [edition, api.withParameters(edition, { reading: "y" })].map((one) => {
        const found = api.compareIndicators(values as never, { edition: one });
        return { rows: found.rows.map(progressLine), issues: issueLines(found.issues) };
      });
    },
  },
  {
    name: "nearMiss / under an edition whose figures and list are open",
    answer: () => {
      const open = { "minimum-enterprises": null, "leagues-and-cities": null, copies: null };
      const made = testing.nearMiss(api.withParameters(nm2024, open), "5.1#copies");
      return issueLines(made.issues);
    },
  },
  {
    name: "rules / a way of selection that is none, not understood, or another",
    answer: () =>
      ["无", "抽签", "negotiated", "open-tender", undefined].map((selection) =>
        api
          .assessApplication({ providers: { selection } } as never, { edition: nm2024, asOf })
          .findings.filter(({ rule }) => rule === "3.3#open-tender")
          .map(findingLine),
      ),
  },
  {
    name: "compareEditions / own parameters, units, lists and rules",
    answer: () => {
      const before = editionWith({ parameters: varying, rules: [plainRule("1.1#a"), plainRule("1.1#b")] });
      const after = editionWith({
        id: "own-2027",
        parameters: [
          ...[
            parameter("days", "6", "天"),
            parameter("bare", "5", "户"),
            parameter("list", ["甲", "丙"], ""),
          ],
          ...[parameter("open", "1", "天"), parameter("new", "1", "天")],
        ],
        rules: [
          plainRule("1.1#a", { check: () => rules.fail("not-met", { actual: "1" }) }),
          plainRule("1.1#c"),
        ],
      });
      const found = api.compareEditions({}, { before, after, asOf });
      return { changes: found.changes, parameters: found.parameters, issues: issueLines(found.issues) };
    },
  },
];

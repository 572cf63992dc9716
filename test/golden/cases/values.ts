/** Amounts, quantities, credit codes, canonical text, shards, and the constants that are exported. */
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { sentences } from "../helpers/lines.js";
import { wholeOf } from "../helpers/plain.js";

/** What comes back from reading a text, with what is said of its faults. */
const read = (result: ReturnType<typeof api.toYuan>) => ({
  ...result,
  said: sentences(result.issues),
});

const shown = (result: ReturnType<typeof api.formatYuan>) =>
  result.ok ? result.value : result.issues.map(({ code }) => code).join(" ");

const amounts = [
  "0",
  "12.50",
  "12.505",
  "1.2亿元",
  "3,500万元",
  "3,50万元",
  "１２．５",
  "￥1,234.50",
  "¥7",
  "人民币100元",
  "100圆",
  "5千",
  "5千元",
  "2百万元",
  "1千万",
  "1万亿元",
  "-300",
  "+300",
  "-0",
  "00012",
  "0.01",
  "0.001",
  "0.0000万元",
  "0.00001万元",
  "0.000001万元",
  "1234567890123456",
  "12345678901234567",
  "9999999999999999.99",
  "9999999999999999.999",
  "9999999999999亿元",
  "",
  "   ",
  "若干",
  "约3万",
  "3 万 元",
  "1.234元",
  "12e3",
  "１".repeat(60),
  "１".repeat(61),
] as const;

const quantities: readonly (readonly [typed: string, unit?: string])[] = [
  ["1,234"],
  ["１２"],
  ["85%"],
  ["85%", "%"],
  ["85个百分点", "%"],
  ["3 家", "家"],
  ["3户", "家"],
  ["3家", "户"],
  ["3件", "家"],
  ["3件"],
  ["3件", "件"],
  ["1.2万"],
  ["1.2万", "万元"],
  ["1.2万元", "万元"],
  ["1.2万元", "元"],
  ["1.2亿"],
  ["-5", "个"],
  ["-0"],
  ["0.123456"],
  ["0.1234567"],
  ["0.12345600"],
  ["007"],
  ["约3", "家"],
  ["", "家"],
  ["9".repeat(16)],
  ["9".repeat(20)],
  ["9".repeat(61)],
  ["1e3"],
];

const codes = {
  "sound, of an enterprise": "91150200701240234X",
  "sound, of a public body": "121200004013590816",
  "sound, self-employed": "92340602MA2PBMEM24",
  "check character does not fit": "91350211M00013FA1N",
  "check character of a real licence does not fit": "914403001922038217",
  "a letter that is not in the alphabet": "91150200I01240234X",
  "a Z at the end": "91350100M000100Y4Z",
  "lower case": "91150200701240234x",
  "full width": "９１１５０２００７０１２４０２３４Ｘ",
  "one too short": "91150200701240234",
  "one too long": "91150200701240234XX",
  "with a space before": " 91150200701240234X",
  empty: "",
} as const;

const wrongTypes: Readonly<Record<string, unknown>> = {
  "a number": 5,
  nothing: undefined,
  "a null": null,
  "a list": ["1"],
  "a record": { value: "1" },
};

export const cases: readonly Case[] = [
  ...amounts.map((typed) => ({
    name: `toYuan / ${typed.length > 40 ? `${typed.length} digits in full width` : JSON.stringify(typed)}`,
    answer: () => read(api.toYuan(typed)),
  })),
  ...casesOf("toYuan / wrong type", wrongTypes, (value) => read(api.toYuan(value as never))),
  ...quantities.map(([typed, unit]) => ({
    name: `parseQuantity / ${typed.length > 40 ? `${typed.length} digits` : JSON.stringify(typed)}${unit ? ` in ${unit}` : ""}`,
    answer: () => read(api.parseQuantity(typed, unit === undefined ? {} : { unit })),
  })),
  ...casesOf("parseQuantity / wrong type", wrongTypes, (value) => read(api.parseQuantity(value as never))),
  {
    name: "formatYuan / in every unit",
    answer: () =>
      [
        "0",
        "0.5",
        "-12345678.9",
        "12345678.9",
        "9999999999999999.99",
        "10000",
        "-0",
        "12.345",
        "text",
        "",
      ].map(
        (yuan) =>
          `${yuan}: ${[undefined, "元", "万元", "亿元", "千元"].map((unit) => shown(api.formatYuan(yuan, { unit }))).join(" | ")}`,
      ),
  },
  {
    name: "formatYuan / what is no text",
    answer: () => Object.values(wrongTypes).map((value) => api.formatYuan(value as never)),
  },
  ...casesOf("checkCreditCode", codes, (code) => api.checkCreditCode(code)),
  ...casesOf("checkCreditCode / wrong type", wrongTypes, (code) => api.checkCreditCode(code as never)),
  {
    name: "canonicalJson / keys in any order, numbers as keys, what JSON cannot hold",
    answer: () => [
      api.canonicalJson({ b: 1, a: [2, { d: null, c: "文" }] }),
      api.canonicalJson({ 10: "ten", 9: "nine", a: undefined, "": true }),
      api.canonicalJson([undefined, Number.NaN, -0, 1e21, '\u2028\n"\\']),
      api.canonicalJson(undefined),
      api.canonicalJson("text"),
      api.canonicalJson({}),
    ],
  },
  {
    name: "shardOf / codes, counts that are none, no code",
    answer: () => [
      ...Object.values(codes).map((code) => [4, 7, 64].map((count) => api.shardOf(code, count))),
      [undefined, "91150200701240234X"].map((code) =>
        [0, -1, 1.5, Number.NaN, 1].map((count) => api.shardOf(code, count)),
      ),
    ],
  },
  {
    name: "constants / version, limits, milestones, longest line, share limit",
    answer: () => ({
      version: api.version,
      defaultLimits: api.defaultLimits,
      longestLine: api.longestLine,
      milestones: api.milestones,
      nationalTransformationShare: api.nationalTransformationShare,
    }),
  },
  {
    name: "constants / names of everything that is exported",
    answer: () =>
      Object.entries(api)
        .map(([name, member]) => `${name}: ${typeof member}`)
        .sort(),
  },
  {
    name: "constants / the indicators",
    answer: () =>
      api.indicators.map(
        ({ id, no, level1, level2, label, unit, kind, direction, english }) =>
          `${no} ${id}: ${level1} / ${level2} / ${label} (${unit}, ${kind}, ${direction}); ${english.level1} / ${english.level2} / ${english.label}`,
      ),
  },
  {
    name: "constants / eight characters for each that is plain data",
    answer: () => {
      // The schemas are those of zod, which hold themselves.
      const { schemas: _, ...constants } = api;
      return Object.entries(constants)
        .flatMap(([name, member]) => (typeof member === "function" ? [] : [`${name}: ${wholeOf(member)}`]))
        .sort();
    },
  },
  { name: "constants / the reference scoring schemes", answer: () => api.scoringSchemes },
  { name: "constants / the qualitative levels", answer: () => api.qualitativeLevels },
  { name: "constants / the reference subsidy policies", answer: () => api.subsidyPolicies },
];

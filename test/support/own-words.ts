/** 自定用词 that are wrong in every way. */
import { defineEdition, type Issue, nm2024 } from "../../src/index.js";

const { issues: _, ...parts } = nm2024;

/** The edition of 2024 with other words. */
export const withWords = (words: unknown, fields?: unknown) =>
  defineEdition({ ...parts, words, ...(fields !== undefined && { fields }) });

const word = (value: string, zh: string, en: string, also?: unknown) => ({
  value,
  label: { "zh-CN": zh, en },
  ...(also !== undefined && { also }),
});

const rent = word("rent", "房租", "rent");
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

/** Lists that are wrong, each with the code that says so and the place it is at. */
export const wrongWords: readonly (readonly [code: string, field: string, words: unknown])[] = [
  ["wrong-type", "edition.words", 5],
  ["wrong-type", "edition.words", []],
  ["cycle", "edition.words.self", cyclic],
  ["own-words-of-nothing", "edition.words.budgetLine.uses", { "budgetLine.uses": [rent] }],
  ["own-words-of-nothing", "edition.words.budgetLine.amount", { "budgetLine.amount": [rent] }],
  ["own-words-of-nothing", "edition.words.use", { use: [rent] }],
  ["own-words-fixed", "edition.words.period.from", { "period.from": [rent] }],
  ["own-words-fixed", "edition.words.subsidyClaim.size", { "subsidyClaim.size": [rent] }],
  ["own-words-fixed", "edition.words.judgement.verdict", { "judgement.verdict": [rent] }],
  ["own-words-fixed", "edition.words.pilotEvent.type", { "pilotEvent.type": [rent] }],
  ["own-words-fixed", "edition.words.receipt.of", { "receipt.of": [rent] }],
  ["own-words-empty", "edition.words.budgetLine.use", { "budgetLine.use": [] }],
  ["wrong-type", "edition.words.budgetLine.use", { "budgetLine.use": "rent" }],
  ["missing", "edition.words.budgetLine.use.0.label", { "budgetLine.use": [{ value: "rent" }] }],
  [
    "missing",
    "edition.words.budgetLine.use.0.label.en",
    { "budgetLine.use": [{ value: "rent", label: { "zh-CN": "房租" } }] },
  ],
  [
    "wrong-type",
    "edition.words.budgetLine.use.0.also",
    { "budgetLine.use": [word("rent", "房租", "rent", 5)] },
  ],
  [
    "own-word-name",
    "edition.words.budgetLine.use.0",
    { "budgetLine.use": [word("the rent", "房租", "rent")] },
  ],
  ["own-word-name", "edition.words.budgetLine.use.0", { "budgetLine.use": [word("a,b", "房租", "rent")] }],
  [
    "own-words-alike",
    "edition.words.budgetLine.use.1",
    { "budgetLine.use": [rent, word("rent", "租金", "lease")] },
  ],
  [
    "own-words-alike",
    "edition.words.budgetLine.use.1",
    { "budgetLine.use": [rent, word("lease", "房租", "lease")] },
  ],
  [
    "own-words-alike",
    "edition.words.budgetLine.use.1",
    { "budgetLine.use": [rent, word("lease", "租金", "Rent")] },
  ],
  [
    "own-words-alike",
    "edition.words.budgetLine.use.1",
    { "budgetLine.use": [rent, word("lease", "租金", "lease", ["房租"])] },
  ],
  [
    "own-words-alike",
    "edition.words.budgetLine.use.1",
    { "budgetLine.use": [word("platform", "平台建设", "platform building"), word("base", "平台", "base")] },
  ],
  [
    "own-word-taken",
    "edition.words.budgetLine.use.0",
    { "budgetLine.use": [word("diagnosis", "把脉", "a look")] },
  ],
  [
    "own-word-taken",
    "edition.words.plan.measures.0",
    { "budgetLine.use": [rent], "plan.measures": [word("rent", "租金减免", "relief of rent")] },
  ],
];

const field = { label: { "zh-CN": "等级", en: "level" }, type: "word", words: [rent] };

/** Every issue about own words. */
export const ownWordIssues: readonly Issue[] = [
  ...wrongWords.flatMap(([, , words]) => withWords(words).issues),
  ...withWords({ "budgetLine.use": [word("rent", "租金", "lease")] }, { chain: { level: field } }).issues,
];

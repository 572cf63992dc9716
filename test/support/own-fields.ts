/** 自定字段 of a city that never was, one or more on each noun, and declarations that are wrong in every way. */
import { applyRemedy, defineEdition, type Issue, nm2024, withParameters } from "../../src/index.js";
import { type EditionParts, enterpriseRule, withRules } from "../../src/rules.js";

export const called = (zh: string, en: string) => ({ "zh-CN": zh, en });

/** The edition of 2024 with other fields beside those of the library. */
export const withFields = (fields: unknown, rules: EditionParts["rules"] = []) => {
  const { issues: _, ...parts } = nm2024;
  return defineEdition({ ...parts, fields, rules: [...nm2024.rules, ...rules] });
};

const ofEnterprise = {
  id: "2.1#own",
  phrase: "企业",
  force: "must",
  basis: "text",
  stage: "application",
} as const;

export const ofEveryAnswer = (own: readonly string[], reads: readonly never[] = []) =>
  enterpriseRule({ ...ofEnterprise, predicate: { reads, own, fault: () => undefined } });

/** A rule that holds against a bound what no enterprise has. */
const onWages = enterpriseRule({
  ...ofEnterprise,
  predicate: { reads: [], against: { wages: "copies" }, fault: () => undefined },
});

const plain = { label: called("房租", "rent"), type: "text" };
const word = (value: string, zh: string, en: string) => ({ value, label: called(zh, en) });
const choice = (...words: readonly unknown[]) => ({ label: called("等级", "level"), type: "word", words });

/** Declarations that are wrong, each with the code that says so and the place it is at. */
export const wrongFields: readonly (readonly [code: string, field: string, fields: unknown])[] = [
  ["wrong-type", "edition.fields", 5],
  ["wrong-type", "edition.fields.chain", { chain: [] }],
  ["own-field-of-nothing", "edition.fields.chains", { chains: {} }],
  ["own-field-name", "edition.fields.chain.Rent", { chain: { Rent: plain } }],
  ["own-field-taken", "edition.fields.chain.name", { chain: { name: plain } }],
  ["own-field-taken", "edition.fields.enterprise.keyLink", { enterprise: { keyLink: plain } }],
  [
    "own-field-label-taken",
    "edition.fields.chain.rent",
    { chain: { rent: { ...plain, label: called("产业链名称", "rent") } } },
  ],
  [
    "own-field-label-taken",
    "edition.fields.chain.other",
    { chain: { rent: plain, other: { ...plain, label: called("租金", "rent") } } },
  ],
  ["missing", "edition.fields.chain.rent.label", { chain: { rent: { type: "text" } } }],
  [
    "missing",
    "edition.fields.chain.rent.label.en",
    { chain: { rent: { ...plain, label: { "zh-CN": "房租" } } } },
  ],
  ["own-field-type", "edition.fields.chain.rent.type", { chain: { rent: { ...plain, type: "texts" } } }],
  ["unknown-word", "edition.fields.chain.rent.who", { chain: { rent: { ...plain, who: "nobody" } } }],
  ["own-field-without-words", "edition.fields.chain.level.words", { chain: { level: choice() } }],
  [
    "own-field-with-words",
    "edition.fields.chain.rent.words",
    { chain: { rent: { ...plain, words: [word("high", "高", "high")] } } },
  ],
  [
    "own-word-name",
    "edition.fields.chain.level.words.0",
    { chain: { level: choice(word("very high", "很高", "very high")) } },
  ],
  [
    "own-words-alike",
    "edition.fields.chain.level.words.1",
    { chain: { level: choice(word("high", "高", "high"), word("top", "高", "top")) } },
  ],
  [
    "own-word-taken",
    "edition.fields.chain.level.words.0",
    { chain: { level: choice(word("publicity", "高", "high")) } },
  ],
  [
    "own-word-taken",
    "edition.fields.plan.level.words.0",
    { chain: { level: choice(word("one", "一", "one")) }, plan: { level: choice(word("one", "壹", "one")) } },
  ],
];

const manyAnswers = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => [
    `answer${index}`,
    {
      label: called(`问${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"[index]}`, `question ${index}`),
      type: "yes-or-no",
    },
  ]),
);

/** Every issue about own fields and about the rules that read them. */
export const ownFieldIssues: readonly Issue[] = [
  ...withRules(nm2024, [], { before: "5.1#copies", after: "5.1#copies" }).issues,
  ...wrongFields.flatMap(([, , fields]) => withFields(fields).issues),
  ...notAskedInVain(),
  ...withFields(undefined, [onWages]).issues,
  ...percentAsAPart(),
  ...withFields({ enterprise: { level: choice(word("one", "一", "one")) } }, [ofEveryAnswer(["levels"])])
    .issues,
  ...withFields({ enterprise: manyAnswers }, [ofEveryAnswer(Object.keys(manyAnswers))]).issues,
  ...applyRemedy(
    { chains: [{}] },
    {
      kind: "remedy",
      rules: [],
      effect: "settles",
      code: "set",
      values: {},
      changes: [{ action: "set", path: ["chains", 0, "level"], seen: "one", value: "two" }],
    },
  ).issues,
];

/** A term that is none, and one that the rules of 2024 need. */
function notAskedInVain(): readonly Issue[] {
  const { issues: _, ...parts } = nm2024;
  return defineEdition({ ...parts, notAsked: ["enterprise.chain", "application.evidence"] }).issues;
}

/** An award of which a parameter says in percent how much may be given. */
function percentAsAPart(): readonly Issue[] {
  const { procedure, issues: _, ...parts } = withParameters(nm2024, { copies: { value: "5", unit: "%" } });
  const most = { value: "1000000" };
  const holds = { kind: "sum-at-most", field: "award", most, share: { term: "copies" } } as const;
  const transitions = procedure?.transitions.map((row) =>
    row.event === "approved" ? { ...row, conditions: [{ clause: "5.3", phrase: "批复", holds }] } : row,
  );
  return defineEdition({ ...parts, procedure: { ...procedure, transitions } as never }).issues;
}

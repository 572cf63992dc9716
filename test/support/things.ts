/**
 * Everything there is to explain: the findings, asks, issues and remedies of applications that are spoilt in every way
 * the guideline and the schemas know, with user's text in Chinese.
 */
import {
  type Ask,
  type AssessmentOptions,
  applyRemedy,
  assessApplication,
  assessNationalPilot,
  compareIndicators,
  createAssessor,
  defineEdition,
  type Edition,
  type Finding,
  type Indicator,
  type Issue,
  jsonSchema,
  nm2024,
  type Parameter,
  type Remedy,
  toYuan,
  withParameters,
} from "../../src/index.js";
import { nearMiss } from "../../src/testing/index.js";
import {
  afterwards,
  anApplication,
  anEnterprise,
  aSmallApplication,
  asOf,
  changed,
  judged,
  rowField,
  smallEdition,
} from "./an-application.js";
import {
  faultless,
  judgedFaults,
  mustFaults,
  otherFaults,
  saying,
  throughout,
  withFaults,
} from "./faults.js";
import { hostileValues } from "./hostile.js";
import { ownFieldIssues } from "./own-fields.js";
import { ownWordIssues } from "./own-words.js";
import { performanceThings } from "./performance-things.js";
import { placeIssues } from "./places.js";
import { procedureFindings, procedureIssues } from "./procedure-things.js";
import { rosterThings } from "./roster-things.js";

export interface Things {
  readonly findings: readonly Finding[];
  readonly asks: readonly Ask[];
  readonly issues: readonly Issue[];
  readonly remedies: readonly Remedy[];
}

type Question = readonly [draft: unknown, options: AssessmentOptions];

const small: AssessmentOptions = { edition: smallEdition, asOf };

/** One fault each, and many at once. */
const spoilt: readonly Question[] = [
  ...[...mustFaults, ...judgedFaults, ...otherFaults].map((one) => [one]),
  mustFaults,
].map((faults) => [withFaults(faults), { ...throughout, judgements: saying(faults) }]);

/** Lists of which the elements say nothing. */
const hollow = {
  leagueCity: {},
  submission: {},
  chains: [{}, { brief: {}, counts: {}, platforms: [{}, { operator: {} }] }],
  enterprises: [{}, { exemption: {} }, anEnterprise(1)],
  indicators: [{ id: "scenarios" }, { target: "1" }],
  plan: { tasks: [{}, {}, {}] },
  period: {},
  budget: { lines: [{}, { source: "league-city" }], instalments: [] },
  providers: { list: [{}] },
  contracts: [{}],
  evidence: [],
  review: {},
  publicity: { objections: [{}] },
  approval: { on: "2024-09-20", payments: [{}], changes: [{}, { effectiveOn: "2025-01-01" }] },
  performance: { selfEvaluations: [{}], evaluations: [{}] },
};

const missing: readonly Question[] = [
  {},
  hollow,
  { indicators: [] },
  { chains: [], enterprises: [], providers: { list: [] } },
].flatMap((draft): Question[] => [
  [draft, throughout],
  [draft, small],
]);

const evaluated = (performance: unknown): Question => [changed(faultless, { performance }), throughout];

/** Answers that are neither a pass nor a failure in the ordinary way. */
const special: readonly Question[] = [
  [aSmallApplication(), small],
  [anApplication(), { edition: nm2024, asOf, strict: true }],
  [faultless, throughout],
  [
    faultless,
    { ...throughout, judgements: [judged("3.1#chain-scale", "pass"), judged("3.1#chain-scale", "fail")] },
  ],
  [changed(faultless, { "publicity.to": "2027-03-01" }), throughout],
  [changed(faultless, { "review.on": "2027-03-01" }), throughout],
  [changed(faultless, { approval: { on: "2027-03-01" } }), throughout],
  [changed(faultless, { "plan.lessons": "总结" }), throughout],
  [changed(faultless, { "period.start": "2026-10-01", "period.end": "2028-09-30" }), throughout],
  [changed(faultless, { period: { start: "2198-01-01", end: "2199-12-31" } }), throughout],
  evaluated({
    evaluations: [{ stage: "mid-term", on: "2025-10-15", met: false }],
    consequence: { kind: "rectification", until: "2026-03-31" },
  }),
  evaluated({
    evaluations: [{ stage: "final", on: "2026-12-01", met: false }],
    consequence: { kind: "recovery", amount: "120.5" },
  }),
  [changed(faultless, { year: 2025 }), throughout],
  [changed(faultless, { period: { years: 2, from: "approval" } }), throughout],
  [changed(faultless, { period: { years: 3, from: "approval" } }), throughout],
  [
    changed(faultless, { "submission.on": "2028-01-01", leagueCity: { code: "150200", name: "赤峰市" } }),
    throughout,
  ],
  [changed(faultless, { "chains.0.counts.aboveScale": 9 }), throughout],
  [changed(faultless, { "plan.measures": ["税收优惠"] }), throughout],
  [changed(faultless, { "plan.cooperation": ["税收优惠"] }), throughout],
  [changed(faultless, { "budget.lines.0.use": "监理" }), throughout],
  [
    changed(faultless, {
      "budget.lines": [
        { use: "办公用房", source: "regional-fund", amount: "1" },
        { use: "platform", source: "regional-fund", amount: "400" },
        { use: "transformation", source: "enterprise", amount: "300" },
      ],
    }),
    throughout,
  ],
  [changed(faultless, { performance: { evaluations: [] } }), throughout],
  ...["each", null].map(
    (scope): Question => [
      changed(faultless, {
        "performance.evaluations": [{ stage: "final", on: "2026-12-01" }],
        [rowField(faultless, "smart-factories", "actual")]: "0",
      }),
      { ...throughout, edition: withParameters(throughout.edition, { "targets-each": scope }) },
    ],
  ),
  [changed(faultless, { "period.start": "2027-01-01", "period.end": "2028-12-31" }), throughout],
  [
    changed(faultless, {
      enterprises: undefined,
      [rowField(faultless, "transformed-below-scale", "target")]: "0",
    }),
    throughout,
  ],
  [changed(faultless, {}), { ...throughout, strict: true }],
  [aSmallApplication({ enterprises: [] }), small],
  [
    aSmallApplication({
      enterprises: [anEnterprise(1, { transform: false }), anEnterprise(2), anEnterprise(3)],
    }),
    small,
  ],
  [aSmallApplication({ enterprises: [anEnterprise(1, { transform: false })] }), small],
  [changed(aSmallApplication(), { "enterprises.0.willing": false, "enterprises.0.name": undefined }), small],
  [changed(aSmallApplication(), { "plan.tasks.0.by": "2030-01-01", "plan.tasks.0.how": undefined }), small],
  [changed(aSmallApplication(), { "budget.instalments": [{ amount: "9999999999" }] }), small],
  [changed(aSmallApplication(), { "leagueCity.code": "某个园区" }), small],
];

/** Each parameter as nobody has given it, out of date, not in force yet, and in a form that no rule can use. */
const parameters: readonly Question[] = nm2024.parameters.flatMap(({ id, choices }) =>
  (choices === undefined
    ? ["", null, { validTo: "2020-01-01" }, { validFrom: "2100-01-01" }]
    : [...choices]
  ).map((change): Question => {
    const given: Parameter["value"] | Partial<Parameter> = change === "" ? "若干" : change;
    return [faultless, { ...throughout, edition: withParameters(throughout.edition, { [id]: given }) }];
  }),
);

/** A text of which one row is better the less there is, and another is no count. */
const otherRows: Question = [
  changed(faultless, {
    "performance.evaluations": [{ stage: "final", on: "2026-12-01" }],
    [rowField(faultless, "scenarios", "actual")]: "4",
    [rowField(faultless, "scenario-types", "baseline")]: "-1",
  }),
  {
    ...throughout,
    edition: defineEdition({
      ...withParameters(throughout.edition, { "targets-each": "each" }),
      indicators: nm2024.indicators.map((one) => ({
        ...one,
        ...(one.id === "scenarios" && { direction: "down" }),
        ...(one.id === "scenario-types" && { kind: "number" }),
      })),
    }),
  },
];

/** Rows with these bounds of their own. */
const bounded = (bounds: Partial<Indicator>): Edition =>
  defineEdition({
    ...throughout.edition,
    indicators: nm2024.indicators.map((one) => (one.id === "scenarios" ? { ...one, ...bounds } : one)),
  });

/** Values beyond the bounds of an indicator, and bounds that cannot be. */
const outOfBounds: Question = [faultless, { ...throughout, edition: bounded({ maximum: "0" }) }];
const boundIssues: readonly Issue[] = [
  ...compareIndicators([{ id: "scenarios", target: "3" }], { edition: bounded({ minimum: "4" }) }).issues,
  ...bounded({ minimum: "-1" }).issues,
  ...bounded({ minimum: "9", maximum: "1" }).issues,
];

const [aRule] = nm2024.rules;

/** Editions with something wrong in them, and options that are none. */
const senseless: readonly Question[] = [
  [{}, { ...small, edition: "nm-2024" as never }],
  [{}, { ...small, asOf: "2024-02-30", stage: "later" as never }],
  [{}, { ...small, edition: withParameters(smallEdition, { another: "1", "leap-day": "never" }) }],
  [{}, { ...small, edition: withParameters(smallEdition, { copies: "-1", "pilots-least": "9" }) }],
  [{}, { ...small, edition: defineEdition({ ...smallEdition, parameterRoles: {} }) }],
  [{}, { ...small, edition: withParameters(smallEdition, { "pilot-years": { value: "24", unit: "个月" } }) }],
  [
    {},
    {
      ...small,
      edition: defineEdition({
        ...nm2024,
        parameters: [...nm2024.parameters.slice(1), ...nm2024.parameters.slice(-1)],
        rules: [
          ...nm2024.rules,
          ...(aRule
            ? [
                aRule,
                { ...aRule, id: "no-clause", parameters: ["unheard-of"] },
                { ...aRule, id: "1.1#long", phrase: "字".repeat(31) },
              ]
            : []),
        ],
        outline: [{ sentence: "1.1:1", disposition: "rule", rules: ["1.1#another"] }],
      }),
    },
  ],
];

/** A rule of an embedder's own that breaks off. */
const broken: Question = [
  {},
  {
    ...small,
    edition: defineEdition({
      ...nm2024,
      outline: [],
      rules: [{ ...aRule, check: () => undefined }],
    }),
  },
];

/** Fields that hold what they cannot hold. */
const unreadable = {
  edition: "nm-2025",
  year: 2024.5,
  yeer: 2024,
  leagueCity: { code: 150200 },
  submission: { on: "2024-02-30", industryBureau: 1, sealed: "yes", paperCopies: -1, discCopies: "three" },
  chains: [{ id: "a", brief: { base: 5 } }, { id: "a", platforms: [{ level: "province" }] }, 7],
  enterprises: [
    { ...anEnterprise(1), scale: "above", chain: "a" },
    anEnterprise(1),
    { creditCode: "9115020070124023" },
    { creditCode: "91150200I01240234X" },
    { creditCode: "91350211M00013FA1N" },
    { previousYearRevenue: 1200.5, specialised: "yes", scale: "large" },
    { previousYearRevenue: "1,200", exemption: "none" },
    { previousYearRevenue: "-5" },
  ],
  indicators: [
    { id: "scenarios", baseline: "1", midterm: "9", target: "2" },
    { id: "scenarios", target: "many" },
    { id: "scenario", target: 3 },
    { id: "zzz" },
  ],
  plan: { results: ["providers", 5], tasks: "none" },
  contracts: [{ enterprise: "名单外企业", provider: "名单外服务商" }],
  providers: { list: [{ name: "服务商", creditCode: "914403001922038217" }] },
  evidence: { title: 5 },
};

const tooMany = { enterprises: Array.from({ length: 1_002 }, () => ({ willingness: true })) };

const misread: readonly Question[] = [
  [unreadable, small],
  [{ enterprises: Array.from({ length: 30_000 }, () => ({ name: 1, scale: 1 })) }, small],
  [{ plan: { base: "字".repeat(10_001) } }, small],
  [5, small],
  ...[
    [unreadable],
    "none",
    [{ rule: "3.1#chain-scale" }, { ...judged("3.1#chain-scale", "pass"), by: " ", verdict: "maybe" }],
  ].map((judgements): Question => [{}, { ...small, judgements: judgements as never }]),
  [
    {},
    {
      ...small,
      judgements: [
        judged("3.1#chain-scales", "pass"),
        judged("9.9#something-else-altogether", "pass"),
        judged("5.1#copies", "pass"),
        { ...judged("3.1#chain-scale", "pass"), subject: "名单外" },
        { ...judged("3.1#chain-scale", "pass"), on: afterwards },
        { ...judged("3.1#chain-scale", "pass"), grounds: "无" },
        { ...judged("3.1#chain-scale", "pass"), grounds: "待定" },
      ],
    },
  ],
  ...hostileValues.map(({ make }): Question => [{ plan: make() }, small]),
];

const typed = ["", "  ", "若干", "1.234元", "9999999999999亿元", "１".repeat(70), "0.00001万元"];

const national = [
  undefined,
  {},
  { approvalDocument: true, approvedPlan: false },
  { approvalDocument: false, approvedPlan: "方案" },
  { city: { code: "150200" }, approvalDocument: true, approvedOn: "2024-01-01", approvedPlan: true },
  { approvalDocument: true, approvedOn: "2028-01-01" },
];

/** Each different thing once. */
const different = <T>(things: readonly T[]): readonly T[] => [
  ...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values(),
];

function collect(): Things {
  const questions = [
    broken,
    otherRows,
    outOfBounds,
    ...spoilt,
    ...missing,
    ...special,
    ...parameters,
    ...senseless,
    ...misread,
  ];
  // What is assessed is not assessed a second time for its remedies: there are hundreds of questions.
  const answers = questions.map(([draft, options]) => {
    const assessor = createAssessor(options);
    return { assessment: assessor.assess(draft), remedies: assessor.remedies().remedies };
  });
  const assessments = [
    ...answers.map(({ assessment }) => assessment),
    ...national.map((draft) => assessNationalPilot(draft, small)),
  ];
  const amounts = typed.map((text) => toYuan(text));
  return {
    findings: different([
      ...[...assessments, performanceThings, rosterThings].flatMap(({ findings }) => findings),
      ...procedureFindings,
    ]),
    asks: different([...assessments, performanceThings].flatMap(({ asks }) => asks)),
    issues: different([
      ...[
        assessApplication(tooMany, small),
        assessApplication({}, { ...small, judgments: [] } as typeof small),
        jsonSchema("骆驼"),
        nearMiss(nm2024, "4.2#targets-set"),
        // Three remedies that are not applied.
        applyRemedy({}, { changes: [] }),
        applyRemedy({}, { changes: [null] }),
        applyRemedy({}, { changes: [{ action: "remove", path: ["year"], seen: "" }] }),
        ...assessments,
        ...amounts,
        toYuan(5 as never),
        performanceThings,
        rosterThings,
      ].flatMap(({ issues }) => issues),
      ...procedureIssues,
      ...ownFieldIssues,
      ...ownWordIssues,
      ...placeIssues,
      ...boundIssues,
    ]),
    remedies: different(answers.flatMap(({ remedies }) => remedies)),
  };
}

export const everything: Things = collect();

/** The text in a thing that is the user's and not ours: what the tests call enterprises, chains, providers and the like. */
export const usersText =
  /“\w+”(?=不是认识的字段)|“[\w-]+”(?=已是本库的用词)|(?<=没有参数|参数编号|规则编号|参数|规则|没有)“[\w#.-]+”|(?<=(?:自定字段|用词|免填字段).*)“[\w. ]+”|judgments|骆驼|企业\d+|装备制造|服务商\d+|另一条|办公用房|产业园区|软件园|展会|任务一|某个园区|若干|91350211M00013FA1N|服务商(?=”)|名单外企业|名单外服务商|智能工场|2026年目标|现状值|合计|期初数字|目标数值|平均响应天数|盟市财政局|监理|税收优惠|盟市\d?|另一盟|报备|无人到达|无此阶段|备注|几天|备案|佛山市|Foshan|粤Y|万港元|[甲乙丙丁戊]/g;

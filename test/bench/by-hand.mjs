// What somebody would write instead of this library for one application: a schema, and 26 rules as a figure or a word of the
// application with a bound. They say yes or no, of whole applications alone: no clause, no missing data, no names, no reading of labels.
import * as z from "zod";

const text = z.string().min(1).max(10_000);
const texts = z.union([text, z.array(text)]);
const yuan = z.string().regex(/^(?:0|[1-9]\d{0,15})(?:\.\d{1,2})?$/);
const date = z.iso.date();
const draft = (shape) => z.strictObject(shape).partial();

export const schema = z
  .looseObject({
    edition: text,
    year: z.int(),
    leagueCity: draft({ code: text, name: text }),
    submission: draft({
      ...{ on: date, industryBureau: texts, financeBureau: texts, sealed: z.boolean() },
      ...{ indicatorTableSealed: z.boolean(), paperCopies: z.int(), discCopies: z.int() },
    }),
    chains: z.array(
      draft({
        ...{ id: text, name: text, regionalKeyChain: z.boolean(), digitalisation: texts },
        brief: draft({ base: texts, strengths: texts, features: texts, demonstrations: texts }),
        counts: draft({ aboveScale: z.int(), belowScale: z.int() }),
        platforms: z.array(
          draft({
            ...{ name: text, level: z.enum(["enterprise", "industry", "region", "national-cross"]) },
            ...{ operator: draft({ name: text, kind: text }), action: z.enum(["build", "upgrade"]) },
          }),
        ),
      }),
    ),
    enterprises: z.array(
      draft({
        ...{ name: text, creditCode: z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/), chainId: text },
        ...{ previousYearRevenue: yuan, scale: z.enum(["above", "below"]) },
        specialised: z.enum(["none", "regional", "national", "little-giant"]),
        ...{ atKeyLink: z.boolean(), transform: z.boolean(), willing: z.boolean(), priority: z.boolean() },
        exemption: draft({ reason: texts }),
      }),
    ),
    indicators: z.array(draft({ id: text, baseline: text, midterm: text, target: text, actual: text })),
    plan: z.looseObject({}),
    period: draft({ start: date, end: date }),
    budget: draft({
      ...{ total: yuan, lines: z.array(draft({ use: text, source: text, amount: yuan })) },
      instalments: z.array(draft({ id: text, when: text, weight: text, amount: yuan })),
    }),
    providers: z.looseObject({ selection: text }),
  })
  .partial();

const fen = (amount) => {
  const [whole, decimals = ""] = amount.split(".");
  return BigInt(whole + decimals.padEnd(2, "0"));
};
const lacking = (list = [], wanted) => wanted.filter((word) => !list.includes(word)).length;
const targetOf = ({ indicators }, id) => Number(indicators.find((row) => row.id === id)?.target);
const isChosen = ({ chains }) => {
  const ids = new Set(chains.map(({ id }) => id));
  return ({ chainId }) => ids.has(chainId);
};
const countOf = (test) => (application) => {
  const chosen = isChosen(application);
  return application.enterprises.filter((one) => test(one, chosen(one))).length;
};
const measures = ["publicity", "resource-matching", "diagnosis", "platform-support", "talent-training"];
const operators = ["chain-leader", "leading-enterprise", "service-provider"];
const fields = ["name", "creditCode", "previousYearRevenue", "specialised"];

/** The rule of this library that says the same, what it looks at, and the bound. */
export const rules = [
  ["3.1#minimum-chains", ({ chains }) => chains.length, ">=", 1],
  ["3.2#minimum-enterprises", countOf((one, chosen) => chosen && one.transform), ">=", 100],
  ["3.2#enterprises-in-chains", countOf((one, chosen) => !chosen && one.transform), "=", 0],
  [
    "3.2#above-scale-all",
    countOf((one, chosen) => chosen && one.scale === "above" && !one.transform && !one.exemption),
    "=",
    0,
  ],
  [
    "3.2#below-scale-willing",
    countOf((one, chosen) => chosen && one.scale === "below" && one.willing !== one.transform),
    "=",
    0,
  ],
  [
    "2.2#voluntary",
    countOf((one) => one.scale === "above" && one.transform && one.willing === false),
    "=",
    0,
  ],
  ["3.2#priority-enterprises", countOf((one) => one.priority && !one.transform), "=", 0],
  [
    "A1.6#each-once",
    ({ enterprises }) =>
      enterprises.length - new Set(enterprises.map((one) => `${one.chainId} ${one.creditCode}`)).size,
    "=",
    0,
  ],
  ["A1.6#enterprise-fields", countOf((one) => fields.some((field) => !one[field])), "=", 0],
  ["3.3#open-tender", ({ providers }) => providers.selection, "=", "open-tender"],
  ["2.2#market-selection", ({ providers }) => providers.selection, "in", ["open-tender", "open-selection"]],
  ["1.3#platform-per-chain", ({ chains }) => chains.filter((one) => !one.platforms?.length).length, "=", 0],
  [
    "2.1#platform-operator",
    ({ chains }) =>
      chains.flatMap((one) => one.platforms).filter((one) => !operators.includes(one.operator?.kind)).length,
    "=",
    0,
  ],
  [
    "3.4#policy-measures",
    ({ plan }) => lacking(plan.measures, [...measures, "financial-support", "security"]),
    "=",
    0,
  ],
  ["1.3#results-stated", ({ plan }) => plan.results?.length ?? 0, ">=", 4],
  ["2.3#innovation-factors", ({ plan }) => lacking(plan.innovation, ["technology", "talent"]), "=", 0],
  ["2.4#chain-cooperation", ({ plan }) => plan.cooperation?.length ?? 0, ">=", 1],
  [
    "A1.5#safeguards",
    ({ plan }) => lacking(plan.safeguardKinds, ["policy", "funding", "talent", "service"]),
    "=",
    0,
  ],
  [
    "4.1#pilot-period",
    ({ period: { start, end } }) =>
      Date.parse(end) + 86_400_000 - Date.parse(`${Number(start.slice(0, 4)) + 2}${start.slice(4)}`),
    ">=",
    0,
  ],
  [
    "A1.4#cost-estimate",
    ({ budget: { total, lines } }) =>
      Number(fen(total) - lines.reduce((sum, { amount }) => sum + fen(amount), 0n)),
    "=",
    0,
  ],
  ["5.1#copies", ({ submission: { paperCopies, discCopies } }) => Math.min(paperCopies, discCopies), ">=", 3],
  ["5.1#sealed", ({ submission }) => submission.sealed, "=", true],
  ["A2#sealed", ({ submission }) => submission.indicatorTableSealed, "=", true],
  [
    "5.1#joint-submission",
    ({ submission }) => Boolean(submission.industryBureau && submission.financeBureau),
    "=",
    true,
  ],
  [
    "A2#minimum-enterprises",
    (application) =>
      targetOf(application, "transformed-above-scale") + targetOf(application, "transformed-below-scale"),
    ">=",
    100,
  ],
  [
    "4.2#targets-set",
    ({ indicators }) => indicators.filter(({ target }) => target === undefined).length,
    "=",
    0,
  ],
];

const holds = {
  ">=": (value, bound) => value >= bound,
  "=": (value, bound) => value === bound,
  in: (value, bound) => bound.includes(value),
};

/** Which rules an application fails. */
export const failedByHand = (application) =>
  rules.filter(([, lookAt, how, bound]) => !holds[how](lookAt(application), bound)).map(([id]) => id);

/** The same of facts that were taken out by hand, for a rule engine. */
export const factsByHand = (application) =>
  Object.fromEntries(rules.map(([id, lookAt]) => [id, lookAt(application)]));

const operatorsOf = { ">=": "greaterThanInclusive", "=": "equal", in: "in" };

export const rulesForEngine = rules.map(([id, , how, bound]) => ({
  conditions: { not: { fact: id, operator: operatorsOf[how], value: bound } },
  event: { type: "failed", params: { id } },
}));

/** Subsidy policies: those of reference, those that cities write, and policies that contradict themselves. */
import type { SubsidyPolicy } from "../../../src/index.js";
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLine, issueLines, parameterLine, sentences } from "../helpers/lines.js";
import { aPolicy, subsidyLines } from "../helpers/money.js";

const { subsidyPolicies } = api;
/** Those of the national programme, which ask of a contract what the cases below say. */
const { hefei, nanjing, wuhan } = subsidyPolicies;

const done = { accepted: true, level: 2, completedOn: "2024-06-30", batch: "1", eligible: "400000" };

/** Claims on both sides of every bound of the reference policies. */
const referenceClaims: Readonly<Record<string, object>> = {
  "all facts, level two": done,
  "level one": { ...done, level: 1 },
  "level three": { ...done, level: 3 },
  "level four, second batch, in the next year": {
    ...done,
    level: 4,
    batch: "2",
    completedOn: "2025-01-01",
    eligible: "2000000",
  },
  "at the cap": { ...done, eligible: "600000" },
  "a fen above the cap": { ...done, eligible: "600000.02" },
  "half a fen to round": { ...done, eligible: "1000.01" },
  "not accepted": { ...done, accepted: false },
  "completed on the last day": { ...done, completedOn: "2025-12-31" },
  "completed a day too late": { ...done, completedOn: "2026-01-01" },
  "completed a day too early": { ...done, completedOn: "2023-12-31" },
  "third batch": { ...done, batch: "3" },
  "nothing known": {},
  "level not known": { ...done, level: undefined },
  "day not known": { ...done, completedOn: undefined },
  "eligible part not known": { ...done, eligible: undefined, price: "900000" },
  "items in the place of the eligible part": {
    ...done,
    eligible: undefined,
    items: [
      { kind: "software", amount: "100000" },
      { kind: "cloud", amount: "50000" },
      { kind: "furniture", amount: "70000" },
    ],
  },
  "eligible part above the price": { ...done, price: "300000" },
  "unknown keys and wrong types": { ...done, colour: "blue", level: "2", completedOn: "2024-02-30" },
};

const late = (from: string, share: string) => ({ when: { fact: "completedOn", atLeast: from }, share });

/** Policies of the kinds cities write, each with claims on both sides of its bounds. */
const ownPolicies: Readonly<Record<string, readonly [policy: SubsidyPolicy, claims: readonly object[]]>> = {
  "half of the price up to a cap": [
    aPolicy(),
    [
      { price: "200000" },
      { price: "200000.01" },
      { price: "199999.99" },
      { price: "0" },
      { price: "0.01" },
      {},
    ],
  ],
  "a fixed sum": [aPolicy({ tiers: [{ fixed: "30000" }] }), [{ price: "1" }, {}]],
  "rates by band of the base": [
    aPolicy({
      tiers: [{ bands: [{ upTo: "100000", rate: "0.5" }, { upTo: "300000", rate: "0.3" }, { rate: "0.1" }] }],
    }),
    [{ price: "100000" }, { price: "100000.01" }, { price: "300000" }, { price: "500000" }, {}],
  ],
  "rates by kind of item": [
    aPolicy({
      tiers: [
        {
          items: [
            { kind: "software", rate: "0.5" },
            { kind: "gateway", rate: "0.3", cap: "20000" },
          ],
          cap: "100000",
        },
      ],
    }),
    [
      {
        items: [
          { kind: "software", amount: "100000" },
          { kind: "gateway", amount: "66666.67" },
        ],
      },
      {
        items: [
          { kind: "software", amount: "200000" },
          { kind: "gateway", amount: "50000" },
        ],
      },
      { items: [] },
      {},
    ],
  ],
  "a floor below and a cap above": [
    aPolicy({ tiers: [{ rate: "0.1", floor: "5000", cap: "8000" }] }),
    [{ price: "1000" }, { price: "60000" }, { price: "100000" }],
  ],
  "a fact of its own as the base": [
    aPolicy({
      base: "national",
      facts: [{ id: "national", title: "国家专项补助", kind: "amount" }],
      tiers: [{ rate: "0.5", cap: "300000" }],
    }),
    [{ facts: { national: "400000" } }, { facts: { national: "700000" } }, { facts: { national: true } }, {}],
  ],
  "a part that must be invoiced": [
    aPolicy({ base: "invoiced", requires: [{ when: { fact: "invoiced", of: "price", atLeast: "0.8" } }] }),
    [
      { price: "100", invoiced: "79.99" },
      { price: "100", invoiced: "80" },
      { price: "100" },
      { invoiced: "80" },
      {},
    ],
  ],
  "less for who is late": [
    aPolicy({ reductions: [late("2025-07-01", "0.2"), late("2026-01-01", "0.3")] }),
    [
      { price: "900000", completedOn: "2025-06-30" },
      { price: "900000", completedOn: "2025-07-01" },
      { price: "900000", completedOn: "2026-01-01" },
      { price: "900000" },
    ],
  ],
  "a reduction of more than there is": [
    aPolicy({ reductions: [{ share: "0.9" }, { fixed: "99999999" }, { fixed: "1" }] }),
    [{ price: "900000" }],
  ],
  "nothing for who was supported this year": [
    aPolicy({ excludes: [{ when: { fact: "receivedThisYear", above: "0" } }] }),
    [{ price: "100", receivedThisYear: "0" }, { price: "100", receivedThisYear: "0.01" }, { price: "100" }],
  ],
  "more in poorer regions": [
    aPolicy({
      tiers: [{ rate: "0.3", cap: "300000" }],
      bonuses: [{ when: { fact: "region", in: ["152200"] }, raisesRate: "0.1", raisesCap: "100000" }],
    }),
    [{ price: "2000000", region: "152200" }, { price: "2000000", region: "150100" }, { price: "2000000" }],
  ],
  "bonuses by share, by sum and by rate": [
    aPolicy({
      tiers: [{ rate: "0.2" }],
      bonuses: [
        { id: "giant", when: { fact: "specialised", is: "little-giant" }, share: "0.1" },
        { id: "small", when: { fact: "size", in: ["micro", "small"] }, fixed: "1000" },
        { id: "graded", when: { fact: "providerGrade", isNot: "C" }, rate: "0.05", cap: "3000" },
      ],
      cap: "30000",
      shareCap: "0.3",
    }),
    [
      { price: "50000", specialised: "little-giant", size: "micro", providerGrade: "A" },
      { price: "50000", specialised: "none", size: "large", providerGrade: "C" },
      { price: "500000", specialised: "little-giant", size: "small", providerGrade: "A" },
      { price: "50000" },
    ],
  ],
  "what was had elsewhere is taken off": [
    aPolicy({ deductsSupport: true }),
    [
      { price: "100000", supportElsewhere: "20000" },
      { price: "100000", supportElsewhere: "60000" },
      { price: "100000", supportedElsewhere: false },
      { price: "100000" },
    ],
  ],
  "the net price, and a limit on the base": [
    aPolicy({ base: "net", limitedBy: ["invoiced"] }),
    [
      { price: "100000", concession: "10000", invoiced: "95000" },
      { price: "100000", concession: "10000", invoiced: "50000" },
      { price: "100000", concession: "100000.01", invoiced: "1" },
      { price: "100000" },
    ],
  ],
  "all, any, ranges and lists of conditions": [
    aPolicy({
      requires: [
        {
          id: "kind",
          when: {
            any: [
              {
                all: [
                  { fact: "level", atLeast: 2, below: 4 },
                  { fact: "accepted", is: true },
                ],
              },
              { fact: "projectKind", notIn: ["pilot", "test"] },
            ],
          },
        },
      ],
    }),
    [
      { price: "1000", level: 3, accepted: true },
      { price: "1000", level: 4, accepted: true },
      { price: "1000", level: 4, projectKind: "pilot" },
      { price: "1000", projectKind: "real" },
      { price: "1000" },
    ],
  ],
  "tiers that overlap, by the highest": [
    aPolicy({ overlap: "highest", tiers: [{ rate: "0.1" }, { fixed: "5000" }] }),
    [{ price: "49999" }, { price: "50000" }, { price: "50001" }],
  ],
  "tiers that overlap, added up": [
    aPolicy({ overlap: "sum", tiers: [{ rate: "0.1" }, { fixed: "5000" }] }),
    [{ price: "50000" }, {}],
  ],
  "tiers that overlap, by the first": [
    aPolicy({ overlap: "first", tiers: [{ rate: "0.1" }, { fixed: "5000" }] }),
    [{ price: "50000" }],
  ],
  "tiers that overlap, with no word on it": [
    aPolicy({ tiers: [{ rate: "0.1" }, { fixed: "5000" }] }),
    [{ price: "50000" }],
  ],
  "rounded to whole yuan, down": [
    aPolicy({ rounding: { unit: "1", mode: "floor" } }),
    [{ price: "1999.99" }, { price: "2000" }],
  ],
  "rounded to hundreds, half up": [
    aPolicy({ rounding: { unit: "100", mode: "half-up" } }),
    [{ price: "299.98" }, { price: "300" }, { price: "100" }],
  ],
  "rounded up to the fen": [aPolicy({ rounding: { mode: "ceiling" } }), [{ price: "0.01" }]],
  "caps over an enterprise": [
    aPolicy({ perEnterpriseCap: "120000", perEnterpriseYearCap: "60000" }),
    [
      { price: "200000", received: "0", receivedThisYear: "0" },
      { price: "200000", received: "90000", receivedThisYear: "10000" },
      { price: "200000", received: "120000", receivedThisYear: "0" },
      { price: "200000" },
    ],
  ],
  "paid in three parts": [
    aPolicy({
      payments: [
        { id: "advance", when: "contract-signed", of: "down-payment", share: "0.5", cap: "10000" },
        { id: "half", when: "mid-term-met", of: "amount", share: "0.5" },
        { id: "rest", when: "accepted" },
      ],
    }),
    [{ price: "100000", downPayment: "30000" }, { price: "100000" }, { price: "33333.33", downPayment: "0" }],
  ],
  "not in force yet, or no longer": [
    aPolicy({
      validFrom: "2024-07-01",
      validTo: "2025-06-30",
      basis: "reference",
      source: { document: "某市办法" },
    }),
    [
      { price: "1000", completedOn: "2024-06-30" },
      { price: "1000", completedOn: "2024-07-01" },
      { price: "1000", completedOn: "2025-07-01" },
      { price: "1000" },
    ],
  ],
};

const claim = (id: string, completedOn: string, price = "500000") => ({
  id,
  enterprise: "甲",
  price,
  completedOn,
});

/** Several claims at once, with the money there is. */
const runs: Readonly<Record<string, readonly [claims: unknown, policy: unknown, options?: unknown]>> = {
  "nothing to share": [[], aPolicy()],
  "one claim": [[{ id: "1", price: "1000" }], aPolicy()],
  "a pool that is enough": [
    [claim("1", "2024-05-01"), claim("2", "2024-06-01")],
    aPolicy(),
    { pool: "200000" },
  ],
  "a pool that is a fen too small": [
    [claim("1", "2024-05-01"), { ...claim("2", "2024-06-01"), enterprise: "乙" }],
    aPolicy(),
    { pool: "199999.99" },
  ],
  "a pool by rank": [
    [claim("1", "2024-05-01"), { ...claim("2", "2024-06-01"), enterprise: "乙" }],
    aPolicy(),
    { pool: "150000", sharing: "by-rank" },
  ],
  "a pool of nothing": [[claim("1", "2024-05-01")], aPolicy(), { pool: "0" }],
  "a cap on the average": [
    [claim("1", "2024-05-01"), { ...claim("2", "2024-06-01", "10000"), enterprise: "乙" }],
    aPolicy({ averageCap: "50000" }),
  ],
  "the second of one enterprise is excluded": [
    [
      { id: "1", enterprise: "甲", price: "100" },
      { id: "2", enterprise: "甲", price: "100" },
      { id: "3", enterprise: "乙", price: "100" },
    ],
    aPolicy({ excludes: [{ when: { fact: "received", above: "0" } }] }),
  ],
  "caps over several years and in each": [
    [claim("1", "2024-05-01"), claim("2", "2024-09-01"), claim("3", "2025-01-01")],
    aPolicy({ tiers: [{ rate: "0.5" }], perEnterpriseCap: "500000", perEnterpriseYearCap: "300000" }),
  ],
  "one that is not known": [[claim("1", "2024-05-01"), { id: "2" }], aPolicy(), { pool: "1" }],
  "an id that stands twice": [[claim("1", "2024-05-01"), claim("1", "2024-05-01")], aPolicy()],
  "claims that are no list": [5, aPolicy()],
  "a policy that is none": [[claim("1", "2024-05-01")], {}],
  "options nobody knows": [[claim("1", "2024-05-01")], aPolicy(), { pond: "1", pool: "much" }],
  "options that are none": [[claim("1", "2024-05-01")], aPolicy(), 7],
  "by the policy of Wuhan": [
    [
      { id: "1", ...done },
      { id: "2", ...done, level: 3, eligible: "5000000" },
    ],
    subsidyPolicies.wuhan,
    { pool: "100000.01" },
  ],
};

/** Policies with something wrong in them. */
const doubtful: Readonly<Record<string, unknown>> = {
  nothing: null,
  "an unknown key": { ...aPolicy(), rate: "0.5" },
  "no tiers": aPolicy({ tiers: [] }),
  "a base that is no amount": aPolicy({ base: "level" }),
  "a base nobody knows": aPolicy({ base: "cost" }),
  "a limit that is no amount": aPolicy({ limitedBy: ["cost"] }),
  "a kind twice": aPolicy({
    tiers: [
      {
        items: [
          { kind: "cloud", rate: "0.1" },
          { kind: "cloud", rate: "0.2" },
        ],
      },
    ],
  }),
  "a fact nobody knows": aPolicy({ reductions: [{ when: { fact: "levle", is: 1 } }] }),
  "a part of what is no amount": aPolicy({
    requires: [{ when: { fact: "invoiced", of: "level", atLeast: "0.8" } }],
  }),
  "a condition without a fact": aPolicy({ requires: [{ when: { of: "price" } }] }),
  "a bound that does not fit": aPolicy({ requires: [{ when: { fact: "level", atLeast: "two" } }] }),
  "tiers that leave a gap": aPolicy({
    tiers: [
      { when: { fact: "level", is: 2 }, rate: "0.3" },
      { when: { fact: "level", atLeast: 4 }, rate: "0.4" },
    ],
  }),
  "tiers that overlap": aPolicy({ tiers: [{ rate: "0.5" }, { rate: "0.4" }] }),
  "a tier that nobody reaches": aPolicy({
    overlap: "first",
    tiers: [{ rate: "0.5" }, { when: { fact: "level", is: 3 }, rate: "0.6" }],
  }),
  "a condition that can never hold": aPolicy({
    requires: [{ when: { fact: "level", atLeast: 4, below: 4 } }],
  }),
  "a floor above the cap": aPolicy({ tiers: [{ rate: "0.5", floor: "2", cap: "1" }] }),
  "more that gives less": aPolicy({
    tiers: [
      { when: { fact: "price", below: "1000" }, rate: "0.5" },
      { when: { fact: "price", atLeast: "1000" }, rate: "0.1" },
    ],
  }),
  "payments that do not add up": aPolicy({
    payments: [
      { id: "a", when: "approved", share: "0.6" },
      { id: "b", when: "accepted", share: "0.6" },
    ],
  }),
  "payments with two rests": aPolicy({
    payments: [
      { id: "a", when: "approved" },
      { id: "a", when: "accepted" },
    ],
  }),
  "bands that do not rise": aPolicy({
    tiers: [
      {
        bands: [
          { upTo: "2", rate: "0.1" },
          { upTo: "1", rate: "0.2" },
        ],
      },
    ],
  }),
  "validity turned round": aPolicy({ validFrom: "2025-01-01", validTo: "2024-01-01" }),
  "a rate above one": aPolicy({ tiers: [{ rate: "1.01" }] }),
  "a sound one": aPolicy(),
};

export const cases: readonly Case[] = [
  ...Object.entries({ hefei, nanjing, wuhan }).flatMap(([city, policy]) =>
    casesOf(`calculateSubsidy / ${city}`, referenceClaims, (claimed) =>
      subsidyLines(api.calculateSubsidy(claimed, { policy })),
    ),
  ),
  ...Object.entries(ownPolicies).flatMap(([what, [policy, claims]]) =>
    claims.map((claimed) => ({
      name: `calculateSubsidy / ${what} / ${JSON.stringify(claimed).replaceAll('"', "")}`,
      answer: () => subsidyLines(api.calculateSubsidy(claimed, { policy })),
    })),
  ),
  ...casesOf("calculateSubsidies", runs, ([claims, policy, options]) => {
    const isRecord = options === undefined || typeof options === "object";
    const run = api.calculateSubsidies(claims, isRecord ? { policy, ...options } : options);
    return {
      ...run,
      subsidies: run.subsidies.map(
        ({ outcome, amount, low, high, steps, missing }) =>
          `${outcome} ${amount} (${low} to ${high}) ${steps.map(({ step }) => step).join(", ")} missing [${missing.join(", ")}]`,
      ),
      assumptions: run.assumptions.map(parameterLine),
      issues: issueLines(run.issues),
      said: sentences([...run.issues, ...run.subsidies.flatMap(({ issues }) => issues)]),
    };
  }),
  ...casesOf("comparePolicies, half of the price against a third", runs, ([claims, policy, options]) => {
    const isRecord = options === undefined || typeof options === "object";
    const after = aPolicy({ id: "third", tiers: [{ rate: "0.333333", cap: "120000" }] });
    const { issues, ...rest } = api.comparePolicies(
      claims,
      isRecord ? { before: policy, after, ...options } : options,
    );
    return { ...rest, issues: issueLines(issues), said: sentences(issues) };
  }),
  ...casesOf("createSubsidyCalculator", doubtful, (policy) => {
    const made = api.createSubsidyCalculator(policy);
    return {
      made: made.ok && subsidyLines(made.value({ price: "1000", level: 3 })),
      issues: issueLines(made.issues),
    };
  }),
  ...casesOf("createContractSplitter", doubtful, (policy) => {
    const made = api.createContractSplitter(policy, { edition: api.nm2024 });
    const split = made.ok
      ? made.value({ price: "1000", concession: "100" }, { facts: { level: 3 } })
      : undefined;
    return {
      parts: split && [split.provider, split.government, split.enterprise],
      issues: issueLines([...made.issues, ...(split?.issues ?? [])]),
    };
  }),
  ...casesOf("lintPolicy", doubtful, (policy) => {
    const { faults, issues, ...rest } = api.lintPolicy(policy);
    return {
      ...rest,
      faults: faults
        .map(bare)
        .map((fault) => [
          issueLine(fault),
          ...(fault.input ? [fault.input] : []),
          api.explain(fault, "zh-CN"),
          api.explain(fault, "en"),
        ]),
      issues: issueLines(issues),
      said: sentences(issues),
    };
  }),
  ...casesOf("lintPolicy / the reference of", subsidyPolicies, (policy) =>
    api.lintPolicy(policy).faults.map(issueLine),
  ),
  ...casesOf("calculateSubsidy / by a policy with", doubtful, (policy) => {
    const { outcome, amount, low, high, issues } = api.calculateSubsidy(
      { price: "1000", level: 3 },
      { policy },
    );
    return [`${outcome} ${amount} (${low} to ${high})`, ...issueLines(issues)];
  }),
  {
    name: "calculateSubsidy / claims that are none",
    answer: () =>
      [undefined, null, 5, "claim", [], { price: 5 }, { price: "-1" }, { price: "1.001" }].map((given) => {
        const { outcome, amount, issues } = api.calculateSubsidy(given, { policy: aPolicy() });
        return [`${JSON.stringify(given)}: ${outcome} ${amount}`, ...issueLines(issues)];
      }),
  },
];

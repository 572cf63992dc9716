/** Allocation, the three-party share, the budget, instalments and recovery. */
import type { RecoveryPolicy, ShareLimit } from "../../../src/index.js";
import { type Case, casesOf } from "../helpers/case.js";
import { example } from "../helpers/examples.js";
import { api } from "../helpers/library.js";
import { findingLine, issueLine, issueLines, sentences } from "../helpers/lines.js";
import { aPolicy, resultLines, settlementLines, splitLines, verificationLines } from "../helpers/money.js";
import { shortened } from "../helpers/plain.js";

const { nationalTransformationShare, subsidyPolicies } = api;

// ── allocation ───────────────────────────────────────────────────────────────────────────────────────────────────

const three = [
  { id: "c", weight: "1" },
  { id: "a", weight: "1" },
  { id: "b", weight: "1" },
];

const allocations: Readonly<Record<string, readonly [total: unknown, claims: unknown, options?: unknown]>> = {
  "equal remainders, as listed": ["100", three],
  "equal remainders, by id": ["100", three, { ties: "id" }],
  "in whole yuan": ["100", three, { decimals: 0 }],
  "to six places": ["100", three, { decimals: 6 }],
  "a total finer than the places": ["100.005", three],
  "by rank": ["50", three.map((one, index) => ({ ...one, weight: `${index}`, cap: "30" })), { by: "rank" }],
  "by lot": ["100", three, { by: "lot" }],
  "nothing to share": ["0", three],
  "nobody to share it": ["100", []],
  "weights of nothing": ["100", [{ id: "a", weight: "0" }]],
  "a weight of nothing beside another": [
    "100",
    [
      { id: "a", weight: "0" },
      { id: "b", weight: "3" },
    ],
  ],
  "weights with places": [
    "1000",
    [
      { id: "a", weight: "0.000001" },
      { id: "b", weight: "2.5" },
    ],
  ],
  "a cap that bites": [
    "100",
    [
      { id: "a", weight: "9", cap: "50" },
      { id: "b", weight: "1" },
    ],
  ],
  "caps that leave a rest": [
    "100",
    [
      { id: "a", weight: "9", cap: "50" },
      { id: "b", weight: "1", cap: "20" },
    ],
  ],
  "a floor that bites": [
    "100",
    [
      { id: "a", weight: "9" },
      { id: "b", weight: "1", floor: "40" },
    ],
  ],
  "floors that are more than there is": [
    "100",
    [
      { id: "a", weight: "1", floor: "60" },
      { id: "b", weight: "1", floor: "40.01" },
    ],
  ],
  "floors that are just what there is": [
    "100",
    [
      { id: "a", weight: "1", floor: "60" },
      { id: "b", weight: "1", floor: "40" },
    ],
  ],
  "a floor above its cap": ["100", [{ id: "a", weight: "1", floor: "2", cap: "1" }]],
  "a cap finer than the places": [
    "100",
    [
      { id: "a", weight: "1", cap: "33.335" },
      { id: "b", weight: "1" },
    ],
  ],
  "an id twice": ["100", [three[0], three[0]]],
  "an unknown key": ["100", [{ id: "a", weight: "1", share: "1" }]],
  "a weight below zero": ["100", [{ id: "a", weight: "-1" }]],
  "a number for a weight": ["100", [{ id: "a", weight: 1 }]],
  "a blank id": ["100", [{ id: "", weight: "1" }]],
  "a total that is none": ["much", three],
  "a number for a total": [100, three],
  "a total below zero": ["-1", three],
  "claims that are no list": ["100", "all"],
  "seven places": ["100", three, { decimals: 7 }],
  "half a place": ["100", three, { decimals: 1.5 }],
  "ties by chance": ["100", three, { ties: "lot" }],
  "an option nobody knows": ["100", three, { tie: "id" }],
  "options that are none": ["100", three, 5],
  "very large": [
    "9999999999999999.99",
    [
      { id: "a", weight: "9999999999999999" },
      { id: "b", weight: "1" },
    ],
  ],
};

// ── contracts ────────────────────────────────────────────────────────────────────────────────────────────────────

const half = aPolicy({ tiers: [{ rate: "0.5" }] });

const contracts: Readonly<Record<string, readonly [contract: unknown, policy: unknown, facts?: unknown]>> = {
  "a price split three ways": [{ id: "A-1", price: "1000", concession: "100" }, half],
  "a concession by rate": [{ price: "100.05", concession: { rate: "0.1" } }, half],
  "a concession by rate, half a fen below": [{ price: "100.04", concession: { rate: "0.1" } }, half],
  "a net base": [
    { price: "1000", concession: { rate: "0.2" } },
    { ...half, base: "net" },
  ],
  "percentages that have to be rounded": [
    { price: "3", concession: "1" },
    aPolicy({ tiers: [{ fixed: "1" }] }),
  ],
  "a provider that bears nothing": [{ price: "1000", concession: "0" }, half],
  "an enterprise that bears nothing": [{ price: "1000", concession: "500" }, half],
  "a government that bears nothing": [{ price: "0.01", concession: "0" }, half],
  "more than is left": [{ price: "1000", concession: "700" }, half],
  "a concession of more than the price": [{ price: "1000", concession: "1000.01" }, half],
  "no price": [{ concession: { rate: "0.1" } }, half],
  "no concession": [{ price: "1000" }, half],
  "nothing at all": [{}, half],
  "a price of nothing": [{ price: "0", concession: "0" }, half],
  "facts that are missing": [{ price: "1000", concession: "1" }, subsidyPolicies.wuhan, {}],
  "facts that are given": [
    { price: "1000000", concession: "50000" },
    subsidyPolicies.wuhan,
    { level: 3, accepted: true, eligible: "900000" },
  ],
  "facts that contradict the contract": [
    { price: "1000", concession: "1" },
    half,
    { price: "2000", colour: "blue" },
  ],
  "a contract that is none": [5, half],
  "a policy that is none": [{ price: "10", concession: "1" }, {}],
  "facts that are none": [{ price: "10", concession: "1" }, half, "accepted"],
};

interface Contract {
  readonly id: string;
  readonly enterprise: string;
  readonly price: string;
  readonly concession: string;
}
const exampleContracts = example("contracts") as readonly Contract[];

const entriesOf = (policy: unknown): readonly unknown[] =>
  exampleContracts.map(({ id, enterprise, price, concession }) => ({
    contract: { id, enterprise, price, concession },
    facts:
      policy === half
        ? {}
        : { level: 3, accepted: true, eligible: price, batch: "1", completedOn: "2025-06-30" },
  }));

const severalContracts: Readonly<Record<string, readonly [entries: unknown, policy: unknown]>> = {
  none: [[], half],
  "those of the example, half of the price": [entriesOf(half), half],
  "those of the example, by the policy of Wuhan": [entriesOf(subsidyPolicies.wuhan), subsidyPolicies.wuhan],
  "one that is not known": [
    [{ contract: { id: "1", price: "100", concession: "10" } }, { contract: {} }],
    half,
  ],
  "an id twice": [
    [
      { contract: { id: "1", price: "100", concession: "10" } },
      { contract: { id: "1", price: "1", concession: "0" } },
    ],
    half,
  ],
  "a cap over the contracts of an enterprise": [
    ["1", "2", "3"].map((id) => ({ contract: { id, enterprise: "甲", price: "100", concession: "10" } })),
    { ...half, perEnterpriseCap: "80" },
  ],
  "entries that are none": [[5, { contract: 5, facts: 5 }, { contrat: {} }], half],
  "no list": ["all", half],
  "a policy that is none": [entriesOf(half), null],
};

// ── budget ───────────────────────────────────────────────────────────────────────────────────────────────────────

const budget = {
  total: "1000",
  lines: [
    { use: "platform", source: "regional-fund", amount: "100" },
    { use: "transformation", source: "regional-fund", amount: "400" },
    { use: "standards", source: "provider", amount: "200" },
    { use: "talent-training", source: "league-city", amount: "60" },
    { use: "publicity", source: "social-capital", amount: "40" },
    { use: "transformation", source: "enterprise", amount: "200" },
  ],
  instalments: [{ id: "first" }, { id: "second" }],
};

const shareLimits: readonly ShareLimit[] = [
  { id: "least-transformation", basis: "caller", uses: ["transformation"], least: "0.6" },
  { id: "most-publicity", basis: "caller", uses: ["publicity", "talent-training"], most: "0.09" },
  { id: "no-such-use", basis: "caller", uses: ["offices"], ofSources: ["provider"], most: "0" },
];

const budgets: Readonly<Record<string, unknown>> = {
  "a sound one": budget,
  "a total that differs by a fen": { ...budget, total: "1000.01" },
  "no total": { ...budget, total: undefined },
  "no lines": { ...budget, lines: [] },
  "lines not given": { total: "1000" },
  "a use that is not allowed": {
    ...budget,
    lines: [{ use: "办公用房", source: "regional-fund", amount: "1000" }],
  },
  "amounts missing": { ...budget, lines: [{ use: "platform", source: "regional-fund" }, ...budget.lines] },
  "an amount that cannot be read": { ...budget, lines: [{ ...budget.lines[0], amount: "1,000" }] },
  "one instalment": { ...budget, instalments: [{}] },
  "no money of the city": { ...budget, lines: budget.lines.filter(({ source }) => source !== "league-city") },
  "an empty record": {},
  nothing: undefined,
  "a number": 5,
  "unknown keys": { ...budget, sum: "1000", lines: [{ ...budget.lines[0], kind: "a" }] },
  "that of the example": (example("application") as { readonly budget: unknown }).budget,
  "that of the early draft": (example("draft-early") as { readonly budget: unknown }).budget,
  "that of the flawed draft": (example("draft-flawed") as { readonly budget: unknown }).budget,
};

/** The share of transformation in the regional fund, on both sides of eight tenths. */
const sharesOfFund = ["3999.99", "4000", "4000.01"].map((amount) => ({
  lines: [
    { use: "transformation", source: "regional-fund", amount },
    { use: "platform", source: "regional-fund", amount: "1000" },
  ],
}));

// ── instalments ──────────────────────────────────────────────────────────────────────────────────────────────────

const schedule = [
  { id: "第一期", weight: "4", when: "approved" },
  { id: "第二期", weight: "3", when: "mid-term-met" },
  { id: "第三期", weight: "3", when: "accepted" },
];

const schedules: Readonly<Record<string, readonly [award: unknown, schedule: unknown, options?: unknown]>> = {
  "four, three and three tenths": ["40000000", schedule],
  "a remainder of a fen": ["100.01", schedule],
  "one fen": ["0.01", schedule],
  "a tenth retained": ["40000000", schedule, { retention: "0.1" }],
  "a tenth retained until the final targets are met": [
    "40000000",
    schedule,
    { retention: { rate: "0.1", when: "final-met" } },
  ],
  "a third retained": ["100", schedule, { retention: "0.333333" }],
  "all retained": ["100", schedule, { retention: "1" }],
  "nothing retained": ["100", schedule, { retention: "0" }],
  "more than all retained": ["100", schedule, { retention: "1.1" }],
  "a single instalment": ["100", [schedule[0]]],
  "weights of nothing": ["100", [{ id: "a", weight: "0", when: "approved" }]],
  "one weight of nothing": [
    "100",
    [
      { id: "a", weight: "0", when: "approved" },
      { id: "b", weight: "1", when: "accepted" },
    ],
  ],
  "an id twice": ["100", [schedule[0], schedule[0]]],
  "milestones out of order": ["100", [schedule[2], schedule[0]]],
  "a milestone that there is not": ["100", [{ id: "a", weight: "1", when: "someday" }]],
  "no award": [undefined, schedule],
  "an award of nothing": ["0", schedule],
  "an award below zero": ["-1", schedule],
  "an award that is none": ["much", schedule],
  "no schedule": ["100", []],
  "a schedule that is none": ["100", 5],
  "an unknown key": ["100", [{ ...schedule[0], amount: "1" }]],
  "an option nobody knows": ["100", schedule, { retain: "0.1" }],
};

const planned = api.planInstalments("40000000", schedule, { retention: "0.1" });
const plan = planned.ok ? planned.value : { instalments: [] };
const reached = [
  { milestone: "approved", on: "2024-09-20" },
  { milestone: "mid-term-met", on: "2025-10-15" },
];
const payment = (id: string, amount: string, on: string) => ({ id, amount, on });

const progresses: Readonly<Record<string, unknown>> = {
  "nothing reached": { asOf: "2024-09-01", reached: [] },
  "the day before approval": { asOf: "2024-09-19", reached },
  "the day of approval": { asOf: "2024-09-20", reached },
  "the first paid": { asOf: "2024-10-10", reached, paid: [payment("第一期", "14400000", "2024-10-08")] },
  "the first paid in two parts": {
    asOf: "2024-10-10",
    reached,
    paid: [payment("第一期", "14000000", "2024-10-08"), payment("第一期", "400000", "2024-10-09")],
  },
  "a fen too much": { asOf: "2024-10-10", reached, paid: [payment("第一期", "14400000.01", "2024-10-08")] },
  "paid before the approval": { asOf: "2024-10-10", reached, paid: [payment("第一期", "1", "2024-09-19")] },
  "paid before the milestone": { asOf: "2025-10-14", reached, paid: [payment("第二期", "1", "2025-10-14")] },
  "paid on the milestone": { asOf: "2025-10-15", reached, paid: [payment("第二期", "1", "2025-10-15")] },
  "paid on a day to come": { asOf: "2024-10-01", reached, paid: [payment("第一期", "1", "2024-10-08")] },
  "an instalment that there is not": {
    asOf: "2024-10-10",
    reached,
    paid: [payment("第九期", "1", "2024-10-08")],
  },
  "a milestone twice": { asOf: "2024-10-10", reached: [...reached, reached[0]] },
  "milestones out of order": { asOf: "2026-10-10", reached: [{ milestone: "accepted", on: "2024-01-01" }] },
  "no day": { reached },
  nothing: undefined,
  "wrong types": { asOf: 5, reached: "all", paid: {}, colour: "blue" },
};

// ── recovery ─────────────────────────────────────────────────────────────────────────────────────────────────────

const recovery = (parts: Partial<RecoveryPolicy> = {}): RecoveryPolicy => ({
  id: "ours",
  basis: "caller",
  method: "all",
  ...parts,
});
const paid = [
  { id: "一", amount: "16000000", spent: "12000000", on: "2024-10-08" },
  { id: "二", amount: "12000000", spent: "12000000" },
];
const weights = { scenarios: "30", "smart-factories": "50", "training-coverage": "20" };
const settle = (parts: object, policy: unknown = recovery()) => ({
  paid,
  unmet: [{ id: "scenarios" }],
  policy,
  ...parts,
});

const settlements: Readonly<Record<string, unknown>> = {
  "all of it": settle({}),
  "all of it, taken off the next payment": settle({ against: "12000000" }),
  "all of it, where the next payment is enough": settle({ against: "28000000" }),
  "all of it, where the next payment is a fen too small": settle({ against: "27999999.99" }),
  "what was not spent": settle({}, recovery({ method: "unspent" })),
  "what was not spent, of a payment whose use is not known": settle(
    { paid: [{ amount: "100" }, { amount: "50", spent: "20" }] },
    recovery({ method: "unspent" }),
  ),
  "more spent than was paid": settle(
    { paid: [{ amount: "100", spent: "100.01" }] },
    recovery({ method: "unspent" }),
  ),
  "by weight": settle({}, recovery({ method: "by-weight", weights })),
  "by weight, two missed": settle(
    { unmet: [{ id: "scenarios" }, { id: "smart-factories" }] },
    recovery({ method: "by-weight", weights }),
  ),
  "by weight and shortfall": settle(
    { unmet: [{ id: "scenarios", attainment: "75.5" }] },
    recovery({ method: "by-weight", weights, unmet: "shortfall" }),
  ),
  "by weight and shortfall, not known how far": settle(
    {},
    recovery({ method: "by-weight", weights, unmet: "shortfall" }),
  ),
  "by weight and shortfall, beyond the target": settle(
    { unmet: [{ id: "scenarios", attainment: "120" }] },
    recovery({ method: "by-weight", weights, unmet: "shortfall" }),
  ),
  "by weight without weights": settle({}, recovery({ method: "by-weight" })),
  "by weight, an indicator without one": settle(
    { unmet: [{ id: "another" }] },
    recovery({ method: "by-weight", weights }),
  ),
  "by weights of nothing": settle({}, recovery({ method: "by-weight", weights: { scenarios: "0" } })),
  "at most a tenth": settle({}, recovery({ cap: "0.1" })),
  "rounded down to thousands": settle(
    { paid: [{ amount: "12345.67" }] },
    recovery({ rounding: { unit: "1000", mode: "floor" } }),
  ),
  "a tenth of the next payment retained": settle(
    { against: "30000000" },
    recovery({ retention: { rate: "0.1", of: "next-payment" } }),
  ),
  "a tenth of what is issued retained": settle(
    { against: "30000000" },
    recovery({ retention: { rate: "0.1", of: "issued" } }),
  ),
  "retention without a next payment": settle({}, recovery({ retention: { rate: "0.1", of: "issued" } })),
  "nothing missed": settle({ unmet: [], against: "12000000" }),
  "nothing paid": settle({ paid: [] }),
  "rectification first, not ordered": settle({}, recovery({ rectifyFirst: true })),
  "rectification first, running": settle({ rectification: "running" }, recovery({ rectifyFirst: true })),
  "rectification first, met": settle({ rectification: "met" }, recovery({ rectifyFirst: true })),
  "rectification first, failed": settle({ rectification: "failed" }, recovery({ rectifyFirst: true })),
  "rectification failed, though it does not come first": settle({ rectification: "failed" }),
  "by a policy of reference": settle({}, recovery({ basis: "reference", source: { document: "某办法" } })),
  "an indicator missed twice": settle({ unmet: [{ id: "scenarios" }, { id: "scenarios" }] }),
  "a policy that is none": settle({}, {}),
  "a method that there is not": settle({}, { ...recovery(), method: "some" }),
  "wrong types": { paid: "all", unmet: [5], policy: recovery(), against: 5 },
  "an unknown key": settle({ colour: "blue", paid: [{ amount: "1", colour: "red" }] }),
  "an empty record": {},
  nothing: undefined,
};

export const cases: readonly Case[] = [
  ...casesOf("allocate", allocations, ([total, claims, options]) => {
    const result = api.allocate(total as never, claims as never, options as never);
    return {
      ...resultLines(result),
      verified:
        result.ok &&
        verificationLines(
          api.verifyAllocation(total as never, claims as never, result.value, options as never),
        ),
    };
  }),
  {
    name: "allocate / a pool over the enterprises of the example",
    answer: () => {
      const { enterprises } = example("application") as {
        readonly enterprises: readonly {
          readonly creditCode: string;
          readonly previousYearRevenue: string;
        }[];
      };
      const claims = enterprises.map(({ creditCode: id, previousYearRevenue: weight }) => ({
        id,
        weight,
        cap: "400000",
      }));
      const result = api.allocate("30000000", claims, { ties: "id" });
      return (
        result.ok && {
          shares: shortened(result.value.shares.map(({ id, amount }) => `${id} ${amount}`)),
          unallocated: result.value.unallocated,
          certificate: result.value.certificate,
          verified: verificationLines(api.verifyAllocation("30000000", claims, result.value, { ties: "id" })),
        }
      );
    },
  },
  {
    name: "verifyAllocation / an allocation that has been tampered with",
    answer: () => {
      const result = api.allocate("100", three);
      if (!result.ok) return result;
      const { value } = result;
      const [first, ...others] = value.shares;
      const tampered: Readonly<Record<string, unknown>> = {
        "a fen more for one": { ...value, shares: [{ ...first, amount: "33.35" }, ...others] },
        "a fen from one to another": {
          ...value,
          shares: [{ ...first, amount: "33.33" }, { ...others[0], amount: "33.34" }, others[1]],
        },
        "one left out": { ...value, shares: others },
        "another order": { ...value, shares: [...others, first] },
        "another rest": { ...value, unallocated: "1" },
        "another certificate": { ...value, certificate: { ...value.certificate, weights: "4" } },
        "no certificate": { shares: value.shares, unallocated: "0" },
        nothing: undefined,
        "a text": "100",
      };
      return Object.entries(tampered).map(([what, given]) => {
        const verification = api.verifyAllocation("100", three, given);
        return verification.ok
          ? `${what}: verified`
          : [what, ...verification.issues.map(issueLine), sentences(verification.issues)];
      });
    },
  },
  {
    name: "verifyAllocation / by other options than it was made with, and other claims",
    answer: () => {
      const result = api.allocate("100", three, { ties: "id" });
      if (!result.ok) return result;
      return [
        verificationLines(api.verifyAllocation("100", three, result.value, { ties: "id" })),
        verificationLines(api.verifyAllocation("100", three, result.value)),
        verificationLines(api.verifyAllocation("100.01", three, result.value, { ties: "id" })),
        verificationLines(api.verifyAllocation("100", three.slice(1), result.value, { ties: "id" })),
        verificationLines(api.verifyAllocation("100", 5 as never, result.value)),
      ];
    },
  },
  ...casesOf("splitContract", contracts, ([contract, policy, facts]) =>
    splitLines(api.splitContract(contract, { policy: policy as never, facts, edition: api.nm2024 })),
  ),
  ...casesOf("splitContracts", severalContracts, ([entries, policy]) => {
    const {
      contracts: splits,
      issues,
      ...together
    } = api.splitContracts(entries, { policy: policy as never, edition: api.nm2024 });
    return {
      ...together,
      contracts: splits.map(
        ({ id, outcome, provider, government, enterprise }) =>
          `${id} ${outcome}: ${provider}, ${government}, ${enterprise}`,
      ),
      findings: splits.flatMap(({ findings }) => findings.map(findingLine)),
      issues: issueLines([...issues, ...splits.flatMap((one) => one.issues)]),
      said: sentences(issues),
    };
  }),
  ...casesOf("checkBudget", budgets, (given) => {
    const { findings, issues, ...rest } = api.checkBudget(given, {
      edition: api.nm2024,
      limits: [nationalTransformationShare, ...shareLimits],
    });
    return {
      ...rest,
      findings: findings.map(findingLine),
      issues: issueLines(issues),
      said: sentences([...findings, ...issues]),
    };
  }),
  ...casesOf("summariseBudget", budgets, (given) => {
    const summary = api.summariseBudget(given);
    return { ...summary, issues: issueLines(summary.issues), said: sentences(summary.issues) };
  }),
  {
    name: "checkBudget / eight tenths of the regional fund, on both sides",
    answer: () =>
      sharesOfFund.map((given) =>
        api
          .checkBudget(given, { edition: api.nm2024, limits: [nationalTransformationShare] })
          .findings.filter(({ rule }) => rule.includes("national") || rule.includes("share"))
          .map(
            (finding) =>
              `${findingLine(finding)} | ${api.explain(finding, "zh-CN")} | ${api.explain(finding, "en")}`,
          ),
      ),
  },
  {
    name: "checkBudget / options that are none",
    answer: () =>
      [
        undefined,
        {},
        { edition: api.nm2024, limits: "all" },
        { edition: api.nm2024, limits: [{}] },
        { edition: api.nm2024, limit: [] },
      ].map((given) => {
        const { outcome, findings, issues } = api.checkBudget(budget, given);
        return { outcome, findings: findings.map(findingLine), issues: issueLines(issues) };
      }),
  },
  ...casesOf("planInstalments", schedules, ([award, parts, options]) =>
    resultLines(api.planInstalments(award as never, parts as never, options as never)),
  ),
  ...casesOf("followInstalments", progresses, (progress) => {
    const { refused, issues, ...status } = api.followInstalments(plan, {
      ...(progress as object),
      edition: api.nm2024,
    });
    return {
      ...status,
      refused: refused.map(({ of, payment: no, finding }) => `${of} ${no} ${findingLine(finding)}`),
      issues: issueLines(issues),
      said: sentences([...refused.map(({ finding }) => finding), ...issues]),
    };
  }),
  {
    name: "followInstalments / plans that are none",
    answer: () =>
      [
        undefined,
        [],
        "plan",
        { instalments: [] },
        { instalments: [{}] },
        { instalments: [{ id: "a", part: "gift", when: "approved", amount: "1" }] },
      ].map((given) => {
        const { rows, issues } = api.followInstalments(given, {
          asOf: "2024-09-20",
          reached,
          edition: api.nm2024,
        });
        return [rows.length, ...issueLines(issues)];
      }),
  },
  ...casesOf("settleRecovery", settlements, (given) =>
    settlementLines(api.settleRecovery({ ...(given as object), edition: api.nm2024 } as never)),
  ),
];

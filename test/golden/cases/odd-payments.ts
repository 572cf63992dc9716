/** Contracts, instalments, recoveries and budgets at their edges, and where what is said of them is at odds. */
import type { ContractSplit, RecoveryPolicy, Settlement } from "../../../src/index.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { findingLine, issueLines } from "../helpers/lines.js";
import { aPolicy } from "../helpers/money.js";
import { shownSteps } from "../helpers/steps.js";

const edition = api.nm2024;
const half = aPolicy({ id: "half", tiers: [{ rate: "0.5" }] });

// ── contracts ────────────────────────────────────────────────────────────────────────────────────────────────────

const contracts: Readonly<Record<string, readonly [contract: unknown, facts?: unknown]>> = {
  "nothing but a price": [{ price: "1000" }],
  "nothing but a concession": [{ concession: "100" }],
  "a concession above what the policy leaves": [{ price: "1000", concession: "500.01" }],
  "a rate of more than all": [{ price: "1000", concession: { rate: "1.1" } }],
  "a rate that is none, beside another key": [
    { price: "1000", concession: { rate: "a tenth", of: "price" } },
  ],
  "a list for a concession": [{ price: "1000", concession: ["100"] }],
  "a concession of facts alone": [{ price: "1000" }, { concession: "100" }],
  "a provider and facts that repeat the price": [
    { provider: "乙", price: "1000", concession: "0" },
    { price: "1000" },
  ],
  "a number that is none": [{ price: Number.NaN }],
  "facts that hold a number that is none": [{ price: "1000", concession: "0" }, { level: Number.NaN }],
  "a list for the contract": [["1000"]],
};

// ── instalments ──────────────────────────────────────────────────────────────────────────────────────────────────

const [first, second] = [
  { id: "retention", weight: "1", when: "approved" },
  { id: "b", weight: "2", when: "2025-06-30" },
];

const schedules: Readonly<Record<string, readonly [award: unknown, schedule: unknown, options?: unknown]>> = {
  "a retention beside one that has its name": ["100", [first, second], { retention: "0.05" }],
  "a retention on the last day, where no milestone is named": [
    "100",
    [second, { id: "c", weight: "1", when: "2025-03-31" }],
    { retention: "0.05" },
  ],
  "a retention on a day of its own": [
    "100",
    [first, second],
    { retention: { rate: "0.05", when: "2026-12-31" } },
  ],
  "a retention that rounds to nothing": ["0.01", [first], { retention: "0.4" }],
  "a retention of half a fen": ["0.01", [first], { retention: "0.5" }],
  "a retention that is none": ["100", [first], { retention: { rate: "half", when: "someday" } }],
  "no retention, written as nothing": ["100", [first, second], { retention: null }],
  "under an edition": ["100", [first], { edition }],
  "under an edition without a procedure": ["100", [first], { edition: { ...edition, procedure: undefined } }],
  "under an edition without a procedure or a word on instalments": [
    "100",
    [first],
    {
      edition: {
        ...edition,
        procedure: undefined,
        provisions: { ...edition.provisions, instalments: undefined },
      },
    },
  ],
};

const instalment = (id: string, when: string, amount: string) => ({ id, part: "instalment", when, amount });
const plan = { instalments: [instalment("a", "approved", "60"), instalment("b", "2025-06-30", "40")] };
const reached = [{ milestone: "approved", on: "2024-09-20" }];
const payment = (id: string, amount: string, on: string) => ({ id, amount, on });

const progresses: Readonly<Record<string, readonly [plan: unknown, progress: object]>> = {
  "a day that was set, the day before": [plan, { asOf: "2025-06-29", reached }],
  "a day that was set, on the day": [plan, { asOf: "2025-06-30", reached }],
  "paid before the day that was set": [
    plan,
    { asOf: "2025-06-30", reached, paid: [payment("b", "1", "2025-06-29")] },
  ],
  "paid without an approval": [
    plan,
    { asOf: "2025-06-30", reached: [], paid: [payment("a", "1", "2025-06-29")] },
  ],
  "paid on a day that was set, without an approval": [
    plan,
    { asOf: "2025-07-30", reached: [], paid: [payment("b", "1", "2025-07-01")] },
  ],
  "paid for a milestone that was not reached": [
    { instalments: [instalment("a", "accepted", "60")] },
    { asOf: "2025-06-30", reached, paid: [payment("a", "1", "2025-06-29")] },
  ],
  "netted, and then paid as if it were not": [
    plan,
    {
      asOf: "2025-06-30",
      reached,
      netted: [{ id: "b", amount: "39" }],
      paid: [payment("b", "2", "2025-06-30")],
    },
  ],
  "netted beyond the instalment": [
    plan,
    { asOf: "2025-06-30", reached, netted: [{ id: "a", amount: "60.01" }] },
  ],
  "netted on a day to come, of an instalment that there is not": [
    plan,
    { asOf: "2025-06-30", reached, netted: [{ id: "c", amount: "1", on: "2025-07-01" }] },
  ],
  "instalments that are not the award": [
    { ...plan, award: "100.01" },
    { asOf: "2025-06-30", reached },
  ],
  "instalments that are the award": [
    { ...plan, award: "100" },
    { asOf: "2024-01-01", reached },
  ],
  "an instalment twice, a milestone twice": [
    { instalments: [plan.instalments[0], plan.instalments[0]] },
    { asOf: "2025-06-30", reached: [...reached, ...reached] },
  ],
};

// ── recovery and budget ──────────────────────────────────────────────────────────────────────────────────────────

const recovery = (parts: Partial<RecoveryPolicy> = {}): RecoveryPolicy => ({
  ...{ id: "ours", basis: "caller", method: "all" },
  ...parts,
});
const paid = [
  { amount: "600", spent: "500" },
  { amount: "400", spent: "450.01" },
];
const settle = (policy: unknown, more: object = {}) => ({ paid, unmet: [{ id: "a" }], policy, ...more });
const stated = { amount: "990", reason: "审计" };

const settlements: Readonly<Record<string, object>> = {
  "a stated sum without a policy": { paid, stated },
  "a stated sum above what is left": settle(recovery(), { stated, recoveredBefore: "10.01" }),
  "a stated sum that is just left": settle(recovery(), { stated, recoveredBefore: "10", unmet: [] }),
  "a stated sum while a rectification runs": settle(recovery({ rectifyFirst: true }), {
    stated,
    rectification: "running",
  }),
  "a stated sum by weights that are none": settle(recovery({ method: "by-weight" }), { stated }),
  "a stated sum without a reason": settle(recovery(), { stated: { amount: "1" } }),
  "more recovered before than was paid": settle(recovery(), { recoveredBefore: "1000.01" }),
  "as much recovered before as was paid": settle(recovery(), { recoveredBefore: "1000" }),
  "a cap that was used up before": settle(recovery({ cap: "0.1" }), { recoveredBefore: "100.01" }),
  "a cap that was used in part": settle(recovery({ cap: "0.5" }), { recoveredBefore: "100" }),
  "unspent, and partly recovered before": settle(recovery({ method: "unspent" }), { recoveredBefore: "60" }),
  "unspent, and all recovered before": settle(recovery({ method: "unspent" }), { recoveredBefore: "100.01" }),
  "unspent, one overspent": settle(recovery({ method: "unspent" })),
  "by weight, a third of a fen, rounded up": settle(
    recovery({ method: "by-weight", weights: { a: "1", b: "2" }, rounding: { mode: "ceiling" } }),
  ),
  "by weight, a third of a fen, with no word on it": settle(
    recovery({ method: "by-weight", weights: { a: "1", b: "2" } }),
  ),
  "rounded up beyond what was paid": settle(recovery({ rounding: { unit: "700", mode: "ceiling" } })),
  "missed targets not said": settle(recovery({ cap: "0.5" }), { unmet: undefined }),
  "missed targets and rectification not said": settle(recovery({ rectifyFirst: true }), { unmet: undefined }),
  "missed targets not said, rectification ordered": settle(recovery({ rectifyFirst: true }), {
    ...{ unmet: undefined, rectification: "not-ordered" },
  }),
  "met, though nobody says what was missed": settle(recovery(), { unmet: undefined, rectification: "met" }),
  "by an assumption, rounded as nobody asked": settle(
    recovery({ basis: "assumption", method: "by-weight", weights: { a: "1", b: "2" } }),
    { against: "5" },
  ),
};

const limits = [
  {
    id: "text",
    basis: "reference",
    source: { document: "某办法" },
    uses: ["platform"],
    ofSources: ["regional-fund"],
    least: "0.333333",
    most: "0.333334",
  },
  { id: "bare", basis: "caller", uses: ["publicity"] },
  { id: "half", basis: "caller", uses: ["platform"], least: "0.5", most: "0.5" },
];
const line = (use: string, source: string, amount?: string) => ({ use, source, ...(amount && { amount }) });

const budgets: Readonly<Record<string, unknown>> = {
  "shares that differ in the sixth place": {
    total: "3000000",
    lines: [line("platform", "regional-fund", "1000000"), line("transformation", "regional-fund", "2000000")],
  },
  "a share that differs from its bound in the seventh place": {
    lines: [line("platform", "enterprise", "100000001"), line("transformation", "enterprise", "99999999")],
  },
  "no money of the source": { lines: [line("platform", "enterprise", "10")] },
  "lines of nothing": { lines: [line("platform", "regional-fund", "0")] },
  "lines that lack what counts": {
    lines: [line("platform", "regional-fund"), { amount: "5" }, { use: "platform", amount: "1" }],
  },
  "wrong lines": {
    lines: [5, line("platforms", "regional-funds", "-1"), line("platform", "regional-fund", "1.001")],
  },
  "instalments beyond the money": {
    total: "10",
    instalments: [
      { id: "一", amount: "6" },
      { id: "一", amount: "6" },
    ],
  },
};

const settled = ({ steps, findings, issues, assumptions, ...given }: Settlement) => ({
  answer: `${given.action} ${given.recovered} (${given.low} to ${given.high}) of ${given.paid}`,
  parts: `netted ${given.netted}, issued ${given.issued}, retained ${given.retained}, handed out ${given.handedOut}, refund ${given.refund}`,
  steps: shownSteps(steps),
  findings: findings.map(findingLine),
  missing: given.missing,
  assumptions: assumptions.map(({ id, value }) => `${id}=${value}`),
  issues: issueLines(issues),
});

const parts = (split: ContractSplit) => ({
  answer: `${split.outcome} of ${split.price}: provider ${split.provider}, government ${split.government}, enterprise ${split.enterprise}`,
  percent: split.percent && Object.values(split.percent).join(", "),
  findings: split.findings.map(findingLine),
  steps: shownSteps(split.steps),
  missing: split.missing,
  issues: issueLines(split.issues),
});

export const cases: readonly Case[] = [
  ...casesOf("splitContract", contracts, ([contract, facts]) => {
    return parts(api.splitContract(contract, { policy: half, facts, edition }));
  }),
  {
    name: "createContractSplitter / without facts, with options that are none, and by a decision",
    answer: () => {
      const made = api.createContractSplitter(
        { ...half, tiers: [{ ceiling: { of: "price", times: "0.5" } }] },
        { edition },
      );
      if (!made.ok) return issueLines(made.issues);
      return [undefined, 5, { fact: {} }].map((options) => {
        return parts(made.value({ price: "1000", concession: "1", decided: "500" }, options));
      });
    },
  },
  {
    name: "splitContracts / limits that are none, and facts beside the contract",
    answer: () =>
      [{ limits: { entries: -1 } }, { limits: { entries: 1 } }, {}].map((options) => {
        const entries = [
          { contract: { price: "10", concession: "1" } },
          { contract: { price: "10" }, fact: {}, level: 2 },
        ];
        const { outcome, totals, undecided, issues } = api.splitContracts(entries, {
          policy: half,
          edition,
          ...options,
        });
        return { outcome, totals, undecided, issues: issueLines(issues) };
      }),
  },
  ...casesOf("planInstalments", schedules, ([award, schedule, options]) => {
    const result = api.planInstalments(award, schedule, options);
    if (!result.ok) return issueLines(result.issues);
    const { award: sum, instalments, edition: named } = result.value;
    return [
      `${sum} under ${named}`,
      ...instalments.map(({ id, part, when, amount }) => `${part} ${id} ${amount} with ${when}`),
      ...issueLines(result.issues),
    ];
  }),
  ...casesOf("followInstalments", progresses, ([given, progress]) => {
    const { rows, refused, issues, ...status } = api.followInstalments(given, { ...progress, edition });
    return {
      status: `${status.outcome}: paid ${status.paid}, netted ${status.netted}, due ${status.due}, remaining ${status.remaining}`,
      rows: rows.map(
        (row) =>
          `${row.id} ${row.status} ${row.due} of ${row.amount} with ${row.when}, paid ${row.paid}, netted ${row.netted}`,
      ),
      refused: refused.map(({ of, payment: place, finding }) => `${of} ${place} ${findingLine(finding)}`),
      issues: issueLines(issues),
    };
  }),
  ...casesOf("settleRecovery", settlements, (given) => {
    return settled(api.settleRecovery({ ...given, edition } as never));
  }),
  ...casesOf("checkBudget", budgets, (given) => {
    const { outcome, findings, issues } = api.checkBudget(given, { edition, limits });
    return {
      outcome,
      findings: findings.filter(({ rule }) => rule.includes("share-limit")).map(findingLine),
      issues: issueLines(issues),
    };
  }),
];

/** Money that is shared: allocations, runs over several claims, and policies compared, where what is said is at odds. */
import type { AllocationOptions } from "../../../src/index.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLine, issueLines } from "../helpers/lines.js";
import { aPolicy, verificationLines } from "../helpers/money.js";

// ── allocation ───────────────────────────────────────────────────────────────────────────────────────────────────

type Claims = readonly object[];

/** Weights in the order of the alphabet, backwards, with floors and caps where there are any. */
const claims = (...given: readonly (readonly [weight: string, floor?: string, cap?: string])[]): Claims =>
  given.map(([weight, floor, cap], index) => ({
    ...{ id: "zyxwvu"[index], weight },
    ...(floor && { floor }),
    ...(cap && { cap }),
  }));

const whole: AllocationOptions = { decimals: 0 };
const huge = "9007199254740993";

const allocations: Readonly<Record<string, readonly [total: string, claims: Claims, options?: object]>> = {
  "a floor and a cap that take all there is": ["100", claims(["1", "60"], ["1", "", "40"])],
  "a floor and a cap that leave the level where it was": ["100", claims(["1", "35"], ["1", "", "15"], ["2"])],
  "a floor, then a cap below the new level": ["100", claims(["1", "90"], ["1", "", "4"], ["1"])],
  "a floor of who has no weight, beside caps": ["100", claims(["0", "1"], ["5", "", "7"])],
  "quotients that doubles take for too much": [
    "1236409559023616",
    claims(["2037389899309044"], ["497047303643149"]),
    whole,
  ],
  "quotients that doubles take for too little": [
    "4267559941570560",
    claims(["149429496711874"], ["150958074885439"]),
    whole,
  ],
  "huge, a floor that bites": [huge, claims(["1", huge.slice(0, -1)], ["99"], ["1"]), whole],
  "huge, a cap that bites": [huge, claims(["1"], ["1", "", "5"], ["1"]), whole],
  "huge, a floor and a cap that take all there is": [
    huge,
    claims(["1", "9007199254740992"], ["1", "", "1"]),
    whole,
  ],
  "huge, a floor and a cap that leave the level where it was": [
    "36028797018963968",
    claims(["1", "9007199254740999"], ["1", "", "9007199254740985"], ["1"], ["1"]),
    whole,
  ],
  "huge, caps for everybody with a weight": [huge, claims(["1", "", "3"], ["0", "1"]), whole],
  "huge, equal remainders": ["90071992547409.94", claims(["1"], ["1"], ["1"])],
  "huge, equal remainders, by id": ["90071992547409.94", claims(["1"], ["1"], ["1"]), { ties: "id" }],
  "huge, a floor one above its cap": [huge, claims(["1", huge, "9007199254740992"]), whole],
  "huge, a floor that is its cap": [huge, claims(["1", huge, huge]), whole],
  "huge, floors one beyond the total": [huge, claims(["1", huge], ["1", "1"]), whole],
  "by rank, equal weights, as listed": [
    "50",
    claims(["2", "", "30"], ["1"], ["2", "5", "30"]),
    { by: "rank" },
  ],
  "by rank, equal weights, by id": [
    "50",
    claims(["2", "", "30"], ["1"], ["2", "5", "30"]),
    { by: "rank", ties: "id" },
  ],
  "by rank, all served": ["50", claims(["2", "", "30"], ["0", "1", "5"]), { by: "rank" }],
  "a rank that there is not, and places that are no number": [
    "1",
    claims(["1"]),
    { by: "lot", decimals: "2" },
  ],
  "more claims than are looked at": ["1", claims(["1"], ["1"]), { limits: { entries: 1 } }],
  "a weight that is no number": ["4", [{ id: "a", weight: Number.NaN }]],
  "zeros beyond the places": ["4.000", claims(["1.0", "0.500000", "1.50"], ["1"]), { decimals: 1 }],
  "a misspelt cap of two claims": ["1", [1, 2].map((id) => ({ id: `${id}`, weight: "1", caps: "1" }))],
  "bounds of claims with a remark": [
    "10",
    [
      { id: "a", weight: "1", floor: "8", remark: "x" },
      { id: "b", weight: "9", cap: "1", note: "y" },
    ],
  ],
  "digits of forty places": [`${"9".repeat(30)}.99`, claims(["1"], ["2"])],
};

const even = claims(["1"], ["1"], ["1"]);
const two = claims(["2"], ["1"]);
const byRank: AllocationOptions = { by: "rank" };
const first = claims(["2", "", "70"], ["1"]);
const both = claims(["2", "", "60"], ["1", "", "30"]);
const idle = claims(["1", "", "5"], ["0", "1"]);

/** What may be said of how a hundred was shared: the shares, what is left, and the level with its weights. */
const spoilt: Readonly<
  Record<string, readonly [Claims, AllocationOptions, shares: string, rest: string, level: string]>
> = {
  "as it is": [two, {}, "66.67 33.33", "0", "100 over 3"],
  "shares that are not sums": [two, {}, "1e2 0", "0", "100 over 3"],
  "a share finer than the places": [two, {}, "66.670 33.33", "0", "100 over 3"],
  "a unit too much": [two, {}, "66.68 33.32", "0", "100 over 3"],
  "rounded up out of turn": [two, {}, "66.66 33.34", "0", "100 over 3"],
  "rounded up out of turn among equals": [even, { ties: "id" }, "33.34 33.33 33.33", "0", "100 over 3"],
  "a part kept back": [claims(["1"], ["1"]), {}, "49 49", "2", "98 over 2"],
  "all at their caps": [idle, {}, "5 1", "94", "0 over 0"],
  "one above the floor it has": [idle, {}, "5 2", "93", "0 over 0"],
  "a level of nothing, with a rest": [claims(["1"], ["0"]), {}, "99 0", "1", "0 over 0"],
  "by rank as it is": [first, byRank, "70 30", "0", "30 over 1"],
  "by rank, above a cap": [first, byRank, "71 29", "0", "29 over 1"],
  "by rank, below a floor": [claims(["2"], ["1", "10"]), byRank, "95 5", "0", "5 over 1"],
  "by rank, the second before the first": [first, byRank, "69 31", "0", "31 over 1"],
  "by rank, at another weight": [first, byRank, "70 30", "0", "30 over 2"],
  "by rank, with a rest that was owed": [first, byRank, "70 29", "1", "29 over 1"],
  "by rank, all served": [both, byRank, "60 30", "10", "0 over 0"],
  "by rank, all served, at a level": [both, byRank, "60 30", "10", "30 over 1"],
};

// ── runs and comparisons ─────────────────────────────────────────────────────────────────────────────────────────

const all = aPolicy({ tiers: [{ rate: "1" }] });
const small = { id: "小微", when: { fact: "size", in: ["micro", "small"] }, share: "0.2" };
const chosen = { id: "专精特新", when: { fact: "specialised", isNot: "none" }, share: "0.5" };
const sized = (id: string, price: string, size?: string, specialised = "none") => ({
  ...{ id, enterprise: id, price, specialised },
  ...(size && { size }),
});
const five = [
  sized("1", "900", "large"),
  sized("2", "90", "small", "national"),
  sized("3", "30", "micro"),
  sized("4", "0", "small"),
  sized("5", "80", "large", "national"),
];
const dated = (id: string, price: unknown, completedOn?: string, more: object = {}) => ({
  ...{ id, enterprise: "甲", price },
  ...(completedOn && { completedOn }),
  ...more,
});
const capped = { ...all, perEnterpriseCap: "150", perEnterpriseYearCap: "100" };
const history = (...years: readonly (string | undefined)[]) =>
  years.map((year, index) => dated(`${index}`, "60", year && `${year}-06-30`));

const runs: Readonly<Record<string, readonly [claims: unknown, policy: unknown, options: object]>> = {
  "set-asides in proportion": [five, all, { pool: "100", setAsides: [small, chosen] }],
  "set-asides by rank": [five, all, { pool: "100", sharing: "by-rank", setAsides: [small, chosen] }],
  "a set-aside that changes nothing": [five, all, { pool: "800", setAsides: [small] }],
  "a set-aside where there is enough": [five, all, { pool: "8000", setAsides: [small] }],
  "a set-aside of whom nobody knows": [
    [sized("1", "900", "large"), sized("2", "5")],
    all,
    { pool: "100", setAsides: [small] },
  ],
  "set-asides above the pool, twice, under a condition that is none": [
    five,
    all,
    {
      pool: "100",
      setAsides: [{ ...small, share: "0.51" }, chosen, { ...small, when: { fact: "sise", is: 1 } }],
    },
  ],
  "a set-aside that nobody needs, beside one that is short": [
    five.filter(({ id }) => id !== "2" && id !== "3"),
    all,
    { pool: "100", setAsides: [small, chosen] },
  ],
  "a pool that is no number": [five, all, { pool: Number.NaN }],
  "nothing to pay, and one that may be refused": [
    [{ id: "1", enterprise: "甲", price: "100", received: "30" }],
    { ...all, perEnterpriseCap: "30", requires: [{ when: { fact: "level", atLeast: 2 } }] },
    {},
  ],
  "a pool of nothing, by rank": [five, all, { pool: "0", sharing: "by-rank" }],
  "nothing to pay": [[sized("4", "0")], all, { pool: "0" }],
  "an average and a pool below it": [five, { ...all, averageCap: "50" }, { pool: "150" }],
  "an average below the pool": [five, { ...all, averageCap: "20" }, { pool: "150" }],
  "enterprises that nobody names": [
    five.map(({ enterprise, ...one }) => one),
    { ...all, averageCap: "20" },
    {},
  ],
  "all refused": [five, { ...all, requires: [{ when: { fact: "price", above: "9999" } }] }, { pool: "5" }],
  "one open, under an average": [[...five, { id: "6", items: [] }], { ...all, averageCap: "20" }, {}],
  "one open, under a pool": [[...five, { id: "6", enterprise: "1" }], all, { pool: "50" }],
  "one open, between bounds, under a pool": [
    [sized("1", "30"), { id: "2", enterprise: "2" }],
    { ...all, cap: "40" },
    { pool: "60" },
  ],
  "one open, without any bound": [[sized("1", "30"), { id: "2" }], all, {}],
  "years that are known": [history("2024", "2024", "2025"), capped, {}],
  "a year that is not known, before others": [history(undefined, "2024", "2024"), capped, {}],
  "a year that is not known, after others": [history("2024", undefined, "2024", "2025"), capped, {}],
  "years that are not known, with nothing paid": [
    [dated("1", "0"), dated("2", "60", "2024-06-30"), dated("3", "0"), dated("4", "60", "2024-06-30")],
    capped,
    {},
  ],
  "what was received, said differently": [
    [
      dated("1", "0", undefined, { receivedThisYear: "10" }),
      dated("2", "0", undefined, { receivedThisYear: "20" }),
      dated("3", "60", "2024-06-30", { receivedThisYear: "10" }),
    ],
    capped,
    {},
  ],
  "what was received, said the same": [
    [
      dated("1", "0", undefined, { receivedThisYear: "10" }),
      dated("2", "0", undefined, { receivedThisYear: "10" }),
      dated("3", "95", "2024-06-30", { receivedThisYear: "10" }),
    ],
    capped,
    {},
  ],
  "what was received cannot be read": [
    [
      dated("1", "60", "2024-06-30", { received: "many", receivedThisYear: -5 }),
      dated("2", "60", "2024-06-30"),
    ],
    capped,
    {},
  ],
  "an amount that is open, then one that is not": [
    [
      dated("1", "?", "2024-06-30"),
      dated("2", "60", "2024-06-30", { received: "0" }),
      dated("3", "60", "2025-06-30"),
    ],
    capped,
    {},
  ],
  "tiers that overlap for each": [five, { ...all, tiers: [{ rate: "0.5" }, { rate: "0.4" }] }, {}],
  "more claims than are looked at": [five, all, { limits: { entries: 4 } }],
};

const half = aPolicy({ id: "half", tiers: [{ rate: "0.5" }] });

const comparisons: Readonly<Record<string, readonly [claims: unknown, options: object]>> = {
  "the policy before is none": [five, { before: {}, after: half, pool: "5" }],
  "the policy after is none": [five, { before: half, after: { ...half, base: "nett" }, pool: "5" }],
  "neither is one": [five, { before: 5 }],
  "set-asides that are none under one of the two": [
    five,
    {
      before: half,
      after: { ...half, facts: [{ id: "loan", kind: "amount" }] },
      ...{ pool: "5", setAsides: [{ id: "a", when: { fact: "loan", above: "0" }, share: "0.5" }] },
    },
  ],
  "tiers that overlap under both": [
    five,
    {
      before: { ...all, tiers: [{ rate: "0.5" }, { rate: "0.4" }] },
      after: { ...half, tiers: [{ rate: "0.5" }, { rate: "0.4" }] },
    },
  ],
  "limits that are none": [five, { before: all, after: half, limits: { entries: -1 } }],
  "a pool that is no number": [five, { before: all, after: half, pool: Number.NaN }],
  "a cap on the average instead of a pool": [
    five.map(({ enterprise, ...one }) => one),
    { before: { ...all, averageCap: "50" }, after: { ...half, tiers: [{ fixed: "60" }] } },
  ],
};

const openRuns = [
  "one open, under an average",
  "one open, under a pool",
  "one open, between bounds, under a pool",
  "one open, without any bound",
  "a set-aside of whom nobody knows",
] as const;

export const cases: readonly Case[] = [
  ...casesOf("allocate", allocations, ([total, list, options]) => {
    const result = api.allocate(total, list as never, options as never);
    if (!result.ok) return issueLines(result.issues);
    const { shares, unallocated, certificate } = result.value;
    return {
      shares: shares.map(({ id, amount }) => `${id} ${amount}`).join(", "),
      rest: `${unallocated}, level ${certificate.amount} over ${certificate.weights}, ${certificate.by}, ${certificate.ties}, ${certificate.decimals} places`,
      issues: issueLines(result.issues),
      verified: verificationLines(api.verifyAllocation(total, list as never, result.value, options as never)),
    };
  }),
  ...casesOf("verifyAllocation", spoilt, ([list, options, shares, unallocated, level]) => {
    const { decimals = 2, ties = "listed", by = "weight" } = options;
    const [amount, weights] = level.split(" over ");
    const allocation = {
      shares: shares.split(" ").map((share, index) => ({ id: "zyxwvu"[index], amount: share })),
      ...{ unallocated, certificate: { decimals, ties, by, amount, weights } },
    };
    const { outcome, issues } = api.verifyAllocation("100", list, allocation, options);
    return [outcome, ...issues.map(issueLine)];
  }),
  ...casesOf("calculateSubsidies", runs, ([list, policy, options]) => {
    const { subsidies, proration, issues, assumptions, ...run } = api.calculateSubsidies(list, {
      policy,
      ...options,
    });
    return {
      run: `${run.outcome}: ${run.total} (${run.low} to ${run.high}), payable ${run.payable}`,
      subsidies: subsidies.map(
        ({ id, outcome, amount, low, high, missing }) =>
          `${id} ${outcome} ${amount} (${low} to ${high}) [${missing.join(", ")}]`,
      ),
      proration: proration && {
        of: `${proration.reason} ${proration.limit} ${proration.sharing}`,
        shares: proration.shares.map(({ id, amount }) => `${id} ${amount}`).join(", "),
        kept: proration.setAsides.map(
          ({ id, least, paid: given, claims: whose }) =>
            `${id} at least ${least}, paid ${given} to [${whose.join(", ")}]`,
        ),
      },
      issues: issueLines(issues),
    };
  }),
  ...casesOf(
    "comparePolicies",
    {
      ...comparisons,
      ...Object.fromEntries(
        openRuns.map((name) => {
          const [list, before, options] = runs[name] as (typeof runs)[string];
          return [name, [list, { before, after: half, ...options }] as const];
        }),
      ),
    },
    ([list, options]) => {
      const { rows, counts, gained, lost, payable, bySize, byTier, issues } = api.comparePolicies(
        list,
        options,
      );
      return {
        all: `more ${counts.more}, less ${counts.less}, same ${counts.same}, open ${counts.open}; gained ${gained}, lost ${lost}`,
        rows: rows.map(
          ({ id, before, after, difference, range }) =>
            `${id} ${before.amount} (${before.low} to ${before.high}) -> ${after.amount} (${after.low} to ${after.high}): ${difference} (${range.low} to ${range.high})`,
        ),
        payable,
        groups: [...bySize, ...byTier].map(
          ({ claims: count, difference, ...group }) =>
            `${JSON.stringify("size" in group ? group.size : group.tiers)} ${count}: ${difference.low} to ${difference.high}`,
        ),
        issues: issueLines(issues),
      };
    },
  ),
];

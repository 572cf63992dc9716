/** Policies that contradict themselves in every way there is, on their face or for some claim. */
import { bare } from "../../support/bare.js";
import { type Case, casesOf } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLine, issueLines } from "../helpers/lines.js";
import { aPolicy } from "../helpers/money.js";

// ── policies with faults ─────────────────────────────────────────────────────────────────────────────────────────

const of = (parts: object): unknown => ({ ...aPolicy(), ...parts });
const when = (condition: unknown, more: object = {}): unknown =>
  of({ requires: [{ when: condition }], ...more });
const tier = (parts: object, more: object = {}): unknown => of({ tiers: [parts], ...more });
const days = [
  { id: "signedOn", kind: "date" },
  { id: "growth", kind: "number" },
];

const faulty: Readonly<Record<string, unknown>> = {
  "own facts twice, and under a name of every claim": of({
    facts: [...days, days[0], { id: "price", kind: "amount" }],
  }),
  "bases that nobody is paid for": of({
    base: "received",
    limitedBy: ["price", "growth", "decided"],
    facts: days,
  }),
  "items of one kind, and a cap for a piece above that of all": tier({
    items: [
      { kind: "cloud", rate: "0.1", cap: "5", pieceCap: "5.01" },
      { kind: "edge", rate: "0.2" },
      { kind: "cloud", rate: "0.3", pieceCap: "5" },
    ],
  }),
  "tiers of nothing but bounds": tier({ floor: "1", cap: "2" }),
  "sums above the caps over all": of({
    tiers: [
      { fixed: "100.01", floor: "100.02" },
      { fixed: "100.01" },
      { ceiling: { sum: "100.03" }, cap: "100.02" },
    ],
    ...{ cap: "100", perEnterpriseCap: "100.01" },
  }),
  "bands that are open before the last, or end alike": of({
    tiers: [
      { bands: [{ rate: "0.1" }, { upTo: "5", rate: "0.2" }] },
      { bands: [{ upTo: "5", rate: "0.1" }, { upTo: "5.0", rate: "0.2" }, { rate: "0.3" }] },
    ],
    overlap: "sum",
  }),
  "rates raised above one, in one tier alone": of({
    tiers: [{ rate: "0.8" }, { rate: "0.81" }, { fixed: "1" }],
    bonuses: [{ raisesRate: "0.1" }, { raisesRate: "0.1" }, { fixed: "1" }],
  }),
  "payments with rests that are not last, under ids that repeat": of({
    payments: [
      { id: "a", when: "approved" },
      { id: "b", when: "mid-term-met", share: "0.5" },
      { id: "a", when: "accepted" },
    ],
  }),
  "payments of a tenth that are all there are": of({
    payments: [{ id: "a", when: "approved", share: "0.1" }],
  }),
  "payments of the whole, one of them capped": of({
    payments: [
      { id: "a", when: "approved", share: "0.5", cap: "1" },
      { id: "b", when: "accepted", share: "0.5" },
    ],
  }),
  "payments of the whole, one of what was spent": of({
    payments: [
      { id: "a", when: "approved", share: "0.5", of: "spent" },
      { id: "b", when: "accepted", share: "0.5" },
    ],
  }),
  "no payments in a list of them": of({ payments: [] }),
  "validity that ends the day before": of({ validFrom: "2025-01-02", validTo: "2025-01-01" }),
  "validity of one day": of({ validFrom: "2025-01-01", validTo: "2025-01-01" }),
  "items that would count and do not": of({ eligibleItems: ["cloud"] }),
  "formulas that say two things, nothing, or a part of no amount": of({
    tiers: [
      { amount: { sum: "1", of: "price" }, ceiling: undefined },
      { amount: {}, floorBy: { times: "0.5" }, capBy: { sum: "1", over: "2" } },
      { amount: { of: "level" }, capBy: { of: "price", over: "0" } },
      {
        amount: { least: [{ of: "nett" }, { greatest: [{ sum: "1" }, { of: "price", over: "0.000000" }] }] },
      },
    ],
    bonuses: [{ fixed: "1" }, { fixed: "2", capBy: { of: "received" } }],
    capBy: { of: "decided", over: "0" },
  }),
  "formulas of empty lists": tier({ amount: { least: [] } }),
  "ceilings beside amounts, and added up": of({
    overlap: "sum",
    tiers: [
      { ceiling: { sum: "5" } },
      { ceiling: { sum: "5" }, rate: "0.1", floor: "1" },
      { ceiling: { of: "price" }, cap: "3" },
    ],
  }),
  "an unknown fact near one of its own": when({ fact: "growht", atLeast: "1" }, { facts: days }),
  "an unknown fact near none": when({ fact: "weather", is: "fine" }),
  "months after what is no date": when({ fact: "completedOn", monthsAfter: "level", atMost: 6 }),
  "months and a part at once": when({ fact: "invoiced", of: "price", monthsAfter: "completedOn", atMost: 6 }),
  "a part of another kind": when({ fact: "growth", of: "price", atMost: "1" }, { facts: days }),
  "months that are none": when(
    { fact: "completedOn", monthsAfter: "signedOn", in: ["1.5", 1200, -1201, "six"] },
    { facts: days },
  ),
  "a comparison without a fact, two levels down": when({
    all: [{ fact: "level", is: 1 }, { any: [{ atLeast: 1 }, { monthsAfter: "completedOn" }, {}] }],
  }),
  "a fact that nothing is asked of": when({ any: [{ fact: "invoiced", of: "price" }, { fact: "level" }] }),
  "more or less of yes and no, and of words without an order": when({
    all: [
      { fact: "accepted", atLeast: "yes", below: "1" },
      { fact: "region", above: "150100" },
      { fact: "batch", in: ["1"], atMost: "2" },
    ],
  }),
  "bounds of another kind": when({
    all: [
      { fact: "accepted", is: "yes" },
      { fact: "completedOn", atLeast: "2025-02-30" },
      { fact: "size", in: ["small", "tiny"] },
      { fact: "price", atMost: "1.001" },
      { fact: "level", isNot: true },
      { fact: "invoiced", of: "price", atLeast: "-0.1" },
    ],
  }),
  "conditions that can never hold, of every kind": when(
    {
      any: [
        { fact: "completedOn", atLeast: "2025-01-02", atMost: "2025-01-01" },
        { fact: "completedOn", above: "2025-01-01", atMost: "2025-01-01" },
        { fact: "completedOn", atLeast: "2025-01-01", atMost: "2025-01-01" },
        { fact: "completedOn", atLeast: "2025-01-01", atMost: "2025-01-02" },
        { fact: "price", above: "10", below: "10.0" },
        { fact: "size", atLeast: "large", below: "small" },
        { fact: "completedOn", monthsAfter: "signedOn", atLeast: 7, atMost: 6 },
        { fact: "invoiced", of: "price", above: "0.5" },
      ],
    },
    { facts: days },
  ),
};

/** Policies whose faults only some claim shows, or none. */
const doubtful: Readonly<Record<string, unknown>> = {
  "a floor above a base that is compared": of({
    requires: [{ when: { fact: "price", atLeast: "100" } }],
    tiers: [{ rate: "0.5", floor: "100.01" }],
  }),
  "a floor at the least base": of({
    requires: [{ when: { fact: "price", atLeast: "100" } }],
    tiers: [{ bands: [{ rate: "0.5" }], floor: "100" }],
  }),
  "a floor of nothing": tier({ rate: "0.5", floor: "0" }),
  "a floor under bands": tier({ bands: [{ upTo: "10", rate: "1" }, { rate: "0.1" }], floor: "6" }),
  "a floor by formula above the cap": tier({ rate: "0.5", floorBy: { of: "net" }, cap: "3000" }),
  "a floor above a cap by formula, at every level": of({
    tiers: [
      {
        when: { fact: "level", atLeast: 0 },
        fixed: "5",
        floor: "3000",
        capBy: { of: "price", times: "0.02" },
      },
    ],
  }),
  "a floor by formula that stays below": tier({
    rate: "0.5",
    floorBy: { of: "price", times: "0.1" },
    cap: "1000000000",
  }),
  "a floor by formulas of many amounts": of({
    base: "net",
    tiers: [
      {
        when: { fact: "level", atLeast: 2 },
        amount: { of: "net" },
        floorBy: { greatest: [{ of: "eligible" }, { of: "invoiced" }, { of: "downPayment" }] },
        capBy: { of: "supportElsewhere" },
      },
    ],
  }),
  "more conditions than are tried": when({
    all: ["price", "eligible", "invoiced", "received", "supportElsewhere"].map((fact, index) => ({
      any: [
        { fact, above: `${index}` },
        { fact, below: `${index + 10}` },
        { fact, is: `${index + 20}` },
      ],
    })),
  }),
  "less for who had more, which is as it should be": when(
    { fact: "received", atMost: "5" },
    {
      tiers: [
        { when: { fact: "received", is: "0" }, rate: "0.5" },
        { when: { fact: "received", above: "0" }, rate: "0.4" },
      ],
    },
  ),
  "less at a higher level": of({
    tiers: [
      { when: { fact: "level", below: 3 }, fixed: "30" },
      { when: { fact: "level", atLeast: 3 }, fixed: "20", amount: { of: "price", times: "0.000001" } },
    ],
  }),
  "a part above the whole is no claim": of({
    tiers: [
      {
        when: {
          all: [
            { fact: "invoiced", above: "10" },
            { fact: "price", below: "10" },
          ],
        },
        fixed: "1",
      },
      { when: { fact: "price", atLeast: "10" }, fixed: "1" },
      {
        when: {
          all: [
            { fact: "price", below: "10" },
            { fact: "invoiced", atMost: "10" },
          ],
        },
        fixed: "1",
      },
    ],
  }),
  "months on both sides of a bound": of({
    facts: days,
    tiers: [
      { when: { fact: "completedOn", monthsAfter: "signedOn", atMost: 6 }, rate: "0.5" },
      { when: { fact: "completedOn", monthsAfter: "signedOn", above: 7 }, rate: "0.3" },
    ],
  }),
  "words that take the name for others": of({
    tiers: [
      { when: { fact: "region", in: ["other", "other-other"] }, fixed: "1" },
      { when: { fact: "projectKind", is: "new" }, fixed: "2" },
    ],
  }),
};

/** What the check says of a policy, and what becomes of a claim under it. */
const checked = (policy: unknown) => {
  const { outcome, faults, issues } = api.lintPolicy(policy);
  const subsidy = api.calculateSubsidy({ price: "1000", invoiced: "500", level: 3 }, { policy });
  const told = [...faults, ...issues].map(issueLine);
  const again = subsidy.issues.map(issueLine);
  return {
    checked: outcome,
    faults: faults
      .map(bare)
      .map((fault) => (fault.input ? [issueLine(fault), fault.input] : issueLine(fault))),
    issues: issueLines(issues),
    claimed: `${subsidy.outcome} ${subsidy.amount} (${subsidy.low} to ${subsidy.high})`,
    ...(again.join() !== told.join() && { issuesOfClaim: again }),
  };
};

export const cases: readonly Case[] = [
  ...casesOf("a policy with", faulty, checked),
  ...casesOf("a policy whose fault a claim shows", doubtful, checked),
];

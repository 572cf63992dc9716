/** Subsidies where facts are missing in every way, and where caps, floors and formulas stand against each other. */
import type { Subsidy } from "../../../src/index.js";
import type { Case } from "../helpers/case.js";
import { api } from "../helpers/library.js";
import { issueLines, parameterLine } from "../helpers/lines.js";
import { aPolicy } from "../helpers/money.js";
import { shownSteps } from "../helpers/steps.js";

const brief = (given: Subsidy) => ({
  answer: `${given.outcome} ${given.amount} (${given.low} to ${given.high}), tiers [${given.tiers.join(", ")}], missing [${given.missing.join(", ")}]`,
  steps: shownSteps(given.steps),
  ...(given.refused.length > 0 && { refused: given.refused.map(({ step }) => step).join(", ") }),
  ...(given.payments.length > 0 && {
    payments: given.payments.map(({ id, when, amount }) => `${id} ${when} ${amount}`),
  }),
  ...(given.note !== null && { note: given.note }),
  ...(given.assumptions.length > 0 && { assumptions: given.assumptions.map(parameterLine) }),
  ...(given.issues.length > 0 && { issues: issueLines(given.issues) }),
});

const of = (parts: object): unknown => ({ ...aPolicy(), ...parts });
const when = (condition: unknown, more: object = {}): unknown =>
  of({ requires: [{ when: condition }], ...more });
const tier = (parts: object, more: object = {}): unknown => of({ tiers: [parts], ...more });
const [signedOn, growth] = [
  { id: "signedOn", kind: "date" },
  { id: "growth", kind: "number" },
];
const days = [signedOn, growth];

// ── claims of which something is missing ─────────────────────────────────────────────────────────────────────────

const wide = ["eligible", "invoiced", "downPayment", "concession"] as const;

/** One policy for each way in which a missing fact can be tried, with claims that lack it. */
const open: Readonly<Record<string, readonly [policy: unknown, claims: readonly object[]]>> = {
  "months after, either date missing, or both": [
    of({
      facts: days,
      tiers: [{ rate: "0.5" }],
      reductions: [{ when: { fact: "completedOn", monthsAfter: "signedOn", above: 6 }, share: "0.5" }],
    }),
    [
      { price: "100", completedOn: "2024-08-31", facts: { signedOn: "2024-02-29" } },
      { price: "100", completedOn: "2024-08-31" },
      { price: "100", facts: { signedOn: "2024-08-31" } },
      { price: "100" },
    ],
  ],
  "a part of another, either missing": [
    when({ fact: "invoiced", of: "price", atLeast: "0.8", atMost: "0.9" }),
    [{ price: "100" }, { invoiced: "80" }, {}, { price: "100", invoiced: "90.01" }],
  ],
  "at least nothing of another": [
    when({ fact: "invoiced", of: "price", atLeast: "0" }),
    [{ invoiced: "80" }, { price: "0" }],
  ],
  "numbers of its own, above and below zero": [
    when({ fact: "growth", above: "-0.5", below: 2 }, { facts: days }),
    [{ price: "100" }, { price: "100", facts: { growth: -0.4 } }, { price: "100", facts: { growth: 1 } }],
  ],
  "words of its own": [
    of({
      tiers: [{ when: { fact: "region", in: ["other", "other-other"] }, rate: "0.5" }, { rate: "0.1" }],
      overlap: "first",
    }),
    [{ price: "100", region: "other-other-other" }, { price: "100" }],
  ],
  "days on both sides": [
    of({
      tiers: [{ when: { fact: "completedOn", above: "2024-12-31" }, rate: "0.5" }, { rate: "0.1" }],
      overlap: "highest",
    }),
    [{ price: "100" }, {}],
  ],
  levels: [
    of({ tiers: [2, 3, 9].map((level) => ({ when: { fact: "level", is: level }, fixed: `${level}0` })) }),
    [{}, { level: 9 }, { level: 5 }],
  ],
  "received, with no cap on it": [
    of({
      excludes: [
        {
          when: {
            any: [
              { fact: "received", above: "5" },
              { fact: "receivedThisYear", above: "3" },
            ],
          },
        },
      ],
    }),
    [{ price: "100" }, { price: "100", received: "5" }, { price: "100", received: "5.01" }],
  ],
  "received, up to caps": [
    of({ perEnterpriseCap: "30", perEnterpriseYearCap: "20" }),
    [
      { price: "100" },
      { price: "100", received: "25" },
      { price: "100", received: "30.01", receivedThisYear: "0" },
    ],
  ],
  "more facts than are tried one by one": [
    of({
      base: "net",
      limitedBy: ["eligible", "net"],
      tiers: [
        {
          when: { fact: "level", atLeast: 2 },
          rate: "0.5",
          capBy: { greatest: [{ of: "invoiced" }, { of: "net", times: "0.9" }] },
        },
        {
          when: { fact: "accepted", is: false },
          fixed: "5",
          floorBy: { least: [{ of: "downPayment" }, { sum: "7" }] },
        },
      ],
      requires: [{ when: { fact: "supportElsewhere", below: "9" } }],
      excludes: [{ when: { fact: "batch", is: "3" } }],
      bonuses: [{ when: { fact: "size", is: "micro" }, share: "0.1", capBy: { of: "net", times: "0.01" } }],
      reductions: [{ when: { fact: "level", is: 0 }, share: "0.1" }, { fixed: "1" }],
      ...{ capBy: { of: "price", times: "0.4" }, deductsSupport: true, perEnterpriseCap: "60" },
    }),
    [
      {},
      { price: "100" },
      { price: "100", level: 3, accepted: true },
      { price: "100", level: 1, accepted: true },
      { price: "100", supportElsewhere: "9" },
      { price: "100", supportElsewhere: "2", level: 2 },
    ],
  ],
  "the same, added up": [
    of({
      overlap: "sum",
      tiers: wide.map((fact) => ({ when: { fact, above: "3" }, fixed: "10" })),
      requires: [{ when: { any: wide.map((fact) => ({ fact, atMost: "50" })) } }],
    }),
    [{ price: "100" }, {}, { price: "100", eligible: "4", invoiced: "4", downPayment: "4" }],
  ],
  "a concession that lowers and raises": [
    of({ base: "net", tiers: [{ rate: "0.5", capBy: { of: "concession", times: "3" } }] }),
    [{ price: "100" }, { price: "100", concession: "10" }, { concession: "10" }],
  ],
  "support that is paid for and taken off": [
    of({ base: "supportElsewhere", deductsSupport: true, tiers: [{ rate: "0.5" }] }),
    [{}, { supportElsewhere: "10" }],
  ],
  "nothing whatever is missing": [
    of({ tiers: [{ rate: "0" }], requires: [{ when: { fact: "level", atLeast: 0 } }] }),
    [{ price: "100" }, {}],
  ],
  "a fixed sum whatever is missing": [
    of({
      tiers: [
        { when: { fact: "level", below: 3 }, fixed: "7" },
        { when: { fact: "level", atLeast: 3 }, fixed: "7" },
      ],
    }),
    [{}],
  ],
  "no tier for what is known": [
    of({ tiers: [{ when: { fact: "level", is: 1 }, rate: "0.5" }] }),
    [{ level: 2 }, { level: 2, price: "1" }, { price: "1" }],
  ],
  "two parts of a price that is missing": [
    of({
      base: "eligible",
      limitedBy: ["invoiced"],
      tiers: [{ bands: [{ upTo: "50", rate: "1" }, { rate: "0.5" }] }],
    }),
    [
      { price: "100" },
      { eligible: "60" },
      { invoiced: "40" },
      { price: "100", eligible: "101", invoiced: "40" },
    ],
  ],
  "bands over an own amount": [
    of({
      base: "loan",
      facts: [{ id: "loan", title: "贷款", kind: "amount" }],
      tiers: [{ bands: [{ upTo: "50", rate: "1" }] }],
    }),
    [{}, { facts: { loan: "60" } }, { facts: { loan: "1.001" } }],
  ],
  "a decision under a ceiling": [
    of({
      tiers: [
        { when: { fact: "level", below: 3 }, ceiling: { sum: "50" } },
        { when: { fact: "level", atLeast: 3 }, ceiling: { of: "price", times: "0.5" }, cap: "80" },
      ],
      bonuses: [{ when: { fact: "size", is: "micro" }, raisesCap: "10" }],
      note: "以核定为准",
    }),
    [
      { price: "100", level: 1, size: "large", decided: "50" },
      { price: "100", level: 1, size: "large", decided: "50.01" },
      { price: "100", level: 1, size: "micro", decided: "60" },
      { price: "100", level: 1, decided: "61" },
      { price: "100", level: 1, decided: "55" },
      { price: "100", size: "large" },
      { price: "1000", level: 4, size: "micro", decided: "95" },
      { decided: "5" },
    ],
  ],
};

// ── claims of which everything is known ──────────────────────────────────────────────────────────────────────────

const all = { price: "1000", concession: "100", eligible: "600", invoiced: "500", downPayment: "333.33" };

const whole: Readonly<Record<string, readonly [policy: unknown, claims: readonly object[]]>> = {
  "pieces, each under a cap": [
    tier(
      {
        items: [
          { kind: "robot", rate: "0.5", pieceCap: "10", cap: "45" },
          { kind: "cloud", rate: "0.1" },
        ],
      },
      { rounding: { unit: "7", mode: "ceiling" } },
    ),
    [
      {
        items: [
          { kind: "robot", amount: "30", pieces: 2 },
          { kind: "robot", amount: "16" },
        ],
      },
      {
        items: [
          { kind: "robot", amount: "600", pieces: 6 },
          { kind: "cloud", amount: "5" },
        ],
      },
      { items: [{ kind: "robot", amount: "10" }] },
      { items: [{ kind: "robot", amount: "10", pieces: 0 }] },
      { items: [] },
      {},
    ],
  ],
  "the least and the greatest of formulas": [
    tier(
      {
        amount: {
          greatest: [
            {
              least: [{ of: "net", times: "0.333333" }, { of: "invoiced", over: "0.7" }, { sum: "299.99" }],
            },
            { of: "downPayment", times: "0.9", over: "3" },
          ],
        },
        floorBy: {
          greatest: [
            { of: "eligible", times: "0.6" },
            { of: "price", times: "0.9" },
          ],
        },
      },
      { rounding: { mode: "ceiling" } },
    ),
    [all, { ...all, invoiced: "1" }],
  ],
  "sums and parts between floors and caps by formula": [
    of({
      overlap: "sum",
      tiers: [
        {
          rate: "0.1",
          floor: "120",
          floorBy: { of: "eligible", times: "0.25" },
          cap: "200",
          capBy: { of: "invoiced", over: "4" },
        },
        { fixed: "900", capBy: { least: [{ of: "net" }, { sum: "444.44" }] } },
        { amount: { of: "downPayment" }, floor: "400" },
        { amount: { greatest: [{ sum: "5" }, { of: "downPayment" }] }, floorBy: { sum: "9999" } },
      ],
      bonuses: [
        { share: "0.333333", capBy: { of: "concession", times: "1.5" } },
        { rate: "0.333333", cap: "1", capBy: { of: "price" } },
        { raisesCap: "0.01" },
        { fixed: "0" },
      ],
      ...{ cap: "99999", capBy: { of: "price", times: "0.875", over: "0.77" }, shareCap: "0.95" },
    }),
    [all],
  ],
  "a floor in yuan above one by formula": [
    tier({ rate: "0.1", floor: "160", floorBy: { of: "eligible", times: "0.25" } }),
    [all],
  ],
  "rounded up as far as the formula, and no further": [
    tier(
      { amount: { of: "downPayment", times: "0.333333" } },
      { rounding: { unit: "100", mode: "ceiling" } },
    ),
    [all, { downPayment: "299" }, { downPayment: "99" }],
  ],
  "a decision beside a rate, by the higher": [
    of({ overlap: "highest", tiers: [{ ceiling: { sum: "600" } }, { rate: "0.5" }] }),
    [{ price: "1000", decided: "600" }],
  ],
  "rounded up as far as the base, and no further": [
    tier({ rate: "1" }, { rounding: { unit: "1000", mode: "ceiling" } }),
    [{ price: "1000" }, { price: "1001" }],
  ],
  "paid of everything there is to pay of": [
    of({
      base: "net",
      payments: [
        { id: "一", when: "contract-signed", of: "base", share: "0.1", cap: "70" },
        { id: "二", when: "mid-term-met", of: "spent", share: "0.5" },
        { id: "三", when: "final-met", of: "down-payment", share: "0.333333" },
        { id: "四", when: "accepted" },
      ],
    }),
    [
      {
        ...all,
        spent: [
          { when: "mid-term-met", amount: "100" },
          { when: "mid-term-met", amount: "20.01" },
        ],
      },
      { ...all, spent: [{ when: "mid-term-met", amount: "5000" }] },
      { price: "100", spent: [{ when: "accepted", amount: "1" }] },
      {},
    ],
  ],
  "refused in every way at once": [
    of({
      facts: [...days, { id: "ok", title: "是否合规", kind: "yes-or-no" }],
      requires: [
        { when: { fact: "completedOn", monthsAfter: "signedOn", atMost: 6, above: "0" } },
        { when: { fact: "invoiced", of: "price", atLeast: "0.8" } },
        { when: { fact: "growth", of: "growth", above: "1" } },
        { when: { fact: "ok", is: true } },
        {
          when: {
            all: [
              { fact: "level", notIn: [1, 2] },
              { fact: "price", above: "1" },
            ],
          },
        },
      ],
      excludes: [{ when: { fact: "size", atMost: "small" } }, { when: { fact: "region", isNot: "150100" } }],
      tiers: [{ when: { fact: "level", is: 9 }, rate: "1" }],
    }),
    [
      {
        ...all,
        level: 1,
        size: "micro",
        region: "x",
        completedOn: "2025-01-01",
        facts: { signedOn: "2024-01-01", growth: "2", ok: false },
      },
      { ...all, level: 3, size: "large", region: "150100", facts: { ok: "no" } },
      { price: "5", level: 2 },
    ],
  ],
  "an amount above its price, and beyond every number": [
    aPolicy({ base: "net", tiers: [{ rate: "0.333333" }], rounding: { mode: "half-up" } }),
    [
      { price: "9007199254740993.99", concession: "0.01" },
      { price: "9007199254740993.99", concession: "9007199254740994" },
      { price: "10", concession: "11", eligible: "12", downPayment: "10.01" },
    ],
  ],
  "a cap that bonuses use up and reductions free": [
    aPolicy({
      tiers: [{ rate: "0.5", cap: "100" }],
      bonuses: [
        { rate: "0.1", cap: "20" },
        { share: "0.5", cap: "30" },
      ],
      rounding: { unit: "100", mode: "ceiling" },
      reductions: [{ fixed: "5" }],
      averageCap: "1",
    }),
    [{ price: "1000" }, { price: "10" }],
  ],
};

export const cases: readonly Case[] = Object.entries({ ...open, ...whole }).map(
  ([name, [policy, claims]]) => ({
    name: `calculateSubsidy / ${name}`,
    answer: () =>
      claims.map((claim) => [
        JSON.stringify(claim).replaceAll('"', ""),
        brief(api.calculateSubsidy(claim, { policy })),
      ]),
  }),
);

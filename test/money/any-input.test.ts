/** Whatever a function is given, in whatever place: an answer, of plain data, frozen, and what was given as it was. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import { hostileValues } from "../support/hostile.js";
import { goesTo } from "../support/hostile-at.js";
import { aPolicy } from "../support/policies.js";
import { runs } from "../support/runs.js";

const {
  allocate,
  calculateSubsidies,
  calculateSubsidy,
  checkBudget,
  comparePolicies,
  createSubsidyCalculator,
  followInstalments,
  lintPolicy,
  nm2024: edition,
  planInstalments,
  settleRecovery,
  splitContract,
  splitContracts,
  summariseBudget,
  verifyAllocation,
} = library;

type AnyFunction = (...given: unknown[]) => unknown;

/** A function as it answers what it was made for, and the arguments of that question. */
interface Asked {
  readonly ask: AnyFunction;
  readonly given: readonly unknown[];
}

const policy = aPolicy();
const claims = [{ id: "a", weight: "1" }];
const schedule = [{ id: "1", weight: "1", when: "approved" }];
const instalments = [{ id: "1", part: "instalment", when: "approved", amount: "100" }];
const progress = { asOf: "2025-01-01", reached: [], paid: [], netted: [], edition };
const recovery = { id: "all", basis: "caller", method: "all" };
const limits = [{ id: "x", basis: "caller", uses: ["platform"], least: "0.5" }];

const functions: Readonly<Record<string, Asked>> = {
  allocate: { ask: allocate, given: ["100", claims, { decimals: 2, ties: "id" }] },
  verifyAllocation: { ask: verifyAllocation, given: ["100", claims, {}, { decimals: 2, ties: "id" }] },
  calculateSubsidy: { ask: calculateSubsidy, given: [{ price: "100" }, { policy }] },
  calculateSubsidies: { ask: calculateSubsidies, given: [[{ price: "100" }], { policy, pool: "10" }] },
  createSubsidyCalculator: {
    ask: (given, claim) => {
      const made = createSubsidyCalculator(given);
      return made.ok ? { issues: made.issues, subsidy: made.value(claim) } : made;
    },
    given: [policy, { price: "100" }],
  },
  comparePolicies: {
    ask: comparePolicies,
    given: [[{ price: "100" }], { before: policy, after: policy, pool: "10" }],
  },
  lintPolicy: { ask: lintPolicy, given: [policy] },
  splitContract: {
    ask: splitContract,
    given: [
      { price: "100", concession: { rate: "0.1" } },
      { policy, facts: {}, edition },
    ],
  },
  splitContracts: {
    ask: splitContracts,
    given: [[{ contract: { price: "100", concession: "10" }, facts: {} }], { policy, edition }],
  },
  checkBudget: {
    ask: checkBudget,
    given: [
      { total: "1", lines: [] },
      { edition, limits },
    ],
  },
  summariseBudget: { ask: summariseBudget, given: [{ total: "1", lines: [] }] },
  planInstalments: { ask: planInstalments, given: ["100", schedule, { retention: "0.1" }] },
  followInstalments: { ask: followInstalments, given: [{ instalments }, progress] },
  settleRecovery: {
    ask: settleRecovery,
    given: [
      {
        ...{ paid: [{ amount: "100" }], recoveredBefore: "1", unmet: [{ id: "a" }], policy: recovery },
        ...{ rectification: "failed", against: "1", stated: { amount: "1", reason: "查" }, edition },
      },
    ],
  },
};

const replaced = (list: readonly unknown[], at: number, thing: unknown): readonly unknown[] =>
  list.map((one, index) => (index === at ? thing : one));

/** Every place in which something else can stand: an argument, or an option of the last of them. */
const placesOf = (given: readonly unknown[]): readonly ((thing: unknown) => readonly unknown[])[] =>
  given.flatMap((argument, index) => [
    (thing: unknown) => replaced(given, index, thing),
    ...(index === given.length - 1
      ? Object.keys(argument as object).map(
          (option) => (thing: unknown) =>
            replaced(given, index, { ...(argument as object), [option]: thing }),
        )
      : []),
  ]);

const withoutUndefined = (value: unknown): boolean =>
  typeof value !== "object" || value === null
    ? value !== undefined
    : Object.isFrozen(value) && Object.values(value).every(withoutUndefined);

function expectAnswer(ask: AnyFunction, given: readonly unknown[]): void {
  const answer = ask(...given) as object;
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  expect(Object.values(answer).every(withoutUndefined)).toBe(true);
  expect(Array.isArray((answer as { readonly issues: unknown }).issues)).toBe(true);
}

describe.each(Object.entries(functions))("%s", (_, { ask, given }) => {
  const places = placesOf(given);

  it("answers what it was made for", () => expectAnswer(ask, given));

  it("answers anything in any place, and leaves it as it was", () =>
    fc.assert(
      fc.property(fc.anything(), fc.nat({ max: places.length - 1 }), (thing, place) => {
        const before = fc.stringify(thing);
        expectAnswer(ask, (places[place] as (thing: unknown) => readonly unknown[])(thing));
        expect(fc.stringify(thing)).toBe(before);
      }),
      { numRuns: runs(50) },
    ));

  // Contracts and claims may be as many as there are, and each has an answer.
  const bounded = hostileValues.filter(({ code }) => code !== "too-many-entries");
  it.each(bounded)("answers $what in any place", (one) => {
    for (const [place, put] of places.entries())
      if (goesTo(one, place, places.length)) expectAnswer(ask, put(one.make()));
  });

  it("answers nothing at all", () => expectAnswer(ask, []));
});

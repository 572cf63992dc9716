import { compare } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import type { Issue, Path, Values } from "../../core/issue.js";
import { yuanOf } from "../../core/money.js";
import { warningOf } from "../../vocabulary/issues.js";
import { readPolicy } from "./calculate-subsidy.js";
import { compute } from "./compute.js";
import { comparedFacts, type Facts, kindOf, nameOf, truthOf } from "./condition.js";
import { conditionsOf, factsRead } from "./facts.js";
import { hugerAmount, samplesOf } from "./samples.js";
import { partsOfPrice } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

const warning = /* @__PURE__ */ warningOf("subsidyRequest");

/** What is wrong with a policy; `input` holds the facts of a claim that shows it. */
export interface PolicyFault extends Issue {
  readonly input?: Readonly<Record<string, string | boolean>>;
}

/** More claims than these are not tried. */
const mostClaims = 4_000;

/**
 * Looks for contradictions in a policy: conditions that can never hold, floors above caps, payments that do not add
 * up; and, by trying every claim the policy can tell apart, tiers that overlap, claims that meet every requirement and
 * fall between the tiers, tiers nobody reaches, and places where more gives less. No fault, empty list.
 */
export function lintPolicy(policy: unknown): readonly PolicyFault[] {
  const { value, issues } = readPolicy(policy);
  return deepFreeze(value === undefined ? [...issues] : [...issues, ...triedFaults(value)]);
}

function triedFaults(policy: SubsidyPolicy): readonly PolicyFault[] {
  const names = [...new Set(conditionsOf(policy).flatMap((one) => comparedFacts(one).map(nameOf)))];
  const none: Facts = new Map();
  const samples = names.map((fact) => samplesOf(policy, fact, none).filter((value) => value !== hugerAmount));
  const count = samples.reduce((product, { length }) => product * length, 1);
  if (count > mostClaims) {
    return [warning("too-many-combinations", ["policy"], { count: `${count}`, most: `${mostClaims}` })];
  }
  const claims = [...variants(none, names, samples)].filter((facts) => isAdmitted(policy, facts));
  const faults = new Map<string, PolicyFault>();
  const add = (code: string, path: Path, values: Values, facts: Facts) => {
    const key = `${code} ${path.join(".")} ${values.tiers ?? values.fields ?? ""}`;
    if (!faults.has(key))
      faults.set(key, { ...warning(code, path, values), input: Object.fromEntries(facts) });
  };
  const reached = new Set<number>();
  for (const facts of claims) {
    const held = policy.tiers.flatMap(({ when }, index) =>
      truthOf(when, facts, policy) === "yes" ? [index] : [],
    );
    if (held.length === 0) add("tiers-leave-a-gap", ["policy", "tiers"], {}, facts);
    if (held.length > 1 && policy.overlap === undefined) {
      add(
        "tiers-overlap",
        ["policy", "tiers"],
        { tiers: held.map((index) => `${index + 1}`).join(", ") },
        facts,
      );
    }
    for (const index of policy.overlap === "highest" || policy.overlap === "sum" ? held : held.slice(0, 1)) {
      reached.add(index);
    }
  }
  const unreached = policy.tiers.flatMap((_, index) =>
    reached.has(index) ? [] : [warning("tier-never-reached", ["policy", "tiers", index])],
  );
  for (const { fact, higher, values } of falls(policy, names, samples, claims)) {
    add("more-gives-less", ["policy", "tiers"], { fields: fact, ...values }, higher);
  }
  return [...faults.values(), ...unreached];
}

/** Every way to take one sample of each fact. */
function* variants(
  facts: Facts,
  [name, ...others]: readonly string[],
  [values = [], ...rest]: readonly (readonly (string | boolean)[])[],
): Generator<Facts> {
  if (name === undefined) yield facts;
  else for (const value of values) yield* variants(new Map([...facts, [name, value]]), others, rest);
}

/** A claim that can be, that meets every requirement and that nothing excludes. */
const isAdmitted = (policy: SubsidyPolicy, facts: Facts): boolean =>
  partsOfPrice.every((one) => !isMore(facts.get(one), facts.get("price"))) &&
  (policy.requires ?? []).every(({ when }) => truthOf(when, facts, policy) === "yes") &&
  (policy.excludes ?? []).every(({ when }) => truthOf(when, facts, policy) === "no");

const isMore = (part: string | boolean | undefined, whole: string | boolean | undefined): boolean =>
  typeof part === "string" && typeof whole === "string" && compare(part, whole) > 0;

/** The base at which steps between claims are compared: large enough for caps, small enough for rates. */
const bases = ["100000", "100000000"] as const;

/** Neighbouring claims of which the one with the higher level or amount gets less. */
function falls(
  policy: SubsidyPolicy,
  names: readonly string[],
  samples: readonly (readonly (string | boolean)[])[],
  claims: readonly Facts[],
) {
  const rising = names.filter(
    (fact) => fact === "level" || (kindOf(policy, fact) === "amount" && !neutral.includes(fact)),
  );
  return rising.flatMap((fact) => {
    const values = samples[names.indexOf(fact)] as readonly (string | boolean)[];
    return claims.flatMap((lower) => {
      const next = values[values.indexOf(lower.get(fact) as string) + 1];
      const higher = next === undefined ? undefined : new Map([...lower, [fact, next]]);
      if (higher === undefined || !isAdmitted(policy, higher)) return [];
      return bases.flatMap((base) => {
        const [less, more] = [amountOf(policy, lower, base), amountOf(policy, higher, base)];
        return more < less ? [{ fact, higher, values: { lower: yuanOf(less), higher: yuanOf(more) } }] : [];
      });
    });
  });
}

/** What a claim gets if its amounts, where the policy does not compare them, are these. */
function amountOf(policy: SubsidyPolicy, facts: Facts, base: string): bigint {
  const amounts = factsRead(policy)
    .filter((fact) => !facts.has(fact))
    .map((fact): [string, string] => [fact, neutral.includes(fact) ? "0" : base]);
  return compute(policy, new Map([...facts, ...amounts])).fen;
}

const neutral: readonly string[] = ["concession", "received", "receivedThisYear", "supportElsewhere"];

import { compare } from "../../core/decimal.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Issue, type Path, type Values } from "../../core/issue.js";
import { yuanOf } from "../../core/money.js";
import { readWhole } from "../../input/argument.js";
import { warningOf } from "../../vocabulary/issues.js";
import { compute } from "./compute.js";
import { comparedFacts, type Facts, kindOf, nameOf, truthOf } from "./condition.js";
import { conditionsOf, factsRead } from "./facts.js";
import { faultsOfPolicy } from "./policy-faults.js";
import { subsidyPolicySchema } from "./policy-schema.js";
import { hugerAmount, samplesOf } from "./samples.js";
import { partsOfPrice } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

const warning = /* @__PURE__ */ warningOf("subsidyRequest");

/** 政策问题. A place where a policy contradicts itself or leaves something open. */
export interface PolicyFault extends Omit<Issue, "kind"> {
  /** What this is: a fault of a policy. */
  readonly kind: "policy-fault";
  /** The facts of a claim that shows it, where it took a claim to find it. */
  readonly input?: Readonly<Record<string, string | boolean>>;
}

/** 政策核对. What is wrong with a policy. */
export interface PolicyCheck {
  /** What this is: a policy, checked. */
  readonly kind: "policy-check";
  /**
   * `pass`: nothing was found; `fail`: there are faults; `needs-judgement`: none was found, and not every claim that the
   * policy can tell apart was tried; `needs-data`: it cannot be read.
   */
  readonly outcome: "pass" | "fail" | "needs-judgement" | "needs-data";
  /** Those of the policy as it stands, then those that some claim shows. One that is an error leaves every claim without amount. */
  readonly faults: readonly PolicyFault[];
  /** What is wrong with the data that it was read from, and what could not be tried. */
  readonly issues: readonly Issue[];
}

/** More claims than these are not tried. */
const mostClaims = 4_000;

/**
 * 政策核对. Looks for contradictions in a policy: conditions that can never hold, floors above caps, payments that do not add
 * up; and, by trying every claim the policy can tell apart, tiers that overlap, claims that meet every requirement and
 * fall between the tiers, tiers nobody reaches, and places where more gives less. The issue `too-many-combinations` says
 * that there are more such claims than are tried.
 * @example
 * ```ts
 * import { lintPolicy } from "digital-pilot-rules";
 * const policy = { id: "doubtful", basis: "caller", base: "price", tiers: [{ rate: "0.5" }, { rate: "0.4" }] } as const;
 * const { outcome, faults } = lintPolicy(policy);
 * outcome; //=> "fail"
 * faults.map(({ code, field }) => code + " " + field); //=> ["tiers-overlap policy.tiers", "tier-never-reached policy.tiers.1"]
 * ```
 */
export function lintPolicy(policy: SubsidyPolicy): PolicyCheck;
export function lintPolicy(policy: unknown): PolicyCheck;
export function lintPolicy(policy: unknown): PolicyCheck {
  const { value: read, issues } = readWhole(subsidyPolicySchema, policy, {
    of: "subsidyRequest",
    name: ["policy"],
  });
  const value = read as SubsidyPolicy | undefined;
  if (value === undefined) return checked("needs-data", [], issues);
  const standing = faultsOfPolicy(value);
  const tried = hasErrors(standing) ? { faults: [], issues: [] } : triedFaults(value);
  const faults = [...standing.map(asFault), ...tried.faults];
  const outcome = faults.length > 0 ? "fail" : tried.issues.length > 0 ? "needs-judgement" : "pass";
  return checked(outcome, faults, [...issues, ...tried.issues]);
}

const checked = (
  outcome: PolicyCheck["outcome"],
  faults: readonly PolicyFault[],
  issues: readonly Issue[],
): PolicyCheck => deepFreeze({ kind: "policy-check", outcome, faults, issues: capped(issues) });

const asFault = (issue: Issue): PolicyFault => ({ ...issue, kind: "policy-fault" });

function triedFaults(policy: SubsidyPolicy): Pick<PolicyCheck, "faults" | "issues"> {
  const names = [...new Set(conditionsOf(policy).flatMap((one) => comparedFacts(one).map(nameOf)))];
  const none: Facts = new Map();
  const samples = names.map((fact) => samplesOf(policy, fact, none).filter((value) => value !== hugerAmount));
  const count = samples.reduce((product, { length }) => product * length, 1);
  if (count > mostClaims) {
    const values = { count: `${count}`, most: `${mostClaims}` };
    return { faults: [], issues: [warning("too-many-combinations", ["policy"], values)] };
  }
  const claims = [...variants(none, names, samples)].filter((facts) => isAdmitted(policy, facts));
  const faults = new Map<string, PolicyFault>();
  const add = (code: string, path: Path, values: Values, facts: Facts) => {
    const key = `${code} ${path.join(".")} ${values.tiers ?? values.fields ?? ""}`;
    if (faults.has(key)) return;
    faults.set(key, { ...asFault(warning(code, path, values)), input: Object.fromEntries(facts) });
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
    reached.has(index) ? [] : [asFault(warning("tier-never-reached", ["policy", "tiers", index]))],
  );
  for (const { fact, higher, values } of falls(policy, names, samples, claims)) {
    add("more-gives-less", ["policy", "tiers"], { fields: fact, ...values }, higher);
  }
  return { faults: [...faults.values(), ...unreached], issues: [] };
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

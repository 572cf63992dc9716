import { compare } from "../../core/decimal.js";
import type { Issue, Path, Values } from "../../core/issue.js";
import { fenOf, yuanOf } from "../../core/money.js";
import { ownOf } from "../../core/own-data.js";
import { warningOf } from "../../vocabulary/issues.js";
import { computeAmount, countingOf, heldTiers } from "./compute.js";
import { comparedFacts, type Facts, kindOf, nameOf, truthOf } from "./condition.js";
import { conditionsOf, factsRead } from "./facts.js";
import { brokenFloor } from "./floor-faults.js";
import { asFault, type PolicyFault } from "./policy-fault.js";
import { hugerAmount, type Samples, samplesUnder } from "./samples.js";
import { partsOfPrice } from "./subsidy-claim.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

const warning = /* @__PURE__ */ warningOf("subsidyRequest");

/** More claims than these are not tried, and of many tiers fewer: each claim is tried with each tier. */
const mostClaims = 4_000;
const mostTrials = 300_000;

const mostClaimsUnder = ({ tiers }: SubsidyPolicy): number =>
  Math.min(mostClaims, Math.floor(mostTrials / tiers.length));

/** A fault that some claim shows, before it is known which claim is the first. */
interface Shown {
  readonly code: string;
  readonly path: Path;
  readonly values: Values;
  readonly facts: Facts;
}

/** A claim that is tried: its place among all that are, and the tiers that hold for it. */
interface Tried {
  readonly place: number;
  readonly facts: Facts;
  readonly tiers: readonly number[];
}

/** The faults of a policy that some claim shows, each with the first that does. */
export function triedFaults(policy: SubsidyPolicy): {
  readonly faults: readonly PolicyFault[];
  readonly issues: readonly Issue[];
} {
  const names = [...new Set(conditionsOf(policy).flatMap((one) => comparedFacts(one).map(nameOf)))];
  const none: Facts = new Map();
  const samplesOf = samplesUnder(policy);
  const samples = names.map((fact) => samplesOf(fact, none).filter((value) => value !== hugerAmount));
  const count = samples.reduce((product, { length }) => product * BigInt(length), 1n);
  const most = mostClaimsUnder(policy);
  if (count > most) {
    const values = { count: `${count}`, most: `${most}` };
    return { faults: [], issues: [warning("too-many-combinations", ["policy"], values)] };
  }
  const claims = [...variants(none, names, samples)].flatMap((facts, place): Tried[] =>
    isAdmitted(policy, facts) ? [{ place, facts, tiers: heldTiers(policy, facts) }] : [],
  );
  const aboveCap = floorsAboveCaps(policy);
  const shown = [
    ...claims.flatMap((claim) => shownBy(policy, claim, aboveCap)),
    ...falls(policy, names, samples, claims),
  ];
  const reached = new Set(claims.flatMap(({ tiers }) => countingOf(policy, tiers)));
  const unreached = policy.tiers.flatMap((_, index) =>
    reached.has(index) ? [] : [asFault(warning("tier-never-reached", ["policy", "tiers", index]))],
  );
  return { faults: [...firstOfEach(shown), ...unreached], issues: [] };
}

/** What is wrong with the tiers that hold for one claim. */
function shownBy(
  policy: SubsidyPolicy,
  { facts, tiers: held }: Tried,
  aboveCap: ReturnType<typeof floorsAboveCaps>,
): readonly Shown[] {
  const path = ["policy", "tiers"];
  const tiers = held.map((index) => `${index + 1}`).join(", ");
  return [
    ...(held.length === 0 ? [{ code: "tiers-leave-a-gap", path, values: {}, facts }] : []),
    ...(held.length > 1 && policy.overlap === undefined
      ? [{ code: "tiers-overlap", path, values: { tiers }, facts }]
      : []),
    ...countingOf(policy, held).flatMap((index) => [
      ...floorAboveBase(policy, index, facts),
      ...aboveCap(index, facts),
    ]),
  ];
}

/** A claim whose base is less than the floor under it, so that the floor is not reached. */
function floorAboveBase(policy: SubsidyPolicy, index: number, facts: Facts): readonly Shown[] {
  const { floor, rate, bands } = policy.tiers[index] as SubsidyPolicy["tiers"][number];
  if (floor === undefined || (rate ?? bands) === undefined || fenOf(floor) === 0n) return [];
  const below = yuanOf(fenOf(floor) - 1n);
  const base = facts.get(policy.base) ?? below;
  if (compare(base as string, floor) >= 0) return [];
  const path = ["policy", "tiers", index, "floor"];
  const claim = new Map([...facts, [policy.base, base]]);
  return [{ code: "floor-above-base", path, values: { floor, base: base as string }, facts: claim }];
}

/** A claim whose floor lies above its cap, where one of them is a formula: for each tier the first that is found. */
function floorsAboveCaps(policy: SubsidyPolicy): (index: number, known: Facts) => readonly Shown[] {
  const found = new Set<number>();
  return (index, known) => {
    if (found.has(index)) return [];
    const tier = policy.tiers[index] as SubsidyPolicy["tiers"][number];
    const broken = brokenFloor(policy, tier, known);
    if (broken === undefined) return [];
    found.add(index);
    const { floor, cap, facts } = broken;
    const path = ["policy", "tiers", index, tier.floorBy === undefined ? "floor" : "floorBy"];
    return [{ code: "floor-above-cap", path, values: { floor, cap }, facts }];
  };
}

/** Each fault once, with the first claim that shows it. */
function firstOfEach(shown: Iterable<Shown>): readonly PolicyFault[] {
  const faults = new Map<string, PolicyFault>();
  for (const { code, path, values, facts } of shown) {
    const key = `${code} ${path.join(".")} ${ownOf(values, "tiers") ?? ownOf(values, "fields") ?? ""}`;
    if (faults.has(key)) continue;
    faults.set(key, { ...asFault(warning(code, path, values)), input: Object.fromEntries(facts) });
  }
  return [...faults.values()];
}

/** Every way to take one sample of each fact, those of the last fact next to each other. */
function* variants(
  facts: Facts,
  [name, ...others]: readonly string[],
  [values = [], ...rest]: readonly Samples[],
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
  samples: readonly Samples[],
  claims: readonly Tried[],
): readonly Shown[] {
  const path = ["policy", "tiers"];
  const amountOf = amountsUnder(policy);
  const at = new Map(claims.map((claim) => [claim.place, claim]));
  const rising = names.filter(
    (fact) => fact === "level" || (kindOf(policy, fact) === "amount" && !neutral.includes(fact)),
  );
  return rising.flatMap((fact) => {
    const which = names.indexOf(fact);
    const { length } = samples[which] as Samples;
    // Between a claim and the next of this fact lie those of all the facts after it.
    const step = samples.slice(which + 1).reduce((product, one) => product * one.length, 1);
    return claims.flatMap((lower) => {
      const isLast = Math.floor(lower.place / step) % length === length - 1;
      const higher = isLast ? undefined : at.get(lower.place + step);
      if (higher === undefined) return [];
      return bases.flatMap((base) => {
        const [less, more] = [amountOf(lower, base), amountOf(higher, base)];
        const values = { fields: fact, lower: yuanOf(less), higher: yuanOf(more) };
        return more < less ? [{ code: "more-gives-less", path, values, facts: higher.facts }] : [];
      });
    });
  });
}

/** What a claim gets if its amounts, where the policy does not compare them, are these; each is calculated once. */
function amountsUnder(policy: SubsidyPolicy): (claim: Tried, base: string) => bigint {
  const read = factsRead(policy);
  const known = new Map<string, bigint>();
  return ({ place, facts, tiers }, base) => {
    const open = read.filter((fact) => !facts.has(fact));
    const key = open.every((fact) => neutral.includes(fact)) ? `${place}` : `${place} ${base}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const amounts = open.map((fact): [string, string] => [fact, neutral.includes(fact) ? "0" : base]);
    // Every fact that a condition compares is known, so that the tiers that hold are the same.
    const { fen } = computeAmount(policy, new Map([...facts, ...amounts]), tiers);
    known.set(key, fen);
    return fen;
  };
}

const neutral: readonly string[] = ["concession", "received", "receivedThisYear", "supportElsewhere"];

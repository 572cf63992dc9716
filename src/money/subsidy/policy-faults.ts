import type { Issue, Path } from "../../core/issue.js";
import { fenOf, type Yuan } from "../../core/money.js";
import { repeats } from "../../core/repeats.js";
import { scaled, unscaled } from "../../core/scaled.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import { faultsOfCeilings } from "./ceiling-faults.js";
import { faultsOfCondition } from "./condition-faults.js";
import { faultsOfFormula, isPayable } from "./formula-faults.js";
import { claimFacts } from "./subsidy-claim.js";
import type { PolicyTier, SubsidyPolicy } from "./subsidy-policy.js";

const error = /* @__PURE__ */ errorOf("subsidyRequest");
const warning = /* @__PURE__ */ warningOf("subsidyRequest");

/** What contradicts itself in a policy whatever the claim. With an error, the policy gives no amount. */
export function faultsOfPolicy(policy: SubsidyPolicy): readonly Issue[] {
  const { requires = [], excludes = [], tiers, bonuses = [], reductions = [] } = policy;
  const conditions = { requires, excludes, tiers, bonuses, reductions };
  return [
    ...faultsOfFacts(policy),
    ...faultsOfBases(policy),
    ...Object.entries(conditions).flatMap(([section, list]) =>
      list.flatMap(({ when }, index) => faultsOfCondition(when, ["policy", section, index, "when"], policy)),
    ),
    ...tiers.flatMap((tier, index) => faultsOfTier(tier, ["policy", "tiers", index], policy)),
    ...faultsOfCeilings(policy),
    ...bonuses.flatMap(({ capBy }, index) =>
      faultsOfFormula(capBy, ["policy", "bonuses", index, "capBy"], policy),
    ),
    ...faultsOfFormula(policy.capBy, ["policy", "capBy"], policy),
    ...faultsOfRates(policy),
    ...faultsOfPayments(policy),
    ...(policy.validFrom !== undefined && policy.validTo !== undefined && policy.validFrom > policy.validTo
      ? [error("validity-reversed", ["policy", "validTo"], { from: policy.validFrom, to: policy.validTo })]
      : []),
    ...(policy.eligibleItems !== undefined && ![policy.base, ...(policy.limitedBy ?? [])].includes("eligible")
      ? [warning("eligible-items-unused", ["policy", "base"])]
      : []),
  ];
}

function faultsOfFacts({ facts = [] }: SubsidyPolicy): readonly Issue[] {
  const again = new Set(repeats(facts.map(({ id }) => id)).map(({ index }) => index));
  return facts.flatMap(({ id }, index) =>
    again.has(index) || Object.hasOwn(claimFacts, id)
      ? [error("repeated-fact", ["policy", "facts", index, "id"], { fact: id })]
      : [],
  );
}

/** A policy pays for an amount: one of the claim, one of its own facts, or the net price. */
function faultsOfBases(policy: SubsidyPolicy): readonly Issue[] {
  const bases = [
    { base: policy.base, path: ["policy", "base"] },
    ...(policy.limitedBy ?? []).map((base, index) => ({ base, path: ["policy", "limitedBy", index] })),
  ];
  return bases.flatMap(({ base, path }) =>
    isPayable(base, policy) ? [] : [error("base-is-no-amount", path)],
  );
}

function faultsOfTier(tier: PolicyTier, path: Path, policy: SubsidyPolicy): readonly Issue[] {
  const { rate, fixed, bands, items = [], amount, ceiling, cap, floor } = tier;
  const isEmpty = [rate, fixed, bands, tier.items, amount, ceiling].every((one) => one === undefined);
  const formulas = (["amount", "ceiling", "floorBy", "capBy"] as const).flatMap((key) =>
    faultsOfFormula(tier[key], [...path, key], policy),
  );
  return [
    ...repeats(items.map(({ kind }) => kind)).map(({ index, first }) =>
      error("repeated-kind", [...path, "items", index, "kind"], { first: `${first + 1}` }),
    ),
    ...(isEmpty ? [error("tier-without-amount", path)] : []),
    ...(floor !== undefined && cap !== undefined && fenOf(floor) > fenOf(cap)
      ? [error("floor-above-cap", [...path, "floor"], { floor, cap })]
      : []),
    ...sumsAboveCaps(tier, path, policy),
    ...faultsOfBands(bands ?? [], [...path, "bands"]),
    ...formulas,
  ];
}

/** Sums of a tier that can never be paid in full. A floor above the tier's own cap is told as such. */
function sumsAboveCaps(
  { fixed, items = [], ceiling, cap, floor }: PolicyTier,
  path: Path,
  policy: SubsidyPolicy,
): readonly Issue[] {
  const [key, sum] =
    floor !== undefined
      ? ["floor", floor]
      : ceiling !== undefined
        ? ["ceiling", ceiling.sum]
        : ["fixed", fixed];
  const caps = [policy.cap, policy.perEnterpriseCap, ...(key === "floor" ? [] : [cap])];
  const ofItems = items.flatMap(({ cap: ofKind, pieceCap }, index) =>
    sumAboveCap(pieceCap, ofKind, [...path, "items", index, "pieceCap"]),
  );
  return [...caps.flatMap((one) => sumAboveCap(sum, one, [...path, key as string])), ...ofItems];
}

const sumAboveCap = (sum: Yuan | undefined, cap: Yuan | undefined, path: Path): readonly Issue[] =>
  sum !== undefined && cap !== undefined && fenOf(sum) > fenOf(cap)
    ? [error("sum-above-cap", path, { sum, cap })]
    : [];

/** Each band ends above the one before, and only the last may be open. */
const faultsOfBands = (bands: NonNullable<PolicyTier["bands"]>, path: Path): readonly Issue[] =>
  bands.flatMap(({ upTo }, index) => {
    if (index === 0) return [];
    const { upTo: before } = bands[index - 1] as (typeof bands)[number];
    const rises = before !== undefined && (upTo === undefined || fenOf(upTo) > fenOf(before));
    return rises ? [] : [error("bands-not-ascending", [...path, index])];
  });

/** A tier's rate with every rise on top of it is still a part of the base. */
function faultsOfRates({ tiers, bonuses = [] }: SubsidyPolicy): readonly Issue[] {
  const raises = bonuses.reduce((sum, { raisesRate = "0" }) => sum + scaled(raisesRate, 6), 0n);
  return tiers.flatMap(({ rate }, index) => {
    const highest = rate === undefined ? 0n : scaled(rate, 6) + raises;
    return highest > 1_000_000n
      ? [error("raised-rate-above-one", ["policy", "tiers", index, "rate"], { rate: unscaled(highest, 6) })]
      : [];
  });
}

function faultsOfPayments({ payments }: SubsidyPolicy): readonly Issue[] {
  if (payments === undefined) return [];
  const ids = payments.map(({ id }) => id);
  const repeated = repeats(ids).map(({ index, first }) =>
    error("repeated-id", ["policy", "payments", index, "id"], { first: `${first + 1}` }),
  );
  const early = payments
    .slice(0, -1)
    .flatMap(({ share }, index) =>
      share === undefined ? [error("rest-is-not-last", ["policy", "payments", index])] : [],
    );
  const last = payments.at(-1);
  const shares = payments.reduce((sum, { share = "0" }) => sum + scaled(share, 6), 0n);
  const ofAmount = payments.every(({ of = "amount", cap }) => of === "amount" && cap === undefined);
  const complete = last?.share === undefined || (ofAmount && shares === 1_000_000n);
  return [
    ...repeated,
    ...early,
    ...(last !== undefined && complete ? [] : [error("payments-leave-a-rest", ["policy", "payments"])]),
  ];
}

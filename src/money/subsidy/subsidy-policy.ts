import * as z from "zod";
import { date, positiveYuan, rate, text, yuan } from "../../input/leaves.js";
import { ofNoun, oneOf } from "../../input/of-noun.js";
import { sourceSchema } from "../../input/parameter.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";
import { conditionSchema, type PolicyCondition } from "./condition-schema.js";

/** What a policy pays for: an amount of the claim, an own fact of the policy that is an amount, or the net price. */
const base = () => text().regex(/^[A-Za-z][\w-]{0,39}$/, "not-a-name");

/** 舍入. To a multiple of the unit: the fen where none is given. */
export const roundingSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "rounding", {
    unit: positiveYuan().optional(),
    mode: oneOf(subsidyNouns, "rounding", "mode"),
  }))();

/** 计算方式. A rate of the base, a fixed sum, or rates by band of the base; what is given is added up. */
const amountParts = {
  rate: rate().optional(),
  fixed: yuan().optional(),
  cap: yuan().optional(),
};

const tierSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "tier", {
    id: text().optional(),
    when: conditionSchema.optional(),
    ...amountParts,
    /** 分段累进: each rate holds for the part of the base up to its limit; the last has none. */
    bands: z
      .array(
        ofNoun(subsidyNouns, "band", {
          upTo: yuan().optional(),
          rate: rate(),
        }),
      )
      .optional(),
    /** 分项比例: a rate for the items of each kind, with a cap of its own. */
    items: z
      .array(
        ofNoun(subsidyNouns, "tierItem", {
          kind: text().min(1, "blank"),
          rate: rate(),
          cap: yuan().optional(),
        }),
      )
      .optional(),
    floor: yuan().optional(),
  }))();

const bonusSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "bonus", {
    id: text().optional(),
    when: conditionSchema.optional(),
    ...amountParts,
    /** 比例上浮: a part of the amount of the tier. */
    share: rate().optional(),
    /** Percentage points added to the tier's own rate, under the tier's cap. */
    raisesRate: rate().optional(),
    raisesCap: yuan().optional(),
  }))();

/** 扣减, such as for a contract that is late: a part of the amount, or a sum, taken off after the caps on a contract. */
const reductionSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "reduction", {
    id: text().optional(),
    when: conditionSchema.optional(),
    share: rate().optional(),
    fixed: yuan().optional(),
  }))();

const requirementSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "requirement", {
    id: text().optional(),
    when: conditionSchema,
  }))();

const paymentSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "policyPayment", {
    id: text().min(1, "blank"),
    when: oneOf(subsidyNouns, "policyPayment", "when"),
    /** What the share is of. A payment without a share is the rest. */
    of: oneOf(subsidyNouns, "policyPayment", "of").optional(),
    share: rate().optional(),
    cap: yuan().optional(),
  }))();

const ownFactSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "policyFact", {
    id: text().regex(/^[A-Za-z][\w-]{0,39}$/, "not-a-name"),
    title: text().optional(),
    kind: oneOf(subsidyNouns, "policyFact", "kind"),
  }))();

/** 补助政策. What a league or city pays for a transformation contract, as data with its basis and source. */
export const subsidyPolicySchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "subsidyPolicy", {
    id: text().regex(/\S/, "blank"),
    title: text().optional(),
    basis: oneOf(subsidyNouns, "subsidyPolicy", "basis"),
    source: sourceSchema().optional(),
    /** What the policy leaves out of its source, or how it reads it. */
    note: text().optional(),
    validFrom: date().optional(),
    validTo: date().optional(),
    base: base(),
    /** The base counts no further than the least of these. */
    limitedBy: z.array(base()).optional(),
    /** The kinds of item that count, where the claim lists items instead of stating the eligible part. */
    eligibleItems: z.array(text()).optional(),
    facts: z.array(ownFactSchema).optional(),
    requires: z.array(requirementSchema).optional(),
    excludes: z.array(requirementSchema).optional(),
    tiers: z.array(tierSchema).min(1, "empty-list"),
    /** Which tier counts where several hold; without it, such tiers contradict each other. */
    overlap: oneOf(subsidyNouns, "subsidyPolicy", "overlap").optional(),
    bonuses: z.array(bonusSchema).optional(),
    reductions: z.array(reductionSchema).optional(),
    /** The most for one contract, with all bonuses. */
    cap: yuan().optional(),
    /** The most as a part of the base, with all bonuses. */
    shareCap: rate().optional(),
    /** The most for one enterprise, over all its contracts. */
    perEnterpriseCap: yuan().optional(),
    perEnterpriseYearCap: yuan().optional(),
    /** The most that all enterprises may get on average. */
    averageCap: yuan().optional(),
    /** 差额补助: what was received elsewhere for the same contract is taken off. */
    deductsSupport: z.boolean().optional(),
    rounding: roundingSchema.optional(),
    payments: z.array(paymentSchema).optional(),
  }))();

type Read = z.infer<typeof subsidyPolicySchema>;
type ReadTier = Read["tiers"][number];
type ReadBonus = NonNullable<Read["bonuses"]>[number];

export type Rounding = Readonly<z.infer<typeof roundingSchema>>;
export type PolicyTier = Readonly<Omit<ReadTier, "when" | "bands" | "items">> & {
  readonly when?: PolicyCondition | undefined;
  readonly items?: readonly Readonly<NonNullable<ReadTier["items"]>[number]>[] | undefined;
  readonly bands?: readonly Readonly<NonNullable<ReadTier["bands"]>[number]>[] | undefined;
};
export type PolicyBonus = Readonly<Omit<ReadBonus, "when">> & { readonly when?: PolicyCondition | undefined };
export type PolicyReduction = Readonly<Omit<NonNullable<Read["reductions"]>[number], "when">> & {
  readonly when?: PolicyCondition | undefined;
};
export interface PolicyRequirement {
  readonly id?: string | undefined;
  readonly when: PolicyCondition;
}
export type PolicyPayment = Readonly<NonNullable<Read["payments"]>[number]>;
export type PolicyFact = Readonly<NonNullable<Read["facts"]>[number]>;

export type SubsidyPolicy = Readonly<
  Omit<
    Read,
    | "tiers"
    | "bonuses"
    | "reductions"
    | "requires"
    | "excludes"
    | "payments"
    | "facts"
    | "limitedBy"
    | "eligibleItems"
  >
> & {
  readonly limitedBy?: readonly string[] | undefined;
  readonly eligibleItems?: readonly string[] | undefined;
  readonly facts?: readonly PolicyFact[] | undefined;
  readonly requires?: readonly PolicyRequirement[] | undefined;
  readonly excludes?: readonly PolicyRequirement[] | undefined;
  readonly tiers: readonly PolicyTier[];
  readonly bonuses?: readonly PolicyBonus[] | undefined;
  readonly reductions?: readonly PolicyReduction[] | undefined;
  readonly payments?: readonly PolicyPayment[] | undefined;
};

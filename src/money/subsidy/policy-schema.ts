import * as z from "zod/mini";
import { date, nonNegative, positiveYuan, rate, text, yuan } from "../../input/leaves.js";
import { fieldsOf, itself, ofNoun, oneOf, titled } from "../../input/of-noun.js";
import { sourceSchema } from "../../input/parameter.js";
import { moneyWords } from "../../vocabulary/money-words.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";
import { conditionSchema } from "./condition-schema.js";
import type { PolicyFormula } from "./subsidy-policy.js";

/** What a policy pays for: an amount of the claim, an own fact of the policy that is an amount, or the net price. */
const base = () => text().check(z.regex(/^[A-Za-z][\w-]{0,39}$/, "not-a-name"));

/** 舍入. To a multiple of the unit: the fen where none is given. */
export const roundingSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "rounding", {
    unit: z.optional(positiveYuan()),
    mode: oneOf(subsidyNouns, "rounding", "mode", moneyWords),
  }))();

/** 算式. See {@link PolicyFormula}. */
const formulaSchema = /* @__PURE__ */ (() => {
  type Formulas = z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<PolicyFormula>>>;
  const several = (field: "least" | "greatest"): Formulas =>
    z.optional(
      titled(subsidyNouns, "formula", field, z.array(formula).check(z.minLength(1, "empty-list"))),
    ) as Formulas;
  const formula = z
    .strictObject({
      ...fieldsOf(subsidyNouns, "formula", {
        sum: z.optional(yuan()),
        of: z.optional(base()),
        times: z.optional(nonNegative()),
        over: z.optional(nonNegative()),
      }),
      get least(): Formulas {
        return several("least");
      },
      get greatest(): Formulas {
        return several("greatest");
      },
    })
    .register(z.globalRegistry, itself(subsidyNouns, "formula"));
  return formula;
})();

/** 计算方式. A rate of the base, a fixed sum, or rates by band of the base; what is given is added up. */
const amountParts = {
  rate: z.optional(rate()),
  fixed: z.optional(yuan()),
  cap: z.optional(yuan()),
  capBy: z.optional(formulaSchema),
};

const tierSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "tier", {
    id: z.optional(text()),
    when: z.optional(conditionSchema),
    ...amountParts,
    /** 分段累进: each rate holds for the part of the base up to its limit; the last has none. */
    bands: z.optional(
      z.array(
        ofNoun(subsidyNouns, "band", {
          upTo: z.optional(yuan()),
          rate: rate(),
        }),
      ),
    ),
    /** 分项比例: a rate for the items of each kind, with a cap of its own. */
    items: z.optional(
      z.array(
        ofNoun(subsidyNouns, "tierItem", {
          kind: text().check(z.minLength(1, "blank")),
          rate: rate(),
          cap: z.optional(yuan()),
          pieceCap: z.optional(yuan()),
        }),
      ),
    ),
    amount: z.optional(formulaSchema),
    ceiling: z.optional(formulaSchema),
    floor: z.optional(yuan()),
    floorBy: z.optional(formulaSchema),
  }))();

const bonusSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "bonus", {
    id: z.optional(text()),
    when: z.optional(conditionSchema),
    ...amountParts,
    /** 比例上浮: a part of the amount of the tier. */
    share: z.optional(rate()),
    /** Percentage points added to the tier's own rate, under the tier's cap. */
    raisesRate: z.optional(rate()),
    raisesCap: z.optional(yuan()),
  }))();

/** 扣减, such as for a contract that is late: a part of the amount, or a sum, taken off after the caps on a contract. */
const reductionSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "reduction", {
    id: z.optional(text()),
    when: z.optional(conditionSchema),
    share: z.optional(rate()),
    fixed: z.optional(yuan()),
  }))();

const requirementSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "requirement", {
    id: z.optional(text()),
    when: conditionSchema,
  }))();

const paymentSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "policyPayment", {
    id: text().check(z.minLength(1, "blank")),
    when: oneOf(subsidyNouns, "policyPayment", "when", moneyWords),
    /** What the share is of. A payment without a share is the rest. */
    of: z.optional(oneOf(subsidyNouns, "policyPayment", "of", moneyWords)),
    share: z.optional(rate()),
    cap: z.optional(yuan()),
  }))();

const ownFactSchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "policyFact", {
    id: text().check(z.regex(/^[A-Za-z][\w-]{0,39}$/, "not-a-name")),
    title: z.optional(text()),
    kind: oneOf(subsidyNouns, "policyFact", "kind", moneyWords),
  }))();

/** 补助政策. What a league or city pays for a transformation contract, as data with its basis and source. */
export const subsidyPolicySchema = /* @__PURE__ */ (() =>
  ofNoun(subsidyNouns, "subsidyPolicy", {
    id: text().check(z.regex(/\S/, "blank")),
    title: z.optional(text()),
    basis: oneOf(subsidyNouns, "subsidyPolicy", "basis", moneyWords),
    source: z.optional(sourceSchema()),
    /** What the policy leaves out of its source, or how it reads it. */
    note: z.optional(text()),
    validFrom: z.optional(date()),
    validTo: z.optional(date()),
    base: base(),
    /** The base counts no further than the least of these. */
    limitedBy: z.optional(z.array(base())),
    /** The kinds of item that count, where the claim lists items instead of stating the eligible part. */
    eligibleItems: z.optional(z.array(text())),
    facts: z.optional(z.array(ownFactSchema)),
    requires: z.optional(z.array(requirementSchema)),
    excludes: z.optional(z.array(requirementSchema)),
    tiers: z.array(tierSchema).check(z.minLength(1, "empty-list")),
    /** Which tier counts where several hold; without it, such tiers contradict each other. */
    overlap: z.optional(oneOf(subsidyNouns, "subsidyPolicy", "overlap", moneyWords)),
    bonuses: z.optional(z.array(bonusSchema)),
    reductions: z.optional(z.array(reductionSchema)),
    /** The most for one contract, with all bonuses. */
    cap: z.optional(yuan()),
    capBy: z.optional(formulaSchema),
    /** The most as a part of the base, with all bonuses. */
    shareCap: z.optional(rate()),
    /** The most for one enterprise, over all its contracts. */
    perEnterpriseCap: z.optional(yuan()),
    perEnterpriseYearCap: z.optional(yuan()),
    /** The most that all enterprises may get on average. */
    averageCap: z.optional(yuan()),
    /** 差额补助: what was received elsewhere for the same contract is taken off. */
    deductsSupport: z.optional(z.boolean()),
    rounding: z.optional(roundingSchema),
    payments: z.optional(z.array(paymentSchema)),
  }))();

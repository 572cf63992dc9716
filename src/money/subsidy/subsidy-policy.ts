import * as z from "zod/mini";
import { date, text, yuan } from "../../input/leaves.js";
import { positiveYuan, rate } from "../../input/money-leaves.js";
import { sourceSchema } from "../../input/parameter.js";
import { conditionSchema, type PolicyCondition } from "./condition-schema.js";

/** What a policy pays for: an amount of the claim, an own fact of the policy that is an amount, or the net price. */
const base = () => text().check(z.regex(/^[A-Za-z][\w-]{0,39}$/, "not-a-name"));

/** 舍入. To a multiple of the unit: the fen where none is given. */
export const roundingSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    unit: z.optional(positiveYuan().check(z.meta({ title: "取整单位", unit: "元" }))),
    mode: z.enum(["floor", "half-up", "ceiling"]).check(z.meta({ title: "取整方式" })),
  }))();

/** 计算方式. A rate of the base, a fixed sum, or rates by band of the base; what is given is added up. */
const amountParts = {
  rate: z.optional(rate().check(z.meta({ title: "补助比例" }))),
  fixed: z.optional(yuan().check(z.meta({ title: "定额", unit: "元" }))),
  cap: z.optional(yuan().check(z.meta({ title: "上限", unit: "元" }))),
};

const tierSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.optional(text().check(z.meta({ title: "档次编号" }))),
    when: z.optional(conditionSchema.check(z.meta({ title: "适用条件" }))),
    ...amountParts,
    /** 分段累进: each rate holds for the part of the base up to its limit; the last has none. */
    bands: z.optional(
      z
        .array(
          z.strictObject({
            upTo: z.optional(yuan().check(z.meta({ title: "分段上限", unit: "元" }))),
            rate: rate().check(z.meta({ title: "分段比例" })),
          }),
        )
        .check(z.meta({ title: "分段比例" })),
    ),
    /** 分项比例: a rate for the items of each kind, with a cap of its own. */
    items: z.optional(
      z
        .array(
          z.strictObject({
            kind: text().check(z.minLength(1, "blank"), z.meta({ title: "费用类别" })),
            rate: rate().check(z.meta({ title: "分项比例" })),
            cap: z.optional(yuan().check(z.meta({ title: "分项上限", unit: "元" }))),
          }),
        )
        .check(z.meta({ title: "分项比例" })),
    ),
    floor: z.optional(yuan().check(z.meta({ title: "下限", unit: "元" }))),
  }))();

const bonusSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.optional(text().check(z.meta({ title: "加成编号" }))),
    when: z.optional(conditionSchema.check(z.meta({ title: "适用条件" }))),
    ...amountParts,
    /** 比例上浮: a part of the amount of the tier. */
    share: z.optional(rate().check(z.meta({ title: "上浮比例" }))),
    /** Percentage points added to the tier's own rate, under the tier's cap. */
    raisesRate: z.optional(rate().check(z.meta({ title: "比例提高" }))),
    raisesCap: z.optional(yuan().check(z.meta({ title: "上限提高", unit: "元" }))),
  }))();

/** 扣减, such as for a contract that is late: a part of the amount, or a sum, taken off after the caps on a contract. */
const reductionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.optional(text().check(z.meta({ title: "扣减编号" }))),
    when: z.optional(conditionSchema.check(z.meta({ title: "适用条件" }))),
    share: z.optional(rate().check(z.meta({ title: "扣减比例" }))),
    fixed: z.optional(yuan().check(z.meta({ title: "扣减金额", unit: "元" }))),
  }))();

const requirementSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.optional(text().check(z.meta({ title: "条件编号" }))),
    when: conditionSchema.check(z.meta({ title: "条件" })),
  }))();

const paymentSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().check(z.minLength(1, "blank"), z.meta({ title: "拨付编号" })),
    when: z.enum(["contract-signed", "approved", "mid-term-met", "final-met", "accepted"]).check(
      z.meta({
        title: "拨付节点",
      }),
    ),
    /** What the share is of. A payment without a share is the rest. */
    of: z.optional(z.enum(["amount", "down-payment", "base"]).check(z.meta({ title: "拨付基数" }))),
    share: z.optional(rate().check(z.meta({ title: "拨付比例" }))),
    cap: z.optional(yuan().check(z.meta({ title: "拨付上限", unit: "元" }))),
  }))();

const ownFactSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().check(z.regex(/^[A-Za-z][\w-]{0,39}$/, "not-a-name"), z.meta({ title: "事实编号" })),
    title: z.optional(text().check(z.meta({ title: "事实名称" }))),
    kind: z.enum(["number", "amount", "date", "word", "yes-or-no"]).check(z.meta({ title: "事实类型" })),
  }))();

/** 补助政策. What a league or city pays for a transformation contract, as data with its basis and source. */
export const subsidyPolicySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().check(z.regex(/\S/, "blank"), z.meta({ title: "政策编号" })),
    title: z.optional(text().check(z.meta({ title: "政策名称" }))),
    basis: z.enum(["guideline", "reference", "assumption", "caller"]).check(z.meta({ title: "依据" })),
    source: z.optional(sourceSchema().check(z.meta({ title: "来源" }))),
    /** What the policy leaves out of its source, or how it reads it. */
    note: z.optional(text().check(z.meta({ title: "说明" }))),
    validFrom: z.optional(date().check(z.meta({ title: "有效期起" }))),
    validTo: z.optional(date().check(z.meta({ title: "有效期止" }))),
    base: base().check(z.meta({ title: "计算基数" })),
    /** The base counts no further than the least of these. */
    limitedBy: z.optional(z.array(base()).check(z.meta({ title: "基数不超过" }))),
    /** The kinds of item that count, where the claim lists items instead of stating the eligible part. */
    eligibleItems: z.optional(z.array(text()).check(z.meta({ title: "可计入的费用类别" }))),
    facts: z.optional(z.array(ownFactSchema).check(z.meta({ title: "自定事实" }))),
    requires: z.optional(z.array(requirementSchema).check(z.meta({ title: "基本条件" }))),
    excludes: z.optional(z.array(requirementSchema).check(z.meta({ title: "排除情形" }))),
    tiers: z.array(tierSchema).check(z.minLength(1, "empty-list"), z.meta({ title: "档次" })),
    /** Which tier counts where several hold; without it, such tiers contradict each other. */
    overlap: z.optional(z.enum(["first", "highest", "sum"]).check(z.meta({ title: "多档并存时" }))),
    bonuses: z.optional(z.array(bonusSchema).check(z.meta({ title: "加成" }))),
    reductions: z.optional(z.array(reductionSchema).check(z.meta({ title: "扣减" }))),
    /** The most for one contract, with all bonuses. */
    cap: z.optional(yuan().check(z.meta({ title: "单个合同上限", unit: "元" }))),
    /** The most as a part of the base, with all bonuses. */
    shareCap: z.optional(rate().check(z.meta({ title: "占基数的最高比例" }))),
    /** The most for one enterprise, over all its contracts. */
    perEnterpriseCap: z.optional(yuan().check(z.meta({ title: "单个企业累计上限", unit: "元" }))),
    perEnterpriseYearCap: z.optional(yuan().check(z.meta({ title: "单个企业年度上限", unit: "元" }))),
    /** The most that all enterprises may get on average. */
    averageCap: z.optional(yuan().check(z.meta({ title: "户均上限", unit: "元" }))),
    /** 差额补助: what was received elsewhere for the same contract is taken off. */
    deductsSupport: z.optional(z.boolean().check(z.meta({ title: "扣减已获其他补助" }))),
    rounding: z.optional(roundingSchema.check(z.meta({ title: "取整" }))),
    payments: z.optional(z.array(paymentSchema).check(z.meta({ title: "分次拨付" }))),
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

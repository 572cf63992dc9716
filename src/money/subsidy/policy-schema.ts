import * as z from "zod";
import { date, text, yuan } from "../../input/leaves.js";
import { positiveYuan, rate } from "../../input/money-leaves.js";
import { sourceSchema } from "../../input/parameter.js";
import { conditionSchema } from "./condition-schema.js";

/** What a policy pays for: an amount of the claim, an own fact of the policy that is an amount, or the net price. */
const base = () => text().regex(/^[A-Za-z][\w-]{0,39}$/, "not-a-name");

/** 舍入. To a multiple of the unit: the fen where none is given. */
export const roundingSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    unit: positiveYuan().meta({ title: "取整单位", unit: "元" }).optional(),
    mode: z.enum(["floor", "half-up", "ceiling"]).meta({ title: "取整方式" }),
  }))();

/** 计算方式. A rate of the base, a fixed sum, or rates by band of the base; what is given is added up. */
const amountParts = {
  rate: rate().meta({ title: "补助比例" }).optional(),
  fixed: yuan().meta({ title: "定额", unit: "元" }).optional(),
  cap: yuan().meta({ title: "上限", unit: "元" }).optional(),
};

const tierSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().meta({ title: "档次编号" }).optional(),
    when: conditionSchema.meta({ title: "适用条件" }).optional(),
    ...amountParts,
    /** 分段累进: each rate holds for the part of the base up to its limit; the last has none. */
    bands: z
      .array(
        z.strictObject({
          upTo: yuan().meta({ title: "分段上限", unit: "元" }).optional(),
          rate: rate().meta({ title: "分段比例" }),
        }),
      )
      .meta({ title: "分段比例" })
      .optional(),
    /** 分项比例: a rate for the items of each kind, with a cap of its own. */
    items: z
      .array(
        z.strictObject({
          kind: text().min(1, "blank").meta({ title: "费用类别" }),
          rate: rate().meta({ title: "分项比例" }),
          cap: yuan().meta({ title: "分项上限", unit: "元" }).optional(),
        }),
      )
      .meta({ title: "分项比例" })
      .optional(),
    floor: yuan().meta({ title: "下限", unit: "元" }).optional(),
  }))();

const bonusSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().meta({ title: "加成编号" }).optional(),
    when: conditionSchema.meta({ title: "适用条件" }).optional(),
    ...amountParts,
    /** 比例上浮: a part of the amount of the tier. */
    share: rate().meta({ title: "上浮比例" }).optional(),
    /** Percentage points added to the tier's own rate, under the tier's cap. */
    raisesRate: rate().meta({ title: "比例提高" }).optional(),
    raisesCap: yuan().meta({ title: "上限提高", unit: "元" }).optional(),
  }))();

/** 扣减, such as for a contract that is late: a part of the amount, or a sum, taken off after the caps on a contract. */
const reductionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().meta({ title: "扣减编号" }).optional(),
    when: conditionSchema.meta({ title: "适用条件" }).optional(),
    share: rate().meta({ title: "扣减比例" }).optional(),
    fixed: yuan().meta({ title: "扣减金额", unit: "元" }).optional(),
  }))();

const requirementSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().meta({ title: "条件编号" }).optional(),
    when: conditionSchema.meta({ title: "条件" }),
  }))();

const paymentSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().min(1, "blank").meta({ title: "拨付编号" }),
    when: z.enum(["contract-signed", "approved", "mid-term-met", "final-met", "accepted"]).meta({
      title: "拨付节点",
    }),
    /** What the share is of. A payment without a share is the rest. */
    of: z.enum(["amount", "down-payment", "base"]).meta({ title: "拨付基数" }).optional(),
    share: rate().meta({ title: "拨付比例" }).optional(),
    cap: yuan().meta({ title: "拨付上限", unit: "元" }).optional(),
  }))();

const ownFactSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text()
      .regex(/^[A-Za-z][\w-]{0,39}$/, "not-a-name")
      .meta({ title: "事实编号" }),
    title: text().meta({ title: "事实名称" }).optional(),
    kind: z.enum(["number", "amount", "date", "word", "yes-or-no"]).meta({ title: "事实类型" }),
  }))();

/** 补助政策. What a league or city pays for a transformation contract, as data with its basis and source. */
export const subsidyPolicySchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: text().regex(/\S/, "blank").meta({ title: "政策编号" }),
    title: text().meta({ title: "政策名称" }).optional(),
    basis: z.enum(["guideline", "reference", "assumption", "caller"]).meta({ title: "依据" }),
    source: sourceSchema().meta({ title: "来源" }).optional(),
    /** What the policy leaves out of its source, or how it reads it. */
    note: text().meta({ title: "说明" }).optional(),
    validFrom: date().meta({ title: "有效期起" }).optional(),
    validTo: date().meta({ title: "有效期止" }).optional(),
    base: base().meta({ title: "计算基数" }),
    /** The base counts no further than the least of these. */
    limitedBy: z.array(base()).meta({ title: "基数不超过" }).optional(),
    /** The kinds of item that count, where the claim lists items instead of stating the eligible part. */
    eligibleItems: z.array(text()).meta({ title: "可计入的费用类别" }).optional(),
    facts: z.array(ownFactSchema).meta({ title: "自定事实" }).optional(),
    requires: z.array(requirementSchema).meta({ title: "基本条件" }).optional(),
    excludes: z.array(requirementSchema).meta({ title: "排除情形" }).optional(),
    tiers: z.array(tierSchema).min(1, "empty-list").meta({ title: "档次" }),
    /** Which tier counts where several hold; without it, such tiers contradict each other. */
    overlap: z.enum(["first", "highest", "sum"]).meta({ title: "多档并存时" }).optional(),
    bonuses: z.array(bonusSchema).meta({ title: "加成" }).optional(),
    reductions: z.array(reductionSchema).meta({ title: "扣减" }).optional(),
    /** The most for one contract, with all bonuses. */
    cap: yuan().meta({ title: "单个合同上限", unit: "元" }).optional(),
    /** The most as a part of the base, with all bonuses. */
    shareCap: rate().meta({ title: "占基数的最高比例" }).optional(),
    /** The most for one enterprise, over all its contracts. */
    perEnterpriseCap: yuan().meta({ title: "单个企业累计上限", unit: "元" }).optional(),
    perEnterpriseYearCap: yuan().meta({ title: "单个企业年度上限", unit: "元" }).optional(),
    /** The most that all enterprises may get on average. */
    averageCap: yuan().meta({ title: "户均上限", unit: "元" }).optional(),
    /** 差额补助: what was received elsewhere for the same contract is taken off. */
    deductsSupport: z.boolean().meta({ title: "扣减已获其他补助" }).optional(),
    rounding: roundingSchema.meta({ title: "取整" }).optional(),
    payments: z.array(paymentSchema).meta({ title: "分次拨付" }).optional(),
  }))();

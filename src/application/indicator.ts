import * as z from "zod/mini";
import type { DecimalText } from "../core/decimal.js";
import { count, decimal, draft, text } from "../input/leaves.js";

/** 指标. A row of Annex 2 or one an embedder adds. */
export interface Indicator {
  readonly id: string;
  /** The number of its row, from one. */
  readonly no: number;
  readonly level1: string;
  readonly level2: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: "count" | "rate";
  /** Whether more is better. All 23 of the guideline rise. */
  readonly direction: "up" | "down";
  readonly english: { readonly level1: string; readonly level2: string; readonly label: string };
}

/** 指标值. Decimal text; rates in percent, 0 to 100. Whether a count is whole is for a rule to say. */
export const indicatorValueSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: draft("indicators.*.id", text()),
    baseline: draft("indicators.*.baseline", decimal()),
    midterm: draft("indicators.*.midterm", decimal()),
    target: draft("indicators.*.target", decimal()),
    actual: draft("indicators.*.actual", decimal()),
  }))();

/** 指标 as an embedder writes one down, for an edition, a scheme or a comparison. */
export const indicatorSchema = /* @__PURE__ */ (() => {
  const names = () =>
    z.strictObject({
      level1: text().check(z.meta({ title: "一级指标英文名" })),
      level2: text().check(z.meta({ title: "二级指标英文名" })),
      label: text().check(z.meta({ title: "三级指标英文名" })),
    });
  return z.strictObject({
    id: text().check(z.regex(/\S/, "blank"), z.meta({ title: "指标编号" })),
    no: count().check(z.meta({ title: "序号" })),
    level1: text().check(z.meta({ title: "一级指标" })),
    level2: text().check(z.meta({ title: "二级指标" })),
    label: text().check(z.regex(/\S/, "blank"), z.meta({ title: "三级指标" })),
    unit: text().check(z.meta({ title: "单位" })),
    kind: z.enum(["count", "rate"]).check(z.meta({ title: "种类" })),
    direction: z.enum(["up", "down"]).check(z.meta({ title: "方向" })),
    english: names().check(z.meta({ title: "英文名称" })),
  });
})();

/** 绩效目标表. */
export const indicatorTableSchema = /* @__PURE__ */ (() => z.array(indicatorValueSchema))();

/** 指标值. What a plan or a report says of one indicator. */
export interface IndicatorValue {
  readonly id: string;
  /** 期初值. */
  readonly baseline?: DecimalText | undefined;
  /** 中期目标值; Annex 2 has no column for it, A1.2 asks for it. */
  readonly midterm?: DecimalText | undefined;
  /** 目标值. */
  readonly target?: DecimalText | undefined;
  /** 实际值. */
  readonly actual?: DecimalText | undefined;
}

export type IndicatorDraft = z.infer<typeof indicatorValueSchema>;

import * as z from "zod";
import { decimal, draft, text } from "./schema.js";

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

/** 绩效目标表. */
export const indicatorTableSchema = /* @__PURE__ */ (() => z.array(indicatorValueSchema))();

export type IndicatorDraft = z.infer<typeof indicatorValueSchema>;

import * as z from "zod/mini";
import { type DecimalText, isDecimal } from "../core/decimal.js";
import { count, decimal, decimalOrNone, text } from "../input/leaves.js";
import { draftOf, ofNoun, oneOf, titled } from "../input/of-noun.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";
import { indicatorNouns } from "../vocabulary/nouns/indicator.js";

/** 指标. A row of the indicator table, or one that the caller adds. */
export interface Indicator {
  readonly id: string;
  /** The number of its row, from one. */
  readonly no: number;
  readonly level1: string;
  readonly level2: string;
  readonly label: string;
  readonly unit: string;
  /**
   * What its values can be. `count`: whole, from zero. `rate`: a part of a whole in percent, 0 to 100. `percentage`: any
   * percentage, a growth of 105.4 or of -12.5. `amount`: money from zero, in its unit, no finer than a fen. `number`: from
   * zero, with decimals.
   */
  readonly kind: "count" | "rate" | "percentage" | "amount" | "number";
  /** The lowest value it can have, where that is not the lowest of its kind: decimal text in its unit. It may only narrow what the kind allows. */
  readonly minimum?: DecimalText | undefined;
  /** The greatest value it can have, where that is not the greatest of its kind. */
  readonly maximum?: DecimalText | undefined;
  /** Whether more is better, or less; `none`: it neither rises nor falls with success, and is shown without being judged. */
  readonly direction: "up" | "down" | "none";
  /** The parameter and its value under which it has no direction, where that depends on a reading. */
  readonly noDirectionWhere?: { readonly parameter: string; readonly is: string } | undefined;
  /** Whether its values say what there is (`stock`) or what has come together since the period began (`flow`), where that is known. */
  readonly nature?: "stock" | "flow" | undefined;
  /**
   * What it is called in English; `unit` is what its figures are counted in, as it stands behind any number but one: `cases`.
   * Without them English texts show the Chinese names in quotation marks.
   */
  readonly english?:
    | {
        readonly level1: string;
        readonly level2: string;
        readonly label: string;
        readonly unit?: string | undefined;
      }
    | undefined;
}

/**
 * 指标值. Decimal text; rates in percent, 0 to 100. A rule decides whether a count is whole. A baseline can be `"none-yet"`, 无: nothing
 * existed before.
 */
export const indicatorValueSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "indicatorValue", {
    id: text(),
    baseline: decimalOrNone(),
    midterm: decimal(),
    target: decimal(),
    actual: decimal(),
  }))();

/** 指标 as an embedder writes one down, for an edition, a scheme or a comparison. */
export const indicatorSchema = /* @__PURE__ */ (() =>
  ofNoun(indicatorNouns, "indicator", {
    id: text().check(z.regex(/\S/, "blank")),
    no: count(),
    level1: text(),
    level2: text(),
    label: text().check(z.regex(/\S/, "blank")),
    unit: text(),
    kind: oneOf(indicatorNouns, "indicator", "kind"),
    minimum: z.optional(decimal()),
    maximum: z.optional(decimal()),
    direction: oneOf(indicatorNouns, "indicator", "direction"),
    noDirectionWhere: z.optional(
      ofNoun(indicatorNouns, "indicatorReading", { parameter: text(), is: text() }),
    ),
    nature: z.optional(oneOf(indicatorNouns, "indicator", "nature")),
    english: z.optional(
      ofNoun(indicatorNouns, "indicatorNames", {
        level1: text(),
        level2: text(),
        label: text(),
        unit: z.optional(text()),
      }),
    ),
  }))();

/** 绩效目标表. */
export const indicatorTableSchema = /* @__PURE__ */ (() =>
  titled(applicationNouns, "application", "indicators", z.array(indicatorValueSchema)))();

/** 指标值. What a plan or a report says of one indicator. */
export interface IndicatorValue {
  readonly id: string;
  /** 期初值; `"none-yet"` or 无 where nothing existed before, which calculations take for zero. */
  readonly baseline?: DecimalText | "none-yet" | undefined;
  /** 中期目标值. */
  readonly midterm?: DecimalText | undefined;
  /** 目标值. */
  readonly target?: DecimalText | undefined;
  /** 实际值. */
  readonly actual?: DecimalText | undefined;
}

/** 指标值, as it was read: any field may be missing. */
export type IndicatorDraft = z.infer<typeof indicatorValueSchema>;

/** The baseline as calculations need it. A reader lets through decimals and words that say that there was nothing. */
export const startOf = (baseline: string): DecimalText => (isDecimal(baseline) ? baseline : "0");

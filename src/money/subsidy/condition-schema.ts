import * as z from "zod/mini";
import { text } from "../../input/leaves.js";
import { comparable, equatable } from "../../input/money-leaves.js";
import { fieldsOf, titled } from "../../input/of-noun.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";

/**
 * 条件. What a policy may ask of a claim: `all` or `any` of several conditions, or comparisons of one named fact. The
 * comparisons of one condition must all hold, so `atLeast` with `below` is a range. With `of`, an amount is compared as
 * a part of another: `{ fact: "invoiced", of: "price", atLeast: "0.8" }`. With `monthsAfter`, a date is compared as so
 * many months after another: `{ fact: "invoicedOn", monthsAfter: "acceptedOn", atMost: 12 }`. An empty condition always holds.
 * There is no expression language, so a condition can be shown, checked and explained part by part.
 */
export const conditionSchema = /* @__PURE__ */ (() => {
  type Conditions = z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType<PolicyCondition>>>;
  const condition = z.strictObject({
    get all(): Conditions {
      return z.optional(titled(subsidyNouns, "condition", "all", z.array(condition)));
    },
    get any(): Conditions {
      return z.optional(titled(subsidyNouns, "condition", "any", z.array(condition)));
    },
    ...fieldsOf(subsidyNouns, "condition", {
      fact: z.optional(text()),
      of: z.optional(text()),
      monthsAfter: z.optional(text()),
      is: z.optional(equatable()),
      isNot: z.optional(equatable()),
      in: z.optional(z.array(comparable())),
      notIn: z.optional(z.array(comparable())),
      atLeast: z.optional(comparable()),
      atMost: z.optional(comparable()),
      above: z.optional(comparable()),
      below: z.optional(comparable()),
    }),
  });
  return condition;
})();

/** The comparisons a condition can make. */
export const comparisons = ["is", "isNot", "in", "notIn", "atLeast", "atMost", "above", "below"] as const;

/** 比较方式. */
export type Comparison = (typeof comparisons)[number];

/** A word, a date, a decimal as text, or a whole number. */
type Comparable = string | number;

/** 条件. See {@link conditionSchema}: parts that must all hold, or one of which must, and comparisons of one fact. */
export interface PolicyCondition {
  /** 全部满足. */
  readonly all?: readonly PolicyCondition[] | undefined;
  /** 满足其一. */
  readonly any?: readonly PolicyCondition[] | undefined;
  /** What is compared: a fact of every claim, or one that the policy declares. */
  readonly fact?: string | undefined;
  /** The amount (or number) of which the fact, of the same kind, is compared as a part of one. */
  readonly of?: string | undefined;
  /**
   * The date after which the fact, a date itself, is compared in whole months. A month from the 31st ends on the last day of
   * a month that has none.
   */
  readonly monthsAfter?: string | undefined;
  /** 等于. */
  readonly is?: Comparable | boolean | undefined;
  /** 不等于. */
  readonly isNot?: Comparable | boolean | undefined;
  /** 属于. */
  readonly in?: readonly Comparable[] | undefined;
  /** 不属于. */
  readonly notIn?: readonly Comparable[] | undefined;
  /** 不低于. */
  readonly atLeast?: Comparable | undefined;
  /** 不高于. */
  readonly atMost?: Comparable | undefined;
  /** 高于. */
  readonly above?: Comparable | undefined;
  /** 低于. */
  readonly below?: Comparable | undefined;
}

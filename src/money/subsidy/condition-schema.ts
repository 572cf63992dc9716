import * as z from "zod/mini";
import { text } from "../../input/leaves.js";
import { comparable, equatable } from "../../input/money-leaves.js";

/**
 * 条件. What a policy may ask of a claim: `all` or `any` of several conditions, or comparisons of one named fact. The
 * comparisons of one condition must all hold, so `atLeast` with `below` is a range. With `of`, an amount is compared as
 * a part of another: `{ fact: "invoiced", of: "price", atLeast: "0.8" }`. An empty condition always holds.
 * There is no expression language, so a condition can be shown, checked and explained part by part.
 */
export const conditionSchema = /* @__PURE__ */ (() => {
  const condition = z.strictObject({
    get all(): Conditions {
      return z.optional(z.array(condition).check(z.meta({ title: "全部满足" })));
    },
    get any(): Conditions {
      return z.optional(z.array(condition).check(z.meta({ title: "满足其一" })));
    },
    fact: z.optional(text().check(z.meta({ title: "事实" }))),
    of: z.optional(text().check(z.meta({ title: "占何者的比例" }))),
    is: z.optional(equatable().check(z.meta({ title: "等于" }))),
    isNot: z.optional(equatable().check(z.meta({ title: "不等于" }))),
    in: z.optional(z.array(comparable()).check(z.meta({ title: "属于" }))),
    notIn: z.optional(z.array(comparable()).check(z.meta({ title: "不属于" }))),
    atLeast: z.optional(comparable().check(z.meta({ title: "不低于" }))),
    atMost: z.optional(comparable().check(z.meta({ title: "不高于" }))),
    above: z.optional(comparable().check(z.meta({ title: "高于" }))),
    below: z.optional(comparable().check(z.meta({ title: "低于" }))),
  });
  return condition;
})();

/** Said in so many words, because the schema holds itself and its type cannot be inferred. */
type Conditions = z.ZodMiniOptional<z.ZodMiniType<PolicyCondition[]>>;

/** The comparisons a condition can make. */
export const comparisons = ["is", "isNot", "in", "notIn", "atLeast", "atMost", "above", "below"] as const;

export type Comparison = (typeof comparisons)[number];

type Comparable = string | number;

export interface PolicyCondition {
  readonly all?: readonly PolicyCondition[] | undefined;
  readonly any?: readonly PolicyCondition[] | undefined;
  readonly fact?: string | undefined;
  /** The amount of which the fact, an amount itself, is compared as a part of one. */
  readonly of?: string | undefined;
  readonly is?: Comparable | boolean | undefined;
  readonly isNot?: Comparable | boolean | undefined;
  readonly in?: readonly Comparable[] | undefined;
  readonly notIn?: readonly Comparable[] | undefined;
  readonly atLeast?: Comparable | undefined;
  readonly atMost?: Comparable | undefined;
  readonly above?: Comparable | undefined;
  readonly below?: Comparable | undefined;
}

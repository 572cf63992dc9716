import * as z from "zod";
import { text } from "../../input/leaves.js";
import { comparable, equatable } from "../../input/money-leaves.js";
import { fieldsOf, titled } from "../../input/of-noun.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";

/**
 * 条件. What a policy may ask of a claim: `all` or `any` of several conditions, or comparisons of one named fact. The
 * comparisons of one condition must all hold, so `atLeast` with `below` is a range. With `of`, an amount is compared as
 * a part of another: `{ fact: "invoiced", of: "price", atLeast: "0.8" }`. An empty condition always holds.
 * There is no expression language, so a condition can be shown, checked and explained part by part.
 */
export const conditionSchema = /* @__PURE__ */ (() => {
  type Conditions = z.ZodOptional<z.ZodArray<z.ZodType<PolicyCondition>>>;
  const condition = z.strictObject({
    get all(): Conditions {
      return titled(subsidyNouns, "condition", "all", z.array(condition)).optional();
    },
    get any(): Conditions {
      return titled(subsidyNouns, "condition", "any", z.array(condition)).optional();
    },
    ...fieldsOf(subsidyNouns, "condition", {
      fact: text().optional(),
      of: text().optional(),
      is: equatable().optional(),
      isNot: equatable().optional(),
      in: z.array(comparable()).optional(),
      notIn: z.array(comparable()).optional(),
      atLeast: comparable().optional(),
      atMost: comparable().optional(),
      above: comparable().optional(),
      below: comparable().optional(),
    }),
  });
  return condition;
})();

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

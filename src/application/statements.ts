import { type Fact, stated } from "../kernel/fact.js";
import { fail, given, pass, type Verdict } from "../kernel/verdict.js";
import { givesNone, saysLater, saysNone } from "../vocabulary/none-words.js";

/** 一段文字或若干条文字. What a field says in words: one text, or several. */
export type Statement = string | readonly string[];

/** Whether a statement says that there is none. */
export const isNone = (said: Statement): boolean =>
  typeof said === "string" ? saysNone(said) : said.length > 0 && said.every(saysNone);

/**
 * What is said of something in words; nothing, while each text says that it is still to come (待定). The facts of an application have none of that
 * (`said-so-far.ts`); those that a rule of one's own makes may have.
 */
const filledIn = <T>(fact: Fact<T>): Fact<T> =>
  isLater(fact) ? { value: undefined, field: fact.field } : stated(fact);

function isLater(fact: Fact<unknown>): boolean {
  try {
    const { value } = fact;
    if (typeof value === "string") return saysLater(value);
    return Array.isArray(value) && value.length > 0 && value.length <= mostTexts && value.every(saysLater);
  } catch {
    // What is no fact, or will not be looked at, is left to whoever reads it.
    return false;
  }
}

/** A form has no more rows for one answer. */
const mostTexts = 1_000;

/** A name, or yes or no: whether it says no. */
export const saysNo = (said: boolean | string): boolean =>
  typeof said === "string" ? saysNone(said) : !said;

/**
 * 须有. Something must be there: asked for while nothing is said of it, failed where it is said that there is none (无, 没有, 尚未开展).
 *
 * @example
 * ```ts
 * import { existing } from "digital-pilot-rules/rules";
 *
 * existing({ value: "无", field: "plan.lessons" }).outcome; //=> "fail"
 * existing({ value: undefined, field: "plan.lessons" }).outcome; //=> "needs-data"
 * ```
 */
export const existing = (fact: Fact<Statement>, code = "stated-as-none"): Verdict =>
  given([filledIn(fact)], (said) =>
    isNone(said) ? fail(code, { field: fact.field }, [fact.field]) : pass("met"),
  );

/** 无 or 没有异议 in the one field of a row and nothing beside it: the row of a form that has nothing to list. */
export const listsNothing = (row: object | undefined, field: string): boolean => {
  const [[key, said] = [], ...others] = Object.entries({ ...row }).filter(([, value]) => value !== undefined);
  const texts = [said as Statement].flat();
  return key === field && others.length === 0 && texts.length > 0 && texts.every(givesNone);
};

import { type Fact, stated } from "../kernel/fact.js";
import { fail, given, pass, type Verdict } from "../kernel/verdict.js";
import { saysNone } from "../vocabulary/none-words.js";

/** 一段文字或若干条文字. What a field says in words: one text, or several. */
export type Statement = string | readonly string[];

/** Whether a statement says that there is none. */
export const isNone = (said: Statement): boolean =>
  typeof said === "string" ? saysNone(said) : said.length > 0 && said.every(saysNone);

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
  given([stated(fact)], (said) =>
    isNone(said) ? fail(code, { field: fact.field }, [fact.field]) : pass("met"),
  );

/** 无 in the one field of a row and nothing beside it: the row of a form that has nothing to list. */
export const listsNothing = (row: object | undefined, field: string): boolean => {
  const [[key, said] = [], ...others] = Object.entries({ ...row }).filter(([, value]) => value !== undefined);
  return key === field && others.length === 0 && isNone(said as Statement);
};

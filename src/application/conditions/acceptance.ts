/** 验收与总结的条件. In plain words: for the procedure and for the rules alike. */
import type { Word } from "../../vocabulary/application-words.js";
import { wordOf } from "../../vocabulary/word-of.js";

/** The subjects that a list of lessons lacks; `undefined` where something is listed that may be about any of them. */
export function subjectsLacking(
  listed: readonly string[],
  subjects: readonly Word[],
): readonly Word[] | undefined {
  const known = listed.map((one) => wordOf(one, subjects));
  const lacking = subjects.filter((subject) => !known.includes(subject));
  return lacking.length > 0 && known.includes(undefined) ? undefined : lacking;
}

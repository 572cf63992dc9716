import type { Fact } from "../kernel/fact.js";
import type { Mend } from "../kernel/rule.js";
import { fail, given, needsData, pass, type Verdict } from "../kernel/verdict.js";
import type { Word } from "../vocabulary/application-words.js";
import { saysNone } from "../vocabulary/none-words.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";
import { lastRow, stepsFrom } from "../vocabulary/places.js";

/**
 * 都有. Every one of these words is on the list; the verdict names those that are not (`absent`). A word that nobody knows may be one of them, and is asked
 * for again.
 *
 * @example
 * ```ts
 * import { holdsAll } from "digital-pilot-rules/rules";
 *
 * const safeguards = { value: ["policy"], field: "plan.safeguardKinds" };
 * holdsAll(safeguards, ["policy", "talent"], "safeguards-missing").values.absent; //=> "talent"
 * ```
 */
export const holdsAll = (list: Fact<readonly string[]>, required: readonly string[], code: string): Verdict =>
  given([list], (held) => {
    const absent = required.filter((word) => !held.includes(word));
    if (absent.length === 0)
      return pass("holds-all", { of: `${required.length}`, present: required.join(", "), list: list.field });
    // Each word that is not known may be one of those that seem to be absent.
    const unknown = notKnown(list.field, held);
    if (absent.length <= unknown.length) return notUnderstood(list.field, unknown);
    const values = { of: `${required.length}`, count: `${absent.length}`, absent: absent.join(", ") };
    return fail(code, values, [list.field]);
  });

/**
 * 有其一. One of these words, at least, is on the list; the verdict names them where none is (`welcome`).
 *
 * @example
 * ```ts
 * import { holdsAny } from "digital-pilot-rules/rules";
 *
 * const safeguards = { value: ["policy"], field: "plan.safeguardKinds" };
 * holdsAny(safeguards, ["policy", "talent"], "safeguards-missing").outcome; //=> "pass"
 * ```
 */
export const holdsAny = (list: Fact<readonly string[]>, welcome: readonly string[], code: string): Verdict =>
  given([list], (held) => {
    const present = welcome.filter((word) => held.includes(word));
    if (present.length > 0) return pass("holds-any", { present: present.join(", "), list: list.field });
    const unknown = notKnown(list.field, held);
    return unknown.length > 0
      ? notUnderstood(list.field, unknown)
      : fail(code, { welcome: welcome.join(", ") }, [list.field]);
  });

/** The words of an open field that are none of its own; 无 says that there is none. */
export const notKnown = (field: string, held: readonly string[]): readonly string[] => {
  const row = lastRow(stepsFrom(applicationNouns, "application", field.split(".")));
  const known: readonly string[] = row?.words ?? held;
  return held.filter((word) => !known.includes(word) && !saysNone(word));
};

/** A word that is not understood decides nothing: it is asked for again. */
const notUnderstood = (field: string, words: readonly string[]): Verdict =>
  needsData([field], "word-not-understood", { words: words.slice(0, 3).join(", ") });

/** One word of an open field; decided by those that are known, asked for again where it is none of them. */
export const byWord = (fact: Fact<string>, decide: (word: string) => Verdict): Verdict =>
  given([fact], (word) => {
    if (saysNone(word)) return needsData([fact.field]);
    return notKnown(fact.field, [word]).length > 0 ? notUnderstood(fact.field, [word]) : decide(word);
  });

/** Adds the words that are not on the list yet. */
export const addAbsent = (list: Fact<readonly string[]>, required: readonly Word[], code: string): Mend => {
  const absent = required.filter((word) => !list.value?.includes(word));
  return {
    code,
    values: { absent: absent.join(", "), count: `${absent.length}` },
    changes: absent.map((value) => ({ action: "append", path: list.field.split("."), value })),
  };
};

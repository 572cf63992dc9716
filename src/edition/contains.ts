import type { Fact } from "../kernel/fact.js";
import type { Mend } from "../kernel/rule.js";
import { fail, given, pass, type Verdict } from "../kernel/verdict.js";
import type { Word } from "../vocabulary/application-words.js";

/** Every one of these words is on the list; the verdict names those that are not. */
export const holdsAll = (list: Fact<readonly string[]>, required: readonly Word[], code: string): Verdict =>
  given([list], (held) => {
    const absent = required.filter((word) => !held.includes(word));
    const values = { of: `${required.length}`, count: `${absent.length}`, absent: absent.join(", ") };
    return absent.length === 0
      ? pass("holds-all", { of: `${required.length}`, present: required.join(", ") })
      : fail(code, values, [list.field]);
  });

/** One of these words, at least, is on the list. */
export const holdsAny = (list: Fact<readonly string[]>, welcome: readonly Word[], code: string): Verdict =>
  given([list], (held) => {
    const present = welcome.filter((word) => held.includes(word));
    return present.length > 0
      ? pass("holds-any", { present: present.join(", ") })
      : fail(code, { welcome: welcome.join(", ") }, [list.field]);
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

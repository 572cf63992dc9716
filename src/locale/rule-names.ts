/** 规则的称呼. What rules of an edition are called that have no sentence: their key words, and what tells those of the same words apart. */
import type { Edition } from "../edition/edition.js";
import { messageIn, type Texts } from "./texts.js";

type Rules = Edition["rules"];

const known = new WeakMap<Rules, ReadonlyMap<string, string>>();

/** The key words of each rule, worked out once of a list; where several have the same, each with what its id calls it. */
export function ruleNamesOf(rules: Rules): ReadonlyMap<string, string> {
  const before = known.get(rules);
  if (before !== undefined) return before;
  const times = new Map<string, number>();
  for (const { phrase } of rules) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  const names = new Map(
    rules.map(({ id, phrase }) => [id, times.get(phrase) === 1 ? phrase : `${phrase}“${conceptOf(id)}”`]),
  );
  known.set(rules, names);
  return names;
}

/** What stands behind the clause in an id. */
const conceptOf = (id: string): string => id.slice(id.indexOf("#") + 1);

/** What a rule asks for: as a sentence says it, else as its edition calls it; `undefined` where nobody knows it. */
export const ruleNameIn = (texts: Texts, id: string): string | undefined =>
  messageIn(texts, "rules", id) ?? texts.ruleNames?.get(id);

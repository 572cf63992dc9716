import type { Values } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import type { Finding } from "../kernel/rule.js";

/** What the person sees who has to judge: each case with its own figures and words. */
export interface Shown {
  readonly shows?: readonly Values[];
  /** How many cases there are beside those. */
  readonly more?: number;
}

const mostShown = 10;

/** What a judgement is about: every case of it that has figures or words of its own. */
export function shownTo(finding: Finding): Shown {
  const { values, further = [] } = bare(finding);
  const all = [values, ...further.map((fault) => fault.values)].filter((one) => Object.keys(one).length > 0);
  const more = all.length - mostShown + Number(ownOf(values, "others") ?? 0);
  return {
    ...(all.length > 0 && { shows: all.slice(0, mostShown) }),
    ...(more > 0 && { more }),
  };
}

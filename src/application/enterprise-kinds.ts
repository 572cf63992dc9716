import type { EnterpriseFacts } from "./enterprise-facts.js";
import type { RosterEntry } from "./roster.js";

/** 企业的种类. Enterprises with the same facts are of one kind: what facts alone decide is decided once for all of them. */
interface Kinds {
  /** How many there are of each kind. */
  readonly sizes: ReadonlyMap<EnterpriseFacts, number>;
  /** The first of each kind. */
  readonly firsts: readonly RosterEntry[];
  /** Whether no credit code stands there twice, so that each entry is another enterprise. */
  readonly areDifferent: boolean;
}

const known = new WeakMap<readonly RosterEntry[], Kinds>();

/** The kinds of a list, found out once. */
export function kindsOf(entries: readonly RosterEntry[]): Kinds {
  const found = known.get(entries) ?? kindsIn(entries);
  known.set(entries, found);
  return found;
}

/** Whether a list has entries, and something is so of each kind of them. */
export const everyKind = (entries: readonly RosterEntry[], test: (first: RosterEntry) => boolean): boolean =>
  entries.length > 0 && kindsOf(entries).firsts.every(test);

function kindsIn(entries: readonly RosterEntry[]): Kinds {
  const sizes = new Map<EnterpriseFacts, number>();
  const firsts: RosterEntry[] = [];
  const codes = new Set<string>();
  let coded = 0;
  for (const entry of entries) {
    const { enterprise, facts } = entry;
    const size = sizes.get(facts) ?? 0;
    if (size === 0) firsts.push(entry);
    sizes.set(facts, size + 1);
    const code = enterprise.value?.creditCode;
    if (code === undefined) continue;
    coded += 1;
    codes.add(code);
  }
  return { sizes, firsts, areDifferent: codes.size === coded };
}

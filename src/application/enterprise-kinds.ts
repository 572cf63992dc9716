import type { View } from "../kernel/fact.js";
import type { Enterprise } from "./enterprise.js";
import type { EnterpriseFacts } from "./enterprise-facts.js";

/** 企业的种类. Enterprises with the same facts are of one kind: what facts alone decide is decided once for all of them. */
interface Kinds {
  /** How many there are of each kind. */
  readonly sizes: ReadonlyMap<EnterpriseFacts, number>;
  /** The first of each kind. */
  readonly firsts: readonly Entry[];
  /** Whether no credit code stands there twice, so that each entry is another enterprise. */
  readonly areDifferent: boolean;
}

/** An enterprise of a list, with its facts. */
interface Entry {
  readonly enterprise: View<Enterprise>;
  readonly facts: EnterpriseFacts;
}

const known = new WeakMap<readonly Entry[], Kinds>();

/** The kinds of a list, found out once. */
export function kindsOf(entries: readonly Entry[]): Kinds {
  const found = known.get(entries) ?? kindsIn(entries);
  known.set(entries, found);
  return found;
}

/** Whether a list has entries, and something is so of each kind of them. */
export const everyKind = (entries: readonly Entry[], test: (first: Entry) => boolean): boolean =>
  entries.length > 0 && kindsOf(entries).firsts.every(test);

function kindsIn(entries: readonly Entry[]): Kinds {
  const sizes = new Map<EnterpriseFacts, number>();
  const firsts: Entry[] = [];
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

import type { Issue, Path } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { digestOfEdition } from "../edition/edition-digest.js";
import { isEdition } from "../edition/is-edition.js";
import { readOptions } from "../input/options.js";
import { errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("receiptRequest");

/** What a receipt is checked with, as far as it can be used. */
export interface CheckedWith {
  /** The edition that a receipt names, of several with its id the one with its digest; `undefined` where none was passed in. */
  readonly editionOf: (recorded: { readonly id: string; readonly digest: string }) => Edition | undefined;
  /** Whether the caller of the recorded function may have changed figures of the edition. */
  readonly mayVary: boolean;
  readonly digest: unknown;
  readonly evaluate: unknown;
  readonly issues: readonly Issue[];
}

/** Reads the options of `verifyReceipt`. The very edition goes before the list of those that are known. */
export function readVerification(options: unknown): CheckedWith {
  const { given, issues } = readOptions(options, ["edition", "editions", "digest", "evaluate"]);
  const { edition, editions, digest, evaluate } = given;
  const listed = editions === undefined ? { known: [], faults: [] } : listOf(editions);
  const known = edition === undefined ? listed.known : [edition].filter(isEdition);
  return {
    editionOf: ({ id, digest: recorded }) => {
      const named = known.filter((one) => one.id === id);
      return named.find((one) => digestOfEdition(one) === recorded) ?? named[0];
    },
    mayVary: edition === undefined,
    digest,
    evaluate,
    issues: [
      ...issues,
      ...(edition === undefined ? [] : faultOf(edition, ["edition"])),
      ...listed.faults,
      ...[...functionFault(digest, "digest"), ...functionFault(evaluate, "evaluate")],
    ],
  };
}

const faultOf = (edition: unknown, path: Path): readonly Issue[] =>
  isEdition(edition) ? [] : [error("unknown-edition", path)];

const functionFault = (given: unknown, name: string): readonly Issue[] =>
  given === undefined || typeof given === "function"
    ? []
    : [error("wrong-type", [name], { expected: "a-function" })];

/** A list that cannot be looked at is none. */
function listOf(editions: unknown): {
  readonly known: readonly Edition[];
  readonly faults: readonly Issue[];
} {
  try {
    const all: readonly unknown[] = Array.isArray(editions) ? editions.slice(0, mostEditions) : [];
    const faults = Array.isArray(editions)
      ? all.flatMap((one, index) => faultOf(one, ["editions", index]))
      : [error("wrong-type", ["editions"], { expected: "a-list" })];
    return { known: all.filter(isEdition), faults };
  } catch {
    return { known: [], faults: [error("unreadable", ["editions"])] };
  }
}

/** More than there are regions and years; a list of holes is not walked through. */
const mostEditions = 1_000;

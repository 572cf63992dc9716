import type { ApplicationDraft } from "../application/application.js";
import { canonicalText } from "../core/canonical-text.js";
import { fingerprintOf } from "../core/fingerprint.js";
import type { Path, Values } from "../core/issue.js";
import type { Change } from "../kernel/rule.js";

/** A step of a remedy, and what stood in its place when it was suggested. */
export type RemedyChange = Change & {
  /**
   * A fingerprint of what the change is about: the identities (id, credit code or name) of the records on its way, and the value that
   * it replaces or takes away. `applyRemedy` refuses a change whose place holds something else by then.
   */
  readonly seen?: string;
};

/** 整改办法. The smallest change that makes a failed must pass, or why nothing in the application can. */
export interface Remedy {
  /** What this is: a way to make a rule pass. */
  readonly kind: "remedy";
  /** The id of the rule that fails. */
  readonly rule: string;
  /** The clause of the rule. */
  readonly clause: string;
  /** Whether `changes`, applied with `applyRemedy`, make the rule pass; otherwise there are none. */
  readonly possible: boolean;
  /** What the remedy does, or why there is none. */
  readonly code: string;
  /** The figures and words of its sentence. */
  readonly values: Values;
  /** What is to be changed in the application, in this order. */
  readonly changes: readonly RemedyChange[];
  /** The ids of musts that pass now and would no longer do so: a change in one place can open a question in another. */
  readonly unsettles: readonly string[];
}

/** What a change is about in an application, told apart from anything else that could stand there. */
export function seenBy({ action, path }: Change, application: ApplicationDraft): string {
  const identities = path.flatMap((key, index) =>
    typeof key === "number" ? [identityOf(valueAt(application, path.slice(0, index + 1)))] : [],
  );
  // What is added to a list stands beside what the list holds, whatever that is.
  const replaced = action === "append" ? null : (valueAt(application, path) ?? null);
  return fingerprintOf(canonicalText([identities, replaced]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const valueAt = (holder: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    holder,
  );

/** By what a record of a list is known; a word is its own identity. */
function identityOf(value: unknown): unknown {
  if (!isRecord(value)) return value ?? null;
  return ["id", "creditCode", "name", "use", "what"].map((key) => value[key] ?? null);
}

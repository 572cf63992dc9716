import type { ApplicationDraft } from "../application/application.js";
import { canonicalParts, canonicalText } from "../core/canonical-text.js";
import { fingerprintOf, fingerprintOfParts } from "../core/fingerprint.js";
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

/** What a remedy mends beside its own must, because that could not be mended alone. */
export interface RemedyPart {
  /** The id of the must that would have failed. */
  readonly rule: string;
  /** What is done for it. */
  readonly code: string;
  /** The figures and words of its sentence. */
  readonly values: Values;
}

/** What in the application decided what a remedy does to each must. */
export interface RemedyGround {
  /** Fields and sections: `submission.sealed`, `enterprises`; the empty text stands for the whole application. */
  readonly fields: readonly string[];
  /** A fingerprint of what they hold. */
  readonly seen: string;
}

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
  /**
   * What is done for musts that the first changes would have made fail, in this order. Where no remedy is possible because one of
   * these cannot be mended by the application: what somebody has to see to first.
   */
  readonly also: readonly RemedyPart[];
  /**
   * The ids of musts that pass now and would no longer do so: a change in one place can open a question in another, but makes none
   * fail. Where no remedy is possible because it would make a must fail that nothing in the application can mend, that must.
   */
  readonly unsettles: readonly string[];
  /** What `applyRemedy` looks at beside the places of the changes, so that remedies applied in any order break nothing together. */
  readonly restsOn?: RemedyGround;
}

/** What fields of an application hold. Many remedies rest on the same long lists, so each is gone through once. */
export function groundIn(application: ApplicationDraft): (fields: readonly string[]) => RemedyGround {
  const held = new Map<string, string>();
  const printOf = (field: string): string => {
    const known = held.get(field);
    if (known !== undefined) return known;
    const value = valueAt(application, field === "" ? [] : field.split(".")) ?? null;
    const print = fingerprintOfParts(canonicalParts(value));
    held.set(field, print);
    return print;
  };
  return (fields) => ({ fields, seen: fingerprintOf(fields.map(printOf).join(" ")) });
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

/** Whether what a change sets stands there already. */
export const changesNothing = (change: Change, application: ApplicationDraft): boolean =>
  change.action === "set" &&
  canonicalText(valueAt(application, change.path) ?? null) === canonicalText(change.value);

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

import { hasErrors } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { isReadable } from "../input/extension.js";
import { isSound } from "../input/procedure-extension.js";
import type { Edition } from "./edition.js";
import { hasShape, type Unread } from "./edition-shape.js";
import { hasOwnParts, type Procedure } from "./procedure.js";
import { readRules } from "./read-rules.js";

/** The editions that were put together here: what they are made of was looked at then, and cannot have changed. */
const made = new WeakSet<object>();

/** Freezes what was put together as an edition, so that it need not be looked at again. */
export function asEdition(parts: Edition): Edition {
  const edition = Object.freeze(parts);
  made.add(edition);
  return edition;
}

/** Whether a value is an edition that was put together here, so that it says the same for ever. */
export const isMadeHere = (value: unknown): value is Edition => made.has(value as object);

/**
 * Whether a value is an edition: one that was put together here, or has the parts of one (`{ ...nm2024, rules }`). One that
 * has been through JSON is not: its checks are functions and were lost.
 */
export function isEdition(value: unknown): value is Edition {
  if (typeof value !== "object" || value === null) return false;
  if (made.has(value)) return true;
  try {
    // Before anything is copied, since what is no edition may be a list of millions.
    const [id, rules] = [ownOf(value as Edition, "id"), ownOf(value as Edition, "rules")];
    if (typeof id !== "string" || hasErrors(readRules(rules).issues)) return false;
    const data = dataOf(value);
    return data !== undefined && hasParts(data);
  } catch {
    // A proxy raises whatever it likes when it is looked at.
    return false;
  }
}

/** All but the rules; `undefined` where a part is a getter, which may say something else, or raise, when it is asked again. */
function dataOf(edition: object): object | undefined {
  const parts = Object.keys(edition).map(
    (name) => [name, Object.getOwnPropertyDescriptor(edition, name)] as const,
  );
  if (!parts.every(([, part]) => part !== undefined && Object.hasOwn(part, "value"))) return undefined;
  return Object.fromEntries(parts.flatMap(([name, part]) => (name === "rules" ? [] : [[name, part?.value]])));
}

function hasParts(data: object): boolean {
  const copy = snapshot(data);
  if (!copy.ok || !hasShape(copy.value as Unread)) return false;
  const { procedure } = copy.value as Unread;
  return (procedure === undefined || isKnown(procedure, data)) && isReadable(data);
}

/** Own parts that nobody has looked at, or that are wrong, cannot be gone by. */
const isKnown = (procedure: unknown, data: object): boolean =>
  !hasOwnParts(procedure as Procedure) || isSound((data as { readonly procedure: object }).procedure);

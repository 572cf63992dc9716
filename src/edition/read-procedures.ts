import { deepFreeze } from "../core/freeze.js";
import type { Procedure } from "./procedure.js";

const read = new WeakSet<object>();

/** Freezes a procedure of which is known that it has the right form, so that it needs no second look. */
export function noteRead(procedure: Procedure): Procedure {
  read.add(deepFreeze(procedure));
  return procedure;
}

export const isRead = (given: unknown): given is Procedure =>
  typeof given === "object" && given !== null && read.has(given);

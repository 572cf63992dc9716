/**
 * 自定程序, ready to be used. It was looked at when the edition was put together, which is also when names and leaves of schemas were made of it;
 * whoever reads events or explains them finds them here and needs none of what they are made with.
 */
import type { ProcedureNames } from "../vocabulary/own-procedure.js";
import type { AnySchema } from "./read.js";

/** What the own parts of a procedure add to the built-in ones. */
export interface ProcedureExtension extends ProcedureNames {
  /** The leaves of the own fields of each kind of event that has any, or that is none of the built-in ones. */
  readonly leaves: ReadonlyMap<string, Readonly<Record<string, AnySchema>>>;
}

const extensions = new WeakMap<object, ProcedureExtension>();

export const noteProcedure = (procedure: object, extension: ProcedureExtension): void => {
  extensions.set(procedure, extension);
};

const sound = new WeakSet<object>();

/** A procedure without faults beside the parameters of its edition. */
export const noteSound = (procedure: object): void => {
  sound.add(procedure);
};

export const isSound = (procedure: object): boolean => sound.has(procedure);

/** What the own parts of an edition's procedure add; `undefined` where it has none. Anything may be handed in. */
export function procedureExtensionOf(edition: unknown): ProcedureExtension | undefined {
  // Whoever explains a list of results names no edition for most, and to raise what is caught below costs more than the explanation.
  if (edition === undefined || edition === null) return undefined;
  try {
    return extensions.get((edition as { readonly procedure: object }).procedure);
  } catch {
    // A proxy raises whatever it likes when it is looked at.
    return undefined;
  }
}

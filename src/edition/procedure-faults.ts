import { error, type Issue } from "../core/issue.js";
import type { Procedure, Transition } from "./procedure.js";

/**
 * What is wrong with a procedure; `undefined` has not the form of one. That a row cites a rule or names a term the edition does not have is no fault: the
 * citation still stands, and a figure nobody gave is asked for where it is needed.
 */
export function procedureFaults(read: Procedure | undefined): readonly Issue[] {
  if (read === undefined) return [error("procedure-not-usable", ["procedure"])];
  const { transitions } = read;
  return transitions.flatMap((one, index) =>
    transitions.slice(0, index).some((other) => overlap(one, other))
      ? [error("ambiguous-transition", ["procedure", "transitions", index], { event: one.event })]
      : [],
  );
}

/** Two rows for the same event in the same phase: which of them holds could not be told. */
const overlap = (one: Transition, other: Transition): boolean =>
  one.event === other.event &&
  one.from.some((phase) => other.from.includes(phase)) &&
  (one.when?.field !== other.when?.field || one.when?.is === other.when?.is);

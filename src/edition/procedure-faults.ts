import type { Issue } from "../core/issue.js";
import { errorOf } from "../vocabulary/issues.js";
import type { Procedure, Transition } from "./procedure.js";
import { readProcedure } from "./read-procedure.js";

const error = /* @__PURE__ */ errorOf("edition");

/**
 * What is wrong with a procedure. That a row cites a rule or names a term the edition does not have is no fault: the
 * citation still stands, and a figure nobody gave is asked for where it is needed.
 */
export function procedureFaults(given: Procedure | undefined): readonly Issue[] {
  if (given === undefined) return [];
  const transitions = readProcedure(given)?.transitions;
  if (transitions === undefined) return [error("procedure-not-usable", ["procedure"])];
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

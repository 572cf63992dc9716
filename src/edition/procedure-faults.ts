import type { Issue } from "../core/issue.js";
import { errorOf } from "../vocabulary/issues.js";
import type { Procedure, Transition } from "./procedure.js";

const error = /* @__PURE__ */ errorOf("edition");

/**
 * What is wrong with a procedure. A row may cite a rule or name a parameter that the edition does not have: the citation
 * is still valid, and the missing figure is asked for where it is needed.
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

/** Finds two rows for the same event in the same phase, of which it would not be clear which one applies. */
const overlap = (one: Transition, other: Transition): boolean =>
  one.event === other.event &&
  one.from.some((phase) => other.from.includes(phase)) &&
  (one.when?.field !== other.when?.field || one.when?.is === other.when?.is);

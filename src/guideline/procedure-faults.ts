import { error, type Issue } from "../core/issue.js";
import type { Procedure, Transition } from "../model/procedure.js";
import { readProcedure } from "../model/procedure-reading.js";

/** What is wrong with a procedure in its edition: rules and parameters it does not have, rows that contradict. */
export function procedureFaults(
  given: Procedure | undefined,
  ruleIds: ReadonlySet<string>,
  parameterIds: ReadonlySet<string>,
): readonly Issue[] {
  if (given === undefined) return [];
  const procedure = readProcedure(given);
  if (procedure === undefined) return [error("procedure-not-usable", ["procedure"])];
  const { transitions, duties, terms } = procedure;
  const cited = [...transitions, ...transitions.flatMap(({ conditions }) => conditions), ...duties];
  const rules = [...new Set(cited.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))];
  return [
    ...rules
      .filter((id) => !ruleIds.has(id))
      .map((id) => error("unknown-rule", ["procedure", "rules", id], { id })),
    ...terms
      .filter((id) => !parameterIds.has(id))
      .map((id) => error("unknown-parameter", ["procedure", "terms", id], { id })),
    ...transitions.flatMap((one, index) =>
      transitions.slice(0, index).some((other) => overlap(one, other))
        ? [error("ambiguous-transition", ["procedure", "transitions", index], { event: one.event })]
        : [],
    ),
  ];
}

/** Two rows for the same event in the same phase: which of them holds could not be told. */
const overlap = (one: Transition, other: Transition): boolean =>
  one.event === other.event &&
  one.from.some((phase) => other.from.includes(phase)) &&
  (one.when === undefined || other.when === undefined || one.when.is === other.when.is);

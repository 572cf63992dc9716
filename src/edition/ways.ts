import { ownOf } from "../core/own-data.js";
import type { PhaseName, Procedure } from "./procedure.js";

/** The phases that a pilot can come to from a phase by one row of the table or several. */
export function phasesAfter(
  { transitions }: Pick<Procedure, "transitions">,
  phase: PhaseName,
): ReadonlySet<PhaseName> {
  const reached = new Set<PhaseName>();
  const open: PhaseName[] = [phase];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const row of transitions) {
      const { from } = row;
      const to = ownOf(row, "to");
      if (to === undefined || reached.has(to) || !from.includes(one)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}

/** What can be seen of an edition without an application: duties that nothing ends. */
import type { Edition } from "../edition/edition.js";
import { coursesOf, isReleased, type PhaseName, type Procedure } from "../edition/procedure.js";
import { phasesAfter } from "../edition/ways.js";

/** The duties that can arise where no way leads to an event that ends them, nor to an end that releases from them. */
export function endlessDuties({ procedure }: Edition): readonly string[] {
  if (procedure === undefined) return [];
  const { duties, transitions } = procedure;
  return duties
    .filter((one) => {
      const { arisesWith, endsWith } = coursesOf(one);
      const arisesIn = transitions
        .filter(({ event }) => arisesWith.includes(event))
        .flatMap(({ from, to }) => (to === undefined ? from : [to]));
      return endsWith.length > 0 && arisesIn.some((phase) => !isEnded(phase, endsWith, procedure));
    })
    .map(({ duty }) => duty);
}

function isEnded(phase: PhaseName, endsWith: readonly string[], procedure: Procedure): boolean {
  const ahead = [phase, ...phasesAfter(procedure, phase)];
  return (
    ahead.some((one) => isReleased(one, procedure)) ||
    procedure.transitions.some(
      ({ event, from }) => endsWith.includes(event) && from.some((one) => ahead.includes(one)),
    )
  );
}

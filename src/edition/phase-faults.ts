import { closest } from "../core/closest.js";
import type { Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { errorOf } from "../vocabulary/issues.js";
import { phases as builtIn, firstPhase, isEnd, type PhaseName, type Procedure } from "./procedure.js";
import { phasesAfter } from "./ways.js";

const error = /* @__PURE__ */ errorOf("edition");

/** Phases that there are not, that nobody comes to, and that nobody can leave. */
export function faultsOfPhases(procedure: Procedure): readonly Issue[] {
  const { transitions, phases = [] } = bare(procedure);
  const known: readonly PhaseName[] = [...new Set([...builtIn, ...phases.map(({ phase }) => phase)])];
  const unknown = transitions.flatMap((row, index) => {
    const { from, to } = bare(row);
    const named = [
      ...from.map((phase, place) => [phase, ["from", place]] as const),
      [to ?? firstPhase, ["to"]] as const,
    ];
    return named
      .filter(([phase]) => !known.includes(phase))
      .map(([phase, way]) => {
        const nearest = closest(phase, known);
        const values = { phase, ...(nearest !== undefined && { closest: nearest }) };
        return error("procedure-of-unknown-phase", ["procedure", "transitions", index, ...way], values);
      });
  });
  // With a name that is mistyped the ways are not what was meant.
  return unknown.length > 0 ? unknown : [...unreached(procedure, known), ...withoutWayOut(procedure, known)];
}

function unreached(procedure: Procedure, known: readonly PhaseName[]): readonly Issue[] {
  const reached = new Set([firstPhase, ...phasesAfter(procedure, firstPhase)]);
  return known
    .filter((phase) => !reached.has(phase))
    .flatMap((phase) => {
      const path = placeOf(procedure, phase);
      return path === undefined ? [] : [error("phase-not-reached", path, { phase })];
    });
}

function withoutWayOut(procedure: Procedure, known: readonly PhaseName[]): readonly Issue[] {
  const left = (phase: PhaseName): boolean =>
    procedure.transitions.some((row) => row.from.includes(phase) && (ownOf(row, "to") ?? phase) !== phase);
  return known
    .filter((phase) => !isEnd(phase, procedure) && !left(phase))
    .flatMap((phase) => {
      const path = placeOf(procedure, phase);
      return path === undefined ? [] : [error("phase-without-way-out", path, { phase })];
    });
}

/** Where an own phase is declared, or the first row that names a built-in one; `undefined` where none does. */
function placeOf({ transitions, phases = [] }: Procedure, phase: PhaseName) {
  const own = phases.findIndex((one) => one.phase === phase);
  if (own >= 0) return ["procedure", "phases", own];
  const row = transitions.findIndex(({ from, to }) => to === phase || from.includes(phase));
  return row < 0 ? undefined : ["procedure", "transitions", row];
}

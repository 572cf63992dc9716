import { deepFreeze, freezeAfter } from "../core/freeze.js";
import { capped, hasErrors, type Issue } from "../core/issue.js";
import { namedFrom } from "../edition/named-edition.js";
import { readOptions, type WithEdition } from "../input/options.js";
import { type Application, applyReading, readAny } from "./apply-reading.js";
import type { PilotEvent } from "./event.js";
import { formsOf } from "./event-forms.js";
import type { EventResult } from "./event-result.js";
import type { OwnPilotEvent } from "./own-event.js";
import { reasonOfIssue, refuse } from "./refusal.js";
import { noteMade, type PilotOptions, pilotOptionNames, type Resumed, resumePilot } from "./resume-pilot.js";
import type { PilotFacts, PilotState } from "./state.js";

/**
 * Applies an event to a pilot. What the text does not allow is refused, with every reason, its clause, and what could
 * happen instead; the state given is untouched either way. An event that was applied before changes nothing. A state
 * knows its edition by its id, and any other one is refused (`another-edition`), as is none (`unknown-edition`). Events of
 * the edition's own kinds are applied in the same way.
 *
 * Issues: `unknown-option`, `wrong-type` (the options); of an event that was applied `repeated-event`, `unknown-key`.
 *
 * @example
 * ```ts
 * import { applyEvent, nm2024, startPilot } from "digital-pilot-rules";
 *
 * const begun = startPilot({ edition: nm2024 });
 * const submitted = applyEvent(begun, { type: "submitted", on: "2024-08-12" }, { edition: nm2024 });
 * submitted.ok && submitted.state.phase; //=> "under-review"
 * const early = applyEvent(begun, { type: "approved", on: "2024-09-10" }, { edition: nm2024 });
 * early.ok ? "" : early.refusal.code; //=> "too-early"
 * early.ok ? [] : early.refusal.allowed; //=> ["submitted"]
 * ```
 */
export function applyEvent(
  state: PilotState,
  event: PilotEvent | OwnPilotEvent,
  options: PilotOptions,
): EventResult;
export function applyEvent<Given>(state: unknown, event: unknown, options: WithEdition<Given>): EventResult;
export function applyEvent(state: unknown, event: unknown, options?: unknown): EventResult {
  const { given, issues } = readOptions(options, pilotOptionNames);
  const pilot = resumePilot(state, given);
  const reading = readAny(event, pilot.ok ? formsOf(pilot.procedure, given.edition) : undefined);
  if (pilot.ok) return answered(pilot, applyReading(pilot, reading), { edition: given.edition, issues });
  const situation = { event: reading.type, on: undefined, facts: pilot.facts, pilot: undefined };
  const reasons = pilot.issues.filter((one) => hasErrors([one])).map(reasonOfIssue);
  return deepFreeze({ ...headOf(given.edition), ok: false, refusal: refuse(situation, reasons), issues });
}

/** What the result is, and the edition the event was held against: the state keeps the digest of what it began under. */
const headOf = (edition: unknown) => ({ kind: "event-result", ...namedFrom(edition) }) as const;

function answered(
  pilot: Resumed,
  applied: Application,
  { edition, issues: before }: { readonly edition: unknown; readonly issues: readonly Issue[] },
): EventResult {
  const issues = capped([...before, ...applied.issues]);
  if (!applied.ok) return deepFreeze({ ...headOf(edition), ...applied, issues });
  const { recorded, facts } = applied;
  const { state: begun, known } = pilot;
  const repeated = recorded === undefined;
  const state = repeated ? begun : freezeAfter(stateAfter(begun, recorded, facts), begun);
  noteMade(state, { ...pilot, known: repeated ? known : known.and(recorded, begun.events) }, edition);
  return deepFreeze({ ...headOf(edition), ok: true, state, repeated, issues });
}

/** The list of events is frozen at once: all of it but the last was before. */
const stateAfter = (begun: PilotState, recorded: PilotEvent, facts: PilotFacts): PilotState => ({
  ...begun,
  ...facts,
  events: Object.freeze([...begun.events, deepFreeze(recorded)]),
});

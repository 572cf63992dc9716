import { canonicalText } from "../core/canonical-text.js";
import { deepFreeze } from "../core/freeze.js";
import { below, type Issue, warning } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import type { PilotEvent } from "./event.js";
import { step } from "./fold.js";
import { eventLimits, mostEvents } from "./limits.js";
import { type EventReading, readEvent } from "./read-state.js";
import { type Refusal, reasonOf, reasonOfFault, reasonOfIssue, refuse, type Situation } from "./refusal.js";
import { type PilotOptions, type Resumed, resumePilot } from "./resume-pilot.js";
import type { PilotState } from "./state.js";

export type EventResult =
  | {
      readonly ok: true;
      readonly state: PilotState;
      /** The very event had been applied before, and nothing has changed. */
      readonly repeated: boolean;
      /** Warnings: a repeated event, a field nobody knows. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Applies an event to a pilot. What the text does not allow is refused, with every reason, its clause, and what could
 * happen now instead; the state given is untouched either way. An event that was applied before changes nothing.
 */
export function applyEvent(state: PilotState, event: unknown, options: PilotOptions = {}): EventResult {
  const reading = readAny(event);
  const pilot = resumePilot(state, options);
  if (pilot.ok) return deepFreeze(applyReading(pilot, reading, textsOf(pilot.state.events)));
  const situation = { event: reading.type, facts: pilot.facts, procedure: pilot.procedure };
  return deepFreeze({ ok: false, refusal: refuse(situation, [pilot.reason]) });
}

/** An event as it came: it may be anything. */
export function readAny(event: unknown): EventReading {
  const copy = snapshot(event, eventLimits);
  return copy.ok
    ? readEvent(copy.value)
    : { event: undefined, edition: undefined, type: "", issues: copy.issues };
}

/** The one text of each event, by which a repeated one is known. */
export const textsOf = (events: readonly PilotEvent[]): Set<string> => new Set(events.map(canonicalText));

/** `texts` are those of the events of the pilot. */
export function applyReading(
  pilot: Resumed,
  { event, edition, type, issues }: EventReading,
  texts: ReadonlySet<string>,
): EventResult {
  const { state, procedure, calendar } = pilot;
  const situation: Situation = { event: type, facts: state, procedure };
  if (event === undefined) {
    const errors = issues.filter(({ severity }) => severity === "error");
    return {
      ok: false,
      refusal: refuse(
        situation,
        errors.map((issue) => reasonOfIssue(situation, issue)),
      ),
    };
  }
  if (edition !== undefined && edition !== state.edition) {
    const reason = reasonOf("another-edition", "event.edition", { edition: state.edition });
    return { ok: false, refusal: refuse(situation, [reason]) };
  }
  const warnings = issues.map((issue) => below(["event"], issue));
  if (texts.has(canonicalText(event))) {
    const repeat = warning("repeated-event", ["event"], { event: type, on: event.on });
    return { ok: true, state, repeated: true, issues: [...warnings, repeat] };
  }
  const { edition: id, opening, terms, events, issues: ofOpening, ...facts } = state;
  if (events.length >= mostEvents) {
    const reason = reasonOf("too-many-events", "event", { most: `${mostEvents}` });
    return { ok: false, refusal: refuse(situation, [reason]) };
  }
  const next = step(procedure, { opening, terms }, facts, event, { calendar, isRecheck: false });
  if (!next.ok) return { ok: false, refusal: refuse(situation, next.faults.map(reasonOfFault)) };
  const after = { edition: id, opening, terms, events: [...events, event], ...next.facts, issues: ofOpening };
  return { ok: true, state: after, repeated: false, issues: warnings };
}

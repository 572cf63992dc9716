import { canonicalText } from "../core/canonical-text.js";
import type { PilotEvent } from "./event.js";
import type { PilotFacts } from "./state.js";

/**
 * An event that settles one of several matters without saying which means the one that is open. It is recorded with its
 * number, so that the like event of the next matter, on the same day, is not taken for the same one.
 */
export function numbered(event: PilotEvent, facts: PilotFacts): PilotEvent {
  if (event.type === "objection-resolved" && event.objection === undefined) {
    const [only, ...more] = facts.objections.filter(({ resolvedOn }) => resolvedOn === null);
    return only !== undefined && more.length === 0 ? { ...event, objection: only.no } : event;
  }
  if (event.type === "change-decided" && event.change === undefined) {
    const [only, ...more] = facts.changes.filter(({ decidedOn }) => decidedOn === null);
    return only !== undefined && more.length === 0 ? { ...event, change: only.no } : event;
  }
  return event;
}

/** Whether the very event is recorded; one without a number where nothing is open any more, whatever number it was given. */
export function isKnownText(event: PilotEvent, facts: PilotFacts, texts: ReadonlySet<string>): boolean {
  return [event, ...settledBy(event, facts)].some((one) => texts.has(canonicalText(one)));
}

function settledBy(event: PilotEvent, { objections, changes }: PilotFacts): readonly PilotEvent[] {
  if (event.type === "objection-resolved" && event.objection === undefined) {
    const isDone = objections.every(({ resolvedOn }) => resolvedOn !== null);
    return isDone ? objections.map(({ no }) => ({ ...event, objection: no })) : [];
  }
  if (event.type === "change-decided" && event.change === undefined) {
    const isDone = changes.every(({ decidedOn }) => decidedOn !== null);
    return isDone ? changes.map(({ no }) => ({ ...event, change: no })) : [];
  }
  return [];
}

import { ownOf } from "../core/own-data.js";
import type { PilotEvent } from "./event.js";
import { isStanding, isUndecided, type PilotFacts } from "./state.js";

/**
 * An event that settles one of several matters without saying which means the one that is open. It is recorded with its
 * number, so that the like event of the next matter, on the same day, is not taken for the same one.
 */
export function numbered(event: PilotEvent, facts: PilotFacts): PilotEvent {
  if (event.type === "objection-resolved" && ownOf(event, "objection") === undefined) {
    const [only, ...more] = facts.objections.filter(isStanding);
    return only !== undefined && more.length === 0 ? { ...event, objection: only.no } : event;
  }
  if (event.type === "change-decided" && ownOf(event, "change") === undefined) {
    const [only, ...more] = facts.changes.filter(isUndecided);
    return only !== undefined && more.length === 0 ? { ...event, change: only.no } : event;
  }
  return event;
}

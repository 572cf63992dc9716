import { deepFreeze } from "../core/freeze.js";
import type { PilotEventType } from "../edition/procedure.js";
import { allowedNow } from "./fold.js";
import { type PilotOptions, resumePilot } from "./resume-pilot.js";
import type { PilotState } from "./state.js";

/** What could happen to a pilot now, in the order of the text; its dates and amounts may still stand against it. */
export function allowedEvents(state: PilotState, options: PilotOptions = {}): readonly PilotEventType[] {
  const pilot = resumePilot(state, options);
  return deepFreeze(pilot.ok ? [...allowedNow(pilot.procedure, pilot.state)] : []);
}

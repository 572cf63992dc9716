import { type IsoDate, isIsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, error, type Issue } from "../core/issue.js";
import { type NamedEdition, namedFrom } from "../edition/named-edition.js";
import type { EventName } from "../edition/procedure.js";
import { readOptions, type WithEdition } from "../input/options.js";
import { possibleEvents } from "./possible.js";
import { type PilotOptions, pilotOptionNames, resumePilot } from "./resume-pilot.js";
import type { PilotState } from "./state.js";

/** The options of `allowedEvents`. */
export interface AllowedEventsOptions extends PilotOptions {
  /** The day of the event; without it, some day from the last event on. */
  readonly on?: IsoDate;
}

/** 可办事项. What could happen to a pilot. */
export interface AllowedEvents extends NamedEdition {
  /** What this is. */
  readonly kind: "allowed-events";
  /** The kinds of event, in the order of the text; those of the edition's own come last. */
  readonly events: readonly EventName[];
  /** Why nothing can be told, and options nobody knows. */
  readonly issues: readonly Issue[];
}

/**
 * What could happen to a pilot on a day, or some day from the last event on. Each kind of event named is one that
 * `applyEvent` accepts under the same options, with the right values; one that it would refuse whatever the values is left out,
 * a publicity in working days that no `calendar` covers too.
 *
 * Issues: `state-not-usable`, `state-altered`, `unknown-edition`, `another-edition`, `edition-without-procedure`,
 * `calendar-not-usable`, `not-a-date` (`on`), `unknown-option`, `wrong-type` (the options), and those of the edition.
 *
 * @example
 * ```ts
 * import { allowedEvents, nm2024, startPilot } from "digital-pilot-rules";
 *
 * const begun = startPilot({ edition: nm2024, opening: { on: "2024-07-01" } });
 * allowedEvents(begun, { edition: nm2024 }).events; //=> ["submitted"]
 * allowedEvents(begun, { edition: nm2024, on: "2024-06-30" }).events; //=> []
 * ```
 */
export function allowedEvents(state: PilotState, options: AllowedEventsOptions): AllowedEvents;
export function allowedEvents<Given>(state: unknown, options: WithEdition<Given>): AllowedEvents;
export function allowedEvents(state: unknown, options?: unknown): AllowedEvents {
  const { given, issues } = readOptions(options, [...pilotOptionNames, "on"]);
  const pilot = resumePilot(state, given);
  const named = namedFrom(given.edition);
  if (!pilot.ok) return answer(named, [], [...issues, ...pilot.issues]);
  const { on } = given;
  if (on === undefined) return answer(named, possibleEvents(pilot, undefined), issues);
  return typeof on === "string" && isIsoDate(on)
    ? answer(named, possibleEvents(pilot, on), issues)
    : answer(named, [], [...issues, error("not-a-date", ["on"])]);
}

const answer = (named: NamedEdition, events: readonly EventName[], issues: readonly Issue[]): AllowedEvents =>
  deepFreeze({ kind: "allowed-events", ...named, events: [...events], issues: capped(issues) });

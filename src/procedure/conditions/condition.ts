import type { WorkCalendar } from "../../application/work-calendar.js";
import type { Values } from "../../core/issue.js";
import type { EventName, PilotEventType } from "../../edition/procedure.js";
import type { EventOf, PilotEvent } from "../event.js";
import type { PilotFacts, PilotOpening } from "../state.js";
import type { Terms } from "../terms.js";

/** Why an event may not happen: a code, its figures, and the fields of the event that are at fault. */
export interface Fault {
  readonly code: string;
  readonly values: Values;
  readonly fields: readonly string[];
}

export const fault = (code: string, values: Values = {}, fields: readonly string[] = []): Fault => ({
  code,
  values,
  fields,
});

/** What a condition goes by has not happened: then nothing is known, and nothing is kept. */
export const notYet = (needed: EventName): Fault => fault("earlier-event-needed", { needed });

/** What a condition may look at beside the facts and the event. */
export interface Circumstance {
  readonly opening: PilotOpening;
  readonly terms: Terms;
  readonly calendar: WorkCalendar | undefined;
  /** The event was allowed once, with a calendar that need not be at hand any more. */
  readonly isRecheck: boolean;
  /** The events before this one. */
  readonly history: readonly PilotEvent[];
  /** The words the condition asks for. */
  readonly words: readonly string[];
}

/** A condition has a part that the facts alone decide, one that needs the event, or both. */
export interface ConditionOf<Type extends PilotEventType = PilotEventType> {
  readonly ofFacts?: (facts: PilotFacts) => Fault | undefined;
  readonly ofEvent?: (
    facts: PilotFacts,
    event: EventOf<Type>,
    circumstance: Circumstance,
  ) => Fault | undefined;
}

export const ofFacts = (test: (facts: PilotFacts) => Fault | undefined): ConditionOf => ({ ofFacts: test });

export const ofEvent = <Type extends PilotEventType>(
  test: (facts: PilotFacts, event: EventOf<Type>, circumstance: Circumstance) => Fault | undefined,
): ConditionOf<Type> => ({ ofEvent: test });

import { calendarOf } from "../application/read-calendar.js";
import type { WorkCalendar } from "../application/work-calendar.js";
import { canonicalText } from "../core/canonical-text.js";
import { optionsOf } from "../core/options.js";
import { snapshot } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import type { Procedure } from "../edition/procedure.js";
import { readProcedure } from "../edition/read-procedure.js";
import { procedure as nm2024Procedure } from "../guideline/nm-2024/procedure.js";
import { unbegun } from "./advance.js";
import type { PilotEvent } from "./event.js";
import { refold } from "./fold.js";
import { mostEvents, pilotLimits } from "./limits.js";
import { readEvent, readRecord } from "./read-state.js";
import { type RefusalReason, reasonOf } from "./refusal.js";
import type { PilotFacts, PilotState } from "./state.js";
import type { Terms } from "./terms.js";

export interface PilotOptions {
  /** The edition of the pilot, where it is not one that comes with the library. */
  readonly edition?: Edition;
  /** Which days are worked on. Without it nothing can be said of a length in working days. */
  readonly calendar?: WorkCalendar;
}

/** A pilot that can go on. */
export interface Resumed {
  readonly ok: true;
  readonly state: PilotState;
  readonly procedure: Procedure;
  readonly calendar: WorkCalendar | undefined;
}

export interface NotResumed {
  readonly ok: false;
  readonly facts: PilotFacts;
  readonly procedure: Procedure | undefined;
  readonly reason: RefusalReason;
}

/**
 * Reads a stored state, and works out again what its events amount to: one that says anything else is not gone on
 * with, so that no sum, date or phase can be written into it. Who writes the events themselves can write any that are
 * allowed; where that matters, a receipt with a digest vouches for them.
 */
export function resumePilot(stored: unknown, options: PilotOptions = {}): Resumed | NotResumed {
  const { edition: givenEdition, calendar: givenCalendar } = optionsOf(options);
  const copy = snapshot(stored, pilotLimits);
  const record = copy.ok ? readRecord(copy.value) : undefined;
  const refused = (reason: RefusalReason, procedure?: Procedure): NotResumed => ({
    ok: false,
    facts: unbegun,
    procedure,
    reason,
  });
  if (record === undefined || record.events.length > mostEvents)
    return refused(reasonOf("state-not-usable", "state"));
  const { edition, opening, terms, events: given, issues } = record;
  if (Array.isArray(issues) && issues.some((issue) => issue?.severity === "error")) {
    return refused(reasonOf("state-not-usable", "state"));
  }
  const procedure = procedureOf(edition, givenEdition);
  if (typeof procedure === "string") return refused(reasonOf(procedure, "edition", { edition }));
  const events = given.map((one) => readEvent(one).event);
  if (!events.every((one): one is PilotEvent => one !== undefined)) {
    return refused(reasonOf("state-altered", "state"), procedure);
  }
  const facts = refold(procedure, { opening, terms: terms as Terms }, events);
  const state = { edition, opening, terms, events, ...facts, issues } as PilotState;
  if (facts === undefined || canonicalText(state) !== canonicalText(record)) {
    return refused(reasonOf("state-altered", "state"), procedure);
  }
  const calendar = calendarOf(givenCalendar);
  return calendar.isUsable
    ? { ok: true, state, procedure, calendar: calendar.value }
    : { ...refused(reasonOf("calendar-not-usable", "calendar"), procedure), facts };
}

/** The procedures that come with the library, by the edition they belong to. */
const procedures: ReadonlyMap<string, Procedure> = new Map([["nm-2024", nm2024Procedure]]);

/** The table of the edition a pilot began under, or the code of the reason why there is none. */
export function procedureOf(id: string, edition: unknown): Procedure | string {
  if (edition === undefined) return procedures.get(id) ?? "unknown-edition";
  if (!isEdition(edition)) return "unknown-edition";
  if (edition.id !== id) return "another-edition";
  return readProcedure(edition.procedure) ?? "edition-without-procedure";
}

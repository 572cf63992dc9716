import { calendarOf } from "../application/read-calendar.js";
import type { WorkCalendar } from "../application/work-calendar.js";
import { canonicalText } from "../core/canonical-text.js";
import { error, hasErrors, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import type { Procedure } from "../edition/procedure.js";
import { readProcedure } from "../edition/read-procedure.js";
import { extensionOf } from "../input/extension.js";
import { unbegun } from "./advance.js";
import type { PilotEvent } from "./event.js";
import { formsOf } from "./event-forms.js";
import { refold } from "./fold.js";
import { mostEvents, pilotLimits } from "./limits.js";
import { readEvent, readRecord } from "./read-state.js";
import type { PilotFacts, PilotState } from "./state.js";
import type { Terms } from "./terms.js";

/** What every function on a pilot that has begun takes beside it. */
export interface PilotOptions {
  /** The edition the pilot began under; another one is refused. */
  readonly edition: Edition;
  /** Which days are worked on. Without it nothing can be said of a length in working days. */
  readonly calendar?: WorkCalendar;
}

/** The names of these options, for whoever reads them. */
export const pilotOptionNames = ["edition", "calendar"] as const;

/** A pilot that can go on. */
export interface Resumed {
  readonly ok: true;
  readonly state: PilotState;
  readonly procedure: Procedure;
  readonly calendar: WorkCalendar | undefined;
}

/** One that cannot, and why: the state, the edition or the calendar is at fault. */
interface NotResumed {
  readonly ok: false;
  readonly facts: PilotFacts;
  readonly issues: readonly Issue[];
}

/** The options as they came. */
interface Given {
  readonly edition?: unknown;
  readonly calendar?: unknown;
}

/**
 * Reads a stored state, and works out again what its events amount to: one that says anything else is not gone on
 * with, so that no sum, date or phase can be written into it. Who writes the events themselves can write any that are
 * allowed; where that matters, a receipt with a digest vouches for them.
 */
export function resumePilot(stored: unknown, given: Given): Resumed | NotResumed {
  return stateMadeUnder(stored, given) ?? resumeStored(stored, given);
}

/** What the library answers with, frozen to the last part, and by what its events were read and applied. */
interface Making {
  readonly procedure: Procedure;
  readonly extension: unknown;
}

const made = new WeakMap<object, Making>();

/**
 * Notes a state that an event has led to, so that the next event need not work out all those before it again. It must be
 * frozen to the last part. What is a copy of it, as any state that was stored, is none of them.
 */
export function noteMade(state: PilotState, procedure: Procedure, edition: unknown): void {
  made.set(state, { procedure, extension: extensionOf(edition) });
}

/** A state that was made here, by the very table and words that are at hand; of any other nothing is taken on trust. */
function stateMadeUnder(stored: unknown, given: Given): Resumed | NotResumed | undefined {
  const making = typeof stored === "object" && stored !== null ? made.get(stored) : undefined;
  if (making === undefined) return undefined;
  const state = stored as PilotState;
  const { procedure } = procedureOf(state.edition, given.edition);
  const isSame = procedure === making.procedure && extensionOf(given.edition) === making.extension;
  return isSame ? withCalendar(state, making.procedure, given.calendar) : undefined;
}

function resumeStored(stored: unknown, given: Given): Resumed | NotResumed {
  const copy = snapshot(stored, pilotLimits);
  const record = copy.ok ? readRecord(copy.value) : undefined;
  if (record === undefined || record.events.length > mostEvents) return stopped("state-not-usable", "state");
  const { edition: id, opening, terms, events: stated, issues } = record;
  if (Array.isArray(issues) && issues.some((issue) => issue?.severity === "error")) {
    return stopped("state-not-usable", "state");
  }
  const { procedure, faults } = procedureOf(id, given.edition);
  if (procedure === undefined) return { ok: false, facts: unbegun, issues: faults };
  const forms = formsOf(procedure, given.edition);
  const events = stated.map((one) => readEvent(one, forms).event);
  if (!events.every((one): one is PilotEvent => one !== undefined)) return stopped("state-altered", "state");
  const facts = refold(procedure, { opening, terms: terms as Terms }, events);
  const state = { kind: "pilot-state", edition: id, opening, terms, events, ...facts, issues } as PilotState;
  if (facts === undefined || canonicalText(state) !== canonicalText(record)) {
    return stopped("state-altered", "state");
  }
  return withCalendar(state, procedure, given.calendar);
}

function withCalendar(state: PilotState, procedure: Procedure, given: unknown): Resumed | NotResumed {
  const calendar = calendarOf(given);
  return calendar.isUsable
    ? { ok: true, state, procedure, calendar: calendar.value }
    : stopped("calendar-not-usable", "calendar", state);
}

const stopped = (code: string, argument: string, facts: PilotFacts = unbegun): NotResumed => ({
  ok: false,
  facts,
  issues: [error(code, [argument])],
});

/** The table of the edition a pilot began under, or what is wrong with the edition that was passed in. */
function procedureOf(
  id: string,
  edition: unknown,
): { readonly procedure?: Procedure; readonly faults: readonly Issue[] } {
  if (!isEdition(edition)) return { faults: [error("unknown-edition", ["edition"])] };
  if (edition.id !== id) return { faults: [error("another-edition", ["edition"], { edition: id })] };
  if (hasErrors(edition.issues)) return { faults: edition.issues };
  const procedure = readProcedure(edition.procedure);
  return procedure === undefined
    ? { faults: [error("edition-without-procedure", ["edition"])] }
    : { procedure, faults: [] };
}

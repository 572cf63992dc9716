import { calendarOf } from "../application/read-calendar.js";
import type { WorkCalendar } from "../application/work-calendar.js";
import { canonicalText } from "../core/canonical-text.js";
import { deepFreeze } from "../core/freeze.js";
import { below, error, hasErrors, type Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { type Limits, snapshot, type WideningLimits } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import type { ParameterRoles } from "../edition/parameter-roles.js";
import type { Procedure } from "../edition/procedure.js";
import { readProcedure } from "../edition/read-procedure.js";
import { extensionOf } from "../input/extension.js";
import { readLimits } from "../input/read-limits.js";
import { type Parameter, type ParameterUse, useOf } from "../kernel/parameter.js";
import { unbegun } from "./advance.js";
import type { PilotEvent } from "./event.js";
import { formsOf } from "./event-forms.js";
import { refold } from "./fold.js";
import { KnownEvents } from "./known-events.js";
import { beyondEvents, pilotLimits, readingLimits } from "./limits.js";
import { readEvent, readRecord } from "./read-state.js";
import type { PilotFacts, PilotState } from "./state.js";
import { type Terms, termOf } from "./terms.js";

/** What every function on a pilot that has begun takes beside it. */
export interface PilotOptions {
  /** The edition the pilot began under; another one is refused. */
  readonly edition: Edition;
  /** Which days are worked on. Without it nothing can be said of a length in working days. */
  readonly calendar?: WorkCalendar;
  /** How much of a pilot is looked at: up to 10,000 events (`entries`), and else as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

/** The names of these options, for whoever reads them. */
export const pilotOptionNames = ["edition", "calendar", "limits"] as const;

/** A pilot that can go on. */
export interface Resumed {
  readonly ok: true;
  /** Frozen to the last part. */
  readonly state: PilotState;
  /** The figures it began under, by which the edition counts. */
  readonly terms: Terms;
  readonly procedure: Procedure;
  /** What the pilot began under, and of what it did not take with it what the edition says. */
  readonly figures: readonly ParameterUse[];
  readonly calendar: WorkCalendar | undefined;
  readonly limits: WideningLimits;
  /** Its events, by which a repeated one is known. */
  readonly known: KnownEvents;
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
  readonly limits?: unknown;
}

/**
 * Reads a stored state, and works out again what its events amount to: one that says anything else is not gone on
 * with, so that no sum, date or phase can be written into it. Who writes the events themselves can write any that are
 * allowed; where that matters, a receipt with a digest vouches for them.
 */
export function resumePilot(stored: unknown, given: Given): Resumed | NotResumed {
  const { value: limits, issues } = readLimits(given.limits, pilotLimits);
  if (hasErrors(issues)) return { ok: false, facts: unbegun, issues };
  return stateMadeUnder(stored, given, limits) ?? resumeStored(stored, given, limits);
}

/** What the library answers with, frozen to the last part, and by what its events were read and applied. */
interface Making {
  readonly procedure: Procedure;
  readonly roles: ParameterRoles | undefined;
  readonly extension: unknown;
  readonly known: KnownEvents;
}

const made = new WeakMap<object, Making>();

/**
 * Notes a state that an event has led to, so that the next event need not work out all those before it again. It must be
 * frozen to the last part. What is a copy of it, as any state that was stored, is none of them.
 */
export function noteMade(state: PilotState, { procedure, terms, known }: Resumed, edition: unknown): void {
  made.set(state, { procedure, roles: terms.roles, extension: extensionOf(edition), known });
}

/** A state that was made here, by the very table and words that are at hand; of any other nothing is taken on trust. */
function stateMadeUnder(
  stored: unknown,
  given: Given,
  limits: WideningLimits,
): Resumed | NotResumed | undefined {
  const making = typeof stored === "object" && stored !== null ? made.get(stored) : undefined;
  if (making === undefined) return undefined;
  const state = stored as PilotState;
  const under = procedureOf(state.edition, given.edition);
  const isSame =
    ownOf(under, "procedure") === making.procedure &&
    under.roles === making.roles &&
    extensionOf(given.edition) === making.extension;
  if (!isSame) return undefined;
  const beyond = beyondEvents(state.events, eventsOf, limits);
  if (beyond.length > 0) return { ok: false, facts: unbegun, issues: beyond };
  const { known } = making;
  return withCalendar({ state, known, limits }, { ...under, procedure: making.procedure }, given.calendar);
}

function resumeStored(stored: unknown, given: Given, limits: WideningLimits): Resumed | NotResumed {
  const copy = snapshot(stored, readingLimits(limits));
  const record = copy.ok ? readRecord(copy.value) : undefined;
  const beyond = record === undefined ? tooMuch(copy.issues) : beyondEvents(record.events, eventsOf, limits);
  if (beyond.length > 0) return { ok: false, facts: unbegun, issues: beyond };
  if (record === undefined) return stopped("state-not-usable", "state");
  const { edition: id, editionDigest, opening, terms: taken, events: stated, issues } = record;
  if (Array.isArray(issues) && issues.some((issue) => issue?.severity === "error")) {
    return stopped("state-not-usable", "state");
  }
  const under = procedureOf(id, given.edition);
  const { procedure, roles } = bare(under);
  if (procedure === undefined) return { ok: false, facts: unbegun, issues: under.faults };
  const forms = formsOf(procedure, given.edition);
  const events = stated.map((one) => readEvent(one, forms).event);
  if (!events.every((one): one is PilotEvent => one !== undefined)) return stopped("state-altered", "state");
  const terms: Terms = { given: taken as Terms["given"], roles };
  const facts = refold(procedure, { opening, terms }, events);
  const state = {
    kind: "pilot-state",
    edition: id,
    editionDigest,
    opening,
    terms: taken,
    events,
    ...facts,
    issues,
  } as PilotState;
  if (facts === undefined || canonicalText(state) !== canonicalText(record)) {
    return stopped("state-altered", "state");
  }
  const known = KnownEvents.of(events);
  return withCalendar({ state: deepFreeze(state), known, limits }, { ...under, procedure }, given.calendar);
}

const eventsOf = ["state", "events"] as const;

/** What is read of so much is none of it, but how much there may be can be told. */
const tooMuch = (issues: readonly Issue[]): readonly Issue[] =>
  issues
    .filter(({ code }) => code === "too-many-entries" || code === "too-many-values")
    .map((one) => below(["state"], one));

function withCalendar(
  resumed: Pick<Resumed, "state" | "known" | "limits">,
  under: Under & { readonly procedure: Procedure },
  given: unknown,
): Resumed | NotResumed {
  const { procedure, parameters, roles } = under;
  const terms: Terms = { given: resumed.state.terms, roles };
  const calendar = calendarOf(given);
  return calendar.isUsable
    ? {
        ok: true,
        ...resumed,
        terms,
        procedure,
        figures: figuresOf(terms, parameters),
        calendar: calendar.value,
      }
    : stopped("calendar-not-usable", "calendar", resumed.state);
}

const figuresOf = (terms: Terms, parameters: readonly Parameter[]): readonly ParameterUse[] => [
  ...terms.given,
  ...parameters.filter(({ id }) => termOf(terms, id) === undefined).map(useOf),
];

const stopped = (code: string, argument: string, facts: PilotFacts = unbegun): NotResumed => ({
  ok: false,
  facts,
  issues: [error(code, [argument])],
});

/** What the edition a pilot began under says of its procedure, or what is wrong with the edition that was passed in. */
interface Under {
  readonly procedure?: Procedure;
  readonly parameters: readonly Parameter[];
  readonly roles: ParameterRoles;
  readonly faults: readonly Issue[];
}

/** Of an edition that counts by none of its parameters. */
const noRoles: ParameterRoles = Object.freeze({});

function procedureOf(id: string, edition: unknown): Under {
  const without = (...faults: readonly Issue[]) => ({ parameters: [], roles: noRoles, faults });
  if (!isEdition(edition)) return without(error("unknown-edition", ["edition"]));
  if (edition.id !== id) return without(error("another-edition", ["edition"], { edition: id }));
  if (hasErrors(edition.issues)) return without(...edition.issues);
  const { parameters, parameterRoles: roles = noRoles } = edition;
  const procedure = readProcedure(edition.procedure);
  return procedure === undefined
    ? without(error("edition-without-procedure", ["edition"]))
    : { procedure, parameters, roles, faults: [] };
}

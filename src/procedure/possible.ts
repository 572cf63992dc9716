import { isInWorkingDays } from "../application/working-days.js";
import type { IsoDate } from "../core/date.js";
import { ownOf } from "../core/own-data.js";
import { type EventName, eventNamesOf, type PilotEventType, type Transition } from "../edition/procedure.js";
import type { EventOf, PilotEvent } from "./event.js";
import { step } from "./fold.js";
import { daysAskedFor, filledIn, rowsFor } from "./own-attempts.js";
import { historyOf } from "./own-event.js";
import type { Resumed } from "./resume-pilot.js";
import { isStanding, isUndecided, type PilotFacts } from "./state.js";
import { type Terms, termFor } from "./terms.js";

/**
 * The kinds of event that could be applied on a day, or where none is given on some day from the last event on. Each is
 * tried with the values that have most to be said for them, by the table itself: what is named here is never refused
 * whatever it holds.
 */
export function possibleEvents(pilot: Resumed, on: IsoDate | undefined): readonly EventName[] {
  return eventNamesOf(pilot.procedure).filter((type) => {
    const rows = rowsFor(pilot.procedure, type, pilot.state.phase);
    if (rows.length === 0) return false;
    const days = on === undefined ? daysToTry(pilot, rows) : [on];
    return days.some((day) => rows.some((row) => isPossible(pilot, row, day)));
  });
}

const lastDay = "2199-12-31";

/** What a day decides, it decides from then on, but for limits and for the period: those must not have passed. */
function daysToTry({ state, terms, calendar }: Resumed, rows: readonly Transition[]): readonly IsoDate[] {
  const { asOf, opening, rectifications, period, events } = state;
  const history = historyOf(events);
  const first = asOf ?? ownOf(opening, "on") ?? firstDay;
  const others = [
    rectifications.at(-1)?.until,
    period?.start,
    ...daysAskedFor(rows, { terms, calendar, history }),
  ];
  return [first, ...others.filter((day): day is IsoDate => day !== undefined && day > first), lastDay];
}

const firstDay = "1949-01-01";

function isPossible({ state, procedure, terms, calendar }: Resumed, row: Transition, on: IsoDate): boolean {
  const { opening, events } = state;
  const history = historyOf(events);
  const type = row.event;
  const tried = Object.hasOwn(attempts, type)
    ? (attempts[type as PilotEventType] as Attempts[PilotEventType])
    : nothingMore;
  for (const parts of tried(state, { on, terms, publicityWithin: calendar })) {
    const values = filledIn({ ...parts }, row, { procedure, on, terms, calendar, history });
    const event = { type, on, ...values } as unknown as PilotEvent;
    if (step(procedure, { opening, terms }, state, event, { calendar, isRecheck: false, history }).ok)
      return true;
  }
  return false;
}

interface Setting {
  readonly on: IsoDate;
  readonly terms: Terms;
  readonly publicityWithin: { readonly from: IsoDate; readonly to: IsoDate } | undefined;
}

type Attempts = {
  readonly [Type in PilotEventType]: (
    facts: PilotFacts,
    setting: Setting,
  ) => Iterable<Omit<EventOf<Type>, "type" | "on">>;
};

/** The least there can be to an amount. */
const fen = "0.01";

const nothingMore = () => [{}];

/** For each kind of event the values under which it is allowed, if it is under any. */
const attempts: Attempts = {
  submitted: nothingMore,
  reviewed: () => [{ shortlisted: true }, { shortlisted: false }],
  revised: nothingMore,
  publicised: longestPublicity,
  objected: () => [{ grounds: "" }],
  "objection-resolved": ({ objections }) =>
    toSettle(objections, isStanding).map((no) => (no === undefined ? {} : { objection: no })),
  approved: nothingMore,
  "instalment-paid": ({ payments }) => [{ id: unlike(payments.map(({ id }) => id)), amount: fen }],
  "self-evaluated": yearsLeft,
  "change-requested": nothingMore,
  "change-decided": decisionsOnChanges,
  evaluated: () =>
    (["mid-term", "final"] as const).flatMap((stage) => [true, false].map((met) => ({ stage, met }))),
  "rectification-ordered": () => [{ until: lastDay }],
  rectified: () => [{ met: true }, { met: false }],
  recovered: () => [{ amount: fen }],
  accepted: () => [{ lessons: "" }],
  closed: () => [{ lessons: "" }],
  rejected: nothingMore,
  withdrawn: nothingMore,
};

function decisionsOnChanges({ changes }: PilotFacts) {
  const numbers = toSettle(changes, isUndecided);
  return numbers.flatMap((no) =>
    [true, false].map((approved) => ({ approved, ...(no !== undefined && { change: no }) })),
  );
}

/**
 * The number of the first matter that is open, for a table that asks for one, and of the first of all: no other has more to be said for it. Where
 * there is none, a table that asks for none still takes the event without a number.
 */
function toSettle<Matter extends { readonly no: number }>(
  matters: readonly Matter[],
  isOpen: (matter: Matter) => boolean,
): readonly (number | undefined)[] {
  return [...new Set([matters.find(isOpen)?.no, matters[0]?.no])].filter(
    (no) => no !== undefined || matters.length === 0,
  );
}

/**
 * From the shortlist on, or the first day of the calendar that must count it, to the last day there is. A table by which
 * nobody was shortlisted bounds it by nothing: its event may be recorded when the days are over.
 */
function longestPublicity(
  { shortlistedOn }: PilotFacts,
  { terms, publicityWithin: within }: Setting,
): readonly { readonly from: IsoDate; readonly to: IsoDate }[] {
  const from = shortlistedOn ?? firstDay;
  if (within === undefined || !isInWorkingDays(termFor(terms, "publicityDays")?.unit)) {
    return [{ from, to: lastDay }];
  }
  const isCovered = from >= within.from;
  return [{ from: isCovered ? from : within.from, to: within.to }];
}

/** The first year not evaluated yet, counted from the pilot's first and by the calendar. */
function yearsLeft(
  { selfEvaluations, period }: PilotFacts,
  { on }: Setting,
): readonly { readonly year: number }[] {
  const held = new Set(selfEvaluations.map(({ year }) => year));
  return [1, Number((period?.start ?? on).slice(0, 4))].map((first) => {
    let year = first;
    while (held.has(year)) year += 1;
    return { year };
  });
}

/** An id that is none of these: longer than any of them. */
const unlike = (ids: readonly string[]): string =>
  "-".repeat(ids.reduce((longest, { length }) => Math.max(longest, length), 0) + 1);

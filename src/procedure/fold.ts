import { isInOrder } from "../application/conditions/order-of-steps.js";
import { bare, ownOf } from "../core/own-data.js";
import {
  type Citation,
  type EventName,
  isEnd,
  type PhaseName,
  type Procedure,
  type Transition,
} from "../edition/procedure.js";
import { phasesAfter } from "../edition/ways.js";
import { advance, type Beginning, unbegun } from "./advance.js";
import { faultOf } from "./conditions/all.js";
import { type Circumstance, type Fault, fault } from "./conditions/condition.js";
import type { PilotEvent } from "./event.js";
import type { PilotFacts } from "./state.js";

/** A fault with the words of the text it rests on. */
export interface CitedFault extends Fault, Citation {}

type Step =
  | { readonly ok: true; readonly facts: PilotFacts }
  | { readonly ok: false; readonly faults: readonly CitedFault[] };

type Surroundings = Omit<Circumstance, "words" | "terms" | "opening">;

/** One event, by the table: the facts after it, or everything that stands against it. */
export function step(
  procedure: Procedure,
  beginning: Beginning,
  facts: PilotFacts,
  given: PilotEvent,
  surroundings: Surroundings,
): Step {
  const event = bare(given);
  const rows = procedure.transitions.filter((row) => row.event === event.type && isMeant(row, event));
  const row = rows.find(({ from }) => from.includes(facts.phase));
  const cited = row ?? rows[0] ?? unknownToTheText;
  const untimely = [
    ...ofTime(beginning, facts, event),
    ...(row ? [] : [ofPhase(facts.phase, event, rows, procedure)]),
  ];
  const circumstance = { ...surroundings, ...beginning };
  const faults = [
    ...untimely.map((one) => ({ ...one, ...citationOf(cited) })),
    ...(row?.conditions ?? []).flatMap((condition) => {
      const one = faultOf(condition, facts, event, circumstance);
      return one === undefined ? [] : [{ ...one, ...citationOf(condition) }];
    }),
  ];
  return faults.length > 0
    ? { ok: false, faults }
    : {
        ok: true,
        facts: advance(facts, event, ownOf(row, "to") ?? facts.phase, { ...beginning, procedure }),
      };
}

/** The facts of a list of events that were all allowed; `undefined` where one was not. */
export function refold(
  procedure: Procedure,
  beginning: Beginning,
  events: readonly PilotEvent[],
): PilotFacts | undefined {
  let facts = unbegun;
  const history: PilotEvent[] = [];
  for (const event of events) {
    const next = step(procedure, beginning, facts, event, { calendar: undefined, isRecheck: true, history });
    if (!next.ok) return undefined;
    facts = next.facts;
    history.push(event);
  }
  return facts;
}

/** The words of the first row of a kind of event; none where the table has no row for it. */
export const citationFor = ({ transitions }: Procedure, type: EventName): Citation =>
  citationOf(transitions.find(({ event }) => event === type) ?? unknownToTheText);

const unknownToTheText: Citation = { clause: "", phrase: "" };

function citationOf(cited: Citation): Citation {
  const { clause, phrase, rule } = bare(cited);
  return { clause, phrase, ...(rule !== undefined && { rule }) };
}

const isMeant = (row: Transition, event: PilotEvent): boolean => {
  const when = ownOf(row, "when");
  return when === undefined || (event as Readonly<Record<string, unknown>>)[when.field] === when.is;
};

function ofTime({ opening }: Beginning, { asOf }: PilotFacts, { on }: PilotEvent): readonly Fault[] {
  const from = ownOf(opening, "on");
  if (from !== undefined && on < from) {
    return [fault("before-the-pilot", { on, from }, ["on"])];
  }
  return asOf !== null && isInOrder(asOf, on) === false
    ? [fault("out-of-order", { on, last: asOf }, ["on"])]
    : [];
}

/** Whether the event comes too early, too late, or where it has no place: by the ways that the table has. */
function ofPhase(
  phase: PhaseName,
  { type }: PilotEvent,
  rows: readonly Transition[],
  procedure: Procedure,
): Fault {
  const from = [...new Set(rows.flatMap((row) => row.from))];
  const values = { event: type, phase, from: from.join(", ") };
  if (isEnd(phase, procedure)) return fault("pilot-has-ended", values);
  if (rows.length === 0) return fault("not-in-the-procedure", values);
  const ahead = phasesAfter(procedure, phase);
  const isBehind = from.map((one) => phasesAfter(procedure, one).has(phase));
  if (from.every((one, index) => ahead.has(one) && !isBehind[index])) return fault("too-early", values);
  const isOver = from.every((one, index) => !ahead.has(one) && isBehind[index]);
  return fault(isOver ? "too-late" : "not-now", values);
}

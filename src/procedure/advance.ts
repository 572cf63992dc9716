import { isInOrder } from "../application/conditions/order-of-steps.js";
import type { IsoDate } from "../core/date.js";
import { sumYuan } from "../core/money.js";
import { ownOf } from "../core/own-data.js";
import {
  firstPhase,
  isEnd,
  type PhaseName,
  type PilotEventType,
  type Procedure,
} from "../edition/procedure.js";
import type { EventOf, PilotEvent } from "./event.js";
import { isStanding, isUndecided, type PilotFacts, type PilotOpening } from "./state.js";
import { anniversary, figureFor, type Terms } from "./terms.js";

/** A pilot to which nothing has happened yet. */
export const unbegun: PilotFacts = Object.freeze({
  phase: firstPhase,
  asOf: null,
  submittedOn: null,
  shortlistedOn: null,
  advisedOn: null,
  revisedOn: null,
  publicity: null,
  objections: [],
  approvedOn: null,
  award: null,
  period: null,
  payments: [],
  paid: "0",
  recovered: "0",
  reached: [],
  selfEvaluations: [],
  changes: [],
  evaluations: [],
  rectifications: [],
  acceptedOn: null,
  lessons: null,
  lessonsOn: null,
  endedOn: null,
});

/** What a pilot began under. */
export interface Beginning {
  readonly opening: PilotOpening;
  readonly terms: Terms;
}

/** The facts after an event that was allowed. */
export function advance(
  facts: PilotFacts,
  event: PilotEvent,
  phase: PhaseName,
  { procedure, ...beginning }: Beginning & { readonly procedure: Procedure },
): PilotFacts {
  // An event of an edition's own adds to the facts nothing but itself.
  const record = Object.hasOwn(records, event.type) ? (records[event.type] as Record) : () => ({});
  const endedOn = isEnd(phase, procedure) ? event.on : null;
  return { ...facts, ...record(facts, event, beginning), phase, endedOn, asOf: event.on };
}

type Record = (facts: PilotFacts, event: PilotEvent, beginning: Beginning) => Partial<PilotFacts>;

type Records = {
  readonly [Type in PilotEventType]: (
    facts: PilotFacts,
    event: EventOf<Type>,
    beginning: Beginning,
  ) => Partial<PilotFacts>;
};

/** What each event adds to the facts, beside the phase. */
const records: Records = {
  submitted: (_, { on }) => ({ submittedOn: on }),
  reviewed: (_, { on, shortlisted, advice }) => ({
    shortlistedOn: shortlisted ? on : null,
    advisedOn: advice === undefined ? null : on,
    // What was completed before the review is no answer to its advice.
    revisedOn: null,
  }),
  revised: (_, { on }) => ({ revisedOn: on }),
  publicised: ({ objections }, { on, from, to }) => ({
    publicity: { from, to },
    objections: objections.map((one) =>
      one.upheld === true && one.republishedOn === null ? { ...one, republishedOn: on } : one,
    ),
  }),
  objected: ({ objections }, { on }) => ({
    objections: [
      ...objections,
      { no: objections.length + 1, on, resolvedOn: null, upheld: null, republishedOn: null },
    ],
  }),
  "objection-resolved": ({ objections }, { on, objection, upheld = null }) => ({
    objections: withSettled(objections, objection, (one) =>
      isStanding(one) ? { ...one, resolvedOn: on, upheld } : one,
    ),
  }),
  approved: ({ reached }, { on, award = null }, { opening, terms }) => {
    const start = ownOf(ownOf(opening, "period"), "start") ?? on;
    const years = figureFor(terms, "pilotYears");
    const end = years === undefined ? statedEnd(opening, start) : anniversary(terms, start, years);
    return {
      ...{ approvedOn: on, award, period: { start, end: end ?? null } },
      reached: [...reached, { milestone: "approved", on }],
    };
  },
  "instalment-paid": ({ payments, paid }, { id, on, amount }) => ({
    payments: [...payments, { id, on, amount }],
    paid: sumYuan([paid, amount]),
  }),
  "self-evaluated": ({ selfEvaluations }, { year, on }) => ({
    selfEvaluations: [...selfEvaluations, { year, on }],
  }),
  "change-requested": ({ changes }, { on }) => {
    const undecided = { decidedOn: null, approved: null, effectiveOn: null };
    return { changes: [...changes, { no: changes.length + 1, requestedOn: on, ...undecided }] };
  },
  "change-decided": ({ changes }, { on, approved, change, effectiveOn = on }) => ({
    changes: withSettled(changes, change, (one) =>
      isUndecided(one)
        ? { ...one, decidedOn: on, approved, effectiveOn: approved ? effectiveOn : null }
        : one,
    ),
  }),
  evaluated: ({ evaluations, reached }, { stage, on, met }) => ({
    evaluations: [...evaluations, { stage, on, met, settledOn: null }],
    reached: met ? [...reached, { milestone: `${stage}-met`, on }] : reached,
  }),
  "rectification-ordered": ({ rectifications }, { on, until }) => ({
    rectifications: [...rectifications, { orderedOn: on, until, rectifiedOn: null }],
  }),
  rectified: (facts, { on, met }) => (met ? putRight(facts, on) : {}),
  recovered: ({ recovered, evaluations }, { amount, on }) => ({
    recovered: sumYuan([recovered, amount]),
    evaluations: settled(evaluations, on),
  }),
  accepted: ({ reached }, { on, lessons }) => ({
    ...{ acceptedOn: on, reached: [...reached, { milestone: "accepted", on }] },
    ...stated(lessons, on),
  }),
  closed: (_, { on, lessons }) => stated(lessons, on),
  rejected: () => ({}),
  withdrawn: () => ({}),
};

/** The matter that is named by its number, of which there may be thousands; without a name every one that is open is meant. */
function withSettled<Matter>(
  matters: readonly Matter[],
  no: number | undefined,
  settle: (matter: Matter) => Matter,
): readonly Matter[] {
  if (no === undefined) return matters.map(settle);
  const named = ownOf(matters, no - 1);
  if (named === undefined) return matters;
  const after = [...matters];
  after[no - 1] = settle(named);
  return after;
}

/** Where nobody counts the years, the period ends as the plan says. */
function statedEnd(opening: PilotOpening, start: IsoDate): IsoDate | undefined {
  const end = ownOf(ownOf(opening, "period"), "end");
  return end !== undefined && isInOrder(start, end) !== false ? end : undefined;
}

/** The last order is kept, and what was missed is met. */
const putRight = ({ rectifications, evaluations, reached }: PilotFacts, on: string): Partial<PilotFacts> => ({
  rectifications: rectifications.map((one, index) =>
    index === rectifications.length - 1 ? { ...one, rectifiedOn: on } : one,
  ),
  evaluations: settled(evaluations, on),
  reached: [
    ...reached,
    ...evaluations.filter(isOpen).map(({ stage }) => ({ milestone: `${stage}-met`, on }) as const),
  ],
});

/** Whether targets were missed and nothing has come of it yet. */
const isOpen = ({ met, settledOn }: PilotFacts["evaluations"][number]): boolean => !met && settledOn === null;

const settled = (evaluations: PilotFacts["evaluations"], on: string): PilotFacts["evaluations"] =>
  evaluations.map((one) => (isOpen(one) ? { ...one, settledOn: on } : one));

const stated = (lessons: string | string[] | undefined, on: string): Partial<PilotFacts> =>
  lessons === undefined ? {} : { lessons, lessonsOn: on };

import { fieldOf, type Issue, type Values } from "../core/issue.js";
import { type Phase, type PilotEventType, type Procedure, pilotEventTypes } from "../edition/procedure.js";
import type { CitedFault } from "./fold.js";
import { allowedNow, citationFor } from "./fold.js";
import type { PilotFacts } from "./state.js";

/** One of the things that stand against an event. */
export interface RefusalReason {
  readonly code: string;
  /** The clause it rests on and its key words; empty where the text has none, as for a date that does not exist. */
  readonly clause: string;
  readonly phrase: string;
  readonly values: Values;
  /** The field at fault: `event.on`; `event` or `state` for the whole. */
  readonly field: string;
}

/** 不予受理. Why an event was not applied: the first reason, all reasons, and what could happen now instead. */
export interface Refusal extends RefusalReason {
  /** The kind of event, as far as it could be read. */
  readonly event: string;
  readonly phase: Phase;
  readonly reasons: readonly RefusalReason[];
  readonly allowed: readonly PilotEventType[];
  /** In a replay: the place in the list, from zero. */
  readonly index?: number;
}

export interface Situation {
  readonly event: string;
  readonly facts: PilotFacts;
  readonly procedure: Procedure | undefined;
}

export const refuse = (situation: Situation, reasons: readonly RefusalReason[]): Refusal => ({
  ...(reasons[0] as RefusalReason),
  event: situation.event,
  phase: situation.facts.phase,
  reasons,
  allowed: situation.procedure === undefined ? [] : allowedNow(situation.procedure, situation.facts),
});

export const reasonOfFault = ({ code, clause, phrase, values, fields }: CitedFault): RefusalReason => ({
  code,
  clause,
  phrase,
  values,
  field: fieldOf(["event", ...fields.slice(0, 1)]),
});

/** A fault of the form: the clause is still that of the event, where the event is known. */
export function reasonOfIssue({ event, procedure }: Situation, { code, path, values }: Issue): RefusalReason {
  const type = pilotEventTypes.find((one) => one === event);
  const cited = procedure && type ? citationFor(procedure, type) : { clause: "", phrase: "" };
  return { code, clause: cited.clause, phrase: cited.phrase, values, field: fieldOf(["event", ...path]) };
}

export const reasonOf = (code: string, field: string, values: Values = {}): RefusalReason => ({
  code,
  clause: "",
  phrase: "",
  values,
  field,
});

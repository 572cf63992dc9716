import type { IsoDate } from "../core/date.js";
import { fieldOf, type Issue, type Values } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { type Citation, type EventName, eventNamesOf, type PhaseName } from "../edition/procedure.js";
import { changedIn, type ParameterUse } from "../kernel/parameter.js";
import { type CitedFault, citationFor } from "./fold.js";
import { possibleEvents } from "./possible.js";
import type { Resumed } from "./resume-pilot.js";
import type { PilotFacts } from "./state.js";

/** One of the things that stand against an event. */
export interface RefusalReason {
  /** Which of them it is: `publicity-not-over`, `above-the-award`, … */
  readonly code: string;
  /** The clause it rests on; empty where the text has none, as for a date that does not exist. */
  readonly clause: string;
  /** Key words of the clause, verbatim; empty with the clause. */
  readonly phrase: string;
  /** The parameters whose figure the key words name, where a variant of the edition has changed it; absent where there is none. */
  readonly changed?: readonly ParameterUse[];
  /** The figures of the message. */
  readonly values: Values;
  /** The field at fault: `event.on`; `event`, `state`, `edition` or `calendar` for the whole. */
  readonly field: string;
}

/** 不能登记. Why an event was not applied: the first reason, all reasons, and what could happen instead. */
export interface Refusal extends RefusalReason {
  /** What this is. */
  readonly kind: "refusal";
  /** The kind of event, as far as it could be read. */
  readonly event: EventName;
  /** How far the pilot has come. */
  readonly phase: PhaseName;
  /** Everything that stands against it, the first reason too. */
  readonly reasons: readonly RefusalReason[];
  /** The other kinds of event that could happen on its day; where the day cannot be, on some day from the last event on. */
  readonly allowed: readonly EventName[];
  /** In a replay: the place in the list, from zero. */
  readonly index?: number;
}

/** What was asked, and of which pilot, where there is one. */
export interface Situation {
  readonly event: string;
  readonly on: IsoDate | undefined;
  readonly facts: PilotFacts;
  readonly pilot: Resumed | undefined;
}

/** Puts the reasons together; there is one at least. */
export const refuse = (situation: Situation, reasons: readonly RefusalReason[]): Refusal => ({
  kind: "refusal",
  ...(reasons[0] as RefusalReason),
  event: situation.event,
  phase: situation.facts.phase,
  reasons,
  allowed: insteadOf(situation),
});

/** Never what has just been refused. */
function insteadOf({ event, on, pilot }: Situation): readonly EventName[] {
  if (pilot === undefined) return [];
  const { asOf, opening } = pilot.state;
  const isInOrder = on !== undefined && on >= (asOf ?? ownOf(opening, "on") ?? on);
  return possibleEvents(pilot, isInOrder ? on : undefined).filter((type) => type !== event);
}

/** What a condition of the table finds wrong. */
export const reasonOfFault = (
  { code, clause, phrase, values, fields }: CitedFault,
  figures: readonly ParameterUse[],
): RefusalReason => ({
  code,
  ...quoting({ clause, phrase }, figures),
  values,
  field: fieldOf(["event", ...fields.slice(0, 1)]),
});

/** Key words must not pass for what holds where they name a figure that was changed. */
function quoting(
  { clause, phrase }: Citation,
  figures: readonly ParameterUse[],
): Pick<RefusalReason, "clause" | "phrase" | "changed"> {
  const changed = changedIn(phrase, figures);
  return { clause, phrase, ...(changed.length > 0 && { changed }) };
}

/** A fault of the form: the clause is still that of the event, where the event is known. */
export function reasonOfForm(
  { procedure, figures }: Resumed,
  event: string,
  { code, path, values }: Issue,
): RefusalReason {
  const type = eventNamesOf(procedure).find((one) => one === event);
  const cited = type === undefined ? { clause: "", phrase: "" } : citationFor(procedure, type);
  return { code, ...quoting(cited, figures), values, field: fieldOf(["event", ...path]) };
}

/** A fault of the state, the edition or the calendar: no clause speaks of those. */
export const reasonOfIssue = ({ code, field, values }: Issue): RefusalReason => ({
  code,
  clause: "",
  phrase: "",
  values,
  field,
});

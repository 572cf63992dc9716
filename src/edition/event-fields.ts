import { bare, ownOf } from "../core/own-data.js";
import { procedureNouns } from "../vocabulary/nouns/procedure.js";
import type { OwnFieldType } from "../vocabulary/own-fields.js";
import { type EventName, type PilotEventType, type Procedure, pilotEventTypes } from "./procedure.js";

/** 事项的字段. What each built-in kind of event holds beside its kind, its day and its edition: the schemas of `procedure/event.ts`, as data. */
export const builtInEventFields: Readonly<Record<PilotEventType, Readonly<Record<string, OwnFieldType>>>> = {
  submitted: {},
  reviewed: { shortlisted: "yes-or-no", advice: "statement" },
  revised: { what: "statement" },
  publicised: { from: "date", to: "date" },
  objected: { grounds: "statement", id: "text" },
  "objection-resolved": { objection: "count", upheld: "yes-or-no", grounds: "statement" },
  approved: { award: "yuan", document: "text" },
  "instalment-paid": { id: "text", amount: "yuan" },
  "self-evaluated": { year: "count" },
  "change-requested": { what: "statement", id: "text" },
  "change-decided": { approved: "yes-or-no", change: "count", effectiveOn: "date" },
  evaluated: { stage: "word", met: "yes-or-no" },
  "rectification-ordered": { until: "date" },
  rectified: { met: "yes-or-no" },
  recovered: { amount: "yuan", id: "text" },
  accepted: { organiser: "text", lessons: "statement" },
  closed: { lessons: "statement" },
  rejected: { grounds: "statement" },
  withdrawn: { grounds: "statement" },
};

/** A field of an event: what it holds, and the words it can say. */
export interface EventField {
  readonly type: OwnFieldType;
  readonly words: readonly string[];
  /** Whether the edition declares it beside those of the library. */
  readonly isOwn: boolean;
  /** Whether every such event has it. */
  readonly isRequired: boolean;
}

export type EventFields = Readonly<Record<string, EventField>>;

/** The fields of a kind of event, those of the edition's own too; `undefined` where there is no such kind. */
export function fieldsOfEvent(
  procedure: Pick<Procedure, "events">,
  event: EventName,
): EventFields | undefined {
  const own = ownOf(procedure, "events")?.find((one) => one.event === event);
  const isBuiltIn = pilotEventTypes.some((one) => one === event);
  if (own === undefined && !isBuiltIn) return undefined;
  const known = isBuiltIn ? builtInEventFields[event as PilotEventType] : { id: "text" as const };
  const { fields } = procedureNouns.pilotEvent;
  const before = Object.entries(known).map(([name, type]) => {
    const { words = [] } = bare(
      fields[name as keyof typeof fields] as { readonly words?: readonly string[] },
    );
    return [name, { type, words, isOwn: false, isRequired: false }] as const;
  });
  const added = Object.entries(ownOf(own, "fields") ?? {}).map(([name, field]) => {
    const { type, words = [], required = false } = bare(field);
    return [
      name,
      { type, words: words.map(({ value }) => value), isOwn: true, isRequired: required },
    ] as const;
  });
  return Object.fromEntries([...before, ...added]);
}

/** 自定程序. The phases and events that an edition has beside the built-in ones, and what they are called. */
import { bare, bareThrough } from "../core/own-data.js";
import { procedureNouns } from "./nouns/procedure.js";
import { labelIn, type OwnField, type OwnLabel, rowOfField, wordsOf } from "./own-fields.js";
import type { Label, NounTable, Row, Table } from "./row.js";

/** 自定阶段. A phase of a pilot that the library does not have. */
export interface OwnPhase {
  /** Its name for programs: lower-case letters, figures and hyphens. */
  readonly phase: string;
  readonly label: OwnLabel;
  /** Nothing follows it. */
  readonly isEnd?: boolean;
  /** Of an end: whoever comes to it owes nothing any more, as after a withdrawal. */
  readonly releases?: boolean;
}

/** 自定事项. A kind of event that the library does not have, or fields that a built-in kind has beside its own. */
export interface OwnEvent {
  /** Its name for programs: lower-case letters, figures and hyphens; or the name of a built-in kind. */
  readonly event: string;
  /** What it is called. A built-in kind keeps its name, so that it is given none. */
  readonly label?: OwnLabel;
  /** Its fields beside `type`, `on`, `id` and `edition`, which every own event has. What is `required` it must hold. */
  readonly fields?: Readonly<Record<string, OwnField>>;
}

/** What the own parts of a procedure are called. */
export interface ProcedureNames {
  /** The noun `pilotEvent`, and one for each kind of event: a field of one name may be called differently in two of them. */
  readonly nouns: Table;
  /** What own phases, events, duties and words of fields are called. */
  readonly words: Readonly<Record<string, Label>>;
}

interface Named {
  readonly label?: OwnLabel;
}

interface OwnParts {
  readonly phases?: readonly OwnPhase[];
  readonly events?: readonly OwnEvent[];
  readonly duties: readonly (Named & { readonly duty: string })[];
}

/** The noun of a kind of event. */
export const nounOfEvent = (event: string): string => `pilotEvent:${event}`;

const builtIn: NounTable = /* @__PURE__ */ (() => procedureNouns.pilotEvent)();

/** The fields that every own event has. */
export const fieldsOfEveryEvent = ["type", "on", "edition", "id"] as const;

/** The names of a procedure. What has no own parts has none. */
export function procedureNames(parts: OwnParts): ProcedureNames {
  const { phases = [], events = [], duties } = bareThrough(parts);
  const named: readonly (readonly [string, OwnLabel | undefined])[] = [
    ...phases.map(({ phase, label }) => [phase, label] as const),
    ...events.map(({ event, label }) => [event, label] as const),
    ...duties.map(({ duty, label }) => [duty, label] as const),
  ];
  const labels = Object.fromEntries(
    named.flatMap(([name, label]) => (label === undefined ? [] : [[name, labelIn(label)]])),
  );
  const fields = events.map((one) => bare({ ...one, own: rowsOf(one) }));
  const type = {
    ...builtIn.fields.type,
    words: [...new Set([...builtInTypes, ...events.map(({ event }) => event)])],
    called: labels,
  } as Row;
  const all = Object.assign({}, ...fields.map(({ own }) => own).reverse(), builtIn.fields, { type });
  const nounsOfEvents = fields.map(({ event, label, own }) => [
    nounOfEvent(event),
    {
      ...builtIn,
      ...(label && labelIn(label)),
      fields: { ...(label === undefined ? builtIn.fields : everyEvent), type, ...own },
    },
  ]);
  const others = builtInTypes.map((event) => [nounOfEvent(event), builtIn]);
  return {
    nouns: Object.fromEntries([
      ["pilotEvent", { ...builtIn, fields: all }],
      ...others,
      ...nounsOfEvents,
    ]) as Table,
    words: { ...wordsOf(fieldsByEvent(events)), ...labels },
  };
}

const builtInTypes: readonly string[] = /* @__PURE__ */ (() => procedureNouns.pilotEvent.fields.type.words)();

const everyEvent: NounTable["fields"] = /* @__PURE__ */ (() =>
  Object.fromEntries(fieldsOfEveryEvent.map((name) => [name, builtIn.fields[name] as Row])))();

const fieldsByEvent = (events: readonly OwnEvent[]) =>
  Object.fromEntries(events.map(({ event, fields = {} }) => [event, fields]));

const rowsOf = ({ fields = {} }: OwnEvent): Readonly<Record<string, Row>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, rowOfField(field)]));

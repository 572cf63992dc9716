/** What can be wrong with conditions and duties of an edition's own: events, fields and figures that are not there. */

import { isDecimal } from "../core/decimal.js";
import type { Issue, Path } from "../core/issue.js";
import { bare, bareThrough, ownOf } from "../core/own-data.js";
import type { Parameter } from "../kernel/parameter.js";
import { errorOf } from "../vocabulary/issues.js";
import type { OwnFieldType } from "../vocabulary/own-fields.js";
import { type EventField, type EventFields, fieldsOfEvent } from "./event-fields.js";
import { nearestOf } from "./own-field-faults.js";
import {
  type Bound,
  type Condition,
  type EventName,
  eventNamesOf,
  type Figure,
  isOwnCondition,
  type OwnDuty,
  type Procedure,
  type Requirement,
  type RequirementKind,
  type Transition,
} from "./procedure.js";
import { faultsOfUnit } from "./units-of-bounds.js";

const error = /* @__PURE__ */ errorOf("edition");

/** What names are looked up in: the events of the procedure, and the parameters of the edition. */
export interface Names {
  readonly procedure: Procedure;
  readonly parameters: readonly Parameter[];
}

/** Either the library's condition or one put together, and of the latter what its kind needs. */
export function faultsOfCondition(
  condition: Condition,
  event: EventName,
  names: Names,
  path: Path,
): readonly Issue[] {
  const isBuiltIn = Object.hasOwn(condition, "condition");
  if (isOwnCondition(condition) === isBuiltIn) return [error("condition-unclear", path)];
  if (!isOwnCondition(condition)) return [];
  const holds = bareThrough(condition.holds);
  const at = [...path, "holds"];
  const lacking = needed[holds.kind].filter((part) => (holds as Parts)[part] === undefined);
  if (lacking.length > 0) return lacking.map((part) => error("missing", [...at, part]));
  return checks[holds.kind](holds as never, { event, names, at });
}

type Parts = Readonly<Record<string, unknown>>;

/** The parts that a condition of each kind cannot do without. */
const needed: Readonly<Record<RequirementKind, readonly string[]>> = {
  after: ["event"],
  "not-before": ["event", "days"],
  within: ["event", "days"],
  "sum-at-most": ["field", "most"],
  "count-at-most": ["event", "most"],
  "field-equals": ["field", "is"],
  "all-resolved": ["event", "by"],
};

/** Where a condition stands: the event of its row, and the way to it. */
interface Standing {
  readonly event: EventName;
  readonly names: Names;
  readonly at: Path;
}

type Check = (holds: never, standing: Standing) => readonly Issue[];

const amounts: readonly OwnFieldType[] = ["yuan", "decimal", "rate", "count"];

const dayCheck = (
  { event, field, days, date }: Extract<Requirement, { kind: "not-before" | "within" }>,
  { event: own, names, at }: Standing,
): readonly Issue[] => [
  ...faultsOfEvent(event, names, [...at, "event"]),
  ...faultsOfField(field, event, ["date"], names, [...at, "field"]),
  ...faultsOfField(date, own, ["date"], names, [...at, "date"]),
  ...faultsOfFigure(days, "days", names, [...at, "days"]),
];

const checks: Readonly<Record<RequirementKind, Check>> = {
  after: ({ event }: Extract<Requirement, { kind: "after" }>, { names, at }) =>
    faultsOfEvent(event, names, [...at, "event"]),
  "not-before": dayCheck,
  within: dayCheck,
  "sum-at-most": (
    { field, events, most, share }: Extract<Requirement, { kind: "sum-at-most" }>,
    { event, names, at },
  ) => [
    ...(events ?? []).flatMap((one, index) => faultsOfEvent(one, names, [...at, "events", index])),
    ...(events ?? [event]).flatMap((one) => faultsOfField(field, one, amounts, names, [...at, "field"])),
    ...faultsOfBound(most, names, [...at, "most"]),
    ...faultsOfTerm(fieldTypeOf(field, events?.[0] ?? event, names), most, names, [...at, "most"]),
    ...(share === undefined ? [] : faultsOfFigure(share, "amount", names, [...at, "share"])),
    ...(share === undefined ? [] : faultsOfTerm("rate", share, names, [...at, "share"])),
  ],
  "count-at-most": ({ event, most }: Extract<Requirement, { kind: "count-at-most" }>, { names, at }) => [
    ...faultsOfEvent(event, names, [...at, "event"]),
    ...faultsOfFigure(most, "times", names, [...at, "most"]),
  ],
  "field-equals": (
    { event, field, is }: Extract<Requirement, { kind: "field-equals" }>,
    { event: own, names, at },
  ) => [
    ...(event === undefined ? [] : faultsOfEvent(event, names, [...at, "event"])),
    ...faultsOfValue(field, event ?? own, is, names, [...at, "field"]),
  ],
  "all-resolved": (
    { event, by, field, of }: Extract<Requirement, { kind: "all-resolved" }>,
    { names, at },
  ) => [
    ...faultsOfEvent(event, names, [...at, "event"]),
    ...faultsOfEvent(by, names, [...at, "by"]),
    ...faultsOfField(field, by, ["text", "count", "date", "word"], names, [...at, "field"]),
    ...faultsOfField(of, event, ["text", "count", "date", "word"], names, [...at, "of"]),
  ],
};

/** What a duty of one's own names: the events it comes and goes with, a date, a figure. */
export function faultsOfOwnDuty(duty: OwnDuty, names: Names, path: Path): readonly Issue[] {
  const { arisesWith, endsWith, within, from } = bareThrough(duty);
  if ((endsWith as unknown) === undefined) return [error("missing", [...path, "endsWith"])];
  return [
    ...faultsOfEvent(arisesWith, names, [...path, "arisesWith"]),
    ...endsWith.flatMap((event, index) => faultsOfEvent(event, names, [...path, "endsWith", index])),
    ...(within === undefined ? [] : faultsOfFigure(within, "days", names, [...path, "within"])),
    ...faultsOfField(from, arisesWith, ["date"], names, [...path, "from"]),
  ];
}

function faultsOfEvent(event: EventName, { procedure }: Names, path: Path): readonly Issue[] {
  const known = eventNamesOf(procedure);
  return known.includes(event)
    ? []
    : [error("procedure-of-unknown-event", path, { event, ...nearestOf(event, known) })];
}

/** A field that the kind of event does not have, or that holds something else. An event that is not there has its own fault. */
function faultsOfField(
  field: string | undefined,
  event: EventName,
  types: readonly OwnFieldType[],
  { procedure }: Names,
  path: Path,
): readonly Issue[] {
  const fields = fieldsOfEvent(procedure, event);
  if (field === undefined || fields === undefined) return [];
  const known = ownOf(fields, field);
  if (known === undefined) return [unknownField(field, event, fields, path)];
  return types.includes(known.type) ? [] : [error("procedure-of-another-field", path, { event, field })];
}

const unknownField = (field: string, event: EventName, fields: EventFields, path: Path): Issue =>
  error("procedure-of-unknown-field", path, { event, field, ...nearestOf(field, Object.keys(fields)) });

/** Something that a field of an event can say: an answer, one of its words, a figure, a text. */
function faultsOfValue(
  name: string,
  event: EventName,
  is: string | number | boolean,
  { procedure }: Pick<Names, "procedure">,
  path: Path,
): readonly Issue[] {
  const fields = fieldsOfEvent(procedure, event);
  if (fields === undefined) return [];
  const field = ownOf(fields, name);
  if (field === undefined) return [unknownField(name, event, fields, path)];
  return canSay(field, is)
    ? []
    : [error("procedure-of-another-value", path, { event, field: name, is: answerOf(is) })];
}

const answerOf = (is: string | number | boolean): string =>
  typeof is === "boolean" ? (is ? "yes" : "no") : `${is}`;

function canSay({ type, words }: EventField, is: string | number | boolean): boolean {
  if (type === "yes-or-no") return typeof is === "boolean";
  if (type === "count") return typeof is === "number";
  if (type === "word") return words.some((word) => word === is);
  return type !== "words" && type !== "statement" && typeof is === "string";
}

/** What can be counted from a day. */
const dayUnits: readonly (string | undefined)[] = [undefined, "天", "工作日", "个月", "年"];

/** What a parameter can count from a day; where it says nothing, days are meant. */
export const dayUnitsOfTerms: readonly (string | undefined)[] = [...dayUnits, "", "日", "个工作日", "月"];

function faultsOfFigure(
  { term, value, unit }: Figure,
  counts: "days" | "times" | "amount",
  { parameters }: Names,
  path: Path,
): readonly Issue[] {
  if ((term === undefined) === (value === undefined)) return [error("figure-unclear", path)];
  if (term !== undefined) {
    const known = parameters.find(({ id }) => id === term);
    if (known !== undefined)
      return counts === "days" && !dayUnitsOfTerms.includes(known.unit)
        ? [error("term-counts-no-days", [...path, "term"], { unit: known.unit })]
        : [];
    const ids = parameters.map(({ id }) => id);
    return [error("procedure-of-unknown-term", [...path, "term"], { id: term, ...nearestOf(term, ids) })];
  }
  const figure = value as string;
  const isFigure =
    counts === "amount"
      ? isDecimal(figure) && !figure.startsWith("-")
      : /^(?:0|[1-9]\d{0,3})$/.test(figure) && (counts === "times" || dayUnits.includes(unit));
  return isFigure ? [] : [error(counts === "amount" ? "figure-not-an-amount" : "figure-not-whole", path)];
}

const fieldTypeOf = (field: string, event: EventName, { procedure }: Names): string | undefined =>
  ownOf(fieldsOfEvent(procedure, event), field)?.type;

/** A parameter that counts otherwise than what it bounds. */
function faultsOfTerm(
  type: string | undefined,
  figure: Figure,
  { parameters }: Names,
  path: Path,
): readonly Issue[] {
  const term = ownOf(figure, "term");
  const parameter = parameters.find(({ id }) => id === term);
  return type === undefined || parameter === undefined
    ? []
    : faultsOfUnit({ type }, parameter, [...path, "term"]);
}

/** A figure, or a field of an earlier event. */
function faultsOfBound({ event, field, ...rest }: Bound, names: Names, path: Path): readonly Issue[] {
  const figure = bare<Figure>(rest);
  if (event === undefined && field === undefined) return faultsOfFigure(figure, "amount", names, path);
  if (event === undefined || field === undefined || figure.term !== undefined || figure.value !== undefined)
    return [error("figure-unclear", path)];
  return [
    ...faultsOfEvent(event, names, [...path, "event"]),
    ...faultsOfField(field, event, amounts, names, [...path, "field"]),
  ];
}

/** The event of a row, and the case it is for. */
export function faultsOfRow(row: Transition, names: Names, path: Path): readonly Issue[] {
  const { event, when } = bare(row);
  const unknown = faultsOfEvent(event, names, [...path, "event"]);
  if (unknown.length > 0 || when === undefined) return unknown;
  return faultsOfValue(when.field, event, when.is, names, [...path, "when"]);
}

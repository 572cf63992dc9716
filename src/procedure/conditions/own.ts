/** 自定条件. The kinds of condition that an edition puts its own together from: what has happened, when, how often and how much. */
import { isInWorkingDays } from "../../application/working-days.js";
import { isDecimal } from "../../core/decimal.js";
import { bareThrough, has } from "../../core/own-data.js";
import { scaled, unscaled } from "../../core/scaled.js";
import type {
  DayRequirement,
  EventName,
  Figure,
  Requirement,
  SumRequirement,
} from "../../edition/procedure.js";
import { parameterField } from "../../kernel/parameter.js";
import { nounOfEvent } from "../../vocabulary/own-procedure.js";
import type { PilotEvent } from "../event.js";
import { valueIn } from "../own-event.js";
import { settledIn } from "../settled.js";
import { type Days, daysOf, endOfDays, type Terms, termOf } from "../terms.js";
import { type Circumstance, type Fault, fault, notYet } from "./condition.js";

/** What a condition of one's own looks at: the events so far, the one in question, and what the pilot began under. */
export type Setting = Pick<Circumstance, "terms" | "calendar" | "isRecheck" | "history">;

/** What stands against an event by a condition of one's own. */
export function faultOfRequirement(
  holds: Requirement,
  event: PilotEvent,
  setting: Setting,
): Fault | undefined {
  const check = checks[holds.kind] as (
    holds: Requirement,
    event: PilotEvent,
    setting: Setting,
  ) => Fault | undefined;
  return check(bareThrough(holds), event, setting);
}

type Checks = {
  readonly [Kind in Requirement["kind"]]: (
    holds: Extract<Requirement, { readonly kind: Kind }>,
    event: PilotEvent,
    setting: Setting,
  ) => Fault | undefined;
};

/** The last event of a kind before the one in question. */
function lastOf(history: readonly PilotEvent[], type: EventName): PilotEvent | undefined {
  let index = history.length - 1;
  while (index >= 0 && history[index]?.type !== type) index -= 1;
  return history[index];
}

/** The label of a field of a kind of event, for a sentence. */
const labelOf = (event: EventName, field: string): string => `${nounOfEvent(event)}.${field}`;

const notSaid = (event: EventName, field: string): Fault =>
  fault("earlier-value-needed", { needed: event, name: labelOf(event, field) });

/** Only a term can be missing: what the words give stands in the procedure. */
const figureNeeded = ({ term }: Figure): Fault =>
  fault("figure-needed", { missing: parameterField(`${term}`) });

const checks: Checks = {
  after: ({ event: needed }, _, { history }) =>
    lastOf(history, needed) === undefined ? notYet(needed) : undefined,
  "not-before": dayFault,
  within: dayFault,
  "sum-at-most": sumFault,
  "count-at-most": ({ event: counted, most }, event, { terms, history }) => {
    const times = daysOf(terms, most)?.days;
    if (times === undefined) return figureNeeded(most);
    const count = [...history, event].filter(({ type }) => type === counted).length;
    const values = { counted, count: `${count}`, most: `${times}` };
    return count > times ? fault("count-above-most", values) : undefined;
  },
  "field-equals": ({ event: other, field, is }, event, { history }) => {
    const one = other === undefined ? event : lastOf(history, other);
    if (one === undefined) return notYet(other as EventName);
    const said = valueIn(one, field);
    if (said === is) return undefined;
    const values = {
      name: labelOf(one.type, field),
      required: answerOf(is),
      ...(said !== undefined && { actual: answerOf(said) }),
    };
    return fault(
      other === undefined ? "value-differs" : "earlier-value-differs",
      values,
      other === undefined ? [field] : [],
    );
  },
  "all-resolved": ({ event: opened, by, field, of }, _, { history }) => {
    const open = settledIn(history, { event: opened, by: [by], field, of }).filter(
      ({ settledBy }) => settledBy === null,
    );
    return open.length === 0 ? undefined : fault("not-all-settled", { opened, by, count: `${open.length}` });
  },
};

const answerOf = (said: unknown): string =>
  typeof said === "boolean" ? (said ? "yes" : "no") : String(said);

/** The day that a condition on days names, or why it cannot be told. */
export function boundaryOf(
  { event: needed, field, days }: DayRequirement,
  { terms, calendar, history }: Omit<Setting, "isRecheck">,
): { readonly day: string; readonly counted: Days } | { readonly fault: Fault } {
  const earlier = lastOf(history, needed);
  if (earlier === undefined) return { fault: notYet(needed) };
  const origin = field === undefined ? earlier.on : valueIn(earlier, field);
  if (typeof origin !== "string") return { fault: notSaid(needed, field as string) };
  const counted = daysOf(terms, days);
  if (counted === undefined) return { fault: figureNeeded(days) };
  const day = endOfDays(counted, origin, calendar);
  if (day !== "unknown" && day !== undefined) return { day, counted };
  const values = { needed, from: origin, days: `${counted.days}` };
  return day === "unknown"
    ? { fault: fault("working-days-unknown", values) }
    : { fault: fault("days-beyond-calendar", { ...values, unit: unitOf(counted) }) };
}

/** 3个工作日, 3天. */
const unitOf = ({ unit }: Days): string => (isInWorkingDays(unit) ? `个${unit}` : unit);

function dayFault(holds: DayRequirement, event: PilotEvent, setting: Setting): Fault | undefined {
  const { kind, date, event: needed } = holds;
  const field = date ?? "on";
  const held = valueIn(event, field);
  // A date that the event need not have is not held to anything where it has none.
  if (typeof held !== "string") return undefined;
  const boundary = boundaryOf(holds, setting);
  if (has(boundary, "fault")) {
    // It was allowed once, with a calendar that need not be at hand any more.
    return setting.isRecheck && boundary.fault.code === "working-days-unknown" ? undefined : boundary.fault;
  }
  const { day, counted } = boundary;
  if (kind === "not-before" ? held >= day : held <= day) return undefined;
  const values = { on: held, bound: day, needed, days: `${counted.days}`, unit: unitOf(counted) };
  return fault(kind === "not-before" ? "too-few-days-after" : "too-many-days-after", values, [field]);
}

/** Decimals are summed as whole numbers of their sixth place. */
const places = 6;

function sumFault(
  { field, events, most, share }: SumRequirement,
  event: PilotEvent,
  { terms, history }: Setting,
): Fault | undefined {
  const types: readonly string[] = events ?? [event.type];
  const total = [...history, event]
    .filter(({ type }) => types.includes(type))
    .reduce((sum, one) => sum + figureIn(valueIn(one, field)), 0n);
  const whole = wholeOf(most, terms, history);
  if (has(whole, "fault")) return whole.fault;
  const part = share === undefined ? scaled("1", places) : amountOf(terms, share);
  if (part === undefined) return figureNeeded(share as Figure);
  // Cut off, not rounded: a sum of whole places is within the product just where it is within this.
  const bound = (whole.value * part) / scaled("1", places);
  if (total <= bound) return undefined;
  const values = {
    sum: unscaled(total, places),
    most: unscaled(bound, places),
    excess: unscaled(total - bound, places),
  };
  return fault("sum-above-most", values, [field]);
}

const figureIn = (said: unknown): bigint =>
  typeof said === "string" || typeof said === "number" ? scaled(`${said}`, places) : 0n;

function wholeOf(
  most: SumRequirement["most"],
  terms: Terms,
  history: readonly PilotEvent[],
): { readonly value: bigint } | { readonly fault: Fault } {
  const { event: named, field } = most;
  if (named === undefined) {
    const value = amountOf(terms, most);
    return value === undefined ? { fault: figureNeeded(most) } : { value };
  }
  const earlier = lastOf(history, named);
  if (earlier === undefined) return { fault: notYet(named) };
  const said = valueIn(earlier, field as string);
  return said === undefined ? { fault: notSaid(named, field as string) } : { value: figureIn(said) };
}

/** A figure that is an amount; `undefined` where nobody gave it. */
function amountOf(terms: Terms, { term, value }: Figure): bigint | undefined {
  const said = term === undefined ? value : termOf(terms, term)?.value;
  return typeof said === "string" && isDecimal(said) ? scaled(said, places) : undefined;
}

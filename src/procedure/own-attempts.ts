/** What an event of an edition's own could hold so that it is allowed: found by what its row asks for, and not by trying everything. */
import { bare, bareThrough, has } from "../core/own-data.js";
import { type EventField, type EventFields, fieldsOfEvent } from "../edition/event-fields.js";
import {
  type DayRequirement,
  type EventName,
  isOwnCondition,
  type Procedure,
  type Requirement,
  type Transition,
} from "../edition/procedure.js";
import { boundaryOf, type Setting } from "./conditions/own.js";

type Values = Readonly<Record<string, unknown>>;

type Surroundings = Omit<Setting, "isRecheck">;

/** The conditions of its own that a row has. */
const ownOf = ({ conditions }: Transition): readonly Requirement[] =>
  conditions.filter(isOwnCondition).map(({ holds }) => bareThrough(holds));

const isOfDays = (holds: Requirement): holds is DayRequirement =>
  holds.kind === "not-before" || holds.kind === "within";

/** The days on which something that a row asks for begins or ends. */
export const daysAskedFor = (rows: readonly Transition[], surroundings: Surroundings): readonly string[] =>
  rows.flatMap(ownOf).flatMap((holds) => {
    if (!isOfDays(holds) || holds.date !== undefined) return [];
    const boundary = boundaryOf(holds, surroundings);
    return has(boundary, "day") ? [boundary.day] : [];
  });

/**
 * What an event holds by a row: what `values` say, with the case of the row, the values its conditions ask for, dates within their bounds, and of
 * whatever else it must hold the least there is.
 */
export function filledIn(
  values: Values,
  row: Transition,
  { procedure, on, ...surroundings }: Surroundings & { readonly procedure: Procedure; readonly on: string },
): Values {
  const asked = ownOf(row);
  const { when } = bare(row);
  const fields = fieldsOfEvent(procedure, row.event) as EventFields;
  const said = {
    ...required(fields, on),
    ...leastSums(asked, fields),
    ...values,
    ...(when && { [when.field]: when.is }),
    ...valuesAskedFor(asked),
  };
  return { ...said, ...datesAskedFor(asked, said, surroundings) };
}

/** Of what may be below zero there can always be less. */
const leastSums = (asked: readonly Requirement[], fields: EventFields): Values =>
  Object.fromEntries(
    asked.flatMap((holds) =>
      holds.kind === "sum-at-most" && fields[holds.field]?.type === "decimal"
        ? [[holds.field, leastDecimal]]
        : [],
    ),
  );

const leastDecimal = `-${"9".repeat(18)}`;

const valuesAskedFor = (asked: readonly Requirement[]): Values =>
  Object.fromEntries(
    asked.flatMap((holds) =>
      holds.kind === "field-equals" && holds.event === undefined ? [[holds.field, holds.is]] : [],
    ),
  );

/** The dates that are limited, each moved to the nearest bound where it lies beyond it. */
function datesAskedFor(asked: readonly Requirement[], said: Values, surroundings: Surroundings): Values {
  const dates: Record<string, string> = {};
  // What comes too early is moved first: where nothing lies between the bounds, no date will do.
  for (const kind of ["within", "not-before"] as const) {
    for (const holds of asked) {
      if (!isOfDays(holds) || holds.kind !== kind || holds.date === undefined) continue;
      const date = dates[holds.date] ?? said[holds.date];
      const boundary = boundaryOf(holds, surroundings);
      if (typeof date !== "string" || !has(boundary, "day")) continue;
      const isBeyond = kind === "within" ? date > boundary.day : date < boundary.day;
      dates[holds.date] = isBeyond ? boundary.day : date;
    }
  }
  return dates;
}

const required = (fields: EventFields, on: string): Values =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { isRequired }]) => isRequired)
      .map(([name, field]) => [name, leastOf(field, on)]),
  );

/** What least stands against an event. Conditions weigh figures and days; of whatever else must be there no one asks what it says. */
const leastOf = ({ type }: EventField, on: string): unknown =>
  type === "date" ? on : type === "count" ? 0 : "0";

/** The rows of a kind of event that can be gone by in a phase. */
export const rowsFor = ({ transitions }: Procedure, event: EventName, phase: string): readonly Transition[] =>
  transitions.filter((row) => row.event === event && row.from.includes(phase));

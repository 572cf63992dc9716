import type { Issue } from "../core/issue.js";
import type { Parameter } from "../kernel/parameter.js";
import { errorOf } from "../vocabulary/issues.js";
import type { OwnFields } from "../vocabulary/own-fields.js";
import { faultsOfOwnNames, wordClashesOfEvents } from "./own-event-faults.js";
import { nearestOf } from "./own-field-faults.js";
import { faultsOfPhases } from "./phase-faults.js";
import {
  type BuiltInDuty,
  coursesOf,
  dutyNames,
  type EventName,
  isOwnDuty,
  type Procedure,
  type Transition,
} from "./procedure.js";
import { faultsOfForm } from "./read-procedure.js";
import { faultsOfCondition, faultsOfOwnDuty, faultsOfRow, type Names } from "./requirement-faults.js";

const error = /* @__PURE__ */ errorOf("edition");

/** What a procedure stands beside in its edition. */
interface Beside {
  /** The procedure as it was handed in. */
  readonly given: unknown;
  readonly parameters: readonly Parameter[];
  readonly fields: OwnFields | undefined;
}

/**
 * What is wrong with a procedure. That a row cites a rule or `terms` name a parameter the edition does not have is no fault: the
 * citation still stands, and a figure nobody gave is asked for where it is needed.
 */
export function procedureFaults(
  read: Procedure | undefined,
  { given, parameters, fields }: Beside,
): readonly Issue[] {
  if (read === undefined) return [error("procedure-not-usable", ["procedure"]), ...faultsOfForm(given)];
  const names: Names = { procedure: read, parameters };
  return [
    ...faultsOfOwnNames(read),
    ...wordClashesOfEvents(read, fields),
    ...read.transitions.flatMap((row, index) => faultsOfTransition(row, index, names)),
    ...faultsOfPhases(read),
    ...read.duties.flatMap((duty, index) =>
      isOwnDuty(duty)
        ? faultsOfOwnDuty(duty, names, ["procedure", "duties", index])
        : faultsOfBuiltInDuty(duty, index),
    ),
    ...dutiesForEver(read),
  ];
}

function faultsOfTransition(row: Transition, index: number, names: Names): readonly Issue[] {
  const { event, conditions } = row;
  const path = ["procedure", "transitions", index];
  const isAmbiguous = names.procedure.transitions.slice(0, index).some((other) => overlap(row, other));
  return [
    ...faultsOfRow(row, names, path),
    ...(isAmbiguous ? [error("ambiguous-transition", path, { event })] : []),
    ...conditions.flatMap((condition, place) =>
      faultsOfCondition(condition, event, names, [...path, "conditions", place]),
    ),
  ];
}

/** Two rows for the same event in the same phase: which of them holds could not be told. */
const overlap = (one: Transition, other: Transition): boolean =>
  one.event === other.event &&
  one.from.some((phase) => other.from.includes(phase)) &&
  (one.when?.field !== other.when?.field || one.when?.is === other.when?.is);

/** A duty that says nothing of when it arises is one of the library's. */
function faultsOfBuiltInDuty({ duty }: BuiltInDuty, index: number): readonly Issue[] {
  return dutyNames.some((one) => one === duty)
    ? []
    : [
        error("procedure-of-unknown-duty", ["procedure", "duties", index], {
          duty,
          ...nearestOf(duty, dutyNames),
        }),
      ];
}

/** A duty that arises, and that no event of the table could ever discharge. */
function dutiesForEver({ transitions, duties }: Procedure): readonly Issue[] {
  const has = (event: EventName): boolean => transitions.some((row) => row.event === event);
  return duties.flatMap((one, index) => {
    const { duty } = one;
    const { arisesWith, endsWith } = coursesOf(one);
    const isForEver = arisesWith.some(has) && !endsWith.some(has);
    return isForEver && (endsWith.length > 0 || isOwnDuty(one))
      ? [error("duty-without-event", ["procedure", "duties", index], { duty, events: endsWith.join(", ") })]
      : [];
  });
}

import type { Issue } from "../core/issue.js";
import { errorOf } from "../vocabulary/issues.js";
import type { DutyName, PilotEventType, Procedure, Transition } from "./procedure.js";

const error = /* @__PURE__ */ errorOf("edition");

/**
 * What is wrong with a procedure. That a row cites a rule or names a term the edition does not have is no fault: the
 * citation still stands, and a figure nobody gave is asked for where it is needed.
 */
export function procedureFaults(read: Procedure | undefined): readonly Issue[] {
  if (read === undefined) return [error("procedure-not-usable", ["procedure"])];
  const { transitions } = read;
  return [
    ...transitions.flatMap((one, index) =>
      transitions.slice(0, index).some((other) => overlap(one, other))
        ? [error("ambiguous-transition", ["procedure", "transitions", index], { event: one.event })]
        : [],
    ),
    ...dutiesForEver(read),
  ];
}

/** Two rows for the same event in the same phase: which of them holds could not be told. */
const overlap = (one: Transition, other: Transition): boolean =>
  one.event === other.event &&
  one.from.some((phase) => other.from.includes(phase)) &&
  (one.when?.field !== other.when?.field || one.when?.is === other.when?.is);

/** A duty that arises, and that no event of the table could ever discharge. */
function dutiesForEver({ transitions, duties }: Procedure): readonly Issue[] {
  const has = (event: PilotEventType): boolean => transitions.some((row) => row.event === event);
  return duties.flatMap(({ duty }, index) => {
    const { arisesWith, endsWith } = courses[duty];
    const isForEver = arisesWith.some(has) && !endsWith.some(has);
    return isForEver && endsWith.length > 0
      ? [error("duty-without-event", ["procedure", "duties", index], { duty, events: endsWith.join(", ") })]
      : [];
  });
}

/** By which events a duty arises, and by which it ends; none where the days alone end it. */
const courses: Readonly<
  Record<
    DutyName,
    { readonly arisesWith: readonly PilotEventType[]; readonly endsWith: readonly PilotEventType[] }
  >
> = {
  "publicity-period": { arisesWith: ["publicised"], endsWith: [] },
  "objection-handling": { arisesWith: ["objected"], endsWith: ["objection-resolved"] },
  "plan-revision": { arisesWith: ["reviewed"], endsWith: ["revised", "approved"] },
  "self-evaluation": { arisesWith: ["approved"], endsWith: ["self-evaluated"] },
  "mid-term-evaluation": { arisesWith: ["approved"], endsWith: ["evaluated"] },
  "final-evaluation": { arisesWith: ["approved"], endsWith: ["evaluated"] },
  consequence: { arisesWith: ["evaluated"], endsWith: ["rectification-ordered", "recovered"] },
  rectification: { arisesWith: ["rectification-ordered"], endsWith: ["rectified", "recovered"] },
  "change-decision": { arisesWith: ["change-requested"], endsWith: ["change-decided"] },
  "pilot-period": { arisesWith: ["approved"], endsWith: ["accepted"] },
  acceptance: { arisesWith: ["approved"], endsWith: ["accepted"] },
  lessons: { arisesWith: ["approved"], endsWith: ["accepted", "closed"] },
};

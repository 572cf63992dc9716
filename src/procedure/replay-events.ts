import { deepFreeze } from "../core/freeze.js";
import { capped, hasErrors, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import type { NamedEdition } from "../edition/named-edition.js";
import { readOptions, type WithEdition } from "../input/options.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { applyReading, readAny } from "./apply-reading.js";
import type { PilotEvent } from "./event.js";
import { type EventForms, formsOf } from "./event-forms.js";
import { beyondEvents, readingLimits } from "./limits.js";
import type { OwnPilotEvent } from "./own-event.js";
import type { Refusal } from "./refusal.js";
import { noteMade, type PilotOptions, pilotOptionNames, type Resumed, resumePilot } from "./resume-pilot.js";
import { openPilot } from "./start-pilot.js";
import type { PilotOpening, PilotState } from "./state.js";

const error = /* @__PURE__ */ errorOf("procedureRequest");
const below = /* @__PURE__ */ belowIn("procedureRequest");

/** The options of `replayEvents`. */
export interface ReplayOptions extends PilotOptions {
  /** What is known when the pilot begins, as for `startPilot`. */
  readonly opening?: PilotOpening;
}

/** 程序. What a list of events amounts to. */
export interface Replay extends NamedEdition {
  /** What this is. */
  readonly kind: "procedure";
  /** The pilot after all events that were allowed. */
  readonly state: PilotState;
  /** Each with the place of its event in the list; those after it were applied to the state it left untouched. */
  readonly refusals: readonly Refusal[];
  /** What is wrong with the options, the edition, the opening or the list; repeated events and fields nobody knows. */
  readonly issues: readonly Issue[];
}

/**
 * A pilot from the list of its events: the same as one begun and taken through them step by step.
 *
 * Issues: those of `startPilot`, `calendar-not-usable`, `wrong-type` and the like (`events`), `repeated-event`,
 * `unknown-key`, `unknown-option`.
 *
 * @example
 * ```ts
 * import { nm2024, replayEvents } from "digital-pilot-rules";
 *
 * const events = [
 *   { type: "submitted", on: "2024-08-12" },
 *   { type: "approved", on: "2024-08-20" },
 *   { type: "reviewed", on: "2024-08-30", shortlisted: true },
 * ] as const;
 * const replay = replayEvents(events, { edition: nm2024 });
 * replay.state.phase; //=> "shortlisted"
 * replay.refusals.map(({ index, code }) => [index, code]); //=> [[1, "too-early"]]
 * ```
 */
export function replayEvents(events: readonly (PilotEvent | OwnPilotEvent)[], options: ReplayOptions): Replay;
export function replayEvents<Given>(events: unknown, options: WithEdition<Given>): Replay;
export function replayEvents(events: unknown, options?: unknown): Replay {
  const { given, issues } = readOptions(options, [...pilotOptionNames, "opening"]);
  const state = openPilot(given.edition, given.opening);
  const before = [...issues, ...state.issues];
  const named: NamedEdition = { edition: state.edition, editionDigest: state.editionDigest };
  const failed = (faults: readonly Issue[]): Replay =>
    deepFreeze({ kind: "procedure", ...named, state, refusals: [], issues: capped([...before, ...faults]) });
  if (hasErrors(state.issues)) return failed([]);
  const pilot = resumePilot(state, given);
  if (!pilot.ok) return failed(pilot.issues);
  if (events === undefined) return failed([error("missing", ["events"])]);
  const copy = snapshot(events, readingLimits(pilot.limits));
  if (!copy.ok) return failed(copy.issues.map((one) => below(["events"], one)));
  if (!Array.isArray(copy.value)) return failed([error("wrong-type", ["events"], { expected: "a-list" })]);
  const beyond = beyondEvents(copy.value, ["events"], pilot.limits);
  if (beyond.length > 0) return failed(beyond);
  const { known, ...after } = applyAll(pilot, copy.value, formsOf(pilot.procedure, given.edition));
  const replay = deepFreeze({
    kind: "procedure" as const,
    ...named,
    ...after,
    issues: capped([...before, ...after.issues]),
  });
  noteMade(replay.state, { ...pilot, known }, given.edition);
  return replay;
}

/** As applying one after the other, but that the list of events is written once and not for each state on the way. */
function applyAll(
  { state: begun, ...pilot }: Resumed,
  list: readonly unknown[],
  forms: EventForms,
): Omit<Replay, "kind" | keyof NamedEdition> & Pick<Resumed, "known"> {
  let { known } = pilot;
  const events: PilotEvent[] = [];
  let state: PilotState = { ...begun, events };
  const refusals: Refusal[] = [];
  const issues: Issue[] = [];
  for (const [index, plain] of list.entries()) {
    const result = applyReading({ ...pilot, known, state }, readAny(plain, forms));
    for (const one of result.issues)
      issues.push(below(["events"], { ...one, path: [index, ...one.path.slice(1)] }));
    if (!result.ok) refusals.push({ ...result.refusal, index });
    else if (result.recorded !== undefined) {
      known = known.and(result.recorded, events);
      events.push(result.recorded);
      state = { ...state, ...result.facts };
    }
  }
  return { state, known, refusals, issues };
}

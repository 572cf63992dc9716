import { canonicalText } from "../core/canonical-text.js";
import { deepFreeze } from "../core/freeze.js";
import { below, type Issue } from "../core/issue.js";
import { optionsOf } from "../core/options.js";
import { snapshot } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { applyReading, readAny, textsOf } from "./apply-event.js";
import { pilotLimits } from "./limits.js";
import { type Refusal, reasonOf, reasonOfIssue, refuse } from "./refusal.js";
import { type PilotOptions, resumePilot } from "./resume-pilot.js";
import { startPilot } from "./start-pilot.js";
import type { PilotOpening, PilotState } from "./state.js";

export interface ReplayOptions extends Pick<PilotOptions, "calendar"> {
  readonly opening?: PilotOpening;
}

export interface Replay {
  readonly state: PilotState;
  /** Each with the place of its event in the list; those after it were applied to the state it left untouched. */
  readonly refusals: readonly Refusal[];
  /** Warnings: repeated events, fields nobody knows. */
  readonly issues: readonly Issue[];
}

/** A pilot from the list of its events: the same as one begun and taken through them step by step. */
export function replayEvents(
  edition: Edition,
  events: readonly unknown[],
  options: ReplayOptions = {},
): Replay {
  const { opening = {}, calendar } = optionsOf(options);
  const begun = startPilot(edition, opening);
  const pilot = resumePilot(begun, { edition, ...(calendar !== undefined && { calendar }) });
  const nothing = { event: "", facts: begun, procedure: undefined };
  const failed = (refusal: Refusal): Replay => deepFreeze({ state: begun, refusals: [refusal], issues: [] });
  if (!pilot.ok) return failed(refuse(nothing, [pilot.reason]));
  const copy = snapshot(events, pilotLimits);
  if (!copy.ok)
    return failed(
      refuse(
        nothing,
        copy.issues.map((issue) => reasonOfIssue(nothing, issue)),
      ),
    );
  if (!Array.isArray(copy.value)) {
    return failed(refuse(nothing, [reasonOf("wrong-type", "events", { expected: "a-list" })]));
  }
  let { state } = pilot;
  // Kept beside the state, so that a long list is not compared each with each.
  const texts = textsOf([]);
  const refusals: Refusal[] = [];
  const issues: Issue[] = [];
  copy.value.forEach((plain: unknown, index) => {
    const reading = readAny(plain);
    const result = applyReading({ ...pilot, state }, reading, texts);
    if (!result.ok) refusals.push({ ...result.refusal, index });
    else {
      state = result.state;
      texts.add(canonicalText(reading.event));
      issues.push(
        ...result.issues.map((one) => below(["events"], { ...one, path: [index, ...one.path.slice(1)] })),
      );
    }
  });
  return deepFreeze({ state, refusals, issues });
}

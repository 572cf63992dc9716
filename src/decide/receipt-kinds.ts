import type { Edition } from "../guideline/edition.js";
import { type AssessmentOptions, assessApplication } from "./assess-application.js";
import { assessNationalPilot } from "./assess-national-pilot.js";
import { type ReplayOptions, replayEvents } from "./replay-events.js";
import { type SelectionOptions, selectPilots } from "./select-pilots.js";
import { tallyReview } from "./tally-review.js";

/** What kinds of result can be worked out again from a receipt alone; for `other` the checker brings the function. */
export type ReceiptKind = "assessment" | "national-pilot" | "selection" | "review" | "procedure" | "other";

type Inputs = Readonly<Record<string, unknown>>;

/** The input that tells a kind from the others, by name. */
const tellingInputs: readonly (readonly [string, ReceiptKind])[] = [
  ["application", "assessment"],
  ["declaration", "national-pilot"],
  ["candidates", "selection"],
  ["sheets", "review"],
  ["events", "procedure"],
];

export function kindOf(inputs: unknown): ReceiptKind {
  const names = Object.keys(inputs ?? {});
  return tellingInputs.find(([name]) => names.includes(name))?.[1] ?? "other";
}

/** How each kind is worked out again. The inputs come from a receipt: the functions read them as they read any. */
export function evaluateAgain(
  kind: Exclude<ReceiptKind, "other">,
  inputs: Inputs,
  judgements: unknown,
  edition: Edition | undefined,
  recorded: unknown,
): unknown {
  const given = { ...inputs, judgements, edition } as unknown;
  switch (kind) {
    case "assessment":
      return assessApplication(inputs.application, given as AssessmentOptions);
    case "national-pilot":
      return assessNationalPilot(inputs.declaration, given as AssessmentOptions);
    case "selection":
      return selectPilots(inputs.candidates as never, given as SelectionOptions);
    case "review":
      return tallyReview(inputs.sheets as never, inputs.scheme as never);
    default: {
      const replay = replayEvents(edition as Edition, inputs.events as never, inputs as ReplayOptions);
      // Either the state alone or the whole replay may have been recorded.
      return typeof recorded === "object" && recorded !== null && "refusals" in recorded
        ? replay
        : replay.state;
    }
  }
}

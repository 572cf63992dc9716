import { subjectsLacking } from "../../application/conditions/acceptance.js";
import { isNone } from "../../application/statements.js";
import type { Word } from "../../vocabulary/application-words.js";
import { fault, ofEvent, ofFacts } from "./condition.js";

export const closingConditions = {
  "not-accepted-yet": ofFacts(({ acceptedOn }) =>
    acceptedOn === null ? undefined : fault("accepted-before", { on: acceptedOn }),
  ),

  "accepted-already": ofFacts(({ acceptedOn }) => (acceptedOn === null ? fault("not-accepted") : undefined)),

  "final-evaluation-held": ofFacts(({ evaluations }) =>
    evaluations.some(({ stage }) => stage === "final") ? undefined : fault("final-evaluation-not-held"),
  ),

  /** As the rule over an application: lessons listed by subject must name every subject; prose is taken as complete. */
  "lessons-summed-up": ofEvent<"closed">((facts, event, { words }) => {
    const lessons = event.lessons ?? facts.lessons;
    if (lessons === null) return fault("lessons-not-stated", {}, ["lessons"]);
    if (isNone(lessons)) return fault("lessons-none", {}, ["lessons"]);
    if (typeof lessons === "string") return undefined;
    const absent = subjectsLacking(lessons, words as readonly Word[]) ?? [];
    const values = { absent: absent.join(", "), count: `${absent.length}`, of: `${words.length}` };
    return absent.length === 0 ? undefined : fault("lessons-missing", values, ["lessons"]);
  }),
};

import { type IsoDate, isIsoDate } from "../../core/date.js";
import { deepFreeze } from "../../core/freeze.js";
import type { Issue, Result } from "../../core/issue.js";
import { snapshot } from "../../core/snapshot.js";
import type { PilotEvent } from "../../procedure/event.js";
import { errorOf } from "../../vocabulary/issues.js";
import type { Evaluation } from "./evaluate-performance.js";
import { evaluationOutcomeSchema } from "./evaluation-outcome.js";

const error = /* @__PURE__ */ errorOf("evaluationOptions");

/**
 * The event by which a pilot records an evaluation of `evaluatePerformance`: `evaluated`, or `self-evaluated` for a
 * yearly one. An evaluation that is still open, or a yearly one that names no year, makes no event.
 */
export function evaluationEvent(evaluation: Evaluation, on: IsoDate): Result<PilotEvent> {
  const copy = snapshot(evaluation);
  const read = copy.ok ? evaluationOutcomeSchema.safeParse(copy.value, { jitless: true }).data : undefined;
  if (read === undefined) return without(error("evaluation-not-usable", ["evaluation"]));
  if (typeof on !== "string" || !isIsoDate(on)) return without(error("not-a-date", ["on"]));
  const { stage, year, targetsMet } = read;
  if (stage === "annual") {
    return year === null
      ? without(error("missing", ["year"]))
      : deepFreeze({ ok: true, value: { type: "self-evaluated", on, year }, issues: [] });
  }
  return targetsMet === null
    ? without(error("evaluation-open", ["evaluation"]))
    : deepFreeze({ ok: true, value: { type: "evaluated", on, stage, met: targetsMet }, issues: [] });
}

const without = (issue: Issue): Result<PilotEvent> => deepFreeze({ ok: false, issues: [issue] });

import type { IsoDate } from "../../core/date.js";
import { deepFreeze } from "../../core/freeze.js";
import { capped, hasErrors, type Issue, type Result } from "../../core/issue.js";
import { bare, ownOf } from "../../core/own-data.js";
import { snapshot } from "../../core/snapshot.js";
import { type EditionWithFields, readFieldsOf } from "../../input/extension.js";
import { readOptions } from "../../input/options.js";
import type { PilotEvent } from "../../procedure/event.js";
import { errorOf, inNoun } from "../../vocabulary/issues.js";
import { readNeededDay } from "../option-values.js";
import type { Evaluation } from "./evaluate-performance.js";
import { evaluationOutcomeSchema } from "./evaluation-outcome.js";

const error = /* @__PURE__ */ errorOf("evaluationOptions");

/** How an evaluation is recorded. */
export interface EvaluationEventOptions {
  /** The day of the evaluation. */
  readonly on: IsoDate;
  /** The edition, where it has words of its own for stages. */
  readonly edition?: EditionWithFields;
}

/**
 * The event by which a pilot records an evaluation of `evaluatePerformance`: `evaluated`, or `self-evaluated` for a
 * yearly one. An evaluation that is still open, or a yearly one that names no year, makes no event.
 *
 * @example
 * ```ts
 * import { evaluatePerformance, evaluationEvent, nm2024 } from "digital-pilot-rules";
 *
 * const values = nm2024.indicators.map(({ id }) => ({ id, target: "2", actual: "2" }));
 * const evaluation = evaluatePerformance({ stage: "final", values, edition: nm2024 });
 * const event = evaluationEvent(evaluation, { on: "2026-10-20" });
 * event.ok && event.value; //=> { type: "evaluated", on: "2026-10-20", stage: "final", met: true }
 * ```
 */
export function evaluationEvent(evaluation: Evaluation, options: EvaluationEventOptions): Result<PilotEvent>;
export function evaluationEvent(evaluation: unknown, options: EvaluationEventOptions): Result<PilotEvent>;
export function evaluationEvent(evaluation: unknown, options: EvaluationEventOptions): Result<PilotEvent> {
  const { given, issues: ofOptions } = readOptions(options, ["on", "edition"]);
  const { value: own, issues: ofEdition } = readFieldsOf(given.edition);
  const on = readNeededDay(given.on, "on");
  const { event, fault } = bare(eventOf(evaluation, on.value ?? "", own?.extended(evaluationOutcomeSchema)));
  const ofDay = on.issues.map((issue) => inNoun("evaluationOptions", issue));
  const issues = capped([...ofOptions, ...ofEdition, ...ofDay, ...(fault ? [fault] : [])]);
  return deepFreeze(
    event === undefined || hasErrors(issues) ? { ok: false, issues } : { ok: true, value: event, issues },
  );
}

function eventOf(
  evaluation: unknown,
  on: IsoDate,
  schema = evaluationOutcomeSchema,
): { readonly event?: PilotEvent; readonly fault?: Issue } {
  const copy = snapshot(evaluation);
  const read = copy.ok ? ownOf(schema.safeParse(copy.value, { jitless: true }), "data") : undefined;
  if (read === undefined) return { fault: error("evaluation-not-usable", ["evaluation"]) };
  const { stage, year, targetsMet } = read;
  if (stage === "annual") {
    return year === null
      ? { fault: error("missing", ["year"]) }
      : { event: { type: "self-evaluated", on, year } };
  }
  return targetsMet === null
    ? { fault: error("evaluation-open", ["evaluation"]) }
    : { event: { type: "evaluated", on, stage, met: targetsMet } };
}

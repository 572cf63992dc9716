import { suggestions } from "../core/closest.js";
import type { IsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Issue } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { defaultLimits, snapshot } from "../core/snapshot.js";
import type { Edition } from "../edition/edition.js";
import { judgementSchema } from "../input/judgement.js";
import { readBy } from "../input/read.js";
import type { Judgement } from "../kernel/judgement.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("judgement");
const below = /* @__PURE__ */ belowIn("argument");

interface JudgementReading {
  readonly value: readonly Judgement[];
  /** Where each record stood in the list. */
  readonly places: ReadonlyMap<Judgement, number>;
  readonly issues: readonly Issue[];
}

/**
 * Reads judgement records. One that is incomplete, dated after the day of assessment, or about a rule that the
 * edition does not have or does not leave to a person, is an issue and judges nothing.
 */
export function readJudgements(input: unknown, edition: Edition, asOf: IsoDate): JudgementReading {
  const copy = snapshot(input, defaultLimits);
  const places = new Map<Judgement, number>();
  if (!copy.ok)
    return { value: [], places, issues: copy.issues.map((issue) => below(["judgements"], issue)) };
  if (!Array.isArray(copy.value)) {
    return {
      value: [],
      places,
      issues: [errorOf("argument")("wrong-type", ["judgements"], { expected: "a-list" })],
    };
  }
  const rules = new Map(edition.rules.map((rule) => [rule.id, rule]));
  const suggest = suggestions([...rules.keys()]);
  const issues: Issue[] = [];
  copy.value.forEach((record: unknown, index) => {
    const reading = readBy(judgementSchema, record);
    const faults = [...reading.issues];
    if (reading.value !== undefined && !hasErrors(faults)) {
      const { rule: id, on } = reading.value;
      const rule = rules.get(id);
      if (rule === undefined) faults.push(unknownRule(suggest(id)));
      else if (ownOf(rule, "judge") === undefined)
        faults.push(error("rule-needs-no-judgement", ["rule"], { rule: id }));
      else if (on > asOf) faults.push(error("judgement-after-assessment", ["on"], { on, asOf }));
      else places.set(deepFreeze(reading.value), index);
    }
    issues.push(...faults.map((issue) => below(["judgements", index], issue)));
  });
  return { value: [...places.keys()], places, issues };
}

const unknownRule = (nearest: string | undefined): Issue =>
  error("unknown-rule", ["rule"], nearest === undefined ? {} : { rule: nearest });

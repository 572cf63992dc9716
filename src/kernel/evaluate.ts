import { ownOf } from "../core/own-data.js";
import { decide, outcomeInForce } from "./choices.js";
import { type Circumstances, record } from "./context.js";
import type { Outcome } from "./outcome.js";
import { changedIn, type Parameter, type ParameterUse, parameterField, useOf } from "./parameter.js";
import { type Cited, clauseOf, type Finding, type Mend, type Rule, stages } from "./rule.js";
import { needsData, notApplicable, type Verdict } from "./verdict.js";

/** What a rule says of its facts, with everything the answer rests on. */
export function evaluate<Facts>(rule: Rule<Facts>, facts: Facts, circumstances: Circumstances): Finding {
  const { verdict, parameters } = isAsked(rule, circumstances)
    ? answer(rule, facts, circumstances)
    : { verdict: notApplicable("later-stage", { stage: rule.stage }), parameters: [] };
  return findingOf(citing(rule, replacedIn(circumstances)), verdict, parameters);
}

/** The parameters that have another value than the edition itself has: most often there are none. */
function replacedIn(circumstances: Circumstances): readonly Parameter[] {
  const known = replaced.get(circumstances);
  if (known !== undefined) return known;
  const found = [...circumstances.parameters.values()].filter((one) => ownOf(one, "replaced") !== undefined);
  replaced.set(circumstances, found);
  return found;
}

const replaced = new WeakMap<Circumstances, readonly Parameter[]>();

/** Key words must not pass for what holds where they name a figure that was changed. */
export function citing(cited: Cited, parameters: Iterable<Parameter>): Cited {
  const changed = changedIn(cited.phrase, parameters);
  return changed.length === 0 ? cited : { ...cited, changed };
}

/** The outcome of what `evaluate` says, for less. */
export const outcomeOf = <Facts>(rule: Rule<Facts>, facts: Facts, circumstances: Circumstances): Outcome =>
  (isAsked(rule, circumstances) ? outcomeInForce(rule, facts, circumstances) : undefined) ??
  evaluate(rule, facts, circumstances).outcome;

/** A verdict together with the id, key words and force of its rule. */
export function findingOf(rule: Cited, verdict: Verdict, parameters: readonly ParameterUse[] = []): Finding {
  const { outcome, code, values, fields, missing, judgements } = verdict;
  const [changed, further, impliedBy] = [
    ownOf(rule, "changed"),
    ownOf(verdict, "further"),
    ownOf(verdict, "impliedBy"),
  ];
  return {
    kind: "finding",
    rule: rule.id,
    clause: clauseOf(rule.id),
    phrase: rule.phrase,
    ...(changed && { changed }),
    force: rule.force,
    basis: rule.basis,
    stage: rule.stage,
    outcome,
    code,
    values,
    fields,
    missing,
    parameters,
    judgements,
    ...(further && { further }),
    ...(impliedBy && { impliedBy }),
  };
}

/** The changes a rule proposes for facts it has just failed, under the readings that are in force. */
export function proposeMend<Facts>(rule: Rule<Facts>, facts: Facts, circumstances: Circumstances): Mend {
  const { context } = record(rule.id, circumstances);
  try {
    const mend = rule.mend?.(facts, context);
    if (typeof mend?.code === "string" && Array.isArray(mend.changes)) return mend;
  } catch {
    // A mend of an embedder's own may fail, and then it proposes nothing.
  }
  return { code: "not-by-the-input", changes: [] };
}

const isAsked = <Facts>({ stage }: Rule<Facts>, circumstances: Circumstances): boolean =>
  stages.indexOf(stage) <= stages.indexOf(circumstances.stage);

function answer<Facts>(rule: Rule<Facts>, facts: Facts, circumstances: Circumstances) {
  const { verdict, uses, swaying } = decide(rule, facts, circumstances);
  const choices = swaying.flatMap((id) => circumstances.parameters.get(id) ?? []).map(useOf);
  const parameters = [...uses.values(), ...choices];
  const assumed = circumstances.strict ? parameters.filter(({ basis }) => basis === "assumption") : [];
  return { verdict: refuseAssumptions(verdict, assumed), parameters };
}

/** An answer, that is: what asks for data or judgement has not answered yet. */
function refuseAssumptions(verdict: Verdict, assumed: readonly ParameterUse[]): Verdict {
  if (assumed.length === 0 || verdict.outcome.startsWith("needs-")) return verdict;
  const fields = assumed.map(({ id }) => parameterField(id));
  return needsData(fields, "rests-on-assumption");
}

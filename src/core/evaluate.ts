import type { IsoDate } from "./date.js";
import type { Fact } from "./fact.js";
import type { Judgement } from "./judgement.js";
import { type Parameter, type ParameterUse, parameterField, parameterOn, useOf } from "./parameter.js";
import {
  type Change,
  type Context,
  clauseOf,
  type Finding,
  type Mend,
  type Rule,
  type Stage,
  stages,
} from "./rule.js";
import { needsData, notApplicable, type Verdict } from "./verdict.js";

/** What is the same for every rule of one assessment. */
export interface Circumstances {
  readonly asOf: IsoDate;
  readonly stage: Stage;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly judgements: readonly Judgement[];
  /** No answer may rest on a value that nobody gave. */
  readonly strict: boolean;
}

export function evaluate<Facts>(rule: Rule<Facts>, facts: Facts, circumstances: Circumstances): Finding {
  const { context, uses } = contextFor(rule, circumstances);
  const asked = stages.indexOf(rule.stage) <= stages.indexOf(circumstances.stage);
  const verdict = asked ? rule.check(facts, context) : notApplicable("later-stage", { stage: rule.stage });
  const parameters = [...uses.values()];
  const assumed = circumstances.strict ? parameters.filter((use) => use.basis === "assumption") : [];
  const { outcome, code, values, fields, missing, judgements } = refuseAssumptions(verdict, assumed);
  return {
    rule: rule.id,
    clause: clauseOf(rule.id),
    phrase: rule.phrase,
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
  };
}

/** The changes a rule proposes for facts it has just failed. */
export function proposeMend<Facts>(rule: Rule<Facts>, facts: Facts, circumstances: Circumstances): Mend {
  const nothing: readonly Change[] = [];
  return (
    rule.mend?.(facts, contextFor(rule, circumstances).context) ?? {
      code: "not-by-the-input",
      changes: nothing,
    }
  );
}

function refuseAssumptions(verdict: Verdict, assumed: readonly ParameterUse[]): Verdict {
  if (assumed.length === 0 || (verdict.outcome !== "pass" && verdict.outcome !== "fail")) return verdict;
  return needsData(
    assumed.map((use) => parameterField(use.id)),
    "rests-on-assumption",
  );
}

function contextFor<Facts>(rule: Rule<Facts>, circumstances: Circumstances) {
  const { asOf, parameters } = circumstances;
  const uses = new Map<string, ParameterUse>();
  const read = (id: string, on: IsoDate): Fact<Parameter["value"]> => {
    const parameter = parameters.get(id);
    if (parameter !== undefined) uses.set(id, useOf(parameter));
    return parameterOn(parameter, id, on);
  };
  const context: Context = {
    asOf,
    figure: (id, on = asOf) => as(read(id, on), (value) => (isFigure(value) ? Number(value) : undefined)),
    list: (id) =>
      as(read(id, asOf), (value) => (typeof value === "object" && value !== null ? value : undefined)),
    choice: (id, readings) => {
      const verdicts = new Map(Object.entries(readings).map(([name, verdict]) => [name, verdict()]));
      const outcomes = new Set([...verdicts.values()].map((verdict) => verdict.outcome));
      const chosen = parameterOn(parameters.get(id), id, asOf).value;
      const verdict = typeof chosen === "string" ? verdicts.get(chosen) : undefined;
      if (outcomes.size > 1) read(id, asOf);
      return (
        verdict ??
        (outcomes.size > 1 ? needsData([parameterField(id)], "parameter-not-given") : first(verdicts))
      );
    },
    judgements: (subjects) =>
      circumstances.judgements.filter(
        (record) =>
          record.rule === rule.id &&
          (record.subject === undefined || subjects === undefined || subjects.includes(record.subject)),
      ),
  };
  return { context, uses };
}

const first = (verdicts: ReadonlyMap<string, Verdict>): Verdict => [...verdicts.values()][0] as Verdict;

const isFigure = (value: Parameter["value"]): value is string =>
  typeof value === "string" && /^(?:0|[1-9]\d{0,8})$/.test(value);

/** The same fact in the form a rule can use; a value of another form is as good as none. */
function as<T>(
  { value, ...fact }: Fact<Parameter["value"]>,
  convert: (value: Parameter["value"]) => T | undefined,
): Fact<T> {
  const converted = value === undefined ? undefined : convert(value);
  return { lack: "parameter-of-another-form", ...fact, value: converted };
}

import type { IsoDate } from "../core/date.js";
import { ownOf } from "../core/own-data.js";
import type { Fact } from "./fact.js";
import type { Judgement } from "./judgement.js";
import { type Parameter, type ParameterUse, parameterOn, useOf } from "./parameter.js";
import type { Context, Stage } from "./rule.js";

/** What is the same for every rule of one assessment. */
export interface Circumstances {
  readonly asOf: IsoDate;
  readonly stage: Stage;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly judgements: readonly Judgement[];
  /** Reads places as the edition knows them. */
  readonly place: Context["place"];
  /** No answer may rest on a value that nobody gave. */
  readonly strict: boolean;
}

/** A context for the evaluation of one rule, which records what the rule reads. */
export interface Recording {
  readonly context: Context;
  readonly uses: Map<string, ParameterUse>;
  /** The choices that were read, in the order of reading. */
  readonly choices: Set<string>;
}

/** Every reading as it is in force. */
export const nothingTaken: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();

/** `taken` fixes some choices, to see what would follow from them. */
export function record(
  ruleId: string,
  { asOf, stage, parameters, judgements, place }: Circumstances,
  taken: ReadonlyMap<string, string> = nothingTaken,
): Recording {
  const uses = new Map<string, ParameterUse>();
  const choices = new Set<string>();
  const read = (id: string, on: IsoDate): Fact<Parameter["value"]> => {
    const parameter = parameters.get(id);
    if (parameter !== undefined) uses.set(id, useOf(parameter));
    return parameterOn(parameter, id, on);
  };
  const context: Context = {
    asOf,
    stage,
    figure: (id, on = asOf) => as(read(id, on), (value) => (isFigure(value) ? Number(value) : undefined)),
    text: (id, on = asOf) => as(read(id, on), (value) => (typeof value === "string" ? value : undefined)),
    unit: (id) => parameters.get(id)?.unit ?? "",
    list: (id) => as(read(id, asOf), (value) => (isList(value) ? value : undefined)),
    choice: (id) => {
      choices.add(id);
      const parameter = parameters.get(id);
      const fact = as(parameterOn(parameter, id, asOf), (value) =>
        typeof value === "string" && ownOf(parameter, "choices")?.includes(value) ? value : undefined,
      );
      return taken.has(id) ? { field: fact.field, value: taken.get(id) } : fact;
    },
    place,
    judgements: (subjects) =>
      judgements.filter((one) => one.rule === ruleId && isAbout(ownOf(one, "subject"), subjects)),
  };
  return { context, uses, choices };
}

/** A judgement of a rule as a whole is about each of its subjects. */
const isAbout = (subject: string | undefined, subjects: readonly string[] | undefined): boolean =>
  subject === undefined || subjects?.includes(subject) === true;

const isFigure = (value: Parameter["value"]): value is string =>
  typeof value === "string" && /^(?:0|[1-9]\d{0,8})$/.test(value);

const isList = (value: Parameter["value"]): value is readonly string[] => Array.isArray(value);

/** The same fact in the form a rule can use. A value of another form counts as missing. */
function as<T>(
  fact: Fact<Parameter["value"]>,
  convert: (value: Parameter["value"]) => T | undefined,
): Fact<T> {
  const { value, field } = fact;
  if (value === undefined) return { ...fact, value };
  const converted = convert(value);
  return converted === undefined
    ? { field, value: undefined, lack: "parameter-of-another-form" }
    : { field, value: converted };
}

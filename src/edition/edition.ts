import type { ApplicationFacts } from "../application/facts.js";
import type { Indicator } from "../application/indicator.js";
import { deepFreeze } from "../core/freeze.js";
import { error, type Issue, type Path } from "../core/issue.js";
import type { Parameter } from "../kernel/parameter.js";
import { clauseOf, type Rule } from "../kernel/rule.js";
import type { Procedure } from "./procedure.js";
import { procedureFaults } from "./procedure-faults.js";
import type { Provisions } from "./provisions.js";
import { readProcedure } from "./read-procedure.js";

/** What became of a sentence of the text: where its duty lives, or why it yields none. */
export interface OutlineEntry {
  readonly sentence: string;
  readonly disposition: "rule" | "judgement" | "definition" | "procedure" | "data" | "background";
  readonly rules: readonly string[];
  readonly phrase?: string;
  readonly note?: string;
}

export interface EditionParts {
  readonly id: string;
  readonly title: string;
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule<ApplicationFacts>[];
  readonly indicators: readonly Indicator[];
  readonly outline: readonly OutlineEntry[];
  /** What may happen to a pilot, and when. An edition without one assesses applications and begins no pilot. */
  readonly procedure?: Procedure;
  /** Which rule or words answer for what a function has to cite. Without one, its findings have an empty clause. */
  readonly provisions?: Provisions;
}

/** 版本. The text of one year and region as data and rules. */
export interface Edition extends EditionParts {
  /** What is wrong with the edition itself. One that has faults decides nothing. */
  readonly issues: readonly Issue[];
}

/** Puts an edition together: another year, region or city, made of the same parts. Its faults come as issues. */
export function defineEdition(parts: EditionParts): Edition {
  const { id, title, parameters, rules, indicators, outline, procedure, provisions } = parts;
  const read = procedure === undefined ? undefined : readProcedure(procedure);
  return Object.freeze({
    id,
    title,
    // Copies, because what the caller passed in stays the caller's.
    parameters: Object.freeze(parameters.map((parameter) => Object.freeze({ ...parameter }))),
    rules: Object.freeze([...rules]),
    indicators: Object.freeze([...indicators]),
    outline: Object.freeze([...outline]),
    ...(read && { procedure: deepFreeze(read) }),
    ...(provisions && { provisions: copyOf(provisions) }),
    issues: deepFreeze(faultsOf(parts)),
  });
}

const copyOf = (provisions: Provisions): Provisions =>
  deepFreeze(
    Object.fromEntries(
      Object.entries(provisions).map(([name, answer]) => [
        name,
        typeof answer === "object" ? { ...answer } : answer,
      ]),
    ),
  );

/** A new value for a parameter: alone, or with its unit, source and validity. */
export type ParameterChange = string | number | null | readonly string[] | Partial<Omit<Parameter, "id">>;

/**
 * A what-if variant with other values for some parameters; the original is untouched. Whatever is changed has the
 * basis `caller` unless the change says otherwise. An unknown id is an issue of the variant, which then decides nothing.
 */
export function withParameters(
  edition: Edition,
  changes: Readonly<Record<string, ParameterChange>>,
): Edition {
  const known = new Set(edition.parameters.map(({ id }) => id));
  const unknown = Object.keys(changes).filter((id) => !known.has(id));
  const variant = defineEdition({
    ...edition,
    parameters: edition.parameters.map((parameter) =>
      Object.hasOwn(changes, parameter.id) ? changed(parameter, changes[parameter.id]) : parameter,
    ),
  });
  const before = edition.issues.filter(
    ({ code, path }) => code === "unknown-parameter" && path[0] === "parameters",
  );
  const issues = [...before, ...unknown.map((id) => error("unknown-parameter", ["parameters", id], { id }))];
  return issues.length === 0
    ? variant
    : Object.freeze({ ...variant, issues: deepFreeze([...variant.issues, ...issues]) });
}

function changed(parameter: Parameter, change: ParameterChange | undefined): Parameter {
  const { source: _, ...own } = parameter;
  if (typeof change === "object" && change !== null && !isList(change)) {
    return { ...own, basis: "caller", ...change, id: parameter.id };
  }
  const value = typeof change === "number" ? String(change) : (change ?? null);
  return { ...own, value, basis: "caller" };
}

const isList = (change: object): change is readonly string[] => Array.isArray(change);

function faultsOf({ parameters, rules, outline, procedure }: EditionParts): readonly Issue[] {
  const parameterIds = new Set(parameters.map(({ id }) => id));
  const ruleIds = new Set(rules.map(({ id }) => id));
  return [
    ...repeats(parameters.map(({ id }) => id)).map((id) =>
      error("repeated-parameter", ["parameters", id], { id }),
    ),
    ...repeats(rules.map(({ id }) => id)).map((id) => error("repeated-rule", ["rules", id], { id })),
    ...rules.flatMap(({ id, parameters: read = [] }) =>
      read
        .filter((one) => !parameterIds.has(one))
        .map((one) => error("unknown-parameter", ["rules", id], { id: one, rule: id })),
    ),
    ...rules
      .filter(({ id }) => clauseOf(id) === "")
      .map(({ id }) => error("rule-without-clause", ["rules", id], { id })),
    ...outline.flatMap(({ sentence, rules: named }) =>
      named
        .filter((one) => !ruleIds.has(one))
        .map((one) => error("unknown-rule", ["outline", sentence], { id: one, sentence })),
    ),
    ...parameters.flatMap(choiceFault),
    ...procedureFaults(procedure),
  ];
}

const choiceFault = ({ id, value, choices }: Parameter): readonly Issue[] => {
  const path: Path = ["parameters", id];
  if (choices === undefined || value === null || (typeof value === "string" && choices.includes(value)))
    return [];
  return [error("not-a-choice", path, { id, allowed: choices.join(", ") })];
};

const repeats = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** What became of each sentence of the text, for every duty in it. */
export const clauseCoverage = (edition: Edition): readonly OutlineEntry[] => edition.outline;

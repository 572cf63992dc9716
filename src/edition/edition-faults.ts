import type { Issue } from "../core/issue.js";
import type { Parameter } from "../kernel/parameter.js";
import { clauseOf } from "../kernel/rule.js";
import { errorOf } from "../vocabulary/issues.js";
import type { EditionParts } from "./edition.js";

const error = /* @__PURE__ */ errorOf("edition");

/** What is wrong between the parts of an edition, each of which is sound by itself. */
export function editionFaults({
  parameters,
  rules,
  outline,
}: Pick<EditionParts, "parameters" | "rules" | "outline">): readonly Issue[] {
  const parameterIds = new Set(parameters.map(({ id }) => id));
  const ruleIds = new Set(rules.map(({ id }) => id));
  return [
    ...repeated(parameters.map(({ id }) => id)).map((id) =>
      error("repeated-parameter", ["parameters", id], { id }),
    ),
    ...repeated(rules.map(({ id }) => id)).map((id) => error("repeated-rule", ["rules", id], { id })),
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
    ...parameters.flatMap(faultOfChoice),
  ];
}

/** A choice may be left open (`null`): then what hangs on it is asked for. */
const faultOfChoice = ({ id, value, choices }: Parameter): readonly Issue[] =>
  choices === undefined || value === null || (typeof value === "string" && choices.includes(value))
    ? []
    : [error("not-a-choice", ["parameters", id], { id, allowed: choices.join(", ") })];

/** The values that stand more than once, each once. */
const repeated = (ids: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
};

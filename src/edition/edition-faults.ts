import type { Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import type { Parameter } from "../kernel/parameter.js";
import { clauseOf } from "../kernel/rule.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import type { EditionParts } from "./edition.js";
import { faultsOfValues } from "./parameter-faults.js";
import type { Sentences, Wording } from "./sentences.js";

const error = /* @__PURE__ */ errorOf("edition");
const warning = /* @__PURE__ */ warningOf("edition");
const errorOfArgument = /* @__PURE__ */ errorOf("argument");
const warningOfArgument = /* @__PURE__ */ warningOf("argument");

/** What is wrong between the parts of an edition, each of which is sound by itself. */
export function editionFaults({
  parameters,
  rules,
  outline,
  indicators,
}: Pick<EditionParts, "parameters" | "rules" | "outline" | "indicators">): readonly Issue[] {
  const parameterIds = new Set(parameters.map(({ id }) => id));
  const ruleIds = new Set(rules.map(({ id }) => id));
  return [
    ...repeated(parameters.map(({ id }) => id)).map((id) =>
      error("repeated-parameter", ["parameters", id], { id }),
    ),
    ...repeated(rules.map(({ id }) => id)).map((id) => error("repeated-rule", ["rules", id], { id })),
    ...rules.flatMap((rule) =>
      (ownOf(rule, "parameters") ?? [])
        .filter((one) => !parameterIds.has(one))
        .map((one) => error("unknown-parameter", ["rules", rule.id], { id: one, rule: rule.id })),
    ),
    ...rules
      .filter(({ id }) => clauseOf(id) === "")
      .map(({ id }) => error("rule-without-clause", ["rules", id], { id })),
    ...outline.flatMap(({ sentence, rules: named }) =>
      named
        .filter((one) => !ruleIds.has(one))
        .map((one) => error("unknown-rule", ["outline", sentence], { id: one, sentence })),
    ),
    ...faultsOfValues(parameters),
    ...parameters.flatMap(faultOfValidity),
    ...repeatedRows(indicators),
    ...rules.flatMap(longPhrase),
  ];
}

/** Of two rows with one id nobody could tell which of them a value is of. */
const repeatedRows = (indicators: EditionParts["indicators"]): readonly Issue[] =>
  indicators.flatMap(({ id }, index) => {
    const first = indicators.findIndex((one) => one.id === id);
    if (first === index) return [];
    const values = { indicator: id, first: `${first + 1}` };
    return [errorOfArgument("repeated-indicator", ["edition", "indicators", index, "id"], values)];
  });

function faultOfValidity(parameter: Parameter): readonly Issue[] {
  const { id, validFrom, validTo } = bare(parameter);
  return validFrom !== undefined && validTo !== undefined && validTo < validFrom
    ? [error("validity-reversed", ["parameters", id], { from: validFrom, to: validTo })]
    : [];
}

/** Key words are cited, not a whole sentence. */
const longestPhrase = 30;

function longPhrase({ id, phrase }: EditionParts["rules"][number]): readonly Issue[] {
  const actual = [...phrase.slice(0, 1_000)].length;
  if (actual <= longestPhrase) return [];
  return [warning("phrase-too-long", ["rules", id], { id, actual: `${actual}`, most: `${longestPhrase}` })];
}

/** What an edition words that it does not have: whoever wrote it believes that it is said. */
export function unheardOf(
  sentences: Sentences | undefined,
  { rules, parameters }: Pick<EditionParts, "rules" | "parameters">,
): readonly Issue[] {
  const known = {
    rules: { ids: rules.map(({ id }) => id), code: "unknown-rule" },
    parameters: { ids: parameters.map(({ id }) => id), code: "unknown-parameter" },
  };
  return Object.entries(sentences ?? {}).flatMap(([locale, wording]: [string, Wording]) =>
    (["rules", "parameters"] as const).flatMap((kind) =>
      Object.keys(bare(wording)[kind] ?? {})
        .filter((id) => !known[kind].ids.includes(id))
        .map((id) =>
          warningOfArgument(known[kind].code, ["edition", "sentences", locale, kind], {
            id: id.slice(0, 60),
          }),
        ),
    ),
  );
}

/** The values that stand more than once, each once. */
const repeated = (ids: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
};

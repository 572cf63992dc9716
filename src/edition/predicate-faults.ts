import { enterpriseDomain } from "../application/enterprise-facts.js";
import type { ApplicationFacts } from "../application/facts.js";
import { closest } from "../core/closest.js";
import type { Issue } from "../core/issue.js";
import { ownData, ownElements } from "../core/own-data.js";
import type { Rule } from "../kernel/rule.js";
import { errorOf } from "../vocabulary/issues.js";

const error = /* @__PURE__ */ errorOf("edition");

/** More than any rule reads of one enterprise. */
const mostFacts = 1_000;

/** Where facts are missing, every combination of the values they could have is tried. */
const mostCombinations = 10_000;

/** The own fields of enterprises, each with the values that a rule can see. */
type OwnFacts = Readonly<Record<string, readonly string[]>>;

/** What is wrong with rules about one enterprise that read own fields. */
export const faultsOfPredicates = (
  rules: readonly Rule<ApplicationFacts>[],
  ownFacts: OwnFacts = {},
): readonly Issue[] =>
  rules.flatMap((rule) => {
    const { own, reads } = factsRead(rule);
    const unknown = own.filter((name) => !Object.hasOwn(ownFacts, name));
    if (unknown.length > 0) return unknown.map((name) => unknownField(rule.id, name, ownFacts));
    const domain: OwnFacts = { ...enterpriseDomain, ...ownFacts };
    const combinations = [...own, ...reads].reduce((all, name) => all * (domain[name]?.length ?? 1), 1);
    return own.length === 0 || combinations <= mostCombinations
      ? []
      : [error("rule-of-too-many-fields", ["rules", rule.id], { id: rule.id, most: `${mostCombinations}` })];
  });

/** A rule that reads a field which the edition does not have could never be answered. */
function unknownField(id: string, name: string, ownFacts: OwnFacts): Issue {
  const shown = name.slice(0, 60);
  const nearest = closest(shown, [...Object.keys(ownFacts), ...Object.keys(enterpriseDomain)]);
  return error("rule-of-unknown-field", ["rules", id], {
    id,
    name: shown,
    ...(nearest !== undefined && { closest: nearest }),
  });
}

/** What the predicate of a rule says it reads; nothing where it has none. */
function factsRead(rule: object): { readonly own: readonly string[]; readonly reads: readonly string[] } {
  const predicate = ownData((rule as { readonly predicate?: unknown }).predicate);
  const textsAt = (key: string): readonly string[] =>
    (ownElements(predicate?.get(key), mostFacts) ?? []).filter((name) => typeof name === "string");
  return { own: textsAt("own"), reads: textsAt("reads") };
}

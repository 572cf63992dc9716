import { enterpriseDomain } from "../application/enterprise-facts.js";
import type { ApplicationFacts } from "../application/facts.js";
import { closest } from "../core/closest.js";
import type { Issue } from "../core/issue.js";
import { ownData, ownElements } from "../core/own-data.js";
import type { Rule } from "../kernel/rule.js";
import { errorOf } from "../vocabulary/issues.js";
import { ownFactNames } from "./define.js";

const error = /* @__PURE__ */ errorOf("edition");

/** Where facts are missing, every combination of the values they could have is tried. */
const mostTried = 10_000;

/**
 * How many combinations there can be of all own facts that rules read, missing ones among them: a roster has a number for each, which stays
 * exact together with the built-in facts and as many chains as can be read.
 */
export const mostCombinations = 250_000;

/** The own fields of enterprises, each with the values that a rule can see. */
type OwnFacts = Readonly<Record<string, readonly string[]>>;

/** What is wrong with rules about one enterprise that read own fields. */
export function faultsOfPredicates(
  rules: readonly Rule<ApplicationFacts>[],
  ownFacts: OwnFacts = {},
): readonly Issue[] {
  const read = new Set<string>();
  return rules.flatMap((rule) => {
    const { predicate } = rule as { readonly predicate?: unknown };
    const own = [...new Set(ownFactNames(predicate))];
    const unknown = own.filter((name) => !Object.hasOwn(ownFacts, name));
    if (unknown.length > 0) return unknown.map((name) => unknownField(rule.id, name, ownFacts));
    for (const name of own) read.add(name);
    return own.length === 0 ? [] : faultsOfSize(rule.id, { tried: triedBy(predicate), read }, ownFacts);
  });
}

/** The names of the facts whose values are tried, of a predicate that names own ones. */
function triedBy(predicate: unknown): readonly unknown[] {
  const held = ownData(predicate) as ReadonlyMap<string, unknown>;
  return ["reads", "own"].flatMap((key) => ownElements(held.get(key), 1_000) ?? []);
}

/** `tried`: what this rule reads; `read`: the own facts that it and those before it read. */
function faultsOfSize(
  id: string,
  { tried, read }: { readonly tried: readonly unknown[]; readonly read: ReadonlySet<string> },
  ownFacts: OwnFacts,
): readonly Issue[] {
  const domain: OwnFacts = { ...enterpriseDomain, ...ownFacts };
  const sizeOf = (name: unknown): number => (typeof name === "string" && domain[name]?.length) || 1;
  const isOver =
    tried.reduce<number>((all, name) => all * sizeOf(name), 1) > mostTried
      ? mostTried
      : [...read].reduce((all, name) => all * (sizeOf(name) + 1), 1) > mostCombinations
        ? mostCombinations
        : undefined;
  return isOver === undefined
    ? []
    : [error("rule-of-too-many-fields", ["rules", id], { id, most: `${isOver}` })];
}

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

import { comparedDomain, comparedName } from "../application/compared-facts.js";
import { enterpriseDomain } from "../application/enterprise-facts.js";
import type { ApplicationFacts } from "../application/facts.js";
import { closest } from "../core/closest.js";
import { isDecimal } from "../core/decimal.js";
import type { Issue } from "../core/issue.js";
import { ownData, ownElements, ownOf } from "../core/own-data.js";
import type { Parameter } from "../kernel/parameter.js";
import type { Rule } from "../kernel/rule.js";
import { errorOf } from "../vocabulary/issues.js";
import type { OwnFields } from "../vocabulary/own-fields.js";
import { boundsOf } from "./bounds-of.js";
import { figuresAgainst, ownFactNames } from "./define.js";
import type { Edition } from "./edition.js";
import { faultsOfValues } from "./parameter-faults.js";
import { type Bounded, faultsOfUnit } from "./units-of-bounds.js";

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

/** What the rules of an edition are looked at beside. */
interface Beside extends Pick<Edition, "parameters"> {
  readonly fields: OwnFields | undefined;
  readonly ownFacts: OwnFacts | undefined;
}

/** What is wrong with rules about one enterprise that read own fields, or hold figures against parameters. */
export function faultsOfPredicates(
  rules: readonly Rule<ApplicationFacts>[],
  { parameters, fields, ownFacts = {} }: Beside,
): readonly Issue[] {
  const read = new Set<string>();
  const figures = figuresOf(fields);
  const boundOf = boundsOf({ parameters });
  return rules.flatMap((rule) => {
    const predicate = ownOf(rule as { readonly predicate?: unknown }, "predicate");
    const own = [...new Set(ownFactNames(predicate))];
    const against = figuresAgainst(predicate);
    const faults = [
      ...own
        .filter((name) => !Object.hasOwn(ownFacts, name))
        .map((name) => unknownField(rule.id, name, ownFacts)),
      ...against
        .filter(([name]) => !figures.includes(name))
        .map(([name]) => noFigure(rule.id, name, figures)),
      ...against.flatMap(([name, parameter]) => faultsOfBound(figureOf(name, fields), parameter, parameters)),
    ];
    if (faults.length > 0) return faults;
    const compared = against.map(([field, parameter]) => comparedName(field, parameter, boundOf));
    for (const name of [...own, ...compared]) read.add(name);
    if (own.length === 0 && compared.length === 0) return [];
    const facts = { ...ownFacts, ...comparedDomain([...read]) };
    return faultsOfSize(rule.id, { tried: [...triedBy(predicate), ...compared], read }, facts);
  });
}

/** The fields of enterprises that can be held against a bound. */
const figuresOf = (fields: OwnFields | undefined): readonly string[] => [
  "previousYearRevenue",
  ...Object.entries(fields?.enterprise ?? {})
    .filter(([, { type }]) => ["count", "decimal", "rate", "yuan"].includes(type))
    .map(([name]) => name),
];

/** A figure of enterprises, and what it is counted in. */
function figureOf(name: string, fields: OwnFields | undefined): Bounded {
  const { type, unit } = ownOf(ownOf(fields ?? {}, "enterprise") ?? {}, name) ?? { type: "yuan" };
  return { name: `enterprise.${name}`, type, unit: unit?.["zh-CN"] };
}

/** A parameter that nobody has given yet is asked for; one that is no figure, or of another unit, could never be held against. */
function faultsOfBound(figure: Bounded, id: string, parameters: readonly Parameter[]): readonly Issue[] {
  const parameter = parameters.find((one) => one.id === id);
  if (parameter === undefined || faultsOfValues([parameter]).length > 0) return [];
  const { value } = parameter;
  return value === null || (typeof value === "string" && isDecimal(value))
    ? faultsOfUnit(figure, parameter, ["parameters", id])
    : [error("not-a-decimal", ["parameters", id])];
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

/** A rule that holds against a bound what is no figure. */
function noFigure(id: string, name: string, figures: readonly string[]): Issue {
  const nearest = closest(name.slice(0, 60), figures);
  return error("rule-compares-no-figure", ["rules", id], {
    ...{ id, name: name.slice(0, 60) },
    ...(nearest !== undefined && { closest: nearest }),
  });
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

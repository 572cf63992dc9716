// The five rules that one record alone decides, once as a tree and then in the words of each engine.
import { chains } from "./records.mjs";

const all = (...parts) => ({ all: parts });
const any = (...parts) => ({ any: parts });
const is = (fact, value) => ({ fact, value });
const chosen = { fact: "chainId", among: chains };
const notChosen = { fact: "chainId", notAmong: chains };

/** In the order of `engineRules`. */
export const rules = [
  all(is("scale", "above"), is("transform", true), is("willing", false)),
  all(is("transform", true), notChosen),
  all(is("scale", "above"), chosen, is("transform", false), is("exempt", false)),
  all(
    is("scale", "below"),
    chosen,
    any(all(is("transform", true), is("willing", false)), all(is("transform", false), is("willing", true))),
  ),
  all(is("transform", false), is("priority", true)),
];

/** The facts of a record as engines like them: plain, few, none missing. */
export const factsOf = ({ chainId, scale, transform, willing, exemption, priority }) => ({
  chainId,
  scale,
  transform,
  willing,
  priority,
  exempt: exemption !== undefined,
});

/** The facts a rule looks at. */
export const factsIn = ({ all: every, any: some, fact }) =>
  fact === undefined ? [...new Set((every ?? some).flatMap(factsIn))] : [fact];

export function forJsonRulesEngine(rule) {
  if (rule.all) return { all: rule.all.map(forJsonRulesEngine) };
  if (rule.any) return { any: rule.any.map(forJsonRulesEngine) };
  const { fact, value, among, notAmong } = rule;
  if (among) return { fact, operator: "in", value: among };
  if (notAmong) return { fact, operator: "notIn", value: notAmong };
  return { fact, operator: "equal", value };
}

/** `of`: what comes before the name of a fact. */
export function forZen(rule, of = "") {
  if (rule.all) return rule.all.map((part) => forZen(part, of)).join(" and ");
  if (rule.any) return `(${rule.any.map((part) => `(${forZen(part, of)})`).join(" or ")})`;
  const { fact, value, among, notAmong } = rule;
  if (among) return `${of}${fact} in ${JSON.stringify(among)}`;
  if (notAmong) return `${of}${fact} not in ${JSON.stringify(notAmong)}`;
  return `${of}${fact} == ${JSON.stringify(value)}`;
}

export function forJsonLogic(rule) {
  if (rule.all) return { and: rule.all.map(forJsonLogic) };
  if (rule.any) return { or: rule.any.map(forJsonLogic) };
  const { fact, value, among, notAmong } = rule;
  const found = { var: fact };
  if (among) return { in: [found, among] };
  if (notAmong) return { "!": { in: [found, notAmong] } };
  return { "===": [found, value] };
}

export function forPublicodes(rule) {
  if (rule.all) return { "toutes ces conditions": rule.all.map(forPublicodes) };
  if (rule.any) return { "une de ces conditions": rule.any.map(forPublicodes) };
  const { fact, value, among, notAmong } = rule;
  if (among) return "chosen";
  if (notAmong) return "chosen = non";
  return `${fact} = ${publicodesValue(value)}`;
}

export const publicodesValue = (value) =>
  typeof value === "boolean" ? (value ? "oui" : "non") : `'${value}'`;

/** What the rules stand on, for an engine that wants every fact declared. */
export const publicodesFacts = {
  transform: "non",
  willing: "non",
  exempt: "non",
  priority: "non",
  scale: "'above'",
  chainId: "'dairy'",
  chosen: { "une de ces conditions": chains.map((id) => `chainId = '${id}'`) },
};

/** The three ways to write a rule: with a check of its own, with a predicate on one enterprise, or for a person to judge. */

import {
  type BoundOf,
  boundAmong,
  comparedDomain,
  comparedFacts,
  comparedName,
  isCompared,
  type standings,
} from "../application/compared-facts.js";
import type { Enterprise } from "../application/enterprise.js";
import {
  type EnterpriseDomain,
  type EnterpriseFactName,
  type EnterpriseFacts,
  enterpriseDomain,
  missingField,
} from "../application/enterprise-facts.js";
import { everyKind } from "../application/enterprise-kinds.js";
import type { ApplicationFacts } from "../application/facts.js";
import type { Roster, RosterEntry } from "../application/roster.js";
import type { Values } from "../core/issue.js";
import { bare, frozenParts, ownData, ownElements, ownOf } from "../core/own-data.js";
import { byJudgement } from "../kernel/judge.js";
import type { Role } from "../kernel/judgement.js";
import { type Answer, answering, type Predicate } from "../kernel/predicate.js";
import type { Context, Rule } from "../kernel/rule.js";
import { each, eachPasses, fail, needsData, pass, type Verdict } from "../kernel/verdict.js";
import { boundsOf } from "./bounds-of.js";

/** A rule about an application. */
export type ApplicationRule = Rule<ApplicationFacts>;

/**
 * A rule with a check of its own; `defineEdition` looks at what it is made of.
 *
 * @example
 * ```ts
 * import { applicationRule, fail, given, pass } from "digital-pilot-rules/rules";
 *
 * const inTime = applicationRule({
 *   id: "9.1#in-time", phrase: "按期报送", force: "must", basis: "text", stage: "application",
 *   check: ({ application }) =>
 *     given([application.at("submission").at("on")], (on) => (on <= "2024-08-31" ? pass("met") : fail("not-met"))),
 * });
 * inTime.force; //=> "must"
 * ```
 */
export const applicationRule = (rule: ApplicationRule): ApplicationRule =>
  partsOf(rule) as unknown as ApplicationRule;

/** What an author wrote of a rule, as it stands now: a list that is changed later changes no edition. */
const partsOf = (rule: unknown): Readonly<Record<string, unknown>> =>
  Object.freeze(
    Object.fromEntries([...(ownData(rule) ?? [])].map(([key, part]) => [key, frozenParts(part)])),
  );

/** What a rule asks of one enterprise; `own` names the edition's own fields that it reads. */
export interface EnterprisePredicate extends Predicate<EnterpriseDomain> {
  /**
   * Own fields of enterprises that it reads beside the built-in facts: `yes` or `no`, the word of a field of one word, and `given` for whatever
   * else is filled in.
   */
  readonly own?: readonly string[];
  /**
   * 限额. Figures of enterprises that it holds against parameters, by the name of the field: an own `count`, `decimal`, `rate` or `yuan`, or
   * `previousYearRevenue`. The predicate sees `below`, `equal` or `above`.
   */
  readonly against?: Readonly<Record<string, string>>;
}

/** A rule about each enterprise of the list. Its predicate can also be run alone, over any number of records. */
export interface EnterpriseRule extends ApplicationRule {
  /** What it asks of one enterprise. */
  readonly predicate: EnterprisePredicate;
}

/** The facts as a predicate sees them. Sizes and levels can be words of the edition's own. */
export type SeenFacts<Name extends EnterpriseFactName> = {
  readonly [Fact in Name]:
    | EnterpriseDomain[Fact][number]
    | (Fact extends "scale" | "specialised" ? string & {} : never);
};

/** The predicate as it is written: its facts are those it says it reads. */
export interface PredicateParts<
  Name extends EnterpriseFactName,
  Own extends string,
  Figure extends string = never,
> {
  /** The facts that the predicate reads. It must not depend on any other. */
  readonly reads: readonly Name[];
  /** The edition's own fields of enterprises that it reads. */
  readonly own?: readonly Own[];
  /**
   * Figures of enterprises, each with the parameter that it is held against: an own `count`, `decimal`, `rate` or `yuan`, or `previousYearRevenue`.
   */
  readonly against?: Readonly<Record<Figure, string>>;
  /** Facts that must be known, whatever their value. */
  readonly requires?: readonly (EnterpriseFactName | Own)[];
  /** The code of the fault; `undefined` where there is none, or where the rule does not concern the enterprise. */
  // As a method, so that a predicate that knows the words of the library alone can stand here.
  fault(
    facts: SeenFacts<Name> & { readonly [Fact in Own]: string } & {
      readonly [Fact in Figure]: (typeof standings)[number];
    },
  ): string | undefined;
}

/**
 * A rule about each enterprise of the list, made of a predicate over facts of one enterprise. What it is made of is looked at by `defineEdition`,
 * and where a roster is screened. Fields that the edition has beside the built-in ones are named in `own`.
 *
 * @example
 * ```ts
 * import { enterpriseRule } from "digital-pilot-rules/rules";
 *
 * const parts = { phrase: "规上企业", force: "must", basis: "text", stage: "application" } as const;
 * const onlyAbove = enterpriseRule({
 *   ...parts,
 *   id: "9.2#above-only",
 *   predicate: { reads: ["scale"], fault: ({ scale }) => (scale === "below" ? "not-met" : undefined) },
 * });
 * onlyAbove.predicate.fault({ scale: "below" } as never); //=> "not-met"
 *
 * const noBeginner = enterpriseRule({
 *   ...parts,
 *   id: "9.2#no-beginner",
 *   predicate: {
 *     reads: ["scale"],
 *     own: ["digitalLevel"],
 *     fault: ({ scale, digitalLevel }) => (scale === "above" && digitalLevel === "level-1" ? "not-met" : undefined),
 *   },
 * });
 * noBeginner.predicate.own; //=> ["digitalLevel"]
 *
 * const capped = enterpriseRule({
 *   ...parts,
 *   id: "9.2#at-most",
 *   predicate: {
 *     reads: ["transform"],
 *     against: { award: "most-award" },
 *     fault: ({ transform, award }) => (transform === "yes" && award === "above" ? "award-too-large" : undefined),
 *   },
 * });
 * capped.parameters; //=> ["most-award"]
 * ```
 */
export function enterpriseRule<
  const Name extends EnterpriseFactName,
  const Own extends string = never,
  const Figure extends string = never,
>(
  parts: Omit<EnterpriseRule, "check" | "predicate"> & {
    readonly predicate: PredicateParts<Name, Own, Figure>;
  },
): EnterpriseRule {
  const held = partsOf(parts) as unknown as Omit<EnterpriseRule, "check">;
  const { predicate } = held;
  const check = ({ roster }: ApplicationFacts, context: Context): Verdict =>
    ofEachEnterprise(roster, predicate, boundsIn(context));
  return Object.freeze({ ...held, ...parametersOf(held), check });
}

/** With those that figures are held against, which an author need not name twice. */
function parametersOf(rule: Omit<EnterpriseRule, "check">) {
  const { parameters, predicate } = bare(rule);
  const bounds = figuresAgainst(predicate).map(([, parameter]) => parameter);
  return bounds.length === 0 || !isList(parameters ?? [])
    ? {}
    : { parameters: Object.freeze([...new Set([...(parameters ?? []), ...bounds])]) };
}

const isList = (value: unknown): boolean => Array.isArray(value);

const boundsIn =
  (context: Context): BoundOf =>
  (parameter) =>
    context.text(parameter).value;

/** The figures that a predicate holds against parameters, whatever it is. */
export function figuresAgainst(predicate: unknown): readonly (readonly [field: string, parameter: string])[] {
  const against = ownData(ownData(predicate)?.get("against")) ?? new Map<string, unknown>();
  return [...against].flatMap(([field, parameter]) =>
    typeof parameter === "string" ? [[field, parameter] as const] : [],
  );
}

export const isEnterpriseRule = (rule: ApplicationRule): rule is EnterpriseRule =>
  Object.hasOwn(rule, "predicate");

/** The predicate over all the facts it reads: the own ones too, and those beside the bounds that are in force. */
export function wholeOf(predicate: EnterprisePredicate, boundOf: BoundOf): Predicate<EnterpriseDomain> {
  const { reads } = predicate;
  const own = ownOf(predicate, "own") ?? [];
  const compared = figuresAgainst(predicate).map(
    ([field, parameter]) => [field, comparedName(field, parameter, boundOf)] as const,
  );
  if (own.length === 0 && compared.length === 0) return predicate;
  const names = [...reads, ...own, ...compared.map(([, name]) => name)] as readonly EnterpriseFactName[];
  return {
    ...predicate,
    reads: names,
    fault: (facts) => {
      const held = facts as Readonly<Record<string, string>>;
      const figures = Object.fromEntries(compared.map(([field, name]) => [field, held[name]]));
      return predicate.fault({ ...facts, ...figures });
    },
  };
}

/** What a predicate says of each entry of a roster. */
function askedOf(roster: Roster, whole: Predicate<EnterpriseDomain>): (entry: RosterEntry) => Answer {
  const names = whole.reads.filter(isCompared);
  const answerOn = answering({ ...roster.domain, ...comparedDomain(names) }, whole);
  if (names.length === 0) return ({ facts }) => answerOn(facts);
  const known = new Map<EnterpriseFacts, Map<string, EnterpriseFacts>>();
  // Of a long list many have the same facts, and figures that stand alike: these are then one object as well.
  return ({ enterprise, facts }) => {
    const figures = comparedFacts(enterprise.value as Enterprise, names);
    const kinds = known.get(facts) ?? new Map<string, EnterpriseFacts>();
    known.set(facts, kinds);
    const kind = Object.values(figures).join(" ");
    const all = kinds.get(kind) ?? { ...facts, ...figures };
    kinds.set(kind, all);
    return answerOn(all);
  };
}

function ofEachEnterprise(roster: Roster, predicate: EnterprisePredicate, boundOf: BoundOf): Verdict {
  const whole = wholeOf(predicate, boundOf);
  const answerOn = askedOf(roster, whole);
  const values = boundAmong(whole.reads);
  const entries = roster.seenBy(seenOf(whole), ["name"]);
  // How a figure stands to its bound is no part of what makes a kind.
  const isDecidedByKind = entries !== undefined && !whole.reads.some(isCompared);
  if (isDecidedByKind && everyKind(entries, (entry) => answerOn(entry).outcome === "pass"))
    return eachPasses(entries, nameOf, met);
  return each(roster.view, entries, nameOf, (entry) =>
    ofOneEnterprise(roster, entry, { said: answerOn(entry), values }),
  );
}

const nameOf = ({ enterprise }: RosterEntry): string => enterprise.value?.name ?? enterprise.field;

/** The facts that decide what a predicate says, and which field is asked for. */
const seenOf = (predicate: Predicate<EnterpriseDomain>): readonly EnterpriseFactName[] => [
  ...predicate.reads,
  ...(ownOf(predicate, "requires") ?? []),
  "creditCode",
  "chain",
];

function ofOneEnterprise(
  roster: Roster,
  { enterprise }: RosterEntry,
  { said, values }: { readonly said: Answer; readonly values: Values },
): Verdict {
  if (said.outcome === "pass") return met;
  const asked = said.missing.map((fact) =>
    missingField(enterprise, fact as EnterpriseFactName, roster.chains),
  );
  return said.outcome === "fail" ? fail(said.code, values, [enterprise.field], asked) : needsData(asked);
}

const met = /* @__PURE__ */ pass("met");

/** The own fields that a predicate names, whatever it is. */
export function ownFactNames(predicate: unknown): readonly string[] {
  const held = ownData(predicate);
  const namesAt = (key: string): readonly unknown[] => ownElements(held?.get(key), mostFacts) ?? [];
  return [...namesAt("own"), ...namesAt("requires")].filter(
    (name): name is string => typeof name === "string" && !Object.hasOwn(enterpriseDomain, name),
  );
}

/** More than any rule reads of one enterprise. */
const mostFacts = 1_000;

/**
 * The enterprises that a predicate faults: those that a remedy has to change. `also`: the facts that the remedy goes by; `boundOf`: what figures
 * are held against.
 */
export function faultyEnterprises<const Name extends EnterpriseFactName = never>(
  { roster }: ApplicationFacts,
  predicate: EnterprisePredicate,
  also: readonly Name[] = [],
  boundOf: BoundOf = boundsOf({ parameters: [] }),
): readonly FaultyEnterprise<Name>[] {
  const whole = wholeOf(predicate, boundOf);
  const answerOn = askedOf(roster, whole);
  return (roster.seenBy([...seenOf(whole), ...also]) ?? []).flatMap((entry, index) => {
    const { creditCode, chainId } = entry.enterprise.value as Enterprise;
    return answerOn(entry).outcome === "fail" ? [{ index, creditCode, chainId, facts: entry.facts }] : [];
  });
}

/**
 * 不符合的企业. Which enterprises of the list a predicate faults, by their places from 0: those that a remedy of a rule about each has to change.
 * None where that cannot be told.
 *
 * @example
 * ```ts
 * import { enterpriseRule, enterprisesAtFault, type PredicateParts } from "digital-pilot-rules/rules";
 *
 * const overTheCap: PredicateParts<never, never, "award"> = {
 *   reads: [],
 *   against: { award: "most-award" },
 *   fault: ({ award }) => (award === "above" ? "award-too-large" : undefined),
 * };
 * const capped = enterpriseRule({
 *   id: "9.2#at-most", phrase: "每户最高50万元", force: "must", basis: "text", stage: "application",
 *   predicate: overTheCap,
 *   mend: (facts, context) => ({
 *     code: "ask-for-less",
 *     changes: enterprisesAtFault(facts, overTheCap, context).map((place) => ({
 *       action: "set", path: ["enterprises", place, "award"], value: context.text("most-award").value ?? "0",
 *     })),
 *   }),
 * });
 * capped.parameters; //=> ["most-award"]
 * ```
 */
export function enterprisesAtFault<
  const Name extends EnterpriseFactName,
  const Own extends string = never,
  const Figure extends string = never,
>(
  facts: ApplicationFacts,
  predicate: PredicateParts<Name, Own, Figure>,
  context: Context,
): readonly number[] {
  try {
    const whole = predicate as unknown as EnterprisePredicate;
    return Object.freeze(faultyEnterprises(facts, whole, [], boundsIn(context)).map(({ index }) => index));
  } catch {
    return none;
  }
}

const none: readonly never[] = Object.freeze([]);

interface FaultyEnterprise<Name extends EnterpriseFactName>
  extends Pick<Enterprise, "creditCode" | "chainId"> {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly facts: Pick<EnterpriseFacts, Name>;
}

/**
 * A rule whose words only a person can decide by.
 *
 * @example
 * ```ts
 * import { judgedRule } from "digital-pilot-rules/rules";
 *
 * const sound = judgedRule({
 *   id: "9.3#sound", phrase: "基础扎实", force: "must", basis: "text", stage: "application",
 * });
 * sound.judge; //=> "reviewer"
 * ```
 */
export const judgedRule = (
  parts: Omit<ApplicationRule, "check" | "judge" | "mend"> & { readonly judge?: Role },
): ApplicationRule =>
  applicationRule({
    judge: "reviewer",
    ...(partsOf(parts) as unknown as typeof parts),
    check: (_, context) => byJudgement(context),
    mend: () => ({ code: "only-the-judge-can", changes: [] }),
  });

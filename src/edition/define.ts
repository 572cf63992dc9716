/** The three ways to write a rule: with a check of its own, with a predicate on one enterprise, or for a person to judge. */

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
import { frozenParts, ownData, ownElements } from "../core/own-data.js";
import { byJudgement } from "../kernel/judge.js";
import type { Role } from "../kernel/judgement.js";
import { type Answer, answering, type Predicate } from "../kernel/predicate.js";
import type { Rule } from "../kernel/rule.js";
import { each, eachPasses, fail, needsData, pass, type Verdict } from "../kernel/verdict.js";

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
export interface PredicateParts<Name extends EnterpriseFactName, Own extends string> {
  /** The facts that the predicate reads. It must not depend on any other. */
  readonly reads: readonly Name[];
  /** The edition's own fields of enterprises that it reads. */
  readonly own?: readonly Own[];
  /** Facts that must be known, whatever their value. */
  readonly requires?: readonly (EnterpriseFactName | Own)[];
  /** The code of the fault; `undefined` where there is none, or where the rule does not concern the enterprise. */
  // As a method, so that a predicate that knows the words of the library alone can stand here.
  fault(facts: SeenFacts<Name> & { readonly [Fact in Own]: string }): string | undefined;
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
 * ```
 */
export function enterpriseRule<const Name extends EnterpriseFactName, const Own extends string = never>(
  parts: Omit<EnterpriseRule, "check" | "predicate"> & { readonly predicate: PredicateParts<Name, Own> },
): EnterpriseRule {
  const held = partsOf(parts);
  const predicate = held.predicate as EnterprisePredicate;
  const check = ({ roster }: ApplicationFacts): Verdict => ofEachEnterprise(roster, predicate);
  return Object.freeze({ ...(held as Omit<EnterpriseRule, "check">), predicate, check });
}

export const isEnterpriseRule = (rule: ApplicationRule): rule is EnterpriseRule =>
  Object.hasOwn(rule, "predicate");

/** The predicate over all the facts it reads, the own ones too. */
export const wholeOf = (predicate: EnterprisePredicate): Predicate<EnterpriseDomain> =>
  predicate.own === undefined
    ? predicate
    : { ...predicate, reads: [...predicate.reads, ...(predicate.own as readonly EnterpriseFactName[])] };

function ofEachEnterprise(roster: Roster, predicate: EnterprisePredicate): Verdict {
  const whole = wholeOf(predicate);
  const answerOn = answering(roster.domain, whole);
  const entries = roster.seenBy(seenOf(whole), ["name"]);
  if (entries !== undefined && everyKind(entries, (facts) => answerOn(facts).outcome === "pass"))
    return eachPasses(entries, nameOf, met);
  return each(roster.view, entries, nameOf, (entry) => ofOneEnterprise(roster, entry, answerOn(entry.facts)));
}

const nameOf = ({ enterprise }: RosterEntry): string => enterprise.value?.name ?? enterprise.field;

/** The facts that decide what a predicate says, and which field is asked for. */
const seenOf = ({ reads, requires = [] }: Predicate<EnterpriseDomain>): readonly EnterpriseFactName[] => [
  ...reads,
  ...requires,
  "creditCode",
  "chain",
];

function ofOneEnterprise(roster: Roster, { enterprise }: RosterEntry, said: Answer): Verdict {
  if (said.outcome === "pass") return met;
  const asked = said.missing.map((fact) =>
    missingField(enterprise, fact as EnterpriseFactName, roster.chains),
  );
  return said.outcome === "fail" ? fail(said.code, undefined, [enterprise.field], asked) : needsData(asked);
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

/** The enterprises that a predicate faults: those that a remedy has to change. `also`: the facts that the remedy goes by. */
export function faultyEnterprises<const Name extends EnterpriseFactName = never>(
  { roster }: ApplicationFacts,
  predicate: EnterprisePredicate,
  also: readonly Name[] = [],
): readonly FaultyEnterprise<Name>[] {
  const whole = wholeOf(predicate);
  const answerOn = answering(roster.domain, whole);
  return (roster.seenBy([...seenOf(whole), ...also]) ?? []).flatMap(({ enterprise, facts }, index) => {
    const { creditCode, chainId } = enterprise.value as Enterprise;
    return answerOn(facts).outcome === "fail" ? [{ index, creditCode, chainId, facts }] : [];
  });
}

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

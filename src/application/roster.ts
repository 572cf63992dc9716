import { deepFreeze } from "../core/freeze.js";
import { fenOf, type Yuan, yuanOf } from "../core/money.js";
import type { Extension } from "../input/extension.js";
import { View } from "../kernel/fact.js";
import { holding, type KnownFacts } from "../kernel/predicate.js";
import { saysNone } from "../vocabulary/none-words.js";
import type { ApplicationDraft } from "./application.js";
import type { Enterprise } from "./enterprise.js";
import {
  type ChosenChains,
  type EnterpriseDomain,
  type EnterpriseFactName,
  type EnterpriseFacts,
  enterpriseDomain,
  factsOfEnterprise,
  missingField,
  ownFactsOf,
} from "./enterprise-facts.js";
import { standings } from "./repeated-enterprises.js";

/** A count of enterprises of which some lack a fact: it is at least `least` and at most `most`. */
export interface CountRange {
  readonly least: number;
  /** Infinite where the list itself is missing. */
  readonly most: number;
  readonly missing: readonly string[];
}

export interface RosterEntry {
  readonly enterprise: View<Enterprise>;
  readonly facts: EnterpriseFacts;
}

/** 企业名单. The list of enterprises with the facts of each, and counts over it. */
export interface Roster {
  /** The list itself, for rules that look at its fields. */
  readonly view: View<readonly Enterprise[]>;
  /** `undefined` where there is no list yet. */
  readonly entries: readonly RosterEntry[] | undefined;
  /** The chosen chains, to which enterprises must belong. */
  readonly chains: ChosenChains;
  /** The facts of an enterprise and their values, those of the edition's own fields too. */
  readonly domain: EnterpriseDomain;
}

type Test<Name extends EnterpriseFactName> = (facts: KnownFacts<EnterpriseDomain, Name>) => boolean;

export function rosterOf(application: View<ApplicationDraft>, extension?: Extension): Roster {
  const view = application.at("enterprises");
  const chains = chosenChains(application);
  const standing = standings(view.value ?? [], chains);
  const own = extension?.enterpriseFacts;
  const kinds = new Map<string, EnterpriseFacts>();
  const entries = View.each(view)?.map((enterprise, index) => {
    const value = enterprise.value as Enterprise;
    const facts = factsOfEnterprise(value, chains, standing[index]?.repeated);
    return { enterprise, facts: oneOfKind(kinds, facts, own && ownFactsOf(value, own)) };
  });
  return { view, entries, chains, domain: own ? { ...enterpriseDomain, ...own } : enterpriseDomain };
}

/** Of a long list many have the same facts. These are then one object, so that what rests on them alone is found out once. */
function oneOfKind(kinds: Map<string, EnterpriseFacts>, facts: EnterpriseFacts, own: object | undefined) {
  const kind =
    Object.values(facts).join(" ") + (own === undefined ? "" : JSON.stringify(Object.entries(own)));
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const made = Object.freeze({ ...facts, ...own });
  kinds.set(kind, made);
  return made;
}

/** The chains of an application, as far as they are known. */
export function chosenChains(application: View<ApplicationDraft>): ChosenChains {
  const list = application.at("chains");
  const ids = View.each(list)?.map((chain) => chain.at("id"));
  const open = ids === undefined ? list.field : ids.find(({ value }) => value === undefined)?.field;
  return { ids: new Set(ids?.flatMap(({ value }) => (value === undefined ? [] : [value]))), open };
}

/**
 * How many different enterprises satisfy a test. Enterprises are told apart by credit code, so one that is listed
 * twice counts once, in whatever order the list stands; one without a code may or may not be one of the others. Several rules
 * ask for the same, so that the count of a list by a test is made once.
 */
export function countEnterprises<const Name extends EnterpriseFactName>(
  roster: Roster,
  reads: readonly Name[],
  test: Test<Name>,
): CountRange {
  const counts = countsOf.get(roster) ?? new WeakMap<object, CountRange>();
  countsOf.set(roster, counts);
  const range = counts.get(test) ?? counted(roster, reads, test);
  counts.set(test, range);
  return range;
}

const countsOf = new WeakMap<Roster, WeakMap<object, CountRange>>();

function counted<const Name extends EnterpriseFactName>(
  roster: Roster,
  reads: readonly Name[],
  test: Test<Name>,
): CountRange {
  if (roster.entries === undefined)
    return deepFreeze({ least: 0, most: Number.POSITIVE_INFINITY, missing: [roster.view.field] });
  const held = holding(roster.domain, reads, test);
  const sure = new Set<string>();
  const possible = new Set<string>();
  const missing = new Set<string>();
  let nameless = 0;
  for (const { enterprise, facts } of roster.entries) {
    const answer = held(facts);
    if (answer === "no") continue;
    const code = enterprise.value?.creditCode;
    if (code === undefined) {
      nameless += 1;
      missing.add(missingField(enterprise, "creditCode", roster.chains));
    } else {
      (answer === "yes" ? sure : possible).add(code);
    }
    for (const name of answer === "open" ? reads : []) {
      if (facts[name] === undefined) missing.add(missingField(enterprise, name, roster.chains));
    }
  }
  const most = [...possible].filter((code) => !sure.has(code)).length + sure.size + nameless;
  return deepFreeze({ least: sure.size, most, missing: sure.size === most ? [] : [...missing] });
}

/**
 * How many different enterprises of a scale a list has for one chain. One whose scale is missing may be of it, and one
 * that names no chain may belong to this.
 */
export function countOfChain(
  roster: Roster,
  entries: readonly RosterEntry[],
  chainId: string,
  scale: "above" | "below",
): CountRange {
  const chainOf = ({ enterprise }: RosterEntry) => enterprise.value?.chainId;
  const countOf = (some: readonly RosterEntry[]): CountRange =>
    counted({ ...roster, entries: some }, ["scale"], (facts) => facts.scale === scale);
  const own = entries.filter((entry) => chainOf(entry) === chainId);
  const unplaced = entries.filter((entry) => chainOf(entry) === undefined);
  const [sure, possible] = [countOf(own), countOf([...own, ...unplaced])];
  const asked = unplaced.map(({ enterprise }) => `${enterprise.field}.chainId`);
  return { least: sure.least, most: possible.most, missing: [...possible.missing, ...asked] };
}

/**
 * The stated revenue of the enterprises that certainly satisfy a test: a figure to show, not to decide by. One that stands
 * in several chains counts once, with the greatest figure it gives.
 */
export function revenueOf<const Name extends EnterpriseFactName>(
  roster: Roster,
  reads: readonly Name[],
  test: Test<Name>,
  chainId?: string,
): Yuan {
  const held = holding(roster.domain, reads, test);
  const fenByEnterprise = new Map<string, bigint>();
  for (const { enterprise, facts } of roster.entries ?? []) {
    if (chainId !== undefined && enterprise.value?.chainId !== chainId) continue;
    if (held(facts) !== "yes") continue;
    const key = enterprise.value?.creditCode ?? enterprise.field;
    const fen = fenOf(revenueStated(enterprise));
    if (fen > (fenByEnterprise.get(key) ?? 0n)) fenByEnterprise.set(key, fen);
  }
  return yuanOf([...fenByEnterprise.values()].reduce((total, fen) => total + fen, 0n));
}

/** An enterprise founded since has none. */
const revenueStated = ({ value }: View<Enterprise>): Yuan => {
  const revenue = value?.previousYearRevenue;
  return revenue === undefined || saysNone(revenue) ? "0" : revenue;
};

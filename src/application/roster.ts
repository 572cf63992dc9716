import { deepFreeze } from "../core/freeze.js";
import { fenOf, sumYuan, type Yuan, yuanOf } from "../core/money.js";
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
  namesChain,
  ownFactsOf,
} from "./enterprise-facts.js";
import { kindsOf } from "./enterprise-kinds.js";
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
  /** `undefined` where there is no list yet. Who takes them from here may look at all there is of each. */
  readonly entries: readonly RosterEntry[] | undefined;
  /**
   * The same for who looks at some facts of each enterprise and at nothing else, so that a change of another field changes no answer.
   * `called`: facts that are only repeated in words, and decide nothing.
   */
  readonly seenBy: (
    facts: readonly EnterpriseFactName[],
    called?: readonly EnterpriseFactName[],
  ) => readonly RosterEntry[] | undefined;
  /** The same for figures that are only shown, and decide nothing. */
  readonly forWords: Pick<Roster, "view" | "seenBy" | "chains" | "domain">;
  /** The chosen chains, to which enterprises must belong. */
  readonly chains: ChosenChains;
  /** The facts of an enterprise and their values, those of the edition's own fields too. */
  readonly domain: EnterpriseDomain;
}

type Test<Name extends EnterpriseFactName> = (facts: KnownFacts<EnterpriseDomain, Name>) => boolean;

/** `before`: entries of the same chains, of which those whose rows have not changed are taken as they are. */
export function rosterOf(
  application: View<ApplicationDraft>,
  extension?: Extension,
  before: readonly RosterEntry[] = [],
): Roster {
  const view = application.at("enterprises");
  const chains = chosenChains(application);
  const standing = standings(view.value ?? [], chains);
  const own = extension?.enterpriseFacts;
  const kinds = new Map<string, EnterpriseFacts>();
  const entries = View.each(view)?.map((enterprise, index) => {
    const value = enterprise.value as Enterprise;
    const repeated = standing[index]?.repeated;
    const known = before[index];
    if (known !== undefined && known.enterprise.value === value && known.facts.repeated === repeated)
      return known;
    const facts = factsOfEnterprise(value, chains, repeated);
    return { enterprise, facts: oneOfKind(kinds, facts, own && ownFactsOf(value, own)) };
  });
  const domain = own ? { ...enterpriseDomain, ...own } : enterpriseDomain;
  const forWords = { view, seenBy: () => entries, chains, domain };
  return { ...forWords, entries, forWords };
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
  roster: Counted,
  reads: readonly Name[],
  test: Test<Name>,
): CountRange {
  const entries = roster.seenBy([...reads, ...toTellApart]);
  if (entries === undefined) return anyNumber(roster);
  const counts = countsOf.get(entries) ?? new Map<object, CountRange>();
  countsOf.set(entries, counts);
  const range = counts.get(test) ?? counted(entries, roster, reads, test);
  counts.set(test, range);
  return range;
}

/** What counting takes of a roster. */
type Counted = Roster["forWords"];

const anyNumber = ({ view }: Counted): CountRange =>
  deepFreeze({ least: 0, most: Number.POSITIVE_INFINITY, missing: [view.field] });

/** What tells enterprises apart, and what is asked for where a chain is open. */
const toTellApart = ["creditCode", "chain"] as const;

const countsOf = new WeakMap<readonly RosterEntry[], Map<object, CountRange>>();

function counted<const Name extends EnterpriseFactName>(
  entries: readonly RosterEntry[],
  { domain, chains }: Counted,
  reads: readonly Name[],
  test: Test<Name>,
): CountRange {
  const held = holding(domain, reads, test);
  const { sizes, areDifferent } = kindsOf(entries);
  const { least, most } = areDifferent ? countOfKinds(sizes, held) : countOfCodes(entries, held);
  if (least === most) return Object.freeze({ least, most, missing: none });
  const missing = new Set<string>();
  for (const { enterprise, facts } of entries) {
    const answer = held(facts);
    if (answer === "no") continue;
    if (facts.creditCode === undefined) missing.add(missingField(enterprise, "creditCode", chains));
    for (const name of answer === "open" ? reads : []) {
      if (facts[name] === undefined) missing.add(missingField(enterprise, name, chains));
    }
  }
  return deepFreeze({ least, most, missing: [...missing] });
}

const none: readonly never[] = Object.freeze([]);

type Held = (facts: EnterpriseFacts) => "yes" | "no" | "open";

type Bounds = Pick<CountRange, "least" | "most">;

/** Where each entry is another enterprise, each kind is asked once. One without a code may be one of the others. */
function countOfKinds(sizes: ReadonlyMap<EnterpriseFacts, number>, held: Held): Bounds {
  let [least, most] = [0, 0];
  for (const [facts, size] of sizes) {
    const answer = held(facts);
    if (answer === "no") continue;
    most += size;
    if (answer === "yes" && facts.creditCode !== undefined) least += size;
  }
  return { least, most };
}

function countOfCodes(entries: readonly RosterEntry[], held: Held): Bounds {
  const sure = new Set<string>();
  const possible = new Set<string>();
  let nameless = 0;
  for (const { enterprise, facts } of entries) {
    const answer = held(facts);
    if (answer === "no") continue;
    const code = enterprise.value?.creditCode;
    if (code === undefined) nameless += 1;
    else (answer === "yes" ? sure : possible).add(code);
  }
  const most = [...possible].filter((code) => !sure.has(code)).length + sure.size + nameless;
  return { least: sure.size, most };
}

interface OfChains {
  readonly own: ReadonlyMap<string, readonly RosterEntry[]>;
  /** Those that name no chain. */
  readonly unplaced: readonly RosterEntry[];
}

const ofChains = new WeakMap<readonly RosterEntry[], OfChains>();

/** The entries by the chain they name, found out once of a list. */
function byChain(entries: readonly RosterEntry[], chains: ChosenChains): OfChains {
  const known = ofChains.get(entries);
  if (known !== undefined) return known;
  const own = new Map<string, RosterEntry[]>();
  const unplaced: RosterEntry[] = [];
  for (const entry of entries) {
    const chain = entry.enterprise.value?.chainId;
    const list = namesChain(chain, chains) ? (own.get(chain) ?? []) : unplaced;
    if (namesChain(chain, chains)) own.set(chain, list);
    list.push(entry);
  }
  const made = { own, unplaced };
  ofChains.set(entries, made);
  return made;
}

/**
 * How many different enterprises of a scale a list has for one chain. One whose scale is missing may be of it, and one
 * that names no chain may belong to this.
 */
export function countOfChain(roster: Counted, chainId: string, scale: "above" | "below"): CountRange {
  const entries = roster.seenBy(["scale", ...toTellApart]);
  if (entries === undefined) return anyNumber(roster);
  const { own: all, unplaced } = byChain(entries, roster.chains);
  const countOf = (some: readonly RosterEntry[]): CountRange =>
    counted(some, roster, ["scale"], (facts) => facts.scale === scale);
  const own = all.get(chainId) ?? [];
  const sure = countOf(own);
  const possible = unplaced.length === 0 ? sure : countOf([...own, ...unplaced]);
  const asked = unplaced.map(({ enterprise }) => `${enterprise.field}.chainId`);
  return { least: sure.least, most: possible.most, missing: [...possible.missing, ...asked] };
}

/**
 * The stated revenue of the enterprises that certainly satisfy a test: a figure to show, not to decide by. One that stands
 * in several chains counts once, with the greatest figure it gives.
 */
export function revenueOf<const Name extends EnterpriseFactName>(
  roster: Counted,
  reads: readonly Name[],
  test: Test<Name>,
  chainId?: string,
): Yuan {
  const held = holding(roster.domain, reads, test);
  const all = roster.seenBy([...reads, ...toTellApart, "revenue"]) ?? [];
  const listed = chainId === undefined ? all : (byChain(all, roster.chains).own.get(chainId) ?? []);
  const counting = listed.filter(({ facts }) => held(facts) === "yes");
  if (kindsOf(all).areDifferent) return sumYuan(counting.map(({ enterprise }) => revenueStated(enterprise)));
  const fenByEnterprise = new Map<string, bigint>();
  for (const { enterprise } of counting) {
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

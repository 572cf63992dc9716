import { bare } from "../core/own-data.js";
import type { View } from "../kernel/fact.js";
import type { DiscreteFacts } from "../kernel/predicate.js";
import { givesNone, saysLater, saysNone } from "../vocabulary/none-words.js";
import { awaited, fieldOfFigure } from "./compared-facts.js";
import { type Enterprise, enterpriseWords } from "./enterprise.js";

/**
 * What rules may know of a single enterprise: a few facts with a few values each, so that every rule about one
 * enterprise can be tabulated. `given` is the value of fields of which rules only ask whether they are filled in.
 */
export const enterpriseDomain = {
  name: ["given"],
  creditCode: ["given"],
  revenue: ["given"],
  /** Whether the chain it names is one of those the application has chosen. */
  chain: ["declared", "undeclared"],
  scale: enterpriseWords.scale,
  specialised: enterpriseWords.specialised,
  keyLink: ["yes", "no"],
  transform: ["yes", "no"],
  /** `unasked`: an above-scale enterprise that has not refused; only the others must say that they are willing. */
  willing: ["yes", "no", "unasked"],
  exempt: ["yes", "no"],
  priority: ["yes", "no"],
  /** Whether the list of its chain holds its credit code more than once. */
  repeated: ["yes", "no"],
} as const;

/** The values that each fact of an enterprise can take. */
export type EnterpriseDomain = typeof enterpriseDomain;
export type EnterpriseFacts = DiscreteFacts<EnterpriseDomain>;
/** A fact of one enterprise that a predicate may read. */
export type EnterpriseFactName = keyof EnterpriseDomain;

/** The field to ask for when a fact is missing, relative to the enterprise. */
const fieldOfFact: Readonly<Record<EnterpriseFactName, string>> = {
  name: "name",
  creditCode: "creditCode",
  revenue: "previousYearRevenue",
  chain: "chainId",
  scale: "scale",
  specialised: "specialised",
  keyLink: "atKeyLink",
  transform: "transform",
  willing: "willing",
  exempt: "exemption.reason",
  priority: "priority",
  repeated: "creditCode",
};

/** The fields of an enterprise that decide a fact, where they are not the one to ask for; what the chosen chains decide is theirs. */
const fieldsBehind: ReadonlyMap<EnterpriseFactName, readonly string[]> = /* @__PURE__ */ new Map([
  ["willing", ["willing", "scale"]],
  ["exempt", ["exemption"]],
  ["repeated", ["creditCode", "chainId"]],
]);

/** The fields of an enterprise that a fact of it rests on. */
export const fieldsBehindFact = (fact: EnterpriseFactName): readonly string[] =>
  fieldsBehind.get(fact) ?? [askedFor(fact)];

/** The field to ask for. A fact that is none of those above is an own field of the edition, whatever the host has put on prototypes. */
const askedFor = (fact: EnterpriseFactName): string =>
  Object.hasOwn(fieldOfFact, fact) ? fieldOfFact[fact] : fieldOfFigure(fact);

/** 所选产业链. The ids of the chosen chains; while the list or one of its ids is missing, any chain may be one of them. */
export interface ChosenChains {
  readonly ids: ReadonlySet<string>;
  /** The field to fill in before a chain can be called undeclared; `undefined` once all are known. */
  readonly open: string | undefined;
}

/** The field that would supply a missing fact of one enterprise. */
export function missingField(
  enterprise: View<Enterprise>,
  fact: EnterpriseFactName,
  chains: ChosenChains,
): string {
  const { creditCode, chainId } = bare(enterprise.value ?? {});
  if (fact === "chain" && namesChain(chainId, chains) && chains.open !== undefined) return chains.open;
  // Whether a code stands in one chain twice is open only while a chain is.
  if (fact === "repeated" && creditCode !== undefined) return chains.open ?? `${enterprise.field}.chainId`;
  // A fact that is none of these is an own field of the edition, or one beside a parameter.
  return awaited(fact) ?? `${enterprise.field}.${askedFor(fact)}`;
}

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? "yes" : "no");
/** 无 is no reason: an exemption that gives it is none. */
const exemptBy = (reason: string | readonly string[] | undefined): "yes" | "no" | undefined => {
  const given = reason === undefined ? [] : [reason].flat();
  if (given.every(saysLater)) return undefined;
  return given.every(givesNone) ? "no" : "yes";
};
/** 无 and 待定 are no names. */
export const isName = (name: string): boolean => !saysNone(name) && !saysLater(name);
const given = (value: unknown) => (value === undefined ? undefined : "given");

/** `repeated`: what the whole list says of its credit code; see `standings`. */
export function factsOfEnterprise(
  written: Enterprise,
  chains: ChosenChains,
  repeated: EnterpriseFacts["repeated"],
): EnterpriseFacts {
  const enterprise = bare(written);
  const { chainId, scale, willing, exemption } = enterprise;
  return {
    name: enterprise.name !== undefined && isName(enterprise.name) ? "given" : undefined,
    creditCode: given(enterprise.creditCode),
    revenue: given(enterprise.previousYearRevenue),
    chain: chainOf(chainId, chains),
    scale,
    specialised: enterprise.specialised,
    keyLink: yesNo(enterprise.atKeyLink),
    transform: yesNo(enterprise.transform),
    willing: willing === undefined && scale === "above" ? "unasked" : yesNo(willing),
    exempt: exemption === undefined ? "no" : exemptBy(exemption.reason),
    priority: yesNo(enterprise.priority),
    repeated,
  };
}

/** What rules see of the own fields of an enterprise; `own`: the values they can see of each. */
export const ownFactsOf = (
  enterprise: object,
  own: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(own).map(([name, values]) => {
      const value = (enterprise as Readonly<Record<string, unknown>>)[name];
      return [name, typeof value === "boolean" ? yesNo(value) : ownFact(value, values)];
    }),
  );

/** A list without entries says nothing. */
function ownFact(value: unknown, values: readonly string[]): string | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  const word = values.find((one) => one === value);
  if (word === undefined && typeof value === "string" && saysLater(value)) return undefined;
  return word ?? values.find((one) => one === "given");
}

/** Whether an enterprise says which chain it is of: 待定 does not, unless one of the chosen chains is called so. */
export const namesChain = (
  chainId: string | undefined,
  { ids }: Pick<ChosenChains, "ids">,
): chainId is string => chainId !== undefined && (ids.has(chainId) || !saysLater(chainId));

/** Whether a chain is one of those chosen; `undefined` while nobody can tell. */
export function chainOf(chainId: string | undefined, chains: ChosenChains): EnterpriseFacts["chain"] {
  if (!namesChain(chainId, chains)) return undefined;
  if (chains.ids.has(chainId)) return "declared";
  return chains.open === undefined ? "undeclared" : undefined;
}

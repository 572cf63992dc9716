import {
  type EnterpriseFactName,
  type EnterpriseFacts,
  enterpriseDomain,
} from "../../application/enterprise-facts.js";
import { ownOf } from "../../core/own-data.js";

/**
 * 特征码. Everything that rules may read of one enterprise as a single whole number, with a digit for each fact: 0 where the fact is
 * missing, else the place of its value in the domain, from one. Whether the code is repeated is left out, since it is
 * not known before the last record.
 */
export type Signature = number;

export type SignedFact = Exclude<EnterpriseFactName, "repeated">;

/** The digit of whether the code is repeated: missing, and in the order of the domain `yes` and `no`. */
export const repeatedDigit = { missing: 0, yes: 1, no: 2 } as const;

export type RepeatedDigit = (typeof repeatedDigit)[keyof typeof repeatedDigit];

const signedFacts = /* @__PURE__ */ (() =>
  Object.keys(enterpriseDomain).filter((name) => name !== "repeated"))() as readonly SignedFact[];

/** One more than the values of a fact: the missing one is a digit as well. */
export const radixOf = (fact: EnterpriseFactName): number => enterpriseDomain[fact].length + 1;

/** What the digit of each fact is multiplied by, and how many signatures there are. */
const layout = /* @__PURE__ */ (() => {
  let signatures = 1;
  const places = {} as Record<SignedFact, number>;
  for (const fact of signedFacts) {
    places[fact] = signatures;
    signatures *= radixOf(fact);
  }
  return { places: Object.freeze(places), signatures };
})();

export const places: Readonly<Record<SignedFact, number>> = /* @__PURE__ */ (() => layout.places)();
export const signatures: number = /* @__PURE__ */ (() => layout.signatures)();

/** The digit of a value: `digitOf("scale", "below")` is 2. */
const digitOf = (fact: EnterpriseFactName, value: string | undefined): number =>
  (enterpriseDomain[fact] as readonly (string | undefined)[]).indexOf(value) + 1;

export const digitAt = (signature: Signature, fact: SignedFact): number =>
  Math.floor(signature / places[fact]) % radixOf(fact);

export const signatureOf = (facts: EnterpriseFacts): Signature =>
  signedFacts.reduce((sum, fact) => sum + places[fact] * digitOf(fact, facts[fact]), 0);

export const hasCode = (signature: Signature): boolean => digitAt(signature, "creditCode") > 0;

/** The facts a signature stands for. */
export function factsAt(signature: Signature, repeated: RepeatedDigit): EnterpriseFacts {
  const facts: Partial<Record<EnterpriseFactName, string | undefined>> = {};
  for (const fact of signedFacts) facts[fact] = ownOf(enterpriseDomain[fact], digitAt(signature, fact) - 1);
  facts.repeated = ownOf(enterpriseDomain.repeated, repeated - 1);
  return facts as EnterpriseFacts;
}

/** 特征码的构成: which digit of a signature stands for which fact, where an edition has facts of its own. */
import {
  type EnterpriseDomain,
  type EnterpriseFacts,
  enterpriseDomain,
} from "../../application/enterprise-facts.js";
import { factsAt, places, type RepeatedDigit, type Signature, signatures } from "./signature.js";

export interface Layout {
  /** The facts that rules can read, with their values. */
  readonly domain: EnterpriseDomain;
  /** What the digit of each fact is multiplied by; whether a code is repeated has none. */
  readonly places: Readonly<Record<string, number>>;
  /** How many signatures there are. */
  readonly signatures: number;
  /** The names of the own facts, in one order on every machine. */
  readonly own: readonly string[];
}

export const builtInLayout: Layout = /* @__PURE__ */ (() =>
  Object.freeze({ domain: enterpriseDomain, places, signatures, own: [] }))();

/**
 * The own facts of an edition stand above the built-in ones, so that of these everything stays as it is. A built-in fact whose words are the edition's
 * own stands there too, and is read there alone.
 */
export function layoutWith(own: Readonly<Record<string, readonly string[]>>): Layout {
  const names = Object.keys(own).sort();
  const placesOfAll: Record<string, number> = { ...places };
  let size = signatures;
  for (const name of names) {
    placesOfAll[name] = size;
    size *= (own[name] as readonly string[]).length + 1;
  }
  return { domain: { ...enterpriseDomain, ...own }, places: placesOfAll, signatures: size, own: names };
}

type Facts = Readonly<Record<string, string | undefined>>;

const valuesOf = ({ domain }: Layout, name: string): readonly (string | undefined)[] =>
  (domain as Readonly<Record<string, readonly string[]>>)[name] as readonly string[];

export const radixIn = (layout: Layout, name: string): number => valuesOf(layout, name).length + 1;

/** The digit of a fact. */
export const digitIn = (layout: Layout, signature: Signature, name: string): number =>
  Math.floor(signature / (layout.places[name] as number)) % radixIn(layout, name);

/** What own facts add to the signature of the built-in ones. */
export const ownSignature = (layout: Layout, facts: Facts): Signature =>
  layout.own.reduce(
    (sum, name) => sum + (layout.places[name] as number) * (valuesOf(layout, name).indexOf(facts[name]) + 1),
    0,
  );

/** All the facts a signature stands for. */
export function factsIn(layout: Layout, signature: Signature, repeated: RepeatedDigit): EnterpriseFacts {
  const builtIn = factsAt(signature, repeated);
  if (layout.own.length === 0) return builtIn;
  const own = layout.own.map((name) => {
    return [name, valuesOf(layout, name)[digitIn(layout, signature, name) - 1]] as const;
  });
  return { ...builtIn, ...Object.fromEntries(own) };
}

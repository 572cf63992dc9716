import { canonicalText } from "../core/canonical-text.js";
import { fingerprintOf } from "../core/fingerprint.js";
import { bare, ownOf } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import type { Rule } from "../kernel/rule.js";
import type { EnterprisePredicate } from "./define.js";
import type { Edition, EditionParts } from "./edition.js";
import { isEdition, isMadeHere } from "./is-edition.js";
import { readRules } from "./read-rules.js";

/**
 * 版本摘要. Sixteen hexadecimal digits over the text and the parameters of an edition: all of it that is data, down to the last word of a
 * sentence, and of each rule all but its code. Two editions of one id with the same digest say the same; the order of keys, the host and the
 * version of this package make no difference. It tells versions apart and is no cryptographic hash: it does not show that nobody
 * meant to deceive. Empty for what is no edition.
 *
 * @example
 * ```ts
 * import { assessApplication, editionDigest, nm2024, withParameters } from "digital-pilot-rules";
 *
 * const { editionDigest: used } = assessApplication({}, { edition: nm2024, asOf: "2024-08-15" });
 * used === editionDigest(nm2024); //=> true
 * used === editionDigest(withParameters(nm2024, { copies: 4 })); //=> false
 * ```
 */
export function editionDigest(edition: Edition): string;
export function editionDigest(edition: unknown): string;
export function editionDigest(edition: unknown): string {
  return isEdition(edition) ? digestOfEdition(edition) : "";
}

/** The same of what is known to be an edition: worked out where it is first asked for, and once. */
export function digestOfEdition(edition: Edition): string {
  const known = digests.get(edition);
  if (known !== undefined) return known;
  const isLasting = isMadeHere(edition);
  const made = digestOfParts(edition, isLasting);
  // One put together by hand can still be changed by whoever did.
  if (isLasting) digests.set(edition, made);
  return made;
}

const digests = new WeakMap<Edition, string>();

/** Those of parts that nobody can change any more: a variant shares all but a few with its edition. */
const known = new WeakMap<object, string>();

/** All parts but the rules, which hold code. What is wrong with an edition follows from them. */
const dataParts: Readonly<Record<Exclude<keyof EditionParts, "rules">, true>> = {
  id: true,
  title: true,
  parameters: true,
  indicators: true,
  outline: true,
  procedure: true,
  sentences: true,
  provisions: true,
  parameterRoles: true,
  fields: true,
  words: true,
  notAsked: true,
  divisions: true,
};

function digestOfParts(edition: Edition, isLasting: boolean): string {
  const names = Object.keys(dataParts) as readonly (keyof typeof dataParts)[];
  const ofData = names.flatMap((name) => {
    const part = ownOf(edition, name);
    return part === undefined ? [] : [[name, digestOfPart(part, isLasting)]];
  });
  const ofRules = readRules(edition.rules).value.map((rule) => digestOfRule(rule));
  return fingerprintOf(canonicalText({ ...Object.fromEntries(ofData), rules: ofRules }));
}

function digestOfPart(part: string | object, isLasting: boolean): string {
  if (typeof part === "string") return part;
  const before = known.get(part);
  if (before !== undefined) return before;
  if (isLasting) return noted(part, part);
  const copy = snapshot(part);
  return fingerprintOf(canonicalText(copy.ok ? copy.value : null));
}

/** Rules are frozen where they are read; what nobody knows of one counts for nothing. */
function digestOfRule(rule: Rule<never> & { readonly predicate?: EnterprisePredicate }): string {
  const { id, phrase, force, basis, stage, judge, parameters, predicate } = bare(rule);
  const { reads, own, requires, against } = bare<Partial<EnterprisePredicate>>(predicate ?? {});
  return (
    known.get(rule) ??
    noted(rule, {
      ...{ id, phrase, force, basis, stage, judge, parameters },
      ...(predicate && { predicate: { reads, own, requires, against } }),
    })
  );
}

function noted(part: object, data: object): string {
  const made = fingerprintOf(canonicalText(data));
  known.set(part, made);
  return made;
}

import { isEdition } from "../edition/is-edition.js";
import type { Sayings, Wording } from "../edition/sentences.js";
import { extensionOf } from "../input/extension.js";
import { procedureExtensionOf } from "../input/procedure-extension.js";
import { vocabulary } from "../vocabulary/vocabulary.js";
import { type Locale, placesIn, type Texts, withPlaces } from "./texts.js";
import type { Messages } from "./zh-CN/application.js";

const known = new WeakMap<object, Map<Locale, Texts>>();

/**
 * The texts of a language as an edition words them: its own sentences before ours, and in ours its names of places and
 * bodies; and the names of its own fields, words and parts of the procedure. What is no edition, or has neither, changes nothing.
 */
export function textsUnder(texts: Texts, edition: unknown): Texts {
  const fields = extensionOf(edition);
  const procedure = procedureExtensionOf(edition);
  const under = wordedBy(texts, edition);
  if (fields === undefined && procedure === undefined) return under;
  const nouns = { ...vocabulary, ...fields?.nouns, ...procedure?.nouns };
  return { ...under, own: { nouns, words: { ...fields?.words, ...procedure?.words } } };
}

function wordedBy(texts: Texts, edition: unknown): Texts {
  if (edition === undefined || !isEdition(edition)) return texts;
  const { sentences } = edition;
  const wording = sentences?.[texts.locale];
  if (sentences === undefined || wording === undefined) return texts;
  const byLocale = known.get(sentences) ?? new Map<Locale, Texts>();
  known.set(sentences, byLocale);
  const made = byLocale.get(texts.locale) ?? worded(texts, wording);
  byLocale.set(texts.locale, made);
  return made;
}

const own = ["rules", "parameters", "findings", "remedies", "refusals"] as const;

function worded({ locale, messages }: Texts, wording: Wording): Texts {
  const change = placesIn(wording.places);
  const kinds = Object.entries(messages as Readonly<Record<string, Sayings>>).map(([kind, ofKind]) => {
    const changed = Object.entries(ofKind).map(([code, text]) => [code, withPlaces(text, change)]);
    const isOwn = own.some((one) => one === kind);
    return [kind, { ...Object.fromEntries(changed), ...(isOwn && wording[kind as (typeof own)[number]]) }];
  });
  return { locale, messages: Object.fromEntries(kinds) as Messages, change, wording };
}

import { bare, ownOf } from "../core/own-data.js";
import { noDivisions } from "../edition/divisions.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { currencyOf, type Sayings, type Sentences, type Wording } from "../edition/sentences.js";
import { extensionOf } from "../input/extension.js";
import { nounsUnder } from "../input/nouns-under.js";
import { procedureExtensionOf } from "../input/procedure-extension.js";
import type { Currency } from "../vocabulary/currency.js";
import { placesIn, withPlaces } from "../vocabulary/place-changes.js";
import { vocabulary } from "../vocabulary/vocabulary.js";
import { ruleNamesOf } from "./rule-names.js";
import type { Locale, Texts } from "./texts.js";
import type { Messages } from "./zh-CN/application.js";

const known = new WeakMap<object, Map<Locale, Texts>>();

/**
 * The texts of a language as an edition words them: its own sentences before ours, and in ours its names of places and
 * bodies; and the names of its own fields, words and parts of the procedure. What is no edition, or has neither, changes nothing.
 */
export function textsUnder(texts: Texts, edition: unknown): Texts {
  const own = ownNames(edition);
  const under = edition !== undefined && isEdition(edition) ? ofEdition(texts, edition) : texts;
  return own === undefined ? under : bare({ ...under, own });
}

function ofEdition(texts: Texts, edition: Edition): Texts {
  const { sentences, parameters, rules, divisions = noDivisions } = bare(edition);
  return bare({
    ...wordedBy(texts, sentences),
    parameters,
    ruleNames: ruleNamesOf(rules),
    divisions,
    ...ofCurrency(currencyOf(sentences)),
  });
}

const ofCurrency = (currency: Currency | undefined) => (currency === undefined ? {} : { currency });

/** What the own fields, words and parts of the procedure of an edition are called; `undefined` where it has none. */
function ownNames(edition: unknown): Texts["own"] {
  const [extension, procedure] = [extensionOf(edition), procedureExtensionOf(edition)];
  if (extension === undefined && procedure === undefined) return undefined;
  return {
    nouns: nounsUnder(edition, vocabulary),
    words: { ...extension?.words, ...procedure?.words },
  };
}

function wordedBy(texts: Texts, sentences: Sentences | undefined): Texts {
  const wording = ownOf(sentences, texts.locale);
  if (sentences === undefined || wording === undefined) return texts;
  const byLocale = known.get(sentences) ?? new Map<Locale, Texts>();
  known.set(sentences, byLocale);
  const made = byLocale.get(texts.locale) ?? worded(texts, bare(wording));
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
  return bare({ locale, messages: Object.fromEntries(kinds) as Messages, change, wording });
}

/** What an edition calls things, for those that have labels and no sentences: no sentence is loaded for it. */
export function labelsUnder(edition: unknown, locale: Locale): Texts {
  const known = isEdition(edition) ? edition : undefined;
  const sentences = ownOf(known, "sentences");
  const wording = ownOf(sentences, locale);
  const own = ownNames(edition);
  return bare({
    ...{ locale, messages: {} as Messages, change: placesIn(ownOf(wording, "places")) },
    ...ofCurrency(currencyOf(sentences)),
    ...(wording && { wording: bare(wording) }),
    ...(own && { own }),
  });
}

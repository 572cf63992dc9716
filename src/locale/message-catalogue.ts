import { deepFreeze } from "../core/freeze.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { readOptions } from "../input/options.js";
import { type Locale, textsOf } from "./messages.js";
import { textsUnder } from "./texts-under.js";

/** 用语目录. The sentences of a language: by kind (`findings`, `issues`, `remedies` …), then by code. */
export type MessageCatalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Every sentence of a language with its placeholders, as data: for translators, and for whoever writes the sentences of an edition
 * (`parts.sentences`) and wants to see what there is to reword. With `edition`, as that edition words them; of rules, only those that it has.
 *
 * @example
 * ```ts
 * import { messageCatalogue } from "digital-pilot-rules";
 *
 * messageCatalogue("en").remedies?.["seal-it"]; //=> "Seal the overall plan."
 * ```
 */
export function messageCatalogue(locale: Locale, options?: { readonly edition?: Edition }): MessageCatalogue;
export function messageCatalogue(locale: Locale, options?: unknown): MessageCatalogue;
export function messageCatalogue(locale: Locale, options?: unknown): MessageCatalogue {
  const { edition } = readOptions(options, ["edition"]).given;
  const catalogue = structureOf(textsUnder(textsOf(locale), edition).messages);
  return deepFreeze(isEdition(edition) ? { ...catalogue, rules: rulesOf(edition, catalogue) } : catalogue);
}

/** What the rules of another text ask for is nothing to say under this one. */
const rulesOf = ({ rules }: Edition, catalogue: MessageCatalogue): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rules.flatMap(({ id }) => {
      const said = Object.hasOwn(catalogue.rules ?? {}, id) ? catalogue.rules?.[id] : undefined;
      return said === undefined ? [] : [[id, said]];
    }),
  );

const structureOf = (messages: object): MessageCatalogue =>
  Object.fromEntries(
    Object.entries(messages).map(([kind, ofKind]) => [kind, { ...(ofKind as MessageCatalogue[string]) }]),
  );

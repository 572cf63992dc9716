import { deepFreeze } from "../core/freeze.js";
import type { Edition, EditionParts } from "./edition.js";
import { asEdition } from "./is-edition.js";
import { knownParts } from "./known-parts.js";

/**
 * 内置版本. An edition of the library's own. Its parts are taken as they are: to look at each of them again whenever the library is imported
 * took a third of the time of that. A test holds it to what `defineEdition` makes of it.
 */
export function builtInEdition(
  parts: Required<Omit<EditionParts, "fields" | "words" | "notAsked">>,
): Edition {
  const { id, title, parameters, rules, indicators, outline, ...further } = parts;
  const edition = asEdition(
    deepFreeze({ id, title, parameters, rules, indicators, outline, ...further, issues: [] }),
  );
  for (const list of [parameters, indicators, outline]) knownParts("list").add(list);
  for (const rule of rules) knownParts("rule").add(rule);
  knownParts("procedure").add(further.procedure);
  knownParts("provisions").add(further.provisions);
  knownParts("roles").add(further.parameterRoles);
  knownParts("sentences").add(further.sentences);
  knownParts("divisions").add(further.divisions);
  return edition;
}

import { deepFreeze } from "../core/freeze.js";
import type { Edition, EditionParts } from "./edition.js";
import { asEdition } from "./is-edition.js";
import type { Procedure } from "./procedure.js";
import { noteRead } from "./read-procedures.js";

/**
 * 内置版本. An edition of the library's own. Its parts are taken as they are: to look at each of them again whenever the library is imported
 * took a third of the time of that. A test holds it to what `defineEdition` makes of it.
 */
export function builtInEdition(parts: EditionParts & { readonly procedure: Procedure }): Edition {
  const { id, title, parameters, rules, indicators, outline, procedure, ...further } = parts;
  return asEdition(
    deepFreeze({
      ...{ id, title, parameters, rules, indicators, outline },
      ...{ procedure: noteRead(procedure), ...further, issues: [] },
    }),
  );
}

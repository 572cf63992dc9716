import type { ParameterUse } from "../../kernel/parameter.js";
import { messageIn } from "../texts.js";
import { unitSaid, valueSaid } from "./value-said.js";
import type { Voice } from "./voice.js";

/** Key words as they are quoted: where a variant has changed the figure they name, with what holds instead. */
export function quoted(phrase: string, changed: readonly ParameterUse[], voice: Voice): string {
  const changes = changed.map(({ id, value, unit }) =>
    voice.phrase("change", {
      name: messageIn(voice.texts, "parameters", id) ?? voice.field(`parameters.${id}`),
      value: valueSaid(value, voice),
      unit: unitSaid(value, unit),
    }),
  );
  if (changes.length === 0) return phrase;
  return voice.phrase("changed", {
    phrase,
    changes: changes.join(voice.texts.locale === "en" ? ", " : "，"),
  });
}

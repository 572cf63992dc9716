import type { ParameterUse } from "../../kernel/parameter.js";
import { join } from "../render.js";
import type { Voice } from "./voice.js";

/** How many entries a list may have before it is only counted. */
const mostEntries = 3;

/** The value of a parameter: a word by its label, a long list by its length. */
export function valueSaid(value: ParameterUse["value"], voice: Voice): string {
  if (value === null) return voice.tell("value-absent");
  if (typeof value === "string") return voice.word(value);
  return value.length > mostEntries
    ? voice.tell("list", { count: value.length })
    : join(value.map(voice.word), voice.texts);
}

/** Its unit, where it is one to say: what kind of word or list it is stands in the unit too. */
export const unitSaid = (value: ParameterUse["value"], unit: string | null): string | undefined =>
  typeof value !== "string" || unit === null || /^[a-z]*$/.test(unit) ? undefined : unit;

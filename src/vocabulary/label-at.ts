import { type Label, labelOf } from "./application-words.js";
import type { Row } from "./row.js";

/** A word by the label it has at a place, where it has one of its own there. */
export const labelAt = (word: string, called: Row["called"]): Label | undefined =>
  called !== undefined && Object.hasOwn(called, word) ? called[word] : labelOf(word);

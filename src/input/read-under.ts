/** 版本的读法. What an edition changes in how a whole schema is read, beside its own fields and words. */
import type { RenamedWords } from "../vocabulary/renamed-words.js";

/** How the values of a schema are read. */
export interface Manner {
  /** What people write for the currency of amounts; `undefined` for the yuan. */
  readonly currency?: readonly string[] | undefined;
  /** The labels of words under other names. */
  readonly renamed?: RenamedWords | undefined;
}

const manners = new WeakMap<object, Manner>();

export const noteManner = (schema: object, manner: Manner): void => {
  manners.set(schema, manner);
};

/** How a schema is read that an edition has changed; as ever, where none has. */
export const mannerOf = (schema: object): Manner => manners.get(schema) ?? asEver;

const asEver: Manner = {};

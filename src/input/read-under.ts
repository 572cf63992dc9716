/** 版本的读法. What an edition changes in how a whole schema is read, beside its own fields and words. */
import type { RenamedWords } from "../vocabulary/renamed-words.js";
import type { AnySchema } from "./read.js";

/** How the values of a schema are read. */
export interface Manner {
  /** What people write for the currency of amounts; `undefined` for the yuan. */
  readonly currency?: readonly string[] | undefined;
  /** The labels of words under other names. */
  readonly renamed?: RenamedWords | undefined;
}

const manners = new WeakMap<AnySchema, Manner>();

export const noteManner = (schema: AnySchema, manner: Manner): void => {
  manners.set(schema, manner);
};

/** How a schema is read that an edition has changed; as ever, where none has. */
export const mannerOf = (schema: AnySchema): Manner => manners.get(schema) ?? asEver;

const asEver: Manner = {};

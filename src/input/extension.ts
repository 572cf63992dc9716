/**
 * 版本的自定字段, ready to be used. They were looked at when the edition was put together, which is also when schemas, rows and facts were
 * made of them; whoever reads, asks or explains finds them here and needs none of what they are made with.
 */
import type { Issue } from "../core/issue.js";
import { errorOf } from "../vocabulary/issues.js";
import type { OwnFields } from "../vocabulary/own-fields.js";
import type { Label, Table } from "../vocabulary/row.js";
import type { AnySchema } from "./read.js";

const error = /* @__PURE__ */ errorOf("argument");

/** 版本, as far as reading goes: what counts of it is its own fields. */
export interface EditionWithFields {
  readonly id: string;
  readonly fields?: OwnFields;
}

/** What an edition's own fields add to the built-in ones. */
export interface Extension {
  /** A schema of the library with the own fields in it; the schema itself where it has none of their nouns. */
  readonly extended: <Schema extends AnySchema>(schema: Schema) => Schema;
  /** The nouns that have own fields, with all their fields. */
  readonly nouns: Table;
  /** What the own words are called. */
  readonly words: Readonly<Record<string, Label>>;
  /** The values that a rule about one enterprise can see of each own field of enterprises. */
  readonly enterpriseFacts: Readonly<Record<string, readonly string[]>>;
}

const extensions = new WeakMap<object, Extension>();

export const noteExtension = (fields: OwnFields, extension: Extension): void => {
  extensions.set(fields, extension);
};

/** What the own fields of an edition add; `undefined` where it has none. Anything may be handed in. */
export function extensionOf(edition: unknown): Extension | undefined {
  // Nobody names one in most calls, and to raise what is caught below costs more than the rest of many of them.
  if (edition === undefined || edition === null) return undefined;
  try {
    const { fields } = edition as { readonly fields?: unknown };
    return typeof fields === "object" && fields !== null ? extensions.get(fields) : undefined;
  } catch {
    // A proxy raises whatever it likes when it is looked at.
    return undefined;
  }
}

/** The own fields of an edition that an option names; what is no edition is an issue, and one whose fields are wrong has its own. */
export function readFieldsOf(edition: unknown): {
  readonly value: Extension | undefined;
  readonly issues: readonly Issue[];
} {
  const value = extensionOf(edition);
  const isUsable = edition === undefined || value !== undefined || hasNoFields(edition);
  return { value, issues: isUsable ? [] : [error("unknown-edition", ["edition"])] };
}

function hasNoFields(edition: unknown): boolean {
  try {
    const { id, fields } = edition as EditionWithFields;
    return typeof id === "string" && fields === undefined;
  } catch {
    return false;
  }
}

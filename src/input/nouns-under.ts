import type { Table } from "../vocabulary/row.js";
import { extensionOf } from "./extension.js";
import { type ProcedureExtension, procedureExtensionOf } from "./procedure-extension.js";

/** By what a procedure adds: the vocabulary is one table, so that what is made of it is worked out once. */
const known = new WeakMap<ProcedureExtension, Table>();

/** 名目. The whole vocabulary as an edition has it: with its own fields and words, and with the events of its procedure. */
export function nounsUnder(edition: unknown, nouns: Table): Table {
  const procedure = procedureExtensionOf(edition);
  const all = procedure === undefined ? nouns : (known.get(procedure) ?? { ...nouns, ...procedure.nouns });
  if (procedure !== undefined) known.set(procedure, all);
  return extensionOf(edition)?.named(all) ?? all;
}

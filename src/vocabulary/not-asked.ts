/** 免填字段. The built-in fields of an application that the form of an edition does not ask for. */
import { bare, ownOf } from "../core/own-data.js";
import { builtInNouns } from "./own-fields.js";
import type { NounTable, Row, Table } from "./row.js";

/** The nouns of a table of which some fields are not asked for, with these no longer required. */
export function nounsNotAsking(nouns: Table, terms: readonly string[]): Table {
  const changed: Record<string, NounTable> = bare({});
  for (const term of terms) {
    const [noun, field] = term.split(".") as [string, string];
    const table = changed[noun] ?? (nouns[noun] as NounTable);
    const row = notAsking(table.fields[field] as Row, term);
    changed[noun] = { ...table, fields: { ...table.fields, [field]: row } };
  }
  return changed;
}

const notAsking = ({ required: _, ...row }: Row, term: string): Row => bare({ ...row, notAsked: term });

/** Every built-in field of an application by the noun it stands in and its name there: `enterprise.chainId`. */
export const applicationTerms = (): readonly string[] => termsFrom("application", new Set());

function termsWithin(row: Row, seen: Set<string>): readonly string[] {
  const noun = ownOf(row, "noun");
  return noun === undefined ? [] : termsFrom(noun, seen);
}

function termsFrom(noun: string, seen: Set<string>): readonly string[] {
  if (seen.has(noun)) return [];
  seen.add(noun);
  return Object.entries((builtInNouns[noun] as NounTable).fields).flatMap(([field, row]) => [
    `${noun}.${field}`,
    ...termsWithin(row, seen),
  ]);
}

import type { Values } from "../../core/issue.js";
import type { Locale } from "../messages.js";

/** A sentence about something, with its name in front. */
export const named = (label: string, sentence: string, locale: Locale): string =>
  locale === "en" ? `${label}: ${sentence}` : `${label}：${sentence}`;

/** Unknown figures are left out, and with them the optional parts of a message that use them. */
export const knownValues = (values: Readonly<Record<string, string | null | undefined>>): Values =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );

/** Columns as words: `target` alone stands for a kind of rule, the column is a value. */
export const columnWords = (columns: readonly string[]): string =>
  columns.map((column) => (column === "target" ? "target-column" : column)).join(", ");

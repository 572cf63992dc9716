/** A condition of a policy as rows of a form: comparisons that must all hold. */
import { isObject, type Json, type JsonObject } from "./form.ts";

export const comparisons = ["is", "isNot", "atLeast", "atMost", "above", "below", "in", "notIn"] as const;
export interface Row {
  readonly fact: string;
  readonly comparison: (typeof comparisons)[number];
  readonly value: string;
}
export interface FactOf {
  readonly value: string;
  readonly label: string;
  readonly kind: "number" | "yes-or-no" | "text";
}

const isPlain = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);
const isList = (name: string): boolean => name === "in" || name === "notIn";

function rowsOfOne(condition: unknown): readonly Row[] | undefined {
  if (!isObject(condition) || typeof condition.fact !== "string") return undefined;
  const { fact, ...rest } = condition;
  const entries = Object.entries(rest);
  const isKnown = entries.every(([name, value]) => {
    if (!(comparisons as readonly string[]).includes(name)) return false;
    return isList(name) ? Array.isArray(value) && value.every(isPlain) : isPlain(value);
  });
  if (!isKnown || entries.length === 0) return undefined;
  return entries.map(([name, value]) => ({
    fact,
    comparison: name as Row["comparison"],
    value: Array.isArray(value) ? value.join(", ") : String(value),
  }));
}

/** The rows of a condition; `undefined` where a form cannot show it. */
export function rowsOf(condition: unknown): readonly Row[] | undefined {
  if (condition === undefined) return [];
  if (!isObject(condition) || !Array.isArray(condition.all)) return rowsOfOne(condition);
  const rows = condition.all.map(rowsOfOne);
  return Object.keys(condition).length === 1 && rows.every((one) => one !== undefined)
    ? rows.flat()
    : undefined;
}

function valueIn({ comparison, value }: Row, kind: FactOf["kind"]): Json {
  const one = (text: string): Json => {
    if (kind === "yes-or-no" && /^(true|false)$/.test(text)) return text === "true";
    return kind === "number" && /^\d{1,9}$/.test(text) ? Number(text) : text;
  };
  return isList(comparison)
    ? value
        .split(/[,，、]\s*/)
        .filter(Boolean)
        .map(one)
    : one(value);
}

/** The condition that says what the rows say; `undefined` for none. */
export function conditionOf(rows: readonly Row[], facts: readonly FactOf[]): JsonObject | undefined {
  const kindOf = (fact: string) => facts.find(({ value }) => value === fact)?.kind ?? "text";
  const merged: Record<string, Json>[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    const value = valueIn(row, kindOf(row.fact));
    if (last !== undefined && last.fact === row.fact && !(row.comparison in last))
      last[row.comparison] = value;
    else merged.push({ fact: row.fact, [row.comparison]: value });
  }
  return merged.length > 1 ? { all: merged } : merged[0];
}

/** What an edition holds for a parameter, as it stands there: for who makes examples, and not for rules, which have a context. */
import type { Edition } from "./edition.js";

const valueIn = ({ parameters }: Edition, id: string) => parameters.find((one) => one.id === id)?.value;

/** A whole number below a hundred thousand; nought where the edition gives none. */
export function figureIn(edition: Edition, id: string): number {
  const value = valueIn(edition, id);
  return typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : 0;
}

/** A list; empty where the edition gives none. */
export function listIn(edition: Edition, id: string): readonly string[] {
  const value = valueIn(edition, id);
  return Array.isArray(value) ? value : [];
}

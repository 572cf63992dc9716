/** 免填字段, as somebody hands them in: a list of terms of the vocabulary. */
import { closest } from "../core/closest.js";
import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Issue } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { applicationTerms } from "../vocabulary/not-asked.js";
import type { PartReading } from "./read-parts.js";

const error = /* @__PURE__ */ errorOf("argument");
const below = /* @__PURE__ */ belowIn("argument");

const place = ["edition", "notAsked"];

/** The lists that were read before, and are frozen: they need no second look. */
const known = new WeakSet<object>();

/** Reads which built-in fields the form of an edition does not ask for. A term that is none is left out, for the edition then decides nothing. */
export function readNotAsked(input: unknown): PartReading<readonly string[] | undefined> {
  if (input === undefined) return { value: undefined, issues: [] };
  if (known.has(input as object)) return { value: input as readonly string[], issues: [] };
  const copy = snapshot(input);
  if (!copy.ok) return { value: undefined, issues: copy.issues.map((issue) => below(place, issue)) };
  if (!Array.isArray(copy.value))
    return { value: undefined, issues: [error("wrong-type", place, { expected: "a-list" })] };
  const terms = applicationTerms();
  const given: readonly unknown[] = copy.value;
  const issues = given.flatMap((one, index) => faultOf(one, index, terms));
  const value = deepFreeze(
    given.filter((one): one is string => typeof one === "string" && terms.includes(one)),
  );
  if (!hasErrors(issues)) known.add(value);
  return { value, issues };
}

function faultOf(given: unknown, index: number, terms: readonly string[]): readonly Issue[] {
  const at = [...place, index];
  if (typeof given !== "string") return [error("wrong-type", at, { expected: "a-text" })];
  if (terms.includes(given)) return [];
  const term = given.slice(0, longestShown);
  const nearest = closest(term, terms);
  return [error("not-asked-of-nothing", at, { term, ...(nearest !== undefined && { closest: nearest }) })];
}

const longestShown = 60;

import type { ApplicationFacts } from "../application/facts.js";
import { suggestions } from "../core/closest.js";
import { hasErrors, type Issue, type Path } from "../core/issue.js";
import { frozenParts, isFrozenThrough, ownData, ownElements } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { type Rule, stages } from "../kernel/rule.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import { knownParts } from "./known-parts.js";
import type { PartReading } from "./read-parts.js";

const error = /* @__PURE__ */ errorOf("argument");
const warning = /* @__PURE__ */ warningOf("argument");

type AnyRule = Rule<ApplicationFacts>;

/** More than any text has duties. */
const mostRules = 10_000;

/** The rules that were read before, and are frozen: they need no second look. */
const known = /* @__PURE__ */ knownParts("rule");

/**
 * Rules hold functions, so that no schema reads them. One that is wrong is left out, for the edition then decides nothing; a sound
 * one is kept as it is where nobody can change it any more, and copied where somebody can.
 */
export function readRules(input: unknown): PartReading<readonly AnyRule[]> {
  const list = ownElements(input, mostRules);
  if (list === undefined)
    return { value: [], issues: [error("wrong-type", ["edition", "rules"], { expected: "a-list" })] };
  const readings = list.map((one, index) => readRule(one, ["edition", "rules", index]));
  return {
    value: readings.flatMap(({ value }) => value ?? []),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

function readRule(input: unknown, path: Path): PartReading<AnyRule | undefined> {
  if (known.has(input)) return { value: input as AnyRule, issues: [] };
  const held = ownData(input);
  if (held === undefined)
    return { value: undefined, issues: [error("wrong-type", path, { expected: "a-record" })] };
  const issues = [...faultsOf(held, path), ...unknownKeysOf(held, ruleKeys, path)];
  if (hasErrors(issues)) return { value: undefined, issues };
  const rule = (isFrozenThrough(input) ? input : frozenParts(Object.fromEntries(held))) as AnyRule;
  known.add(rule);
  return { value: rule, issues };
}

/** What each property of a rule has to be: a word of a list, or the word for what is expected. */
const forms = {
  id: "a-text",
  phrase: "a-text",
  force: ["must", "prefer", "target"],
  basis: ["text", "reading"],
  stage: stages,
  check: "a-function",
  judge: "a-text",
  parameters: "a-list",
  mend: "a-function",
} as const;

const optional = ["judge", "parameters", "mend"];

/** A predicate is looked at where a roster is screened by it. */
const ruleKeys = [...Object.keys(forms), "predicate"];

function faultsOf(held: ReadonlyMap<string, unknown>, path: Path): readonly Issue[] {
  return Object.entries(forms).flatMap(([name, form]) => {
    const value = held.get(name);
    const place = [...path, name];
    if (value === undefined) return optional.includes(name) ? [] : [error("missing", place)];
    if (typeof form !== "string")
      return form.some((word) => word === value)
        ? []
        : [error("unknown-word", place, { allowed: form.join(", ") })];
    return isOfForm(value, form) ? [] : [error("wrong-type", place, { expected: form })];
  });
}

function isOfForm(value: unknown, form: "a-text" | "a-function" | "a-list"): boolean {
  if (form === "a-text") return typeof value === "string";
  if (form === "a-function") return typeof value === "function";
  const copy = snapshot(value);
  return copy.ok && Array.isArray(copy.value) && copy.value.every((one) => typeof one === "string");
}

/** Keys that nobody reads: whoever wrote them believes that they count. */
export function unknownKeysOf(
  held: ReadonlyMap<string, unknown>,
  known: readonly string[],
  path: Path,
): readonly Issue[] {
  const suggest = suggestions(known);
  return [...held.keys()]
    .filter((key) => !known.includes(key))
    .map((key) => {
      const shown = key.slice(0, 60);
      const closest = suggest(shown);
      return warning("unknown-key", [...path, shown], {
        key: shown,
        ...(closest !== undefined && { closest }),
      });
    });
}

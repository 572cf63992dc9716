import { closest } from "../core/closest.js";
import { type Issue, unlike } from "../core/issue.js";
import { ownData, ownElements } from "../core/own-data.js";
import { readOptions } from "../input/options.js";
import { errorOf } from "../vocabulary/issues.js";
import type { ApplicationRule } from "./define.js";
import { defineEdition } from "./define-edition.js";
import type { Edition } from "./edition.js";
import { isEdition } from "./is-edition.js";
import { nothingToVary, withIssues } from "./with-issues.js";
import { unknownRule } from "./without-rules.js";

const error = /* @__PURE__ */ errorOf("edition");

/** Where rules are put that an edition does not have yet: at its end unless one of these is given. */
export interface RulePlace {
  /** The id of the rule that they come right before. */
  readonly before?: string;
  /** The id of the rule that they come right after. */
  readonly after?: string;
}

/**
 * 加规则. A variant with more rules; the original is untouched. A rule with the id of one that is there takes its place, where that stood, so
 * that outline, provisions and procedure cite the new one. The others come together at the end, or at the place named. Issues of the
 * variant, which then decides nothing: those that `defineEdition` has of the rules (two with one id, a parameter that the edition does not
 * have), `unknown-rule` for a place that is no rule's, `two-places` where both are named, `wrong-type` for rules that are no list,
 * `unknown-edition` where there is no edition to vary.
 *
 * @example
 * ```ts
 * import { nm2024 } from "digital-pilot-rules";
 * import { enterpriseRule, withRules } from "digital-pilot-rules/rules";
 *
 * const noneBelow = enterpriseRule({
 *   id: "3.2#above-only", phrase: "规上企业", force: "must", basis: "text", stage: "application",
 *   predicate: { reads: ["scale"], fault: ({ scale }) => (scale === "below" ? "not-met" : undefined) },
 * });
 * const stricter = withRules(nm2024, [noneBelow], { after: "3.2#above-scale-all" });
 * stricter.issues; //=> []
 * stricter.rules.length - nm2024.rules.length; //=> 1
 * withRules(stricter, [noneBelow]).rules.length - stricter.rules.length; //=> 0
 * ```
 */
export function withRules(edition: Edition, rules: readonly ApplicationRule[], place?: RulePlace): Edition;
export function withRules(edition: unknown, rules: unknown, place?: unknown): Edition;
export function withRules(edition: unknown, rules: unknown, place: unknown = {}): Edition {
  if (!isEdition(edition)) return nothingToVary();
  const list = ownElements(rules, mostRules);
  if (list === undefined)
    return withIssues(edition, [...edition.issues, error("wrong-type", ["rules"], { expected: "a-list" })]);
  const { given, issues: ofPlace } = readOptions(place, ["before", "after"]);
  const { issues: _, ...parts } = edition;
  const { rules: placed, issues: unplaced } = put(edition, list, given);
  const variant = defineEdition({ ...parts, rules: placed });
  return withIssues(variant, [
    ...edition.issues,
    ...unlike(edition.issues, variant.issues),
    ...ofPlace,
    ...unplaced,
  ]);
}

/** More than any text has. */
const mostRules = 10_000;

const idOf = (rule: unknown): unknown => ownData(rule)?.get("id");

/** The rules with those given among them: in the place of their namesakes, or together where they are to be. */
function put(
  { rules }: Edition,
  given: readonly unknown[],
  { before, after }: { readonly before?: unknown; readonly after?: unknown },
) {
  const known = new Set<unknown>(rules.map(({ id }) => id));
  const replacing = new Map(given.filter((rule) => known.has(idOf(rule))).map((rule) => [idOf(rule), rule]));
  // A second one of the same id stays in the list, so that the edition says that there are two.
  const added = given.filter((rule) => replacing.get(idOf(rule)) !== rule);
  const list: readonly unknown[] = rules.map((rule) => replacing.get(rule.id) ?? rule);
  const beside = before ?? after;
  const at = rules.findIndex(({ id }) => id === beside);
  const issues = [
    ...(before !== undefined && after !== undefined ? [error("two-places", ["rules"])] : []),
    ...(beside !== undefined && at < 0 ? [noPlace(beside, rules)] : []),
  ];
  const end = at < 0 ? list.length : before === undefined ? at + 1 : at;
  return { rules: [...list.slice(0, end), ...added, ...list.slice(end)], issues };
}

function noPlace(given: unknown, rules: Edition["rules"]): Issue {
  if (typeof given !== "string") return error("wrong-type", ["rules"], { expected: "a-text" });
  const id = given.slice(0, longestId);
  return unknownRule(
    id,
    closest(
      id,
      rules.map((rule) => rule.id),
    ),
  );
}

const longestId = 200;

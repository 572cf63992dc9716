import { suggestions } from "../core/closest.js";
import { type Issue, unlike } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { snapshot } from "../core/snapshot.js";
import { belowIn, errorOf } from "../vocabulary/issues.js";
import { defineEdition } from "./define-edition.js";
import type { Edition } from "./edition.js";
import { isEdition } from "./is-edition.js";
import type { Citation, Procedure } from "./procedure.js";
import type { Provisions } from "./provisions.js";
import type { Sentences, Wording } from "./sentences.js";
import { madeOf, nothingToVary, withIssues } from "./with-issues.js";

const error = /* @__PURE__ */ errorOf("edition");
const below = /* @__PURE__ */ belowIn("edition");

/**
 * 去规则. A variant without some rules, for whoever reads the text otherwise; the original is untouched. They are taken out of the outline,
 * the provisions and the citations of the procedure too, whose words stay, so that the edition still decides. Issues of the variant, which
 * then decides nothing: `unknown-rule` for an id that is no rule's (with the nearest), `wrong-type` for ids that are no list of texts,
 * `unknown-edition` where there is no edition to vary.
 *
 * @example
 * ```ts
 * import { nm2024, withoutRules } from "digital-pilot-rules";
 *
 * const milder = withoutRules(nm2024, ["3.3#open-tender"]);
 * milder.issues; //=> []
 * nm2024.rules.length - milder.rules.length; //=> 1
 * withoutRules(nm2024, ["3.3#open-tenders"]).issues[0]?.values; //=> { id: "3.3#open-tenders", closest: "3.3#open-tender" }
 * ```
 */
export function withoutRules(edition: Edition, ids: readonly string[]): Edition;
export function withoutRules(edition: unknown, ids: unknown): Edition;
export function withoutRules(edition: unknown, ids: unknown): Edition {
  return isEdition(edition) ? leftOut(madeOf(edition), ids) : nothingToVary();
}

function leftOut(edition: Edition, ids: unknown): Edition {
  const copy = snapshot(ids);
  if (!copy.ok)
    return withIssues(edition, [...edition.issues, ...copy.issues.map((issue) => below(["rules"], issue))]);
  if (!Array.isArray(copy.value) || !copy.value.every((id) => typeof id === "string"))
    return withIssues(edition, [...edition.issues, error("wrong-type", ["rules"], { expected: "a-list" })]);
  const left = new Set<string>(copy.value);
  const variant = defineEdition(lacking(edition, left));
  const before = edition.issues.filter(
    ({ code, path }) =>
      (code !== "unknown-rule" || path[0] === "rules") && !(path[0] === "rules" && left.has(`${path[1]}`)),
  );
  return withIssues(variant, [...before, ...unlike(before, variant.issues), ...unknownIn(left, edition)]);
}

function unknownIn(ids: ReadonlySet<string>, { rules }: Edition): readonly Issue[] {
  const known = rules.map(({ id }) => id);
  const suggest = suggestions(known);
  return [...ids].filter((id) => !known.includes(id)).map((id) => unknownRule(id, suggest(id)));
}

/** That an id is no rule's, with the nearest that is one. */
export const unknownRule = (id: string, closest: string | undefined): Issue =>
  error("unknown-rule", ["rules", id], { id, ...(closest !== undefined && { closest }) });

/** The parts of an edition without some rules, wherever they are named. */
function lacking(edition: Edition, left: ReadonlySet<string>) {
  const { rules, outline, procedure, provisions, sentences } = bare(edition);
  const { issues: _, ...parts } = edition;
  return {
    ...parts,
    rules: rules.filter(({ id }) => !left.has(id)),
    outline: outline.map((entry) => entryWithout(entry, left)),
    ...(procedure && { procedure: procedureWithout(procedure, left) }),
    ...(provisions && { provisions: provisionsWithout(provisions, left) }),
    ...(sentences && { sentences: sentencesWithout(sentences, left) }),
  };
}

/** A sentence all of whose rules are left out says so, unless its author has said already where else it lives. */
function entryWithout(entry: Edition["outline"][number], left: ReadonlySet<string>) {
  const rules = entry.rules.filter((id) => !left.has(id));
  const isEmptied = rules.length === 0 && entry.rules.length > 0 && ownOf(entry, "note") === undefined;
  return { ...entry, rules, ...(isEmptied && { note: "Left out of this variant." }) };
}

const sentencesWithout = (sentences: Sentences, left: ReadonlySet<string>): Sentences =>
  Object.fromEntries(
    Object.entries(sentences).map(([locale, worded]: [string, Wording]) => {
      const { rules, ...wording } = bare(worded);
      const kept = Object.entries(rules ?? {}).filter(([id]) => !left.has(id));
      return [locale, { ...wording, ...(rules && { rules: Object.fromEntries(kept) }) }];
    }),
  );

/** A citation whose rule is gone still has its clause and its words. */
function uncited<Cited extends Citation>(citation: Cited, left: ReadonlySet<string>) {
  const { rule, ...cited } = bare(citation);
  return left.has(`${rule}`) ? cited : citation;
}

const procedureWithout = ({ transitions, duties, ...rest }: Procedure, left: ReadonlySet<string>) => ({
  ...rest,
  transitions: transitions.map((row) => ({
    ...uncited(row, left),
    conditions: row.conditions.map((condition) => uncited(condition, left)),
  })),
  duties: duties.map((duty) => uncited(duty, left)),
});

/** A provision that was a rule is gone with it: who has to cite it says that the edition has none. */
const provisionsWithout = (provisions: Provisions, left: ReadonlySet<string>): Provisions =>
  Object.fromEntries(
    Object.entries(provisions)
      .filter(([, answer]) => typeof answer !== "string" || !left.has(answer))
      .map(([name, answer]) => [name, typeof answer === "string" ? answer : uncited(answer, left)]),
  );

import { hasErrors, type Issue } from "../core/issue.js";
import { bare, ownOf } from "../core/own-data.js";
import { citing } from "../kernel/evaluate.js";
import { type Cited, clauseOf } from "../kernel/rule.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import type { Edition } from "./edition.js";
import { isEdition } from "./is-edition.js";
import type { ProvisionName } from "./provisions.js";

const error = /* @__PURE__ */ errorOf("argument");
const warning = /* @__PURE__ */ warningOf("argument");

/** An empty citation: a finding with it has an empty clause, never that of another text. */
const nothingCited: Cited = { id: "", phrase: "", force: "target", basis: "reading", stage: "application" };

/** The rule of an edition that answers for a provision; one without a clause where the edition has none. */
export const provisionOf = (edition: Edition, name: ProvisionName): Cited =>
  citing(answering(edition, name), edition.parameters);

function answering(edition: Edition, name: ProvisionName): Cited {
  const { rules } = edition;
  const answer = ownOf(ownOf(edition, "provisions"), name);
  if (typeof answer === "object" && answer !== null) {
    const { clause, phrase, rule = "" } = bare(answer);
    // The id of a rule of another clause cannot be the id of this citation.
    const id = clauseOf(rule) === clause ? rule : `${clause}#${name}`;
    return { ...nothingCited, id, phrase, basis: "text" };
  }
  const rule = rules.find(({ id }) => id === answer);
  if (rule === undefined) return nothingCited;
  const { id, phrase, force, basis, stage } = rule;
  return { id, phrase, force, basis, stage };
}

/** The ids of the rules that answer for some provisions, as far as the edition has them. */
export const rulesOfProvisions = (edition: Edition, names: readonly ProvisionName[]): readonly string[] =>
  names.map((name) => provisionOf(edition, name).id).filter((id) => id !== "");

/**
 * The edition a function cites from, and its issues: it is not an edition, it has errors and so decides nothing, or it lacks
 * a provision, which is a warning.
 */
export function citedEdition(
  given: unknown,
  names: readonly ProvisionName[],
): { readonly edition: Edition | undefined; readonly issues: readonly Issue[] } {
  if (!isEdition(given)) return { edition: undefined, issues: [error("unknown-edition", ["edition"])] };
  if (hasErrors(given.issues)) return { edition: undefined, issues: given.issues };
  return { edition: given, issues: [...given.issues, ...missingProvisions(given, names)] };
}

/** A warning for each provision that a function had to cite and the edition does not have. */
export const missingProvisions = (edition: Edition, names: readonly ProvisionName[]): readonly Issue[] =>
  names
    .filter((name) => clauseOf(provisionOf(edition, name).id) === "")
    .map((name) =>
      warning("provision-missing", ["edition", "provisions", name], { provision: provisionWords[name] }),
    );

/** The words by which a message names a provision. */
const provisionWords: Readonly<Record<ProvisionName, string>> = {
  quota: "provision-quota",
  threeParty: "provision-three-party",
  uses: "provision-uses",
  discretion: "provision-discretion",
  instalments: "provision-instalments",
  matchingFunds: "provision-matching-funds",
  socialCapital: "provision-social-capital",
  costEstimate: "provision-cost-estimate",
  approval: "provision-approval",
  publicity: "provision-publicity",
  review: "provision-review",
  consequence: "provision-consequence",
  targets: "provision-targets",
  nationalSupport: "provision-national-support",
  period: "provision-period",
};

/** 不要求填报却要用到的字段: what the form of an edition does not ask for, and its rules do. */
import { type ApplicationFacts, factsOfApplication } from "../application/facts.js";
import { kindOf } from "../application/record-names.js";
import type { Issue } from "../core/issue.js";
import type { Extension } from "../input/extension.js";
import type { Circumstances } from "../kernel/context.js";
import { evaluate } from "../kernel/evaluate.js";
import type { Rule } from "../kernel/rule.js";
import { errorOf } from "../vocabulary/issues.js";
import { builtInNouns } from "../vocabulary/own-fields.js";
import { placesIn } from "../vocabulary/places.js";
import type { NounTable, Table } from "../vocabulary/row.js";
import { placeReader } from "./divisions.js";
import type { EditionParts } from "./edition.js";

const error = /* @__PURE__ */ errorOf("edition");

/** What the rules are asked with. */
interface Asking extends Pick<EditionParts, "parameters" | "rules" | "indicators"> {
  readonly divisions: EditionParts["divisions"] | undefined;
  readonly notAsked: readonly string[] | undefined;
  readonly extension: Extension | undefined;
}

/**
 * The fields that a rule asks for and the form does not: whoever fills it in would be asked for what they have no place for. Which those are is
 * seen where nothing has been filled in, or nothing but an entry in each list.
 */
export function faultsOfNotAsked({ notAsked, extension, rules, ...edition }: Asking): readonly Issue[] {
  if (notAsked === undefined || extension === undefined) return [];
  const nouns = { ...builtInNouns, ...extension.nouns };
  const places = placesNotAsked(nouns);
  const drafts = [{}, withEntries(nouns, "application")].map((draft) =>
    factsOfApplication(draft, { extension, indicators: edition.indicators }),
  );
  const circumstances = circumstancesOf(edition);
  return rules.flatMap((rule) =>
    [...termsAskedBy(rule, { drafts, circumstances, places })].map((term) =>
      error("not-asked-but-needed", ["rules", rule.id], { id: rule.id, term }),
    ),
  );
}

/** Where in an application the fields stand that are not asked for, each with the term that says so. */
const placesNotAsked = (nouns: Table): ReadonlyMap<string, string> =>
  new Map(
    [...placesIn(nouns, "application")].flatMap(([place, { notAsked }]) =>
      notAsked === undefined || place.endsWith("*") ? [] : [[place, notAsked] as const],
    ),
  );

interface Probe {
  readonly drafts: readonly ApplicationFacts[];
  readonly circumstances: Circumstances;
  readonly places: ReadonlyMap<string, string>;
}

function termsAskedBy(
  rule: Rule<ApplicationFacts>,
  { drafts, circumstances, places }: Probe,
): ReadonlySet<string> {
  const missing = drafts.flatMap((facts) => evaluate(rule, facts, circumstances).missing);
  return new Set(
    missing.flatMap((field) =>
      kindOf(field)
        .split(".")
        .flatMap((_, index, parts) => places.get(parts.slice(0, index + 1).join(".")) ?? []),
    ),
  );
}

/** A record of which nothing is said but that each of its lists, and of those within it, has an entry. What is not asked for is not there. */
const withEntries = (nouns: Table, noun: string): object =>
  Object.fromEntries(
    Object.entries((nouns[noun] as NounTable).fields).flatMap(([field, row]) => {
      if (row.noun === undefined || row.notAsked !== undefined) return [];
      const inner = withEntries(nouns, row.noun);
      if (row.list === true) return [[field, [inner]]];
      return Object.keys(inner).length === 0 ? [] : [[field, inner]];
    }),
  );

/** Parameters without their validity: what is asked for does not depend on the day. */
const circumstancesOf = ({
  parameters,
  divisions,
}: Pick<Asking, "parameters" | "divisions">): Circumstances => ({
  asOf: "2024-01-01",
  stage: "evaluation",
  parameters: new Map(
    parameters.map(({ validFrom: _, validTo: __, ...parameter }) => [parameter.id, parameter]),
  ),
  judgements: [],
  place: placeReader(divisions),
  strict: false,
});

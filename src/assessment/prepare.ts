import type { ApplicationDraft } from "../application/application.js";
import { type ApplicationFacts, factsOfApplication } from "../application/facts.js";
import type { Indicator, IndicatorDraft } from "../application/indicator.js";
import { indicatorMeant, nearestIndicators } from "../application/indicator-named.js";
import { readDraft } from "../application/read-application.js";
import { namedIssues } from "../application/record-names.js";
import type { Issue } from "../core/issue.js";
import { ownOf } from "../core/own-data.js";
import { repeats } from "../core/repeats.js";
import { placeReader } from "../edition/divisions.js";
import type { Edition } from "../edition/edition.js";
import { extensionOf } from "../input/extension.js";
import type { Circumstances } from "../kernel/context.js";
import { evaluate } from "../kernel/evaluate.js";
import type { Judgement } from "../kernel/judgement.js";
import type { Finding } from "../kernel/rule.js";
import { errorOf, warningOf } from "../vocabulary/issues.js";
import { contradictionsWith } from "./against-edition.js";
import type { AssessmentTerms } from "./options.js";
import { readJudgements } from "./read-judgements.js";

const error = /* @__PURE__ */ errorOf("application");
const warning = /* @__PURE__ */ warningOf("application");
const warningOfArgument = /* @__PURE__ */ warningOf("argument");

/** What the rules of an edition need, once the application and the judgements are read. */
export interface Prepared {
  readonly application: ApplicationDraft;
  readonly facts: ApplicationFacts;
  readonly circumstances: Circumstances;
  /** Where each judgement record stood in the list. */
  readonly places: ReadonlyMap<Judgement, number>;
  readonly issues: readonly Issue[];
}

/** Reads an application for the rules of an edition. */
export function prepare(draft: unknown, edition: Edition, terms: AssessmentTerms): Prepared {
  const reading = readDraft(draft, terms.limits, extensionOf(edition));
  return preparing(edition, terms)(reading);
}

/** What was read of an application, with the judgements on it, for the rules of an edition; `before`: what it was like before a change. */
export function preparing(
  edition: Edition,
  terms: AssessmentTerms,
): (reading: Pick<Reading, "own" | "issues">, before?: Prepared) => Prepared {
  const { asOf, stage, strict, calendar } = terms;
  const judgements = readJudgements(terms.judgements, edition, asOf);
  const parameters = new Map(edition.parameters.map((parameter) => [parameter.id, parameter]));
  const circumstances: Circumstances = {
    ...{ asOf, stage, strict, parameters },
    judgements: judgements.value,
    place: placeReader(edition.divisions),
  };
  return ({ own: application, issues }, before) => ({
    application,
    facts: factsOfApplication(application, {
      calendar,
      extension: extensionOf(edition),
      indicators: edition.indicators,
      before: before?.facts,
    }),
    circumstances,
    places: judgements.places,
    issues: [
      ...issues,
      ...namedIssues(application, [
        ...ofEdition(application, edition),
        ...contradictionsWith(application, edition, asOf),
      ]),
      ...judgements.issues,
    ],
  });
}

type Reading = ReturnType<typeof readDraft>;

/** What each rule of the edition says, and every issue on the way. */
export function ask(
  edition: Edition,
  prepared: Prepared,
): { readonly findings: readonly Finding[]; readonly issues: readonly Issue[] } {
  const findings = edition.rules.map((rule) => evaluate(rule, prepared.facts, prepared.circumstances));
  return { findings, issues: issuesOf(prepared, findings) };
}

/** Every issue on the way to the findings. */
export const issuesOf = ({ places, issues }: Prepared, findings: readonly Finding[]): readonly Issue[] => [
  ...issues,
  ...ofNobody(findings, places),
];

/** Judgements on somebody whom the rule does not judge: a provider that is not on the list, for instance. */
function ofNobody(findings: readonly Finding[], places: ReadonlyMap<Judgement, number>): readonly Issue[] {
  if (places.size === 0) return [];
  const used = new Set(findings.flatMap(({ judgements }) => judgements));
  const asked = new Set(findings.filter(({ code }) => code !== "later-stage").map(({ rule }) => rule));
  return [...places]
    .filter(
      ([record]) => ownOf(record, "subject") !== undefined && asked.has(record.rule) && !used.has(record),
    )
    .map(([, index]) => warningOfArgument("judgement-of-nobody", ["judgements", index, "subject"]));
}

/** What the application says that this edition does not know. */
function ofEdition(
  { edition: named, indicators = [] }: ApplicationDraft,
  edition: Edition,
): readonly Issue[] {
  return [
    ...(named === undefined || named === edition.id
      ? []
      : [warning("another-edition", ["edition"], { edition: edition.id })]),
    ...indicatorsOfNobody(indicators, edition.indicators),
  ];
}

/** Rows of indicators that the edition does not have; and of one that it has, a second under another of its names. */
function indicatorsOfNobody(
  rows: readonly IndicatorDraft[],
  indicators: readonly Indicator[],
): readonly Issue[] {
  const known = new Set(indicators.map(({ id }) => id));
  if (rows.every(({ id }) => id === undefined || known.has(id))) return [];
  const meant = rows.map(({ id }) => id && indicatorMeant(id, indicators));
  const nearestTo = nearestIndicators(indicators);
  const strange = rows.flatMap(({ id = "" }, index) => {
    if (id === "" || known.has(meant[index] as string)) return [];
    const nearest = nearestTo(id);
    const values = nearest === undefined ? {} : { indicator: nearest };
    return [error("unknown-indicator", ["indicators", index, "id"], values)];
  });
  // Two that are written alike are told without the edition.
  const again = repeats(meant).filter(({ index, first }) => rows[index]?.id !== rows[first]?.id);
  return [
    ...strange,
    ...again.map(({ value, index, first }) =>
      error("repeated-indicator", ["indicators", index], { indicator: value, first: `${first + 1}` }),
    ),
  ];
}

import type { ApplicationDraft } from "../application/application.js";
import { type ApplicationFacts, factsOfApplication } from "../application/facts.js";
import { readDraft } from "../application/read-application.js";
import { calendarOf } from "../application/read-calendar.js";
import type { WorkCalendar } from "../application/work-calendar.js";
import { suggestions } from "../core/closest.js";
import { type IsoDate, isIsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import { capped, error, hasErrors, type Issue, warning } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { readOptions } from "../input/options.js";
import type { Circumstances } from "../kernel/context.js";
import { evaluate } from "../kernel/evaluate.js";
import type { Judgement } from "../kernel/judgement.js";
import { allOf, type Outcome } from "../kernel/outcome.js";
import type { ParameterUse } from "../kernel/parameter.js";
import { type Finding, type Stage, stages } from "../kernel/rule.js";
import { contradictionsWith } from "./against-edition.js";
import { type Ask, asksOf } from "./asks.js";
import { type Breach, breachesOf, withoutIdleImplications } from "./breaches.js";
import { readJudgements } from "./read-judgements.js";

export interface AssessmentOptions {
  readonly edition: Edition;
  /** The day the assessment is made for; nothing here knows what day it is. */
  readonly asOf: IsoDate;
  /** How far the procedure has come; rules of a later stage are not asked. `application` unless given. */
  readonly stage?: Stage;
  readonly judgements?: readonly Judgement[];
  /** No result may rest on a value that nobody gave: it asks for the value instead. */
  readonly strict?: boolean;
  /** Which days are worked on. Without it nothing can be said of a length in working days. */
  readonly calendar?: WorkCalendar;
}

/** 评估. What the edition says of an application, rule by rule. */
export interface Assessment {
  readonly edition: string;
  readonly asOf: IsoDate;
  readonly stage: Stage;
  /** Of the musts alone. */
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly asks: readonly Ask[];
  /** Each fault of the application once, with the findings that show it: what summaries should count. */
  readonly breaches: readonly Breach[];
  /** What the findings rest on that neither the guideline nor the caller gave. */
  readonly assumptions: readonly ParameterUse[];
  /** Faults of the application, of the judgements and of the options. */
  readonly issues: readonly Issue[];
}

/**
 * Assesses an application, whole or draft. The application may be anything: it is read first, and what cannot be
 * read is an issue and counts as missing. With options that make no sense nothing is decided and the issues say why.
 */
export function assessApplication(draft: unknown, options: AssessmentOptions): Assessment {
  const faults = faultsOf(options);
  if (hasErrors(faults)) return deepFreeze(undecided(options, faults));
  const prepared = prepare(draft, options);
  const findings = options.edition.rules.map((rule) =>
    evaluate(rule, prepared.facts, prepared.circumstances),
  );
  const issues = [...faults, ...prepared.issues, ...ofNobody(findings, prepared.places)];
  return deepFreeze(assemble(options, findings, capped(issues)));
}

/** What the rules of an edition need, once the application and the judgements are read. */
export interface Prepared {
  readonly application: ApplicationDraft;
  readonly facts: ApplicationFacts;
  readonly circumstances: Circumstances;
  /** Where each judgement record stood in the list. */
  readonly places: ReadonlyMap<Judgement, number>;
  readonly issues: readonly Issue[];
}

export function prepare(draft: unknown, options: AssessmentOptions): Prepared {
  const { edition, asOf, stage = "application", strict = false } = options;
  const { own: application, issues } = readDraft(draft);
  const judgements = readJudgements(options.judgements ?? [], edition, asOf);
  const circumstances: Circumstances = {
    asOf,
    stage,
    strict,
    parameters: new Map(edition.parameters.map((parameter) => [parameter.id, parameter])),
    judgements: judgements.value,
  };
  return {
    application,
    facts: factsOfApplication(application, calendarOf(options.calendar).value),
    circumstances,
    places: judgements.places,
    issues: capped([
      ...issues,
      ...ofEdition(application, edition),
      ...contradictionsWith(application, edition, asOf),
      ...judgements.issues,
    ]),
  };
}

export function assemble(
  { edition, asOf, stage = "application", strict = false }: AssessmentOptions,
  answers: readonly Finding[],
  issues: readonly Issue[],
): Assessment {
  const findings = withoutIdleImplications(answers);
  const outcome = outcomeOf(findings);
  const uses = new Map(findings.flatMap(({ parameters }) => parameters.map((use) => [use.id, use] as const)));
  // Strictly, what is only assumed is asked for, and nothing rests on it.
  const assumptions = [...uses.values()].filter(
    ({ basis }) => basis === "reference" || (basis === "assumption" && !strict),
  );
  const asks = asksOf(findings, new Map(edition.rules.map((rule) => [rule.id, rule])), outcome);
  const breaches = breachesOf(findings);
  return { edition: edition.id, asOf, stage, outcome, findings, asks, breaches, assumptions, issues };
}

const outcomeOf = (findings: readonly Finding[]): Outcome =>
  allOf(findings.filter(({ force }) => force === "must").map(({ outcome }) => outcome));

/** Judgements on somebody whom the rule does not judge: a provider that is not on the list, for instance. */
function ofNobody(findings: readonly Finding[], places: ReadonlyMap<Judgement, number>): readonly Issue[] {
  const used = new Set(findings.flatMap(({ judgements }) => judgements));
  const asked = new Set(findings.filter(({ code }) => code !== "later-stage").map(({ rule }) => rule));
  return [...places]
    .filter(([record]) => record.subject !== undefined && asked.has(record.rule) && !used.has(record))
    .map(([, index]) => warning("judgement-of-nobody", ["judgements", index, "subject"]));
}

/** What the application says that this edition does not know. */
function ofEdition(
  { edition: named, indicators = [] }: ApplicationDraft,
  edition: Edition,
): readonly Issue[] {
  const known = new Set(edition.indicators.map(({ id }) => id));
  const suggest = suggestions([...known]);
  return [
    ...(named === undefined || named === edition.id
      ? []
      : [warning("another-edition", ["edition"], { edition: edition.id })]),
    ...indicators.flatMap(({ id }, index) => {
      if (id === undefined || known.has(id)) return [];
      const nearest = suggest(id);
      return [
        error(
          "unknown-indicator",
          ["indicators", index, "id"],
          nearest === undefined ? {} : { indicator: nearest },
        ),
      ];
    }),
  ];
}

const optionNames = ["edition", "asOf", "stage", "judgements", "strict", "calendar"] as const;

/** What is wrong with the options. They come from programs, and programs read them from files. */
export function faultsOf(options: unknown): readonly Issue[] {
  const { given, issues } = readOptions(options, optionNames);
  if (hasErrors(issues)) return issues;
  const { edition, asOf, stage, calendar } = given;
  if (!isEdition(edition)) return [...issues, error("unknown-edition", ["edition"])];
  return [
    ...issues,
    ...edition.issues,
    ...(typeof asOf === "string" && isIsoDate(asOf) ? [] : [error("not-a-date", ["asOf"])]),
    ...(stage === undefined || stages.includes(stage as Stage)
      ? []
      : [error("unknown-word", ["stage"], { allowed: stages.join(", ") })]),
    ...(calendarOf(calendar).isUsable ? [] : [error("calendar-not-usable", ["calendar"])]),
  ];
}

function undecided(options: unknown, issues: readonly Issue[]): Assessment {
  const { edition, asOf } = readOptions(options, optionNames).given;
  return {
    edition: isEdition(edition) ? edition.id : "",
    asOf: typeof asOf === "string" ? asOf : "",
    stage: "application",
    outcome: "needs-data",
    findings: [],
    asks: [],
    breaches: [],
    assumptions: [],
    issues,
  };
}

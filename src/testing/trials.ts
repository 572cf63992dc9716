/** 试填. What the rules of an edition say of applications of which one fact after the other is taken away or changed. */
import * as fc from "fast-check";
import type { ApplicationDraft } from "../application/application.js";
import { type AssessmentOptions, readAssessmentOptions } from "../assessment/options.js";
import { prepare } from "../assessment/prepare.js";
import { type AskedRule, askAll } from "../assessment/standing.js";
import type { Path } from "../core/issue.js";
import type { ApplicationRule } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { aRoster, soundApplication } from "../guideline/nm-2024/sound-application.js";
import type { Outcome } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { applicationDraft } from "./arbitraries.js";
import { absentIn, changedAt, factsIn, kindOf, readingOf, valueAt } from "./facts-in.js";
import { withOwn } from "./own-values.js";
import { fewFor } from "./variations.js";

/** A question to some rules, about one application after the other. */
export interface Asker {
  /** What every rule says. */
  readonly all: (draft: unknown) => Asked;
  /** What these say, by their ids. */
  readonly some: (draft: unknown, rules: readonly ApplicationRule[]) => ReadonlyMap<string, AskedRule>;
}

interface Asked {
  /** The application as it was read. */
  readonly draft: ApplicationDraft;
  readonly asked: readonly AskedRule[];
}

export function askerOf(edition: Edition, options: AssessmentOptions): Asker {
  const { terms } = readAssessmentOptions(options);
  const ask = (draft: unknown, rules: readonly ApplicationRule[]) => {
    const prepared = prepare(draft, edition, terms);
    const { asked } = askAll({ ...edition, rules }, { ...prepared, limits: terms.limits });
    return { application: prepared.application, asked };
  };
  return {
    all: (draft) => {
      const { application, asked } = ask(draft, edition.rules);
      return { draft: JSON.parse(JSON.stringify(application)) as ApplicationDraft, asked };
    },
    some: (draft, rules) => new Map(ask(draft, rules).asked.map((one) => [one.finding.rule, one])),
  };
}

/** One place in one application: what its rules say with what stands there, without it, and with other values. */
export interface Trial {
  readonly path: Path;
  readonly draft: ApplicationDraft;
  /** Those that read what stands there. */
  readonly rules: readonly ApplicationRule[];
  readonly before: Answers;
  /** Nothing where there was nothing to take away. */
  readonly without?: Answers;
  readonly others: readonly { readonly value: unknown; readonly said: Answers }[];
}

type Answers = ReadonlyMap<string, AskedRule>;

/** Everything that was tried, the same for everybody, so that a law that is broken is broken again. */
export interface Trials {
  /** What was said of whole applications: of nothing at all, of a sound one, of drafts. */
  readonly wholes: readonly Asked[];
  readonly trials: readonly Trial[];
}

/** So few enterprises that each trial is quick; rules about the number of them fail, which is as good. */
const fewEnterprises = 3;

/** A place is looked at so many times, over all the applications. */
const mostTimes = 2;

/** The table of targets has many rows, of which most rules read a few: other values are tried once in each. */
const timesOf = ([section]: Path): number => (section === "indicators" ? 1 : mostTimes);

/** Of an application that an edition's own author gives there may be more than can be tried. */
const mostPlaces = 1_500;

/** The application that the author holds to be sound goes first. */
export function trialsOf(edition: Edition, options: AssessmentOptions, given?: ApplicationDraft): Trials {
  const asker = askerOf(edition, options);
  const sound = soundApplication(edition, "evaluation", aRoster(edition, 0));
  const small = soundApplication(edition, "evaluation", aRoster(edition, 0).slice(0, fewEnterprises));
  const drafts = sampled(applicationDraft({ edition }), 40);
  const withFields = sampled(withOwn(fc.constant(small), edition), 4);
  const tried = [...(given === undefined ? [] : [given]), small, ...withFields, ...drafts.slice(0, 6)];
  const seen = new Map<string, number>();
  const trials = tried.flatMap((draft) => placesTried(edition, asker, draft, seen));
  return { wholes: [...tried, {}, sound, ...drafts.slice(6)].map(asker.all), trials };
}

const sampled = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
  fc.sample(arbitrary, { numRuns, seed: 20_240_601 });

function placesTried(
  edition: Edition,
  asker: Asker,
  given: ApplicationDraft,
  seen: Map<string, number>,
): readonly Trial[] {
  const { draft, asked } = asker.all(given);
  const before: Answers = new Map(asked.map((one) => [one.finding.rule, one]));
  const reads = new Set(asked.flatMap((one) => [...one.reads]));
  const trials: Trial[] = [];
  for (const path of [...factsIn(draft), ...absentIn(draft, reads)]) {
    const isThere = valueAt(draft, path) !== undefined;
    const kind = `${isThere} ${kindOf(draft, path)}`;
    const times = seen.get(kind) ?? 0;
    if (times === mostTimes || trials.length === mostPlaces) continue;
    seen.set(kind, times + 1);
    const isRead = readingOf(path);
    const rules = edition.rules.filter(({ id }) => isRead(before.get(id)?.reads ?? noReads));
    if (rules.length === 0) continue;
    const said = (value: unknown) => asker.some(changedAt(draft, path, value), rules);
    const values = times < timesOf(path) ? valuesFor(edition, rules, draft, path) : [];
    const others = values.map((value) => ({ value, said: said(value) }));
    trials.push({ path, draft, rules, before, ...(isThere && { without: said(undefined) }), others });
  }
  return trials;
}

const noReads: ReadonlySet<string> = /* @__PURE__ */ new Set();

function valuesFor(edition: Edition, rules: readonly ApplicationRule[], draft: ApplicationDraft, path: Path) {
  const ids = new Set(rules.flatMap(({ parameters = [] }) => parameters));
  const figures = edition.parameters.flatMap(({ id, value }) =>
    ids.has(id) && typeof value === "string" ? [value] : [],
  );
  return fewFor(valueAt(draft, path), path, figures.slice(0, 4), edition).slice(0, 8);
}

/** Every finding that came of it. */
export function* findingsOf({ wholes, trials }: Trials): Generator<Finding> {
  for (const { asked } of wholes) for (const { finding } of asked) yield finding;
  for (const { without, others } of trials)
    for (const said of [...(without ? [without] : []), ...others.map((one) => one.said)])
      for (const { finding } of said.values()) yield finding;
}

/** What each rule ever said. */
export function outcomesOf(trials: Trials): ReadonlyMap<string, ReadonlySet<Outcome>> {
  const said = new Map<string, Set<Outcome>>();
  for (const { rule, outcome } of findingsOf(trials))
    said.set(rule, (said.get(rule) ?? new Set<Outcome>()).add(outcome));
  return said;
}

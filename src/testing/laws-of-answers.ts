/** What answers are, and what becomes of them where the application changes. */
import * as fc from "fast-check";
import type { ApplicationDraft } from "../application/application.js";
import { applyRemedy } from "../assessment/apply-remedy.js";
import type { Assessment } from "../assessment/assessment.js";
import { planRemedies } from "../assessment/plan-remedies.js";
import type { AskedRule } from "../assessment/standing.js";
import { suggestRemedies } from "../assessment/suggest-remedies.js";
import type { ApplicationRule } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { allOf } from "../kernel/outcome.js";
import type { Finding } from "../kernel/rule.js";
import { anyInput } from "./arbitraries.js";
import { missingIsNoAnswer, takenForAnswers } from "./facts-away.js";
import { changedAt, factsIn, isAllOfRow, readingOf } from "./facts-in.js";
import { type Law, law, lawOnce, once, type Tried } from "./law.js";
import { onAnotherHost } from "./other-host.js";
import { orderedPairs } from "./pairs-of-rows.js";
import { uselessMends } from "./tried-mends.js";

/** What an answer is. */
export const lawsOfAnswers = ({ edition, drafts, assess }: Tried): readonly Law[] => [
  anyInputIsAnswered(edition, assess),
  law("an answer is plain data", drafts, (draft) =>
    assess(draft).findings.flatMap((finding) => {
      const oddity = oddityOf(finding);
      return oddity === undefined ? [] : [`the answer of ${finding.rule} ${oddity}`];
    }),
  ),
  law("the outcome is what the musts come to", drafts, (draft) => {
    const { outcome, findings, musts } = assess(draft);
    const ofMusts = findings.filter(({ force }) => force === "must").map((one) => one.outcome);
    // Of an edition with faults nothing is asked: the first law says so.
    if (findings.length === 0) return [];
    return outcome === allOf(ofMusts) && musts.all === ofMusts.length
      ? []
      : [`the outcome is “${outcome}” and the musts come to “${allOf(ofMusts)}”; both must be the same`];
  }),
  law("no rule breaks off", fc.oneof(drafts, anyInput()), (input) =>
    assess(input)
      .findings.filter(({ code }) => code === "rule-broke-off")
      .map(({ rule }) => `${rule} throws, or gives no verdict; a rule must answer whatever is handed in`),
  ),
  law("an answer rests on the application alone", fc.tuple(drafts, drafts), ([draft, other]) => {
    const before = assess(draft);
    assess(other);
    const after = onAnotherHost(() => assess(draft));
    return before.findings.flatMap((finding, index) =>
      text(finding) === text(after.findings[index])
        ? []
        : [
            `${finding.rule} says something else of the same application the second time; it must read no clock, no dice and no settings of the host, and keep nothing between two calls`,
          ],
    );
  }),
];

const anyInputIsAnswered = (edition: Edition, assess: Tried["assess"]): Law =>
  law("any input has an answer, and stays as it was", anyInput(), (input) => {
    const before = text(input);
    const said = new Set(assess(input).findings.map(({ rule }) => rule));
    const silent = edition.rules.filter(({ id }) => !said.has(id));
    if (text(input) !== before)
      throw new Error("a rule has changed the application; a check must leave it as it is");
    return silent.map(({ id }) => `${id} gives no answer; every rule must have one for any input`);
  });

/** What becomes of an answer where the application changes. */
export const lawsOfChanges = (tried: Tried): readonly Law[] => {
  const { options, drafts, assess, trials, edition } = tried;
  const known = once(() => takenForAnswers(trials()));
  const useless = once(() => uselessMends(tried));
  return [
    law("taking a fact away leads only to needs-data", fc.tuple(drafts, fc.nat()), ([draft, choice]) =>
      known().length > 0 ? known() : takenFrom(tried, draft, choice),
    ),
    law("the order of keys changes no outcome", drafts, (draft) =>
      changedBy(assess(draft), assess(keysTurned(draft)), "the keys of records stand in another order"),
    ),
    orderOfLists(tried),
    law("every remedy works", drafts, (draft) => [
      ...useless(),
      ...suggestRemedies(draft, options)
        .remedies.filter(({ possible }) => possible)
        .flatMap((remedy) => {
          const mended = applyRemedy(draft, remedy, { edition });
          const after = mended.ok ? outcomes(assess(mended.value)).get(remedy.rule) : "no application";
          return after === "pass"
            ? []
            : [
                `the remedy ${remedy.code} of ${remedy.rule} leads to “${after}”; it must lead to a pass, or not be offered`,
              ];
        }),
    ]),
    lawOnce("remedies end", () => endless(tried)),
  ];
};

/** So many rules have a fact taken away from them in each run; all of the facts of a sound application are tried once in any case. */
const rulesInARun = 6;

function takenFrom({ asker, edition }: Tried, given: unknown, choice: number): readonly string[] {
  const { draft, asked } = asker.all(given);
  const facts = factsIn(draft);
  return Array.from({ length: Math.min(rulesInARun, asked.length) }, (_, step) => {
    const turn = choice + step * Math.ceil(asked.length / rulesInARun);
    const rule = edition.rules[turn % asked.length] as ApplicationRule;
    const before = asked[turn % asked.length] as AskedRule;
    const read = facts.filter((path) => readingOf(path)(before.reads) && !isAllOfRow(draft, path));
    const path = read[choice % Math.max(read.length, 1)];
    if (path === undefined) return [];
    const after = asker.some(changedAt(draft, path, undefined), [rule]).get(rule.id) as AskedRule;
    const [was, is] = [before.finding.outcome, after.finding.outcome];
    return is === "needs-data" || is === was ? [] : [missingIsNoAnswer(rule.id, path, was, is)];
  }).flat();
}

/** Lists of records and of words alike, however deep: once one after the other in turn, and once from the end. */
function orderOfLists({ drafts, assess, asker, trials }: Tried): Law {
  const faultsOf = (draft: unknown, by: number) => {
    const before = assess(turned(draft, (list) => list));
    return [turned(draft, (list) => rotated(list, by)), turned(draft, (list) => [...list].reverse())].flatMap(
      (other) => changedBy(before, assess(other), "the entries of lists stand in another order"),
    );
  };
  const known = once(() => [
    ...new Set([
      ...trials()
        .wholes.slice(0, 20)
        .flatMap((whole) => faultsOf(whole.draft, 1)),
      ...orderedPairs(trials(), asker),
    ]),
  ]);
  return law("the order of lists changes no outcome", fc.tuple(drafts, fc.nat(9)), ([draft, by]) =>
    known().length > 0 ? known() : faultsOf(draft, by),
  );
}

/** The plans of a few applications: once every step is taken, what the plan was to mend is mended. */
const endless = ({ trials, options, edition, assess }: Tried): readonly string[] =>
  trials()
    .wholes.slice(0, 6)
    .flatMap(({ draft }) => {
      const { steps } = planRemedies(draft, options);
      const done = steps.reduce<ApplicationDraft>((current, step) => {
        const mended = applyRemedy(current, step, { edition });
        return mended.ok ? mended.value : current;
      }, draft);
      const after = outcomes(assess(done));
      return steps
        .filter(({ rule }) => after.get(rule) !== "pass")
        .map(
          ({ rule }) =>
            `${rule} does not pass when every remedy of the plan has been applied; it must, and stay so`,
        );
    });

const changedBy = (before: Assessment, after: Assessment, how: string): readonly string[] => {
  const now = outcomes(after);
  return before.findings
    .filter(({ rule, outcome }) => now.get(rule) !== outcome)
    .map(
      ({ rule, outcome }) =>
        `${rule} says “${outcome}”, and “${now.get(rule)}” where ${how}; the order must not decide anything`,
    );
};

const outcomes = ({ findings }: Assessment) => new Map(findings.map(({ rule, outcome }) => [rule, outcome]));

/** What is not as it should be of the answer of a rule. */
function oddityOf(finding: Finding): string | undefined {
  if (!isFrozen(finding)) return "can be changed; it must be frozen";
  const noFigure = Object.values(finding.values).find(isNoFigure);
  if (noFigure !== undefined) return `says “${noFigure}”, which is no figure; it must say what it is`;
  return text(JSON.parse(text(finding))) === text(finding)
    ? undefined
    : "is not plain data; its figures must be text";
}

/** What a program writes for a figure that it failed to work out. */
const isNoFigure = (value: string): boolean =>
  /^-?(?:NaN|Infinity|undefined|null|-0|\[object \w+\])$/.test(value);

/** Whatever cannot be written as JSON cannot have been changed by reading it either. */
function text(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));

/** The same with the keys of every record in the opposite order. */
function keysTurned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysTurned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, keysTurned(part)])
      .reverse(),
  );
}

const isBlankRow = (one: unknown): boolean =>
  typeof one === "object" && one !== null && Object.values(one).every((part) => part === undefined);

/**
 * The same with every list in another order, and without its blank rows: at the end of a list they are read as no rows, between others
 * they keep the numbers of these, so that what is asked of them does depend on where they stand.
 */
function turned(value: unknown, order: (list: readonly unknown[]) => readonly unknown[]): unknown {
  if (Array.isArray(value))
    return order(value.filter((one) => !isBlankRow(one))).map((one) => turned(one, order));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, turned(part, order)]));
}

function rotated(list: readonly unknown[], by: number): readonly unknown[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

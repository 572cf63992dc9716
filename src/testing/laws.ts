import * as fc from "fast-check";
import type { ApplicationDraft } from "../application/application.js";
import { applyRemedy } from "../assessment/apply-remedy.js";
import { assessApplication } from "../assessment/assess-application.js";
import type { Assessment } from "../assessment/assessment.js";
import type { AssessmentOptions } from "../assessment/options.js";
import { suggestRemedies } from "../assessment/suggest-remedies.js";
import type { Path } from "../core/issue.js";
import type { Edition } from "../edition/edition.js";
import { fieldLabel } from "../locale/field-label.js";
import { unnamedParameter } from "../locale/labels.js";
import { anyInput, applicationDraft } from "./arbitraries.js";
import { onAnotherHost } from "./other-host.js";
import { endlessDuties } from "./soundness.js";
import { constantMusts } from "./tried-musts.js";

/** A property that any edition should keep: `fc.assert(law.property)` in a test of its name. */
export interface Law {
  readonly name: string;
  readonly property: fc.IPropertyWithHooks<[unknown]>;
}

/** Fields whose absence is a statement: to take them away is to say something else, not to leave it unsaid. */
const statementsByAbsence = [
  "exemption",
  "willing",
  "priority",
  "atKeyLink",
  "objections",
  "resolvedOn",
  "payments",
  "changes",
  "regionalKeyChain",
  "acceptance",
  "evaluations",
  "lessons",
  "met",
];

/**
 * The laws of an edition, over random drafts of applications. The first is that it decides something: an edition with faults, without rules or
 * without a must keeps the others without saying anything, and the error of the first names the reason. The second names the parameters that a
 * Chinese sentence could only call 参数.
 *
 * @example
 * ```ts
 * import { nm2024 } from "digital-pilot-rules";
 * import { laws } from "digital-pilot-rules/testing";
 *
 * laws(nm2024).length > 3; //=> true
 * ```
 */
export function laws(edition: Edition): readonly Law[] {
  const options: AssessmentOptions = { edition, asOf: "2027-12-31", stage: "evaluation" };
  const given: Given = {
    edition,
    options,
    drafts: applicationDraft({ edition }),
    assess: (draft) => assessApplication(draft, options),
  };
  return [...lawsOfTheWhole(given), ...lawsOfAnswers(given), ...lawsOfChanges(given)];
}

/** What laws are tried with. */
interface Given {
  readonly edition: Edition;
  readonly options: AssessmentOptions;
  readonly drafts: fc.Arbitrary<ApplicationDraft>;
  readonly assess: (draft: unknown) => Assessment;
}

/** What an edition is as a whole: looked at once, or tried on many applications for what none of them shows. */
const lawsOfTheWhole = ({ edition, options }: Given): readonly Law[] => [
  law("the edition decides something", fc.constant(null), () => {
    const reason = reasonForNothing(edition);
    if (reason !== undefined) throw new Error(reason);
    return true;
  }),
  law("every parameter has a name that people can read", fc.constant(null), () =>
    holdsUnless(unnamed(edition)),
  ),
  law("every duty can end", fc.constant(null), () => holdsUnless(endlessDuties(edition))),
  law("no must says the same whatever is handed in", fc.constant(null), () =>
    holdsUnless(constantMusts(edition, options)),
  ),
];

/** What an answer is. */
const lawsOfAnswers = ({ edition, drafts, assess }: Given): readonly Law[] => [
  law("any input has an answer, and stays as it was", anyInput(), (input) => {
    const before = text(input);
    return assess(input).findings.length === edition.rules.length && text(input) === before;
  }),
  law("an answer is plain data", drafts, (draft) => {
    const answer = assess(draft);
    return text(JSON.parse(text(answer))) === text(answer);
  }),
  law("no rule breaks off", fc.oneof(drafts, anyInput()), (input) => {
    const broken = assess(input).findings.filter(({ code }) => code === "rule-broke-off");
    return holdsUnless(broken.map(({ rule }) => rule));
  }),
  law("an answer rests on the application alone", fc.tuple(drafts, drafts), ([draft, other]) => {
    const before = text(assess(draft));
    assess(other);
    return text(onAnotherHost(() => assess(draft))) === before;
  }),
];

/** What becomes of an answer where the application changes. */
const lawsOfChanges = ({ edition, options, drafts, assess }: Given): readonly Law[] => [
  law("taking a fact away leads only to needs-data", fc.tuple(drafts, fc.nat()), ([draft, choice]) => {
    const paths = factsIn(draft, []);
    const path = paths[choice % Math.max(paths.length, 1)] ?? [];
    const before = outcomes(assess(draft));
    const after = outcomes(assess(without(draft, path)));
    return [...after].every(([rule, outcome]) => outcome === "needs-data" || outcome === before.get(rule));
  }),
  law("the order of keys changes no outcome", drafts, (draft) => {
    const before = outcomes(assess(draft));
    return assess(keysTurned(draft)).findings.every(({ rule, outcome }) => outcome === before.get(rule));
  }),
  law("the order of lists changes no outcome", fc.tuple(drafts, fc.nat()), ([draft, turn]) => {
    const before = outcomes(assess(draft));
    return assess(turned(draft, turn)).findings.every(({ rule, outcome }) => outcome === before.get(rule));
  }),
  law("every remedy works", drafts, (draft) =>
    suggestRemedies(draft, options)
      .remedies.filter(({ possible }) => possible)
      .every((remedy) => {
        const mended = applyRemedy(draft, remedy, { edition });
        return mended.ok && outcomes(assess(mended.value)).get(remedy.rule) === "pass";
      }),
  ),
];

/** A law that is broken names what breaks it. */
function holdsUnless(faulty: readonly string[]): boolean {
  if (faulty.length > 0) throw new Error(faulty.join(", "));
  return true;
}

const law = <T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): Law => ({
  name,
  property: fc.property(arbitrary, holds) as unknown as Law["property"],
});

const outcomes = ({ findings }: Assessment) => new Map(findings.map(({ rule, outcome }) => [rule, outcome]));

/** Whatever cannot be written as JSON cannot have been changed by reading it either. */
function text(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

/** A form that asks for “the parameter” asks for nothing that anybody could give. */
const unnamed = (edition: Edition): readonly string[] =>
  edition.parameters
    .filter(({ id }) => fieldLabel(`parameters.${id}`, "zh-CN", { edition }) === unnamedParameter)
    .map(({ id }) => `no name in sentences["zh-CN"].parameters, and no words of the text, for ${id}`);

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

/** Why an edition could keep all the other laws without ever deciding anything. */
function reasonForNothing({ issues, rules }: Edition): string | undefined {
  const faults = issues.filter(({ severity }) => severity === "error");
  if (faults.length > 0)
    return `the edition has faults, so that it decides nothing: ${faults.map(({ code, field }) => `${code} (${field})`).join(", ")}`;
  if (rules.length === 0) return "the edition has no rules, so that it decides nothing";
  if (rules.every(({ force }) => force !== "must"))
    return "no rule of the edition is a must, so that no application passes or fails";
  return undefined;
}

/** The paths of all facts; an element of a list is a part of the list, not a fact of its own. */
function factsIn(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((element, index) => factsIn(element, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !statementsByAbsence.includes(key))
    .flatMap(([key, part]) => [[...path, key], ...factsIn(part, [...path, key])]);
}

function without<T>(value: T, path: Path): T {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((element: unknown, index) => (index === key ? without(element, rest) : element)) as T;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      if (name !== key) return [[name, part]];
      return rest.length === 0 ? [] : [[name, without(part as unknown, rest)]];
    }),
  ) as T;
}

/** The same application with the records of each list in another order. */
function turned(draft: ApplicationDraft, by: number): ApplicationDraft {
  const turn = <T>(list: readonly T[]): readonly T[] => {
    const at = list.length === 0 ? 0 : by % list.length;
    return [...list.slice(at), ...list.slice(0, at)];
  };
  const lists = ["chains", "enterprises", "indicators", "contracts"] as const;
  const changed = lists.flatMap((name) =>
    draft[name] === undefined ? [] : [[name, turn<unknown>(draft[name])]],
  );
  return { ...draft, ...Object.fromEntries(changed) };
}

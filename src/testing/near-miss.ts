import type { ApplicationDraft } from "../application/application.js";
import type { NationalPilotDraft } from "../application/national-pilot.js";
import { applyChanges } from "../assessment/apply-changes.js";
import { assessApplication } from "../assessment/assess-application.js";
import { assessNationalPilot } from "../assessment/assess-national-pilot.js";
import type { Assessment } from "../assessment/assessment.js";
import type { AssessmentOptions } from "../assessment/options.js";
import type { Remedy } from "../assessment/remedy.js";
import { suggestRemedies } from "../assessment/suggest-remedies.js";
import { suggestions } from "../core/closest.js";
import type { IsoDate } from "../core/date.js";
import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Result, type Values } from "../core/issue.js";
import type { ApplicationRule } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { type SingleFault, singleFaults } from "../guideline/nm-2024/single-faults.js";
import { aRoster, daysOfStages, soundApplication } from "../guideline/nm-2024/sound-application.js";
import { readOptions } from "../input/options.js";
import { errorOf } from "../vocabulary/issues.js";
import { answers } from "./answers.js";
import { lookingAt } from "./looking-at.js";
import { variationsOf } from "./variations.js";

/** 险些合格. An application that is sound but for one fault. */
export interface NearMiss {
  /** What this is: what fails one must alone. */
  readonly kind: "near-miss";
  /** The must. */
  readonly rule: string;
  /** What `draft` is, and so what assesses it: `assessApplication` or `assessNationalPilot`. */
  readonly subject: "application" | "national-pilot";
  readonly draft: ApplicationDraft | NationalPilotDraft;
  /** What it is assessed under beside the edition: a day, the stage of the must, and what persons said where they are asked. */
  readonly options: Omit<AssessmentOptions, "edition">;
  /** The rules that fail, all of them by the one fault. */
  readonly findings: readonly string[];
  /** What mends it, or why nothing in the application can; `null` for a national pilot, for which nothing is suggested. */
  readonly remedy: Remedy | null;
}

/** The options of `nearMiss`. */
export interface NearMissOptions {
  /** An application that keeps every must but those that a person judges. Without it, one that is made up for the text of 2024. */
  readonly application?: ApplicationDraft;
  /** The day on which it is assessed; without it, one that is right for the made-up one at the stage of the rule. */
  readonly asOf?: IsoDate;
}

/**
 * The smallest sound application that fails a must alone: `breaches` has one, every other must passes. For tests of what is
 * built on an edition: a form, a report, rules of one's own beside it. It goes by the faults known of the text of 2024, under
 * the figures of the edition. For any other rule it changes one fact that the rule reads of a sound application, to whatever can stand there
 * and around the figures that the rule reads, until the rule fails and no other does. Which application is sound under an edition whose
 * rules are others than those of 2024, the caller says.
 *
 * Issues: `unknown-edition`; `unknown-rule`; `unknown-option`; `no-near-miss` for a rule that cannot fail alone (it is no must, it only asks, or
 * the edition has other rules about the same), and where the application is not sound.
 *
 * @example
 * ```ts
 * import { nm2024 } from "digital-pilot-rules";
 * import { nearMiss } from "digital-pilot-rules/testing";
 *
 * const sealed = nearMiss(nm2024, "5.1#sealed");
 * sealed.ok && sealed.value.findings; //=> ["5.1#sealed"]
 * sealed.ok && sealed.value.remedy?.code; //=> "seal-it"
 * nearMiss(nm2024, "4.2#targets-set").issues[0]?.code; //=> "no-near-miss"
 * ```
 */
export function nearMiss(edition: Edition, rule: string, options?: NearMissOptions): Result<NearMiss>;
export function nearMiss(edition: unknown, rule: unknown, options?: unknown): Result<NearMiss>;
export function nearMiss(edition: unknown, rule: unknown, options: unknown = {}): Result<NearMiss> {
  if (!isEdition(edition)) return refused("unknown-edition", "edition");
  const id = typeof rule === "string" ? rule : "";
  const must = edition.rules.find((one) => one.id === id);
  if (must === undefined) {
    const closest = suggestions(edition.rules.map((one) => one.id))(id);
    return refused("unknown-rule", "rule", { id, ...(closest !== undefined && { closest }) });
  }
  const fault = Object.hasOwn(singleFaults, id) ? singleFaults[id as keyof typeof singleFaults] : undefined;
  const { given, issues } = readOptions(options, ["application", "asOf"]);
  const known = given.application === undefined ? fault : undefined;
  const value = (known && built(edition, must, known)) ?? searched(edition, must, given);
  return value === undefined
    ? refused("no-near-miss", "rule", { rule: id })
    : deepFreeze({ ok: true, value, issues });
}

const error = /* @__PURE__ */ errorOf("argument");

const refused = (named: string, argument: "edition" | "rule", values: Values = {}): Result<NearMiss> =>
  deepFreeze({ ok: false, issues: [error(named, [argument], values)] });

function built(edition: Edition, must: ApplicationRule, fault: SingleFault): NearMiss | undefined {
  const { id: rule, stage } = must;
  const asked = { asOf: daysOfStages[stage], stage };
  const isNational = fault.declaration !== undefined;
  const draft = fault.declaration ?? spoilt(edition, must, fault);
  const assess = isNational ? assessNationalPilot : assessApplication;
  const judgements = answers(
    assess(draft, { edition, ...asked }),
    edition,
    fault.isJudged ? rule : undefined,
  );
  const options = judgements.length === 0 ? asked : { ...asked, judgements };
  const findings = onlyBreach(assess(draft, { edition, ...options }), rule);
  if (findings === undefined) return undefined;
  const remedies = isNational ? [] : suggestRemedies(draft, { edition, ...options }).remedies;
  const remedy = remedies.find((one) => one.rule === rule) ?? null;
  const subject = isNational ? "national-pilot" : "application";
  return { kind: "near-miss", rule, subject, draft, options, findings, remedy };
}

/** What breaks a must alone, found by changing one fact that it reads, or what a person says of it. */
function searched(
  edition: Edition,
  must: ApplicationRule,
  given: { readonly application?: unknown; readonly asOf?: unknown },
): NearMiss | undefined {
  const { id: rule, stage } = must;
  if (must.force !== "must") return undefined;
  const { asOf = daysOfStages[stage], application = soundApplication(edition, stage, aRoster(edition, 1)) } =
    given;
  const sound = application as ApplicationDraft;
  const asked = { asOf: asOf as IsoDate, stage };
  const judged = (draft: ApplicationDraft, denied?: string): NearMiss["options"] => {
    const judgements = answers(assessApplication(draft, { edition, ...asked }), edition, denied);
    return judgements.length === 0 ? asked : { ...asked, judgements };
  };
  const missOf = (draft: ApplicationDraft, denied?: string): NearMiss | undefined => {
    const options = judged(draft, denied);
    const findings = onlyBreach(assessApplication(draft, { edition, ...options }), rule);
    if (findings === undefined) return undefined;
    const { remedies } = suggestRemedies(draft, { edition, ...options });
    const remedy = remedies.find((one) => one.rule === rule) ?? null;
    return { kind: "near-miss", rule, subject: "application", draft, options, findings, remedy };
  };
  // What is not sound to begin with fails by something else as well.
  if (assessApplication(sound, { edition, ...judged(sound) }).outcome !== "pass") return undefined;
  const denied = missOf(sound, rule);
  if (denied !== undefined) return denied;
  const { draft, looked, fails } = lookingAt(edition, must, sound, judged(sound));
  for (const varied of variationsOf(draft, looked, edition)) {
    const miss = fails(varied) ? missOf(varied) : undefined;
    if (miss !== undefined) return miss;
  }
  return undefined;
}

/** A sound application of the stage of the must, with the fault in it. */
function spoilt(edition: Edition, { stage }: ApplicationRule, fault: SingleFault): ApplicationDraft {
  const { roster = (list) => list, more = 0, changes = () => ({}) } = fault;
  const sound = soundApplication(edition, stage, roster(aRoster(edition, more)));
  const steps = Object.entries(changes(edition)).map(([field, value]) => {
    const path = field.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return { action: "set" as const, path, value };
  });
  return JSON.parse(JSON.stringify(applyChanges(sound, steps))) as ApplicationDraft;
}

/** The rules whose findings show the one fault; `undefined` where there are others, or anything is open. */
function onlyBreach({ breaches, findings, issues }: Assessment, rule: string): readonly string[] | undefined {
  const [breach, ...others] = breaches;
  if (breach === undefined || others.length > 0 || !breach.findings.includes(rule)) return undefined;
  const isOpen = findings.some(
    ({ force, outcome }) => force === "must" && (outcome === "needs-data" || outcome === "needs-judgement"),
  );
  return isOpen || hasErrors(issues) ? undefined : breach.findings;
}

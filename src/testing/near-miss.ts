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
import { deepFreeze } from "../core/freeze.js";
import { hasErrors, type Result, type Values } from "../core/issue.js";
import type { ApplicationRule } from "../edition/define.js";
import type { Edition } from "../edition/edition.js";
import { isEdition } from "../edition/is-edition.js";
import { type SingleFault, singleFaults } from "../guideline/nm-2024/single-faults.js";
import { aRoster, daysOfStages, soundApplication } from "../guideline/nm-2024/sound-application.js";
import type { Judgement } from "../kernel/judgement.js";
import { errorOf } from "../vocabulary/issues.js";

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

/**
 * The smallest sound application that fails a must alone: `breaches` has one, every other must passes. For tests of what is
 * built on an edition: a form, a report, rules of one's own beside it. It goes by the faults known of the text of 2024, under
 * the figures of the edition.
 *
 * Issues: `unknown-edition`; `unknown-rule`; `no-near-miss` for a rule that cannot fail alone (it is no must, it only asks, or
 * the edition has other rules about the same).
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
export function nearMiss(edition: Edition, rule: string): Result<NearMiss>;
export function nearMiss(edition: unknown, rule: unknown): Result<NearMiss>;
export function nearMiss(edition: unknown, rule: unknown): Result<NearMiss> {
  if (!isEdition(edition)) return refused("unknown-edition", "edition");
  const id = typeof rule === "string" ? rule : "";
  const must = edition.rules.find((one) => one.id === id);
  if (must === undefined) {
    const closest = suggestions(edition.rules.map((one) => one.id))(id);
    return refused("unknown-rule", "rule", { id, ...(closest !== undefined && { closest }) });
  }
  const fault = Object.hasOwn(singleFaults, id) ? singleFaults[id as keyof typeof singleFaults] : undefined;
  const value = fault && built(edition, must, fault);
  return value === undefined
    ? refused("no-near-miss", "rule", { rule: id })
    : deepFreeze({ ok: true, value, issues: [] });
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

/** What persons say where they are asked: no to the rule that is to fail by it, and yes to the others. */
const answers = ({ findings, asOf }: Assessment, { rules }: Edition, denied?: string): readonly Judgement[] =>
  findings
    .filter(({ outcome }) => outcome === "needs-judgement")
    .map(({ rule }) => ({
      rule,
      verdict: rule === denied ? "fail" : "pass",
      by: rules.find(({ id }) => id === rule)?.judge ?? "reviewer",
      on: asOf,
      grounds: "评审意见",
    }));

/** The rules whose findings show the one fault; `undefined` where there are others, or anything is open. */
function onlyBreach({ breaches, findings, issues }: Assessment, rule: string): readonly string[] | undefined {
  const [breach, ...others] = breaches;
  if (breach === undefined || others.length > 0 || !breach.findings.includes(rule)) return undefined;
  const isOpen = findings.some(
    ({ force, outcome }) => force === "must" && (outcome === "needs-data" || outcome === "needs-judgement"),
  );
  return isOpen || hasErrors(issues) ? undefined : breach.findings;
}

import { deepFreeze } from "../../core/freeze.js";
import { below, capped, hasErrors, type Issue, type Result } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { has, ownOf } from "../../core/own-data.js";
import { isEdition } from "../../edition/is-edition.js";
import { editionIfNamed } from "../../edition/named-edition.js";
import { readArgument } from "../../input/argument.js";
import { type EditionWithFields, type Extension, readFieldsOf } from "../../input/extension.js";
import { readOptions } from "../../input/options.js";
import { inNoun, warningOf } from "../../vocabulary/issues.js";
import { allocate } from "../allocation/allocate.js";
import { exactOf, fen, part, roundedTo } from "../subsidy/exact.js";
import {
  awardSchema,
  type DueWith,
  type InstalmentPlan,
  type Milestone,
  milestones,
  type PlannedInstalment,
  retentionSchema,
  scheduleSchema,
} from "./instalment.js";

const warning = /* @__PURE__ */ warningOf("instalmentRequest");

/** 拨付安排. One line of the schedule that an award is paid by. */
export interface ScheduleLine {
  /** 分期编号, each once. */
  readonly id: string;
  /** Zero or more; what is not retained is divided in proportion to the weights. */
  readonly weight: string;
  /** 拨付节点或日期 it falls due with. */
  readonly when: DueWith;
}

export interface InstalmentOptions {
  /**
   * 预留: a rate of the award, paid with the last milestone that the schedule names, or on its last day where it names days
   * alone, unless it says itself with what.
   */
  readonly retention?:
    | string
    | {
        /** A part of one. */
        readonly rate: string;
        /** The milestone or the day it is paid with. */
        readonly when?: DueWith;
      };
  /** The edition whose own words for milestones the schedule is written with, in their order. */
  readonly edition?: EditionWithFields;
}

/**
 * 分期拨付. Divides an award (in yuan) into instalments by weight, after what is retained, which is rounded half up to the
 * fen; together they are the award. Issues stand under `award`, `schedule` and `retention`; a schedule of a single
 * instalment is the warning `single-instalment`, as guidelines have an award paid in instalments, but not under an edition whose procedure lets it
 * be paid at once.
 * @example
 * ```ts
 * import { planInstalments } from "digital-pilot-rules";
 * const schedule = [
 *   { id: "第一期", weight: "6", when: "approved" },
 *   { id: "第二期", weight: "4", when: "accepted" },
 * ] as const;
 * const plan = planInstalments("57000000", schedule, { retention: "0.05" });
 * plan.ok && plan.value.instalments.map(({ amount }) => amount); //=> ["32490000", "21660000", "2850000"]
 * planInstalments("0", schedule).issues[0]?.code; //=> "not-above-zero"
 * ```
 */
export function planInstalments(
  award: Yuan,
  schedule: readonly ScheduleLine[],
  options?: InstalmentOptions,
): Result<InstalmentPlan>;
export function planInstalments(award: unknown, schedule: unknown, options?: unknown): Result<InstalmentPlan>;
export function planInstalments(
  award: unknown,
  schedule: unknown,
  options?: unknown,
): Result<InstalmentPlan> {
  const { given, issues: ofOptions } = readOptions(options, ["retention", "edition"]);
  const { value: own, issues: ofEdition } = readFieldsOf(given.edition);
  const kept = readRetention(given.retention, own);
  const total = readArgument(awardSchema, award, { of: "instalmentRequest", name: ["award"] });
  const parts = readArgument(own?.extended(scheduleSchema) ?? scheduleSchema, schedule, {
    of: "instalmentRequest",
    name: ["schedule"],
  });
  const issues: Issue[] = [...ofOptions, ...ofEdition, ...kept.issues, ...total.issues, ...parts.issues];
  if (total.value === undefined || parts.value === undefined || hasErrors(issues)) {
    return deepFreeze({ ok: false, issues: capped(issues) });
  }
  const order = own?.wordsAt("scheduledInstalment.when")?.values ?? milestones;
  const planned = instalmentsOf(total.value, parts.value, { retention: kept.value, order });
  if (has(planned, "issues"))
    return deepFreeze({ ok: false, issues: capped([...issues, ...planned.issues]) });
  const paying = planned.instalments.filter(
    ({ part: kind, amount }) => kind === "instalment" && amount !== "0",
  );
  // An instalment of nothing is none; where all is retained, nothing but that is paid.
  if (paying.length < 2 && !allowsOnePayment(given.edition))
    issues.push(warning("single-instalment", ["schedule"]));
  const plan: InstalmentPlan = {
    kind: "instalment-plan",
    ...editionIfNamed(given.edition),
    award: total.value,
    instalments: planned.instalments,
  };
  return deepFreeze({ ok: true, value: plan, issues: capped(issues) });
}

/** Whether an edition is named whose text lets an award be paid at once: nothing in it forbids that. */
function allowsOnePayment(edition: unknown): boolean {
  if (!isEdition(edition)) return false;
  const { procedure, provisions } = edition;
  const conditions = procedure?.transitions.flatMap((row) => row.conditions);
  return conditions === undefined
    ? provisions?.instalments === undefined
    : !conditions.some(({ condition }) => condition === "not-all-at-once");
}

type Retention = Exclude<InstalmentOptions["retention"], string>;

/** What is held back, and in which order milestones come. */
interface Terms {
  readonly retention: Retention;
  readonly order: readonly Milestone[];
}

function instalmentsOf(
  award: Yuan,
  schedule: readonly ScheduleLine[],
  { retention, order }: Terms,
): { readonly instalments: readonly PlannedInstalment[] } | { readonly issues: readonly Issue[] } {
  const retained = roundedTo(fen, part(exactOf(award), ownOf(retention, "rate") ?? "0"), "half-up") / fen;
  const claims = schedule.map(({ id, weight }) => ({ id, weight }));
  const shares = allocate(yuanOf(fenOf(award) - retained), claims);
  if (!shares.ok) return { issues: shares.issues.map(asSchedule) };
  const instalments = shares.value.shares.map(({ id, amount }, index): PlannedInstalment => {
    const { when } = schedule[index] as ScheduleLine;
    return { id, part: "instalment", when, amount };
  });
  if (retained === 0n) return { instalments };
  const kept: PlannedInstalment = {
    id: retentionId(new Set(schedule.map(({ id }) => id))),
    part: "retention",
    when:
      ownOf(retention, "when") ??
      lastOf(
        schedule.map(({ when }) => when),
        order,
      ),
    amount: yuanOf(retained),
  };
  return { instalments: [...instalments, kept] };
}

/** Which comes later, a milestone or a day, nobody knows beforehand; what is retained waits for what was achieved. */
const lastOf = (when: readonly DueWith[], order: readonly Milestone[]): DueWith =>
  order.filter((one) => when.includes(one)).at(-1) ?? ([...when].sort().at(-1) as DueWith);

/** A retention is a rate, or a record with a rate and a milestone of its own. */
function readRetention(
  given: unknown,
  own: Extension | undefined,
): { readonly value: Retention; readonly issues: readonly Issue[] } {
  if (given === undefined || given === null) return { value: undefined, issues: [] };
  const isText = typeof given !== "object";
  const { value, issues } = readArgument(
    own?.extended(retentionSchema) ?? retentionSchema,
    isText ? { rate: given } : given,
    {
      of: "instalmentRequest",
      name: ["retention"],
    },
  );
  if (value === undefined) return { value: undefined, issues };
  const { rate, when } = value;
  return { value: { rate, ...(when !== undefined && { when }) }, issues };
}

/** Claims on the award are the lines of the schedule. */
const asSchedule = (issue: Issue): Issue =>
  inNoun("instalmentRequest", below(["schedule"], { ...issue, path: issue.path.slice(1) }));

function retentionId(taken: ReadonlySet<string>): string {
  let id = "retention";
  while (taken.has(id)) id += "-retention";
  return id;
}

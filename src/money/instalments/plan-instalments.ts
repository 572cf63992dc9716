import { deepFreeze } from "../../core/freeze.js";
import { below, hasErrors, type Issue, type Result } from "../../core/issue.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { snapshot } from "../../core/snapshot.js";
import { readArgument } from "../../input/argument.js";
import { inNoun, warningOf } from "../../vocabulary/issues.js";
import { allocate } from "../allocation/allocate.js";
import { exactOf, fen, part, roundedTo } from "../subsidy/exact.js";
import {
  awardSchema,
  instalmentOptionsSchema,
  type Milestone,
  milestones,
  type PlannedInstalment,
  scheduleSchema,
} from "./instalment.js";

const warning = /* @__PURE__ */ warningOf("instalmentRequest");

/** 分期. One part of an award, and the milestone it falls due with. */
export type Instalment = PlannedInstalment;

export interface InstalmentOptions {
  /** 预留: a rate of the award, paid with the last milestone that the schedule names unless it names its own. */
  readonly retention?: string | { readonly rate: string; readonly when?: Milestone };
}

/**
 * Divides an award into instalments by weight, after what is retained; together they are the award to the fen. A
 * schedule of a single instalment is a warning, since an award is to be paid in instalments (分期拨付).
 */
export function planInstalments(
  award: Yuan,
  schedule: readonly { readonly id: string; readonly weight: string; readonly when: Milestone }[],
  options: InstalmentOptions = {},
): Result<readonly Instalment[]> {
  const total = readArgument(awardSchema, award, { of: "instalmentRequest", name: ["award"] });
  const parts = readArgument(scheduleSchema, schedule, { of: "instalmentRequest", name: ["schedule"] });
  const kept = readRetention(options);
  const issues: Issue[] = [...total.issues, ...parts.issues, ...kept.issues];
  if (total.value === undefined || parts.value === undefined || hasErrors(issues)) {
    return deepFreeze({ ok: false, issues });
  }
  const rate = kept.value?.rate ?? "0";
  const retained = roundedTo(fen, part(exactOf(total.value), rate), "half-up") / fen;
  const claims = parts.value.map(({ id, weight }) => ({ id, weight }));
  const shares = allocate(yuanOf(fenOf(total.value) - retained), claims);
  if (!shares.ok) return deepFreeze({ ok: false, issues: shares.issues.map(asSchedule) });
  if (parts.value.length === 1) issues.push(warning("single-instalment", ["schedule"]));
  const milestoneOf = new Map(parts.value.map(({ id, when }) => [id, when]));
  const instalments = shares.value.shares.map(
    ({ id, amount }): Instalment => ({
      id,
      kind: "instalment",
      when: milestoneOf.get(id) as Milestone,
      amount,
    }),
  );
  const last = milestones.filter((one) => instalments.some(({ when }) => when === one)).at(-1) as Milestone;
  const retention: Instalment = {
    id: retentionId(parts.value.map(({ id }) => id)),
    kind: "retention",
    when: kept.value?.when ?? last,
    amount: yuanOf(retained),
  };
  return deepFreeze({ ok: true, value: retained > 0n ? [...instalments, retention] : instalments, issues });
}

/** A retention is a rate, or a record with a rate and a milestone of its own. */
function readRetention(options: unknown) {
  const copy = snapshot(options ?? {});
  if (!copy.ok) return { value: undefined, issues: copy.issues };
  const { retention, ...others } = Object(copy.value) as Record<string, unknown>;
  const isRecord = typeof retention === "object" && retention !== null;
  const given = isRecord || retention === undefined || retention === null ? retention : { rate: retention };
  const plain = copy.value === Object(copy.value) ? { ...others, retention: given } : copy.value;
  const { value, issues } = readArgument(instalmentOptionsSchema, plain);
  return { value: value?.retention, issues };
}

/** Claims on the award are the lines of the schedule. */
const asSchedule = (issue: Issue): Issue =>
  inNoun("instalmentRequest", below(["schedule"], { ...issue, path: issue.path.slice(1) }));

function retentionId(ids: readonly string[]): string {
  let id = "retention";
  while (ids.includes(id)) id += "-retention";
  return id;
}

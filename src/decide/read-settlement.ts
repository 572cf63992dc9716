import { error, hasErrors, type Issue, type Path, warning } from "../core/issue.js";
import { snapshot } from "../core/snapshot.js";
import { wholeOf } from "../core/whole.js";
import {
  type MissedTarget,
  type RecoveryPolicy,
  recoveryPolicySchema,
  type SettlementRequest,
  settlementSchema,
} from "../model/recovery.js";
import { readWhole, repeatedIds } from "./read-money.js";

/** A settlement that makes sense: everything read, and nothing in it contradicts the rest. */
export interface SettlementTask {
  readonly policy: RecoveryPolicy;
  readonly weights: ReadonlyMap<string, string>;
  readonly request: SettlementRequest;
  readonly unmet: readonly MissedTarget[];
  /** Targets of which the evaluation does not know whether they were missed, each with the field to ask for. */
  readonly unknown: readonly (MissedTarget & { readonly field: string })[];
  /** What the evaluation makes of the targets as a whole, if there is one and it has decided. */
  readonly verdict: "proceed" | "rectify" | "recover" | "none" | undefined;
  readonly issues: readonly Issue[];
}

export function readSettlement(options: unknown): SettlementTask | { readonly issues: readonly Issue[] } {
  const { policy: given, ...others } = recordOf(options);
  const policy = readWhole(recoveryPolicySchema, given, ["policy"]);
  const request = readWhole(settlementSchema, withRecords(others));
  const issues = [...policy.issues, ...request.issues];
  if (policy.value === undefined || request.value === undefined) return { issues };
  const weights = new Map(Object.entries(policy.value.weights ?? {}));
  const targets = targetsOf(request.value);
  const faults = [...targets.issues, ...faultsOf(policy.value, weights, targets)];
  if (hasErrors(faults)) return { issues: [...issues, ...faults] };
  const { unmet, unknown } = targets;
  const verdict = request.value.evaluation?.consequence?.kind;
  return {
    policy: policy.value,
    weights,
    request: request.value,
    unmet,
    unknown,
    verdict,
    issues: [...issues, ...faults],
  };
}

function recordOf(options: unknown): Record<string, unknown> {
  const copy = snapshot(options);
  const { value } = copy.ok ? copy : { value: undefined };
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A list of ids says which targets were missed as well as a list of records does. */
function withRecords({ unmet, ...others }: Record<string, unknown>): Record<string, unknown> {
  if (unmet === undefined) return others;
  const records = Array.isArray(unmet)
    ? unmet.map((one) => (typeof one === "string" ? { id: one } : one))
    : unmet;
  return { ...others, unmet: records };
}

interface Targets {
  readonly unmet: readonly MissedTarget[];
  readonly unknown: SettlementTask["unknown"];
  /** Where in the input they stand. */
  readonly path: (index: number) => Path;
  readonly issues: readonly Issue[];
}

function targetsOf({ unmet, evaluation }: SettlementRequest): Targets {
  const path = (index: number) => ["unmet", index, "id"];
  if (evaluation === undefined) {
    const issues = unmet === undefined ? [error("missing", ["unmet"])] : reachedAfterAll(unmet);
    return { unmet: unmet ?? [], unknown: [], path, issues };
  }
  const rows = new Map((evaluation.progress ?? []).map((row) => [row.id, row]));
  return {
    unmet: evaluation.unmet.map((id) => {
      const attainment = rows.get(id)?.attainment;
      return { id, ...(attainment !== undefined && { attainment }) };
    }),
    unknown: evaluation.unknown.map((id) => {
      const column = rows.get(id)?.values?.target === undefined ? (evaluation.against ?? "target") : "actual";
      return { id, attainment: "0", field: `indicators.${id}.${column}` };
    }),
    path: (index) => ["evaluation", "unmet", index],
    issues: unmet === undefined ? [] : [error("targets-given-twice", ["unmet"])],
  };
}

const reachedAfterAll = (unmet: readonly MissedTarget[]): readonly Issue[] =>
  unmet.flatMap(({ attainment }, index) =>
    attainment !== undefined && wholeOf(attainment, 6) >= 100_000_000n
      ? [warning("attainment-reaches-target", ["unmet", index, "attainment"], { attainment })]
      : [],
  );

/** What makes a proportion impossible, or counts a target twice. */
function faultsOf(
  { method }: RecoveryPolicy,
  weights: ReadonlyMap<string, string>,
  { unmet, unknown, path }: Targets,
): readonly Issue[] {
  const ids = unmet.map(({ id }) => id);
  const repeated = repeatedIds(ids, path);
  if (method !== "by-weight") return repeated;
  const unweighted = [
    ...ids.flatMap((id, index) => (weights.has(id) ? [] : [error("weight-missing", path(index))])),
    ...unknown.flatMap(({ id }, index) =>
      weights.has(id) ? [] : [error("weight-missing", ["evaluation", "unknown", index])],
    ),
  ];
  const isEmpty = ![...weights.values()].some((weight) => wholeOf(weight, 6) > 0n);
  return [...repeated, ...unweighted, ...(isEmpty ? [error("weights-all-zero", ["policy", "weights"])] : [])];
}

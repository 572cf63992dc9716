import { hasErrors, type Issue } from "../../core/issue.js";
import { scaled } from "../../core/scaled.js";
import { readWhole, repeatedIds } from "../../input/argument.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import {
  type RecoveryPolicy,
  recoveryPolicySchema,
  type SettlementRequest,
  settlementSchema,
} from "./recovery-policy.js";

const error = /* @__PURE__ */ errorOf("settlement");
const warning = /* @__PURE__ */ warningOf("settlement");

/** A settlement that makes sense: everything read, and nothing in it contradicts the rest. */
export interface SettlementTask {
  readonly policy: RecoveryPolicy;
  readonly weights: ReadonlyMap<string, string>;
  readonly request: SettlementRequest;
  readonly issues: readonly Issue[];
}

export function readSettlement(
  options: Readonly<Record<string, unknown>>,
): SettlementTask | { readonly issues: readonly Issue[] } {
  const { policy: given, ...others } = options;
  const policy = readWhole(recoveryPolicySchema, given, { of: "settlement", name: ["policy"] });
  const request = readWhole(settlementSchema, others);
  const issues = [...policy.issues, ...request.issues];
  if (policy.value === undefined || request.value === undefined) return { issues };
  const weights = new Map(Object.entries(policy.value.weights ?? {}));
  const all = [...issues, ...faultsOf(policy.value, weights, request.value)];
  return hasErrors(all)
    ? { issues: all }
    : { policy: policy.value, weights, request: request.value, issues: all };
}

/** What makes a proportion impossible, counts a target twice, or calls one missed that was reached. */
function faultsOf(
  { method }: RecoveryPolicy,
  weights: ReadonlyMap<string, string>,
  { unmet }: SettlementRequest,
): readonly Issue[] {
  const ids = unmet.map(({ id }) => id);
  const faults = [
    ...repeatedIds("settlement", ids, (index) => ["unmet", index, "id"]),
    ...unmet.flatMap(({ attainment }, index) =>
      attainment !== undefined && scaled(attainment, 6) >= wholeAttainment
        ? [warning("attainment-reaches-target", ["unmet", index, "attainment"], { attainment })]
        : [],
    ),
  ];
  if (method !== "by-weight") return faults;
  const unweighted = ids.flatMap((id, index) =>
    weights.has(id) ? [] : [error("weight-missing", ["unmet", index, "id"])],
  );
  const isEmpty = ![...weights.values()].some((weight) => scaled(weight, 6) > 0n);
  return [...faults, ...unweighted, ...(isEmpty ? [error("weights-all-zero", ["policy", "weights"])] : [])];
}

/** A hundred percent, in millionths. */
const wholeAttainment = 100_000_000n;

import { hasErrors, type Issue } from "../../core/issue.js";
import { fenOf, sumYuan, yuanOf } from "../../core/money.js";
import { bare, ownOf } from "../../core/own-data.js";
import { scaled } from "../../core/scaled.js";
import { readWhole, repeatedIds } from "../../input/argument.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import {
  type MissedTarget,
  type RecoveryPolicy,
  recoveryPolicySchema,
  type SettlementRequest,
  settlementSchema,
} from "./recovery-policy.js";

const error = /* @__PURE__ */ errorOf("settlement");
const warning = /* @__PURE__ */ warningOf("settlement");

/** A settlement that makes sense: everything read, and nothing in it contradicts the rest. */
export interface SettlementTask {
  /** `undefined` only where the sum is stated and no policy was given. */
  readonly policy: RecoveryPolicy | undefined;
  readonly weights: ReadonlyMap<string, string>;
  readonly request: SettlementRequest;
}

/** Reads what a settlement is made from; without a task where an error stands in the way. */
export function readSettlement(options: Readonly<Record<string, unknown>>): {
  readonly task: SettlementTask | undefined;
  readonly issues: readonly Issue[];
} {
  const { policy: given, ...others } = bare(options);
  const request = readWhole(settlementSchema, others);
  const isStated = given === undefined && ownOf(others, "stated") !== undefined;
  const policy = isStated
    ? { value: undefined, issues: [] }
    : readWhole(recoveryPolicySchema, given, { of: "settlement", name: ["policy"] });
  const issues = [...policy.issues, ...request.issues];
  if (hasErrors(issues) || request.value === undefined) return { task: undefined, issues };
  const weights = new Map(Object.entries(policy.value?.weights ?? {}));
  const task = { policy: policy.value as RecoveryPolicy | undefined, weights, request: request.value };
  const all = [...issues, ...faultsOf(task)];
  return { task: hasErrors(all) ? undefined : task, issues: all };
}

/** What counts money or a target twice, makes a proportion impossible, or calls a target missed that was reached. */
function faultsOf({ policy, weights, request }: SettlementTask): readonly Issue[] {
  const { paid, recoveredBefore = "0", unmet = [], stated } = request;
  const total = fenOf(sumYuan(paid.map(({ amount }) => amount)));
  const left = total - fenOf(recoveredBefore);
  return [
    ...(left < 0n
      ? [
          error("recovered-beyond-paid", ["recoveredBefore"], {
            actual: recoveredBefore,
            paid: yuanOf(total),
          }),
        ]
      : []),
    ...(left >= 0n && stated !== undefined && fenOf(stated.amount) > left
      ? [error("recovered-beyond-paid", ["stated", "amount"], { actual: stated.amount, paid: yuanOf(left) })]
      : []),
    ...faultsOfTargets(unmet),
    // A stated sum is no proportion of anything.
    ...(policy?.method === "by-weight" && stated === undefined ? faultsOfWeights(unmet, weights) : []),
  ];
}

const faultsOfTargets = (unmet: readonly MissedTarget[]): readonly Issue[] => [
  ...repeatedIds(
    "settlement",
    unmet.map(({ id }) => id),
    (index) => ["unmet", index, "id"],
  ),
  ...unmet.flatMap(({ attainment }, index) =>
    attainment !== undefined && scaled(attainment, 6) >= wholeAttainment
      ? [warning("attainment-reaches-target", ["unmet", index, "attainment"], { attainment })]
      : [],
  ),
];

const faultsOfWeights = (
  unmet: readonly MissedTarget[],
  weights: ReadonlyMap<string, string>,
): readonly Issue[] => [
  ...unmet.flatMap(({ id }, index) =>
    weights.has(id) ? [] : [error("weight-missing", ["unmet", index, "id"])],
  ),
  ...([...weights.values()].some((weight) => scaled(weight, 6) > 0n)
    ? []
    : [error("weights-all-zero", ["policy", "weights"])]),
];

/** A hundred percent, in millionths. */
const wholeAttainment = 100_000_000n;

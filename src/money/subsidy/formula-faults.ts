import type { Issue, Path } from "../../core/issue.js";
import { scaled } from "../../core/scaled.js";
import { errorOf } from "../../vocabulary/issues.js";
import { kindOf } from "./condition.js";
import type { PolicyFormula, SubsidyPolicy } from "./subsidy-policy.js";

const error = /* @__PURE__ */ errorOf("subsidyRequest");

/** What has been paid already, or decided, is nothing to pay for. */
const noneToPayFor: readonly string[] = ["received", "receivedThisYear", "decided"];

/** Whether a policy can pay for something of this name: an amount of the claim, an own one, or the net price. */
export const isPayable = (name: string, policy: SubsidyPolicy): boolean =>
  name === "net" || (kindOf(policy, name) === "amount" && !noneToPayFor.includes(name));

/** What is wrong with a formula, whatever the claim. */
export function faultsOfFormula(
  formula: PolicyFormula | undefined,
  path: Path,
  policy: SubsidyPolicy,
): readonly Issue[] {
  if (formula === undefined) return [];
  const { sum, of, times, over, least, greatest } = formula;
  const below = (["least", "greatest"] as const).flatMap((key) =>
    (formula[key] ?? []).flatMap((one, index) => faultsOfFormula(one, [...path, key, index], policy)),
  );
  const said = [sum, of, least, greatest].filter((one) => one !== undefined).length;
  const isScaled = times !== undefined || over !== undefined;
  return [
    ...(said !== 1 || (isScaled && of === undefined) ? [error("formula-unclear", path)] : []),
    ...(of !== undefined && !isPayable(of, policy) ? [error("base-is-no-amount", [...path, "of"])] : []),
    ...(over !== undefined && scaled(over, 6) === 0n ? [error("divisor-is-zero", [...path, "over"])] : []),
    ...below,
  ];
}

import { below, hasErrors, type Issue } from "../../core/issue.js";
import { readWhole } from "../../input/argument.js";
import { inNoun } from "../../vocabulary/issues.js";
import { faultsOfPolicy } from "./policy-faults.js";
import { subsidyPolicySchema } from "./policy-schema.js";
import type { SubsidyPolicy } from "./subsidy-policy.js";

/** A policy as it was read, and what is wrong with it; with an error in it there is none. */
interface PolicyReading {
  readonly value: SubsidyPolicy | undefined;
  readonly issues: readonly Issue[];
}

/** Reads a policy that stands under some name, `policy` where there is but one. */
export function readPolicy(policy: unknown, name = "policy"): PolicyReading {
  const { value: read, issues } = readWhole(subsidyPolicySchema, policy, {
    of: "subsidyRequest",
    name: [name],
  });
  const value = read as SubsidyPolicy | undefined;
  if (value === undefined) return { value, issues };
  const faults = faultsOfPolicy(value).map((one) =>
    inNoun("subsidyRequest", below([name], { ...one, path: one.path.slice(1) })),
  );
  return { value: hasErrors(faults) ? undefined : value, issues: [...issues, ...faults] };
}

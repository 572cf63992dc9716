import type { Issue } from "../../core/issue.js";

/** 政策问题. A place where a policy contradicts itself or leaves something open. */
export interface PolicyFault extends Omit<Issue, "kind"> {
  /** What this is: a fault of a policy. */
  readonly kind: "policy-fault";
  /** The facts of a claim that shows it, where it took a claim to find it. */
  readonly input?: Readonly<Record<string, string | boolean>>;
}

export const asFault = (issue: Issue): PolicyFault => ({ ...issue, kind: "policy-fault" });

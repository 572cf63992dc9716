import type { Values } from "../core/issue.js";

/** 计算步骤. One step of a calculation about money, with its figures; `amount` is what stands after it, in yuan. */
export interface Step {
  /** What this is: a step of a calculation. */
  readonly kind: "step";
  /** The code its wording goes by. */
  readonly step: string;
  /** The figures of the step, by the names its wording uses. */
  readonly values: Values;
  /** Exact, so it may have more decimals than a payment until the step that rounds. */
  readonly amount: string;
}

export const stepOf = (step: string, values: Values, amount: string): Step => ({
  kind: "step",
  step,
  values,
  amount,
});

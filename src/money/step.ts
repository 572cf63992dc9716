import type { Values } from "../core/issue.js";

/** 计算步骤. One step of a calculation about money, with its figures; `amount` is what stands after it, in yuan. */
export interface Step {
  /** The code its wording goes by. */
  readonly step: string;
  readonly values: Values;
  /** Exact, so it may have more decimals than a payment until the step that rounds. */
  readonly amount: string;
}

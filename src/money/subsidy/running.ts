import type { Values } from "../../core/issue.js";
import type { Step } from "../step.js";
import { type Exact, stepAt } from "./exact.js";

/** An amount on its way through a policy, with each step that changed it. */
export class Running {
  amount: Exact;
  readonly steps: Step[] = [];

  constructor(amount: Exact) {
    this.amount = amount;
  }

  /** Goes on with another amount, and says by which sentence of the policy. */
  to(step: string, values: Values, amount: Exact): void {
    this.amount = amount;
    this.steps.push(stepAt(step, values, amount));
  }
}

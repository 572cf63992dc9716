import type { Values } from "../../core/issue.js";
import type { Step } from "../step.js";
import { type Exact, stepAt } from "./exact.js";

/** An amount on its way through a policy, with each step that changed it where somebody is to be told. */
export class Running {
  amount: Exact;
  readonly steps: Step[] = [];
  readonly tells: boolean;

  constructor(amount: Exact, tells: boolean) {
    this.amount = amount;
    this.tells = tells;
  }

  /** Goes on with another amount, and says by which sentence of the policy; its figures are written only to be told. */
  to(step: string, values: () => Values, amount: Exact): void {
    this.amount = amount;
    if (this.tells) this.steps.push(stepAt(step, values(), amount));
  }

  /** Says what led to the next step. */
  tell(steps: () => readonly Step[]): void {
    if (this.tells) this.steps.push(...steps());
  }
}

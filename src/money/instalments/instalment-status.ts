import type { Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import type { NamedEdition } from "../../edition/named-edition.js";
import type { Finding } from "../../kernel/rule.js";
import type { PlannedInstalment } from "./instalment.js";

/** 一期的进展. What of an instalment is settled, and what is due. */
export interface InstalmentRow extends PlannedInstalment {
  /** What this is: an instalment and what has become of it. */
  readonly kind: "instalment-row";
  /** In yuan. */
  readonly paid: Yuan;
  /** What was taken off it to settle a recovery, in yuan. */
  readonly netted: Yuan;
  /** What may be paid now: nothing before the milestone, and never more than is left. */
  readonly due: Yuan;
  /** `paid`: nothing is left of it; `payable`: its milestone was reached; `not-yet`: it was not. */
  readonly status: "paid" | "payable" | "not-yet";
}

/** A payment that may not be made. */
export interface RefusedPayment {
  /** Whether it was to be paid or to be netted. */
  readonly of: "paid" | "netted";
  /** Its place in that list, from zero. */
  readonly payment: number;
  /** By which provision, and why. */
  readonly finding: Finding;
}

/** 拨付进展. What of a plan is paid, what is due on the day, and which payments are refused. */
export interface InstalmentStatus extends NamedEdition {
  /** What this is: the state of a plan of instalments. */
  readonly kind: "instalment-status";
  /** `fail`: a payment is refused; `pass`: none is; `needs-data`: plan, progress or edition cannot be used. */
  readonly outcome: "pass" | "fail" | "needs-data";
  /** One for each instalment, in the order of the plan. */
  readonly rows: readonly InstalmentRow[];
  /** What is paid in all, in yuan; `null` where nothing can be said, as the next three. */
  readonly paid: Yuan | null;
  /** What was taken off in all. */
  readonly netted: Yuan | null;
  /** What may be paid now. */
  readonly due: Yuan | null;
  /** What is still to be paid, now or later. */
  readonly remaining: Yuan | null;
  /** Payments that may not be made, each with its clause; they are not counted. */
  readonly refused: readonly RefusedPayment[];
  /** What is wrong with options, edition and plan. */
  readonly issues: readonly Issue[];
}

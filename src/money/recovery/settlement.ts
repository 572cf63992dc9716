import type { Issue } from "../../core/issue.js";
import type { Yuan } from "../../core/money.js";
import type { NamedEdition } from "../../edition/named-edition.js";
import type { Outcome } from "../../kernel/outcome.js";
import type { ParameterUse } from "../../kernel/parameter.js";
import type { Finding } from "../../kernel/rule.js";
import type { Step } from "../step.js";

/** 资金清算. What is recovered after an evaluation, and how it is settled; amounts in yuan. */
export interface Settlement extends NamedEdition {
  /** What this is: a recovery, settled. */
  readonly kind: "recovery-settlement";
  /** That of the finding: `pass` where the provision has its way, `not-applicable` where nothing is to be recovered. */
  readonly outcome: Outcome;
  /** What happens: nothing, rectification first, recovery, or nothing can be said before what is missing is known. */
  readonly action: "nothing" | "rectify" | "recover" | "needs-data";
  /** What was paid so far; `null`, as the amounts below, where it is not known. */
  readonly paid: Yuan | null;
  /** What is to be recovered now. */
  readonly recovered: Yuan | null;
  /** The least and the most it can be. */
  readonly low: Yuan | null;
  readonly high: Yuan | null;
  /** What of it is taken off the next payment. */
  readonly netted: Yuan | null;
  /** What is left of the next payment after netting; `null` also where there is none. */
  readonly issued: Yuan | null;
  /** What of the sum issued is held back for the time being. */
  readonly retained: Yuan | null;
  /** What of it is handed out at once. */
  readonly handedOut: Yuan | null;
  /** What has still to be paid back in cash, because there is no next payment to take it off. */
  readonly refund: Yuan | null;
  /** The calculation. */
  readonly steps: readonly Step[];
  /** What the edition says of it: 限期整改或收回资金. */
  readonly findings: readonly Finding[];
  /** The options to ask for. */
  readonly missing: readonly string[];
  /** The policy, where neither the guideline nor the caller gave it, and a rounding nobody named. */
  readonly assumptions: readonly ParameterUse[];
  /** What is wrong with the options. */
  readonly issues: readonly Issue[];
}

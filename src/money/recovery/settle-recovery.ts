import { deepFreeze } from "../../core/freeze.js";
import { capped } from "../../core/issue.js";
import { citedEdition } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { namedEdition } from "../../edition/named-edition.js";
import { readOptions, type WithEdition } from "../../input/options.js";
import { optionIssues } from "../issues.js";
import { readSettlement } from "./read-settlement.js";
import type { RecoveryPolicy, SettlementRequest } from "./recovery-policy.js";
import { settle, unsettled } from "./settle.js";
import type { Settlement } from "./settlement.js";

export interface SettlementOptions extends SettlementRequest {
  /** How much is recovered; it may be left out where the sum is stated. */
  readonly policy?: RecoveryPolicy;
  /** The edition whose provision on missed targets is cited. */
  readonly edition: Edition;
}

/**
 * 资金清算. Settles what missed targets cost: all of the money, what was not spent, or the weight of what was missed, by a policy
 * that the caller or a reference gives; or a sum that was stated. It is taken off the next payment where there is one
 * (`against`), the rest paid back. Nothing is recovered where no target was missed, before a rectification has failed if
 * that comes first, or that was recovered before. {@link evaluatePerformance} settles what it finds missed by the same
 * policy (`consequence.recovery`). What is recovered is what is netted plus what is refunded; the next payment is what is
 * netted, retained and handed out. Issues stand at the options: `repeated-id`, `recovered-beyond-paid`, `weight-missing`,
 * `weights-all-zero`, `attainment-reaches-target`.
 * @example
 * ```ts
 * import { nm2024, settleRecovery } from "digital-pilot-rules";
 * const policy = { id: "unspent", basis: "caller", method: "unspent" } as const;
 * const paid = [{ amount: "1000", spent: "800" }];
 * const unmet = [{ id: "scenarios" }];
 * const settlement = settleRecovery({ paid, unmet, policy, against: "150", edition: nm2024 });
 * [settlement.recovered, settlement.netted, settlement.refund]; //=> ["200", "150", "50"]
 * settleRecovery({ paid, unmet, recoveredBefore: "200", policy, edition: nm2024 }).action; //=> "nothing"
 * ```
 */
export function settleRecovery(options: SettlementOptions): Settlement;
export function settleRecovery<Given>(options: WithEdition<Given>): Settlement;
export function settleRecovery(options: unknown): Settlement {
  const { given, issues: ofOptions } = readOptions(options, optionNames);
  const { edition: cited, ...request } = given;
  const { edition, issues: ofEdition } = citedEdition(cited, ["consequence"]);
  const { task, issues: ofTask } = readSettlement(request);
  const issues = capped(optionIssues(ofOptions, [...ofEdition, ...ofTask]));
  const settlement = task === undefined || edition === undefined ? unsettled : settle(task, edition);
  return deepFreeze({ kind: "recovery-settlement", ...namedEdition(edition), ...settlement, issues });
}

const optionNames = [
  "paid",
  "recoveredBefore",
  "unmet",
  "stated",
  "policy",
  "rectification",
  "against",
  "edition",
] as const;

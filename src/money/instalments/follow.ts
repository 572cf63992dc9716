import { isIsoDate } from "../../core/date.js";
import { fenOf, sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { provisionOf } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { namedEdition } from "../../edition/named-edition.js";
import { extensionOf } from "../../input/extension.js";
import { findingOf } from "../../kernel/evaluate.js";
import type { Finding } from "../../kernel/rule.js";
import { fail } from "../../kernel/verdict.js";
import type {
  DueWith,
  InstalmentPayment,
  Milestone,
  NettedSum,
  PaymentProgress,
  PlannedInstalment,
} from "./instalment.js";
import type { InstalmentRow, InstalmentStatus, RefusedPayment } from "./instalment-status.js";

/** What has become of a plan, of which everything could be read and makes sense. */
export function follow(
  plan: readonly PlannedInstalment[],
  { asOf, reached, paid = [], netted = [] }: PaymentProgress,
  edition: Edition,
): Omit<InstalmentStatus, "issues"> {
  const met = new Map(reached.map(({ milestone, on }) => [milestone, on]));
  const accounts = new Map(plan.map((instalment) => [instalment.id, new Account(instalment)]));
  const settle = <Sum extends NettedSum>(
    of: "paid" | "netted",
    sums: readonly Sum[],
    refusalOf: (sum: Sum, account: Account) => Finding | undefined,
  ) =>
    sums.flatMap((sum, payment): RefusedPayment[] => {
      const account = accounts.get(sum.id) as Account;
      const finding = refusalOf(sum, account);
      if (finding === undefined) account[of] += fenOf(sum.amount);
      return finding === undefined ? [] : [{ of, payment, finding }];
    });
  // What was netted is not there to be paid any more; it leaves nobody's hands, so it waits for no milestone.
  const refused = [
    ...settle("netted", netted, ({ amount }, account) => beyond(amount, account.left, "netted", edition)),
    ...settle("paid", paid, (payment, account) => refusalOf(payment, account, met, edition)),
  ];
  const dueOn = (when: DueWith) => dueFrom(metWith(when, met), met, edition);
  const rows = [...accounts.values()].map((account) => rowOf(account, dueOn, asOf));
  const total = (key: "paid" | "netted" | "due" | "amount") => sumYuan(rows.map((row) => row[key]));
  return {
    kind: "instalment-status",
    ...namedEdition(edition),
    outcome: refused.length > 0 ? "fail" : "pass",
    rows,
    paid: total("paid"),
    netted: total("netted"),
    due: total("due"),
    remaining: yuanOf(fenOf(total("amount")) - fenOf(total("paid")) - fenOf(total("netted"))),
    refused,
  };
}

/** What was settled of an instalment so far, in fen. */
class Account {
  paid = 0n;
  netted = 0n;
  readonly instalment: PlannedInstalment;

  constructor(instalment: PlannedInstalment) {
    this.instalment = instalment;
  }

  get left(): bigint {
    return fenOf(this.instalment.amount) - this.paid - this.netted;
  }
}

/** When milestones were reached. */
type Met = ReadonlyMap<Milestone, string>;

function rowOf(
  { instalment, paid, netted, left }: Account,
  dueOn: (when: DueWith) => string | undefined,
  asOf: string,
): InstalmentRow {
  const on = dueOn(instalment.when);
  const isOpen = on !== undefined && on <= asOf;
  return {
    kind: "instalment-row",
    ...instalment,
    paid: yuanOf(paid),
    netted: yuanOf(netted),
    due: isOpen ? yuanOf(left) : "0",
    status: left === 0n ? "paid" : isOpen ? "payable" : "not-yet",
  };
}

/** Nothing is paid before the approval, so nothing is due before it either, whatever was reached. */
function dueFrom(metOn: string | undefined, met: Met, edition: Edition): string | undefined {
  if (metOn === undefined || !knowsApproval(edition)) return metOn;
  const approvedOn = met.get("approved");
  return approvedOn !== undefined && approvedOn > metOn ? approvedOn : approvedOn && metOn;
}

/** When what an instalment waits for came: the day its milestone was reached, or the day that was set. */
const metWith = (when: DueWith, met: Met): string | undefined =>
  isIsoDate(when) ? when : met.get(when as Milestone);

/** Why a payment may not be made, by the first provision that stands against it. */
function refusalOf(
  { amount, on }: InstalmentPayment,
  { instalment: { when }, left }: Account,
  met: Met,
  edition: Edition,
): Finding | undefined {
  const approvedOn = met.get("approved");
  if (knowsApproval(edition) && (approvedOn === undefined || on < approvedOn))
    return beforeApproval(on, approvedOn, edition);
  const metOn = metWith(when, met);
  if (metOn !== undefined && on >= metOn) return beyond(amount, left, "paid", edition);
  const verdict = isIsoDate(when)
    ? fail("paid-before-day", { on, due: when }, ["paid"])
    : fail("paid-before-milestone", { milestone: when, on, ...(metOn !== undefined && { met: metOn }) }, [
        "paid",
      ]);
  return findingOf(provisionOf(edition, "instalments"), verdict);
}

/** Where the milestones are an edition's own and the approval is none of them, a payment waits for its own milestone alone. */
const knowsApproval = (edition: Edition): boolean =>
  extensionOf(edition)?.wordsAt("reachedMilestone.milestone")?.values.includes("approved") ?? true;

/** A sum beyond what is left of its instalment. */
function beyond(amount: Yuan, left: bigint, field: string, edition: Edition): Finding | undefined {
  const excess = fenOf(amount) - left;
  if (excess <= 0n) return undefined;
  const values = { actual: amount, required: yuanOf(left), excess: yuanOf(excess) };
  return findingOf(provisionOf(edition, "instalments"), fail("paid-too-much", values, [field]));
}

function beforeApproval(on: string, approvedOn: string | undefined, edition: Edition): Finding {
  const cited = provisionOf(edition, "approval");
  return approvedOn === undefined
    ? findingOf(cited, fail("paid-without-approval", { on }, ["paid"]))
    : findingOf(cited, fail("paid-before-approval", { on: approvedOn, count: "1" }, ["paid"]));
}

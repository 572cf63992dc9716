import { deepFreeze } from "../../core/freeze.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { fenOf, sumYuan, type Yuan, yuanOf } from "../../core/money.js";
import { optionsOf } from "../../core/options.js";
import { citedEdition, provisionOf } from "../../edition/cite.js";
import type { Edition } from "../../edition/edition.js";
import { readWhole, repeatedIds } from "../../input/argument.js";
import { findingOf } from "../../kernel/evaluate.js";
import type { Finding } from "../../kernel/rule.js";
import { fail } from "../../kernel/verdict.js";
import { errorOf } from "../../vocabulary/issues.js";
import {
  instalmentPlanSchema,
  type Milestone,
  type PaymentProgress,
  type PlannedInstalment,
  paymentProgressSchema,
} from "./instalment.js";

const error = /* @__PURE__ */ errorOf("instalmentRequest");

export interface InstalmentRow extends PlannedInstalment {
  readonly paid: Yuan;
  /** What may be paid now: nothing before the milestone, and never more than is left. */
  readonly due: Yuan;
  readonly status: "paid" | "payable" | "not-yet";
}

/** What has happened under a plan of instalments, and the edition it is judged by. */
export interface InstalmentProgress {
  /** The day one looks from. */
  readonly asOf: PaymentProgress["asOf"];
  /** Which milestones were reached, and when. */
  readonly reached: readonly Readonly<PaymentProgress["reached"][number]>[];
  /** What was paid or is to be paid, in order. */
  readonly paid?: readonly Readonly<Payments[number]>[];
  /** The edition whose clauses on payments are cited. */
  readonly edition: Edition;
}

/** 拨付进展. What of a plan is paid, what is due on the day, and which payments are refused. */
export interface InstalmentStatus {
  readonly rows: readonly InstalmentRow[];
  readonly paid: Yuan;
  readonly due: Yuan;
  readonly remaining: Yuan;
  /** Payments that may not be made, each with its clause; they are not counted as paid. */
  readonly refused: readonly { readonly payment: number; readonly finding: Finding }[];
  readonly issues: readonly Issue[];
}

/**
 * Follows a plan of instalments: `reached` says which milestones were met and when, `paid` what was paid or is to
 * be paid, in order. A payment before the approval, before the milestone of its instalment, or beyond its amount
 * is refused, by the provisions of the edition on approval and on 分期拨付.
 */
export function followInstalments(plan: unknown, options: InstalmentProgress): InstalmentStatus {
  const { edition: given, ...progress } = optionsOf(options);
  const instalments = readWhole(instalmentPlanSchema, plan, {
    of: "instalmentRequest",
    name: ["instalments"],
  });
  const happened = readWhole(paymentProgressSchema, progress);
  const { edition, issues: ofEdition } = citedEdition(given, ["approval", "instalments"]);
  const issues = [...instalments.issues, ...happened.issues, ...ofEdition];
  if (instalments.value === undefined || happened.value === undefined || edition === undefined)
    return deepFreeze(nothing(issues));
  const faults = faultsOf(instalments.value, happened.value);
  if (hasErrors(faults)) return deepFreeze(nothing([...issues, ...faults]));
  return deepFreeze(follow(instalments.value, happened.value, edition, [...issues, ...faults]));
}

type Payments = NonNullable<PaymentProgress["paid"]>;

function faultsOf(
  plan: readonly PlannedInstalment[],
  { asOf, paid = [] }: PaymentProgress,
): readonly Issue[] {
  const ids = plan.map(({ id }) => id);
  return [
    ...repeatedIds("instalmentRequest", ids, (index) => ["instalments", index, "id"]),
    ...paid.flatMap(({ id, on }, index) => [
      ...(ids.includes(id) ? [] : [error("unknown-instalment", ["paid", index, "id"])]),
      ...(on > asOf ? [error("after-the-day", ["paid", index, "on"], { on, asOf })] : []),
    ]),
  ];
}

function follow(
  plan: readonly PlannedInstalment[],
  { asOf, reached, paid = [] }: PaymentProgress,
  edition: Edition,
  issues: readonly Issue[],
): InstalmentStatus {
  const metOn = (when: Milestone): string | undefined =>
    reached
      .filter(({ milestone }) => milestone === when)
      .map(({ on }) => on)
      .sort()[0];
  const sums = new Map<string, bigint>();
  const refused = paid.flatMap((payment, index) => {
    const instalment = plan.find(({ id }) => id === payment.id) as PlannedInstalment;
    const before = sums.get(payment.id) ?? 0n;
    const finding = refusalOf(payment, { instalment, before, metOn, edition });
    if (finding === undefined) sums.set(payment.id, before + fenOf(payment.amount));
    return finding === undefined ? [] : [{ payment: index, finding }];
  });
  const rows = plan.map((instalment): InstalmentRow => {
    const done = sums.get(instalment.id) ?? 0n;
    const left = fenOf(instalment.amount) - done;
    const met = metOn(instalment.when);
    const isOpen = met !== undefined && met <= asOf;
    return {
      ...instalment,
      paid: yuanOf(done),
      due: isOpen ? yuanOf(left) : "0",
      status: left === 0n ? "paid" : isOpen ? "payable" : "not-yet",
    };
  });
  const total = sumYuan(plan.map(({ amount }) => amount));
  const done = sumYuan(rows.map((row) => row.paid));
  return {
    rows,
    paid: done,
    due: sumYuan(rows.map(({ due }) => due)),
    remaining: yuanOf(fenOf(total) - fenOf(done)),
    refused,
    issues,
  };
}

/** What is known where a payment is to be made. */
interface PaymentSituation {
  readonly instalment: PlannedInstalment;
  /** What was paid of the instalment before, in fen. */
  readonly before: bigint;
  /** When a milestone was reached. */
  readonly metOn: (when: Milestone) => string | undefined;
  readonly edition: Edition;
}

/** Why a payment may not be made, by the first provision that stands against it. */
function refusalOf(
  { amount, on }: Payments[number],
  { instalment, before, metOn, edition }: PaymentSituation,
): Finding | undefined {
  const approvedOn = metOn("approved");
  if (approvedOn === undefined || on < approvedOn) return beforeApproval(on, approvedOn, edition);
  const byInstalments = provisionOf(edition, "instalments");
  const metAt = metOn(instalment.when);
  if (metAt === undefined || on < metAt) {
    const values = { milestone: instalment.when, on, ...(metAt !== undefined && { met: metAt }) };
    return findingOf(byInstalments, fail("paid-before-milestone", values, ["paid"]));
  }
  const left = fenOf(instalment.amount) - before;
  if (fenOf(amount) <= left) return undefined;
  const values = { actual: amount, required: yuanOf(left), excess: yuanOf(fenOf(amount) - left) };
  return findingOf(byInstalments, fail("paid-too-much", values, ["paid"]));
}

function beforeApproval(on: string, approvedOn: string | undefined, edition: Edition): Finding {
  const cited = provisionOf(edition, "approval");
  return approvedOn === undefined
    ? findingOf(cited, fail("paid-without-approval", { on }, ["paid"]))
    : findingOf(cited, fail("paid-before-approval", { on: approvedOn, count: "1" }, ["paid"]));
}

const nothing = (issues: readonly Issue[]): InstalmentStatus => ({
  rows: [],
  paid: "0",
  due: "0",
  remaining: "0",
  refused: [],
  issues,
});

import type { Issue } from "../../core/issue.js";
import { fenOf, sumYuan, type Yuan } from "../../core/money.js";
import { repeats } from "../../core/repeats.js";
import { repeatedIds } from "../../input/argument.js";
import { errorOf, warningOf } from "../../vocabulary/issues.js";
import type { InstalmentPlan, PaymentProgress } from "./instalment.js";

const error = /* @__PURE__ */ errorOf("instalmentRequest");
const warning = /* @__PURE__ */ warningOf("instalmentRequest");

/** A plan may be written by hand, without the award. */
type PlanAsRead = Pick<InstalmentPlan, "instalments"> & { readonly award?: Yuan | undefined };

/** What makes no sense in a plan and what has happened under it, though each of it could be read. */
export function progressFaults(
  { award, instalments }: PlanAsRead,
  { asOf, reached, paid = [], netted = [] }: PaymentProgress,
): readonly Issue[] {
  const ids = instalments.map(({ id }) => id);
  const sum = sumYuan(instalments.map(({ amount }) => amount));
  return [
    ...(award !== undefined && fenOf(award) !== fenOf(sum)
      ? [
          errorOf("instalmentPlan")("instalments-are-not-the-award", ["instalments"], {
            actual: sum,
            required: award,
          }),
        ]
      : []),
    ...repeatedIds("instalmentPlan", ids, (index) => ["instalments", index, "id"]),
    ...repeats(reached.map(({ milestone }) => milestone)).map(({ index, first }) =>
      error("repeated-milestone", ["reached", index, "milestone"], { first: `${first + 1}` }),
    ),
    // Somebody may look back from an earlier day, so that what came later is no error.
    ...reached.flatMap(({ on }, index) =>
      on > asOf ? [warning("after-the-day", ["reached", index, "on"], { on, asOf })] : [],
    ),
    ...Object.entries({ paid, netted }).flatMap(([list, payments]) =>
      payments.flatMap(({ id, on }, index) => [
        ...(ids.includes(id) ? [] : [error("unknown-instalment", [list, index, "id"])]),
        ...(on !== undefined && on > asOf ? [error("after-the-day", [list, index, "on"], { on, asOf })] : []),
      ]),
    ),
  ];
}

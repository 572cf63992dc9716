import { isNothing } from "../../application/amounts.js";
import { excessOf, isPaidAtOnce } from "../../application/conditions/payments.js";
import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { fault, ofEvent, ofFacts } from "./condition.js";

const minus = (whole: Yuan, part: Yuan): Yuan => yuanOf(fenOf(whole) - fenOf(part));

export const moneyConditions = {
  "new-instalment": ofEvent<"instalment-paid">(({ payments }, { id, amount }) => {
    if (isNothing(amount)) return fault("nothing-paid", {}, ["amount"]);
    const earlier = payments.find((one) => one.id === id);
    return earlier && fault("instalment-paid-already", { on: earlier.on, amount: earlier.amount }, ["id"]);
  }),

  /** Where the approval named no award there is nothing to hold a payment against. */
  "within-the-award": {
    ...ofFacts(({ award, paid }) =>
      award !== null && isNothing(minus(award, paid))
        ? fault("award-paid-out", { amount: award })
        : undefined,
    ),
    ...ofEvent<"instalment-paid">(({ award, paid }, { amount }) => {
      const most = award === null ? amount : minus(award, paid);
      const excess = excessOf(amount, most);
      return excess === undefined
        ? undefined
        : fault("above-the-award", { actual: amount, most, excess }, ["amount"]);
    }),
  },

  /** 分期拨付: one payment is no instalment, and neither are several of one day. */
  "not-all-at-once": ofEvent<"instalment-paid">(({ award, paid, payments }, payment) =>
    award !== null &&
    fenOf(award) === fenOf(paid) + fenOf(payment.amount) &&
    isPaidAtOnce(award, [...payments, payment])
      ? fault("paid-all-at-once", { amount: award }, ["amount"])
      : undefined,
  ),

  "within-what-was-paid": {
    ...ofFacts(({ paid, recovered }) =>
      isNothing(minus(paid, recovered)) ? fault("nothing-to-recover") : undefined,
    ),
    ...ofEvent<"recovered">(({ paid, recovered }, { amount }) => {
      if (isNothing(amount)) return fault("nothing-recovered", {}, ["amount"]);
      const most = minus(paid, recovered);
      const excess = excessOf(amount, most);
      return excess === undefined
        ? undefined
        : fault("above-what-was-paid", { actual: amount, most, excess }, ["amount"]);
    }),
  },

  /** Money that was paid must have come back before a pilot can be given up. */
  "nothing-held": ofFacts(({ paid, recovered }) => {
    const held = minus(paid, recovered);
    return isNothing(held) ? undefined : fault("money-still-held", { amount: held });
  }),
};

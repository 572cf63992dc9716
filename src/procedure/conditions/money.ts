import { fenOf, type Yuan, yuanOf } from "../../core/money.js";
import { fault, ofEvent, ofFacts } from "./condition.js";

const minus = (whole: Yuan, part: Yuan): Yuan => yuanOf(fenOf(whole) - fenOf(part));
const isNothing = (amount: Yuan): boolean => fenOf(amount) === 0n;

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
      const left = award === null ? amount : minus(award, paid);
      return fenOf(amount) > fenOf(left)
        ? fault("above-the-award", { actual: amount, most: left, excess: minus(amount, left) }, ["amount"])
        : undefined;
    }),
  },

  /** 分期拨付: one payment is no instalment, and neither are several of one day. */
  "not-all-at-once": ofEvent<"instalment-paid">(({ award, paid, payments }, { amount, on }) =>
    award !== null &&
    payments.every((earlier) => earlier.on === on) &&
    fenOf(amount) === fenOf(minus(award, paid))
      ? fault("paid-all-at-once", { amount: award }, ["amount"])
      : undefined,
  ),

  "within-what-was-paid": {
    ...ofFacts(({ paid, recovered }) =>
      isNothing(minus(paid, recovered)) ? fault("nothing-to-recover") : undefined,
    ),
    ...ofEvent<"recovered">(({ paid, recovered }, { amount }) => {
      if (isNothing(amount)) return fault("nothing-recovered", {}, ["amount"]);
      const left = minus(paid, recovered);
      return fenOf(amount) > fenOf(left)
        ? fault("above-what-was-paid", { actual: amount, most: left, excess: minus(amount, left) }, [
            "amount",
          ])
        : undefined;
    }),
  },

  /** Money that was paid must have come back before a pilot can be given up. */
  "nothing-held": ofFacts(({ paid, recovered }) => {
    const held = minus(paid, recovered);
    return isNothing(held) ? undefined : fault("money-still-held", { amount: held });
  }),
};

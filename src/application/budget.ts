import * as z from "zod/mini";
import { decimal, text, yuan } from "../input/leaves.js";
import { draftOf, oneOf } from "../input/of-noun.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";

/** 资金概算. What the money may be used for is decided by a rule, so a use may be any text. */
export const budgetSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "budget", {
    total: yuan(),
    lines: z.array(
      draftOf(applicationNouns, "budgetLine", {
        use: text(),
        source: oneOf(applicationNouns, "budgetLine", "source"),
        amount: yuan(),
      }),
    ),
    instalments: z.array(
      draftOf(applicationNouns, "budgetInstalment", {
        id: text(),
        when: text(),
        weight: decimal(),
        amount: yuan(),
      }),
    ),
  }))();

/** 改造合同. One enterprise, one provider, and how the price is shared among the three parties. */
export const contractSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "contract", {
    id: text(),
    enterprise: text(),
    provider: text(),
    listPrice: yuan(),
    price: yuan(),
    concession: yuan(),
    government: yuan(),
    enterpriseShare: yuan(),
  }))();

export type Budget = z.infer<typeof budgetSchema>;
export type Contract = z.infer<typeof contractSchema>;

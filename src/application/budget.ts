import * as z from "zod";
import { decimal, draft, text, yuan } from "../input/leaves.js";

/** 资金概算. What the money may be used for is for 4.1 to say, so a use is any text. */
export const budgetSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    total: draft("budget.total", yuan()),
    lines: draft(
      "budget.lines",
      z.array(
        z.strictObject({
          use: draft("budget.lines.*.use", text()),
          source: draft(
            "budget.lines.*.source",
            z.enum([
              "central",
              "regional-fund",
              "league-city",
              "county",
              "enterprise",
              "provider",
              "loan",
              "social-capital",
            ]),
          ),
          amount: draft("budget.lines.*.amount", yuan()),
        }),
      ),
    ),
    instalments: draft(
      "budget.instalments",
      z.array(
        z.strictObject({
          id: draft("budget.instalments.*.id", text()),
          when: draft("budget.instalments.*.when", text()),
          weight: draft("budget.instalments.*.weight", decimal()),
          amount: draft("budget.instalments.*.amount", yuan()),
        }),
      ),
    ),
  }))();

/** 改造合同. One enterprise, one provider, and how the price is shared among the three parties. */
export const contractSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: draft("contracts.*.id", text()),
    enterprise: draft("contracts.*.enterprise", text()),
    provider: draft("contracts.*.provider", text()),
    listPrice: draft("contracts.*.listPrice", yuan()),
    price: draft("contracts.*.price", yuan()),
    concession: draft("contracts.*.concession", yuan()),
    government: draft("contracts.*.government", yuan()),
    enterpriseShare: draft("contracts.*.enterpriseShare", yuan()),
  }))();

export type Budget = z.infer<typeof budgetSchema>;
export type Contract = z.infer<typeof contractSchema>;

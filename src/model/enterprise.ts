import * as z from "zod";
import { creditCode, draft, statement, text, yuan } from "./schema.js";
import { amountFault, creditCodeFault } from "./text-faults.js";

/**
 * 企业. One row of the list of A1.6. Three absences are statements: no `exemption` is none; no `priority` on an
 * enterprise that is to be transformed anyway asks nothing; an above-scale enterprise without `willing` has not refused.
 */
export const enterpriseSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    name: draft("enterprises.*.name", text()),
    creditCode: draft("enterprises.*.creditCode", creditCode()),
    chainId: draft("enterprises.*.chainId", text()),
    previousYearRevenue: draft("enterprises.*.previousYearRevenue", yuan()),
    scale: draft("enterprises.*.scale", z.enum(["above", "below"])),
    specialised: draft("enterprises.*.specialised", z.enum(["none", "regional", "national", "little-giant"])),
    atKeyLink: draft("enterprises.*.atKeyLink", z.boolean()),
    transform: draft("enterprises.*.transform", z.boolean()),
    willing: draft("enterprises.*.willing", z.boolean()),
    exemption: draft(
      "enterprises.*.exemption",
      z.strictObject({ reason: draft("enterprises.*.exemption.reason", statement()) }),
    ),
    priority: draft("enterprises.*.priority", z.boolean()),
  }))();

/** What is wrong with the texts of it that have a form: what the schema says of them, without the schema. */
export const enterpriseTextFaults = {
  creditCode: creditCodeFault,
  previousYearRevenue: amountFault,
} as const;

export type Enterprise = z.infer<typeof enterpriseSchema>;

import * as z from "zod";
import { creditCode, draft, statement, text, yuanOrNone } from "../input/leaves.js";
import {
  creditCodeFault,
  type FaultOf,
  revenueFault,
  textFault,
  wordFault,
  yesOrNoFault,
} from "../input/value-faults.js";

/** The words of the fields that have some. */
export const enterpriseWords = {
  scale: ["above", "below"],
  specialised: ["none", "regional", "national", "little-giant"],
} as const;

/**
 * 企业. One row of the list of A1.6. Three absences are statements: no `exemption` is none; no `priority` on an
 * enterprise that is to be transformed anyway asks nothing; an above-scale enterprise without `willing` has not refused.
 */
export const enterpriseSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    name: draft("enterprises.*.name", text()),
    creditCode: draft("enterprises.*.creditCode", creditCode()),
    chainId: draft("enterprises.*.chainId", text()),
    previousYearRevenue: draft("enterprises.*.previousYearRevenue", yuanOrNone()),
    scale: draft("enterprises.*.scale", z.enum(enterpriseWords.scale)),
    specialised: draft("enterprises.*.specialised", z.enum(enterpriseWords.specialised)),
    atKeyLink: draft("enterprises.*.atKeyLink", z.boolean()),
    transform: draft("enterprises.*.transform", z.boolean()),
    willing: draft("enterprises.*.willing", z.boolean()),
    exemption: draft(
      "enterprises.*.exemption",
      z.strictObject({ reason: draft("enterprises.*.exemption.reason", statement()) }),
    ),
    priority: draft("enterprises.*.priority", z.boolean()),
  }))();

export type Enterprise = z.infer<typeof enterpriseSchema>;

/** What the schema says of each field that holds one value, and in its order. */
export const enterpriseFaults = {
  name: textFault,
  creditCode: creditCodeFault,
  chainId: textFault,
  previousYearRevenue: revenueFault,
  scale: /* @__PURE__ */ wordFault(enterpriseWords.scale),
  specialised: /* @__PURE__ */ wordFault(enterpriseWords.specialised),
  atKeyLink: yesOrNoFault,
  transform: yesOrNoFault,
  willing: yesOrNoFault,
  priority: yesOrNoFault,
} as const satisfies Partial<Record<keyof Enterprise, FaultOf>>;

import * as z from "zod/mini";
import { creditCode, statement, text, yuanOrNone } from "../input/leaves.js";
import { draftOf, oneOf } from "../input/of-noun.js";
import {
  creditCodeFault,
  type FaultOf,
  revenueFault,
  textFault,
  wordFault,
  yesOrNoFault,
} from "../input/value-faults.js";
import { applicationNouns } from "../vocabulary/nouns/application.js";

/** The words of the fields that have some. */
export const enterpriseWords = /* @__PURE__ */ (() => ({
  scale: applicationNouns.enterprise.fields.scale.words,
  specialised: applicationNouns.enterprise.fields.specialised.words,
}))();

/**
 * 企业. One row of the list of enterprises. Three fields have a meaning when they are absent: without `exemption` there is
 * none; without `priority` an enterprise that is to be transformed anyway needs none; without `willing` an above-scale
 * enterprise has not refused.
 */
export const enterpriseSchema = /* @__PURE__ */ (() =>
  draftOf(applicationNouns, "enterprise", {
    name: text(),
    creditCode: creditCode(),
    chainId: text(),
    previousYearRevenue: yuanOrNone(),
    scale: oneOf(applicationNouns, "enterprise", "scale"),
    specialised: oneOf(applicationNouns, "enterprise", "specialised"),
    atKeyLink: z.boolean(),
    transform: z.boolean(),
    willing: z.boolean(),
    exemption: draftOf(applicationNouns, "exemption", { reason: statement() }),
    priority: z.boolean(),
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

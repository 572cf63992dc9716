import * as z from "zod/mini";
import { date, draft, nameOrYes, text } from "../input/leaves.js";

/** 国家中小企业数字化转型城市试点. What a city hands in once the state has chosen it. */
export const nationalPilotSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    city: draft(
      "city",
      z.strictObject({ code: draft("city.code", text()), name: draft("city.name", text()) }),
    ),
    approvalDocument: draft("approvalDocument", nameOrYes()),
    approvedOn: draft("approvedOn", date()),
    approvedPlan: draft("approvedPlan", nameOrYes()),
  }))();

export type NationalPilotDraft = z.infer<typeof nationalPilotSchema>;

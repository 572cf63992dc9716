import type * as z from "zod/mini";
import { date, nameOrYes, text } from "../input/leaves.js";
import { draftOf } from "../input/of-noun.js";
import { laterStageNouns } from "../vocabulary/nouns/later-stages.js";

/** 国家中小企业数字化转型城市试点. What a city hands in once the state has chosen it. */
export const nationalPilotSchema = /* @__PURE__ */ (() =>
  draftOf(laterStageNouns, "nationalPilot", {
    city: draftOf(laterStageNouns, "pilotCity", { code: text(), name: text() }),
    approvalDocument: nameOrYes(),
    approvedOn: date(),
    approvedPlan: nameOrYes(),
  }))();

export type NationalPilotDraft = z.infer<typeof nationalPilotSchema>;

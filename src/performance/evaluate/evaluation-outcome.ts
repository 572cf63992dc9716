import * as z from "zod";
import { count } from "../../input/leaves.js";

/** 评价结论. What of an evaluation a pilot records. */
export const evaluationOutcomeSchema = /* @__PURE__ */ (() =>
  z.looseObject({
    stage: z.enum(["annual", "mid-term", "final"]),
    year: count().nullable(),
    targetsMet: z.boolean().nullable(),
  }))();

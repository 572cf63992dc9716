import * as z from "zod/mini";
import { count } from "../../input/leaves.js";

/** 评价结论. What of an evaluation a pilot records. */
export const evaluationOutcomeSchema = /* @__PURE__ */ (() =>
  z.looseObject({
    stage: z.enum(["annual", "mid-term", "final"]),
    year: z.nullable(count()),
    targetsMet: z.nullable(z.boolean()),
  }))();

import * as z from "zod/mini";
import { count } from "../../input/leaves.js";
import { fieldsOf, oneOf } from "../../input/of-noun.js";

/** 评价结论. What of an evaluation a pilot records. */
export const evaluationOutcomeSchema = /* @__PURE__ */ (() =>
  z.looseObject(
    fieldsOf("evaluationOutcome", {
      stage: oneOf("evaluationOutcome", "stage"),
      year: z.nullable(count()),
      targetsMet: z.nullable(z.boolean()),
    }),
  ))();

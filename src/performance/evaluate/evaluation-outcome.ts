import * as z from "zod/mini";
import { count } from "../../input/leaves.js";
import { fieldsOf, oneOf } from "../../input/of-noun.js";
import { performanceNouns } from "../../vocabulary/nouns/performance.js";

/** 评价结论. What of an evaluation a pilot records. */
export const evaluationOutcomeSchema = /* @__PURE__ */ (() =>
  z.looseObject(
    fieldsOf(performanceNouns, "evaluationOutcome", {
      stage: oneOf(performanceNouns, "evaluationOutcome", "stage"),
      year: z.nullable(count()),
      targetsMet: z.nullable(z.boolean()),
    }),
  ))();

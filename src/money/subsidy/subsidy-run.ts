import { yuan } from "../../input/leaves.js";
import { draftOf } from "../../input/of-noun.js";
import { subsidyNouns } from "../../vocabulary/nouns/subsidy.js";

/** 资金池. What there is to pay subsidies from. */
export const subsidyRunOptionsSchema = /* @__PURE__ */ (() =>
  draftOf(subsidyNouns, "subsidyRequest", { pool: yuan() }))();

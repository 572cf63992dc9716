import { nm2024 } from "digital-pilot-rules";
import { enterpriseRule, withRules } from "digital-pilot-rules/rules";

// #region rule
/** 某市另行要求（虚构）: every specialised enterprise is renovated. What nobody has said of an enterprise is asked for. */
export const specialisedAll = enterpriseRule({
  id: "local#specialised-all",
  phrase: "专精特新企业全部改造",
  force: "must",
  basis: "text",
  stage: "application",
  predicate: {
    reads: ["specialised", "transform"],
    fault: ({ specialised, transform }) =>
      specialised !== "none" && transform === "no" ? "not-met" : undefined,
  },
});

export const county = withRules(nm2024, [specialisedAll], { after: "3.2#above-scale-all" });
// #endregion rule

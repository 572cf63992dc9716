/** 附2 绩效评价目标表: what it must add up to, and whose seal it bears. */
import { add } from "../../../core/decimal.js";
import { fail, given, pass } from "../../../core/verdict.js";
import { type ApplicationRule, applicationRule } from "../define.js";
import { enoughByTargets } from "../transformation-targets.js";
import { pathOf } from "./path-of.js";

export const minimumEnterprises: ApplicationRule = applicationRule({
  id: "A2#minimum-enterprises",
  phrase: "改造规下企业数量",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["minimum-enterprises", "transformed-count"],
  check: (facts, context) => enoughByTargets(facts, context, { code: "targets-too-low", unit: "家" }),
  mend: (facts, context) => {
    const { shortfall = "0", required = "0" } = minimumEnterprises.check(facts, context).values;
    const target = facts.indicator("transformed-below-scale").at("target");
    return {
      code: "raise-transformation-targets",
      values: { shortfall, required, unit: "家" },
      changes: [{ action: "set", path: pathOf(target.field), value: add(target.value ?? "0", shortfall) }],
    };
  },
});

export const sealed = applicationRule({
  id: "A2#sealed",
  phrase: "数字化转型绩效评价目标表",
  force: "must",
  basis: "text",
  stage: "application",
  check: ({ application }) => {
    const seal = application.at("submission").at("indicatorTableSealed");
    return given([seal], (isSealed) => (isSealed ? pass("met") : fail("table-not-sealed", {}, [seal.field])));
  },
  mend: () => ({
    code: "seal-the-table",
    changes: [{ action: "set", path: ["submission", "indicatorTableSealed"], value: true }],
  }),
});

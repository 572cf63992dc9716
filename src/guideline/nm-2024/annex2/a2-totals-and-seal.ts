/** 附2 绩效评价目标表: what it must add up to, and whose seal it bears. */

import { type ApplicationRule, applicationRule } from "../../../edition/define.js";
import { fail, given, pass } from "../../../kernel/verdict.js";
import { enoughByTargets, raiseTargets } from "../transformation-targets.js";

export const minimumEnterprises: ApplicationRule = applicationRule({
  id: "A2#minimum-enterprises",
  phrase: "改造规下企业数量",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["minimum-enterprises", "transformed-count"],
  check: (facts, context) => enoughByTargets(facts, context, { code: "targets-too-low", unit: "家" }),
  mend: (facts, context) => raiseTargets(facts, minimumEnterprises.check(facts, context).values),
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

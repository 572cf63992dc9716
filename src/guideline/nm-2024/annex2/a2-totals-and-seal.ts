/** 附2 绩效评价目标表: what it must add up to, and whose seal it bears. */

import { type ApplicationRule, applicationRule } from "../../../edition/define.js";
import { fail, given, pass } from "../../../kernel/verdict.js";
import { enoughEnterprises, toTransform, withTable } from "../roster-changes.js";
import { enoughByTargets, raiseTargets } from "../transformation-targets.js";

export const minimumEnterprises: ApplicationRule = applicationRule({
  id: "A2#minimum-enterprises",
  phrase: "改造规下企业数量",
  force: "must",
  basis: "reading",
  stage: "application",
  parameters: ["minimum-enterprises", "enterprise-count", "transformed-count"],
  check: (facts, context) => {
    const verdict = enoughByTargets(facts, context, { code: "targets-too-low", unit: "家" });
    if (verdict.outcome !== "fail") return verdict;
    const listed = toTransform(facts);
    // The same enterprises are too few on the list and in the table: one breach, and 三（二） is where it is.
    const isSame = listed.least === listed.most && verdict.values.actual === `${listed.least}`;
    const byTargets = context.choice("enterprise-count").value === "targets";
    return isSame || byTargets ? { ...verdict, impliedBy: ["3.2#minimum-enterprises"] } : verdict;
  },
  // Where there is a list, it is the list that decides how many there are.
  mend: (facts, context) => {
    const failed = minimumEnterprises.check(facts, context);
    const required = Number(failed.values.required ?? "0");
    if (facts.roster.seenBy([]) === undefined) return raiseTargets(facts, failed.values);
    if (toTransform(facts).least < required) return enoughEnterprises(facts, required, "all");
    const changes = withTable(facts, [], "all");
    return { code: "align-table", values: { count: `${changes.length}` }, changes };
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
